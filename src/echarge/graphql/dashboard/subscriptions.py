"""The counts of the dashboard, live."""

from collections import Counter
from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import dataclass
from dataclasses import field as attribute

import strawberry
from tortoise.queryset import QuerySet

from echarge.graphql.context import Context, Info
from echarge.graphql.dashboard.queries import SiteIds, sites_of
from echarge.graphql.fields import subscription
from echarge.graphql.live import follow
from echarge.graphql.sites.types import EvseCounts, counts_of
from echarge.live.messages import ChargerChanged, EvseStatusChanged, LiveMessage
from echarge.live.topics import Topic, statuses_topic
from echarge.store import models

QUEUE_SIZE_MAX = 4096
"""So many chargers change at once when a network comes back."""


@strawberry.type(description="How many EVSEs are available, in use and so on, as of now.")
class ChargerStatusCounts:
    """How many EVSEs are available, in use and so on."""

    evse_counts: EvseCounts = strawberry.field(description="The counts.")
    snapshot: bool = strawberry.field(
        description="Whether they were read anew: at the beginning, and wherever a change may have been missed."
    )


@dataclass(frozen=True, slots=True)
class Seen:
    """How an EVSE was seen last."""

    charger_id: int
    status: str
    version: int


@dataclass
class StatusCounts:
    """The counts of the EVSEs in scope, kept by what is told of each."""

    context: Context
    site_ids: list[int] | None
    ended: bool = False
    seen: dict[int, Seen] = attribute(default_factory=dict)
    counts: Counter[str] = attribute(default_factory=Counter)

    @property
    def topics(self) -> tuple[Topic, ...]:
        """What is heard."""
        return (statuses_topic(self.context.me.organisation_id),)

    @property
    def rows(self) -> QuerySet[models.Evse]:
        """Return the EVSEs in scope."""
        rows = self.context.rows(models.Evse).filter(charger__archived_at=None)
        return rows if self.site_ids is None else rows.filter(site_id__in=self.site_ids)

    async def read(self) -> AsyncIterator[ChargerStatusCounts]:
        """Yield the counts as they are."""
        await self.look()
        yield self.told(snapshot=True)

    async def look(self) -> None:
        """Read how each EVSE is seen."""
        rows = await self.rows.values_list("id", "charger_id", "status", "status_version")
        self.seen = {evse_id: Seen(*more) for evse_id, *more in rows}
        self.counts = Counter(seen.status for seen in self.seen.values())

    async def heard(self, message: LiveMessage) -> AsyncIterator[ChargerStatusCounts]:
        """Yield the counts where the message changes them."""
        before = self.shown
        if isinstance(message, EvseStatusChanged):
            self.take(message)
        elif isinstance(message, ChargerChanged):
            await self.take_charger(message.charger_id)
        if self.shown != before:
            yield self.told(snapshot=False)

    def take(self, message: EvseStatusChanged) -> None:
        """Take an EVSE's new status, unless a newer one is known."""
        if self.site_ids is not None and message.site_id not in self.site_ids:
            return
        known = self.seen.get(message.evse_id)
        if known is not None and known.version >= message.version:
            return
        if known is not None:
            self.counts[known.status] -= 1
        self.seen[message.evse_id] = Seen(message.charger_id, message.status, message.version)
        self.counts[message.status] += 1

    async def take_charger(self, charger_id: int) -> None:
        """Look again where a charger has come into use, has been put away, or stands elsewhere now."""
        charger = await self.context.loaders.one(models.Charger, charger_id)
        known = any(seen.charger_id == charger_id for seen in self.seen.values())
        in_scope = (
            charger is not None
            and charger.archived_at is None
            and (self.site_ids is None or charger.site_id in self.site_ids)
        )
        if known != in_scope:
            await self.look()

    @property
    def shown(self) -> EvseCounts:
        """Return the counts as people see them."""
        return counts_of({status: count for status, count in self.counts.items() if count})

    def told(self, *, snapshot: bool) -> ChargerStatusCounts:
        """Return the counts to send."""
        return ChargerStatusCounts(evse_counts=self.shown, snapshot=snapshot)


@strawberry.type
class DashboardSubscriptions:
    """The counts of the dashboard, live."""

    @subscription("How many EVSEs of the sites are available, in use, unavailable and offline; then each change of it.")
    async def dashboard_status(
        self, info: Info, *, site_ids: SiteIds = None
    ) -> AsyncGenerator[ChargerStatusCounts, None]:
        """Follow the counts."""
        feed = StatusCounts(info.context, sites_of(site_ids))
        async for counts in follow(info, feed, alike=str, queue_size_max=QUEUE_SIZE_MAX):
            yield counts
