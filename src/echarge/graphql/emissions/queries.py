"""Factors of emissions: one, and the list."""

from enum import Enum
from typing import Annotated

import strawberry

from echarge.domain.emissions import FactorKind
from echarge.graphql.context import Info
from echarge.graphql.emissions.types import EmissionFactor
from echarge.graphql.fields import field
from echarge.graphql.inputs import Id
from echarge.graphql.node import find
from echarge.graphql.pagination import PAGE_SIZE, After, Connection, First, Offset, Page, connect
from echarge.store import models


class FactorOrder(Enum):
    """How factors are sorted."""

    LATEST = "-valid_from"


Kind = Annotated[FactorKind | None, strawberry.argument(description="Only those that tell this.")]


@strawberry.type
class EmissionQueries:
    """Factors of emissions."""

    @field("The factor with this id; null where the organisation has none.")
    async def emission_factor(self, info: Info, id: Id) -> EmissionFactor | None:  # noqa: A002 -- its name in the API
        """Return the factor with this id."""
        factor: EmissionFactor | None = await find(info.context, "EmissionFactor", id)
        return factor

    @field("The factors behind the dashboard's CO2 and NOx, those of the latest day first.")
    async def emission_factors(
        self,
        info: Info,
        *,
        kind: Kind = None,
        first: First = PAGE_SIZE,
        after: After = None,
        offset: Offset = None,
    ) -> Connection[EmissionFactor]:
        """Return the factors."""
        rows = info.context.rows(models.EmissionFactor)
        if kind is not None:
            rows = rows.filter(kind=kind.value)
        page = Page(first, after, offset)
        return await connect(rows, FactorOrder.LATEST, page, EmissionFactor.from_row, model=models.EmissionFactor)
