"""The public GraphQL API from its other side: signing in over HTTP, subscribing over graphql-transport-ws."""

import json
import urllib.error
import urllib.request
from collections.abc import AsyncGenerator, Mapping
from typing import Any, Final
from urllib.parse import urlsplit, urlunsplit

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake
from websockets.typing import Subprotocol

from echarge.cli.command import CommandError

PATH: Final = "/graphql"
PROTOCOL: Final = Subprotocol("graphql-transport-ws")
TIMEOUT_S: Final = 20.0
ANSWER_BYTES_MAX: Final = 16 * 1024 * 1024
LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})
NOT_WELCOME: Final = frozenset({4401, 4403})
"""How the server closes a socket whose token is not, or no longer, good."""

SIGN_IN: Final = """
mutation SignIn($email: String!, $password: String!) {
  signIn(email: $email, password: $password) {
    ... on SignedIn { token }
    ... on Refusal { code message }
  }
}
"""

Json = dict[str, Any]


class UnreachableError(Exception):
    """The server can not be reached now; it may be later."""


class SignedOutError(Exception):
    """The token is no longer good: sign in again."""


class Api:
    """One server's API; `url` is where the server is, with or without a path before `/graphql`."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url.removesuffix("/"))
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise CommandError(f"{url!r} is no address of a server: http://127.0.0.1:8000 is one.")
        self._http = urlunsplit(parts._replace(path=parts.path + PATH, query="", fragment=""))
        self._websocket = self._http.replace("http", "ws", 1)
        self._is_here = parts.hostname in LOOPBACK

    def sign_in(self, email: str, password: str) -> str:
        """Return a token; raise CommandError where the server refuses, or UnreachableError."""
        found = self._post(SIGN_IN, {"email": email, "password": password})["signIn"]
        if "token" not in found:
            raise CommandError(found["message"])
        token: str = found["token"]
        return token

    def _post(self, query: str, variables: Mapping[str, object]) -> Json:
        body = json.dumps({"query": query, "variables": variables}).encode()
        headers = {"Content-Type": "application/json", "Accept": "application/json"}
        request = urllib.request.Request(self._http, body, headers)  # noqa: S310 -- the scheme was looked at
        # What is on this machine is not reached by way of another one.
        proxies = urllib.request.ProxyHandler({} if self._is_here else None)
        try:
            with urllib.request.build_opener(proxies).open(request, timeout=TIMEOUT_S) as response:
                answer = json.loads(response.read(ANSWER_BYTES_MAX))
        except urllib.error.HTTPError as error:
            raise UnreachableError(f"{self._http} answers with status {error.code}") from error
        except (OSError, ValueError) as error:
            raise UnreachableError(f"{self._http} does not answer ({getattr(error, 'reason', error)})") from error
        if not isinstance(answer, dict) or not isinstance(answer.get("data"), dict):
            raise UnreachableError(f"{self._http} answers without data")
        data: Json = answer["data"]
        return data

    async def follow(self, token: str, documents: Mapping[str, str]) -> AsyncGenerator[tuple[str, Json], None]:
        """Subscribe to the documents and yield what each brings, by its name, until the server ends one of them.

        The first document is needed; others are left out where the server refuses them to this user. Raises
        UnreachableError where the connection fails or is lost, SignedOutError where the token is not good, and
        CommandError where the server refuses the first document.
        """
        needed = next(iter(documents))
        try:
            async with connect(
                self._websocket,
                subprotocols=[PROTOCOL],
                open_timeout=TIMEOUT_S,
                max_size=ANSWER_BYTES_MAX,
                proxy=None if self._is_here else True,
            ) as socket:
                await _send(socket, "connection_init", payload={"authorization": f"Bearer {token}"})
                async for text in socket:
                    message = json.loads(text)
                    match message["type"]:
                        case "connection_ack":
                            for name, query in documents.items():
                                await _send(socket, "subscribe", id=name, payload={"query": query})
                        case "next" if not message["payload"].get("errors"):
                            yield message["id"], message["payload"]["data"]
                        case "next" | "error" if message["id"] == needed:
                            raise CommandError(f"The server refuses: {_first_problem(message['payload'])}")
                        case "ping":
                            await _send(socket, "pong")
                        case "complete" if message["id"] == needed:
                            return
                        case _:
                            pass  # a pong, or what only newer servers say
            _tell_why(socket.close_code)
        except ConnectionClosed as error:
            _tell_why(error.rcvd.code if error.rcvd is not None else None)
        except (OSError, InvalidHandshake, ValueError, KeyError) as error:
            raise UnreachableError(f"{self._websocket} does not answer ({error})") from error


def _first_problem(payload: Any) -> str:
    errors = payload["errors"] if isinstance(payload, dict) else payload
    return str(errors[0]["message"])


def _tell_why(close_code: int | None) -> None:
    if close_code in NOT_WELCOME:
        raise SignedOutError("The server does not, or no longer, let us in")
    raise UnreachableError("the connection was lost")


async def _send(socket: ClientConnection, kind: str, **more: object) -> None:
    await socket.send(json.dumps({"type": kind, **more}))
