"""C15: whatever stands in the place of a value, a tolerant message is read, and what it means can be stored."""

import contextlib
import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from echarge.domain.events import TransactionMessage
from echarge.ocpp.errors import CallProblem
from echarge.ocpp.frames import Broken, Call, parse
from echarge.ocpp.tolerance import Oddities, fields_of
from echarge.ocpp.v16.inbound import reading_message, start_message, stop_message
from echarge.ocpp.v16.routes import VERSION as V16
from echarge.ocpp.v201.routes import VERSION as V201
from echarge.ocpp.v201.transactions import transaction_message, transaction_ref
from echarge.operations.stations import Station
from echarge.store.mapping import facts_from_json, facts_to_json
from tests.world import Link, at

NOW = at(60)
STATION = Station(1, 1, 1, "CP1", 1, "1.6", "Accepted", free_vend=False, link=Link())

scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=8),
    st.sampled_from(
        ["2026-05-04T12:00:00Z", "1000000", "0001-01-01T00:00:00Z", "1e99", "-1", "\ud800", "\0", "9" * 400]
    ),
)


def fields(known: dict[str, st.SearchStrategy[Any]]) -> st.SearchStrategy[Any]:
    """Return objects with some of these fields, with others in their places, and no objects at all."""
    poisoned = {name: st.one_of(values, scalars, st.lists(scalars, max_size=2)) for name, values in known.items()}
    return st.one_of(st.fixed_dictionaries({}, optional=poisoned), scalars)


units = fields({"unit": st.sampled_from(["Wh", "kWh"]), "multiplier": st.integers(-400, 400)})
samples = fields(
    {
        "value": st.sampled_from(["1", "1.5", 7, -3.5]),
        "measurand": st.sampled_from(["SoC", "Voltage", "Power.Active.Import"]),
        "context": st.sampled_from(["Transaction.Begin", "Trigger"]),
        "phase": st.sampled_from(["L1", "N"]),
        "location": st.just("Inlet"),
        "unit": st.sampled_from(["Wh", "W", "V"]),
        "unitOfMeasure": units,
        "format": st.just("SignedData"),
    }
)
values = st.lists(fields({"timestamp": scalars, "sampledValue": st.lists(samples, max_size=4)}), max_size=3)
messages_16 = fields(
    {
        "connectorId": st.integers(-1, 3),
        "transactionId": st.integers(-1, 3),
        "idTag": st.text(max_size=30),
        "meterStart": st.integers(),
        "meterStop": st.integers(),
        "timestamp": scalars,
        "reason": st.sampled_from(["Local", "Whim"]),
        "meterValue": values,
        "transactionData": values,
    }
)
events = fields(
    {
        "eventType": st.sampled_from(["Started", "Updated", "Ended"]),
        "timestamp": scalars,
        "triggerReason": st.sampled_from(["StopAuthorized", "EVDeparted", "CablePluggedIn"]),
        "seqNo": st.integers(),
        "offline": st.booleans(),
        "transactionInfo": fields(
            {
                "transactionId": st.text(min_size=1, max_size=45),
                "chargingState": st.sampled_from(["Charging", "Idle"]),
                "timeSpentCharging": st.integers(),
                "stoppedReason": st.sampled_from(["Local", "Whim"]),
                "remoteStartId": st.integers(),
            }
        ),
        "evse": fields({"id": st.integers(), "connectorId": st.integers()}),
        "idToken": fields({"idToken": st.text(), "type": st.sampled_from(["Central", "Whim"])}),
        "meterValue": values,
    }
)


def received(action: str, payload: object) -> Call | None:
    """Return the call as it is parsed; None where the frame itself is broken."""
    frame = parse(json.dumps([2, "1", action, payload]))
    assert isinstance(frame, Call | Broken)
    return frame if isinstance(frame, Call) else None


def check(message: TransactionMessage) -> None:
    """Assert that the message can be stored and read again."""
    assert facts_from_json(facts_to_json(message.facts)) == tuple(message.facts)
    texts = [message.ref, message.payload, message.start_key, *message.oddities]
    texts += [message.tag.uid] if message.tag is not None else []
    for text in texts:
        assert "\0" not in text
        text.encode()
    assert len(message.ref) <= 40
    assert -(2**63) <= message.digest < 2**63
    assert message.seq_no is None or 0 <= message.seq_no < 2**31
    assert message.remote_start_id is None or 0 <= message.remote_start_id < 2**31


@given(st.sampled_from(["StartTransaction", "MeterValues", "StopTransaction"]), messages_16)
def test_c15_16(action: str, payload: object) -> None:
    """C15: no 1.6 transaction message is refused for what it says."""
    call = received(action, payload)
    if call is None:
        return
    odd = V16.schemas.oddities(action, call.payload)
    if action == "StartTransaction":
        check(start_message(call, STATION, NOW, odd))
    elif action == "StopTransaction":
        check(stop_message(call, NOW, odd))
    else:
        check(reading_message(call, STATION, NOW, odd))


@given(events)
def test_c15_201(payload: object) -> None:
    """C15: no TransactionEvent is refused, but one that names no transaction."""
    call = received("TransactionEvent", payload)
    if call is None:
        return
    odd = V201.schemas.oddities("TransactionEvent", call.payload)
    with contextlib.suppress(CallProblem):
        transaction_ref(fields_of(call.payload.get("transactionInfo")))
        # It names a transaction: from here on nothing may be refused.
        check(told(call, odd))


def told(call: Call, odd: Oddities) -> TransactionMessage:
    """Return what the event says, where no refusal is allowed."""
    try:
        return transaction_message(call, NOW, odd)
    except CallProblem as problem:
        raise AssertionError("an event that names its transaction was refused") from problem


@given(st.sampled_from(sorted(V16.routes)), messages_16)
def test_c15_strict(action: str, payload: object) -> None:
    """C15: a strict message is sound or refused, and the refusal fits into its frame."""
    call = received(action, payload)
    if call is not None:
        problem = V16.schemas.problem(action, call.payload)
        assert problem is None or 0 < len(problem[1]) <= 255
