"""Availability, settings and the cache, in each version's words, and what the answers mean (A83 to A85, B28, B29)."""

from typing import Any

import pytest

from echarge.domain.commands import Answer, Request
from echarge.domain.requests import (
    ChangeAvailability,
    ChangeConfiguration,
    ChangePassword,
    ClearCache,
    ReadConfiguration,
)
from echarge.domain.settings import Setting
from echarge.ocpp.conversation import Version
from echarge.ocpp.v16.routes import VERSION as V16
from echarge.ocpp.v201.routes import VERSION as V201
from echarge.operations import commands, remote_settings
from echarge.operations.ports import CallRefusedError
from echarge.store import models
from tests.ocpp.talk import talker
from tests.ocpp.test_outbound import station
from tests.world import World

OUT, BACK = ChangeAvailability(available=False), ChangeAvailability(available=True, evse=2)
SOME, ALL = ReadConfiguration(("A", "B"), 7), ReadConfiguration((), 7)
SET = ChangeConfiguration("HeartbeatInterval", "60")
SOME_2X = ReadConfiguration(("TxCtrlr.TxStartPoint", "Board[left]@1:2.Temp[max]"), 7)
SECRET = ChangePassword("secret-secret-secret")
SET_2X = ChangeConfiguration("EVSE@1.Power", "11")


def named(component: str, variable: str, **more: Any) -> dict[str, Any]:
    """Return a variable as 2.x writes it."""
    return {"component": {"name": component}, "variable": {"name": variable}, **more}


BOARD = {
    "component": {"name": "Board", "instance": "left", "evse": {"id": 1, "connectorId": 2}},
    "variable": {"name": "Temp", "instance": "max"},
}


@pytest.mark.parametrize(
    ("version", "request_", "action", "payload"),
    [
        (V16, OUT, "ChangeAvailability", {"connectorId": 0, "type": "Inoperative"}),
        (V16, BACK, "ChangeAvailability", {"connectorId": 3, "type": "Operative"}),
        (V16, ChangeAvailability(available=False, evse=2, connector=1), "ChangeAvailability",
         {"connectorId": 3, "type": "Inoperative"}),
        (V16, ALL, "GetConfiguration", {}),
        (V16, SOME, "GetConfiguration", {"key": ["A", "B"]}),
        (V16, SET, "ChangeConfiguration", {"key": "HeartbeatInterval", "value": "60"}),
        (V16, SECRET, "ChangeConfiguration",
         {"key": "AuthorizationKey", "value": "7365637265742d7365637265742d736563726574"}),
        (V201, SECRET, "SetVariables", {"setVariableData": [
            {"component": {"name": "SecurityCtrlr"}, "variable": {"name": "BasicAuthPassword"},
             "attributeValue": "secret-secret-secret"},
        ]}),
        (V16, ClearCache(), "ClearCache", {}),
        (V201, OUT, "ChangeAvailability", {"operationalStatus": "Inoperative"}),
        (V201, BACK, "ChangeAvailability", {"operationalStatus": "Operative", "evse": {"id": 2}}),
        (V201, ChangeAvailability(available=False, evse=2, connector=1), "ChangeAvailability",
         {"operationalStatus": "Inoperative", "evse": {"id": 2, "connectorId": 1}}),
        (V201, ALL, "GetBaseReport", {"requestId": 7, "reportBase": "FullInventory"}),
        (V201, SOME_2X, "GetVariables", {"getVariableData": [named("TxCtrlr", "TxStartPoint"), BOARD]}),
        (V201, SET_2X, "SetVariables", {"setVariableData": [
            {"component": {"name": "EVSE", "evse": {"id": 1}}, "variable": {"name": "Power"}, "attributeValue": "11"},
        ]}),
        (V201, ClearCache(), "ClearCache", {}),
    ],
)  # fmt: skip
def test_a83_a85_asked(version: Version, request_: Request, action: str, payload: dict[str, Any]) -> None:
    """A30, A83 to A85, B28, B29, B37: each request is spelt as its schema asks; a value is always a text."""
    assert version.asked(request_, station()) == (action, payload)
    assert version.schemas.problem(action, payload) is None


