"""OCPP 2.0.1: what each message means, and what it is answered."""

import itertools
from datetime import datetime, timedelta
from typing import Any

import pytest

from echarge.domain.access import Allowed, Reason, Refused
from echarge.domain.availability import ChargingState, EvseStatus
from echarge.domain.events import (
    Begun,
    ChargingCounted,
    Fact,
    Finished,
    MessageKind,
    Place,
    Plugged,
    Presented,
    PresentedTag,
    Read,
    StateReported,
    StopActor,
    StopAsked,
    TagKind,
    TransactionMessage,
    Unplugged,
)
from echarge.ocpp.errors import CallErrorCode, CallProblem
from echarge.ocpp.v201.routes import ROUTES, VERSION
from echarge.ocpp.v201.tags import message_content, presented_tag, tag_info
from echarge.ocpp.v201.transactions import transaction_message
from echarge.store import models
from tests.ocpp.talk import Talker, call, talker
from tests.operations.stage import change, make
from tests.world import World, at

pytestmark = pytest.mark.anyio

NOW = at(60)
UID = "0414443a5f2880"
TOKEN = {"idToken": UID, "type": "ISO14443"}
TAG = PresentedTag(UID)
EVENT: dict[str, Any] = {
    "eventType": "Updated",
    "timestamp": "2026-05-04T12:00:00Z",
    "triggerReason": "MeterValuePeriodic",
    "seqNo": 3,
    "transactionInfo": {"transactionId": "tx-1"},
}


def event(*, info: dict[str, Any] | None = None, **change: Any) -> dict[str, Any]:
    """Return an event; a field changed to ... is left out."""
    payload = {name: value for name, value in {**EVENT, **change}.items() if value is not ...}
    return payload if info is None else {**payload, "transactionInfo": {"transactionId": "tx-1", **info}}


def told(payload: dict[str, Any]) -> TransactionMessage:
    """Return the message that the event means."""
    odd = VERSION.schemas.oddities("TransactionEvent", payload)
    return transaction_message(call("TransactionEvent", payload), NOW, odd)


@pytest.fixture
async def charger(here: World) -> Talker:
    """Return a connected 2.0.1 charger."""
    return await talker(here, VERSION)


