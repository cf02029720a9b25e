"""Tests of the link between processes, in memory and by a real Redis."""

import asyncio
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial

import pytest
from redis.asyncio import Redis

from echarge.live.batches import BATCH_SIZE_MAX, encode_batch
from echarge.live.bus import Bus
from echarge.live.hub import Hub, Resync
from echarge.live.messages import SessionReading
from echarge.live.topics import (
    CONTROL,
    LETTERS,
    notifications_topic,
    ocpp_topic,
    session_topic,
    statuses_topic,
    visit_topic,
)
from tests.live.samples import ONE_OF_EACH, PATIENCE_S, reading, status, take, take_until, until
from tests.services import RedisServer

pytestmark = pytest.mark.anyio

TOPICS = (
    session_topic(1, 5),
    statuses_topic(1),
    ocpp_topic(1, 3),
    notifications_topic(1, 8),
    visit_topic(1, 16),
    CONTROL,
    LETTERS,
)
QUEUE_SIZE_MAX = 100_000


@pytest.fixture
def namespace() -> str:
    """Return a namespace that no other test, in whatever process, uses on the same Redis."""
    return f"echarge-test-{secrets.token_hex(6)}"


@pytest.fixture
def redis_bus(redis_server: RedisServer, namespace: str) -> Callable[..., Bus]:
    """Return a maker of buses that hear each other by Redis."""
    return partial(Bus, redis_server.url, namespace=namespace)


@pytest.fixture(params=["memory", "redis"])
def any_bus(request: pytest.FixtureRequest) -> Callable[..., Bus]:
    """Return a maker of buses of each kind in turn."""
    return partial(Bus, "memory://") if request.param == "memory" else request.getfixturevalue("redis_bus")


async def test_order_is_kept(any_bus: Callable[..., Bus]) -> None:
    """Messages arrive once and in the order of their commits, however they were handed over."""
    hub = Hub()
    messages = [reading(version) for version in range(3 * BATCH_SIZE_MAX)]
    async with any_bus(hub) as bus, hub.subscribe(TOPICS, queue_size_max=QUEUE_SIZE_MAX) as subscription:
        bus.publish(messages[: BATCH_SIZE_MAX + 9])
        for message in messages[BATCH_SIZE_MAX + 9 :]:
            bus.publish([message])
            await asyncio.sleep(0)
        assert await take(subscription, len(messages)) == messages
        await until(lambda: bus.published == len(messages))
    assert (bus.dropped, bus.gaps, bus.malformed) == (0, 0, 0)


async def test_every_kind_of_message_arrives(any_bus: Callable[..., Bus]) -> None:
    """A message arrives as it was told."""
    hub = Hub()
    async with any_bus(hub) as bus, hub.subscribe(TOPICS) as subscription:
        bus.publish(ONE_OF_EACH)
        assert await take(subscription, len(ONE_OF_EACH)) == list(ONE_OF_EACH)


async def test_first_message_is_heard(any_bus: Callable[..., Bus]) -> None:
    """What is published at once after the start reaches who subscribed at once after the start."""
    for _ in range(10):
        hub = Hub()
        async with any_bus(hub) as bus, hub.subscribe(TOPICS) as subscription:
            assert bus.healthy
            bus.publish([status(1)])
            assert await take(subscription, 1) == [status(1)]
        assert not bus.healthy


async def test_what_waits_is_published_at_the_end(any_bus: Callable[..., Bus]) -> None:
    """A bus that stops still tells what was committed before."""
    hub = Hub()
    async with any_bus(hub) as bus:
        bus.publish([reading(version) for version in range(BATCH_SIZE_MAX + 1)])
    assert (bus.published, bus.dropped) == (BATCH_SIZE_MAX + 1, 0)
    bus.publish([reading(1)])  # too late, and no error
    assert (bus.published, bus.dropped) == (BATCH_SIZE_MAX + 1, 1)


async def test_overflow_drops_the_oldest(any_bus: Callable[..., Bus]) -> None:
    """When more wait than may, the newest are kept, and every subscriber is told."""
    hub = Hub()
    async with any_bus(hub, outgoing_max=10) as bus, hub.subscribe(TOPICS) as subscription:
        bus.publish([reading(version) for version in range(25)])
        assert await take(subscription, 1) == [Resync()]
        bus.publish([status(1)])
        assert await take(subscription, 1) == [status(1)]
    assert (bus.published, bus.dropped, bus.gaps) == (11, 15, 1)


async def test_error_in_the_owner_stops_the_bus(any_bus: Callable[..., Bus]) -> None:
    """No task is left behind when the owner fails or is cancelled."""
    before = asyncio.all_tasks()
    with pytest.raises(RuntimeError):
        async with any_bus(Hub()):
            raise RuntimeError
    owner = asyncio.create_task(_own(any_bus(Hub())))
    await until(lambda: asyncio.all_tasks() - before > {owner})
    owner.cancel()
    await asyncio.wait({owner})
    assert asyncio.all_tasks() <= before


