"""Periods, and the equally long ones just before (DSH-1, F1)."""

from datetime import UTC, date, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from echarge.domain.periods import Latest, Period, latest_period, period_between, year_of

LONDON = ZoneInfo("Europe/London")
HOUR_S = 3600


def utc(*parts: int) -> datetime:
    """Return an instant."""
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc,arg-type]


@pytest.mark.parametrize(
    ("latest", "now", "begin", "end", "before", "hours"),
    [
        pytest.param(
            Latest.LAST_24_HOURS, utc(2026, 8, 2, 9, 30), utc(2026, 8, 1, 10), utc(2026, 8, 2, 10),
            utc(2026, 7, 31, 10), (24, 24), id="24 hours",
        ),
        pytest.param(
            Latest.LAST_24_HOURS, utc(2026, 3, 29, 12), utc(2026, 3, 28, 13), utc(2026, 3, 29, 13),
            utc(2026, 3, 27, 13), (24, 24), id="24 hours over the change of clocks are 24",
        ),
        pytest.param(
            Latest.LAST_7_DAYS, utc(2026, 4, 2, 9), utc(2026, 3, 27), utc(2026, 4, 2, 23),
            utc(2026, 3, 20), (7 * 24 - 1, 7 * 24), id="D16: seven days with one of 23 hours",
        ),
        pytest.param(
            Latest.LAST_7_DAYS, utc(2026, 10, 25, 23, 30), utc(2026, 10, 18, 23), utc(2026, 10, 26),
            utc(2026, 10, 11, 23), (7 * 24 + 1, 7 * 24), id="D16: seven days with one of 25 hours",
        ),
        pytest.param(
            Latest.LAST_30_DAYS, utc(2026, 8, 1, 22, 59), utc(2026, 7, 2, 23), utc(2026, 8, 1, 23),
            utc(2026, 6, 2, 23), (720, 720), id="the day before midnight, in summer",
        ),
        pytest.param(
            Latest.LAST_30_DAYS, utc(2026, 8, 1, 23), utc(2026, 7, 3, 23), utc(2026, 8, 2, 23),
            utc(2026, 6, 3, 23), (720, 720), id="the day after",
        ),
        pytest.param(
            Latest.LAST_60_DAYS, utc(2026, 2, 1, 12), utc(2025, 12, 4), utc(2026, 2, 2),
            utc(2025, 10, 5, -1 + 24), (1440, 1440 + 1), id="60 days",
        ),
        pytest.param(
            Latest.LAST_12_MONTHS, utc(2024, 2, 29, 12), utc(2023, 3, 1), utc(2024, 3, 1),
            utc(2022, 3, 1), (366 * 24, 365 * 24), id="12 months until a leap day",
        ),
    ],
)  # fmt: skip
def test_f1_latest(
    latest: Latest, now: datetime, begin: datetime, end: datetime, before: datetime, hours: tuple[int, int]
) -> None:
    """F1: the period that ends now, by the calendar of the zone, and the one before."""
    period = latest_period(latest, now, LONDON)
    assert (period.current.begin, period.current.end) == (begin, end)
    if latest is not Latest.LAST_60_DAYS:
        assert period.previous.begin == before
    assert tuple(span.seconds // HOUR_S for span in (period.current, period.previous)) == hours


def test_dsh_1_from_to() -> None:
    """DSH-1: from one day to another, both included; the period before is as many days."""
    period = period_between(date(2026, 3, 29), date(2026, 3, 29), LONDON)
    assert (period.current.begin, period.current.end) == (utc(2026, 3, 29), utc(2026, 3, 29, 23))
    assert (period.previous.first_day, period.previous.last_day) == (date(2026, 3, 28), date(2026, 3, 28))


def test_dsh_1_year() -> None:
    """DSH-1: a calendar year is compared with the one before."""
    period = year_of(2025, LONDON)
    assert (period.current.begin, period.current.end) == (utc(2025, 1, 1), utc(2026, 1, 1))
    assert period.previous.seconds == 366 * 24 * HOUR_S


@pytest.mark.parametrize(
    ("first", "last"), [(date(2026, 3, 2), date(2026, 3, 1)), (date(2024, 1, 1), date(2026, 1, 2))]
)
def test_periods_that_cannot_be(first: date, last: date) -> None:
    """A period that ends before it begins, or lasts for more than two years, is none."""
    with pytest.raises(ValueError, match=r"before the first|at most 732 days"):
        period_between(first, last, LONDON)


@given(
    st.datetimes(datetime(2001, 1, 1), datetime(2099, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    st.sampled_from(["Europe/London", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "UTC"]),
)
def test_f1_no_gap(now: datetime, zone: str) -> None:
    """F1: whatever the zone and the day, the period before ends where the period begins, and now lies in it."""
    for latest in Latest:
        found: Period = latest_period(latest, now, ZoneInfo(zone))
        assert found.previous.begin < found.previous.end == found.current.begin <= now < found.current.end
        days = [found.previous.first_day, found.previous.last_day, found.current.first_day, found.current.last_day]
        assert all(one <= other for one, other in pairwise(days))
