"""The app on a real port, and sockets to it."""

import asyncio
import socket
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, Self

import orjson
import uvicorn
from starlette.applications import Starlette
from starlette.types import ASGIApp, Receive, Scope, Send
from typing_extensions import override
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, ConnectionClosedError
from websockets.typing import Subprotocol

PROTOCOL = Subprotocol("graphql-transport-ws")
WAIT_S_MAX = 60.0


class Server(uvicorn.Server):
    """A server that says when it listens."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listens = asyncio.Event()

    @override
    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.listens.set()


@dataclass
class Attended:
    """The app, and whether a socket of it is being served."""

    app: Starlette
    sockets: int = 0
    none_left: asyncio.Event = field(default_factory=asyncio.Event)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve a request or a socket."""
        if scope["type"] != "websocket":
            await self.app(scope, receive, send)
            return
        self.sockets += 1
        self.none_left.clear()
        try:
            await self.app(scope, receive, send)
        finally:
            self.sockets -= 1
            if not self.sockets:
                self.none_left.set()


@asynccontextmanager
async def served(app: ASGIApp) -> AsyncIterator[str]:
    """Serve the app, and yield where: `127.0.0.1:…`."""
    listener = socket.create_server(("127.0.0.1", 0))
    place = f"127.0.0.1:{listener.getsockname()[1]}"
    server = Server(
        uvicorn.Config(app, log_level="error", lifespan="off", ws="websockets-sansio", timeout_graceful_shutdown=2)
    )
    # Signals are the tests' own affair.
    task = asyncio.create_task(server._serve([listener]))  # noqa: SLF001
    try:
        async with asyncio.timeout(WAIT_S_MAX):
            await server.listens.wait()
        yield place
    finally:
        server.should_exit = True
        await task


@dataclass
class Socket:
    """A client's end of a GraphQL socket."""

    connection: ClientConnection

    @classmethod
    @asynccontextmanager
    async def opened(cls, place: str, *, token: str | None = None, **headers: str) -> AsyncIterator[Self]:
        """Open a socket; with a token, sign in on it as well."""
        async with connect(f"ws://{place}/graphql", subprotocols=[PROTOCOL], additional_headers=headers) as connection:
            opened = cls(connection)
            if token is not None:
                await opened.send({"type": "connection_init", "payload": {"authorization": f"Bearer {token}"}})
                assert await opened.receive() == {"type": "connection_ack"}
            yield opened

    async def send(self, message: Mapping[str, Any] | str | bytes) -> None:
        """Send a message, or a frame as it is."""
        frame = orjson.dumps(message).decode() if isinstance(message, Mapping) else message
        await self.connection.send(frame)

    async def receive(self) -> Any:
        """Return the next message."""
        async with asyncio.timeout(WAIT_S_MAX):
            return orjson.loads(await self.connection.recv())

    async def receive_or_none(self) -> Any:
        """Return the next message; None where the server has closed the socket instead."""
        try:
            return await self.receive()
        except ConnectionClosed:
            return None

    async def ask(self, query: str, variables: Mapping[str, Any] | None = None) -> Any:
        """Return the answer to an operation with one result."""
        payload = {"query": query, "variables": variables}
        await self.send({"type": "subscribe", "id": "ask", "payload": payload})
        answer = await self.receive()
        if answer["type"] == "next":
            assert await self.receive() == {"type": "complete", "id": "ask"}
        return answer["payload"]

    async def closed(self) -> tuple[int, str]:
        """Return how the server closed the socket."""
        async with asyncio.timeout(WAIT_S_MAX):
            with suppress(ConnectionClosedError):
                async for _ in self.connection:
                    pass
        assert self.connection.close_code is not None
        return self.connection.close_code, self.connection.close_reason or ""
