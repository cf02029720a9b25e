"""Erasing a driver for good: nothing that names the person is left anywhere, and the books stay as they were."""

from dataclasses import replace
from typing import Any

import orjson
import pytest

from echarge.domain.access import Allowed, Reason, Refused
from echarge.domain.erasure import Names, aliases, erased_payload
from echarge.domain.errors import ReplacedError
from echarge.domain.events import Begun, Finished, MessageKind, Place, PresentedTag, StopActor, TransactionMessage
from echarge.domain.reviews import Basis, Review, ReviewDecision, ReviewReason
from echarge.domain.roles import UserType
from echarge.ocpp.v16.inbound import start_key
from echarge.operations.access import authorise
from echarge.operations.admission import Admitted
from echarge.operations.connections import attach
from echarge.operations.sessions import TransactionAnswer, report_transaction
from echarge.operations.settling import differs
from echarge.store import models
from echarge.store.loading import loaded
from tests.graphql.charging import BEGIN_WH, Here, at, charging_place, told
from tests.graphql.estate import id_of
from tests.graphql.statements import counted_in_transactions
from tests.graphql.world import World
from tests.screens.operations import operation
from tests.store.population import all_models

pytestmark = pytest.mark.anyio

NAME, EMAIL, UID, CARD, PLATE = "David Rabbich", "david.r@drivers.example", "0414443A5F2880", "CAFE0123", "LB12 XYZ"
PERSONAL = (NAME, EMAIL, UID, CARD, PLATE, "LB12XYZ", "Daves card")

ERASE = """
mutation ($id: ID!, $keep: Boolean!) {
  it: eraseDriver(id: $id, keepVehicles: $keep) {
    ... on Driver { name email active erasedAt vehicles { id } tags { id } groups { id } sessions { totalCount } }
    ... on Refusal { code }
    ... on InUse { count by { __typename id } }
    ... on NotFound { path }
  }
}
"""
BOOKS = (
    "reference", "energy_mwh", "charging_s", "total_minor", "energy_minor", "began_at", "stopped_at", "billed_at",
    "state", "ongoing", "needs_review", "flags", "tariff_id", "frozen_tariff", "driver_id", "start_answer",
)  # fmt: skip


async def erased(world: World, driver: models.Driver, *, keep: bool = False, **who: Any) -> Any:
    """Return what an erasure answers."""
    return (await world.data(ERASE, {"id": id_of(driver), "keep": keep}, **who))["it"]


async def left(*words: str) -> list[str]:
    """Return the tables in which one of the words stands, in whatever case."""
    found = []
    for model in all_models():
        text = str(await model.all().values()).casefold()
        found += [f"{model.__name__}: {word}" for word in words if word.casefold() in text]
    return found


async def place(world: World) -> Here:
    """Return a connected charger, and a driver with a vehicle and two tags, in a group and in a profile."""
    here = await charging_place(world)
    estate, writer = here.estate, world.runtime.store.writer
    await models.Driver.filter(id=estate.driver.id).using_db(writer).update(name=NAME, email=EMAIL)
    plate = {"registration": PLATE, "registration_key": "LB12XYZ"}
    await models.Vehicle.filter(id=estate.vehicle.id).using_db(writer).update(**plate)
    card = {"uid": UID.lower(), "uid_key": UID, "name": "Daves card"}
    await models.Tag.filter(id=estate.tag.id).using_db(writer).update(**card)
    mine: dict[str, Any] = {"organisation_id": estate.organisation.id}
    spare = models.Tag(**mine, uid=CARD, uid_key=CARD, kind="VEHICLE", vehicle_id=estate.vehicle.id, sessions_max=9)
    group = models.DriverGroup(**mine, name="All", name_key="all")
    profile = models.AccessProfile(**mine, name="P", name_key="p")
    names = {**mine, "profile_id": profile.id}
    await world.save(
        spare,
        group,
        profile,
        models.DriverGroupMember(**mine, group_id=group.id, driver_id=estate.driver.id),
        models.ProfileMember(**names, kind="DRIVER", driver_id=estate.driver.id),
        models.ProfileMember(**names, kind="TAG", tag_id=estate.tag.id),
        models.ProfileMember(**names, kind="VEHICLE", vehicle_id=estate.vehicle.id),
    )
    return here


