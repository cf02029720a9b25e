"""Tags: one, and the list."""

from enum import Enum
from typing import Annotated

import strawberry

from echarge.graphql.context import Info
from echarge.graphql.fields import field
from echarge.graphql.inputs import Id
from echarge.graphql.node import find
from echarge.graphql.pagination import PAGE_SIZE, After, Connection, First, Offset, Page, Search, connect, containing
from echarge.graphql.tags.filters import Filter, condition_of
from echarge.graphql.tags.types import Tag
from echarge.store import models


@strawberry.enum(description="How tags are sorted.")
class TagOrder(Enum):
    """How tags are sorted."""

    UID = strawberry.enum_value("uid_key", description="By uid, whatever its case.")
    NAME = strawberry.enum_value("name", description="By name, A to Z.")
    NEWEST = strawberry.enum_value("-created_at", description="Those added last first.")


OrderBy = Annotated[TagOrder, strawberry.argument(description="How to sort them.")]


@strawberry.type
class TagQueries:
    """Tags: one, and the list."""

    @field("The tag with this id. Null for who may not see tags.")
    async def tag(self, info: Info, id: Id) -> Tag | None:  # noqa: A002 -- its name in the API
        """Return the tag with this id."""
        tag: Tag | None = await find(info.context, "Tag", id)
        return tag

    @field("The organisation's tags, without those that were erased. Null for who may not see tags.")
    async def tags(
        self,
        info: Info,
        *,
        search: Search = None,
        filter: Filter = None,  # noqa: A002 -- its name in the API
        first: First = PAGE_SIZE,
        after: After = None,
        offset: Offset = None,
        order_by: OrderBy = TagOrder.UID,
    ) -> Connection[Tag] | None:
        """Return the tags whose uid or name contains the text."""
        if not info.context.sees_rows(models.Tag):
            return None
        condition = condition_of(info.context, filter)
        rows = info.context.rows(models.Tag).filter(containing(search, "uid_key", "name"), condition, erased_at=None)
        return await connect(rows, order_by, Page(first, after, offset), Tag.from_row, model=models.Tag)
