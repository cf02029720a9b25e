"""What the parts of a bill are made of, where they had several prices: lines whose amounts add up to the part."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from echarge.domain.pricing import Cost, Line, Part, Usage, lines_of, part_of, rounded
from echarge.domain.tariffs import ConnectionFee, FrozenTariff


class Charge(NamedTuple):
    """One line of a bill: what was taken at one price, in mWh or seconds, and what of the part that makes."""

    part: Part
    line: Line
    amount_minor: int


def charges_of(tariff: FrozenTariff, usage: Usage, cost: Cost) -> Sequence[Charge]:
    """Return the lines that each part is made of, oldest first; those of one part add up to it exactly.

    Each amount is what the sum so far rises by when it is rounded, so that rounding neither adds nor loses anything.
    What a part is cut by, as by a cap, is taken off its latest lines.
    """
    found: list[Charge] = []
    for component in tariff.components:
        if isinstance(component, ConnectionFee):
            continue
        part = part_of(component)
        lines = lines_of(tariff, usage, component)
        sums = (rounded(weight, tariff.currency, component) for weight in weights(lines))
        most, before = amount_of(cost, part), 0
        for line, so_far in zip(lines, sums, strict=True):
            found.append(Charge(part, line, min(so_far, most) - before))
            before = min(so_far, most)
    return found


def weights(lines: Sequence[Line]) -> Iterator[int]:
    """Yield the sums of quantities times prices, so far."""
    weight = 0
    for line in lines:
        weight += line.quantity * line.micro
        yield weight


def amount_of(cost: Cost, part: Part) -> int:
    """Return what a part of the bill comes to."""
    amounts = {
        Part.ENERGY: cost.energy_minor,
        Part.TIME: cost.time_minor,
        Part.CONNECTION: cost.connection_minor,
        Part.PARKING: cost.parking_minor,
    }
    return amounts[part]
