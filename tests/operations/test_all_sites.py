"""Access profiles of all sites, those too that are added later, and of nobody else's (E15)."""

from typing import Any

import pytest

from echarge.domain.access import Allowed, Anonymous, ByDriver, Channel, Reason
from echarge.operations.local_lists import listed
from echarge.store import models
from echarge.store.writer import Transaction
from tests.operations.asking import ready
from tests.operations.stage import Stage, change, make
from tests.operations.test_access import decided, evse_with_public_profile, made_evse, show
from tests.world import World, name_in

pytestmark = pytest.mark.anyio


async def everywhere(here: World, profile_id: int) -> None:
    """Have a profile cover all sites, in place of those that it names."""

    async def work(tx: Transaction) -> None:
        await models.ProfilePlace.filter(profile_id=profile_id).using_db(tx.db).delete()
        await models.AccessProfile.filter(id=profile_id).using_db(tx.db).update(all_sites=True)

    await here.runtime.writer.run(work)


async def elsewhere(here: World) -> int:
    """Return an EVSE at a site that is added now."""
    site = await make(here, models.Site, name="Later", time_zone="Europe/London", tariff_id=here.site.tariff_id)
    charger = await make(here, models.Charger, site_id=site.id, name="L", ocpp_identity="L", identity_key="l")
    evse = await make(
        here, models.Evse, site_id=site.id, charger_id=charger.id, number=1, name="L", public_code="LATER",
        status="AVAILABLE", status_since=here.runtime.now(),
    )  # fmt: skip
    return int(evse.id)


async def test_e15_sites_that_are_added_later(stage: Stage) -> None:
    """E15, ACL-6: who is named is let in at each site, one that is added later included; in as many look-ups."""
    here, first = stage.world, await made_evse(stage)
    await everywhere(here, here.profile.id)
    assert (await show(stage)).reason is Reason.ACCEPTED
    for evse_id in (first.id, await elsewhere(here)):
        decision, asked = await decided(here, ByDriver(here.driver.id), evse_id)
        assert isinstance(decision, Allowed)
        assert (decision.profile_id, asked) == (here.profile.id, 3)
    await change(here, models.AccessProfile, here.profile.id, all_sites=False)
    assert (await show(stage)).reason is Reason.NOT_AT_THIS_SITE


async def test_e15_a_site_that_is_named_comes_first(stage: Stage) -> None:
    """E15, E6: a profile that names the site applies before one of all sites, though it is newer and dearer."""
    here, evse = stage.world, await made_evse(stage)
    dear = await make(
        here, models.Tariff, name="Dear", name_key="dear", currency="GBP", energy_micro_per_kwh=9_000_000
    )  # fmt: skip
    own = await make(here, models.AccessProfile, name="Own", name_key="own", tariff_id=dear.id)
    mine = {"profile_id": own.id}
    await make(here, models.ProfileTimeFrame, **mine, days=127, starts_minute=0, ends_minute=1439)
    await make(here, models.ProfilePlace, **mine, site_id=here.site.id)
    await here.runtime.writer.run(lambda tx: name_in(tx, own, here.driver))
    await everywhere(here, here.profile.id)
    decision, _ = await decided(here, ByDriver(here.driver.id), evse.id)
    assert isinstance(decision, Allowed)
    assert decision.profile_id == own.id
    assert {each.name: each.outcome for each in decision.candidates}["Everybody"] == "LESS_SPECIFIC_PLACE"


async def test_e15_the_public(stage: Stage) -> None:
    """E15, ACL-2: a public profile of all sites opens a later site by its channels, and by no other."""
    here, evse_id = stage.world, await evse_with_public_profile(stage)
    public = await models.AccessProfile.get(name="Public")
    later = await elsewhere(here)
    assert (await decided(here, Anonymous(Channel.WEB), later))[0].reason is Reason.CHANNEL_CLOSED
    await everywhere(here, public.id)
    for each in (evse_id, later):
        assert (await decided(here, Anonymous(Channel.WEB), each))[0].reason is Reason.ACCEPTED
        assert (await decided(here, Anonymous(Channel.CONTACTLESS), each))[0].reason is Reason.CHANNEL_CLOSED


async def test_e15_told_of_to_others(stage: Stage) -> None:
    """E15, ACL-8: who is named by none is told of a profile of all sites that it is for others; one is told once."""
    here = stage.world
    await everywhere(here, here.profile.id)
    refused, _ = await decided(here, ByDriver((await make(here, models.Driver, name="Eve")).id), await elsewhere(here))
    assert [(each.name, each.outcome) for each in refused.candidates] == [("Everybody", "NOT_NAMED")]


async def test_e15_tenants(stage: Stage) -> None:
    """E15, API-3: a profile of all sites covers none of another organisation's, even where it names a driver here."""
    here, evse = stage.world, await made_evse(stage)
    await change(here, models.AccessProfile, here.profile.id, active=False)

    async def strangers(tx: Transaction) -> None:
        other = await models.Organisation.create(name="Other", currency="GBP", time_zone="UTC", using_db=tx.db)
        mine: dict[str, Any] = {"organisation_id": other.id, "using_db": tx.db}
        profile = await models.AccessProfile.create(
            **mine, name="Theirs", name_key="theirs", all_sites=True, allows_web_payments=True
        )
        mine["profile_id"] = profile.id
        await models.ProfileTimeFrame.create(**mine, days=127, starts_minute=0, ends_minute=1439)
        await name_in(tx, profile, here.driver, here.tag)

    await here.runtime.writer.run(strangers)
    for who in (ByDriver(here.driver.id), ByDriver(here.driver.id, through_app=True), Anonymous(Channel.WEB)):
        decision, _ = await decided(here, who, evse.id)
        assert not isinstance(decision, Allowed)
        assert "Theirs" not in [each.name for each in decision.candidates if each.outcome == "NOT_NAMED"]
    assert not isinstance(await show(stage), Allowed)


async def test_e15_a89_local_lists(here: World) -> None:
    """E15, A89: a charger's own list has whom a profile of all sites names."""
    stage = await ready(here)
    await everywhere(here, here.profile.id)
    assert [tag.uid for tag in await listed(here.runtime, stage.station)] == [here.tag.uid]
    await change(here, models.AccessProfile, here.profile.id, all_sites=False)
    assert await listed(here.runtime, stage.station) == []
