"""Tariffs: prices to the sixth decimal, and what happens to those who use one that is removed."""

from typing import Any

import pytest

from echarge.domain.tariffs import TariffSource
from echarge.store import models
from echarge.store.mapping import frozen_tariff_of
from tests.graphql.estate import estate_of, id_of
from tests.graphql.world import World
from tests.screens.operations import operation

pytestmark = pytest.mark.anyio

SHOWN = """
  ... on Tariff {
    name currency version
    energyPrice { amount currency per }
    timePrice { amount per }
    connectionFee { amount currency }
    parkingPrice { amount per }
    parkingFreeMinutes
    parkingCap { amount }
  }
  ... on Refusal { code }
"""
CREATE = f"mutation ($input: CreateTariffInput!) {{ it: createTariff(input: $input) {{ {SHOWN} }} }}"
UPDATE = f"""
mutation ($id: ID!, $version: Int!, $input: UpdateTariffInput!) {{
  it: updateTariff(id: $id, expectedVersion: $version, input: $input) {{ {SHOWN} }}
}}
"""
CREATE_ID = "mutation ($input: CreateTariffInput!) { it: createTariff(input: $input) { ... on Tariff { id } } }"
REMOVE = "mutation ($id: ID!) { it: removeTariff(id: $id) { ... on Deleted { archived } ... on Refusal { code } } }"


async def it(world: World, query: str, **variables: Any) -> Any:
    """Return what a mutation answers."""
    return (await world.data(query, variables))["it"]


async def test_create(world: World) -> None:
    """A tariff has all its prices, in its own currency."""
    given = {
        "name": "Night",
        "currency": "EUR",
        "energyPrice": "0.1435",
        "timePrice": "0.000001",
        "connectionFee": "1.5",
        "parkingPrice": "12",
        "parkingFreeMinutes": 15,
        "parkingCap": "30.00",
    }
    assert await it(world, CREATE, input=given) == {
        "name": "Night",
        "currency": "EUR",
        "version": 1,
        "energyPrice": {"amount": "0.1435", "currency": "EUR", "per": "KWH"},
        "timePrice": {"amount": "0.000001", "per": "HOUR"},
        "connectionFee": {"amount": "1.50", "currency": "EUR"},
        "parkingPrice": {"amount": "12.00", "per": "HOUR"},
        "parkingFreeMinutes": 15,
        "parkingCap": {"amount": "30.00"},
    }


async def test_create_with_a_name_alone(world: World) -> None:
    """A price that is left out is zero, the currency the organisation's."""
    bare = await it(world, CREATE, input={"name": "Free"})
    assert (bare["currency"], bare["energyPrice"]["amount"], bare["parkingPrice"]) == ("GBP", "0.00", None)


@pytest.mark.parametrize(
    ("currency", "fee", "shown"),
    [("JPY", "500", "500"), ("KWD", "0.125", "0.125"), ("GBP", "999999.99", "999999.99"), ("GBP", 3, "3.00")],
)
async def test_currencies(world: World, currency: str, fee: str | int, shown: str) -> None:
    """Each currency has its own small change."""
    created = await it(world, CREATE, input={"name": "A", "currency": currency, "connectionFee": fee})
    assert created["connectionFee"] == {"amount": shown, "currency": currency}


async def test_update(world: World) -> None:
    """A tariff is changed for what begins from now on; null takes the parking fee away."""
    estate = await estate_of(world, world.ours)
    tariff = id_of(estate.tariff)
    changed = await it(world, UPDATE, id=tariff, version=1, input={"parkingPrice": "1.2"})
    assert (changed["parkingPrice"], changed["version"]) == ({"amount": "1.20", "per": "HOUR"}, 2)
    changed = await it(world, UPDATE, id=tariff, version=2, input={"parkingPrice": None, "energyPrice": "0.2"})
    assert (changed["parkingPrice"], changed["energyPrice"]["amount"]) == (None, "0.20")
    assert await it(world, UPDATE, id=tariff, version=1, input={"name": "B"}) == {"code": "OUTDATED"}


