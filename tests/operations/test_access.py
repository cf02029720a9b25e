"""Who is let in at chargers, by access profiles, on what terms, and what is kept of it (E1 to E13, ACL-7, ACL-8)."""

from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from typing_extensions import override

from echarge.domain.access import (
    Allowed,
    Anonymous,
    ByDriver,
    ByTag,
    ByVehicle,
    Channel,
    Decision,
    Reason,
    Refused,
    Who,
)
from echarge.domain.availability import EvseStatus
from echarge.domain.events import Begun, Place, PresentedTag
from echarge.domain.matches import Outcome
from echarge.domain.money import Money
from echarge.domain.tariffs import TariffSource
from echarge.domain.values import dataclass
from echarge.operations.access import authorise, decide_at
from echarge.operations.refusals import NotFoundError
from echarge.store import models
from echarge.store.facts import InTransaction
from echarge.store.writer import Transaction
from tests.operations.many_profiles import people
from tests.operations.stage import Stage, change, make, new_stage
from tests.operations.stories import event, read, readings, start, status, stop, tell
from tests.operations.test_remote import start_on
from tests.world import World, at, let_in, name_in

pytestmark = pytest.mark.anyio

TAG = PresentedTag("0414443A5F2880")


async def show(stage: Stage, tag: PresentedTag = TAG) -> Decision:
    """Return what the charger is answered when the tag is shown to it."""
    return await authorise(stage.runtime, stage.station, tag, Place())


async def only_at(stage: Stage, evse: int) -> None:
    """Put the profile in force at one EVSE alone."""
    here, evse_id = stage.world, (await stage.evse(evse)).id
    place = await models.ProfilePlace.get(profile_id=here.profile.id)
    await change(here, models.ProfilePlace, place.id, site_id=None, evse_id=evse_id)


async def only_from(stage: Stage, starts_minute: int, ends_minute: int) -> None:
    """Put the profile in force at these minutes of the day alone; the clock begins at 14:00 in London."""
    frame = await models.ProfileTimeFrame.get(profile_id=stage.world.profile.id)
    minutes = {"starts_minute": starts_minute, "ends_minute": ends_minute}
    await change(stage.world, models.ProfileTimeFrame, frame.id, **minutes)


async def two_evses(stage: Stage) -> None:
    """Make the charger show two EVSEs."""
    await tell(stage, *(status(at(-5), EvseStatus.AVAILABLE, evse=number) for number in (1, 2)))


async def test_e3_a_site_with_what_is_added_later(stage: Stage) -> None:
    """E3, ACL-6: a profile of a whole site holds at a charger and at EVSEs that were added after it."""
    new = await new_stage(stage.world)
    assert (await show(new)).reason is Reason.ACCEPTED
    answer = await tell(new, start(at(0), 1000, TAG, evse=2))
    assert answer is not None
    assert answer.decision == Allowed(stage.world.tag.id, stage.world.driver.id, None)


async def test_a43_any_evse(stage: Stage) -> None:
    """A43, E3, E9: allowed on EVSE 2 alone: Authorize is accepted and says which; a start on 1 is not, on 2 it is."""
    await two_evses(stage)
    await only_at(stage, 2)
    shown = await show(stage)
    assert isinstance(shown, Allowed)
    assert shown.evses == (2,)
    wrong = await tell(stage, start(at(0), 1000, TAG, evse=1))
    right = await tell(stage, start(at(1), 1000, TAG, evse=2))
    assert [answer.decision.reason for answer in (wrong, right) if answer and answer.decision] == [
        Reason.NOT_AT_THIS_EVSE,
        Reason.ACCEPTED,
    ]
    refused = await models.AccessDecision.get(evse_id=(await stage.evse(1)).id)
    assert (refused.allowed, refused.reason, refused.door) == (False, "NOT_AT_THIS_EVSE", "CHARGER")
    assert refused.details["profiles"] == [[stage.world.profile.id, "Everybody", "NOT_AT_THIS_EVSE"]]


