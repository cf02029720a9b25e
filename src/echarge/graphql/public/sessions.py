"""Sessions as those who charged see them: drivers their own, and whoever has the token of a visit."""

from datetime import datetime
from decimal import Decimal
from typing import Self

import strawberry

from echarge.domain.tariffs import FrozenTariff
from echarge.graphql.context import Context, Info
from echarge.graphql.fields import field
from echarge.graphql.labels.mutations import base_url_of
from echarge.graphql.measures import kilo
from echarge.graphql.money import Money
from echarge.graphql.public.evses import PublicEvse, power_of
from echarge.graphql.public.prices import PublicPrice
from echarge.store import models

RECEIPTS = "/receipts/"
"""Where bills are read, by the link that each of them has."""


@strawberry.type(description="What a session costs. The fees add up to the total; VAT is within it.")
class OwnBill:
    """What a session costs."""

    final: bool = strawberry.field(description="Whether it is final; until then the total and its parts are zero.")
    total: Money = strawberry.field(description="What is to be paid, VAT included; zero until it is final.")
    energy_fee: Money = strawberry.field(description="The part for energy; zero until it is final.")
    time_fee: Money = strawberry.field(description="The part for charging time; zero until it is final.")
    connection_fee: Money = strawberry.field(description="The part for the session as such; zero until it is final.")
    parking_fee: Money = strawberry.field(description="The part for parking; zero until it is final.")
    vat: Money = strawberry.field(description="The VAT within the total; zero until it is final.")
    running_cost: Money = strawberry.field(description="What it costs so far; the total, once the bill is final.")

    @classmethod
    def from_row(cls, row: models.ChargingSession) -> Self:
        """Return what the session costs; nothing is said of what waits for review."""
        is_final = row.billed_at is not None and row.needs_review is None
        running_minor = 0 if row.needs_review is not None else row.total_minor

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
            running_cost=Money.from_minor(running_minor, row.currency),
        )


@strawberry.type(description="A session as whoever charged sees it.")
class OwnSession:
    """A session as whoever charged sees it."""

    reference: str = strawberry.field(description='What people call it, such as "934323817"; it stands on the bill.')
    began_at: datetime = strawberry.field(description="When it began.")
    started_at: datetime | None = strawberry.field(description="When energy began to flow; null if it did not.")
    stopped_at: datetime | None = strawberry.field(description="When charging ended; null while it has not.")
    ongoing: bool = strawberry.field(description="Whether the charger has not said that it is over.")
    under_review: bool = strawberry.field(
        description="Whether something is odd, so that a person looks at it before any money is taken."
    )
    energy_kwh: Decimal = strawberry.field(
        description="The energy delivered so far, in kWh; nought while under review."
    )
    charging_seconds: int = strawberry.field(description="The time of active charging so far, in seconds.")
    power_kw: Decimal | None = strawberry.field(description="The power at the last reading, in kW; null when over.")
    state_of_charge: int | None = strawberry.field(
        description="The car's state of charge, in per cent; null if not told."
    )
    bill: OwnBill = strawberry.field(description="What it costs.")
    row: strawberry.Private[models.ChargingSession]

    @field("Where it takes place; null while the charger has not said at which of its EVSEs.")
    async def evse(self, info: Info) -> PublicEvse | None:
        """Return its EVSE."""
        row = await evse_with(info.context, self.row.evse_id)
        return None if row is None else PublicEvse.from_row(row)

    @field("The price that it was let in at; later changes do not touch it. Null where nothing was to be paid.")
    async def price(self, info: Info) -> PublicPrice | None:
        """Return its price."""
        if self.row.frozen_tariff is None:
            return None
        evse = await evse_with(info.context, self.row.evse_id)
        tariff = FrozenTariff.from_json(self.row.frozen_tariff)
        return PublicPrice.of(tariff, None if evse is None else power_of(evse))

    @field(
        "Where its receipt is read by whoever has the link, and with .pdf behind it printed; null while there is none."
    )
    async def receipt_url(self, info: Info) -> str | None:
        """Return the link of its latest bill."""
        bill = await bill_of(info.context, self.row.id)
        if bill is None:
            return None
        return f"{base_url_of(info.context.runtime, info.context.connection)}{RECEIPTS}{bill.link}"

    @classmethod
    def from_row(cls, row: models.ChargingSession) -> Self:
        """Return the session of this row."""
        doubtful = row.needs_review is not None
        return cls(
            reference=row.reference,
            began_at=row.began_at,
            started_at=row.started_at,
            stopped_at=row.stopped_at,
            ongoing=row.ongoing,
            under_review=doubtful,
            energy_kwh=kilo(0 if doubtful else row.energy_mwh),
            charging_seconds=row.charging_s,
            power_kw=None if row.stopped_at is not None else kilo(row.power_mw),
            state_of_charge=row.soc_percent,
            bill=OwnBill.from_row(row),
            row=row,
        )


async def evse_with(context: Context, evse_id: int | None) -> models.Evse | None:
    """Return an EVSE with what the public sees around it, for all sessions of the operation together."""
    if evse_id is None:
        return None

    async def load(ids: list[int]) -> list[models.Evse | None]:
        rows = models.Evse.filter(id__in=ids).select_related("charger", "site", "organisation")
        found = {row.id: row for row in await rows}
        return [found.get(each) for each in ids]

    return await context.loaders.by_key("public_evse", load, evse_id)


async def bill_of(context: Context, session_id: int) -> models.Bill | None:
    """Return a session's latest bill, for all sessions of the operation together."""

    async def load(ids: list[int]) -> list[models.Bill | None]:
        rows = await models.Bill.filter(session_id__in=ids, kind="BILL").order_by("revision")
        found = {row.session_id: row for row in rows}
        return [found.get(each) for each in ids]

    return await context.loaders.by_key("own_bill", load, session_id)
