"""An organisation gets nothing of another one's, by whatever id: shown for the whole schema, as it is today."""

from base64 import urlsafe_b64encode
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Any

import pytest

from echarge.domain.roles import UserType
from echarge.graphql.node import global_id, kinds
from echarge.graphql.permissions import OWN
from echarge.live.hub import Hub
from echarge.operations.guests import VISIT_PREFIX
from echarge.operations.passwords import new_token, token_hash
from echarge.store import models
from tests.graphql.live_samples import samples_of
from tests.graphql.rights import DRIVERS
from tests.graphql.serving import Attended, Socket, served
from tests.graphql.walker import Ask, Slot, Walker
from tests.graphql.whole_estate import NO_NODES, WholeEstate, columns_of, dump_of, owned, owners_of, whole_estate_of
from tests.graphql.world import NOW, World, open_world

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("long_memory")]

NODE = "query ($id: ID!) { node(id: $id) { __typename id } }"
SOCKET_AND_OPERATION = 2
"""How often the hub is listened to where a socket follows something."""

MATCHES_NOTHING: Mapping[str, str] = {
    "requestReport": "a filter: a report of another's sites is empty",
    "filter": "it goes together with a search alone, and then matches nothing",
    "except": "what is left out of a selection need not be in it",
}
"""Mutations, or arguments, that take an id without looking for it, and why."""


PUBLIC = {"publicEvse": "an EVSE's code shows to anybody what the public may see of it"}
"""Queries that are for everybody, and why."""


@dataclass
class Neighbours:
    """Two organisations that own one row of everything: A, and B, who asks."""

    world: World
    a: WholeEstate
    b: WholeEstate
    walker: Walker

    async def ask(self, kind: str, ask: Ask, slot: Slot | None = None, value: Any = None) -> Any:
        """Return the answer to what B asks for; there must be nothing of A in it, and no error."""
        query, variables = self.walker.operation(kind, ask, slot, value)
        answer = await self.world.ask(query, variables)
        what = f"{ask} with {value} as {slot}"
        assert self.a.traces_in(answer) == [], what
        assert "errors" not in answer, (what, answer["errors"])
        it = answer["data"].get("it")
        if isinstance(it, dict) and it.get("__typename") == "Report":
            report = await self.world.http.get(it["Report_url"])
            assert (report.status_code, self.a.traces_in(report.text)) == (200, []), what
        return answer["data"]


@pytest.fixture
async def neighbours(database_url: str) -> AsyncIterator[Neighbours]:
    """Yield the two, on each database in turn."""
    async with open_world(database_url) as world:
        yield await settled(world)


@pytest.fixture
async def sqlite_neighbours(sqlite_url: str) -> AsyncIterator[Neighbours]:
    """Yield the two on SQLite."""
    async with open_world(sqlite_url) as world:
        yield await settled(world)


async def settled(world: World) -> Neighbours:
    """Give both organisations all that there can be, and a walker with the ids of B."""
    a = await whole_estate_of(world, world.theirs, "ZqTheirs")
    b = await whole_estate_of(world, world.ours, "ZqOursOu")
    await told_to(world, b, world.ours.users[UserType.ADMINISTRATOR])
    stranger = models.UnknownCharger(identity="CP?", address="203.0.113.9", first_seen_at=NOW, last_seen_at=NOW)
    await world.save(stranger)
    await visit_token(world, a)
    texts = {"code": b[models.Evse].public_code, "token": await visit_token(world, b)}
    ids = b.ids() | {"UnknownCharger": global_id("UnknownCharger", stranger.id)}
    return Neighbours(world, a, b, Walker(ids, texts))


async def visit_token(world: World, estate: WholeEstate) -> str:
    """Return a token of the estate's visit."""
    token = f"{VISIT_PREFIX}{new_token()}"
    estate[models.Visit].token_hash = token_hash(token)
    await world.save(estate[models.Visit])
    return token


async def told_to(world: World, estate: WholeEstate, user: models.User) -> None:
    """Let what is for one user alone be for this one."""
    for model in OWN:
        estate[model].user_id = user.id
        await world.save(estate[model])


