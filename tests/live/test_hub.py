"""Tests of the fan-out within a process."""

import asyncio
from collections.abc import Sequence
from contextlib import AsyncExitStack

import pytest

from echarge.live.hub import Hub, Resync
from echarge.live.messages import AccessRevoked, ChargerChanged, CommandChanged, CommandRequested, LiveMessage
from echarge.live.topics import CONTROL, command_topic, session_topic, sessions_topic, statuses_topic, user_topic
from tests.live.samples import PATIENCE_S, reading, session, status, take

pytestmark = pytest.mark.anyio

ALL = (statuses_topic(1), sessions_topic(1), session_topic(1, 5), session_topic(1, 6), command_topic(1, 6), CONTROL)


async def test_only_the_topic_is_heard() -> None:
    """A subscriber hears its topics, and no others."""
    hub = Hub()
    async with hub.subscribe([session_topic(1, 5)]) as subscription:
        for message in (status(1), reading(1, session_id=6), session(2), session(3, session_id=6), reading(4)):
            hub.publish(message)
        assert await take(subscription, 2) == [session(2), reading(4)]


async def test_message_of_two_topics_is_heard_once() -> None:
    """Who listens to two topics of a message still hears it once."""
    hub = Hub()
    async with hub.subscribe([session_topic(1, 5), sessions_topic(1), user_topic(1, 8), CONTROL]) as subscription:
        for message in (session(1), AccessRevoked(1, 8, 9), reading(2)):
            hub.publish(message)
        assert await take(subscription, 3) == [session(1), AccessRevoked(1, 8, 9), reading(2)]


@pytest.mark.parametrize(
    ("published", "heard"),
    [
        pytest.param([status(1), status(2)], [status(2)], id="newer status"),
        pytest.param([status(2), status(1)], [status(2)], id="older status, late"),
        pytest.param([status(1), status(2, evse_id=9)], [status(1), status(2, evse_id=9)], id="two EVSEs"),
        pytest.param([status(1), reading(2), status(3)], [reading(2), status(3)], id="in its place in the order"),
        pytest.param([reading(1), reading(1), reading(2)], [reading(1), reading(1), reading(2)], id="every reading"),
        pytest.param([session(1), session(2, final=True)], [session(2, final=True)], id="newer session"),
        pytest.param([session(1, added=True), session(2)], [session(2, added=True)], id="added and changed"),
        pytest.param([session(2), session(1, added=True)], [session(2, added=True)], id="added, told late"),
        pytest.param([session(1), session(1, session_id=6)], [session(1), session(1, session_id=6)], id="two sessions"),
        pytest.param(
            [CommandChanged(1, 6, 1, "sent"), CommandChanged(1, 6, 2, "accepted")],
            [CommandChanged(1, 6, 2, "accepted")],
            id="newer command",
        ),
        pytest.param(
            [ChargerChanged(1, 3, 1, online=True), status(2), ChargerChanged(1, 3, 3, online=False)],
            [status(2), ChargerChanged(1, 3, 3, online=False)],
            id="newer charger",
        ),
        pytest.param(
            [CommandRequested(1, 3, 1), CommandRequested(1, 3, 2), CommandRequested(1, 3, 1)],
            [CommandRequested(1, 3, 2), CommandRequested(1, 3, 1)],
            id="each request",
        ),
    ],
)
async def test_waiting_changes(published: Sequence[LiveMessage], heard: Sequence[LiveMessage]) -> None:
    """Of what waits, only the newest change of an entity is kept."""
    hub = Hub()
    async with hub.subscribe(ALL) as subscription:
        for message in published:
            hub.publish(message)
        assert await take(subscription, len(heard)) == heard
        hub.publish(status(99))
        assert await take(subscription, 1) == [status(99)]


async def test_overflow_is_told_once() -> None:
    """A full queue becomes one Resync; what comes after that was taken is heard."""
    hub = Hub()
    async with hub.subscribe(ALL, queue_size_max=3) as subscription:
        for version in range(10):
            hub.publish(reading(version))
        assert await take(subscription, 1) == [Resync()]
        hub.publish(reading(11))
        assert await take(subscription, 1) == [reading(11)]


async def test_full_queue_still_takes_newer_changes() -> None:
    """A change of what waits already needs no room."""
    hub = Hub()
    async with hub.subscribe(ALL, queue_size_max=2) as subscription:
        for message in (status(1), reading(2), status(3)):
            hub.publish(message)
        assert await take(subscription, 2) == [reading(2), status(3)]


async def test_slow_subscriber_costs_no_other() -> None:
    """One subscriber's overflow is its own."""
    hub = Hub()
    async with hub.subscribe(ALL, queue_size_max=1) as slow, hub.subscribe(ALL) as quick:
        for version in range(3):
            hub.publish(reading(version))
        assert await take(quick, 3) == [reading(0), reading(1), reading(2)]
        assert await take(slow, 1) == [Resync()]


async def test_gap_reaches_every_subscriber() -> None:
    """After a gap everyone reads the state again, waiting messages or none, listening now or not."""
    hub = Hub()
    async with hub.subscribe(ALL) as first, hub.subscribe([CONTROL]) as second, hub.subscribe(ALL) as third:
        listening = asyncio.create_task(take(third, 1))
        await asyncio.sleep(0)
        hub.publish(status(1))
        assert await listening == [status(1)]
        hub.resync()
        assert [await take(subscription, 1) for subscription in (first, second, third)] == [[Resync()]] * 3


async def test_closing_ends_all_subscriptions() -> None:
    """A closed hub ends who listens, who does not, and who comes later."""
    hub = Hub()
    async with hub.subscribe(ALL) as waiting, hub.subscribe(ALL) as behind:
        hub.publish(status(1))
        assert await take(waiting, 1) == [status(1)]
        listening = asyncio.create_task(anext(waiting, None))
        await asyncio.sleep(0)
        hub.close()
        hub.publish(status(2))
        async with asyncio.timeout(PATIENCE_S):
            assert await listening is None
        assert [message async for message in behind] == []
    async with hub.subscribe(ALL) as late:
        assert [message async for message in late] == []
    assert hub.subscriptions == 0


async def test_left_subscription_is_forgotten() -> None:
    """Who leaves hears no more, even when the leaving is an error."""
    hub = Hub()
    with pytest.raises(RuntimeError):
        async with hub.subscribe(ALL) as subscription:
            raise RuntimeError
    hub.publish(status(1))
    assert hub.subscriptions == 0
    assert [message async for message in subscription] == []


async def test_cancelled_listener_loses_nothing() -> None:
    """A wait that is cancelled takes no message with it."""
    hub = Hub()
    async with hub.subscribe(ALL) as subscription:
        for version in range(20):
            listening = asyncio.create_task(anext(subscription))
            for _ in range(version % 3):
                await asyncio.sleep(0)
            hub.publish(reading(version))
            listening.cancel()
            await asyncio.wait({listening})
            assert await take(subscription, 1) == [reading(version)]


async def test_thousand_subscribers_hear_the_same() -> None:
    """Every subscriber of a topic hears every message, in order."""
    hub = Hub()
    async with AsyncExitStack() as stack:
        subscriptions = [await stack.enter_async_context(hub.subscribe([session_topic(1, 5)])) for _ in range(1000)]
        assert hub.subscriptions == 1000
        listening = [asyncio.create_task(take(subscription, 3)) for subscription in subscriptions]
        await asyncio.sleep(0)
        for version in range(3):
            hub.publish(reading(version))
        assert await asyncio.gather(*listening) == [[reading(0), reading(1), reading(2)]] * 1000
    assert hub.subscriptions == 0
