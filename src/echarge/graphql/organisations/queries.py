"""The viewer's own organisation."""

import strawberry

from echarge.domain.money import CURRENCIES
from echarge.graphql.context import Info
from echarge.graphql.fields import field
from echarge.graphql.organisations.types import Organisation
from echarge.graphql.scalars import Currency
from echarge.operations.checks import all_time_zones
from echarge.store import models


@strawberry.type
class OrganisationQueries:
    """The viewer's own organisation."""

    @field("The organisation of who asks.")
    async def organisation(self, info: Info) -> Organisation:
        """Return the viewer's organisation."""
        return Organisation.from_row(await info.context.rows(models.Organisation).get())

    @field('All time zones by IANA, A to Z, such as "Europe/London": the options of a form.')
    def time_zones(self, info: Info) -> list[str]:
        """Return all time zones."""
        info.context.require_somebody()
        return list(all_time_zones())

    @field("All currencies by ISO 4217, A to Z: the options of a form.")
    def currencies(self, info: Info) -> list[Currency]:
        """Return all currencies."""
        info.context.require_somebody()
        return [Currency(code) for code in sorted(CURRENCIES)]
