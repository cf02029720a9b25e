"""The viewer's own organisation."""

import strawberry

from echarge.graphql.context import Info
from echarge.graphql.fields import field
from echarge.graphql.organisations.types import Organisation
from echarge.store import models


@strawberry.type
class OrganisationQueries:
    """The viewer's own organisation."""

    @field("The organisation of who asks.")
    async def organisation(self, info: Info) -> Organisation:
        """Return the viewer's organisation."""
        return Organisation.from_row(await info.context.rows(models.Organisation).get())
