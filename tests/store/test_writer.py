"""One writer: durable before answered, whole or not at all, in order, and nobody suffers for another."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest

from echarge.domain.errors import ReplacedError
from echarge.store import models
from echarge.store.setup import Store, open_store
from echarge.store.statements import CHARGER_SEEN, DECISIONS, TAG_USED, Row
from echarge.store.terms import Claim, Fence
from echarge.store.writer import Effects, StaleFactsError, Transaction, WriteError, Writer, WriterClosedError
from tests.world import World, at, world

pytestmark = pytest.mark.anyio


@pytest.fixture
async def here(database_url: str) -> AsyncIterator[World]:
    """Yield a world on each kind of database."""
    async with world(database_url) as found:
        yield found


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[Store]:
    """Yield an open, empty database of each kind."""
    async with await open_store(database_url) as opened:
        yield opened


def decision(here: World, presented: str, charger_id: int | None = None) -> Row:
    """Return a row of which there can be any number, and whose charger must be there."""
    charger = here.charger.id if charger_id is None else charger_id
    whose = (here.organisation.id, here.site.id, charger, None, None, None, "CHARGER")
    return DECISIONS.row((*whose, presented, presented.upper(), at(0), True, "ACCEPTED", None, "{}"))


async def presented(here: World) -> list[str]:
    """Return what was written, in order."""
    rows = await models.AccessDecision.filter(organisation_id=here.organisation.id).order_by("id")
    return [row.presented for row in rows]


def told(here: World) -> list[object]:
    """Return what was told."""
    return list(here.told)


def write(here: World, name: str) -> Callable[[Transaction], Awaitable[str]]:
    """Return work that writes a row, tells and returns its name."""

    async def work(tx: Transaction) -> str:
        tx.write([decision(here, name)])
        tx.tell(name)
        return name

    return work


async def test_units_of_a_batch(here: World) -> None:
    """Many units are committed in few batches; all are there, and each was told once, in order."""
    writer, before = here.runtime.writer, here.runtime.writer.batches
    del here.told[:]
    commits = [writer.commit(Effects([decision(here, f"{n:02}")], [f"{n:02}"])) for n in range(40)]
    await asyncio.gather(*commits)
    assert sorted(await presented(here)) == told(here) == [f"{n:02}" for n in range(40)]
    assert writer.batches - before <= 3


async def test_failing_unit_harms_nobody(here: World, caplog: pytest.LogCaptureFixture) -> None:
    """Of a batch with a unit that the database refuses, and one that raises, only these fail, and leave nothing."""
    writer = here.runtime.writer
    del here.told[:]

    async def raising(tx: Transaction) -> None:
        tx.write([decision(here, "raised")])
        await tx.flush()
        tx.tell("raised")
        raise LookupError("not there")

    with caplog.at_level(logging.CRITICAL, "echarge.store.writer"):
        found = await asyncio.gather(
            writer.commit(Effects([decision(here, "one")], ["one"])),
            writer.commit(Effects([decision(here, "none"), decision(here, "none", 5)], ["none"])),
            writer.run(raising),
            writer.run(write(here, "two")),
            writer.commit(Effects([decision(here, "three")], ["three"])),
            return_exceptions=True,
        )
    assert [type(each) for each in found] == [type(None), WriteError, LookupError, str, type(None)]
    assert sorted(await presented(here)) == ["one", "three", "two"]
    assert told(here) == ["one", "two", "three"]


async def test_failing_work_harms_nobody(here: World, caplog: pytest.LogCaptureFixture) -> None:
    """What was written quickly is not written again when work of the same batch breaks the transaction."""
    writer = here.runtime.writer
    claim = Claim(here.tag.id, 0)

    async def breaking(tx: Transaction) -> None:
        await tx.db.execute_query("ROLLBACK")
        raise LookupError("it took the transaction with it")

    with caplog.at_level(logging.CRITICAL, "echarge.store.writer"):
        found = await asyncio.gather(
            writer.commit(Effects([decision(here, "one"), TAG_USED.row((here.tag.id, 1, at(1)))], claim=claim)),
            writer.run(breaking),
            writer.run(write(here, "two")),
            return_exceptions=True,
        )
    assert [type(each) for each in found] == [type(None), WriteError, str]
    assert await presented(here) == ["one", "two"]


async def test_caller_is_cancelled(here: World) -> None:
    """A unit goes its way though whoever waited for it was cancelled."""
    writer = here.runtime.writer
    tasks = [
        asyncio.create_task(writer.commit(Effects([decision(here, "effects")]))),
        asyncio.create_task(writer.run(write(here, "work"))),
    ]
    await asyncio.sleep(0)
    for task in tasks:
        task.cancel()
    assert [type(each) for each in await asyncio.gather(*tasks, return_exceptions=True)] == [asyncio.CancelledError] * 2
    await writer.run(write(here, "later"))
    assert sorted(await presented(here)) == ["effects", "later", "work"]


@pytest.mark.parametrize("epoch", [0, 6, 8], ids=["none yet", "older", "of the future"])
async def test_a8_fence(here: World, epoch: int) -> None:
    """A8: on the word of a connection that is not the newest nothing is written or told."""
    await here.runtime.writer.run(lambda tx: models.Charger.filter(id=here.charger.id).using_db(tx.db).update(epoch=7))
    del here.told[:]
    fence = Fence(here.charger.id, epoch)
    for unit in (
        here.runtime.writer.commit(Effects([decision(here, "no")], ["no"]), fence=fence),
        here.runtime.writer.run(write(here, "no"), fence=fence),
    ):
        with pytest.raises(ReplacedError):
            await unit
    await here.runtime.writer.run(write(here, "yes"), fence=Fence(here.charger.id, 7))
    assert (await presented(here), told(here)) == (["yes"], ["yes"])


async def test_a8_fence_within_a_batch(here: World) -> None:
    """A8: once a new connection is taken in, the old one's word counts no more, be it in the same batch."""
    writer, old = here.runtime.writer, Fence(here.charger.id, 0)

    async def take_over(tx: Transaction) -> None:
        await models.Charger.filter(id=here.charger.id).using_db(tx.db).update(epoch=1)

    found = await asyncio.gather(
        writer.run(take_over, locks=(here.charger.id,)),
        writer.run(write(here, "old"), fence=old),
        writer.run(write(here, "new"), fence=Fence(here.charger.id, 1)),
        return_exceptions=True,
    )
    assert isinstance(found[1], ReplacedError)
    assert "old" not in await presented(here)


