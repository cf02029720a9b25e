"""Access profiles of all sites, those too that are added later, as people make them and strangers find them (E15)."""

from typing import Any

import pytest

from echarge.store import models
from tests.graphql.charging import charging_place
from tests.graphql.crowd import it
from tests.graphql.estate import estate_named, estate_of, id_of
from tests.graphql.publishing import published
from tests.graphql.test_access_decisions import PREVIEW
from tests.graphql.test_access_profiles import COPY, CREATE, PLACES, UPDATE
from tests.graphql.test_profile_places import ids, places, site_with
from tests.graphql.test_profile_warnings import codes
from tests.graphql.test_public_chargers import listed
from tests.graphql.visiting import driver_token, visiting
from tests.graphql.world import World
from tests.screens.operations import operation

pytestmark = pytest.mark.anyio

ALL: dict[str, Any] = {"allSites": True}


async def test_e15_made_and_shown(world: World) -> None:
    """E15: a profile of all sites lists each of them, also one that is added later; the picker marks them all."""
    await site_with(world, "Quay", "q1", "q2")
    made = await it(world, CREATE, input={"name": "A", "places": ALL})
    assert made["placeSummary"]["text"] == "All sites selected"
    await site_with(world, "Later", "l1")
    later, quay = ("Later", True, "1/1", ["l1"]), ("Quay", True, "2/2", ["q1", "q2"])
    assert await places(world, made["id"]) == [later, quay]
    assert await places(world, made["id"], "q2") == [("Quay", True, "2/2", ["q2"])]
    nodes = (await world.data(operation("add_places"), {"profileId": made["id"]}))["placeCandidates"]["nodes"]
    assert [(each["site"]["name"], each["whole"]) for each in nodes] == [("Later", True), ("Quay", True)]
    shown = await world.data("query ($id: ID!) { it: accessProfile(id: $id) { allSites } }", {"id": made["id"]})
    assert shown["it"] == {"allSites": True}
    copied = await it(world, COPY, id=made["id"], name="B")
    assert copied["placeSummary"]["text"] == "All sites selected"


async def test_e15_takes_others_in(world: World) -> None:
    """E15, ACL-6: all sites take in whatever was picked, and what is picked then changes nothing; versions stay."""
    quay, (q1, _) = await site_with(world, "Quay", "q1", "q2")
    made = await it(world, CREATE, input={"name": "A", "places": {"evses": ids(q1)}})
    for changed in (ALL, {"sites": ids(quay)}, {"evses": ids(q1)}, {"allSites": False}, {"allSites": None}):
        answer = await it(world, PLACES, id=made["id"], add=changed)
        assert (answer["placeSummary"]["text"], answer["version"]) == ("All sites selected", 1)
        assert await models.ProfilePlace.all().count() == 0
    kept = await models.AuditEntry.filter(action="changeAccessProfilePlaces").order_by("id").first()
    assert kept is not None
    assert kept.details["all_sites"] == {"before": False, "after": True}


async def test_e15_taken_off(world: World) -> None:
    """E15, E3: of all sites nothing stays; of a site or an EVSE that is taken off the others stay one by one."""
    quay, (q1, _) = await site_with(world, "Quay", "q1", "q2")
    await site_with(world, "Other", "o1")
    made = await it(world, CREATE, input={"name": "A", "places": ALL})
    nothing = await it(world, PLACES, id=made["id"], remove={"evses": {"ids": []}})
    assert nothing["placeSummary"]["text"] == "All sites selected"
    one = await it(world, PLACES, id=made["id"], remove={"evses": ids(q1)})
    assert one["placeSummary"]["text"] == "1 site, 1 charger selected"
    await it(world, PLACES, id=made["id"], add=ALL)
    site = await it(world, PLACES, id=made["id"], remove={"sites": ids(quay)})
    assert site["placeSummary"]["text"] == "1 site selected"
    await site_with(world, "Later", "l1")
    assert await places(world, made["id"]) == [("Other", True, "1/1", ["o1"])]
    given = {"places": {"remove": ALL, "add": {"sites": ids(quay)}}}
    only = await it(world, UPDATE, id=made["id"], version=1, input=given)
    assert only["placeSummary"]["text"] == "1 site selected"
    assert await places(world, made["id"]) == [("Quay", True, "2/2", ["q1", "q2"])]
    await it(world, PLACES, id=made["id"], add=ALL)
    off = await it(world, PLACES, id=made["id"], remove=ALL)
    assert off["placeSummary"]["text"] == "Nothing selected"


