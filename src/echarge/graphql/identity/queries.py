"""Who is asking."""

from typing import assert_never

import strawberry

from echarge.graphql.context import Context, Info
from echarge.graphql.driver_account.types import DriverAccount
from echarge.graphql.fields import field
from echarge.graphql.identity.types import ApiClient, Viewer
from echarge.graphql.terminals.types import TerminalAccount
from echarge.graphql.users.types import User
from echarge.operations.guests import DriverGuest, TerminalGuest, VisitGuest
from echarge.store import models


async def guest_of(context: Context) -> DriverAccount | TerminalAccount | None:
    """Return the driver or the terminal that asks."""
    match context.guest:
        case DriverGuest(driver_id=driver_id):
            driver = await models.Driver.get_or_none(id=driver_id)
            return None if driver is None else DriverAccount.from_row(driver)
        case TerminalGuest(terminal_id=terminal_id):
            terminal = await models.Terminal.get_or_none(id=terminal_id)
            return None if terminal is None else TerminalAccount(name=terminal.name)
        case VisitGuest() | None:
            return None
        case _:
            assert_never(context.guest)


@strawberry.type
class IdentityQueries:
    """Who is asking."""

    @field("Who is asking; null where nobody has signed in.")
    async def viewer(self, info: Info) -> Viewer | None:
        """Return who is asking."""
        viewer = info.context.viewer
        if viewer is None:
            return await guest_of(info.context)
        # Read without regard to rights: a Maintenance user sees no users, but does see who they are themselves.
        row = await models.User.get_or_none(id=viewer.user_id, organisation_id=viewer.organisation_id)
        if row is None or viewer.program is None:
            return None if row is None else User.from_row(row)
        token = await models.UserToken.get(id=viewer.token_id)
        return ApiClient.from_rows(token, row, viewer.user_type)