async def test_claim(here: World) -> None:
    """Of two starts that were decided on the same facts of a tag one is written; the other has to look again."""
    claim = Claim(here.tag.id, 0)
    effects = [
        Effects([decision(here, name), TAG_USED.row((here.tag.id, 1, at(1)))], [name], claim) for name in ("one", "two")
    ]
    del here.told[:]
    found = await asyncio.gather(*map(here.runtime.writer.commit, effects), return_exceptions=True)
    assert [type(each) for each in found] == [type(None), StaleFactsError]
    assert (await presented(here), told(here), (await models.Tag.get()).uses) == (["one"], ["one"], 1)


async def test_last_update_stands(here: World) -> None:
    """Of several updates of one row in a batch the last one stands."""
    seen = [CHARGER_SEEN.row((here.charger.id, at(minutes), None)) for minutes in (1, 2, 3)]
    await asyncio.gather(*(here.runtime.writer.commit(Effects([row])) for row in seen))
    assert (await models.Charger.get()).last_seen_at == at(3)


async def test_work_sees_what_was_written_before_it(here: World) -> None:
    """Work reads what the units before it wrote, its own rows included."""

    async def count(tx: Transaction) -> int:
        tx.write([decision(here, "own")])
        await tx.flush()
        return await models.AccessDecision.all().using_db(tx.db).count()

    _, found = await asyncio.gather(
        here.runtime.writer.commit(Effects([decision(here, "before")])), here.runtime.writer.run(count)
    )
    assert found == 2


