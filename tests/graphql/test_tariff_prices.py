"""Prices by time of day, VAT of single prices, steps and limits of tariffs, as they are entered and shown (TAR-3)."""

from typing import Any

import pytest

from echarge.domain.tariffs import TariffSource
from echarge.store import models
from echarge.store.mapping import frozen_tariff_of
from tests.graphql.estate import estate_of, id_of
from tests.graphql.world import World

pytestmark = pytest.mark.anyio

PRICES = """
  elements { days startsAt endsAt energyPrice { amount per } timePrice { amount per } parkingPrice { amount per } }
  vatRates { energy time connection parking }
  billingSteps { energyWh timeSeconds parkingSeconds }
  minimumPrice { amount } maximumPrice { amount }
"""
SHOWN = f"""
  ... on Tariff {{ id version {PRICES} }}
  ... on InvalidInput {{ problems {{ path code }} }}
  ... on Refusal {{ code }}
"""
CREATE = f"mutation ($input: CreateTariffInput!) {{ it: createTariff(input: $input) {{ {SHOWN} }} }}"
UPDATE = f"""
mutation ($id: ID!, $version: Int!, $input: UpdateTariffInput!) {{
  it: updateTariff(id: $id, expectedVersion: $version, input: $input) {{ {SHOWN} }}
}}
"""
NIGHT = {"startsAt": "22:00", "endsAt": "06:00", "energyPrice": "0.1"}
WEEKEND = {"days": ["SUNDAY", "SATURDAY", "SUNDAY"], "timePrice": "0", "parkingPrice": "3.5"}
ALL_DAYS = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]
NO_PRICES = {"energyPrice": None, "timePrice": None, "parkingPrice": None}
SHOWN_ELEMENTS = [
    NO_PRICES
    | {"days": ALL_DAYS, "startsAt": "22:00", "endsAt": "06:00", "energyPrice": {"amount": "0.10", "per": "KWH"}},
    {
        "days": ["SATURDAY", "SUNDAY"],
        "startsAt": "00:00",
        "endsAt": "00:00",
        "energyPrice": None,
        "timePrice": {"amount": "0.00", "per": "HOUR"},
        "parkingPrice": {"amount": "3.50", "per": "HOUR"},
    },
]


async def it(world: World, query: str, **variables: Any) -> Any:
    """Return what a mutation answers."""
    return (await world.data(query, variables))["it"]


async def test_tar3_create_and_change(world: World) -> None:
    """TAR-3: elements, rates of VAT, steps and limits are added and changed; what is left out stays."""
    usual: dict[str, Any] = {
        "elements": [],
        "vatRates": dict.fromkeys(("energy", "time", "connection", "parking")),
        "billingSteps": {"energyWh": 1, "timeSeconds": 1, "parkingSeconds": 1},
        "minimumPrice": None,
        "maximumPrice": None,
    }
    plain = await it(world, CREATE, input={"name": "Plain"})
    assert plain == {"id": plain["id"], "version": 1, **usual}
    given = {
        "name": "Night",
        "elements": [NIGHT, WEEKEND],
        "vatRates": {"energy": "5", "parking": "12.25"},
        "billingSteps": {"energyWh": 100},
        "minimumPrice": "0.50",
        "maximumPrice": "20",
    }
    made = await it(world, CREATE, input=given)
    shown: dict[str, Any] = {
        "elements": SHOWN_ELEMENTS,
        "vatRates": {"energy": "5.00", "time": None, "connection": None, "parking": "12.25"},
        "billingSteps": {"energyWh": 100, "timeSeconds": 1, "parkingSeconds": 1},
        "minimumPrice": {"amount": "0.50"},
        "maximumPrice": {"amount": "20.00"},
    }
    assert made == {"id": made["id"], "version": 1, **shown}
    changes = {"vatRates": {"energy": None, "time": "20"}, "billingSteps": {"timeSeconds": 60}, "minimumPrice": None}
    changed = await it(world, UPDATE, id=made["id"], version=1, input=changes)
    shown["vatRates"] = {"energy": None, "time": "20.00", "connection": None, "parking": "12.25"}
    shown["billingSteps"] = {"energyWh": 100, "timeSeconds": 60, "parkingSeconds": 1}
    shown["minimumPrice"] = None
    assert changed == {"id": made["id"], "version": 2, **shown}
    changed = await it(world, UPDATE, id=made["id"], version=2, input={"elements": []})
    assert (changed["elements"], changed["vatRates"]) == ([], shown["vatRates"])
    found = await world.data(f"query ($id: ID!) {{ tariff(id: $id) {{ version {PRICES} }} }}", {"id": made["id"]})
    assert found["tariff"] == {key: value for key, value in changed.items() if key != "id"}


