"""A session's readings as a series: each with the energy delivered by then, in no more points than a chart can show."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from echarge.domain import meters
from echarge.domain.meters import Reading


@dataclass(frozen=True, slots=True)
class Point:
    """A reading, and the energy delivered from the session's beginning until then."""

    reading: Reading
    energy_mwh: int


def series(readings: Iterable[Reading], *, start_mwh: int | None) -> list[Point]:
    """Return the readings in the order of their times, each once; `start_mwh` is the register at the beginning."""
    once = {(reading.at, reading.energy_mwh): reading for reading in readings}
    state = meters.begin(start_mwh)
    points = []
    for reading in sorted(once.values(), key=lambda reading: (reading.at, reading.energy_mwh or 0)):
        if reading.energy_mwh is not None:
            state = meters.step(state, reading.at, reading.energy_mwh)
        points.append(Point(reading, meters.finish(state, None).energy_mwh))
    return points


def thinned(points: Sequence[Point], points_max: int) -> list[Point]:
    """Return at most so many points: the first, the last, and of equal spans between, the lowest and highest power.

    A chart of them has the same outline as a chart of all.
    """
    if len(points) <= points_max:
        return list(points)
    if points_max < 4:
        return list(points[:1]) + list(points[-1:] if points_max > 1 else [])
    between = points[1:-1]
    spans = (points_max - 2) // 2
    chosen = [points[0]]
    for number in range(spans):
        span = between[number * len(between) // spans : (number + 1) * len(between) // spans]
        chosen.extend(extremes(span))
    return [*chosen, points[-1]]


def extremes(span: Sequence[Point]) -> list[Point]:
    """Return the points of lowest and highest power, in their order; one where they are the same."""
    powers = [point.reading.power_mw or 0 for point in span]
    places = sorted({powers.index(min(powers)), powers.index(max(powers))})
    return [span[place] for place in places]
