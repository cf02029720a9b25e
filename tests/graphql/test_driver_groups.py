"""Groups of drivers (GRP-1)."""

from typing import Any

import pytest

from echarge.domain.roles import UserType
from echarge.graphql.node import global_id
from echarge.operations.selections import JOINED_MAX
from echarge.store import models
from tests.graphql.crowd import WAYS_OF_REFUSING, column, contents, crowd, it
from tests.graphql.estate import estate_of, id_of
from tests.graphql.statements import counted, counted_in_transactions
from tests.graphql.world import World
from tests.screens.operations import operation

pytestmark = pytest.mark.anyio

GROUP = "... on DriverGroup { id name driverCount version drivers(first: 100) { nodes { name } } }"
CREATE = f"""
mutation ($input: CreateDriverGroupInput!) {{ it: createDriverGroup(input: $input) {{ {GROUP} {WAYS_OF_REFUSING} }} }}
"""
UPDATE = f"""
mutation ($id: ID!, $version: Int!, $input: UpdateDriverGroupInput!) {{
  it: updateDriverGroup(id: $id, expectedVersion: $version, input: $input) {{ {GROUP} {WAYS_OF_REFUSING} }}
}}
"""
CHANGE = f"""
mutation ($id: ID!, $add: SelectionInput, $remove: SelectionInput) {{
  it: changeDriverGroupMembers(id: $id, add: $add, remove: $remove) {{ {GROUP} {WAYS_OF_REFUSING} }}
}}
"""
DELETE = (
    f"mutation ($id: ID!) {{ it: deleteDriverGroup(id: $id) {{ ... on Deleted {{ archived }} {WAYS_OF_REFUSING} }} }}"
)
DELETE_MANY = f"""
mutation ($selection: SelectionInput!) {{
  it: deleteDriverGroups(selection: $selection) {{ ... on DeletedMany {{ count }} {WAYS_OF_REFUSING} }}
}}
"""
TABLES = (models.DriverGroup, models.DriverGroupMember, models.ProfileMember)
MANY = 10_000


async def group_of(world: World, name: str, *drivers: models.Driver) -> models.DriverGroup:
    """Store a group with these drivers."""
    mine = {"organisation_id": world.ours.organisation.id}
    group = models.DriverGroup(**mine, name=name, name_key=name.casefold())
    members = [models.DriverGroupMember(**mine, group_id=group.id, driver_id=driver.id) for driver in drivers]
    await world.save(group, *members)
    return group


def ids(*rows: Any) -> dict[str, list[str]]:
    """Return the selection of these rows."""
    return {"ids": [id_of(row) for row in rows]}


def names(answer: Any) -> list[str]:
    """Return the names of a group's drivers."""
    return [driver["name"] for driver in answer["drivers"]["nodes"]]


async def test_create(world: World) -> None:
    """GRP-1: a group has a name and the drivers who were ticked."""
    ada, bob, _ = await crowd(world, 3)
    made = await it(world, CREATE, input={"name": "Visitors", "drivers": ids(ada, bob, ada)})
    assert (made["name"], made["driverCount"], made["version"]) == ("Visitors", 2, 1)
    assert names(made) == ["Driver 00000", "Driver 00001"]
    empty = await it(world, CREATE, input={"name": "Nobody", "drivers": {"ids": []}})
    assert (empty["driverCount"], names(empty)) == (0, [])
    assert (await it(world, CREATE, input={"name": "Nobody else"}))["driverCount"] == 0
    taken = await it(world, CREATE, input={"name": " VISITORS "})
    assert (taken["code"], taken["name"]) == ("NAME_TAKEN", "VISITORS")
    entry = await models.AuditEntry.filter(action="createDriverGroup").order_by("id").first()
    assert entry is not None
    assert entry.details == {"name": "Visitors", "drivers": 2}


