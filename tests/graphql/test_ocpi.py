"""Tariffs in the words of OCPI 2.2.1, over HTTP (D30)."""

from typing import Any

import pytest

from echarge.domain.ocpi_tariffs import tariff_from_ocpi
from echarge.domain.tariffs import TariffSource
from echarge.store import models
from echarge.store.mapping import frozen_tariff_of
from tests.graphql.estate import estate_of, id_of
from tests.graphql.world import World

pytestmark = pytest.mark.anyio

MAKE = "mutation ($input: CreateTariffInput!) { it: createTariff(input: $input) { ... on Tariff { id createdAt } } }"
CHANGE = """
mutation ($id: ID!) {
  it: updateTariff(id: $id, expectedVersion: 1, input: {energyPrice: "0.6"}) { ... on Tariff { version } }
}
"""
TARIFF = """
query ($id: ID!, $country: String! = "GB", $party: String! = "ECH") {
  it: tariff(id: $id) { ocpi(countryCode: $country, partyId: $party) }
}
"""
NIGHT = {"startsAt": "22:00", "endsAt": "06:00", "energyPrice": "0.1"}
WISH = {
    "name": "Day and night", "energyPrice": "0.5", "timePrice": "1", "connectionFee": "5", "elements": [NIGHT],
    "minimumPrice": "1", "maximumPrice": "30",
}  # fmt: skip


async def it(world: World, query: str, **variables: Any) -> Any:
    """Return what an operation answers."""
    return (await world.data(query, variables))["it"]


async def test_d30_a_tariff_in_the_words_of_ocpi(world: World) -> None:
    """D30: what a tariff's field tells brings the same tariff back; it says when the tariff was last changed."""
    made = await it(world, MAKE, input=WISH)
    told = (await it(world, TARIFF, id=made["id"]))["ocpi"]
    row = await models.Tariff.get(name="Day and night")
    assert (told["country_code"], told["party_id"], told["id"]) == ("GB", "ECH", str(row.id))
    assert told["last_updated"] == made["createdAt"].replace("+00:00", "Z")
    assert told["elements"][0]["restrictions"] == {"start_time": "22:00", "end_time": "06:00"}
    organisation = await models.Organisation.get(id=row.organisation_id)
    rate_bp, zone = organisation.vat_rate_bp, organisation.time_zone
    frozen = frozen_tariff_of(row, vat_rate_bp=rate_bp, chosen_by=TariffSource.NONE, time_zone=zone)
    back = tariff_from_ocpi(told, name=row.name, time_zone=zone, vat_rate_bp=rate_bp)
    assert back.components == frozen.components
    assert (back.elements, back.minimum_minor, back.maximum_minor) == (frozen.elements, 100, 3000)
    await it(world, CHANGE, id=made["id"])
    row = await models.Tariff.get(id=row.id)
    assert row.changed_at is not None
    changed = (await it(world, TARIFF, id=made["id"]))["ocpi"]
    assert changed["last_updated"] == f"{row.changed_at:%Y-%m-%dT%H:%M:%SZ}"
    assert changed["elements"][1] != told["elements"][1]


@pytest.mark.parametrize(
    ("country", "party"),
    [
        pytest.param("gb", "ECH", id="small letters"),
        pytest.param("GBR", "ECH", id="three letters"),
        pytest.param("GB", "EC", id="a short name"),
        pytest.param("GB", "EC\n", id="a line"),
        pytest.param("GB", "ÉCH", id="another alphabet"),
    ],
)
async def test_d30_codes_that_no_party_has(sqlite_world: World, country: str, party: str) -> None:
    """D30: a party's codes are two capitals, and three letters or digits; others are refused."""
    estate = await estate_of(sqlite_world, sqlite_world.ours)
    variables = {"id": id_of(estate.tariff), "country": country, "party": party}
    answer = await sqlite_world.ask(TARIFF, variables)
    assert [error["extensions"]["code"] for error in answer["errors"]] == ["BAD_USER_INPUT"]
    assert answer["data"] == {"it": None}
