"""Tariffs: one, and the list."""

from enum import Enum
from typing import Annotated

import strawberry

from echarge.graphql.context import Info
from echarge.graphql.fields import field
from echarge.graphql.inputs import Id
from echarge.graphql.node import find
from echarge.graphql.pagination import PAGE_SIZE, After, Connection, First, Offset, Page, Search, connect, sought
from echarge.graphql.tariffs.types import Tariff
from echarge.store import models
from echarge.store.searches import matching


@strawberry.enum(description="How tariffs are sorted.")
class TariffOrder(Enum):
    """How tariffs are sorted."""

    NAME = strawberry.enum_value("name_key", description="By name, A to Z, whatever its case.")
    NAME_DESCENDING = strawberry.enum_value("-name_key", description="By name, Z to A, whatever its case.")
    NEWEST = strawberry.enum_value("-created_at", description="Those added last first.")


OrderBy = Annotated[TariffOrder, strawberry.argument(description="How to sort them.")]


@strawberry.type
class TariffQueries:
    """Tariffs: one, and the list."""

    @field("The tariff with this id, also a removed one. Null for who may not see tariffs.")
    async def tariff(self, info: Info, id: Id) -> Tariff | None:  # noqa: A002 -- its name in the API
        """Return the tariff with this id."""
        tariff: Tariff | None = await find(info.context, "Tariff", id)
        return tariff

    @field("The organisation's tariffs, the removed ones aside. Null for who may not see tariffs.")
    async def tariffs(
        self,
        info: Info,
        *,
        search: Search = None,
        first: First = PAGE_SIZE,
        after: After = None,
        offset: Offset = None,
        order_by: OrderBy = TariffOrder.NAME,
    ) -> Connection[Tariff] | None:
        """Return the tariffs whose name contains the text."""
        if not info.context.sees_rows(models.Tariff):
            return None
        rows = info.context.rows(models.Tariff).filter(matching(models.Tariff, sought(search)), removed_at=None)
        return await connect(rows, order_by, Page(first, after, offset), Tariff.from_row, model=models.Tariff)