async def test_names_of_any_script(world: World) -> None:
    """GRP-1: the case of every script is one; a name of the longest sort can be stored, found and paged behind."""
    long = "\N{GREEK SMALL LETTER IOTA WITH DIALYTIKA AND TONOS}" * 200
    assert (await it(world, CREATE, input={"name": long}))["name"] == long
    assert (await it(world, CREATE, input={"name": "ÉQUIPE Straße"}))["version"] == 1
    assert (await it(world, CREATE, input={"name": "équipe STRASSE"}))["code"] == "NAME_TAKEN"
    query = """query ($search: String, $after: String) {
      driverGroups(search: $search, first: 1, after: $after) { nodes { name } pageInfo { endCursor } }
    }"""
    found = await world.data(query, {"search": "éQUIPE s"})
    assert found["driverGroups"]["nodes"] == [{"name": "ÉQUIPE Straße"}]
    seen, after = [], None
    for _ in range(2):
        page = (await world.data(query, {"after": after}))["driverGroups"]
        seen += [node["name"] for node in page["nodes"]]
        after = page["pageInfo"]["endCursor"]
    assert sorted(seen) == sorted([long, "ÉQUIPE Straße"])
    assert (await world.data(query, {"after": after}))["driverGroups"]["nodes"] == []


async def test_update(world: World) -> None:
    """GRP-1: a group gets another name, once for each version."""
    group, other = await group_of(world, "Staff"), await group_of(world, "Visitors")
    assert (await it(world, UPDATE, id=id_of(group), version=1, input={"name": "STAFF"}))["version"] == 2
    assert (await it(world, UPDATE, id=id_of(group), version=1, input={"name": "B"}))["code"] == "OUTDATED"
    assert (await it(world, UPDATE, id=id_of(other), version=1, input={"name": "staff"}))["code"] == "NAME_TAKEN"
    assert (await models.DriverGroup.get(id=other.id)).name == "Visitors"


async def test_members(world: World) -> None:
    """GRP-1: drivers are put in and taken out; doing it again changes nothing, and the version stays."""
    ada, bob, cid = await crowd(world, 3)
    group = await group_of(world, "Staff", ada)
    for _ in range(2):
        changed = await it(world, CHANGE, id=id_of(group), add=ids(bob, cid), remove=ids(ada))
        assert (names(changed), changed["version"]) == (["Driver 00001", "Driver 00002"], 1)
    both = await it(world, CHANGE, id=id_of(group), add=ids(bob), remove=ids(bob, cid))
    assert names(both) == ["Driver 00001"]
    everybody = await it(world, CHANGE, id=id_of(group), add={"allMatching": {}})
    assert everybody["driverCount"] == 3
    but = {"allMatching": {"search": "DRIVER 0000", "except": [id_of(cid)]}}
    assert names(await it(world, CHANGE, id=id_of(group), remove=but)) == ["Driver 00002"]
    entries = await models.AuditEntry.filter(action="changeDriverGroupMembers").order_by("id")
    told = [(entry.details["added"], entry.details["removed"]) for entry in entries]
    assert told == [(2, 1), (0, 0), (1, 2), (2, 0), (0, 2)]


async def test_groups_of_a_driver(world: World) -> None:
    """GRP-1: a driver can be in several groups, and names them."""
    ada, bob = await crowd(world, 2)
    await group_of(world, "Visitors", ada)
    await group_of(world, "staff", ada, bob)
    found = await world.data("{ drivers { nodes { name groups { name driverCount } } } }")
    staff, visitors = {"name": "staff", "driverCount": 2}, {"name": "Visitors", "driverCount": 1}
    assert [node["groups"] for node in found["drivers"]["nodes"]] == [[staff, visitors], [staff]]


async def test_delete(world: World) -> None:
    """GRP-1: a deleted group is off every profile; its drivers stay."""
    (ada,) = await crowd(world, 1)
    group, other = await group_of(world, "Staff", ada), await group_of(world, "Visitors", ada)
    mine = {"organisation_id": world.ours.organisation.id}
    profile = models.AccessProfile(**mine, name="All", name_key="all")
    members = [models.ProfileMember(**mine, profile_id=profile.id, kind="GROUP", group_id=g.id) for g in (group, other)]
    await world.save(profile, *members)
    assert await it(world, DELETE, id=id_of(group)) == {"archived": False}
    assert await column(models.DriverGroupMember, "group_id") == [other.id]
    assert await column(models.ProfileMember, "group_id") == [other.id]
    assert await models.Driver.all().count() == 1
    assert (await it(world, DELETE, id=id_of(group)))["code"] == "NOT_FOUND"


