"""The commissioning check (NET-7): asked for once and followed live, from registering to the bill."""

from datetime import timedelta
from typing import Any

import pytest

from echarge.domain.availability import EvseStatus
from echarge.domain.events import Booted
from echarge.domain.roles import UserType
from echarge.operations.connections import report_boot
from echarge.operations.upkeep import note_heard
from echarge.store import models
from tests.graphql.charging import Here, at, charging_place
from tests.graphql.estate import estate_of, id_of
from tests.graphql.serving import Socket, served
from tests.graphql.statements import counted
from tests.graphql.world import NOW, World
from tests.screens.operations import operation

pytestmark = pytest.mark.anyio

CHECK = """query ($id: ID!, $since: DateTime) { it: commissioningCheck(chargerId: $id, since: $since) {
  outcome charger { name } steps { kind outcome seen advice evse { number } } } }"""
LIVE = """subscription ($id: ID!) { commissioningCheck(chargerId: $id) { steps { kind outcome } } }"""


async def outcomes(world: World, charger: Any, **more: Any) -> dict[str, str]:
    """Return how each step stands; those of the first EVSE for all."""
    since = more.pop("since", None)
    found = (await world.data(CHECK, {"id": id_of(charger), "since": since}, **more))["it"]
    return {step["kind"]: step["outcome"] for step in reversed(found["steps"])}


async def booted(here: Here) -> None:
    """Say what the charger is."""
    await report_boot(here.world.runtime, here.station, Booted("Volt", "X", "1", "9.9", "", "", "", ""))


async def test_from_new_to_ready(world: World) -> None:
    """NET-7: step after step passes as the charger connects, boots, tells its statuses, and charges a car."""
    estate = await estate_of(world, world.ours, "Bare")
    await models.ChargingSession.filter(id=estate.session.id).using_db(world.runtime.store.writer).delete()
    estate.charger.online, estate.charger.password_hash = False, "hash"
    await world.save(estate.charger)
    waiting = dict.fromkeys(["CONNECTION", "VERSION", "SECURITY", "BOOT", "CLOCK", "STATUSES"], "WAITING")
    assert await outcomes(world, estate.charger) == waiting | {"READINGS": "WAITING", "TEST_CHARGE": "WAITING"}
    here = await charging_place(world)
    charger = here.estate.charger
    await models.Charger.filter(id=charger.id).using_db(world.runtime.store.writer).update(password_hash="hash")
    await booted(here)
    found = await outcomes(world, charger)
    assert found == {
        "CONNECTION": "PASSED", "VERSION": "PASSED", "SECURITY": "PASSED", "BOOT": "PASSED", "CLOCK": "WAITING",
        "STATUSES": "PASSED", "READINGS": "WAITING", "TEST_CHARGE": "WAITING",
    }  # fmt: skip
    await here.status(NOW + timedelta(seconds=7), EvseStatus.AVAILABLE)
    await note_heard(world.runtime)
    clock = (await world.data(CHECK, {"id": id_of(charger)}))["it"]["steps"][4]
    assert (clock["outcome"], clock["seen"]) == ("PASSED", "7 s ahead.")
    await here.begin(at(0))
    assert (await outcomes(world, charger))["READINGS"] == "FAILED"
    await here.meter(at(10), 2_000)
    found = await outcomes(world, charger)
    assert (found["READINGS"], found["TEST_CHARGE"]) == ("PASSED", "WAITING")
    await here.stop(at(30), 5_000)
    await here.status(at(31), EvseStatus.AVAILABLE)
    assert set((await outcomes(world, charger)).values()) == {"PASSED"}
    answer = (await world.data(CHECK, {"id": id_of(charger)}))["it"]
    assert (answer["outcome"], answer["charger"]) == ("PASSED", {"name": "One"})
    assert answer["steps"][3]["seen"].endswith(": Volt X, firmware 9.9.")
    assert [step["evse"] for step in answer["steps"]] == [None] * 5 + [{"number": 1}] * 3
    later = await outcomes(world, charger, since=at(40).isoformat())
    assert (later["READINGS"], later["TEST_CHARGE"]) == ("WAITING", "WAITING")


