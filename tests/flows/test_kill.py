"""The server is killed again and again while cars charge, and nothing that it acknowledged is lost or counted twice."""

from collections.abc import Iterator

import pytest

from tests.flows.installation import Installation
from tests.flows.ordeal import live_through
from tests.services import PostgresServer

pytestmark = pytest.mark.anyio


@pytest.fixture(scope="module")
def durable_postgres() -> Iterator[PostgresServer]:
    """Yield a PostgreSQL server whose commits reach the disk."""
    with PostgresServer.running(durable=True) as server:
        yield server


@pytest.fixture(params=["sqlite", "postgres"])
def durable_url(request: pytest.FixtureRequest) -> Iterator[str]:
    """Yield the URL of an empty database that keeps its promises, of each kind in turn."""
    if request.param == "sqlite":
        yield request.getfixturevalue("sqlite_url")
        return
    with request.getfixturevalue("durable_postgres").database() as url:
        yield url


async def restart(place: Installation) -> None:
    """Kill the server and start it again at the same address."""
    await place.kill()
    await place.start()


@pytest.mark.parametrize("kills", [10, pytest.param(100, marks=pytest.mark.soak)])
async def test_kill(durable_url: str, kills: int) -> None:
    """A17, A48, A70, A75, A77, B8: acknowledged is stored, stored is stored once, and each bill is the true one."""
    await live_through(durable_url, restart, times=kills)
