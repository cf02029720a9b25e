"""One's own account."""

import strawberry

from echarge.graphql.accounts.types import Account
from echarge.graphql.context import Info
from echarge.graphql.fields import field
from echarge.graphql.users.types import User
from echarge.store import models


@strawberry.type
class AccountQueries:
    """One's own account."""

    @field("The account of who asks; null for a program, which may not see what else is signed in.")
    async def account(self, info: Info) -> Account | None:
        """Return the viewer's account."""
        me = info.context.me
        if me.program is not None:
            return None
        return Account(user=User.from_row(await models.User.get(id=me.user_id)))
