"""Batches of rows for SQLite in one thread hop each: through the ORM every statement would take one of its own."""

import asyncio
import sqlite3
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor

from echarge.store.statements import Row, grouped
from echarge.store.terms import Standing, Terms, standing

CACHE_KIB = 32 * 1024
"""Of what is written the indexes' pages come again and again; SQLite's own two megabytes hold few of them."""
CHECKPOINT_PAGES = 4_000
"""So many pages wait in the log (16 MB) before they are copied to the database, those that came often only once."""
PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "busy_timeout = 5000",
    f"cache_size = -{CACHE_KIB}",
    f"wal_autocheckpoint = {CHECKPOINT_PAGES}",
)

Entry = tuple[Terms, Sequence[Row]]
"""On what terms the rows may be written, and the rows."""


class SqliteBatches:
    """A connection for batches alone; the writer sees to it that nobody else writes meanwhile."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="sqlite-batches")
        self._connection: sqlite3.Connection | None = None

    async def commit(self, entries: Sequence[Entry]) -> list[Standing]:
        """Write the entries in one transaction and say how each stood; only the good ones were written."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._commit, entries)

    async def close(self) -> None:
        """Close the connection."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self._close)
        self._thread.shutdown()

    def _commit(self, entries: Sequence[Entry]) -> list[Standing]:
        connection = self._connection = self._connection or self._open()
        connection.execute("BEGIN IMMEDIATE")
        try:
            terms = [found for found, _ in entries]
            epochs = self._numbers("charger", "epoch", {t.fence.charger_id for t in terms if t.fence is not None})
            uses = self._numbers("tag", "uses", {t.claim.tag_id for t in terms if t.claim is not None})
            stand = [standing(found, epochs, uses) for found in terms]
            good = [rows for (_, rows), how in zip(entries, stand, strict=True) if how is Standing.GOOD]
            for statement, values in grouped(row for rows in good for row in rows):
                connection.executemany(statement.sqlite, map(statement.arranged, values))
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        return stand

    def _numbers(self, table: str, column: str, ids: Iterable[int]) -> dict[int, int]:
        assert self._connection is not None  # noqa: S101 -- opened by the caller
        wanted = tuple(ids)
        if not wanted:
            return {}
        marks = ", ".join("?" * len(wanted))
        sql = f'SELECT "id", "{column}" FROM "{table}" WHERE "id" IN ({marks})'  # noqa: S608 -- names of ours, marks
        return dict(self._connection.execute(sql, wanted))

    def _open(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._path, isolation_level=None)
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        return connection

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()
