"""The charging log as a report: every session that the list's filter and search match."""

from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import datetime
from typing import Any

import orjson
import strawberry

from echarge.domain.money import Money
from echarge.graphql.context import Context
from echarge.graphql.enums import Area
from echarge.graphql.inputs import optional
from echarge.graphql.measures import kilo
from echarge.graphql.sessions.filters import ChargingSessionFilter, wanted
from echarge.graphql.sight import Sight
from echarge.operations.audit import Viewer
from echarge.operations.reports import Cell, Chunk, Parameters, ReportKind
from echarge.operations.runtime import Runtime
from echarge.store.charging_log import Log, Place, Sorting, Wanted
from echarge.store.facts import instant
from echarge.store.session_lines import Line, session_lines

CHUNK_SIZE = 500
FEES = ("total_minor", "energy_minor", "time_minor", "connection_minor", "parking_minor", "vat_minor")
COLUMNS = (
    "Reference", "Date", "Driver", "Email", "Vehicle", "Tag", "Site", "EVSE", "Charger", "Connector", "Status",
    "Type", "Energy (kWh)", "Charging time (s)", "Connected", "Charging started", "Charging stopped",
    "Disconnected", "Completed", "Stop reason", "Stopped by", "Needs review", "Tariff", "Currency", "Total",
    "Energy fee", "Time fee", "Connection fee", "Parking fee", "VAT", "Bill final",
)  # fmt: skip


@strawberry.input(description="The charging log, as its list has it.")
class ChargingLogReportInput:
    """The charging log, as its list has it."""

    search: str | None = optional("As in `chargingSessions`.")
    filter: ChargingSessionFilter | None = optional("As in `chargingSessions`.")


async def log_parameters(context: Context, entered: ChargingLogReportInput) -> Parameters:
    """Return what was asked for, as it is kept with the link."""
    log = await wanted(context, entered.filter or None, entered.search or None)
    return {
        "ids": {place.value: sorted(ids) for place, ids in log.ids.items()},
        "since": None if log.since is None else log.since.isoformat(),
        "until": None if log.until is None else log.until.isoformat(),
        "ongoing": log.ongoing,
        "text": log.text,
    }


def wanted_of(viewer: Viewer, parameters: Mapping[str, Any]) -> Wanted:
    """Return what was asked for."""
    since, until = parameters["since"], parameters["until"]
    return Wanted(
        viewer.organisation_id,
        ids={Place(place): frozenset(ids) for place, ids in parameters["ids"].items()},
        since=None if since is None else datetime.fromisoformat(since),
        until=None if until is None else datetime.fromisoformat(until),
        ongoing=parameters["ongoing"],
        text=parameters["text"],
        sees_people=Sight(viewer).sees(Area.DRIVERS),
    )


async def log_chunks(runtime: Runtime, viewer: Viewer, parameters: Parameters) -> AsyncIterator[Chunk]:
    """Yield the lines, newest first; what is added meanwhile is newer, and not among them."""
    sight = Sight(viewer)
    log = Log(runtime.store, wanted_of(viewer, parameters))
    behind = None
    while ids := await log.ids(Sorting.NEWEST, after=behind, limit=CHUNK_SIZE):
        rows = await session_lines(runtime.store, viewer.organisation_id, ids)
        yield [line(sight, row) for row in rows]
        if len(ids) < CHUNK_SIZE or not rows:
            return
        behind = (instant(rows[-1]["began_at"]), rows[-1]["id"])


def line(sight: Sight, row: Line) -> Sequence[Cell]:
    """Return one session's cells."""
    person = sight.sees(Area.DRIVERS)
    return [
        row["reference"],
        instant(row["began_at"]),
        row["driver_name"] if person else None,
        row["driver_email"] if person else None,
        row["vehicle_registration"] if person else None,
        row["presented_tag"],
        row["site_name"],
        row["evse_name"],
        row["charger_name"],
        row["connector_number"],
        "Ongoing" if row["ongoing"] else "Complete",
        row["session_type"],
        kilo(row["energy_mwh"]),
        row["charging_s"],
        instant(row["connected_at"]),
        instant(row["started_at"]),
        instant(row["stopped_at"]),
        instant(row["disconnected_at"]),
        instant(row["completed_at"]),
        row["stop_reason"],
        row["stopped_by"],
        row["needs_review"],
        *bill(sight, row),
    ]


def bill(sight: Sight, row: Line) -> Sequence[Cell]:
    """Return the cells of what it costs: nothing until the bill is final, as in the log."""
    frozen = row["frozen_tariff"] if sight.sees(Area.TARIFFS) else None
    tariff = None if frozen is None else orjson.loads(frozen)["name"]
    if not sight.sees(Area.PAYMENTS):
        return [tariff, *[None] * (2 + len(FEES))]
    final = row["billed_at"] is not None
    fees = [Money(row[fee] if final else 0, row["currency"]).to_decimal() for fee in FEES]
    return [tariff, row["currency"], *fees, final]


CHARGING_LOG = ReportKind("charging-log", Area.SESSIONS, COLUMNS, log_chunks)
