"""Fleets: many at once, the truth of their ledgers, and the command."""

import asyncio
import json
import subprocess
import sys
from http import HTTPStatus
from pathlib import Path
from typing import Any

import pytest

from charger_sim import Charger, Misuse
from charger_sim.__main__ import check_url, main
from charger_sim.fleet import Fleet, Plan, Spec, specs
from charger_sim.settings import Version
from charger_sim.story import Day, Habits
from tests.charger_sim.central import Central, listening
from tests.charger_sim.conftest import GOOD, OTHER
from tests.services import free_port

pytestmark = pytest.mark.anyio
BUSY = Habits(arrivals_per_hour=60, minutes_min=2, minutes_max=6)
ROOT = Path(__file__).parents[2]


def energy_of(central: Central) -> dict[str, int]:
    """Return what the central system was told of each charger's energy, in Wh."""
    told: dict[str, int] = {}
    starts: dict[str, list[int]] = {}
    for item in central.told:
        payload = item.payload
        if item.action == "StartTransaction":
            starts.setdefault(item.identity, []).append(-payload["meterStart"])
        if item.action == "StopTransaction":
            starts.setdefault(item.identity, []).append(payload["meterStop"])
        if item.action == "TransactionEvent" and payload["eventType"] != "Updated":
            sign = 1 if payload["eventType"] == "Ended" else -1
            register = payload["meterValue"][0]["sampledValue"][0]["value"]
            starts.setdefault(item.identity, []).append(sign * register)
    for identity, values in starts.items():
        told[identity] = sum(values)
    return told


async def test_two_hundred_chargers(central: Central) -> None:
    """All connect, some charge, all end; what the central system was told adds up to the ledgers."""
    habits = Habits(arrivals_per_hour=20, minutes_min=2, minutes_max=6, sample_s=120)
    plan = Plan(central.url("")[:-1], specs(200, tags=(GOOD, OTHER)), speed=240, ramp_per_s=2000, habits=habits)
    async with Fleet(plan) as fleet:
        await fleet.connected()
        assert fleet.counts().accepted == 200
        async with asyncio.timeout(60):
            while not fleet.reports or not fleet.counts().energy_mwh:  # noqa: ASYNC110 -- a report a second tells nobody
                await asyncio.sleep(0.1)
        await fleet.finish()
        counts = fleet.counts()
        truth = {cp.serial: cp.ledger.delivered_mwh // 1000 for cp in fleet.chargers if cp.ledger.sessions}
        assert (counts.waiting, counts.given_up, counts.charging) == (0, 0, 0)
        assert counts.energy_mwh > 0
        assert fleet.reports[0].chargers == 200
    assert energy_of(central) == truth


async def test_fleet_outlives_its_server() -> None:
    """The server goes away and comes back twice; at the end nothing is missing."""
    central = Central(tags={GOOD: ("Accepted", None)})
    options = {"backoff_s": (0.02, 0.1)}
    fleet = [Spec(spec.identity, version=spec.version, tags=(GOOD,), options=options) for spec in specs(20)]
    port = free_port()
    async with listening(central, port=port):
        plan = Plan(central.url("")[:-1], fleet, speed=600, ramp_per_s=2000, habits=BUSY)
        running = await Fleet(plan).__aenter__()
        await running.connected()
        await asyncio.sleep(0.3)
    for _ in range(2):
        async with listening(central, port=port):
            await asyncio.sleep(0.3)
    async with listening(central, port=port):
        await running.connected()
        await running.finish()
        truth = {cp.serial: cp.ledger.delivered_mwh // 1000 for cp in running.chargers if cp.ledger.sessions}
        assert running.counts().waiting == 0
        assert min(cp.connections for cp in running.chargers) > 1
        assert sum(truth.values()) > 0
        await running.__aexit__(None, None, None)
    # A message whose answer was lost came twice: the central system of this test counts what differs.
    central.told = list({(told.identity, json.dumps(told.payload)): told for told in central.told}.values())
    assert energy_of(central) == truth
    assert central.problems == []


async def test_the_seed_brings_the_same_cars(central: Central) -> None:
    """The same plan draws the same first arrivals."""
    drawn = []
    for _ in range(2):
        heard: list[str] = []
        plan = Plan(central.url("")[:-1], specs(1, evses=1, tags=(GOOD, OTHER)), speed=6000, habits=BUSY)
        async with Fleet(plan, tell=lambda _, text, heard=heard: heard.append(text)) as fleet:  # type: ignore[misc]
            await fleet.chargers[0].until(lambda heard=heard: bool(heard))  # type: ignore[misc]
        drawn.append(heard[0])
    assert drawn[0] == drawn[1]


@pytest.mark.parametrize(
    ("version", "action", "wanted"),
    [
        ("1.6", "RemoteStartTransaction", {"connectorId": 1, "idTag": GOOD}),
        ("2.0.1", "RequestStartTransaction", {
            "evseId": 1, "remoteStartId": 7, "idToken": {"idToken": GOOD, "type": "Central"}}),
    ],
)  # fmt: skip
async def test_whoever_was_started_from_afar_comes(
    central: Central, version: Version, action: str, wanted: dict[str, Any]
) -> None:
    """On a day when nobody else comes, a remote start brings a car that charges and leaves again."""
    nobody = Habits(arrivals_per_hour=1e-6, minutes_min=5, minutes_max=6)
    plan = Plan(central.url("")[:-1], [Spec("CP1", version=version, tags=(GOOD,))], speed=600, habits=nobody)
    async with Fleet(plan) as fleet:
        await fleet.connected()
        charger = fleet.chargers[0]
        assert (await central.command(action, wanted))["status"] == "Accepted"
        await charger.until(lambda: bool(charger.ledger.sessions) and not charger.evse(1).plugged, timeout_s=60)
        assert [session.delivered_mwh > 0 for session in charger.ledger.sessions] == [True]


async def test_scripted_stories(central: Central) -> None:
    """A story of one's own is lived by every charger."""

    async def visit(charger: Charger, day: Day) -> None:
        await charger.plug_in(1)
        await charger.present_tag(1, day.tags[0])
        await charger.charge(1, minutes=10)
        await charger.unplug(1)
        day.tell(charger, "left")

    left: list[str] = []
    plan = Plan(central.url("")[:-1], specs(4, tags=(GOOD,)), ramp_per_s=1000, story=visit)
    async with Fleet(plan, tell=lambda charger, _: left.append(charger.serial)) as fleet:
        await fleet.lived()
        assert sorted(left) == [spec.identity for spec in plan.specs]
        assert {session.delivered_mwh for _, session in fleet.sessions()} == {1_833_000}


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        pytest.param({"specs": []}, "1 to", id="nobody"),
        pytest.param({"specs": [Spec("X")] * 20_001}, "20000", id="too many"),
        pytest.param({"speed": 0}, "above zero", id="no time"),
    ],
)
def test_impossible_plans(change: dict[str, Any], complaint: str) -> None:
    """A fleet that cannot be is refused before anything connects."""
    plan: dict[str, Any] = {"url": "ws://127.0.0.1:1/ocpp", "specs": [Spec("X")]} | change
    with pytest.raises(Misuse, match=complaint):
        Fleet(Plan(**plan))