async def test_telling_fails(here: World, caplog: pytest.LogCaptureFixture) -> None:
    """A bus that fails costs the message, not the commit, its answer or the writer."""

    def failing(_: object) -> None:
        raise ValueError("a bug of the bus")

    async with running(here.runtime.store, tell=failing) as writer:
        with caplog.at_level(logging.CRITICAL, "echarge.store.writer"):
            assert await writer.run(write(here, "one")) == "one"
            assert await writer.run(write(here, "two")) == "two"
    assert await presented(here) == ["one", "two"]


@asynccontextmanager
async def running(
    store: Store,
    *,
    tell: Callable[[object], None] = lambda _: None,
    queue_size_max: int = 100,
    batch_size_max: int = 100,
) -> AsyncIterator[Writer]:
    """Yield another writer of the database."""
    writer = Writer(
        connection_name=store.writer.connection_name,
        dialect=store.dialect,
        tell=tell,
        queue_size_max=queue_size_max,
        batch_size_max=batch_size_max,
    )
    async with writer.running():
        yield writer


async def test_back_pressure(store: Store) -> None:
    """A full queue lets its callers wait, and loses nobody."""
    writer = Writer(
        connection_name=store.writer.connection_name, dialect=store.dialect, tell=lambda _: None, queue_size_max=2
    )
    done: list[int] = []

    async def work(number: int) -> None:
        async def nothing(_: Transaction) -> None:
            """Write nothing."""

        await writer.run(nothing)
        done.append(number)

    tasks = [asyncio.create_task(work(number)) for number in range(10)]
    await asyncio.sleep(0.05)
    assert done == []
    async with writer.running():
        await asyncio.gather(*tasks)
    assert done == list(range(10))
    assert writer.units == 10


async def test_batches_are_bounded(store: Store) -> None:
    """A batch has its limit."""
    async with running(store, batch_size_max=3) as writer:

        async def nothing(_: Transaction) -> None:
            """Write nothing."""

        await asyncio.gather(*(writer.run(nothing) for _ in range(9)))
        assert (writer.units, writer.batches) == (9, 3)


async def test_closing_drains(here: World) -> None:
    """What was taken is committed before the writer ends; what comes after is refused."""
    tasks: list[asyncio.Task[None]] = []
    async with running(here.runtime.store, queue_size_max=3) as writer:
        tasks += [asyncio.create_task(writer.commit(Effects([decision(here, f"{number}")]))) for number in range(8)]
        await asyncio.sleep(0)
    await asyncio.gather(*tasks)
    assert sorted(await presented(here)) == [f"{number}" for number in range(8)]
    with pytest.raises(WriterClosedError):
        await writer.commit(Effects())


async def test_a_block_that_fails(here: World) -> None:
    """Closing drains though the block ended with an error."""
    with contextlib.suppress(LookupError):
        async with running(here.runtime.store) as writer:
            task = asyncio.create_task(writer.run(write(here, "one")))
            await asyncio.sleep(0)
            raise LookupError
    assert await task == "one"


async def test_work_aside(here: World) -> None:
    """Work that takes long keeps nobody waiting on PostgreSQL; it is seen once it is whole, then told."""
    wrote, go_on = asyncio.Event(), asyncio.Event()
    if here.runtime.store.dialect == "sqlite":
        go_on.set()  # it has one writer: there, all others wait

    async def long(tx: Transaction) -> str:
        tx.write([decision(here, "long")])
        tx.tell("long")
        await tx.flush()
        wrote.set()
        await go_on.wait()
        return "done"

    aside = asyncio.create_task(here.runtime.writer.run_aside(long))
    await wrote.wait()
    if not go_on.is_set():
        await here.runtime.writer.run(write(here, "short"))
        assert (await presented(here), told(here)) == (["short"], ["short"])
        go_on.set()
    assert await aside == "done"
    assert "long" in await presented(here)
    assert told(here)[-1] == "long"


async def test_failing_work_aside(here: World) -> None:
    """Work aside that fails leaves nothing behind, and the next one can go on."""

    async def failing(tx: Transaction) -> None:
        tx.write([decision(here, "failing")])
        await tx.flush()
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        await here.runtime.writer.run_aside(failing)
    await here.runtime.writer.run_aside(write(here, "next"))
    assert await presented(here) == ["next"]
