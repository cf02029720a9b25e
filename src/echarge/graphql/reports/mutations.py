"""Asking for a report."""

from dataclasses import fields
from datetime import datetime
from typing import Annotated, TypeAlias

import strawberry

from echarge.graphql.compliance.report import ComplianceReportInput
from echarge.graphql.context import Info
from echarge.graphql.dashboard.report import PeriodReportInput
from echarge.graphql.drivers.report import DriversAndVehiclesReportInput
from echarge.graphql.errors import InvalidInput, NotAllowed
from echarge.graphql.fields import mutation
from echarge.graphql.incidents.report import IncidentsReportInput
from echarge.graphql.inputs import optional
from echarge.graphql.reports.kinds import OFFERS
from echarge.graphql.sessions.report import ChargingLogReportInput
from echarge.operations.reports import request_report
from echarge.web.reports import PATH


@strawberry.input(one_of=True, description="Which report, with the filters of its list. All are CSV in UTF-8.")
class ReportInput:
    """Which report."""

    energy: PeriodReportInput | None = optional(
        "Energy by when it was metered, as the dashboard's tiles have it: a line for each hour of each EVSE."
    )
    revenue: PeriodReportInput | None = optional(
        "Money by when the session ended and its bill became final: a line for each session."
    )
    charging_log: ChargingLogReportInput | None = optional(
        "All sessions of the charging log that match: energy as metered, money as billed by the session's end."
    )
    incidents: IncidentsReportInput | None = optional("All issues and incidents that match, as they stand.")
    helpline_contacts: PeriodReportInput | None = optional(
        "All contacts of the helpline in the period, such as a quarter: what the UK asks for."
    )
    compliance: ComplianceReportInput | None = optional(
        "The charge points in scope of the UK's regulations, each with what is asked of it and what is there."
    )
    drivers_and_vehicles: DriversAndVehiclesReportInput | None = optional(
        "All drivers, and all vehicles that are nobody's, that match: by name or registration."
    )


@strawberry.type(description="A report that is ready to be downloaded.")
class Report:
    """A report that is ready to be downloaded."""

    url: str = strawberry.field(
        description=(
            "Where it is, from the server's root: a link for a browser, that needs no header. It is good until"
            " `expiresAt` and only as long as the sign-in that asked for it."
        )
    )
    expires_at: datetime = strawberry.field(description="Until when a download can begin.")


RequestReportResult: TypeAlias = Annotated[
    Report | InvalidInput | NotAllowed,
    strawberry.union("RequestReportResult", description="What `requestReport` answers."),
]


@strawberry.type
class ReportMutations:
    """Asking for reports."""

    @mutation("Ask for a report, to be downloaded as a file.")
    async def request_report(
        self,
        info: Info,
        input: Annotated[ReportInput, strawberry.argument(description="Which report.")],  # noqa: A002
    ) -> RequestReportResult:
        """Ask for a report."""
        context = info.context
        name, wish = chosen(input)
        offer = OFFERS[name]
        parameters = await offer.parameters(context, wish)
        link = await request_report(context.runtime, context.me, offer.kind, parameters)
        return Report(url=f"{PATH}/{link.token}", expires_at=link.expires_at)


def chosen(entered: ReportInput) -> tuple[str, object]:
    """Return the name and the value of the one field that was given."""
    pairs = ((each.name, getattr(entered, each.name)) for each in fields(entered))
    return next((name, value) for name, value in pairs if value is not strawberry.UNSET)
