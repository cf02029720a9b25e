"""Spans of time that figures are shown for, and the equally long span just before (F1); calendar days of one zone."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from enum import StrEnum

from echarge.domain.hours import begin_of, hour_of

DAY = timedelta(days=1)
DAYS_MAX = 732
"""No period is longer than two years."""


class Latest(StrEnum):
    """A period that ends now."""

    LAST_24_HOURS = "LAST_24_HOURS"
    LAST_7_DAYS = "LAST_7_DAYS"
    LAST_30_DAYS = "LAST_30_DAYS"
    LAST_60_DAYS = "LAST_60_DAYS"
    LAST_12_MONTHS = "LAST_12_MONTHS"


DAYS = {Latest.LAST_7_DAYS: 7, Latest.LAST_30_DAYS: 30, Latest.LAST_60_DAYS: 60}


@dataclass(frozen=True, slots=True)
class Span:
    """The instants from `begin` until just before `end`, in UTC; the days are those of the zone that it was made in."""

    begin: datetime
    end: datetime
    first_day: date
    last_day: date

    @property
    def seconds(self) -> int:
        """Return how long it is, in seconds: a day on which clocks change has 23 or 25 hours."""
        return int((self.end - self.begin).total_seconds())


@dataclass(frozen=True, slots=True)
class Period:
    """A span, and the equally long one just before, which ends where it begins."""

    current: Span
    previous: Span


def latest_period(latest: Latest, now: datetime, zone: tzinfo) -> Period:
    """Return the period that ends now: whole hours or whole days, of which the present one is not over yet."""
    if latest is Latest.LAST_24_HOURS:
        end = begin_of(hour_of(now) + 1)
        return Period(hours(end - DAY, end, zone), hours(end - 2 * DAY, end - DAY, zone))
    today = now.astimezone(zone).date()
    if latest is Latest.LAST_12_MONTHS:
        first, before = (a_year_before(today, years) + DAY for years in (1, 2))
        return Period(days(first, today, zone), days(before, first - DAY, zone))
    return days_until(today, DAYS[latest], zone)


def period_between(first: date, last: date, zone: tzinfo) -> Period:
    """Return the period of these days, both included; raise ValueError where it ends before it begins, or never."""
    count = (last - first).days + 1
    if count < 1:
        raise ValueError("The last day is before the first.")
    if count > DAYS_MAX:
        raise ValueError(f"A period has at most {DAYS_MAX} days.")
    return days_until(last, count, zone)


def year_of(year: int, zone: tzinfo) -> Period:
    """Return a calendar year, and the one before."""
    current, previous = (days(date(each, 1, 1), date(each, 12, 31), zone) for each in (year, year - 1))
    return Period(current, previous)


def days_until(last: date, count: int, zone: tzinfo) -> Period:
    """Return the period of so many days that ends with this one."""
    first = last - (count - 1) * DAY
    return Period(days(first, last, zone), days(first - count * DAY, first - DAY, zone))


def days(first: date, last: date, zone: tzinfo) -> Span:
    """Return the span of these days, both included."""
    return Span(midnight(first, zone), midnight(last + DAY, zone), first, last)


def hours(begin: datetime, end: datetime, zone: tzinfo) -> Span:
    """Return the span of these hours."""
    last = end - timedelta(microseconds=1)
    return Span(begin, end, begin.astimezone(zone).date(), last.astimezone(zone).date())


def midnight(day: date, zone: tzinfo) -> datetime:
    """Return when the day begins, in UTC."""
    return datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)


def a_year_before(day: date, years: int) -> date:
    """Return the same day so many years before; of a leap year's last of February, the day before."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)
