"""GraphQL over WebSocket: graphql-transport-ws, and nothing that a client sends gets past it."""

import asyncio
import logging
from collections.abc import AsyncGenerator, Mapping
from contextlib import suppress
from typing import Any, Final

from starlette.websockets import WebSocketState
from strawberry.asgi import ASGIWebSocketAdapter
from strawberry.http.exceptions import NonJsonMessageReceived, NonTextMessageReceived, WebSocketDisconnected
from strawberry.subscriptions.protocols.graphql_transport_ws.handlers import BaseGraphQLTransportWSHandler, Operation
from strawberry.subscriptions.protocols.graphql_transport_ws.types import ConnectionInitMessage, Message
from typing_extensions import override

from echarge.graphql.context import Context
from echarge.graphql.socket_limits import (
    GUEST_OPERATIONS_MAX,
    SOCKETS_MAX,
    STRANGERS_PER_ADDRESS_MAX,
    TooManySocketsError,
)
from echarge.live.hub import Hub
from echarge.live.messages import AccessRevoked
from echarge.live.topics import user_topic
from echarge.operations.attempts import counted_as
from echarge.operations.audit import Viewer
from echarge.operations.guests import Pass, TerminalGuest, VisitGuest, admit
from echarge.web.identity import CrossSiteError, address_of, bearer_token, credentials_of

log = logging.getLogger(__name__)

FRAME_LENGTH_MAX = 128 * 1024  # characters
OPERATION_ID_LENGTH_MAX = 128
SEND_S_MAX = 20.0
RECHECK_S = 60.0

BAD_REQUEST: Final = 4400
UNAUTHORIZED: Final = 4401
FORBIDDEN: Final = 4403
INTERNAL: Final = 1011
TRY_AGAIN_LATER: Final = 1013
TOO_BIG: Final = 1009


class Socket(ASGIWebSocketAdapter):
    """A WebSocket that waits for nobody for ever, and that can be closed more than once."""

    @override
    async def iter_json(self, *, ignore_parsing_errors: bool = False) -> AsyncGenerator[object, None]:
        while self.ws.application_state is not WebSocketState.DISCONNECTED:
            event = await self.ws.receive()
            if event["type"] != "websocket.receive":
                return
            text = event.get("text")
            if text is None:
                raise NonTextMessageReceived
            if len(text) > FRAME_LENGTH_MAX:
                await self.close(TOO_BIG, "Message too big")
                return
            try:
                yield self.view.decode_json(text)
            except ValueError as error:
                raise NonJsonMessageReceived from error

    @override
    async def send_json(self, message: Mapping[str, object]) -> None:
        try:
            async with asyncio.timeout(SEND_S_MAX):
                await self.ws.send_text(self.view.encode_json_string(message))
        except Exception as error:
            raise WebSocketDisconnected from error

    @override
    async def close(self, code: int, reason: str) -> None:
        if self.ws.application_state is WebSocketState.DISCONNECTED:
            return
        with suppress(RuntimeError, OSError):  # it has gone meanwhile
            await self.ws.close(code, reason)


def is_frame(message: object) -> bool:
    """Return whether a client may send this."""
    match message:
        case {"type": "connection_init" | "ping" | "pong", **rest}:
            return isinstance(rest.get("payload"), dict | None)
        case {"type": "complete", "id": str()}:
            return True
        case {"type": "subscribe", "id": str(operation_id), "payload": {"query": str(), **rest}}:
            return (
                0 < len(operation_id) <= OPERATION_ID_LENGTH_MAX
                and isinstance(rest.get("variables"), dict | None)
                and isinstance(rest.get("operationName"), str | None)
                and isinstance(rest.get("extensions"), dict | None)
            )
        case _:
            return False