async def test_e9_another_site(stage: Stage) -> None:
    """E9, ACL-8: who is named at another site alone is told so, and which profile it was."""
    here = stage.world
    site = await make(here, models.Site, name="Hill", time_zone="Europe/London")
    place = await models.ProfilePlace.get(profile_id=here.profile.id)
    await change(here, models.ProfilePlace, place.id, site_id=site.id)
    decision = await show(stage)
    assert decision == Refused(Reason.NOT_AT_THIS_SITE, here.tag.id, here.driver.id, None)
    kept = await models.AccessDecision.get()
    assert kept.details["profiles"] == [[here.profile.id, "Everybody", Outcome.NOT_AT_THIS_SITE]]


async def test_e1_other_profiles_here(stage: Stage) -> None:
    """E1, ACL-8: a stranger's tag is unknown; one that is known and that nobody names is told what is for others."""
    here = stage.world
    tag = await make(here, models.Tag, uid="04AA", uid_key="04AA", kind="RFID_CARD")
    assert await show(stage, PresentedTag("04aa")) == Refused(Reason.NOT_NAMED, tag.id)
    kept = await models.AccessDecision.get()
    assert (kept.presented, kept.presented_key, kept.tag_id) == ("04aa", "04AA", tag.id)
    assert kept.details["profiles"] == [[here.profile.id, "Everybody", "NOT_NAMED"]]
    assert await show(stage, PresentedTag("STRANGER")) == Refused(Reason.UNKNOWN)


async def test_e8_the_window_ends_while_charging(stage: Stage) -> None:
    """E8, A42: a window that ends stops nothing, and refuses the next start; until when it holds was told before."""
    await only_from(stage, 0, 14 * 60 + 30)  # until 14:31 in London: at(91)
    stage.at(at(60))
    answer = await tell(stage, start(at(60), 1000, TAG))
    assert answer is not None
    assert answer.decision is not None
    assert isinstance(answer.decision, Allowed)
    assert answer.decision.expires_at == at(91)
    stage.at(at(120))
    ref = str(answer.transaction_id)
    await tell(stage, readings(at(119), read(at(119), 5000), ref=ref))
    session = await stage.session()
    assert (session.ongoing, session.needs_review) == (True, None)
    assert (await show(stage)).reason is Reason.OUTSIDE_HOURS
    again = await tell(stage, start(at(60), 1000, TAG))
    await stage.reconnect()
    later = await tell(stage, start(at(60), 1000, TAG))
    assert again == later == answer  # a resend is answered alike


async def test_a50_windows_go_by_the_start(stage: Stage) -> None:
    """A50, E7: a start while offline is judged by the hours of its own time; blocking counts as of now."""
    await only_from(stage, 0, 13 * 60 + 30)  # until 13:31 in London: at(31)
    stage.at(at(300))
    within = await tell(stage, start(at(0), 1000, TAG))
    outside = await tell(stage, start(at(40), 1000, TAG))
    await change(stage.world, models.Tag, stage.world.tag.id, status="BLOCKED")
    blocked = await tell(stage, start(at(10), 1000, TAG, evse=2))
    assert [answer.decision.reason for answer in (within, outside, blocked) if answer and answer.decision] == [
        Reason.ACCEPTED,
        Reason.OUTSIDE_HOURS,
        Reason.BLOCKED,
    ]


async def test_e7_the_sites_zone(stage: Stage) -> None:
    """E7: hours are those of the site's clock, wherever the organisation is."""
    await only_from(stage, 22 * 60, 23 * 60)
    assert (await show(stage)).reason is Reason.OUTSIDE_HOURS  # 14:00 in London
    await change(stage.world, models.Site, stage.world.site.id, time_zone="Asia/Tokyo")
    assert (await show(stage)).reason is Reason.ACCEPTED  # 22:00 in Tokyo