async def test_delete_many(world: World) -> None:
    """GRP-1: groups are deleted by ids, or all that a search matches but some."""
    (ada,) = await crowd(world, 1)
    rows = [await group_of(world, name, ada) for name in ("A1", "a2", "a3", "B1", "B2", "B3")]
    assert await it(world, DELETE_MANY, selection=ids(rows[3], rows[4])) == {"count": 2}
    but = {"allMatching": {"search": "A", "except": [id_of(rows[1])]}}
    assert await it(world, DELETE_MANY, selection=but) == {"count": 2}
    assert await column(models.DriverGroup, "name") == ["B3", "a2"]
    assert await it(world, DELETE_MANY, selection={"allMatching": {"search": "zzz"}}) == {"count": 0}
    assert await it(world, DELETE_MANY, selection={"allMatching": {}}) == {"count": 2}
    assert await contents(*TABLES) == [[], [], []]


async def test_theirs(world: World) -> None:
    """GRP-1: another organisation's drivers and groups are not found, and "all" means ours."""
    await crowd(world, 2)
    group = await group_of(world, "Staff")
    theirs = await estate_of(world, world.theirs)
    foreign = {"organisation_id": world.theirs.organisation.id}
    their_group = models.DriverGroup(**foreign, name="Theirs", name_key="theirs")
    their_member = models.DriverGroupMember(**foreign, group_id=their_group.id, driver_id=theirs.driver.id)
    await world.save(their_group, their_member)
    before = await contents(*TABLES)
    there = {"ids": [*ids(*await models.Driver.filter(name="Driver 00000"))["ids"], id_of(theirs.driver)]}
    for query, given, path in (
        (CREATE, {"input": {"name": "B", "drivers": there}}, ["input", "drivers", "ids", "1"]),
        (CHANGE, {"id": id_of(group), "add": there}, ["add", "ids", "1"]),
        (CHANGE, {"id": id_of(group), "remove": there}, ["remove", "ids", "1"]),
        (CHANGE, {"id": id_of(their_group), "add": ids()}, ["id"]),
        (UPDATE, {"id": id_of(their_group), "version": 1, "input": {"name": "B"}}, ["id"]),
        (DELETE, {"id": id_of(their_group)}, ["id"]),
        (DELETE_MANY, {"selection": ids(group, their_group)}, ["selection", "ids", "1"]),
    ):
        answer = await it(world, query, **given)
        assert (answer["code"], answer["path"]) == ("NOT_FOUND", path), given
    assert await contents(*TABLES) == before
    assert (await it(world, CHANGE, id=id_of(group), add={"allMatching": {}}))["driverCount"] == 2
    assert await it(world, DELETE_MANY, selection={"allMatching": {}}) == {"count": 1}
    assert await column(models.DriverGroup, "name") == ["Theirs"]
    assert await world.data("{ driverGroups { totalCount nodes { id } } }") == {
        "driverGroups": {"totalCount": 0, "nodes": []}
    }
    for query in ("{ driverGroup(id: $id) { id } }", "{ node(id: $id) { id } }"):
        found = await world.data(f"query ($id: ID!) {query}", {"id": id_of(their_group)})
        assert list(found.values()) == [None]


LONG_SEARCH = {"allMatching": {"search": "x" * 101}}
BAD = [
    pytest.param(CREATE, {"input": {"name": ""}}, "input.name", "REQUIRED", id="no name"),
    pytest.param(CREATE, {"input": {"name": "x" * 201}}, "input.name", "TOO_LONG", id="a long name"),
    pytest.param(CREATE, {"input": {"name": "a\u0000b"}}, "input.name", "MALFORMED", id="a control character"),
    pytest.param(CREATE, {"input": {"name": "a\nb"}}, "input.name", "MALFORMED", id="two lines"),
    pytest.param(UPDATE, {"version": 1, "input": {"name": None}}, "input.name", "REQUIRED", id="null for a name"),
    pytest.param(CHANGE, {}, "add", "REQUIRED", id="neither in nor out"),
    pytest.param(CHANGE, {"add": LONG_SEARCH}, "add.allMatching.search", "TOO_LONG", id="a long search"),
    pytest.param(CHANGE, {"add": {"ids": ["x"] * 1001}}, "add.ids", "TOO_LONG", id="too many ids"),
    pytest.param(DELETE_MANY, {"selection": {"ids": []}}, "selection.ids", "REQUIRED", id="an empty selection"),
]


