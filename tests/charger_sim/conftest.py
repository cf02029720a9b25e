"""A central system to talk to, and chargers in both versions."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from charger_sim import SimClock
from tests.charger_sim.central import Central, listening

GOOD, FAMILY, OTHER, BAD = "0414443A5F2880", "0414443A5F2881", "04FFFFFFFFFFFF", "DEADBEEF"


@pytest.fixture
async def central() -> AsyncIterator[Central]:
    """Yield a listening central system; whatever it was sent must have been valid."""
    tags = {GOOD: ("Accepted", "G1"), FAMILY: ("Accepted", "G1"), OTHER: ("Accepted", None), BAD: ("Blocked", None)}
    system = Central(tags={tag: (str(status), group) for tag, (status, group) in tags.items()})
    async with listening(system):
        yield system
    assert system.problems == []


@pytest.fixture
def clock() -> SimClock:
    """Return a clock that stands still until it is moved."""
    return SimClock(datetime(2026, 11, 22, 10, 0, tzinfo=UTC), speed=0)
