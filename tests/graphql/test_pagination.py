"""Pages that stay put, whatever is added meanwhile."""

from typing import Any

import pytest

from echarge.store import models
from tests.graphql.statements import counted
from tests.graphql.world import World

pytestmark = pytest.mark.anyio

PAGE = """
query ($first: Int!, $after: String, $offset: Int, $orderBy: SiteOrder!, $search: String) {
  sites(first: $first, after: $after, offset: $offset, orderBy: $orderBy, search: $search) {
    nodes { name }
    edges { cursor node { name } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    totalCount
  }
}
"""


def site(world: World, name: str, **values: Any) -> models.Site:
    """Return a site of ours."""
    return models.Site(organisation_id=world.ours.organisation.id, name=name, time_zone="UTC", **values)


async def page(world: World, **variables: Any) -> Any:
    """Return a page of our sites."""
    given = {"first": 3, "orderBy": "NAME"} | variables
    return (await world.data(PAGE, given))["sites"]


def names(found: Any) -> list[str]:
    """Return the names of a page."""
    return [node["name"] for node in found["nodes"]]


async def walk(world: World, **variables: Any) -> list[str]:
    """Return all names, page by page."""
    found: list[str] = []
    after = None
    while True:
        part = await page(world, after=after, **variables)
        found += names(part)
        if not part["pageInfo"]["hasNextPage"]:
            return found
        after = part["pageInfo"]["endCursor"]


async def test_a_page(world: World) -> None:
    """A page has nodes and edges, knows its place, and counts the whole list."""
    await world.save(*(site(world, name) for name in "edcba"))
    found = await page(world)
    assert names(found) == [edge["node"]["name"] for edge in found["edges"]] == ["a", "b", "c"]
    assert found["totalCount"] == 5
    assert found["pageInfo"] == {
        "hasNextPage": True,
        "hasPreviousPage": False,
        "startCursor": found["edges"][0]["cursor"],
        "endCursor": found["edges"][2]["cursor"],
    }
    rest = await page(world, after=found["pageInfo"]["endCursor"])
    assert (names(rest), rest["totalCount"]) == (["d", "e"], 5)
    assert (rest["pageInfo"]["hasNextPage"], rest["pageInfo"]["hasPreviousPage"]) == (False, True)


async def test_an_empty_page(world: World) -> None:
    """A list without items has no cursors."""
    found = await page(world)
    assert found["pageInfo"] == {
        "hasNextPage": False,
        "hasPreviousPage": False,
        "startCursor": None,
        "endCursor": None,
    }
    assert (found["nodes"], found["edges"], found["totalCount"]) == ([], [], 0)


@pytest.mark.parametrize(("order", "backwards"), [("NAME", False), ("NAME_DESCENDING", True)])
async def test_walk(world: World, order: str, *, backwards: bool) -> None:
    """Page by page everything comes once, in order."""
    expected = sorted((f"{number:02}" for number in range(10)), reverse=backwards)
    await world.save(*(site(world, name) for name in expected))
    assert await walk(world, orderBy=order) == expected


async def test_walk_over_equals(world: World) -> None:
    """Rows that the order holds for equal come once each as well."""
    await world.save(*(site(world, f"{number}", created_at=world.clock.now) for number in range(10)))
    found = await walk(world, orderBy="NEWEST")
    assert sorted(found) == [str(number) for number in range(10)]


async def test_rows_added_meanwhile(world: World) -> None:
    """What is added before a cursor does not move what comes after it."""
    await world.save(*(site(world, name) for name in "bdfhj"))
    first = await page(world)
    await world.save(*(site(world, name) for name in "aceg"))
    assert names(first) == ["b", "d", "f"]
    assert names(await page(world, after=first["pageInfo"]["endCursor"])) == ["g", "h", "j"]


async def test_offset(world: World) -> None:
    """Numbered pages skip; beyond the end there is nothing."""
    await world.save(*(site(world, name) for name in "abcde"))
    found = await page(world, offset=3)
    assert (names(found), found["pageInfo"]["hasPreviousPage"]) == (["d", "e"], True)
    assert names(await page(world, offset=10_000)) == []


@pytest.mark.parametrize(
    "variables",
    [
        pytest.param({"first": 0}, id="none"),
        pytest.param({"first": -1}, id="less than none"),
        pytest.param({"first": 101}, id="too many"),
        pytest.param({"offset": -1}, id="before the beginning"),
        pytest.param({"offset": 10_001}, id="too far"),
        pytest.param({"offset": 0, "after": "x"}, id="offset and cursor"),
    ],
)
async def test_pages_that_are_not_given(sqlite_world: World, variables: dict[str, Any]) -> None:
    """A page that is too large or too far away is refused, and the message says what would do."""
    answer = await sqlite_world.ask(PAGE, {"first": 3, "orderBy": "NAME"} | variables)
    assert [error["extensions"]["code"] for error in answer["errors"]] == ["BAD_PAGE"]


async def test_cursors_of_nobody(sqlite_world: World) -> None:
    """A cursor of another order, or a changed one, is refused."""
    await sqlite_world.save(site(sqlite_world, "a"), site(sqlite_world, "b"))
    cursor = (await page(sqlite_world))["pageInfo"]["endCursor"]
    changed = cursor[:-4] + ("AAAA" if cursor[-4:] != "AAAA" else "BBBB")
    for after, order in [
        (cursor, "NAME_DESCENDING"),
        (cursor, "NEWEST"),
        (changed, "NAME"),
        ("", "NAME"),
        ("x", "NAME"),
        ("é", "NAME"),
        ("A" * 100_000, "NAME"),
    ]:
        answer = await sqlite_world.ask(PAGE, {"first": 3, "orderBy": order, "after": after})
        assert [error["extensions"]["code"] for error in answer["errors"]] == ["BAD_CURSOR"], after[:20]


async def test_count_only_when_asked_for(world: World) -> None:
    """The list is counted only for who wants to know."""
    await world.data("{ __typename }")
    with counted(world.runtime.reader) as without:
        await world.data("{ sites { nodes { name } } }")
    with counted(world.runtime.reader) as with_count:
        await world.data("{ sites { nodes { name } totalCount } }")
    assert len(with_count) == len(without) + 1


@pytest.mark.parametrize(
    ("search", "found"),
    [
        pytest.param("NORTH", ["North Depot"], id="whatever the case"),
        pytest.param(" high ", ["South Depot"], id="in the address, blanks aside"),
        pytest.param("%", ["100 % Solar"], id="a sign of SQL"),
        pytest.param("_", [], id="another one"),
        pytest.param("'; DROP TABLE site; --", [], id="an attack"),
        pytest.param("", ["100 % Solar", "North Depot", "South Depot"], id="nothing"),
        pytest.param("a\x00", [], id="a control character"),
    ],
)
async def test_search(world: World, search: str, found: list[str]) -> None:
    """A search finds any part of the text, and takes signs for what they are."""
    await world.save(
        site(world, "North Depot"), site(world, "South Depot", address="1 High Street"), site(world, "100 % Solar")
    )
    assert names(await page(world, search=search)) == found


async def test_long_search(sqlite_world: World) -> None:
    """A search has a length."""
    answer = await sqlite_world.ask(PAGE, {"first": 3, "orderBy": "NAME", "search": "x" * 101})
    assert [error["extensions"]["code"] for error in answer["errors"]] == ["BAD_USER_INPUT"]
