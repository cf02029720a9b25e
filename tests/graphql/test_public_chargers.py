"""The public list of chargers (API-4, ACL-2, E4)."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from tortoise import BaseDBAsyncClient

from echarge.operations import public_map
from echarge.operations.public_map import EVSES_MAX, fitting
from echarge.store import models
from echarge.store.migrate import migrate
from tests.bench.public_list import open_to_the_app
from tests.bench.scale import system
from tests.bench.seed import NOW, Size, seed
from tests.graphql.estate import estate_named
from tests.graphql.statements import counted
from tests.graphql.visiting import Visiting, driver_token, visiting
from tests.graphql.world import World
from tests.store.catalogue import sqlite_path
from tests.store.plans import Planner, sending

pytestmark = pytest.mark.anyio

LIST = """
query ($near: NearInput, $search: String, $first: Int! = 20, $offset: Int! = 0) {
  publicChargers(near: $near, search: $search, first: $first, offset: $offset) {
    hasNextPage
    nodes {
      distanceKm site { name location { latitude } }
      chargers { code name status ready plugs offer { open obstacle price { energyPrice { amount } } hold { amount } } }
    }
  }
}
"""


async def listed(here: Visiting, as_: str | None = None, **variables: Any) -> Any:
    """Return what the list shows."""
    return (await here.data(LIST, variables, as_))["publicChargers"]


async def more_sites(here: Visiting, number: int, *, open_: bool = True) -> None:
    """Add sites with an EVSE each, a tenth of a degree further north each time."""
    for place in range(number):
        estate = estate_named(here.world.ours, f"Far {place:02}")
        estate.site.latitude_micro, estate.site.longitude_micro = 51_500_000 + place * 100_000, -100_000
        rows = [row for row in estate.rows()[2:] if isinstance(row, models.Tariff | models.Site | models.Charger)]
        await here.world.save(*rows, estate.evse)
        if open_:
            await here.world.save(
                models.ProfilePlace(
                    organisation_id=estate.site.organisation_id, profile_id=here.profile.id, site_id=estate.site.id
                )
            )


async def test_the_list(world: World) -> None:
    """What the app is open at is listed with its terms; nothing else is, and nothing of the organisation's own."""
    async with visiting(world) as here:
        await more_sites(here, 1, open_=False)
        found = await listed(here)
        (place,) = found["nodes"]
        assert (found["hasNextPage"], place["site"]["name"], place["distanceKm"]) == (False, "One", None)
        (charger,) = place["chargers"]
        assert charger == {
            "code": await here.code(), "name": charger["name"], "status": "AVAILABLE", "ready": True, "plugs": [],
            "offer": {
                "open": True, "obstacle": None, "price": {"energyPrice": {"amount": "0.1435"}},
                "hold": {"amount": "20.00"},
            },
        }  # fmt: skip
        assert str(here.here.estate.charger.ocpp_identity).lower() not in str(found).lower()


async def test_listed_as_it_is_decided(world: World) -> None:
    """The list says of each EVSE what its own page says."""
    async with visiting(world) as here:
        for change in ({}, {"active": False}, {"active": True, "allows_mobile_app": False}):
            here.profile.update_from_dict(change)
            await world.save(here.profile)
            shown = (await here.seen())["app"]
            (place,) = (await listed(here))["nodes"] or [{"chargers": [{"offer": {"open": False}}]}]
            offer = place["chargers"][0]["offer"]
            assert offer["open"] == shown["open"]
            if shown["open"]:
                assert (offer["hold"], offer["price"]["energyPrice"]["amount"]) == (
                    {"amount": shown["hold"]["amount"]}, shown["price"]["energyPrice"]["amount"],
                )  # fmt: skip


