"""What chargers are told of access, in both versions and their own words (A42, A43, B24, E8, E9)."""

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from echarge.domain.access import Allowed, Reason, Refused
from echarge.ocpp.v16.inbound import tag_info as tag_info_16
from echarge.ocpp.v16.routes import VERSION as V16
from echarge.ocpp.v201.routes import VERSION as V201
from echarge.ocpp.v201.tags import tag_info as tag_info_201
from echarge.store import models
from echarge.store.writer import Transaction
from tests.ocpp.talk import Talker, talker
from tests.operations.stage import change, make
from tests.world import World, name_in

pytestmark = pytest.mark.anyio

UID = "0414443A5F2880"
PAGE = Path(__file__).parents[2] / "docs" / "access.md"


def account_in(info: Any) -> str | None:
    """Return what the charger is told to call the account of a tag."""
    account: str | None = info.get("parentIdTag") or info.get("groupIdToken", {}).get("idToken")
    return account


async def authorised(charger: Talker, uid: str = UID) -> Any:
    """Return what the charger is told of the tag."""
    if charger.version is V16:
        return (await charger.say("Authorize", idTag=uid))["idTagInfo"]
    return (await charger.say("Authorize", idToken={"idToken": uid, "type": "ISO14443"}))["idTokenInfo"]


async def stopped(charger: Talker, uid: str, number: int) -> Any:
    """Return what the charger is told of the tag with which a session was stopped."""
    at = f"2026-05-04T12:{number + 30}:00Z"
    if charger.version is V16:
        transaction_id = (await models.ChargingSession.all().order_by("-began_at").first().values("transaction_id"))[
            "transaction_id"
        ]
        given = {"transactionId": transaction_id, "idTag": uid, "meterStop": 5_000, "timestamp": at}
        return (await charger.say("StopTransaction", **given))["idTagInfo"]
    event = {"eventType": "Ended", "triggerReason": "StopAuthorized", "seqNo": 1, "timestamp": at}
    info = {"transactionId": f"T{number}", "stoppedReason": "Local"}
    token = {"idToken": uid, "type": "ISO14443"}
    return (await charger.say("TransactionEvent", **event, transactionInfo=info, idToken=token))["idTokenInfo"]


async def started(charger: Talker, evse: int, number: int, uid: str = UID) -> Any:
    """Return what the charger is told of the tag when a session begins at an EVSE."""
    at = f"2026-05-04T12:{number:02}:00Z"
    if charger.version is V16:
        given = {"connectorId": evse, "idTag": uid, "meterStart": 0, "timestamp": at}
        return (await charger.say("StartTransaction", **given))["idTagInfo"]
    info = {"transactionId": f"T{number}"}
    event = {"eventType": "Started", "triggerReason": "Authorized", "seqNo": 0, "timestamp": at}
    place = {"evse": {"id": evse, "connectorId": 1}}
    token = {"idToken": uid, "type": "ISO14443"}
    return (await charger.say("TransactionEvent", **event, **place, transactionInfo=info, idToken=token))["idTokenInfo"]


@pytest.fixture(params=[V16, V201], ids=["1.6", "2.0.1"])
async def charger(here: World, request: pytest.FixtureRequest) -> Talker:
    """Return a connected charger with two EVSEs, in each version."""
    made = await talker(here, request.param)

    async def two(tx: Transaction) -> None:
        for number in (1, 2):
            evse = await models.Evse.create(
                organisation_id=here.organisation.id, site_id=here.site.id, charger_id=here.charger.id, number=number,
                name=f"E{number}", public_code=f"E{number}", status_since=here.clock[0], using_db=tx.db,
            )  # fmt: skip
            await models.Connector.create(
                organisation_id=here.organisation.id, charger_id=here.charger.id, evse_id=evse.id, number=1,
                wire_number=number, using_db=tx.db,
            )  # fmt: skip

    await here.runtime.writer.run(two)
    return await talker(here, made.version)


async def test_a42_e8_until_the_window_ends(charger: Talker) -> None:
    """A42, E8: what a charger's cache is told ends with the profile's window, or after a day."""
    ends = "expiryDate" if charger.version is V16 else "cacheExpiryDateTime"
    first = await authorised(charger)
    account = account_in(first)
    accepted: dict[str, Any] = {"status": "Accepted", "parentIdTag": account}
    if charger.version is not V16:
        group = {"idToken": account, "type": "Central"}
        accepted = {"status": "Accepted", "groupIdToken": group, "personalMessage": first["personalMessage"]}
    assert await authorised(charger) == {**accepted, ends: "2026-05-05T13:00:00.000Z"}
    frame = await models.ProfileTimeFrame.get()
    await change(charger.world, models.ProfileTimeFrame, frame.id, starts_minute=0, ends_minute=15 * 60 + 29)
    assert await authorised(charger) == {**accepted, ends: "2026-05-04T14:30:00.000Z"}
    assert await started(charger, 1, 1) == {**accepted, ends: "2026-05-04T14:30:00.000Z"}


