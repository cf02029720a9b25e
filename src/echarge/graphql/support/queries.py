"""Help: whom to ask, and what to know about each screen."""

import strawberry

from echarge.graphql.context import Info
from echarge.graphql.fields import field
from echarge.graphql.support.types import Support
from echarge.store import models


@strawberry.type
class SupportQueries:
    """Help."""

    @field("Where to get help; the contact is that of the organisation of who asks.")
    async def support(self, info: Info) -> Support:
        """Return where to get help."""
        row = await info.context.rows(models.Organisation).get()
        return Support(phone=row.support_phone, email=row.support_email)
