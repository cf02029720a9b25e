"""Several connections that read an SQLite file: who searches all of a network does not keep the others waiting.

In WAL mode they wait neither for each other nor for the writer. Tortoise has one connection, which asks one thing after
the other; that is right for what writes, but for those who read it means that the slowest question is everybody's.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiosqlite import Connection
from tortoise.backends.base.client import TransactionContext
from tortoise.backends.sqlite.client import SqliteClient
from typing_extensions import override

READERS = 4
"""A thread each, which is idle but for questions; more would only take the processor from each other."""


class SqliteReaders(SqliteClient):
    """A client of the database whose statements are each asked on a connection that is free."""

    def __init__(self, file_path: str, **settings: Any) -> None:
        super().__init__(file_path, **settings)
        self._members = [SqliteClient(file_path, **settings) for _ in range(READERS)]
        # The one that was used last comes first: the others connect only when they are needed.
        self._free: asyncio.LifoQueue[SqliteClient] = asyncio.LifoQueue()
        for member in self._members:
            self._free.put_nowait(member)
        self._connected: set[SqliteClient] = set()
        self._connecting: set[asyncio.Task[None]] = set()

    @override
    async def close(self) -> None:
        """Close all connections."""
        await asyncio.gather(*self._connecting, return_exceptions=True)
        self._connected.clear()
        for member in self._members:
            await member.close()

    @override
    @asynccontextmanager
    async def acquire_connection(self) -> AsyncIterator[Connection]:  # type: ignore[override]  # it is only entered
        """Wait for a connection that is free, and have it for one statement."""
        member = await self._free.get()
        if member not in self._connected:
            await self._connect(member)
        try:
            async with member.acquire_connection() as connection:
                yield connection
        finally:
            self._free.put_nowait(member)

    async def _connect(self, member: SqliteClient) -> None:
        """Let it connect, whoever asked for it and has left since: it is free again when it is ready.

        Stopped half-way, Tortoise's client would keep its lock for ever, and so all who came to it later.
        """
        connecting = asyncio.create_task(self._set_up(member))
        self._connecting.add(connecting)
        connecting.add_done_callback(self._connecting.discard)
        try:
            await asyncio.shield(connecting)
        except BaseException:
            connecting.add_done_callback(lambda _: self._free.put_nowait(member))
            raise

    async def _set_up(self, member: SqliteClient) -> None:
        try:
            await member.create_connection(with_db=True)
        except BaseException:
            await member.close()  # which may be open, and not yet know that it must not write
            raise
        self._connected.add(member)

    @override
    def _in_transaction(self) -> TransactionContext:
        raise RuntimeError("nothing is written here: transactions are the writer's")


client_class = SqliteReaders
