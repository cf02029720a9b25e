"""Look-ups of a few rows by index, on the way of every start: at the least cost that each database allows."""

import asyncio
import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

from asyncpg.exceptions import InterfaceError
from tortoise import BaseDBAsyncClient

Found = Mapping[str, Any]

KEPT_MAX = 4
"""How many of the reader's connections to PostgreSQL are kept for look-ups: the others stay for all else."""


class KeptConnections:
    """Connections of the reader's pool that are not handed back: to take one for each look-up costs twice as much."""

    def __init__(self, reader: BaseDBAsyncClient) -> None:
        self._reader = reader
        # The one that was used last comes first: the others are taken from the pool only when they are needed.
        self._free: asyncio.LifoQueue[Any] = asyncio.LifoQueue()
        for _ in range(KEPT_MAX):
            self._free.put_nowait(None)

    async def rows(self, sql: str, values: Sequence[object]) -> Sequence[Found]:
        """Return the rows of a look-up."""
        kept, good = await self._free.get(), None
        try:
            if kept is None or is_dead(kept):
                kept = await self._replaced(kept)
            rows: Sequence[Any] = await kept.connection.fetch(sql, *values)
            good = kept
        finally:
            self._free.put_nowait(good)
            if good is None and kept is not None:
                await give_back(kept)  # the pool knows how to go on with it, or without it
        return rows

    async def close(self) -> None:
        """Give all connections back, as soon as nobody uses them."""
        for _ in range(KEPT_MAX):
            kept = await self._free.get()
            if kept is not None:
                await give_back(kept)

    async def _replaced(self, closed: Any) -> Any:
        if closed is not None:
            await give_back(closed)
        kept = self._reader.acquire_connection()
        await kept.__aenter__()
        return kept


def is_dead(kept: Any) -> bool:
    """Return whether the connection has come to its end meanwhile."""
    try:
        return bool(kept.connection.is_closed())
    except InterfaceError:
        return True  # the pool has taken it back by itself


async def give_back(kept: Any) -> None:
    """Let the pool have a connection again."""
    await kept.__aexit__(None, None, None)


class QuickReads:
    """Runs look-ups outside of any transaction.

    SQLite answers one from its page cache in some twenty microseconds, a fifth of what handing it to a thread and
    back costs: so it is asked right here, on a connection of its own that never waits for the writer (WAL).
    """

    def __init__(self, reader: BaseDBAsyncClient, path: str | None) -> None:
        self._kept = KeptConnections(reader)
        self._connection = None if path is None else sqlite3.connect(path, isolation_level=None)
        if self._connection is not None:
            self._connection.row_factory = sqlite3.Row
            self._connection.execute("PRAGMA query_only = ON")

    async def rows(self, sql: Mapping[str, str], values: Sequence[object]) -> Sequence[Found]:
        """Return the rows of a look-up that is spelled in both dialects."""
        if self._connection is None:
            return await self._kept.rows(sql["postgres"], values)
        rows: Sequence[Any] = self._connection.execute(sql["sqlite"], tuple(values)).fetchall()
        return rows

    async def row(self, sql: Mapping[str, str], values: Sequence[object]) -> Found | None:
        """Return the only row, or None."""
        rows = await self.rows(sql, values)
        return rows[0] if rows else None

    async def close(self) -> None:
        """Close what this opened, and give back what it kept."""
        if self._connection is not None:
            self._connection.close()
        await self._kept.close()
