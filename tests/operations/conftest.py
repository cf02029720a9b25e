"""The world and a charger in it, on each kind of database."""

from collections.abc import AsyncIterator

import pytest

from tests.operations.stage import Stage, new_stage
from tests.world import World, world


@pytest.fixture
async def here(database_url: str) -> AsyncIterator[World]:
    """Yield a world on each kind of database."""
    async with world(database_url) as found:
        yield found


@pytest.fixture
async def stage(here: World) -> Stage:
    """Return a connected 1.6 charger."""
    return await new_stage(here)
