"""Incidents: one, the list, and those of something."""

from enum import Enum
from typing import Annotated, Any

import strawberry

from echarge.graphql.context import Context, Info
from echarge.graphql.fields import field
from echarge.graphql.incidents.filters import Filter, IncidentSearch, wanted
from echarge.graphql.incidents.types import Incident
from echarge.graphql.inputs import Id
from echarge.graphql.node import find
from echarge.graphql.pagination import PAGE_SIZE, After, Connection, First, Offset, Page, connect
from echarge.store import models


@strawberry.enum(description="How incidents are sorted.")
class IncidentOrder(Enum):
    """How incidents are sorted."""

    NEWEST = strawberry.enum_value("-created_at", description="Those reported last first.")
    OLDEST = strawberry.enum_value("created_at", description="Those reported first first.")
    MOST_URGENT = strawberry.enum_value(
        "-priority,-created_at", description="The most urgent first; of those the ones reported last."
    )
    CHANGED_LAST = strawberry.enum_value("-changed_at", description="Those changed last first.")


OrderBy = Annotated[IncidentOrder, strawberry.argument(description="How to sort them.")]


@strawberry.type
class IncidentQueries:
    """Incidents: one, and the list."""

    @field("The incident with this id. Null for who may not see incidents.")
    async def incident(self, info: Info, id: Id) -> Incident | None:  # noqa: A002 -- its name in the API
        """Return the incident with this id."""
        incident: Incident | None = await find(info.context, "Incident", id)
        return incident

    @field("Issues and incidents. Null for who may not see incidents.")
    async def incidents(
        self,
        info: Info,
        *,
        search: IncidentSearch = None,
        filter: Filter = None,  # noqa: A002 -- its name in the API
        first: First = PAGE_SIZE,
        after: After = None,
        offset: Offset = None,
        order_by: OrderBy = IncidentOrder.NEWEST,
    ) -> Connection[Incident] | None:
        """Return the incidents that match."""
        context = info.context
        if not context.sees_rows(models.Incident):
            return None
        rows = context.rows(models.Incident).filter(wanted(filter, search).condition(context.me))
        return await connect(rows, order_by, Page(first, after, offset), Incident.from_row, model=models.Incident)


async def incidents_of(context: Context, page: Page, **which: Any) -> Connection[Incident] | None:
    """Return the incidents of something, the newest first; None for who may not see incidents."""
    if not context.sees_rows(models.Incident):
        return None
    rows = context.rows(models.Incident).filter(**which)
    return await connect(rows, IncidentOrder.NEWEST, page, Incident.from_row, model=models.Incident)
