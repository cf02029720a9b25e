"""How each charge point stands by the UK's regulations, as a report (D25, D26, D28, D29)."""

from collections.abc import AsyncIterator, Sequence
from decimal import Decimal

import strawberry

from echarge.graphql.compliance.queries import year_meant
from echarge.graphql.context import Context
from echarge.graphql.enums import Area
from echarge.graphql.inputs import optional
from echarge.graphql.sight import Sight
from echarge.operations.audit import Viewer
from echarge.operations.compliance import Standing, standings
from echarge.operations.reports import Cell, Chunk, Parameters, ReportKind
from echarge.operations.runtime import Runtime

COLUMNS = (
    "Site", "Charger", "EVSE", "Code", "Power (kW)", "Rapid", "Installed", "Contactless needed", "Contactless there",
    "Price shown", "Maximum price per kWh", "Reliability (%)", "Open hours", "Hours out of use", "Hours unknown",
    "In the open data", "Not in it because",
)  # fmt: skip
MICRO_DIGITS, WATT_DIGITS = 6, 3
MS_PER_HOUR = 3_600_000
HUNDREDTH = Decimal("0.01")


@strawberry.input(description="The charge points in scope of the UK's regulations: a line for each.")
class ComplianceReportInput:
    """The charge points in scope of the UK's regulations."""

    year: int | None = optional("The calendar year of the reliability; the present one, unless said.")


async def compliance_parameters(context: Context, entered: ComplianceReportInput) -> Parameters:
    """Return what was asked for, as it is kept with the link."""
    return {"year": await year_meant(context, entered.year if isinstance(entered.year, int) else None)}


async def compliance_chunks(runtime: Runtime, viewer: Viewer, parameters: Parameters) -> AsyncIterator[Chunk]:
    """Yield a line for each charge point, by site and name."""
    sight, year = Sight(viewer), parameters["year"]
    assert isinstance(year, int)  # noqa: S101 -- as it was kept
    async for found in standings(runtime, viewer.organisation_id, year):
        yield [line(sight, each) for each in found]


def line(sight: Sight, each: Standing) -> Sequence[Cell]:
    """Return one charge point's cells; what the viewer may not see is empty."""
    evse, uptime = each.evse, each.uptime
    sees_price = sight.sees(Area.TARIFFS) and each.price_micro is not None
    return [
        evse.site.name,
        evse.charger.name,
        evse.name,
        evse.public_code,
        None if each.power_w is None else Decimal(each.power_w).scaleb(-WATT_DIGITS),
        each.is_rapid,
        each.installed_on.isoformat(),
        each.needs_contactless,
        each.has_contactless,
        each.has_price,
        Decimal(each.price_micro or 0).scaleb(-MICRO_DIGITS) if sees_price else None,
        uptime.percent,
        *(hours(ms) for ms in uptime),
        not each.unpublished,
        ", ".join(each.unpublished),
    ]


def hours(ms: int) -> Decimal:
    """Return milliseconds in hours."""
    return (Decimal(ms) / MS_PER_HOUR).quantize(HUNDREDTH)


COMPLIANCE = ReportKind("compliance", Area.CHARGERS, COLUMNS, compliance_chunks)
