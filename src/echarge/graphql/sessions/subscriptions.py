"""The charging log and single sessions, live."""

from collections import OrderedDict
from collections.abc import AsyncGenerator, AsyncIterator, Hashable
from dataclasses import dataclass, replace
from dataclasses import field as attribute
from datetime import datetime
from enum import Enum
from typing import Annotated

import strawberry

from echarge.graphql.context import Context, Info
from echarge.graphql.fields import subscription
from echarge.graphql.inputs import Id
from echarge.graphql.live import follow, found, not_allowed
from echarge.graphql.sessions.filters import Filter, wanted
from echarge.graphql.sessions.log import commands_of, incidents_of
from echarge.graphql.sessions.meters import MeterFeed, SessionMeterValues
from echarge.graphql.sessions.types import ChargingSession
from echarge.live.messages import CommandChanged, IncidentChanged, LiveMessage, SessionChanged
from echarge.live.topics import Topic, session_topic, sessions_topic
from echarge.store import models
from echarge.store.charging_log import Log as StoredLog
from echarge.store.charging_log import Sorting, Wanted

BATCH_SIZE = 200
KNOWN_MAX = 10_000
"""How many sessions a subscription remembers as told; of those that are over, the oldest are forgotten."""


@strawberry.enum(description="What happened to a session in a charging log.")
class ChargingLogKind(Enum):
    """What happened to a session in a charging log."""

    SNAPSHOT = strawberry.enum_value("SNAPSHOT", description="It is ongoing as the subscription begins.")
    ADDED = strawberry.enum_value("ADDED", description="It is in the log now, and was not before.")
    CHANGED = strawberry.enum_value("CHANGED", description="It is another than before; its end is such a change too.")
    LEFT = strawberry.enum_value("LEFT", description="The filter is no longer true of it.")


@strawberry.type(description="What happened to a session in the charging log.")
class ChargingLogUpdate:
    """What happened to a session in the charging log."""

    kind: ChargingLogKind = strawberry.field(description="What happened.")
    session: ChargingSession = strawberry.field(description="The session as it is now.")


@dataclass
class Log:
    """The sessions of a filter; those that are ongoing first, then all that change."""

    context: Context
    wanted: Wanted
    ended: bool = False
    has_begun: bool = False
    versions: OrderedDict[int, int] = attribute(default_factory=OrderedDict)
    """The newest that the client knows, by session; the one told last at the end."""
    ongoing: set[int] = attribute(default_factory=set)
    """Which of them were ongoing when they were last told."""

    @property
    def topics(self) -> tuple[Topic, ...]:
        """What is heard."""
        return (sessions_topic(self.context.me.organisation_id),)

    async def read(self) -> AsyncIterator[ChargingLogUpdate]:
        """Yield what is ongoing; the second time, what the client does not know yet of it, and how the others ended."""
        first, self.has_begun = not self.has_begun, True
        missed = set(self.ongoing)
        async for batch in self.batches():
            for row in batch:
                missed.discard(row.id)
                for update in self.told(row, ChargingLogKind.SNAPSHOT if first else ChargingLogKind.ADDED):
                    yield update
        if missed:
            for row in await self.context.rows(models.ChargingSession).filter(id__in=list(missed)):
                for update in self.told(row, ChargingLogKind.CHANGED):
                    yield update

    async def batches(self) -> AsyncIterator[list[models.ChargingSession]]:
        """Yield the ongoing sessions that are wanted."""
        if self.wanted.ongoing is False:
            return
        log = StoredLog(self.context.runtime.store, replace(self.wanted, ongoing=True))
        behind: tuple[datetime, int] | None = None
        while ids := await log.ids(Sorting.NEWEST, after=behind, limit=BATCH_SIZE):
            rows = self.context.rows(models.ChargingSession).filter(id__in=ids).order_by("-began_at", "-id")
            yield (batch := await rows)
            if len(ids) < BATCH_SIZE or not batch:
                return
            behind = (batch[-1].began_at, batch[-1].id)

    async def heard(self, message: LiveMessage) -> AsyncIterator[ChargingLogUpdate]:
        """Yield what happened to a session, if the client does not know it yet."""
        if not isinstance(message, SessionChanged) or message.version <= self.versions.get(message.session_id, 0):
            return
        row = await self.context.loaders.one(models.ChargingSession, message.session_id)
        if row is not None:
            is_new = message.added or row.ongoing
            for update in self.told(row, ChargingLogKind.ADDED if is_new else ChargingLogKind.CHANGED):
                yield update

    def told(self, row: models.ChargingSession, kind: ChargingLogKind) -> list[ChargingLogUpdate]:
        """Return what the client is told of the session: `kind` where it has not been told of it before."""
        known = self.versions.get(row.id)
        if known is not None and row.version <= known:
            return []
        if not self.wanted.admits(row):
            self.forget(row.id)
            return [] if known is None else [ChargingLogUpdate(kind=ChargingLogKind.LEFT, session=session_of(row))]
        self.remember(row)
        kind = kind if known is None else ChargingLogKind.CHANGED
        return [ChargingLogUpdate(kind=kind, session=session_of(row))]

    def remember(self, row: models.ChargingSession) -> None:
        """Note what the client knows of the session."""
        self.versions[row.id] = row.version
        self.versions.move_to_end(row.id)
        if row.ongoing:
            self.ongoing.add(row.id)
        else:
            self.ongoing.discard(row.id)
        if len(self.versions) > KNOWN_MAX:
            self.forget(next(iter(self.versions)))

    def forget(self, session_id: int) -> None:
        """Note that the client does not have the session any more."""
        self.versions.pop(session_id, None)
        self.ongoing.discard(session_id)


