"""What a session costs, and by which tariff."""

from decimal import Decimal
from typing import Self, assert_never

import strawberry

from echarge.domain.tariffs import ConnectionFee, EnergyRate, FrozenTariff, ParkingRate, TimeRate
from echarge.graphql.context import Info
from echarge.graphql.fields import field
from echarge.graphql.money import Money, Unit, UnitPrice
from echarge.graphql.node import node_at
from echarge.graphql.scalars import Currency
from echarge.graphql.sessions.enums import TariffSource
from echarge.graphql.tariffs.prices import (
    BillingSteps,
    TariffElement,
    TariffVatRates,
    billing_steps_of,
    elements_of,
    percent,
    vat_rates_of,
)
from echarge.graphql.tariffs.types import Tariff
from echarge.store import models


@strawberry.type(description="A tariff as it was when the session was allowed; later changes do not touch it.")
class SessionTariff:
    """A tariff as it was when the session was allowed."""

    name: str | None = strawberry.field(description="Its name then; null where there was no tariff at all: it is free.")
    chosen_by: TariffSource = strawberry.field(description="Where it was taken from.")
    currency: Currency = strawberry.field(description="The currency of all its prices.")
    vat_rate_percent: Decimal = strawberry.field(description="The rate of VAT within its prices, in per cent.")
    energy_price: UnitPrice = strawberry.field(description="The price of energy, per kWh.")
    time_price: UnitPrice = strawberry.field(description="The price of time, per hour of active charging.")
    connection_fee: Money = strawberry.field(description="The price of each session.")
    parking_price: UnitPrice | None = strawberry.field(
        description="The price per hour connected without charging; null where there was none."
    )
    parking_free_minutes: int = strawberry.field(description="How long parking was free, in minutes.")
    parking_cap: Money | None = strawberry.field(
        description="The most that parking costs; null where there is no limit."
    )
    elements: list[TariffElement] = strawberry.field(
        description="Its prices by time of day and day of week; may be empty."
    )
    time_zone: str | None = strawberry.field(
        description="By the clocks of which zone these were in force: the site's; null where there were none."
    )
    vat_rates: TariffVatRates = strawberry.field(
        description="The rates of VAT within single prices, where they were not `vatRatePercent`."
    )
    billing_steps: BillingSteps = strawberry.field(description="In what steps energy and time are billed.")
    minimum_price: Money | None = strawberry.field(
        description="The least that the session costs if it delivers anything; null where there is no such limit."
    )
    maximum_price: Money | None = strawberry.field(
        description="The most that the session costs; null where there is no such limit."
    )
    tariff_id: strawberry.Private[int | None]

    @field("The tariff as it is now; null where there was none.")
    async def tariff(self, info: Info) -> Tariff | None:
        """Return the tariff as it is now."""
        tariff: Tariff | None = await node_at(info.context, models.Tariff, self.tariff_id)
        return tariff

    @classmethod
    def from_row(cls, row: models.ChargingSession) -> Self | None:
        """Return the frozen tariff of this session; None where it was never allowed."""
        return None if row.frozen_tariff is None else cls.of(FrozenTariff.from_json(row.frozen_tariff))

    @classmethod
    def of(cls, frozen: FrozenTariff) -> Self:
        """Return what is shown of a frozen tariff; a price that it does not have is zero."""
        currency = frozen.currency
        energy_micro = time_micro = fee_minor = 0
        parking: ParkingRate | None = None
        for component in frozen.components:
            match component:
                case EnergyRate(micro):
                    energy_micro = micro
                case TimeRate(micro):
                    time_micro = micro
                case ConnectionFee(minor):
                    fee_minor = minor
                case ParkingRate():
                    parking = component
                case _:
                    assert_never(component)
        return cls(
            name=frozen.name or None,
            chosen_by=frozen.chosen_by,
            currency=Currency(currency),
            vat_rate_percent=percent(frozen.vat_rate_bp),
            energy_price=UnitPrice.from_micro(energy_micro, currency, Unit.KWH),
            time_price=UnitPrice.from_micro(time_micro, currency, Unit.HOUR),
            connection_fee=Money.from_minor(fee_minor, currency),
            parking_price=UnitPrice.from_micro(parking.micro_per_hour, currency, Unit.HOUR) if parking else None,
            parking_free_minutes=parking.free_minutes if parking else 0,
            parking_cap=money_or_none(None if parking is None else parking.cap_minor, currency),
            elements=elements_of(frozen.elements, currency),
            time_zone=frozen.time_zone if frozen.elements else None,
            vat_rates=vat_rates_of(frozen),
            billing_steps=billing_steps_of(frozen),
            minimum_price=money_or_none(frozen.minimum_minor, currency),
            maximum_price=money_or_none(frozen.maximum_minor, currency),
            tariff_id=frozen.tariff_id,
        )


def money_or_none(amount_minor: int | None, currency: str) -> Money | None:
    """Return an amount, if there is one."""
    return None if amount_minor is None else Money.from_minor(amount_minor, currency)


@strawberry.type(description="What a session costs. The fees add up to the total; VAT is within it.")
class PaymentSummary:
    """What a session costs."""

    final: bool = strawberry.field(
        description="Whether the bill is final; until then the total and its parts are zero."
    )
    total: Money = strawberry.field(description="What is to be paid, VAT included; zero until the bill is final.")
    energy_fee: Money = strawberry.field(description="The part for energy; zero until the bill is final.")
    time_fee: Money = strawberry.field(description="The part for charging time; zero until the bill is final.")
    connection_fee: Money = strawberry.field(description="The part for the session as such; zero until it is final.")
    parking_fee: Money = strawberry.field(description="The part for parking; zero until the bill is final.")
    vat: Money = strawberry.field(description="The VAT within the total; zero until the bill is final.")
    running_cost: Money = strawberry.field(description="What it costs so far; the total, once the bill is final.")

    @classmethod
    def from_row(cls, row: models.ChargingSession) -> Self:
        """Return what the session costs."""
        is_final = row.billed_at is not None

        def final(amount_minor: int) -> Money:
            return Money.from_minor(amount_minor if is_final else 0, row.currency)

        return cls(
            final=is_final,
            total=final(row.total_minor),
            energy_fee=final(row.energy_minor),
            time_fee=final(row.time_minor),
            connection_fee=final(row.connection_minor),
            parking_fee=final(row.parking_minor),
            vat=final(row.vat_minor),
            running_cost=Money.from_minor(row.total_minor, row.currency),
        )
