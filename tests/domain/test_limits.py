"""Whether a session has to end now so as not to cost more than may be taken for it (PAY-3, D8, H9)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from echarge.domain.bills import figures
from echarge.domain.course import course_of
from echarge.domain.exhibits import Exhibit
from echarge.domain.limits import connection_minor, is_reached, micro_per_hour
from echarge.domain.tariffs import Component, ConnectionFee, EnergyRate, ParkingRate, TimeRate
from tests.domain.sessions import GUIDE, at, metered, start, stop, tariff, terms

HOUR = [start(0, 1_000), metered(60, 11_000, 10_000)]
"""An hour at 10 kW costs 5.00 for energy, 1.00 for time and 5.00 once: from then on 0.10 a minute."""


def reached(told: Sequence[Exhibit], limit_minor: int | None, *, now: float, delay: float = 0) -> bool:
    """Return whether the limit is reached, so many minutes after noon, where a stop takes so many minutes."""
    agreed = replace(terms(*GUIDE), limit_minor=limit_minor)
    course = course_of(told)
    return is_reached(course, figures(course, agreed, now=at(now)), agreed, now=at(now), delay=timedelta(minutes=delay))


@pytest.mark.parametrize(
    ("now", "delay", "expected_minor"),
    [
        pytest.param(60, 0, 1_100, id="as it stands"),
        pytest.param(60, 1, 1_110, id="a stop takes a minute"),
        pytest.param(66, 0, 1_160, id="silent for six minutes"),
        pytest.param(66, 2, 1_180, id="silent, and a stop takes two minutes"),
        pytest.param(50, 0, 1_100, id="its clock is ahead of ours"),
    ],
)
def test_d8_limit(now: float, delay: float, expected_minor: int) -> None:
    """D8: the limit is reached where the session will have cost as much when a stop is heeded, not a penny before."""
    assert reached(HOUR, expected_minor, now=now, delay=delay)
    assert not reached(HOUR, expected_minor + 1, now=now, delay=delay)


@pytest.mark.parametrize("power_w", [None, 0, 1_000, 10_000])
def test_d8_average(power_w: int | None) -> None:
    """D8: where the last power is less than the average, or is not told, the average counts."""
    told = [start(0, 1_000), metered(60, 11_000, power_w)]
    assert reached(told, 1_160, now=66)
    assert not reached(told, 1_161, now=66)


def test_d8_first_minutes() -> None:
    """D8: before anything is due, what is due at once with the first of it counts as well."""
    assert reached([start(0, 1_000)], 500, now=0)
    assert not reached([start(0, 1_000)], 501, now=0)


@pytest.mark.parametrize(
    ("told", "limit_minor"),
    [
        pytest.param(HOUR, None, id="no limit"),
        pytest.param([*HOUR, stop(61, 11_000)], 1, id="over"),
        pytest.param([], 1, id="nothing was told"),
    ],
)
def test_no_limit_to_reach(told: Sequence[Exhibit], limit_minor: int | None) -> None:
    """PAY-3: without a limit, or anything that could still be stopped, none is reached, however long it takes."""
    assert not reached(told, limit_minor, now=600)


@pytest.mark.parametrize(
    ("component", "charging", "parked"),
    [
        pytest.param(EnergyRate(500_000), 5_000_000, 0, id="energy"),
        pytest.param(TimeRate(1_000_000), 1_000_000, 0, id="time"),
        pytest.param(ParkingRate(3_000_000), 0, 3_000_000, id="parking"),
        pytest.param(ConnectionFee(500), 0, 0, id="once"),
    ],
)
def test_price_of_an_hour(component: Component, charging: int, parked: int) -> None:
    """An hour at 10 kW costs energy and time, one without power costs parking; a fee has no hours."""
    assert micro_per_hour(tariff(component), 10_000_000) == charging
    assert micro_per_hour(tariff(component), 0) == parked
    assert connection_minor(tariff(component)) == (500 if isinstance(component, ConnectionFee) else 0)
