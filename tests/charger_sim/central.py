"""A tiny honest central system: validates every message by the published schemas and keeps what it was told."""

import asyncio
import itertools
import json
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from http import HTTPStatus
from importlib.resources import files
from typing import Any

from jsonschema_rs import ValidationError, validator_for
from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response
from websockets.typing import Subprotocol

Json = dict[str, Any]
FOLDERS = {"ocpp1.6": "v16", "ocpp2.0.1": "v201"}
NOW = "2026-11-22T10:00:00.000Z"


@cache
def _validator(version: str, name: str) -> Any:
    text = (files("ocpp") / FOLDERS[version] / "schemas" / f"{name}.json").read_text(encoding="utf-8-sig")
    return validator_for(json.loads(text))


def problem(version: str, action: str, payload: Json, *, answer: bool) -> str | None:
    """Return what the schema of a CALL, or of its answer, has against a payload."""
    suffix = "Response" if answer else ("" if version == "ocpp1.6" else "Request")
    try:
        _validator(version, action + suffix).validate(payload)
    except ValidationError as error:
        return f"{action}{suffix}: {error.message}"
    return None


@dataclass(slots=True)
class Told:
    """One CALL as received."""

    identity: str
    action: str
    message_id: str
    payload: Json


@dataclass(slots=True)
class Central:
    """What it knows, and how it shall misbehave: `swallow(told)` True leaves a CALL unanswered."""

    tags: dict[str, tuple[str, str | None]] = field(default_factory=dict)
    boot_status: str = "Accepted"
    interval: int = 300
    told: list[Told] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    authorizations: dict[str, str | None] = field(default_factory=dict)
    sockets: dict[str, ServerConnection] = field(default_factory=dict)
    swallow: Callable[[Told], bool] = lambda _: False
    errors: dict[str, str] = field(default_factory=dict)
    refuse: HTTPStatus | None = None
    port: int = 0
    _ids: Iterator[int] = field(default_factory=lambda: itertools.count(1001))
    _started: dict[str, int] = field(default_factory=dict)
    _awaited: dict[str, tuple[str, asyncio.Future[Json]]] = field(default_factory=dict)

    def url(self, identity: str = "CP1") -> str:
        """Return where a charger connects."""
        return f"ws://127.0.0.1:{self.port}/ocpp/{identity}"

    def of(self, action: str) -> list[Json]:
        """Return the payloads of one action, in order of arrival."""
        return [told.payload for told in self.told if told.action == action]

    def actions(self) -> list[str]:
        """Return the actions in order of arrival."""
        return [told.action for told in self.told]

    async def command(self, action: str, payload: Json, identity: str = "CP1") -> Json:
        """Send a CALL to a charger and return its answer."""
        socket = self.sockets[identity]
        message_id = f"c{next(self._ids)}"
        answer: asyncio.Future[Json] = asyncio.get_running_loop().create_future()
        self._awaited[message_id] = (action, answer)
        self._check(socket, action, payload, answer=False)
        await socket.send(json.dumps([2, message_id, action, payload]))
        async with asyncio.timeout(60):
            return await answer

    async def serve(self, socket: ServerConnection) -> None:
        """Serve one charger until it leaves."""
        path = socket.request.path if socket.request is not None else ""
        identity = path.rsplit("/", 1)[-1]
        self.sockets[identity] = socket
        try:
            async for text in socket:
                await self._receive(socket, identity, json.loads(text))
        except ConnectionClosed:
            pass

    def greet(self, connection: ServerConnection, request: Request) -> Response | None:
        """Note the credentials; refuse where told to."""
        identity = request.path.rsplit("/", 1)[-1]
        self.authorizations[identity] = request.headers.get("Authorization")
        if self.refuse is None:
            return None
        return connection.respond(self.refuse, "no\n")

    async def _receive(self, socket: ServerConnection, identity: str, frame: list[Any]) -> None:
        if frame[0] == 2:
            await self._answer(socket, Told(identity, frame[2], frame[1], frame[3]))
            return
        action, future = self._awaited.pop(frame[1])
        if frame[0] == 3:
            self._check(socket, action, frame[2], answer=True)
            future.set_result(frame[2])
        else:
            future.set_result({"error": frame[2]})

    async def _answer(self, socket: ServerConnection, told: Told) -> None:
        self.told.append(told)
        self._check(socket, told.action, told.payload, answer=False)
        if self.swallow(told):
            return
        if told.action in self.errors:
            await socket.send(json.dumps([4, told.message_id, self.errors[told.action], "", {}]))
            return
        answer = self._decide(socket, told)
        self._check(socket, told.action, answer, answer=True)
        await socket.send(json.dumps([3, told.message_id, answer]))

    def _decide(self, socket: ServerConnection, told: Told) -> Json:
        old = socket.subprotocol == "ocpp1.6"
        match told.action:
            case "BootNotification":
                return {"currentTime": NOW, "interval": self.interval, "status": self.boot_status}
            case "Heartbeat":
                return {"currentTime": NOW}
            case "Authorize" if old:
                return {"idTagInfo": self._info16(told.payload["idTag"])}
            case "Authorize":
                return {"idTokenInfo": self._info201(told.payload["idToken"]["idToken"])}
            case "StartTransaction":
                key = json.dumps(told.payload, sort_keys=True) + told.identity
                number = self._started.setdefault(key, next(self._ids))
                return {"transactionId": number, "idTagInfo": self._info16(told.payload["idTag"])}
            case "TransactionEvent" if "idToken" in told.payload:
                return {"idTokenInfo": self._info201(told.payload["idToken"]["idToken"])}
            case "DataTransfer":
                return {"status": "Accepted"}
            case _:
                return {}

    def _info16(self, tag: str) -> Json:
        status, parent = self.tags.get(tag, ("Invalid", None))
        return {"status": status} | ({"parentIdTag": parent} if parent else {})

    def _info201(self, tag: str) -> Json:
        status, group = self.tags.get(tag, ("Unknown", None))
        return {"status": status} | ({"groupIdToken": {"idToken": group, "type": "Central"}} if group else {})

    def _check(self, socket: ServerConnection, action: str, payload: Json, *, answer: bool) -> None:
        fault = problem(str(socket.subprotocol), action, payload, answer=answer)
        if fault is not None:
            self.problems.append(fault)


@asynccontextmanager
async def listening(central: Central, *, port: int = 0) -> AsyncIterator[Server]:
    """Let a central system listen; leaving cuts every connection."""
    protocols = [Subprotocol(name) for name in FOLDERS]
    async with serve(
        central.serve,
        "127.0.0.1",
        port,
        subprotocols=protocols,
        process_request=central.greet,
        compression=None,
        ping_interval=None,
        close_timeout=1,
    ) as server:
        central.port = next(iter(server.sockets)).getsockname()[1]
        yield server