def start(when: Any, uid: str) -> TransactionMessage:
    """Return a 1.6 start as it came over the wire."""
    payload = {"connectorId": 1, "idTag": uid, "meterStart": BEGIN_WH, "timestamp": when.isoformat()}
    message = told(MessageKind.START, when, Begun(when, BEGIN_WH * 1000), ref=uid)
    return replace(
        message,
        ref="",
        payload=orjson.dumps(payload).decode(),
        tag=PresentedTag(uid),
        start_key=start_key(1, PresentedTag(uid), when.isoformat(), BEGIN_WH * 1000),
    )


def stop(when: Any, ref: str, uid: str | None, energy_wh: int = 5_000) -> TransactionMessage:
    """Return a 1.6 stop as it came over the wire, with a reading that is signed."""
    signed = {"value": f'OCMF|{{"ID":"{uid}"}}|', "format": "SignedData"}
    plain = {"value": "1005000", "unit": "Wh"}
    payload = {
        "transactionId": int(ref), "idTag": uid, "meterStop": BEGIN_WH + energy_wh, "timestamp": when.isoformat(),
        "transactionData": [{"timestamp": when.isoformat(), "sampledValue": [signed, plain]}],
    }  # fmt: skip
    tag = None if uid is None else PresentedTag(uid)
    end = Finished(when, "Local", StopActor.DRIVER, (BEGIN_WH + energy_wh) * 1000, tag)
    return replace(told(MessageKind.STOP, when, end, ref=ref), payload=orjson.dumps(payload).decode(), tag=tag)


async def charge(here: Here, when: Any, uid: str = UID, *, stopped_with: str | None = None) -> list[TransactionMessage]:
    """Charge once, and return what the charger said of it."""
    begun = start(when, uid)
    answer = await report_transaction(here.world.runtime, here.station, begun)
    ended = stop(when.replace(minute=(when.minute + 20) % 60), str(answer.transaction_id), stopped_with or uid)
    await report_transaction(here.world.runtime, here.station, ended)
    return [begun, ended]


async def said_again(here: Here, messages: list[TransactionMessage]) -> list[TransactionAnswer]:
    """Return how the charger is answered when it says all of it again, over a new connection."""
    return [await report_transaction(here.world.runtime, here.station, message) for message in messages]


async def books() -> list[Any]:
    """Return what the sessions add up to."""
    return await models.ChargingSession.all().order_by("began_at").values(*BOOKS)


async def reconnected(here: Here) -> Here:
    """Return the charger after it has connected anew."""
    charger = here.estate.charger
    admitted = Admitted(charger.id, charger.organisation_id, charger.ocpp_identity)
    station = await attach(here.world.runtime, admitted, ocpp_version="1.6", link=here.link)
    return replace(here, station=station)


