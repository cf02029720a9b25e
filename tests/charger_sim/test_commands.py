"""Commands of the central system: answered truthfully, then obeyed; or as the test chooses."""

import asyncio
from typing import Any, Literal

import pytest

from charger_sim import SILENT, Answer, CallError, Charger
from tests.charger_sim.central import Central
from tests.charger_sim.conftest import BAD, GOOD

pytestmark = pytest.mark.anyio
Both = pytest.mark.parametrize("version", ["1.6", "2.0.1"])
Version = Literal["1.6", "2.0.1"]
QUICK: dict[str, Any] = {"backoff_s": (0.01, 0.05), "retry_interval_s": 0.01}


async def session_on(cp: Charger, number: int = 1) -> None:
    """Begin a session."""
    await cp.booted()
    await cp.plug_in(number)
    assert await cp.present_tag(number, GOOD) == "Accepted"


async def test_remote_start_and_stop_in_16(central: Central) -> None:
    """Accepted, then Authorize and StartTransaction with the given tag; the stop names its reason."""
    async with Charger(url=central.url()) as cp:
        await cp.booted()
        await cp.plug_in(2)
        assert await central.command("RemoteStartTransaction", {"connectorId": 2, "idTag": GOOD}) == {
            "status": "Accepted"
        }
        await cp.commanded("RemoteStartTransaction")
        session = cp.ledger.sessions[0]
        assert (session.tag, session.evse, session.verdict) == (GOOD, 2, "Accepted")
        busy = await central.command("RemoteStartTransaction", {"connectorId": 2, "idTag": GOOD})
        strange = await central.command("RemoteStopTransaction", {"transactionId": 4711})
        assert [busy, strange] == [{"status": "Rejected"}] * 2
        await central.command("RemoteStopTransaction", {"transactionId": session.transaction_id})
        await cp.commanded("RemoteStopTransaction")
        await cp.until(lambda: not session.open)
        await cp.drained()
    assert central.of("StopTransaction")[0]["reason"] == "Remote"
    assert central.actions().index("Authorize") < central.actions().index("StartTransaction")


async def test_request_start_and_stop_in_201(central: Central) -> None:
    """The answer names the plug's transaction; the event carries remoteStartId."""
    token = {"idToken": GOOD, "type": "Central"}
    async with Charger(url=central.url(), version="2.0.1") as cp:
        await cp.booted()
        await cp.plug_in(1)
        answer = await central.command("RequestStartTransaction", {"evseId": 1, "remoteStartId": 77, "idToken": token})
        session = cp.ledger.sessions[0]
        assert answer == {"status": "Accepted", "transactionId": session.transaction_id}
        await cp.commanded("RequestStartTransaction")
        await central.command("RequestStopTransaction", {"transactionId": session.transaction_id})
        await cp.commanded("RequestStopTransaction")
    (remote,) = [p for p in central.of("TransactionEvent") if p["triggerReason"] == "RemoteStart"]
    assert (remote["transactionInfo"]["remoteStartId"], remote["idToken"]) == (77, token)
    ended = central.of("TransactionEvent")[-1]
    assert (ended["triggerReason"], ended["transactionInfo"]["stoppedReason"]) == ("RemoteStop", "Remote")


async def test_remote_start_waits_for_its_cable(central: Central) -> None:
    """Without a cable the tag is held, and let go when no cable comes in time."""
    async with Charger(url=central.url(), connection_timeout_s=0.05) as cp:
        await cp.booted()
        await central.command("RemoteStartTransaction", {"connectorId": 1, "idTag": GOOD})

        def shown() -> list[str]:
            return [payload["status"] for payload in central.of("StatusNotification")]

        await cp.until(lambda: shown()[-2:] == ["Preparing", "Available"])
        assert cp.evse(1).token is None
        await cp.drained()
    assert central.of("StartTransaction") == []


