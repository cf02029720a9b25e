"""Compression for 2.x alone, and signs of life, against the real server."""

import asyncio
import json
import zlib
from contextlib import suppress

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosedError

from charger_sim import Charger, misbehaviour
from tests.bench.mix import BOOT
from tests.flows.installation import CHARGER_PASSWORD, Installation, installation
from tests.flows.operator import online
from tests.flows.subscriber import Person
from tests.flows.wire import Wire

pytestmark = pytest.mark.anyio


async def extensions_of(place: Installation, subprotocol: str) -> list[str]:
    """Return the extensions that the server took of a client that offers compression."""
    url = f"{place.ocpp}/CP1".replace("://", f"://CP1:{CHARGER_PASSWORD}@")
    async with connect(url, subprotocols=[subprotocol], compression="deflate") as socket:  # type: ignore[list-item]
        await socket.send(json.dumps([2, "1", "BootNotification", BOOT[subprotocol]]))
        answer = json.loads(await socket.recv())
        assert answer[2]["status"] == "Accepted"
        return [extension.name for extension in socket.protocol.extensions]


async def test_a7_compression(sqlite_url: str) -> None:
    """A7: a 2.0.1 charger that offers compression gets it, a 1.6 charger does not."""
    async with installation(sqlite_url, chargers=["CP1"]) as place:
        assert await extensions_of(place, "ocpp2.0.1") == ["permessage-deflate"]
        assert await extensions_of(place, "ocpp1.6") == []


async def test_c11_inflated_size(sqlite_url: str) -> None:
    """A7, C11: a message that is small on the wire and huge inflated closes the socket with 1009."""
    async with installation(sqlite_url, chargers=["CP1"]) as place:
        url = f"{place.ocpp}/CP1".replace("://", f"://CP1:{CHARGER_PASSWORD}@")
        async with connect(url, subprotocols=["ocpp2.0.1"], compression="deflate") as socket:  # type: ignore[list-item]
            bomb = "x" * 20_000_000
            assert len(zlib.compress(bomb.encode())) < 64 * 1024
            await socket.send(bomb)
            with pytest.raises(ConnectionClosedError):
                await socket.recv()
            assert socket.close_code == 1009


@pytest.mark.parametrize("version", ["1.6", "2.0.1"])
async def test_g12_stopped_and_started(sqlite_url: str, version: str) -> None:
    """G12: a server that stops tells its chargers that it starts anew; each is offline until it redials, whenever."""
    async with installation(sqlite_url, chargers=["CP1", "CP2"]) as place:
        async with (
            Wire.open(place.ocpp, "CP1", version) as first,
            Wire.open(place.ocpp, "CP2", version) as second,
            asyncio.TaskGroup() as tasks,
        ):
            tasks.create_task(place.stop())
            assert [await first.closed(), await second.closed()] == [1012, 1012]
        await place.start()
        async with (
            Person.signed_in(place.http) as operator,
            Wire.open(place.ocpp, "CP1", version, boot=False) as wire,
        ):
            assert (await wire.call("Heartbeat", {}))[0] == 3
            assert await online(operator) == {"CP1": True, "CP2": False}


async def test_a10_never_pongs(sqlite_url: str) -> None:
    """A10: a charger that answers no ping stays online while it talks, and is gone soon after it falls silent."""
    settings = {"ping_interval_s": "2", "ping_timeout_s": "2"}
    async with (
        installation(sqlite_url, chargers=["CP1"], **settings) as place,
        Charger(url=f"{place.ocpp}/CP1", password=CHARGER_PASSWORD, reconnect=False) as charger,
    ):
        await charger.booted()
        await misbehaviour.never_pong(charger)
        for _ in range(15):
            await charger.send("Heartbeat", {})
            with suppress(TimeoutError):
                await charger.until(lambda: not charger.online, timeout_s=0.4)
        assert (charger.online, charger.connections) == (True, 1)
        await charger.until(lambda: not charger.online, timeout_s=60)
