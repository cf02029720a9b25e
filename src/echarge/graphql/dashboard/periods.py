"""Periods as clients name them."""

from datetime import date, datetime
from typing import Annotated
from zoneinfo import ZoneInfo

import strawberry

from echarge.domain.periods import Latest, Period, latest_period, period_between, year_of
from echarge.graphql.enums import describe
from echarge.graphql.errors import coded
from echarge.graphql.inputs import optional

YEAR_MIN, YEAR_MAX = 2000, 2099

describe(
    Latest,
    "A period that ends now. Days are those of the organisation's calendar, and the present one is the last.",
    {
        Latest.LAST_24_HOURS: "24 whole hours, the present one included.",
        Latest.LAST_7_DAYS: "Today and the six days before.",
        Latest.LAST_30_DAYS: "Today and the 29 days before.",
        Latest.LAST_60_DAYS: "Today and the 59 days before.",
        Latest.LAST_12_MONTHS: "From the day after this day of last year until today.",
    },
    name="LatestPeriod",
)


@strawberry.input(
    description="From one day to another, both included, by the organisation's time zone; at most two years."
)
class DaysInput:
    """From one day to another."""

    first_day: date = strawberry.field(description='The first day, such as "2026-08-01".')
    last_day: date = strawberry.field(description="The last day, which is part of it.")


@strawberry.input(one_of=True, description="Which period: one that ends now, one from day to day, or a calendar year.")
class PeriodInput:
    """Which period."""

    latest: Latest | None = optional("A period that ends now.")
    days: DaysInput | None = optional("From one day to another.")
    year: int | None = optional("A calendar year, such as 2026.")


PeriodArgument = Annotated[PeriodInput, strawberry.argument(description="Which period.")]


def period_of(entered: PeriodInput, now: datetime, zone: ZoneInfo) -> Period:
    """Return the period; raise the error of one that cannot be."""
    if isinstance(entered.latest, Latest):
        return latest_period(entered.latest, now, zone)
    if isinstance(entered.year, int):
        if not YEAR_MIN < entered.year <= YEAR_MAX:
            raise coded(f"`year` is from {YEAR_MIN + 1} to {YEAR_MAX}.", "BAD_PERIOD")
        return year_of(entered.year, zone)
    if not isinstance(entered.days, DaysInput):
        raise coded("A period needs a value.", "BAD_PERIOD")
    first, last = entered.days.first_day, entered.days.last_day
    if not (YEAR_MIN < first.year <= YEAR_MAX and YEAR_MIN < last.year <= YEAR_MAX):
        raise coded(f"Days are from {YEAR_MIN + 1} to {YEAR_MAX}.", "BAD_PERIOD")
    try:
        return period_between(first, last, zone)
    except ValueError as error:
        raise coded(str(error), "BAD_PERIOD") from error
