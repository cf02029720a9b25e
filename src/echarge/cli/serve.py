"""`echarge serve`: the server, in this one process."""

import asyncio
import contextlib
import gc
import logging
import socket
from argparse import Namespace

import uvicorn
from typing_extensions import override

from echarge.cli.command import Command, CommandError, no_arguments
from echarge.config import Settings
from echarge.store.setup import open_store
from echarge.web.sockets import ChargerSocket

GRACE_S = 20
"""How long connections have to end after a signal to stop."""
BACKLOG = 2048
GARBAGE_THRESHOLDS = (20_000, 20, 50)
"""How many new objects make Python look for garbage: a message makes hundreds, and nearly none in cycles."""
TALKATIVE = ("aiosqlite", "tortoise")  # when debugging they log every value, people's names and hashes among them


class Server(uvicorn.Server):
    """A server that says where it listens once it does."""

    @override
    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        # What is there by now stays: a collector that looked through it again and again took a twelfth of the time.
        gc.collect()
        gc.freeze()
        for server in self.servers:
            for listener in server.sockets:
                print(f"eCharge listens on {_address(listener.getsockname())}", flush=True)


def run(_: Namespace, settings: Settings) -> None:
    """Serve until a signal says to stop; raise StoreError where the database is not ready."""
    gc.set_threshold(*GARBAGE_THRESHOLDS)
    logging.basicConfig(level=settings.log_level.upper(), format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(max(logging.getLogger().level, logging.INFO))
    asyncio.run(_check(settings.database_url))
    from echarge.app import build_app  # noqa: PLC0415 -- slow, and of no use before the database is ready

    config = uvicorn.Config(
        build_app(settings),
        host=settings.host,
        port=settings.port,
        backlog=BACKLOG,
        loop="uvloop",
        http="httptools",
        ws=ChargerSocket,
        ws_max_size=settings.frame_bytes_max,
        ws_per_message_deflate=False,  # ChargerSocket offers it where it must be
        ws_ping_interval=settings.ping_interval_s,
        ws_ping_timeout=settings.ping_timeout_s,
        timeout_graceful_shutdown=GRACE_S,
        lifespan="on",
        proxy_headers=False,  # the application has its own, which believes nobody unless told to
        log_config=None,
        access_log=False,
        server_header=False,
    )
    server = Server(config)
    try:
        with contextlib.suppress(KeyboardInterrupt):  # which is how a server is stopped by hand
            server.run()
    except SystemExit as error:
        raise CommandError("The server did not start; the lines above say why.") from error


async def _check(database_url: str) -> None:
    store = await open_store(database_url)
    await store.close()


def _address(name: tuple[str, int, int, int] | tuple[str, int]) -> str:
    host, port = name[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


COMMAND = Command(
    name="serve",
    help="run the server; the environment says with what (docs/settings.md)",
    add_arguments=no_arguments,
    run=run,
)
