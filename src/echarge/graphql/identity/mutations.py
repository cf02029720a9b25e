"""Signing in and out."""

from typing import Annotated

import strawberry

from echarge.graphql.context import Info
from echarge.graphql.fields import mutation
from echarge.graphql.identity.entering import entered
from echarge.graphql.identity.types import SignedOut, SignInResult, SignOutResult
from echarge.operations import identity
from echarge.operations.guests import DriverGuest, sign_driver_out
from echarge.web.identity import address_of, clear_cookie, device_of


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
            device=device_of(context.connection),
        )
        return entered(context, signed_in)

    @mutation("End the token of this request, and close the sockets that it opened.")
    async def sign_out(
        self,
        info: Info,
        *,
        everywhere: Annotated[
            bool,
            strawberry.argument(
                description="End all tokens of the user (also those of programs; a program may not), or of the driver."
            ),
        ] = False,
    ) -> SignOutResult:
        """End the token."""
        context = info.context
        if isinstance(context.guest, DriverGuest):
            await sign_driver_out(context.runtime, context.guest, everywhere=everywhere)
        else:
            await identity.sign_out(context.runtime, context.me, everywhere=everywhere)
        if context.response is not None:
            clear_cookie(context.response, context.connection)
        return SignedOut(everywhere=everywhere)
