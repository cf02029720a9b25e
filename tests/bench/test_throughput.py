"""Durable messages per second and core, against a server that stores nothing, in one run and as a ratio."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import psutil
import pytest

from tests.bench.mix import Count
from tests.flows.installation import CHARGER_PASSWORD, ROOT, installation
from tests.services import PostgresServer, free_port

pytestmark = [pytest.mark.anyio, pytest.mark.bench]

CHARGERS = 100
SECONDS = 6.0
SUBPROTOCOLS = ("ocpp1.6", "ocpp2.0.1")


@dataclass(frozen=True)
class Rate:
    """What a server answered, by the clock and by its own processor time."""

    per_s: float
    per_core_s: float
    errors: int


async def measured(pid: int, base: str, subprotocol: str) -> Rate:
    """Return the rate of the server with this process id under the session mix."""
    load = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bench.mix", base, str(CHARGERS), str(SECONDS), subprotocol, CHARGER_PASSWORD,
        cwd=ROOT, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert load.stdout is not None
    assert await load.stdout.readline() == b"warm\n"
    server = psutil.Process(pid)
    before = server.cpu_times()
    out, _ = await load.communicate(b"go\n")
    after = server.cpu_times()
    count = Count(**json.loads(out))
    busy_s = after.user + after.system - before.user - before.system
    return Rate(count.messages / SECONDS, count.messages / busy_s, count.errors)


@asynccontextmanager
async def bare_server() -> AsyncIterator[tuple[int, str]]:
    """Yield the yardstick's process id and address."""
    port = free_port()
    process = await asyncio.create_subprocess_exec(sys.executable, "-m", "tests.bench.bare", str(port), cwd=ROOT)
    try:
        async with asyncio.timeout(30):
            while True:
                try:
                    _, writer = await asyncio.open_connection("127.0.0.1", port)
                except OSError:
                    continue
                writer.close()
                break
        yield process.pid, f"ws://127.0.0.1:{port}/ocpp"
    finally:
        process.kill()
        await process.wait()


async def rates(database_url: str | None, subprotocol: str) -> Rate:
    """Return the rate of one server for one version."""
    if database_url is None:
        async with bare_server() as (pid, base):
            return await measured(pid, base, subprotocol)
    names = [f"BENCH-{number}" for number in range(CHARGERS)]
    tags = [f"TAG{number}" for number in range(CHARGERS)]
    async with installation(database_url, chargers=names, tags=tags) as place:
        assert place.process is not None
        return await measured(place.process.pid, place.ocpp, subprotocol)


async def test_messages_per_second_and_core(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Print each server's rate and its ratio to the yardstick's; nothing may have been refused."""
    with PostgresServer.running(durable=True) as postgres:
        for subprotocol in SUBPROTOCOLS:
            folder = tmp_path_factory.mktemp("bench")
            urls = {"bare": None, "sqlite": f"sqlite://{folder}/echarge.db", "postgres": postgres.new_database()}
            yardstick = 0.0
            for name, url in urls.items():
                rate = await rates(url, subprotocol)
                yardstick = yardstick or rate.per_core_s
                print(  # noqa: T201 -- the result
                    f"{subprotocol} {name:8} {rate.per_s:7.0f}/s {rate.per_core_s:7.0f}/s/core"
                    f" ratio {rate.per_core_s / yardstick:.2f}"
                )
                assert rate.errors == 0
