"""OCPP 1.6: what each message means, and what it is answered."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from echarge.domain.access import Allowed, Reason, Refused
from echarge.domain.availability import EvseStatus
from echarge.domain.commands import CommandStatus
from echarge.domain.events import Begun, Finished, MessageKind, Place, PresentedTag, Read, StopActor
from echarge.ocpp.errors import CallErrorCode, CallProblem
from echarge.ocpp.tolerance import Oddities
from echarge.ocpp.v16.inbound import (
    reading_message,
    start_message,
    status_event,
    stop_message,
    tag_info,
    transaction_ref,
)
from echarge.ocpp.v16.routes import ROUTES, VERSION
from echarge.operations.stations import Station
from echarge.store import models
from echarge.store.writer import Transaction
from tests.ocpp.talk import Talker, call, talker
from tests.world import Link, World, at

pytestmark = pytest.mark.anyio

NOW = at(60)
TAG = "0414443a5f2880"
START: dict[str, Any] = {
    "connectorId": 1,
    "idTag": TAG,
    "meterStart": 1000,
    "timestamp": "2026-05-04T12:00:00Z",
}
STOP: dict[str, Any] = {"transactionId": 5, "meterStop": 11_000, "timestamp": "2026-05-04T12:30:00Z"}


def station() -> Station:
    """Return a station of which nothing is known yet."""
    return Station(1, 1, 1, "CP1", 1, "1.6", "Accepted", free_vend=False, link=Link())


def odd_of(action: str, payload: dict[str, Any]) -> Oddities:
    """Return what the schema finds odd."""
    return VERSION.schemas.oddities(action, payload)


def started(**change: Any) -> Any:
    """Return the message of a StartTransaction; a field changed to ... is left out."""
    payload = {name: value for name, value in {**START, **change}.items() if value is not ...}
    return start_message(call("StartTransaction", payload), station(), NOW, odd_of("StartTransaction", payload))


def stopped(**change: Any) -> Any:
    """Return the message of a StopTransaction; a field changed to ... is left out."""
    payload = {name: value for name, value in {**STOP, **change}.items() if value is not ...}
    return stop_message(call("StopTransaction", payload), NOW, odd_of("StopTransaction", payload))


@pytest.fixture
async def charger(here: World) -> Talker:
    """Return a connected 1.6 charger."""
    return await talker(here, VERSION)


def test_start() -> None:
    """A start says where, who, when and the register's height; its text is kept."""
    message = started()
    assert (message.kind, message.place, message.ref) == (MessageKind.START, Place(1, 1), "")
    assert (message.at, message.facts) == (at(0), (Begun(at(0), 1_000_000),))
    assert (message.tag, message.oddities) == (PresentedTag(TAG), ())
    assert message.payload.startswith('{"connectorId":1,')


def test_a48_same_start() -> None:
    """A48: the same start has the same key and digest under any id, tag spelling and zone; another has not."""
    first = started()
    assert started().start_key == first.start_key
    assert started().digest == first.digest
    assert started(idTag=TAG.upper()).start_key == first.start_key
    assert started(timestamp="2026-05-04T14:00:00+02:00").start_key == first.start_key
    assert started(timestamp="soon").start_key == started(timestamp="soon").start_key
    others = [
        started(connectorId=2), started(idTag="other"), started(timestamp="2026-05-04T12:00:01Z"),
        started(meterStart=1001), started(timestamp="soon"), started(timestamp="later"), started(timestamp=...),
    ]  # fmt: skip
    assert len({first.start_key, *(other.start_key for other in others)}) == 8


def test_digest_ignores_the_order_of_keys() -> None:
    """A17: a message that is written anew, with its keys in another order, is the same message."""
    turned = dict(reversed(START.items()))
    again = start_message(call("StartTransaction", turned, "another id"), station(), NOW, set())
    assert again.digest == started().digest
    assert -(2**63) <= again.digest < 2**63


