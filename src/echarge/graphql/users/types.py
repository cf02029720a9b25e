"""Users as the API shows them."""

from datetime import datetime
from enum import Enum
from typing import Self

import strawberry

from echarge.domain.roles import Need, Right, account_area, may
from echarge.graphql.context import Info
from echarge.graphql.enums import Area, UserType
from echarge.graphql.fields import field
from echarge.graphql.node import Node, global_id, register
from echarge.graphql.permissions import rights_of
from echarge.operations.links import LIFE, Purpose
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


@strawberry.enum(description="What became of the letter with an invitation.")
class InvitationDelivery(Enum):
    """What became of the letter with an invitation."""

    WAITING = strawberry.enum_value("WAITING", description="It is about to be sent, or is tried again.")
    SENT = strawberry.enum_value("SENT", description="The mail server has taken it.")
    FAILED = strawberry.enum_value("FAILED", description="It could not be sent: check the address, then invite again.")


@strawberry.type(description="An invitation that was not taken up yet.")
class Invitation:
    """An invitation that was not taken up yet."""

    sent_at: datetime = strawberry.field(description="When the person was last invited.")
    expires_at: datetime = strawberry.field(description="Until when the link in the letter is good.")
    expired: bool = strawberry.field(description="Whether that is over: invite again.")
    delivery: InvitationDelivery = strawberry.field(description="What became of the letter.")
    problem: str | None = strawberry.field(
        description="Why the letter was not sent yet, or could not be; null if it was."
    )


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
    row: strawberry.Private[models.User]

    @field("What the person may see and do, for every part of the system.")
    def permissions(self) -> list[Permission]:
        """Return this user's column of the table of rights."""
        return permissions_of(self.user_type)

    @field("The types of user whose accounts this person may add and change.")
    def manages(self) -> list[UserType]:
        """Return the types of user whose accounts this person may add and change."""
        return [each for each in UserType if may(self.user_type, Need(account_area(each), Right.CHANGE))]

    @field("The person's invitation; null once it was taken up, or where the account is closed.")
    async def invitation(self, info: Info) -> Invitation | None:
        """Return the open invitation."""
        row = self.row
        if state_of(row) is not UserState.INVITED or row.invited_at is None:
            return None
        letter = await _letter_of(info, row)
        expires_at = row.invited_at + LIFE[Purpose.INVITATION]
        return Invitation(
            sent_at=row.invited_at,
            expires_at=expires_at,
            expired=expires_at <= info.context.runtime.now(),
            delivery=_delivery_of(letter),
            problem=(letter.problem or None) if letter is not None else None,
        )

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
            row=row,
        )


async def _letter_of(info: Info, row: models.User) -> models.Letter | None:
    """Return the letter of the user's last invitation, unless it was sent."""
    organisation_id = info.context.me.organisation_id

    async def load(keys: list[tuple[str, datetime | None]]) -> list[models.Letter | None]:
        letters = models.Letter.filter(organisation_id=organisation_id, to__in={email for email, _ in keys})
        found: dict[tuple[str, datetime | None], models.Letter] = {}
        for letter in await letters:
            found[letter.to, letter.created_at] = letter
        return [found.get(key) for key in keys]

    letter: models.Letter | None = await info.context.loaders.by_key("invitation", load, (row.email, row.invited_at))
    return letter


def _delivery_of(letter: models.Letter | None) -> InvitationDelivery:
    if letter is None:
        return InvitationDelivery.SENT
    return InvitationDelivery.WAITING if letter.failed_at is None else InvitationDelivery.FAILED


def permissions_of(user_type: UserType) -> list[Permission]:
    """Return this type's column of the table of rights."""
    return [Permission(area=area, right=PermissionRight(right)) for area, right in rights_of(user_type).items()]


def state_of(row: models.User) -> UserState:
    """Return how far this user has come."""
    if not row.active:
        return UserState.DEACTIVATED
    return UserState.INVITED if row.password_hash is None else UserState.ACTIVE


register("User", models.User, User.from_row)
