"""Commands as the API shows them."""

from datetime import datetime
from typing import Any, Self

import strawberry
from strawberry.scalars import JSON

from echarge.graphql.chargers.enums import CommandStatus
from echarge.graphql.chargers.types import Charger, Evse
from echarge.graphql.context import Info
from echarge.graphql.fields import field
from echarge.graphql.node import Node, global_id, node_at, register
from echarge.graphql.sessions.types import ChargingSession
from echarge.graphql.users.types import User
from echarge.store import models


@strawberry.type(description="Something asked of a charger. An answer is not yet the effect: that is CONFIRMED.")
class Command(Node):
    """Something asked of a charger."""

    name: str = strawberry.field(description="What was asked, such as START_CHARGING.")
    status: CommandStatus = strawberry.field(description="Where it stands.")
    open: bool = strawberry.field(description="Whether its outcome is still awaited.")
    request: JSON = strawberry.field(description="What was asked, in full, without secrets.")
    answer: JSON | None = strawberry.field(description="What the charger answered; null while it has not.")
    problem: str | None = strawberry.field(description="What went wrong, in English; null if nothing did.")
    system_reason: str | None = strawberry.field(
        description="Why the system itself asked, such as HOLD_USED_UP; null where somebody else did."
    )
    created_at: datetime = strawberry.field(description="When it was asked for.")
    sent_at: datetime | None = strawberry.field(description="When it was sent to the charger; null if not yet.")
    answered_at: datetime | None = strawberry.field(description="When the charger answered; null if not yet.")
    confirmed_at: datetime | None = strawberry.field(description="When its effect was seen; null if not yet.")
    version: int = strawberry.field(description="Rises with each change.")
    row: strawberry.Private[models.Command]

    @field("Who was asked.")
    async def charger(self, info: Info) -> Charger:
        """Return its charger."""
        charger: Charger = await node_at(info.context, models.Charger, self.row.charger_id)
        return charger

    @field("Where on the charger; null where it concerns all of it.")
    async def evse(self, info: Info) -> Evse | None:
        """Return its EVSE."""
        evse: Evse | None = await node_at(info.context, models.Evse, self.row.evse_id)
        return evse

    @field("The session that it concerns, or that it began. Null without one, or for who may not see sessions.")
    async def session(self, info: Info) -> ChargingSession | None:
        """Return its session."""
        session: ChargingSession | None = await node_at(info.context, models.ChargingSession, self.row.session_id)
        return session

    @field("Who asked for it. Null where nobody of the portal did, or for who may not see users.")
    async def requested_by(self, info: Info) -> User | None:
        """Return who asked for it."""
        user: User | None = await node_at(info.context, models.User, self.row.user_id)
        return user

    @classmethod
    def from_row(cls, row: models.Command) -> Self:
        """Return the command of this row."""
        answer: Any = row.answer
        return cls(
            id=global_id("Command", row.id),
            name=row.name,
            status=CommandStatus(row.status),
            open=row.open,
            request=shown(row.request),
            answer=answer,
            problem=row.problem or None,
            system_reason=row.reason or None,
            created_at=row.created_at,
            sent_at=row.sent_at,
            answered_at=row.answered_at,
            confirmed_at=row.confirmed_at,
            version=row.version,
            row=row,
        )


SECRETS = frozenset({"uid"})
"""A virtual tag charges for whoever shows it, as long as it is good."""


def shown(request: dict[str, Any]) -> Any:
    """Return the request without what would let a reader charge."""
    return {name: value for name, value in request.items() if name not in SECRETS}


register("Command", models.Command, Command.from_row)
