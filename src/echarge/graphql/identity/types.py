"""Who is asking, as the API shows it."""

from datetime import datetime
from typing import Annotated, Self, TypeAlias

import strawberry

from echarge.graphql.driver_account.types import DriverAccount
from echarge.graphql.enums import UserType
from echarge.graphql.errors import NotAllowed, SignInRefused, TooManyAttempts
from echarge.graphql.fields import field
from echarge.graphql.terminals.types import TerminalAccount
from echarge.graphql.users.types import Permission, User, permissions_of
from echarge.store import models


@strawberry.type(description="A program that asks with an API token. It acts as the user who made the token.")
class ApiClient:
    """A program that asks with an API token."""

    name: str = strawberry.field(description="What the token is called.")
    user: User = strawberry.field(description="The user who made the token.")
    user_type: UserType = strawberry.field(description="What the program may see and do: at most what the user may.")
    expires_at: datetime = strawberry.field(description="When the token ends.")

    @field("What the program may see and do, for every part of the system.")
    def permissions(self) -> list[Permission]:
        """Return the column of the table of rights."""
        return permissions_of(self.user_type)

    @classmethod
    def from_rows(cls, token: models.UserToken, user: models.User, user_type: UserType) -> Self:
        """Return the program with this token."""
        return cls(name=token.name, user=User.from_row(user), user_type=user_type, expires_at=token.expires_at)


Viewer: TypeAlias = Annotated[
    User | ApiClient | DriverAccount | TerminalAccount,
    strawberry.union(
        "Viewer",
        description="Who is asking: a user of the portal, a program with a user's token, a driver, or a terminal.",
    ),
]


@strawberry.type(description="A sign-in that succeeded.")
class SignedIn:
    """A sign-in that succeeded."""

    token: str | None = strawberry.field(
        description=(
            "Send it as `Authorization: Bearer …`. It is shown this once. Null where the request had the header"
            " `X-eCharge-Client`: then it is in a cookie, out of reach of scripts."
        )
    )
    expires_at: datetime = strawberry.field(
        description="When it ends at the latest; it also ends when it was not used for 12 hours."
    )
    user: User = strawberry.field(description="Who has signed in.")


SignInResult: TypeAlias = Annotated[
    SignedIn | SignInRefused | TooManyAttempts, strawberry.union("SignInResult", description="What `signIn` answers.")
]


@strawberry.type(description="The token is no longer good; the sockets that were opened with it are closed.")
class SignedOut:
    """The token is no longer good."""

    everywhere: bool = strawberry.field(description="Whether all of the user's tokens were ended, or this one alone.")


SignOutResult: TypeAlias = Annotated[
    SignedOut | NotAllowed, strawberry.union("SignOutResult", description="What `signOut` answers.")
]