@pytest.mark.parametrize(
    ("payload", "facts"),
    [
        pytest.param(event(), [], id="nothing but a sign of life"),
        pytest.param(event(eventType="Started", triggerReason="Authorized"), [Begun(at(0))], id="TC_E_10 no evse yet"),
        pytest.param(
            event(eventType="Started", triggerReason="CablePluggedIn", info={"chargingState": "EVConnected"}),
            [Begun(at(0)), Plugged(at(0)), StateReported(at(0), ChargingState.EV_CONNECTED)],
            id="plug in first",
        ),
        pytest.param(
            event(eventType="Started", triggerReason="CablePluggedIn"),
            [Begun(at(0)), Plugged(at(0))],
            id="no state told",
        ),
        pytest.param(event(triggerReason="EVDetected"), [], id="B13 a car in the bay is no plug"),
        pytest.param(
            event(triggerReason="Authorized", idToken=TOKEN), [Presented(at(0), TAG)], id="TC_C_20 authorised later"
        ),
        pytest.param(
            event(triggerReason="ChargingStateChanged", info={"chargingState": "SuspendedEV"}),
            [Plugged(at(0)), StateReported(at(0), ChargingState.SUSPENDED_EV)],
            id="state",
        ),
        pytest.param(
            event(triggerReason="EVCommunicationLost", info={"chargingState": "Idle"}),
            [Unplugged(at(0)), StateReported(at(0), ChargingState.IDLE)],
            id="B15 unplugged within the transaction",
        ),
        pytest.param(
            event(triggerReason="EVDeparted", info={"chargingState": "SuspendedEVSE"}),
            [Unplugged(at(0)), StateReported(at(0), ChargingState.IDLE)],
            id="a state from before the cable left",
        ),
        pytest.param(event(triggerReason="EVDeparted"), [Unplugged(at(0))], id="departed"),
        pytest.param(event(info={"timeSpentCharging": 77}), [ChargingCounted(at(0), 77)], id="B16 time counted"),
        pytest.param(event(info={"timeSpentCharging": -1}), [], id="B16 no time"),
        pytest.param(
            event(triggerReason="StopAuthorized", idToken=TOKEN, info={"chargingState": "EVConnected"}),
            [
                Plugged(at(0)),
                Presented(at(0), TAG),
                StateReported(at(0), ChargingState.EV_CONNECTED),
                StopAsked(at(0), "Local", StopActor.DRIVER),
            ],
            id="stopped by tag",
        ),
        pytest.param(
            event(triggerReason="RemoteStop"), [StopAsked(at(0), "Remote", StopActor.OPERATOR)], id="stopped by us"
        ),
        pytest.param(
            event(triggerReason="Deauthorized"), [StopAsked(at(0), "DeAuthorized", StopActor.SYSTEM)], id="deauthorised"
        ),
        pytest.param(
            event(triggerReason="ChargingStateChanged", info={"stoppedReason": "StoppedByEV"}),
            [StopAsked(at(0), "StoppedByEV", StopActor.VEHICLE)],
            id="B14 the reason before the end",
        ),
        pytest.param(
            event(eventType="Ended", triggerReason="EVConnectTimeout", info={"stoppedReason": "Timeout"}),
            [StopAsked(at(0), "Timeout", StopActor.CHARGER), Finished(at(0), "Timeout", StopActor.CHARGER)],
            id="TC_E_39 cable timeout",
        ),
        pytest.param(
            event(eventType="Ended", triggerReason="EVDeparted"),
            [Unplugged(at(0)), Finished(at(0), "Local", StopActor.DRIVER)],
            id="B14 no reason means Local",
        ),
        pytest.param(
            event(eventType="Ended", triggerReason="RemoteStop"),
            [StopAsked(at(0), "Remote", StopActor.OPERATOR), Finished(at(0), "Remote", StopActor.OPERATOR)],
            id="ended by us, without a reason",
        ),
        pytest.param(
            event(eventType="Ended", triggerReason="Trigger", info={"stoppedReason": "Whim"}),
            [StopAsked(at(0), "Other", StopActor.CHARGER), Finished(at(0), "Other", StopActor.CHARGER)],
            id="an unknown reason",
        ),
    ],
)
def test_facts(payload: dict[str, Any], facts: list[Fact]) -> None:
    """Lifecycle 4 to 8: an event tells these facts, in this order."""
    assert list(told(payload).facts) == facts


def test_readings_between_state_and_end() -> None:
    """An Ended event may hold all readings; they come after the state and before the end, at their own times."""
    values = [{"timestamp": f"2026-05-04T12:{minute}:00Z", "sampledValue": [{"value": minute}]} for minute in (10, 20)]
    payload = event(
        eventType="Ended", timestamp="2026-05-04T12:30:00Z", meterValue=values, info={"chargingState": "Idle"}
    )
    facts = told(payload).facts
    assert [type(fact) for fact in facts] == [Unplugged, StateReported, Read, Read, Finished]
    assert [fact.reading.at for fact in facts if isinstance(fact, Read)] == [at(10), at(20)]


def test_b6_b7_b10_b11_b19_message() -> None:
    """B6, B7, B10, B11, B19: the charger's own id, its number, whether it was offline, where, and for which start."""
    message = told(event(evse={"id": 2, "connectorId": 1}, offline=True, idToken=TOKEN, info={"remoteStartId": 9}))
    assert (message.kind, message.ref, message.seq_no, message.at) == (MessageKind.EVENT, "tx-1", 3, at(0))
    assert (message.place, message.offline, message.remote_start_id, message.tag) == (Place(2, 1), True, 9, TAG)
    assert message.oddities == ()
    assert told(event()).place == Place()
    assert told(event(evse={"id": 2})).place == Place(2)
    assert told(event(evse={"id": 2, "connectorId": 0})).place == Place(2)
    assert told(event(evse={"id": 0, "connectorId": 1})).place == Place()