@pytest.mark.parametrize(
    ("change", "place", "meter_mwh", "uid", "when", "oddities"),
    [
        pytest.param({"connectorId": 0}, Place(), 1_000_000, TAG, at(0), (), id="connector 0"),
        pytest.param({"connectorId": -1}, Place(), 1_000_000, TAG, at(0), (), id="negative connector"),
        pytest.param({"connectorId": ...}, Place(), 1_000_000, TAG, at(0), ("missing_field",), id="no connector"),
        pytest.param({"connectorId": "1"}, Place(1, 1), 1_000_000, TAG, at(0), ("wrong_type",), id="connector as text"),
        pytest.param({"connectorId": 1.0}, Place(1, 1), 1_000_000, TAG, at(0), (), id="connector with a point"),
        pytest.param({"meterStart": -5}, Place(1, 1), -5000, TAG, at(0), (), id="negative register"),
        pytest.param({"meterStart": "10"}, Place(1, 1), 10_000, TAG, at(0), ("wrong_type",), id="register as text"),
        pytest.param(
            {"meterStart": 10.5}, Place(1, 1), 10_500, TAG, at(0), ("wrong_type",), id="register with a point"
        ),
        pytest.param({"meterStart": ...}, Place(1, 1), None, TAG, at(0), ("missing_field",), id="no register"),
        pytest.param({"meterStart": 10**20}, Place(1, 1), None, TAG, at(0), ("out_of_range",), id="absurd register"),
        pytest.param({"idTag": "x" * 21}, Place(1, 1), 1_000_000, "x" * 21, at(0), ("too_long",), id="21 characters"),
        pytest.param({"idTag": 1234}, Place(1, 1), 1_000_000, "1234", at(0), ("wrong_type",), id="tag as number"),
        pytest.param({"idTag": ...}, Place(1, 1), 1_000_000, "", at(0), ("missing_field",), id="no tag"),
        pytest.param({"extra": 1}, Place(1, 1), 1_000_000, TAG, at(0), ("extra_field",), id="extra field"),
        pytest.param(
            {"timestamp": "2026-05-04T12:00:00"}, Place(1, 1), 1_000_000, TAG, at(0), ("zoneless_time",), id="no zone"
        ),
        pytest.param(
            {"timestamp": "2026-05-04T14:00:00"}, Place(1, 1), 1_000_000, TAG, at(120), ("zoneless_time",), id="future"
        ),
        pytest.param(
            {"timestamp": 7}, Place(1, 1), 1_000_000, TAG, NOW, ("unreadable_time", "wrong_type"), id="no time"
        ),
    ],
)
def test_a22_a33_a45_odd_start(
    change: dict[str, Any],
    place: Place,
    meter_mwh: int | None,
    uid: str,
    when: datetime,
    oddities: tuple[str, ...],
) -> None:
    """A22, A33, A45: however odd a start is, it is taken for what it says, and what was odd is noted."""
    message = started(**change)
    assert (message.place, message.tag.uid, message.at) == (place, uid, when)
    assert message.facts == (Begun(when, meter_mwh),)
    assert message.oddities == oddities


@pytest.mark.parametrize(
    ("named", "ref"),
    [
        (7, "7"), (7.0, "7"), ("7", "7"), (0, ""), (-1, ""), (-7, ""), (None, ""), ("", ""),
        (2**31, str(2**31)), (10**30, str(10**30)), ("abc", "abc"), ([], ""),
    ],
)  # fmt: skip
def test_a57_a68_a69_reference(named: object, ref: str) -> None:
    """A57, A68, A69: 0, -1 and nothing name no transaction; a number that is none of ours stays what it is."""
    assert transaction_ref({"transactionId": named}) == ref
    assert transaction_ref({}) == ""


def test_meter_values() -> None:
    """A reading names its connector and transaction; its time is the newest reading's."""
    values = [
        {"timestamp": "2026-05-04T12:10:00Z", "sampledValue": [{"value": "3"}]},
        {"timestamp": "2026-05-04T12:05:00Z", "sampledValue": [{"value": "2"}, {"value": 5}]},
    ]
    payload = {"connectorId": 2, "transactionId": 7, "meterValue": values}
    message = reading_message(call("MeterValues", payload), station(), NOW, odd_of("MeterValues", payload))
    assert (message.kind, message.place, message.ref, message.at) == (MessageKind.READING, Place(2, 1), "7", at(10))
    assert [(fact.reading.at, fact.reading.energy_mwh) for fact in message.facts if isinstance(fact, Read)] == [
        (at(10), 3000), (at(5), 5000),
    ]  # fmt: skip
    assert message.oddities == ("wrong_type",)


def test_a23_nothing_readable() -> None:
    """A23: a message without a value that can be read is kept all the same, at the time it came."""
    payload = {"connectorId": 1, "meterValue": [{"timestamp": "2026-05-04T12:10:00Z", "sampledValue": [{"value": ""}]}]}
    message = reading_message(call("MeterValues", payload), station(), NOW, set())
    assert (message.at, list(message.facts), message.oddities) == (NOW, [], ("empty_value",))
    assert '"value":""' in message.payload


