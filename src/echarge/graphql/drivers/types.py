"""Drivers as the API shows them."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Self, TypeAlias

import strawberry
from tortoise.expressions import Q

from echarge.graphql.context import Info
from echarge.graphql.driver_groups.types import DriverGroup, groups_of
from echarge.graphql.drivers.arguments import SessionField, SessionFilter, SessionSearch
from echarge.graphql.fields import field
from echarge.graphql.node import Node, global_id, register
from echarge.graphql.pagination import PAGE_SIZE, PAGE_SIZE_MAX, After, Connection, First, Offset, Page
from echarge.graphql.tags.types import Tag
from echarge.graphql.vehicles.types import Vehicle
from echarge.store import models

if TYPE_CHECKING:
    from echarge.graphql.access_decisions.types import AccessDecision
    from echarge.graphql.incidents.types import Incident
    from echarge.graphql.payments.types import SavedMethod

DecisionField: TypeAlias = Annotated["AccessDecision", strawberry.lazy("echarge.graphql.access_decisions.types")]
SavedMethodField: TypeAlias = Annotated["SavedMethod", strawberry.lazy("echarge.graphql.payments.types")]
IncidentField: TypeAlias = Annotated["Incident", strawberry.lazy("echarge.graphql.incidents.types")]


@strawberry.type(description="A person who charges.")
class Driver(Node):
    """A person who charges."""

    name: str = strawberry.field(description="The person's name.")
    email: str | None = strawberry.field(description="The person's e-mail, in lower case; null after an erasure.")
    erased_at: datetime | None = strawberry.field(
        description="When the person's data was erased for good; null if it was not."
    )
    active: bool = strawberry.field(description="Whether the driver's tags are taken.")
    sessions_max: int = strawberry.field(
        description=(
            "How many of the driver's sessions may run where one is begun without a tag: by the app, or from the"
            " portal. What is begun with a tag goes by the tag's own `sessionsMax`."
        )
    )
    last_active_at: datetime | None = strawberry.field(description="When the driver last charged; null if never.")
    created_at: datetime = strawberry.field(description="When the driver was added.")
    version: int = strawberry.field(description="Rises with each change; give it as `expectedVersion`.")
    row_id: strawberry.Private[int]

    @field("The driver's vehicles, at most 100, by registration.")
    async def vehicles(self, info: Info) -> list[Vehicle]:
        """Return the driver's vehicles."""
        order = ("registration_key", "id")
        rows = await info.context.loaders.children(models.Vehicle, "driver_id", self.row_id, order_by=order)
        return [Vehicle.from_row(row) for row in rows[:PAGE_SIZE_MAX]]

    @field("The driver's tags, at most 100, by uid. Null for who may not see tags.")
    async def tags(self, info: Info) -> list[Tag] | None:
        """Return the driver's tags."""
        if not info.context.sees_rows(models.Tag):
            return None
        rows = await info.context.loaders.children(models.Tag, "driver_id", self.row_id, order_by=("uid_key", "id"))
        return [Tag.from_row(row) for row in rows[:PAGE_SIZE_MAX]]

    @field("The groups that the driver is in, at most 100, by name.")
    async def groups(self, info: Info) -> list[DriverGroup]:
        """Return the driver's groups."""
        return await groups_of(info.context, self.row_id)

    @field("The driver's sessions, the newest first, as in the charging log. Null for who may not see sessions.")
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
        """Return the driver's sessions that match."""
        from echarge.graphql.drivers.sessions import own_sessions  # noqa: PLC0415 -- the two refer to each other

        return await own_sessions(info.context, search, filter, Page(first, after, offset), driver_id=self.row_id)

    @field(
        "What the driver was answered who wanted to charge, the latest first. Null for who may not see access profiles."
    )
    async def access_decisions(
        self, info: Info, first: First = PAGE_SIZE, after: After = None, offset: Offset = None
    ) -> Connection[DecisionField] | None:
        """Return the decisions."""
        from echarge.graphql.access_decisions.queries import decisions_of  # noqa: PLC0415 -- the two refer to each other

        return await decisions_of(info.context, Page(first, after, offset), Q(driver_id=self.row_id))

    @field(
        "The incidents that the driver reported or is concerned by, newest first. Null for who may not see incidents."
    )
    async def incidents(
        self, info: Info, first: First = PAGE_SIZE, after: After = None, offset: Offset = None
    ) -> Connection[IncidentField] | None:
        """Return its incidents."""
        from echarge.graphql.incidents.queries import incidents_of  # noqa: PLC0415 -- the two refer to each other

        return await incidents_of(info.context, Page(first, after, offset), driver_id=self.row_id)

    @field("What the driver has saved to pay by, the one that is charged first. Null for who may not see payments.")
    async def saved_methods(self, info: Info) -> list[SavedMethodField] | None:
        """Return the driver's saved methods."""
        from echarge.graphql.payments.types import SavedMethod  # noqa: PLC0415 -- the two refer to each other

        if not info.context.sees_rows(models.SavedMethod):
            return None
        order = ("-chosen_at", "-id")
        rows = await info.context.loaders.children(models.SavedMethod, "driver_id", self.row_id, order_by=order)
        return [SavedMethod.from_row(row) for row in rows if row.removed_at is None]

    @field(
        "When a hold, a charge or a capture of the driver's was last refused; null if none ever was, or for who may not"
        " see payments."
    )
    async def payment_refused_at(self, info: Info) -> datetime | None:
        """Return when money could last not be had."""
        from echarge.graphql.payments.rows import refused_at  # noqa: PLC0415 -- the two refer to each other

        return await refused_at(info.context, self.row_id)

    @classmethod
    def from_row(cls, row: models.Driver) -> Self:
        """Return the driver of this row."""
        return cls(
            id=global_id("Driver", row.id),
            name=row.name,
            email=row.email,
            erased_at=row.erased_at,
            active=row.active,
            sessions_max=row.sessions_max,
            last_active_at=row.last_active_at,
            created_at=row.created_at,
            version=row.version,
            row_id=row.id,
        )


register("Driver", models.Driver, Driver.from_row)
