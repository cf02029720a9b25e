"""Counting the SQL statements of an operation."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from contextvars import ContextVar
from typing import Any

from tortoise import BaseDBAsyncClient
from tortoise.backends.asyncpg.client import TransactionWrapper as PostgresTransactionWrapper
from tortoise.backends.sqlite.client import SqliteTransactionWrapper

METHODS = ("execute_query", "execute_query_dict", "execute_insert", "execute_many", "execute_script")

WHO_ASKS = '"user_token"'

_is_inside: ContextVar[bool] = ContextVar("is_inside", default=False)


def counting(method: Any, found: list[str]) -> Any:
    """Return the method, which notes its statement; not that of another method of which it is made."""

    async def count(*arguments: Any, **options: Any) -> Any:
        if _is_inside.get():
            return await method(*arguments, **options)
        query = next(each for each in arguments if isinstance(each, str))
        if WHO_ASKS not in query:
            found.append(query)
        token = _is_inside.set(True)
        try:
            return await method(*arguments, **options)
        finally:
            _is_inside.reset(token)

    return count


@contextmanager
def counted(client: BaseDBAsyncClient) -> Iterator[list[str]]:
    """Yield the statements that are sent through this client, in order, while the block runs.

    Who asks is not counted: on SQLite that is looked up without the client. Transactions have clients of their own.
    """
    found: list[str] = []
    names = [name for name in METHODS if hasattr(client, name)]
    for name in names:
        setattr(client, name, counting(getattr(client, name), found))
    try:
        yield found
    finally:
        for name in names:
            delattr(client, name)


@contextmanager
def counted_in_transactions() -> Iterator[list[str]]:
    """Yield the statements that are sent within transactions, in order, while the block runs."""
    found: list[str] = []
    with ExitStack() as stack:
        for client in (SqliteTransactionWrapper, PostgresTransactionWrapper):
            for name in METHODS:
                method = getattr(client, name)
                own = name in vars(client)
                setattr(client, name, counting(method, found))
                stack.callback(setattr, client, name, method) if own else stack.callback(delattr, client, name)
        yield found
