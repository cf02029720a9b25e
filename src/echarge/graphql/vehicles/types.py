"""Vehicles as the API shows them."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Self

import strawberry

from echarge.graphql.context import Info
from echarge.graphql.drivers.arguments import SessionField, SessionFilter, SessionSearch
from echarge.graphql.fields import field
from echarge.graphql.node import Node, global_id, node_of, register
from echarge.graphql.pagination import PAGE_SIZE, PAGE_SIZE_MAX, After, Connection, First, Offset, Page
from echarge.graphql.tags.types import Tag
from echarge.store import models

if TYPE_CHECKING:
    from echarge.graphql.drivers.types import Driver


@strawberry.type(description="A vehicle, for reports; it charges in its own name where it has a tag.")
class Vehicle(Node):
    """A vehicle."""

    registration: str = strawberry.field(description="Its registration, unique in the organisation.")
    active: bool = strawberry.field(description="Whether its tags are taken.")
    last_active_at: datetime | None = strawberry.field(description="When it last charged; null if never.")
    created_at: datetime = strawberry.field(description="When it was added.")
    erased_at: datetime | None = strawberry.field(
        description="When it was erased with its driver's data; null if it was not."
    )
    version: int = strawberry.field(description="Rises with each change; give it as `expectedVersion`.")
    row: strawberry.Private[models.Vehicle]

    @field("Whose it is; null where it is nobody's.")
    async def driver(self, info: Info) -> Annotated["Driver", strawberry.lazy("echarge.graphql.drivers.types")] | None:
        """Return whose it is."""
        row = await info.context.loaders.one(models.Driver, self.row.driver_id)
        return None if row is None else node_of(row)  # type: ignore[return-value]

    @field("Its tags, at most 100, by uid. Null for who may not see tags.")
    async def tags(self, info: Info) -> list[Tag] | None:
        """Return its tags."""
        if not info.context.sees_rows(models.Tag):
            return None
        rows = await info.context.loaders.children(models.Tag, "vehicle_id", self.row.id, order_by=("uid_key", "id"))
        return [Tag.from_row(row) for row in rows[:PAGE_SIZE_MAX]]

    @field("Its sessions, the newest first, as in the charging log. Null for who may not see sessions.")
    async def sessions(
        self,
        info: Info,
        *,
        search: SessionSearch = None,
        filter: SessionFilter = None,  # noqa: A002 -- its name in the API
        first: First = PAGE_SIZE,
        after: After = None,
        offset: Offset = None,
    ) -> Connection[SessionField] | None:
        """Return its sessions that match."""
        from echarge.graphql.drivers.sessions import own_sessions  # noqa: PLC0415 -- the two refer to each other

        return await own_sessions(info.context, search, filter, Page(first, after, offset), vehicle_id=self.row.id)

    @classmethod
    def from_row(cls, row: models.Vehicle) -> Self:
        """Return the vehicle of this row."""
        return cls(
            id=global_id("Vehicle", row.id),
            registration=row.registration,
            active=row.active,
            last_active_at=row.last_active_at,
            created_at=row.created_at,
            erased_at=row.erased_at,
            version=row.version,
            row=row,
        )


register("Vehicle", models.Vehicle, Vehicle.from_row)
