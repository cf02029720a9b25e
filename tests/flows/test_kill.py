"""The server is killed again and again while cars charge, and nothing that it acknowledged is lost or counted twice."""

import asyncio
import os
import random
import secrets
from collections.abc import Iterator

import pytest

from echarge.store.setup import open_store
from tests.flows.installation import installation
from tests.flows.motorists import Pace, drive, hurried
from tests.flows.reckoning import reckon
from tests.services import PostgresServer

pytestmark = pytest.mark.anyio

CHARGERS = 20
TAGS = ("TAG1", "TAG2", "TAG3")
LIFE_S_MAX = 0.8


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


@pytest.mark.parametrize("kills", [10, pytest.param(100, marks=pytest.mark.soak)])
async def test_kill(durable_url: str, kills: int) -> None:
    """A17, A48, A70, A75, A77, B8: acknowledged is stored, stored is stored once, and each bill is the true one."""
    seed = int(os.environ.get('SEED', secrets.randbelow(1 << 32)))
    print(f"seed {seed}")  # noqa: T201 -- shown where the test fails
    rng = random.Random(seed)  # noqa: S311 -- it has to be repeatable
    over = asyncio.Event()
    names = [f"CP{number}" for number in range(CHARGERS)]
    async with installation(durable_url, chargers=names, tags=TAGS) as place:
        chargers = {
            name: hurried(f"{place.ocpp}/{name}", number, rng=random.Random(rng.random()))  # noqa: S311
            for number, name in enumerate(names)
        }
        async with asyncio.TaskGroup() as tasks:
            for number, charger in enumerate(chargers.values()):
                await charger.__aenter__()
                own = random.Random(rng.random())  # noqa: S311
                tasks.create_task(drive(charger, tag=TAGS[number % 3], rng=own, over=over, pace=Pace()))
            for _ in range(kills):
                await asyncio.sleep(rng.uniform(0, LIFE_S_MAX))
                await place.kill()
                await place.start()
            over.set()
        for charger in chargers.values():
            await charger.__aexit__(None, None, None)
        await place.stop()
        async with await open_store(durable_url):
            await reckon(chargers)
    assert sum(len(charger.ledger.sessions) for charger in chargers.values()) >= CHARGERS
