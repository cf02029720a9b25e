"""A signed-in person: asks over HTTP, and follows subscriptions over graphql-transport-ws."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Self

import httpx2
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from tests.flows.installation import USER_PASSWORD

Json = dict[str, Any]
PROTOCOL = Subprotocol("graphql-transport-ws")
WAIT_S_MAX = 60.0

SIGN_IN = "mutation($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename ... on SignedIn { token } } }"  # noqa: E501 -- one line of GraphQL


class SubscriptionError(Exception):
    """A subscription ended before it showed what was waited for."""


@dataclass(eq=False)
class Stream:
    """What one subscription has shown so far."""

    name: str
    seen: list[Any] = field(default_factory=list)
    complete: bool = False
    ended: str = ""
    """Why nothing more can come; empty while it can."""
    changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def until(self, enough: Callable[[list[Any]], object], *, timeout_s: float = WAIT_S_MAX) -> None:
        """Wait until what was seen is enough; raise TimeoutError or SubscriptionError."""
        async with asyncio.timeout(timeout_s), self.changed:
            await self.changed.wait_for(lambda: enough(self.seen) or self.ended)
        if not enough(self.seen):
            raise SubscriptionError(f"{self.name}: {self.ended}; seen: {self.seen}")

    async def finished(self, *, timeout_s: float = WAIT_S_MAX) -> None:
        """Wait until the server says that this was all."""
        async with asyncio.timeout(timeout_s), self.changed:
            await self.changed.wait_for(lambda: self.ended)
        if not self.complete:
            raise SubscriptionError(f"{self.name}: {self.ended}")


class Person:
    """One user, with a token, a client and a socket of their own."""

    def __init__(self, client: httpx2.AsyncClient, socket: ClientConnection) -> None:
        self.authorization = str(client.headers["Authorization"])
        self._client = client
        self._socket = socket
        self._streams: dict[str, Stream] = {}
        self._ids = count(1)

    @classmethod
    @asynccontextmanager
    async def signed_in(cls, http: str, *, user_type: str = "administrator") -> AsyncIterator[Self]:
        """Sign in at the server, and stay until the block ends."""
        async with httpx2.AsyncClient(base_url=http, timeout=WAIT_S_MAX) as client:
            login = {"email": f"{user_type}@example.org", "password": USER_PASSWORD}
            answer = await client.post("/graphql", json={"query": SIGN_IN, "variables": login})
            async with cls.holding(http, answer.json()["data"]["signIn"]["token"]) as person:
                yield person

    @classmethod
    @asynccontextmanager
    async def holding(cls, http: str, token: str) -> AsyncIterator[Self]:
        """Come with a token, whoever's it is, and stay until the block ends."""
        authorization = f"Bearer {token}"
        async with (
            httpx2.AsyncClient(base_url=http, timeout=WAIT_S_MAX, headers={"Authorization": authorization}) as client,
            connect(f"ws{http.removeprefix('http')}/graphql", subprotocols=[PROTOCOL], proxy=None) as socket,
        ):
            await socket.send(json.dumps({"type": "connection_init", "payload": {"authorization": authorization}}))
            assert json.loads(await socket.recv())["type"] == "connection_ack"
            person = cls(client, socket)
            reader = asyncio.create_task(person._read())
            try:
                yield person
            finally:
                reader.cancel()
                await asyncio.gather(reader, return_exceptions=True)

    async def ask(self, query: str, **variables: Any) -> Any:
        """Return the data of a query or mutation."""
        answer = await self._client.post("/graphql", json={"query": query, "variables": variables})
        content = answer.json()
        assert "errors" not in content, content
        return content["data"]

    async def follow(self, query: str, **variables: Any) -> Stream:
        """Return a new subscription to one field; what it shows are the field's values."""
        stream = Stream(query)
        operation_id = str(next(self._ids))
        self._streams[operation_id] = stream
        payload: Mapping[str, Any] = {"query": query, "variables": variables}
        await self._socket.send(json.dumps({"type": "subscribe", "id": operation_id, "payload": payload}))
        return stream

    async def _read(self) -> None:
        ended = "the socket was closed"
        try:
            async for frame in self._socket:
                await self._take(json.loads(frame))
        except ConnectionClosed as closed:
            ended = str(closed)
        finally:
            for stream in self._streams.values():
                async with stream.changed:
                    stream.ended = stream.ended or ended
                    stream.changed.notify_all()

    async def _take(self, message: Json) -> None:
        if message["type"] == "ping":
            await self._socket.send(json.dumps({"type": "pong"}))
            return
        stream = self._streams[message["id"]]
        async with stream.changed:
            match message["type"]:
                case "next" if not message["payload"].get("errors"):
                    stream.seen.extend(message["payload"]["data"].values())
                case "complete":
                    stream.complete, stream.ended = True, "complete"
                case _:
                    stream.ended = json.dumps(message["payload"])
            stream.changed.notify_all()
