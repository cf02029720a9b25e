"""The link between processes: what one commits, the subscribers of all hear."""

import asyncio
import logging
import secrets
from collections import deque
from collections.abc import Sequence
from contextlib import AsyncExitStack
from typing import Any, Self
from urllib.parse import urlsplit

from broadcaster import Broadcast
from typing_extensions import override

from echarge.live.batches import BATCH_SIZE_MAX, Batch, Heard, Ledger, decode_batch, encode_batch
from echarge.live.hub import Hub
from echarge.live.messages import LiveMessage, MalformedMessageError
from echarge.live.redis_backend import GAP, BrokerError, RedisBackend, retry_delay_s

OUTGOING_MAX = 10_000

_log = logging.getLogger(__name__)


class Bus:
    """Carries messages to the hubs of all processes, this one included, in order and at most once.

    With `memory://` there is one process. With `redis://` the processes of one `namespace` hear each other, and a Redis
    that is away costs no more than time: at most `outgoing_max` messages wait, then the oldest are dropped, and all
    subscribers are told to read the state again.
    """

    def __init__(
        self,
        url: str,
        hub: Hub,
        *,
        namespace: str = "echarge",
        outgoing_max: int = OUTGOING_MAX,
        timeout_s: float = 2.0,
        silence_s_max: float = 15.0,
    ) -> None:
        """Prepare a bus; raise ValueError for a URL of another kind than memory, redis and rediss."""
        self.published = 0
        """Messages that the broker took."""
        self.dropped = 0
        """Messages that it did not: too many waited, the bus was closed, or one could not be written as JSON."""
        self.malformed = 0
        """Messages and batches that came from the broker and were not understood."""
        self.gaps = 0
        """How often the subscribers of this process were told that they may have missed something."""
        self._hub = hub
        self._channel = f"{namespace}:live"
        self._timeout_s = timeout_s
        self._redis = _redis_backend(url, namespace=namespace, timeout_s=timeout_s, silence_s_max=silence_s_max)
        self._broadcast = _Broadcast(url, backend=self._redis)
        self._memory_in_step = asyncio.Semaphore(0)
        self._outgoing: deque[LiveMessage] = deque(maxlen=outgoing_max)
        self._has_outgoing = asyncio.Event()
        self._has_lost = False
        self._accepted = 0
        self._is_closing = False
        self._is_closed = False
        self._is_refused = False
        self._origin = secrets.token_hex(8)
        self._number = 0
        self._ledger = Ledger()
        self._stack = AsyncExitStack()
        self._tasks: tuple[asyncio.Task[None], ...] = ()

    @property
    def healthy(self) -> bool:
        """Whether messages go out and come in now, as far as can be known."""
        is_running = bool(self._tasks) and not any(task.done() for task in self._tasks)
        return is_running and not self._is_refused and (self._redis is None or self._redis.is_subscribed)

    async def __aenter__(self) -> Self:
        """Start; with a Redis that does not answer within the timeout, start all the same."""
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(self._broadcast)
            subscriber = await stack.enter_async_context(self._broadcast.subscribe(self._channel))
            self._stack = stack.pop_all()
        self._tasks = (
            asyncio.create_task(self._publish_all(), name="live: publish"),
            asyncio.create_task(self._hear_all(subscriber), name="live: hear"),
        )
        return self

    async def __aexit__(self, *_: object) -> None:
        """Publish what waits, for no longer than the timeout, and stop."""
        self._is_closing = True
        self._has_outgoing.set()
        try:
            await asyncio.wait(self._tasks[:1], timeout=self._timeout_s)  # the one that publishes
        finally:
            for task in self._tasks:
                task.cancel()
            await asyncio.wait(self._tasks)
            self._is_closed = True
            self.dropped = self._accepted - self.published
            self._outgoing.clear()
            await self._stack.aclose()
        for task in self._tasks:
            if not task.cancelled():
                task.result()

    def publish(self, messages: Sequence[LiveMessage]) -> None:
        """Queue the messages after those before them; never blocks, never raises."""
        self._accepted += len(messages)
        if self._is_closed:
            self.dropped += len(messages)
            return
        excess = len(self._outgoing) + len(messages) - (self._outgoing.maxlen or 0)
        if excess > 0:
            self.dropped += excess
            self._has_lost = True
        self._outgoing.extend(messages)
        self._has_outgoing.set()

    async def _publish_all(self) -> None:
        while not (self._is_closing and not self._outgoing):
            if not self._outgoing:
                self._has_outgoing.clear()
                await self._has_outgoing.wait()
                continue
            messages = [self._outgoing.popleft() for _ in range(min(BATCH_SIZE_MAX, len(self._outgoing)))]
            self._number += 1
            lost, self._has_lost = self._has_lost, False
            if self._redis is None:
                await self._publish_in_memory(Batch(self._origin, self._number, lost, tuple(messages)))
            else:
                payload, refused = encode_batch(self._origin, self._number, messages, lost=lost)
                self.dropped += refused
                await self._publish_until_taken(payload)
                self.published += len(messages) - refused

    async def _publish_in_memory(self, batch: Batch) -> None:
        # Broadcaster's queues in memory have no limit: the next batch waits until this one has been heard.
        await self._broadcast.publish(self._channel, batch)
        await self._memory_in_step.acquire()
        self.published += len(batch.messages)

    async def _publish_until_taken(self, payload: str) -> None:
        failures = 0
        while True:
            try:
                await self._broadcast.publish(self._channel, payload)
            except BrokerError as error:
                if not self._is_refused:
                    _log.warning("Live messages wait: %s", error)
                self._is_refused = True
                await asyncio.sleep(retry_delay_s(failures))
                failures += 1
            else:
                self._is_refused = False
                return

    async def _hear_all(self, subscriber: Any) -> None:
        while True:
            event = await subscriber.get()
            self._hear(event.message)
            if self._redis is None:
                self._memory_in_step.release()
            else:
                self._redis.acknowledge()

    def _hear(self, payload: str | Batch) -> None:
        if payload == GAP:
            self._ledger.forget()
            self._note_gap()
        elif isinstance(payload, Batch):
            self._deliver(payload)
        else:
            try:
                batch, malformed = decode_batch(payload)
            except MalformedMessageError as error:
                self.malformed += 1
                _log.warning("Not a batch of live messages: %s", error)
            else:
                self.malformed += malformed
                self._deliver(batch)

    def _deliver(self, batch: Batch) -> None:
        heard = self._ledger.enter(batch)
        if heard is Heard.REPEATED:
            return
        if heard is Heard.AFTER_GAP:
            self._note_gap()
        for message in batch.messages:
            self._hub.publish(message)

    def _note_gap(self) -> None:
        self.gaps += 1
        self._hub.resync()


class _Broadcast(Broadcast):
    """A broadcast that waits for the end of its own task."""

    @override
    async def disconnect(self) -> None:
        await super().disconnect()
        await asyncio.wait({self._listener_task})


def _redis_backend(url: str, *, namespace: str, timeout_s: float, silence_s_max: float) -> RedisBackend | None:
    match urlsplit(url).scheme:
        case "memory":
            return None
        case "redis" | "rediss":
            return RedisBackend(url, namespace=namespace, timeout_s=timeout_s, silence_s_max=silence_s_max)
        case scheme:
            raise ValueError(f"A bus is memory:// or redis://, not {scheme}://")
