"""A small app of the GraphQL endpoint alone, over a real database, with two organisations in it."""

from collections.abc import AsyncIterator, Iterator
from functools import lru_cache

import pytest

from echarge.graphql import guard, limits
from tests.graphql.world import World, open_world


@pytest.fixture
async def world(database_url: str) -> AsyncIterator[World]:
    """Yield the running system and its people, on each database in turn."""
    async with open_world(database_url) as world:
        yield world


@pytest.fixture
async def sqlite_world(sqlite_url: str) -> AsyncIterator[World]:
    """Yield the running system on SQLite, for what has nothing to do with the database."""
    async with open_world(sqlite_url) as world:
        yield world


@pytest.fixture(scope="module")
def long_memory() -> Iterator[None]:
    """Let the server remember every document: a walk of the schema sends the same ones for each person and database."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(guard, "remembered", lru_cache(maxsize=None)(limits.prepare))
        yield