@pytest.mark.parametrize(
    ("version", "payload", "reason"),
    [
        pytest.param("1.6", {"type": "Soft"}, "SoftReset"),
        pytest.param("1.6", {"type": "Hard"}, "HardReset"),
        pytest.param("2.0.1", {"type": "Immediate"}, "ImmediateReset"),
    ],
)
async def test_reset(central: Central, version: Version, payload: dict[str, Any], reason: str) -> None:
    """A reset ends the session for its reason, drops the socket and boots again."""
    async with Charger(url=central.url(), version=version, **QUICK) as cp:
        await session_on(cp)
        assert await central.command("Reset", payload) == {"status": "Accepted"}
        await cp.until(lambda: cp.connections == 2)
        await cp.booted()
        await cp.drained()
        assert (cp.ledger.sessions[0].reason, cp.ledger.unacknowledged) == (reason, [])
    assert len(central.of("BootNotification")) == 2


async def test_reset_once_idle(central: Central) -> None:
    """OnIdle is scheduled until the session ends."""
    async with Charger(url=central.url(), version="2.0.1", **QUICK) as cp:
        await session_on(cp)
        assert await central.command("Reset", {"type": "OnIdle"}) == {"status": "Scheduled"}
        assert cp.connections == 1
        await cp.stop(1)
        await cp.until(lambda: cp.connections == 2)
        await cp.booted()


COMMANDS_16: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("UnlockConnector", {"connectorId": 1}, {"status": "Unlocked"}),
    ("UnlockConnector", {"connectorId": 9}, {"status": "NotSupported"}),
    ("ChangeAvailability", {"connectorId": 2, "type": "Inoperative"}, {"status": "Accepted"}),
    ("TriggerMessage", {"requestedMessage": "StatusNotification", "connectorId": 1}, {"status": "Accepted"}),
    ("TriggerMessage", {"requestedMessage": "MeterValues"}, {"status": "Accepted"}),
    ("TriggerMessage", {"requestedMessage": "Heartbeat", "connectorId": 9}, {"status": "Rejected"}),
    ("TriggerMessage", {"requestedMessage": "FirmwareStatusNotification"}, {"status": "NotImplemented"}),
    ("ChangeConfiguration", {"key": "HeartbeatInterval", "value": "60"}, {"status": "Accepted"}),
    ("ChangeConfiguration", {"key": "HeartbeatInterval", "value": "x"}, {"status": "Rejected"}),
    ("ChangeConfiguration", {"key": "NumberOfConnectors", "value": "3"}, {"status": "Rejected"}),
    ("ChangeConfiguration", {"key": "Unheard", "value": "3"}, {"status": "NotSupported"}),
    ("ChangeConfiguration", {"key": "AuthorizationKey", "value": "zz"}, {"status": "Rejected"}),
    (
        "GetConfiguration",
        {"key": ["NumberOfConnectors", "Unheard"]},
        {
            "configurationKey": [{"key": "NumberOfConnectors", "readonly": True, "value": "2"}],
            "unknownKey": ["Unheard"],
        },
    ),
    ("GetLocalListVersion", {}, {"listVersion": 0}),
    ("DataTransfer", {"vendorId": "X"}, {"status": "UnknownVendorId"}),
    ("UpdateFirmware", {"location": "http://x", "retrieveDate": "2026-11-22T10:00:00Z"}, {}),
    ("ExtendedTriggerMessage", {"requestedMessage": "Heartbeat"}, {"error": "NotImplemented"}),
]


@pytest.mark.parametrize(("action", "payload", "answer"), COMMANDS_16)
async def test_commands_in_16(central: Central, action: str, payload: dict[str, Any], answer: dict[str, Any]) -> None:
    """Each command is answered truthfully, by the schema, and its effect is valid too."""
    async with Charger(url=central.url()) as cp:
        await cp.booted()
        assert await central.command(action, payload) == answer
        await cp.commanded(action)


def variable(component: str, name: str) -> dict[str, Any]:
    """Spell a variable."""
    return {"component": {"name": component}, "variable": {"name": name}}


