"""What an idle charger costs in memory, by the server's own account, beside the yardstick's."""

import psutil
import pytest

from tests.bench.charger_wire import ChargerWire
from tests.bench.mix import BOOT
from tests.bench.test_throughput import bare_server
from tests.flows.installation import CHARGER_PASSWORD, installation

pytestmark = [pytest.mark.anyio, pytest.mark.bench]

CHARGERS = 500
KIB = 1024


async def cost_of(pid: int, base: str) -> float:
    """Return how many KiB of resident memory each connected and booted charger adds to the process."""
    server = psutil.Process(pid)

    async def come(number: int) -> ChargerWire:
        socket = await ChargerWire.dialled(base, f"BENCH-{number}", CHARGER_PASSWORD, "ocpp1.6")
        await socket.ask(1, "BootNotification", BOOT["ocpp1.6"])
        return socket

    warm = [await come(number) for number in range(20)]
    before = server.memory_info().rss
    sockets = [await come(number) for number in range(20, 20 + CHARGERS)]
    after = server.memory_info().rss
    for socket in (*warm, *sockets):
        socket.close()
    return (after - before) / CHARGERS / KIB


async def test_kib_per_idle_charger(sqlite_url: str) -> None:
    """Print the KiB of an idle charger, ours and the yardstick's."""
    async with bare_server() as (pid, base):
        bare = await cost_of(pid, base)
    async with installation(sqlite_url, chargers=[f"BENCH-{number}" for number in range(20 + CHARGERS)]) as place:
        assert place.process is not None
        ours = await cost_of(place.process.pid, place.ocpp)
    print(f"\nidle charger: {ours:.0f} KiB, bare package {bare:.0f} KiB, ratio {ours / bare:.2f}")  # noqa: T201
