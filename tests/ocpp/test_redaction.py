"""What people may read of a frame (MNT-2): no secrets, and tags only for who may see tags."""

import json
from typing import Any

import pytest

from echarge.domain.secrets import REMOVED
from echarge.ocpp.redaction import HIDDEN, Scrubbing, shown

SECRET = "hunter2-Swordfish"
TAG = "04E1B2C3D4"


def frame(action: str, payload: Any) -> str:
    """Return a call."""
    return json.dumps([2, "id-1", action, payload])


SECRETS = [
    pytest.param("ChangeConfiguration", {"key": "AuthorizationKey", "value": SECRET}, id="1.6 key"),
    pytest.param("ChangeConfiguration", {"value": SECRET, "KEY": "aUTHORIZATIONkEY"}, id="odd case, other order"),
    pytest.param("ChangeConfiguration", {"key": "vendor.Wifi_Pass-Word", "value": SECRET}, id="a maker's own key"),
    pytest.param("ChangeConfiguration", {"key": "AuthorizationKey", "value": {"now": [SECRET, {"then": SECRET}]}},
        id="values within a value"),
    pytest.param("GetConfiguration", {"configurationKey": [
        {"key": "HeartbeatInterval", "readonly": False, "value": "60"},
        {"key": "AuthorizationKey", "readonly": True, "value": SECRET}]}, id="1.6 list"),
    pytest.param("SetVariables", {"setVariableData": [{"attributeValue": SECRET, "component": {
        "name": "SecurityCtrlr"}, "variable": {"name": "BasicAuthPassword"}}]}, id="2.x variable"),
    pytest.param("NotifyReport", {"reportData": [{"component": {"name": "SecurityCtrlr"}, "variable": {
        "Name": "basicAuthPASSWORD"}, "variableAttribute": [{"type": "Actual", "value": SECRET}],
        "variableCharacteristics": {"valuesList": SECRET}}]}, id="2.x report"),
    pytest.param("SetNetworkProfile", {"connectionData": {"apn": {"apn": "x", "apnPassword": SECRET,
        "simPin": 4711}, "vpn": {"server": "s", "user": "u", "password": SECRET, "key": SECRET}}}, id="2.x network"),
    pytest.param("SetNetworkProfile", {"connectionData": {"basicAuthPassword": SECRET}}, id="2.1 network"),
    pytest.param("DataTransfer", {"vendorId": "X", "data": json.dumps({"PASSWORD": SECRET})}, id="JSON within JSON"),
    pytest.param("DataTransfer", {"vendorId": "X", "data": json.dumps({"a": json.dumps(
        [{"user": "u", "passwd": SECRET}])})}, id="JSON within JSON within JSON"),
    pytest.param("DataTransfer", {"vendorId": "X", "data": f"password={SECRET}"}, id="text"),
    pytest.param("DataTransfer", {"vendorId": "X", "messageId": "SetPassword", "data": SECRET}, id="by its message"),
    pytest.param("DataTransfer", {"vendorId": "X", "data": {"deep": [[[{"clientSecret": [SECRET]}]]]}}, id="nested"),
    pytest.param("DataTransfer", {"data": f"-----BEGIN EC PRIVATE KEY-----\n{SECRET}\n-----END"}, id="private key"),
    pytest.param("UpdateFirmware", {"location": f"ftp://user:{SECRET}@example.org/fw.bin"}, id="FTP password"),
    pytest.param("UpdateFirmware", {"location": f"https://example.org/fw?X-Signature={SECRET}&a=b"}, id="signed URL"),
    pytest.param("StatusNotification", {"info": f"Pass\u017fwort? password: {SECRET}"}, id="within a status"),
    pytest.param("Anything", {f"password {SECRET}": 1}, id="a name of a field"),
    pytest.param("Anything", {"accessToken": SECRET, "apiKey": SECRET, "pwd": SECRET, "pin": SECRET}, id="other names"),
]  # fmt: skip


