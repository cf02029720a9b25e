"""The dashboard as the API shows it: tiles, charts and live counts of one period."""

from datetime import date, datetime
from enum import Enum
from typing import Annotated, Self

import strawberry

from echarge.domain.periods import DAY, Span
from echarge.graphql.context import Info
from echarge.graphql.dashboard.points import Amounts, DashboardPoint, SiteAmounts, day_points, hour_points
from echarge.graphql.dashboard.tiles import (
    EmissionsTile,
    EnergyCostTile,
    EnergyTile,
    RevenueTile,
    SessionsTile,
    UtilisationTile,
    emissions_of,
    energy_cost_of,
    energy_of,
    revenue_of,
    sessions_of,
    utilisation_of,
)
from echarge.graphql.enums import Area
from echarge.graphql.errors import coded
from echarge.graphql.fields import field
from echarge.graphql.scalars import Currency
from echarge.graphql.sites.types import EvseCounts, Site
from echarge.operations.dashboard import Figures

SITES_MAX = 100
HOURLY_DAYS_MAX = 31


@strawberry.enum(description="How finely a chart is divided.")
class Step(Enum):
    """How finely a chart is divided."""

    HOUR = strawberry.enum_value("HOUR", description="By hours of UTC; for periods of at most 31 days.")
    DAY = strawberry.enum_value("DAY", description="By days of the organisation's calendar.")


@strawberry.type(description="A span of time, from its beginning until just before its end.")
class PeriodSpan:
    """A span of time."""

    begin: datetime = strawberry.field(description="When it begins.")
    end: datetime = strawberry.field(description="When it ends; this instant is not part of it.")
    first_day: date = strawberry.field(description="The day it begins on, by the organisation's time zone.")
    last_day: date = strawberry.field(description="The last day that it touches, by the organisation's time zone.")

    @classmethod
    def of(cls, span: Span) -> Self:
        """Return the span."""
        return cls(begin=span.begin, end=span.end, first_day=span.first_day, last_day=span.last_day)


@strawberry.type(
    description="What the sites of one period come to, against the equally long period just before. Energy counts when"
    " it was metered, sessions and money when the bill became final: at the end of the session, or of its parking fee."
    " Energy that nobody can believe is left out until somebody has reviewed it."
)
class Dashboard:
    """What the sites of one period come to."""

    period: PeriodSpan = strawberry.field(description="The period.")
    previous_period: PeriodSpan = strawberry.field(description="The equally long period just before.")
    currency: Currency = strawberry.field(description="The organisation's currency, in which energy is bought.")
    energy: EnergyTile = strawberry.field(description="Energy delivered.")
    evse_counts: EvseCounts = strawberry.field(description="How many EVSEs are available, in use and so on, now.")
    utilisation: UtilisationTile = strawberry.field(description="How much of the time EVSEs were charging.")
    site_count: int = strawberry.field(description="How many sites it is about.")
    figures: strawberry.Private[Figures]

    @field("CO2 and NOx saved.")
    def emissions(self) -> EmissionsTile:
        """Return what has been saved."""
        return emissions_of(self.figures)

    @field("What the energy cost, by currency. Null for who may not see tariffs.")
    def energy_cost(self, info: Info) -> list[EnergyCostTile] | None:
        """Return what the energy cost."""
        return [energy_cost_of(self.figures)] if info.context.sees(Area.TARIFFS) else None

    @field("Revenue, by currency: the organisation's first. Null for who may not see payments.")
    def revenue(self, info: Info) -> list[RevenueTile] | None:
        """Return what sessions cost."""
        return revenue_of(self.figures) if info.context.sees(Area.PAYMENTS) else None

    @field("Sessions. Null for who may not see sessions.")
    def sessions(self, info: Info) -> SessionsTile | None:
        """Return how many sessions were over."""
        return sessions_of(self.figures) if info.context.sees(Area.SESSIONS) else None

    @field("The period for a chart, without gaps; by the hour unless the period is longer than two days.")
    async def series(
        self,
        info: Info,
        by: Annotated[Step | None, strawberry.argument(description="How finely to divide it.")] = None,
    ) -> list[DashboardPoint]:
        """Return the points of a chart."""
        span = self.figures.current.span
        if by is Step.DAY or (by is None and span.seconds > 2 * DAY.total_seconds()):
            return day_points(info.context, self.figures)
        if span.seconds > (HOURLY_DAYS_MAX + 1) * DAY.total_seconds():
            raise coded(f"Hours are shown for periods of at most {HOURLY_DAYS_MAX} days.", "BAD_USER_INPUT")
        return await hour_points(info.context, self.figures)

    @field("What each site has, the one with the most energy first.")
    def by_site(
        self,
        info: Info,
        first: Annotated[int, strawberry.argument(description="How many, at most 100.")] = 20,
    ) -> list[SiteAmounts]:
        """Return what each site has."""
        found = self.figures
        return [
            SiteAmounts(
                site=Site.from_row(site),
                amounts=Amounts.of(info.context, found.current.of_site(site.id)),
                previous=Amounts.of(info.context, found.previous.of_site(site.id)),
            )
            for site in found.sites[: max(0, min(first, SITES_MAX))]
        ]

    @classmethod
    def of(cls, figures: Figures, counts: EvseCounts, now: datetime) -> Self:
        """Return the dashboard of these figures."""
        current, previous = figures.current, figures.previous
        return cls(
            period=PeriodSpan.of(current.span),
            previous_period=PeriodSpan.of(previous.span),
            currency=Currency(figures.organisation.currency),
            energy=energy_of(figures),
            evse_counts=counts,
            utilisation=utilisation_of(current, previous, counts.total, now),
            site_count=len(figures.sites),
            figures=figures,
        )
