"""Times of day as instants: on ordinary days, and on those on which clocks change."""

from datetime import UTC, datetime, timedelta
from itertools import islice

import pytest

from echarge.domain.elements import Element, prices_at, timetable_of
from echarge.domain.timetable import Timetable, begin_of, ends_after, ends_between, ends_in

QUARTER_PAST_TO_QUARTER_TO = frozenset({75, 105})
"""01:15 and 01:45."""


def ends_of_day(day: datetime, times: Timetable) -> list[str]:
    """Return the ends within 24 hours that no hour has, in UTC."""
    found = ends_between(day, day + timedelta(days=1), times)
    return [datetime.fromtimestamp(end, UTC).strftime("%H:%M") for end in found if end % 3600]


@pytest.mark.parametrize(
    ("zone", "day", "ends"),
    [
        pytest.param("Europe/London", "2026-06-01", ["00:15", "00:45"], id="London in summer"),
        pytest.param("Europe/London", "2026-01-05", ["01:15", "01:45"], id="London in winter"),
        pytest.param("Europe/London", "2026-10-25", ["00:15", "00:45", "01:15", "01:45"], id="October: twice"),
        pytest.param("Europe/London", "2026-03-29", [], id="March: never"),
        pytest.param("America/New_York", "2026-11-01", ["05:15", "05:45", "06:15", "06:45"], id="New York: twice"),
        pytest.param("America/New_York", "2026-03-08", ["06:15", "06:45"], id="New York: 02:00 is left out, not this"),
        pytest.param("Asia/Kathmandu", "2026-06-01", ["19:30"], id="three quarters: the other one is an hour's end"),
        pytest.param("Australia/Lord_Howe", "2026-04-04", ["14:15", "14:45", "15:15"], id="half an hour back"),
    ],
)
def test_d16_the_instants_of_a_time_of_day(zone: str, day: str, ends: list[str]) -> None:
    """D16: 01:15 and 01:45 come when clocks show them, which is twice or never on some days."""
    begin = datetime.fromisoformat(day).replace(tzinfo=UTC)
    assert ends_of_day(begin, Timetable(zone, QUARTER_PAST_TO_QUARTER_TO)) == ends


def test_d16_clocks_that_change_are_an_end_themselves() -> None:
    """D16: clocks that go forward in the middle of an hour of UTC pass over times of day: a price may end with them."""
    day = datetime(2026, 10, 3, tzinfo=UTC)
    assert ends_of_day(day, Timetable("Australia/Lord_Howe", frozenset({12 * 60}))) == ["01:30", "15:30"]


def test_without_a_timetable_hours_alone_end() -> None:
    """Sessions whose prices never change are told apart by the hour."""
    assert ends_in(5, None) == (6 * 3600,)
    assert begin_of(6 * 3600, None) == 5 * 3600
    at = datetime(1970, 1, 1, 5, 30, tzinfo=UTC)
    assert list(islice(ends_after(at, None), 2)) == [6 * 3600, 7 * 3600]
    assert list(islice(ends_after(at + timedelta(minutes=30), None), 1)) == [7 * 3600]


def test_every_minute_of_a_stretch_has_one_price() -> None:
    """D16: within a stretch no element begins or ends: prices by the minute are those at its beginning."""
    elements = (
        Element(days=0b0011111, starts_minute=75, ends_minute=105, energy_micro_per_kwh=1),
        Element(days=0b1100000, starts_minute=22 * 60, ends_minute=6 * 60, energy_micro_per_kwh=2),
        Element(starts_minute=1, ends_minute=90, time_micro_per_hour=3),
    )
    for zone in ("Europe/London", "Australia/Lord_Howe", "Asia/Kathmandu", "America/St_Johns"):
        times = timetable_of(elements, zone)
        for day in ("2026-03-28", "2026-10-24", "2026-04-03", "2026-10-03", "2026-10-31", "2026-03-07"):
            begin = datetime.fromisoformat(day).replace(tzinfo=UTC)
            since = int(begin.timestamp())
            for end in ends_between(begin, begin + timedelta(days=2), times):
                prices = {prices_at(elements, zone, second) for second in range(since, end, 60)}
                assert prices == {prices_at(elements, zone, end - 1)}
                assert begin_of(end, times) == since
                since = end
