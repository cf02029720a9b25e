"""Which incidents are wanted, and what may be searched by whom."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any

import strawberry
from tortoise.expressions import Q
from tortoise.models import Model

from echarge.graphql.context import Context
from echarge.graphql.errors import coded
from echarge.graphql.incidents.enums import IncidentKind, IncidentPriority, IncidentStatus, Reporter
from echarge.graphql.node import numbers_of
from echarge.graphql.pagination import containing
from echarge.store import models

IDS_MAX = 100
IdList = list[strawberry.ID] | None

SEARCHED = ("title", "description", "evse__name", "charger__name", "site__name")
SEARCHED_IF_SEEN: Sequence[tuple[type[Model], tuple[str, ...]]] = (
    (models.Driver, ("driver__name", "driver__email")),
    (models.ChargingSession, ("session__reference",)),
)
"""Who may not see drivers finds nothing by their names either."""


@strawberry.input(description="Which incidents; all that is given must be true of them. Of ids at most 100 each.")
class IncidentFilter:
    """Which incidents."""

    statuses: list[IncidentStatus] | None = strawberry.field(default=None, description="Those in one of these.")
    kinds: list[IncidentKind] | None = strawberry.field(default=None, description="Those about one of these.")
    priorities: list[IncidentPriority] | None = strawberry.field(
        default=None, description="Those of one of these priorities."
    )
    reported_by: list[Reporter] | None = strawberry.field(default=None, description="Those that one of these noticed.")
    site_ids: IdList = strawberry.field(default=None, description="Those at one of these sites.")
    charger_ids: IdList = strawberry.field(default=None, description="Those at one of these chargers.")
    evse_ids: IdList = strawberry.field(default=None, description="Those at one of these EVSEs.")
    session_ids: IdList = strawberry.field(
        default=None, description="Those about one of these sessions; none for who may not see sessions."
    )
    driver_ids: IdList = strawberry.field(
        default=None, description="Those of one of these drivers; none for who may not see drivers."
    )
    assignee_ids: IdList = strawberry.field(
        default=None, description="Those that one of these users sees to; who may not see users can name oneself."
    )
    unassigned: bool | None = strawberry.field(
        default=None, description="True: those that nobody sees to; false: those that somebody does."
    )
    from_: datetime | None = strawberry.field(
        name="from", default=None, description="Those reported at this instant or later."
    )
    to: datetime | None = strawberry.field(default=None, description="Those reported before this instant.")


Filter = Annotated[IncidentFilter | None, strawberry.argument(description="Only those of which this is true.")]
IncidentSearch = Annotated[
    str | None,
    strawberry.argument(
        description=(
            "Only those whose title or description, EVSE, charger or site contains this text, or, for who may see"
            " these, the driver's name or e-mail or the session's reference; at most 100 characters."
        )
    ),
]


def wanted(context: Context, given: IncidentFilter | None) -> Q:
    """Return the condition of the filter."""
    if given is None:
        return Q()
    condition = among("status", given.statuses) & among("kind", given.kinds) & among("priority", given.priorities)
    condition &= among("reported_by", given.reported_by)
    condition &= among("site_id", numbers("Site", given.site_ids)) & among(
        "charger_id", numbers("Charger", given.charger_ids)
    )
    condition &= among("evse_id", numbers("Evse", given.evse_ids))
    condition &= in_sight(context, models.ChargingSession, "session_id", numbers("ChargingSession", given.session_ids))
    condition &= in_sight(context, models.Driver, "driver_id", numbers("Driver", given.driver_ids))
    condition &= assigned(context, given)
    if given.from_ is not None:
        condition &= Q(created_at__gte=given.from_)
    return condition if given.to is None else condition & Q(created_at__lt=given.to)


def assigned(context: Context, given: IncidentFilter) -> Q:
    """Return the condition of who sees to it."""
    user_ids = numbers("User", given.assignee_ids)
    if user_ids is not None and not context.sees_rows(models.User):
        user_ids = [each for each in user_ids if each == context.me.user_id]
    condition = among("assignee_id", user_ids)
    return condition if given.unassigned is None else condition & Q(assignee_id__isnull=given.unassigned)


def among(column: str, values: Sequence[Any] | None) -> Q:
    """Return the condition that the column has one of the values; none at all where there is no list."""
    condition: dict[str, Any] = {} if values is None else {f"{column}__in": list(values)}
    return Q(**condition)


def in_sight(context: Context, model: type[Model], column: str, values: Sequence[int] | None) -> Q:
    """Return the condition, which nothing meets for who may not see these rows."""
    return among(column, values if values is None or context.sees_rows(model) else [])


def numbers(kind: str, ids: IdList) -> list[int] | None:
    """Return the numbers of these ids, of which there are not too many."""
    if ids is not None and len(ids) > IDS_MAX:
        raise coded(f"A filter names at most {IDS_MAX} of each.", "BAD_USER_INPUT")
    return numbers_of(kind, ids)


def matching(context: Context, search: str | None) -> Q:
    """Return the condition that something of the incident that the viewer may see contains the text."""
    seen = [column for model, columns in SEARCHED_IF_SEEN if context.sees_rows(model) for column in columns]
    return containing(search, *SEARCHED, *seen)