@pytest.mark.parametrize(
    ("reason", "told", "actor"),
    [
        (..., "Local", StopActor.DRIVER),
        (None, "Local", StopActor.DRIVER),
        ("Local", "Local", StopActor.DRIVER),
        ("DeAuthorized", "DeAuthorized", StopActor.SYSTEM),
        ("EmergencyStop", "EmergencyStop", StopActor.CHARGER),
        ("EVDisconnected", "EVDisconnected", StopActor.DRIVER),
        ("HardReset", "HardReset", StopActor.OPERATOR),
        ("SoftReset", "SoftReset", StopActor.OPERATOR),
        ("Other", "Other", StopActor.CHARGER),
        ("PowerLoss", "PowerLoss", StopActor.CHARGER),
        ("Reboot", "Reboot", StopActor.CHARGER),
        ("Remote", "Remote", StopActor.OPERATOR),
        ("UnlockCommand", "UnlockCommand", StopActor.OPERATOR),
        ("VendorWord", "Other", StopActor.CHARGER),
        (["x"], "Other", StopActor.CHARGER),
    ],
)
def test_a74_reason(reason: object, told: str, actor: StopActor) -> None:
    """A74: an absent reason means Local; an unknown one is Other."""
    message = stopped(reason=reason)
    assert message.facts == [Finished(at(30), told, actor, 11_000_000, None)]
    assert message.tag is None


def test_a75_transaction_data() -> None:
    """A75: the readings of a stop come before its end; the stop itself names no place."""
    data = [
        {"timestamp": "2026-05-04T12:15:00Z", "sampledValue": [{"value": "5"}]},
        {"timestamp": "?", "sampledValue": [{"value": "6"}]},
    ]
    message = stopped(transactionData=data, idTag="T", transactionId=-1)
    assert [type(fact) for fact in message.facts] == [Read, Read, Finished]
    assert [fact.reading.at for fact in message.facts[:2]] == [at(15), at(30)]
    assert (message.place, message.ref, message.kind) == (Place(), "", MessageKind.STOP)
    assert message.tag == message.facts[-1].tag == PresentedTag("T")


def test_a72_a73_odd_stop() -> None:
    """A72, A73: a stop below its start, before it, or in the future is told as it is."""
    assert stopped(meterStop=-4).facts[-1].meter_mwh == -4000
    assert stopped(timestamp="2030-01-01T00:00:00Z").at == datetime(2030, 1, 1, tzinfo=UTC)
    message = stopped(meterStop=..., timestamp=...)
    assert (message.at, message.facts[-1].meter_mwh) == (NOW, None)
    assert message.oddities == ("missing_field", "unreadable_time")


@pytest.mark.parametrize(
    ("decision", "info"),
    [
        (Refused(Reason.UNKNOWN), {"status": "Invalid"}),
        (Refused(Reason.BLOCKED), {"status": "Blocked"}),
        (Refused(Reason.EXPIRED), {"status": "Expired"}),
        (Refused(Reason.CONCURRENT), {"status": "ConcurrentTx"}),
        *((Refused(reason), {"status": "Blocked"}) for reason in Reason if reason.startswith(("NOT_", "OUTSIDE"))),
        (None, {"status": "Invalid"}),
        (Allowed(1, 1, None), {"status": "Accepted", "expiryDate": "2026-05-05T13:00:00.000Z"}),
        (
            Allowed(1, 1, None, NOW + timedelta(hours=1)),
            {"status": "Accepted", "expiryDate": "2026-05-04T14:00:00.000Z"},
        ),
        (
            Allowed(1, 1, None, NOW + timedelta(days=9)),
            {"status": "Accepted", "expiryDate": "2026-05-05T13:00:00.000Z"},
        ),
    ],
)
def test_a41_a42_tag_info(decision: Allowed | Refused | None, info: dict[str, str]) -> None:
    """A41b, A42: each decision has its word; an accepted tag is cached for a day, or as long as it is good."""
    assert tag_info(decision, NOW) == info


