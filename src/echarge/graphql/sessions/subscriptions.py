"""The charging log and single sessions, live."""

import asyncio
from collections import OrderedDict
from collections.abc import AsyncGenerator, AsyncIterator, Hashable, Sequence
from dataclasses import dataclass, replace
from dataclasses import field as attribute
from datetime import datetime
from enum import Enum
from typing import Annotated, Any, TypeAlias

import strawberry

from echarge.graphql.context import Context, Info
from echarge.graphql.fields import subscription
from echarge.graphql.inputs import Id
from echarge.graphql.live import follow, found, not_allowed
from echarge.graphql.payments.rows import payment_row
from echarge.graphql.sessions.filters import Filter, wanted
from echarge.graphql.sessions.log import commands_of, incidents_of
from echarge.graphql.sessions.meters import MeterFeed, SessionMeterValues
from echarge.graphql.sessions.types import ChargingSession
from echarge.live.messages import LiveMessage, PaymentChanged, SessionBilled, SessionChanged, SessionReading
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


Known: TypeAlias = tuple[int, int, int]
"""How far something is known: the session's version, that of its payment, and how many documents it has."""

UNKNOWN: Known = (0, 0, 0)


def is_news(now: Known, known: Known) -> bool:
    """Return whether any part of it is newer than what is known."""
    return any(part > before for part, before in zip(now, known, strict=True))


def sees_money(context: Context) -> bool:
    """Return whether the viewer may see what becomes of a session's money."""
    return context.sees_rows(models.Payment)


async def money_of(context: Context, session_id: int) -> tuple[int, int]:
    """Return by what it is known how a session's money stands; nothing to whom it is not shown."""
    if not sees_money(context):
        return 0, 0
    payment = await payment_row(context, session_id)
    return 0 if payment is None else payment.version, await context.loaders.number(
        models.Bill, "session_id", session_id
    )


@dataclass
class Log:
    """The sessions of a filter; those that are ongoing first, then all that change."""

    context: Context
    wanted: Wanted
    ended: bool = False
    has_begun: bool = False
    known: OrderedDict[int, Known] = attribute(default_factory=OrderedDict)
    """What the client knows, by session; the one told last at the end."""

    @property
    def topics(self) -> tuple[Topic, ...]:
        """What is heard."""
        return (sessions_topic(self.context.me.organisation_id),)

    async def read(self) -> AsyncIterator[ChargingLogUpdate]:
        """Yield what is ongoing; the second time, what the client does not know yet of it, nor of the others."""
        first, self.has_begun = not self.has_begun, True
        missed = dict(self.known)
        async for batch in self.batches():
            for update in await self.told(batch, ChargingLogKind.SNAPSHOT if first else ChargingLogKind.ADDED):
                yield update
            for row in batch:
                missed.pop(row.id, None)
        ids = list(missed)
        for start in range(0, len(ids), BATCH_SIZE):
            rows = await self.changed(ids[start : start + BATCH_SIZE])
            for update in await self.told(rows, ChargingLogKind.CHANGED):
                yield update

    async def changed(self, ids: Sequence[int]) -> list[models.ChargingSession]:
        """Return those of these sessions that the client does not know as they are."""
        rows = self.context.rows(models.ChargingSession).filter(id__in=ids)
        found: Sequence[Any] = await rows.values_list("id", "version")
        money = await asyncio.gather(*(money_of(self.context, session_id) for session_id, _ in found))
        stale = [
            session_id
            for (session_id, version), paid in zip(found, money, strict=True)
            if is_news((version, *paid), self.known[session_id])
        ]
        return await self.context.rows(models.ChargingSession).filter(id__in=stale) if stale else []

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
        """Yield what happened to a session or its money, if the client does not know it yet."""
        session_id = self.session_in(message)
        row = await self.context.loaders.one(models.ChargingSession, session_id)
        if row is not None:
            is_new = row.ongoing or (isinstance(message, SessionChanged) and message.added)
            for update in await self.told([row], ChargingLogKind.ADDED if is_new else ChargingLogKind.CHANGED):
                yield update

    def session_in(self, message: LiveMessage) -> int | None:
        """Return the session of which the message says what the client may not know; None where there is none."""
        match message:
            case SessionChanged(session_id=session_id, version=version):
                return session_id if version > self.known.get(session_id, UNKNOWN)[0] else None
            case PaymentChanged(session_id=int(session_id), version=version) if sees_money(self.context):
                return session_id if version > self.known.get(session_id, UNKNOWN)[1] else None
            case SessionBilled(session_id=session_id) if sees_money(self.context):
                return session_id
            case _:
                return None

    async def told(self, rows: Sequence[models.ChargingSession], kind: ChargingLogKind) -> list[ChargingLogUpdate]:
        """Return what the client is told of the sessions: `kind` of one that it has not been told of before."""
        money = await asyncio.gather(*(money_of(self.context, row.id) for row in rows))
        changes = (self.change(row, (row.version, *paid), kind) for row, paid in zip(rows, money, strict=True))
        return [change for change in changes if change is not None]

    def change(self, row: models.ChargingSession, now: Known, kind: ChargingLogKind) -> ChargingLogUpdate | None:
        """Return what the client is told of a session, and note it; None where it is nothing new."""
        known = self.known.get(row.id)
        if known is not None and not is_news(now, known):
            return None
        if not self.wanted.admits(row):
            self.forget(row.id)
            return None if known is None else ChargingLogUpdate(kind=ChargingLogKind.LEFT, session=session_of(row))
        self.remember(row, now)
        kind = kind if known is None else ChargingLogKind.CHANGED
        return ChargingLogUpdate(kind=kind, session=session_of(row))

    def remember(self, row: models.ChargingSession, now: Known) -> None:
        """Note what the client knows of the session."""
        self.known[row.id] = now
        self.known.move_to_end(row.id)
        if len(self.known) > KNOWN_MAX:
            self.forget(next(iter(self.known)))

    def forget(self, session_id: int) -> None:
        """Note that the client does not have the session any more."""
        self.known.pop(session_id, None)


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
    """What the client has: the versions of the session, of its commands, its incidents and its money."""

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
        beside = [tuple((each.id, each.version) for each in rows) for rows in (commands, incidents)]
        now = (row.version, *beside, await money_of(self.context, row.id))
        if now != self.known:
            self.known = now
            yield ChargingSession.from_row(row)

    async def heard(self, message: LiveMessage) -> AsyncIterator[ChargingSession]:
        """Yield the session as it is after a change of it, or of what is shown beside it."""
        if not isinstance(message, SessionReading):
            async for session in self.read():
                yield session


SessionId = Annotated[strawberry.ID, strawberry.argument(description="The session.")]


@strawberry.type
class SessionSubscriptions:
    """The charging log and single sessions, live."""

    @subscription(
        "The ongoing sessions of which the filter is true; then each change in the log, those of payments included."
    )
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
        " command that concerns it, and after each change of its incidents, its payment and its documents."
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