async def test_who_is_named(world: World) -> None:
    """E4: web open and app closed: hidden from the public, shown to the driver who is named; not to another."""
    async with visiting(world, app=False) as here:
        assert (await listed(here))["nodes"] == []
        named = await driver_token(here)
        (place,) = (await listed(here, named))["nodes"]
        assert place["chargers"][0]["offer"]["open"] is True
        other = models.Driver(organisation_id=world.ours.organisation.id, name="Una", email="una@x.example")
        await world.save(other)
        assert (await listed(here, await driver_token(here, other)))["nodes"] == []


async def test_near(world: World) -> None:
    """Within a radius, the nearest first, page by page; what is no place is refused."""
    async with visiting(world) as here:
        await more_sites(here, 5)
        near = {"latitude": "51.5", "longitude": "-0.1", "radiusKm": "25"}
        found = await listed(here, near=near)
        assert [(each["site"]["name"], each["distanceKm"]) for each in found["nodes"]] == [
            ("Far 00", "0.000"), ("Far 01", "11.119"), ("Far 02", "22.239"),
        ]  # fmt: skip
        page = await listed(here, near=near, first=2, offset=1)
        assert ([each["site"]["name"] for each in page["nodes"]], page["hasNextPage"]) == (["Far 01", "Far 02"], False)
        assert [each["site"]["name"] for each in (await listed(here, search="far 03"))["nodes"]] == ["Far 03"]
        for bad in ({"radiusKm": "0"}, {"radiusKm": "101"}, {"latitude": "91"}):
            answer = await world.ask(LIST, {"near": near | bad}, as_=None)
            assert answer["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"


async def test_few_statements(world: World) -> None:
    """As many statements for many sites as for one."""
    async with visiting(world) as here:
        with counted(world.runtime.reader) as few:
            await listed(here)
        await more_sites(here, 15)
        with counted(world.runtime.reader) as many:
            assert len((await listed(here))["nodes"]) == 16
        assert len(many) == len(few) <= 10


async def test_statements_do_not_grow_with_evses(world: World) -> None:
    """As many statements where each site has forty EVSEs, and by place, as where it has one."""
    async with visiting(world) as here:
        await more_sites(here, 5)
        near = {"latitude": "51.5", "longitude": "-0.1", "radiusKm": "100"}
        by_place: dict[str, Any] = {"near": near}
        for variables in ({}, by_place):
            with counted(world.runtime.reader) as few:
                await listed(here, **variables)
            await more_evses(here, 40)
            with counted(world.runtime.reader) as many:
                await listed(here, **variables)
            assert len(many) == len(few) <= 10


async def more_evses(here: Visiting, number: int) -> None:
    """Add EVSEs to the charger of every site."""
    for charger in await models.Charger.filter(organisation_id=here.profile.organisation_id):
        first = await models.Evse.filter(charger_id=charger.id).count() + 1
        for place in range(first, first + number):
            await here.world.save(
                models.Evse(
                    organisation_id=charger.organisation_id,
                    site_id=charger.site_id,
                    charger_id=charger.id,
                    number=place,
                    name=f"{charger.name} {place:03}",
                    status="AVAILABLE",
                    status_since=here.now,
                    public_code=f"{charger.id % 10**9}{place:03}",
                )
            )


@pytest.mark.parametrize(
    ("sizes", "fits"),
    [
        pytest.param([], 0, id="nothing"),
        pytest.param([20] * 20, 20, id="a full page"),
        pytest.param([100] * 20, 5, id="large sites"),
        pytest.param([EVSES_MAX, 1], 1, id="one that is large enough"),
        pytest.param([EVSES_MAX + 1, 1], 1, id="one at least"),
    ],
)
def test_page_is_limited(sizes: list[int], fits: int) -> None:
    """A page has so many EVSEs, however many are asked for; what does not fit is on the next one."""
    found = [(number, None) for number in range(len(sizes))]
    evses = {number: list(range(size)) for number, size in enumerate(sizes)}
    assert len(fitting(found, evses)) == fits


async def test_page_by_page(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever goes on by what came sees each site once, also where pages are shorter than asked for."""
    async with visiting(world) as here:
        await more_sites(here, 6)
        await more_evses(here, 3)
        monkeypatch.setattr(public_map, "EVSES_MAX", 9)
        seen: list[str] = []
        while True:
            page = await listed(here, first=5, offset=len(seen))
            seen += [place["site"]["name"] for place in page["nodes"]]
            if not page["hasNextPage"]:
                break
            assert len(page["nodes"]) == 2
        assert seen == [*(f"Far {number:02}" for number in range(6)), "One"]


@pytest.mark.parametrize(
    ("variables", "at_least", "at_most"),
    [
        pytest.param({"first": 2}, 250, 300, id="small pages"),
        pytest.param({"first": 2, "search": "   "}, 250, 300, id="a text of blanks"),
        pytest.param({"first": 2, "search": "zzzz"}, 60, 100, id="a text that nothing has"),
        pytest.param({"first": 2, "offset": 10_000}, 5, 8, id="the end of a long list"),
        pytest.param({"first": 100, "offset": 10_000, "search": "zzzz"}, 4, 6, id="all of it"),
    ],
)
async def test_costly_pages_are_few(
    sqlite_world: World, variables: Mapping[str, Any], at_least: int, at_most: int
) -> None:
    """An address gets as many pages in a minute as they are cheap: what reads all sites it gets seldom."""
    answered, answer = 0, await sqlite_world.ask(LIST, variables, as_=None)
    while "errors" not in answer:
        answered, answer = answered + 1, await sqlite_world.ask(LIST, variables, as_=None)
    assert answer["errors"][0]["extensions"]["code"] == "TOO_MANY_ATTEMPTS"
    assert at_least <= answered <= at_most


NEAR_LONDON = {"latitude": "51.5", "longitude": "-0.12", "radiusKm": "50"}
PLANS = {
    "by name": ({}, {"site ()"}),
    "round a place": ({"near": NEAR_LONDON}, {"site (latitude_micro>? AND latitude_micro<?)"}),
}


@pytest.mark.parametrize("name", sorted(PLANS))
async def test_plans(sqlite_url: str, tmp_path: Path, name: str) -> None:
    """Sites are gone through by their names or their place; all beside them is looked up by keys."""
    variables, walks = PLANS[name]
    empty = f"sqlite://{tmp_path / 'empty.db'}"
    await migrate(empty, now=NOW)
    await seed(sqlite_url, Size(sessions=10, drivers=10, evses=100))
    async with system(sqlite_url) as here:
        await open_to_the_app(here.runtime)
        with sending(here.runtime.reader) as sent:
            assert (await here.ask(LIST, variables))["publicChargers"]["nodes"]
        with Planner.of(sqlite_path(empty)) as planner:
            assert planner.walks(sent) == walks


async def test_plans_on_postgres(postgres_url: str) -> None:
    """PostgreSQL goes through sites by their names as well; nowhere does it go through all EVSEs."""
    await seed(postgres_url, Size(sessions=10, drivers=10, evses=4_000))
    async with system(postgres_url) as here:
        await open_to_the_app(here.runtime)
        await here.runtime.reader.execute_query("ANALYZE")
        plans: list[str] = []
        for variables in ({"first": 2}, {"near": NEAR_LONDON, "first": 2}):
            with sending(here.runtime.reader) as sent:
                await here.ask(LIST, variables)
            plans += [await plan_of(here.runtime.reader, sql, values) for sql, values in sent]
        assert any("using idx_site_name" in plan for plan in plans)
        assert [plan for plan in plans if "Seq Scan on evse" in plan] == []


async def plan_of(client: BaseDBAsyncClient, sql: str, values: Sequence[Any]) -> str:
    """Return how the database would go about a statement."""
    _, rows = await client.execute_query(f"EXPLAIN {sql}", list(values))
    return "\n".join(row["QUERY PLAN"] for row in rows)
