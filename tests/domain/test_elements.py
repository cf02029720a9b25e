"""Prices by time of day and day of week: which of them is in force when."""

from datetime import UTC, datetime
from typing import Any

import pytest

from echarge.domain.elements import EVERY_DAY, Element, Prices, prices_at, timetable_of
from echarge.domain.timetable import Timetable

MONDAY, TUESDAY, SUNDAY = 1, 2, 64
NIGHT = Element(starts_minute=22 * 60, ends_minute=6 * 60, energy_micro_per_kwh=100_000)
MONDAY_NIGHT = Element(days=MONDAY, starts_minute=22 * 60, ends_minute=6 * 60, energy_micro_per_kwh=1)
DAY = Element(starts_minute=8 * 60, ends_minute=18 * 60, energy_micro_per_kwh=2)
ALL_MONDAY = Element(days=MONDAY, energy_micro_per_kwh=3)
SUNDAY_EVENING = Element(days=SUNDAY, starts_minute=18 * 60, energy_micro_per_kwh=4)


@pytest.mark.parametrize(
    ("element", "shown", "expected"),
    [
        pytest.param(DAY, "2026-05-04 07:59", False, id="just before"),
        pytest.param(DAY, "2026-05-04 08:00", True, id="its first minute"),
        pytest.param(DAY, "2026-05-04 17:59", True, id="its last minute"),
        pytest.param(DAY, "2026-05-04 18:00", False, id="its end is not included"),
        pytest.param(NIGHT, "2026-05-04 22:00", True, id="before midnight"),
        pytest.param(NIGHT, "2026-05-05 05:59", True, id="after midnight"),
        pytest.param(NIGHT, "2026-05-05 06:00", False, id="over"),
        pytest.param(MONDAY_NIGHT, "2026-05-04 05:59", False, id="the night before"),
        pytest.param(MONDAY_NIGHT, "2026-05-04 23:00", True, id="on its day"),
        pytest.param(MONDAY_NIGHT, "2026-05-05 05:59", True, id="the day named is that of its start"),
        pytest.param(MONDAY_NIGHT, "2026-05-05 22:00", False, id="the night after"),
        pytest.param(ALL_MONDAY, "2026-05-04 00:00", True, id="all of a day: its first minute"),
        pytest.param(ALL_MONDAY, "2026-05-04 23:59", True, id="all of a day: its last minute"),
        pytest.param(ALL_MONDAY, "2026-05-05 00:00", False, id="all of a day: over"),
        pytest.param(SUNDAY_EVENING, "2026-05-03 23:59", True, id="until midnight"),
        pytest.param(SUNDAY_EVENING, "2026-05-04 00:00", False, id="midnight"),
    ],
)
def test_tar3_when_an_element_is_in_force(element: Element, shown: str, *, expected: bool) -> None:
    """TAR-3: an element is in force from its start until its end, on its days; past midnight it is its start's day."""
    assert element.matches(datetime.fromisoformat(shown)) is expected


def test_d30_the_first_that_matches_sets_each_price() -> None:
    """D30: for each kind of price the first element that matches and has one; else none is set."""
    weekend = Element(days=0b1100000, time_micro_per_hour=7)
    elements = (NIGHT, weekend, Element(energy_micro_per_kwh=5, time_micro_per_hour=6))

    def at(shown: str) -> Prices:
        return prices_at(elements, "Europe/London", int(datetime.fromisoformat(shown).timestamp()))

    assert at("2026-05-02T12:00+01:00") == Prices(5, 7, None)
    assert at("2026-05-02T23:00+01:00") == Prices(100_000, 7, None)
    assert at("2026-05-05T23:00+01:00") == Prices(100_000, 6, None)
    assert prices_at((DAY,), "Europe/London", int(datetime(2026, 5, 4, 7, 30, tzinfo=UTC).timestamp())) == Prices(2)
    assert prices_at((DAY,), "UTC", int(datetime(2026, 5, 4, 7, 30, tzinfo=UTC).timestamp())) == Prices()


def test_tar3_when_prices_may_change() -> None:
    """TAR-3: at each start and end, and at midnight, when days change; never where there is no element."""
    assert timetable_of((), "Europe/London") is None
    assert timetable_of((DAY, NIGHT), "Europe/London") == Timetable(
        "Europe/London", frozenset({0, 480, 1080, 1320, 360})
    )


@pytest.mark.parametrize(
    "element", [NIGHT, MONDAY_NIGHT, Element(parking_micro_per_hour=0), Element(TUESDAY, 1, 2, 3, 4, 5)]
)
def test_d6_element_as_json(element: Element) -> None:
    """D6: an element comes back from JSON as it went in."""
    assert Element.from_json(element.to_json()) == element
    assert NIGHT.to_json() == {
        "days": EVERY_DAY, "starts_minute": 1320, "ends_minute": 360, "energy_micro_per_kwh": 100_000
    }  # fmt: skip


@pytest.mark.parametrize(
    ("values", "error"),
    [
        pytest.param({"days": 0}, ValueError, id="no day"),
        pytest.param({"days": 128}, ValueError, id="an eighth day"),
        pytest.param({"starts_minute": 1440}, ValueError, id="after the day's end"),
        pytest.param({"ends_minute": -1}, ValueError, id="before its beginning"),
        pytest.param({"energy_micro_per_kwh": -1}, ValueError, id="a price below nought"),
        pytest.param({"time_micro_per_hour": True}, TypeError, id="a price of true"),
        pytest.param({"parking_micro_per_hour": "1"}, TypeError, id="a price in a string"),
        pytest.param({"blocking": 1}, TypeError, id="an unknown price"),
    ],
)
def test_tar3_no_such_element(values: dict[str, Any], error: type[Exception]) -> None:
    """TAR-3: what is no element is refused."""
    with pytest.raises(error):
        Element.from_json(values)
