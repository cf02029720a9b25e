"""The message log of a charger (MNT-2): searched, filtered, in pages, live; by each as far as they may see it."""

from datetime import timedelta
from typing import Any

import pytest

from echarge.domain.roles import UserType
from echarge.ocpp.frame_log import FrameLog
from echarge.operations.ocpp_log import Direction
from tests.graphql.estate import Estate, estate_of, id_of
from tests.graphql.serving import Socket, served
from tests.graphql.statements import counted
from tests.graphql.world import NOW, World
from tests.screens.operations import operation

pytestmark = pytest.mark.anyio

IN, OUT, _ = Direction
SAID = [
    (IN, '[2,"1","BootNotification",{"chargePointVendor":"100%_Volt"}]'),
    (OUT, '[3,"1",{"status":"Accepted"}]'),
    (IN, '[2,"2","Authorize",{"idTag":"CARD-7"}]'),
    (OUT, '[3,"2",{"idTagInfo":{"status":"Accepted"}}]'),
    (OUT, '[2,"3","ChangeConfiguration",{"key":"AuthorizationKey","value":"swordfish"}]'),
    (IN, '[4,"3","NotSupported","",{}]'),
]
LIST = """query ($charger: ID!, $search: String, $actions: [String!], $direction: OcppDirection, $from: DateTime,
  $to: DateTime, $first: Int! = 20, $after: String, $orderBy: OcppMessageOrder! = OLDEST) {
  ocppMessages(chargerId: $charger, search: $search, actions: $actions, direction: $direction, from: $from, to: $to,
    first: $first, after: $after, orderBy: $orderBy) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { at direction kind action text truncated length missing } } }"""
LIVE = """subscription ($charger: ID!, $latest: Int! = 50) {
  ocppMessages(chargerId: $charger, latest: $latest) { action direction text } }"""


class Wire:
    """A charger's connection as far as the log sees it: a second goes by between two messages."""

    def __init__(self, world: World, estate: Estate) -> None:
        self.world = world
        self.log = FrameLog(world.runtime)
        self.record = self.log.recorder(estate.organisation.id, estate.charger.id)

    async def say(self, *said: tuple[Direction, str]) -> None:
        """Have these messages stored."""
        for direction, text in said:
            self.world.clock.pass_by(seconds=1)
            self.record(direction, text)
        await self.log.flush()


@pytest.fixture
async def estate(world: World) -> Estate:
    """Store a charger that has said something."""
    estate = await estate_of(world, world.ours)
    await Wire(world, estate).say(*SAID)
    return estate


async def texts(world: World, estate: Estate, **variables: Any) -> list[str]:
    """Return the texts that match, the earliest first."""
    as_ = variables.pop("as_", UserType.ADMINISTRATOR)
    found = (await world.data(LIST, {"charger": id_of(estate.charger), **variables}, as_=as_))["ocppMessages"]
    assert found["totalCount"] == len(found["nodes"])
    return [node["text"] for node in found["nodes"]]


async def test_list(world: World, estate: Estate) -> None:
    """MNT-2: each message stands with its time, its way, its action and its text, without secrets."""
    found = (await world.data(LIST, {"charger": id_of(estate.charger)}))["ocppMessages"]["nodes"]
    assert [(node["direction"], node["kind"], node["action"]) for node in found] == [
        ("IN", "CALL", "BootNotification"),
        ("OUT", "RESULT", "BootNotification"),
        ("IN", "CALL", "Authorize"),
        ("OUT", "RESULT", "Authorize"),
        ("OUT", "CALL", "ChangeConfiguration"),
        ("IN", "ERROR", "ChangeConfiguration"),
    ]
    assert [node["text"] for node in found] == [
        *(text for _, text in SAID[:4]),
        '[2,"3","ChangeConfiguration",{"key":"AuthorizationKey","value":"(removed)"}]',
        SAID[5][1],
    ]
    assert found[0] | {"text": ""} == {
        "at": (NOW + timedelta(seconds=1)).isoformat(),
        "direction": "IN",
        "kind": "CALL",
        "action": "BootNotification",
        "text": "",
        "truncated": False,
        "length": len(SAID[0][1]),
        "missing": None,
    }