@pytest.mark.parametrize(("query", "given", "path", "code"), BAD)
async def test_bad_input(sqlite_world: World, query: str, given: dict[str, Any], path: str, code: str) -> None:
    """GRP-1: what cannot be taken is refused at its place, and nothing is changed."""
    world = sqlite_world
    (ada,) = await crowd(world, 1)
    group = await group_of(world, "Staff", ada)
    before = await contents(*TABLES)
    answer = (
        await it(world, query, **{"id": id_of(group)} | given) if "$id" in query else await it(world, query, **given)
    )
    assert (answer["code"], answer["problems"][0]["path"]) == ("INVALID_INPUT", path.split("."))
    assert answer["problems"][0]["code"] == code
    assert await contents(*TABLES) == before


UNKNOWN = [
    pytest.param({"ids": [global_id("Driver", 5)]}, id="an id that never was"),
    pytest.param({"ids": ["no id"]}, id="no id at all"),
    pytest.param({"ids": [global_id("DriverGroup", 5)]}, id="an id of another kind"),
]


@pytest.mark.parametrize("selection", UNKNOWN)
async def test_unknown_ids(sqlite_world: World, selection: dict[str, Any]) -> None:
    """GRP-1: an id of nothing is not found."""
    group = await group_of(sqlite_world, "Staff")
    answer = await it(sqlite_world, CHANGE, id=id_of(group), add=selection)
    assert (answer["code"], answer["path"]) == ("NOT_FOUND", ["add", "ids", "0"])


