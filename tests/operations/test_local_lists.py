"""A charger's own list of tags: from what access profiles say, sent in parts, kept by version (NET-6, A89)."""

from datetime import timedelta
from typing import Any

import pytest

from echarge.domain.access import Allowed, ByTag, Decision
from echarge.domain.availability import EvseStatus
from echarge.domain.commands import Answer
from echarge.domain.requests import ListEntry, SendLocalList
from echarge.domain.settings import Setting
from echarge.operations import remote_lists, remote_settings
from echarge.operations.access import decide_at
from echarge.operations.local_lists import listed
from echarge.operations.ports import LinkClosedError
from echarge.store import models
from echarge.store.facts import InTransaction
from echarge.store.writer import Transaction
from tests.operations.asking import Failing, ready
from tests.operations.stage import Stage, change, make
from tests.operations.stories import status, tell
from tests.operations.test_remote_settings import asked, read, requests
from tests.world import World, at

pytestmark = pytest.mark.anyio

OK = Answer(accepted=True, status="Accepted", details={}, confirmed=True)
BAD = Answer(accepted=False, status="VersionMismatch", details={})


async def tag(here: World, uid: str, **values: Any) -> models.Tag:
    """Store a tag, a card of the world's driver unless said otherwise."""
    given = {"kind": "RFID_CARD", "driver_id": here.driver.id, **values}
    row: models.Tag = await make(here, models.Tag, uid=uid, uid_key=uid.upper(), **given)
    return row


async def send(stage: Stage, *answers: Answer, full: bool = True) -> models.Command:
    """Send the list and return the command."""
    requests(stage).clear()
    return await asked(stage, remote_lists.send_local_list, full=full, answers=answers)


def lines(stage: Stage) -> list[tuple[bool, int, list[str]]]:
    """Return what was sent: whether it replaces the list, which version it makes, and its lines."""
    return [
        (part.full, part.version, [line.uid if line.allowed else f"-{line.uid}" for line in part.entries])
        for part in requests(stage)
        if isinstance(part, SendLocalList)
    ]


async def test_a89_who_is_on_it(here: World) -> None:
    """A89: whoever may charge anywhere at the charger at any hour, and nobody else; as every decision says."""
    stage = await ready(here)
    other = await make(here, models.Driver, name="Bob", email="bob@example.org")
    idle = await make(here, models.Driver, name="Eve", email="eve@example.org", active=False)
    car = await make(here, models.Vehicle, registration="A 1", registration_key="A1")
    group = await make(here, models.DriverGroup, name="Crew", name_key="crew")
    await make(here, models.DriverGroupMember, group_id=group.id, driver_id=other.id)
    rows = {
        "expires later": await tag(here, "LATER", expires_at=at(60) + timedelta(days=1)),
        "of the group": await tag(here, "CREW", driver_id=other.id),
        "of the vehicle": await tag(here, "CAR", driver_id=None, vehicle_id=car.id),
        "by itself": await tag(here, "OWN", driver_id=None),
    }
    others: dict[str, dict[str, Any]] = {
        "BLOCKED": {"status": "BLOCKED"}, "EXPIRED": {"expires_at": at(60)}, "IDLE": {"driver_id": idle.id},
        "NOBODY": {"driver_id": None}, "GONE": {"erased_at": at(1)},
    }  # fmt: skip
    for uid, values in others.items():
        await tag(here, uid, **values)
    await tag(here, "AN-APP-TOKEN", kind="APP")
    await tag(here, "X" * 21)
    await here.admit(group, car, rows["by itself"], idle)
    found = {each.uid for each in await listed(here.runtime, stage.station)}
    assert found == {here.tag.uid, "LATER", "CREW", "CAR", "OWN"}
    for each in await models.Tag.filter(erased_at=None).exclude(kind="APP").order_by("uid"):
        if len(each.uid) <= 20:
            assert await may_charge(stage, each) is (each.uid in found), each.uid
    stage_2x = await ready(here, "2.0.1")
    cards = {each.uid for each in await listed(here.runtime, stage_2x.station)}
    assert cards == found | {"X" * 21}
    await change(here, models.Tag, rows["of the vehicle"].id, kind="VEHICLE")
    assert "CAR" not in {each.uid for each in await listed(here.runtime, stage_2x.station)}
    assert "CAR" in {each.uid for each in await listed(here.runtime, stage.station)}


async def may_charge(stage: Stage, row: models.Tag) -> bool:
    """Return whether the tag may charge at the charger's EVSE."""
    where = {"organisation_id": stage.charger.organisation_id, "evse_id": (await stage.evse()).id}

    async def work(tx: Transaction) -> Decision:
        return await decide_at(InTransaction(tx.db), **where, who=ByTag(row.uid), at=at(60), starting=False)

    return isinstance(await stage.runtime.writer.run(work), Allowed)


async def test_a89_hours_and_places(here: World) -> None:
    """A89: a list knows no hours and no EVSEs: who may come at some hours, or to some EVSEs, is asked about."""
    stage = await ready(here)
    assert len(await listed(here.runtime, stage.station)) == 1
    frame = await models.ProfileTimeFrame.get()
    await change(here, models.ProfileTimeFrame, frame.id, ends_minute=1438)
    assert await listed(here.runtime, stage.station) == []
    await change(here, models.ProfileTimeFrame, frame.id, ends_minute=1439)
    place = await models.ProfilePlace.get()
    await change(here, models.ProfilePlace, place.id, site_id=None, evse_id=(await stage.evse()).id)
    assert len(await listed(here.runtime, stage.station)) == 1
    await tell(stage, status(at(1), EvseStatus.AVAILABLE, evse=2))
    assert await listed(here.runtime, stage.station) == []
    await change(here, models.ProfilePlace, place.id, site_id=here.site.id, evse_id=None)
    await change(here, models.AccessProfile, here.profile.id, active=False)
    assert await listed(here.runtime, stage.station) == []


