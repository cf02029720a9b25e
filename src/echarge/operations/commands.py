"""Commands: asked by people, sent by whichever process holds the charger, confirmed by their effect."""

import asyncio
import logging
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import timedelta
from typing import Any

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
from echarge.live.hub import Resync
from echarge.live.messages import ChargerConfigured, ChargerDisplaced, CommandChanged, CommandRequested
from echarge.live.topics import CONTROL
from echarge.operations.ports import AnswerTimeoutError, CallRefusedError, LinkClosedError
from echarge.operations.runtime import Runtime
from echarge.operations.stations import Station
from echarge.store import models
from echarge.store.writer import Transaction, WriteError

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

VIRTUAL_TAG_BYTES = 8
"""A virtual tag is twice as many signs, within 1.6's twenty, and nobody can guess it."""


def new_virtual_tag() -> str:
    """Return a tag that is good for one remote start (A79)."""
    return "R-" + secrets.token_hex(VIRTUAL_TAG_BYTES).upper()


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
        CommandChanged(command.organisation_id, command.id, command.version, command.status),
        CommandRequested(command.organisation_id, command.charger_id, command.id),
    )


async def move(
    tx: Transaction, runtime: Runtime, command_id: int, status: CommandStatus, **columns: Any
) -> models.Command | None:
    """Take the command one step on in its life; None where the table does not allow the step any more."""
    command = await models.Command.filter(id=command_id).using_db(tx.db).get_or_none()
    if command is None or not may_follow(CommandStatus(command.status), status):
        return None
    now = runtime.now()
    command.status = status
    command.open = status in OPEN
    command.version += 1
    if status is CommandStatus.SENT:
        command.sent_at = now
    elif status in {CommandStatus.ACCEPTED, CommandStatus.REJECTED}:
        command.answered_at = now
        command.expires_at = now + timedelta(seconds=runtime.limits.command_effect_s)
    elif status is CommandStatus.CONFIRMED:
        command.confirmed_at = now
    command.update_from_dict(columns)
    await command.save(using_db=tx.db)
    tx.tell(CommandChanged(command.organisation_id, command.id, command.version, command.status))
    return command


async def deliver(runtime: Runtime, command_id: int) -> None:
    """Send a queued command to its charger, which this process holds, and store what came of it."""
    command = await runtime.writer.run(lambda tx: move(tx, runtime, command_id, CommandStatus.SENT))
    if command is None:
        return  # somebody else has sent it, or its time is over
    station = runtime.stations.get(command.charger_id)
    if station is None:
        status, columns = CommandStatus.FAILED, {"problem": "The charger is not connected."}
    else:
        # From now on, for the effect may be seen before the answer.
        station.awaiting[command_id] = command
        status, columns = await outcome(runtime, station, command)
    await runtime.writer.run(lambda tx: move(tx, runtime, command_id, status, **columns))
    if station is not None and status is CommandStatus.REJECTED:
        station.awaiting.pop(command_id, None)


async def outcome(runtime: Runtime, station: Station, command: models.Command) -> tuple[CommandStatus, dict[str, Any]]:
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


async def confirm(runtime: Runtime, station: Station, which: Sequence[int]) -> None:
    """Store that the effect of these commands was seen."""
    for command_id in which:
        station.awaiting.pop(command_id, None)

    async def store(tx: Transaction) -> None:
        for command_id in which:
            await move(tx, runtime, command_id, CommandStatus.CONFIRMED)

    try:
        await runtime.writer.run(store)
    except WriteError:
        log.warning("charger %s: could not store that a command took effect", station.identity)


async def confirm_where(runtime: Runtime, station: Station, name: str, **request: object) -> None:
    """Confirm the awaited commands of this name whose request has these values."""
    if not station.awaiting:
        return
    found = [
        command.id
        for command in station.awaiting.values()
        if command.name == name and all(command.request.get(key) == value for key, value in request.items())
    ]
    if found:
        await confirm(runtime, station, found)


async def confirm_trigger(runtime: Runtime, station: Station, message: str) -> None:
    """Confirm the triggers of a message that has just come."""
    await confirm_where(runtime, station, "TRIGGER_MESSAGE", message=message)


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
    return len(due)


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
            elif isinstance(message, ChargerDisplaced):
                await give_way(runtime, message)
            elif isinstance(message, ChargerConfigured):
                await let_go(runtime, [message.charger_id])


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


async def safely(runtime: Runtime, command_id: int) -> None:
    """Deliver, and let no failure of one command end the others."""
    try:
        await deliver(runtime, command_id)
    except Exception:
        log.exception("command %d could not be delivered", command_id)