async def test_e15_warnings(world: World) -> None:
    """E15: a profile of all sites has places, and is warned of the EVSEs there that have no tariff."""
    estate = await estate_of(world, world.ours)
    given = {"name": "A", "places": ALL, "members": {"drivers": {"allMatching": {}}}}
    made = (await it(world, CREATE, input=given))["id"]
    assert await codes(world, made) == []
    estate.site.tariff_id = estate.evse.tariff_id = None
    await world.save(estate.site, estate.evse)
    assert await codes(world, made) == ["FREE_OF_CHARGE"]


async def test_e15_preview(world: World) -> None:
    """E15, ACL-8: what a draft of all sites would do is told before it is saved, and nothing of it is kept."""
    here = await charging_place(world)
    profile = await models.AccessProfile.get(name="At One")
    profile.active = False
    await world.save(profile)
    evse = await models.Evse.get(charger_id=here.estate.charger.id)
    people = {"drivers": {"ids": [id_of(here.estate.driver)]}}
    draft = {"create": {"name": "All", "places": ALL, "members": people}}
    variables = {"evse": id_of(evse), "who": {"driverId": id_of(here.estate.driver)}, "draft": draft}
    told = (await world.data(PREVIEW, variables))["it"]
    assert (told["allowed"], told["profileName"], told["byDraft"]) == (True, "All", True)
    assert await models.AccessProfile.filter(all_sites=True).count() == 0


async def test_e15_on_the_public_map(world: World) -> None:
    """E15, API-4: a public profile of all sites lists them all, for its own organisation's alone, and as is decided."""
    async with visiting(world) as here:
        theirs = estate_named(world.theirs, "Theirs")
        await world.save(*theirs.rows()[2:])
        await models.ProfilePlace.filter(profile_id=here.profile.id).using_db(world.runtime.store.writer).delete()
        assert (await listed(here))["nodes"] == []
        here.profile.all_sites = True
        await world.save(here.profile)
        (place,) = (await listed(here))["nodes"]
        assert place["site"]["name"] == "One"
        assert place["chargers"][0]["offer"]["open"] is (await here.seen())["app"]["open"] is True
        here.profile.allows_mobile_app = False
        await world.save(here.profile)
        assert (await listed(here))["nodes"] == []
        named = await models.AccessProfile.get(name="At One")
        await models.ProfilePlace.filter(profile_id=named.id).using_db(world.runtime.store.writer).delete()
        token = await driver_token(here)
        assert (await listed(here, token))["nodes"] == []
        named.all_sites = True
        await world.save(named)
        (place,) = (await listed(here, token))["nodes"]
        assert place["chargers"][0]["offer"]["open"] is True


async def test_e15_d28_open_data(world: World) -> None:
    """E15, D28: a public profile of all sites gives each EVSE its published price, its own or the site's."""
    async with published(world) as here:
        profile = here.visiting.profile
        usual = here.here.estate.tariff
        await models.ProfilePlace.filter(profile_id=profile.id).using_db(world.runtime.store.writer).delete()
        assert await here.listed("/tariffs") == []
        assert "tariff_ids" not in (await here.evse())["connectors"][0]
        await here.store(profile, all_sites=True)
        assert [each["id"] for each in await here.listed("/tariffs")] == [str(usual.id)]
        assert (await here.evse())["connectors"][0]["tariff_ids"] == [str(usual.id)]
        own = models.Tariff(
            organisation_id=usual.organisation_id, currency="GBP", name="Own", name_key="own", energy_micro_per_kwh=7
        )
        await world.save(own)
        await here.store(profile, tariff_id=own.id)
        assert [each["id"] for each in await here.listed("/tariffs")] == [str(own.id)]
        assert (await here.evse())["connectors"][0]["tariff_ids"] == [str(own.id)]
        await here.store(here.site, public=False)
        assert await here.listed("/tariffs") == []
