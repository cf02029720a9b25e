"""What a session costs, and by which tariff."""

from decimal import Decimal
from typing import Self, assert_never

import strawberry
from strawberry.scalars import JSON

from echarge.domain.bills import is_payable
from echarge.domain.tariffs import ConnectionFee, EnergyRate, FrozenTariff, ParkingRate, TimeRate
from echarge.graphql.context import Info
from echarge.graphql.fields import field
from echarge.graphql.money import Money, Unit, UnitPrice
from echarge.graphql.node import node_at
from echarge.graphql.payments.enums import DocumentKind, HoldState, PaymentState
from echarge.graphql.payments.rows import documents_of, payment_row, shortfall_minor
from echarge.graphql.scalars import Currency
from echarge.graphql.sessions.cdrs import cdrs_of, missing_of
from echarge.graphql.sessions.enums import TariffSource
from echarge.graphql.sessions.lines import BillLine, lines_of
from echarge.graphql.tariffs.ocpi import CountryCode, PartyId
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
from echarge.operations.receipts import url_of
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
    row: strawberry.Private[models.ChargingSession]

    @field("What has become of the money.")
    async def state(self, info: Info) -> PaymentState:
        """Return what has become of the money; where nobody can be charged for a bill, it is due."""
        payment = await payment_row(info.context, self.row.id)
        if payment is not None:
            return PaymentState(payment.state)
        is_due = is_payable(billed_at=self.row.billed_at, needs_review=self.row.needs_review) and self.row.total_minor
        return PaymentState.DUE if is_due else PaymentState.NONE

    @field("What has become of the hold; null where nothing was to be held.")
    async def hold_state(self, info: Info) -> HoldState | None:
        """Return what has become of the hold."""
        payment = await payment_row(info.context, self.row.id)
        return None if payment is None or payment.hold_state is None else HoldState(payment.hold_state)

    @field("What is held before the session, or was; null where nothing was to be held.")
    async def hold(self, info: Info) -> Money | None:
        """Return what is held."""
        payment = await payment_row(info.context, self.row.id)
        held = payment is not None and payment.hold_state is not None
        return Money.from_minor(payment.hold_minor, payment.currency) if payment is not None and held else None

    @field("What was taken, from the hold or by a saved method.")
    async def captured(self, info: Info) -> Money:
        """Return what was taken."""
        payment = await payment_row(info.context, self.row.id)
        taken_minor = 0 if payment is None else payment.captured_minor + payment.charged_minor
        return Money.from_minor(taken_minor, self.row.currency)

    @field("What was given back.")
    async def refunded(self, info: Info) -> Money:
        """Return what was given back."""
        payment = await payment_row(info.context, self.row.id)
        return Money.from_minor(0 if payment is None else payment.refunded_minor, self.row.currency)

    @field("What was not taken: what is due and is owed, and what the session would have cost beyond its limit.")
    async def shortfall(self, info: Info) -> Money:
        """Return what was not taken."""
        payment = await payment_row(info.context, self.row.id)
        owed_minor = 0 if payment is None else shortfall_minor(payment)
        return Money.from_minor(owed_minor + self.row.shortfall_minor, self.row.currency)

    @field("The most that the session may cost: what is held of an anonymous payer; null where there is no such limit.")
    def limit(self) -> Money | None:
        """Return the most that it may cost."""
        limit_minor = self.row.limit_minor
        return None if limit_minor is None else Money.from_minor(limit_minor, self.row.currency)

    @field("The page of the latest bill, to whoever has this address; null while none was issued.")
    async def receipt_url(self, info: Info) -> str | None:
        """Return where the latest bill is shown."""
        bills = [row for row in await documents_of(info.context, self.row.id) if row.kind == DocumentKind.BILL]
        return url_of(info.context.runtime.base_url, bills[-1]) if bills else None

    @field(
        "What the fees for energy, time and parking are made of, oldest first: several lines where a price changed."
        " Empty until the bill is final, or where it is nought. Of at most five sessions in one operation."
    )
    async def lines(self, info: Info) -> list[BillLine]:
        """Return what the fees are made of."""
        return await lines_of(info.context, self.row)

    @field(
        "The final bill as a CDR of OCPI 2.2.1, the EVSE by its public code. Null while nothing is payable, where"
        " something that OCPI needs is missing (`ocpiMissing`), where the EVSE is not known, or where nothing is kept"
        " of when energy flowed. Of at most five sessions in one operation."
    )
    async def ocpi_cdr(self, info: Info, country_code: CountryCode = None, party_id: PartyId = None) -> JSON | None:
        """Return the charge detail record in force."""
        found = await cdrs_of(info.context, self.row, country_code, party_id)
        return found[-1] if found else None

    @field(
        "All that was told of the session as CDRs of OCPI 2.2.1, in order: of a session that was billed anew each"
        " record before is followed by the credit that takes it back. The last one is in force."
    )
    async def ocpi_cdrs(self, info: Info, country_code: CountryCode = None, party_id: PartyId = None) -> list[JSON]:
        """Return all charge detail records."""
        return await cdrs_of(info.context, self.row, country_code, party_id)

    @field("What nobody has said of site or connector, and OCPI needs for a CDR: for people, in English. Else empty.")
    async def ocpi_missing(self, info: Info) -> list[str]:
        """Return what is missing for a charge detail record."""
        return await missing_of(info.context, self.row)

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
            row=row,
        )
