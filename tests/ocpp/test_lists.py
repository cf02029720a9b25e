"""A charger's own list of tags, in each version's words, and what the answers mean (A89)."""

from datetime import UTC, datetime
from typing import Any

import pytest

from echarge.domain.commands import Answer, Request
from echarge.domain.requests import ListEntry, ReadLocalListVersion, SendLocalList
from echarge.ocpp.conversation import Version
from echarge.ocpp.v16.routes import VERSION as V16
from echarge.ocpp.v201.routes import VERSION as V201
from echarge.operations.ports import CallRefusedError
from tests.ocpp.test_outbound import station

LATER = datetime(2027, 1, 1, tzinfo=UTC)
Z = "2027-01-01T00:00:00.000Z"
LINES = (ListEntry("A"), ListEntry("B", expires_at=LATER), ListEntry("C", allowed=False))
WHOLE, SOME, READ = SendLocalList(full=True, version=3), SendLocalList(False, 4, LINES), ReadLocalListVersion()


def token(uid: str) -> dict[str, str]:
    """Return a card as 2.x writes it."""
    return {"idToken": uid, "type": "ISO14443"}


@pytest.mark.parametrize(
    ("version", "request_", "action", "payload"),
    [
        (V16, WHOLE, "SendLocalList", {"listVersion": 3, "updateType": "Full"}),
        (V16, SOME, "SendLocalList", {"listVersion": 4, "updateType": "Differential", "localAuthorizationList": [
            {"idTag": "A", "idTagInfo": {"status": "Accepted"}},
            {"idTag": "B", "idTagInfo": {"status": "Accepted", "expiryDate": Z}},
            {"idTag": "C"},
        ]}),
        (V16, READ, "GetLocalListVersion", {}),
        (V201, WHOLE, "SendLocalList", {"versionNumber": 3, "updateType": "Full"}),
        (V201, SOME, "SendLocalList", {"versionNumber": 4, "updateType": "Differential", "localAuthorizationList": [
            {"idToken": token("A"), "idTokenInfo": {"status": "Accepted"}},
            {"idToken": token("B"), "idTokenInfo": {"status": "Accepted", "cacheExpiryDateTime": Z}},
            {"idToken": token("C")},
        ]}),
        (V201, READ, "GetLocalListVersion", {}),
    ],
)  # fmt: skip
def test_a89_asked(version: Version, request_: Request, action: str, payload: dict[str, Any]) -> None:
    """A89, B34: a list and its changes are spelt as the schema asks; what is taken off has no word on it."""
    assert version.asked(request_, station()) == (action, payload)
    assert version.schemas.problem(action, payload) is None


@pytest.mark.parametrize(
    ("version", "request_", "payload", "answer"),
    [
        (V16, WHOLE, {"status": "Accepted"}, Answer(True, "Accepted", {}, confirmed=True)),
        (V16, WHOLE, {"status": "NotSupported"}, Answer(False, "NotSupported", {})),
        (V16, SOME, {"status": "VersionMismatch"}, Answer(False, "VersionMismatch", {})),
        (V16, READ, {"listVersion": 7}, Answer(True, "Read", {"version": 7}, confirmed=True)),
        (V16, READ, {"listVersion": "0"}, Answer(True, "Read", {"version": 0}, confirmed=True)),
        (V16, READ, {"listVersion": -1}, Answer(False, "NotSupported", {})),
        (V201, WHOLE, {"status": "Accepted"}, Answer(True, "Accepted", {}, confirmed=True)),
        (V201, SOME, {"status": "Failed"}, Answer(False, "Failed", {})),
        (V201, READ, {"versionNumber": 7}, Answer(True, "Read", {"version": 7}, confirmed=True)),
    ],
)
def test_a89_answered(version: Version, request_: Request, payload: dict[str, Any], answer: Answer) -> None:
    """A89: version 0 is an empty list, -1 none at all; a list that was accepted is there."""
    assert version.answered(request_, payload) == answer


@pytest.mark.parametrize(
    ("version", "request_", "payload"),
    [(V16, READ, {}), (V16, READ, {"listVersion": -2}), (V16, WHOLE, {}), (V201, READ, {"versionNumber": 2**31}),
     (V201, SOME, {"status": "NotSupported"})],
)  # fmt: skip
def test_unreadable(version: Version, request_: Request, payload: dict[str, Any]) -> None:
    """What says no version, and no word that the version knows, is no answer."""
    with pytest.raises(CallRefusedError):
        version.answered(request_, payload)