async def furnish(here: Here) -> list[TransactionMessage]:
    """Charge with each tag and with the two at once, and name the person wherever a person can be named."""
    world, estate = here.world, here.estate
    mine: dict[str, Any] = {"organisation_id": estate.organisation.id}
    await authorise(world.runtime, here.station, PresentedTag(UID), Place())
    messages = [
        *await charge(here, at(0)),
        *await charge(here, at(30), CARD),
        *await charge(here, at(60), UID.lower(), stopped_with=CARD),
    ]
    sessions = await models.ChargingSession.all().order_by("began_at")
    # Parked: a second, different stop of the first session.
    parked = stop(at(25), str(sessions[0].transaction_id), UID, 4_000)
    messages.append(parked)
    await report_transaction(world.runtime, here.station, parked)
    times = dict.fromkeys(("happened_at", "last_happened_at", "created_at", "changed_at"), at(0))
    incident = models.Incident(
        **mine, kind="DAMAGE", title=f"{NAME}: cable", description=f"Call {EMAIL.upper()}, {PLATE}. It burns.",
        reported_by="driver", driver_id=estate.driver.id, **times,
    )  # fmt: skip
    other = models.Incident(**mine, kind="DAMAGE", title="Lamp", description="Broken", reported_by="operator", **times)
    early = {
        "site_id": estate.site.id,
        "charger_id": estate.charger.id,
        "at": at(-600),
        "allowed": False,
        "reason": "UNKNOWN",
    }
    await world.save(
        incident,
        other,
        models.IncidentComment(**mine, incident_id=incident.id, at=at(1), text=f"Told {NAME.lower()} of it"),
        models.IncidentChange(
            **mine, incident_id=incident.id, at=at(1), field="title", before=f"{NAME} called", after=incident.title
        ),
        models.Notification(
            **mine, user_id=estate.user.id, event="INCIDENT_REPORTED", subject=f"Incident:{incident.id}",
            text=f"Incident: {incident.title}", at=at(1),
        ),
        models.AccessDecision(**mine, **early, presented=UID.lower(), presented_key=UID, door="CHARGER"),
        models.Command(
            **mine, charger_id=estate.charger.id, name="START_CHARGING", status="CONFIRMED", open=False,
            request={"evse": 1, "connector": 1, "uid": UID, "remote_start_id": 1}, answer={"note": f"for {UID}"},
            driver_id=estate.driver.id, created_at=at(0), expires_at=at(1),
        ),
        models.AuditEntry(
            **mine, at=at(0), action="createDriver", subject=f"Driver:{estate.driver.id}", outcome="DONE",
            details={"name": NAME, "email": EMAIL},
        ),
        models.OcppMessage(
            **mine, charger_id=estate.charger.id, at=at(0), direction="IN", action="Authorize", size=50,
            text='[2,"1","Authorize",{"idTag":"…"}]', tagged_text=f'[2,"1","Authorize",{{"idTag":"{UID}"}}]',
        ),
    )  # fmt: skip
    return messages


async def test_nothing_is_left(world: World) -> None:
    """DRV-2: no table holds the name, the e-mail, a uid or a plate any more; what was charged and paid is as before."""
    here = await place(world)
    await furnish(here)
    before = await books()
    assert {row["total_minor"] for row in before} == {72}
    assert set(await left(NAME, UID)) >= {"Driver: David Rabbich", f"Evidence: {UID}", f"AccessDecision: {UID}"}
    answer = await erased(world, here.estate.driver)
    assert answer == {
        "name": "Erased driver", "email": None, "active": False, "erasedAt": world.clock.now.isoformat(),
        "vehicles": [], "tags": [], "groups": [], "sessions": {"totalCount": 2},
    }  # fmt: skip
    assert await left(*PERSONAL) == []
    assert await books() == before
    assert await models.ProfileMember.all().count() == await models.DriverGroupMember.all().count() == 0
    tags = await models.Tag.all()
    assert {(tag.status, tag.driver_id, tag.vehicle_id, tag.name) for tag in tags} == {("BLOCKED", None, None, "")}
    incident = await models.Incident.get(title="erased: cable")
    assert incident.description == "Call erased, erased. It burns."
    assert (await models.Incident.get(title="Lamp")).description == "Broken"
    assert (await models.IncidentComment.get()).text == "Told erased of it"
    entry = await models.AuditEntry.get(action="eraseDriver")
    assert (entry.subject, entry.details) == (f"Driver:{here.estate.driver.id}", {"sessions": 3, "tags": 2})


