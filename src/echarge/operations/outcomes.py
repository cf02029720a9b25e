"""What comes of asking a charger: its answer, its silence, or the end of its connection, as a command's next state."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from echarge.domain.availability import EvseStatus
from echarge.domain.commands import Answer, CommandStatus, Request, StartCharging
from echarge.domain.requests import ReadLocalListVersion
from echarge.domain.secrets import REMOVED, sounds_secret
from echarge.operations import new_passwords, reservations, settings
from echarge.operations.local_lists import take_version
from echarge.operations.parts import ask_in_parts
from echarge.operations.ports import AnswerTimeoutError, CallRefusedError, LinkClosedError
from echarge.operations.runtime import Runtime
from echarge.store.writer import Transaction

if TYPE_CHECKING:
    from echarge.operations.stations import Station

Outcome = tuple[CommandStatus, dict[str, Any], Answer | None]
"""A command's next state, what is to be stored of it, and what the charger answered, if it did."""

NOT_KNOWN = frozenset({"NotImplemented", "NotSupported"})
"""The errors of a charger that lacks what was asked of it."""

STILL_FINISHING = (
    "The connector is still finishing the last session, and some chargers start no other until the cable is out:"
    " unplug the car, or reset the charger."
)


async def outcome(runtime: Runtime, station: "Station", request: Request) -> Outcome:
    """Ask the charger; return the command's next state, what is to be stored of it, and what the charger answered."""
    try:
        answer = await ask_in_parts(runtime, station, request)
    except LinkClosedError:
        return CommandStatus.FAILED, {"problem": "The connection to the charger was lost."}, None
    except AnswerTimeoutError:
        return CommandStatus.TIMED_OUT, {"problem": "The charger did not answer in time."}, None
    except CallRefusedError as error:
        return CommandStatus.REJECTED, {"problem": refusal_of(error)[:255]}, None
    status, columns = answered(answer)
    if status is CommandStatus.REJECTED and is_at_finishing(station, request):
        columns["problem"] = f"{columns['problem']} {STILL_FINISHING}"[:255]
    return status, columns, answer


def is_at_finishing(station: "Station", request: Request) -> bool:
    """Return whether a start is asked for where the last session's cable is still in: to ask again is no use (G11)."""
    evse = station.evses.get(request.evse) if isinstance(request, StartCharging) else None
    return evse is not None and evse.status is EvseStatus.FINISHING


def refusal_of(error: CallRefusedError) -> str:
    """Return what a charger's error means to people."""
    if error.code in NOT_KNOWN:
        return f"The charger does not know how to do this: {error}"
    return f"The charger answered with an error: {error}"


def answered(answer: Answer) -> tuple[CommandStatus, dict[str, Any]]:
    """Return what a charger's answer means for its command."""
    columns: dict[str, Any] = {"answer": {"status": answer.status, **harmless(answer.details)}}
    if not answer.accepted:
        return CommandStatus.REJECTED, {**columns, "problem": f"The charger answered {answer.status}."[:255]}
    if answer.confirmed:
        return CommandStatus.CONFIRMED, columns
    return CommandStatus.ACCEPTED, columns


def harmless(details: Mapping[str, object]) -> dict[str, object]:
    """Return what was answered, without a maker's own words where these name a secret."""
    data = details.get("data")
    return {**details, "data": REMOVED} if isinstance(data, str) and sounds_secret(data) else dict(details)


async def take_answer(tx: Transaction, runtime: Runtime, station: "Station", request: Request, answer: Answer) -> None:
    """Keep what the charger's answer says of it."""
    await reservations.take_answer(tx, runtime, station, request, answer)
    await new_passwords.take_answer(tx, station, request, answer)
    if not answer.accepted:
        return
    await settings.take_answer(tx, runtime, station, request, answer)
    if isinstance(request, ReadLocalListVersion):
        await take_version(tx, station, int(str(answer.details["version"])))
