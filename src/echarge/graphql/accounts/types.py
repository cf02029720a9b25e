"""One's own account, as the API shows it."""

from datetime import datetime, timedelta
from typing import Annotated, Self, TypeAlias

import strawberry
from tortoise.queryset import QuerySet

from echarge.domain.roles import types_within
from echarge.graphql.context import Info
from echarge.graphql.enums import UserType
from echarge.graphql.errors import InvalidInput, LinkRefused, NotAllowed, NotFound, Outdated, TooManyAttempts
from echarge.graphql.fields import field
from echarge.graphql.identity.types import SignedIn
from echarge.graphql.node import global_id
from echarge.graphql.users.types import User
from echarge.operations.api_tokens import TOKENS_MAX
from echarge.operations.identity import API, SIGN_IN, SIGN_INS_MAX
from echarge.store import models

TOKEN = "Token"  # noqa: S105 -- the kind of id that tokens have
"""Tokens are no nodes: each is for its own user's eyes alone."""


@strawberry.type(description="A place where the person is signed in.")
class SignIn:
    """A place where the person is signed in."""

    id: strawberry.ID = strawberry.field(description="Its id, for `revokeToken`.")
    device: str = strawberry.field(description="What the browser or program calls itself; may be empty.")
    created_at: datetime = strawberry.field(description="When the person signed in.")
    last_used_at: datetime = strawberry.field(description="When it was last used, to the minute.")
    expires_at: datetime = strawberry.field(
        description="When it ends: after 12 hours without use, 30 days at the latest."
    )
    current: bool = strawberry.field(description="Whether this very request came with it.")


@strawberry.type(description="A token for a program, which acts as the person.")
class ApiToken:
    """A token for a program."""

    id: strawberry.ID = strawberry.field(description="Its id, for `revokeToken`.")
    name: str = strawberry.field(description="What it is called.")
    user_type: UserType = strawberry.field(description="What the program may see and do.")
    created_at: datetime = strawberry.field(description="When it was made.")
    last_used_at: datetime | None = strawberry.field(description="When it was last used, to the minute; null if never.")
    expires_at: datetime = strawberry.field(description="When it ends.")

    @classmethod
    def from_row(cls, row: models.UserToken, user_type: UserType) -> Self:
        """Return the token of this row, of a user of this type."""
        return cls(
            id=global_id(TOKEN, row.id),
            name=row.name,
            user_type=UserType(row.user_type) if row.user_type else user_type,
            created_at=row.created_at,
            last_used_at=row.last_used_at if row.last_used_at > row.created_at else None,
            expires_at=row.expires_at,
        )


@strawberry.type(description="One's own account, with all that is signed in to it.")
class Account:
    """One's own account."""

    user: User = strawberry.field(description="Who it is.")

    @field("The types that an API token of this person may have, the mightiest first.")
    def api_token_types(self) -> list[UserType]:
        """Return the types that may do nothing that the person may not."""
        return list(types_within(self.user.user_type))

    @field("Where the person is signed in, used last first; at most 100.")
    async def sign_ins(self, info: Info) -> list[SignIn]:
        """Return the live sign-ins."""
        me, limits, now = info.context.me, info.context.runtime.limits, info.context.runtime.now()
        found = []
        for row in await _live(info, SIGN_IN).limit(SIGN_INS_MAX):
            ends_at = min(row.expires_at, row.last_used_at + timedelta(seconds=limits.token_idle_s))
            if ends_at > now:
                found.append(
                    SignIn(
                        id=global_id(TOKEN, row.id),
                        device=row.name,
                        created_at=row.created_at,
                        last_used_at=row.last_used_at,
                        expires_at=ends_at,
                        current=row.id == me.token_id,
                    )
                )
        return found

    @field("The person's API tokens, used last first; at most 50.")
    async def api_tokens(self, info: Info) -> list[ApiToken]:
        """Return the live API tokens."""
        rows = await _live(info, API).limit(TOKENS_MAX)
        return [ApiToken.from_row(row, self.user.user_type) for row in rows]


def _live(info: Info, kind: str) -> QuerySet[models.UserToken]:
    me, now = info.context.me, info.context.runtime.now()
    mine = models.UserToken.filter(user_id=me.user_id, kind=kind, revoked_at=None, expires_at__gt=now)
    return mine.order_by("-last_used_at", "-id")


@strawberry.type(description="The letter is on its way, if there is an account with this e-mail; which is not told.")
class PasswordResetRequested:
    """A letter is on its way, perhaps."""

    message: str = strawberry.field(description="What to tell the person, in English.")


@strawberry.type(description="The password is another one now.")
class PasswordChanged:
    """The password is another one now."""

    user: User = strawberry.field(description="Whose password it is.")


@strawberry.type(description="A new API token.")
class ApiTokenCreated:
    """A new API token."""

    token: str = strawberry.field(description="Send it as `Authorization: Bearer …`. It is shown this once.")
    api_token: ApiToken = strawberry.field(description="The token as it is listed.")


@strawberry.type(description="A sign-in or API token is no longer good; its sockets are closed.")
class TokenRevoked:
    """A token is no longer good."""

    id: strawberry.ID = strawberry.field(description="Its id.")


AcceptInvitationResult: TypeAlias = Annotated[
    SignedIn | InvalidInput | LinkRefused | TooManyAttempts,
    strawberry.union("AcceptInvitationResult", description="What `acceptInvitation` answers."),
]
RequestPasswordResetResult: TypeAlias = Annotated[
    PasswordResetRequested | TooManyAttempts,
    strawberry.union("RequestPasswordResetResult", description="What `requestPasswordReset` answers."),
]
ResetPasswordResult: TypeAlias = Annotated[
    PasswordChanged | InvalidInput | LinkRefused | TooManyAttempts,
    strawberry.union("ResetPasswordResult", description="What `resetPassword` answers."),
]
ChangePasswordResult: TypeAlias = Annotated[
    PasswordChanged | InvalidInput | NotAllowed | TooManyAttempts,
    strawberry.union("ChangePasswordResult", description="What `changePassword` answers."),
]
UpdateAccountResult: TypeAlias = Annotated[
    User | InvalidInput | NotAllowed | Outdated,
    strawberry.union("UpdateAccountResult", description="What `updateAccount` answers."),
]
CreateApiTokenResult: TypeAlias = Annotated[
    ApiTokenCreated | InvalidInput | NotAllowed,
    strawberry.union("CreateApiTokenResult", description="What `createApiToken` answers."),
]
RevokeTokenResult: TypeAlias = Annotated[
    TokenRevoked | NotFound | NotAllowed,
    strawberry.union("RevokeTokenResult", description="What `revokeToken` answers."),
]
