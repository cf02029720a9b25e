"""What OCPP 1.6 chargers say: payload to event, decision to payload. Nothing is decided here."""

from datetime import datetime
from hashlib import blake2b
from typing import Any

from echarge.domain.access import Decision, Reason
from echarge.domain.events import (
    Begun,
    Booted,
    Fact,
    Finished,
    MessageKind,
    Place,
    PresentedTag,
    Read,
    StatusReported,
    TransactionMessage,
)
from echarge.ocpp.conversation import Talk, digest_of
from echarge.ocpp.decisions import cached_until
from echarge.ocpp.frames import Call, Payload
from echarge.ocpp.samples import readings, unit_16
from echarge.ocpp.times import parse_time, spell_time
from echarge.ocpp.tolerance import Oddities, Oddity, noted, register_mwh, whole, word
from echarge.ocpp.v16.values import (
    NO_ERROR,
    STATUSES,
    STOP_ACTORS,
    STOP_REASON_OTHER,
    STOP_REASON_USUAL,
    TAG_STATUSES,
)
from echarge.operations.access import account_of
from echarge.operations.access import authorise as judge_tag
from echarge.operations.confirming import confirm_trigger
from echarge.operations.connections import report_boot
from echarge.operations.sessions import report_transaction
from echarge.operations.stations import Station
from echarge.operations.statuses import report_status

UID_CHARS_MAX = 255
REF_CHARS_MAX = 40
START_KEY_BYTES = 10


async def boot_notification(talk: Talk, call: Call) -> Payload:
    """Answer a charger that started up."""
    get = call.payload.get
    event = Booted(
        vendor=get("chargePointVendor", ""),
        model=get("chargePointModel", ""),
        serial_number=get("chargePointSerialNumber") or get("chargeBoxSerialNumber", ""),
        firmware_version=get("firmwareVersion", ""),
        iccid=get("iccid", ""),
        imsi=get("imsi", ""),
        meter_type=get("meterType", ""),
        meter_serial_number=get("meterSerialNumber", ""),
    )
    answer = await report_boot(talk.runtime, talk.station, event)
    return {"status": answer.status, "currentTime": spell_time(answer.now), "interval": answer.interval_s}


async def heartbeat(talk: Talk, _call: Call) -> Payload:
    """Tell the charger what time it is."""
    await confirm_trigger(talk.runtime, talk.station, "HEARTBEAT")
    return {"currentTime": spell_time(talk.runtime.now())}


async def status_notification(talk: Talk, call: Call) -> Payload:
    """Take a connector's status or, from connector 0, the whole charger's; a negative one is nobody's (A36)."""
    connector = int(call.payload["connectorId"])
    if connector >= 0:
        event = status_event(call.payload, _place(talk.station, connector))
        await report_status(talk.runtime, talk.station, event)
    return {}


def status_event(payload: Payload, place: Place) -> StatusReported:
    """Return what the message says of the place."""
    get = payload.get
    error_code = get("errorCode", NO_ERROR)
    return StatusReported(
        place=place,
        status=STATUSES[get("status", "")],
        occupied=False,
        at=parse_time(get("timestamp"), set()),
        # An error beside a status that is not Faulted is a warning (A39).
        error_code="" if error_code == NO_ERROR else error_code,
        error_info=get("info", ""),
        vendor_id=get("vendorId", ""),
        vendor_error_code=get("vendorErrorCode", ""),
        digest=digest_of(payload),
    )


async def authorize(talk: Talk, call: Call) -> Payload:
    """Answer a tag; nothing says yet at which connector it was presented (A43)."""
    decision = await judge_tag(talk.runtime, talk.station, PresentedTag(call.payload["idTag"]), Place())
    return {"idTagInfo": tag_info(decision, talk.runtime.now(), account_of(talk.runtime, decision))}


async def start_transaction(talk: Talk, call: Call) -> Payload:
    """Take the start of a transaction: always recorded, always answered (A45, A46)."""
    now = talk.runtime.now()
    message = start_message(call, talk.station, now, talk.schemas.oddities(call.action, call.payload))
    answer = await report_transaction(talk.runtime, talk.station, message)
    info = tag_info(answer.decision, now, account_of(talk.runtime, answer.decision))
    return {"transactionId": answer.transaction_id, "idTagInfo": info}


async def meter_values(talk: Talk, call: Call) -> Payload:
    """Take the meter's values; the main meter's, from connector 0, belong to no session (A56)."""
    oddities = talk.schemas.oddities(call.action, call.payload)
    if whole(call.payload.get("connectorId")) != 0:
        message = reading_message(call, talk.station, talk.runtime.now(), oddities)
        await report_transaction(talk.runtime, talk.station, message)
    return {}