@pytest.mark.parametrize(
    ("filters", "numbers"),
    [
        pytest.param({"search": "accepted"}, [1, 3], id="text"),
        pytest.param({"search": "bootnotif"}, [0, 1], id="action"),
        pytest.param({"search": "%"}, [0], id="percent"),
        pytest.param({"search": "_"}, [0], id="underscore"),
        pytest.param({"search": "0%_V"}, [0], id="both"),
        pytest.param({"search": "swordfish"}, [], id="a secret"),
        pytest.param({"search": "a\0b"}, [], id="NUL"),
        pytest.param({"actions": ["Authorize"]}, [2, 3], id="one action"),
        pytest.param({"actions": ["Authorize", "BootNotification"], "direction": "OUT"}, [1, 3], id="actions, one way"),
        pytest.param({"actions": []}, [], id="no action"),
        pytest.param({"actions": ["\0", "x" * 70]}, [], id="no actions"),
        pytest.param({"from": (NOW + timedelta(seconds=3)).isoformat()}, [2, 3, 4, 5], id="from"),
        pytest.param({"to": (NOW + timedelta(seconds=3)).isoformat()}, [0, 1], id="to"),
        pytest.param({"from": "2026-03-02T10:30:02+01:00", "to": "2026-03-02T10:30:03+01:00"}, [1], id="a second"),
        pytest.param({"from": "2099-12-31T23:59:59Z", "to": "2000-01-01T00:00:00Z"}, [], id="the wrong way round"),
    ],
)
async def test_filters(world: World, estate: Estate, filters: dict[str, Any], numbers: list[int]) -> None:
    """MNT-2: messages are found by text, action, way and time."""
    everything = await texts(world, estate)
    assert await texts(world, estate, **filters) == [everything[number] for number in numbers]


async def test_pages(world: World, estate: Estate) -> None:
    """MNT-2: pages stay put while messages come in, in either order."""
    wire = Wire(world, estate)
    for order, expected in (("NEWEST", [5, 4, 3, 2, 1, 0]), ("OLDEST", [0, 1, 2, 3, 4, 5])):
        everything = await texts(world, estate, to=(NOW + timedelta(seconds=7)).isoformat())
        found: list[str] = []
        page: dict[str, Any] = {"charger": id_of(estate.charger), "first": 2, "orderBy": order}
        page["to"] = (NOW + timedelta(seconds=7)).isoformat()
        for _ in range(3):
            answer = (await world.data(LIST, page))["ocppMessages"]
            found += [node["text"] for node in answer["nodes"]]
            page["after"] = answer["pageInfo"]["endCursor"]
            await wire.say((IN, "more"))
        assert found == [everything[number] for number in expected]


async def test_who_sees_tags(world: World, estate: Estate) -> None:
    """MNT-2: Maintenance reads the log and finds no tag in it, neither by reading nor by searching."""
    for user_type in (UserType.ADMINISTRATOR, UserType.OPERATOR, UserType.SUPPORT):
        assert SAID[2][1] in await texts(world, estate, as_=user_type)
        assert await texts(world, estate, search="card-7", as_=user_type) == [SAID[2][1]]
    found = await texts(world, estate, as_=UserType.MAINTENANCE)
    assert found[2] == '[2,"2","Authorize",{"idTag":"(hidden)"}]'
    assert "CARD-7" not in "".join(found)
    assert await texts(world, estate, search="card-7", as_=UserType.MAINTENANCE) == []


async def test_theirs(world: World, estate: Estate) -> None:
    """MNT-2: another organisation's log is empty, and cannot be followed; so is what is no charger's."""
    for people, charger in (
        (world.theirs, id_of(estate.charger)),
        (world.ours, id_of(estate.site)),
        (world.ours, "no id"),
    ):
        found = await world.data(LIST, {"charger": charger}, people=people)
        assert found["ocppMessages"]["nodes"] == []
        actions = await world.data("query ($id: ID!) { ocppActions(chargerId: $id) }", {"id": charger}, people=people)
        assert actions == {"ocppActions": []}
        async with (
            served(world.app) as place,
            Socket.opened(place, token=people.tokens[UserType.ADMINISTRATOR]) as socket,
        ):
            answer = await socket.ask(LIVE, {"charger": charger})
            assert answer["errors"][0]["extensions"] == {"code": "NOT_FOUND"}


