"""What the parts of a bill are made of where prices change by the time of day: kept with the bill (PAY-6, TAR-3, D31).

Where a price is the same at any time, the bill's own quantities say it all.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from echarge.domain.breakdown import Charge
from echarge.domain.ocpi_cdrs import by_price
from echarge.domain.pricing import Part, Portion
from echarge.domain.tariffs import FrozenTariff
from echarge.domain.timetable import instant
from echarge.operations.quoting import charges_for, usage_of
from echarge.operations.runtime import Runtime
from echarge.store.models import ChargingSession

LINES_MAX = 200
"""A bill of more lines shows its parts alone."""
PORTIONS_MAX = 1_000
"""A bill of more stretches of one price does not keep them."""


class BillLine(NamedTuple):
    """One line as a bill keeps it: what was taken at one price, between two instants."""

    part: str
    quantity: int
    micro: int
    begin: str | None
    end: str | None
    amount_minor: int


class Makings(NamedTuple):
    """What a bill is made of: its lines, and what was taken in each stretch of time in which no price changed."""

    lines: Sequence[BillLine] = ()
    portions: Sequence[Portion] = ()


NOTHING = Makings()


async def makings_for(runtime: Runtime, session: ChargingSession) -> Makings:
    """Return what the session's bill is made of, from all that was told of it; nothing where no price changes."""
    if session.frozen_tariff is None:
        return NOTHING
    tariff = FrozenTariff.from_json(session.frozen_tariff)
    if not tariff.elements:
        return NOTHING
    lines = [line_of(charge, session.billed_at) for charge in await charges_for(runtime, session)]
    stretches = by_price(tariff, await usage_of(runtime, session))
    return Makings(lines, [together(same) for same in stretches])


def together(same: Sequence[Portion]) -> Portion:
    """Return what was taken in portions that follow on each other."""
    taken = (sum(max(each[place], 0) for each in same) for place in (2, 3, 4))
    return Portion(same[0].begin, same[-1].end, *taken)


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


def fitting(made: Makings, session: ChargingSession) -> Makings:
    """Return of both what adds up to the session as it is now; nothing if the session has moved since."""
    parts = {Part.ENERGY: session.energy_minor, Part.TIME: session.time_minor, Part.PARKING: session.parking_minor}
    sums = {part: sum(line.amount_minor for line in made.lines if line.part == part) for part in parts}
    if sums != parts or sum(portion.parked_s for portion in made.portions) != session.parked_s:
        return NOTHING
    return Makings(
        made.lines if len(made.lines) <= LINES_MAX else (),
        made.portions if len(made.portions) <= PORTIONS_MAX else (),
    )