async def test_remarks_are_emptied(world: World) -> None:
    """DRV-2: what reviewers, closers and refunders wrote of the driver's sessions is gone; what they decided stays."""
    here = await place(world)
    await charge(here, at(0))
    session = await models.ChargingSession.get()
    mine: dict[str, Any] = {"organisation_id": here.estate.organisation.id}
    remark = "The tall man from number 7 rang twice"
    review = Review(ReviewDecision.WAIVE, at(30), here.estate.user.id, remark, Basis(1, 1, ReviewReason.METER))
    session.reviewed_at, session.review = at(30), review.to_json()
    times = dict.fromkeys(("happened_at", "last_happened_at", "created_at", "changed_at"), at(0))
    incident = models.Incident(
        **mine, kind="SESSION_REVIEW", title="Look", reported_by="SYSTEM", session_id=session.id, **times
    )
    bill = models.Bill(
        **mine, kind="CREDIT_NOTE", session_id=session.id, driver_id=here.estate.driver.id, number=1, issued_at=at(30),
        currency="GBP", link="x", total_minor=-10, vat_minor=0, content={}, payer=NAME, reason=f"{NAME} was cross",
    )  # fmt: skip
    payment = models.Payment(
        **mine, site_id=here.estate.site.id, charger_id=here.estate.charger.id, door="CHARGER", provider="TEST",
        currency="GBP", session_id=session.id, driver_id=here.estate.driver.id, created_at=at(0),
    )  # fmt: skip
    await world.save(
        session, incident, bill, payment,
        models.IncidentComment(
            **mine, incident_id=incident.id, at=at(30), text=f"Reviewed: it is free of charge. {remark}"
        ),
        models.IncidentComment(**mine, incident_id=incident.id, at=at(31), text="The meter was replaced"),
        models.AuditEntry(
            **mine, at=at(30), action="reviewSession", subject=f"ChargingSession:{session.id}", outcome="DONE",
            details={"decision": "WAIVE", "reason": remark},
        ),
        models.PaymentStep(
            **mine, payment_id=payment.id, kind="REFUND", state="DONE", idempotency_key="k", amount_minor=10,
            reason=f"{NAME} was cross", at=at(30), leased_until=at(30),
        ),
        models.Evidence(
            **mine, charger_id=here.estate.charger.id, session_id=session.id, kind="close", at=at(30),
            received_at=at(30), digest=1, facts="[]", payload=orjson.dumps({"reason": remark, "user": 1}).decode(),
        ),
    )  # fmt: skip
    await erased(world, here.estate.driver)
    assert await left(*PERSONAL, remark) == []
    kept = (await models.ChargingSession.get()).review
    assert kept == {**review.to_json(), "remark": ""}
    texts = [comment.text for comment in await models.IncidentComment.all().order_by("at")]
    assert texts == ["Reviewed: it is free of charge.", "The meter was replaced"]
    assert (await models.AuditEntry.get(action="reviewSession")).details == {"decision": "WAIVE", "reason": ""}
    assert (await models.Bill.get()).reason == (await models.PaymentStep.get()).reason == "erased was cross"


async def test_sessions_add_up_again(world: World) -> None:
    """DRV-2: folded anew from what is left of the evidence, each session is what it was, and two tags are still two."""
    here = await place(world)
    await furnish(here)
    await erased(world, here.estate.driver)
    for row in await models.ChargingSession.all():
        session = await loaded(world.runtime.reader, row, {here.station.evses[1].id: 1}, now=world.clock.now)
        assert not differs(row, session), row.reference
    last = await models.ChargingSession.all().order_by("-began_at").first()
    assert last is not None
    course = (await loaded(world.runtime.reader, last, {})).course
    assert course.tag is not None
    assert course.stop_tag is not None
    assert (course.tag.uid, course.stop_tag.uid) == ("erased tag", "erased tag 2")


async def test_payloads_stay_readable(world: World) -> None:
    """DRV-2: a payload keeps what names nobody; what is signed goes, for it names the person in its own ways."""
    here = await place(world)
    await charge(here, at(0))
    digests = set(await models.Evidence.all().values_list("digest", flat=True))
    await erased(world, here.estate.driver)
    begun, ended = [orjson.loads(row.payload) for row in await models.Evidence.all().order_by("at")]
    assert begun == {"connectorId": 1, "idTag": "erased tag", "meterStart": BEGIN_WH, "timestamp": at(0).isoformat()}
    signed, plain = ended["transactionData"][0]["sampledValue"]
    assert (signed, plain) == ({"value": "", "format": "SignedData"}, {"value": "1005000", "unit": "Wh"})
    assert ended["meterStop"] == BEGIN_WH + 5_000
    assert set(await models.Evidence.all().values_list("digest", flat=True)) == digests