async def stop_transaction(talk: Talk, call: Call) -> Payload:
    """Take the end of a transaction: always answered, known or not (A67)."""
    now = talk.runtime.now()
    message = stop_message(call, now, talk.schemas.oddities(call.action, call.payload))
    answer = await report_transaction(talk.runtime, talk.station, message)
    # Without a tag there is nothing to say of one (A74).
    if answer.decision is None:
        return {}
    return {"idTagInfo": tag_info(answer.decision, now, account_of(talk.runtime, answer.decision))}


def start_message(call: Call, station: Station, now: datetime, odd: Oddities) -> TransactionMessage:
    """Return what a StartTransaction says; `now` stands in for a time that cannot be read."""
    payload = call.payload
    connector = whole(payload.get("connectorId"))
    tag = PresentedTag(word(payload.get("idTag"), UID_CHARS_MAX))
    at, meter_mwh = _time(payload, now, odd), register_mwh(payload.get("meterStart"))
    return TransactionMessage(
        kind=MessageKind.START,
        place=_place(station, connector),
        ref="",
        at=at,
        facts=(Begun(at, meter_mwh),),
        payload=call.text,
        digest=digest_of(payload),
        tag=tag,
        start_key=start_key(connector, tag, payload.get("timestamp") if at is now else at.isoformat(), meter_mwh),
        oddities=noted(odd),
    )


def start_key(connector: int | None, tag: PresentedTag, at: object, meter_mwh: int | None) -> str:
    """Return what makes a start the same start, however often it is sent (A48)."""
    text = f"{connector}\n{tag.key}\n{at}\n{meter_mwh}"
    return blake2b(text.encode(), digest_size=START_KEY_BYTES).hexdigest()


def reading_message(call: Call, station: Station, now: datetime, odd: Oddities) -> TransactionMessage:
    """Return what a MeterValues says; its time is its newest reading's."""
    payload = call.payload
    facts = [Read(reading) for reading in readings(payload.get("meterValue"), unit_16, now, odd)]
    return TransactionMessage(
        MessageKind.READING,
        _place(station, whole(payload.get("connectorId"))),
        transaction_ref(payload),
        max((fact.reading.at for fact in facts), default=now),
        facts,
        call.text,
        digest_of(payload),
        oddities=noted(odd),
    )


def stop_message(call: Call, now: datetime, odd: Oddities) -> TransactionMessage:
    """Return what a StopTransaction says: its readings, then the end."""
    payload = call.payload
    at = _time(payload, now, odd)
    tag = PresentedTag(word(payload["idTag"], UID_CHARS_MAX)) if payload.get("idTag") is not None else None
    reason = payload.get("reason") or STOP_REASON_USUAL
    if type(reason) is not str or reason not in STOP_ACTORS:
        reason = STOP_REASON_OTHER
    facts: list[Fact] = [Read(reading) for reading in readings(payload.get("transactionData"), unit_16, at, odd)]
    facts.append(Finished(at, reason, STOP_ACTORS[reason], register_mwh(payload.get("meterStop")), tag))
    return TransactionMessage(
        kind=MessageKind.STOP,
        place=Place(),
        ref=transaction_ref(payload),
        at=at,
        facts=facts,
        payload=call.text,
        digest=digest_of(payload),
        tag=tag,
        oddities=noted(odd),
    )


def transaction_ref(payload: Payload) -> str:
    """Return what the message calls the transaction, or "" where it names none: 0 and -1 are no numbers (A68, A69)."""
    named = payload.get("transactionId")
    number = whole(named)
    if number is not None and number <= 0:
        return ""
    # What is none of our numbers stays what it is: it must not pass for a message without a name (A57).
    return word(named if number is None else number, REF_CHARS_MAX)


def tag_info(decision: Decision | None, now: datetime, account: str | None = None) -> dict[str, Any]:
    """Return the decision in 1.6's words; no decision means that nobody knows the tag.

    `account`: what the charger is to call whom the tag belongs to.
    """
    if decision is None:
        return {"status": TAG_STATUSES[Reason.UNKNOWN]}
    info = {"status": TAG_STATUSES[decision.reason]}
    until = cached_until(decision, now)
    if until is not None:
        info["expiryDate"] = spell_time(until)
    return info if account is None else {**info, "parentIdTag": account}


def _place(station: Station, connector: int | None) -> Place:
    """Return the EVSE that the charger calls by this number; none for 0, for what is negative and for what is none."""
    return station.evse_of_wire(connector) if connector is not None and connector > 0 else Place()


def _time(payload: Payload, now: datetime, odd: Oddities) -> datetime:
    at = parse_time(payload.get("timestamp"), odd)
    if at is None:
        odd.add(Oddity.UNREADABLE_TIME)
    return at or now