@pytest.mark.parametrize(("action", "payload"), SECRETS)
def test_secrets(action: str, payload: Any) -> None:
    """A secret is in neither text, whatever it is called and however deep it is; the rest stays readable."""
    found = shown(frame(action, payload))
    for text in (found.text, found.tagged):
        assert SECRET not in text
        assert "4711" not in text
        assert REMOVED in text
        assert json.loads(text)[:3] == [2, "id-1", action]


def test_an_escaped_name_of_a_secret() -> None:
    """Escapes do not hide what a name says."""
    found = shown('[2,"id-1","DataTransfer",{"\\u0070ass\\u0077ord":"' + SECRET + '"}]')
    assert found.tagged == '[2,"id-1","DataTransfer",{"password":"(removed)"}]'


TAGS = [
    pytest.param("Authorize", {"idTag": TAG}, id="1.6"),
    pytest.param("StartTransaction", {"connectorId": 1, "IDTAG": TAG, "meterStart": 0}, id="odd case"),
    pytest.param("Authorize", {"idToken": {"idToken": TAG, "type": "ISO14443"}}, id="2.x"),
    pytest.param("TransactionEvent", {"idToken": {"idToken": "x", "additionalInfo": [
        {"additionalIdToken": TAG, "type": "t"}]}}, id="2.x, more of it"),
    pytest.param("SendLocalList", {"localAuthorizationList": [
        {"idTag": TAG, "idTagInfo": {"status": "Accepted", "parentIdTag": TAG}}]}, id="1.6 list"),
    pytest.param("MeterValues", {"v": [{"format": "SignedData", "value": f"AP;{TAG}"}]}, id="signed, 1.6"),
    pytest.param("MeterValues", {"v": [{"value": f'OCMF|{{"ID":"{TAG}"}}|x'}]}, id="signed by OCMF"),
    pytest.param("TransactionEvent", {"signedMeterValue": {"signedMeterData": TAG}}, id="signed, 2.x"),
    pytest.param("DataTransfer", {"vendorId": "X", "data": f"card {TAG} seen"}, id="a maker's own words"),
    pytest.param("DataTransfer", {"vendorId": "X", "data": json.dumps({"idTag": TAG})}, id="JSON within JSON"),
]  # fmt: skip


@pytest.mark.parametrize(("action", "payload"), TAGS)
def test_tags(action: str, payload: Any) -> None:
    """A tag is shown to who may see tags, and to nobody else."""
    found = shown(frame(action, payload))
    assert TAG in found.tagged
    assert TAG not in found.text
    assert HIDDEN in found.text
    assert json.loads(found.text)[:3] == [2, "id-1", action]


USUAL = [
    pytest.param("Authorize", {"idTag": TAG}, True, id="1.6"),
    pytest.param("StopTransaction", {"transactionId": 1, "IDtag": "", "meterStop": 5}, True, id="1.6, empty"),
    pytest.param("Authorize", {"idTagInfo": {"status": "Accepted", "parentIdTag": TAG}}, True, id="1.6, its answer"),
    pytest.param("Authorize", {"idToken": {"idToken": TAG, "type": "ISO14443"}}, True, id="2.x"),
    pytest.param("Authorize", {"idTokenInfo": {"status": "Accepted", "groupIdToken": {
        "idToken": TAG, "type": "Central"}}}, True, id="2.x, its answer"),
    pytest.param("Authorize", {"idTag": 4711}, False, id="a number"),
    pytest.param("Authorize", {"idTag": [TAG, {"idTag": TAG}]}, False, id="a list"),
    pytest.param("Authorize", {"idTag": f"{TAG}\\"}, False, id="an escape"),
    pytest.param("Authorize", {"idTag": "pin 4711"}, False, id="a tag that sounds secret"),
    pytest.param("Authorize", {"idTag": TAG, "customData": {"vendorId": "X"}}, True, id="a maker's own"),
    pytest.param("GetConfiguration", {"key": "idTag", "value": TAG}, False, id="the name of a setting"),
    pytest.param("DataTransfer", {"data": f'{{"idTag":"{TAG}"}}'}, False, id="JSON within JSON"),
]  # fmt: skip


