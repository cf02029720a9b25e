"""Adding, changing and removing tariffs."""

from decimal import Decimal
from typing import Annotated, TypeAlias

import strawberry

from echarge.graphql.context import Info
from echarge.graphql.errors import InvalidInput, NameTaken, NotAllowed, NotFound, Outdated
from echarge.graphql.fields import mutation
from echarge.graphql.inputs import ExpectedVersion, Id, given, optional
from echarge.graphql.node import number_of
from echarge.graphql.outcomes import Deleted
from echarge.graphql.scalars import Currency
from echarge.graphql.tariffs.prices import BillingStepsInput, TariffElementInput, TariffVatRatesInput
from echarge.graphql.tariffs.types import Tariff
from echarge.operations import tariffs


@strawberry.input(description="A tariff to add. Prices include VAT; a price that is left out is zero.")
class CreateTariffInput:
    """A tariff to add."""

    name: str = strawberry.field(description="Its name, unique among the organisation's tariffs; up to 200 characters.")
    currency: Currency | None = optional("The currency of all its prices; the organisation's, unless said.")
    energy_price: Decimal | None = optional("The price per kWh, in the major unit; up to six decimals.")
    time_price: Decimal | None = optional("The price per hour of charging, in the major unit; up to six decimals.")
    connection_fee: Decimal | None = optional("The price of each session, in the major unit.")
    parking_price: Decimal | None = optional(
        "The price per hour connected without charging, in the major unit; up to six decimals."
    )
    parking_free_minutes: int | None = optional("How long parking is free, in minutes; at most a week.")
    parking_cap: Decimal | None = optional("The most that parking costs, in the major unit.")
    elements: list[TariffElementInput] | None = optional(
        "Prices by time of day and day of week, at most 24; none, unless said."
    )
    vat_rates: TariffVatRatesInput | None = optional(
        "The rates of VAT within single prices; the organisation's, unless said."
    )
    billing_steps: BillingStepsInput | None = optional("In what steps energy and time are billed; 1, unless said.")
    minimum_price: Decimal | None = optional(
        "The least that a session costs that delivered anything, in the major unit."
    )
    maximum_price: Decimal | None = optional("The most that a session costs, in the major unit; not below the minimum.")


@strawberry.input(description="What to change of a tariff; what is left out stays. Its currency stays as it is.")
class UpdateTariffInput:
    """What to change of a tariff."""

    name: str | None = optional("Its name, unique among the organisation's tariffs; up to 200 characters.")
    energy_price: Decimal | None = optional("The price per kWh, in the major unit; up to six decimals.")
    time_price: Decimal | None = optional("The price per hour of charging, in the major unit; up to six decimals.")
    connection_fee: Decimal | None = optional("The price of each session, in the major unit.")
    parking_price: Decimal | None = optional(
        "The price per hour connected without charging, in the major unit; up to six decimals. Null: no parking fee."
    )
    parking_free_minutes: int | None = optional("How long parking is free, in minutes; at most a week.")
    parking_cap: Decimal | None = optional("The most that parking costs, in the major unit. Null: no limit.")
    elements: list[TariffElementInput] | None = optional(
        "Prices by time of day and day of week, at most 24, in place of those before."
    )
    vat_rates: TariffVatRatesInput | None = optional("The rates of VAT within single prices.")
    billing_steps: BillingStepsInput | None = optional("In what steps energy and time are billed.")
    minimum_price: Decimal | None = optional(
        "The least that a session costs that delivered anything, in the major unit. Null: no such limit."
    )
    maximum_price: Decimal | None = optional(
        "The most that a session costs, in the major unit; not below the minimum. Null: no such limit."
    )


CreateTariffResult: TypeAlias = Annotated[
    Tariff | InvalidInput | NameTaken | NotAllowed,
    strawberry.union("CreateTariffResult", description="What `createTariff` answers."),
]
UpdateTariffResult: TypeAlias = Annotated[
    Tariff | InvalidInput | NotFound | NameTaken | NotAllowed | Outdated,
    strawberry.union("UpdateTariffResult", description="What `updateTariff` answers."),
]
RemoveTariffResult: TypeAlias = Annotated[
    Deleted | NotFound | NotAllowed,
    strawberry.union("RemoveTariffResult", description="What `removeTariff` answers."),
]


@strawberry.type
class TariffMutations:
    """Adding, changing and removing tariffs."""

    @mutation("Add a tariff.")
    async def create_tariff(
        self,
        info: Info,
        input: Annotated[CreateTariffInput, strawberry.argument(description="The tariff.")],  # noqa: A002
    ) -> CreateTariffResult:
        """Add a tariff."""
        context = info.context
        return Tariff.from_row(await tariffs.create_tariff(context.runtime, context.me, given(input)))

    @mutation("Change a tariff, for sessions that begin from now on.")
    async def update_tariff(
        self,
        info: Info,
        id: Id,  # noqa: A002 -- its name in the API
        expected_version: ExpectedVersion,
        input: Annotated[UpdateTariffInput, strawberry.argument(description="What to change.")],  # noqa: A002
    ) -> UpdateTariffResult:
        """Change a tariff."""
        context = info.context
        tariff_id, wish = number_of("Tariff", id), given(input)
        return Tariff.from_row(
            await tariffs.update_tariff(context.runtime, context.me, tariff_id, expected_version, wish)
        )

    @mutation("Remove a tariff from all EVSEs, sites and profiles, and from the organisation; sessions keep theirs.")
    async def remove_tariff(self, info: Info, id: Id) -> RemoveTariffResult:  # noqa: A002 -- its name in the API
        """Remove a tariff."""
        context = info.context
        await tariffs.remove_tariff(context.runtime, context.me, number_of("Tariff", id))
        return Deleted(id=id, archived=True)