def test_b8_digest() -> None:
    """B8: a resend is the same event, also where it says by now that it was offline; another event is not."""
    first = told(event())
    assert told(event(offline=True)).digest == told(event(offline=False)).digest == first.digest
    assert told(event(seqNo=4)).digest != first.digest
    assert told(dict(reversed(event().items()))).digest == first.digest


@pytest.mark.parametrize(
    ("payload", "when", "seq_no", "oddities"),
    [
        (event(timestamp="2026-05-04T12:00:00"), at(0), 3, ("zoneless_time",)),
        (event(timestamp=..., seqNo="3"), NOW, 3, ("missing_field", "unreadable_time", "wrong_type")),
        (event(seqNo=-1), at(0), None, ()),
        (event(seqNo=2**40), at(0), None, ("out_of_range",)),
        (event(extra=1, triggerReason="Whim"), at(0), 3, ("extra_field", "unknown_word")),
        (event(triggerReason=["x"], eventType=7, evse=[], meterValue={}), at(0), 3, ("unknown_word", "wrong_type")),
        (event(info={"transactionId": 7}), at(0), 3, ("wrong_type",)),
    ],
)
def test_a22_odd_event(payload: dict[str, Any], when: datetime, seq_no: int | None, oddities: tuple[str, ...]) -> None:
    """A22: however odd an event is, it is taken for what it says, and what was odd is noted."""
    message = told(payload)
    assert (message.at, message.seq_no, message.oddities) == (when, seq_no, oddities)


@pytest.mark.parametrize(
    ("payload", "code"),
    [
        (event(transactionInfo=...), CallErrorCode.OCCURRENCE_VIOLATION),
        (event(transactionInfo={}), CallErrorCode.OCCURRENCE_VIOLATION),
        (event(transactionInfo={"transactionId": ""}), CallErrorCode.OCCURRENCE_VIOLATION),
        (event(transactionInfo=[]), CallErrorCode.OCCURRENCE_VIOLATION),
        (event(transactionInfo={"transactionId": "x" * 41}), CallErrorCode.PROPERTY_VIOLATION),
    ],
)
def test_b6_no_transaction(payload: dict[str, Any], code: CallErrorCode) -> None:
    """B6: an event that names no transaction is about nothing, and the one thing that is refused."""
    with pytest.raises(CallProblem) as refused:
        told(payload)
    assert refused.value.code is code


@pytest.mark.parametrize(
    ("token", "tag"),
    [
        (TOKEN, TAG),
        ({"idToken": "", "type": "NoAuthorization"}, PresentedTag("", TagKind.NONE)),
        ({"idToken": "R-1", "type": "Central"}, PresentedTag("R-1", TagKind.CENTRAL)),
        ({"idToken": "DE*ABC", "type": "eMAID"}, PresentedTag("DE*ABC", TagKind.VEHICLE)),
        ({"idToken": "1234", "type": "KeyCode"}, PresentedTag("1234", TagKind.APP)),
        ({"idToken": 1234, "type": "Whim"}, PresentedTag("1234")),
        ({}, PresentedTag("")),
        ("x", PresentedTag("")),
    ],
)
def test_b27_tags(token: object, tag: PresentedTag) -> None:
    """B27: a tag's type says what kind of thing it is; one without authorisation may be empty."""
    assert presented_tag(token) == tag


