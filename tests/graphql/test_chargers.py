"""Chargers and their EVSEs: registered, changed, blocked, put away; and the stations that nobody knows."""

import asyncio
from contextlib import asynccontextmanager
from typing import Any

import pytest

from echarge.domain.availability import EvseStatus
from echarge.domain.roles import UserType
from echarge.graphql.node import global_id
from echarge.live.messages import ChargerDisplaced
from echarge.operations import commands
from echarge.operations.admission import Admitted, Refusal, admit
from echarge.store import models
from tests.graphql.charging import Here, at, charging_place
from tests.graphql.estate import Estate, estate_named, id_of
from tests.graphql.world import World

pytestmark = pytest.mark.anyio

CREDENTIALS = """
  __typename
  ... on ChargerCredentials { password charger { id name ocppIdentity admittedWithoutPassword freeVend maxPowerKw
    securityProfile blocked online version site { name } endpointUrls { withIdentity withoutIdentity } } }
  ... on NotFound { path }
"""
REFUSALS = "... on InvalidInput { problems { path code } } ... on NameTaken { name }"
CREATE = f"mutation ($input: CreateChargerInput!) {{ it: createCharger(input: $input) {{ {CREDENTIALS} {REFUSALS} }} }}"
REGISTER = f"""mutation ($id: ID!, $input: RegisterUnknownChargerInput!) {{
  it: registerUnknownCharger(id: $id, input: $input) {{ {CREDENTIALS} {REFUSALS} }} }}"""
ROTATE = f"mutation ($id: ID!) {{ it: rotateChargerPassword(id: $id) {{ {CREDENTIALS} }} }}"
UPDATE = """mutation ($id: ID!, $version: Int!, $input: UpdateChargerInput!) {
  it: updateCharger(id: $id, expectedVersion: $version, input: $input) {
    __typename
    ... on Charger { name ocppIdentity freeVend maxPowerKw version admittedWithoutPassword site { name } }
    ... on InvalidInput { problems { path code } }
    ... on NotFound { path } ... on NameTaken { name } ... on Outdated { current { id } } } }"""
EVSE = """
  __typename
  ... on Evse { id name number publicCode maxPowerKw status version tariff { name }
    connectors { number wireNumber kind maxPowerKw } }
  ... on InvalidInput { problems { path code } }
  ... on NotFound { path }
"""
CREATE_EVSE = f"""mutation ($charger: ID!, $input: CreateEvseInput!) {{
  it: createEvse(chargerId: $charger, input: $input) {{ {EVSE} }} }}"""
UPDATE_EVSE = f"""mutation ($id: ID!, $version: Int!, $input: UpdateEvseInput!) {{
  it: updateEvse(id: $id, expectedVersion: $version, input: $input) {{
    {EVSE} ... on Outdated {{ current {{ id }} }} }} }}"""
DELETE_EVSE = """mutation ($id: ID!) {
  it: deleteEvse(id: $id) { __typename ... on InUse { count by { __typename id } } } }"""
UNKNOWN = "{ unknownChargers { totalCount nodes { id ocppIdentity address attempts } } }"


@pytest.fixture
async def estate(world: World) -> Estate:
    """Store a site and a tariff."""
    estate = estate_named(world.ours, "One")
    await world.save(estate.tariff, estate.site)
    return estate


def simple(name: str) -> str:
    """Return a mutation of one charger that has no input."""
    return f"mutation ($id: ID!) {{ it: {name}(id: $id) {{ __typename ... on Charger {{ blocked archivedAt }} }} }}"


async def do(world: World, query: str, **variables: Any) -> Any:
    """Return what a mutation answers."""
    return (await world.data(query, variables))["it"]


async def create(world: World, estate: Estate, identity: str = "CP 1", **more: Any) -> Any:
    """Return what registering a charger answers."""
    given = {"name": identity, "siteId": id_of(estate.site), "ocppIdentity": identity}
    return await do(world, CREATE, input=given | more)


async def everything() -> list[Any]:
    """Return all that the mutations of chargers can change."""
    tables = (models.Charger, models.Evse, models.Connector, models.UnknownCharger)
    return [await table.all().order_by("id").values() for table in tables]


