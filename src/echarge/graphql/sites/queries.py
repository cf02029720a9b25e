"""Sites: one, and the list."""

from enum import Enum
from typing import Annotated

import strawberry

from echarge.graphql.context import Info
from echarge.graphql.fields import field
from echarge.graphql.inputs import Id
from echarge.graphql.node import find
from echarge.graphql.pagination import PAGE_SIZE, After, Connection, First, Offset, Page, Search, connect, containing
from echarge.graphql.sites.types import Site
from echarge.store import models


@strawberry.enum(description="How sites are sorted.")
class SiteOrder(Enum):
    """How sites are sorted."""

    NAME = strawberry.enum_value("name", description="By name, A to Z.")
    NAME_DESCENDING = strawberry.enum_value("-name", description="By name, Z to A.")
    NEWEST = strawberry.enum_value("-created_at", description="Those added last first.")


OrderBy = Annotated[SiteOrder, strawberry.argument(description="How to sort them.")]


@strawberry.type
class SiteQueries:
    """Sites: one, and the list."""

    @field("The site with this id; null where the organisation has none.")
    async def site(self, info: Info, id: Id) -> Site | None:  # noqa: A002 -- its name in the API
        """Return the site with this id."""
        site: Site | None = await find(info.context, "Site", id)
        return site

    @field("The organisation's sites.")
    async def sites(
        self,
        info: Info,
        *,
        search: Search = None,
        first: First = PAGE_SIZE,
        after: After = None,
        offset: Offset = None,
        order_by: OrderBy = SiteOrder.NAME,
    ) -> Connection[Site]:
        """Return the sites whose name or address contains the text."""
        rows = info.context.rows(models.Site).filter(containing(search, "name", "address"))
        return await connect(rows, order_by, Page(first, after, offset), Site.from_row, model=models.Site)