async def _own(bus: Bus) -> None:
    async with bus:
        await asyncio.Event().wait()


async def test_two_processes_hear_each_other(redis_bus: Callable[..., Bus]) -> None:
    """Each hears its own messages and the other's, once, and both in the order of who told them."""
    here, there = Hub(), Hub()
    async with (
        redis_bus(here) as bus_here,
        redis_bus(there) as bus_there,
        here.subscribe(TOPICS) as subscription_here,
        there.subscribe(TOPICS) as subscription_there,
    ):
        for version in range(50):
            bus_here.publish([reading(version)])
            bus_there.publish([reading(1000 + version)])
            await asyncio.sleep(0)
        for subscription in (subscription_here, subscription_there):
            taken = await take(subscription, 100)
            heard = [message.version for message in taken if isinstance(message, SessionReading)]
            assert [version for version in heard if version < 1000] == list(range(50))
            assert [version for version in heard if version >= 1000] == list(range(1000, 1050))


async def test_other_installations_are_not_heard(redis_bus: Callable[..., Bus], redis_server: RedisServer) -> None:
    """Namespaces keep installations apart that share a Redis, even where one looks like a pattern."""
    hub = Hub()
    async with (
        redis_bus(hub) as bus,
        Bus(redis_server.url, Hub(), namespace="*") as other,
        hub.subscribe(TOPICS) as subscription,
    ):
        other.publish([status(1)])
        await until(lambda: other.published == 1)
        bus.publish([status(2)])
        assert await take(subscription, 1) == [status(2)]
        assert (other.gaps, other.malformed) == (0, 0)


async def test_subscribers_come_and_go_at_once(redis_bus: Callable[..., Bus]) -> None:
    """Subscribing together, leaving and being cancelled disturb nobody who stays."""
    hub = Hub()

    async def listen() -> object:
        async with hub.subscribe(TOPICS) as subscription:
            return await take(subscription, 2)

    async with redis_bus(hub) as bus:
        listening = [asyncio.create_task(listen()) for _ in range(60)]
        for task in listening[::3]:
            task.cancel()  # before it could subscribe
        await asyncio.sleep(0)
        for task in listening[1::3]:
            task.cancel()  # while it listens
        bus.publish([reading(1), reading(2)])
        done = await asyncio.gather(*listening, return_exceptions=True)
        assert done[2::3] == [[reading(1), reading(2)]] * 20
        assert hub.subscriptions == 0


async def test_start_can_be_cancelled(redis_bus: Callable[..., Bus]) -> None:
    """A bus whose start is cancelled at whatever point leaves nothing behind."""
    before = asyncio.all_tasks()
    for turns in range(12):
        owner = asyncio.create_task(_own(redis_bus(Hub())))
        for _ in range(turns):
            await asyncio.sleep(0)
        owner.cancel()
        await asyncio.wait({owner})
        assert asyncio.all_tasks() <= before


@asynccontextmanager
async def _stream(bus: Bus) -> AsyncIterator[None]:
    """Publish readings all the while."""
    is_over = asyncio.Event()

    async def publish() -> None:
        version = 0
        while not is_over.is_set():
            version += 1
            bus.publish([reading(version)])
            await asyncio.sleep(0.001)

    publishing = asyncio.create_task(publish())
    yield
    is_over.set()
    await publishing


async def test_redis_is_killed_and_restarted(redis_bus: Callable[..., Bus], redis_server: RedisServer) -> None:
    """Publishing goes on; when Redis is back every subscriber is told, and hears again."""
    here, there = Hub(), Hub()
    async with AsyncExitStack() as stack:
        bus_here, bus_there = [await stack.enter_async_context(redis_bus(hub)) for hub in (here, there)]
        subscriptions = [
            await stack.enter_async_context(hub.subscribe(TOPICS, queue_size_max=QUEUE_SIZE_MAX))
            for hub in (here, there, there)
        ]
        for _ in range(2):
            async with _stream(bus_here):
                for subscription in subscriptions:
                    assert Resync() not in await take(subscription, 20)
                redis_server.kill()
                await until(lambda: not bus_here.healthy and not bus_there.healthy)
                redis_server.restart()
                for subscription in subscriptions:
                    await take_until(subscription, Resync())
            bus_there.publish([status(1)])
            for subscription in subscriptions:
                await take_until(subscription, status(1))
            await until(lambda: bus_here.healthy and bus_there.healthy)
        assert min(bus_here.gaps, bus_there.gaps) >= 2


async def test_redis_comes_late(redis_bus: Callable[..., Bus], redis_server: RedisServer) -> None:
    """Without Redis a process starts all the same; who subscribed before it came is told."""
    hub = Hub()
    redis_server.kill()
    try:
        async with redis_bus(hub, timeout_s=1) as bus, hub.subscribe(TOPICS) as subscription:
            assert not bus.healthy
            bus.publish([reading(1)])
            redis_server.restart()
            await take_until(subscription, Resync())
            bus.publish([reading(2)])
            await take_until(subscription, reading(2))
            await until(lambda: bus.healthy)
    finally:
        redis_server.restart()


