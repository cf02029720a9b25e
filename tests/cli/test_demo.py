"""Tests of `echarge demo`: what a person sees who starts it for the first time."""

import json
import os
import re
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.demos import Demo, running_demo
from tests.cli.programs import PATIENCE_S, echarge
from tests.services import HOST

COUNTS = "{ sites { nodes { evseCounts { total available inUse unavailable offline } } } }"
CHARGING = "{ chargingSessions(filter: {status: ONGOING}) { nodes { energyKwh driver { name } evse { name } } } }"
SECONDS_UNTIL_CHARGING = 120


@pytest.fixture(scope="module")
def demo() -> Iterator[Demo]:
    """Yield a demo that runs while this module's tests look at it."""
    with running_demo() as running:
        yield running


def test_it_prints_how_to_get_in(demo: Demo) -> None:
    """Address, login and password stand on lines of their own, and the password is random."""
    said = [line for line in demo.lines if re.match(r"(Address|Login|Password): ", line)]
    assert said[:2] == [f"Address: {demo.address}", "Login: demo@example.org"]
    assert re.fullmatch(r"Password: \S{16}", said[2])
    assert len(said) == 3


def test_the_printed_query_works_as_it_is(demo: Demo) -> None:
    """Pasted into a shell, the curl lines sign in and ask, and ask for the codes of whoever pays."""
    lines = "\n".join(demo.commands(r"^(TOKEN=|curl )"))
    done = subprocess.run(["bash", "-c", lines], capture_output=True, text=True, timeout=PATIENCE_S, check=True)
    data, public = (json.loads(line)["data"] for line in done.stdout.splitlines())
    assert [site["name"] for site in data["sites"]["nodes"]] == ["Canons Way Car Park", "Moor Lane Retail Park"]
    assert data["chargingSessions"]["totalCount"] > 300
    assert len(data["chargingSessions"]["nodes"]) == 2
    assert [node["site"]["name"] for node in public["publicChargers"]["nodes"]] == ["Moor Lane Retail Park"]


def test_cars_charge_within_seconds(demo: Demo) -> None:
    """Some cars take energy soon; one charger is faulted, one is offline, and all others are connected."""
    token = demo.token()
    deadline = time.monotonic() + SECONDS_UNTIL_CHARGING
    while True:
        sessions = demo.ask(CHARGING, token)["chargingSessions"]["nodes"]
        charging = [session for session in sessions if float(session["energyKwh"]) > 0]
        if len(charging) >= 3 or time.monotonic() > deadline:
            break
        time.sleep(0.5)
    assert len(charging) >= 3
    sites = [site["evseCounts"] for site in demo.ask(COUNTS, token)["sites"]["nodes"]]
    assert [site["total"] for site in sites] == [11, 9]
    assert [site["unavailable"] for site in sites] == [2, 0]
    assert [site["offline"] for site in sites] == [0, 1]
    assert len({session["driver"] and session["driver"]["name"] for session in charging}) >= 3


def test_the_printed_watch_command_works_as_it_is(demo: Demo) -> None:
    """With `--once`, it prints every EVSE and ends."""
    [line] = demo.commands(r" -m echarge watch ")
    done = subprocess.run(
        ["bash", "-c", f"{line} --once"], capture_output=True, text=True, timeout=PATIENCE_S, check=True
    )
    assert done.stdout.startswith("20 EVSEs: ")
    assert len(re.findall(r"(?:Canons Way|Moor Lane) \d-\d\d", done.stdout)) == 20
    assert "faulted (InternalError)" in done.stdout
    assert "offline" in done.stdout


def test_the_login_of_one_demo_is_not_that_of_another(demo: Demo) -> None:
    """A second start beside the first is another system, with another password; SIGTERM ends it and no other."""
    with running_demo() as second:
        assert second.password != demo.password
        assert second.end(signal.SIGTERM) == 0
    assert demo.ask("{ viewer { __typename } }", demo.token()) == {"viewer": {"__typename": "User"}}


def test_ctrl_c_ends_all_of_it() -> None:
    """Ctrl-C ends the server and the chargers, frees the port, and leaves nothing behind; it can start there again."""
    with running_demo() as first:
        children = first.children()
        [folder] = re.findall(r"--password-file (\S+)/password", "\n".join(first.lines))
        assert len(children) == 2
        assert Path(folder).is_dir()
        assert first.end(signal.SIGINT) == 0
    assert not [pid for pid in children if _is_alive(pid)]
    assert not Path(folder).exists()
    with running_demo(first.port) as again:
        assert again.end(signal.SIGINT) == 0


def test_a_child_that_dies_ends_the_demo() -> None:
    """Where the simulator is killed, the demo says so, ends the server, and fails."""
    with running_demo() as demo:
        server, simulator = demo.children()
        os.kill(simulator, signal.SIGKILL)
        assert demo.process.stdout is not None
        said = demo.process.stdout.read()
        assert demo.process.wait(PATIENCE_S) == 1
    assert "echarge: The simulator ended by SIGKILL." in said
    assert not _is_alive(server)


def test_a_port_in_use_is_told_at_once() -> None:
    """Where something else listens on the port, one line says so and what to do."""
    with socket.create_server((HOST, 0)) as taken:
        port = taken.getsockname()[1]
        done = echarge("demo", "--port", str(port))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"echarge: Port {port} is taken: choose another one, like `make demo PORT=8123`.\n"


def _is_alive(pid: int) -> bool:
    return Path(f"/proc/{pid}").exists()
