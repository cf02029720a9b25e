"""Anything by its id."""

import strawberry

from echarge.graphql.context import Info
from echarge.graphql.fields import field
from echarge.graphql.inputs import Id
from echarge.graphql.node import Node, find_any


@strawberry.type
class NodeQueries:
    """Anything by its id."""

    @field("Whatever has this id; null where the organisation has none, or it may not be seen.")
    async def node(self, info: Info, id: Id) -> Node | None:  # noqa: A002 -- its name in the API
        """Return whatever has this id."""
        return await find_any(info, id)
