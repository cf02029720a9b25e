"""Whom an access profile names: the list, the picker, and ten thousand of them (ACL-5)."""

from typing import Any

import pytest

from echarge.store import models
from echarge.store.writer import Transaction
from tests.graphql.crowd import contents, crowd, it
from tests.graphql.estate import Estate, estate_of, id_of
from tests.graphql.statements import counted, counted_in_transactions
from tests.graphql.test_access_profiles import COPY, CREATE, DELETE, MEMBERS
from tests.graphql.world import World
from tests.screens.operations import operation

pytestmark = pytest.mark.anyio

MANY = 10_000
LIST = """
query ($id: ID!, $kind: ProfileMemberKind, $search: String, $first: Int, $after: String, $offset: Int) {
  accessProfile(id: $id) {
    members(kind: $kind, search: $search, first: $first, after: $after, offset: $offset) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage endCursor }
      nodes { kind name tokenType tokenTypeName subject { __typename ... on Node { id } } }
    }
  }
}
"""


async def furnished(world: World) -> tuple[Estate, dict[str, Any]]:
    """Store one of each kind, a group, and a profile that names them all."""
    estate = await estate_of(world, world.ours)
    mine = {"organisation_id": world.ours.organisation.id}
    group = models.DriverGroup(**mine, name="Visitors", name_key="visitors")
    app = models.Tag(**mine, uid="zApp", uid_key="ZAPP", kind="APP", name="Handset")
    await world.save(group, app)
    every: dict[str, Any] = {kind: {"allMatching": {}} for kind in ("drivers", "groups", "vehicles", "tags")}
    return estate, await it(world, CREATE, input={"name": "A", "members": every})


async def members(world: World, profile: str, **variables: Any) -> Any:
    """Return a page of a profile's members."""
    return (await world.data(LIST, {"id": profile, "first": 20} | variables))["accessProfile"]["members"]


def names(page: Any) -> list[str]:
    """Return the names on a page."""
    return [node["name"] for node in page["nodes"]]


async def test_list(world: World) -> None:
    """ACL-5: the list says what each presents: an app token, an RFID card token, or a vehicle's."""
    estate, made = await furnished(world)
    assert made["memberSummary"]["text"] == "1 driver, 1 group of drivers, 1 vehicle, 2 tokens selected"
    page = await members(world, made["id"])
    shown = [(node["name"], node["kind"], node["tokenType"], node["tokenTypeName"]) for node in page["nodes"]]
    assert shown == [
        ("One", "DRIVER", "APP", "App token"),
        ("Visitors", "GROUP", "APP", "App token"),
        ("One", "VEHICLE", "VEHICLE", "Vehicle token"),
        ("One-Ours", "TAG", "RFID_CARD", "RFID card token"),
        ("zApp", "TAG", "APP", "App token"),
    ]
    assert page["nodes"][0]["subject"] == {"__typename": "Driver", "id": id_of(estate.driver)}
    assert [node["subject"]["__typename"] for node in page["nodes"]] == [
        "Driver",
        "DriverGroup",
        "Vehicle",
        "Tag",
        "Tag",
    ]
    assert names(await members(world, made["id"], kind="TAG")) == ["One-Ours", "zApp"]
    assert names(await members(world, made["id"], search="one")) == ["One", "One", "One-Ours"]
    assert names(await members(world, made["id"], search="drivers.EXAMPLE")) == ["One"]
    assert names(await members(world, made["id"], search="handset", kind="TAG")) == ["zApp"]


@pytest.mark.parametrize("size", [1, 2, 3, 5])
async def test_pages(world: World, size: int) -> None:
    """ACL-5: the four kinds read as one list, by cursors and by numbered pages."""
    _, made = await furnished(world)
    whole = names(await members(world, made["id"]))
    assert len(whole) == 5
    seen, after = [], None
    while True:
        page = await members(world, made["id"], first=size, after=after)
        assert page["totalCount"] == 5
        assert page["pageInfo"]["hasPreviousPage"] is (after is not None)
        seen += names(page)
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            break
    assert seen == whole
    for offset in range(7):
        page = await members(world, made["id"], first=size, offset=offset)
        assert names(page) == whole[offset : offset + size], offset
        assert page["pageInfo"]["hasNextPage"] is (offset + size < 5)


@pytest.mark.parametrize(
    "after", ["", "x", "DRIVER", "DRIVER.x", "VAN.x", "TAG.WyJuYW1lIiwiaWQiLCJhIiwxXQ", "." * 3000]
)
async def test_bad_cursors(sqlite_world: World, after: str) -> None:
    """ACL-5: a cursor of another list is refused."""
    _, made = await furnished(sqlite_world)
    answer = await sqlite_world.ask(LIST, {"id": made["id"], "first": 1, "after": after})
    assert answer["errors"][0]["extensions"]["code"] == "BAD_CURSOR"


