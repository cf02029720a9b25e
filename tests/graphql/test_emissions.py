"""The factors behind CO2 and NOx: seen by all, changed by an administrator (DSH-3)."""

from typing import Any

import pytest

from echarge.domain.emissions import UK_FACTORS
from echarge.domain.roles import UserType
from echarge.operations.emissions import first_factors
from echarge.store import models
from tests.graphql.estate import estate_of, id_of
from tests.graphql.statements import counted
from tests.graphql.totals import total
from tests.graphql.world import NOW, World
from tests.screens.operations import operation

pytestmark = pytest.mark.anyio

SHOWN = """
  __typename
  ... on EmissionFactor { id kind validFrom value source version }
  ... on InvalidInput { problems { path code } }
"""
CREATE = f"mutation ($input: CreateEmissionFactorInput!) {{ it: createEmissionFactor(input: $input) {{ {SHOWN} }} }}"
UPDATE = f"""mutation ($id: ID!, $version: Int!, $input: UpdateEmissionFactorInput!) {{
  it: updateEmissionFactor(id: $id, expectedVersion: $version, input: $input) {{
    {SHOWN} ... on Outdated {{ current {{ id }} }} }} }}"""
DELETE = "mutation ($id: ID!) { it: deleteEmissionFactor(id: $id) { __typename ... on Deleted { id } } }"
GRID_2026 = {"kind": "GRID_CO2", "validFrom": "2026-01-01", "value": "150.5", "source": "Our supplier"}


async def it(world: World, query: str, **variables: Any) -> Any:
    """Return what a mutation answers."""
    return (await world.data(query, variables))["it"]


async def seeded(world: World) -> None:
    """Give both organisations the factors that they begin with."""
    for people in (world.ours, world.theirs):
        await world.save(*first_factors(people.organisation.id))


async def contents() -> list[Any]:
    """Return all factors."""
    return await models.EmissionFactor.all().order_by("id").values()


async def test_dsh_3_the_screen(world: World) -> None:
    """DSH-3: all factors with their sources, in pages; every type of user sees where the numbers come from."""
    await seeded(world)
    screen = operation("emission_factors")
    with counted(world.runtime.reader) as statements:
        found = (await world.data(screen, {"first": 100}, as_=UserType.MAINTENANCE))["emissionFactors"]
    assert len(statements) == 2
    assert found["totalCount"] == len(UK_FACTORS)
    grid = [each for each in found["nodes"] if each["kind"] == "GRID_CO2"]
    assert [(each["validFrom"], each["value"]) for each in grid] == [
        ("2025-01-01", "177.00"),
        ("2024-01-01", "207.05"),
        ("2023-01-01", "207.074"),
        ("2022-01-01", "193.38"),
        ("2021-01-01", "212.33"),
        ("2014-01-01", "494.26"),
    ]
    assert all(each["source"] for each in found["nodes"])
    page = (await world.data(screen, {"first": 2, "kind": "PETROL_CAR_CO2"}))["emissionFactors"]
    assert (len(page["nodes"]), page["totalCount"], page["pageInfo"]["hasNextPage"]) == (2, 3, True)


async def test_dsh_3_changes_show_on_the_dashboard(world: World) -> None:
    """DSH-3: a factor that is added, changed and deleted changes what the days from its own on have saved."""
    await seeded(world)
    estate = await estate_of(world, world.ours)
    await world.save(total(estate, NOW.replace(minute=0), 180))
    query = "{ dashboard(period: {latest: LAST_24_HOURS}) { emissions { co2Kg noxG } } }"

    async def saved() -> Any:
        return (await world.data(query))["dashboard"]["emissions"]["co2Kg"]

    assert await saved() == "92.488"
    created = await it(world, CREATE, input=GRID_2026)
    assert (created["value"], created["validFrom"], created["version"]) == ("150.50", "2026-01-01", 1)
    assert await saved() == "97.258"
    changed = await it(world, UPDATE, id=created["id"], version=1, input={"value": 0})
    assert (changed["value"], changed["version"], changed["source"]) == ("0.00", 2, "Our supplier")
    assert await saved() == "124.348"
    assert await it(world, DELETE, id=created["id"]) == {"__typename": "Deleted", "id": created["id"]}
    assert await saved() == "92.488"
    actions: Any = await models.AuditEntry.filter(outcome="DONE").order_by("id").values_list("action", flat=True)
    assert actions == ["createEmissionFactor", "updateEmissionFactor", "deleteEmissionFactor"]


