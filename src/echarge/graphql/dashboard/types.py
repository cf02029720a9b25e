"""The dashboard as the API shows it: tiles, charts and live counts of one period."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Annotated, Self

import strawberry

from echarge.domain.hours import begin_of
from echarge.domain.periods import DAY, Span, midnight
from echarge.domain.tiles import change_percent, percent_of, rounded
from echarge.domain.timetable import HOUR_S
from echarge.graphql.context import Context, Info
from echarge.graphql.enums import Area
from echarge.graphql.errors import coded
from echarge.graphql.fields import field
from echarge.graphql.measures import hours, kilo
from echarge.graphql.money import Money, Unit, UnitPrice
from echarge.graphql.scalars import Currency
from echarge.graphql.sites.types import EvseCounts, Site
from echarge.operations.dashboard import Figures, Reach
from echarge.store.sums import Sums, by_hour

SITES_MAX = 100
HOURLY_DAYS_MAX = 31
GRAMS_PER_KG = 1000
PLACES = 3


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


@strawberry.type(description="Energy, in the hours in which it was metered.")
class EnergyTile:
    """Energy, in the hours in which it was metered."""

    kwh: Decimal = strawberry.field(description="The energy delivered, in kWh.")
    previous_kwh: Decimal = strawberry.field(description="The same in the period before, in kWh.")
    change_percent: Decimal | None = strawberry.field(
        description="By how many per cent it is more; null where there was nothing before."
    )


@strawberry.type(
    description="What has not been emitted because nobody drove the same way on petrol, by each day's factors."
)
class EmissionsTile:
    """What has not been emitted."""

    co2_kg: Decimal | None = strawberry.field(description="CO2 saved, in kg; null where a factor lacks.")
    previous_co2_kg: Decimal | None = strawberry.field(description="The same in the period before, in kg.")
    co2_change_percent: Decimal | None = strawberry.field(
        description="By how many per cent it is more; null where there was nothing before."
    )
    nox_g: Decimal | None = strawberry.field(description="NOx saved, in g; null where a factor lacks.")
    previous_nox_g: Decimal | None = strawberry.field(description="The same in the period before, in g.")
    nox_change_percent: Decimal | None = strawberry.field(
        description="By how many per cent it is more; null where there was nothing before."
    )
    distance_km: Decimal | None = strawberry.field(description="How far the energy takes an electric car, in km.")


@strawberry.type(description="What the energy delivered was bought for.")
class EnergyCostTile:
    """What the energy delivered was bought for."""

    unit_price: UnitPrice | None = strawberry.field(
        description="What a kWh cost: the sites' prices, weighted by their energy; null where that says nothing."
    )
    total: Money = strawberry.field(description="What all of it cost, at the price of each site.")
    previous_total: Money = strawberry.field(description="The same in the period before, at today's prices.")
    change_percent: Decimal | None = strawberry.field(
        description="By how many per cent it is more; null where there was nothing before."
    )


@strawberry.type(description="What sessions cost in one currency, in the hours in which their bills became final.")
class RevenueTile:
    """What sessions cost in one currency."""

    total: Money = strawberry.field(description="The bills of the period, VAT included.")
    previous_total: Money = strawberry.field(description="The same in the period before.")
    change_percent: Decimal | None = strawberry.field(
        description="By how many per cent it is more; null where there was nothing before."
    )


@strawberry.type(description="How many sessions were over, in the hours in which their bills became final.")
class SessionsTile:
    """How many sessions were over."""

    count: int = strawberry.field(description="The sessions of the period.")
    previous_count: int = strawberry.field(description="The same in the period before.")
    change_percent: Decimal | None = strawberry.field(
        description="By how many per cent it is more; null where there was nothing before."
    )


@strawberry.type(description="How much of the time the EVSEs that there are now were charging.")
class UtilisationTile:
    """How much of the time EVSEs were charging."""

    percent: Decimal | None = strawberry.field(description="Of 100; null without an EVSE.")
    previous_percent: Decimal | None = strawberry.field(description="The same in the period before.")
    charging_hours: Decimal = strawberry.field(description="How long they charged in all, in hours.")
    evse_hours: Decimal = strawberry.field(description="How long they could have charged until now, in hours.")


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
        if not info.context.sees(Area.SESSIONS):
            return None
        now, before = self.figures.current.total.sessions, self.figures.previous.total.sessions
        return SessionsTile(count=now, previous_count=before, change_percent=change_percent(now, before))

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
        energy_mwh, before_mwh = current.total.energy_mwh, previous.total.energy_mwh
        return cls(
            period=PeriodSpan.of(current.span),
            previous_period=PeriodSpan.of(previous.span),
            currency=Currency(figures.organisation.currency),
            energy=EnergyTile(
                kwh=kilo(energy_mwh),
                previous_kwh=kilo(before_mwh),
                change_percent=change_percent(energy_mwh, before_mwh),
            ),
            evse_counts=counts,
            utilisation=utilisation_of(current, previous, counts.total, now),
            site_count=len(figures.sites),
            figures=figures,
        )


def utilisation_of(current: Reach, previous: Reach, evses: int, now: datetime) -> UtilisationTile:
    """Return how much of the time so many EVSEs were charging."""
    until_now_s = max(0, int((min(current.span.end, now) - current.span.begin).total_seconds()))
    charging_s, evse_s = current.total.charging_s, evses * until_now_s
    return UtilisationTile(
        percent=percent_of(charging_s, evse_s),
        previous_percent=percent_of(previous.total.charging_s, evses * previous.span.seconds),
        charging_hours=hours(charging_s),
        evse_hours=hours(evse_s),
    )


def emissions_of(figures: Figures) -> EmissionsTile:
    """Return what has been saved, in the period and in the one before."""
    now, before = figures.saved(figures.current), figures.saved(figures.previous)
    return EmissionsTile(
        co2_kg=None if now.co2_g is None else rounded(now.co2_g / GRAMS_PER_KG, PLACES),
        previous_co2_kg=None if before.co2_g is None else rounded(before.co2_g / GRAMS_PER_KG, PLACES),
        co2_change_percent=change_percent(now.co2_g, before.co2_g or 0) if now.co2_g is not None else None,
        nox_g=None if now.nox_mg is None else rounded(now.nox_mg / GRAMS_PER_KG, PLACES),
        previous_nox_g=None if before.nox_mg is None else rounded(before.nox_mg / GRAMS_PER_KG, PLACES),
        nox_change_percent=change_percent(now.nox_mg, before.nox_mg or 0) if now.nox_mg is not None else None,
        distance_km=None if now.distance_km is None else rounded(now.distance_km, PLACES),
    )


def energy_cost_of(figures: Figures) -> EnergyCostTile:
    """Return what the energy cost."""
    currency = figures.organisation.currency
    now, before = (figures.energy_cost_minor(reach) for reach in (figures.current, figures.previous))
    price = figures.unit_price_micro(figures.current)
    return EnergyCostTile(
        unit_price=None if price is None else UnitPrice.from_micro(price, currency, Unit.KWH),
        total=Money.from_minor(now, currency),
        previous_total=Money.from_minor(before, currency),
        change_percent=change_percent(now, before),
    )


def revenue_of(figures: Figures) -> list[RevenueTile]:
    """Return what sessions cost in each currency, the organisation's own first and always."""
    now, before, own = figures.current.total.revenue, figures.previous.total.revenue, figures.organisation.currency
    return [
        RevenueTile(
            total=Money.from_minor(now.get(currency, 0), currency),
            previous_total=Money.from_minor(before.get(currency, 0), currency),
            change_percent=change_percent(now.get(currency, 0), before.get(currency, 0)),
        )
        for currency in (own, *sorted({*now, *before} - {own}))
    ]


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
