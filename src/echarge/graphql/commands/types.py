"""Commands as the API shows them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Self

import strawberry
from strawberry.scalars import JSON

from echarge.graphql.chargers.enums import CommandStatus
from echarge.graphql.chargers.types import Charger, Evse
from echarge.graphql.context import Info
from echarge.graphql.enums import Area
from echarge.graphql.fields import field
from echarge.graphql.node import Node, global_id, node_at, register
from echarge.graphql.sessions.types import ChargingSession
from echarge.graphql.users.types import User
from echarge.operations.request_rows import without_secrets
from echarge.store import models


@strawberry.type(description="Something asked of a charger. An answer is not yet the effect: that is CONFIRMED.")
class Command(Node):
    """Something asked of a charger."""

    name: str = strawberry.field(description="What was asked, such as START_CHARGING.")
    status: CommandStatus = strawberry.field(description="Where it stands.")
    open: bool = strawberry.field(description="Whether its outcome is still awaited.")
    problem: str | None = strawberry.field(description="What went wrong, in English; null if nothing did.")
    progress: str | None = strawberry.field(
        description="How far the charger is with a file, in its own word such as Downloading; null where it says none."
    )
    system_reason: str | None = strawberry.field(
        description="Why the system itself asked, such as HOLD_USED_UP; null where somebody else did."
    )
    created_at: datetime = strawberry.field(description="When it was asked for.")
    sent_at: datetime | None = strawberry.field(description="When it was sent to the charger; null if not yet.")
    answered_at: datetime | None = strawberry.field(description="When the charger answered; null if not yet.")
    confirmed_at: datetime | None = strawberry.field(description="When its effect was seen; null if not yet.")
    version: int = strawberry.field(description="Rises with each change.")
    row: strawberry.Private[models.Command]

    @field("What was asked, in full, without secrets; a maker's own data is for who may see tags.")
    def request(self, info: Info) -> JSON:
        """Return what was asked."""
        found = without_secrets(self.row.name, self.row.request)
        request: JSON = shown(info, {name: value for name, value in found.items() if name not in SECRETS})
        return request

    @field("What the charger answered; null while it has not. A maker's own data is for who may see tags.")
    def answer(self, info: Info) -> JSON | None:
        """Return what the charger answered."""
        told: Any = self.row.answer
        answer: JSON | None = None if told is None else shown(info, told)
        return answer

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
        return cls(
            id=global_id("Command", row.id),
            name=row.name,
            status=CommandStatus(row.status),
            open=row.open,
            problem=row.problem or None,
            progress=row.progress or None,
            system_reason=row.reason or None,
            created_at=row.created_at,
            sent_at=row.sent_at,
            answered_at=row.answered_at,
            confirmed_at=row.confirmed_at,
            version=row.version,
            row=row,
        )


SECRETS = frozenset({"uid", "entries", "password"})
"""A virtual tag charges for whoever shows it, as long as it is good; a list of tags is never kept."""
HIDDEN = "(hidden)"
"""In the place of what the viewer may not see."""


def shown(info: Info, told: Mapping[str, Any]) -> Any:
    """Return what was asked or answered, as this viewer may see it: nobody knows whom a maker's own words name."""
    if told.get("data") is None or info.context.sees(Area.TAGS):
        return dict(told)
    return {**told, "data": HIDDEN}


register("Command", models.Command, Command.from_row)
