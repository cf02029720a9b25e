"""A visit, or one of a driver's own sessions, live: the state as it is, every change, and the final state.

What is followed is one person's alone, and small: each time something may have happened all of it is read again, and
told if it is new. So nothing is missed, whatever got lost between.
"""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

import strawberry
from graphql import GraphQLError

from echarge.graphql.context import Context, Info
from echarge.graphql.fields import subscription
from echarge.graphql.loaders import Loaders
from echarge.graphql.public.arguments import Reference, Token, limited, own_session, visit_of
from echarge.graphql.public.sessions import OwnSession
from echarge.graphql.public.visits import Visit
from echarge.live.topics import Topic, command_topic, session_topic, user_topic
from echarge.operations.refusals import NotFoundError
from echarge.operations.visits import seen
from echarge.store import models

T = TypeVar("T")

LOOK_EVERY_S = 5.0
"""So often is looked whether something has happened that nobody told, such as at the payment provider."""


@dataclass(frozen=True, slots=True)
class State(Generic[T]):
    """What is followed, as it stands."""

    known_by: Hashable
    """Differs from that of another state exactly where something is new."""
    value: T
    topics: Sequence[Topic]
    final: bool


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
                    await something(messages)


async def fresh(context: Context, read: Callable[[], Awaitable[State[T]]]) -> State[T]:
    """Return the state, and forget what loaders remember."""
    context.loaders = Loaders(context.rows)
    return await read()


async def something(messages: object) -> None:
    """Wait until something was told, or it is time to look; raise the error of a server that is about to stop."""
    try:
        async with asyncio.timeout(LOOK_EVERY_S):
            told = await anext(messages, None)  # type: ignore[call-overload]
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
            found = await seen(row)
            shown = Visit.of(found, context.runtime.now())
            payment, command, session = found.payment, found.command, found.session
            versions = [None if each is None else each.version for each in (payment, command, session)]
            return State((shown.phase, shown.final, *versions), shown, topics_of(row, command, session), shown.final)

        async for value in watched(context, read):
            yield value

    @subscription(
        "One of the driver's own sessions as it is; then each change; ends with its final bill. Drivers only."
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
            topics = (session_topic(found.organisation_id, found.id),)
            final = not found.ongoing and found.billed_at is not None and found.needs_review is None
            return State(found.version, OwnSession.from_row(found), topics, final)

        async for value in watched(context, read):
            yield value


def topics_of(
    visit: models.Visit, command: models.Command | None, session: models.ChargingSession | None
) -> tuple[Topic, ...]:
    """Return what tells of a visit."""
    topics = [user_topic(visit.organisation_id, visit.id)]
    if command is not None:
        topics.append(command_topic(visit.organisation_id, command.id))
    if session is not None:
        topics.append(session_topic(visit.organisation_id, session.id))
    return tuple(topics)