async def test_d6_the_profiles_price_is_frozen(stage: Stage) -> None:
    """D4, D6, ACL-3: the session takes the profile's tariff and why, and keeps it, whatever is changed later."""
    here = stage.world
    night = await make(
        here, models.Tariff, name="Night", name_key="night", currency="GBP", energy_micro_per_kwh=100_000
    )
    await change(here, models.AccessProfile, here.profile.id, tariff_id=night.id)
    answer = await tell(stage, start(at(0), 1000, TAG))
    assert answer is not None
    await change(here, models.AccessProfile, here.profile.id, tariff_id=None)
    await tell(stage, stop(at(30), 11_000, str(answer.transaction_id)))
    row = await stage.session()
    assert row.frozen_tariff is not None
    assert (row.tariff_id, row.frozen_tariff["chosen_by"], row.total_minor) == (night.id, "PROFILE", 100)
    kept = await models.AccessDecision.get()
    assert (kept.profile_id, kept.details["tariff"]) == (here.profile.id, [night.id, "Night", "PROFILE"])


async def test_d6_the_price_that_was_asked_for_stands(stage: Stage) -> None:
    """D6: a remote start costs what was said when it was asked for; the start is let in though nobody is any more."""
    here = stage.world
    await tell(stage, status(at(0), EvseStatus.AVAILABLE))
    command = await start_on(stage)
    assert command.frozen_tariff is not None
    assert (command.door, command.profile_id, command.authorised_at) == ("REMOTE", here.profile.id, at(60))
    assert command.frozen_tariff["chosen_by"] == "SITE"
    await change(here, models.Command, command.id, sent_at=at(60))
    await change(here, models.Tariff, here.tariff.id, energy_micro_per_kwh=9_000_000)
    await change(here, models.AccessProfile, here.profile.id, active=False)
    answer = await tell(stage, start(at(60), 1000, PresentedTag(command.virtual_tag or "")))
    assert answer is not None
    assert answer.decision is not None
    assert answer.decision.reason is Reason.ACCEPTED
    stage.at(at(90))
    await tell(stage, stop(at(90), 11_000, str(answer.transaction_id)))
    assert (await stage.session()).energy_minor == 500
    assert [row.door for row in await models.AccessDecision.all()] == ["REMOTE"]  # one decision, kept once


async def test_b11_evse_and_its_profile_later(stage: Stage) -> None:
    """B11, D4: who was let in before the EVSE was known pays what he would have paid there."""
    here = stage.world
    await tell(stage, status(at(-5), EvseStatus.AVAILABLE), status(at(-5), EvseStatus.AVAILABLE, evse=2))
    night = await make(
        here, models.Tariff, name="Night", name_key="night", currency="GBP", energy_micro_per_kwh=100_000
    )
    evse = await stage.evse(2)
    second = await make(here, models.AccessProfile, name="Second", name_key="second", tariff_id=night.id)
    mine = {"profile_id": second.id}
    await make(here, models.ProfileTimeFrame, **mine, days=127, starts_minute=0, ends_minute=1439)
    await make(here, models.ProfilePlace, **mine, evse_id=evse.id)
    await here.runtime.writer.run(lambda tx: name_in(tx, second, here.driver))
    await stage.reconnect("2.0.1")
    await tell(stage, event(0, at(0), Begun(at(0)), read(at(0), 0), place=Place(), tag=TAG))
    await tell(stage, event(1, at(5), read(at(5), 1000), place=Place(1, 1)))
    assert (await stage.session()).tariff_id == here.tariff.id
    other = await new_stage(here, "2.0.1")
    await change(here, models.Evse, (await made_evse(other)).id, tariff_id=None)
    await tell(other, event(0, at(0), Begun(at(0)), read(at(0), 0), place=Place(), tag=TAG, ref="late"))
    row = await other.session()
    assert (row.start_answer, row.tariff_id) == ("CONCURRENT", here.tariff.id)


async def made_evse(stage: Stage) -> models.Evse:
    """Return the charger's EVSE, which it has shown."""
    await tell(stage, status(at(-5), EvseStatus.AVAILABLE))
    return await stage.evse()


