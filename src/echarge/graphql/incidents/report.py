"""Incidents as a report: every one that the list's filter and search match."""

from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import datetime
from typing import Any

import strawberry
from tortoise.expressions import Q

from echarge.domain.incidents import IncidentPriority
from echarge.domain.roles import UserType, account_area
from echarge.graphql.context import Context
from echarge.graphql.enums import Area
from echarge.graphql.incidents.filters import IncidentFilter, Wanted, wanted
from echarge.graphql.inputs import optional
from echarge.graphql.sight import Sight
from echarge.operations.audit import Viewer
from echarge.operations.reports import Cell, Chunk, Parameters, ReportKind
from echarge.operations.runtime import Runtime
from echarge.store import models

CHUNK_SIZE = 500
READ = (
    "id", "created_at", "kind", "title", "description", "status", "priority", "reported_by", "occurrences",
    "happened_at", "last_happened_at", "resolved_at", "site__name", "charger__name", "evse__name",
    "session__reference", "driver__name", "driver__email", "assignee__name", "assignee__user_type", "user__name",
    "user__user_type",
)  # fmt: skip
COLUMNS = (
    "Reported", "Kind", "Title", "Description", "Status", "Priority", "Reported by", "Occurrences", "Happened",
    "Last happened", "Resolved", "Site", "Charger", "EVSE", "Session", "Driver", "Email", "Assignee", "Author",
)  # fmt: skip


@strawberry.input(description="Issues and incidents, as their list has them.")
class IncidentsReportInput:
    """Issues and incidents, as their list has them."""

    search: str | None = optional("As in `incidents`.")
    filter: IncidentFilter | None = optional("As in `incidents`.")


async def incidents_parameters(context: Context, entered: IncidentsReportInput) -> Parameters:  # noqa: ARG001
    """Return what was asked for, as it is kept with the link."""
    found = wanted(entered.filter or None, entered.search or None)
    return {
        "among": {column: list(values) for column, values in found.among.items()},
        "unassigned": found.unassigned,
        "since": None if found.since is None else found.since.isoformat(),
        "until": None if found.until is None else found.until.isoformat(),
        "text": found.text,
    }


def wanted_of(parameters: Mapping[str, Any]) -> Wanted:
    """Return what was asked for."""
    since, until = parameters["since"], parameters["until"]
    return Wanted(
        among=parameters["among"],
        unassigned=parameters["unassigned"],
        since=None if since is None else datetime.fromisoformat(since),
        until=None if until is None else datetime.fromisoformat(until),
        text=parameters["text"],
    )


async def incident_chunks(runtime: Runtime, viewer: Viewer, parameters: Parameters) -> AsyncIterator[Chunk]:  # noqa: ARG001
    """Yield the lines, newest first; what is added meanwhile is newer, and not among them."""
    sight = Sight(viewer)
    rows = sight.rows(models.Incident).filter(wanted_of(parameters).condition(viewer))
    rows = rows.order_by("-created_at", "-id").limit(CHUNK_SIZE)
    behind = Q()
    while found := await rows.filter(behind).values(*READ):
        yield [line(sight, row) for row in found]
        if len(found) < CHUNK_SIZE:
            return
        at, last = found[-1]["created_at"], found[-1]["id"]
        behind = Q(created_at__lte=at) & (Q(created_at__lt=at) | Q(created_at=at, id__lt=last))


def line(sight: Sight, row: Mapping[str, Any]) -> Sequence[Cell]:
    """Return one incident's cells; what the viewer may not see is empty."""
    drivers = sight.sees(Area.DRIVERS)
    return [
        row["created_at"],
        row["kind"],
        row["title"],
        row["description"],
        row["status"],
        IncidentPriority(row["priority"]).name,
        row["reported_by"],
        row["occurrences"],
        row["happened_at"],
        row["last_happened_at"],
        row["resolved_at"],
        row["site__name"],
        row["charger__name"],
        row["evse__name"],
        row["session__reference"] if sight.sees(Area.SESSIONS) else None,
        row["driver__name"] if drivers else None,
        row["driver__email"] if drivers else None,
        user_name(sight, row, "assignee"),
        user_name(sight, row, "user"),
    ]


def user_name(sight: Sight, row: Mapping[str, Any], column: str) -> str | None:
    """Return the name of a user whom the viewer may see."""
    user_type, name = row[f"{column}__user_type"], row[f"{column}__name"]
    return name if user_type is not None and sight.sees(account_area(UserType(user_type))) else None


INCIDENTS = ReportKind("incidents", Area.INCIDENTS, COLUMNS, incident_chunks)