async def test_gaps_and_long_messages(world: World, estate: Estate) -> None:
    """MNT-2: what was cut off, and what is missing, is said."""
    log = FrameLog(world.runtime, frames_max=2)
    record = log.recorder(estate.organisation.id, estate.charger.id)
    for text in ("lost", "lost", '[2,"1","X",{"a":"' + "x" * 262_144, "\0\N{ROCKET}"):
        world.clock.pass_by(seconds=1)
        record(IN, text)
    await log.flush()
    found = (await world.data(LIST, {"charger": id_of(estate.charger)}))["ocppMessages"]["nodes"][len(SAID) :]
    assert [
        (node["direction"], node["kind"], node["truncated"], node["length"], node["missing"]) for node in found
    ] == [
        ("GAP", "BROKEN", False, 0, 2),
        ("IN", "CALL", True, 262_161, None),
        ("IN", "BROKEN", False, 2, None),
    ]
    assert len(found[1]["text"]) == 8_192
    assert found[2]["text"] == "\N{REPLACEMENT CHARACTER}\N{ROCKET}"


async def test_live(world: World, estate: Estate) -> None:
    """MNT-2: who follows a charger gets its latest messages, then each new one once, in order; tags as they may."""
    wire = Wire(world, estate)
    variables = {"charger": id_of(estate.charger), "latest": 2}
    seen: dict[UserType, list[str]] = {UserType.ADMINISTRATOR: [], UserType.MAINTENANCE: []}
    async with served(world.app) as place:
        for user_type, found in seen.items():
            async with Socket.opened(place, token=world.ours.tokens[user_type]) as socket:
                await socket.send({"type": "subscribe", "id": "1", "payload": {"query": LIVE, "variables": variables}})
                for _ in range(2):
                    found.append((await socket.receive())["payload"]["data"]["ocppMessages"]["text"])
                world.runtime.hub.resync()
                await wire.say((IN, '[2,"9","Authorize",{"idTag":"CARD-8"}]'), (OUT, '[3,"9",{}]'))
                await wire.say((IN, "last"))
                for _ in range(3):
                    found.append((await socket.receive())["payload"]["data"]["ocppMessages"]["text"])
    asked = '[2,"3","ChangeConfiguration",{"key":"AuthorizationKey","value":"(removed)"}]'
    new = ['[2,"9","Authorize",{"idTag":"CARD-8"}]', '[3,"9",{}]', "last"]
    assert seen[UserType.ADMINISTRATOR] == [asked, SAID[5][1], *new]
    hidden = '[2,"9","Authorize",{"idTag":"(hidden)"}]'
    assert seen[UserType.MAINTENANCE] == [new[1], new[2], hidden, *new[1:]]


@pytest.mark.parametrize("latest", [-1, 201])
async def test_too_many_latest(sqlite_world: World, latest: int) -> None:
    """How many come first is bounded."""
    estate = await estate_of(sqlite_world, sqlite_world.ours)
    async with (
        served(sqlite_world.app) as place,
        Socket.opened(place, token=sqlite_world.ours.tokens[UserType.OPERATOR]) as socket,
    ):
        answer = await socket.ask(LIVE, {"charger": id_of(estate.charger), "latest": latest})
        assert answer["errors"][0]["message"] == "`latest` is from 0 to 200."


async def test_none_of_the_latest(sqlite_world: World) -> None:
    """MNT-2: who wants none of the latest gets only what is new."""
    world = sqlite_world
    estate = await estate_of(world, world.ours)
    wire = Wire(world, estate)
    await wire.say((IN, "old"))
    async with served(world.app) as place, Socket.opened(place, token=world.ours.tokens[UserType.OPERATOR]) as socket:
        payload = {"query": LIVE, "variables": {"charger": id_of(estate.charger), "latest": 0}}
        await socket.send({"type": "subscribe", "id": "1", "payload": payload})
        assert await socket.ask("{ viewer { __typename } }") == {"data": {"viewer": {"__typename": "User"}}}
        await wire.say((IN, "new"))
        assert (await socket.receive())["payload"]["data"]["ocppMessages"]["text"] == "new"


async def test_screen(world: World, estate: Estate) -> None:
    """MNT-2: the screen is filled by one operation, its options included, in a constant number of statements."""
    variables = {"chargerId": id_of(estate.charger), "search": "accepted"}
    with counted(world.runtime.reader) as few:
        found = await world.data(operation("ocpp_messages"), variables)
    assert found["charger"]["name"] == "One"
    assert found["ocppActions"] == ["Authorize", "BootNotification", "ChangeConfiguration"]
    assert [edge["node"]["action"] for edge in found["ocppMessages"]["edges"]] == ["Authorize", "BootNotification"]
    await Wire(world, estate).say(*SAID * 5)
    with counted(world.runtime.reader) as many:
        await world.data(operation("ocpp_messages"), variables)
    assert len(few) == len(many) == 5, many