@pytest.mark.parametrize("selection", [{}, {"ids": [], "allMatching": {}}, {"ids": None}])
async def test_no_selection(sqlite_world: World, selection: dict[str, Any]) -> None:
    """GRP-1: a selection is by ids or by a search, and not both."""
    answer = await sqlite_world.ask(DELETE_MANY, {"selection": selection})
    assert answer["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"


async def test_erased_drivers(sqlite_world: World) -> None:
    """GRP-1: who was erased cannot be picked."""
    world = sqlite_world
    _, bob = await crowd(world, 2)
    ada = await models.Driver.get(name="Driver 00000")
    ada.erased_at = world.clock.now
    await world.save(ada)
    group = await group_of(world, "Staff")
    assert (await it(world, CHANGE, id=id_of(group), add=ids(ada)))["code"] == "NOT_FOUND"
    assert names(await it(world, CHANGE, id=id_of(group), add={"allMatching": {}})) == [bob.name]


@pytest.mark.parametrize("user_type", list(UserType))
async def test_rights(sqlite_world: World, user_type: UserType) -> None:
    """GRP-1: who may see drivers sees their groups; who may change drivers changes them."""
    world = sqlite_world
    group = await group_of(world, "Staff")
    may_see = user_type is not UserType.MAINTENANCE
    may_change = user_type in {UserType.ADMINISTRATOR, UserType.OPERATOR}
    query = """query ($id: ID!) {
      a: driverGroups { totalCount } b: driverGroup(id: $id) { id } c: groupCandidates { totalCount }
    }"""
    seen = await world.data(query, {"id": id_of(group)}, as_=user_type)
    assert [value is not None for value in seen.values()] == [may_see] * 3
    for mutation, given in (
        (CREATE, {"input": {"name": "B"}}),
        (UPDATE, {"id": id_of(group), "version": 1, "input": {"name": "C"}}),
        (CHANGE, {"id": id_of(group), "add": {"allMatching": {}}}),
        (DELETE, {"id": id_of(group)}),
        (DELETE_MANY, {"selection": {"allMatching": {}}}),
    ):
        before = await contents(*TABLES)
        answer = (await world.data(mutation, given, as_=user_type))["it"]
        assert (answer.get("code") == "NOT_ALLOWED") is not may_change
        assert (await contents(*TABLES) == before) or may_change


async def test_ten_thousand(world: World) -> None:
    """GRP-1: ten thousand drivers go in and out with as many statements as two, and are read in pages."""
    drivers = await crowd(world, MANY)
    with counted_in_transactions() as few:
        await it(
            world, CREATE, input={"name": "Two", "drivers": {"allMatching": {"search": "driver 0000", "except": []}}}
        )
    with counted_in_transactions() as many:
        made = await it(world, CREATE, input={"name": "All", "drivers": {"allMatching": {}}})
    assert (made["driverCount"], len(many)) == (MANY, len(few))
    with counted(world.runtime.reader) as reads:
        screen = await world.data(operation("driver_group"), {"id": made["id"], "search": "R 0999", "offset": 5})
    found = screen["driverGroup"]["drivers"]
    assert (screen["driverGroup"]["driverCount"], found["totalCount"], len(reads)) == (MANY, 10, 4)
    assert [node["name"] for node in found["nodes"]] == [f"Driver 0999{number}" for number in range(5, 10)]
    but = {"allMatching": {"except": [id_of(drivers[7])]}}
    assert names(await it(world, CHANGE, id=made["id"], remove=but)) == ["Driver 00007"]
    assert (await it(world, CHANGE, id=made["id"], add={"allMatching": {}}))["driverCount"] == MANY
    assert await it(world, DELETE, id=made["id"]) == {"archived": False}
    assert await models.DriverGroupMember.all().count() == 10


async def test_screens(world: World) -> None:
    """GRP-1: the list of groups, one group, and the picker of drivers are one operation each."""
    ada, bob, cid = await crowd(world, 3)
    group = await group_of(world, "Staff", ada, bob)
    await group_of(world, "Visitors", cid)
    listed = await world.data(operation("driver_groups"))
    assert listed["driverGroups"]["totalCount"] == 2
    assert listed["driverGroups"]["nodes"][0] == {"id": id_of(group), "name": "Staff", "driverCount": 2, "version": 1}
    shown = (await world.data(operation("driver_group"), {"id": id_of(group)}))["driverGroup"]
    assert [node["name"] for node in shown["drivers"]["nodes"]] == ["Driver 00000", "Driver 00001"]
    picker = await world.data(operation("add_driver_group"), {"groupId": id_of(group), "search": "driver"})
    picked = picker["groupCandidates"]
    assert picked["totalCount"] == 3
    assert [(node["driver"]["name"], node["selected"]) for node in picked["nodes"]] == [
        ("Driver 00000", True),
        ("Driver 00001", True),
        ("Driver 00002", False),
    ]
    new = (await world.data(operation("add_driver_group")))["groupCandidates"]["nodes"]
    assert [node["selected"] for node in new] == [False] * 3


@pytest.mark.parametrize(
    ("screen", "statements"), [("driver_groups", 3), ("add_driver_group", 3)], ids=["list", "picker"]
)
async def test_statements(world: World, screen: str, statements: int) -> None:
    """GRP-1: twenty groups or drivers take as many statements as two."""
    drivers = await crowd(world, 2)
    group = await group_of(world, "Staff", *drivers)
    for count in (0, 18):
        more = await crowd(world, count, prefix=f"More {count}")
        for each in more:
            await group_of(world, each.name, *drivers)
        variables = {"groupId": id_of(group)} if screen == "add_driver_group" else {}
        with counted(world.runtime.reader) as found:
            await world.data(operation(screen), variables)
        assert len(found) == statements, found


async def test_too_many(sqlite_world: World) -> None:
    """GRP-1: a group has a limit, all at once or one after the other; what goes beyond it changes nothing."""
    world = sqlite_world
    await crowd(world, JOINED_MAX - 1, prefix="A")
    group = await group_of(world, "Staff")
    everybody: dict[str, Any] = {"allMatching": {}}
    assert (await it(world, CHANGE, id=id_of(group), add=everybody))["driverCount"] == JOINED_MAX - 1
    bob, cid = await crowd(world, 2, prefix="B")
    for selection in (everybody, ids(bob, cid)):
        answer = await it(world, CHANGE, id=id_of(group), add=selection)
        assert (answer["problems"][0]["path"], answer["problems"][0]["code"]) == (["add"], "TOO_LONG")
        assert await models.DriverGroupMember.all().count() == JOINED_MAX - 1
    assert (await it(world, CHANGE, id=id_of(group), add=ids(bob)))["driverCount"] == JOINED_MAX
