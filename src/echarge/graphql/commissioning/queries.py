"""The commissioning check, once."""

from datetime import datetime
from typing import Annotated

import strawberry

from echarge.graphql.commissioning.types import CommissioningCheck
from echarge.graphql.context import Info
from echarge.graphql.fields import field
from echarge.graphql.node import parse_id
from echarge.operations.commissioning import commissioning
from echarge.store import models

ChargerId = Annotated[strawberry.ID, strawberry.argument(description="The charger.")]
Since = Annotated[
    datetime | None,
    strawberry.argument(
        description="Only sessions that began since then count, at most thirty days ago: the beginning of the visit."
    ),
]


@strawberry.type
class CommissioningQueries:
    """The commissioning check."""

    @field(
        "Whether a charger is ready for drivers, and what to do where it is not; null where the organisation has no"
        " such charger. Nothing is kept of it: ask again, or follow it by the subscription of the same name."
    )
    async def commissioning_check(
        self, info: Info, charger_id: ChargerId, since: Since = None
    ) -> CommissioningCheck | None:
        """Return how the charger stands."""
        context = info.context
        kind, number = parse_id(charger_id) or ("", 0)
        row = await context.loaders.one(models.Charger, number) if kind == "Charger" else None
        if row is None:
            return None
        steps = await commissioning(context.runtime, row, since)
        return CommissioningCheck.of(row, steps, context.runtime.now())
