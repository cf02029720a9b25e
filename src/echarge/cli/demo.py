"""`echarge demo`: a whole system to look at, made anew, with simulated chargers."""

import asyncio
import errno
import http.client
import json
import os
import secrets
import shlex
import signal
import socket
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from echarge.cli.command import Command, CommandError
from echarge.cli.processes import Children
from echarge.config import PREFIX, Settings

HOST = "127.0.0.1"
PORT_USUAL = 8000
PORT_MAX = 65_535
EMAIL = "demo@example.org"
PASSWORD_BYTES = 12
READY_S_MAX = 60.0
POLL_S = 0.1

SIMULATOR = Path(__file__).resolve().parents[3] / "charger_sim"
# In real time, for a server distrusts clocks that run ahead, but with many readings and hardly a plug that stays free.
HABITS = ("--duration", "0", "--sample", "10", "--busy", "0.6", "--arrivals", "4", "--ramp", "20")

SIGN_IN = (
    "mutation ($email: String!, $password: String!) "
    "{ signIn(email: $email, password: $password) { ... on SignedIn { token } } }"
)
CODES = "{ publicChargers { nodes { site { name } chargers { code name ready } } } }"
QUESTION = (
    "{ sites { nodes { name evseCounts { total available inUse unavailable offline } } } "
    "chargingSessions(first: 2) { totalCount nodes { reference status evse { name } driver { name } energyKwh powerKw "
    "payment { runningCost { amount currency } } } } }"
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where one run of the demo happens."""

    folder: Path
    port: int
    password: str

    @property
    def address(self) -> str:
        """Return where the server answers."""
        return f"http://{HOST}:{self.port}"

    @property
    def database_url(self) -> str:
        """Return where the database is."""
        return f"sqlite://{self.folder / 'echarge.sqlite3'}"

    @property
    def password_file(self) -> Path:
        """Return the file that holds the password, for commands that must not show it."""
        return self.folder / "password"


def add_arguments(parser: ArgumentParser) -> None:
    """Add where the demo listens."""
    parser.add_argument(
        "--port", type=_port, default=PORT_USUAL, metavar="PORT", help=f"default {PORT_USUAL}; 0 takes any free one"
    )


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= PORT_MAX:
        raise ValueError(text)
    return port


def run(arguments: Namespace, _: Settings) -> None:
    """Run the demo until a signal says to stop; nothing of it stays."""
    if not SIMULATOR.is_dir():
        raise CommandError("The demo needs the simulated chargers beside the source: run `make demo` there.")
    port = free_port(arguments.port)
    with TemporaryDirectory(prefix="echarge-demo-") as folder:
        asyncio.run(_until_stopped(Place(Path(folder), port, secrets.token_urlsafe(PASSWORD_BYTES))))


def free_port(port: int) -> int:
    """Return the port, or any free one for 0; raise CommandError where it can not be listened on."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError as error:
            why = "is taken" if error.errno == errno.EADDRINUSE else f"can not be used ({error.strerror})"
            raise CommandError(f"Port {port} {why}: choose another one, like `make demo PORT=8123`.") from error
        chosen: int = probe.getsockname()[1]
        return chosen


async def _until_stopped(place: Place) -> None:
    """Run the demo until Ctrl-C or a signal ends it in order; a second one ends it at once."""
    stopping, children = asyncio.Event(), Children()

    def stop() -> None:
        if stopping.is_set():
            children.kill()
        stopping.set()

    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        asyncio.get_running_loop().add_signal_handler(number, stop)
    work, stopped = asyncio.create_task(_run(place, children)), asyncio.create_task(stopping.wait())
    await asyncio.wait({work, stopped}, return_when=asyncio.FIRST_COMPLETED)
    if stopped.done():
        work.cancel()
        await asyncio.wait({work})
    stopped.cancel()
    if not work.cancelled():
        work.result()


async def _run(place: Place, children: Children) -> None:
    print("Preparing the demo: an organisation, its chargers, and four months of charging.", flush=True)
    from echarge.cli.demo_data import make_demo  # noqa: PLC0415 -- slow, and a port that is taken is told at once

    fleet = await make_demo(place.database_url, email=EMAIL, password=place.password, now=datetime.now(UTC))
    place.password_file.touch(mode=0o600)
    place.password_file.write_text(f"{place.password}\n", encoding="utf-8")
    async with children:
        await children.start(
            "server",
            [sys.executable, "-m", "echarge", "serve"],
            log=place.folder / "server.log",
            environment=_environment(place),
            folder=place.folder,
        )
        await _first(children, _ready(place))
        await children.start(
            "simulator",
            [sys.executable, "-m", "charger_sim", "--url", f"ws://{HOST}:{place.port}/ocpp", "--fleet", "-", *HABITS],
            log=place.folder / "chargers.log",
            environment=_environment(place),
            folder=SIMULATOR.parent,
            said=json.dumps(fleet),
        )
        print("\n".join(introduction(place)), flush=True)
        raise CommandError((await children.first_ended()).last_words())


async def _first(children: Children, waiting: "asyncio.Task[None]") -> None:
    """Wait for the task; raise CommandError where a program ends before it does."""
    ended = asyncio.create_task(children.first_ended())
    try:
        await asyncio.wait({ended, waiting}, return_when=asyncio.FIRST_COMPLETED)
        if ended.done():
            raise CommandError(ended.result().last_words())
        waiting.result()
    finally:
        ended.cancel()
        waiting.cancel()


def _ready(place: Place) -> "asyncio.Task[None]":
    async def wait() -> None:
        try:
            async with asyncio.timeout(READY_S_MAX):
                while not await asyncio.to_thread(_is_ready, place):  # noqa: ASYNC110 -- nobody could set an event
                    await asyncio.sleep(POLL_S)
        except TimeoutError as error:
            raise CommandError(f"The server was not ready within {READY_S_MAX:.0f} s.") from error

    return asyncio.create_task(wait())


def _is_ready(place: Place) -> bool:
    connection = http.client.HTTPConnection(HOST, place.port, timeout=5)
    try:
        connection.request("GET", "/readyz")
        return connection.getresponse().status == http.client.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def _environment(place: Place) -> Mapping[str, str]:
    """Return this process's environment with the demo's settings in the place of its own."""
    others = {name: value for name, value in os.environ.items() if not name.startswith(PREFIX)}
    ours = {
        "DATABASE_URL": place.database_url,
        "HOST": HOST,
        "PORT": str(place.port),
        "LOG_LEVEL": "warning",
    }
    return others | {PREFIX + name: value for name, value in ours.items()}


def introduction(place: Place) -> Sequence[str]:
    """Return what a person needs to know to look round."""
    sign_in = json.dumps({"query": SIGN_IN, "variables": {"email": EMAIL, "password": place.password}})
    curl = f"curl -s -w '\\n' {place.address}/graphql -H 'Content-Type: application/json'"
    watch = [sys.executable, "-m", "echarge", "watch", "--url", place.address, "--email", EMAIL]
    return [
        "",
        f"Address: {place.address}",
        f"Login: {EMAIL}",
        f"Password: {place.password}",
        "",
        "Ask it something, in another terminal:",
        "",
        f"""TOKEN=$({curl} -d '{sign_in}' | sed 's/.*"token": *"\\([^"]*\\)".*/\\1/')""",
        f"""{curl} -H "Authorization: Bearer $TOKEN" -d '{json.dumps({"query": QUESTION})}'""",
        "",
        "Pay and charge as a stranger would. The codes on the public chargers are:",
        "",
        f"{curl} -d '{json.dumps({'query': CODES})}'",
        "",
        'docs/frontend.md goes on from there, under "Pay and Charge". Of those that are ready, take one.',
        "",
        "Watch the chargers live:",
        "",
        shlex.join([*watch, "--password-file", str(place.password_file)]),
        "",
        f"GraphiQL is at {place.address}/graphql. Ctrl-C ends all of it.",
    ]


COMMAND = Command(
    name="demo",
    help="a whole system with simulated chargers, made anew; Ctrl-C ends it",
    add_arguments=add_arguments,
    run=run,
)
