"""Writing down who contacted the helpline."""

from datetime import datetime
from typing import Annotated, TypeAlias

import strawberry

from echarge.graphql.context import Info
from echarge.graphql.errors import InvalidInput, NotAllowed, NotFound, Outdated
from echarge.graphql.fields import mutation
from echarge.graphql.helpline.enums import ContactChannel, ContactOutcome
from echarge.graphql.helpline.types import HelplineContact
from echarge.graphql.inputs import ExpectedVersion, Id, given, optional
from echarge.graphql.node import number_of
from echarge.operations import helpline

LINKS = {"session_id": "ChargingSession", "evse_id": "Evse", "site_id": "Site"}


@strawberry.input(
    description="A contact to write down. What follows from a link need not be given: a session has its EVSE and site."
)
class CreateHelplineContactInput:
    """A contact to write down."""

    channel: ContactChannel = strawberry.field(description="By what way.")
    summary: str = strawberry.field(description="What it was about, in lines; at most 5,000 characters.")
    outcome: ContactOutcome = strawberry.field(description="What came of it.")
    contacted_at: datetime | None = optional("When it was; now, unless said.")
    session_id: strawberry.ID | None = optional("The session that it was about.")
    evse_id: strawberry.ID | None = optional("The EVSE that it was about.")
    site_id: strawberry.ID | None = optional("The site that it was about.")


@strawberry.input(
    description="What to change of a contact; what is left out stays. Links that are given take the place of all."
)
class UpdateHelplineContactInput:
    """What to change of a contact."""

    channel: ContactChannel | None = optional("By what way.")
    summary: str | None = optional("What it was about, in lines; at most 5,000 characters.")
    outcome: ContactOutcome | None = optional("What came of it.")
    contacted_at: datetime | None = optional("When it was.")
    session_id: strawberry.ID | None = optional("The session that it was about.")
    evse_id: strawberry.ID | None = optional("The EVSE that it was about.")
    site_id: strawberry.ID | None = optional("The site that it was about.")


CreateHelplineContactResult: TypeAlias = Annotated[
    HelplineContact | InvalidInput | NotFound | NotAllowed,
    strawberry.union("CreateHelplineContactResult", description="What `createHelplineContact` answers."),
]
UpdateHelplineContactResult: TypeAlias = Annotated[
    HelplineContact | InvalidInput | NotFound | NotAllowed | Outdated,
    strawberry.union("UpdateHelplineContactResult", description="What `updateHelplineContact` answers."),
]


@strawberry.type
class HelplineMutations:
    """Writing down who contacted the helpline."""

    @mutation("Write down that somebody contacted the helpline.")
    async def create_helpline_contact(
        self,
        info: Info,
        input: Annotated[CreateHelplineContactInput, strawberry.argument(description="The contact.")],  # noqa: A002
    ) -> CreateHelplineContactResult:
        """Write down a contact."""
        context = info.context
        return HelplineContact.from_row(
            await helpline.create_contact(context.runtime, context.me, given(input, **LINKS))
        )

    @mutation("Change what was written down of a contact.")
    async def update_helpline_contact(
        self,
        info: Info,
        id: Id,  # noqa: A002 -- its name in the API
        expected_version: ExpectedVersion,
        input: Annotated[UpdateHelplineContactInput, strawberry.argument(description="What to change.")],  # noqa: A002
    ) -> UpdateHelplineContactResult:
        """Change a contact."""
        context = info.context
        contact_id, wish = number_of("HelplineContact", id), given(input, **LINKS)
        return HelplineContact.from_row(
            await helpline.update_contact(context.runtime, context.me, contact_id, expected_version, wish)
        )