def test_help_names_everything(capsys: pytest.CaptureFixture[str]) -> None:
    """The help shows an example and the fleet file."""
    with pytest.raises(SystemExit) as left:
        main(["--help"])
    text = capsys.readouterr().out
    assert left.value.code == 0
    assert all(word in text for word in ("examples:", "--allow-remote", "fleet file", "--misbehave", "--seed"))


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        pytest.param([], "--url", id="no url"),
        pytest.param(["--url", "http://127.0.0.1/x"], "no WebSocket address", id="http"),
        pytest.param(["--url", "ws://csms.example.com/ocpp"], "--allow-remote", id="remote"),
        pytest.param(["--url", "ws://127.0.0.1/x", "--count", "0"], "whole number from 1", id="no chargers"),
        pytest.param(["--url", "ws://127.0.0.1/x", "--count", "99999"], "to 20000", id="too many"),
        pytest.param(["--url", "ws://127.0.0.1/x", "--speed", "0"], "above zero", id="speed"),
        pytest.param(["--url", "ws://127.0.0.1/x", "--busy", "2"], "from 0 to 1", id="busy"),
        pytest.param(["--url", "ws://127.0.0.1/x", "--duration", "nan"], "not a number", id="nan"),
        pytest.param(["--url", "ws://127.0.0.1/x", "--version", "2.1"], "invalid choice", id="version"),
        pytest.param(["--url", "ws://127.0.0.1/x", "--misbehave", "dance"], "invalid choice", id="misbehaviour"),
        pytest.param(["--url", "ws://127.0.0.1/x", "--fleet", "/nowhere.json"], "No such file", id="no file"),
    ],
)
def test_bad_arguments(arguments: list[str], complaint: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Bad input ends with status 2 and says what is wrong."""
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2
    assert complaint in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        pytest.param("{", "not JSON", id="no json"),
        pytest.param("{}", "list of objects", id="no list"),
        pytest.param('[{"evses": 1}]', "needs an identity", id="no identity"),
        pytest.param('[{"identity": "A", "evses": 17}]', "1 to 16", id="evses"),
        pytest.param('[{"identity": "A", "colour": 1}]', "unknown field 'colour'", id="field"),
        pytest.param('[{"identity": "A", "version": "3"}]', "unknown version", id="version"),
        pytest.param('[{"identity": "A", "tags": "B"}]', "list of texts", id="tags"),
        pytest.param('[{"identity": "A", "password": 1}]', "password", id="password"),
        pytest.param('[{"identity": "A", "faulted": 1}]', "true or false", id="faulted"),
        pytest.param("[]", "1 to", id="empty"),
    ],
)
def test_bad_fleet_files(text: str, complaint: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A fleet file says what is wrong with it."""
    path = tmp_path / "fleet.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SystemExit) as left:
        main(["--url", "ws://127.0.0.1:1/ocpp", "--fleet", str(path)])
    assert left.value.code == 2
    assert complaint in capsys.readouterr().err


@pytest.mark.parametrize("host", ["127.0.0.1", "127.9.9.9", "localhost", "[::1]"])
def test_this_machine_is_allowed(host: str) -> None:
    """Loopback needs no permission, other hosts do."""
    assert check_url(f"ws://{host}:80/x", allow_remote=False)
    assert check_url("wss://csms.example.com/x", allow_remote=True)


@pytest.mark.parametrize("version", ["1.6", "2.0.1"])
async def test_a_faulted_charger(central: Central, version: Version) -> None:
    """It connects and tells that its EVSEs are broken; no car is charged there."""
    spec = Spec("F-1", version=version, tags=(GOOD,), faulted=True)
    plan = Plan(central.url("")[:-1], [spec], speed=240, habits=Habits(busy=1))
    async with Fleet(plan) as fleet:
        await fleet.connected()
        await asyncio.sleep(0.5)
        assert (fleet.counts().sessions, fleet.counts().charging) == (0, 0)
    told = [item.payload for item in central.told if item.action == "StatusNotification"]
    statuses = [payload.get("status", payload.get("connectorStatus")) for payload in told]
    assert [status for status in statuses if status == "Faulted"] == ["Faulted", "Faulted"]


async def test_busy_from_the_start(central: Central) -> None:
    """A share of the EVSEs has its car at once, even where no other ever comes."""
    habits = Habits(arrivals_per_hour=0, busy=1)
    plan = Plan(central.url("")[:-1], specs(2, evses=1, tags=(GOOD,)), speed=600, ramp_per_s=1000, habits=habits)
    async with Fleet(plan) as fleet:
        for charger in fleet.chargers:
            await charger.until(lambda charger=charger: charger.evse(1).flowing)  # type: ignore[misc]


async def test_nobody_gets_in(central: Central) -> None:
    """The command fails, and says why, if no charger ever got in."""
    central.refuse = HTTPStatus.UNAUTHORIZED
    process = await asyncio.create_subprocess_exec(
        *[sys.executable, "-m", "charger_sim", "--url", central.url("")[:-1], "--count", "2", "--duration", "0.3"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    )
    _, errors = await process.communicate()
    assert process.returncode == 1
    assert b"2 never got in, the first because: handshake refused: 401 Unauthorized" in errors


async def test_the_command_runs_a_fleet(central: Central, tmp_path: Path) -> None:
    """A fleet from standard input connects, charges, tells events, and leaves its ledger."""
    fleet = [
        {"identity": "A 1", "password": "secret", "version": "1.6", "evses": 1, "tags": [GOOD], "power": 7400},
        {"identity": "B", "version": "2.0.1", "tags": [OTHER]},
    ]
    ledger = tmp_path / "ledger.json"
    arguments = ["--url", central.url("")[:-1], "--fleet", "-", "--duration", "1.5", "--speed", "1200"]
    arguments += ["--arrivals", "60", "--ledger", str(ledger), "--misbehave", "flood", "--misbehave-after", "0.5"]
    process = await asyncio.create_subprocess_exec(
        *[sys.executable, "-m", "charger_sim", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    )
    output, errors = await process.communicate(json.dumps(fleet).encode())
    assert (process.returncode, errors) == (0, b"")
    assert b"plugged in at" in output
    assert b"A%201 flood: done" in output
    assert b"waiting 0" in output.splitlines()[-1]
    truth = dict.fromkeys(("A 1", "B"), 0)
    for session in json.loads(ledger.read_text(encoding="utf-8")):
        truth[session["identity"]] += session["deliveredMWh"] // 1000
    assert {identity.replace("%20", " "): wh for identity, wh in energy_of(central).items()} == truth


async def test_ctrl_c_ends_cleanly(central: Central) -> None:
    """An interrupt ends sessions and connections, and the command succeeds."""
    process = await asyncio.create_subprocess_exec(
        *[sys.executable, "-m", "charger_sim", "--url", central.url("")[:-1], "--summary", "--duration", "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    )
    if process.stdout is not None:
        await process.stdout.readline()
    process.send_signal(2)
    _, errors = await process.communicate()
    assert (process.returncode, errors) == (0, b"")
