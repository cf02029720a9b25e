"""A 2.x charger's report of all its settings: in parts, which may come in any order, or not all (B28)."""

from collections.abc import Sequence
from dataclasses import dataclass

from echarge.domain.settings import Setting
from echarge.operations import settings
from echarge.operations.commands import confirm
from echarge.operations.runtime import Runtime
from echarge.operations.stations import ReportSoFar, Station, stored
from echarge.store import models
from echarge.store.writer import Transaction

PARTS_MAX = 1_000
"""Of how many parts a report may consist."""


@dataclass(frozen=True, slots=True)
class ReportPart:
    """One message of a report."""

    request_id: int
    number: int
    """From 0 on."""
    is_last: bool
    settings: Sequence[Setting]


async def take_part(runtime: Runtime, station: Station, part: ReportPart) -> None:
    """Keep what one part says; the report is what was asked for once all of its parts are there.

    A report that nobody has asked this charger for, or not any more, changes nothing.
    """
    command = next((each for each in station.awaiting.values() if asks_for(each, part.request_id)), None)
    if command is None or not 0 <= part.number < PARTS_MAX:
        return
    so_far = station.reports.get(command.id) or ReportSoFar()
    after = so_far.joined(part.number, [each.name for each in part.settings], is_last=part.is_last)

    async def save(tx: Transaction) -> None:
        await settings.keep(tx, station, part.settings, runtime.now())
        if after.is_whole:
            gone = await settings.names_of(tx, station) - after.names
            await settings.forget(tx, station.charger_id, sorted(gone))

    await stored(runtime.writer.run(save, fence=station.fence))
    station.reports[command.id] = after
    if after.is_whole:
        del station.reports[command.id]
        answer = {**(command.answer or {"status": "Accepted"}), "read": len(after.names)}
        await confirm(runtime, station, [command.id], answer=answer)


def asks_for(command: models.Command, request_id: int) -> bool:
    """Return whether the command asks for the report of this number."""
    request = command.request
    return command.name == "READ_CONFIGURATION" and not request["names"] and request["request_id"] == request_id
