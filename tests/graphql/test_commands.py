"""What is asked of chargers: by whom, on what terms, and how it ends."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import pytest

from echarge.domain.commands import Answer, EndSession, ResetCharger, StartCharging, TriggerMessage, UnlockConnector
from echarge.domain.roles import UserType
from echarge.graphql.node import global_id
from echarge.operations import commands
from echarge.operations.connections import detach
from echarge.store import models
from tests.graphql.charging import Here, at, charging_place
from tests.graphql.estate import id_of
from tests.graphql.test_live import deaf, following
from tests.graphql.world import World

pytestmark = pytest.mark.anyio

RESULT = """
  __typename
  ... on Command { id name status open request answer problem version charger { name } evse { number }
    session { reference } requestedBy { name } }
  ... on ChargerOffline { lastSeenAt } ... on ConnectorBusy { session { reference } }
  ... on NotFound { path } ... on InvalidInput { problems { path code } } ... on NotAllowed { needed }
  ... on AccessRefused { reason }
"""
LIFE = "subscription ($id: ID!) { command(id: $id) { status version problem } }"


def mutation(field: str) -> str:
    """Return a mutation of this field."""
    return f"mutation {{ it: {field} {{ {RESULT} }} }}"


@pytest.fixture
async def here(world: World) -> Here:
    """Return a connected charger, on each database in turn."""
    return await charging_place(world)


@asynccontextmanager
async def dispatching(world: World) -> AsyncIterator[None]:
    """Deliver what is asked of the chargers of this process."""
    task = asyncio.create_task(commands.dispatch(world.runtime))
    await asyncio.sleep(0)
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def evse_of(here: Here, number: int = 1) -> str:
    """Return the id of an EVSE of the charger."""
    return id_of(await models.Evse.get(charger_id=here.estate.charger.id, number=number))


async def do(world: World, field: str, **who: Any) -> Any:
    """Return what a mutation answers."""
    return (await world.data(mutation(field), **who))["it"]


def start(evse: str, **who: str) -> str:
    """Return the field that starts charging."""
    ((name, row_id),) = who.items()
    return f'startCharging(evseId: "{evse}", for: {{{name}: "{row_id}"}})'


async def test_start(here: Here) -> None:
    """A remote start is asked, accepted, and confirmed by the session that it begins, which is the driver's."""
    evse, driver = await evse_of(here), id_of(here.estate.driver)
    async with dispatching(here.world):
        asked = await do(here.world, start(evse, driverId=driver))
        assert asked["__typename"] == "Command"
        assert (asked["name"], asked["status"], asked["open"]) == ("START_CHARGING", "QUEUED", True)
        assert (asked["charger"], asked["evse"]) == ({"name": "One"}, {"number": 1})
        assert asked["requestedBy"] == {"name": "Administrator of Ours"}
        assert "uid" not in asked["request"]
        async with following(here.world, LIFE, {"id": asked["id"]}) as stream:
            seen = [await stream.next()]
            while seen[-1]["status"] != "ACCEPTED":
                seen.append(await stream.next())
            (request,) = here.link.asked
            assert isinstance(request, StartCharging)
            session = await here.begin(at(1), uid=request.uid)
            confirmed = await stream.next()
            assert confirmed["status"] == "CONFIRMED"
            await stream.ended()
    versions = [each["version"] for each in [*seen, confirmed]]
    assert versions == sorted(set(versions))
    assert session.driver_id == here.estate.driver.id
    query = "query ($id: ID!) { command(id: $id) { session { reference commands { name status } } } }"
    shown = await here.world.data(query, {"id": asked["id"]})
    assert shown["command"]["session"] == {
        "reference": session.reference,
        "commands": [{"name": "START_CHARGING", "status": "CONFIRMED"}],
    }
    entry = await models.AuditEntry.filter(action="startCharging").get()
    assert (entry.subject.split(":")[0], entry.outcome) == ("Command", "DONE")


async def test_start_by_a_tag(here: Here) -> None:
    """A tag starts what it may; one that is blocked, expired or charging is refused, and nothing is asked."""
    evse, tag = await evse_of(here), here.estate.tag
    assert (await do(here.world, start(evse, tagId=id_of(tag))))["__typename"] == "Command"
    await models.Command.all().using_db(here.world.runtime.store.writer).delete()
    for changes in ({"status": "BLOCKED"}, {"status": "ACTIVE", "expires_at": at(-99)}):
        await here.world.save(tag.update_from_dict(changes))
        answer = await do(here.world, start(evse, tagId=id_of(tag)))
        reason = "EXPIRED" if "expires_at" in changes else "BLOCKED"
        assert answer == {"__typename": "AccessRefused", "reason": reason}
    await here.world.save(here.estate.driver.update_from_dict({"active": False}))
    answer = await do(here.world, start(evse, driverId=id_of(here.estate.driver)))
    assert answer == {"__typename": "AccessRefused", "reason": "BLOCKED"}
    assert await models.Command.all().count() == 0


