"""Drivers, their vehicles and their tags."""

from typing import Any

import pytest

from echarge.store import models
from tests.graphql.estate import estate_of, id_of
from tests.graphql.world import World

pytestmark = pytest.mark.anyio

REFUSAL = "... on Refusal { code } ... on NameTaken { name }"
DELETED = "... on Deleted { archived } ... on Refusal { code }"
CREATE_DRIVER = f"""
mutation ($input: CreateDriverInput!) {{
  it: createDriver(input: $input) {{ ... on Driver {{ name email active lastActiveAt }} {REFUSAL} }}
}}
"""
UPDATE_DRIVER = f"""
mutation ($id: ID!, $version: Int!, $input: UpdateDriverInput!) {{
  it: updateDriver(id: $id, expectedVersion: $version, input: $input) {{
    ... on Driver {{ name email active version }} {REFUSAL}
  }}
}}
"""
DELETE_DRIVER = f"mutation ($id: ID!) {{ it: deleteDriver(id: $id) {{ {DELETED} }} }}"
CREATE_VEHICLE = f"""
mutation ($input: CreateVehicleInput!) {{
  it: createVehicle(input: $input) {{ ... on Vehicle {{ registration driver {{ name }} }} {REFUSAL} }}
}}
"""
DELETE_VEHICLE = f"mutation ($id: ID!) {{ it: deleteVehicle(id: $id) {{ {DELETED} }} }}"
CREATE_TAG = f"""
mutation ($input: CreateTagInput!) {{
  it: createTag(input: $input) {{
    ... on Tag {{ uid kind name status sessionsMax expiresAt driver {{ name }} vehicle {{ registration }} }} {REFUSAL}
  }}
}}
"""
UPDATE_TAG = """
mutation ($id: ID!, $version: Int!, $input: UpdateTagInput!) {
  it: updateTag(id: $id, expectedVersion: $version, input: $input) {
    ... on Tag { uid status driver { name } vehicle { registration } version } ... on Refusal { code }
  }
}
"""
DELETE_TAG = f"mutation ($id: ID!) {{ it: deleteTag(id: $id) {{ {DELETED} }} }}"


async def it(world: World, query: str, **variables: Any) -> Any:
    """Return what a mutation answers."""
    return (await world.data(query, variables))["it"]


async def test_create_a_driver(world: World) -> None:
    """A driver has a name and an e-mail that no other driver of the organisation has."""
    given = {"name": "David Rabbich", "email": "David@Drivers.example"}
    assert await it(world, CREATE_DRIVER, input=given) == {
        "name": "David Rabbich",
        "email": "david@drivers.example",
        "active": True,
        "lastActiveAt": None,
    }
    taken = {"code": "NAME_TAKEN", "name": "david@drivers.example"}
    assert await it(world, CREATE_DRIVER, input=given) == taken
    theirs = await world.data(CREATE_DRIVER, {"input": given}, people=world.theirs)
    assert theirs["it"]["name"] == "David Rabbich"


async def test_update_a_driver(world: World) -> None:
    """A driver is changed, once for each version."""
    estate = await estate_of(world, world.ours)
    driver = id_of(estate.driver)
    changed = await it(world, UPDATE_DRIVER, id=driver, version=1, input={"active": False})
    assert (changed["name"], changed["active"], changed["version"]) == ("One", False, 2)
    assert await it(world, UPDATE_DRIVER, id=driver, version=1, input={"name": "B"}) == {"code": "OUTDATED"}


async def test_delete_a_driver_with_sessions(world: World) -> None:
    """A driver who has charged is put away, and keeps the tags."""
    estate = await estate_of(world, world.ours)
    assert await it(world, DELETE_DRIVER, id=id_of(estate.driver)) == {"archived": True}
    assert not (await models.Driver.get(id=estate.driver.id)).active
    assert (await models.Tag.get(id=estate.tag.id)).driver_id == estate.driver.id


async def test_delete_a_driver_without_sessions(world: World) -> None:
    """A driver who has not charged is deleted; the tags are blocked, the vehicles nobody's."""
    mine = {"organisation_id": world.ours.organisation.id}
    driver = models.Driver(**mine, name="A", email="a@x.example")
    vehicle = models.Vehicle(**mine, driver_id=driver.id, registration="A 1", registration_key="A1")
    tag = models.Tag(**mine, driver_id=driver.id, uid="a", uid_key="A", kind="APP")
    group = models.DriverGroup(**mine, name="All", name_key="all")
    member = models.DriverGroupMember(**mine, group_id=group.id, driver_id=driver.id)
    await world.save(driver, vehicle, tag, group, member)
    assert await it(world, DELETE_DRIVER, id=id_of(driver)) == {"archived": False}
    assert await models.Driver.filter(id=driver.id).count() == await models.DriverGroupMember.all().count() == 0
    left = await models.Tag.get(id=tag.id)
    assert (left.driver_id, left.status) == (None, "BLOCKED")
    assert (await models.Vehicle.get(id=vehicle.id)).driver_id is None
    assert await it(world, DELETE_DRIVER, id=id_of(driver)) == {"code": "NOT_FOUND"}