async def test_redis_never_comes(redis_bus: Callable[..., Bus], redis_server: RedisServer) -> None:
    """A process without Redis also ends, within its timeout, and knows what it could not tell."""
    redis_server.kill()
    try:
        async with asyncio.timeout(PATIENCE_S), redis_bus(Hub(), timeout_s=0.1, outgoing_max=5) as bus:
            bus.publish([reading(version) for version in range(9)])
        assert (bus.published, bus.dropped, bus.healthy) == (0, 9, False)
    finally:
        redis_server.restart()


async def test_loss_at_one_process_is_known_at_the_other(redis_bus: Callable[..., Bus]) -> None:
    """What a process dropped makes the other's subscribers read again too."""
    here, there = Hub(), Hub()
    async with redis_bus(here, outgoing_max=10) as bus, redis_bus(there) as other, there.subscribe(TOPICS) as listener:
        bus.publish([reading(1)])
        assert await take(listener, 1) == [reading(1)]
        bus.publish([reading(version) for version in range(2, 100)])
        await take_until(listener, Resync())
        bus.publish([reading(100)])
        assert await take(listener, 1) == [reading(100)]
        assert other.gaps == 1


async def test_redis_falls_silent(redis_bus: Callable[..., Bus], redis_server: RedisServer) -> None:
    """A connection that is dead without having been closed is noticed, and renewed."""
    hub = Hub()
    async with (
        redis_bus(hub, timeout_s=1.5, silence_s_max=0.1) as bus,
        hub.subscribe(TOPICS) as subscription,
    ):
        redis_server.pause()
        try:
            await until(lambda: not bus.healthy)
        finally:
            redis_server.resume()
        await take_until(subscription, Resync())
        bus.publish([status(1)])
        await take_until(subscription, status(1))


async def test_quiet_redis_is_no_gap(redis_bus: Callable[..., Bus]) -> None:
    """A subscription without messages is asked, answers, and stays."""
    hub = Hub()
    async with redis_bus(hub, silence_s_max=0.01, timeout_s=30) as bus, hub.subscribe(TOPICS) as subscription:
        for version in range(5):
            await asyncio.sleep(0.03)  # the silence is what is tested
            bus.publish([reading(version)])
            assert await take(subscription, 1) == [reading(version)]
        assert bus.gaps == 0


async def test_malformed_payloads_are_counted(
    redis_bus: Callable[..., Bus], redis_server: RedisServer, namespace: str
) -> None:
    """What others write to the channel is dropped, and the next message is heard."""
    hub = Hub()
    one_of_two = encode_batch("other", 1, [status(1), status(2)], lost=False)[0].replace('"version":1', '"version":"1"')
    async with (
        Redis.from_url(redis_server.url) as client,
        redis_bus(hub) as bus,
        hub.subscribe(TOPICS) as subscription,
    ):
        for payload in (b"{", b"\xff\xfe", b"[]", b'["x",1,false,[1]]', one_of_two):
            await client.publish(f"{namespace}:live", payload)
        assert await take(subscription, 1) == [status(2)]
        bus.publish([status(3)])
        assert await take(subscription, 1) == [status(3)]
        assert (bus.malformed, bus.gaps) == (5, 0)


async def test_repeated_batch_is_heard_once(
    redis_bus: Callable[..., Bus], redis_server: RedisServer, namespace: str
) -> None:
    """A batch that its publisher sent again is dropped; one that is missing is told."""
    hub = Hub()
    first, second, fourth = (encode_batch("other", number, [reading(number)], lost=False)[0] for number in (1, 2, 4))
    async with (
        Redis.from_url(redis_server.url) as client,
        redis_bus(hub) as bus,
        hub.subscribe(TOPICS) as subscription,
    ):
        for payload in (first, first, second, first, fourth):
            await client.publish(f"{namespace}:live", payload)
        await until(lambda: bus.gaps == 1)
        bus.publish([reading(9)])
        await take_until(subscription, Resync())
        bus.publish([reading(10)])
        await take_until(subscription, reading(10))


async def test_unspeakable_message_is_counted(redis_bus: Callable[..., Bus]) -> None:
    """A message that cannot be told is dropped, which subscribers are told."""
    hub = Hub()
    async with redis_bus(hub) as bus, hub.subscribe(TOPICS) as subscription:
        bus.publish([status(2**64)])
        assert await take(subscription, 1) == [Resync()]
        assert (bus.dropped, bus.gaps) == (1, 1)


@pytest.mark.parametrize("url", ["kafka://localhost", "localhost", ""])
def test_other_urls_are_refused(url: str) -> None:
    """A bus of another kind is refused when it is made."""
    with pytest.raises(ValueError, match="memory:// or redis://"):
        Bus(url, Hub())