def agreed(status: str, *, confirmed: bool = False) -> Answer:
    """Return an answer that agrees."""
    return Answer(accepted=True, status=status, details={}, confirmed=confirmed)


def refused(status: str) -> Answer:
    """Return an answer that refuses."""
    return Answer(accepted=False, status=status, details={})


def result(status: str, **more: Any) -> dict[str, Any]:
    """Return one result of SetVariables."""
    return {"setVariableResult": [{"attributeStatus": status, **BOARD, **more}]}


@pytest.mark.parametrize(
    ("version", "request_", "payload", "answer"),
    [
        (V16, OUT, {"status": "Accepted"}, agreed("Accepted")),
        (V16, OUT, {"status": "Scheduled"}, agreed("Scheduled")),
        (V16, OUT, {"status": "Rejected"}, refused("Rejected")),
        (V16, SET, {"status": "Accepted"}, agreed("Accepted", confirmed=True)),
        (V16, SET, {"status": "RebootRequired"}, agreed("RebootRequired")),
        (V16, SET, {"status": "NotSupported"}, refused("NotSupported")),
        (V16, SECRET, {"status": "Accepted"}, agreed("Accepted")),
        (V16, SECRET, {"status": "RebootRequired"}, agreed("RebootRequired")),
        (V16, SECRET, {"status": "NotSupported"}, refused("NotSupported")),
        (V201, SECRET, result("Accepted"), agreed("Accepted")),
        (V201, SECRET, result("RebootRequired"), agreed("RebootRequired")),
        (V201, SECRET, result("Rejected"), refused("Rejected")),
        (V16, ClearCache(), {"status": "Accepted"}, agreed("Accepted", confirmed=True)),
        (V16, ClearCache(), {"status": "Rejected"}, refused("Rejected")),
        (V201, BACK, {"status": "Scheduled", "statusInfo": {"reasonCode": "Tx"}}, agreed("Scheduled")),
        (V201, ALL, {"status": "Accepted"}, agreed("Accepted")),
        (V201, ALL, {"status": "EmptyResultSet"}, agreed("EmptyResultSet", confirmed=True)),
        (V201, ALL, {"status": "NotSupported"}, refused("NotSupported")),
        (V201, SET_2X, result("Accepted"), agreed("Accepted", confirmed=True)),
        (V201, SET_2X, result("RebootRequired"), agreed("RebootRequired")),
        (V201, SET_2X, result("UnknownVariable"), refused("UnknownVariable")),
        (V201, SET_2X, result("NotSupportedAttributeType"), refused("NotSupportedAttributeType")),
        (V201, ClearCache(), {"status": "Rejected"}, refused("Rejected")),
    ],
)
def test_a83_a84_answered(version: Version, request_: Request, payload: dict[str, Any], answer: Answer) -> None:
    """A83, A84, B29: what is set counts at once, or from the next start on; what is out of use shows it."""
    assert version.answered(request_, payload) == answer


def told(answer: Answer) -> tuple[list[Setting], Any]:
    """Return what an answer tells."""
    assert (answer.accepted, answer.confirmed, answer.status) == (True, True, "Read")
    return list(answer.settings), dict(answer.details)


def test_a85_read_in_16() -> None:
    """A85: keys with and without values, unknown keys apart; what is written oddly is read, or passed over."""
    payload = {
        "configurationKey": [
            {"key": "A", "readonly": True, "value": "1"},
            {"key": "B", "readonly": False},
            {"key": "C", "readonly": "no", "value": 7},
            {"key": "D", "readonly": True, "value": False},
            {"readonly": True, "value": "nameless"},
            "junk",
        ],
        "unknownKey": ["X", 7, None],
    }
    settings, details = told(V16.answered(SOME, payload))
    assert settings == [
        Setting("A", "1", readonly=True),
        Setting("B", None, readonly=False),
        Setting("C", "7"),
        Setting("D", "false", readonly=True),
    ]
    assert details == {"read": 4, "unknown": ["X", "7"]}
    assert told(V16.answered(SOME, {})) == ([], {"read": 0, "unknown": []})


