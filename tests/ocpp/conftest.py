"""Fixtures of the OCPP tests."""

from collections.abc import AsyncIterator

import pytest

from tests.world import World, world


@pytest.fixture
async def here(sqlite_url: str) -> AsyncIterator[World]:
    """Yield a world; its clock stands at 13:00."""
    async with world(sqlite_url) as found:
        yield found