HEARTBEAT, SECRET = variable("OCPPCommCtrlr", "HeartbeatInterval"), variable("SecurityCtrlr", "BasicAuthPassword")
COMMANDS_201: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("UnlockConnector", {"evseId": 1, "connectorId": 1}, {"status": "Unlocked"}),
    ("UnlockConnector", {"evseId": 9, "connectorId": 1}, {"status": "UnknownConnector"}),
    ("ChangeAvailability", {"operationalStatus": "Inoperative", "evse": {"id": 1}}, {"status": "Accepted"}),
    ("TriggerMessage", {"requestedMessage": "StatusNotification"}, {"status": "Accepted"}),
    ("TriggerMessage", {"requestedMessage": "MeterValues", "evse": {"id": 1}}, {"status": "Accepted"}),
    ("TriggerMessage", {"requestedMessage": "SignV2GCertificate"}, {"status": "NotImplemented"}),
    ("GetTransactionStatus", {}, {"messagesInQueue": False}),
    ("GetTransactionStatus", {"transactionId": "x"}, {"messagesInQueue": False, "ongoingIndicator": False}),
    ("GetBaseReport", {"requestId": 5, "reportBase": "FullInventory"}, {"status": "Accepted"}),
    (
        "GetVariables",
        {"getVariableData": [HEARTBEAT, SECRET, variable("Nothing", "X")]},
        {
            "getVariableResult": [
                {**HEARTBEAT, "attributeStatus": "Accepted", "attributeValue": "300"},
                {**SECRET, "attributeStatus": "Rejected"},
                {**variable("Nothing", "X"), "attributeStatus": "UnknownComponent"},
            ]
        },
    ),
    (
        "SetVariables",
        {"setVariableData": [{**HEARTBEAT, "attributeValue": "60"}, {**SECRET, "attributeValue": "short"}]},
        {
            "setVariableResult": [
                {**HEARTBEAT, "attributeStatus": "Accepted"},
                {**SECRET, "attributeStatus": "Rejected"},
            ]
        },
    ),
    ("SetMonitoringBase", {"monitoringBase": "All"}, {"status": "NotSupported"}),
    ("ClearDisplayMessage", {"id": 1}, {"error": "NotImplemented"}),
]


@pytest.mark.parametrize(("action", "payload", "answer"), COMMANDS_201)
async def test_commands_in_201(central: Central, action: str, payload: dict[str, Any], answer: dict[str, Any]) -> None:
    """Each command is answered truthfully, by the schema, and its effect is valid too."""
    async with Charger(url=central.url(), version="2.0.1") as cp:
        await cp.booted()
        assert await central.command(action, payload) == answer
        await cp.commanded(action)


async def test_report_comes_in_parts(central: Central) -> None:
    """The device model is numbered through, and its last part says so."""
    async with Charger(url=central.url(), version="2.0.1") as cp:
        await cp.booted()
        await central.command("GetBaseReport", {"requestId": 5, "reportBase": "FullInventory"})
        await cp.commanded("GetBaseReport")
    parts = central.of("NotifyReport")
    assert [p["seqNo"] for p in parts] == list(range(len(parts)))
    assert [p["tbc"] for p in parts] == [True] * (len(parts) - 1) + [False]


@Both
async def test_unlock_during_a_session(central: Central, version: Version) -> None:
    """1.6 ends the session by it; 2.0.1 refuses."""
    payload = {"connectorId": 1} if version == "1.6" else {"evseId": 1, "connectorId": 1}
    async with Charger(url=central.url(), version=version) as cp:
        await session_on(cp)
        answer = await central.command("UnlockConnector", payload)
        await cp.commanded("UnlockConnector")
        session = cp.ledger.sessions[0]
        expected = ("Unlocked", "UnlockCommand") if version == "1.6" else ("OngoingAuthorizedTransaction", None)
        assert (answer["status"], session.reason) == expected


