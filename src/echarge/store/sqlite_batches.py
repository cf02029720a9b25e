"""Batches of rows for SQLite in one thread hop each: through the ORM every statement would take one of its own."""

import asyncio
import sqlite3
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from echarge.store.statements import Row, grouped

PRAGMAS = ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "busy_timeout = 5000")

Entry = tuple[tuple[int, int] | None, Sequence[Row]]
"""The charger and epoch on whose word the rows are written, if any, and the rows."""


class SqliteBatches:
    """A connection for batches alone; the writer sees to it that nobody else writes meanwhile."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="sqlite-batches")
        self._connection: sqlite3.Connection | None = None

    async def commit(self, entries: Sequence[Entry]) -> list[bool]:
        """Write the entries in one transaction and say of each whether it was; one of an older epoch is not."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._commit, entries)

    async def close(self) -> None:
        """Close the connection."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self._close)
        self._thread.shutdown()

    def _commit(self, entries: Sequence[Entry]) -> list[bool]:
        connection = self._connection = self._connection or self._open()
        connection.execute("BEGIN IMMEDIATE")
        try:
            current = self._current(connection, entries)
            written = [fence is None or fence in current for fence, _ in entries]
            rows = [row for (_, rows), is_written in zip(entries, written, strict=True) if is_written for row in rows]
            for statement, values in grouped(rows):
                connection.executemany(statement.sqlite, map(statement.arranged, values))
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        return written

    @staticmethod
    def _current(connection: sqlite3.Connection, entries: Sequence[Entry]) -> set[tuple[int, int]]:
        ids = {fence[0] for fence, _ in entries if fence is not None}
        marks = ", ".join("?" * len(ids))
        rows = connection.execute(
            f'SELECT "id", "epoch" FROM "charger" WHERE "id" IN ({marks})',  # noqa: S608 -- question marks only
            tuple(ids),
        )
        return set(rows)

    def _open(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._path, isolation_level=None)
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        return connection

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()
