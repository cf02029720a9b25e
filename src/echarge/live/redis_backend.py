"""Broadcaster's link to Redis, made to outlive Redis: broadcaster's own falls silent for ever at the first outage."""

import asyncio
import logging
import re
from random import SystemRandom
from typing import Any, Final

from broadcaster import BroadcastBackend, Event
from redis.asyncio import Redis
from redis.asyncio.client import PubSub
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError
from typing_extensions import override

GAP: Final = ""
"""The text of an event that stands for those that may have been missed."""

INBOUND_MAX = 1024
RETRY_S_MIN, RETRY_S_MAX = 0.05, 1.0

_log = logging.getLogger(__name__)
_random = SystemRandom()


class BrokerError(Exception):
    """Redis did not confirm that it passed a message on; it may have."""


def retry_delay_s(failures: int) -> float:
    """Return how long to wait after so many failures in a row; no two processes come back at once."""
    backoff_s = min(RETRY_S_MAX, RETRY_S_MIN * 2.0 ** min(failures, 10))
    return backoff_s * _random.uniform(0.5, 1.0)


class RedisBackend(BroadcastBackend):
    """One pattern subscription to all channels of the namespace, renewed by one task for as long as it is connected.

    At most `inbound_max` events wait here and one with broadcaster, which takes the next when `acknowledge` was called.
    When more come in, all are dropped. For what was or may have been missed there is an event whose text is GAP.
    """

    def __init__(
        self, url: str, *, namespace: str, timeout_s: float, silence_s_max: float, inbound_max: int = INBOUND_MAX
    ) -> None:
        self.overflows = 0
        """How often more than `inbound_max` events came in, and were dropped."""
        # Nothing is tried again by redis-py: it would renew a subscription without telling what was missed meanwhile.
        self._redis = Redis.from_url(
            url, protocol=2, retry=Retry(NoBackoff(), 0), socket_connect_timeout=timeout_s, socket_timeout=timeout_s
        )
        self.namespace = namespace
        self._pattern = re.sub(r"([\[\]*?\\^-])", r"\\\1", namespace) + ":*"
        self._channel_of_gaps = f"{namespace}:live"
        self._timeout_s = timeout_s
        self._silence_s_max = silence_s_max
        self._inbound: asyncio.Queue[Event] = asyncio.Queue(inbound_max)
        self._may_take_next = asyncio.Semaphore(1)
        self._subscribed = asyncio.Event()
        self._has_missed = False
        self._failures = 0
        self._supervisor: asyncio.Task[None] | None = None

    @property
    def is_subscribed(self) -> bool:
        """Whether messages come in now, as far as can be known."""
        is_supervised = self._supervisor is not None and not self._supervisor.done()
        return is_supervised and self._subscribed.is_set()

    @override
    async def connect(self) -> None:
        """Start to subscribe; return when that is done, or after the timeout, without being subscribed yet."""
        self._supervisor = asyncio.create_task(self._supervise(), name="live: Redis subscription")
        try:
            async with asyncio.timeout(self._timeout_s):
                await self._subscribed.wait()
        except TimeoutError:
            self._has_missed = True
        except asyncio.CancelledError:
            await self.disconnect()
            raise

    @override
    async def disconnect(self) -> None:
        """End the subscription and close the connections."""
        if self._supervisor is not None:
            self._supervisor.cancel()
            await asyncio.wait({self._supervisor})
        await self._redis.aclose()
        if self._supervisor is not None and not self._supervisor.cancelled():
            self._supervisor.result()

    @override
    async def subscribe(self, group: str) -> None:
        """Do nothing: all channels are subscribed to already."""

    @override
    async def unsubscribe(self, group: str) -> None:
        """Do nothing, for the same reason."""

    @override
    async def publish(self, channel: str, message: Any) -> None:
        """Have Redis pass the message on; raise BrokerError where it did not confirm that in time."""
        try:
            async with asyncio.timeout(self._timeout_s):
                await self._redis.publish(channel, message)
        except (RedisError, OSError, TimeoutError) as error:
            raise BrokerError(repr(error)) from error
        finally:
            _heed_cancellation()

    @override
    async def next_published(self) -> Event:
        """Return the next event, once the one before has been acknowledged."""
        await self._may_take_next.acquire()
        return await self._inbound.get()

    def acknowledge(self) -> None:
        """Say that the last event has been dealt with."""
        self._may_take_next.release()

    async def _supervise(self) -> None:
        while True:
            try:
                await self._listen()
            except (RedisError, OSError, TimeoutError) as error:
                self._note_loss(error)
            await asyncio.sleep(retry_delay_s(self._failures))
            self._failures += 1

    async def _listen(self) -> None:
        async with self._redis.pubsub() as pubsub:
            await pubsub.psubscribe(self._pattern)
            while True:
                message = await self._next_message(pubsub)
                if message["type"] == "pmessage":
                    self._put(Event(_text(message["channel"]), _text(message["data"])))
                elif message["type"] == "psubscribe":
                    self._note_subscribed()

    async def _next_message(self, pubsub: PubSub) -> dict[str, Any]:
        """Return what comes next, a pong at the latest; raise TimeoutError where Redis fell silent."""
        _heed_cancellation()
        # The first answer is that to PSUBSCRIBE, which needs no ping.
        if self.is_subscribed:
            message: dict[str, Any] | None = await pubsub.get_message(timeout=self._silence_s_max)
            if message is not None:
                return message
            await pubsub.ping()
        message = await pubsub.get_message(timeout=self._timeout_s)
        if message is None:
            raise TimeoutError("no answer")
        return message

    def _note_subscribed(self) -> None:
        self._failures = 0
        self._subscribed.set()
        if self._has_missed:
            self._has_missed = False
            _log.warning("Redis is back")
            self._put(Event(self._channel_of_gaps, GAP))

    def _note_loss(self, error: Exception) -> None:
        if self.is_subscribed or self._failures == 0:
            _log.warning("Redis is lost: %s", repr(error))
        self._subscribed.clear()
        self._has_missed = True

    def _put(self, event: Event) -> None:
        if self._inbound.full():
            self.overflows += 1
            while not self._inbound.empty():
                self._inbound.get_nowait()
            self._inbound.put_nowait(Event(self._channel_of_gaps, GAP))
            return  # what the event says is in the state that will be read again
        self._inbound.put_nowait(event)


def _heed_cancellation() -> None:
    # redis-py swallows a cancellation that comes while it connects.
    task = asyncio.current_task()
    if task is not None and task.cancelling():
        raise asyncio.CancelledError


def _text(value: bytes) -> str:
    # What is no UTF-8 is no JSON either way, and is refused where that is parsed.
    return value.decode(errors="surrogateescape")
