"""Counting the SQL statements of an operation."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from tortoise import BaseDBAsyncClient

METHODS = ("execute_query", "execute_query_dict", "execute_insert", "execute_many", "execute_script")

WHO_ASKS = '"user_token"'

_is_inside: ContextVar[bool] = ContextVar("is_inside", default=False)


@contextmanager
def counted(client: BaseDBAsyncClient) -> Iterator[list[str]]:
    """Yield the statements that are sent through this client, in order, while the block runs.

    Who asks is not counted: on SQLite that is looked up without the client.
    """
    found: list[str] = []

    def counting(method: Any) -> Any:
        async def count(query: str, *arguments: Any, **options: Any) -> Any:
            if _is_inside.get():
                return await method(query, *arguments, **options)  # one method made of another
            if WHO_ASKS not in query:
                found.append(query)
            token = _is_inside.set(True)
            try:
                return await method(query, *arguments, **options)
            finally:
                _is_inside.reset(token)

        return count

    names = [name for name in METHODS if hasattr(client, name)]
    for name in names:
        setattr(client, name, counting(getattr(client, name)))
    try:
        yield found
    finally:
        for name in names:
            delattr(client, name)
