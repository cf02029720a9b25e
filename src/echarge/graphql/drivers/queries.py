"""Drivers: one, and the list."""

from enum import Enum
from typing import Annotated

import strawberry

from echarge.graphql.context import Info
from echarge.graphql.drivers.types import Driver
from echarge.graphql.fields import field
from echarge.graphql.inputs import Active, Id
from echarge.graphql.node import find
from echarge.graphql.pagination import PAGE_SIZE, After, Connection, First, Offset, Page, Search, connect, containing
from echarge.store import models


@strawberry.enum(description="How drivers are sorted.")
class DriverOrder(Enum):
    """How drivers are sorted."""

    NAME = strawberry.enum_value("name", description="By name, A to Z.")
    NAME_DESCENDING = strawberry.enum_value("-name", description="By name, Z to A.")
    NEWEST = strawberry.enum_value("-created_at", description="Those added last first.")


OrderBy = Annotated[DriverOrder, strawberry.argument(description="How to sort them.")]


@strawberry.type
class DriverQueries:
    """Drivers: one, and the list."""

    @field("The driver with this id. Null for who may not see drivers.")
    async def driver(self, info: Info, id: Id) -> Driver | None:  # noqa: A002 -- its name in the API
        """Return the driver with this id."""
        driver: Driver | None = await find(info.context, "Driver", id)
        return driver

    @field("The organisation's drivers, without those that were erased. Null for who may not see drivers.")
    async def drivers(
        self,
        info: Info,
        *,
        search: Search = None,
        active: Active = None,
        first: First = PAGE_SIZE,
        after: After = None,
        offset: Offset = None,
        order_by: OrderBy = DriverOrder.NAME,
    ) -> Connection[Driver] | None:
        """Return the drivers whose name or e-mail contains the text."""
        if not info.context.sees_rows(models.Driver):
            return None
        rows = info.context.rows(models.Driver).filter(containing(search, "name", "email"), erased_at=None)
        if active is not None:
            rows = rows.filter(active=active)
        return await connect(rows, order_by, Page(first, after, offset), Driver.from_row, model=models.Driver)
