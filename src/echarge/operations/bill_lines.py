"""What the parts of a bill are made of where prices change by the time of day: kept with the bill (PAY-6, TAR-3).

Where a price is the same at any time, the bill's own quantities say it all.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from echarge.domain.breakdown import Charge
from echarge.domain.pricing import Part
from echarge.domain.tariffs import FrozenTariff
from echarge.domain.timetable import instant
from echarge.operations.quoting import charges_for
from echarge.operations.runtime import Runtime
from echarge.store.models import ChargingSession

LINES_MAX = 200
"""A bill of more lines shows its parts alone."""


class BillLine(NamedTuple):
    """One line as a bill keeps it: what was taken at one price, between two instants."""

    part: str
    quantity: int
    micro: int
    begin: str | None
    end: str | None
    amount_minor: int


async def lines_for(runtime: Runtime, session: ChargingSession) -> Sequence[BillLine]:
    """Return what the session's bill is made of, from all that was told of it; nothing where no price changes."""
    if session.frozen_tariff is None or not FrozenTariff.from_json(session.frozen_tariff).elements:
        return ()
    return [line_of(charge, session.billed_at) for charge in await charges_for(runtime, session)]


def line_of(charge: Charge, until: datetime | None) -> BillLine:
    """Return a line of a bill that was final by then."""
    line = charge.line
    begin, end = (instant(line.begin), instant(line.end)) if line.end else (None, None)
    if end is not None and until is not None:
        end = min(end, until)
    return BillLine(
        charge.part.value,
        line.quantity,
        line.micro,
        None if begin is None else begin.isoformat(),
        None if end is None else end.isoformat(),
        charge.amount_minor,
    )


def fitting(lines: Sequence[BillLine], session: ChargingSession) -> Sequence[BillLine]:
    """Return the lines if they add up to the session's parts as these are now; none if the session has moved since."""
    parts = {Part.ENERGY: session.energy_minor, Part.TIME: session.time_minor, Part.PARKING: session.parking_minor}
    sums = {part: sum(line.amount_minor for line in lines if line.part == part) for part in parts}
    return lines if len(lines) <= LINES_MAX and sums == parts else ()