async def enters(world: World, identity: str, password: str | None, secret: str | None = None) -> Any:
    """Return how the door answers a charger."""
    shown = None if password is None else password.encode()
    return await admit(
        world.runtime, identity, shown, secret=secret, encrypted=False, address="10.0.0.9", user_agent=""
    )


async def test_create(world: World, estate: Estate) -> None:
    """A new charger gets addresses and a password, which opens the door and is shown this once."""
    found = await create(world, estate, maxPowerKw="22.08", freeVend=True, securityProfile=1)
    charger = found["charger"]
    assert charger | {"id": ""} == {
        "id": "",
        "name": "CP 1",
        "ocppIdentity": "CP 1",
        "admittedWithoutPassword": False,
        "freeVend": True,
        "maxPowerKw": "22.080",
        "securityProfile": 1,
        "blocked": False,
        "online": False,
        "version": 1,
        "site": {"name": "One"},
        "endpointUrls": {
            "withIdentity": "ws://echarge.test/ocpp/CP%201",
            "withoutIdentity": "ws://echarge.test/ocpp",
        },
    }
    assert len(found["password"]) == 20
    assert isinstance(await enters(world, "cp 1", found["password"]), Admitted)
    assert await enters(world, "CP 1", "wrong") is Refusal.UNAUTHORISED
    row = await models.Charger.get()
    assert found["password"] not in str(await models.Charger.get().values())
    entry = await models.AuditEntry.filter(action="createCharger").get()
    assert (entry.subject, entry.outcome) == (f"Charger:{row.id}", "DONE")


async def test_without_a_password(world: World, estate: Estate) -> None:
    """A charger that can show no password is let in on a secret path, until the path is renewed (NET-2)."""
    found = await create(world, estate, admittedWithoutPassword=True)
    assert (found["password"], found["charger"]["admittedWithoutPassword"]) == (None, True)
    secret = found["charger"]["endpointUrls"]["withoutIdentity"].rsplit("/", 1)[1]
    assert len(secret) >= 32
    assert isinstance(await enters(world, "CP 1", None, secret), Admitted)
    assert await enters(world, "CP 1", None) is Refusal.UNAUTHORISED
    renewed = await do(world, ROTATE, id=found["charger"]["id"])
    assert await enters(world, "CP 1", None, secret) is Refusal.UNAUTHORISED
    secret = renewed["charger"]["endpointUrls"]["withoutIdentity"].rsplit("/", 1)[1]
    assert isinstance(await enters(world, "CP 1", None, secret), Admitted)
    query = "query ($id: ID!) { charger(id: $id) { endpointUrls { withIdentity } } }"
    for user_type in (UserType.SUPPORT, UserType.MAINTENANCE):
        shown = await world.data(query, {"id": found["charger"]["id"]}, as_=user_type)
        assert shown == {"charger": {"endpointUrls": None}}


@pytest.mark.parametrize(
    ("identity", "code"),
    [
        pytest.param("", "REQUIRED", id="nothing"),
        pytest.param("x" * 49, "TOO_LONG", id="49 signs"),
        pytest.param("A:B", "MALFORMED", id="colon"),
        pytest.param("A/B", "MALFORMED", id="slash"),
        pytest.param("A(B)", "MALFORMED", id="brackets"),
        pytest.param("A=B", "MALFORMED", id="equals"),
        pytest.param("<A>", "MALFORMED", id="angles"),
        pytest.param(" A", "MALFORMED", id="leading blank"),
        pytest.param("A ", "MALFORMED", id="trailing blank"),
        pytest.param("A\tB", "MALFORMED", id="tab"),
        pytest.param("A\x00B", "MALFORMED", id="zero"),
        pytest.param("ΐ" * 48, "TOO_LONG", id="long without case"),
    ],
)
async def test_identities(sqlite_world: World, identity: str, code: str) -> None:
    """What no charger can be called is refused, and nothing is stored (A3)."""
    estate = estate_named(sqlite_world.ours, "One")
    await sqlite_world.save(estate.tariff, estate.site)
    before = await everything()
    found = await create(sqlite_world, estate, identity, name="Fine")
    assert found == {"__typename": "InvalidInput", "problems": [{"path": ["input", "ocppIdentity"], "code": code}]}
    assert await everything() == before


