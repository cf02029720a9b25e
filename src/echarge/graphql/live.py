"""What all subscriptions have in common: the state as it is, then every change, and nothing missed in between.

A subscription is a `Feed`: which topics it hears, how it reads the state, and what a message changes. `follow` listens
first and reads then, so that nothing falls between; what was read is known by its version, and a feed drops messages
that tell nothing newer. Where messages may have been missed, the state is read again.
"""

from collections import OrderedDict
from collections.abc import AsyncGenerator, AsyncIterator, Hashable
from typing import TYPE_CHECKING, Protocol, TypeVar

from graphql import GraphQLError

from echarge.graphql.loaders import Loaders
from echarge.graphql.permissions import rows_in_sight
from echarge.live.hub import QUEUE_SIZE_MAX, Resync
from echarge.live.messages import LiveMessage
from echarge.live.topics import Topic
from echarge.operations.audit import Viewer

if TYPE_CHECKING:
    from echarge.graphql.context import Info

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

EVENTS_MAX = 256


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


class Shared:
    """What one event makes many subscribers read, read once for all who may see the same of it."""

    def __init__(self, *, events_max: int = EVENTS_MAX) -> None:
        self._events_max = events_max
        self._loaders: OrderedDict[Hashable, Loaders] = OrderedDict()

    def loaders(self, viewer: Viewer, message: LiveMessage) -> Loaders:
        """Return the loaders of this event, the same ones for all of one organisation and one type of user."""
        organisation_id, user_type = viewer.organisation_id, viewer.user_type
        key = (organisation_id, user_type, message)
        found = self._loaders.get(key)
        if found is None:
            found = Loaders(lambda model: model.filter(rows_in_sight(user_type, organisation_id, model)))
            self._loaders[key] = found
            if len(self._loaders) > self._events_max:
                self._loaders.popitem(last=False)
        return found


async def follow(info: "Info", feed: Feed[T], *, queue_size_max: int = QUEUE_SIZE_MAX) -> AsyncGenerator[T, None]:
    """Yield the state of the feed, then what changes, until the feed has ended."""
    context = info.context
    async with context.runtime.hub.subscribe(feed.topics, queue_size_max=queue_size_max) as messages:
        message: LiveMessage | Resync | None = Resync()
        while message is not None:
            if isinstance(message, Resync):
                context.loaders = Loaders(context.rows)
                values = feed.read()
            else:
                context.loaders = context.shared.loaders(context.me, message)
                values = feed.heard(message)
            async for value in values:
                yield value
            if feed.ended:
                return
            message = await anext(messages, None)
    raise GraphQLError("The server is about to stop; subscribe again.", extensions={"code": "STOPPING"})
