"""The dashboard: all of its screen in one query."""

from typing import Annotated
from zoneinfo import ZoneInfo

import strawberry
from tortoise.functions import Count

from echarge.graphql.context import Context, Info
from echarge.graphql.dashboard.periods import PeriodArgument, period_of
from echarge.graphql.dashboard.types import Dashboard
from echarge.graphql.errors import coded
from echarge.graphql.fields import field
from echarge.graphql.node import numbers_of
from echarge.graphql.sites.types import EvseCounts, counts_of
from echarge.operations.dashboard import figures_of
from echarge.store import models

SITE_IDS_MAX = 500

SiteIds = Annotated[
    list[strawberry.ID] | None, strawberry.argument(description="Only these sites, at most 500; all unless said.")
]


def sites_of(ids: list[strawberry.ID] | None) -> list[int] | None:
    """Return the numbers of the sites that were named; raise the error of too many."""
    if ids is not None and len(ids) > SITE_IDS_MAX:
        raise coded(f"`siteIds` has at most {SITE_IDS_MAX} ids.", "BAD_USER_INPUT")
    return numbers_of("Site", ids)


async def counts_now(context: Context, site_ids: list[int] | None) -> EvseCounts:
    """Return how many EVSEs of the sites are available, in use and so on."""
    evses = context.rows(models.Evse).filter(charger__archived_at=None)
    if site_ids is not None:
        evses = evses.filter(site_id__in=site_ids)
    counted = evses.annotate(evses=Count("id")).group_by("status")
    return counts_of(dict(await counted.values_list("status", "evses")))


@strawberry.type
class DashboardQueries:
    """The dashboard."""

    @field("The dashboard of a period: tiles with what they were in the period before, charts, and live counts.")
    async def dashboard(self, info: Info, period: PeriodArgument, site_ids: SiteIds = None) -> Dashboard:
        """Return the dashboard of a period."""
        context = info.context
        organisation = await context.rows(models.Organisation).get()
        now, numbers = context.runtime.now(), sites_of(site_ids)
        chosen = period_of(period, now, ZoneInfo(organisation.time_zone))
        figures = await figures_of(context.runtime.reader, organisation, chosen, numbers)
        return Dashboard.of(figures, await counts_now(context, numbers), now)
