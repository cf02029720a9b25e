"""How charge points stand by the UK's regulations."""

from typing import Annotated
from zoneinfo import ZoneInfo

import strawberry

from echarge.graphql.compliance.types import Compliance
from echarge.graphql.context import Context, Info
from echarge.graphql.dashboard.periods import YEAR_MAX, YEAR_MIN
from echarge.graphql.enums import Area
from echarge.graphql.errors import coded
from echarge.graphql.fields import field
from echarge.operations.compliance import summary
from echarge.store import models

Year = Annotated[
    int | None, strawberry.argument(description="The calendar year of the reliability; the present one, unless said.")
]


@strawberry.type
class ComplianceQueries:
    """How charge points stand by the UK's regulations."""

    @field("How the charge points in scope of the UK's regulations stand. Null for who may not see chargers.")
    async def compliance(self, info: Info, year: Year = None) -> Compliance | None:
        """Return how charge points stand together."""
        context = info.context
        if not context.sees(Area.CHARGERS):
            return None
        chosen = await year_meant(context, year)
        return Compliance.of(chosen, await summary(context.runtime, context.me.organisation_id, chosen))


async def year_meant(context: Context, year: int | None) -> int:
    """Return the year that is meant; raise a clear error for one that cannot be."""
    if year is None:
        organisation = await context.rows(models.Organisation).get()
        return context.runtime.now().astimezone(ZoneInfo(organisation.time_zone)).year
    if not YEAR_MIN < year <= YEAR_MAX:
        raise coded(f"`year` is from {YEAR_MIN + 1} to {YEAR_MAX}.", "BAD_PERIOD")
    return year
