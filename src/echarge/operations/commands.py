"""Commands: asked by people, sent by whichever process holds the charger, confirmed by their effect."""

import asyncio
import logging
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from tortoise.expressions import Q

from echarge.domain.commands import (
    OPEN,
    Answer,
    CommandStatus,
    EndSession,
    Request,
    ResetCharger,
    StartCharging,
    TriggerMessage,
    UnlockConnector,
    may_follow,
)
from echarge.domain.errors import ReplacedError
from echarge.domain.events import VIRTUAL_PREFIX, MessageKind
from echarge.live.hub import Resync
from echarge.live.messages import (
    ChargerConfigured,
    ChargerDisplaced,
    CommandChanged,
    CommandRequested,
    SessionSettled,
)
from echarge.live.topics import CONTROL
from echarge.operations.ports import AnswerTimeoutError, CallRefusedError, LinkClosedError
from echarge.operations.runtime import Runtime
from echarge.operations.settling import settle_one
from echarge.store import models
from echarge.store.writer import Transaction, WriteError

if TYPE_CHECKING:
    from echarge.operations.stations import Station

log = logging.getLogger(__name__)

REQUESTS: Mapping[str, type[Request]] = {
    "START_CHARGING": StartCharging,
    "END_SESSION": EndSession,
    "UNLOCK_CONNECTOR": UnlockConnector,
    "RESET_CHARGER": ResetCharger,
    "TRIGGER_MESSAGE": TriggerMessage,
}
NAMES = {request: name for name, request in REQUESTS.items()}

REPLACED = 1008
"""The WebSocket close code for a connection that a newer one took the place of."""

RELOADED = 1012
"""The close code for a charger that shall connect again at once."""

AWAITED_MAX = timedelta(hours=1)
"""For how long an effect is still looked for: a reset may take its time, and a start wait for its cable."""

VIRTUAL_TAG_BYTES = 8
"""A virtual tag is twice as many signs, within 1.6's twenty, and nobody can guess it."""


def new_virtual_tag() -> str:
    """Return a tag that is good for one remote start (A79)."""
    return VIRTUAL_PREFIX + secrets.token_hex(VIRTUAL_TAG_BYTES).upper()


def new_remote_start_id() -> int:
    """Return a number by which a 2.x charger says which remote start it carries out."""
    return secrets.randbelow(2**31 - 1) + 1


async def queue(tx: Transaction, runtime: Runtime, command: models.Command, request: Request) -> None:
    """Store a new command and have it sent once it is on disk; the caller has filled in who and where."""
    now = runtime.now()
    limits = runtime.limits
    command.name = NAMES[type(request)]
    command.status = CommandStatus.QUEUED
    command.request = asdict(request)
    command.created_at = now
    command.expires_at = now + timedelta(seconds=limits.command_answer_s * 2)
    await command.save(using_db=tx.db, force_create=True)
    tx.tell(
        changed(command),
        CommandRequested(command.organisation_id, command.charger_id, command.id),
    )


async def move(
    tx: Transaction, runtime: Runtime, command_id: int, status: CommandStatus, **columns: Any
) -> models.Command | None:
    """Take the command one step on in its life; None where the table does not allow the step any more."""
    command = await models.Command.filter(id=command_id).using_db(tx.db).select_for_update().get_or_none()
    if command is None or not may_follow(CommandStatus(command.status), status):
        return None
    now = runtime.now()
    command.status = status
    command.open = status in OPEN
    command.version += 1
    if status is CommandStatus.SENT:
        command.sent_at = now
    if status is CommandStatus.REJECTED or "answer" in columns:
        command.answered_at = now
    if status in {CommandStatus.ACCEPTED, CommandStatus.TIMED_OUT, CommandStatus.FAILED} and command.sent_at:
        # An answer that was lost does not undo what the charger does.
        command.expires_at = now + timedelta(seconds=runtime.limits.command_effect_s)
    if status is CommandStatus.CONFIRMED:
        command.confirmed_at = now
    command.update_from_dict(columns)
    await command.save(using_db=tx.db)
    tx.tell(changed(command))
    return command


def changed(command: models.Command) -> CommandChanged:
    """Return what is told of a command that got further."""
    return CommandChanged(
        command.organisation_id, command.id, command.version, command.status, session_id=command.session_id
    )


async def awaited(tx: Transaction, runtime: Runtime, charger_id: int) -> dict[int, models.Command]:
    """Return the charger's commands whose effect may still be seen."""
    sent = models.Command.filter(
        charger_id=charger_id,
        created_at__gte=runtime.now() - AWAITED_MAX,
        sent_at__isnull=False,
        confirmed_at=None,
    )
    return {command.id: command for command in await sent.exclude(status=CommandStatus.REJECTED).using_db(tx.db)}