async def test_e12_groups(stage: Stage) -> None:
    """E12: who leaves a group charges on, and is refused the next time; a member's tag is let in by the group."""
    here = stage.world
    await change(here, models.AccessProfile, here.profile.id, active=False)
    group = await make(here, models.DriverGroup, name="Staff", name_key="staff")
    member = await make(here, models.DriverGroupMember, group_id=group.id, driver_id=here.driver.id)
    await here.runtime.writer.run(lambda tx: let_in(tx, here.site, group, name="For staff"))
    answer = await tell(stage, start(at(0), 1000, TAG))
    assert answer is not None
    assert answer.decision is not None
    assert answer.decision.reason is Reason.ACCEPTED

    async def leave(tx: Transaction) -> None:
        await models.DriverGroupMember.filter(id=member.id).using_db(tx.db).delete()

    await here.runtime.writer.run(leave)
    ref = str(answer.transaction_id)
    await tell(stage, readings(at(10), read(at(10), 3000), ref=ref))
    stopped = await tell(stage, stop(at(20), 11_000, ref, tag=TAG))
    assert stopped is not None
    assert stopped.decision is not None
    assert stopped.decision.reason is Reason.ACCEPTED
    row = await stage.session()
    assert (row.ongoing, row.needs_review, row.energy_minor) == (False, None, 500)
    refused = await tell(stage, start(at(30), 11_000, TAG))
    assert refused is not None
    assert refused.decision is not None
    assert refused.decision.reason is Reason.NOT_NAMED


async def test_lifecycle_10_refused_and_charging(stage: Stage) -> None:
    """Lifecycle 10: a known driver who was refused and charges all the same pays what falls back, and is flagged."""
    here = stage.world
    night = await make(
        here, models.Tariff, name="Night", name_key="night", currency="GBP", energy_micro_per_kwh=100_000
    )
    await change(here, models.AccessProfile, here.profile.id, tariff_id=night.id)
    await only_from(stage, 0, 60)
    answer = await tell(stage, start(at(0), 1000, TAG))
    assert answer is not None
    await tell(stage, stop(at(30), 11_000, str(answer.transaction_id)))
    row = await stage.session()
    assert (row.start_answer, row.authorised_at, row.tariff_id) == ("OUTSIDE_HOURS", None, here.tariff.id)
    assert (row.needs_review, row.energy_minor) == ("UNAUTHORISED_ENERGY", 500)


@dataclass(frozen=True)
class Counting(InTransaction):
    """Look-ups that are counted."""

    asked: list[str] = field(default_factory=list)

    @override
    async def rows(self, sql: Mapping[str, str], values: Sequence[object]) -> Sequence[Mapping[str, Any]]:
        self.asked.append(sql["postgres"])
        return await super().rows(sql, values)


async def decided(here: World, who: Who, evse_id: int, **more: Any) -> tuple[Decision, int]:
    """Return a decision, and how many look-ups it took."""

    async def ask(tx: Transaction) -> tuple[Decision, int]:
        reads = Counting(tx.db)
        where = {"organisation_id": here.organisation.id, "evse_id": evse_id, "at": at(60), **more}
        return await decide_at(reads, who=who, **where), len(reads.asked)

    return await here.runtime.writer.run(ask)


async def evse_with_public_profile(stage: Stage) -> int:
    """Return an EVSE that is open to the public by a profile of its own."""
    here = stage.world
    evse = await made_evse(stage)
    flags = {"allows_web_payments": True, "allows_contactless": False, "allows_mobile_app": True}
    public = await make(here, models.AccessProfile, name="Public", name_key="public", **flags)
    mine = {"profile_id": public.id}
    await make(here, models.ProfileTimeFrame, **mine, days=127, starts_minute=0, ends_minute=1439)
    await make(here, models.ProfilePlace, **mine, site_id=here.site.id)
    await change(here, models.Organisation, here.organisation.id, hold_ac_minor=1_500, hold_dc_minor=4_000)
    return int(evse.id)