def test_a39_status_event() -> None:
    """A39: an error beside a status that is not Faulted is kept with it, and makes it no fault."""
    event = status_event(
        {
            "connectorId": 1, "status": "Finishing", "errorCode": "OtherError", "info": "i", "vendorId": "v",
            "vendorErrorCode": "7", "timestamp": "2026-05-04T12:00:00Z",
        },
        Place(1, 1),
    )  # fmt: skip
    assert (event.status, event.occupied, event.at) == (EvseStatus.FINISHING, False, at(0))
    assert (event.error_code, event.error_info, event.vendor_id, event.vendor_error_code) == (
        "OtherError",
        "i",
        "v",
        "7",
    )
    bare = status_event({"connectorId": 1, "status": "Available", "errorCode": "NoError"}, Place(1, 1))
    assert (bare.at, bare.error_code) == (None, "")


async def test_a26_boot(charger: Talker) -> None:
    """A26: a boot is answered Accepted, with the time in UTC and the interval as an integer."""
    answer = await charger.say(
        "BootNotification", chargePointVendor="V" * 20, chargePointModel="M" * 20, chargeBoxSerialNumber="S" * 25,
        firmwareVersion="F" * 50, iccid="8" * 20, imsi="2" * 20, meterType="T" * 25, meterSerialNumber="N" * 25,
    )  # fmt: skip
    assert answer == {"status": "Accepted", "currentTime": "2026-05-04T13:00:00.000Z", "interval": 300}
    row = await models.Charger.get()
    assert type(answer["interval"]) is int
    assert (row.vendor, row.model, row.serial_number) == ("V" * 20, "M" * 20, "S" * 25)
    assert (row.firmware_version, row.iccid, row.imsi) == ("F" * 50, "8" * 20, "2" * 20)
    assert (row.meter_type, row.meter_serial_number) == ("T" * 25, "N" * 25)
    for field, length in (("chargePointVendor", 21), ("meterType", 26), ("firmwareVersion", 51)):
        with pytest.raises(CallProblem):
            await charger.say(
                "BootNotification", **{"chargePointVendor": "V", "chargePointModel": "M", field: "x" * length}
            )


async def test_a11_heartbeat(charger: Talker) -> None:
    """A11: a heartbeat is answered with the time; it, and any other message, shows that the charger was heard."""
    charger.world.clock[0] = at(90)
    assert await charger.say("Heartbeat") == {"currentTime": "2026-05-04T13:30:00.000Z"}
    assert charger.station.seen_at == at(90)
    charger.world.clock[0] = at(150)
    assert await charger.say("MeterValues", connectorId=1, meterValue=[]) == {}
    assert charger.station.seen_at == at(150)


async def test_a86_triggered_heartbeat(charger: Talker) -> None:
    """A86: a heartbeat that was asked for confirms the request."""
    world = charger.world

    async def trigger(tx: Transaction) -> models.Command:
        return await models.Command.create(
            organisation_id=world.organisation.id,
            charger_id=world.charger.id,
            name="TRIGGER_MESSAGE",
            status=CommandStatus.ACCEPTED,
            request={"message": "HEARTBEAT"},
            created_at=NOW,
            expires_at=at(90),
            using_db=tx.db,
        )

    command = await world.runtime.writer.run(trigger)
    charger.station.awaiting[command.id] = command
    await charger.say("Heartbeat")
    assert (await models.Command.get()).status == CommandStatus.CONFIRMED


async def test_a12_a29_before_acceptance(charger: Talker) -> None:
    """A12, A29: only a boot is taken before acceptance; once accepted, a reconnection needs none."""
    charger.station.registration = "Pending"
    for action in ("Heartbeat", "Authorize", "StartTransaction", "DataTransfer"):
        with pytest.raises(CallProblem) as refused:
            await charger.say(action)
        assert refused.value.code is CallErrorCode.SECURITY_ERROR
    assert await models.ChargingSession.all().count() == 0
    await charger.say("BootNotification", chargePointVendor="V", chargePointModel="M")
    await charger.say("Heartbeat")


async def test_a20_unknown_and_unsupported(charger: Talker) -> None:
    """A20: a message that nobody knows is not implemented; one that is ours to send is not supported."""
    for action, code in (("Foo", CallErrorCode.NOT_IMPLEMENTED), ("Reset", CallErrorCode.NOT_SUPPORTED)):
        with pytest.raises(CallProblem) as refused:
            await charger.say(action, type="Hard")
        assert refused.value.code is code


