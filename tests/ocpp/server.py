"""A real server on a free port of this machine, for as long as a block lasts."""

import asyncio
import socket
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import uvicorn
from starlette.applications import Starlette
from starlette.routing import BaseRoute

from echarge.web.proxies import believing
from echarge.web.sockets import ChargerSocket


@asynccontextmanager
async def serving(
    routes: Sequence[BaseRoute], *, trusted_proxies: Sequence[str] = (), ws: type[ChargerSocket] = ChargerSocket
) -> AsyncIterator[str]:
    """Serve the routes as the product does; yield the address, ws://127.0.0.1:port."""
    listener = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(
        Starlette(routes=list(routes), middleware=believing(trusted_proxies)),
        http="httptools",
        ws=ws,
        ws_per_message_deflate=False,
        ws_max_size=256 * 1024,
        lifespan="off",
        proxy_headers=False,
        log_config=None,
        access_log=False,
        timeout_graceful_shutdown=5,
    )
    server = uvicorn.Server(config)
    task = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        # The socket listens already: whoever connects before the server runs is served once it does.
        yield f"ws://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        await task
