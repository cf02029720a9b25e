"""Look-ups of a few rows by index, on the way of every start: at the least cost that each database allows."""

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

from tortoise import BaseDBAsyncClient

Found = Mapping[str, Any]


class QuickReads:
    """Runs look-ups outside of any transaction.

    SQLite answers one from its page cache in some twenty microseconds, a fifth of what handing it to a thread and
    back costs: so it is asked right here, on a connection of its own that never waits for the writer (WAL).
    """

    def __init__(self, reader: BaseDBAsyncClient, path: str | None) -> None:
        self._reader = reader
        self._connection = None if path is None else sqlite3.connect(path, isolation_level=None)
        if self._connection is not None:
            self._connection.row_factory = sqlite3.Row
            self._connection.execute("PRAGMA query_only = ON")

    async def rows(self, sql: Mapping[str, str], values: Sequence[object]) -> Sequence[Found]:
        """Return the rows of a look-up that is spelled in both dialects."""
        if self._connection is not None:
            rows: Sequence[Any] = self._connection.execute(sql["sqlite"], tuple(values)).fetchall()
            return rows
        _, found = await self._reader.execute_query(sql["postgres"], list(values))
        return found

    async def row(self, sql: Mapping[str, str], values: Sequence[object]) -> Found | None:
        """Return the only row, or None."""
        rows = await self.rows(sql, values)
        return rows[0] if rows else None

    def close(self) -> None:
        """Close what this opened."""
        if self._connection is not None:
            self._connection.close()