async def test_a89_whole_then_changes(here: World) -> None:
    """A89: the whole list first, then only what has changed; an erased tag takes the whole list again."""
    stage = await ready(here)
    own, bob = here.tag.uid, await tag(here, "BOB")
    command = await send(stage, OK)
    assert (command.status, command.answer) == ("CONFIRMED", {"status": "Accepted", "version": 1, "tags": 2, "sent": 2})
    assert (lines(stage)[0][:2], sorted(lines(stage)[0][2])) == ((True, 1), sorted([own, "BOB"]))
    assert command.request == {"full": True, "version": 0, "entries": []}
    nothing = await send(stage, full=False)
    assert (nothing.status, nothing.answer, lines(stage)) == (
        "CONFIRMED", {"status": "Accepted", "version": 1, "tags": 2, "sent": 0}, [],
    )  # fmt: skip
    await change(here, models.Tag, bob.id, status="BLOCKED")
    await tag(here, "EVE")
    await send(stage, OK, full=False)
    assert lines(stage) == [(False, 2, ["-BOB", "EVE"])]
    await change(here, models.Tag, (await models.Tag.get(uid="EVE")).id, erased_at=at(60), uid="?", uid_key="?")
    await send(stage, OK, full=False)
    assert lines(stage) == [(True, 3, [own])]
    row = await models.LocalList.get()
    assert own not in str(row.entries)


async def test_a89_in_parts_and_within_limits(here: World) -> None:
    """A89: no more at once, and no more in all, than the charger says; those that were used last come first."""
    stage = await ready(here)
    for number in range(4):
        await tag(here, f"T{number}", last_used_at=at(number))
    told = read(
        Setting("LocalAuthListMaxLength", "3", readonly=True), Setting("SendLocalListMaxLength", "2", readonly=True)
    )
    await asked(stage, remote_settings.read_configuration, [], answers=(told,))
    command = await send(stage, OK, OK)
    assert lines(stage) == [(True, 1, ["T3", "T2"]), (False, 2, ["T1"])]
    assert command.answer == {"status": "Accepted", "version": 2, "tags": 3, "sent": 3}


async def test_a89_refused_in_the_middle(here: World) -> None:
    """A89: a list that was not taken in full is not known any more: it is sent in full next, above what was taken."""
    stage = await ready(here)
    await tag(here, "BOB")
    told = read(Setting("SendLocalListMaxLength", "1", readonly=True))
    await asked(stage, remote_settings.read_configuration, [], answers=(told,))
    command = await send(stage, OK, BAD)
    assert (command.status, command.problem) == ("REJECTED", "The charger answered VersionMismatch.")
    row = await models.LocalList.get()
    assert (row.version, row.entries) == (1, None)
    await send(stage, OK, OK, full=False)
    assert [(full, version) for full, version, _ in lines(stage)] == [(True, 2), (False, 3)]


async def test_a89_lost_in_the_middle(here: World) -> None:
    """A89: where the connection is lost, nobody knows which list the charger has."""
    stage = await ready(here, link=Failing(LinkClosedError("gone")))
    command = await asked(stage, remote_lists.send_local_list, full=True)
    assert (command.status, (await models.LocalList.get()).entries) == ("FAILED", None)


async def test_a89_which_list(here: World) -> None:
    """A89: a charger that has another list than ours gets all of it again, under a higher number."""
    stage = await ready(here)
    await send(stage, OK)

    async def told(version: int) -> models.Command:
        answer = Answer(accepted=True, status="Read", details={"version": version}, confirmed=True)
        return await asked(stage, remote_lists.read_local_list_version, answers=(answer,))

    same = await told(1)
    assert (same.status, same.answer) == ("CONFIRMED", {"status": "Read", "version": 1})
    assert (await models.LocalList.get()).entries is not None
    await told(40)
    await send(stage, OK, full=False)
    assert lines(stage) == [(True, 41, [here.tag.uid])]
    none = Answer(accepted=False, status="NotSupported", details={})
    refused = await asked(stage, remote_lists.read_local_list_version, answers=(none,))
    assert (refused.status, refused.problem) == ("REJECTED", "The charger answered NotSupported.")
    assert ListEntry(here.tag.uid) == requests(stage)[0].entries[0]


async def test_c14_of_this_organisation_alone(here: World) -> None:
    """C14: no tag of another organisation comes on the list, whatever profiles name it."""
    stage = await ready(here)
    theirs = await here.runtime.writer.run(strangers_tag)
    await here.admit(theirs)
    assert [each.uid for each in await listed(here.runtime, stage.station)] == [here.tag.uid]


async def strangers_tag(tx: Any) -> models.Tag:
    """Store a tag of another organisation."""
    theirs = await models.Organisation.create(name="Else", currency="GBP", time_zone="UTC", using_db=tx.db)
    return await models.Tag.create(
        organisation_id=theirs.id, uid="THEIRS", uid_key="THEIRS", kind="RFID_CARD", using_db=tx.db
    )
