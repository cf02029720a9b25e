"""Subscriptions: the state first, then every change in order, and nothing lost on the way."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import pytest

from echarge.domain.availability import EvseStatus
from echarge.domain.roles import UserType
from echarge.graphql.node import global_id
from echarge.graphql.sessions import meters
from echarge.live.hub import Subscription
from echarge.operations import identity, readings
from echarge.operations.audit import Viewer
from echarge.store import models
from tests.graphql.charging import Here, at, charging_place
from tests.graphql.serving import Socket, served
from tests.graphql.statements import counted
from tests.graphql.world import People, World

pytestmark = pytest.mark.anyio

METER = """subscription ($id: ID!) { sessionMeterValues(sessionId: $id) {
  at energyKwh powerKw currentA voltageV stateOfCharge chargingSeconds runningCost { amount } version snapshot final
  phases { phase } session { reference status } } }"""
STATUS = """subscription ($sites: [ID!], $chargers: [ID!]) { chargerStatus(siteIds: $sites, chargerIds: $chargers) {
  snapshot complete changes { status at version evse { name status } } } }"""
LOG = """subscription ($filter: ChargingSessionFilter) { chargingLog(filter: $filter) {
  kind session { reference status energyKwh version driver { name } payment { runningCost { amount } } } } }"""
SILENCE_S = 0.05
DETAILS = "subscription ($id: ID!) { chargingSession(id: $id) { status energyKwh version disconnectedAt } }"


@dataclass
class Stream:
    """One subscription as its client sees it."""

    socket: Socket
    name: str

    async def next(self) -> Any:
        """Return the next value."""
        message = await self.socket.receive()
        assert message["type"] == "next", message
        assert "errors" not in message["payload"], message
        return message["payload"]["data"][self.name]

    async def ended(self) -> None:
        """Wait until the server says that nothing more will come."""
        message = await self.socket.receive()
        assert message["type"] == "complete", message

    async def silent(self) -> None:
        """Make sure that nothing more comes, for as long as a value takes many times over."""
        await asyncio.sleep(SILENCE_S)
        await self.socket.send({"type": "ping"})
        assert (await self.socket.receive())["type"] == "pong"


@asynccontextmanager
async def following(
    world: World,
    query: str,
    variables: Mapping[str, Any] | None = None,
    *,
    as_: UserType = UserType.OPERATOR,
    people: People | None = None,
) -> AsyncIterator[Stream]:
    """Subscribe on a socket of its own."""
    token = (people or world.ours).tokens[as_]
    name = query.split("{")[1].split("(", maxsplit=1)[0].strip()
    async with served(world.app) as place, Socket.opened(place, token=token) as socket:
        await socket.send({"type": "subscribe", "id": "1", "payload": {"query": query, "variables": variables}})
        yield Stream(socket, name)


@pytest.fixture
async def here(world: World) -> Here:
    """Return a connected charger, on each database in turn."""
    return await charging_place(world)


def named(session: models.ChargingSession) -> dict[str, str]:
    """Return the variable that names the session."""
    return {"id": global_id("ChargingSession", session.id)}


async def test_meter_values(here: Here) -> None:
    """A session's meter: what is known, each reading in order, and the final value; then the stream ends."""
    session = await here.begin(at(0))
    await here.meter(at(10), 2_000)
    async with following(here.world, METER, named(session)) as stream:
        first = await stream.next()
        assert (first["snapshot"], first["final"], first["energyKwh"]) == (True, False, "2.00")
        assert (first["currentA"], first["voltageV"], first["stateOfCharge"]) == ("16.000", "230.000", 40)
        assert first["phases"] == [{"phase": "L1"}]
        assert first["session"] == {"reference": session.reference, "status": "ONGOING"}
        for minute in (11, 12, 13):
            await here.meter(at(minute), minute * 200)
        await here.stop(at(14), 2_800)
        values = [await stream.next() for _ in range(4)]
        await stream.ended()
    assert [value["energyKwh"] for value in values] == ["2.20", "2.40", "2.60", "2.80"]
    assert [value["at"] for value in values[:3]] == [at(minute).isoformat() for minute in (11, 12, 13)]
    assert [value["final"] for value in values] == [False, False, False, True]
    assert [value["runningCost"]["amount"] for value in values] == ["0.32", "0.34", "0.37", "0.40"]
    versions = [value["version"] for value in [first, *values]]
    assert versions == sorted(set(versions))
    assert not any(value["snapshot"] for value in values)


