"""A line to the server that can be cut."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Self

CHUNK_SIZE_MAX = 65_536


class Wire:
    """Relays a local port to a server, until it is cut; it takes new connections once it is mended."""

    def __init__(self, far_port: int) -> None:
        self._far_port = far_port
        self._writers: set[asyncio.StreamWriter] = set()
        self._whole = asyncio.Event()
        self._whole.set()
        self.place = ""

    @classmethod
    @asynccontextmanager
    async def laid(cls, place: str) -> AsyncIterator[Self]:
        """Relay to the server at this place."""
        wire = cls(int(place.rpartition(":")[2]))
        server = await asyncio.start_server(wire.serve, "127.0.0.1", 0)
        wire.place = f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
        try:
            yield wire
        finally:
            wire.mend()
            wire.cut()
            wire.mend()
            server.close()

    def cut(self) -> None:
        """Break all connections at once, and let no new ones through."""
        self._whole.clear()
        for writer in self._writers:
            writer.transport.abort()

    def mend(self) -> None:
        """Let connections through again."""
        self._whole.set()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Relay one connection."""
        await self._whole.wait()
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._far_port)
        both = {writer, far_writer}
        self._writers |= both
        await asyncio.gather(_copy(reader, far_writer), _copy(far_reader, writer))
        self._writers -= both


async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError):
        while chunk := await reader.read(CHUNK_SIZE_MAX):
            writer.write(chunk)
            await writer.drain()
    writer.close()
