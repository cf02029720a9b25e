"""Tariffs as the API shows them."""

from asyncio import gather
from datetime import datetime
from typing import Annotated, Any, Self

import strawberry
from strawberry.scalars import JSON

from echarge.domain.ocpi_tariffs import ocpi_tariff
from echarge.domain.tariffs import NO_ZONE, TariffSource
from echarge.graphql.context import Context, Info
from echarge.graphql.fields import field
from echarge.graphql.money import Money, Unit, UnitPrice
from echarge.graphql.node import Node, global_id, node_of, register
from echarge.graphql.scalars import Currency
from echarge.graphql.tariffs.ocpi import CountryCode, PartyId, party_of
from echarge.graphql.tariffs.prices import (
    BillingSteps,
    TariffElement,
    TariffVatRates,
    elements_of,
    percent_or_none,
)
from echarge.store import models
from echarge.store.mapping import frozen_tariff_of, stored_elements
from echarge.store.samples import first_of_each

USERS = (models.AccessProfile, models.Site, models.Evse)
USED_BY_MAX = 100


@strawberry.type(description="How much uses a tariff, and falls back to another one when it is removed.")
class TariffUsage:
    """How much uses a tariff."""

    access_profiles: int = strawberry.field(description="How many access profiles.")
    sites: int = strawberry.field(description="How many sites.")
    evses: int = strawberry.field(description="How many EVSEs, those of chargers that were put away included.")
    is_default: bool = strawberry.field(description="Whether it is the organisation's default.")
    total: int = strawberry.field(description="All of these together.")