@pytest.mark.parametrize(
    ("decision", "info"),
    [
        (Refused(Reason.UNKNOWN), {"status": "Unknown"}),
        (Refused(Reason.BLOCKED), {"status": "Blocked"}),
        (Refused(Reason.EXPIRED), {"status": "Expired"}),
        (Refused(Reason.CONCURRENT), {"status": "ConcurrentTx"}),
        (Refused(Reason.NOT_NAMED), {"status": "Invalid"}),
        (Refused(Reason.NOT_AT_THIS_SITE), {"status": "NotAtThisLocation"}),
        (Refused(Reason.NOT_AT_THIS_EVSE), {"status": "NotAllowedTypeEVSE"}),
        (Refused(Reason.OUTSIDE_HOURS), {"status": "NotAtThisTime"}),
        (
            Allowed(1, 1, None, NOW + timedelta(hours=1), evses=(2, 3)),
            {"status": "Accepted", "evseId": [2, 3], "cacheExpiryDateTime": "2026-05-04T14:00:00.000Z"},
        ),
        (None, {"status": "Unknown"}),
        (
            Allowed(1, 1, None, NOW + timedelta(hours=1)),
            {"status": "Accepted", "cacheExpiryDateTime": "2026-05-04T14:00:00.000Z"},
        ),
    ],
)
def test_b24_tag_info(decision: Allowed | Refused | None, info: dict[str, object]) -> None:
    """B24: each decision has its word, and an accepted tag an end to its cache."""
    assert tag_info(decision, NOW) == info


async def test_b2_boot(charger: Talker) -> None:
    """B2, B3: a boot is taken at any time, another message only once the charger was accepted."""
    charger.station.registration = ""
    with pytest.raises(CallProblem) as refused:
        await charger.say("Heartbeat")
    assert refused.value.code is CallErrorCode.SECURITY_ERROR
    station = {"vendorName": "V", "model": "M", "serialNumber": "S", "modem": {"imsi": "262"}}
    answer = await charger.say("BootNotification", reason="Triggered", chargingStation=station)
    assert answer == {"status": "Accepted", "currentTime": "2026-05-04T13:00:00.000Z", "interval": 300}
    assert await charger.say("Heartbeat") == {"currentTime": "2026-05-04T13:00:00.000Z"}
    row = await models.Charger.get()
    assert (row.vendor, row.serial_number, row.imsi) == ("V", "S", "262")


def changed(status: str, **change: Any) -> dict[str, Any]:
    """Return an event that tells a connector's status."""
    return {
        "eventId": 1,
        "timestamp": "2026-05-04T12:00:00Z",
        "trigger": "Delta",
        "actualValue": status,
        "eventNotificationType": "HardWiredNotification",
        "component": {"name": "Connector", "evse": {"id": 1, "connectorId": 1}},
        "variable": {"name": "AvailabilityState"},
        **change,
    }


async def notify(charger: Talker, *events: dict[str, Any]) -> None:
    """Send a NotifyEvent."""
    answer = await charger.say("NotifyEvent", generatedAt="2026-05-04T12:00:00Z", seqNo=0, eventData=list(events))
    assert answer == {}


async def status_notification(charger: Talker, evse: int, connector: int, status: str) -> None:
    """Send a StatusNotification."""
    answer = await charger.say(
        "StatusNotification",
        timestamp="2026-05-04T12:00:00Z",
        connectorStatus=status,
        evseId=evse,
        connectorId=connector,
    )
    assert answer == {}


@pytest.mark.parametrize("ways", [("status",), ("event",), ("status", "event"), ("event", "status")])
async def test_b4_two_ways_one_status(charger: Talker, ways: tuple[str, ...]) -> None:
    """B4: a status is the same whether StatusNotification tells it, NotifyEvent, or both: one change."""
    for way in ways:
        if way == "status":
            await status_notification(charger, 1, 1, "Occupied")
        else:
            await notify(charger, changed("Occupied"))
    assert await models.StatusChange.filter(status="OCCUPIED").count() == 1
    assert (await models.Evse.get()).status == EvseStatus.PREPARING


async def test_b5_station(charger: Talker) -> None:
    """B5: EVSE 0 is the charger and makes no EVSE; a negative one is nobody's; connector 0 is the EVSE's first."""
    await status_notification(charger, 0, 0, "Faulted")
    await status_notification(charger, -1, 1, "Available")
    await status_notification(charger, 1, -1, "Available")
    assert await models.Evse.all().count() == 0
    assert (await models.Charger.get()).station_status == EvseStatus.FAULTED
    await status_notification(charger, 1, 0, "Available")
    assert await models.Evse.all().count() == 1