async def test_taken_identity(world: World, estate: Estate) -> None:
    """An identity is unique whatever its case and organisation, and whose it is is not told (A3)."""
    theirs = estate_named(world.theirs, "Two")
    theirs.charger.ocpp_identity, theirs.charger.identity_key = "Straße", "Straße".casefold()
    await world.save(theirs.tariff, theirs.site, theirs.charger)
    before = await everything()
    taken = {"__typename": "InvalidInput", "problems": [{"path": ["input", "ocppIdentity"], "code": "TAKEN"}]}
    for identity in ("STRASSE", "straße"):
        assert await create(world, estate, identity) == taken
    assert await everything() == before
    mine = await create(world, estate, "CP1")
    answer = await do(world, UPDATE, id=mine["charger"]["id"], version=1, input={"ocppIdentity": "STRASSE"})
    assert answer == taken
    assert await create(world, estate, "cp1", name="Other") == taken


async def test_two_at_once(world: World, estate: Estate) -> None:
    """Of two who register one identity at once, one is refused."""
    found = await asyncio.gather(*(create(world, estate, "CP1", name=f"C{number}") for number in range(4)))
    assert sorted(each["__typename"] for each in found) == ["ChargerCredentials"] + ["InvalidInput"] * 3
    assert await models.Charger.all().count() == 1


async def test_refusals_of_creating(world: World, estate: Estate) -> None:
    """A name that is taken, another organisation's site and values out of range are refused."""
    await create(world, estate, "CP1")
    theirs = estate_named(world.theirs, "Two")
    await world.save(theirs.tariff, theirs.site)
    before = await everything()
    assert await create(world, estate, "CP2", name="CP1") == {"__typename": "NameTaken", "name": "CP1"}
    for site in (id_of(theirs.site), id_of(theirs.tariff), "x"):
        assert await create(world, estate, "CP2", siteId=site) == {
            "__typename": "NotFound",
            "path": ["input", "siteId"],
        }
    wrong = await create(world, estate, "CP2", name="", maxPowerKw="-1", securityProfile=4)
    assert [problem["path"][1] for problem in wrong["problems"]] == ["name", "maxPowerKw", "securityProfile"]
    assert await everything() == before


@asynccontextmanager
async def dispatching(world: World) -> Any:
    """Let this process act on what is asked of the holders of sockets."""
    task = asyncio.create_task(commands.dispatch(world.runtime))
    await asyncio.sleep(0)
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def closed(here: Here) -> list[tuple[int, str]]:
    """Return how the charger's socket was closed, once it was; and forget it."""
    await here.link.until(lambda: here.link.closed)
    found, here.link.closed[:] = list(here.link.closed), []
    return found


RELOADED = [(1012, "please connect again")]


async def test_connected_charger(world: World) -> None:
    """Whatever is edited of what a connected charger works by closes its socket, so that it is loaded anew (C17)."""
    here = await charging_place(world)
    charger = id_of(here.estate.charger)
    await here.status(at(0), EvseStatus.AVAILABLE)
    async with dispatching(world):
        version = (await models.Charger.get()).version
        for number, change in enumerate(({"freeVend": True}, {"securityProfile": 2})):
            await do(world, UPDATE, id=charger, version=version + number, input=change)
            assert await closed(here) == RELOADED, change
        for query in (ROTATE, simple("blockCharger"), simple("unblockCharger"), simple("archiveCharger")):
            await do(world, query, id=charger)
            assert await closed(here) == RELOADED, query
        await do(world, simple("blockCharger"), id=charger)
        world.runtime.hub.publish(ChargerDisplaced(world.ours.organisation.id, here.estate.charger.id, 1_000))
        assert await closed(here) == [(1008, "replaced by a newer connection")]  # and not before that


