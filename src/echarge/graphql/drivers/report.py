"""Drivers and vehicles as a report: every row that their list finds (DRV-1)."""

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any

import strawberry

from echarge.graphql.context import Context
from echarge.graphql.drivers.everybody import wanted
from echarge.graphql.enums import Area
from echarge.graphql.inputs import optional
from echarge.operations.audit import Viewer
from echarge.operations.reports import Cell, Chunk, Parameters, ReportKind
from echarge.operations.runtime import Runtime
from echarge.store import models
from echarge.store.drivers_and_vehicles import Entry, Sorting, Which, page_of

CHUNK_SIZE = 500
COLUMNS = ("Type", "Name", "Email", "Registration", "Active", "Last active", "Added")


@strawberry.input(description="Drivers and vehicles, as their list has them.")
class DriversAndVehiclesReportInput:
    """Drivers and vehicles, as their list has them."""

    search: str | None = optional("As in `driversAndVehicles`.")
    active: bool | None = optional("As in `driversAndVehicles`.")


async def people_parameters(context: Context, entered: DriversAndVehiclesReportInput) -> Parameters:
    """Return what was asked for, as it is kept with the link."""
    active = entered.active if isinstance(entered.active, bool) else None
    which = wanted(context, entered.search or None, active)
    return {"search": which.search, "plate": which.plate, "active": which.active}


async def people_chunks(runtime: Runtime, viewer: Viewer, parameters: Parameters) -> AsyncIterator[Chunk]:
    """Yield the lines, by name or registration."""
    asked: Any = parameters
    which = Which(viewer.organisation_id, asked["search"], asked["plate"], asked["active"])
    after = None
    while entries := await page_of(runtime.store, which, Sorting.NAME, after=after, offset=0, limit=CHUNK_SIZE):
        after = entries[-1].place
        yield await lines(runtime, entries)
        if len(entries) < CHUNK_SIZE:
            return


async def lines(runtime: Runtime, entries: Sequence[Entry]) -> Chunk:
    """Return the lines of these rows, but for those that were deleted meanwhile."""
    ids = [entry.place.id for entry in entries]
    db = runtime.reader
    found: dict[int, Sequence[Cell]] = {}
    plates: dict[int, list[str]] = {}
    owned: Any = models.Vehicle.filter(driver_id__in=ids).using_db(db).order_by("registration_key")
    for driver_id, registration in await owned.values_list("driver_id", "registration"):
        plates.setdefault(driver_id, []).append(registration)
    for row in await models.Driver.filter(id__in=ids).using_db(db).values():
        found[row["id"]] = ["Driver", row["name"], row["email"], ", ".join(plates.get(row["id"], [])), *times(row)]
    for row in await models.Vehicle.filter(id__in=ids).using_db(db).values():
        found[row["id"]] = ["Vehicle", None, None, row["registration"], *times(row)]
    return [found[row_id] for row_id in ids if row_id in found]


def times(row: Mapping[str, Any]) -> Sequence[Cell]:
    """Return the cells that drivers and vehicles have alike."""
    return [row["active"], row["last_active_at"], row["created_at"]]


DRIVERS_AND_VEHICLES = ReportKind("drivers-and-vehicles", Area.DRIVERS, COLUMNS, people_chunks)
