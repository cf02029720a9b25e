"""The dashboard's tiles: one figure of a period each, against the period before."""

from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

import strawberry

from echarge.domain.tiles import change_percent, percent_of, rounded
from echarge.graphql.measures import hours, kilo
from echarge.graphql.money import Money, Unit, UnitPrice
from echarge.operations.dashboard import Figures, Reach

GRAMS_PER_KG = 1000
PLACES = 3


def _change() -> Any:
    return strawberry.field(description="By how many per cent it is more; null where there was nothing before.")


@strawberry.type(description="Energy, in the hours in which it was metered.")
class EnergyTile:
    """Energy, in the hours in which it was metered."""

    kwh: Decimal = strawberry.field(description="The energy delivered, in kWh.")
    previous_kwh: Decimal = strawberry.field(description="The same in the period before, in kWh.")
    change_percent: Decimal | None = _change()


@strawberry.type(
    description="What has not been emitted because nobody drove the same way on petrol, by each day's factors."
)
class EmissionsTile:
    """What has not been emitted."""

    co2_kg: Decimal | None = strawberry.field(description="CO2 saved, in kg; null where a factor lacks.")
    previous_co2_kg: Decimal | None = strawberry.field(description="The same in the period before, in kg.")
    co2_change_percent: Decimal | None = _change()
    nox_g: Decimal | None = strawberry.field(description="NOx saved, in g; null where a factor lacks.")
    previous_nox_g: Decimal | None = strawberry.field(description="The same in the period before, in g.")
    nox_change_percent: Decimal | None = _change()
    distance_km: Decimal | None = strawberry.field(description="How far the energy takes an electric car, in km.")


@strawberry.type(description="What the energy delivered was bought for.")
class EnergyCostTile:
    """What the energy delivered was bought for."""

    unit_price: UnitPrice | None = strawberry.field(
        description="What a kWh cost: the sites' prices, weighted by their energy; null where that says nothing."
    )
    total: Money = strawberry.field(description="What all of it cost, at the price of each site.")
    previous_total: Money = strawberry.field(description="The same in the period before, at today's prices.")
    change_percent: Decimal | None = _change()


@strawberry.type(description="What sessions cost in one currency, in the hours in which their bills became final.")
class RevenueTile:
    """What sessions cost in one currency."""

    total: Money = strawberry.field(description="The bills of the period, VAT included.")
    previous_total: Money = strawberry.field(description="The same in the period before.")
    change_percent: Decimal | None = _change()


@strawberry.type(description="How many sessions were over, in the hours in which their bills became final.")
class SessionsTile:
    """How many sessions were over."""

    count: int = strawberry.field(description="The sessions of the period.")
    previous_count: int = strawberry.field(description="The same in the period before.")
    change_percent: Decimal | None = _change()


@strawberry.type(description="How much of the time the EVSEs that there are now were charging.")
class UtilisationTile:
    """How much of the time EVSEs were charging."""

    percent: Decimal | None = strawberry.field(description="Of 100; null without an EVSE.")
    previous_percent: Decimal | None = strawberry.field(description="The same in the period before.")
    charging_hours: Decimal = strawberry.field(description="How long they charged in all, in hours.")
    evse_hours: Decimal = strawberry.field(description="How long they could have charged until now, in hours.")


def energy_of(figures: Figures) -> EnergyTile:
    """Return how much energy was delivered."""
    now, before = figures.current.total.energy_mwh, figures.previous.total.energy_mwh
    return EnergyTile(kwh=kilo(now), previous_kwh=kilo(before), change_percent=change_percent(now, before))


def sessions_of(figures: Figures) -> SessionsTile:
    """Return how many sessions were over."""
    now, before = figures.current.total.sessions, figures.previous.total.sessions
    return SessionsTile(count=now, previous_count=before, change_percent=change_percent(now, before))


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
        co2_kg=_thousandth(now.co2_g),
        previous_co2_kg=_thousandth(before.co2_g),
        co2_change_percent=change_percent(now.co2_g, before.co2_g or 0) if now.co2_g is not None else None,
        nox_g=_thousandth(now.nox_mg),
        previous_nox_g=_thousandth(before.nox_mg),
        nox_change_percent=change_percent(now.nox_mg, before.nox_mg or 0) if now.nox_mg is not None else None,
        distance_km=None if now.distance_km is None else rounded(now.distance_km, PLACES),
    )


def _thousandth(amount: Fraction | None) -> Decimal | None:
    return None if amount is None else rounded(amount / GRAMS_PER_KG, PLACES)


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
