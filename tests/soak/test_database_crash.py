"""PostgreSQL crashes and recovers while cars charge, and nothing that was acknowledged is lost or counted twice."""

import asyncio
import os
import signal

import psutil
import pytest
from asyncpg.exceptions import PostgresError

from tests.flows.installation import Installation
from tests.flows.ordeal import live_through
from tests.services import PostgresServer, fetch_value

pytestmark = [pytest.mark.anyio, pytest.mark.soak]

CRASHES = 5
CALM_S = 2.0
BACKEND = "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() LIMIT 1"
RECOVERY_S_MAX = 30.0


async def crash(place: Installation) -> None:
    """Kill one of PostgreSQL's own processes, some time after the last one: it ends all of them, and recovers."""
    await asyncio.sleep(CALM_S)
    async with asyncio.timeout(RECOVERY_S_MAX):
        pid = None
        while pid is None:
            try:
                pid = await fetch_value(place.database_url, BACKEND)
            except (OSError, PostgresError):
                await asyncio.sleep(0.05)
    assert os.getpid() in [parent.pid for parent in psutil.Process(pid).parents()], "not a server of this test's own"
    os.kill(pid, signal.SIGKILL)


async def test_crash() -> None:
    """G2, A17: the server stays, its chargers come back, and every acknowledged message and each bill is right."""
    with PostgresServer.running(durable=True) as server, server.database() as url:
        await live_through(url, crash, times=CRASHES, calm=False)
