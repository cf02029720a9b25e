"""Chargers' WebSockets: frames as the library writes them, and reading that stops for who sends more than is taken."""

import asyncio

import pytest
from starlette.routing import WebSocketRoute
from starlette.websockets import WebSocket
from typing_extensions import override
from websockets.asyncio.client import connect
from websockets.frames import Frame, Opcode

from echarge.web.sockets import SMALL_BYTES_MAX, WAITING_MAX, ChargerSocket, text_frame
from tests.ocpp.server import serving

pytestmark = pytest.mark.anyio

PATIENCE_S = 10.0
MANY = 3 * WAITING_MAX


@pytest.mark.parametrize("size", [0, 1, 125, 126, 127, 65_535, 65_536, 200_000])
def test_frames_are_those_of_the_library(size: int) -> None:
    """RFC 6455, 5.2: a text of any length is framed as the library frames it."""
    data = b"x" * size
    assert text_frame(data) == Frame(Opcode.TEXT, data).serialize(mask=False)


@pytest.mark.parametrize("subprotocol", ["ocpp1.6", "ocpp2.0.1"])
async def test_texts_arrive_whole(subprotocol: str) -> None:
    """Texts of all lengths are sent as they are, be the connection a compressed one (2.x) or not."""
    texts = ["", "é" * 62, "x" * 126, "y" * 70_000]

    async def serve(socket: WebSocket) -> None:
        await socket.accept(subprotocol)
        for text in texts:
            await socket.send_text(text)
        await socket.close()

    async with (
        asyncio.timeout(PATIENCE_S),
        serving([WebSocketRoute("/", serve)]) as base,
        connect(f"{base}/", subprotocols=[subprotocol]) as charger,  # type: ignore[list-item]
    ):
        assert [text async for text in charger] == texts


@pytest.mark.parametrize(
    ("text", "read_on"),
    [pytest.param("[]", WAITING_MAX, id="small"), pytest.param("x" * (SMALL_BYTES_MAX + 1), 0, id="large")],
)
async def test_who_sends_more_than_is_taken_is_not_read(text: str, read_on: int) -> None:
    """C11: a few small messages may wait, a large one may not; what is read all the same is taken in its order."""
    seen: list[tuple[int, bool]] = []
    stopped, taken = asyncio.Event(), asyncio.Event()

    class Watched(ChargerSocket):
        """A socket that notes, with each message, how many wait by then and whether it reads on."""

        @override
        def send_receive_event_to_app(self) -> None:
            super().send_receive_event_to_app()
            seen.append((self.queue.qsize(), not self.read_paused))
            if self.read_paused:
                stopped.set()

    texts = [f"{number}{text}" for number in range(MANY)]
    found: list[str] = []

    async def serve(socket: WebSocket) -> None:
        await socket.accept()
        await stopped.wait()
        found.extend([await socket.receive_text() for _ in range(MANY)])
        taken.set()
        await socket.close()

    async with (
        asyncio.timeout(PATIENCE_S),
        serving([WebSocketRoute("/", serve)], ws=Watched) as base,
        connect(f"{base}/") as charger,
    ):
        for each in texts:
            await charger.send(each)
        await taken.wait()
    assert found == texts
    assert [reads_on for _, reads_on in seen[: read_on + 1]] == [True] * read_on + [False]
    assert all(reads_on == (waiting <= read_on) for waiting, reads_on in seen[: read_on + 1])
