"""Signed meter values are opaque: kept whole, never read as a number."""

from datetime import UTC, datetime

import orjson

from echarge.domain.events import Read
from echarge.ocpp.frames import Call, parse
from echarge.ocpp.v201.transactions import transaction_message

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
SIGNED = {
    "signedMeterData": "T0NNRnx7IkZWIjogIjEuMCJ9",
    "signingMethod": "ECDSA-secp256r1-SHA256",
    "encodingMethod": "OCMF",
    "publicKey": "MFkwEwYHKoZIzj0CAQ==",
}


def test_b18_kept_whole() -> None:
    """B18: the signed value stands in the stored payload as it came, beside the reading of the plain value."""
    samples = [{"value": 1500.0, "context": "Transaction.End", "signedMeterValue": SIGNED}]
    payload = {
        "eventType": "Ended", "timestamp": "2026-11-22T11:59:00Z", "triggerReason": "StopAuthorized", "seqNo": 3,
        "transactionInfo": {"transactionId": "tx"},
        "meterValue": [{"timestamp": "2026-11-22T11:59:00Z", "sampledValue": samples}],
    }  # fmt: skip
    call = parse(orjson.dumps([2, "1", "TransactionEvent", payload]).decode())
    assert isinstance(call, Call)
    message = transaction_message(call, NOW, set())
    assert orjson.loads(message.payload)["meterValue"][0]["sampledValue"][0]["signedMeterValue"] == SIGNED
    assert [fact.reading.energy_mwh for fact in message.facts if isinstance(fact, Read)] == [1_500_000]
