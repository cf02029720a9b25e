"""Counting the SQL statements of an operation."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tortoise import BaseDBAsyncClient

METHODS = ("execute_query", "execute_query_dict", "execute_insert", "execute_many", "execute_script")


@contextmanager
def counted(client: BaseDBAsyncClient) -> Iterator[list[str]]:
    """Yield the statements that are sent through this client, in order, while the block runs."""
    found: list[str] = []
    depth = 0

    def counting(method: Any) -> Any:
        async def count(query: str, *arguments: Any, **options: Any) -> Any:
            nonlocal depth
            if depth == 0:  # one of these may be made of another
                found.append(query)
            depth += 1
            try:
                return await method(query, *arguments, **options)
            finally:
                depth -= 1

        return count

    names = [name for name in METHODS if hasattr(client, name)]
    for name in names:
        setattr(client, name, counting(getattr(client, name)))
    try:
        yield found
    finally:
        for name in names:
            delattr(client, name)
