"""What hours, days and sites have: the points of the dashboard's charts, and its list of sites."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Self

import strawberry

from echarge.domain.hours import begin_of
from echarge.domain.periods import DAY, midnight
from echarge.domain.timetable import HOUR_S
from echarge.graphql.context import Context
from echarge.graphql.enums import Area
from echarge.graphql.measures import hours, kilo
from echarge.graphql.money import Money
from echarge.graphql.sites.types import Site
from echarge.operations.dashboard import Figures
from echarge.store.sums import Sums, by_hour


@strawberry.type(description="What one hour, one day or one site has.")
class Amounts:
    """What one hour, one day or one site has."""

    energy_kwh: Decimal = strawberry.field(description="Energy metered, in kWh.")
    charging_hours: Decimal = strawberry.field(description="Time spent charging, in hours.")
    sessions: int | None = strawberry.field(description="Sessions over. Null for who may not see sessions.")
    revenue: list[Money] | None = strawberry.field(
        description="What they cost, by currency. Null for who may not see payments."
    )

    @classmethod
    def of(cls, context: Context, sums: Sums) -> Self:
        """Return the amounts, as far as the viewer may see them."""
        return cls(
            energy_kwh=kilo(sums.energy_mwh),
            charging_hours=hours(sums.charging_s),
            sessions=sums.sessions if context.sees(Area.SESSIONS) else None,
            revenue=money(sums.revenue) if context.sees(Area.PAYMENTS) else None,
        )


@strawberry.type(description="A point of a chart.")
class DashboardPoint:
    """A point of a chart."""

    begin: datetime = strawberry.field(description="When its hour or day begins.")
    day: date = strawberry.field(description="The day that it lies on, by the organisation's time zone.")
    amounts: Amounts = strawberry.field(description="What it has.")


@strawberry.type(description="What a site has, in the period and in the one before.")
class SiteAmounts:
    """What a site has."""

    site: Site = strawberry.field(description="The site.")
    amounts: Amounts = strawberry.field(description="What it has in the period.")
    previous: Amounts = strawberry.field(description="What it had in the period before.")


def money(revenue: Mapping[str, int]) -> list[Money]:
    """Return the amounts by currency."""
    return [Money.from_minor(amount, currency) for currency, amount in sorted(revenue.items())]


def day_points(context: Context, figures: Figures) -> list[DashboardPoint]:
    """Return a point for each day of the period."""
    span, zone = figures.current.span, figures.scope.zone
    days = [span.first_day + number * DAY for number in range((span.last_day - span.first_day).days + 1)]
    return [
        DashboardPoint(
            begin=max(span.begin, midnight(day, zone)),
            day=day,
            amounts=Amounts.of(context, figures.current.days.get(day) or Sums()),
        )
        for day in days
    ]


async def hour_points(context: Context, figures: Figures) -> list[DashboardPoint]:
    """Return a point for each hour of the period."""
    span, zone = figures.current.span, figures.scope.zone
    found = await by_hour(context.runtime.reader, figures.scope, span)
    # In a zone that is no whole hours off UTC, an hour belongs to the day on which it begins.
    first, last = (-(-int(at.timestamp()) // HOUR_S) for at in (span.begin, span.end))
    begins = [begin_of(hour) for hour in range(first, last)]
    return [
        DashboardPoint(
            begin=begin, day=begin.astimezone(zone).date(), amounts=Amounts.of(context, found.get(begin) or Sums())
        )
        for begin in begins
    ]
