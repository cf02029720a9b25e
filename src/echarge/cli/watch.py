"""`echarge watch`: every EVSE live in a terminal, through the public API and nothing else."""

import asyncio
import contextlib
import getpass
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console, RenderableType
from rich.live import Live

from echarge.cli.api import Api, SignedOutError, UnreachableError
from echarge.cli.board import DOCUMENTS, Board
from echarge.cli.command import Command, CommandError
from echarge.cli.passwords import given_password
from echarge.config import Settings

URL_USUAL = "http://127.0.0.1:8000"
REFRESH_PER_S = 4
ONCE_S_MAX = 30.0
RETRY_S = 1.0
RETRY_S_MAX = 15.0
COLUMNS_PIPED = 120
"""How wide the table is where it is no terminal that it goes to."""


def add_arguments(parser: ArgumentParser) -> None:
    """Add where the server is, and who asks."""
    parser.add_argument("--url", default=URL_USUAL, metavar="URL", help=f"where the server is; default {URL_USUAL}")
    parser.add_argument("--email", required=True, metavar="TEXT", help="who signs in")
    parser.add_argument(
        "--password-file",
        type=Path,
        metavar="FILE",
        help="file whose first line is the password; without it the password is asked for, or read from the standard"
        " input if that is no terminal",
    )
    parser.add_argument("--once", action="store_true", help="show the chargers as they are now, and end")


def run(arguments: Namespace, _: Settings) -> None:
    """Watch until Ctrl-C, or show the fleet once."""
    api = Api(arguments.url)
    password = given_password(arguments.password_file)
    if password is None:
        password = getpass.getpass("Password: ")
    console = Console() if sys.stdout.isatty() else Console(width=COLUMNS_PIPED)
    if arguments.once:
        console.print(asyncio.run(_once(api, arguments.email, password)))
        return
    with contextlib.suppress(KeyboardInterrupt):  # which is how a person stops watching
        asyncio.run(_watch(api, arguments.email, password, console))


async def _once(api: Api, email: str, password: str) -> RenderableType:
    """Return the fleet as it is."""
    board = Board()
    try:
        token = await asyncio.to_thread(api.sign_in, email, password)
        async with (
            asyncio.timeout(ONCE_S_MAX),
            contextlib.aclosing(api.follow(token, {"status": DOCUMENTS["status"]})) as updates,
        ):
            async for name, data in updates:
                board.take(name, data)
                if board.is_complete:
                    break
    except (UnreachableError, SignedOutError) as error:
        raise CommandError(f"{error}.") from error
    except TimeoutError as error:
        raise CommandError(f"The server told no complete state within {ONCE_S_MAX:.0f} s.") from error
    return board.table(now=datetime.now(UTC))


async def _watch(api: Api, email: str, password: str, console: Console) -> None:
    """Show the fleet, and what happens to it."""
    board = Board()
    try:
        token = await asyncio.to_thread(api.sign_in, email, password)
    except UnreachableError as error:
        raise CommandError(f"{error}.") from error
    with Live(
        console=console,
        refresh_per_second=REFRESH_PER_S,
        get_renderable=lambda: board.table(now=datetime.now(UTC)),
        screen=console.is_terminal,
        vertical_overflow="crop",
    ):
        await keep_up(api, token, board, sign_in=lambda: api.sign_in(email, password))


async def keep_up(api: Api, token: str, board: Board, *, sign_in: Callable[[], str], retry_s: float = RETRY_S) -> None:
    """Keep the board true, whatever happens to the connection; a new one begins with a snapshot, which heals it."""
    wait_s = retry_s
    while True:
        try:
            board.begin()
            async for name, data in api.follow(token, DOCUMENTS):
                board.take(name, data)
                board.notice, wait_s = "", retry_s
        except UnreachableError as error:
            board.notice = f"{error}; what is shown may be old"
        except SignedOutError:
            with contextlib.suppress(UnreachableError):
                token = await asyncio.to_thread(sign_in)
        await asyncio.sleep(wait_s)
        wait_s = min(wait_s * 2, RETRY_S_MAX)


COMMAND = Command(
    name="watch",
    help="every EVSE live in a terminal, through the public API",
    add_arguments=add_arguments,
    run=run,
)
