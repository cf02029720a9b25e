"""A visit, or one of a driver's own sessions, live: the state as it is, every change, and the final state.

What is followed is one person's alone, and small: each time something has happened all of it is read again, and told
if it is new. So nothing is missed, whatever got lost between.
"""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

import strawberry
from graphql import GraphQLError

from echarge.domain.visits import turns_at
from echarge.graphql.context import Context, Info
from echarge.graphql.fields import subscription
from echarge.graphql.loaders import Loaders
from echarge.graphql.public.arguments import Reference, Token, limited, own_session, visit_of
from echarge.graphql.public.sessions import OwnSession, bill_of
from echarge.graphql.public.visits import Visit
from echarge.live.hub import Subscription
from echarge.live.topics import Topic, command_topic, payment_topic, session_topic, visit_topic
from echarge.operations.refusals import NotFoundError
from echarge.operations.seen_visits import Seen, is_settled, seen
from echarge.store import models

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class State(Generic[T]):
    """What is followed, as it stands."""

    known_by: Hashable
    """Differs from that of another state exactly where something is new."""
    value: T
    topics: Sequence[Topic]
    final: bool
    turns_at: datetime | None = None
    """When it becomes another by the clock alone."""


async def watched(context: Context, read: Callable[[], Awaitable[State[T]]]) -> AsyncGenerator[T, None]:
    """Yield the state, then each new one, until it is final."""
    known: Hashable = None
    state = await fresh(context, read)
    while True:
        topics = state.topics
        async with context.runtime.hub.subscribe(topics) as messages:
            while topics == state.topics:
                state = await fresh(context, read)  # after listening has begun, so that nothing falls between
                if state.known_by != known:
                    known = state.known_by
                    yield state.value
                if state.final:
                    return
                if topics == state.topics:
                    await something(messages, context.runtime.now(), state.turns_at)


async def fresh(context: Context, read: Callable[[], Awaitable[State[T]]]) -> State[T]:
    """Return the state, and forget what loaders remember."""
    context.loaders = Loaders(context.rows)
    return await read()


async def something(messages: Subscription, now: datetime, turns_at: datetime | None) -> None:
    """Wait until something was told, or its time has come; raise the error of a server that is about to stop."""
    wait_s = None if turns_at is None else max(0.0, (turns_at - now).total_seconds())
    try:
        async with asyncio.timeout(wait_s):
            told = await anext(messages, None)
    except TimeoutError:
        return
    if told is None:
        raise GraphQLError("The server is about to stop; subscribe again.", extensions={"code": "STOPPING"})


def not_found(what: str) -> GraphQLError:
    """Return the error of a subscription to what is not there."""
    return GraphQLError(f"There is no such {what}.", extensions={"code": "NOT_FOUND"})


@strawberry.type
class PublicSubscriptions:
    """A visit, or one of a driver's own sessions, live."""

    @subscription(
        "A visit as it is; then each change of its payment, its start and its session, each reading of the meter"
        " included; ends once it is final. The socket is opened with the visit's own token, a driver's or a terminal's."
    )
    async def visit(self, info: Info, token: Token) -> AsyncGenerator[Visit, None]:
        """Follow the visit."""
        context = info.context
        context.require_token()
        try:
            with limited():
                row = await visit_of(context, token)
        except NotFoundError as error:
            raise not_found("visit") from error

        async def read() -> State[Visit]:
            found, now = await seen(row), context.runtime.now()
            shown = Visit.of(found, now)
            rows = (found.payment, found.command, found.session)
            versions = [None if each is None else each.version for each in rows]
            bill = None if found.session is None else await bill_of(context, found.session.id)
            known_by = (shown.phase, shown.final, *versions, None if bill is None else bill.id)
            return State(known_by, shown, topics_of(found), shown.final, turns_at(found.standing, now))

        async for value in watched(context, read):
            yield value

    @subscription(
        "One of the driver's own sessions as it is; then each change; ends once it is billed and its receipt is there."
        " Drivers only."
    )
    async def own_session(self, info: Info, reference: Reference) -> AsyncGenerator[OwnSession, None]:
        """Follow the session."""
        context = info.context
        try:
            row = await own_session(context, reference)
        except NotFoundError as error:
            raise not_found("session") from error

        async def read() -> State[OwnSession]:
            found = await models.ChargingSession.get(id=row.id)
            is_billed = not found.ongoing and found.billed_at is not None and found.needs_review is None
            final = is_billed and await is_settled(found.id)
            bill = await bill_of(context, found.id)
            known_by = (found.version, final, None if bill is None else bill.id)
            return State(known_by, OwnSession.from_row(found), (session_topic(found.organisation_id, found.id),), final)

        async for value in watched(context, read):
            yield value


def topics_of(found: Seen) -> tuple[Topic, ...]:
    """Return what tells of a visit."""
    visit, organisation_id = found.visit, found.visit.organisation_id
    topics = [visit_topic(organisation_id, visit.id)]
    if found.payment is not None:
        topics.append(payment_topic(organisation_id, found.payment.id))
    if found.command is not None:
        topics.append(command_topic(organisation_id, found.command.id))
    if found.session is not None:
        topics.append(session_topic(organisation_id, found.session.id))
    return tuple(topics)
