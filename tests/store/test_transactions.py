"""Transactions whose connection dies before they begin."""

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from echarge.store.setup import DATABASE_ERRORS, WRITER_POOL, open_store
from echarge.store.transactions import transaction
from tests.services import fetch_value

pytestmark = pytest.mark.anyio

# With a time-out, PostgreSQL answers once the connections are gone, and not when it has only asked them to go.
END_ALL = """SELECT bool_and(pg_terminate_backend(pid, 10000)) FROM pg_stat_activity
WHERE datname = current_database() AND application_name = 'echarge'"""


@pytest.fixture
def thread() -> Iterator[ThreadPoolExecutor]:
    """Yield a thread beside the event loop, which stands still while the test waits for it."""
    with ThreadPoolExecutor(max_workers=1) as executor:
        yield executor


async def test_begin_fails(postgres_url: str, thread: ThreadPoolExecutor) -> None:
    """A transaction that cannot begin leaves its connection behind: the next ones get others, and commit."""
    async with await open_store(postgres_url) as store:
        name = store.writer.connection_name
        for _ in range(WRITER_POOL["maxsize"] * 2):
            async with transaction(name) as db:
                await db.execute_query("SELECT 1")
            # Not awaited: the loop must not notice that the connections are dead before BEGIN does.
            assert thread.submit(asyncio.run, fetch_value(postgres_url, END_ALL)).result()
            begun = False
            with pytest.raises(DATABASE_ERRORS):
                async with transaction(name):
                    begun = True
            assert not begun
        async with transaction(name) as db:
            await db.execute_query("CREATE TABLE proof (id int)")
        assert await fetch_value(postgres_url, "SELECT count(*) FROM proof") == 0


async def create_and_fail(connection_name: str) -> None:
    """Create a table in a transaction that comes to nothing."""
    async with transaction(connection_name) as db:
        await db.execute_query("CREATE TABLE proof (id int)")
        raise ZeroDivisionError


async def test_work_fails(database_url: str) -> None:
    """What fails within a transaction undoes it, and the next one starts anew."""
    async with await open_store(database_url) as store:
        name = store.writer.connection_name
        with pytest.raises(ZeroDivisionError):
            await create_and_fail(name)
        async with transaction(name) as db:
            await db.execute_query("CREATE TABLE proof (id int)")