@pytest.mark.parametrize(
    ("given", "paths", "codes"),
    [
        pytest.param({"elements": [NIGHT, {"startsAt": "22:00"}]}, [["elements", "1"]], ["REQUIRED"], id="no price"),
        pytest.param({"elements": [NIGHT | {"days": []}]}, [["elements", "0", "days"]], ["REQUIRED"], id="no day"),
        pytest.param({"elements": [NIGHT | {"endsAt": "24:00"}]}, [["elements", "0", "endsAt"]], ["MALFORMED"],
                     id="24:00"),
        pytest.param({"elements": [NIGHT | {"startsAt": "6"}]}, [["elements", "0", "startsAt"]], ["MALFORMED"],
                     id="no time"),
        pytest.param({"elements": [NIGHT | {"endsAt": "22:00"}]}, [["elements", "0", "endsAt"]], ["CONFLICT"],
                     id="it ends when it starts"),
        pytest.param({"elements": [{"energyPrice": "-1"}, {"parkingPrice": "0.0000001"}]},
                     [["elements", "0", "energyPrice"], ["elements", "1", "parkingPrice"]], ["OUT_OF_RANGE"] * 2,
                     id="two wrong prices"),
        pytest.param({"elements": [NIGHT] * 25}, [["elements"]], ["TOO_LONG"], id="too many"),
        pytest.param({"elements": None}, [["elements"]], ["REQUIRED"], id="none at all"),
        pytest.param({"vatRates": {"energy": "101", "time": "0.001"}}, [["vatRates", "energy"], ["vatRates", "time"]],
                     ["OUT_OF_RANGE"] * 2, id="no rates of VAT"),
        pytest.param({"billingSteps": {"energyWh": 0, "timeSeconds": None}},
                     [["billingSteps", "energyWh"], ["billingSteps", "timeSeconds"]], ["OUT_OF_RANGE", "REQUIRED"],
                     id="no steps"),
        pytest.param({"minimumPrice": "0.001"}, [["minimumPrice"]], ["OUT_OF_RANGE"], id="a tenth of a penny"),
        pytest.param({"minimumPrice": "2", "maximumPrice": "1"}, [["maximumPrice"]], ["CONFLICT"],
                     id="more than the most"),
    ],
)  # fmt: skip
async def test_tar3_what_is_wrong_and_where(
    sqlite_world: World, given: dict[str, Any], paths: list[list[str]], codes: list[str]
) -> None:
    """TAR-3: each thing that is wrong is told at its place, on adding and on changing, and nothing is changed."""
    world = sqlite_world
    made = await it(world, CREATE, input={"name": "A"})
    before = await models.Tariff.all().values()
    refused = await it(world, CREATE, input={"name": "B"} | given)
    assert [problem["path"] for problem in refused["problems"]] == [["input", *path] for path in paths]
    assert [problem["code"] for problem in refused["problems"]] == codes
    assert await it(world, UPDATE, id=made["id"], version=1, input=given) == refused
    assert await models.Tariff.all().values() == before


async def test_tar3_limits_that_cross_when_one_is_changed(sqlite_world: World) -> None:
    """TAR-3: the most is not below the least, whichever of them is changed."""
    made = await it(sqlite_world, CREATE, input={"name": "A", "minimumPrice": "1", "maximumPrice": "2"})
    for change in ({"minimumPrice": "2.01"}, {"maximumPrice": "0.99"}):
        refused = await it(sqlite_world, UPDATE, id=made["id"], version=1, input=change)
        assert [problem["path"] for problem in refused["problems"]] == [["input", "maximumPrice"]]
    changed = await it(sqlite_world, UPDATE, id=made["id"], version=1, input={"minimumPrice": "2"})
    assert changed["minimumPrice"] == {"amount": "2.00"}


async def test_tar2_a_session_shows_the_prices_that_it_froze(world: World) -> None:
    """TAR-2, TAR-3: a session shows all that its tariff had, and by whose clocks."""
    estate = await estate_of(world, world.ours)
    tariff, session = estate.tariff, estate.session
    given = {
        "elements": [NIGHT, WEEKEND], "vatRates": {"energy": "5"}, "minimumPrice": "0.5", "maximumPrice": "9",
        "billingSteps": {"energyWh": 10, "parkingSeconds": 60}, "timePrice": "1",
    }  # fmt: skip
    changed = await it(world, UPDATE, id=id_of(tariff), version=1, input=given)
    row = await models.Tariff.get(id=tariff.id)
    frozen = frozen_tariff_of(row, vat_rate_bp=2000, chosen_by=TariffSource.SITE, time_zone="Europe/Lisbon")
    session.tariff_id, session.frozen_tariff = tariff.id, frozen.to_json()
    await world.save(session)
    query = f"query ($id: ID!) {{ node(id: $id) {{ ... on ChargingSession {{ tariff {{ timeZone {PRICES} }} }} }} }}"
    shown = (await world.data(query, {"id": id_of(session)}))["node"]["tariff"]
    assert shown == {"timeZone": "Europe/Lisbon"} | {
        key: value for key, value in changed.items() if key not in {"id", "version"}
    }


async def test_a_removed_price_stays_in_the_elements(world: World) -> None:
    """TAR-3: an element has its price where the tariff itself has none, such as parking that costs by day alone."""
    estate = await estate_of(world, world.ours)
    await it(world, UPDATE, id=id_of(estate.tariff), version=1, input={"parkingPrice": None, "elements": [WEEKEND]})
    row = await models.Tariff.get(id=estate.tariff.id)
    frozen = frozen_tariff_of(row, vat_rate_bp=2000, chosen_by=TariffSource.SITE, time_zone="Europe/London")
    assert [type(component).__name__ for component in frozen.components] == ["EnergyRate", "TimeRate", "ParkingRate"]