async def test_remove(world: World) -> None:
    """A removed tariff is taken off everything; it is still found, and its name is free again."""
    estate = await estate_of(world, world.ours)
    ids = {"tariff_id": estate.tariff.id}
    profile = models.AccessProfile(organisation_id=world.ours.organisation.id, name="All", name_key="all", **ids)
    evse, organisation = estate.evse, world.ours.organisation
    evse.tariff_id = organisation.tariff_id = estate.tariff.id
    await world.save(profile, evse, organisation)
    assert await it(world, CREATE, input={"name": "ONE"}) == {"code": "NAME_TAKEN"}
    assert await it(world, REMOVE, id=id_of(estate.tariff)) == {"archived": True}
    for model in (models.Evse, models.Site, models.AccessProfile, models.Organisation):
        assert await model.filter(**ids).count() == 0
    assert (await models.Site.get(id=estate.site.id)).version == 2
    found = await world.data(
        "query ($id: ID!) { tariff(id: $id) { removedAt usedBy { id } } tariffs { totalCount } }",
        {"id": id_of(estate.tariff)},
    )
    removed_at = "2026-03-02T09:30:00+00:00"
    assert found == {"tariff": {"removedAt": removed_at, "usedBy": []}, "tariffs": {"totalCount": 0}}
    assert (await it(world, CREATE, input={"name": "One"}))["name"] == "One"
    assert await it(world, REMOVE, id=id_of(estate.tariff)) == {"code": "NOT_FOUND"}
    assert await it(world, UPDATE, id=id_of(estate.tariff), version=2, input={}) == {"code": "NOT_FOUND"}


async def test_used_by(world: World) -> None:
    """TAR-2: a tariff names what uses it, and counts it."""
    estate = await estate_of(world, world.ours)
    unused = {"usage": {"total": 0, "isDefault": False}, "usedBy": []}
    query = "query ($id: ID!) { tariff(id: $id) { usage { total isDefault } usedBy { __typename id } } }"
    other = (await it(world, CREATE_ID, input={"name": "Other"}))["id"]
    assert (await world.data(query, {"id": other}))["tariff"] == unused
    organisation, evse = world.ours.organisation, estate.evse
    organisation.tariff_id = evse.tariff_id = estate.tariff.id
    mine = {"organisation_id": organisation.id}
    profile = models.AccessProfile(**mine, name="All", name_key="all", tariff_id=estate.tariff.id)
    await world.save(organisation, evse, profile)
    users = (organisation, profile, estate.site, evse)
    assert (await world.data(query, {"id": id_of(estate.tariff)}))["tariff"] == {
        "usage": {"total": 4, "isDefault": True},
        "usedBy": [{"__typename": type(row).__name__, "id": id_of(row)} for row in users],
    }


async def test_used_by_many(world: World) -> None:
    """TAR-2: a tariff that hundreds of profiles use leaves room for those of another one."""
    estate = await estate_of(world, world.ours)
    mine = {"organisation_id": world.ours.organisation.id}
    other = models.Tariff(**mine, name="Other", name_key="other", currency="GBP")
    many = [models.AccessProfile(**mine, name=f"{n:03}", name_key=f"{n:03}", tariff_id=other.id) for n in range(300)]
    last = models.AccessProfile(**mine, name="Last", name_key="last", tariff_id=estate.tariff.id)
    await world.save(other, *many, last)
    query = "{ tariffs { nodes { usage { accessProfiles } usedBy(first: 2) { ... on AccessProfile { name } id } } } }"
    one, two = (await world.data(query))["tariffs"]["nodes"]
    assert [each.get("name") for each in one["usedBy"]] == ["Last", None]
    assert [each.get("name") for each in two["usedBy"]] == ["000", "001"]
    assert [one["usage"], two["usage"]] == [{"accessProfiles": 1}, {"accessProfiles": 300}]


async def test_names(world: World) -> None:
    """TAR-1: a name is unique whatever its case, on adding and on changing, however long it becomes when folded."""
    long = "\N{GREEK SMALL LETTER IOTA WITH DIALYTIKA AND TONOS}" * 200
    assert (await it(world, CREATE, input={"name": long}))["name"] == long
    made = await it(world, CREATE_ID, input={"name": "Straße"})
    assert await it(world, CREATE, input={"name": "STRASSE"}) == {"code": "NAME_TAKEN"}
    other = await it(world, CREATE_ID, input={"name": "Other"})
    assert await it(world, UPDATE, id=other["id"], version=1, input={"name": "strasse"}) == {"code": "NAME_TAKEN"}
    assert (await it(world, UPDATE, id=made["id"], version=1, input={"name": "STRASSE"}))["name"] == "STRASSE"


BAD_PRICES = [
    pytest.param({"energyPrice": "-0.000001"}, id="negative"),
    pytest.param({"energyPrice": "0.0000001"}, id="seven decimals"),
    pytest.param({"timePrice": "1000000.000001"}, id="huge"),
    pytest.param({"timePrice": "999999999999999999"}, id="absurd"),
    pytest.param({"connectionFee": "0.001"}, id="a tenth of a penny"),
    pytest.param({"connectionFee": "1000001"}, id="a huge fee"),
    pytest.param({"parkingCap": "-1"}, id="a negative cap"),
    pytest.param({"parkingPrice": "-1"}, id="negative parking"),
    pytest.param({"parkingFreeMinutes": 10_081}, id="more than a week"),
    pytest.param({"energyPrice": None}, id="no price"),
]


