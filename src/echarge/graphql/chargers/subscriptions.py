"""The status of every EVSE, live."""

from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import dataclass
from dataclasses import field as attribute
from datetime import datetime
from typing import Annotated

import strawberry
from tortoise.queryset import QuerySet

from echarge.graphql.chargers.enums import EvseStatus
from echarge.graphql.chargers.types import Evse
from echarge.graphql.context import Context, Info
from echarge.graphql.fields import subscription
from echarge.graphql.live import follow
from echarge.graphql.node import numbers_of
from echarge.live.messages import EvseStatusChanged, LiveMessage
from echarge.live.topics import Topic, statuses_topic
from echarge.store import models

BATCH_SIZE = 200
QUEUE_SIZE_MAX = 10_000
"""Of each EVSE at most one change waits, so that a client of a large fleet may well be slow for a while."""

SiteIds = Annotated[list[strawberry.ID] | None, strawberry.argument(description="Only EVSEs at one of these sites.")]
ChargerIds = Annotated[
    list[strawberry.ID] | None, strawberry.argument(description="Only EVSEs of one of these chargers.")
]


@strawberry.type(description="An EVSE is seen in this status.")
class EvseStatusChange:
    """An EVSE is seen in this status."""

    evse: Evse = strawberry.field(description="The EVSE.")
    status: EvseStatus = strawberry.field(description="Its status.")
    at: datetime = strawberry.field(description="Since when.")
    version: int = strawberry.field(description="Rises with each change of the EVSE's status.")

    @classmethod
    def of(cls, row: models.Evse) -> "EvseStatusChange":
        """Return the EVSE's status as it is stored."""
        status = EvseStatus(row.status)
        return cls(evse=Evse.from_row(row), status=status, at=row.status_since, version=row.status_version)


@strawberry.type(description="A part of the state as it is, or a change of it.")
class ChargerStatusUpdate:
    """A part of the state as it is, or a change of it."""

    snapshot: bool = strawberry.field(
        description="Whether this is a part of the state as it is: it comes first, and again wherever something may"
        " have been missed. A new one replaces all that was known."
    )
    complete: bool = strawberry.field(description="Whether the snapshot ends here.")
    changes: list[EvseStatusChange] = strawberry.field(description="Statuses of EVSEs, each EVSE once.")


@dataclass
class Statuses:
    """The statuses of the EVSEs in scope."""

    context: Context
    site_ids: list[int] | None
    charger_ids: list[int] | None
    ended: bool = False
    versions: dict[int, int] = attribute(default_factory=dict)
    """The newest status that the client knows, by EVSE."""

    @property
    def topics(self) -> tuple[Topic, ...]:
        """What is heard."""
        return (statuses_topic(self.context.me.organisation_id),)

    @property
    def rows(self) -> QuerySet[models.Evse]:
        """Return the EVSEs in scope."""
        rows = self.context.rows(models.Evse).filter(charger__archived_at=None)
        if self.site_ids is not None:
            rows = rows.filter(site_id__in=self.site_ids)
        return rows if self.charger_ids is None else rows.filter(charger_id__in=self.charger_ids)

    async def read(self) -> AsyncIterator[ChargerStatusUpdate]:
        """Yield the state in batches; what changes meanwhile waits, and is told after it."""
        self.versions.clear()
        last_id, complete = 0, False
        while not complete:
            batch = await self.rows.filter(id__gt=last_id).order_by("id").limit(BATCH_SIZE)
            complete = len(batch) < BATCH_SIZE
            for row in batch:
                last_id = row.id
                self.versions[row.id] = row.status_version
            yield ChargerStatusUpdate(
                snapshot=True, complete=complete, changes=[EvseStatusChange.of(row) for row in batch]
            )

    async def heard(self, message: LiveMessage) -> AsyncIterator[ChargerStatusUpdate]:
        """Yield a change that the client does not know yet."""
        if not isinstance(message, EvseStatusChanged) or not self.is_in_scope(message):
            return
        if message.version <= self.versions.get(message.evse_id, -1):
            return
        row = await self.context.loaders.one(models.Evse, message.evse_id)
        if row is None:
            return
        self.versions[message.evse_id] = message.version
        status = EvseStatus(message.status)
        change = EvseStatusChange(evse=Evse.from_row(row), status=status, at=message.at, version=message.version)
        yield ChargerStatusUpdate(snapshot=False, complete=False, changes=[change])

    def is_in_scope(self, message: EvseStatusChanged) -> bool:
        """Return whether the client asked for this EVSE."""
        return (self.site_ids is None or message.site_id in self.site_ids) and (
            self.charger_ids is None or message.charger_id in self.charger_ids
        )


@strawberry.type
class ChargerSubscriptions:
    """The status of every EVSE, live."""

    @subscription("The status of every EVSE in scope, in batches; then each change.")
    async def charger_status(
        self, info: Info, *, site_ids: SiteIds = None, charger_ids: ChargerIds = None
    ) -> AsyncGenerator[ChargerStatusUpdate, None]:
        """Follow the statuses."""
        feed = Statuses(info.context, numbers_of("Site", site_ids), numbers_of("Charger", charger_ids))
        async for update in follow(info, feed, alike=lambda _: None, queue_size_max=QUEUE_SIZE_MAX):
            yield update
