"""An organisation gets nothing of another one's, by whatever id."""

from base64 import urlsafe_b64encode

import pytest

from echarge.graphql.node import global_id, kinds
from tests.graphql.estate import estate_of, id_of
from tests.graphql.test_permissions import DONE, contents, furnished, with_ids
from tests.graphql.world import World

pytestmark = pytest.mark.anyio

NODE = "query ($id: ID!) { node(id: $id) { __typename id } }"
LISTS = ("users", "sites", "tariffs", "drivers", "vehicles", "tags")


def encoded(text: str) -> str:
    """Return a text as ids are written."""
    return urlsafe_b64encode(text.encode()).decode().rstrip("=")


BAD_IDS = [
    pytest.param("", id="nothing"),
    pytest.param("1", id="a number"),
    pytest.param("é", id="no ASCII"),
    pytest.param("\x00", id="a control character"),
    pytest.param("x" * 10_000, id="endless"),
    pytest.param("A===", id="bad padding"),
    pytest.param(encoded("Site:"), id="no number"),
    pytest.param(encoded("Site:abc"), id="letters"),
    pytest.param(encoded("Site:-1"), id="negative"),
    pytest.param(encoded("Site:" + "9" * 40), id="too large"),
    pytest.param(encoded("Site:9223372036854775807"), id="the largest"),
    pytest.param(encoded("Site:٣"), id="digits of another script"),
    pytest.param(encoded("Site:007"), id="leading zeros"),
    pytest.param(encoded("Nothing:1"), id="unknown kind"),
    pytest.param(encoded("AuditEntry:1"), id="a kind without ids"),
    pytest.param(global_id("Site", 1) + "=", id="padded"),
]


async def test_ids_of_others(world: World) -> None:
    """Every kind of node is there for its own organisation, and for no other."""
    ours, theirs = await estate_of(world, world.ours), await estate_of(world, world.theirs)
    known = {kind.model for kind in kinds()}
    for mine, other in zip(ours.rows(), theirs.rows(), strict=True):
        if type(mine) not in known:
            continue
        kind = type(mine).__name__
        assert (await world.data(NODE, {"id": id_of(mine)}))["node"] == {"__typename": kind, "id": id_of(mine)}
        assert (await world.data(NODE, {"id": id_of(other)}))["node"] is None, kind


async def test_roots_of_others(world: World) -> None:
    """Typed roots give null for another organisation's id, and for an id of another kind."""
    ours, theirs = await estate_of(world, world.ours), await estate_of(world, world.theirs)
    for name in ("user", "site", "tariff", "driver", "vehicle", "tag"):
        query = f"query ($id: ID!) {{ it: {name}(id: $id) {{ id }} }}"
        wrong_kind = id_of(ours.driver if name == "site" else ours.site)
        for wrong in (id_of(getattr(theirs, name)), wrong_kind):
            assert await world.data(query, {"id": wrong}) == {"it": None}, name
        assert await world.data(query, {"id": id_of(getattr(ours, name))}) != {"it": None}, name


async def test_lists_of_others(world: World) -> None:
    """A list shows and counts what belongs to the organisation alone."""
    await estate_of(world, world.theirs)
    screen = " ".join(f"{name} {{ totalCount nodes {{ id }} }}" for name in LISTS)
    found = await world.data(f"{{ {screen} }}")
    assert {name: found[name]["totalCount"] for name in LISTS} == dict.fromkeys(LISTS, 0) | {"users": 4}


async def test_mutations_of_others(sqlite_world: World) -> None:
    """A mutation of another organisation's row answers NotFound, and changes nothing."""
    world = sqlite_world
    ids = await furnished(world)
    fields = [field for field, _ in DONE if "$" in field]
    before = await contents()
    for field in fields:
        query = f"mutation {{ it: {with_ids(field, ids)} {{ __typename ... on NotFound {{ path }} }} }}"
        answer = await world.data(query, people=world.theirs)
        assert answer == {"it": {"__typename": "NotFound", "path": ["id"]}}, field
    assert await contents() == before


@pytest.mark.parametrize(
    ("field", "path"),
    [
        ('createSite(input: {name: "A", timeZone: "UTC", tariffId: $tariff})', "tariffId"),
        ("updateOrganisation(expectedVersion: 1, input: {tariffId: $tariff})", "tariffId"),
        ('createVehicle(input: {registration: "A", driverId: $driver})', "driverId"),
        ('createTag(input: {uid: "A", kind: APP, driverId: $driver})', "driverId"),
        ('createTag(input: {uid: "A", kind: APP, vehicleId: $vehicle})', "vehicleId"),
        ('createTag(input: {uid: "A", kind: APP, vehicleId: $driver})', "vehicleId"),
    ],
)
async def test_references_to_others(sqlite_world: World, field: str, path: str) -> None:
    """Nothing of another organisation can be referred to, nor something of another kind."""
    ids = await furnished(sqlite_world)
    before = await contents()
    query = f"mutation {{ it: {with_ids(field, ids)} {{ __typename ... on NotFound {{ path }} }} }}"
    answer = await sqlite_world.data(query, people=sqlite_world.theirs)
    assert answer == {"it": {"__typename": "NotFound", "path": ["input", path]}}
    assert await contents() == before


@pytest.mark.parametrize("bad", BAD_IDS)
async def test_bad_ids(sqlite_world: World, bad: str) -> None:
    """What is no id finds nothing, and is no error."""
    assert await sqlite_world.data(NODE, {"id": bad}) == {"node": None}
    assert await sqlite_world.data("query ($id: ID!) { site(id: $id) { id } }", {"id": bad}) == {"site": None}
    query = "mutation ($id: ID!) { deleteSite(id: $id) { __typename } }"
    assert await sqlite_world.data(query, {"id": bad}) == {"deleteSite": {"__typename": "NotFound"}}
