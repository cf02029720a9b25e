"""Readings as a series: in order, each once, and no more than a chart can show."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest

from echarge.domain.meters import Context, Reading
from echarge.domain.series import Point, series, thinned

NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)


def reading(minute: int, energy_wh: int | None, power_w: int | None = None) -> Reading:
    """Return what a meter says at a minute."""
    energy_mwh = None if energy_wh is None else energy_wh * 1000
    power_mw = None if power_w is None else power_w * 1000
    at = NOON + timedelta(minutes=minute)
    return Reading(at, energy_mwh, power_mw, None, None, (), None, Context.PERIODIC)


def points(powers_w: Sequence[int | None]) -> list[Point]:
    """Return a series with these powers, a minute apart."""
    return [Point(reading(minute, None, power_w), 0) for minute, power_w in enumerate(powers_w)]


@pytest.mark.parametrize(
    ("start_wh", "readings", "energies_wh"),
    [
        pytest.param(1000, [reading(1, 1100), reading(2, 1300)], [100, 300], id="from the beginning's register"),
        pytest.param(1000, [reading(2, 1300), reading(1, 1100)], [100, 300], id="out of order"),
        pytest.param(1000, [reading(1, 1100), reading(1, 1100)], [100], id="told twice"),
        pytest.param(
            1000, [reading(1, 1100), reading(2, None, 7), reading(3, 1200)], [100, 100, 200], id="power alone"
        ),
        pytest.param(1000, [], [], id="none"),
    ],
)
def test_series(start_wh: int, readings: Sequence[Reading], energies_wh: Sequence[int]) -> None:
    """Each point has the energy delivered from the session's beginning."""
    found = series(readings, start_mwh=start_wh * 1000)
    assert [point.energy_mwh for point in found] == [energy_wh * 1000 for energy_wh in energies_wh]
    assert [point.reading.at for point in found] == sorted(point.reading.at for point in found)


@pytest.mark.parametrize(
    ("powers_w", "points_max", "kept"),
    [
        pytest.param([1, 2, 3], 3, [0, 1, 2], id="few enough"),
        pytest.param([], 1, [], id="nothing"),
        pytest.param([1, 2, 3], 1, [0], id="one"),
        pytest.param([1, 2, 3, 4, 5], 2, [0, 4], id="two"),
        pytest.param([1, 2, 3, 4, 5], 3, [0, 4], id="three"),
        pytest.param([0, 5, 9, 1, 5, 0], 4, [0, 2, 3, 5], id="a peak and a trough"),
        pytest.param([7, 7, 7, 7, 7, 7], 4, [0, 1, 5], id="a plain"),
        pytest.param([0, 1, None, 2, 9, 3, 4, 0], 6, [0, 2, 3, 4, 5, 7], id="two spans"),
    ],
)
def test_thinned(powers_w: Sequence[int | None], points_max: int, kept: Sequence[int]) -> None:
    """The first and the last point stay, and of each span the lowest and the highest."""
    given = points(powers_w)
    found = thinned(given, points_max)
    assert [given.index(point) for point in found] == kept
    assert len(found) <= points_max
