"""Prices as the public is shown them before and after charging: all parts, VAT, and the highest price per kWh (D24)."""

from decimal import Decimal
from typing import Self

import strawberry

from echarge.domain.quotes import maximum_micro_per_kwh
from echarge.domain.tariffs import FrozenTariff
from echarge.graphql.money import Money, Unit, UnitPrice
from echarge.graphql.scalars import Currency
from echarge.graphql.sessions.payments import SessionTariff
from echarge.graphql.tariffs.prices import TariffElement


@strawberry.type(description="A price in all its parts; VAT is within it.")
class PublicPrice:
    """A price in all its parts."""

    free: bool = strawberry.field(description="Whether charging costs nothing, whatever is charged.")
    currency: Currency = strawberry.field(description="The currency of all its parts.")
    vat_rate_percent: Decimal = strawberry.field(description="The rate of VAT within it, in per cent.")
    energy_price: UnitPrice = strawberry.field(description="The price of energy, per kWh.")
    time_price: UnitPrice = strawberry.field(description="The price of time, per hour of active charging.")
    connection_fee: Money = strawberry.field(description="The price of each session.")
    parking_price: UnitPrice | None = strawberry.field(
        description="The price per hour connected without charging; null where there is none."
    )
    parking_free_minutes: int = strawberry.field(description="How long parking is free, in minutes.")
    parking_cap: Money | None = strawberry.field(description="The most that parking costs; null: no limit.")
    elements: list[TariffElement] = strawberry.field(
        description="Prices by time of day and day of week, which go before the plain ones; may be empty."
    )
    time_zone: str | None = strawberry.field(description="By the clocks of which zone these are in force.")
    minimum_price: Money | None = strawberry.field(description="The least that a session costs; null: no limit.")
    maximum_price: Money | None = strawberry.field(description="The most that a session costs; null: no limit.")
    maximum_price_per_kwh: UnitPrice | None = strawberry.field(
        description="The most that the first kWh can cost, fees included; null where nobody can say."
    )

    @classmethod
    def of(cls, tariff: FrozenTariff, power_w: int | None) -> Self:
        """Return what is shown of a tariff at an EVSE of this power; its name is the operator's own."""
        shown, most = SessionTariff.of(tariff), maximum_micro_per_kwh(tariff, power_w)
        return cls(
            free=tariff.is_free,
            currency=shown.currency,
            vat_rate_percent=shown.vat_rate_percent,
            energy_price=shown.energy_price,
            time_price=shown.time_price,
            connection_fee=shown.connection_fee,
            parking_price=shown.parking_price,
            parking_free_minutes=shown.parking_free_minutes,
            parking_cap=shown.parking_cap,
            elements=shown.elements,
            time_zone=shown.time_zone,
            minimum_price=shown.minimum_price,
            maximum_price=shown.maximum_price,
            maximum_price_per_kwh=None if most is None else UnitPrice.from_micro(most, tariff.currency, Unit.KWH),
        )