async def test_a43_e9_one_evse(charger: Talker) -> None:
    """A43, E9: allowed on EVSE 2 alone: shown it is accepted (2.x: for which), on 1 it may not start, on 2 it may."""
    second = await models.Evse.get(number=2)
    place = await models.ProfilePlace.get()
    await change(charger.world, models.ProfilePlace, place.id, site_id=None, evse_id=second.id)
    shown = await authorised(charger)
    assert (shown["status"], shown.get("evseId")) == ("Accepted", None if charger.version is V16 else [2])
    wrong = await started(charger, 1, 1)
    assert wrong == {"status": "Blocked" if charger.version is V16 else "NotAllowedTypeEVSE"}
    assert (await started(charger, 2, 2))["status"] == "Accepted"


async def test_a90_b36_security_event(charger: Talker) -> None:
    """A90, B36: what a charger tells of its own security is answered, and kept."""
    given = {"type": "InvalidMessages", "timestamp": "2026-05-04T12:00:00Z", "techInfo": "x"}
    assert await charger.say("SecurityEventNotification", **given) == {}
    (row,) = await models.AuditEntry.filter(action="reportSecurityEvent")
    assert row.details == {
        "identity": "CP1", "type": "InvalidMessages", "happenedAt": "2026-05-04T12:00:00+00:00", "info": "x",
    }  # fmt: skip


async def test_b22_a_price_of_each_evse(charger: Talker) -> None:
    """B22: where EVSEs cost differently a tag alone is told no price, and each start its own; 1.6 cannot be told."""
    second, here = await models.Evse.get(number=2), charger.world
    dear = await make(here, models.Tariff, name="Dear", name_key="dear", currency="GBP", energy_micro_per_kwh=990_000)
    await change(here, models.Evse, second.id, tariff_id=dear.id)
    shown = [await authorised(charger), await started(charger, 1, 1)]
    await stopped(charger, UID, 1)
    shown.append(await started(charger, 2, 40))
    prices = [info.get("personalMessage", {}).get("content") for info in shown]
    if charger.version is V16:
        assert prices == [None] * 3
    else:
        assert prices == [None, prices[1], "GBP 0.99 per kWh. VAT included."]
        assert prices[1] != prices[2]


async def test_e9_words(charger: Talker) -> None:
    """E9: at the wrong hour, at the wrong site, named by nobody: each in the version's own words."""
    frame, place = await models.ProfileTimeFrame.get(), await models.ProfilePlace.get()
    here, words = charger.world, []
    await change(here, models.ProfileTimeFrame, frame.id, starts_minute=0, ends_minute=60)
    words.append(await authorised(charger))
    other = models.Site(organisation_id=here.organisation.id, name="Hill", time_zone="UTC")
    await here.runtime.writer.run(lambda tx: other.save(using_db=tx.db))
    await change(here, models.ProfilePlace, place.id, site_id=other.id)
    words.append(await authorised(charger))
    await change(here, models.AccessProfile, here.profile.id, active=False)
    words.append(await authorised(charger))
    is_16 = charger.version is V16
    expected = ["Blocked"] * 3 if is_16 else ["NotAtThisTime", "NotAtThisLocation", "Invalid"]
    assert words == [{"status": word} for word in expected]
    kept = await models.AccessDecision.all().order_by("id")
    assert [row.reason for row in kept] == ["OUTSIDE_HOURS", "NOT_AT_THIS_SITE", "NOT_NAMED"]


async def test_e12_b25_one_account(charger: Talker) -> None:
    """E12, B25, A44: all answers to a driver's tags name one account, and no other driver's, not even of the group.

    So a charger lets each of his tags stop his session, which is his stop, and no incident.
    """
    here = charger.world

    async def more(tx: Transaction) -> None:
        mine = {"organisation_id": here.organisation.id, "using_db": tx.db}
        eve = await models.Driver.create(name="Eve", email="eve@example.org", **mine)
        group = await models.DriverGroup.create(name="Staff", name_key="staff", **mine)
        for driver_id in (here.driver.id, eve.id):
            await models.DriverGroupMember.create(group_id=group.id, driver_id=driver_id, **mine)
        await name_in(tx, here.profile, group)
        for uid, driver_id in (("SECOND", here.driver.id), ("EVES", eve.id)):
            await models.Tag.create(uid=uid, uid_key=uid, kind="RFID_CARD", driver_id=driver_id, **mine)

    await here.runtime.writer.run(more)
    account = account_in(await authorised(charger))
    assert account is not None
    assert len(account) == 20
    assert str(here.driver.id) not in account
    assert account_in(await authorised(charger, "SECOND")) == account
    assert account_in(await authorised(charger, "EVES")) not in {None, account}
    assert account_in(await authorised(charger, "STRANGER")) is None
    # What stands for the account is no tag itself (A41a).
    assert await authorised(charger, account) == {"status": "Invalid" if charger.version is V16 else "Unknown"}
    assert account_in(await started(charger, 1, 1)) == account
    await here.runtime.writer.run(lambda tx: models.DriverGroupMember.all().using_db(tx.db).delete())
    assert account_in(await started(charger, 1, 1)) == account  # said again
    assert account_in(await stopped(charger, "SECOND", 1)) == account
    session = await models.ChargingSession.get()
    assert (session.ongoing, session.driver_id, session.stop_reason, session.stopped_by) == (
        False, here.driver.id, "Local", "DRIVER",
    )  # fmt: skip
    assert await models.Incident.all().count() == 0