async def test_meter_of_a_session_that_is_over(here: Here) -> None:
    """Of a session that is over there is one value, the final one."""
    session = await here.whole(at(0))
    async with following(here.world, METER, named(session)) as stream:
        value = await stream.next()
        assert (value["snapshot"], value["final"], value["energyKwh"]) == (True, True, "5.00")
        await stream.ended()


async def test_message_before_the_state_is_read(here: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    """A reading that comes between listening and reading is in the snapshot, and not told a second time."""
    session = await here.begin(at(0))
    after_subscribing(here.world, monkeypatch, lambda: here.meter(at(5), 1_000))
    async with following(here.world, METER, named(session)) as stream:
        assert (await stream.next())["energyKwh"] == "1.00"
        await stream.silent()
        await here.meter(at(6), 1_200)
        assert (await stream.next())["energyKwh"] == "1.20"


async def test_message_while_the_state_is_read(here: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    """A reading that comes once the row was read is told after the snapshot, and once."""
    session = await here.begin(at(0))
    values_now = readings.values_now

    async def late(*arguments: Any) -> Any:
        await here.meter(at(5), 1_000)
        return await values_now(*arguments)

    monkeypatch.setattr(meters, "values_now", late)
    async with following(here.world, METER, named(session)) as stream:
        first, second = await stream.next(), await stream.next()
        assert (first["snapshot"], first["energyKwh"]) == (True, "0.00")
        assert (second["snapshot"], second["energyKwh"]) == (False, "1.00")
        assert second["version"] > first["version"]
        await stream.silent()


def after_subscribing(world: World, monkeypatch: pytest.MonkeyPatch, act: Callable[[], Awaitable[object]]) -> None:
    """Let something happen each time that somebody has begun to listen, before anything is read."""
    subscribe = world.runtime.hub.subscribe

    @asynccontextmanager
    async def subscribing(topics: Any, **options: Any) -> AsyncIterator[Subscription]:
        async with subscribe(topics, **options) as messages:
            if not any("/user/" in topic for topic in topics):
                await act()
            yield messages

    monkeypatch.setattr(world.runtime.hub, "subscribe", subscribing)


@asynccontextmanager
async def deaf(world: World, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[None]:
    """Let nothing be heard, as when the bus is away; then tell everybody that something may have been missed."""
    with monkeypatch.context() as patch:
        patch.setattr(world.runtime.hub, "publish", lambda _: None)
        yield
    world.runtime.hub.resync()


async def test_meter_after_a_gap(here: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    """Readings that were missed are told in order, with what they say; the stream then goes on."""
    session = await here.begin(at(0))
    async with following(here.world, METER, named(session)) as stream:
        first = await stream.next()
        await here.meter(at(5), 1_000)
        last = await stream.next()
        async with deaf(here.world, monkeypatch):
            for minute in (6, 7, 8):
                await here.meter(at(minute), minute * 200)
        missed = [await stream.next() for _ in range(3)]
        assert [value["energyKwh"] for value in missed] == ["1.20", "1.40", "1.60"]
        assert [value["at"] for value in missed] == [at(minute).isoformat() for minute in (6, 7, 8)]
        assert [value["chargingSeconds"] for value in missed] == [360, 420, 480]
        await here.meter(at(9), 1_800)
        after = await stream.next()
        versions = [value["version"] for value in [first, last, *missed, after]]
        assert versions == sorted(set(versions))
        assert not any(value["snapshot"] for value in missed)
        await stream.silent()


async def test_end_in_a_gap(here: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    """A session that ends unheard yields the readings that were missed, its final value, and the end."""
    session = await here.begin(at(0))
    async with following(here.world, METER, named(session)) as stream:
        await stream.next()
        async with deaf(here.world, monkeypatch):
            await here.meter(at(6), 1_200)
            await here.stop(at(7), 1_400)
        missed, final = await stream.next(), await stream.next()
        assert (missed["energyKwh"], missed["final"]) == ("1.20", False)
        assert (final["energyKwh"], final["final"], final["session"]["status"]) == ("1.40", True, "COMPLETE")
        assert final["version"] > missed["version"]
        await stream.ended()


async def test_end_without_a_reading(here: Here) -> None:
    """A session whose end was lost ends for its watchers when the next one proves it."""
    session = await here.begin(at(0))
    await here.meter(at(5), 1_000)
    async with following(here.world, METER, named(session)) as stream:
        await stream.next()
        await here.begin(at(20))
        final = await stream.next()
        assert (final["final"], final["energyKwh"]) == (True, "1.00")
        await stream.ended()


async def test_more_than_can_wait(here: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where more comes than can wait for a subscriber, it is told all the same: each reading, in order, and the end."""
    session = await here.begin(at(0))
    values_now = readings.values_now

    async def slow(*arguments: Any) -> Any:
        monkeypatch.setattr(meters, "values_now", values_now)
        for tenth in range(1, 301):
            await here.meter(at(tenth / 10), tenth * 20)
        await here.stop(at(31), 6_200)
        return await values_now(*arguments)

    monkeypatch.setattr(meters, "values_now", slow)
    async with following(here.world, METER, named(session)) as stream:
        values = [await stream.next()]
        while not values[-1]["final"]:
            values.append(await stream.next())
        await stream.ended()
    energies = [value["energyKwh"] for value in values]
    assert energies == ["0.00"] + [f"{tenth * 2 / 100:.2f}" for tenth in range(1, 301)] + ["6.20"]
    versions = [value["version"] for value in values]
    assert versions == sorted(set(versions))


async def test_status(here: Here) -> None:
    """The status of every EVSE, in one snapshot that says where it ends, then each change."""
    await here.status(at(0), EvseStatus.AVAILABLE, evse=2)
    async with following(here.world, STATUS) as stream:
        snapshot = await stream.next()
        assert (snapshot["snapshot"], snapshot["complete"]) == (True, True)
        assert {change["evse"]["name"]: change["status"] for change in snapshot["changes"]} == {
            "One-01": "AVAILABLE",
            "One-02": "AVAILABLE",
        }
        await here.status(at(1), EvseStatus.PREPARING)
        await here.status(at(2), EvseStatus.CHARGING)
        seen = [await stream.next(), await stream.next()]
        assert [update["changes"][0]["status"] for update in seen] == ["PREPARING", "CHARGING"]
        assert [update["snapshot"] for update in seen] == [False, False]
        assert seen[0]["changes"][0]["version"] < seen[1]["changes"][0]["version"]
        assert seen[1]["changes"][0] | {"version": 0} == {
            "status": "CHARGING",
            "at": at(2).isoformat(),
            "version": 0,
            "evse": {"name": "One-01", "status": "CHARGING"},
        }


async def test_status_in_batches(sqlite_world: World) -> None:
    """A large fleet's snapshot comes in bounded batches, each EVSE once, the last one marked."""
    here = await charging_place(sqlite_world)
    mine = {"organisation_id": here.estate.organisation.id, "site_id": here.estate.site.id}
    chargers = [models.Charger(**mine, name=f"C{n}", ocpp_identity=f"C{n}", identity_key=f"c{n}") for n in range(450)]
    evses = [
        models.Evse(**mine, charger_id=c.id, number=1, name=c.name, public_code=c.name, status_since=at(0))
        for c in chargers
    ]
    await sqlite_world.save(*chargers, *evses)
    async with following(sqlite_world, STATUS) as stream:
        batches = [await stream.next() for _ in range(3)]
    assert [len(batch["changes"]) for batch in batches] == [200, 200, 51]
    assert [batch["complete"] for batch in batches] == [False, False, True]
    assert len({change["evse"]["name"] for batch in batches for change in batch["changes"]}) == 451


async def test_status_in_scope(here: Here) -> None:
    """Only what was asked for is told; an empty scope is told to be empty."""
    another = await charging_place(here.world, name="Two")
    mine = {"sites": [global_id("Site", here.estate.site.id)], "chargers": None}
    async with following(here.world, STATUS, mine) as stream:
        assert [change["evse"]["name"] for change in (await stream.next())["changes"]] == ["One-01"]
        await another.status(at(1), EvseStatus.PREPARING)
        await here.status(at(1), EvseStatus.FAULTED)
        assert (await stream.next())["changes"][0]["evse"]["name"] == "One-01"
        await stream.silent()
    nothing = {"sites": mine["sites"], "chargers": [global_id("Charger", another.estate.charger.id)]}
    async with following(here.world, STATUS, nothing) as stream:
        assert await stream.next() == {"snapshot": True, "complete": True, "changes": []}


async def test_status_after_a_gap(here: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a gap the whole state comes anew."""
    async with following(here.world, STATUS) as stream:
        await stream.next()
        async with deaf(here.world, monkeypatch):
            await here.status(at(3), EvseStatus.FAULTED)
        update = await stream.next()
        assert (update["snapshot"], update["complete"]) == (True, True)
        assert [change["status"] for change in update["changes"]] == ["FAULTED"]


async def test_log(here: Here) -> None:
    """The log: what is ongoing, what is added, each change, and the end."""
    running = await here.begin(at(0))
    async with following(here.world, LOG) as stream:
        first = await stream.next()
        assert (first["kind"], first["session"]["reference"]) == ("SNAPSHOT", running.reference)
        assert first["session"]["driver"] == {"name": "One"}
        added = await here.begin(at(1), evse=2)
        update = await stream.next()
        assert (update["kind"], update["session"]["reference"]) == ("ADDED", added.reference)
        await here.meter(at(2), 400)
        update = await stream.next()
        assert (update["kind"], update["session"]["energyKwh"]) == ("CHANGED", "0.40")
        assert update["session"]["payment"] == {"runningCost": {"amount": "0.06"}}
        await here.stop(at(3), 600)
        update = await stream.next()
        assert (update["kind"], update["session"]["status"]) == ("CHANGED", "COMPLETE")
        await stream.silent()


async def test_log_with_a_filter(here: Here) -> None:
    """A session of which the filter is no longer true leaves, once."""
    running = await here.begin(at(0))
    async with following(here.world, LOG, {"filter": {"status": "ONGOING"}}) as stream:
        assert (await stream.next())["kind"] == "SNAPSHOT"
        await here.stop(at(3), 600)
        update = await stream.next()
        assert (update["kind"], update["session"]["reference"]) == ("LEFT", running.reference)
        await here.status(at(4), EvseStatus.AVAILABLE)
        await stream.silent()


async def test_log_after_a_gap(here: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a gap the log tells what is new, what has changed and what has ended meanwhile, and nothing twice."""
    ends, goes_on = await here.begin(at(0)), await here.begin(at(1), evse=2)
    async with following(here.world, LOG) as stream:
        assert [(await stream.next())["kind"] for _ in range(2)] == ["SNAPSHOT", "SNAPSHOT"]
        async with deaf(here.world, monkeypatch):
            await here.stop(at(3), 600)
            added = await here.begin(at(4), evse=3)
        updates = [await stream.next() for _ in range(2)]
        assert {(update["kind"], update["session"]["reference"]) for update in updates} == {
            ("CHANGED", ends.reference),
            ("ADDED", added.reference),
        }
        await stream.silent()
        await here.meter(at(5), 100, evse=2)
        assert (await stream.next())["session"]["reference"] == goes_on.reference


async def test_log_of_unlisted_sessions(here: Here) -> None:
    """A refused start is not in the log; it joins it when energy flows all the same."""
    async with following(here.world, LOG) as stream:
        session = await here.begin(at(0), uid="NOBODY")
        await stream.silent()
        await here.meter(at(2), 400)
        update = await stream.next()
        assert (update["kind"], update["session"]["reference"]) == ("ADDED", session.reference)


async def test_session_details(here: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    """A session's details go on after its end: the cable leaves later; a gap is closed."""
    session = await here.begin(at(0))
    async with following(here.world, DETAILS, named(session)) as stream:
        assert (await stream.next())["status"] == "ONGOING"
        await here.stop(at(3), 600)
        assert (await stream.next())["status"] == "COMPLETE"
        async with deaf(here.world, monkeypatch):
            await here.status(at(4), EvseStatus.AVAILABLE)
        assert (await stream.next())["disconnectedAt"] == at(4).isoformat()


TROUBLES = "subscription ($id: ID!) { chargingSession(id: $id) { incidents { id version title status } } }"
REPORT = """mutation ($input: CreateIncidentInput!) {
  createIncident(input: $input) { ... on Incident { id version } } }"""
CHANGE = """mutation ($id: ID!, $version: Int!, $input: UpdateIncidentInput!) {
  updateIncident(id: $id, expectedVersion: $version, input: $input) { ... on Incident { id version } } }"""
MOVE = """mutation ($id: ID!, $version: Int!) {
  setIncidentStatus(id: $id, expectedVersion: $version, status: RESOLVED) { ... on Incident { id version } } }"""


async def test_mnt_1_incidents_of_a_session(here: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    """MNT-1: who looks at a session hears of each incident of it, of its changes, and that it belongs elsewhere."""
    session, world = await here.begin(at(0)), here.world
    async with following(world, TROUBLES, named(session)) as stream:
        assert (await stream.next())["incidents"] == []
        wish = {"title": "Sparks", "kind": "CANNOT_STOP", "sessionId": named(session)["id"]}
        sparks = (await world.data(REPORT, {"input": wish}))["createIncident"]
        shown = {**sparks, "title": "Sparks", "status": "OPEN"}
        assert (await stream.next())["incidents"] == [shown]
        solved = (await world.data(MOVE, sparks))["setIncidentStatus"]
        assert (await stream.next())["incidents"] == [shown | solved | {"status": "RESOLVED"}]
        async with deaf(world, monkeypatch):
            again = (await world.data(CHANGE, {**solved, "input": {"title": "Smoke"}}))["updateIncident"]
        assert (await stream.next())["incidents"] == [shown | again | {"title": "Smoke", "status": "RESOLVED"}]
        await world.data(CHANGE, {**again, "input": {"sessionId": None}})
        assert (await stream.next())["incidents"] == []
        await world.data(REPORT, {"input": {"title": "Elsewhere", "kind": "CANNOT_STOP"}})
        await stream.silent()


@pytest.mark.parametrize("query", [METER, DETAILS])
async def test_nothing_of_others(here: Here, query: str) -> None:
    """Another organisation is told that there is no such session; who may see none, that this is not allowed."""
    session = await here.begin(at(0))
    strangers: list[tuple[dict[str, Any], str]] = [
        ({"people": here.world.theirs}, "NOT_FOUND"),
        ({"as_": UserType.MAINTENANCE}, "NOT_ALLOWED"),
    ]
    for who, code in strangers:
        async with following(here.world, query, named(session), **who) as stream:
            message = await stream.socket.receive()
        errors = message["payload"]["errors"] if message["type"] == "next" else message["payload"]
        assert [error["extensions"]["code"] for error in errors] == [code]


async def test_silence_for_others(here: Here) -> None:
    """Another organisation hears nothing of our statuses and sessions."""
    theirs = here.world.theirs
    ids = {"sites": [global_id("Site", here.estate.site.id)], "chargers": None}
    async with following(here.world, STATUS, ids, people=theirs) as stream:
        assert (await stream.next())["changes"] == []
        await here.status(at(1), EvseStatus.FAULTED)
        await stream.silent()
    async with following(here.world, LOG, people=theirs) as stream:
        await here.begin(at(2))
        await stream.silent()


async def test_money_is_hidden(here: Here) -> None:
    """Support follows a session without what it costs, also where an Operator follows the same one."""
    session = await here.begin(at(0))
    async with (
        following(here.world, METER, named(session)) as open_handed,
        following(here.world, METER, named(session), as_=UserType.SUPPORT) as stream,
    ):
        assert (await open_handed.next())["runningCost"] is not None
        assert (await stream.next())["runningCost"] is None
        await here.meter(at(5), 1_000)
        assert (await open_handed.next())["runningCost"] == {"amount": "0.14"}
        assert (await stream.next())["runningCost"] is None


async def test_access_that_ends(here: Here) -> None:
    """Who is signed out everywhere hears no more."""
    async with following(here.world, STATUS) as stream:
        await stream.next()
        user = here.world.ours.users[UserType.OPERATOR]
        viewer = Viewer(user.organisation_id, user.id, 0, UserType.OPERATOR)
        await identity.sign_out(here.world.runtime, viewer, everywhere=True)
        assert (await stream.socket.closed())[0] == 4403


async def test_a_subscriber_that_leaves(here: Here) -> None:
    """Subscribers of one event share what it makes them read, and one that leaves takes nothing from the others."""
    session = await here.begin(at(0))
    async with served(here.world.app) as place:
        token = here.world.ours.tokens[UserType.OPERATOR]
        async with Socket.opened(place, token=token) as stays:
            payload = {"query": METER, "variables": named(session)}
            await stays.send({"type": "subscribe", "id": "1", "payload": payload})
            await stays.receive()
            for minute in range(1, 6):
                async with Socket.opened(place, token=token) as leaves:
                    await leaves.send({"type": "subscribe", "id": "1", "payload": payload})
                    await leaves.receive()
                    await asyncio.gather(here.meter(at(minute), minute * 100), leaves.connection.close())
                found = await stays.receive()
                assert found["payload"]["data"]["sessionMeterValues"]["energyKwh"] == f"0.{minute}0"


async def test_many_subscribers(here: Here) -> None:
    """What an event makes twenty subscribers read is read once; each gets what its own document asks for."""
    first, second = await here.begin(at(0)), await here.begin(at(0), evse=2)
    short = "subscription ($id: ID!) { sessionMeterValues(sessionId: $id) { energyKwh session { reference } } }"
    token = here.world.ours.tokens[UserType.OPERATOR]
    async with served(here.world.app) as place, Socket.opened(place, token=token) as socket:
        for number in range(20):
            session, query = (first, METER) if number % 2 else (second, short)
            payload = {"query": query, "variables": named(session)}
            await socket.send({"type": "subscribe", "id": str(number), "payload": payload})
        for _ in range(20):
            await socket.receive()
        with counted(here.world.runtime.reader) as statements:
            await here.meter(at(1), 100)
            await here.meter(at(1), 200, evse=2)
            found = {}
            for _ in range(20):
                message = await socket.receive()
                found[int(message["id"])] = message["payload"]["data"]["sessionMeterValues"]
    for number, value in found.items():
        expected = ("0.10", first.reference) if number % 2 else ("0.20", second.reference)
        assert (value["energyKwh"], value["session"]["reference"]) == expected
        assert ("runningCost" in value) is bool(number % 2)
    assert len([each for each in statements if '"charging_session"' in each]) <= 2, statements
