"""Availability of the network."""

from decimal import Decimal
from typing import Annotated

import strawberry

from echarge.graphql.availability.types import Availability, network_availability
from echarge.graphql.context import Info
from echarge.graphql.dashboard.periods import PeriodArgument
from echarge.graphql.dashboard.queries import SiteIds, sites_of
from echarge.graphql.fields import field

MinPower = Annotated[
    Decimal | None,
    strawberry.argument(description="Only EVSEs of at least this power, in kW: 50 for rapid ones, as the UK asks."),
]


@strawberry.type
class AvailabilityQueries:
    """Availability of the network."""

    @field("How much of their open hours all EVSEs together could be used: every hour of each counts alike.")
    async def availability(
        self, info: Info, period: PeriodArgument, *, site_ids: SiteIds = None, min_power_kw: MinPower = None
    ) -> Availability:
        """Return the availability of the EVSEs that match."""
        return await network_availability(info.context, period, sites_of(site_ids), min_power_kw)
