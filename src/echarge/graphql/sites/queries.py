"""Sites: one, and the list."""

from enum import Enum
from typing import Annotated

import strawberry

from echarge.graphql.context import Info
from echarge.graphql.fields import field
from echarge.graphql.inputs import Id, Ids
from echarge.graphql.node import among, find
from echarge.graphql.pagination import PAGE_SIZE, After, Connection, First, Offset, Page, Search, connect, containing
from echarge.graphql.sites.types import Site
from echarge.store import models


@strawberry.enum(description="How sites are sorted.")
class SiteOrder(Enum):
    """How sites are sorted."""

    NAME = strawberry.enum_value("name", description="By name, A to Z.")
    NAME_DESCENDING = strawberry.enum_value("-name", description="By name, Z to A.")
    NEWEST = strawberry.enum_value("-created_at", description="Those added last first.")


Public = Annotated[
    bool | None, strawberry.argument(description="Only those that are shown to the public, or that are not.")
]
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
        public: Public = None,
        tariff_ids: Ids = None,
        first: First = PAGE_SIZE,
        after: After = None,
        offset: Offset = None,
        order_by: OrderBy = SiteOrder.NAME,
    ) -> Connection[Site]:
        """Return the sites whose name or address contains the text."""
        rows = info.context.rows(models.Site).filter(
            containing(search, "name", "address"), among("tariff_id", "Tariff", tariff_ids)
        )
        if public is not None:
            rows = rows.filter(public=public)
        return await connect(rows, order_by, Page(first, after, offset), Site.from_row, model=models.Site)