async def deliver(runtime: Runtime, command_id: int) -> None:
    """Send a queued command to its charger, if this process holds it, and store what came of it."""
    command = await models.Command.get_or_none(id=command_id)
    station = runtime.stations.get(command.charger_id) if command is not None else None
    if station is None:
        return  # whoever holds the charger sends it; if nobody does, its time runs out
    try:
        command = await runtime.writer.run(
            lambda tx: move(tx, runtime, command_id, CommandStatus.SENT), fence=station.fence
        )
    except ReplacedError:
        return  # the charger has connected elsewhere, and is asked there
    if command is None:
        return  # somebody else has sent it, or its time is over
    # From now on, for the effect may be seen before the answer.
    station.awaiting[command_id] = command
    status, columns = await outcome(runtime, station, command)
    answered_as = await runtime.writer.run(lambda tx: move(tx, runtime, command_id, status, **columns))
    if answered_as is None or status in {CommandStatus.REJECTED, CommandStatus.CONFIRMED}:
        station.awaiting.pop(command_id, None)  # nothing more is to come: the effect may have been before the answer
    elif command_id in station.awaiting:
        station.awaiting[command_id] = answered_as
    if status is CommandStatus.REJECTED and command.name == "END_SESSION" and command.session_id is not None:
        station.doubts.rejected.add(command.session_id)  # it may not know the session any more (A80)


async def outcome(
    runtime: Runtime, station: "Station", command: models.Command
) -> tuple[CommandStatus, dict[str, Any]]:
    """Ask the charger and return the command's next state with what is to be stored of it."""
    request = REQUESTS[command.name](**command.request)  # type: ignore[arg-type]
    try:
        answer = await station.link.ask(request, timeout_s=runtime.limits.command_answer_s)
    except LinkClosedError:
        return CommandStatus.FAILED, {"problem": "The connection to the charger was lost."}
    except AnswerTimeoutError:
        return CommandStatus.TIMED_OUT, {"problem": "The charger did not answer in time."}
    except CallRefusedError as error:
        return CommandStatus.REJECTED, {"problem": f"The charger answered with an error: {error}"[:255]}
    return answered(answer)


def answered(answer: Answer) -> tuple[CommandStatus, dict[str, Any]]:
    """Return what a charger's answer means for its command."""
    columns: dict[str, Any] = {"answer": {"status": answer.status, **answer.details}}
    if not answer.accepted:
        return CommandStatus.REJECTED, {**columns, "problem": f"The charger answered {answer.status}."[:255]}
    if answer.confirmed:
        return CommandStatus.CONFIRMED, columns
    return CommandStatus.ACCEPTED, columns


async def confirm(runtime: Runtime, station: "Station", which: Sequence[int], *, session_id: int | None = None) -> None:
    """Store that the effect of these commands was seen, in this session if it was in one."""
    columns: dict[str, Any] = {} if session_id is None else {"session_id": session_id}

    async def store(tx: Transaction) -> None:
        for command_id in which:
            await move(tx, runtime, command_id, CommandStatus.CONFIRMED, **columns)

    try:
        await runtime.writer.run(store)
    except WriteError:
        log.warning("charger %s: could not store that a command took effect", station.identity)
        return
    for command_id in which:
        station.awaiting.pop(command_id, None)


async def confirm_where(
    runtime: Runtime, station: "Station", name: str, *, session_id: int | None = None, **request: object
) -> None:
    """Confirm the awaited commands of this name whose request has these values."""
    found = [
        command.id
        for command in station.awaiting.values()
        if command.name == name and all(command.request.get(key) == value for key, value in request.items())
    ]
    if found:
        await confirm(runtime, station, found, session_id=session_id)


async def confirm_trigger(runtime: Runtime, station: "Station", message: str, evse_number: int | None = None) -> None:
    """Confirm the triggers of a message that has just come, from this EVSE if it came from one."""
    found = [
        command.id
        for command in station.awaiting.values()
        if command.name == "TRIGGER_MESSAGE"
        and command.request.get("message") == message
        and command.request.get("evse") in {None, evse_number}
    ]
    if found:
        await confirm(runtime, station, found)


async def confirm_end(runtime: Runtime, station: "Station", session_id: int) -> None:
    """Confirm that the session was ended, by whoever asked for it (lifecycle 12)."""
    found = [c.id for c in station.awaiting.values() if c.name == "END_SESSION" and c.session_id == session_id]
    if found:
        await confirm(runtime, station, found)


async def confirm_start(
    tx: Transaction, runtime: Runtime, station: "Station", command_id: int, session_id: int
) -> None:
    """Store that a remote start was carried out, with the session that came of it: its tag is used up (A79)."""
    station.awaiting.pop(command_id, None)
    await tx.flush()  # the command will refer to the session
    await move(tx, runtime, command_id, CommandStatus.CONFIRMED, session_id=session_id)


async def confirm_boot(runtime: Runtime, station: "Station") -> None:
    """Confirm the triggers of a boot, and the resets that it is the effect of: those that were answered before it.

    A reset whose answer was lost with its connection counts as answered on the next one.
    """
    await confirm_trigger(runtime, station, "BOOT")
    found = [
        command.id
        for command in station.awaiting.values()
        if command.name == "RESET_CHARGER" and was_before(command, station)
    ]
    if found:
        await confirm(runtime, station, found)


