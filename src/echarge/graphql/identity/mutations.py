"""Signing in and out."""

from typing import Annotated

import strawberry

from echarge.graphql.context import Info
from echarge.graphql.fields import mutation
from echarge.graphql.identity.types import SignedIn, SignedOut, SignInResult, SignOutResult
from echarge.graphql.users.types import User
from echarge.operations import identity
from echarge.web.identity import address_of, clear_cookie, is_from_portal, set_cookie


@strawberry.type
class IdentityMutations:
    """Signing in and out."""

    @mutation("Sign in with an e-mail and a password. Attempts are limited by account and address.")
    async def sign_in(
        self,
        info: Info,
        email: Annotated[str, strawberry.argument(description="The user's e-mail, whatever its case.")],
        password: Annotated[str, strawberry.argument(description="The user's password.")],
    ) -> SignInResult:
        """Return a token, to the portal in a cookie."""
        context = info.context
        signed_in = await identity.sign_in(
            context.runtime,
            context.attempts,
            email=email,
            password=password,
            address=address_of(context.connection),
        )
        token: str | None = signed_in.token
        if context.response is not None and is_from_portal(context.connection):
            set_cookie(
                context.response, context.connection, signed_in.token, life_s=context.runtime.limits.token_life_s
            )
            token = None
        return SignedIn(token=token, expires_at=signed_in.expires_at, user=User.from_row(signed_in.user))

    @mutation("End the token of this request, and close the sockets that it opened.")
    async def sign_out(
        self,
        info: Info,
        *,
        everywhere: Annotated[
            bool, strawberry.argument(description="End all of the user's tokens, also those of programs.")
        ] = False,
    ) -> SignOutResult:
        """End the token."""
        context = info.context
        await identity.sign_out(context.runtime, context.me, everywhere=everywhere)
        if context.response is not None:
            clear_cookie(context.response, context.connection)
        return SignedOut(everywhere=everywhere)
