"""Who is asking."""

import strawberry

from echarge.graphql.context import Info
from echarge.graphql.fields import field
from echarge.graphql.identity.types import ApiClient, Viewer
from echarge.graphql.users.types import User
from echarge.store import models


@strawberry.type
class IdentityQueries:
    """Who is asking."""

    @field("Who is asking; null where nobody has signed in.")
    async def viewer(self, info: Info) -> Viewer | None:
        """Return who is asking."""
        viewer = info.context.viewer
        if viewer is None:
            return None
        # Read without regard to rights: a Maintenance user sees no users, but does see who they are themselves.
        row = await models.User.get_or_none(id=viewer.user_id, organisation_id=viewer.organisation_id)
        if row is None or viewer.program is None:
            return None if row is None else User.from_row(row)
        token = await models.UserToken.get(id=viewer.token_id)
        return ApiClient.from_rows(token, row, viewer.user_type)
