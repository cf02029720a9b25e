"""Contactless terminals: one, and the list."""

from enum import Enum
from typing import Annotated

import strawberry

from echarge.graphql.context import Info
from echarge.graphql.fields import field
from echarge.graphql.inputs import Id
from echarge.graphql.node import find
from echarge.graphql.pagination import PAGE_SIZE, After, Connection, First, Offset, Page, Search, connect, containing
from echarge.graphql.terminals.types import Terminal
from echarge.store import models


@strawberry.enum(description="How terminals are sorted.")
class TerminalOrder(Enum):
    """How terminals are sorted."""

    NAME = strawberry.enum_value("name", description="By name, A to Z.")
    NEWEST = strawberry.enum_value("-created_at", description="Those added last first.")


OrderBy = Annotated[TerminalOrder, strawberry.argument(description="How to sort them.")]


@strawberry.type
class TerminalQueries:
    """Contactless terminals: one, and the list."""

    @field("The contactless terminal with this id. Null for who may not see the organisation's details.")
    async def terminal(self, info: Info, id: Id) -> Terminal | None:  # noqa: A002 -- its name in the API
        """Return the terminal with this id."""
        terminal: Terminal | None = await find(info.context, "Terminal", id)
        return terminal

    @field("The organisation's contactless terminals. Null for who may not see the organisation's details.")
    async def terminals(
        self,
        info: Info,
        *,
        search: Search = None,
        first: First = PAGE_SIZE,
        after: After = None,
        offset: Offset = None,
        order_by: OrderBy = TerminalOrder.NAME,
    ) -> Connection[Terminal] | None:
        """Return the terminals whose name contains the text."""
        if not info.context.sees_rows(models.Terminal):
            return None
        rows = info.context.rows(models.Terminal).filter(containing(search, "name"))
        return await connect(rows, order_by, Page(first, after, offset), Terminal.from_row, model=models.Terminal)
