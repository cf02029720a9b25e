"""What a charger says of one visit, in each version of OCPP, read as the server reads it."""

import uuid
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import orjson

from echarge.cli.demo_visits import Sample, Visit
from echarge.domain.availability import EvseStatus
from echarge.domain.events import Place, StatusReported, TransactionMessage
from echarge.ocpp.conversation import digest_of
from echarge.ocpp.frames import Call, Payload
from echarge.ocpp.times import spell_time
from echarge.ocpp.v16 import inbound as v16
from echarge.ocpp.v201.transactions import transaction_message
from echarge.operations.stations import Station

Event = StatusReported | TransactionMessage

SOON = timedelta(seconds=3)
"""How long the car and the charger need to agree."""
ENDS_201 = {"Local": ("StopAuthorized", "Local"), "EVDisconnected": ("EVDeparted", "EVDisconnected")}


def told_16(visit: Visit, station: Station, *, transaction_id: int, register_wh: int) -> Iterator[Event]:
    """Yield the visit as a 1.6 charger tells it; its register stood at `register_wh` before."""
    number, tag, began_at = visit.evse.number, visit.tag.uid, visit.began_at
    stop_wh = register_wh + visit.samples[-1].energy_wh
    yield _status(visit, EvseStatus.PREPARING, visit.plugged_at)
    start = {"connectorId": number, "idTag": tag, "meterStart": register_wh, "timestamp": spell_time(began_at)}
    yield v16.start_message(_call("StartTransaction", start), station, began_at, set())
    yield _status(visit, EvseStatus.CHARGING, began_at + SOON)
    for sample, at in _samples(visit):
        reading = {"timestamp": spell_time(at), "sampledValue": _values_16(visit, sample, register_wh)}
        payload = {"connectorId": number, "transactionId": transaction_id, "meterValue": [reading]}
        yield v16.reading_message(_call("MeterValues", payload), station, at, set())
        if sample.after_s == visit.full_after_s:
            yield _status(visit, EvseStatus.SUSPENDED_EV, at + SOON)
    stop: Payload = {
        "transactionId": transaction_id,
        "meterStop": stop_wh,
        "timestamp": spell_time(visit.stopped_at),
        "reason": visit.reason,
    }
    if visit.reason == "Local":
        stop["idTag"] = tag
        yield v16.stop_message(_call("StopTransaction", stop), visit.stopped_at, set())
        yield _status(visit, EvseStatus.FINISHING, visit.stopped_at + SOON)
    else:
        yield v16.stop_message(_call("StopTransaction", stop), visit.stopped_at, set())
    yield _status(visit, EvseStatus.AVAILABLE, visit.unplugged_at)


def told_201(visit: Visit, *, transaction_id: str, register_wh: int) -> Iterator[Event]:
    """Yield the visit as a 2.0.1 charger tells it; its register stood at `register_wh` before."""
    seq_no = iter(range(10_000))

    def event(at: datetime, kind: str, trigger: str, state: str, **more: Any) -> TransactionMessage:
        info = {"transactionId": transaction_id, "chargingState": state} | more.pop("info", {})
        payload = {
            "eventType": kind,
            "timestamp": spell_time(at),
            "triggerReason": trigger,
            "seqNo": next(seq_no),
            "transactionInfo": info,
            **more,
        }
        return transaction_message(_call("TransactionEvent", payload), at, set())

    def read(sample: Sample, at: datetime) -> list[Payload]:
        return [{"timestamp": spell_time(at), "sampledValue": _values_201(visit, sample, register_wh)}]

    token = {"idToken": visit.tag.uid, "type": "ISO14443"}
    yield _status(visit, EvseStatus.PREPARING, visit.plugged_at, occupied=True)
    evse = {"id": visit.evse.number, "connectorId": 1}
    nothing = Sample(0, 0, 0, visit.samples[0].soc_percent)
    before = read(nothing, visit.plugged_at)
    yield event(visit.plugged_at, "Started", "CablePluggedIn", "EVConnected", evse=evse, meterValue=before)
    yield event(visit.began_at, "Updated", "Authorized", "EVConnected", idToken=token)
    yield event(visit.began_at + SOON, "Updated", "ChargingStateChanged", "Charging")
    state = "Charging"
    for sample, at in _samples(visit):
        yield event(at, "Updated", "MeterValuePeriodic", state, meterValue=read(sample, at))
        if sample.after_s == visit.full_after_s:
            state = "SuspendedEV"
            yield event(at + SOON, "Updated", "ChargingStateChanged", state)
    trigger, reason = ENDS_201[visit.reason]
    last = read(visit.samples[-1], visit.stopped_at)
    shown = {"idToken": token} if visit.reason == "Local" else {}
    yield event(
        visit.stopped_at, "Ended", trigger, "EVConnected", info={"stoppedReason": reason}, meterValue=last, **shown
    )
    yield _status(visit, EvseStatus.AVAILABLE, visit.unplugged_at)


def new_transaction_id() -> str:
    """Return a transaction's id as 2.0.1 chargers make it."""
    return str(uuid.uuid4())


def _samples(visit: Visit) -> Iterator[tuple[Sample, datetime]]:
    for sample in visit.samples[:-1]:  # the last one stands in the message that ends it
        yield sample, visit.began_at + timedelta(seconds=sample.after_s)


def _call(action: str, payload: Payload) -> Call:
    return Call("", action, payload, orjson.dumps(payload).decode())


def _status(visit: Visit, status: EvseStatus, at: datetime, *, occupied: bool = False) -> StatusReported:
    place = Place(visit.evse.number, 1)
    return StatusReported(place, status, occupied, at, digest=digest_of([place.evse, status, spell_time(at)]))


def _values_16(visit: Visit, sample: Sample, register_wh: int) -> list[Payload]:
    register = {
        "measurand": "Energy.Active.Import.Register",
        "unit": "Wh",
        "value": str(register_wh + sample.energy_wh),
    }
    power = {"measurand": "Power.Active.Import", "unit": "W", "value": str(sample.power_w)}
    soc = {"measurand": "SoC", "unit": "Percent", "value": str(sample.soc_percent)}
    return [register, power, soc] if visit.is_rapid else [register, power]


def _values_201(visit: Visit, sample: Sample, register_wh: int) -> list[Payload]:
    register: Payload = {"measurand": "Energy.Active.Import.Register", "value": register_wh + sample.energy_wh}
    power: Payload = {"measurand": "Power.Active.Import", "value": sample.power_w, "unitOfMeasure": {"unit": "W"}}
    soc: Payload = {"measurand": "SoC", "value": sample.soc_percent, "unitOfMeasure": {"unit": "Percent"}}
    return [register, power, soc] if visit.is_rapid else [register, power]
