"""Tariffs: prices to the sixth decimal, and what happens to those who use one that is removed."""

from typing import Any

import pytest

from echarge.store import models
from tests.graphql.estate import estate_of, id_of
from tests.graphql.world import World

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
    """A tariff names what uses it."""
    estate = await estate_of(world, world.ours)
    query = "query ($id: ID!) { tariff(id: $id) { usedBy { __typename id } } }"
    found = await world.data(query, {"id": id_of(estate.tariff)})
    assert found["tariff"]["usedBy"] == [{"__typename": "Site", "id": id_of(estate.site)}]
