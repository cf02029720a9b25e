"""What proves that a command was carried out: messages that have come, sessions that began or ended, a start."""

from collections.abc import Mapping

from echarge.domain.commands import CommandStatus
from echarge.domain.requests import ChangeAvailability
from echarge.domain.reservations import ReserveEvse
from echarge.operations.commands import confirm, move
from echarge.operations.effects import SeenRequest, is_seen
from echarge.operations.request_rows import revived
from echarge.operations.reservations import activate
from echarge.operations.runtime import Runtime
from echarge.operations.stations import Station
from echarge.store import models
from echarge.store.writer import Transaction

AGREED = frozenset({CommandStatus.ACCEPTED, CommandStatus.NO_EFFECT})
"""The states of a command that its charger has agreed to."""
SEEN: Mapping[str, type[SeenRequest]] = {"CHANGE_AVAILABILITY": ChangeAvailability, "RESERVE_EVSE": ReserveEvse}
"""The commands whose effect the statuses show."""


async def confirm_where(
    runtime: Runtime, station: Station, name: str, *, session_id: int | None = None, **request: object
) -> None:
    """Confirm the awaited commands of this name whose request has these values."""
    found = [
        command.id
        for command in station.awaiting.values()
        if command.name == name and all(command.request.get(key) == value for key, value in request.items())
    ]
    if found:
        await confirm(runtime, station, found, **({} if session_id is None else {"session_id": session_id}))


async def confirm_trigger(runtime: Runtime, station: Station, message: str, evse_number: int | None = None) -> None:
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


async def confirm_end(runtime: Runtime, station: Station, session_id: int) -> None:
    """Confirm that the session was ended, by whoever asked for it (lifecycle 12)."""
    found = [c.id for c in station.awaiting.values() if c.name == "END_SESSION" and c.session_id == session_id]
    if found:
        await confirm(runtime, station, found)


async def confirm_start(tx: Transaction, runtime: Runtime, station: Station, command_id: int, session_id: int) -> None:
    """Store that a remote start was carried out, with the session that came of it: its tag is used up (A79)."""
    station.awaiting.pop(command_id, None)
    await tx.flush()  # the command will refer to the session
    await move(tx, runtime, command_id, CommandStatus.CONFIRMED, session_id=session_id)


async def confirm_boot(runtime: Runtime, station: Station, *, is_start: bool) -> None:
    """Confirm the triggers of a boot, and the resets that it is the effect of: those that were answered before it.

    A reset whose answer was lost with its connection counts as answered on the next one. `is_start`: the charger has
    not only said it again.
    """
    await confirm_trigger(runtime, station, "BOOT")
    found = [
        command.id
        for command in station.awaiting.values()
        if (command.name == "RESET_CHARGER" and was_before(command, station))
        # What is set, and needed this start, counts from now on.
        or (is_start and command.name == "CHANGE_CONFIGURATION" and command.status in AGREED)
    ]
    if found:
        await confirm(runtime, station, found)


def was_before(command: models.Command, station: Station) -> bool:
    """Return whether the command was answered, or sent on an earlier connection."""
    if command.status in AGREED:
        return True
    return command.sent_at is not None and station.attached_at is not None and command.sent_at < station.attached_at


async def confirm_seen(runtime: Runtime, station: Station) -> None:
    """Confirm what was to go out of use, or to be kept, and shows it (A83, A89); never before its answer."""
    for command in list(station.awaiting.values()):
        kind = SEEN.get(command.name)
        if kind is None or command.status == CommandStatus.SENT:
            continue
        request = revived(kind, command.request)
        if is_seen(station, request):
            await confirm(runtime, station, [command.id])
            if isinstance(request, ReserveEvse):
                await activate(runtime, station, request.number)


def is_asked_to_boot(station: Station) -> bool:
    """Return whether the charger was asked to say what it is: then it need not have started anew."""
    return any(
        command.name == "TRIGGER_MESSAGE" and command.request.get("message") == "BOOT"
        for command in station.awaiting.values()
    )
