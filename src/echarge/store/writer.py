"""One writer per process: it commits the work of many chargers together, then lets each of them answer."""

import asyncio
import contextlib
import logging
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import field
from typing import Any, TypeVar

from tortoise import BaseDBAsyncClient

from echarge.domain.errors import ReplacedError
from echarge.domain.values import dataclass
from echarge.store.setup import Store
from echarge.store.sqlite_batches import SqliteBatches
from echarge.store.statements import Dialect, Row, grouped
from echarge.store.terms import Claim, Fence, Standing, Terms, standing
from echarge.store.transactions import transaction

log = logging.getLogger(__name__)

T = TypeVar("T")

GATHERED_MIN = 32
"""With so many units waiting already, a batch is worth its commit."""

Messages = Sequence[object]
Tell = Callable[[Messages], None]


class WriteError(Exception):
    """The work could not be made durable; nothing of it is in the database."""


class WriterClosedError(WriteError):
    """The writer has stopped and takes no more work."""


class StaleFactsError(WriteError):
    """Another start was decided on the same tag meanwhile: read the facts again and decide anew."""


@dataclass(frozen=True, slots=True)
class Effects:
    """Rows to write and changes to tell, together or not at all."""

    rows: Sequence[Row] = ()
    messages: Messages = ()
    claim: Claim | None = None


EPOCHS: Mapping[Dialect, str] = {
    "postgres": 'SELECT "id", "epoch" AS "number" FROM "charger" WHERE "id" = ANY($1::bigint[])',
    "sqlite": 'SELECT "id", "epoch" AS "number" FROM "charger" WHERE "id" IN ({})',
}
USES: Mapping[Dialect, str] = {
    # Held until the commit, in the order of their ids, so that processes cannot wait for each other in a ring.
    "postgres": 'SELECT "id", "uses" AS "number" FROM "tag" WHERE "id" = ANY($1::bigint[]) ORDER BY "id" FOR UPDATE',
    "sqlite": 'SELECT "id", "uses" AS "number" FROM "tag" WHERE "id" IN ({})',
}


class Transaction:
    """The writer's transaction as one unit of work sees it: read with `db`, write rows, say what to tell."""

    def __init__(self, db: BaseDBAsyncClient, dialect: Dialect) -> None:
        self.db = db
        self.dialect = dialect
        self.messages: list[object] = []
        self._rows: list[Row] = []

    def write(self, rows: Iterable[Row]) -> None:
        """Write these rows before the unit ends."""
        self._rows.extend(rows)

    def tell(self, *messages: object) -> None:
        """Tell these once the transaction is committed."""
        self.messages.extend(messages)

    async def flush(self) -> None:
        """Send the rows that were written so far to the database."""
        rows, self._rows = self._rows, []
        await write_rows(self.db, self.dialect, rows)


Work = Callable[[Transaction], Awaitable[Any]]


@dataclass(eq=False, slots=True)
class Unit:
    """One piece of work that is committed whole."""

    done: asyncio.Future[Any]
    effects: Effects | None = None
    work: Work | None = None
    fence: Fence | None = None
    locks: tuple[int, ...] = ()
    error: BaseException | None = None
    result: Any = None
    messages: Messages = field(default=())

    @property
    def terms(self) -> Terms:
        """Return what must still be true for the unit to be written."""
        return Terms(self.fence, self.effects.claim if self.effects is not None else None)

    def stand(self, how: Standing) -> None:
        """Take note of how its terms stand."""
        match how:
            case Standing.GOOD:
                return
            case Standing.REPLACED:
                self.error = ReplacedError(how.value)
            case Standing.STALE:
                self.error = StaleFactsError(how.value)


