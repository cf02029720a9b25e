"""One WebSocket to the central system: frames out, frames in, one CALL outstanding."""

import asyncio
import base64
import json
import ssl
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, urlsplit

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidStatus
from websockets.frames import Frame as WireFrame
from websockets.frames import Opcode
from websockets.typing import Subprotocol

from charger_sim.errors import CallError, HandshakeRefused, LinkLost
from charger_sim.ledger import Json

CALL, CALLRESULT, CALLERROR = 2, 3, 4
FRAME_BYTES_MAX = 1 << 20
_ENCODER = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False)


@dataclass(frozen=True, slots=True)
class Dial:
    """How to reach and greet the central system."""

    url: str
    subprotocols: Sequence[str]
    username: str | None = None
    password: bytes | None = None
    compression: bool = False
    tls: ssl.SSLContext | None = None
    open_timeout_s: float = 10.0

    def headers(self) -> dict[str, str]:
        """Return the Basic credentials: bytes, because 1.6 keys need not be text."""
        if self.password is None:
            return {}
        name = self.username if self.username is not None else unquote(urlsplit(self.url).path.rsplit("/", 1)[-1])
        pair = name.encode() + b":" + self.password
        return {"Authorization": "Basic " + base64.b64encode(pair).decode()}


async def dial(how: Dial) -> ClientConnection:
    """Open the WebSocket, or raise HandshakeRefused (the server's doing) or OSError (nobody there)."""
    try:
        return await connect(
            how.url,
            subprotocols=[Subprotocol(name) for name in how.subprotocols] or None,
            additional_headers=how.headers(),
            compression="deflate" if how.compression else None,
            open_timeout=how.open_timeout_s,
            close_timeout=1,
            ping_interval=None,
            max_size=FRAME_BYTES_MAX,
            proxy=None,
            user_agent_header=None,
            ssl=(how.tls or True) if how.url.startswith("wss:") else None,
        )
    except InvalidStatus as error:
        raise HandshakeRefused(error.response.status_code, error.response.reason_phrase) from error
    except InvalidHandshake as error:
        raise HandshakeRefused(None, str(error)) from error
    except TimeoutError as error:
        raise HandshakeRefused(None, "no answer to the handshake") from error


def new_id() -> str:
    """Return a message id that no charger has used before."""
    return str(uuid.uuid4())


def encode(frame: list[Any]) -> str:
    """Spell a frame compactly."""
    return _ENCODER.encode(frame)


class Link:
    """One connection's life: reads until it is lost, resolves answers at once, hands CALLs to `on_call`."""

    def __init__(
        self,
        socket: ClientConnection,
        *,
        on_call: Callable[[str, str, Json], None],
        on_frame: Callable[[str, str | bytes], None],
    ) -> None:
        self._socket = socket
        self._on_call = on_call
        self._on_frame = on_frame
        self._turn = asyncio.Lock()
        self._awaited: tuple[str, asyncio.Future[Json]] | None = None
        self.lost = False
        self.close_code: int | None = None

    @property
    def subprotocol(self) -> str | None:
        """Return what the server chose; None if nothing."""
        return self._socket.subprotocol

    async def read(self) -> None:
        """Handle frames until the connection is lost."""
        try:
            while True:
                self._receive(await self._socket.recv())
        except ConnectionClosed:
            return
        finally:
            self.lose()

    async def call(self, action: str, payload: Json, *, message_id: str, timeout_s: float) -> Json:
        """Send a CALL when it is its turn and return the answer; CallError, LinkLost or TimeoutError otherwise."""
        async with self._turn:
            return await self._exchange(encode([CALL, message_id, action, payload]), message_id, timeout_s)

    async def _exchange(self, text: str, message_id: str, timeout_s: float) -> Json:
        answer: asyncio.Future[Json] = asyncio.get_running_loop().create_future()
        self._awaited = (message_id, answer)
        try:
            async with asyncio.timeout(timeout_s):
                await self.send(text)
                return await answer
        finally:
            self._awaited = None
            if answer.done() and not answer.cancelled():
                # Seen here: sending may have failed before anyone came to wait for it.
                answer.exception()

    async def send(self, frame: str | bytes) -> None:
        """Put one frame on the wire, whatever it holds; raise LinkLost where there is none."""
        if self.lost:
            raise LinkLost("not connected")
        self._on_frame("out", frame)
        try:
            await self._socket.send(frame)
        except ConnectionClosed as error:
            raise LinkLost("the connection ended while sending") from error

    async def reply(self, message_id: str, answer: Json | CallError) -> None:
        """Answer a CALL of the central system."""
        if isinstance(answer, CallError):
            await self.send(encode([CALLERROR, message_id, answer.code, answer.description, answer.details]))
        else:
            await self.send(encode([CALLRESULT, message_id, answer]))

    def lose(self) -> None:
        """Fail what still waits for an answer; happens once."""
        if self.lost:
            return
        self.lost = True
        self.close_code = self._socket.close_code
        if self._awaited is not None and not self._awaited[1].done():
            self._awaited[1].set_exception(LinkLost("the connection ended before the answer"))

    def abort(self) -> None:
        """Tear the TCP connection down without a word."""
        self._socket.transport.abort()
        self.lose()

    async def close(self, code: int = 1000) -> None:
        """End the connection politely."""
        await self._socket.close(code)
        self.lose()

    def freeze(self) -> None:
        """Stop reading the socket: to the server this is a half-open connection."""
        self._socket.transport.pause_reading()

    def mute_pongs(self) -> None:
        """Never answer a ping again on this connection."""
        protocol = self._socket.protocol
        spoken = protocol.send_frame

        def without_pongs(frame: WireFrame) -> None:
            if frame.opcode is not Opcode.PONG:
                spoken(frame)

        vars(protocol)["send_frame"] = without_pongs

    def _receive(self, data: str | bytes) -> None:
        try:
            self._dispatch(json.loads(data))
        except (ValueError, LookupError, TypeError, RecursionError):
            # An honest charger survives a frame that it cannot read; tests find it in the log of frames.
            self._on_frame("unreadable", data)
        else:
            self._on_frame("in", data)

    def _dispatch(self, frame: list[Any]) -> None:
        kind, message_id, rest = frame[0], frame[1], frame[2:]
        if kind == CALL and isinstance(rest[0], str) and isinstance(rest[1], dict):
            self._on_call(message_id, rest[0], rest[1])
        elif kind == CALLRESULT:
            self._resolve(message_id, rest[0])
        elif kind == CALLERROR:
            self._resolve(message_id, CallError(rest[0], *rest[1:3]))
        else:
            raise TypeError(frame)

    def _resolve(self, message_id: str, outcome: Json | CallError) -> None:
        # An answer to something else, or one that comes too late, is nobody's.
        if self._awaited is None or self._awaited[0] != message_id or self._awaited[1].done():
            return
        if isinstance(outcome, CallError):
            self._awaited[1].set_exception(outcome)
        else:
            self._awaited[1].set_result(outcome)
