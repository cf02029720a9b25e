"""What a sign-in answers, in whichever way it came about."""

from echarge.graphql.context import Context
from echarge.graphql.identity.types import SignedIn
from echarge.graphql.users.types import User
from echarge.operations import identity
from echarge.web.identity import is_from_portal, set_cookie


def entered(context: Context, signed_in: identity.SignedIn) -> SignedIn:
    """Return the token, or put it into the portal's cookie."""
    token: str | None = signed_in.token
    if context.response is not None and is_from_portal(context.connection):
        set_cookie(context.response, context.connection, signed_in.token, life_s=context.runtime.limits.token_life_s)
        token = None
    return SignedIn(token=token, expires_at=signed_in.expires_at, user=User.from_row(signed_in.user))