async def test_change(world: World) -> None:
    """ACL-5: members are added and removed by selections; doing it again changes nothing, and the version stays."""
    estate, made = await furnished(world)
    off = {"drivers": {"ids": [id_of(estate.driver)]}, "tags": {"allMatching": {"search": "APP"}}}
    for _ in range(2):
        changed = await it(world, MEMBERS, id=made["id"], remove=off)
        assert changed["memberSummary"]["text"] == "1 group of drivers, 1 vehicle, 1 token selected"
        assert changed["version"] == 1
    for _ in range(2):
        back = await it(world, MEMBERS, id=made["id"], add=off, remove={"groups": {"allMatching": {}}})
        assert back["memberSummary"]["text"] == "1 driver, 1 vehicle, 2 tokens selected"
    entries = await models.AuditEntry.filter(action="changeAccessProfileMembers").order_by("id")
    told = [{key: value for key, value in entry.details.items() if key != "name"} for entry in entries]
    assert told == [
        {"members_removed": {"DRIVER": 1, "TAG": 1}},
        {},
        {"members_removed": {"GROUP": 1}, "members_added": {"DRIVER": 1, "TAG": 1}},
        {},
    ]


async def test_removed_then_added(world: World) -> None:
    """ACL-5: who is taken off and named in one change is named."""
    estate, made = await furnished(world)
    both = {"drivers": {"ids": [id_of(estate.driver)]}}
    changed = await it(world, MEMBERS, id=made["id"], add=both, remove=both)
    assert changed["memberSummary"]["text"] == made["memberSummary"]["text"]


async def test_deleted_members(world: World) -> None:
    """ACL-5: who or what is deleted is named no more, and the summary follows."""
    mine = {"organisation_id": world.ours.organisation.id}
    driver = models.Driver(**mine, name="Ada", email="ada@x.example")
    vehicle = models.Vehicle(**mine, registration="A 1", registration_key="A1")
    tag = models.Tag(**mine, uid="a", uid_key="A", kind="APP")
    group = models.DriverGroup(**mine, name="Visitors", name_key="visitors")
    await world.save(driver, vehicle, tag, group)
    every: dict[str, Any] = {kind: {"allMatching": {}} for kind in ("drivers", "groups", "vehicles", "tags")}
    made = await it(world, CREATE, input={"name": "A", "members": every})
    query = "query ($id: ID!) { accessProfile(id: $id) { memberSummary { text } members { totalCount } } }"
    left = ["1 group of drivers, 1 vehicle, 1 token", "1 vehicle, 1 token", "1 token", "Nothing"]
    for count, (kind, row) in enumerate(
        {"Driver": driver, "DriverGroup": group, "Vehicle": vehicle, "Tag": tag}.items()
    ):
        mutation = f"mutation ($id: ID!) {{ it: delete{kind}(id: $id) {{ ... on Deleted {{ archived }} }} }}"
        assert await it(world, mutation, id=id_of(row)) == {"archived": False}
        found = (await world.data(query, {"id": made["id"]}))["accessProfile"]
        assert found == {"memberSummary": {"text": f"{left[count]} selected"}, "members": {"totalCount": 3 - count}}


async def test_picker(world: World) -> None:
    """ACL-5: one operation fills the dialog's four tabs, each searched for itself, with what is selected already."""
    estate, made = await furnished(world)
    await crowd(world, 25)
    off = {"tags": {"ids": [id_of(estate.tag)]}}
    await it(world, MEMBERS, id=made["id"], remove=off)
    found = await world.data(operation("add_users"), {"profileId": made["id"], "tagSearch": "one"})
    assert {tab: each["totalCount"] for tab, each in found.items()} == {
        "drivers": 26,
        "groups": 1,
        "vehicles": 1,
        "tags": 1,
    }
    assert [(node["name"], node["selected"]) for node in found["tags"]["nodes"]] == [("One-Ours", False)]
    assert [(node["name"], node["selected"]) for node in found["groups"]["nodes"]] == [("Visitors", True)]
    last = await world.data(operation("add_users"), {"profileId": made["id"], "driverOffset": 20})
    assert [(node["name"], node["selected"]) for node in last["drivers"]["nodes"][-2:]] == [
        ("Driver 00024", False),
        ("One", True),
    ]
    fresh = await world.data(operation("add_users"))
    assert not any(node["selected"] for tab in fresh.values() for node in tab["nodes"])


