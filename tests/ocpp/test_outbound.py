"""What is asked of chargers, in each version's words, and what their answers mean."""

from typing import Any

import pytest

from echarge.domain.availability import EvseStatus
from echarge.domain.commands import (
    Answer,
    CheckTransaction,
    EndSession,
    Request,
    ResetCharger,
    ShowCost,
    StartCharging,
    TriggerMessage,
    UnlockConnector,
)
from echarge.domain.money import Money
from echarge.ocpp.conversation import Version
from echarge.ocpp.v16.routes import VERSION as V16
from echarge.ocpp.v201.routes import VERSION as V201
from echarge.operations.ports import CallRefusedError
from echarge.operations.stations import ConnectorState, Station
from tests.world import Link

START = StartCharging(evse=2, connector=1, uid="R-1234", remote_start_id=77)


def station() -> Station:
    """Return a station whose EVSE 2 is what 1.6 calls connector 3."""
    found = Station(1, 1, 1, "CP1", 1, "1.6", "Accepted", free_vend=False, link=Link())
    found.connectors[2, 1] = ConnectorState(1, 2, 1, 3, EvseStatus.AVAILABLE, occupied=False, at=None)
    return found


@pytest.mark.parametrize(
    ("version", "request_", "action", "payload"),
    [
        (V16, START, "RemoteStartTransaction", {"connectorId": 3, "idTag": "R-1234"}),
        (V16, EndSession("1234"), "RemoteStopTransaction", {"transactionId": 1234}),
        (V16, UnlockConnector(2, 1), "UnlockConnector", {"connectorId": 3}),
        (V16, UnlockConnector(5, 1), "UnlockConnector", {"connectorId": 5}),
        (V16, ResetCharger(immediately=True), "Reset", {"type": "Hard"}),
        (V16, ResetCharger(immediately=False), "Reset", {"type": "Soft"}),
        (V16, TriggerMessage("BOOT", 2, 1), "TriggerMessage", {"requestedMessage": "BootNotification"}),
        (V16, TriggerMessage("HEARTBEAT"), "TriggerMessage", {"requestedMessage": "Heartbeat"}),
        (V16, TriggerMessage("STATUS"), "TriggerMessage", {"requestedMessage": "StatusNotification"}),
        (
            V16,
            TriggerMessage("METER_VALUES", 2),
            "TriggerMessage",
            {"requestedMessage": "MeterValues", "connectorId": 3},
        ),
        (
            V201,
            START,
            "RequestStartTransaction",
            {"remoteStartId": 77, "idToken": {"idToken": "R-1234", "type": "Central"}, "evseId": 2},
        ),
        (V201, EndSession("tx-1"), "RequestStopTransaction", {"transactionId": "tx-1"}),
        (V201, ShowCost("tx-1", Money(1234, "GBP")), "CostUpdated", {"transactionId": "tx-1", "totalCost": 12.34}),
        (V201, ShowCost("tx-1", Money(1234, "JPY")), "CostUpdated", {"transactionId": "tx-1", "totalCost": 1234.0}),
        (V201, ShowCost("tx-1", Money(1234, "KWD")), "CostUpdated", {"transactionId": "tx-1", "totalCost": 1.234}),
        (V201, UnlockConnector(2, 1), "UnlockConnector", {"evseId": 2, "connectorId": 1}),
        (V201, CheckTransaction("tx-1"), "GetTransactionStatus", {"transactionId": "tx-1"}),
        (V201, ResetCharger(immediately=True), "Reset", {"type": "Immediate"}),
        (V201, ResetCharger(immediately=False), "Reset", {"type": "OnIdle"}),
        (V201, TriggerMessage("BOOT", 2, 1), "TriggerMessage", {"requestedMessage": "BootNotification"}),
        (V201, TriggerMessage("STATUS"), "TriggerMessage", {"requestedMessage": "StatusNotification"}),
        (
            V201,
            TriggerMessage("STATUS", 2),
            "TriggerMessage",
            {"requestedMessage": "StatusNotification", "evse": {"id": 2, "connectorId": 1}},
        ),
        (
            V201,
            TriggerMessage("METER_VALUES", 2),
            "TriggerMessage",
            {"requestedMessage": "MeterValues", "evse": {"id": 2}},
        ),
        (
            V201,
            TriggerMessage("METER_VALUES", 2, 1),
            "TriggerMessage",
            {"requestedMessage": "MeterValues", "evse": {"id": 2, "connectorId": 1}},
        ),
    ],
)
def test_a79_a86_b31_b32_asked(version: Version, request_: Request, action: str, payload: dict[str, Any]) -> None:
    """A79 to A82, A86, B19, B31, B32: each request is spelt as its schema asks, with the connector as it is called."""
    assert version.asked(request_, station()) == (action, payload)
    assert version.schemas.problem(action, payload) is None


