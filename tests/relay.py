"""Relay a local TCP port to a server that may not be killed, so that killing this process stands for killing it."""

import asyncio
import contextlib
import sys

CHUNK_SIZE_MAX = 65_536


async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(ConnectionError):
        while chunk := await reader.read(CHUNK_SIZE_MAX):
            writer.write(chunk)
            await writer.drain()
    writer.close()


async def relay(port: int, host: str, far_port: int) -> None:
    """Serve the local port for ever."""

    async def connect(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_reader, far_writer = await asyncio.open_connection(host, far_port)
        await asyncio.gather(_copy(reader, far_writer), _copy(far_reader, writer))

    async with await asyncio.start_server(connect, "127.0.0.1", port) as server:
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(relay(int(sys.argv[1]), sys.argv[2], int(sys.argv[3])))