async def test_said_again(world: World) -> None:
    """DRV-2: what the charger says again is known and answered as before; what comes late is stored without its tag."""
    here = await place(world)
    messages = await furnish(here)
    before = [answer for answer in await said_again(here, messages) if answer.decision is not None]
    count = await models.Evidence.all().count()
    await erased(world, here.estate.driver)
    here = await reconnected(here)
    again = [answer for answer in await said_again(here, messages) if answer.decision is not None]
    assert [answer.transaction_id for answer in again] == [answer.transaction_id for answer in before]
    assert [isinstance(answer.decision, Allowed) for answer in again] == [
        isinstance(answer.decision, Allowed) for answer in before
    ]
    assert await models.Evidence.all().count() == count
    totals = await books()
    first = await models.ChargingSession.all().order_by("began_at").first()
    assert first is not None
    await report_transaction(world.runtime, here.station, stop(at(26), str(first.transaction_id), UID, 4_500))
    late = told(MessageKind.READING, at(10), ref=str(first.transaction_id))
    note = orjson.dumps({"transactionId": first.transaction_id, "idTag": UID, "meterValue": []}).decode()
    await report_transaction(world.runtime, here.station, replace(late, payload=note))
    assert await models.Evidence.all().count() == count + 2
    assert await left(*PERSONAL) == []
    assert await books() == totals


async def test_memory_is_let_go(world: World) -> None:
    """DRV-2: a charger that remembers the session must connect again; what it remembered is not written any more."""
    here = await place(world)
    messages = await charge(here, at(0))
    await erased(world, here.estate.driver)
    late = replace(messages[1], digest=messages[1].digest + 1)
    with pytest.raises(ReplacedError):
        await report_transaction(world.runtime, here.station, late)
    charger = await models.Charger.get(id=here.estate.charger.id)
    assert (charger.online, (await models.Evse.get()).status) == (False, "OFFLINE")
    await reconnected(here)
    assert (await models.Charger.get(id=charger.id)).online
    assert await left(*PERSONAL) == []


async def test_other_chargers_stay_connected(world: World) -> None:
    """DRV-2: a charger at which somebody else has charged since remembers nothing of the driver, and stays."""
    here = await place(world)
    await charge(here, at(0))
    mine = {"organisation_id": here.estate.organisation.id}
    other = models.Driver(**mine, name="Other", email="o@x.example")
    await world.save(other, models.Tag(**mine, uid="BEEF0001", uid_key="BEEF0001", kind="APP", driver_id=other.id))
    await charge(here, at(30), "BEEF0001")
    before = (await models.Charger.get(id=here.estate.charger.id)).epoch
    await erased(world, here.estate.driver)
    charger = await models.Charger.get(id=here.estate.charger.id)
    assert (charger.online, charger.epoch) == (True, before)
    assert await left(*PERSONAL) == []
    untouched = await models.ChargingSession.get(driver_id=other.id)
    assert (untouched.presented_tag, untouched.version) == ("BEEF0001", 2)


async def test_the_card_is_nobodys(world: World) -> None:
    """DRV-2: the erased card is unknown from now on, and can be given to somebody else."""
    here = await place(world)
    await charge(here, at(0))
    await erased(world, here.estate.driver)
    here = await reconnected(here)
    decision = await authorise(world.runtime, here.station, PresentedTag("BEEF0002"), Place())
    assert decision == Refused(Reason.UNKNOWN)
    created = await world.data(f'mutation {{ it: createTag(input: {{uid: "{UID}", kind: APP}}) {{ __typename }} }}')
    assert created == {"it": {"__typename": "Tag"}}