@Both
async def test_unavailable_after_the_session(central: Central, version: Version) -> None:
    """Scheduled takes effect when the session is over."""
    old = version == "1.6"
    payload = {"connectorId": 1, "type": "Inoperative"} if old else {"operationalStatus": "Inoperative"}
    async with Charger(url=central.url(), version=version) as cp:
        await session_on(cp)
        assert await central.command("ChangeAvailability", payload) == {"status": "Scheduled"}
        await cp.stop(1)
        assert cp.dialect.status(cp.evse(1)) == "Unavailable"


@pytest.mark.parametrize(
    ("policy", "answer"),
    [
        pytest.param("Accepted", {"status": "Accepted"}, id="accepted without effect"),
        pytest.param("Rejected", {"status": "Rejected"}, id="rejected"),
        pytest.param(CallError("InternalError"), {"error": "InternalError"}, id="error"),
        pytest.param({"status": "Accepted"}, {"status": "Accepted"}, id="literal"),
        pytest.param(Answer(effect=False, delay_s=0.01), {"status": "Accepted"}, id="late and without effect"),
    ],
)
async def test_answers_can_be_chosen(central: Central, policy: Any, answer: dict[str, str]) -> None:
    """A chosen answer is given, and nothing is done."""
    async with Charger(url=central.url(), answer={"RemoteStopTransaction": policy}) as cp:
        await session_on(cp)
        number = cp.ledger.sessions[0].transaction_id
        assert await central.command("RemoteStopTransaction", {"transactionId": number}) == answer
        await cp.commanded("RemoteStopTransaction")
        assert cp.ledger.sessions[0].open


async def test_silence_is_logged_as_such(central: Central) -> None:
    """A command never answered stays without an answer in the log."""
    async with Charger(url=central.url(), answer={"ClearCache": SILENT}) as cp:
        await cp.booted()
        asking = asyncio.create_task(central.command("ClearCache", {}))
        await cp.until(lambda: bool(cp.commands))
        await cp.drained()
        assert cp.commands[0].answer is None
        asking.cancel()


@Both
async def test_remote_start_asks_about_the_tag(central: Central, version: Version) -> None:
    """Accepted for a tag that is then refused: nothing starts."""
    token = {"idToken": BAD, "type": "Central"}
    old = version == "1.6"
    action = "RemoteStartTransaction" if old else "RequestStartTransaction"
    payload = {"idTag": BAD} if old else {"idToken": token, "remoteStartId": 1}
    async with Charger(url=central.url(), version=version, tx_start_point="Authorized") as cp:
        await cp.booted()
        assert await central.command(action, payload) == {"status": "Accepted"}
        await cp.commanded(action)
        assert list(cp.ledger.sessions) == []


async def test_reset_of_one_evse(central: Central) -> None:
    """Only its session ends; the station stays connected."""
    async with Charger(url=central.url(), version="2.0.1") as cp:
        await session_on(cp, 1)
        await cp.plug_in(2)
        await cp.present_tag(2, GOOD)
        assert await central.command("Reset", {"type": "Immediate", "evseId": 2}) == {"status": "Accepted"}
        await cp.commanded("Reset")
        assert [session.reason for session in cp.ledger.sessions] == [None, "ImmediateReset"]
        assert cp.connections == 1


async def test_running_costs_in_201(central: Central) -> None:
    """What a session costs is remembered, so far and at its end; a cost of an unknown transaction does no harm."""
    async with Charger(url=central.url(), version="2.0.1") as cp:
        await session_on(cp)
        session = cp.ledger.sessions[0]
        for cost in (0.5, 1.25):
            told = {"transactionId": session.transaction_id, "totalCost": cost}
            assert await central.command("CostUpdated", told) == {}
        assert await central.command("CostUpdated", {"transactionId": "another", "totalCost": 9}) == {}
        assert (list(session.costs), session.total_cost) == ([0.5, 1.25], None)