@pytest.mark.parametrize(
    ("channel", "reason"),
    [
        (Channel.WEB, Reason.ACCEPTED),
        (Channel.CONTACTLESS, Reason.CHANNEL_CLOSED),
        (Channel.APP, Reason.ACCEPTED),
    ],
)
async def test_e4_the_public(stage: Stage, channel: Channel, reason: Reason) -> None:
    """E4, ACL-2, ACL-3: the public comes by each channel that is open, with the hold for what the EVSE gives."""
    evse_id = await evse_with_public_profile(stage)
    decision, _ = await decided(stage.world, Anonymous(channel), evse_id)
    assert decision.reason is reason
    if isinstance(decision, Allowed):
        assert decision.tariff is not None
        assert (decision.hold, decision.tariff.chosen_by) == (Money(4_000, "GBP"), TariffSource.SITE)
        await change(stage.world, models.Connector, await connector_at(evse_id), kind="sType2")
        decision, _ = await decided(stage.world, Anonymous(channel), evse_id)
        assert isinstance(decision, Allowed)
        assert decision.hold == Money(1_500, "GBP")


async def connector_at(evse_id: int) -> int:
    """Return the EVSE's connector."""
    return int((await models.Connector.get(evse_id=evse_id)).id)


async def test_acl_2_no_tariff_closes(stage: Stage) -> None:
    """ACL-2, D4: where no tariff applies the public finds it closed, and who is named charges for nothing."""
    evse_id = await evse_with_public_profile(stage)
    await change(stage.world, models.Site, stage.world.site.id, tariff_id=None)
    decision, _ = await decided(stage.world, Anonymous(Channel.WEB), evse_id)
    assert decision.reason is Reason.NO_TARIFF
    named, _ = await decided(stage.world, ByDriver(stage.world.driver.id), evse_id)
    assert isinstance(named, Allowed)
    assert named.tariff is not None
    assert named.tariff.chosen_by is TariffSource.NONE


async def test_e5_through_the_app(stage: Stage) -> None:
    """E5, ACL-2: in the app a driver whom nobody names there is public; one who is named never is."""
    here, evse_id = stage.world, await evse_with_public_profile(stage)
    eve = await make(here, models.Driver, name="Eve", email="eve@example.org")
    ada = here.driver.id
    reasons = {}
    for name, who in {
        "Eve in the app": ByDriver(eve.id, through_app=True),
        "Eve, started for": ByDriver(eve.id),
        "Ada in the app": ByDriver(ada, through_app=True),
    }.items():
        reasons[name] = (await decided(here, who, evse_id))[0].reason
    assert reasons == {
        "Eve in the app": Reason.ACCEPTED,
        "Eve, started for": Reason.NOT_NAMED,
        "Ada in the app": Reason.ACCEPTED,
    }
    await only_from(stage, 0, 60)
    named, _ = await decided(here, ByDriver(ada, through_app=True), evse_id)
    assert named.reason is Reason.OUTSIDE_HOURS
    await change(here, models.Driver, eve.id, active=False)
    blocked, _ = await decided(here, ByDriver(eve.id, through_app=True), evse_id)
    assert blocked.reason is Reason.BLOCKED


async def test_e11_vehicles(stage: Stage) -> None:
    """E11: a vehicle that is named is known by a tag of its own, and not by its driver's card."""
    here, evse = stage.world, await made_evse(stage)
    await change(here, models.AccessProfile, here.profile.id, active=False)
    car = await make(here, models.Vehicle, driver_id=here.driver.id, registration="A", registration_key="A")
    await here.runtime.writer.run(lambda tx: let_in(tx, here.site, car, name="Cars"))
    assert (await decided(here, ByVehicle(car.id), evse.id))[0].reason is Reason.NO_TAG
    assert (await show(stage)).reason is Reason.NOT_NAMED  # her card, though it is her only car
    await make(here, models.Tag, uid="CAR", uid_key="CAR", kind="VEHICLE", vehicle_id=car.id)
    assert (await decided(here, ByVehicle(car.id), evse.id))[0].reason is Reason.ACCEPTED
    shown = await show(stage, PresentedTag("CAR"))
    assert (shown.reason, shown.vehicle_id) == (Reason.ACCEPTED, car.id)