async def test_fleet_vehicles_stay(world: World) -> None:
    """DRV-2: the vehicles of a fleet keep their registrations and tags, and are nobody's."""
    here = await place(world)
    await charge(here, at(0))
    await charge(here, at(30), CARD)
    await erased(world, here.estate.driver, keep=True)
    vehicle = await models.Vehicle.get()
    assert (vehicle.registration, vehicle.driver_id, vehicle.active, vehicle.erased_at) == (PLATE, None, True, None)
    tag = await models.Tag.get(uid=CARD)
    assert (tag.vehicle_id, tag.status) == (vehicle.id, "ACTIVE")
    assert await left(NAME, EMAIL, UID, "Daves card") == []
    page = (await world.data(operation("drivers_and_vehicles")))["driversAndVehicles"]
    assert [node["registration"] for node in page["nodes"]] == [PLATE]


async def test_refused_while_charging(world: World) -> None:
    """DRV-2: while a session of the driver goes on nothing is erased, nor once it was."""
    here = await place(world)
    await report_transaction(world.runtime, here.station, start(at(0), UID))
    going = await models.ChargingSession.get()
    answer = await erased(world, here.estate.driver)
    assert answer == {"code": "IN_USE", "count": 1, "by": [{"__typename": "ChargingSession", "id": id_of(going)}]}
    assert (await models.Driver.get()).email == EMAIL
    assert (await models.ChargingSession.get()).presented_tag == UID
    await report_transaction(world.runtime, here.station, stop(at(9), str(going.transaction_id), UID))
    assert (await erased(world, here.estate.driver))["name"] == "Erased driver"
    assert await erased(world, here.estate.driver) == {"code": "NOT_FOUND", "path": ["id"]}


async def test_refused_while_about_to_charge(world: World) -> None:
    """DRV-2: a remote start that may still begin a session for the driver stands in the way."""
    here = await place(world)
    mine = {"organisation_id": here.estate.organisation.id, "charger_id": here.estate.charger.id}
    command = models.Command(
        **mine, name="START_CHARGING", status="SENT", driver_id=here.estate.driver.id, created_at=at(0),
        expires_at=at(1),
    )  # fmt: skip
    await world.save(command)
    answer = await erased(world, here.estate.driver)
    assert answer == {"code": "IN_USE", "count": 1, "by": [{"__typename": "Command", "id": id_of(command)}]}
    assert (await models.Driver.get()).email == EMAIL


async def test_who_may(world: World) -> None:
    """DRV-2: Support may not erase, nor may another organisation; nothing is changed then."""
    here = await place(world)
    await charge(here, at(0))
    driver = here.estate.driver
    assert await erased(world, driver, as_=UserType.SUPPORT) == {"code": "NOT_ALLOWED"}
    assert await erased(world, driver, people=world.theirs) == {"code": "NOT_FOUND", "path": ["id"]}
    unknown = await world.data(ERASE, {"id": id_of(here.estate.site), "keep": False})
    assert unknown["it"] == {"code": "NOT_FOUND", "path": ["id"]}
    assert (await models.Driver.get()).name == NAME
    assert (await models.ChargingSession.get()).presented_tag == UID


MUTATIONS = [
    ("updateDriver", 'expectedVersion: 2, input: {name: "Back"}'),
    ("deleteDriver", ""),
    ("updateVehicle", 'expectedVersion: 2, input: {registration: "BACK"}'),
    ("updateTag", "expectedVersion: 2, input: {status: ACTIVE}"),
    ("deleteTag", ""),
]


