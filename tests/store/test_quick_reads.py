"""Look-ups on connections that are kept: many at once, some of which are given up, and connections that die."""

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from echarge.store.facts import spelled
from echarge.store.quick_reads import KEPT_MAX
from echarge.store.setup import DATABASE_ERRORS, Store, open_store
from tests.services import fetch_value

pytestmark = pytest.mark.anyio

ECHO = spelled("SELECT CAST($1 AS INTEGER) AS number")
SLOW = spelled("SELECT pg_sleep(60)")

# With a time-out, PostgreSQL answers once the connections are gone, and not when it has only asked them to go.
END_ALL = """SELECT bool_and(pg_terminate_backend(pid, 10000)) FROM pg_stat_activity
WHERE datname = current_database() AND application_name = 'echarge'"""


@pytest.fixture
def thread() -> Iterator[ThreadPoolExecutor]:
    """Yield a thread beside the event loop, which stands still while the test waits for it."""
    with ThreadPoolExecutor(max_workers=1) as executor:
        yield executor


async def echoed(store: Store, number: int) -> int:
    """Return the number as the database says it."""
    row = await store.quick.row(ECHO, (number,))
    assert row is not None
    return int(row["number"])


async def test_many_at_once(database_url: str) -> None:
    """However many look up something at once, each gets its own answer."""
    async with await open_store(database_url) as store:
        wanted = list(range(KEPT_MAX * 10))
        assert await asyncio.gather(*(echoed(store, number) for number in wanted)) == wanted


async def test_given_up(postgres_url: str) -> None:
    """Who gives up while the database still looks takes no connection along: the next ones get their answers."""
    async with await open_store(postgres_url) as store:
        for _ in range(KEPT_MAX * 2):
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.05):
                    await store.quick.rows(SLOW, ())
        assert await asyncio.gather(*(echoed(store, number) for number in range(KEPT_MAX))) == list(range(KEPT_MAX))


async def test_connections_die(postgres_url: str, thread: ThreadPoolExecutor) -> None:
    """A look-up on a connection that has just died fails; the next ones get others."""
    async with await open_store(postgres_url) as store:
        assert await echoed(store, 1) == 1
        # Not awaited: the loop must not notice that the connection is dead before the look-up does.
        assert thread.submit(asyncio.run, fetch_value(postgres_url, END_ALL)).result()
        with pytest.raises(DATABASE_ERRORS):
            await echoed(store, 2)
        assert await asyncio.gather(*(echoed(store, number) for number in range(KEPT_MAX))) == list(range(KEPT_MAX))


async def test_connections_died_meanwhile(postgres_url: str) -> None:
    """A connection that died while nobody used it is replaced unnoticed."""
    async with await open_store(postgres_url) as store:
        assert await asyncio.gather(*(echoed(store, number) for number in range(KEPT_MAX))) == list(range(KEPT_MAX))
        assert await fetch_value(postgres_url, END_ALL)
        assert await asyncio.gather(*(echoed(store, number) for number in range(KEPT_MAX))) == list(range(KEPT_MAX))
