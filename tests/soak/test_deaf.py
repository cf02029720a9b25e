"""A peer that talks and never listens: the server lets go of it, with bounded memory."""

import asyncio
import socket
from contextlib import suppress
from pathlib import Path

import psutil
import pytest
from websockets.exceptions import ConnectionClosed

from tests.flows.installation import installation
from tests.flows.wire import Wire

pytestmark = [pytest.mark.anyio, pytest.mark.soak]

GROWTH_MIB_MAX = 16
PATIENCE_S_MAX = 120.0
LONG_ID = "x" * 250


async def test_deaf(tmp_path: Path) -> None:
    """C11, A18: answers that nobody takes end the connection; until then they are bounded."""
    async with installation(f"sqlite://{tmp_path / 'echarge.db'}", chargers=["DEAF", "GOOD"]) as place:
        assert place.process is not None
        server = psutil.Process(place.process.pid)
        before = server.memory_info().rss
        with socket.socket() as narrow:
            narrow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            narrow.setblocking(False)
            await asyncio.get_running_loop().sock_connect(narrow, ("127.0.0.1", place.port))
            async with (
                Wire.open(place.ocpp, "GOOD", "1.6") as good,
                Wire.open(place.ocpp, "DEAF", "2.0.1", sock=narrow) as deaf,
            ):
                deaf.socket.transport.pause_reading()
                with suppress(ConnectionClosed, TimeoutError):
                    async with asyncio.timeout(PATIENCE_S_MAX):
                        while True:
                            await deaf.socket.send(f'[2,"{LONG_ID}","Heartbeat",{{}}]')
                assert (server.memory_info().rss - before) / 2**20 < GROWTH_MIB_MAX
                assert (await good.call("Heartbeat", {}))[0] == 3
                deaf.socket.transport.resume_reading()
                assert await deaf.closed() in {1006, 1008, 1011}