async def test_start_where_somebody_charges(here: Here) -> None:
    """Where a session is under way, or a start, nobody else is started; Maintenance is not told whose it is."""
    session = await here.begin(at(0))
    field = start(await evse_of(here), driverId=id_of(here.estate.driver))
    assert await do(here.world, field) == {"__typename": "ConnectorBusy", "session": {"reference": session.reference}}
    assert await do(here.world, field, as_=UserType.MAINTENANCE) == {"__typename": "ConnectorBusy", "session": None}
    await here.stop(at(1), 100)
    found = await asyncio.gather(*(do(here.world, field) for _ in range(3)))
    assert sorted(each["__typename"] for each in found) == ["Command", "ConnectorBusy", "ConnectorBusy"]
    assert await models.Command.all().count() == 1


async def test_one_of(here: Here) -> None:
    """A start is for a driver or for a tag, not for both and not for nobody."""
    evse = await evse_of(here)
    for given in ("{}", f'{{driverId: "{evse}", tagId: "{evse}"}}', "{driverId: null}"):
        answer = await here.world.ask(mutation(f'startCharging(evseId: "{evse}", for: {given})'))
        assert "errors" in answer, given


async def test_end(here: Here) -> None:
    """A session is asked to end by the name that its charger knows; the stop confirms it (lifecycle 12)."""
    session = await here.begin(at(0))
    field = f'endSession(sessionId: "{global_id("ChargingSession", session.id)}")'
    async with dispatching(here.world):
        asked = await do(here.world, field, as_=UserType.SUPPORT)
        assert (asked["name"], asked["session"]) == ("END_SESSION", {"reference": session.reference})
        async with following(here.world, LIFE, {"id": asked["id"]}) as stream:
            while (await stream.next())["status"] != "ACCEPTED":
                pass
            assert here.link.asked == [EndSession(str(session.transaction_id))]
            assert (await models.ChargingSession.get()).ongoing
            await here.stop(at(5), 100)
            assert (await stream.next())["status"] == "CONFIRMED"
            await stream.ended()
    answer = await do(here.world, field)
    assert answer["problems"] == [{"path": ["sessionId"], "code": "CONFLICT"}]


async def test_unlock(here: Here) -> None:
    """A plug is let go; not where another session is open than the one that is named (lifecycle 13)."""
    before = await here.whole(at(-60))
    session = await here.begin(at(0))
    evse = await evse_of(here)
    busy = {"__typename": "ConnectorBusy", "session": {"reference": session.reference}}
    of_before = f'sessionId: "{global_id("ChargingSession", before.id)}"'
    assert await do(here.world, f'unlockConnector(evseId: "{evse}")') == busy
    assert await do(here.world, f'unlockConnector(evseId: "{evse}", {of_before})') == busy
    answer = await do(here.world, f'unlockConnector(evseId: "{evse}", connector: 2)')
    assert answer["problems"] == [{"path": ["connector"], "code": "UNKNOWN"}]
    own = f'sessionId: "{global_id("ChargingSession", session.id)}"'
    here.link.answers.append(Answer(accepted=True, status="Unlocked", details={}, confirmed=True))
    async with dispatching(here.world):
        asked = await do(here.world, f'unlockConnector(evseId: "{evse}", {own})')
        async with following(here.world, LIFE, {"id": asked["id"]}) as stream:
            while (await stream.next())["status"] != "CONFIRMED":
                pass
            await stream.ended()
    assert here.link.asked == [UnlockConnector(1, 1)]


async def test_reset_and_trigger(here: Here) -> None:
    """A charger is reset and triggered; a refusal of the charger ends the command, with its answer."""
    charger, evse = id_of(here.estate.charger), await evse_of(here)
    here.link.answers.append(Answer(accepted=False, status="Rejected", details={}))
    async with dispatching(here.world):
        asked = await do(here.world, f'resetCharger(chargerId: "{charger}", kind: IMMEDIATE)')
        async with following(here.world, LIFE, {"id": asked["id"]}) as stream:
            while (last := await stream.next())["status"] != "REJECTED":
                pass
            assert last["problem"] == "The charger answered Rejected."
            await stream.ended()
        await do(here.world, f'triggerMessage(chargerId: "{charger}", message: STATUS, evseId: "{evse}")')
        await do(here.world, f'resetCharger(chargerId: "{charger}")')
        await here.link.until(lambda: len(here.link.asked) == 3)
    assert here.link.asked == [
        ResetCharger(immediately=True),
        TriggerMessage("STATUS", 1),
        ResetCharger(immediately=False),
    ]
    query = "query ($id: ID!) { charger(id: $id) { commands { totalCount nodes { name } } } }"
    found = (await here.world.data(query, {"id": charger}))["charger"]["commands"]
    assert found["totalCount"] == 3
    assert {node["name"] for node in found["nodes"]} == {"RESET_CHARGER", "TRIGGER_MESSAGE"}


