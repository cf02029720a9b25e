"""Tags: their list with its filters, and changes of many at once."""

from datetime import timedelta
from typing import Any

import pytest

from echarge.domain.roles import UserType
from echarge.store import models
from tests.graphql.estate import Estate, estate_of, id_of
from tests.graphql.statements import counted
from tests.graphql.world import NOW, World
from tests.screens.operations import operation

pytestmark = pytest.mark.anyio

LIST = operation("tags")
CHANGE = """
mutation ($selection: SelectionInput!, $filter: TagFilter) {
  it: %s(selection: $selection, filter: $filter) {
    ... on TagsChanged { count archived }
    ... on Refusal { code }
    ... on InvalidInput { problems { path code } }
    ... on NotFound { path }
  }
}
"""
BLOCK, UNBLOCK, DELETE = CHANGE % "blockTags", CHANGE % "unblockTags", CHANGE % "deleteTags"


async def furnish(world: World) -> Estate:
    """Store tags of each kind, status and holder: A to F, and one that was erased."""
    estate = await estate_of(world, world.ours)
    mine: dict[str, Any] = {"organisation_id": world.ours.organisation.id}
    rows = [
        ("a", {"kind": "RFID_CARD", "name": "Blue card", "driver_id": estate.driver.id}),
        ("b", {"kind": "RFID_CARD", "status": "BLOCKED"}),
        ("c", {"kind": "APP", "expires_at": NOW}),
        ("d", {"kind": "APP", "expires_at": NOW + timedelta(seconds=1)}),
        ("e", {"kind": "VEHICLE", "vehicle_id": estate.vehicle.id}),
        ("f", {"kind": "APP", "status": "BLOCKED", "expires_at": NOW}),
        ("erased tag 1", {"kind": "APP", "status": "BLOCKED", "erased_at": NOW}),
    ]
    writer = world.runtime.store.writer
    await models.ChargingSession.filter(id=estate.session.id).using_db(writer).update(tag_id=None)
    await models.Tag.filter(id=estate.tag.id).using_db(writer).delete()
    await world.save(*(models.Tag(**{**mine, **what}, uid=uid, uid_key=uid.upper()) for uid, what in rows))
    await estate_of(world, world.theirs)
    return estate


async def found(world: World, **variables: Any) -> str:
    """Return the uids of the list."""
    page = (await world.data(LIST, variables))["tags"]
    assert page["totalCount"] == len(page["nodes"])
    return "".join(node["uid"] for node in page["nodes"])


@pytest.fixture
async def estate(world: World) -> Estate:
    """Return what our organisation owns, but for the estate's own tag."""
    return await furnish(world)


@pytest.mark.parametrize(
    ("variables", "uids"),
    [
        pytest.param({}, "abcdef", id="all"),
        pytest.param({"search": "BLUE"}, "a", id="a part of a name"),
        pytest.param({"search": "B"}, "ab", id="a part of a uid"),
        pytest.param({"filter": {"kinds": ["APP"]}}, "cdf", id="a kind"),
        pytest.param({"filter": {"kinds": ["APP", "VEHICLE"]}}, "cdef", id="two kinds"),
        pytest.param({"filter": {"kinds": []}}, "", id="no kind at all"),
        pytest.param({"filter": {"statuses": ["ACTIVE"]}}, "ade", id="active"),
        pytest.param({"filter": {"statuses": ["BLOCKED"]}}, "bf", id="blocked"),
        pytest.param({"filter": {"statuses": ["EXPIRED"]}}, "c", id="expired"),
        pytest.param({"filter": {"statuses": ["EXPIRED", "BLOCKED"]}}, "bcf", id="not good"),
        pytest.param({"filter": {"statuses": []}}, "", id="no status at all"),
        pytest.param({"filter": {"assigned": True}}, "ae", id="somebody's"),
        pytest.param({"filter": {"assigned": False}}, "bcdf", id="nobody's"),
        pytest.param({"filter": {"assigned": False, "statuses": ["ACTIVE"]}}, "d", id="both must be true"),
        pytest.param({"filter": {"driverIds": []}}, "", id="no driver's at all"),
        pytest.param({"filter": {"driverIds": ["nobody"]}}, "", id="an unknown driver's"),
    ],
)
async def test_filters(world: World, estate: Estate, variables: dict[str, Any], uids: str) -> None:
    """DRV-3: tags are found by uid and name, and filtered by kind, status now, and whether they are somebody's."""
    assert await found(world, **variables) == uids
    assert estate.driver.name == "One"


