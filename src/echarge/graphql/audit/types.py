"""The audit log as the API shows it."""

from datetime import datetime
from typing import Self

import strawberry
from strawberry.scalars import JSON

from echarge.graphql.context import Info
from echarge.graphql.fields import field
from echarge.graphql.node import Node, decoded, find, global_id
from echarge.graphql.users.types import User
from echarge.store import models


@strawberry.type(description="Who changed what and when, or was refused.")
class AuditEntry:
    """Who changed what and when, or was refused."""

    at: datetime = strawberry.field(description="When.")
    action: str = strawberry.field(
        description=(
            'What was asked for: the name of the mutation, such as "createSite". Of chargers: "connectCharger", refused'
            ' at the door; "replaceConnection", "stopForeignSession", and "reportSecurityEvent", which it told itself.'
        )
    )
    outcome: str = strawberry.field(description='"DONE", or the code of the refusal.')
    subject_id: strawberry.ID | None = strawberry.field(
        description="The id of what was changed; null where it is not known. It may be gone by now."
    )
    details: JSON = strawberry.field(
        description=(
            "What was changed, by the names of the fields, or what was refused; `apiToken` is the name of the token"
            " where a program asked."
        )
    )
    row: strawberry.Private[models.AuditEntry]

    @field("Who it was; null for who may not see that user.")
    async def user(self, info: Info) -> User | None:
        """Return who it was."""
        row = await info.context.loaders.one(models.User, self.row.user_id)
        return None if row is None else User.from_row(row)

    @field("What was changed, as it is now; null where it is gone, or not for the viewer to see.")
    async def subject(self, info: Info) -> Node | None:
        """Return what was changed."""
        parsed = decoded(self.subject_id) if self.subject_id is not None else None
        if self.subject_id is None or parsed is None:
            return None
        node: Node | None = await find(info.context, parsed[0], self.subject_id)
        return node

    @classmethod
    def from_row(cls, row: models.AuditEntry) -> Self:
        """Return the entry of this row."""
        kind, _, number = row.subject.partition(":")
        return cls(
            at=row.at,
            action=row.action,
            outcome=row.outcome,
            subject_id=global_id(kind, int(number)) if number else None,
            details=JSON(row.details),
            row=row,
        )
