"""What all subscriptions have in common: the state as it is, then every change, and nothing missed in between.

A subscription is a `Feed`: which topics it hears, how it reads the state, and what a message changes. `follow` listens
first and reads then, so that nothing falls between; what was read is known by its version, and a feed drops messages
that tell nothing newer. Where messages may have been missed, the state is read again.
"""

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Hashable
from typing import Protocol, TypeVar

import orjson
from graphql import GraphQLError
from tortoise.models import Model

from echarge.graphql.context import Context, Info
from echarge.graphql.loaders import Loaders
from echarge.graphql.node import parse_id
from echarge.live.hub import QUEUE_SIZE_MAX, Resync
from echarge.live.messages import LiveMessage
from echarge.live.topics import Topic

T = TypeVar("T")
M = TypeVar("M", bound=Model)
T_co = TypeVar("T_co", covariant=True)


class Feed(Protocol[T_co]):
    """What one subscriber is shown."""

    @property
    def topics(self) -> tuple[Topic, ...]:
        """What the subscriber hears."""

    @property
    def ended(self) -> bool:
        """Whether there is nothing more to come."""

    def read(self) -> AsyncIterator[T_co]:
        """Yield the state as it is now: at the beginning, and whenever messages may have been missed."""

    def heard(self, message: LiveMessage) -> AsyncIterator[T_co]:
        """Yield what the message changes."""


async def follow(
    info: Info,
    feed: Feed[T],
    *,
    alike: Callable[[T], Hashable] | None,
    queue_size_max: int = QUEUE_SIZE_MAX,
) -> AsyncGenerator[T, None]:
    """Yield the state of the feed, then what changes, until the feed has ended.

    `alike` returns what, beside the message, makes the value of one subscriber the value of another; None: nothing.
    """
    context = info.context
    operation = None if alike is None else operation_of(info)
    async with context.runtime.hub.subscribe(feed.topics, queue_size_max=queue_size_max) as messages:
        message: LiveMessage | Resync | None = Resync()
        while message is not None:
            values = feed.read() if isinstance(message, Resync) else feed.heard(message)
            if isinstance(message, Resync) or alike is None:
                context.loaders = Loaders(context.rows)
            else:
                context.loaders = context.shared.loaders(context.me, message)
            async for value in values:
                context.event = None
                if alike is not None and not isinstance(message, Resync):
                    context.event = operation, message, alike(value)
                yield value
            if feed.ended:
                return
            message = await anext(messages, None)
    raise GraphQLError("The server is about to stop; subscribe again.", extensions={"code": "STOPPING"})


def operation_of(info: Info) -> Hashable:
    """Return all that the answer to an event depends on beside the event: who asks for what, and where."""
    context, operation = info.context, info.operation
    text = operation.loc.source.body if operation.loc is not None else ""
    name = operation.name.value if operation.name is not None else ""
    variables = orjson.dumps(info.variable_values, default=repr, option=orjson.OPT_SORT_KEYS)
    url = context.connection.url
    return text, name, variables, url.scheme, url.netloc, context.me.organisation_id, context.me.user_type


async def found(context: Context, model: type[M], kind: str, text: str) -> M:
    """Return the row that a subscription is to follow; raise the error of one that is not in sight."""
    if not context.sees_rows(model):
        raise not_allowed()
    parsed = parse_id(text)
    row = await context.rows(model).filter(id=parsed[1]).first() if parsed and parsed[0] == kind else None
    if row is None:
        raise GraphQLError(f"There is no such {kind}.", extensions={"code": "NOT_FOUND"})
    return row


def not_allowed() -> GraphQLError:
    """Return the error of a subscription to what the viewer's type may not see."""
    return GraphQLError("Your user type does not allow this.", extensions={"code": "NOT_ALLOWED"})
