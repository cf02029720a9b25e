"""WebSockets as chargers need them, where the server's own settings are one for all."""

from typing import Any

from typing_extensions import override
from uvicorn._types import ASGIReceiveEvent, ASGISendEvent
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.extensions.permessage_deflate import ServerPerMessageDeflateFactory
from websockets.http11 import Request
from websockets.protocol import State

from echarge.live.mailbox import Mailbox

COMPRESSED = "ocpp2"
"""How the subprotocols begin for which compression has to be offered (A7)."""

WAITING_MAX = 8
"""So many messages of a connection may wait to be taken while its socket is read on, if each of them is small."""
SMALL_BYTES_MAX = 8 * 1024

LENGTH_IN_2_BYTES, LENGTH_IN_8_BYTES = 126, 127
"""What stands in the place of a length that follows."""

WINDOW_BITS = 12
DEFLATE = ServerPerMessageDeflateFactory(
    # Nothing is remembered between messages, so that an idle charger costs no memory for it (H8).
    server_no_context_takeover=True,
    client_no_context_takeover=True,
    server_max_window_bits=WINDOW_BITS,
    client_max_window_bits=WINDOW_BITS,
    compress_settings={"memLevel": 5},
)


def text_frame(data: bytes) -> bytes:
    """Return a text as one frame of a server (RFC 6455, 5.2): a twentieth of what the library takes for it."""
    size = len(data)
    if size < LENGTH_IN_2_BYTES:
        return b"\x81%c%b" % (size, data)
    if size < 1 << 16:
        return b"\x81%c%b%b" % (LENGTH_IN_2_BYTES, size.to_bytes(2, "big"), data)
    return b"\x81%c%b%b" % (LENGTH_IN_8_BYTES, size.to_bytes(8, "big"), data)


class ChargerSocket(WebSocketsSansIOProtocol):
    """Offers compression to OCPP 2.x alone, and takes any message for a sign of life, not pongs alone (A10, A11).

    A handshake that was answered with a refusal is over: the base class would log each of them as our own error.
    """

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        # It does all that the base class asks of its queue.
        self.queue: Mailbox[ASGIReceiveEvent] = Mailbox()  # type: ignore[assignment]

    @override
    async def send(self, message: ASGISendEvent) -> None:
        text = message.get("text") if message["type"] == "websocket.send" else None
        if text is not None and self._takes_frames():
            self.transport.write(text_frame(text.encode()))
            return
        await super().send(message)
        if message["type"] == "websocket.http.response.body" and not message.get("more_body", False):
            self.handshake_complete = True

    @override
    def handle_connect(self, event: Request) -> None:
        offered = ",".join(event.headers.get_all("Sec-WebSocket-Protocol")).split(",")
        if offered[0].strip().startswith(COMPRESSED):
            self.conn.available_extensions = [DEFLATE]
        super().handle_connect(event)

    @override
    def send_receive_event_to_app(self) -> None:
        # The base class stops reading for each message and starts again once it is taken, at a call of the system each.
        # Where a few small ones may wait it is told that reading has stopped already; beyond that it has its way.
        reads_on = not self.read_paused and self.queue.qsize() < WAITING_MAX and self._is_small()
        if reads_on:
            self.read_paused = True
        if self.pong_timer is not None:
            # There are chargers that never answer a ping: while they talk, they are there.
            self.pong_timer.cancel()
            self.pong_timer = None
            self.pending_ping_payload = None
            self.schedule_ping()
        super().send_receive_event_to_app()
        if reads_on:
            self.read_paused = False

    def _takes_frames(self) -> bool:
        """Say whether all that a text needs is a frame around it: else the base class knows what to do."""
        conn = self.conn
        return (
            self.writable.is_set()
            and self.handshake_complete
            and not (self.disconnected or self.close_sent or self.initial_response)
            and conn.state is State.OPEN
            and not (conn.extensions or conn.writes or conn.expect_continuation_frame)
        )

    def _is_small(self) -> bool:
        return len(self.frames) == 1 and len(self.frames[0]) <= SMALL_BYTES_MAX
