"""A charger's end of a WebSocket that costs next to nothing, so that the server is measured and not its load."""

import asyncio
from base64 import b64encode
from typing import Any, Self
from urllib.parse import urlsplit

import orjson
from typing_extensions import override

TEXT = 0x81
MASKED = 0x80
SHORT_MAX = 125
KEY = b64encode(bytes(16)).decode()
NO_MASK = bytes(4)
"""A mask of zeros leaves the payload as it is (RFC 6455, 5.3)."""
CALL = b"[2,"
"""How the server's own questions begin."""


def _framed(text: bytes) -> bytes:
    size = len(text)
    head = bytes((TEXT, MASKED | size)) if size <= SHORT_MAX else bytes((TEXT, MASKED | 126)) + size.to_bytes(2)
    return head + NO_MASK + text


class ChargerWire(asyncio.Protocol):
    """One connection with one question under way at a time; no fragments, no compression."""

    def __init__(self) -> None:
        self._received = bytearray()
        self._answer: asyncio.Future[bytes] | None = None
        self._transport: asyncio.Transport | None = None
        self._is_open = False

    @classmethod
    async def dialled(cls, base: str, identity: str, password: str, subprotocol: str) -> Self:
        """Return a charger's open connection; raises ConnectionError where it is turned away."""
        url = urlsplit(base)
        assert url.hostname is not None
        assert url.port is not None
        _, wire = await asyncio.get_running_loop().create_connection(cls, url.hostname, url.port)
        credentials = b64encode(f"{identity}:{password}".encode()).decode()
        head = await wire._asked(  # noqa: SLF001 -- its own
            f"GET {url.path}/{identity} HTTP/1.1\r\nHost: {url.netloc}\r\nUpgrade: websocket\r\n"
            f"Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {KEY}\r\n"
            f"Sec-WebSocket-Protocol: {subprotocol}\r\nAuthorization: Basic {credentials}\r\n\r\n".encode()
        )
        if not head.startswith(b"HTTP/1.1 101 "):
            raise ConnectionError(head.decode(errors="replace"))
        return wire

    async def ask(self, number: int, action: str, payload: Any) -> list[Any]:
        """Send one call and return its answer's frame."""
        answer: list[Any] = orjson.loads(await self._asked(_framed(orjson.dumps([2, str(number), action, payload]))))
        return answer

    def close(self) -> None:
        """Hang up."""
        if self._transport is not None:
            self._transport.abort()

    async def _asked(self, sent: bytes) -> bytes:
        assert self._transport is not None
        self._answer = asyncio.get_running_loop().create_future()
        self._transport.write(sent)
        return await self._answer

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the way out."""
        self._transport = transport  # type: ignore[assignment]

    @override
    def data_received(self, data: bytes) -> None:
        """Hand over an answer once it is whole; what the server asks for is refused."""
        self._received += data
        while (found := self._frame() if self._is_open else self._head()) is not None:
            if found.startswith(CALL) and self._transport is not None:
                refusal = [4, orjson.loads(found)[1], "NotSupported", "", {}]
                self._transport.write(_framed(orjson.dumps(refusal)))
            elif self._answer is not None and not self._answer.done():
                self._answer.set_result(found)

    @override
    def connection_lost(self, exc: Exception | None) -> None:
        """Tell whoever waits."""
        if self._answer is not None and not self._answer.done():
            self._answer.set_exception(exc or ConnectionResetError("the server hung up"))

    def _head(self) -> bytes | None:
        end = self._received.find(b"\r\n\r\n")
        if end < 0:
            return None
        head = bytes(self._received[:end])
        del self._received[: end + 4]
        self._is_open = True
        return head

    def _frame(self) -> bytes | None:
        received = self._received
        if len(received) < 2:
            return None
        start, size = 2, received[1]
        if size > SHORT_MAX:
            start, size = 4, int.from_bytes(received[2:4])
        if len(received) < start + size:
            return None
        kind, frame = received[0], bytes(received[start : start + size])
        del received[: start + size]
        return frame if kind == TEXT else self._frame()  # whoever talks all the time need not answer pings