async def test_command_that_ends_in_a_gap(here: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    """The outcome of a command is told though nothing was heard of it; one that is over has one value."""
    charger = id_of(here.estate.charger)
    asked = await do(here.world, f'resetCharger(chargerId: "{charger}")')
    async with following(here.world, LIFE, {"id": asked["id"]}) as stream:
        assert (await stream.next())["status"] == "QUEUED"
        async with deaf(here.world, monkeypatch):
            here.world.clock.pass_by(minutes=10)
            assert await commands.expire(here.world.runtime) == 1
        last = await stream.next()
        assert (last["status"], last["problem"] is not None) == ("FAILED", True)
        await stream.ended()
    async with following(here.world, LIFE, {"id": asked["id"]}) as stream:
        assert (await stream.next())["status"] == "FAILED"
        await stream.ended()


async def refused(here: Here, world: World, **who: Any) -> list[Any]:
    """Return what each mutation answers."""
    session = await models.ChargingSession.get(charger_id=here.estate.charger.id)
    charger, evse = id_of(here.estate.charger), id_of(await models.Evse.get(charger_id=here.estate.charger.id))
    fields = (
        start(evse, driverId=id_of(here.estate.driver)),
        f'endSession(sessionId: "{global_id("ChargingSession", session.id)}")',
        f'unlockConnector(evseId: "{evse}", sessionId: "{global_id("ChargingSession", session.id)}")',
        f'resetCharger(chargerId: "{charger}")',
        f'triggerMessage(chargerId: "{charger}", message: BOOT)',
    )
    return [await do(world, field, **who) for field in fields]


async def test_offline(here: Here) -> None:
    """Nothing is asked of a charger that is not connected; when it was last heard of is told."""
    await here.begin(at(0))
    await detach(here.world.runtime, here.station)
    seen_at = (await models.Charger.get()).last_seen_at
    assert seen_at is not None
    offline = {"__typename": "ChargerOffline", "lastSeenAt": seen_at.isoformat()}
    assert await refused(here, here.world) == [offline] * 5
    assert await models.Command.all().count() == 0


async def test_theirs(here: Here) -> None:
    """Nothing can be asked of another organisation's chargers, nor for its people; commands stay unseen."""
    await here.begin(at(0))
    answers = await refused(here, here.world, people=here.world.theirs)
    assert [each["__typename"] for each in answers] == ["NotFound"] * 5
    assert [each["path"] for each in answers] == [
        ["evseId"], ["sessionId"], ["evseId"], ["chargerId"], ["chargerId"],
    ]  # fmt: skip
    assert await models.Command.all().count() == 0
    theirs = await charging_place(here.world, here.world.theirs, "Two")
    answer = await do(here.world, start(await evse_of(here), driverId=id_of(theirs.estate.driver)))
    assert answer == {"__typename": "NotFound", "path": ["for", "driverId"]}
    asked = await do(here.world, f'resetCharger(chargerId: "{id_of(here.estate.charger)}")')
    query = "query ($id: ID!) { command(id: $id) { id } }"
    assert await here.world.data(query, {"id": asked["id"]}, people=here.world.theirs) == {"command": None}
    async with following(here.world, LIFE, {"id": asked["id"]}, people=here.world.theirs) as stream:
        message = await stream.socket.receive()
    assert message["payload"]["errors"][0]["extensions"]["code"] == "NOT_FOUND"


async def test_a_tag_that_charges_elsewhere(here: Here) -> None:
    """A tag for one session at a time starts no second one."""
    await here.world.save(here.estate.tag.update_from_dict({"sessions_max": 1}))
    await here.begin(at(0))
    await here.begin(at(1), evse=2, uid="NOBODY")
    await here.stop(at(2) + timedelta(seconds=1), 0, evse=2)
    answer = await do(here.world, start(await evse_of(here, 2), tagId=id_of(here.estate.tag)))
    assert answer == {"__typename": "AccessRefused", "reason": "CONCURRENT"}