async def test_the_estate_is_whole(neighbours: Neighbours) -> None:
    """Both own a row of every table, each row points at rows of its own organisation, and each text has its marker."""
    for estate in (neighbours.a, neighbours.b):
        dump = await dump_of(estate[models.Organisation].id)
        assert [name for name, rows in dump.items() if not rows] == []
        assert set(estate.rows) == set(owned())
        for model, row in estate.rows.items():
            for name, owner in owners_of(model).items():
                assert getattr(row, name) in {None, estate[owner].id} or model in OWN, (model, name)
    assert len(neighbours.a.texts()) == len(neighbours.b.texts()) >= 50


async def test_the_owner_sees_it(neighbours: Neighbours) -> None:
    """What the walk looks for is there to be found: each kind of node shows its owner an id and a marker."""
    for kind, shown in neighbours.b.ids().items():
        if kind in NO_NODES:
            continue
        for name in neighbours.walker.fields(kind):
            query, variables = neighbours.walker.operation("query", Ask(kind, name, (("node", kind),)))
            answer = await neighbours.world.ask(query, variables)
            assert "errors" not in answer, (kind, name, answer["errors"])
            if name == "id":
                assert answer["data"]["node"]["it"] == shown
                assert neighbours.b.traces_in(answer) != []


async def test_every_field(neighbours: Neighbours) -> None:
    """B reads every field of the schema, with ids of its own, and finds nothing of A."""
    for ask in neighbours.walker.queries():
        await neighbours.ask("query", ask)


async def test_every_id_in_every_query(neighbours: Neighbours) -> None:
    """B gives each of A's ids to each argument of each field that takes one, nested ones too, and gets nothing."""
    walker = neighbours.walker
    for ask in walker.queries():
        for slot in walker.slots(ask, "ID"):
            for foreign in neighbours.a.ids().values():
                data = await neighbours.ask("query", ask, slot, foreign)
                if ask.parent == "Query" and len(walker.field(ask).args) == 1:
                    assert is_nothing(data["it"]), (ask, slot)


def is_nothing(found: Any) -> bool:
    """Return whether this is null, an empty list of either kind, or a refusal."""
    refusals = {"NotFound", "InvalidInput"}
    return not found or (isinstance(found, dict) and (found.get("nodes") == [] or found["__typename"] in refusals))


async def test_every_text_in_every_query(sqlite_neighbours: Neighbours) -> None:
    """B gives A's names, references, codes and addresses to each argument that takes a text, and gets nothing."""
    walker = sqlite_neighbours.walker
    for ask in walker.queries():
        for slot in walker.slots(ask, "String") if ask.name not in PUBLIC else ():
            if ask.name == "accessPreview" and slot.steps[-1] == "name":
                continue  # the name of the asker's own draft, which the answer calls it by
            # The marker is a part of every text of A; a cursor is none of them.
            few = slot.steps[-1] in {"search", "after"}
            for text in [sqlite_neighbours.a.mark] if few else sqlite_neighbours.a.texts():
                query, variables = walker.operation("query", ask, slot, text)
                answer = await sqlite_neighbours.world.ask(query, variables)
                assert sqlite_neighbours.a.traces_in(answer) == [], (ask, slot, text)


async def test_every_id_in_every_mutation(sqlite_neighbours: Neighbours) -> None:
    """B gives each of A's ids to each mutation: the answer is NotFound, and nothing of A has changed."""
    walker, theirs = sqlite_neighbours.walker, sqlite_neighbours.world.theirs.organisation.id
    before = await dump_of(theirs)
    for ask in walker.mutations():
        for slot in walker.slots(ask, "ID") if ask.name not in DRIVERS.split() else ():  # see test_own_methods
            for kind, foreign in sqlite_neighbours.a.ids().items():
                data = await sqlite_neighbours.ask("mutation", ask, slot, foreign)
                matched = MATCHES_NOTHING.keys().isdisjoint({ask.name, *slot.steps})
                assert data["it"]["__typename"] == "NotFound" or not matched, (ask, slot, kind, data)
        assert await dump_of(theirs) == before, ask