@pytest.mark.parametrize("given", BAD_PRICES)
async def test_bad_prices(sqlite_world: World, given: dict[str, Any]) -> None:
    """TAR-1: a price that cannot be is refused at its place, on adding and on changing, and nothing is changed."""
    world = sqlite_world
    made = await it(world, CREATE_ID, input={"name": "A"})
    before = await models.Tariff.all().values()
    problems = "... on InvalidInput { problems { path code } }"
    create = f"mutation ($input: CreateTariffInput!) {{ it: createTariff(input: $input) {{ {problems} }} }}"
    update = f"""mutation ($id: ID!, $input: UpdateTariffInput!) {{
      it: updateTariff(id: $id, expectedVersion: 1, input: $input) {{ {problems} }}
    }}"""
    created = await it(world, create, input={"name": "B"} | given)
    assert [problem["path"] for problem in created["problems"]] == [["input", *given]]
    assert await it(world, update, id=made["id"], input=given) == created
    assert await models.Tariff.all().values() == before


@pytest.mark.parametrize("price", ["NaN", "-Infinity", "1e-3", "1e400", "0x10", "", " 1", 0.1, True])
async def test_no_prices(sqlite_world: World, price: object) -> None:
    """TAR-1: what is no exact number does not reach a tariff."""
    answer = await sqlite_world.ask(CREATE, {"input": {"name": "A", "energyPrice": price}})
    assert answer["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"
    assert await models.Tariff.all().count() == 0


async def test_found(world: World) -> None:
    """TAR-2: tariffs are found by any part of the name whatever its case."""
    for name in ("Äcker Day", "night", "Midday"):
        await it(world, CREATE, input={"name": name})
    query = "query ($search: String) { tariffs(search: $search) { totalCount nodes { name } } }"
    for search, names in (
        ("DAY", ["Midday", "Äcker Day"]),
        ("äCKER", ["Äcker Day"]),
        ("%", []),
        (" Night ", ["night"]),
    ):
        found = (await world.data(query, {"search": search}))["tariffs"]
        assert sorted(node["name"] for node in found["nodes"]) == names
        assert found["totalCount"] == len(names)


async def test_screens(world: World) -> None:
    """TAR-2: the list, the preview and the form are one operation each."""
    estate = await estate_of(world, world.ours)
    tariff = id_of(estate.tariff)
    listed = (await world.data(operation("tariffs"), {"search": "on"}))["tariffs"]
    assert (listed["totalCount"], listed["nodes"][0]["usage"]) == (1, {"total": 1})
    shown = (await world.data(operation("tariff"), {"id": tariff}))["tariff"]
    assert shown["energyPrice"] == {"amount": "0.1435", "per": "KWH"}
    assert shown["usage"] == {"accessProfiles": 0, "evses": 0, "sites": 1, "isDefault": False, "total": 1}
    assert shown["usedBy"] == [{"__typename": "Site", "id": id_of(estate.site), "name": "One"}]
    form = await world.data(operation("edit_tariff"), {"id": tariff})
    assert form["tariff"]["energyPrice"] == {"amount": "0.1435"}
    assert form["organisation"]["currency"] == "GBP"


async def test_sessions_keep_theirs(world: World) -> None:
    """TAR-2: a session keeps the tariff that it began with when that is changed and removed."""
    estate = await estate_of(world, world.ours)
    session = estate.session
    session.tariff_id = estate.tariff.id
    frozen = frozen_tariff_of(estate.tariff, vat_rate_bp=2000, chosen_by=TariffSource.SITE, time_zone="UTC")
    session.frozen_tariff = frozen.to_json()
    await world.save(session)
    query = "query ($id: ID!) { node(id: $id) { ... on ChargingSession { tariff { name energyPrice { amount } } } } }"
    before = await world.data(query, {"id": id_of(session)})
    assert before["node"]["tariff"] == {"name": "One", "energyPrice": {"amount": "0.1435"}}
    await it(world, UPDATE, id=id_of(estate.tariff), version=1, input={"name": "Two", "energyPrice": "9"})
    await it(world, REMOVE, id=id_of(estate.tariff))
    assert await world.data(query, {"id": id_of(session)}) == before
