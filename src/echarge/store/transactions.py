"""Tortoise's transactions, which may fail to begin or to end without anything being left behind."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from tortoise import BaseDBAsyncClient
from tortoise.connection import get_connections
from tortoise.exceptions import TransactionManagementError
from tortoise.transactions import in_transaction


@asynccontextmanager
async def transaction(connection_name: str) -> AsyncIterator[BaseDBAsyncClient]:
    """Yield a transaction, as `in_transaction` does.

    Where BEGIN fails, Tortoise keeps the connection, and all that the task does from then on goes to it: one that has
    died stays dead for ever. The same happens where the pool takes a broken connection back with an error.
    """
    connections = get_connections()
    before = connections.get(connection_name)

    def put_back() -> None:
        if connections.get(connection_name) is not before:
            connections.set(connection_name, before)

    context = in_transaction(connection_name)
    async with AsyncExitStack() as stack:
        stack.callback(put_back)
        try:
            db = await context.__aenter__()
        except BaseException:
            if connections.get(connection_name) is not before:
                # Told of this error, Tortoise gives back what it holds, and does not try to roll back.
                await context.__aexit__(TransactionManagementError, None, None)
            raise
        stack.push_async_exit(context)
        yield db
