"""What OCPP 2.0.1 chargers say besides transactions: payload to event, decision to payload. Nothing is decided here."""

from typing import Any

from echarge.domain.events import Booted, MessageKind, Place, Read, StatusReported, TransactionMessage
from echarge.ocpp.answers import SETTINGS_MAX
from echarge.ocpp.conversation import Talk, digest_of
from echarge.ocpp.frames import Call, Payload
from echarge.ocpp.samples import readings, unit_2x
from echarge.ocpp.times import parse_time, spell_time
from echarge.ocpp.tolerance import Oddities, noted, whole
from echarge.ocpp.v201.settings import reported
from echarge.ocpp.v201.tags import presented_tag, tag_info
from echarge.ocpp.v201.transactions import transaction_message
from echarge.ocpp.v201.values import OCCUPIED, STATUSES
from echarge.operations.access import account_of
from echarge.operations.access import authorise as judge_tag
from echarge.operations.confirming import confirm_trigger
from echarge.operations.connections import report_boot
from echarge.operations.sessions import report_transaction
from echarge.operations.setting_reports import ReportPart, take_part
from echarge.operations.statuses import report_status

ERROR_CODE_CHARS_MAX = 50
ERROR_INFO_CHARS_MAX = 255


async def boot_notification(talk: Talk, call: Call) -> Payload:
    """Answer a charger that started up."""
    station = call.payload["chargingStation"]
    modem = station.get("modem", {})
    event = Booted(
        vendor=station["vendorName"],
        model=station["model"],
        serial_number=station.get("serialNumber", ""),
        firmware_version=station.get("firmwareVersion", ""),
        iccid=modem.get("iccid", ""),
        imsi=modem.get("imsi", ""),
        reason=call.payload["reason"],
    )
    answer = await report_boot(talk.runtime, talk.station, event)
    return {"status": answer.status, "currentTime": spell_time(answer.now), "interval": answer.interval_s}


async def heartbeat(talk: Talk, _call: Call) -> Payload:
    """Tell the charger what time it is."""
    await confirm_trigger(talk.runtime, talk.station, "HEARTBEAT")
    return {"currentTime": spell_time(talk.runtime.now())}


async def status_notification(talk: Talk, call: Call) -> Payload:
    """Take a connector's status or, from EVSE 0, the whole charger's (B5)."""
    payload = call.payload
    await _report(talk, payload["evseId"], payload["connectorId"], payload["connectorStatus"], payload["timestamp"])
    return {}


async def notify_event(talk: Talk, call: Call) -> Payload:
    """Take the statuses among the events: some chargers tell them in no other way (B4)."""
    for event in call.payload["eventData"]:
        if event["variable"]["name"] != "AvailabilityState" or event["actualValue"] not in STATUSES:
            continue
        component = event["component"]
        evse = component.get("evse", {})
        if component["name"] == "Connector" and "id" in evse:
            place = (evse["id"], evse.get("connectorId", 1))
        elif component["name"] == "ChargingStation":
            place = (0, 0)
        else:
            continue
        await _report(
            talk, *place, event["actualValue"], event["timestamp"], event.get("techCode", ""), event.get("techInfo", "")
        )
    return {}


async def _report(  # noqa: PLR0917 -- a status in the order in which it is told
    talk: Talk, evse: float, connector: float, status: str, timestamp: str, code: str = "", info: str = ""
) -> None:
    """Report the status of a connector, of an EVSE (connector 0) or of the station (EVSE 0); negative is nobody's."""
    evse, connector = int(evse), int(connector)
    if evse < 0 or connector < 0:
        return
    at = parse_time(timestamp, set())
    event = StatusReported(
        place=Place(evse, connector or None) if evse else Place(),
        status=STATUSES[status],
        occupied=status == OCCUPIED,
        at=at,
        error_code=code[:ERROR_CODE_CHARS_MAX],
        error_info=info[:ERROR_INFO_CHARS_MAX],
        # One change, told in both ways, is one change.
        digest=digest_of([evse, connector, status, spell_time(at) if at is not None else timestamp]),
    )
    await report_status(talk.runtime, talk.station, event)


async def notify_report(talk: Talk, call: Call) -> Payload:
    """Take one part of the report of all settings (B28)."""
    payload = call.payload
    lines = [reported(line) for line in payload.get("reportData", [])[:SETTINGS_MAX]]
    part = ReportPart(
        request_id=int(payload["requestId"]),
        number=int(payload["seqNo"]),
        is_last=not payload.get("tbc", False),
        settings=[setting for setting in lines if setting is not None],
    )
    await take_part(talk.runtime, talk.station, part)
    return {}


async def authorize(talk: Talk, call: Call) -> Payload:
    """Answer a tag; a contract's certificate, which nobody here can check yet, lets nobody charge."""
    payload = call.payload
    if "certificate" in payload or "iso15118CertificateHashData" in payload:
        return {"idTokenInfo": {"status": "Invalid"}, "certificateStatus": "NoCertificateAvailable"}
    decision = await judge_tag(talk.runtime, talk.station, presented_tag(payload["idToken"]), Place())
    return {"idTokenInfo": tag_info(decision, talk.runtime.now(), account_of(talk.runtime, decision))}


async def transaction_event(talk: Talk, call: Call) -> Payload:
    """Take an event of a transaction; answer its tag if it shows one (B12), and its cost when it ends (B20, B21)."""
    now = talk.runtime.now()
    message = transaction_message(call, now, talk.schemas.oddities(call.action, call.payload))
    found = await report_transaction(talk.runtime, talk.station, message)
    answer: dict[str, Any] = {}
    if message.tag is not None:
        answer["idTokenInfo"] = tag_info(found.decision, now, account_of(talk.runtime, found.decision))
    if found.total_cost is not None:
        answer["totalCost"] = float(found.total_cost.to_decimal())
    return answer


async def meter_values(talk: Talk, call: Call) -> Payload:
    """Take values read outside a transaction's own events; the main meter's, of EVSE 0, belong to no session (A56)."""
    oddities = talk.schemas.oddities(call.action, call.payload)
    if whole(call.payload.get("evseId")) != 0:
        await report_transaction(talk.runtime, talk.station, reading_message(call, talk, oddities))
    return {}


def reading_message(call: Call, talk: Talk, odd: Oddities) -> TransactionMessage:
    """Return what a MeterValues says; its time is its newest reading's."""
    now = talk.runtime.now()
    facts = [Read(reading) for reading in readings(call.payload.get("meterValue"), unit_2x, now, odd)]
    evse = whole(call.payload.get("evseId"))
    return TransactionMessage(
        MessageKind.READING,
        Place(evse) if evse is not None and evse > 0 else Place(),
        "",
        max((fact.reading.at for fact in facts), default=now),
        facts,
        call.text,
        digest_of(call.payload),
        oddities=noted(odd),
    )
