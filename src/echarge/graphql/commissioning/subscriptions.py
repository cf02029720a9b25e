"""The commissioning check, live: an installer watches it while plugging in."""

from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime

import strawberry

from echarge.domain.commissioning import Finding
from echarge.graphql.commissioning.queries import ChargerId, Since
from echarge.graphql.commissioning.types import CommissioningCheck
from echarge.graphql.context import Context, Info
from echarge.graphql.fields import subscription
from echarge.graphql.live import follow, found
from echarge.live.messages import LiveMessage
from echarge.live.topics import Topic, ocpp_topic, sessions_topic, statuses_topic
from echarge.operations.commissioning import commissioning
from echarge.store import models


@dataclass
class Commissioning:
    """One charger's check, told whenever a step stands otherwise than before."""

    context: Context
    charger: models.Charger
    since: datetime | None
    ended: bool = False
    told: Sequence[Finding] = ()

    @property
    def topics(self) -> tuple[Topic, ...]:
        """What is heard: whatever the charger says, and what becomes of its sessions."""
        organisation_id = self.charger.organisation_id
        return (
            statuses_topic(organisation_id),
            sessions_topic(organisation_id),
            ocpp_topic(organisation_id, self.charger.id),
        )

    async def read(self) -> AsyncIterator[CommissioningCheck]:
        """Yield the check as it stands, unless it stands as it was told last."""
        row = await self.context.rows(models.Charger).filter(id=self.charger.id).first()
        if row is None:
            self.ended = True
            return
        runtime = self.context.runtime
        steps = await commissioning(runtime, row, self.since)
        if steps != self.told:
            self.told = steps
            yield CommissioningCheck.of(row, steps, runtime.now())

    async def heard(self, message: LiveMessage) -> AsyncIterator[CommissioningCheck]:
        """Yield the check where the message is about this charger and changes something."""
        if getattr(message, "charger_id", None) == self.charger.id:
            async for check in self.read():
                yield check


@strawberry.type
class CommissioningSubscriptions:
    """The commissioning check, live."""

    @subscription("The commissioning check of a charger as it stands; then each time that a step stands otherwise.")
    async def commissioning_check(
        self, info: Info, charger_id: ChargerId, since: Since = None
    ) -> AsyncGenerator[CommissioningCheck, None]:
        """Follow a charger's check."""
        charger = await found(info.context, models.Charger, "Charger", charger_id)
        feed = Commissioning(info.context, charger, since)
        async for check in follow(info, feed, alike=lambda it: it.checked_at):
            yield check