async def test_who_can_be_picked(world: World) -> None:
    """ACL-5: "select all" takes exactly what the picker shows for the same search; who was erased is in neither."""
    await crowd(world, 12)
    erased = await models.Driver.get(name="Driver 00011")
    erased.erased_at = world.clock.now
    await world.save(erased)
    made = await it(world, CREATE, input={"name": "A"})
    query = """query ($search: String) {
      profileCandidates(kind: DRIVER, search: $search, first: 100) { nodes { name } totalCount }
    }"""
    for search in ("", "  ", "0001", "driver1@", "DRIVER 0000", "%", "\0", "nobody"):
        shown = names((await world.data(query, {"search": search}))["profileCandidates"])
        await it(world, MEMBERS, id=made["id"], remove={"drivers": {"allMatching": {}}})
        await it(world, MEMBERS, id=made["id"], add={"drivers": {"allMatching": {"search": search}}})
        assert names(await members(world, made["id"], first=100)) == shown, search
    assert (await it(world, MEMBERS, id=made["id"], add={"drivers": {"ids": [id_of(erased)]}}))["code"] == "NOT_FOUND"
    member = models.ProfileMember(
        organisation_id=erased.organisation_id,
        profile_id=(await models.AccessProfile.all().first()).id,  # type: ignore[union-attr]
        kind="DRIVER",
        driver_id=erased.id,
    )
    await world.save(member)
    gone = await it(world, MEMBERS, id=made["id"], remove={"drivers": {"ids": [id_of(erased)]}})
    assert gone["memberSummary"]["text"] == "Nothing selected"


async def tags(world: World, count: int) -> None:
    """Store this many cards."""
    mine = {"organisation_id": world.ours.organisation.id, "kind": "RFID_CARD"}
    rows = [models.Tag(**mine, uid=f"c{number:05}", uid_key=f"C{number:05}") for number in range(count)]

    async def work(tx: Transaction) -> None:
        await models.Tag.bulk_create(rows, using_db=tx.db, batch_size=2_000)

    await world.runtime.writer.run(work)


async def test_ten_thousand(world: World) -> None:
    """ACL-5: ten thousand drivers and as many cards take no more statements than a few; they are copied and deleted."""
    drivers = await crowd(world, MANY)
    await tags(world, MANY)
    reader = world.runtime.reader
    screens = [operation("access_profile"), operation("access_profiles")]
    taken: list[list[int]] = []
    made: Any = {}
    for name, search in (("Few", "0000"), ("Many", "")):
        selection = {"allMatching": {"search": search, "except": [id_of(drivers[3])]}}
        with counted_in_transactions() as written:
            made = await it(
                world,
                CREATE,
                input={"name": name, "members": {"drivers": selection, "tags": {"allMatching": {"search": search}}}},
            )
        counts = [len(written)]
        for screen in screens:
            with counted(reader) as read:
                await world.data(screen, {"id": made["id"]} if "$id" in screen else {})
            counts.append(len(read))
        taken.append(counts)
        if name == "Many":
            assert made["memberSummary"]["text"] == "9,999 drivers, 10,000 tokens selected"
            page = await members(world, made["id"], offset=9_998, first=2)
            assert (page["totalCount"], names(page)) == (19_999, ["Driver 09999", "c00000"])
    few, many = taken
    assert many[0] == few[0] > 0
    assert all(read <= before for before, read in zip(few, many, strict=True)), taken
    copied = await it(world, COPY, id=made["id"], name="Copy")
    assert copied["memberSummary"]["text"] == "9,999 drivers, 10,000 tokens selected"
    emptied = await it(world, MEMBERS, id=made["id"], remove={"drivers": {"allMatching": {"search": "driver 0999"}}})
    assert emptied["memberSummary"]["text"] == "9,989 drivers, 10,000 tokens selected"
    for profile in (made["id"], copied["id"]):
        assert await it(world, DELETE, id=profile) == {"archived": False}
    assert await models.ProfileMember.all().count() == 19
    assert len((await contents(models.AccessProfile))[0]) == 1


async def test_statements(world: World) -> None:
    """ACL-1, ACL-5: twenty profiles, members and candidates take as many statements as two."""
    made: Any = {}
    numbers = {"access_profiles": 7, "access_profile": 19, "add_users": 9}
    for count in (2, 18):
        rows = await crowd(world, count, prefix=f"Crowd {count}")
        every: dict[str, Any] = {"drivers": {"allMatching": {}}}
        for row in rows:
            made = await it(world, CREATE, input={"name": row.name, "members": every})
        for screen, number in numbers.items():
            variables = {"access_profile": {"id": made["id"]}, "add_users": {"profileId": made["id"]}}.get(screen, {})
            with counted(world.runtime.reader) as found:
                await world.data(operation(screen), variables)
            assert len(found) == number, (screen, found)
