"""Users as the API shows them."""

from datetime import datetime
from enum import Enum
from typing import Self

import strawberry

from echarge.domain.roles import Right
from echarge.graphql.enums import Area, UserType
from echarge.graphql.fields import field
from echarge.graphql.node import Node, global_id, register
from echarge.graphql.permissions import rights_of
from echarge.store import models


@strawberry.enum(description="How far somebody may go; the later include the earlier.")
class PermissionRight(Enum):
    """How far somebody may go."""

    NONE = strawberry.enum_value(Right.NONE, description="It is null, or left out.")
    SEE = strawberry.enum_value(Right.SEE, description="Queries show it.")
    CHANGE = strawberry.enum_value(Right.CHANGE, description="Mutations change it, or carry it out.")


@strawberry.type(description="How far somebody may go in one part of the system.")
class Permission:
    """How far somebody may go in one part of the system."""

    area: Area = strawberry.field(description="The part of the system.")
    right: PermissionRight = strawberry.field(description="How far.")


@strawberry.enum(description="How far a user has come with their account.")
class UserState(Enum):
    """How far a user has come with their account."""

    INVITED = strawberry.enum_value("INVITED", description="Has not yet chosen a password.")
    ACTIVE = strawberry.enum_value("ACTIVE", description="Can sign in.")
    DEACTIVATED = strawberry.enum_value("DEACTIVATED", description="Can no longer sign in.")


@strawberry.type(description="A person who works in the portal.")
class User(Node):
    """A person who works in the portal."""

    name: str = strawberry.field(description="The person's name.")
    email: str = strawberry.field(description="The person's e-mail, in lower case, which is also the user name.")
    user_type: UserType = strawberry.field(description="What the person may see and do.")
    state: UserState = strawberry.field(description="Whether the person can sign in.")
    invited_at: datetime | None = strawberry.field(description="When the person was last invited; null if never.")
    joined_at: datetime | None = strawberry.field(description="When the invitation was taken up; null if not yet.")
    created_at: datetime = strawberry.field(description="When the account was made.")
    version: int = strawberry.field(description="Rises with each change; give it as `expectedVersion`.")

    @field("What the person may see and do, for every part of the system.")
    def permissions(self) -> list[Permission]:
        """Return this user's column of the table of rights."""
        rights = rights_of(self.user_type)
        return [Permission(area=area, right=PermissionRight(right)) for area, right in rights.items()]

    @classmethod
    def from_row(cls, row: models.User) -> Self:
        """Return the user of this row."""
        return cls(
            id=global_id("User", row.id),
            name=row.name,
            email=row.email,
            user_type=UserType(row.user_type),
            state=state_of(row),
            invited_at=row.invited_at,
            joined_at=row.joined_at,
            created_at=row.created_at,
            version=row.version,
        )


def state_of(row: models.User) -> UserState:
    """Return how far this user has come."""
    if not row.active:
        return UserState.DEACTIVATED
    return UserState.INVITED if row.password_hash is None else UserState.ACTIVE


register("User", models.User, User.from_row)