@pytest.mark.parametrize(("action", "payload", "as_it_is"), USUAL)
def test_usual_tags_are_hidden_as_all_are(action: str, payload: Any, as_it_is: bool) -> None:
    """Where tags usually stand they are hidden in the frame as it is written, and nothing else comes of it."""
    text = frame(action, payload)
    found, content = shown(text), json.loads(text)
    assert json.loads(found.text) == Scrubbing(tags=False).scrubbed(content)
    assert json.loads(found.tagged) == Scrubbing(tags=True).scrubbed(content)
    assert (found.tagged == text) == as_it_is


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(frame("Heartbeat", {}), id="heartbeat"),
        pytest.param(frame("StatusNotification", {"connectorId": 1, "status": "Available"}), id="status"),
        pytest.param('[ 3 , "a" ,{"status" : "Accepted"} ]', id="as it was spaced"),
        pytest.param('[2,"id-1","GetConfiguration",{"key":["AuthorizationKey","PinCode"]}]', id="names alone"),
        pytest.param('[2,"id-1","DataTransfer",{"messageId":"PasswordPolicy"}]', id="the name of a message"),
        pytest.param("garbage", id="garbage without anything"),
        pytest.param("", id="nothing"),
        pytest.param("[]", id="an empty list"),
        pytest.param('{"a":1}', id="no list"),
    ],
)
def test_what_stays(text: str) -> None:
    """What holds nothing of that kind is kept as it came."""
    found = shown(text)
    assert (found.text, found.tagged) == (text, text)


@pytest.mark.parametrize(
    ("text", "public", "tagged"),
    [
        pytest.param('[2,"X",{"password":"abc"', "(not JSON: 24 characters)", "(not JSON: 24 characters)", id="cut"),
        pytest.param('{"idTag":"A"', "(not JSON: 12 characters)", '{"idTag":"A"', id="with a tag"),
        pytest.param('["\\u0070ass', "(not JSON: 11 characters)", "(not JSON: 11 characters)", id="escaped"),
        pytest.param("a\0é", "(not JSON: 3 characters)", "a\N{REPLACEMENT CHARACTER}é", id="NUL"),
        pytest.param("\0", "\N{REPLACEMENT CHARACTER}", "\N{REPLACEMENT CHARACTER}", id="NUL alone"),
        pytest.param('[2,"i","X",{"a":"\\ud800"}]', '[2,"i","X",{"a":"\\ud800"}]', '[2,"i","X",{"a":"\\ud800"}]',
                     id="a lone surrogate"),
        pytest.param('[2,"i","X",{"a":"\\u0000"}]', '[2,"i","X",{"a":"\\u0000"}]', '[2,"i","X",{"a":"\\u0000"}]',
                     id="an escaped NUL"),
        pytest.param("[" * 5_000, "[" * 5_000, "[" * 5_000, id="brackets"),
        pytest.param('"idTag' + "[" * 994, "(not JSON: 1,000 characters)", '"idTag' + "[" * 994, id="more brackets"),
    ],
)  # fmt: skip
def test_broken(text: str, public: str, tagged: str) -> None:
    """What is no JSON is shown where it can hold no secret; what no database takes is replaced."""
    found = shown(text)
    assert (found.text, found.tagged) == (public, tagged)


def test_too_deep() -> None:
    """What nests deeper than any message is removed, whatever it is."""
    deep: Any = {"idTag": TAG}
    for _ in range(40):
        deep = {"a": deep}
    found = shown(frame("X", deep))
    assert TAG not in found.tagged
    assert REMOVED in found.tagged


def test_answers_to_secrets() -> None:
    """The answer to a message about a secret shows no values either."""
    asked = shown(frame("DataTransfer", {"vendorId": "X", "messageId": "GetPassword"}))
    assert asked.secret
    answer = json.dumps([3, "id-1", {"status": "Accepted", "data": SECRET}])
    assert shown(answer, secret=True).tagged == '[3,"id-1",{"status":"Accepted","data":"(removed)"}]'


def test_long() -> None:
    """The longest frame is looked through to its end."""
    text = frame("NotifyEvent", {"eventData": [{"a": "x" * 100}] * 2_000, "password": SECRET})
    assert len(text) > 200_000
    assert SECRET not in shown(text).tagged