async def test_holders(world: World, estate: Estate) -> None:
    """DRV-3: tags of a driver or a vehicle; another organisation's drivers have none here."""
    assert await found(world, filter={"driverIds": [id_of(estate.driver)]}) == "a"
    assert await found(world, filter={"vehicleIds": [id_of(estate.vehicle)]}) == "e"
    theirs = await models.Driver.get(organisation_id=world.theirs.organisation.id)
    assert await found(world, filter={"driverIds": [id_of(theirs)]}) == ""
    answer = await world.data(LIST, {"holderSearch": "one"})
    assert [node["name"] for node in answer["drivers"]["nodes"]] == ["One"]
    assert (await world.data(LIST, as_=UserType.MAINTENANCE))["tags"] is None


async def test_statements(world: World, estate: Estate) -> None:
    """DRV-3: the screen takes the same few statements however many tags there are."""
    with counted(world.runtime.reader) as few:
        await world.data(LIST)
    mine = {"organisation_id": world.ours.organisation.id, "driver_id": estate.driver.id}
    await world.save(*(models.Tag(**mine, uid=f"z{n}", uid_key=f"Z{n}", kind="APP") for n in range(14)))
    with counted(world.runtime.reader) as many:
        await world.data(LIST)
    assert len(few) == len(many) == 7, many


async def changed(world: World, mutation: str, selection: Any, given: Any = None, **who: Any) -> Any:
    """Return what a change of many answers."""
    return (await world.data(mutation, {"selection": selection, "filter": given}, **who))["it"]


async def ids(uids: str) -> list[str]:
    """Return the ids of these tags."""
    return [id_of(await models.Tag.get(uid=uid)) for uid in uids]


async def statuses() -> dict[str, str]:
    """Return the stored statuses by uid."""
    return {tag.uid: tag.status[0] for tag in await models.Tag.filter(uid__in=list("abcdef"))}


async def test_block_named_tags(world: World, estate: Estate) -> None:
    """DRV-3: tags are blocked and made good again by their ids; those that are so already do not count."""
    assert await changed(world, BLOCK, {"ids": await ids("ab")}) == {"count": 1, "archived": 0}
    assert await statuses() == dict(zip("abcdef", "BBAAAB", strict=True))
    assert (await models.Tag.get(uid="a")).version == 2
    assert await changed(world, UNBLOCK, {"ids": await ids("abc")}) == {"count": 2, "archived": 0}
    assert await statuses() == dict(zip("abcdef", "AAAAAB", strict=True))
    entry = await models.AuditEntry.filter(action="unblockTags").get()
    assert (entry.outcome, entry.details) == ("DONE", {"count": 2})
    assert estate.tag.uid == "One-Ours"


async def test_block_all_that_match(world: World, estate: Estate) -> None:
    """DRV-3: all that search and filter find are blocked, on all pages, but for those that are spared."""
    everything = {"allMatching": {"except": await ids("a")}}
    assert await changed(world, BLOCK, everything, {"assigned": True}) == {"count": 1, "archived": 0}
    assert await statuses() == dict(zip("abcdef", "ABAABB", strict=True))
    assert await changed(world, BLOCK, {"allMatching": {"search": "blue"}}) == {"count": 1, "archived": 0}
    assert await changed(world, BLOCK, {"allMatching": {"search": "nothing"}}) == {"count": 0, "archived": 0}
    assert await changed(world, UNBLOCK, {"allMatching": {}}) == {"count": 4, "archived": 0}
    assert (await models.Tag.get(organisation_id=world.theirs.organisation.id)).version == 1
    assert (await models.Tag.get(uid="erased tag 1")).status == "BLOCKED"
    assert estate.tag.uid == "One-Ours"


