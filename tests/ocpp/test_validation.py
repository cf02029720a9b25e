"""Schemas: what is refused, in which words, and what is only noted."""

from typing import Any

import pytest

from echarge.ocpp.errors import CallErrorCode, Spelling, spelled
from echarge.ocpp.tolerance import Oddity
from echarge.ocpp.v16.routes import VERSION as V16
from echarge.ocpp.v201.routes import VERSION as V201

STATUS = {"connectorId": 1, "errorCode": "NoError", "status": "Available"}


@pytest.mark.parametrize(
    ("change", "code", "rule"),
    [
        ({"status": None}, CallErrorCode.TYPE_VIOLATION, "type"),
        ({"connectorId": "1"}, CallErrorCode.TYPE_VIOLATION, "type"),
        ({"connectorId": True}, CallErrorCode.TYPE_VIOLATION, "type"),
        ({"connectorId": 1.5}, CallErrorCode.TYPE_VIOLATION, "type"),
        ({"timestamp": "secret"}, CallErrorCode.TYPE_VIOLATION, "format"),
        ({"timestamp": "1000000"}, CallErrorCode.TYPE_VIOLATION, "format"),
        ({"connectorId": 2**31}, CallErrorCode.PROPERTY_VIOLATION, "maximum"),
        ({"connectorId": -(2**31) - 1}, CallErrorCode.PROPERTY_VIOLATION, "minimum"),
        ({"connectorId": 1.0e30}, CallErrorCode.PROPERTY_VIOLATION, "maximum"),
        ({"status": "Secret"}, CallErrorCode.PROPERTY_VIOLATION, "enum"),
        ({"info": "secret" * 9}, CallErrorCode.PROPERTY_VIOLATION, "maxLength"),
        ({"extra": "secret"}, CallErrorCode.FORMAT_VIOLATION, "additionalProperties"),
    ],
)
def test_a19_a21_c15_refused(change: dict[str, Any], code: CallErrorCode, rule: str) -> None:
    """A19, A21, C15: each violation has its code; the description names the field and the rule, never the content."""
    found = V16.schemas.problem("StatusNotification", {**STATUS, **change})
    assert found is not None
    assert found[0] is code
    assert f"'{rule}'" in found[1]
    assert "ecret" not in found[1]


def test_missing_field() -> None:
    """A19: a field that is missing is an occurrence violation, in each version's own spelling."""
    found = V16.schemas.problem("Heartbeat", {}), V16.schemas.problem("Authorize", {})
    assert found == (
        None,
        (CallErrorCode.OCCURRENCE_VIOLATION, "'payload' breaks the rule 'required' of the schema."),
    )
    assert spelled(CallErrorCode.OCCURRENCE_VIOLATION, Spelling.V16) == "OccurenceConstraintViolation"
    assert spelled(CallErrorCode.OCCURRENCE_VIOLATION, Spelling.V2X) == "OccurrenceConstraintViolation"
    assert spelled(CallErrorCode.FORMAT_VIOLATION, Spelling.V16) == "FormationViolation"
    assert spelled(CallErrorCode.FORMAT_VIOLATION, Spelling.V2X) == "FormatViolation"
    assert spelled(CallErrorCode.INTERNAL_ERROR, Spelling.V16) == "InternalError"


def test_nested_field_is_named() -> None:
    """The description says where in the message the fault is."""
    found = V201.schemas.problem("Authorize", {"idToken": {"idToken": "x" * 37, "type": "ISO14443"}})
    assert found == (
        CallErrorCode.PROPERTY_VIOLATION,
        "'idToken/idToken' breaks the rule 'maxLength' of the schema.",
    )


def test_whole_number_with_a_point() -> None:
    """1.0 is an integer, in both versions: chargers do send it."""
    assert V16.schemas.problem("StatusNotification", {**STATUS, "connectorId": 1.0}) is None


def test_b33_custom_data() -> None:
    """B33: customData is tolerated anywhere."""
    custom = {"vendorId": "x", "anything": [1]}
    payload = {"idToken": {"idToken": "x", "type": "ISO14443", "customData": custom}, "customData": custom}
    assert V201.schemas.problem("Authorize", payload) is None


@pytest.mark.parametrize(
    ("payload", "odd"),
    [
        ({}, {Oddity.MISSING_FIELD}),
        ({"transactionId": 1, "timestamp": "x", "meterStop": 1}, {Oddity.UNREADABLE_TIME}),
        (
            {"transactionId": "1", "timestamp": "2026-05-04T12:00:00", "meterStop": 2**40, "reason": "X", "y": 1},
            {Oddity.WRONG_TYPE, Oddity.OUT_OF_RANGE, Oddity.UNKNOWN_WORD, Oddity.EXTRA_FIELD},
        ),
        (
            {"transactionId": 1, "timestamp": "2026-05-04T12:00:00Z", "meterStop": 1, "idTag": "x" * 21},
            {Oddity.TOO_LONG},
        ),
        ({"transactionId": 1, "timestamp": "2026-05-04T12:00:00Z", "meterStop": 1}, set()),
    ],
)
def test_a22_oddities(payload: dict[str, Any], odd: set[Oddity]) -> None:
    """A22: what a tolerant message gets wrong is noted by kind; a reason may be left out."""
    assert V16.schemas.oddities("StopTransaction", payload) == odd


@pytest.mark.parametrize("version", [V16, V201], ids=lambda version: version.name)
def test_every_route_is_an_action(version: Any) -> None:
    """Every route answers a message that the version has, and the schemas of all of them compile."""
    assert set(version.routes) <= version.schemas.actions
    version.schemas.warm()


def test_other_rules() -> None:
    """A rule that has no code of its own is a formation violation: too many certificates, say, or no list at all."""
    hashes = {
        "hashAlgorithm": "SHA256", "issuerNameHash": "a", "issuerKeyHash": "b", "serialNumber": "c",
        "responderURL": "d",
    }  # fmt: skip
    payload = {"idToken": {"idToken": "x", "type": "eMAID"}, "iso15118CertificateHashData": [hashes] * 5}
    found = V201.schemas.problem("Authorize", payload)
    assert found is not None
    assert found[0] is CallErrorCode.OCCURRENCE_VIOLATION
    payload["iso15118CertificateHashData"] = []
    found = V201.schemas.problem("Authorize", payload)
    assert found is not None
    assert found[0] is CallErrorCode.OCCURRENCE_VIOLATION