def session_of(row: models.ChargingSession) -> ChargingSession:
    """Return the session of this row."""
    return ChargingSession.from_row(row)


@dataclass
class Details:
    """One session, with all that ever changes of it."""

    context: Context
    session_id: int
    ended: bool = False
    known: Hashable = None
    """What the client has: the versions of the session, of its commands and of its incidents."""

    @property
    def topics(self) -> tuple[Topic, ...]:
        """What is heard."""
        return (session_topic(self.context.me.organisation_id, self.session_id),)

    async def read(self) -> AsyncIterator[ChargingSession]:
        """Yield the session as it is, unless the client has it."""
        row = await self.context.loaders.one(models.ChargingSession, self.session_id)
        if row is None:
            return
        commands, incidents = await commands_of(self.context, row.id), await incidents_of(self.context, row.id)
        now = (row.version, *[tuple((each.id, each.version) for each in rows) for rows in (commands, incidents)])
        if now != self.known:
            self.known = now
            yield ChargingSession.from_row(row)

    async def heard(self, message: LiveMessage) -> AsyncIterator[ChargingSession]:
        """Yield the session as it is after a change of it, of what was asked of its charger, or of its incidents."""
        if isinstance(message, SessionChanged | CommandChanged | IncidentChanged):
            async for session in self.read():
                yield session


SessionId = Annotated[strawberry.ID, strawberry.argument(description="The session.")]


@strawberry.type
class SessionSubscriptions:
    """The charging log and single sessions, live."""

    @subscription("The ongoing sessions of which the filter is true; then each change in the log.")
    async def charging_log(
        self,
        info: Info,
        *,
        filter: Filter = None,  # noqa: A002 -- its name in the API
    ) -> AsyncGenerator[ChargingLogUpdate, None]:
        """Follow the log."""
        context = info.context
        if not context.sees_rows(models.ChargingSession):
            raise not_allowed()
        log = Log(context, await wanted(context, filter))
        async for update in follow(info, log, alike=lambda update: (update.kind, update.session.version)):
            yield update

    @subscription(
        "The session as it is; then as it is after each change, its late corrections included, after each step of a"
        " command that concerns it, and after each change of its incidents."
    )
    async def charging_session(
        self,
        info: Info,
        id: Id,  # noqa: A002 -- its name in the API
    ) -> AsyncGenerator[ChargingSession, None]:
        """Follow the session."""
        row = await found(info.context, models.ChargingSession, "ChargingSession", id)
        details = Details(info.context, row.id)
        async for session in follow(info, details, alike=lambda _: details.known):
            yield session

    @subscription("What the session's meter says: what is known of it, then each reading; ends with the session.")
    async def session_meter_values(
        self, info: Info, *, session_id: SessionId
    ) -> AsyncGenerator[SessionMeterValues, None]:
        """Follow the session's meter."""
        row = await found(info.context, models.ChargingSession, "ChargingSession", session_id)
        async for values in follow(info, MeterFeed(info.context, row.id), alike=lambda values: values.message):
            yield values
