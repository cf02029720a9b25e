"""A small app of the GraphQL endpoint alone, over a real database, with two organisations in it."""

from collections.abc import AsyncIterator

import pytest

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