async def test_block(world: World, estate: Estate) -> None:
    """A blocked charger is turned away until it is unblocked; a rotated password replaces the old one."""
    found = await create(world, estate)
    charger, password = found["charger"]["id"], found["password"]
    assert (await do(world, simple("blockCharger"), id=charger))["blocked"] is True
    assert await enters(world, "CP 1", password) is Refusal.BLOCKED
    await do(world, simple("unblockCharger"), id=charger)
    assert isinstance(await enters(world, "CP 1", password), Admitted)
    renewed = await do(world, ROTATE, id=charger)
    assert await enters(world, "CP 1", password) is Refusal.UNAUTHORISED
    assert isinstance(await enters(world, "CP 1", renewed["password"]), Admitted)


async def test_archive(world: World, estate: Estate) -> None:
    """A charger that is put away comes in no more, is listed apart, and leaves its identity to another."""
    found = await create(world, estate)
    charger, password = found["charger"]["id"], found["password"]
    assert (await do(world, simple("archiveCharger"), id=charger))["archivedAt"] is not None
    assert await enters(world, "CP 1", password) is Refusal.UNKNOWN
    lists = """{ chargers { totalCount }
      archived: chargers(archived: true) { nodes { name endpointUrls { withIdentity } } } }"""
    assert await world.data(lists) == {
        "chargers": {"totalCount": 0},
        "archived": {"nodes": [{"name": "CP 1", "endpointUrls": None}]},
    }
    for query in (simple("archiveCharger"), simple("blockCharger"), ROTATE):
        assert (await do(world, query, id=charger))["__typename"] == "NotFound"
    assert (await create(world, estate, "cp 1", name="Next"))["__typename"] == "ChargerCredentials"


async def test_update(world: World, estate: Estate) -> None:
    """What is given is changed, all else stays; a move takes the EVSEs along; an old version is refused."""
    charger = (await create(world, estate))["charger"]["id"]
    await do(world, CREATE_EVSE, charger=charger, input={})
    other = models.Site(organisation_id=world.ours.organisation.id, name="Two", time_zone="UTC")
    await world.save(other)
    version = (await models.Charger.get()).version
    given = {"siteId": id_of(other), "maxPowerKw": "50", "ocppIdentity": "CP 9"}
    assert await do(world, UPDATE, id=charger, version=version, input=given) == {
        "__typename": "Charger",
        "name": "CP 1",
        "ocppIdentity": "CP 9",
        "freeVend": False,
        "maxPowerKw": "50.000",
        "version": version + 1,
        "admittedWithoutPassword": False,
        "site": {"name": "Two"},
    }
    assert (await models.Evse.get()).site_id == other.id
    before = await everything()
    outdated = await do(world, UPDATE, id=charger, version=version, input={"name": "X"})
    assert outdated == {"__typename": "Outdated", "current": {"id": charger}}
    nameless = await do(world, UPDATE, id=charger, version=version + 1, input={"name": None})
    assert nameless["problems"] == [{"path": ["input", "name"], "code": "REQUIRED"}]
    assert await everything() == before
    changed = await do(world, UPDATE, id=charger, version=version + 1, input={"admittedWithoutPassword": True})
    assert changed["admittedWithoutPassword"] is True
    assert (await models.Charger.get()).password_hash is None


async def test_unknown_chargers(world: World, estate: Estate) -> None:
    """A station that was turned away is listed once, and leaves the list when it is registered (NET-3)."""
    for _ in range(3):
        assert await enters(world, "New-1", "secret") is Refusal.UNKNOWN
    assert await enters(world, "NEW-2", None) is Refusal.UNKNOWN
    listed = (await world.data(UNKNOWN))["unknownChargers"]["nodes"]
    assert {each["ocppIdentity"]: each["attempts"] for each in listed} == {"New-1": 3, "NEW-2": 1}
    assert listed[0]["address"] == "10.0.0.9"
    first, second = (next(each["id"] for each in listed if each["ocppIdentity"] == name) for name in ("New-1", "NEW-2"))
    given = {"name": "Fine", "siteId": id_of(estate.site)}
    found = await do(world, REGISTER, id=first, input=given)
    assert found["charger"]["ocppIdentity"] == "New-1"
    assert isinstance(await enters(world, "New-1", found["password"]), Admitted)
    assert await do(world, REGISTER, id=first, input=given) == {"__typename": "NotFound", "path": ["id"]}
    assert await do(world, REGISTER, id=second, input=given) == {"__typename": "NameTaken", "name": "Fine"}
    assert (await world.data(UNKNOWN))["unknownChargers"]["totalCount"] == 1
    await create(world, estate, "new-2")
    assert (await world.data(UNKNOWN))["unknownChargers"]["totalCount"] == 0