class Writer:
    """Collects units of work and commits them in batches, in order, one transaction a batch."""

    def __init__(
        self,
        *,
        connection_name: str,
        dialect: Dialect,
        tell: Tell,
        queue_size_max: int = 10_000,
        batch_size_max: int = 1_000,
        gather_s: float = 0.002,
        batches: SqliteBatches | None = None,
    ) -> None:
        self._connection_name = connection_name
        self._dialect = dialect
        self._tell = tell
        # A deque and three events, because a queue costs each unit several times as much.
        self._waiting: deque[Unit] = deque()
        self._queue_size_max = queue_size_max
        self._has_work = asyncio.Event()
        self._has_room = asyncio.Event()
        self._is_idle = asyncio.Event()
        self._has_room.set()
        self._is_idle.set()
        self._batch_size_max = batch_size_max
        self._gather_s = gather_s
        self._batches = batches
        self._closed = False
        self._aside = asyncio.Lock()
        self.batches = 0
        self.units = 0

    async def commit(self, effects: Effects, *, fence: Fence | None = None) -> None:
        """Make the effects durable, then told; raises WriteError or ReplacedError, and then nothing was written."""
        await self._submit(Unit(asyncio.get_running_loop().create_future(), effects=effects, fence=fence))

    async def run(
        self,
        work: Callable[[Transaction], Awaitable[T]],
        *,
        fence: Fence | None = None,
        locks: Iterable[int] = (),
    ) -> T:
        """Run a function that reads to decide, inside the transaction; what it raises undoes its part alone.

        `locks` are names of what must not be decided on by two processes at once, as 64-bit integers.
        """
        unit = Unit(asyncio.get_running_loop().create_future(), work=work, fence=fence, locks=tuple(locks))
        return await self._submit(unit)  # type: ignore[no-any-return]

    async def run_aside(self, work: Callable[[Transaction], Awaitable[T]], *, locks: Iterable[int] = ()) -> T:
        """Run a function as `run` does, beside the batches where the database can: for work that takes seconds.

        SQLite has one writer, and all others wait there. On PostgreSQL nobody waits but who wants the same rows or
        locks; one such function runs at a time, on a connection of its own.
        """
        if self._dialect == "sqlite":
            return await self.run(work, locks=locks)
        async with self._aside:
            if self._closed:
                raise WriterClosedError("the writer has stopped")
            async with transaction(self._connection_name) as db:
                unit = Unit(asyncio.get_running_loop().create_future(), work=work, locks=tuple(locks))
                await self._lock(db, [unit])
                own = Transaction(db, self._dialect)
                result = await work(own)
                await own.flush()
        self._tell(own.messages)
        return result

    async def _submit(self, unit: Unit) -> Any:
        if self._closed:
            raise WriterClosedError("the writer has stopped")
        while len(self._waiting) >= self._queue_size_max:
            self._has_room.clear()
            await self._has_room.wait()
        self._waiting.append(unit)
        self._has_work.set()
        self._is_idle.clear()
        # The unit goes its way even if whoever waits for it is cancelled: a socket's death cannot tear a transaction.
        return await unit.done

    @classmethod
    def for_store(cls, store: Store, tell: Tell) -> "Writer":
        """Return the writer of an open database."""
        path = getattr(store.writer, "filename", None)
        return cls(
            connection_name=store.writer.connection_name,
            dialect=store.dialect,
            tell=tell,
            batches=SqliteBatches(path) if store.dialect == "sqlite" and path is not None else None,
        )

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Serve until the block ends; what was taken by then is still committed."""
        task = asyncio.create_task(self._serve(), name="writer")
        try:
            yield
        finally:
            self._closed = True
            await self._is_idle.wait()
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
            if self._batches is not None:
                await self._batches.close()

    async def _serve(self) -> None:
        while True:
            await self._has_work.wait()
            if len(self._waiting) < GATHERED_MIN:
                await asyncio.sleep(self._gather_s)
            batch = [self._waiting.popleft() for _ in range(min(len(self._waiting), self._batch_size_max))]
            if not self._waiting:
                self._has_work.clear()
            self._has_room.set()
            try:
                await self._settle(batch)
            finally:
                if not self._waiting:
                    self._is_idle.set()

    async def _settle(self, batch: list[Unit]) -> None:
        if self._batches is None:
            await self._commit(batch, self._commit_in_order)
        else:
            # Units of one charger wait for each other, so those that only write may go before those that read.
            await self._commit([unit for unit in batch if unit.effects is not None], self._commit_quickly)
            await self._commit([unit for unit in batch if unit.effects is None], self._commit_in_order)
        self.batches += 1
        self.units += len(batch)
        try:
            self._tell([message for unit in batch if unit.error is None for message in unit.messages])
        except Exception:
            log.exception("a batch of %d units was written, but could not be told", len(batch))
        for unit in batch:
            answer(unit)

    async def _commit(self, batch: Sequence[Unit], commit: Callable[[Sequence[Unit]], Awaitable[None]]) -> None:
        """Commit the units together; where that fails, whose fault it is shows when each is tried alone."""
        if not batch:
            return
        try:
            await commit(batch)
        except Exception:
            log.exception("a batch of %d units failed; trying them one by one", len(batch))
        else:
            return
        for unit in batch:
            unit.error, unit.messages = None, ()
            try:
                await commit([unit])
            except Exception as error:
                log.exception("a unit could not be written")
                unit.error = WriteError("the database did not take it")
                unit.error.__cause__ = error

    async def _commit_quickly(self, batch: Sequence[Unit]) -> None:
        batches = self._batches
        assert batches is not None  # noqa: S101 -- the caller looked
        entries = [(unit.terms, unit.effects.rows) for unit in batch if unit.effects is not None]
        for unit, how in zip(batch, await batches.commit(entries), strict=True):
            unit.stand(how)
            if unit.error is None and unit.effects is not None:
                unit.messages = unit.effects.messages

    async def _commit_in_order(self, batch: Sequence[Unit]) -> None:
        async with transaction(self._connection_name) as db:
            await self._lock(db, batch)
            await self._fence(db, batch)
            waiting: list[Row] = []
            for place, unit in enumerate(batch):
                if unit.error is not None:
                    continue
                if unit.effects is not None:
                    waiting.extend(unit.effects.rows)
                    unit.messages = unit.effects.messages
                else:
                    await write_rows(db, self._dialect, waiting)
                    waiting = []
                    await self._run(db, unit)
                    # It may have begun a new epoch, on which the word of the old connection counts no more.
                    after = [unit.fence for unit in batch[place + 1 :]]
                    if any(fence is not None and fence.charger_id in unit.locks for fence in after):
                        await self._fence(db, batch[place + 1 :])
            await write_rows(db, self._dialect, waiting)

    async def _run(self, db: BaseDBAsyncClient, unit: Unit) -> None:
        assert unit.work is not None  # noqa: S101 -- a unit has effects or work
        own = Transaction(db, self._dialect)
        await db.execute_query("SAVEPOINT unit")
        try:
            unit.result = await unit.work(own)
            await own.flush()
        except Exception as error:  # noqa: BLE001 -- whatever it is belongs to the one who asked
            await db.execute_query("ROLLBACK TO SAVEPOINT unit")
            unit.error = error
        else:
            await db.execute_query("RELEASE SAVEPOINT unit")
            unit.messages = own.messages

    async def _lock(self, db: BaseDBAsyncClient, batch: Sequence[Unit]) -> None:
        if self._dialect == "sqlite":
            return  # one process, one writing connection: nobody else can be deciding
        exclusive = {lock for unit in batch for lock in unit.locks}
        shared = {unit.fence.charger_id for unit in batch if unit.fence is not None} - exclusive
        # All processes take their locks in the same order, so that they cannot wait for each other in a ring.
        locks = sorted([(lock, True) for lock in exclusive] + [(lock, False) for lock in shared])
        if locks:
            await db.execute_query(
                "SELECT CASE WHEN x THEN pg_advisory_xact_lock(k) ELSE pg_advisory_xact_lock_shared(k) END"
                " FROM unnest($1::bigint[], $2::bool[]) AS u(k, x)",
                [[lock for lock, _ in locks], [exclusively for _, exclusively in locks]],
            )

    async def _fence(self, db: BaseDBAsyncClient, batch: Sequence[Unit]) -> None:
        terms = [unit.terms for unit in batch]
        epochs = await self._numbers(db, EPOCHS, {t.fence.charger_id for t in terms if t.fence is not None})
        uses = await self._numbers(db, USES, {t.claim.tag_id for t in terms if t.claim is not None})
        for unit in batch:
            unit.stand(standing(unit.terms, epochs, uses))

    async def _numbers(self, db: BaseDBAsyncClient, sql: Mapping[Dialect, str], ids: Iterable[int]) -> dict[int, int]:
        wanted = sorted(ids)
        if not wanted:
            return {}
        if self._dialect == "postgres":
            _, rows = await db.execute_query(sql["postgres"], [wanted])
        else:
            _, rows = await db.execute_query(sql["sqlite"].format(", ".join("?" * len(wanted))), list(wanted))
        return {row["id"]: row["number"] for row in rows}


async def write_rows(db: BaseDBAsyncClient, dialect: Dialect, rows: Sequence[Row]) -> None:
    """Write the rows with one statement per kind."""
    for statement, values in grouped(rows):
        await statement.execute(db, dialect, values)


def answer(unit: Unit) -> None:
    """Let whoever waits for the unit go on."""
    if unit.done.done():
        return  # cancelled meanwhile; the work is done all the same
    if unit.error is None:
        unit.done.set_result(unit.result)
    else:
        unit.done.set_exception(unit.error)