def was_before(command: models.Command, station: "Station") -> bool:
    """Return whether the command was answered, or sent on an earlier connection."""
    if command.status in {CommandStatus.ACCEPTED, CommandStatus.NO_EFFECT}:
        return True
    return command.sent_at is not None and station.attached_at is not None and command.sent_at < station.attached_at


async def expire(runtime: Runtime) -> int:
    """End the open commands whose time is over; returns how many there were."""
    due = await models.Command.filter(open=True, expires_at__lt=runtime.now()).limit(500)

    async def end(tx: Transaction) -> None:
        for command in due:
            match CommandStatus(command.status):
                case CommandStatus.ACCEPTED:
                    await move(tx, runtime, command.id, CommandStatus.NO_EFFECT, problem="No effect was seen in time.")
                case CommandStatus.QUEUED:
                    await move(
                        tx, runtime, command.id, CommandStatus.FAILED,
                        problem="No process that holds the charger took the command.",
                    )  # fmt: skip
                case _:
                    await move(
                        tx, runtime, command.id, CommandStatus.TIMED_OUT, problem="The charger did not answer in time."
                    )

    if due:
        await runtime.writer.run(end)
    forget_awaited(runtime)
    return len(due)


def forget_awaited(runtime: Runtime) -> None:
    """Forget the commands whose effect is not looked for any more."""
    since = runtime.now() - AWAITED_MAX
    for station in runtime.stations.values():
        for command in [command for command in station.awaiting.values() if command.created_at < since]:
            del station.awaiting[command.id]


async def dispatch(runtime: Runtime) -> None:
    """Deliver the commands for the chargers of this process, as they are asked for, until cancelled."""
    async with asyncio.TaskGroup() as tasks, runtime.hub.subscribe([CONTROL]) as control:
        async for message in control:
            if isinstance(message, CommandRequested) and message.charger_id in runtime.stations:
                tasks.create_task(safely(runtime, message.command_id))
            elif isinstance(message, Resync):
                for command_id in await undelivered(runtime):
                    tasks.create_task(safely(runtime, command_id))
                await let_go(runtime, await shut_out(runtime))
                for charger_id, session_id in await concluded(runtime):
                    tasks.create_task(settle_safely(runtime, charger_id, session_id))
            elif isinstance(message, ChargerDisplaced):
                await give_way(runtime, message)
            elif isinstance(message, ChargerConfigured):
                await let_go(runtime, [message.charger_id])
            elif isinstance(message, SessionSettled) and is_news(runtime, message):
                tasks.create_task(settle_safely(runtime, message.charger_id, message.session_id))


async def undelivered(runtime: Runtime) -> Sequence[int]:
    """Return the commands that wait for a charger of this process: a request for one may have been missed."""
    queued = models.Command.filter(open=True, status=CommandStatus.QUEUED, charger_id__in=list(runtime.stations))
    return [command.id for command in await queued.order_by("created_at").limit(500)]


async def give_way(runtime: Runtime, message: ChargerDisplaced) -> None:
    """Close the socket of a charger that has since connected elsewhere (A8)."""
    station = runtime.stations.get(message.charger_id)
    if station is not None and station.epoch < message.epoch:
        await station.link.close(REPLACED, "replaced by a newer connection")


async def let_go(runtime: Runtime, charger_ids: Sequence[int]) -> None:
    """Close the sockets of chargers that were edited: they connect again, and are loaded as they are now (C17)."""
    for charger_id in charger_ids:
        station = runtime.stations.get(charger_id)
        if station is not None:
            await station.link.close(RELOADED, "please connect again")


async def shut_out(runtime: Runtime) -> Sequence[int]:
    """Return the chargers of this process that are no longer let in: word of it may have been missed."""
    closed = models.Charger.filter(Q(blocked=True) | Q(archived_at__isnull=False), id__in=list(runtime.stations))
    return [charger.id for charger in await closed.only("id")]


def is_news(runtime: Runtime, message: SessionSettled) -> bool:
    """Return whether a charger of this process has the session in memory as it was before."""
    station = runtime.stations.get(message.charger_id)
    sessions = station.sessions.values() if station is not None else ()
    return any(each.id == message.session_id and each.version < message.version for each in sessions)


async def concluded(runtime: Runtime) -> Sequence[tuple[int, int]]:
    """Return the sessions, with their chargers, that are open here and were closed elsewhere, perhaps unheard."""
    here = {s.id: s.charger_id for station in runtime.stations.values() for s in station.sessions.values() if s.ongoing}
    closed = models.Evidence.filter(session_id__in=list(here), kind=MessageKind.CLOSE.value)
    found: Sequence[Any] = await closed.limit(500).values_list("session_id", flat=True)
    return [(here[session_id], session_id) for session_id in found]


async def settle_safely(runtime: Runtime, charger_id: int, session_id: int) -> None:
    """Read a session again that somebody decided on, and let no failure end anything else."""
    try:
        await settle_one(runtime, charger_id, session_id)
    except Exception:
        log.exception("session %d could not be read again", session_id)


async def safely(runtime: Runtime, command_id: int) -> None:
    """Deliver, and let no failure of one command end the others."""
    try:
        await deliver(runtime, command_id)
    except Exception:
        log.exception("command %d could not be delivered", command_id)
