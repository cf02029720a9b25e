"""Tests of `echarge watch`: what it shows, and what it does when the server does not answer."""

import asyncio
import signal
import socket
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx2
import pytest
from rich.console import Console

from echarge.cli.api import Api
from echarge.cli.board import Board
from echarge.cli.command import CommandError
from echarge.cli.demo_data import make_demo
from echarge.cli.watch import keep_up
from tests.cli.programs import PATIENCE_S, command, echarge, environment
from tests.services import HOST, free_port

EMAIL, PASSWORD = "demo@example.org", "correct horse battery"
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def change(key: str, status: str, version: int, *, minutes: int = 0, session: object = None) -> dict[str, Any]:
    """Return one change of an EVSE's status as the API tells it."""
    evse = {"id": key, "name": f"Quay {key}", "errorCode": "", "site": {"name": "Quay"}, "currentSession": session}
    return {"status": status, "at": (NOW - timedelta(minutes=minutes)).isoformat(), "version": version, "evse": evse}


def update(*changes: dict[str, Any], snapshot: bool = False, complete: bool = False) -> dict[str, Any]:
    """Return an update of the statuses as the API tells it."""
    return {"chargerStatus": {"snapshot": snapshot, "complete": complete, "changes": list(changes)}}


def charge(energy: str, *, power: str | None = "7.4", who: str = "Ada King", status: str = "ONGOING") -> dict[str, Any]:
    """Return a session as the API tells it."""
    return {
        "status": status, "energyKwh": energy, "powerKw": power, "stateOfCharge": 40,
        "driver": {"name": who}, "vehicle": None,
    }  # fmt: skip


def log(kind: str, key: str, session: dict[str, Any]) -> dict[str, Any]:
    """Return an update of the charging log as the API tells it."""
    return {"chargingLog": {"kind": kind, "session": {**session, "evse": {"id": key}}}}


def shown(board: Board) -> list[list[str]]:
    """Return the words of each EVSE's line."""
    console = Console(width=120)
    with console.capture() as capture:
        console.print(board.table(now=NOW))
    return [line.split() for line in capture.get().splitlines() if line.strip().startswith("Quay ")]


def test_a_snapshot_replaces_all_once_it_is_complete() -> None:
    """Until a new snapshot is whole, the old picture stands; then it is the new one alone."""
    board = Board()
    board.take("status", update(change("1", "AVAILABLE", 1), change("2", "CHARGING", 1), snapshot=True, complete=True))
    board.begin()
    board.take("status", update(change("1", "FAULTED", 2), snapshot=True))
    assert [board.lines[key].status for key in "12"] == ["AVAILABLE", "CHARGING"]
    board.take("status", update(snapshot=True, complete=True))
    assert {key: line.status for key, line in board.lines.items()} == {"1": "FAULTED"}


def test_an_older_change_is_dropped() -> None:
    """Of two changes of one EVSE the one with the higher version stands, whichever came last."""
    board = Board()
    board.take("status", update(change("1", "CHARGING", 5, minutes=3), snapshot=True, complete=True))
    board.take("status", update(change("1", "AVAILABLE", 4)))
    assert board.lines["1"].status == "CHARGING"


def test_a_session_moves_and_leaves() -> None:
    """Energy and power follow the charging log; the end of a session empties its line."""
    board = Board()
    board.take(
        "status", update(change("1", "CHARGING", 1, minutes=65, session=charge("1.00")), snapshot=True, complete=True)
    )
    assert shown(board) == [
        ["Quay", "1", "charging", "1", "h", "05", "min", "7.4", "kW", "1.00", "kWh", "40", "%", "Ada", "King"]
    ]
    board.take("log", log("CHANGED", "1", charge("1.25", power=None)))
    assert shown(board) == [["Quay", "1", "charging", "1", "h", "05", "min", "1.25", "kWh", "40", "%", "Ada", "King"]]
    board.take("log", log("CHANGED", "1", charge("1.50", status="COMPLETE")))
    assert shown(board) == [["Quay", "1", "charging", "1", "h", "05", "min"]]


