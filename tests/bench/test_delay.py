"""From a charger's reading to its subscribers: how long each of them waits, with 1, 100 and 1,000 of them."""

import asyncio
import json
import time
from datetime import UTC, datetime, timedelta

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

from tests.bench.charger_wire import ChargerWire
from tests.bench.mix import BOOT, samples_16, stamp
from tests.flows.installation import CHARGER_PASSWORD, Installation, installation
from tests.flows.subscriber import Person

pytestmark = [pytest.mark.anyio, pytest.mark.bench]

PER_SOCKET = 50
READINGS = 20
METER = "subscription($id: ID!) { sessionMeterValues(sessionId: $id) { energyKwh powerKw version final } }"
ONGOING = "{ chargingSessions(first: 1) { nodes { id } } }"


async def subscribed(http: str, authorization: str, session_id: str, count: int) -> list[ClientConnection]:
    """Return sockets that hold so many subscriptions to the session, all past their snapshots."""
    sockets = []
    for first in range(0, count, PER_SOCKET):
        url = f"ws{http.removeprefix('http')}/graphql"
        socket = await connect(url, subprotocols=[Subprotocol("graphql-transport-ws")], proxy=None, compression=None)
        await socket.send(json.dumps({"type": "connection_init", "payload": {"authorization": authorization}}))
        await socket.recv()
        many = min(PER_SOCKET, count - first)
        for number in range(many):
            payload = {"query": METER, "variables": {"id": session_id}}
            await socket.send(json.dumps({"type": "subscribe", "id": str(number), "payload": payload}))
        for _ in range(many):
            await socket.recv()
        sockets.append(socket)
    return sockets


async def delays(place: Installation, count: int) -> list[float]:
    """Return the milliseconds from the sending of each reading to its arrival at each subscriber."""
    at = datetime.now(UTC) - timedelta(hours=2)
    charger = await ChargerWire.dialled(place.ocpp, "CP1", CHARGER_PASSWORD, "ocpp1.6")
    await charger.ask(1, "BootNotification", BOOT["ocpp1.6"])
    start = {"connectorId": 1, "idTag": "TAG", "meterStart": 1000 * count, "timestamp": stamp(at)}
    transaction = (await charger.ask(2, "StartTransaction", start))[2]["transactionId"]
    found: list[float] = []
    async with Person.signed_in(place.http) as person:
        (node,) = (await person.ask(ONGOING))["chargingSessions"]["nodes"]
        sockets = await subscribed(place.http, person.authorization, node["id"], count)
        for number in range(1, READINGS + 1):
            values = samples_16(1000 * count + 30 * number)
            meter = [{"timestamp": stamp(at + timedelta(seconds=10 * number)), "sampledValue": values}]
            payload = {"connectorId": 1, "transactionId": transaction, "meterValue": meter}

            async def heard(socket: ClientConnection, sent: float) -> None:
                for _ in range(min(PER_SOCKET, count)):
                    await socket.recv()
                    found.append((time.perf_counter() - sent) * 1000)

            sent = time.perf_counter()
            waiting = [asyncio.create_task(heard(socket, sent)) for socket in sockets]
            await charger.ask(2 + number, "MeterValues", payload)
            await asyncio.gather(*waiting)
        stop = {
            "transactionId": transaction,
            "meterStop": 1000 * count + 30 * READINGS,
            "timestamp": stamp(datetime.now(UTC)),
        }
        await charger.ask(100, "StopTransaction", stop)
        await asyncio.gather(*(socket.close() for socket in sockets))
    charger.close()
    return sorted(found)


async def test_delay_to_subscribers(sqlite_url: str) -> None:
    """Print the median and the 99th percentile of the delay."""
    async with installation(sqlite_url, chargers=["CP1"]) as place:
        for count in (1, 100, 1000):
            found = await delays(place, count)
            p50, p99 = found[len(found) // 2], found[int(len(found) * 0.99)]
            print(f"\n{count:5} subscribers: p50 {p50:.1f} ms, p99 {p99:.1f} ms")  # noqa: T201 -- the result
            assert len(found) == count * READINGS
