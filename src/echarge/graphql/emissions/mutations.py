"""Adding, changing and deleting factors of emissions."""

from datetime import date
from decimal import Decimal
from typing import Annotated, TypeAlias

import strawberry

from echarge.domain.emissions import FactorKind
from echarge.graphql.context import Info
from echarge.graphql.emissions.types import EmissionFactor
from echarge.graphql.errors import InvalidInput, NotAllowed, NotFound, Outdated
from echarge.graphql.fields import mutation
from echarge.graphql.inputs import ExpectedVersion, Id, given, optional
from echarge.graphql.node import number_of
from echarge.graphql.outcomes import Deleted
from echarge.operations import emissions


@strawberry.input(description="A factor to add.")
class CreateEmissionFactorInput:
    """A factor to add."""

    kind: FactorKind = strawberry.field(description="What it tells, and in what unit.")
    valid_from: date = strawberry.field(description="The first day that it is valid on, from 2000 to 2099.")
    value: Decimal = strawberry.field(
        description="Its value, in the unit of its kind: from 0 to 100,000, with up to six decimals."
    )
    source: str | None = optional("Where it was taken from; up to 200 characters.")


@strawberry.input(description="What to change of a factor; what is left out stays.")
class UpdateEmissionFactorInput:
    """What to change of a factor."""

    kind: FactorKind | None = optional("What it tells, and in what unit.")
    valid_from: date | None = optional("The first day that it is valid on, from 2000 to 2099.")
    value: Decimal | None = optional("Its value, in the unit of its kind: from 0 to 100,000, with up to six decimals.")
    source: str | None = optional("Where it was taken from; up to 200 characters.")


CreateEmissionFactorResult: TypeAlias = Annotated[
    EmissionFactor | InvalidInput | NotAllowed,
    strawberry.union("CreateEmissionFactorResult", description="What `createEmissionFactor` answers."),
]
UpdateEmissionFactorResult: TypeAlias = Annotated[
    EmissionFactor | InvalidInput | NotFound | NotAllowed | Outdated,
    strawberry.union("UpdateEmissionFactorResult", description="What `updateEmissionFactor` answers."),
]
DeleteEmissionFactorResult: TypeAlias = Annotated[
    Deleted | NotFound | NotAllowed,
    strawberry.union("DeleteEmissionFactorResult", description="What `deleteEmissionFactor` answers."),
]


@strawberry.type
class EmissionMutations:
    """Adding, changing and deleting factors of emissions."""

    @mutation("Add a factor. Days before today are told anew by it as well.")
    async def create_emission_factor(
        self,
        info: Info,
        input: Annotated[CreateEmissionFactorInput, strawberry.argument(description="The factor.")],  # noqa: A002
    ) -> CreateEmissionFactorResult:
        """Add a factor."""
        context = info.context
        return EmissionFactor.from_row(await emissions.create_factor(context.runtime, context.me, given(input)))

    @mutation("Change a factor. Days before today are told anew by it as well.")
    async def update_emission_factor(
        self,
        info: Info,
        id: Id,  # noqa: A002 -- its name in the API
        expected_version: ExpectedVersion,
        input: Annotated[UpdateEmissionFactorInput, strawberry.argument(description="What to change.")],  # noqa: A002
    ) -> UpdateEmissionFactorResult:
        """Change a factor."""
        context = info.context
        factor_id = number_of("EmissionFactor", id)
        row = await emissions.update_factor(context.runtime, context.me, factor_id, expected_version, given(input))
        return EmissionFactor.from_row(row)

    @mutation("Delete a factor; where there is an earlier one of its kind, that one is valid instead.")
    async def delete_emission_factor(
        self,
        info: Info,
        id: Id,  # noqa: A002 -- its name in the API
    ) -> DeleteEmissionFactorResult:
        """Delete a factor."""
        context = info.context
        await emissions.delete_factor(context.runtime, context.me, number_of("EmissionFactor", id))
        return Deleted(id=id, archived=False)