@pytest.mark.parametrize(
    ("version", "request_", "payload", "answer"),
    [
        (V16, START, {"status": "Accepted"}, Answer(accepted=True, status="Accepted", details={})),
        (V16, START, {"status": "Rejected"}, Answer(accepted=False, status="Rejected", details={})),
        (V16, EndSession("1"), {"status": "Accepted"}, Answer(accepted=True, status="Accepted", details={})),
        (
            V16,
            UnlockConnector(1, 1),
            {"status": "Unlocked"},
            Answer(accepted=True, status="Unlocked", details={}, confirmed=True),
        ),
        (
            V16,
            UnlockConnector(1, 1),
            {"status": "UnlockFailed"},
            Answer(accepted=False, status="UnlockFailed", details={}),
        ),
        (
            V16,
            UnlockConnector(1, 1),
            {"status": "NotSupported"},
            Answer(accepted=False, status="NotSupported", details={}),
        ),
        (
            V16,
            TriggerMessage("BOOT"),
            {"status": "NotImplemented", "extra": 1},
            Answer(accepted=False, status="NotImplemented", details={}),
        ),
        (
            V201,
            START,
            {"status": "Accepted", "transactionId": "tx-1"},
            Answer(accepted=True, status="Accepted", details={"transaction_id": "tx-1"}),
        ),
        (
            V201,
            UnlockConnector(1, 1),
            {"status": "Unlocked"},
            Answer(accepted=True, status="Unlocked", details={}, confirmed=True),
        ),
        (
            V201,
            UnlockConnector(1, 1),
            {"status": "OngoingAuthorizedTransaction"},
            Answer(accepted=False, status="OngoingAuthorizedTransaction", details={}),
        ),
        (
            V201,
            ResetCharger(immediately=False),
            {"status": "Scheduled"},
            Answer(accepted=True, status="Scheduled", details={}),
        ),
        (
            V201,
            CheckTransaction("tx-1"),
            {"ongoingIndicator": False, "messagesInQueue": True},
            Answer(accepted=True, status="Told", details={"ongoing": False, "queued": True}, confirmed=True),
        ),
        (
            V201,
            CheckTransaction("tx-1"),
            {"messagesInQueue": False},
            Answer(accepted=True, status="Told", details={"queued": False}, confirmed=True),
        ),
    ],
)
def test_a78_a81_answered(version: Version, request_: Request, payload: dict[str, Any], answer: Answer) -> None:
    """A78, A81, B19: Accepted is a promise; Unlocked is the effect; what else is odd about an answer is forgiven."""
    assert version.answered(request_, payload) == answer


@pytest.mark.parametrize("version", [V16, V201], ids=lambda version: version.name)
@pytest.mark.parametrize("payload", [{}, {"status": "Whim"}, {"status": 7}, {"status": ["Accepted"]}])
def test_unreadable_answer(version: Version, payload: dict[str, Any]) -> None:
    """An answer without a status that the version knows is no answer."""
    with pytest.raises(CallRefusedError):
        version.answered(START, payload)


def test_b21_running_costs_are_not_for_16() -> None:
    """B21: 1.6 has no message for a running cost; in 2.0.1 an empty answer is all there is."""
    with pytest.raises(CallRefusedError, match="NotSupported"):
        V16.asked(ShowCost("7", Money(1, "GBP")), station())
    assert V201.answered(ShowCost("7", Money(1, "GBP")), {}).accepted


@pytest.mark.parametrize("payload", [{}, {"messagesInQueue": "no"}, {"messagesInQueue": False, "ongoingIndicator": 0}])
def test_b38_unreadable(payload: dict[str, Any]) -> None:
    """B38: an answer that does not say whether messages wait is no answer."""
    with pytest.raises(CallRefusedError):
        V201.answered(CheckTransaction("tx-1"), payload)


def test_b38_not_in_16() -> None:
    """B38: 1.6 has no words for it, and nothing is sent."""
    with pytest.raises(CallRefusedError, match="NotImplemented"):
        V16.asked(CheckTransaction("7"), station())
