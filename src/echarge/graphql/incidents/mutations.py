"""Reporting incidents, and seeing to them."""

from typing import Annotated, TypeAlias

import strawberry

from echarge.graphql.context import Info
from echarge.graphql.errors import InvalidInput, NotAllowed, NotFound, Outdated
from echarge.graphql.fields import mutation
from echarge.graphql.incidents.enums import IncidentKind, IncidentPriority, IncidentStatus, Reporter
from echarge.graphql.incidents.types import Incident
from echarge.graphql.inputs import ExpectedVersion, Id, given, optional
from echarge.graphql.node import number_of
from echarge.operations import incidents

LINKS = {
    "assignee_id": "User",
    "session_id": "ChargingSession",
    "evse_id": "Evse",
    "charger_id": "Charger",
    "site_id": "Site",
    "driver_id": "Driver",
}


@strawberry.input(
    description="An incident to report. What follows from a link need not be given: a session has its EVSE, charger,"
    " site and driver, an EVSE its charger, a charger its site."
)
class CreateIncidentInput:
    """An incident to report."""

    kind: IncidentKind = strawberry.field(description="What it is about.")
    title: str = strawberry.field(description="What it is, in a line of at most 200 characters.")
    description: str | None = optional("What else there is to say, in lines; at most 5,000 characters.")
    priority: IncidentPriority | None = optional("How soon somebody should see to it; by its kind, unless said.")
    reported_by: Reporter | None = optional(
        "Who noticed: OPERATOR, unless said; DRIVER on behalf of the driver who is linked."
    )
    assignee_id: strawberry.ID | None = optional("Who is to see to it: an active user who may see incidents.")
    session_id: strawberry.ID | None = optional("The session that it is about.")
    evse_id: strawberry.ID | None = optional("The EVSE that it is about.")
    charger_id: strawberry.ID | None = optional("The charger that it is about.")
    site_id: strawberry.ID | None = optional("The site that it is about.")
    driver_id: strawberry.ID | None = optional("The driver who noticed it, or whom it concerns.")


@strawberry.input(
    description="What to change of an incident; what is left out stays, null takes a link away. A narrower link that is"
    " given brings its wider ones along. Of what the system reported, kind and links stay."
)
class UpdateIncidentInput:
    """What to change of an incident."""

    kind: IncidentKind | None = optional("What it is about.")
    title: str | None = optional("What it is, in a line of at most 200 characters.")
    description: str | None = optional("What else there is to say, in lines; at most 5,000 characters.")
    priority: IncidentPriority | None = optional("How soon somebody should see to it.")
    assignee_id: strawberry.ID | None = optional("Who is to see to it: an active user who may see incidents.")
    session_id: strawberry.ID | None = optional("The session that it is about.")
    evse_id: strawberry.ID | None = optional("The EVSE that it is about.")
    charger_id: strawberry.ID | None = optional("The charger that it is about.")
    site_id: strawberry.ID | None = optional("The site that it is about.")
    driver_id: strawberry.ID | None = optional("The driver who noticed it, or whom it concerns.")


CreateIncidentResult: TypeAlias = Annotated[
    Incident | InvalidInput | NotFound | NotAllowed,
    strawberry.union("CreateIncidentResult", description="What `createIncident` answers."),
]
UpdateIncidentResult: TypeAlias = Annotated[
    Incident | InvalidInput | NotFound | NotAllowed | Outdated,
    strawberry.union("UpdateIncidentResult", description="What `updateIncident` answers."),
]
SetIncidentStatusResult: TypeAlias = Annotated[
    Incident | InvalidInput | NotFound | NotAllowed | Outdated,
    strawberry.union("SetIncidentStatusResult", description="What `setIncidentStatus` answers."),
]
CommentIncidentResult: TypeAlias = Annotated[
    Incident | InvalidInput | NotFound | NotAllowed,
    strawberry.union("CommentIncidentResult", description="What `commentIncident` answers."),
]


@strawberry.type
class IncidentMutations:
    """Reporting incidents, and seeing to them."""

    @mutation("Report an incident, in one's own name or on behalf of a driver.")
    async def create_incident(
        self,
        info: Info,
        input: Annotated[CreateIncidentInput, strawberry.argument(description="The incident.")],  # noqa: A002
    ) -> CreateIncidentResult:
        """Report an incident."""
        context = info.context
        return Incident.from_row(await incidents.create_incident(context.runtime, context.me, given(input, **LINKS)))

    @mutation("Change what an incident says, whom it is assigned to, or what it is linked to.")
    async def update_incident(
        self,
        info: Info,
        id: Id,  # noqa: A002 -- its name in the API
        expected_version: ExpectedVersion,
        input: Annotated[UpdateIncidentInput, strawberry.argument(description="What to change.")],  # noqa: A002
    ) -> UpdateIncidentResult:
        """Change an incident."""
        context = info.context
        incident_id, wish = number_of("Incident", id), given(input, **LINKS)
        return Incident.from_row(
            await incidents.update_incident(context.runtime, context.me, incident_id, expected_version, wish)
        )

    @mutation("Take an incident up, put it back, resolve it or open it again. Open ones may be resolved at once.")
    async def set_incident_status(
        self,
        info: Info,
        id: Id,  # noqa: A002 -- its name in the API
        expected_version: ExpectedVersion,
        status: Annotated[IncidentStatus, strawberry.argument(description="Where it stands from now on.")],
        comment: Annotated[
            str | None, strawberry.argument(description="A remark to go with it; at most 5,000 characters.")
        ] = None,
    ) -> SetIncidentStatusResult:
        """Take an incident to another status."""
        context = info.context
        row = await incidents.set_incident_status(
            context.runtime, context.me, number_of("Incident", id), expected_version, status, comment
        )
        return Incident.from_row(row)

    @mutation("Say something of an incident, also of a resolved one, which stays resolved.")
    async def comment_incident(
        self,
        info: Info,
        id: Id,  # noqa: A002 -- its name in the API
        text: Annotated[str, strawberry.argument(description="What there is to say; 1 to 5,000 characters.")],
    ) -> CommentIncidentResult:
        """Comment an incident."""
        context = info.context
        row = await incidents.comment_incident(context.runtime, context.me, number_of("Incident", id), text)
        return Incident.from_row(row)
