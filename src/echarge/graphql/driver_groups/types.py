"""Groups of drivers as the API shows them."""

from asyncio import gather
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Self, TypeAlias

import strawberry
from tortoise.expressions import Subquery

from echarge.graphql.context import Context, Info
from echarge.graphql.fields import field
from echarge.graphql.node import Node, global_id, register
from echarge.graphql.pagination import (
    PAGE_SIZE,
    PAGE_SIZE_MAX,
    After,
    Connection,
    First,
    Offset,
    Page,
    Search,
    connect,
    sought,
)
from echarge.store import models
from echarge.store.searches import matching

if TYPE_CHECKING:
    from echarge.graphql.drivers.types import Driver

DriverField: TypeAlias = Annotated["Driver", strawberry.lazy("echarge.graphql.drivers.types")]


@strawberry.type(description="A named group of drivers; a driver can be in several.")
class DriverGroup(Node):
    """A named group of drivers."""

    name: str = strawberry.field(description="Its name, unique in the organisation whatever its case.")
    created_at: datetime = strawberry.field(description="When it was added.")
    version: int = strawberry.field(
        description="Rises with each change of its name; give it as `expectedVersion`. Its drivers do not count."
    )
    row_id: strawberry.Private[int]

    @field("How many drivers are in it.")
    async def driver_count(self, info: Info) -> int:
        """Return the number of its drivers."""
        return await info.context.loaders.number(models.DriverGroupMember, "group_id", self.row_id)

    @field("The drivers in it, by name.")
    async def drivers(
        self,
        info: Info,
        *,
        search: Search = None,
        first: First = PAGE_SIZE,
        after: After = None,
        offset: Offset = None,
    ) -> Connection[DriverField]:
        """Return its drivers whose name or e-mail contains the text."""
        from echarge.graphql.drivers.queries import DriverOrder  # noqa: PLC0415 -- the two refer to each other
        from echarge.graphql.drivers.types import Driver  # noqa: PLC0415 -- the same

        members = info.context.rows(models.DriverGroupMember).filter(group_id=self.row_id)
        rows = info.context.rows(models.Driver).filter(
            matching(models.Driver, sought(search)), id__in=Subquery(members.values("driver_id"))
        )
        return await connect(rows, DriverOrder.NAME, Page(first, after, offset), Driver.from_row, model=models.Driver)

    @classmethod
    def from_row(cls, row: models.DriverGroup) -> Self:
        """Return the group of this row."""
        return cls(
            id=global_id("DriverGroup", row.id),
            name=row.name,
            created_at=row.created_at,
            version=row.version,
            row_id=row.id,
        )


async def groups_of(context: Context, driver_id: int) -> list[DriverGroup]:
    """Return the groups that a driver is in, at most 100, by name; for all drivers of the operation together."""

    async def load(ids: list[int]) -> list[list[int]]:
        found: dict[int, list[int]] = {each: [] for each in ids}
        members = context.rows(models.DriverGroupMember).filter(driver_id__in=ids).order_by("group__name_key")
        for driver, group in await members.values_list("driver_id", "group_id"):
            found[driver].append(group)
        return [found[each][:PAGE_SIZE_MAX] for each in ids]

    groups = await context.loaders.by_key("groups_of_driver", load, driver_id)
    rows = await gather(*(context.loaders.one(models.DriverGroup, each) for each in groups))
    return [DriverGroup.from_row(row) for row in rows if row is not None]


register("DriverGroup", models.DriverGroup, DriverGroup.from_row)
