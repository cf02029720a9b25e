"""Sites: added, changed, deleted, listed with their live counts."""

from typing import Any

import pytest

from echarge.graphql.node import global_id
from echarge.store import models
from tests.graphql.estate import Estate, estate_of, id_of
from tests.graphql.world import NOW, World

pytestmark = pytest.mark.anyio

SITE = """
fragment It on Site {
  name address timeZone public version
  location { latitude longitude }
  openingHours { day opensAt closesAt }
  energyPrice { amount currency per }
  tariff { name }
}
"""
CREATE = f"""
mutation ($input: CreateSiteInput!) {{
  it: createSite(input: $input) {{ ...It ... on Refusal {{ code }} ... on NameTaken {{ name }} }}
}}
{SITE}
"""
UPDATE = f"""
mutation ($id: ID!, $version: Int!, $input: UpdateSiteInput!) {{
  it: updateSite(id: $id, expectedVersion: $version, input: $input) {{
    ...It ... on Refusal {{ code }} ... on NameTaken {{ name }} ... on Outdated {{ current {{ ...It }} }}
  }}
}}
{SITE}
"""
DELETE = """
mutation ($id: ID!) {
  it: deleteSite(id: $id) {
    ... on Deleted { id archived } ... on Refusal { code } ... on InUse { count by(first: 1) { __typename id } }
  }
}
"""


async def it(world: World, query: str, **variables: Any) -> Any:
    """Return what a mutation answers."""
    return (await world.data(query, variables))["it"]


async def test_create(world: World) -> None:
    """A site is added with all that was given, and the rest as it usually is."""
    estate = await estate_of(world, world.ours)
    given = {
        "name": " Depot ",
        "address": "1 High Street\r\nTown",
        "timeZone": "Europe/Berlin",
        "location": {"latitude": "51.507351", "longitude": "-0.127758"},
        "openingHours": [{"day": "MONDAY", "opensAt": "08:00", "closesAt": "20:00"}],
        "energyPrice": "0.1435",
        "tariffId": id_of(estate.tariff),
        "public": True,
    }
    expected = given | {
        "name": "Depot",
        "address": "1 High Street\nTown",
        "energyPrice": {"amount": "0.1435", "currency": "GBP", "per": "KWH"},
        "tariff": {"name": "One"},
        "version": 1,
    }
    del expected["tariffId"]
    assert await it(world, CREATE, input=given) == expected
    bare = await it(world, CREATE, input={"name": "Bare", "timeZone": "UTC"})
    assert bare == {
        "name": "Bare",
        "address": "",
        "timeZone": "UTC",
        "location": None,
        "openingHours": [],
        "energyPrice": {"amount": "0.00", "currency": "GBP", "per": "KWH"},
        "tariff": None,
        "public": False,
        "version": 1,
    }


async def test_names_are_unique(world: World) -> None:
    """Two sites of an organisation have two names; another organisation's names are its own."""
    ours = await estate_of(world, world.ours)
    await estate_of(world, world.theirs, "Elsewhere")
    taken = {"code": "NAME_TAKEN", "name": "One"}
    assert await it(world, CREATE, input={"name": "One", "timeZone": "UTC"}) == taken
    assert (await it(world, CREATE, input={"name": "Elsewhere", "timeZone": "UTC"}))["name"] == "Elsewhere"
    other = await models.Site.get(name="Elsewhere", organisation_id=world.ours.organisation.id)
    assert await it(world, UPDATE, id=id_of(other), version=1, input={"name": "One"}) == taken
    assert (await it(world, UPDATE, id=id_of(ours.site), version=1, input={"name": "One"}))["version"] == 2


async def test_update(world: World) -> None:
    """What is given is changed, null takes away, and the rest stays."""
    estate = await estate_of(world, world.ours)
    changed = await it(world, UPDATE, id=id_of(estate.site), version=1, input={"tariffId": None, "public": True})
    assert (changed["tariff"], changed["public"], changed["name"], changed["version"]) == (None, True, "One", 2)
    entry = await models.AuditEntry.get(action="updateSite")
    assert (entry.subject, entry.outcome) == (f"Site:{estate.site.id}", "DONE")
    assert entry.details == {"fields": ["public", "tariff_id"]}


async def test_outdated(world: World) -> None:
    """Who edits what somebody else has changed gets it as it is now, and changes nothing."""
    estate = await estate_of(world, world.ours)
    await it(world, UPDATE, id=id_of(estate.site), version=1, input={"address": "New"})
    answer = await it(world, UPDATE, id=id_of(estate.site), version=1, input={"address": "Mine"})
    assert answer["code"] == "OUTDATED"
    assert (answer["current"]["address"], answer["current"]["version"]) == ("New", 2)
    assert (await models.Site.get(id=estate.site.id)).address == "New"


async def test_delete(world: World) -> None:
    """A site without chargers is deleted; one with a charger says which."""
    estate = await estate_of(world, world.ours)
    assert await it(world, DELETE, id=id_of(estate.site)) == {
        "code": "IN_USE",
        "count": 1,
        "by": [{"__typename": "Charger", "id": id_of(estate.charger)}],
    }
    empty = models.Site(organisation_id=world.ours.organisation.id, name="Empty", time_zone="UTC")
    await world.save(empty)
    assert await it(world, DELETE, id=id_of(empty)) == {"id": id_of(empty), "archived": False}
    assert await it(world, DELETE, id=id_of(empty)) == {"code": "NOT_FOUND"}
    assert await it(world, DELETE, id=global_id("Site", 1)) == {"code": "NOT_FOUND"}


async def test_counts(world: World) -> None:
    """A site counts its EVSEs by what people see of them, without those of archived chargers."""
    estate = await estate_of(world, world.ours)
    statuses = ["CHARGING", "SUSPENDED_EV", "RESERVED", "FAULTED", "UNAVAILABLE", "OFFLINE"]
    await world.save(*(evse(estate, number, status) for number, status in enumerate(statuses, start=2)))
    gone = models.Charger(
        organisation_id=estate.site.organisation_id,
        site_id=estate.site.id,
        name="Gone",
        ocpp_identity="GONE",
        identity_key="gone",
        archived_at=NOW,
    )
    await world.save(gone, evse(estate, 1, "OFFLINE", charger_id=gone.id))
    query = "{ sites { nodes { chargerCount evseCounts { total available inUse unavailable offline } } } }"
    (node,) = (await world.data(query))["sites"]["nodes"]
    assert node == {
        "chargerCount": 1,
        "evseCounts": {"total": 7, "available": 1, "inUse": 3, "unavailable": 2, "offline": 1},
    }


def evse(estate: Estate, number: int, status: str, *, charger_id: int | None = None) -> models.Evse:
    """Return an EVSE of the site."""
    return models.Evse(
        organisation_id=estate.site.organisation_id,
        site_id=estate.site.id,
        charger_id=charger_id or estate.charger.id,
        number=number,
        name=f"{number}",
        public_code=f"{charger_id or 0}-{number}"[-16:],
        status=status,
        status_since=NOW,
    )
