"""What tariffs have besides their plain prices: prices by time of day, VAT of single prices, steps, limits."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Self

import strawberry

from echarge.domain.elements import Element
from echarge.domain.tariffs import ConnectionFee, EnergyRate, FrozenTariff, ParkingRate, TimeRate
from echarge.graphql.inputs import optional
from echarge.graphql.money import Unit, UnitPrice
from echarge.graphql.sites.types import Weekday
from echarge.operations.time_frames import days_of, time_of

BASIS_POINT_DIGITS = 2


def percent(basis_points: int) -> Decimal:
    """Return basis points as per cent."""
    return Decimal(basis_points).scaleb(-BASIS_POINT_DIGITS)


def percent_or_none(basis_points: int | None) -> Decimal | None:
    """Return basis points as per cent, if there are any."""
    return None if basis_points is None else percent(basis_points)


@strawberry.type(
    description=(
        "Prices on some days between two times of day, by the clocks of the site. Of all elements that are in force,"
        " the first that has a price for energy sets it, and likewise for time and for parking; where none does, the"
        " tariff's own price holds. Where clocks go back a time of day comes twice; where they go forward, never."
    )
)
class TariffElement:
    """Prices on some days between two times of day."""

    days: list[Weekday] = strawberry.field(description="The days on which it starts, Monday first.")
    starts_at: str = strawberry.field(description='When it starts, as "HH:MM".')
    ends_at: str = strawberry.field(
        description='When it ends, as "HH:MM", not included. Before `startsAt`, or "00:00": on the next day.'
    )
    energy_price: UnitPrice | None = strawberry.field(
        description="The price of energy, per kWh; null where it has none."
    )
    time_price: UnitPrice | None = strawberry.field(
        description="The price of time, per hour of active charging; null where it has none."
    )
    parking_price: UnitPrice | None = strawberry.field(
        description="The price per hour connected without charging; null where it has none."
    )

    @classmethod
    def of(cls, element: Element, currency: str) -> Self:
        """Return what is shown of an element."""

        def price(micro: int | None, unit: Unit) -> UnitPrice | None:
            return None if micro is None else UnitPrice.from_micro(micro, currency, unit)

        return cls(
            days=[Weekday(day) for day in days_of(element.days)],
            starts_at=time_of(element.starts_minute),
            ends_at=time_of(element.ends_minute),
            energy_price=price(element.energy_micro_per_kwh, Unit.KWH),
            time_price=price(element.time_micro_per_hour, Unit.HOUR),
            parking_price=price(element.parking_micro_per_hour, Unit.HOUR),
        )


def elements_of(elements: Iterable[Element], currency: str) -> list[TariffElement]:
    """Return what is shown of the elements, in the order in which they are asked."""
    return [TariffElement.of(element, currency) for element in elements]


@strawberry.type(description="The rates of VAT within single prices, in per cent; null where it is the usual rate.")
class TariffVatRates:
    """The rates of VAT within single prices."""

    energy: Decimal | None = strawberry.field(description="Within the price of energy.")
    time: Decimal | None = strawberry.field(description="Within the price of time.")
    connection: Decimal | None = strawberry.field(description="Within the connection fee.")
    parking: Decimal | None = strawberry.field(description="Within the price of parking.")


@strawberry.type(
    description=(
        "In what steps energy and time are billed: the whole is rounded up, once a session, at the price that it had at"
        " last. Where both time and parking are paid for, only parking is rounded up."
    )
)
class BillingSteps:
    """In what steps energy and time are billed."""

    energy_wh: int = strawberry.field(description="Of energy, in Wh; 1: by what was delivered.")
    time_seconds: int = strawberry.field(description="Of charging time, in seconds; 1: by the second.")
    parking_seconds: int = strawberry.field(description="Of parking, in seconds; 1: by the second.")


def vat_rates_of(frozen: FrozenTariff) -> TariffVatRates:
    """Return the rates of VAT of a frozen tariff's single prices."""
    rates = {type(component): percent_or_none(component.vat_rate_bp) for component in frozen.components}
    return TariffVatRates(
        energy=rates.get(EnergyRate),
        time=rates.get(TimeRate),
        connection=rates.get(ConnectionFee),
        parking=rates.get(ParkingRate),
    )


def billing_steps_of(frozen: FrozenTariff) -> BillingSteps:
    """Return the steps of a frozen tariff."""
    found = BillingSteps(energy_wh=1, time_seconds=1, parking_seconds=1)
    for component in frozen.components:
        if isinstance(component, EnergyRate):
            found.energy_wh = component.step_wh
        elif isinstance(component, TimeRate):
            found.time_seconds = component.step_s
        elif isinstance(component, ParkingRate):
            found.parking_seconds = component.step_s
    return found


@strawberry.input(
    description=(
        "Prices on some days between two times of day, by the clocks of the site; at least one price. The first element"
        " that is in force and has a price sets it, else the tariff's own holds."
    )
)
class TariffElementInput:
    """Prices on some days between two times of day."""

    days: list[Weekday] | None = optional("The days on which it starts; all days, unless said.")
    starts_at: str | None = optional('When it starts, "00:00" to "23:59"; "00:00", unless said.')
    ends_at: str | None = optional(
        'When it ends, "00:00" to "23:59", not included; "00:00", unless said, which is the end of the day. One before'
        " `startsAt` is on the next day; the same as `startsAt` is refused, unless both are 00:00: a whole day."
    )
    energy_price: Decimal | None = optional("The price per kWh, in the major unit; up to six decimals.")
    time_price: Decimal | None = optional("The price per hour of charging, in the major unit; up to six decimals.")
    parking_price: Decimal | None = optional(
        "The price per hour connected without charging, in the major unit; up to six decimals."
    )


@strawberry.input(
    description=(
        "The rates of VAT within single prices, 0 to 100 per cent, up to two decimals; what is left out stays, null is"
        " the organisation's usual rate."
    )
)
class TariffVatRatesInput:
    """The rates of VAT within single prices."""

    energy: Decimal | None = optional("Within the price of energy.")
    time: Decimal | None = optional("Within the price of time.")
    connection: Decimal | None = optional("Within the connection fee.")
    parking: Decimal | None = optional("Within the price of parking.")


@strawberry.input(description="In what steps energy and time are billed; what is left out stays, or is 1.")
class BillingStepsInput:
    """In what steps energy and time are billed."""

    energy_wh: int | None = optional("Of energy, in Wh; 1 to 100,000.")
    time_seconds: int | None = optional("Of charging time, in seconds; at most a day.")
    parking_seconds: int | None = optional("Of parking, in seconds; at most a day.")