async def test_tenants(stage: Stage) -> None:
    """API-3: another organisation's profile, tag or driver opens nothing here, and its EVSE is not found."""
    here, evse = stage.world, await made_evse(stage)

    async def strangers(tx: Transaction) -> tuple[int, int]:
        other = await models.Organisation.create(name="Other", currency="GBP", time_zone="UTC", using_db=tx.db)
        driver = await models.Driver.create(organisation_id=other.id, name="Mallory", using_db=tx.db)
        mine = {"organisation_id": other.id, "using_db": tx.db}
        await models.Tag.create(uid="EVIL", uid_key="EVIL", kind="RFID_CARD", driver_id=driver.id, **mine)
        return int(other.id), int(driver.id)

    other_id, driver_id = await here.runtime.writer.run(strangers)
    assert (await show(stage, PresentedTag("EVIL"))).reason is Reason.UNKNOWN
    assert (await decided(here, ByTag("EVIL"), evse.id))[0].reason is Reason.UNKNOWN
    assert (await decided(here, ByDriver(driver_id), evse.id))[0].reason is Reason.UNKNOWN
    with pytest.raises(NotFoundError):
        await decided(here, ByTag("EVIL"), evse.id, organisation_id=other_id)


MANY = 10_000


async def test_acl_7_ten_thousand_profiles(stage: Stage) -> None:
    """ACL-7: with 10,000 profiles of one site a decision takes as many look-ups as with one, and tells of as few."""
    here, evse_id = stage.world, await evse_with_public_profile(stage)
    tag = await make(here, models.Tag, uid="04AA", uid_key="04AA", kind="RFID_CARD")
    cases: Mapping[str, tuple[Who, int, Reason]] = {
        "let in by a tag": (ByTag(TAG.uid), 3, Reason.ACCEPTED),
        "a driver": (ByDriver(here.driver.id), 3, Reason.ACCEPTED),
        "the public": (Anonymous(Channel.WEB), 3, Reason.ACCEPTED),
        "in the app": (ByDriver(here.driver.id, through_app=True), 3, Reason.ACCEPTED),
        "unknown": (ByTag("NOBODY"), 2, Reason.UNKNOWN),
        "named by none": (ByTag(tag.uid), 5, Reason.NOT_NAMED),
        "closed": (Anonymous(Channel.CONTACTLESS), 4, Reason.CHANNEL_CLOSED),
    }
    for since, until in ((0, 1), (1, MANY)):
        await here.runtime.writer.run(partial(people, here=here, since=since, until=until))
        for name, (who, count, reason) in cases.items():
            decision, asked = await decided(here, who, evse_id)
            assert (name, asked, decision.reason) == (name, count, reason)
            assert len(decision.candidates) <= 20
    one, _ = await decided(here, ByTag("T77"), evse_id)
    assert isinstance(one, Allowed)
    assert [each.name for each in one.candidates] == ["P77"]


async def test_e13_stays(stage: Stage) -> None:
    """E13: a tag that charges elsewhere may be shown and not start; who is refused anyhow is told the other reason."""
    elsewhere = await new_stage(stage.world)
    await tell(elsewhere, start(at(0), 1000, TAG))
    assert (await show(stage)).reason is Reason.ACCEPTED
    answer = await tell(stage, start(at(5), 1000, TAG))
    assert answer is not None
    assert answer.decision is not None
    assert answer.decision.reason is Reason.CONCURRENT
    await change(stage.world, models.AccessProfile, stage.world.profile.id, active=False)
    third = await tell(await new_stage(stage.world), start(at(6), 1000, TAG))
    assert third is not None
    assert third.decision is not None
    assert third.decision.reason is Reason.NOT_NAMED


async def test_a42_expiry_of_the_tag_that_was_cut_short(stage: Stage) -> None:
    """A42, A48: what is answered again is the answer of then; a tag that expires sooner by now is cut short."""
    answer = await tell(stage, start(at(0), 1000, TAG))
    await change(stage.world, models.Tag, stage.world.tag.id, expires_at=at(90))
    again = await tell(stage, start(at(0), 1000, TAG))
    assert answer is not None
    assert again is not None
    assert isinstance(again.decision, Allowed)
    assert again.decision.expires_at == at(90)
    assert again.transaction_id == answer.transaction_id
    assert timedelta(0) < again.decision.expires_at - at(0)