async def test_delete_many(world: World, estate: Estate) -> None:
    """DRV-3: tags without a history are deleted with their places in profiles, the others are blocked."""
    used = await models.Tag.get(uid="a")
    profile = models.AccessProfile(organisation_id=used.organisation_id, name="P", name_key="p")
    member = models.ProfileMember(
        organisation_id=used.organisation_id,
        profile_id=profile.id,
        kind="TAG",
        tag_id=(await models.Tag.get(uid="d")).id,
    )
    await (
        models.ChargingSession.filter(id=estate.session.id).using_db(world.runtime.store.writer).update(tag_id=used.id)
    )
    await world.save(profile, member)
    assert await changed(world, DELETE, {"allMatching": {}}, {"kinds": ["RFID_CARD", "APP"]}) == {
        "count": 5,
        "archived": 1,
    }
    assert await statuses() == {"a": "B", "e": "A"}
    assert await models.ProfileMember.all().count() == 0


REFUSED = [
    pytest.param({"ids": []}, None, {"code": "INVALID_INPUT"}, ["selection", "ids"], id="an empty selection"),
    pytest.param({"ids": ["x"] * 1_001}, None, {"code": "INVALID_INPUT"}, ["selection", "ids"], id="too many"),
    pytest.param({"ids": ["nothing"]}, None, {"code": "NOT_FOUND"}, ["selection", "ids", "0"], id="an unknown id"),
    pytest.param(
        {"allMatching": {"except": ["nothing"]}},
        None,
        {"code": "NOT_FOUND"},
        ["selection", "allMatching", "except", "0"],
        id="an unknown one to spare",
    ),
]


@pytest.mark.parametrize(("selection", "given", "refusal", "path"), REFUSED)
@pytest.mark.parametrize("mutation", [BLOCK, UNBLOCK, DELETE], ids=["block", "unblock", "delete"])
async def test_refused_selections(
    world: World, estate: Estate, mutation: str, selection: Any, given: Any, refusal: Any, path: list[str]
) -> None:
    """DRV-3: a selection that means nothing is refused, and nothing is changed."""
    answer = await changed(world, mutation, selection, given)
    assert answer["code"] == refusal["code"]
    assert answer.get("path") == path or answer["problems"][0]["path"] == path
    assert await statuses() == dict(zip("abcdef", "ABAAAB", strict=True))
    assert estate.tag.uid == "One-Ours"


async def test_selections_of_others(world: World, estate: Estate) -> None:
    """DRV-3: one id of another organisation, or of what is no tag, and nothing is changed; nor by who may not."""
    theirs = id_of(await models.Tag.get(organisation_id=world.theirs.organisation.id))
    for wrong in (theirs, id_of(estate.driver), id_of(await models.Tag.get(uid="erased tag 1"))):
        answer = await changed(world, BLOCK, {"ids": [*await ids("a"), wrong]})
        assert answer == {"code": "NOT_FOUND", "path": ["selection", "ids", "1"]}
    mixed = await changed(world, BLOCK, {"ids": await ids("a")}, {"assigned": True})
    assert mixed["problems"] == [{"path": ["filter"], "code": "CONFLICT"}]
    assert await changed(world, BLOCK, {"ids": await ids("a")}, as_=UserType.SUPPORT) == {"code": "NOT_ALLOWED"}
    assert await statuses() == dict(zip("abcdef", "ABAAAB", strict=True))
    both = await world.ask(BLOCK, {"selection": {"ids": ["x"], "allMatching": {}}})
    assert "exactly one" in both["errors"][0]["message"].lower()