async def test_every_subscription(sqlite_neighbours: Neighbours) -> None:
    """B follows all that can be followed, by each of A's ids too, while everything of A changes, and hears nothing."""
    walker, a = sqlite_neighbours.walker, sqlite_neighbours.a
    app = Attended(sqlite_neighbours.world.app)
    async with served(app) as place:
        for ask in walker.subscriptions():
            if ask.name in DRIVERS.split():
                continue  # no user is one: see test_rights
            wanted = [(slot, foreign) for slot in walker.slots(ask, "ID") for foreign in a.ids().values()]
            for slot, foreign in [(None, None), *wanted]:
                heard = await heard_by(sqlite_neighbours, place, *walker.operation("subscription", ask, slot, foreign))
                await app.none_left.wait()
                assert sqlite_neighbours.world.runtime.hub.subscriptions == 0
                assert a.traces_in(heard) == [], (ask, slot, foreign)
                errors = [error["extensions"]["code"] for each in heard for error in errors_in(each)]
                of_one = slot is not None and len(slot.steps) == 1
                assert errors == (["NOT_FOUND"] if of_one else []), (ask, slot, heard)


async def heard_by(neighbours: Neighbours, place: str, query: str, variables: Mapping[str, Any]) -> list[Any]:
    """Return what B hears who follows this while something happens to everything that A has."""
    hub, token = neighbours.world.runtime.hub, neighbours.world.ours.tokens[UserType.ADMINISTRATOR]
    async with Socket.opened(place, token=token) as socket:
        payload = {"query": query, "variables": variables}
        await socket.send({"type": "subscribe", "id": "it", "payload": payload})
        heard = await until_answered(socket)
        while hub.subscriptions < SOCKET_AND_OPERATION and not any(is_end(each) for each in heard):
            heard += await until_answered(socket)
        publish(hub, neighbours.a)
        heard += await until_answered(socket)
    return [each for each in heard if each["id"] == "it"]


def errors_in(message: Any) -> list[Any]:
    """Return the errors that a message tells of."""
    payload = message.get("payload", {})
    found: list[Any] = payload if isinstance(payload, list) else payload.get("errors", [])
    return found


def is_end(message: Any) -> bool:
    """Return whether this is the last that the subscription says."""
    return message["id"] == "it" and message["type"] in {"error", "complete"}


def publish(hub: Hub, estate: WholeEstate) -> None:
    """Tell of a change of everything that the estate has."""
    for message in samples_of(estate):
        hub.publish(message)


async def until_answered(socket: Socket) -> list[Any]:
    """Return what the socket says until a question that was asked last is answered."""
    heard: list[Any] = []
    await socket.send({"type": "subscribe", "id": "last", "payload": {"query": "{ viewer { __typename } }"}})
    while not heard or heard[-1] != {"type": "complete", "id": "last"}:
        heard.append(await socket.receive())
    return heard


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


@pytest.mark.parametrize("bad", BAD_IDS)
async def test_bad_ids(sqlite_world: World, bad: str) -> None:
    """What is no id finds nothing, and is no error."""
    assert await sqlite_world.data(NODE, {"id": bad}) == {"node": None}
    assert await sqlite_world.data("query ($id: ID!) { site(id: $id) { id } }", {"id": bad}) == {"site": None}
    query = "mutation ($id: ID!) { deleteSite(id: $id) { __typename } }"
    assert await sqlite_world.data(query, {"id": bad}) == {"deleteSite": {"__typename": "NotFound"}}


async def test_bad_ids_everywhere(sqlite_neighbours: Neighbours) -> None:
    """What is no id finds nothing in any query or mutation, changes nothing, and is no error."""
    walker, ours = sqlite_neighbours.walker, sqlite_neighbours.world.ours.organisation.id
    before = await dump_of(ours, without=("AuditEntry",))
    for bad in ("", "\0", encoded("Site:9223372036854775807")):
        for ask in walker.queries():
            for slot in walker.slots(ask, "ID") if ask.parent == "Query" else ():
                await sqlite_neighbours.ask("query", ask, slot, bad)
        for ask in walker.mutations():
            for slot in walker.slots(ask, "ID") if ask.name not in DRIVERS.split() else ():  # see test_own_methods
                if MATCHES_NOTHING.keys().isdisjoint({ask.name, *slot.steps}):
                    data = await sqlite_neighbours.ask("mutation", ask, slot, bad)
                    assert data["it"]["__typename"] == "NotFound", (ask, slot, data)
    assert await dump_of(ours, without=("AuditEntry",)) == before


def test_every_kind_is_walked() -> None:
    """Whatever has ids belongs to an organisation, or is known to belong to none."""
    nobodys = {kind.name for kind in kinds() if kind.model is not models.Organisation} - {
        kind.name for kind in kinds() if "organisation_id" in columns_of(kind.model)
    }
    assert nobodys == {"UnknownCharger"}