def test_b29_read_in_201() -> None:
    """B29: each variable has its own verdict; what may not be read is told apart from what is not there."""
    payload = {
        "getVariableResult": [
            named("TxCtrlr", "TxStartPoint", attributeStatus="Accepted", attributeValue="EVConnected"),
            {**BOARD, "attributeStatus": "Accepted"},
            named("SecurityCtrlr", "BasicAuthPassword", attributeStatus="Rejected"),
            named("No", "Such", attributeStatus="UnknownComponent"),
            {"attributeStatus": "Accepted"},
            7,
        ]
    }
    settings, details = told(V201.answered(SOME_2X, payload))
    assert settings == [Setting("TxCtrlr.TxStartPoint", "EVConnected"), Setting("Board[left]@1:2.Temp[max]", "")]
    assert details == {"read": 2, "unknown": ["No.Such"], "withheld": ["SecurityCtrlr.BasicAuthPassword"]}


@pytest.mark.parametrize(
    ("version", "request_", "payload"),
    [
        (V16, SOME, {"configurationKey": {"A": 1}}),
        (V16, SOME, {"unknownKey": "A"}),
        (V16, OUT, {}),
        (V201, SOME_2X, {}),
        (V201, SOME_2X, {"getVariableResult": {}}),
        (V201, SET_2X, {}),
        (V201, SET_2X, {"setVariableResult": []}),
        (V201, SET_2X, {"setVariableResult": [7]}),
        (V201, ALL, {"status": "Whim"}),
    ],
)
def test_unreadable(version: Version, request_: Request, payload: dict[str, Any]) -> None:
    """What answers nothing that was asked is no answer."""
    with pytest.raises(CallRefusedError):
        version.answered(request_, payload)


def test_b29_no_variable() -> None:
    """B29: a key of 1.6 is no variable of 2.0.1: nothing is sent."""
    with pytest.raises(CallRefusedError, match="no setting of such a name"):
        V201.asked(SET, station())


def line(component: str, variable: str, *attributes: dict[str, Any]) -> dict[str, Any]:
    """Return one line of a report."""
    return named(component, variable, variableAttribute=list(attributes))


@pytest.mark.anyio
async def test_b28_report(here: World) -> None:
    """B28: what a report tells of actual values is kept, part by part; the last part confirms."""
    charger = await talker(here, V201)
    who = here.runtime, here.organisation.id, here.user.id, here.charger.id
    command = await remote_settings.read_configuration(*who, [])
    await commands.deliver(here.runtime, command.id)
    report = {"requestId": command.request["request_id"], "generatedAt": "2026-05-04T12:00:00Z"}
    lines = [
        line("TxCtrlr", "TxStartPoint", {"value": "EVConnected", "mutability": "ReadOnly"}),
        line("EVSE", "Power", {"type": "MaxSet", "value": "11000"}),
        line("EVSE", "Power", {"type": "MaxSet", "value": "22000"}, {"type": "Actual", "value": "7400"}),
        line("SecurityCtrlr", "BasicAuthPassword", {"mutability": "WriteOnly"}),
        line("", "Nameless", {"value": "1"}),
    ]
    assert await charger.say("NotifyReport", **report, seqNo=0, tbc=True, reportData=lines) == {}
    assert (await models.Command.get(id=command.id)).status == "ACCEPTED"
    assert await charger.say("NotifyReport", **report, seqNo=1) == {}
    assert (await models.Command.get(id=command.id)).status == "CONFIRMED"
    rows = await models.ChargerSetting.all().order_by("name")
    assert [(row.name, row.value, row.readonly) for row in rows] == [
        ("EVSE.Power", "7400", False),
        ("SecurityCtrlr.BasicAuthPassword", None, False),
        ("TxCtrlr.TxStartPoint", "EVConnected", True),
    ]