@pytest.mark.parametrize(
    ("change", "path", "code"),
    [
        ({"validFrom": "2025-01-01"}, "validFrom", "TAKEN"),
        ({"validFrom": "1999-12-31"}, "validFrom", "OUT_OF_RANGE"),
        ({"validFrom": "2100-01-01"}, "validFrom", "OUT_OF_RANGE"),
        ({"value": "-1"}, "value", "OUT_OF_RANGE"),
        ({"value": "100000.1"}, "value", "OUT_OF_RANGE"),
        ({"value": "0.0000001"}, "value", "OUT_OF_RANGE"),
        ({"source": "x" * 201}, "source", "TOO_LONG"),
        ({"source": "a\u0007b"}, "source", "MALFORMED"),
    ],
)
async def test_dsh_3_bad_factors(sqlite_world: World, change: dict[str, str], path: str, code: str) -> None:
    """DSH-3: a factor that cannot be is refused with its place, and nothing changes."""
    await seeded(sqlite_world)
    mine = models.EmissionFactor.filter(organisation_id=sqlite_world.ours.organisation.id, kind="GRID_CO2")
    before, row = await contents(), await mine.order_by("valid_from").first()
    assert row is not None
    answers = [
        await it(sqlite_world, CREATE, input=GRID_2026 | change),
        await it(sqlite_world, UPDATE, id=id_of(row), version=1, input=change),
    ]
    for answer in answers:
        assert answer == {"__typename": "InvalidInput", "problems": [{"path": ["input", path], "code": code}]}
    assert await contents() == before


@pytest.mark.parametrize("value", ["NaN", "Infinity", "1e9", 0.5, "", None])
async def test_dsh_3_no_numbers(sqlite_world: World, value: object) -> None:
    """DSH-3: what is no exact number is no value."""
    answer = await sqlite_world.ask(CREATE, {"input": GRID_2026 | {"value": value}})
    assert answer["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"
    assert await contents() == []


@pytest.mark.parametrize("user_type", [UserType.OPERATOR, UserType.SUPPORT, UserType.MAINTENANCE])
async def test_org_3_only_administrators(sqlite_world: World, user_type: UserType) -> None:
    """ORG-3: nobody but an administrator changes factors; who tries is told so, and written down."""
    world = sqlite_world
    await seeded(world)
    before = await contents()
    row = await models.EmissionFactor.filter(organisation_id=world.ours.organisation.id).first()
    assert row is not None
    asked: list[tuple[str, dict[str, Any]]] = [
        (CREATE, {"input": GRID_2026}),
        (UPDATE, {"id": id_of(row), "version": 1, "input": {"value": 1}}),
        (DELETE, {"id": id_of(row)}),
    ]
    for query, variables in asked:
        assert (await world.data(query, variables, as_=user_type))["it"]["__typename"] == "NotAllowed"
    assert await contents() == before
    assert await models.AuditEntry.filter(outcome="NOT_ALLOWED").count() == 3


async def test_dsh_3_of_others(sqlite_world: World) -> None:
    """DSH-3: another organisation's factor is not there, and an outdated change is refused with what it is now."""
    world = sqlite_world
    await seeded(world)
    theirs = await models.EmissionFactor.filter(organisation_id=world.theirs.organisation.id).first()
    ours = await models.EmissionFactor.filter(organisation_id=world.ours.organisation.id).first()
    assert theirs is not None
    assert ours is not None
    before = await contents()
    assert (await it(world, UPDATE, id=id_of(theirs), version=1, input={}))["__typename"] == "NotFound"
    assert await it(world, DELETE, id=id_of(theirs)) == {"__typename": "NotFound"}
    outdated = await it(world, UPDATE, id=id_of(ours), version=7, input={"value": 1})
    assert outdated == {"__typename": "Outdated", "current": {"id": id_of(ours)}}
    assert await contents() == before
    query = "query ($id: ID!) { emissionFactor(id: $id) { id } node(id: $id) { id } }"
    assert await world.data(query, {"id": id_of(theirs)}) == {"emissionFactor": None, "node": None}
    assert await world.data(query, {"id": id_of(ours)}) == {
        "emissionFactor": {"id": id_of(ours)},
        "node": {"id": id_of(ours)},
    }
