"""Reservations in each version's words, and what the answers mean (A89)."""

from datetime import UTC, datetime
from typing import Any

import pytest

from echarge.domain.commands import Answer, Request
from echarge.domain.reservations import CancelReservation, ReserveEvse
from echarge.ocpp.conversation import Version
from echarge.ocpp.v16.routes import VERSION as V16
from echarge.ocpp.v201.routes import VERSION as V201
from echarge.operations.ports import CallRefusedError
from tests.ocpp.test_outbound import station

UNTIL = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
Z = "2026-05-04T12:00:00.000Z"
KEEP, CANCEL = ReserveEvse(7, 2, 1, "ABC", UNTIL), CancelReservation(7)


@pytest.mark.parametrize(
    ("version", "request_", "action", "payload"),
    [
        (V16, KEEP, "ReserveNow", {"connectorId": 3, "expiryDate": Z, "idTag": "ABC", "reservationId": 7}),
        (V16, CANCEL, "CancelReservation", {"reservationId": 7}),
        (V201, KEEP, "ReserveNow",
         {"id": 7, "expiryDateTime": Z, "idToken": {"idToken": "ABC", "type": "ISO14443"}, "evseId": 2}),
        (V201, CANCEL, "CancelReservation", {"reservationId": 7}),
    ],
)  # fmt: skip
def test_a89_asked(version: Version, request_: Request, action: str, payload: dict[str, Any]) -> None:
    """A89: each request is spelt as its schema asks."""
    assert version.asked(request_, station()) == (action, payload)
    assert version.schemas.problem(action, payload) is None


@pytest.mark.parametrize("version", [V16, V201], ids=lambda version: version.name)
@pytest.mark.parametrize("word", ["Faulted", "Occupied", "Rejected", "Unavailable"])
def test_a89_refused(version: Version, word: str) -> None:
    """A89: why an EVSE cannot be kept is told in the charger's word; only agreement keeps it."""
    assert version.answered(KEEP, {"status": word}) == Answer(accepted=False, status=word, details={})
    agreed = Answer(accepted=True, status="Accepted", details={})
    assert version.answered(KEEP, {"status": "Accepted"}) == agreed
    cancelled = Answer(accepted=True, status="Accepted", details={}, confirmed=True)
    assert version.answered(CANCEL, {"status": "Accepted"}) == cancelled
    with pytest.raises(CallRefusedError):
        version.answered(CANCEL, {"status": "Occupied"})
