"""Who is asking, as the API shows it."""

from datetime import datetime
from typing import Annotated, TypeAlias

import strawberry

from echarge.graphql.errors import SignInRefused, TooManyAttempts
from echarge.graphql.users.types import User

Viewer: TypeAlias = Annotated[
    User, strawberry.union("Viewer", description="Who is asking: for now, a user of the portal.")
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
    SignedOut, strawberry.union("SignOutResult", description="What `signOut` answers.")
]