async def test_b4_other_events(charger: Talker) -> None:
    """B4, B30: the charger's own availability counts for the charger; what is no status is passed over."""
    await notify(
        charger,
        changed("Unavailable", component={"name": "ChargingStation"}),
        changed("Faulted", techCode="E7", techInfo="x" * 300),
        changed("Available", component={"name": "EVSE", "evse": {"id": 5}}),
        changed("Available", component={"name": "Connector"}),
        changed("true", variable={"name": "Problem"}),
        changed("Whim"),
    )
    assert (await models.Charger.get()).station_status == EvseStatus.UNAVAILABLE
    assert await models.Evse.all().count() == 1
    row = await models.StatusChange.get(status=EvseStatus.FAULTED, connector_number=1)
    assert (row.error_code, row.error_info) == ("E7", "x" * 255)
    await notify(
        charger,
        changed("Available", timestamp="2026-05-04T12:01:00Z", component={"name": "Connector", "evse": {"id": 2}}),
    )
    assert await models.Connector.filter(number=1).count() == 2


async def test_authorize(charger: Talker) -> None:
    """B24: a tag is judged; a contract's certificate, which nobody checks yet, lets nobody charge."""
    answer = await charger.say("Authorize", idToken=TOKEN)
    assert answer["idTokenInfo"]["status"] == "Accepted"
    answer = await charger.say("Authorize", idToken={"idToken": "stranger", "type": "ISO14443"})
    assert answer == {"idTokenInfo": {"status": "Unknown"}}
    answer = await charger.say("Authorize", idToken={"idToken": UID, "type": "eMAID"}, certificate="x")
    assert answer == {"idTokenInfo": {"status": "Invalid"}, "certificateStatus": "NoCertificateAvailable"}


@pytest.mark.parametrize(
    ("text", "format_", "content"),
    [
        pytest.param("GBP 0.50 per kWh.", "ASCII", "GBP 0.50 per kWh.", id="all of it"),
        pytest.param("x" * 512, "ASCII", "x" * 512, id="as long as can be"),
        pytest.param("x" * 600, "ASCII", "x" * 509 + "...", id="600 signs"),
        pytest.param("four " * 120, "ASCII", "four " * 100 + "four...", id="cut between words"),
        pytest.param("\xfc" * 600, "UTF8", "\xfc" * 509 + "...", id="beyond ASCII"),
        pytest.param("a" + "\U0001f697" * 300, "UTF8", "a" + "\U0001f697" * 254 + "...", id="never within a pair"),
        pytest.param("\U0001f697" * 300, "UTF8", "\U0001f697" * 254 + "...", id="never within a pair, one further"),
    ],
)
def test_b22_cut_safely(text: str, format_: str, content: str) -> None:
    """B22: at most 512 characters however they are counted, no sign of them cut in two, with format and language."""
    found = message_content(text)
    assert found == {"format": format_, "language": "en", "content": content}
    assert len(content.encode("utf-16-le")) <= 2 * 512
    answer = {"idTokenInfo": {"status": "Accepted", "personalMessage": found}}
    assert VERSION.schemas.answer_problem("Authorize", answer) is None


async def test_b22_the_price_at_the_display(charger: Talker) -> None:
    """B22: who is let in reads what it costs: at the tag, at the start, alike when that comes again; not at the end."""
    words = "GBP 0.50 per kWh, GBP 5.00 per session. VAT included."
    price = {"format": "ASCII", "language": "en", "content": words}
    tariff = await make(
        charger.world, models.Tariff, name="Words", name_key="words", currency="GBP", energy_micro_per_kwh=500_000,
        connection_fee_minor=500,
    )  # fmt: skip
    await change(charger.world, models.AccessProfile, charger.world.profile.id, tariff_id=tariff.id)
    asked = await charger.say("Authorize", idToken=TOKEN)
    assert asked["idTokenInfo"]["personalMessage"] == price
    assert "personalMessage" not in (await charger.say("Authorize", idToken={**TOKEN, "idToken": "X"}))["idTokenInfo"]
    started = event(eventType="Started", triggerReason="Authorized", seqNo=0, idToken=TOKEN, evse={"id": 1})
    first = await charger.say("TransactionEvent", **started)
    assert first["idTokenInfo"]["personalMessage"] == price
    await change(charger.world, models.Tariff, tariff.id, energy_micro_per_kwh=990_000)
    assert await charger.say("TransactionEvent", **started) == first
    stopped = event(eventType="Updated", triggerReason="StopAuthorized", seqNo=1, idToken=TOKEN)
    assert "personalMessage" not in (await charger.say("TransactionEvent", **stopped))["idTokenInfo"]


