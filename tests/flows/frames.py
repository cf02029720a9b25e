"""Frames that are almost right: what chargers say, with something in it replaced by what nobody would say."""

import copy
import json
from collections.abc import Iterator, Mapping
from typing import Any

from hypothesis import strategies as st

Json = dict[str, Any]
AT = "2026-05-04T12:00:00Z"
SAMPLES_16 = [{"timestamp": AT, "sampledValue": [{"value": "1200", "measurand": "Energy.Active.Import.Register"}]}]
SAMPLES_201 = [
    {"timestamp": AT, "sampledValue": [{"value": 1200, "measurand": "Energy.Active.Import.Register"}]},
]
TOKEN = {"idToken": "TAG", "type": "ISO14443"}

SAID_16: Mapping[str, Json] = {
    "BootNotification": {"chargePointVendor": "V", "chargePointModel": "M", "firmwareVersion": "1"},
    "Heartbeat": {},
    "StatusNotification": {"connectorId": 1, "errorCode": "NoError", "status": "Available", "timestamp": AT},
    "Authorize": {"idTag": "TAG"},
    "StartTransaction": {"connectorId": 1, "idTag": "TAG", "meterStart": 100, "timestamp": AT},
    "MeterValues": {"connectorId": 1, "transactionId": 7, "meterValue": SAMPLES_16},
    "StopTransaction": {
        "transactionId": 7, "idTag": "TAG", "meterStop": 2000, "timestamp": AT, "reason": "Local",
        "transactionData": SAMPLES_16,
    },
    "DataTransfer": {"vendorId": "V", "messageId": "M", "data": "x"},
    "DiagnosticsStatusNotification": {"status": "Idle"},
    "FirmwareStatusNotification": {"status": "Idle"},
    "SecurityEventNotification": {"type": "StartupOfTheDevice", "timestamp": AT},
}  # fmt: skip
SAID_201: Mapping[str, Json] = {
    "BootNotification": {"reason": "PowerUp", "chargingStation": {"vendorName": "V", "model": "M"}},
    "Heartbeat": {},
    "StatusNotification": {"timestamp": AT, "connectorStatus": "Occupied", "evseId": 1, "connectorId": 1},
    "Authorize": {"idToken": TOKEN},
    "TransactionEvent": {
        "eventType": "Started", "timestamp": AT, "triggerReason": "Authorized", "seqNo": 0,
        "transactionInfo": {"transactionId": "T1", "chargingState": "Charging", "timeSpentCharging": 5},
        "evse": {"id": 1, "connectorId": 1}, "idToken": TOKEN, "meterValue": SAMPLES_201,
    },
    "MeterValues": {"evseId": 1, "meterValue": SAMPLES_201},
    "NotifyEvent": {
        "generatedAt": AT, "seqNo": 0,
        "eventData": [{
            "eventId": 1, "timestamp": AT, "trigger": "Delta", "actualValue": "Available",
            "eventNotificationType": "HardWiredNotification",
            "component": {"name": "Connector", "evse": {"id": 1, "connectorId": 1}},
            "variable": {"name": "AvailabilityState"},
        }],
    },
    "DataTransfer": {"vendorId": "V", "messageId": "M", "data": {"x": [1]}},
    "SecurityEventNotification": {"type": "StartupOfTheDevice", "timestamp": AT},
    "NotifyReport": {"requestId": 1, "generatedAt": AT, "seqNo": 0},
}  # fmt: skip
SAID: Mapping[str, Mapping[str, Json]] = {"1.6": SAID_16, "2.0.1": SAID_201}

NUMBERS = (0, -1, 1, 16, 17, 2**31 - 1, 2**31, -(2**31) - 1, 2**63 - 1, 2**63, 10**25, 0.5, -0.0, 1e308, 1e-320)
TEXTS = (
    "", " ", "0", "-1", "NaN", "Infinity", "1e400", "9" * 400, "x" * 10_000, "\0", "a\0b", "\ud800", "\u202e", "=1+1",
    "' OR 1=1 --", "2026-13-45T99:99:99Z", "1000000", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999+14:00",
    "1970-01-01T00:00:00Z", "2026-05-04T12:00:00", "2026-05-04T12:00:00+02", "2026-05-04T12:00:00-23:59", "Charging",
    "R-" + "9" * 40, "R-" + "9" * 18, "Ended", "Updated", "Energy.Active.Import.Register", "kWh", "Wh", "A",
    "SuspendedEV", "Faulted",
)  # fmt: skip
ODD = st.sampled_from((*NUMBERS, *TEXTS))
LEAVES = st.one_of(ODD, ODD, st.none(), st.booleans(), st.text(max_size=30), st.integers(), st.floats())
ANYTHING = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)  # fmt: skip


def places(node: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the path of everything within a payload."""
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, inner in items:
        yield (*path, key)
        yield from places(inner, (*path, key))


def each_part_wrong(version: str) -> Iterator[tuple[str, Json]]:
    """Yield every message with each of its parts replaced by each odd value in turn."""
    odd: tuple[Any, ...] = (*NUMBERS, *TEXTS, None, True, [], {})
    for action, payload in SAID[version].items():
        for *path, last in places(payload):
            for value in odd:
                spoilt = copy.deepcopy(payload)
                node: Any = spoilt
                for key in path:
                    node = node[key]
                node[last] = value
                yield action, spoilt


@st.composite
def almost_right(draw: st.DrawFn, version: str) -> str:
    """Return a call with up to three of its parts replaced, removed or added."""
    action = draw(st.sampled_from(sorted(SAID[version])))
    payload: Json = copy.deepcopy(SAID[version][action])
    for _ in range(draw(st.integers(0, 3))):
        _spoil(draw, payload)
    return json.dumps([2, f"fuzz-{draw(st.integers(0, 10**6))}", action, payload])


def _spoil(draw: st.DrawFn, payload: Json) -> None:
    found = list(places(payload))
    if not found or draw(st.integers(0, 9)) == 0:
        payload[draw(st.text(max_size=10))] = draw(ANYTHING)
        return
    *path, last = draw(st.sampled_from(found))
    node: Any = payload
    for key in path:
        node = node[key]
    match draw(st.integers(0, 5)):
        case 0:
            del node[last]
        case 1 if isinstance(node[last], list):
            node[last] = node[last] * draw(st.sampled_from([0, 2, 50]))
        case _:
            node[last] = draw(ANYTHING)


FRAMES = st.one_of(
    st.builds(json.dumps, st.lists(ANYTHING, max_size=6)),
    st.builds(
        lambda kind, message_id, rest: json.dumps([kind, message_id, *rest]),
        st.sampled_from([2, 3, 4, 5, 6, 0, -1, 2.0, True]),
        st.one_of(st.text(max_size=40), ANYTHING),
        st.lists(ANYTHING, max_size=4),
    ),
    st.text(max_size=200),
)
"""Frames that are hardly right."""