@pytest.mark.parametrize(
    ("url", "message"),
    [
        pytest.param("ftp://127.0.0.1", "'ftp://127.0.0.1' is no address of a server", id="no address"),
        pytest.param("http://127.0.0.1:1", "http://127.0.0.1:1/graphql does not answer", id="nobody there"),
    ],
)
def test_a_server_that_is_not_there(url: str, message: str) -> None:
    """One line says what is wrong."""
    done = echarge("watch", "--url", url, "--email", EMAIL, "--once", stdin=f"{PASSWORD}\n")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"echarge: {message}")
    assert done.stderr.count("\n") == 1


@pytest.mark.anyio
async def test_it_signs_in_again(sqlite_url: str) -> None:
    """Where the token is revoked, the socket is closed; the watch takes a new one and goes on."""
    await make_demo(sqlite_url, email=EMAIL, password=PASSWORD, now=datetime.now(UTC))
    port, board, tokens = free_port(), Board(), []
    api = Api(f"http://{HOST}:{port}")

    def sign_in() -> str:
        tokens.append(api.sign_in(EMAIL, PASSWORD))
        return tokens[-1]

    with _serving(sqlite_url, port):
        first = await asyncio.to_thread(sign_in)
        watching = asyncio.create_task(keep_up(api, first, board, sign_in=sign_in, retry_s=0.1))
        await _until(lambda: board.is_complete)
        board.lines.clear()
        await asyncio.to_thread(_sign_out, port, first)
        await _until(lambda: len(board.lines) == 20)
        watching.cancel()
        await asyncio.gather(watching, return_exceptions=True)
    assert len(set(tokens)) == 2


def _sign_out(port: int, token: str) -> None:
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    answer = httpx2.post(
        f"http://{HOST}:{port}/graphql", headers=headers, json={"query": "mutation { signOut { __typename } }"}
    )
    assert answer.json() == {"data": {"signOut": {"__typename": "SignedOut"}}}


@pytest.mark.anyio
async def test_it_heals_after_the_server_was_gone(sqlite_url: str) -> None:
    """A killed server is told of, what was shown stays; when it is back, the snapshot clears the notice."""
    await make_demo(sqlite_url, email=EMAIL, password=PASSWORD, now=datetime.now(UTC))
    port, board = free_port(), Board()
    api = Api(f"http://{HOST}:{port}")
    with _serving(sqlite_url, port):
        with pytest.raises(CommandError, match="wrong"):
            await asyncio.to_thread(api.sign_in, EMAIL, "not this one either")
        token = await asyncio.to_thread(api.sign_in, EMAIL, PASSWORD)
        watching = asyncio.create_task(keep_up(api, token, board, sign_in=lambda: token, retry_s=0.1))
        await _until(lambda: board.is_complete)
        assert len(board.lines) == 20
    await _until(lambda: "may be old" in board.notice)
    assert len(board.lines) == 20
    with _serving(sqlite_url, port):
        await _until(lambda: not board.notice)
        watching.cancel()
        await asyncio.gather(watching, return_exceptions=True)
    assert len(board.lines) == 20


async def _until(is_so: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while not is_so():  # noqa: ASYNC110 -- nobody could set an event
            await asyncio.sleep(0.05)


@contextmanager
def _serving(database_url: str, port: int) -> Iterator[None]:
    """Run the server until it is killed."""
    program = subprocess.Popen(
        command("serve"),
        env=environment(database_url=database_url, port=str(port)),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with program:
        try:
            assert program.stdout is not None
            assert program.stdout.readline().startswith("eCharge listens on")
            with socket.create_connection((HOST, port), timeout=PATIENCE_S):
                pass
            yield
        finally:
            program.send_signal(signal.SIGKILL)