async def test_evses(world: World, estate: Estate) -> None:
    """An EVSE is added with the next number, is changed in all its parts, and is refused numbers that are taken."""
    charger = (await create(world, estate, maxPowerKw="22"))["charger"]["id"]
    first = await do(world, CREATE_EVSE, charger=charger, input={})
    code = first["publicCode"]
    assert first | {"id": "", "publicCode": ""} == {
        "__typename": "Evse",
        "id": "",
        "name": "CP 1-01",
        "number": 1,
        "publicCode": "",
        "maxPowerKw": "22.000",
        "status": "OFFLINE",
        "version": 1,
        "tariff": None,
        "connectors": [{"number": 1, "wireNumber": 1, "kind": "", "maxPowerKw": None}],
    }
    assert len(code) == 8
    two = [{"number": 1, "wireNumber": 2}, {"number": 2, "wireNumber": 3, "kind": "cType2", "maxPowerKw": "11"}]
    second = await do(world, CREATE_EVSE, charger=charger, input={"name": "B", "connectors": two})
    assert (second["number"], len(second["connectors"])) == (2, 2)
    swapped = [{"number": 1, "wireNumber": 3}, {"number": 2, "wireNumber": 2}]
    given = {"name": "C", "number": 7, "tariffId": id_of(estate.tariff), "maxPowerKw": None, "connectors": swapped}
    changed = await do(world, UPDATE_EVSE, id=second["id"], version=1, input=given)
    assert (changed["name"], changed["number"], changed["tariff"], changed["maxPowerKw"]) == (
        "C", 7, {"name": "One"}, None,
    )  # fmt: skip
    assert [each["wireNumber"] for each in changed["connectors"]] == [3, 2]
    assert changed["connectors"][1] == {"number": 2, "wireNumber": 2, "kind": "cType2", "maxPowerKw": "11.000"}
    before = await everything()
    for wrong, path in (
        ({"number": 1}, ["number"]),
        ({"number": 0}, ["number"]),
        ({"connectors": [{"number": 1, "wireNumber": 1}]}, ["connectors"]),
        ({"connectors": [{"number": 1, "wireNumber": 5}, {"number": 2, "wireNumber": 5}]}, ["connectors"]),
        ({"connectors": [{"number": 9}]}, ["connectors", "0", "number"]),
        ({"connectors": [{"number": 1, "maxPowerKw": "-1"}]}, ["connectors", "0", "maxPowerKw"]),
        ({"connectors": [{"number": 1, "kind": None}]}, ["connectors", "0", "kind"]),
    ):
        answer = await do(world, UPDATE_EVSE, id=second["id"], version=2, input=wrong)
        assert [problem["path"] for problem in answer["problems"]] == [["input", *path]], wrong
    assert (await do(world, UPDATE_EVSE, id=second["id"], version=1, input={}))["__typename"] == "Outdated"
    assert await everything() == before


async def test_evses_max(sqlite_world: World) -> None:
    """A charger has at most sixteen EVSEs."""
    estate = estate_named(sqlite_world.ours, "One")
    await sqlite_world.save(estate.tariff, estate.site)
    charger = (await create(sqlite_world, estate))["charger"]["id"]
    for _ in range(16):
        assert (await do(sqlite_world, CREATE_EVSE, charger=charger, input={}))["__typename"] == "Evse"
    answer = await do(sqlite_world, CREATE_EVSE, charger=charger, input={})
    assert answer["problems"] == [{"path": ["input", "number"], "code": "OUT_OF_RANGE"}]


async def test_delete_evse(world: World, estate: Estate) -> None:
    """An EVSE without history is deleted; one with sessions or statuses is in use."""
    charger = (await create(world, estate))["charger"]["id"]
    evse = (await do(world, CREATE_EVSE, charger=charger, input={}))["id"]
    assert await do(world, DELETE_EVSE, id=evse) == {"__typename": "Deleted"}
    assert await models.Connector.all().count() == 0
    here = await charging_place(world, name="Two")
    session = await here.whole(at(0))
    answer = await do(world, DELETE_EVSE, id=global_id("Evse", session.evse_id or 0))
    assert answer["__typename"] == "InUse"
    assert answer["count"] >= 2
    assert answer["by"] == [{"__typename": "ChargingSession", "id": global_id("ChargingSession", session.id)}]


