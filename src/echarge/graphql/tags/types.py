"""Tags as the API shows them."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Self, TypeAlias

import strawberry
from tortoise.expressions import Q

from echarge.graphql.context import Info
from echarge.graphql.enums import TagKind, TagStatus
from echarge.graphql.fields import field
from echarge.graphql.node import Node, global_id, node_of, register
from echarge.graphql.pagination import PAGE_SIZE, After, Connection, First, Offset, Page
from echarge.operations.tags import status_of
from echarge.store import models

if TYPE_CHECKING:
    from echarge.graphql.access_decisions.types import AccessDecision
    from echarge.graphql.drivers.types import Driver
    from echarge.graphql.vehicles.types import Vehicle

DecisionField: TypeAlias = Annotated["AccessDecision", strawberry.lazy("echarge.graphql.access_decisions.types")]


@strawberry.type(description="What is presented at a charger: a card, an app's token or a vehicle's own id.")
class Tag(Node):
    """What is presented at a charger."""

    uid: str = strawberry.field(description="What chargers read; upper and lower case are the same.")
    kind: TagKind = strawberry.field(description="What it is.")
    name: str = strawberry.field(description="What people call it; may be empty.")
    expires_at: datetime | None = strawberry.field(description="When it expires; null if never.")
    sessions_max: int = strawberry.field(description="How many sessions may run on it at once.")
    last_used_at: datetime | None = strawberry.field(description="When it last began a session; null if never.")
    created_at: datetime = strawberry.field(description="When it was added.")
    version: int = strawberry.field(description="Rises with each change; give it as `expectedVersion`.")
    row: strawberry.Private[models.Tag]

    @field("Whether it is good now.")
    def status(self, info: Info) -> TagStatus:
        """Return whether it is good now."""
        return status_of(self.row, info.context.runtime.now())

    @field("Whose it is; null where it is nobody's, or for who may not see drivers.")
    async def driver(self, info: Info) -> Annotated["Driver", strawberry.lazy("echarge.graphql.drivers.types")] | None:
        """Return whose it is."""
        row = await info.context.loaders.one(models.Driver, self.row.driver_id)
        return None if row is None else node_of(row)  # type: ignore[return-value]

    @field("The vehicle that it belongs to. Null where there is none, or for who may not see it.")
    async def vehicle(
        self, info: Info
    ) -> Annotated["Vehicle", strawberry.lazy("echarge.graphql.vehicles.types")] | None:
        """Return the vehicle that it belongs to."""
        row = await info.context.loaders.one(models.Vehicle, self.row.vehicle_id)
        return None if row is None else node_of(row)  # type: ignore[return-value]

    @field("What was answered to who presented it, the latest first. Null for who may not see access profiles.")
    async def access_decisions(
        self, info: Info, first: First = PAGE_SIZE, after: After = None, offset: Offset = None
    ) -> Connection[DecisionField] | None:
        """Return the decisions."""
        from echarge.graphql.access_decisions.queries import decisions_of  # noqa: PLC0415 -- the two refer to each other

        return await decisions_of(info.context, Page(first, after, offset), Q(tag_id=self.row.id))

    @classmethod
    def from_row(cls, row: models.Tag) -> Self:
        """Return the tag of this row."""
        return cls(
            id=global_id("Tag", row.id),
            uid=row.uid,
            kind=TagKind(row.kind),
            name=row.name,
            expires_at=row.expires_at,
            sessions_max=row.sessions_max,
            last_used_at=row.last_used_at,
            created_at=row.created_at,
            version=row.version,
            row=row,
        )


register("Tag", models.Tag, Tag.from_row)
