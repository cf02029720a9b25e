"""Fan-out within the process: every subscriber has a bounded queue, and is told where it missed something."""

import asyncio
import itertools
from collections import OrderedDict
from collections.abc import AsyncIterator, Hashable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import TypeAlias

from echarge.live.messages import (
    ChargerChanged,
    CommandChanged,
    EvseStatusChanged,
    LiveMessage,
    NotificationsChanged,
    OcppLogged,
    PaymentChanged,
    SessionChanged,
    SessionReading,
)
from echarge.live.topics import Topic, topics_of

QUEUE_SIZE_MAX = 256


@dataclass(frozen=True, slots=True)
class Resync:
    """Messages may have been missed: read the state again, then go on listening."""


Versioned: TypeAlias = EvseStatusChanged | SessionChanged | CommandChanged | ChargerChanged | PaymentChanged
_RESYNC = Resync()


class Subscription:
    """One subscriber's messages, in order; an iterator for one task.

    Of an entity whose changes wait, only the newest is kept, in its place in the order. Readings and requests are all
    kept. When more than `queue_size_max` wait, all are dropped for one Resync, and so is what comes before it is taken.
    """

    __slots__ = ("_arrived", "_is_closed", "_must_resync", "_queue_size_max", "_waiting", "topics")

    def __init__(self, topics: frozenset[Topic], *, queue_size_max: int) -> None:
        self.topics = topics
        self._queue_size_max = queue_size_max
        self._waiting: OrderedDict[Hashable, LiveMessage] = OrderedDict()
        self._arrived = asyncio.Event()
        self._must_resync = False
        self._is_closed = False

    def __aiter__(self) -> "Subscription":
        return self

    async def __anext__(self) -> LiveMessage | Resync:
        """Return what is next; end when the subscription or its hub was closed."""
        while not self._is_closed:
            if self._must_resync:
                self._must_resync = False
                return _RESYNC
            if self._waiting:
                return self._waiting.popitem(last=False)[1]
            self._arrived.clear()
            await self._arrived.wait()
        raise StopAsyncIteration

    def offer(self, key: Hashable, message: LiveMessage) -> None:
        """Queue the message; in place of what waits under this key, unless that is as new."""
        if self._must_resync:
            return  # the state will be read after this message, which it then shows
        waiting = self._waiting
        if (older := waiting.pop(key, None)) is not None:
            message = _newest(older, message)
        elif len(waiting) >= self._queue_size_max:
            self.resync()
            return
        waiting[key] = message
        self._arrived.set()

    def resync(self) -> None:
        """Drop what waits, and say so."""
        self._waiting.clear()
        self._must_resync = True
        self._arrived.set()

    def close(self) -> None:
        """End the subscription; what waits is dropped."""
        self._waiting.clear()
        self._is_closed = True
        self._arrived.set()


class Hub:
    """Hands each message to the subscriptions of its topics; for one event loop, never blocks, never raises."""

    def __init__(self) -> None:
        # Dictionaries rather than sets: subscribers are served in the order in which they came.
        self._by_topic: dict[Topic, dict[Subscription, None]] = {}
        self._subscriptions: dict[Subscription, None] = {}
        self._numbers = itertools.count()
        self._is_closed = False

    @property
    def subscriptions(self) -> int:
        """How many subscriptions are open."""
        return len(self._subscriptions)

    @asynccontextmanager
    async def subscribe(
        self, topics: Iterable[Topic], *, queue_size_max: int = QUEUE_SIZE_MAX
    ) -> AsyncIterator[Subscription]:
        """Listen to the topics from now on; on a closed hub the subscription has ended already."""
        subscription = Subscription(frozenset(topics), queue_size_max=queue_size_max)
        self._add(subscription)
        try:
            yield subscription
        finally:
            self._remove(subscription)
            subscription.close()

    def publish(self, message: LiveMessage) -> None:
        """Queue the message for every subscription of its topics, once for each."""
        key: Hashable = None
        for topic in topics_of(message):
            subscriptions = self._by_topic.get(topic)
            if subscriptions is None:
                continue
            if key is None:
                key = self._key(message)
            for subscription in subscriptions:
                subscription.offer(key, message)

    def resync(self) -> None:
        """Tell every subscription that messages may have been missed."""
        for subscription in self._subscriptions:
            subscription.resync()

    def close(self) -> None:
        """End every subscription, those to come included."""
        self._is_closed = True
        for subscription in self._subscriptions:
            subscription.close()

    def _key(self, message: LiveMessage) -> Hashable:
        """Return what makes a waiting message obsolete when it comes again: entity, or nothing else at all."""
        match message:
            case EvseStatusChanged():
                return EvseStatusChanged, message.charger_id, message.evse_id
            case SessionChanged():
                return SessionChanged, message.session_id
            case CommandChanged():
                return CommandChanged, message.command_id
            case ChargerChanged():
                return ChargerChanged, message.charger_id
            case PaymentChanged():
                return PaymentChanged, message.payment_id
            case OcppLogged():
                return OcppLogged, message.charger_id
            case NotificationsChanged():
                return NotificationsChanged, message.user_id, message.notification_id
            case SessionReading():
                return SessionReading, next(self._numbers)
            case _:
                return message  # a request that waits already need not wait twice

    def _add(self, subscription: Subscription) -> None:
        if self._is_closed:
            subscription.close()
            return
        self._subscriptions[subscription] = None
        for topic in subscription.topics:
            self._by_topic.setdefault(topic, {})[subscription] = None

    def _remove(self, subscription: Subscription) -> None:
        if subscription not in self._subscriptions:
            return
        del self._subscriptions[subscription]
        for topic in subscription.topics:
            listeners = self._by_topic[topic]
            del listeners[subscription]
            if not listeners:
                del self._by_topic[topic]


def _newest(older: LiveMessage, newer: LiveMessage) -> LiveMessage:
    if isinstance(older, Versioned) and isinstance(newer, Versioned) and older.version > newer.version:
        older, newer = newer, older
    if isinstance(older, SessionChanged) and isinstance(newer, SessionChanged) and older.added:
        return replace(newer, added=True)  # who has not heard yet that it was added must hear so with the change
    return newer
