"""The dashboard's figures as reports: energy by when it was metered, money by when the session ended (DSH-6)."""

from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import strawberry
from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from echarge.domain.money import Money
from echarge.graphql.context import Context
from echarge.graphql.dashboard.periods import PeriodInput, period_of
from echarge.graphql.dashboard.queries import sites_of
from echarge.graphql.enums import Area
from echarge.graphql.inputs import optional
from echarge.graphql.measures import kilo
from echarge.graphql.sight import Sight
from echarge.operations.audit import Viewer
from echarge.operations.reports import Chunk, Parameters, ReportKind
from echarge.operations.runtime import Runtime
from echarge.store import models

CHUNK_SIZE = 500

ENERGY_COLUMNS = (
    "Hour", "Site", "Charger", "EVSE", "Energy metered in this hour (kWh)", "Charging time in this hour (s)",
)  # fmt: skip
REVENUE_COLUMNS = (
    "Session ended and bill final", "Reference", "Date", "Site", "Charger", "EVSE", "Energy of the whole session (kWh)",
    "Currency", "Total", "VAT",
)  # fmt: skip
SESSION_READ = (
    "id", "billed_at", "reference", "began_at", "site__name", "charger__name", "evse__name", "energy_mwh", "currency",
    "total_minor", "vat_minor",
)  # fmt: skip


@strawberry.input(description="The figures of a period, as the dashboard has them.")
class PeriodReportInput:
    """The figures of a period."""

    period: PeriodInput = strawberry.field(description="Which period.")
    site_ids: list[strawberry.ID] | None = optional("Only these sites, at most 500; all unless said.")


async def period_parameters(context: Context, entered: PeriodReportInput) -> Parameters:
    """Return what was asked for, as it is kept with the link."""
    organisation = await context.rows(models.Organisation).get()
    span = period_of(entered.period, context.runtime.now(), ZoneInfo(organisation.time_zone)).current
    site_ids = sites_of(entered.site_ids or None) if entered.site_ids is not strawberry.UNSET else None
    return {"begin": span.begin.isoformat(), "end": span.end.isoformat(), "site_ids": site_ids}


def in_period(rows: QuerySet[Any], column: str, parameters: Mapping[str, Any]) -> QuerySet[Any]:
    """Return the rows of the period and the sites, in the order of that column."""
    begin, end = (datetime.fromisoformat(parameters[name]) for name in ("begin", "end"))
    rows = rows.filter(**{f"{column}__gte": begin, f"{column}__lt": end})
    if parameters["site_ids"] is not None:
        rows = rows.filter(site_id__in=parameters["site_ids"])
    return rows.order_by(column, "id").limit(CHUNK_SIZE)


async def pages(rows: QuerySet[Any], column: str, read: Sequence[str]) -> AsyncIterator[Sequence[Mapping[str, Any]]]:
    """Yield the rows in pages, each read from where the last one ended."""
    behind = Q()
    while found := await rows.filter(behind).values(*read):
        yield found
        if len(found) < CHUNK_SIZE:
            return
        at, last = found[-1][column], found[-1]["id"]
        behind = Q(**{f"{column}__gte": at}) & (Q(**{f"{column}__gt": at}) | Q(**{column: at, "id__gt": last}))


async def energy_chunks(runtime: Runtime, viewer: Viewer, parameters: Parameters) -> AsyncIterator[Chunk]:
    """Yield a line for each hour of each EVSE, the oldest first."""
    mine = models.HourlyTotal.filter(organisation_id=viewer.organisation_id).using_db(runtime.reader)
    mine = in_period(mine, "hour", parameters).filter(~Q(energy_mwh=0) | ~Q(charging_s=0))
    async for found in pages(mine, "hour", ("id", "hour", "place_id", "site__name", "energy_mwh", "charging_s")):
        names = await places(runtime, {row["place_id"] for row in found})
        yield [
            [
                row["hour"],
                row["site__name"],
                *names.get(row["place_id"], (None, None)),
                kilo(row["energy_mwh"]),
                row["charging_s"],
            ]
            for row in found
        ]


async def places(runtime: Runtime, ids: set[int]) -> Mapping[int, tuple[str, str | None]]:
    """Return charger and EVSE of each place by their names; a place without an EVSE is the charger itself."""
    evses: Sequence[Any] = (
        await models.Evse.filter(id__in=list(ids)).using_db(runtime.reader).values_list("id", "charger__name", "name")
    )
    chargers: Sequence[Any] = (
        await models.Charger.filter(id__in=list(ids)).using_db(runtime.reader).values_list("id", "name")
    )
    return {row_id: (charger, evse) for row_id, charger, evse in evses} | {
        row_id: (name, None) for row_id, name in chargers
    }


async def revenue_chunks(runtime: Runtime, viewer: Viewer, parameters: Parameters) -> AsyncIterator[Chunk]:  # noqa: ARG001
    """Yield a line for each session whose bill became final, the oldest first."""
    mine = Sight(viewer).rows(models.ChargingSession).filter(listed=True)
    async for found in pages(in_period(mine, "billed_at", parameters), "billed_at", SESSION_READ):
        yield [
            [
                row["billed_at"],
                row["reference"],
                row["began_at"],
                row["site__name"],
                row["charger__name"],
                row["evse__name"],
                kilo(row["energy_mwh"]),
                row["currency"],
                Money(row["total_minor"], row["currency"]).to_decimal(),
                Money(row["vat_minor"], row["currency"]).to_decimal(),
            ]
            for row in found
        ]


ENERGY = ReportKind("energy", Area.SITES, ENERGY_COLUMNS, energy_chunks)
REVENUE = ReportKind("revenue", Area.PAYMENTS, REVENUE_COLUMNS, revenue_chunks)
