"""Tests of broadcaster's link to Redis by itself."""

import asyncio
import secrets

import pytest

from echarge.live.redis_backend import GAP, RETRY_S_MAX, BrokerError, RedisBackend, retry_delay_s
from tests.live.samples import PATIENCE_S, until
from tests.services import RedisServer

pytestmark = pytest.mark.anyio


def _backend(server: RedisServer, *, inbound_max: int = 2) -> RedisBackend:
    namespace = f"echarge-test-{secrets.token_hex(6)}"
    return RedisBackend(server.url, namespace=namespace, timeout_s=2, silence_s_max=20, inbound_max=inbound_max)


async def test_inbound_overflow_becomes_a_gap(redis_server: RedisServer) -> None:
    """When nobody takes what comes in, a GAP stands for all of it."""
    backend = _backend(redis_server)
    await backend.connect()
    try:
        channel = f"{backend.namespace}:live"
        for text in ("one", "two", "three"):
            await backend.publish(channel, text)
        async with asyncio.timeout(PATIENCE_S):
            await until(lambda: backend.overflows == 1)
            assert (await backend.next_published()).message == GAP
            await backend.publish(channel, "four")
            backend.acknowledge()
            event = await backend.next_published()
        assert (event.channel, event.message, backend.overflows) == (channel, "four", 1)
    finally:
        await backend.disconnect()


async def test_next_event_waits_for_the_last(redis_server: RedisServer) -> None:
    """Of what came in, broadcaster's own queue without a limit gets one event at a time."""
    backend = _backend(redis_server)
    await backend.connect()
    try:
        for text in ("one", "two"):
            await backend.publish(f"{backend.namespace}:live", text)
        async with asyncio.timeout(PATIENCE_S):
            assert (await backend.next_published()).message == "one"
            second = asyncio.create_task(backend.next_published())
            await backend.publish("elsewhere", "a turn of the loop and an answer of Redis later")
            assert not second.done()
            backend.acknowledge()
            assert (await second).message == "two"
    finally:
        await backend.disconnect()


async def test_publishing_says_that_redis_is_away(redis_server: RedisServer) -> None:
    """What Redis did not take is an error of one kind, refused or silent."""
    backend = _backend(redis_server)
    await backend.connect()
    try:
        redis_server.pause()
        with pytest.raises(BrokerError):
            await backend.publish("channel", "text")
        redis_server.kill()
        with pytest.raises(BrokerError):
            await backend.publish("channel", "text")
    finally:
        redis_server.restart()
        await backend.disconnect()


async def test_unused_backend_can_be_closed(redis_server: RedisServer) -> None:
    """Closing what was never connected is no error."""
    backend = _backend(redis_server)
    assert not backend.is_subscribed
    await backend.disconnect()


def test_delays_grow_to_their_limit() -> None:
    """Retries slow down, within limits, and never all at one time."""
    assert 0.025 <= retry_delay_s(0) <= 0.05
    assert all(RETRY_S_MAX / 2 <= retry_delay_s(failures) <= RETRY_S_MAX for failures in (5, 50, 5000))
    assert len({retry_delay_s(5) for _ in range(9)}) == 9