async def test_drivers_found(world: World) -> None:
    """Drivers are found by any part of name or e-mail, and by whether they are active."""
    mine = {"organisation_id": world.ours.organisation.id}
    await world.save(
        models.Driver(**mine, name="Ada", email="ada@x.example"),
        models.Driver(**mine, name="Bob", email="robert@x.example", active=False),
    )
    query = """
    query ($search: String, $active: Boolean) { drivers(search: $search, active: $active) { nodes { name } } }
    """

    async def found(**variables: Any) -> list[str]:
        return [node["name"] for node in (await world.data(query, variables))["drivers"]["nodes"]]

    assert await found() == ["Ada", "Bob"]
    assert await found(search="BERT@") == ["Bob"]
    assert await found(active=True) == ["Ada"]
    assert await found(search="bob", active=True) == []


async def test_vehicles(world: World) -> None:
    """A registration is unique, blanks and case aside; a vehicle may be nobody's."""
    estate = await estate_of(world, world.ours)
    created = await it(world, CREATE_VEHICLE, input={"registration": "LB12 xyz", "driverId": id_of(estate.driver)})
    assert created == {"registration": "LB12 xyz", "driver": {"name": "One"}}
    taken = {"code": "NAME_TAKEN", "name": "lb12XYZ"}
    assert await it(world, CREATE_VEHICLE, input={"registration": "lb12XYZ"}) == taken
    assert (await it(world, CREATE_VEHICLE, input={"registration": "B 2"}))["driver"] is None
    found = await world.data('{ vehicles(search: "12 XY") { nodes { registration } } }')
    assert found["vehicles"]["nodes"] == [{"registration": "LB12 xyz"}]


async def test_delete_vehicles(world: World) -> None:
    """A vehicle with a history is put away; another one is deleted, and its tags are blocked."""
    estate = await estate_of(world, world.ours)
    assert await it(world, DELETE_VEHICLE, id=id_of(estate.vehicle)) == {"archived": True}
    mine = {"organisation_id": world.ours.organisation.id}
    vehicle = models.Vehicle(**mine, registration="A 1", registration_key="A1")
    tag = models.Tag(**mine, vehicle_id=vehicle.id, uid="a", uid_key="A", kind="VEHICLE")
    await world.save(vehicle, tag)
    assert await it(world, DELETE_VEHICLE, id=id_of(vehicle)) == {"archived": False}
    assert (await models.Tag.get(id=tag.id)).status == "BLOCKED"


async def test_create_tags(world: World) -> None:
    """A tag's uid is unique in the organisation, case aside."""
    estate = await estate_of(world, world.ours)
    given = {
        "uid": "0414443a5f2880",
        "kind": "RFID_CARD",
        "name": "Blue card",
        "driverId": id_of(estate.driver),
        "expiresAt": "2026-03-02T10:31:00+01:00",
        "sessionsMax": 2,
    }
    assert await it(world, CREATE_TAG, input=given) == {
        "uid": "0414443a5f2880",
        "kind": "RFID_CARD",
        "name": "Blue card",
        "status": "ACTIVE",
        "sessionsMax": 2,
        "expiresAt": "2026-03-02T09:31:00+00:00",
        "driver": {"name": "One"},
        "vehicle": None,
    }
    taken = {"code": "NAME_TAKEN", "name": "0414443A5F2880"}
    assert await it(world, CREATE_TAG, input={"uid": "0414443A5F2880", "kind": "APP"}) == taken
    world.clock.pass_by(minutes=1)
    found = await world.data('{ tags(search: "5f2880") { nodes { status } } }')
    assert found["tags"]["nodes"] == [{"status": "EXPIRED"}]


async def test_update_tags(world: World) -> None:
    """A tag changes hands, is blocked, and good again."""
    estate = await estate_of(world, world.ours)
    tag = id_of(estate.tag)
    changed = await it(
        world, UPDATE_TAG, id=tag, version=1, input={"driverId": None, "vehicleId": id_of(estate.vehicle)}
    )
    assert (changed["driver"], changed["vehicle"]) == (None, {"registration": "One"})
    blocked = await it(world, UPDATE_TAG, id=tag, version=2, input={"status": "BLOCKED"})
    assert (blocked["status"], blocked["version"]) == ("BLOCKED", 3)
    assert await it(world, UPDATE_TAG, id=tag, version=2, input={"status": "ACTIVE"}) == {"code": "OUTDATED"}
    assert (await it(world, UPDATE_TAG, id=tag, version=3, input={"status": "ACTIVE"}))["status"] == "ACTIVE"


async def test_delete_tags(world: World) -> None:
    """A tag that was used is blocked; another one is deleted."""
    estate = await estate_of(world, world.ours)
    assert await it(world, DELETE_TAG, id=id_of(estate.tag)) == {"archived": True}
    assert (await models.Tag.get(id=estate.tag.id)).status == "BLOCKED"
    tag = models.Tag(organisation_id=world.ours.organisation.id, uid="a", uid_key="A", kind="APP")
    await world.save(tag)
    assert await it(world, DELETE_TAG, id=id_of(tag)) == {"archived": False}
    assert await models.Tag.filter(id=tag.id).count() == 0
