"""Contacts of the helpline as the API shows them."""

from datetime import datetime
from typing import Self

import strawberry

from echarge.graphql.chargers.types import Evse
from echarge.graphql.context import Info
from echarge.graphql.fields import field
from echarge.graphql.helpline.enums import ContactChannel, ContactOutcome
from echarge.graphql.node import Node, global_id, node_at, register
from echarge.graphql.sessions.types import ChargingSession
from echarge.graphql.sites.types import Site
from echarge.graphql.users.types import User
from echarge.store import models


@strawberry.type(description="Somebody who contacted the helpline, and what came of it.")
class HelplineContact(Node):
    """Somebody who contacted the helpline."""

    contacted_at: datetime = strawberry.field(description="When it was.")
    channel: ContactChannel = strawberry.field(description="By what way.")
    summary: str = strawberry.field(description="What it was about, in lines.")
    outcome: ContactOutcome = strawberry.field(description="What came of it.")
    created_at: datetime = strawberry.field(description="When it was written down.")
    version: int = strawberry.field(description="Rises with each change; give it as `expectedVersion`.")
    row: strawberry.Private[models.HelplineContact]

    @field("The session that it was about; null where it was about none, or for who may not see sessions.")
    async def session(self, info: Info) -> ChargingSession | None:
        """Return the session."""
        session: ChargingSession | None = await node_at(info.context, models.ChargingSession, self.row.session_id)
        return session

    @field("The EVSE that it was about; null where it was about none.")
    async def evse(self, info: Info) -> Evse | None:
        """Return the EVSE."""
        evse: Evse | None = await node_at(info.context, models.Evse, self.row.evse_id)
        return evse

    @field("The site that it was about; null where it was about none.")
    async def site(self, info: Info) -> Site | None:
        """Return the site."""
        site: Site | None = await node_at(info.context, models.Site, self.row.site_id)
        return site

    @field("Who wrote it down; null for who may not see that user.")
    async def author(self, info: Info) -> User | None:
        """Return who wrote it down."""
        user: User | None = await node_at(info.context, models.User, self.row.user_id)
        return user

    @classmethod
    def from_row(cls, row: models.HelplineContact) -> Self:
        """Return the contact of this row."""
        return cls(
            id=global_id("HelplineContact", row.id),
            contacted_at=row.contacted_at,
            channel=ContactChannel(row.channel),
            summary=row.summary,
            outcome=ContactOutcome(row.outcome),
            created_at=row.created_at,
            version=row.version,
            row=row,
        )


register("HelplineContact", models.HelplineContact, HelplineContact.from_row)
