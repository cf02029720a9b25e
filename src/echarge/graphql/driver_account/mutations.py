"""Drivers sign in."""

from typing import Annotated

import strawberry

from echarge.graphql.context import Info
from echarge.graphql.driver_account.types import (
    DriverCodeRequested,
    DriverSignedIn,
    DriverToken,
    RequestDriverCodeResult,
    SignInDriverResult,
)
from echarge.graphql.fields import mutation
from echarge.operations.driver_sign_in import request_code, sign_in_driver
from echarge.web.identity import address_of, device_of

Email = Annotated[str, strawberry.argument(description="The driver's e-mail, whatever its case.")]


@strawberry.type
class DriverAccountMutations:
    """Drivers sign in."""

    @mutation(
        "Send a driver a code of eight digits by e-mail: good once, for ten minutes. The answer does not tell whether"
        " there is such a driver. Limited by e-mail and address."
    )
    async def request_driver_code(self, info: Info, email: Email) -> RequestDriverCodeResult:
        """Send a code."""
        context = info.context
        await request_code(context.runtime, context.codes, email=email, address=address_of(context.connection))
        return DriverCodeRequested(message="If a driver has this e-mail, a letter with a code is on its way.")

    @mutation("Sign a driver in with the code that was e-mailed. Tries are limited by code, e-mail and address.")
    async def sign_in_driver(
        self,
        info: Info,
        email: Email,
        code: Annotated[str, strawberry.argument(description="The eight digits; blanks and dashes do not matter.")],
    ) -> SignInDriverResult:
        """Return the driver's tokens."""
        context = info.context
        found = await sign_in_driver(
            context.runtime,
            context.codes,
            email=email,
            code=code,
            address=address_of(context.connection),
            device=device_of(context.connection),
        )
        return DriverSignedIn(accounts=[DriverToken.of(each) for each in found])