class Conversation(BaseGraphQLTransportWSHandler[Context, None]):
    """One connection: its frames, whose it is, and until when."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._token: str | None = None
        self._watch: asyncio.Task[None] | None = None
        self._counted_as: list[str] = []

    @override
    async def handle(self) -> None:
        try:
            self._count(self._address, STRANGERS_PER_ADDRESS_MAX)
            await super().handle()
        except TooManySocketsError:
            await self._close_one_too_many()
        finally:
            while self._counted_as:
                self.context.sockets.give_back(self._counted_as.pop())
            if self._watch is not None:
                self._watch.cancel()
                with suppress(asyncio.CancelledError):
                    await self._watch

    @override
    async def handle_message(self, message: Message) -> None:
        if not is_frame(message):
            await self.websocket.close(BAD_REQUEST, "Invalid message")
            return
        try:
            await super().handle_message(message)
        except WebSocketDisconnected:
            raise
        except Exception:
            log.exception("a frame could not be handled")
            await self.websocket.close(INTERNAL, "Internal error")

    @override
    async def handle_connection_init(self, message: ConnectionInitMessage) -> None:
        if self.connection_init_received:
            await self.websocket.close(4429, "Too many initialisation requests")
            return
        payload = message.get("payload")
        try:
            self._token = token_of(self.context, payload)
        except CrossSiteError:
            await self.websocket.close(FORBIDDEN, "Forbidden")
            return
        if self._token is None:
            await self.websocket.close(UNAUTHORIZED, "Unauthorized")
            return
        passed = await admit(self.context.runtime, self._token)
        if passed is None:
            await self.websocket.close(FORBIDDEN, "Forbidden")
            return
        try:
            self._count_guest(passed)
        except TooManySocketsError:
            await self._close_one_too_many()
            return
        self.context.let_in(passed)
        self._watch = asyncio.create_task(self._watch_access(passed))
        await super().handle_connection_init({"type": "connection_init", "payload": payload or {}})

    @override
    async def run_operation(self, operation: Operation[Context, None]) -> None:
        # Asked again for each operation: what revokes a token may be told late, but it is in the database at once.
        if await self._current_pass() is None:
            await self.websocket.close(FORBIDDEN, "Forbidden")
            return
        await super().run_operation(operation)

    @override
    async def handle_task_exception(self, error: Exception) -> None:
        # Whoever leaves in the midst of a message has done nothing wrong, and neither have we.
        if not isinstance(error, WebSocketDisconnected):
            await super().handle_task_exception(error)

    @staticmethod
    @override
    def _get_pre_execution_close_reason(error: object) -> str | None:
        """Answer a document that cannot be read with an error; the other operations of the socket go on."""
        return None

    @property
    def _address(self) -> str:
        return f"address {counted_as(address_of(self.context.connection))}"

    def _count(self, key: str, most: int) -> None:
        self.context.sockets.take(key, most)
        self._counted_as.append(key)

    def _count_guest(self, passed: Pass) -> None:
        """Count the socket for the guest whose it is; raise TooManySocketsError where it is one too many."""
        who = passed.who
        if not isinstance(who, Viewer):
            self._count(f"{type(who).__name__} {who.account_id}", SOCKETS_MAX[type(who)])
            if not isinstance(who, TerminalGuest):
                self.max_subscriptions_per_connection = GUEST_OPERATIONS_MAX
        if not isinstance(who, VisitGuest):
            self._counted_as.remove(self._address)
            self.context.sockets.give_back(self._address)

    async def _close_one_too_many(self) -> None:
        await self.websocket.close(TRY_AGAIN_LATER, "Too many sockets")

    async def _watch_access(self, passed: Pass) -> None:
        """Close the socket once its user may no longer do what the user could when it was opened."""
        try:
            await self._until_revoked(passed)
        except Exception:
            log.exception("a socket's access could not be watched")
        await self.websocket.close(FORBIDDEN, "Forbidden")

    async def _until_revoked(self, passed: Pass) -> None:
        hub: Hub = self.context.runtime.hub
        who = passed.who
        async with hub.subscribe([user_topic(who.organisation_id, passed.account_id)]) as messages:
            current: Pass | None = passed
            while current is not None:
                ends_in_s = (current.ends_at - self.context.runtime.now()).total_seconds()
                try:
                    async with asyncio.timeout(max(0.0, min(RECHECK_S, ends_in_s))):
                        message = await anext(messages)
                except TimeoutError:
                    message = None
                except StopAsyncIteration:
                    return
                if isinstance(message, AccessRevoked) and message.token_id in {None, who.token_id}:
                    return
                current = await self._current_pass()

    async def _current_pass(self) -> Pass | None:
        """Return what the socket's token proves now, or None where it is no longer good for the same rights."""
        passed = await admit(self.context.runtime, self._token or "")
        expected = self.context.viewer or self.context.guest
        return passed if passed is not None and passed.who == expected else None


def token_of(context: Context, payload: Mapping[str, object] | None) -> str | None:
    """Return the token of `connection_init`, or of the portal's cookie."""
    authorization = (payload or {}).get("authorization", (payload or {}).get("Authorization"))
    if isinstance(authorization, str):
        return bearer_token(authorization)
    credentials = credentials_of(context.connection)
    return credentials.token if credentials else None
