"""A charger's messages, live."""

from collections import OrderedDict
from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import dataclass
from dataclasses import field as attribute
from datetime import datetime, timedelta
from typing import Annotated

import strawberry
from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from echarge.graphql.context import Context, Info
from echarge.graphql.errors import coded
from echarge.graphql.fields import subscription
from echarge.graphql.live import follow, found
from echarge.graphql.ocpp_messages.queries import ChargerId
from echarge.graphql.ocpp_messages.types import OcppMessage
from echarge.live.messages import LiveMessage
from echarge.live.topics import Topic, ocpp_topic
from echarge.store import models

LATEST = 50
LATEST_MAX = 200
BATCH_SIZE = 200
TOLD_MAX = 5_000
OVERLAP = timedelta(seconds=2)
"""Messages that two processes have stored, as a charger went from one to the other, may come this late."""

Latest = Annotated[
    int, strawberry.argument(description="How many of the latest messages come first, 0 to 200, the earliest first.")
]


@dataclass
class Messages:
    """The messages of one charger, each told once; also where the state is read again."""

    context: Context
    charger: models.Charger
    latest: int
    ended: bool = False
    since: datetime | None = None
    told: OrderedDict[int, None] = attribute(default_factory=OrderedDict)

    @property
    def topics(self) -> tuple[Topic, ...]:
        """What is heard."""
        return (ocpp_topic(self.charger.organisation_id, self.charger.id),)

    @property
    def rows(self) -> QuerySet[models.OcppMessage]:
        """Return the charger's messages."""
        return self.context.rows(models.OcppMessage).filter(charger_id=self.charger.id)

    async def read(self) -> AsyncIterator[OcppMessage]:
        """Yield the latest messages; later on, what came since the last one that was told."""
        if self.since is None:
            newest = await self.rows.order_by("-at", "-id").limit(max(self.latest, 1))
            # Also where none are wanted, the newest says from where on messages are new.
            self.since = newest[0].at if newest else self.context.runtime.now()
            if newest:
                before = self.rows.filter(at__gte=self.since - OVERLAP, id__lt=newest[-1].id).limit(TOLD_MAX)
                self.told.update(dict.fromkeys(await before.order_by("-id").values_list("id", flat=True)))
            for row in reversed(newest):
                self.note(row)
                if self.latest:
                    yield OcppMessage.from_row(row)
        async for message in self.news():
            yield message

    async def heard(self, message: LiveMessage) -> AsyncIterator[OcppMessage]:  # noqa: ARG002 -- a hint that there are some
        """Yield what is new."""
        async for new in self.news():
            yield new

    async def news(self) -> AsyncIterator[OcppMessage]:
        """Yield the messages that were not told yet, in the order of time."""
        assert self.since is not None  # noqa: S101 -- read comes first
        after = self.since - OVERLAP
        row_id = 0
        while True:
            later = self.rows.filter(Q(at__gt=after) | Q(at=after, id__gt=row_id), at__gte=after)
            batch = await later.order_by("at", "id").limit(BATCH_SIZE)
            for row in batch:
                after, row_id = row.at, row.id
                if row.id not in self.told:
                    self.note(row)
                    yield OcppMessage.from_row(row)
            if len(batch) < BATCH_SIZE:
                return

    def note(self, row: models.OcppMessage) -> None:
        """Remember that this message was told."""
        self.told[row.id] = None
        self.since = max(self.since or row.at, row.at)
        if len(self.told) > TOLD_MAX:
            self.told.popitem(last=False)


@strawberry.type
class OcppMessageSubscriptions:
    """A charger's messages, live."""

    @subscription("The latest messages of a charger, then each as it is sent or received; a fraction of a second late.")
    async def ocpp_messages(
        self, info: Info, charger_id: ChargerId, latest: Latest = LATEST
    ) -> AsyncGenerator[OcppMessage, None]:
        """Follow a charger's messages."""
        if not 0 <= latest <= LATEST_MAX:
            raise coded(f"`latest` is from 0 to {LATEST_MAX}.", "BAD_USER_INPUT")
        charger = await found(info.context, models.Charger, "Charger", charger_id)
        async for message in follow(info, Messages(info.context, charger, latest), alike=lambda it: it.row.id):
            yield message