async def test_whole_session(charger: Talker) -> None:
    """B12, B20, B21: idTokenInfo just where there is an idToken, totalCost at the end alone."""
    value = {"timestamp": "2026-05-04T12:10:00Z", "sampledValue": [{"value": 5, "unitOfMeasure": {"unit": "kWh"}}]}
    started = event(
        eventType="Started",
        triggerReason="Authorized",
        seqNo=0,
        idToken=TOKEN,
        evse={"id": 1},
        meterValue=[{**value, "timestamp": "2026-05-04T12:00:00Z"}],
    )
    answer = await charger.say("TransactionEvent", **started)
    assert answer["idTokenInfo"]["status"] == "Accepted"
    assert "totalCost" not in answer
    later = event(seqNo=1, timestamp="2026-05-04T12:10:00Z", meterValue=[value], info={"chargingState": "Charging"})
    assert await charger.say("TransactionEvent", **later) == {}
    ended = event(eventType="Ended", seqNo=2, timestamp="2026-05-04T12:20:00Z", triggerReason="EVDeparted")
    first = await charger.say("TransactionEvent", **ended)
    assert first == await charger.say("TransactionEvent", **{**ended, "offline": True})
    session = await charger.world.session()
    assert first == {"totalCost": session.total_minor / 100}
    assert await models.Evidence.all().count() == 3


async def test_b20_nothing_to_pay(charger: Talker) -> None:
    """B20: a session that costs nothing says so."""
    ended = event(eventType="Ended", seqNo=0, triggerReason="EVConnectTimeout", info={"stoppedReason": "Timeout"})
    assert await charger.say("TransactionEvent", **ended) == {"totalCost": 0.0}


async def test_b9_any_order(here: World) -> None:
    """B9: three events of a transaction make the same session in whatever order they come."""
    events = [
        event(eventType="Started", seqNo=0, triggerReason="CablePluggedIn", evse={"id": 1}, idToken=TOKEN),
        event(seqNo=1, timestamp="2026-05-04T12:10:00Z", info={"chargingState": "Charging"}),
        event(eventType="Ended", seqNo=2, timestamp="2026-05-04T12:20:00Z", triggerReason="EVDeparted"),
    ]
    charger = await talker(here, VERSION)
    found = set()
    for number, order in enumerate(itertools.permutations(events)):
        for payload in order:
            await charger.say("TransactionEvent", **{**payload, "transactionInfo": {
                **payload["transactionInfo"], "transactionId": f"tx-{number}",
            }})  # fmt: skip
        row = await models.ChargingSession.get(transaction_key=f"tx-{number}")
        found.add((row.connected_at, row.started_at, row.stopped_at, row.completed_at, row.stop_reason))
    assert found == {(at(0), at(10), at(20), at(20), "Local")}


async def test_standalone_meter_values(charger: Talker) -> None:
    """A56: values outside a transaction are kept by EVSE; the main meter's belong to no session."""
    value = {"timestamp": "2026-05-04T12:10:00Z", "sampledValue": [{"value": 5}]}
    for evse in (1, 0, -1, "x"):
        assert await charger.say("MeterValues", evseId=evse, meterValue=[value]) == {}
    rows = await models.Evidence.all().order_by("evse_number").values_list("evse_number", "session_id")
    assert sorted(rows, key=str) == [(1, None), (None, None), (None, None)]