async def test_a_wrong_clock(world: World) -> None:
    """NET-7: a clock that is an hour off is found, though its times are not believed."""
    here = await charging_place(world)
    for off_s in (3_600, -7_200, 10**10):
        await here.status(NOW + timedelta(seconds=off_s), EvseStatus.AVAILABLE)
        world.clock.pass_by(seconds=1)
        here.station.seen_at = world.clock.now
        await note_heard(world.runtime)
        clock = (await world.data(CHECK, {"id": id_of(here.estate.charger)}))["it"]["steps"][4]
        assert clock["outcome"] == "FAILED"
        assert "Heartbeat" in clock["advice"]
    row = await models.Charger.get(id=here.estate.charger.id)
    assert row.clock_skew_s == 2**31 - 1


async def test_theirs_and_others(world: World) -> None:
    """NET-7: another organisation's charger has no check; Maintenance has one, and learns nothing of who charged."""
    here = await charging_place(world)
    await here.whole(at(0))
    charger = id_of(here.estate.charger)
    for wrong, people in ((charger, world.theirs), (id_of(here.estate.site), world.ours), ("x", world.ours)):
        assert await world.data(CHECK, {"id": wrong}, people=people) == {"it": None}
        async with (
            served(world.app) as place,
            Socket.opened(place, token=people.tokens[UserType.ADMINISTRATOR]) as socket,
        ):
            answer = await socket.ask(LIVE, {"id": wrong})
            assert answer["errors"][0]["extensions"] == {"code": "NOT_FOUND"}
    found = await world.ask(CHECK, {"id": charger}, as_=UserType.MAINTENANCE)
    assert found["data"]["it"]["steps"][6]["outcome"] == "PASSED"
    for part in (here.estate.driver.name, here.estate.tag.uid, "GBP"):
        assert f" {part}" not in str(found["data"]["it"]["steps"])


async def test_live(world: World) -> None:
    """NET-7: an installer sees each step change as it happens, and nothing twice."""
    here = await charging_place(world)
    async with (
        served(world.app) as place,
        Socket.opened(place, token=world.ours.tokens[UserType.MAINTENANCE]) as socket,
    ):
        payload = {"query": LIVE, "variables": {"id": id_of(here.estate.charger)}}
        await socket.send({"type": "subscribe", "id": "1", "payload": payload})

        async def steps() -> dict[str, str]:
            check = (await socket.receive())["payload"]["data"]["commissioningCheck"]
            return {step["kind"]: step["outcome"] for step in check["steps"]}

        before = await steps()
        assert (before["STATUSES"], before["TEST_CHARGE"]) == ("PASSED", "WAITING")
        await here.status(at(0), EvseStatus.FAULTED)
        assert await steps() == before | {"STATUSES": "FAILED"}
        world.runtime.hub.resync()
        await here.status(at(1), EvseStatus.AVAILABLE)
        assert await steps() == before


async def test_screen(world: World) -> None:
    """NET-7: the screen is filled by one operation, in a number of statements that does not grow with the EVSEs."""
    here = await charging_place(world)
    await here.whole(at(0))
    variables = {"chargerId": id_of(here.estate.charger)}
    with counted(world.runtime.reader) as few:
        found = await world.data(operation("commissioning"), variables)
    assert found["commissioningCheck"]["charger"]["evses"][0]["connectors"][0]["number"] == 1
    assert len(found["commissioningCheck"]["steps"]) == 8
    for number in range(2, 8):
        await here.status(at(number), EvseStatus.AVAILABLE, evse=number)
    with counted(world.runtime.reader) as many:
        found = await world.data(operation("commissioning"), variables)
    assert len(found["commissioningCheck"]["steps"]) == 26
    assert len(few) == len(many) == 9, many
