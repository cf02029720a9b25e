"""Chargers by hand: the bytes of a handshake, and any frame on a socket."""

import asyncio
import base64
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Self

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from tests.flows.installation import CHARGER_PASSWORD

CALL, CALL_ERROR = 2, 4
WAIT_S_MAX = 60.0
SUBPROTOCOLS = {"1.6": "ocpp1.6", "2.0.1": "ocpp2.0.1"}
BOOTS: Mapping[str, dict[str, Any]] = {
    "1.6": {"chargePointVendor": "Wire", "chargePointModel": "W"},
    "2.0.1": {"reason": "PowerUp", "chargingStation": {"vendorName": "Wire", "model": "W"}},
}


def basic(username: str, password: str) -> str:
    """Return the header of Basic credentials."""
    return "Basic " + base64.b64encode(f"{username}:{password}".encode()).decode()


@dataclass(frozen=True, slots=True)
class Handshake:
    """What the server answered: the status, the headers in lower case, and how it closed the socket after a 101."""

    status: int
    headers: Mapping[str, str]
    close_code: int | None = None


async def handshake(
    port: int, path: str, *, authorization: str | None = None, offers: str | None = "ocpp1.6", source: str = "127.0.0.1"
) -> Handshake:
    """Ask for an upgrade, byte by byte; after an upgrade without a subprotocol wait for the close."""
    lines = [
        f"GET {path} HTTP/1.1", f"Host: 127.0.0.1:{port}", "Upgrade: websocket", "Connection: Upgrade",
        "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
    ]  # fmt: skip
    if offers is not None:
        lines.append(f"Sec-WebSocket-Protocol: {offers}")
    if authorization is not None:
        lines.append(f"Authorization: {authorization}")
    async with asyncio.timeout(WAIT_S_MAX):
        reader, writer = await asyncio.open_connection("127.0.0.1", port, local_addr=(source, 0))
        try:
            writer.write("\r\n".join([*lines, "", ""]).encode())
            head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
            headers = dict(line.lower().split(": ", 1) for line in head[1:] if line)
            status = int(head[0].split()[1])
            if status != 101 or "sec-websocket-protocol" in headers:
                return Handshake(status, headers)
            close = await reader.readexactly(4)  # FIN and CLOSE, the length, the code
            return Handshake(status, headers, int.from_bytes(close[2:4], "big"))
        finally:
            writer.close()


@dataclass(eq=False)
class Wire:
    """One connection on which anything can be said."""

    socket: ClientConnection
    ids: Any = field(default_factory=lambda: count(1))

    @classmethod
    @asynccontextmanager
    async def open(
        cls, ocpp: str, identity: str, version: str, *, boot: bool = True, compression: bool = False, **options: Any
    ) -> AsyncIterator[Self]:
        """Connect as this charger, and be accepted."""
        async with connect(
            f"{ocpp}/{identity}",
            subprotocols=[Subprotocol(SUBPROTOCOLS[version])],
            additional_headers={"Authorization": basic(identity, CHARGER_PASSWORD)},
            compression="deflate" if compression else None,
            ping_interval=None,
            close_timeout=1,
            proxy=None,
            **options,
        ) as socket:
            wire = cls(socket)
            if boot:
                assert (await wire.call("BootNotification", BOOTS[version]))[2]["status"] == "Accepted"
            yield wire

    async def call(self, action: str, payload: Mapping[str, Any]) -> list[Any]:
        """Send a call and return its answer's frame; what comes before it is an error."""
        message_id = f"call-{next(self.ids)}"
        await self.socket.send(json.dumps([2, message_id, action, payload]))
        answer = await self.answer()
        assert answer[1] == message_id, answer
        return answer

    async def answer(self) -> list[Any]:
        """Return the next frame that asks for nothing; what the server asks for is refused (2.x: the currency)."""
        while (frame := await self.receive())[0] == CALL:
            await self.socket.send(json.dumps([CALL_ERROR, frame[1], "NotSupported", "", {}]))
        return frame

    async def receive(self) -> list[Any]:
        """Return the next frame."""
        async with asyncio.timeout(WAIT_S_MAX):
            frame: list[Any] = json.loads(await self.socket.recv())
            return frame

    async def reaction(self, frame: str | bytes) -> list[Any] | int | None:
        """Return how the server reacts: with an answer, with the socket's close code, or not at all."""
        message_id = f"beat-{next(self.ids)}"
        try:
            await self.socket.send(frame)
            await self.socket.send(json.dumps([2, message_id, "Heartbeat", {}]))
            first = await self.answer()
            if first[1] == message_id:
                assert first[0] == 3, first
                return None
            second = await self.answer()
        except ConnectionClosed:
            return await self.closed()
        assert second[:2] == [3, message_id], second
        return first

    async def closed(self) -> int:
        """Return the code with which the server closed the socket."""
        async with asyncio.timeout(WAIT_S_MAX):
            try:
                while True:
                    await self.socket.recv()
            except ConnectionClosed:
                await self.socket.wait_closed()
        assert self.socket.close_code is not None
        return self.socket.close_code