async def test_e12_a_vehicles_tags(charger: Talker) -> None:
    """E12: the tags of a vehicle that is no driver's are one account too; a tag that is nobody's has none."""
    here = charger.world

    async def more(tx: Transaction) -> None:
        mine = {"organisation_id": here.organisation.id, "using_db": tx.db}
        van = await models.Vehicle.create(registration="VAN", registration_key="VAN", **mine)
        for uid, vehicle_id in (("KEY 1", van.id), ("KEY 2", van.id), ("NOBODYS", None)):
            tag = await models.Tag.create(uid=uid, uid_key=uid, kind="RFID_CARD", vehicle_id=vehicle_id, **mine)
            await name_in(tx, here.profile, tag)

    await here.runtime.writer.run(more)
    first, second, nobodys = [await authorised(charger, uid) for uid in ("KEY 1", "KEY 2", "NOBODYS")]
    assert account_in(first) is not None
    assert account_in(first) == account_in(second)
    assert (nobodys["status"], account_in(nobodys)) == ("Accepted", None)
    assert account_in(await started(charger, 1, 1, uid="KEY 1")) == account_in(first)
    assert account_in(await stopped(charger, "KEY 2", 1)) == account_in(first)
    assert await models.Incident.all().count() == 0


CODES = {
    Reason.ACCEPTED: ("Accepted", "Accepted"),
    Reason.UNKNOWN: ("Invalid", "Unknown"),
    Reason.BLOCKED: ("Blocked", "Blocked"),
    Reason.EXPIRED: ("Expired", "Expired"),
    Reason.CONCURRENT: ("ConcurrentTx", "ConcurrentTx"),
    Reason.OUTSIDE_HOURS: ("Blocked", "NotAtThisTime"),
    Reason.NOT_AT_THIS_SITE: ("Blocked", "NotAtThisLocation"),
    Reason.NOT_AT_THIS_EVSE: ("Blocked", "NotAllowedTypeEVSE"),
    Reason.NOT_NAMED: ("Blocked", "Invalid"),
    Reason.NO_TAG: ("Blocked", "Invalid"),
    Reason.CHANNEL_CLOSED: ("Blocked", "Invalid"),
    Reason.NO_TARIFF: ("Blocked", "Invalid"),
    Reason.RESERVED: ("Blocked", "NotAtThisTime"),
    Reason.NO_PAYER: ("Blocked", "NoCredit"),
    Reason.NO_PAYMENT_METHOD: ("Blocked", "NoCredit"),
    Reason.HOLD_FAILED: ("Blocked", "NoCredit"),
    Reason.HOLD_PENDING: ("Blocked", "NoCredit"),
}


@pytest.mark.parametrize("reason", CODES)
def test_e9_codes(reason: Reason) -> None:
    """E9, B24: each reason in the words of each version; only what is accepted may be remembered, and names an account.

    1.6 has no words for hours and places: its chargers may take Blocked into their caches, and ask again when online.
    """
    now = datetime(2026, 5, 4, 12, tzinfo=UTC)
    decision = Allowed(1, 1, None) if reason is Reason.ACCEPTED else Refused(reason, 1, 1, None)
    told_16, told_201 = tag_info_16(decision, now), tag_info_201(decision, now)
    assert (told_16["status"], told_201["status"]) == CODES[reason]
    more = [{"expiryDate"}, {"cacheExpiryDateTime"}] if reason is Reason.ACCEPTED else [set(), set()]
    assert [set(told) - {"status"} for told in (told_16, told_201)] == more


def test_e9_all_codes() -> None:
    """E9: no reason is left out, and the page for operators says the same."""
    lines = re.findall(r"^\| `(\w+)`[^|]*\| (\w+) \| (\w+) \|$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    said = {name: (code_16, code_201) for name, code_16, code_201 in lines}
    assert set(CODES) == set(Reason)
    assert said == {name: codes for name, codes in CODES.items() if name in said}
    assert len(said) >= 8