@strawberry.type(description="Prices of charging, VAT included. A session keeps those that it began with.")
class Tariff(Node):
    """Prices of charging."""

    name: str = strawberry.field(description="Its name, unique among the organisation's tariffs.")
    currency: Currency = strawberry.field(description="The currency of all its prices.")
    energy_price: UnitPrice = strawberry.field(description="The price of energy, per kWh.")
    time_price: UnitPrice = strawberry.field(description="The price of time, per hour of active charging.")
    connection_fee: Money = strawberry.field(description="The price of each session.")
    parking_price: UnitPrice | None = strawberry.field(
        description="The price per hour connected without charging; null where there is none."
    )
    parking_free_minutes: int = strawberry.field(description="How long parking is free, in minutes.")
    parking_cap: Money | None = strawberry.field(description="The most that parking costs; null if there is no limit.")
    elements: list[TariffElement] = strawberry.field(
        description="Prices by time of day and day of week, in the order in which they are asked; may be empty."
    )
    vat_rates: TariffVatRates = strawberry.field(
        description="The rates of VAT within single prices, where they are not the organisation's."
    )
    billing_steps: BillingSteps = strawberry.field(description="In what steps energy and time are billed.")
    minimum_price: Money | None = strawberry.field(
        description=(
            "The least that a session costs that delivered anything; what is missing to it counts as connection fee."
            " Null if there is no such limit."
        )
    )
    maximum_price: Money | None = strawberry.field(
        description="The most that a session costs, all its parts together; null if there is no such limit."
    )
    removed_at: datetime | None = strawberry.field(description="When it was removed; null while it is in use.")
    created_at: datetime = strawberry.field(description="When it was added.")
    version: int = strawberry.field(description="Rises with each change; give it as `expectedVersion`.")
    row: strawberry.Private[models.Tariff]

    @field("How much uses it.")
    async def usage(self, info: Info) -> TariffUsage:
        """Return how much uses it."""
        return await usage_of(info.context, self.row.id)

    @field(
        "It as a Tariff object of OCPI 2.2.1, its prices without VAT. Free minutes and a cap of parking, for which OCPI"
        " has no words, stand in `tariff_alt_text`."
    )
    async def ocpi(self, info: Info, country_code: CountryCode = None, party_id: PartyId = None) -> JSON:
        """Return it in the words of OCPI."""
        country, party = await party_of(info.context, country_code, party_id)
        organisation = await info.context.loaders.one(models.Organisation, self.row.organisation_id)
        vat_rate_bp = 0 if organisation is None else organisation.vat_rate_bp
        zone = NO_ZONE if organisation is None else organisation.time_zone
        told = ocpi_tariff(
            frozen_tariff_of(self.row, vat_rate_bp=vat_rate_bp, chosen_by=TariffSource.NONE, time_zone=zone),
            country_code=country,
            party_id=party,
            tariff_id=str(self.row.id),
            updated_at=self.row.changed_at or self.row.created_at,
        )
        return JSON(told)

    @field("Some of what uses it: the organisation whose default it is, access profiles, sites, then EVSEs, by name.")
    async def used_by(
        self,
        info: Info,
        first: Annotated[int, strawberry.argument(description="How many to name, at most 100.")] = 10,
    ) -> list[Node]:
        """Return some of what uses it."""
        users = await users_of(info.context, self.row.id)
        return users[: max(0, min(first, USED_BY_MAX))]

    @classmethod
    def from_row(cls, row: models.Tariff) -> Self:
        """Return the tariff of this row."""
        per_hour = row.parking_micro_per_hour

        def money(amount_minor: int | None) -> Money | None:
            return None if amount_minor is None else Money.from_minor(amount_minor, row.currency)

        return cls(
            id=global_id("Tariff", row.id),
            name=row.name,
            currency=Currency(row.currency),
            energy_price=UnitPrice.from_micro(row.energy_micro_per_kwh, row.currency, Unit.KWH),
            time_price=UnitPrice.from_micro(row.time_micro_per_hour, row.currency, Unit.HOUR),
            connection_fee=Money.from_minor(row.connection_fee_minor, row.currency),
            parking_price=None if per_hour is None else UnitPrice.from_micro(per_hour, row.currency, Unit.HOUR),
            parking_free_minutes=row.parking_free_minutes,
            parking_cap=money(row.parking_cap_minor),
            elements=elements_of(stored_elements(row), row.currency),
            vat_rates=TariffVatRates(
                energy=percent_or_none(row.energy_vat_bp),
                time=percent_or_none(row.time_vat_bp),
                connection=percent_or_none(row.connection_vat_bp),
                parking=percent_or_none(row.parking_vat_bp),
            ),
            billing_steps=BillingSteps(
                energy_wh=row.energy_step_wh, time_seconds=row.time_step_s, parking_seconds=row.parking_step_s
            ),
            minimum_price=money(row.minimum_minor),
            maximum_price=money(row.maximum_minor),
            removed_at=row.removed_at,
            created_at=row.created_at,
            version=row.version,
            row=row,
        )


async def users_of(context: Context, tariff_id: int) -> list[Node]:
    """Return what uses a tariff, of each kind at most 100, by name; for all tariffs of the operation together."""

    async def load(ids: list[int]) -> list[list[Node]]:
        found: dict[int, list[Node]] = {each: [] for each in ids}
        row: Any
        for row in await context.rows(models.Organisation).filter(tariff_id__in=ids):
            found[row.tariff_id].append(node_of(row))
        for model in USERS:
            first = await first_of_each(context.runtime.reader, model, "tariff_id", ids, size=USED_BY_MAX)
            for row in await context.rows(model).filter(id__in=first).order_by("name", "id"):
                found[row.tariff_id].append(node_of(row))
        return [found[each] for each in ids]

    return await context.loaders.by_key("tariff_users", load, tariff_id)


async def usage_of(context: Context, tariff_id: int) -> TariffUsage:
    """Return how much uses a tariff, for all tariffs of the operation together."""
    counts, organisation = await gather(
        gather(*(context.loaders.number(model, "tariff_id", tariff_id) for model in USERS)),
        context.loaders.one(models.Organisation, context.me.organisation_id),
    )
    profiles, sites, evses = counts
    is_default = organisation is not None and organisation.tariff_id == tariff_id
    return TariffUsage(
        access_profiles=profiles,
        sites=sites,
        evses=evses,
        is_default=is_default,
        total=profiles + sites + evses + int(is_default),
    )


register("Tariff", models.Tariff, Tariff.from_row)