async def test_a35_a36_status(charger: Talker) -> None:
    """A35, A36: connector 0 is the charger, 1 is EVSE 1, and a negative one is stored nowhere and answered."""
    for connector, status in ((0, "Faulted"), (1, "Charging"), (-1, "Available")):
        assert await charger.say("StatusNotification", connectorId=connector, errorCode="NoError", status=status) == {}
    rows = await models.StatusChange.filter(at=NOW).values_list("connector_number", "status")
    assert {(0, EvseStatus.FAULTED), (1, EvseStatus.CHARGING)} <= {*rows}
    assert all(number >= 0 for number, _ in rows)
    assert await models.Evse.all().count() == 1
    assert (await models.Charger.get()).station_status == EvseStatus.FAULTED


async def test_a41_authorize(charger: Talker) -> None:
    """A41: a tag is compared without regard to case; an unknown one is Invalid."""
    assert (await charger.say("Authorize", idTag=TAG))["idTagInfo"]["status"] == "Accepted"
    assert (await charger.say("Authorize", idTag=TAG.upper()))["idTagInfo"]["status"] == "Accepted"
    assert await charger.say("Authorize", idTag="stranger") == {"idTagInfo": {"status": "Invalid"}}
    with pytest.raises(CallProblem):
        await charger.say("Authorize", idTag="x" * 21)


async def test_whole_session(charger: Talker) -> None:
    """A session from start to stop: a real id, each reading stored, and the energy in the end."""
    answer = await charger.say("StartTransaction", **START)
    transaction_id = answer["transactionId"]
    assert 0 < transaction_id < 2**31
    assert answer["idTagInfo"]["status"] == "Accepted"
    value = {"timestamp": "2026-05-04T12:10:00Z", "sampledValue": [{"value": "5000"}]}
    assert await charger.say("MeterValues", connectorId=1, transactionId=transaction_id, meterValue=[value]) == {}
    stop = {**STOP, "transactionId": transaction_id}
    assert await charger.say("StopTransaction", **stop) == {}
    assert (await charger.say("StopTransaction", **stop, idTag=TAG))["idTagInfo"]["status"] == "Accepted"
    session = await charger.world.session()
    assert (session.ongoing, session.energy_mwh, session.transaction_id) == (False, 10_000_000, transaction_id)


async def test_a46_refused_start(charger: Talker) -> None:
    """A46: an unknown tag's start is stored under a real id, and answered Invalid."""
    answer = await charger.say("StartTransaction", **{**START, "idTag": "x" * 21})
    assert answer["transactionId"] > 0
    assert answer["idTagInfo"] == {"status": "Invalid"}
    assert await models.ChargingSession.all().count() == 1


async def test_a56_main_meter(charger: Talker) -> None:
    """A56: the main meter's values change no session, whatever transaction they name."""
    answer = await charger.say("StartTransaction", **START)
    value = {"timestamp": "2026-05-04T12:10:00Z", "sampledValue": [{"value": "999999"}]}
    for _ in range(2):
        await charger.say("MeterValues", connectorId=0, transactionId=answer["transactionId"], meterValue=[value])
    assert await models.Evidence.all().count() == 1
    assert (await charger.world.session()).energy_mwh == 0


async def test_a67_unknown_stop(charger: Talker) -> None:
    """A67: a stop of a transaction that nobody knows is answered, and parked once."""
    for _ in range(3):
        assert await charger.say("StopTransaction", **{**STOP, "transactionId": 999_999}) == {}
    assert await models.Evidence.all().count() == 1
    assert await models.ChargingSession.all().count() == 0


MINIMAL: dict[str, dict[str, Any]] = {
    "DataTransfer": {"vendorId": "nobody"},
    "DiagnosticsStatusNotification": {"status": "Idle"},
    "FirmwareStatusNotification": {"status": "Idle"},
    "LogStatusNotification": {"status": "Idle"},
    "SecurityEventNotification": {"type": "InvalidMessages", "timestamp": "2026-05-04T12:00:00Z"},
    "SignCertificate": {"csr": "x"},
    "SignedFirmwareStatusNotification": {"status": "Idle"},
}


@pytest.mark.parametrize("action", MINIMAL)
async def test_a88_a90_everything_else(charger: Talker, action: str) -> None:
    """A88, A90: whatever else a charger may send is answered as its schema asks; an unknown vendor is told so."""
    answer = await charger.say(action, **MINIMAL[action])
    expected = {"DataTransfer": {"status": "UnknownVendorId"}, "SignCertificate": {"status": "Rejected"}}
    assert answer == expected.get(action, {})
    assert set(MINIMAL) < set(ROUTES)
