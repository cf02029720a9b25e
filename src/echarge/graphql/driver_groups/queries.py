"""Groups of drivers: one, the list, and who can be put into one."""

from enum import Enum
from typing import Annotated, Any

import strawberry

from echarge.graphql.context import Context, Info
from echarge.graphql.driver_groups.types import DriverGroup
from echarge.graphql.drivers.queries import DriverOrder
from echarge.graphql.drivers.types import Driver
from echarge.graphql.fields import field
from echarge.graphql.inputs import Id
from echarge.graphql.node import find, parse_id
from echarge.graphql.pagination import (
    PAGE_SIZE,
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
from echarge.store.searches import matching, pickable


@strawberry.enum(description="How groups of drivers are sorted.")
class DriverGroupOrder(Enum):
    """How groups of drivers are sorted."""

    NAME = strawberry.enum_value("name_key", description="By name, A to Z, whatever its case.")
    NAME_DESCENDING = strawberry.enum_value("-name_key", description="By name, Z to A, whatever its case.")
    NEWEST = strawberry.enum_value("-created_at", description="Those added last first.")


OrderBy = Annotated[DriverGroupOrder, strawberry.argument(description="How to sort them.")]
GroupId = Annotated[
    strawberry.ID | None, strawberry.argument(description="The group that they are picked for; null for a new one.")
]


@strawberry.type(description="A driver who can be picked for a group.")
class GroupCandidate:
    """A driver who can be picked for a group."""

    driver: Driver = strawberry.field(description="The driver.")
    driver_id: strawberry.Private[int]
    group_id: strawberry.Private[int | None]

    @field("Whether the driver is in the group already.")
    async def selected(self, info: Info) -> bool:
        """Return whether the driver is in the group already."""
        return self.group_id is not None and await is_member(info.context, self.group_id, self.driver_id)


async def is_member(context: Context, group_id: int, driver_id: int) -> bool:
    """Return whether a driver is in a group, for all drivers of the operation together."""

    async def load(ids: list[int]) -> list[bool]:
        members = context.rows(models.DriverGroupMember).filter(group_id=group_id, driver_id__in=ids)
        found: set[Any] = set(await members.values_list("driver_id", flat=True))
        return [each in found for each in ids]

    return await context.loaders.by_key(("is_member", group_id), load, driver_id)


@strawberry.type
class DriverGroupQueries:
    """Groups of drivers."""

    @field("The group with this id. Null for who may not see drivers.")
    async def driver_group(self, info: Info, id: Id) -> DriverGroup | None:  # noqa: A002 -- its name in the API
        """Return the group with this id."""
        group: DriverGroup | None = await find(info.context, "DriverGroup", id)
        return group

    @field("The organisation's groups of drivers. Null for who may not see drivers.")
    async def driver_groups(
        self,
        info: Info,
        *,
        search: Search = None,
        first: First = PAGE_SIZE,
        after: After = None,
        offset: Offset = None,
        order_by: OrderBy = DriverGroupOrder.NAME,
    ) -> Connection[DriverGroup] | None:
        """Return the groups whose name contains the text."""
        if not info.context.sees_rows(models.DriverGroup):
            return None
        rows = info.context.rows(models.DriverGroup).filter(matching(models.DriverGroup, sought(search)))
        page = Page(first, after, offset)
        return await connect(rows, order_by, page, DriverGroup.from_row, model=models.DriverGroup)

    @field(
        "The drivers who can be picked for a group, by name; `allMatching` of the same search selects them all."
        " Null for who may not see drivers."
    )
    async def group_candidates(
        self,
        info: Info,
        *,
        group_id: GroupId = None,
        search: Search = None,
        first: First = PAGE_SIZE,
        after: After = None,
        offset: Offset = None,
    ) -> Connection[GroupCandidate] | None:
        """Return the drivers whose name or e-mail contains the text."""
        if not info.context.sees_rows(models.Driver):
            return None
        parsed = parse_id(group_id) if group_id is not None else None
        group = parsed[1] if parsed is not None and parsed[0] == "DriverGroup" else None

        def candidate(row: models.Driver) -> GroupCandidate:
            return GroupCandidate(driver=Driver.from_row(row), driver_id=row.id, group_id=group)

        rows = info.context.rows(models.Driver)
        rows = rows.filter(matching(models.Driver, sought(search)), pickable(models.Driver))
        return await connect(rows, DriverOrder.NAME, Page(first, after, offset), candidate, model=models.Driver)
