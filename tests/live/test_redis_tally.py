"""Counts that processes share through a real Redis, and what becomes of them without it."""

import asyncio
import sys

import pytest
from redis import Redis

from echarge.live.redis_tally import PAUSE_S, RedisTally
from echarge.live.tallies import Counted
from tests.services import RedisServer

pytestmark = pytest.mark.anyio

ELSEWHERE = """
import asyncio, sys
from echarge.live.redis_tally import RedisTally

async def main():
    async with RedisTally(sys.argv[1], namespace=sys.argv[2]) as tally:
        for _ in range(int(sys.argv[3])):
            found = await tally.add("door", "somebody", number=1, window_s=600)
        print(found.number, tally.failures)

asyncio.run(main())
"""


class Clock:
    """A clock that is moved by hand."""

    now = 0.0

    def __call__(self) -> float:
        """Return the time."""
        return self.now


async def test_several_processes(redis_server: RedisServer) -> None:
    """Three processes that count at once come to the sum of what they counted, and none of it is lost."""
    given = [redis_server.url, "several", "200"]
    running = [
        await asyncio.create_subprocess_exec(sys.executable, "-c", ELSEWHERE, *given, stdout=asyncio.subprocess.PIPE)
        for _ in range(3)
    ]
    said = [(await process.communicate())[0].decode().split() for process in running]
    assert [failures for _, failures in said] == ["0"] * 3
    assert max(int(number) for number, _ in said) == 600
    async with RedisTally(redis_server.url, namespace="several") as tally:
        found = await tally.add("door", "somebody", number=0, window_s=600)
    assert (found.number, 0 < found.ends_in_s <= 600) == (600, True)


async def test_window(redis_server: RedisServer) -> None:
    """A window ends when it has to, however often is counted in it; who only asks begins none."""
    async with RedisTally(redis_server.url, namespace="window") as tally:
        assert await tally.add("door", "a", number=0, window_s=600) == Counted(0, 0.0)
        await tally.add("door", "a", number=1, window_s=600)
        second = await tally.add("door", "a", number=2, window_s=9_999)
        assert (second.number, second.ends_in_s <= 600) == (3, True)
        assert (await tally.add("other", "a", number=1, window_s=600)).number == 1
        await tally.forget("door", "a")
        assert (await tally.add("door", "a", number=1, window_s=600)).number == 1
    with Redis.from_url(redis_server.url) as redis:
        names = sorted(redis.keys("window:*"))
        assert all(0 < redis.pttl(name) <= 600_000 for name in names)
    assert (len(names), any(b"/a" in name or name.endswith(b":a") for name in names)) == (4, False)


async def test_a_flood_of_keys(redis_server: RedisServer) -> None:
    """Redis keeps so many keys and no more; further ones are counted here, and those it has go on."""
    async with RedisTally(redis_server.url, namespace="flood", keys_max=10) as tally:
        for number in range(100):
            assert (await tally.add("door", f"{number}", number=1, window_s=600)).number == 1
        assert (await tally.add("door", "99", number=1, window_s=600)).number == 2
        assert (await tally.add("door", "0", number=1, window_s=600)).number == 2
        assert tally.failures == 0
    with Redis.from_url(redis_server.url) as redis:
        assert len(redis.keys("flood:*")) == 10 + 1


async def test_without_redis(redis_server: RedisServer) -> None:
    """While Redis is away each process counts for itself and asks seldom; when it is back, all count together."""
    clock = Clock()
    async with RedisTally(redis_server.url, namespace="away", clock=clock) as tally:
        assert (await tally.add("door", "a", number=5, window_s=600)).number == 5
        redis_server.kill()
        try:
            counts = [(await tally.add("door", "a", number=1, window_s=600)).number for _ in range(20)]
            assert (counts, tally.failures) == (list(range(1, 21)), 1)
            await tally.forget("door", "a")
            assert tally.failures == 1
            clock.now += PAUSE_S
            assert ((await tally.add("door", "a", number=1, window_s=600)).number, tally.failures) == (1, 2)
            clock.now += PAUSE_S
            await tally.forget("door", "a")
            assert tally.failures == 3
        finally:
            redis_server.restart()
        clock.now += PAUSE_S
        assert (await tally.add("door", "a", number=1, window_s=600)).number == 1
        assert tally.failures == 3