MINIMAL: dict[str, dict[str, Any]] = {
    "ClearedChargingLimit": {"chargingLimitSource": "EMS"},
    "DataTransfer": {"vendorId": "nobody"},
    "FirmwareStatusNotification": {"status": "Idle"},
    "Get15118EVCertificate": {"iso15118SchemaVersion": "x", "action": "Install", "exiRequest": "x"},
    "GetCertificateStatus": {
        "ocspRequestData": {
            "hashAlgorithm": "SHA256", "issuerNameHash": "a", "issuerKeyHash": "b", "serialNumber": "c",
            "responderURL": "d",
        }
    },
    "LogStatusNotification": {"status": "Idle"},
    "NotifyChargingLimit": {"chargingLimit": {"chargingLimitSource": "EMS"}},
    "NotifyCustomerInformation": {"data": "", "seqNo": 0, "generatedAt": "2026-05-04T12:00:00Z", "requestId": 1},
    "NotifyDisplayMessages": {"requestId": 1},
    "NotifyEVChargingNeeds": {"evseId": 1, "chargingNeeds": {"requestedEnergyTransfer": "DC"}},
    "NotifyEVChargingSchedule": {
        "timeBase": "2026-05-04T12:00:00Z",
        "evseId": 1,
        "chargingSchedule": {
            "id": 1, "chargingRateUnit": "A", "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 1.0}],
        },
    },
    "NotifyMonitoringReport": {"requestId": 1, "seqNo": 0, "generatedAt": "2026-05-04T12:00:00Z"},
    "NotifyReport": {"requestId": 1, "seqNo": 0, "generatedAt": "2026-05-04T12:00:00Z"},
    "PublishFirmwareStatusNotification": {"status": "Idle"},
    "ReportChargingProfiles": {
        "requestId": 1,
        "chargingLimitSource": "CSO",
        "evseId": 1,
        "chargingProfile": [
            {
                "id": 1, "stackLevel": 0, "chargingProfilePurpose": "TxProfile", "chargingProfileKind": "Absolute",
                "chargingSchedule": [
                    {"id": 1, "chargingRateUnit": "A", "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 1.0}]}
                ],
            }
        ],
    },
    "ReservationStatusUpdate": {"reservationId": 1, "reservationUpdateStatus": "Expired"},
    "SecurityEventNotification": {"type": "x", "timestamp": "2026-05-04T12:00:00Z"},
    "SignCertificate": {"csr": "x"},
}  # fmt: skip
ANSWERS: dict[str, dict[str, Any]] = {
    "DataTransfer": {"status": "UnknownVendorId"},
    "Get15118EVCertificate": {"status": "Failed", "exiResponse": ""},
    "GetCertificateStatus": {"status": "Failed"},
    "NotifyEVChargingNeeds": {"status": "Rejected"},
    "NotifyEVChargingSchedule": {"status": "Rejected"},
    "SignCertificate": {"status": "Rejected"},
}


@pytest.mark.parametrize("action", MINIMAL)
async def test_b33_everything_else(charger: Talker, action: str) -> None:
    """B33: whatever else a charger may send is answered as its schema asks; an unknown vendor is told so."""
    assert await charger.say(action, **MINIMAL[action]) == ANSWERS.get(action, {})


def test_every_message_has_a_test() -> None:
    """No route is left without a test of its answer."""
    spoken = {
        "Authorize", "BootNotification", "Heartbeat", "MeterValues", "NotifyEvent", "StatusNotification",
        "TransactionEvent",
    }  # fmt: skip
    assert set(ROUTES) == spoken | set(MINIMAL)


async def test_a20_unknown_and_unsupported(charger: Talker) -> None:
    """A20: a message of another version is not implemented; one that is ours to send is not supported."""
    for action, code in (
        ("StartTransaction", CallErrorCode.NOT_IMPLEMENTED),
        ("Reset", CallErrorCode.NOT_SUPPORTED),
    ):
        with pytest.raises(CallProblem) as refused:
            await charger.say(action)
        assert refused.value.code is code
