"""Numbers of sessions: unique over all processes, never given out twice."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from echarge.store.models import Counter
from echarge.store.numbers import BLOCK_SIZE, SESSIONS, Numbers
from echarge.store.setup import Store, open_store
from echarge.store.writer import Writer

pytestmark = pytest.mark.anyio


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[Store]:
    """Yield an open, empty database of each kind."""
    async with await open_store(database_url) as opened:
        yield opened


def writer_of(store: Store) -> Writer:
    """Return a writer of the database."""
    return Writer.for_store(store, lambda _: None)


async def counted() -> int:
    """Return how many numbers were taken."""
    taken: int = (await Counter.get(name=SESSIONS)).value
    return taken


async def test_unique_within_a_process(store: Store) -> None:
    """A47: many sessions that begin at once each get an id and a reference of their own, block after block."""
    async with (writer := writer_of(store)).running():
        numbers = await Numbers.load()
        drawn = await asyncio.gather(*(numbers.draw(writer) for _ in range(2 * BLOCK_SIZE + 1)))
        assert len({transaction_id for transaction_id, _ in drawn}) == len(drawn)
        assert len({reference for _, reference in drawn}) == len(drawn)
        assert all(0 < transaction_id < 2**31 and len(reference) == 9 for transaction_id, reference in drawn)
        assert await counted() == 3 * BLOCK_SIZE


async def test_unique_over_processes(postgres_url: str) -> None:
    """A47: processes that draw at once from one database never draw the same."""
    async with await open_store(postgres_url) as store:
        writers = [writer_of(store) for _ in range(2)]
        async with writers[0].running(), writers[1].running():
            processes = [await Numbers.load() for _ in range(2)]
            drawn = await asyncio.gather(
                *(
                    numbers.draw(writer)
                    for _ in range(BLOCK_SIZE + 10)
                    for numbers, writer in zip(processes, writers, strict=True)
                )
            )
        assert len({transaction_id for transaction_id, _ in drawn}) == len(drawn) == 2 * (BLOCK_SIZE + 10)
        assert await counted() == 4 * BLOCK_SIZE


async def test_never_again_after_a_crash(store: Store) -> None:
    """A47: what a process took and did not use is lost with it, and never given out again."""
    async with (writer := writer_of(store)).running():
        before = {await (await Numbers.load()).draw(writer) for _ in range(5)}
        assert len(before) == 5
        assert await counted() == 5 * BLOCK_SIZE


async def test_same_keys_after_a_restart(store: Store) -> None:
    """The keys are the installation's: an id can be made from the same number by one process alone."""
    async with (writer := writer_of(store)).running():
        first = await (await Numbers.load()).draw(writer)
        second = await (await Numbers.load()).draw(writer)
    assert first != second
