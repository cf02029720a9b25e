"""Commands: asked by people, sent by whichever process holds the charger, confirmed by their effect."""

import asyncio
import logging
import secrets
from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from tortoise.expressions import Q

from echarge.domain.commands import (
    OPEN,
    CommandStatus,
    Request,
    may_follow,
)
from echarge.domain.errors import ReplacedError
from echarge.domain.events import VIRTUAL_PREFIX
from echarge.domain.patience import effect_due
from echarge.domain.reservations import CancelReservation, ReserveEvse
from echarge.live.hub import Resync
from echarge.live.messages import (
    ChargerConfigured,
    ChargerDisplaced,
    CommandChanged,
    CommandRequested,
    SessionSettled,
)
from echarge.live.topics import CONTROL
from echarge.operations.displaced import concluded, give_way, is_news, let_go, shut_out
from echarge.operations.effects import SeenRequest, is_seen
from echarge.operations.outcomes import Outcome, outcome, take_answer
from echarge.operations.payment_books import note_session
from echarge.operations.request_rows import NAMES, REQUESTS, revived, stored, without_secrets
from echarge.operations.reservations import kept_at
from echarge.operations.runtime import Runtime
from echarge.operations.settling import settle_one
from echarge.store import models
from echarge.store.writer import Transaction, WriteError

if TYPE_CHECKING:
    from echarge.operations.stations import Station

log = logging.getLogger(__name__)

AWAITED_MAX = timedelta(hours=1)
"""For how long an effect is still looked for: a reset may take its time, and a start wait for its cable."""

VIRTUAL_TAG_BYTES = 8
"""A virtual tag is twice as many signs, within 1.6's twenty, and nobody can guess it."""


def new_virtual_tag() -> str:
    """Return a tag that is good for one remote start (A79)."""
    return VIRTUAL_PREFIX + secrets.token_hex(VIRTUAL_TAG_BYTES).upper()


def new_remote_start_id() -> int:
    """Return a number by which a 2.x charger says which remote start it carries out."""
    return new_request_id()


def new_request_id() -> int:
    """Return a number by which a charger says which request it goes on about."""
    return secrets.randbelow(2**31 - 1) + 1


async def queue(tx: Transaction, runtime: Runtime, command: models.Command, request: Request) -> None:
    """Store a new command and have it sent once it is on disk; the caller has filled in who and where."""
    now = runtime.now()
    limits = runtime.limits
    command.name = NAMES[type(request)]
    command.status = CommandStatus.QUEUED
    command.request = stored(request)
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
    # Whoever sends it has read it before; nobody else needs what only the charger may know.
    command.request = without_secrets(command.name, command.request)
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
    if command.name == "START_CHARGING" and status in {CommandStatus.REJECTED, CommandStatus.FAILED}:
        # What was held for it is let go now, unless it may have begun all the same (D22).
        await models.Payment.filter(command_id=command.id).using_db(tx.db).update(look_at=now)
    tx.tell(changed(command))
    if command.name == "START_CHARGING" and command.session_id is not None:
        await note_session(tx, runtime, command.id, command.session_id)
    return command


def changed(command: models.Command) -> CommandChanged:
    """Return what is told of a command that got further."""
    return CommandChanged(
        command.organisation_id, command.id, command.version, command.status, session_id=command.session_id
    )


async def awaited(tx: Transaction, runtime: Runtime, charger_id: int) -> dict[int, models.Command]:
    """Return the charger's commands whose effect may still be seen."""
    sent = models.Command.filter(
        Q(created_at__gte=runtime.now() - AWAITED_MAX) | Q(open=True),
        charger_id=charger_id,
        sent_at__isnull=False,
        confirmed_at=None,
    )
    return {command.id: command for command in await sent.exclude(status=CommandStatus.REJECTED).using_db(tx.db)}


async def deliver(runtime: Runtime, command_id: int) -> None:
    """Send a queued command to its charger, if this process holds it, and store what came of it."""
    command = await models.Command.get_or_none(id=command_id)
    station = runtime.stations.get(command.charger_id) if command is not None else None
    if command is None or station is None:
        return  # whoever holds the charger sends it; if nobody does, its time runs out
    request: Request = revived(REQUESTS[command.name], command.request)
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
    found = await outcome(runtime, station, request)
    answered_as = await runtime.writer.run(lambda tx: note(tx, runtime, station, command_id, (request, found)))
    await follow_up(runtime, station, request, command, answered_as)


async def note(
    tx: Transaction, runtime: Runtime, station: "Station", command_id: int, what: tuple[Request, Outcome]
) -> models.Command | None:
    """Store what came of asking; None where the command had its last state already."""
    request, (status, columns, answer) = what
    if answer is not None:
        await take_answer(tx, runtime, station, request, answer)
    if answer is not None and answer.accepted:
        usual = timedelta(seconds=runtime.limits.command_effect_s)
        columns = {**columns, "expires_at": effect_due(request, answer.status, now=runtime.now(), usual=usual)}
    return await move(tx, runtime, command_id, status, **columns)


async def follow_up(
    runtime: Runtime, station: "Station", request: Request, command: models.Command, after: models.Command | None
) -> None:
    """Take into memory what has been stored of the answer."""
    if isinstance(request, ReserveEvse | CancelReservation):
        station.kept = await kept_at(runtime.reader, station.charger_id, runtime.now())
    status = None if after is None else after.status
    if after is None or status in {CommandStatus.REJECTED, CommandStatus.CONFIRMED}:
        station.awaiting.pop(command.id, None)  # nothing more is to come: the effect may have been before the answer
    elif command.id in station.awaiting:
        station.awaiting[command.id] = after
        if status == CommandStatus.ACCEPTED and isinstance(request, SeenRequest) and is_seen(station, request):
            await confirm(runtime, station, [command.id])  # it is so already, and the charger will not say it again
    if status == CommandStatus.REJECTED and command.name == "END_SESSION" and command.session_id is not None:
        station.doubts.rejected.add(command.session_id)  # it may not know the session any more (A80)


async def confirm(runtime: Runtime, station: "Station", which: Sequence[int], **columns: Any) -> None:
    """Store that the effect of these commands was seen, and what else is known of them by it."""

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
    now = runtime.now()
    for station in runtime.stations.values():
        for command in list(station.awaiting.values()):
            if command.created_at < now - AWAITED_MAX and command.expires_at < now:
                del station.awaiting[command.id]
                station.reports.pop(command.id, None)


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