async def test_for_good(world: World) -> None:
    """DRV-2: what was erased is changed no more, gets nothing, and is in no list; a link still finds it."""
    here = await place(world)
    await erased(world, here.estate.driver)
    ids = {"Driver": here.estate.driver, "Vehicle": here.estate.vehicle, "Tag": here.estate.tag}
    for name, arguments in MUTATIONS:
        row = next(row for kind, row in ids.items() if name.endswith(kind))
        answer = await world.data(f'mutation {{ it: {name}(id: "{id_of(row)}", {arguments}) {{ __typename }} }}')
        assert answer == {"it": {"__typename": "NotFound"}}, name
    giving = f'createVehicle(input: {{registration: "NEW", driverId: "{id_of(here.estate.driver)}"}})'
    assert await world.data(f"mutation {{ it: {giving} {{ __typename }} }}") == {"it": {"__typename": "NotFound"}}
    lists = "{ drivers { totalCount } vehicles { totalCount } tags { totalCount } driversAndVehicles { totalCount } }"
    assert {name: each["totalCount"] for name, each in (await world.data(lists)).items()} == {
        "drivers": 0, "vehicles": 0, "tags": 0, "driversAndVehicles": 0,
    }  # fmt: skip
    shown = (await world.data(operation("driver"), {"id": id_of(here.estate.driver)}))["driver"]
    assert (shown["name"], shown["erasedAt"]) == ("Erased driver", world.clock.now.isoformat())


async def test_statements(world: World) -> None:
    """DRV-2: the one transaction takes as many statements for eight sessions as for two."""
    here = await place(world)
    mine = {"organisation_id": here.estate.organisation.id}
    other = models.Driver(**mine, name="Other", email="o@x.example")
    vehicle = models.Vehicle(**mine, registration="O", registration_key="O", driver_id=other.id)
    tag = models.Tag(**mine, uid="BEEF0001", uid_key="BEEF0001", kind="APP", driver_id=other.id)
    second = models.Tag(**mine, uid="BEEF0002", uid_key="BEEF0002", kind="APP", driver_id=other.id)
    await world.save(other, vehicle, tag, second)
    for number in range(8):
        await charge(here, at(number * 2 - 60), "BEEF0001")
    for number in range(2):
        await charge(here, at(number * 2), UID)
    counts = []
    for driver in (other, here.estate.driver):
        here = await reconnected(here)
        with counted_in_transactions() as written:
            await erased(world, driver)
        counts.append(len(written))
    # The second driver's charger remembers the last session and is let go.
    assert counts[0] < counts[1] < counts[0] + 12, counts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("call DAVID rabbich, now", "call erased, now", id="a name, whatever its case"),
        pytest.param("David Rabbichs", "David Rabbichs", id="a part of another word"),
        pytest.param('{"idTag":"7","n":7}', '{"idTag":"erased","n":7}', id="a short uid in quotes alone"),
        pytest.param("a.b@x.example aXb@x.example", "erased aXb@x.example", id="a point is a point"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_texts(text: str, expected: str) -> None:
    """DRV-2: what names a person is found as a word, and nothing else is changed."""
    names = Names(frozenset({"DAVID RABBICH", "7", "A.B@X.EXAMPLE"}))
    assert names.erased_from(text) == expected


def test_payloads_of_2x() -> None:
    """DRV-2: in 2.x a token keeps its type, and loses what comes with it; another's token stays; no JSON is no text."""
    alias = aliases("CAFE", {"CAFE", "BEEF"})
    payload = {
        "idToken": {"idToken": "cafe", "type": "ISO14443", "additionalInfo": [{"additionalIdToken": "x", "type": "y"}]},
        "evse": {"id": 1},
        "meterValue": [{"sampledValue": [{"value": 1.5, "signedMeterValue": {"signedMeterData": "Y2FmZQ=="}}]}],
    }
    read = orjson.loads(erased_payload(orjson.dumps(payload).decode(), alias, Names(frozenset())))
    assert read == {
        "idToken": {"idToken": "erased tag", "type": "ISO14443"},
        "evse": {"id": 1},
        "meterValue": [{"sampledValue": [{"value": 1.5, "signedMeterValue": {}}]}],
    }
    others = '{"idTag":"D00D"}'
    assert erased_payload(others, alias, Names(frozenset())) == others
    assert erased_payload("cafe", alias, Names(frozenset())) == "{}"