async def test_lists(world: World) -> None:
    """Chargers and EVSEs are found by text, site and status."""
    one, two = await charging_place(world), await charging_place(world, name="Two")
    await two.status(at(1), EvseStatus.FAULTED)
    query = """query ($search: String, $sites: [ID!], $status: [EvseStatus!]) {
      chargers(search: $search, siteIds: $sites, status: $status) { totalCount nodes { name online evses { name } } }
      evses(search: $search, siteIds: $sites, status: $status) { totalCount nodes { name charger { name } } } }"""

    async def names(**variables: Any) -> tuple[list[str], list[str]]:
        found = await world.data(query, variables)
        return [c["name"] for c in found["chargers"]["nodes"]], [e["name"] for e in found["evses"]["nodes"]]

    assert await names() == (["One", "Two"], ["One-01", "Two-01"])
    assert await names(search="tWo") == (["Two"], ["Two-01"])
    assert await names(sites=[id_of(one.estate.site)]) == (["One"], ["One-01"])
    assert await names(status=["FAULTED"]) == (["Two"], ["Two-01"])
    assert await names(status=["CHARGING"]) == await names(sites=[]) == ([], [])
    assert (await world.data(query, people=world.theirs))["evses"]["totalCount"] == 0
    assert (await world.data(query, as_=UserType.MAINTENANCE))["chargers"]["totalCount"] == 2


@pytest.mark.parametrize("user_type", [UserType.SUPPORT, UserType.MAINTENANCE])
async def test_not_allowed(sqlite_world: World, user_type: UserType) -> None:
    """Who may not change chargers changes nothing, and is written down."""
    here = await charging_place(sqlite_world)
    charger, evse = id_of(here.estate.charger), global_id("Evse", (await models.Evse.get()).id)
    given = {"name": "X", "siteId": id_of(here.estate.site), "ocppIdentity": "X"}
    asked: list[tuple[str, dict[str, Any]]] = [
        (CREATE, {"input": given}),
        (UPDATE, {"id": charger, "version": 1, "input": {}}),
        (CREATE_EVSE, {"charger": charger, "input": {}}),
        (UPDATE_EVSE, {"id": evse, "version": 1, "input": {}}),
        (DELETE_EVSE, {"id": evse}),
        *((query, {"id": charger}) for query in (ROTATE, simple("blockCharger"), simple("archiveCharger"))),
    ]
    before = await everything()
    for query, variables in asked:
        answer = (await sqlite_world.data(query, variables, as_=user_type))["it"]
        assert answer["__typename"] == "NotAllowed", query
    assert await everything() == before
    assert await models.AuditEntry.filter(outcome="NOT_ALLOWED").count() == len(asked)


async def test_theirs(world: World) -> None:
    """Another organisation's chargers and EVSEs cannot be found nor changed."""
    here = await charging_place(world, world.theirs)
    charger, evse = id_of(here.estate.charger), global_id("Evse", (await models.Evse.get()).id)
    before = await everything()
    asked: list[tuple[str, dict[str, Any]]] = [
        (UPDATE, {"id": charger, "version": 1, "input": {}}),
        (CREATE_EVSE, {"charger": charger, "input": {}}),
        (UPDATE_EVSE, {"id": evse, "version": 1, "input": {}}),
        (DELETE_EVSE, {"id": evse}),
        *((query, {"id": charger}) for query in (ROTATE, simple("blockCharger"), simple("archiveCharger"))),
    ]
    for query, variables in asked:
        assert (await do(world, query, **variables))["__typename"] == "NotFound", query
    assert await everything() == before
    found = await world.data(
        "query ($c: ID!, $e: ID!) { charger(id: $c) { id } evse(id: $e) { id } }", {"c": charger, "e": evse}
    )
    assert found == {"charger": None, "evse": None}
