"""Which incidents are wanted, and what may be searched by whom."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain
from typing import Annotated, Any

import strawberry
from tortoise.expressions import Q
from tortoise.models import Model

from echarge.graphql.errors import coded
from echarge.graphql.incidents.enums import IncidentKind, IncidentPriority, IncidentStatus, Reporter
from echarge.graphql.inputs import plain
from echarge.graphql.node import numbers_of
from echarge.graphql.pagination import containing, sought
from echarge.graphql.permissions import sees_rows
from echarge.operations.audit import Viewer
from echarge.store import models

IDS_MAX = 100
IdList = list[strawberry.ID] | None

SEARCHED = ("title", "description", "evse__name", "charger__name", "site__name")
SEARCHED_IF_SEEN: Sequence[tuple[type[Model], tuple[str, ...]]] = (
    (models.Driver, ("driver__name", "driver__email")),
    (models.ChargingSession, ("session__reference",)),
)
"""Who may not see drivers finds nothing by their names either."""
HIDDEN: Mapping[str, type[Model]] = {
    "session_id": models.ChargingSession,
    "driver_id": models.Driver,
    "assignee_id": models.User,
}
"""Columns that say nothing to who may not see these rows."""


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


@dataclass(frozen=True, slots=True)
class Wanted:
    """A filter and a search, made ready; what of them counts depends on who asks."""

    among: Mapping[str, Sequence[Any]] = field(default_factory=dict)
    """By column: the values of which it has one."""
    unassigned: bool | None = None
    since: datetime | None = None
    until: datetime | None = None
    text: str = ""

    def condition(self, viewer: Viewer) -> Q:
        """Return the condition of the rows that this viewer finds by it."""
        condition = self._containing(viewer)
        for column, values in self.among.items():
            meant: dict[str, Any] = {f"{column}__in": self._seen(viewer, column, values)}
            condition &= Q(**meant)
        if self.unassigned is not None:
            condition &= Q(assignee_id__isnull=self.unassigned)
        if self.since is not None:
            condition &= Q(created_at__gte=self.since)
        return condition if self.until is None else condition & Q(created_at__lt=self.until)

    def _containing(self, viewer: Viewer) -> Q:
        seen = [columns for model, columns in SEARCHED_IF_SEEN if sees_rows(viewer.user_type, model)]
        return containing(self.text, *SEARCHED, *chain.from_iterable(seen))

    @staticmethod
    def _seen(viewer: Viewer, column: str, values: Sequence[Any]) -> list[Any]:
        """Return the values that the viewer may ask for: oneself always, others only where they are in sight."""
        model = HIDDEN.get(column)
        if model is None or sees_rows(viewer.user_type, model):
            return list(values)
        return [value for value in values if column == "assignee_id" and value == viewer.user_id]


def wanted(given: IncidentFilter | None, search: str | None) -> Wanted:
    """Return the filter and the search, made ready."""
    text = sought(search)
    if given is None:
        return Wanted(text=text)
    found: dict[str, Sequence[Any] | None] = {
        "status": given.statuses,
        "kind": given.kinds,
        "priority": given.priorities,
        "reported_by": given.reported_by,
        "site_id": numbers("Site", given.site_ids),
        "charger_id": numbers("Charger", given.charger_ids),
        "evse_id": numbers("Evse", given.evse_ids),
        "session_id": numbers("ChargingSession", given.session_ids),
        "driver_id": numbers("Driver", given.driver_ids),
        "assignee_id": numbers("User", given.assignee_ids),
    }
    among = {column: [plain(value) for value in values] for column, values in found.items() if values is not None}
    return Wanted(among, given.unassigned, given.from_, given.to, text)


def numbers(kind: str, ids: IdList) -> list[int] | None:
    """Return the numbers of these ids, of which there are not too many."""
    if ids is not None and len(ids) > IDS_MAX:
        raise coded(f"A filter names at most {IDS_MAX} of each.", "BAD_USER_INPUT")
    return numbers_of(kind, ids)
