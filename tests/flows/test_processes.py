"""Several processes on one PostgreSQL and one Redis behave as one system, also while one of them, or Redis, dies."""

from datetime import UTC, datetime, timedelta

import pytest

from charger_sim import Charger, SimClock
from echarge.store import models
from echarge.store.setup import open_store
from tests.flows import operator
from tests.flows.installation import CHARGER_PASSWORD, Installation, installation
from tests.flows.subscriber import Person, Stream
from tests.services import RedisServer

pytestmark = pytest.mark.anyio

LEASE_S = 30
ENERGIES = [0.3, 0.6, 0.9]


def _charger(place: Installation, *, identity: str = "CP1", **settings: object) -> Charger:
    start = datetime.now(UTC).replace(microsecond=0) - timedelta(hours=2)
    defaults: dict[str, object] = {"password": CHARGER_PASSWORD, "clock": SimClock(start, speed=0), "attempts_max": 0}
    return Charger(url=f"{place.ocpp}/{identity}", **(defaults | settings))  # type: ignore[arg-type]


async def _begin(charger: Charger, log: Stream) -> str:
    """Begin a session; return its id as the log tells it."""
    await charger.booted()
    await charger.plug_in(1)
    assert await charger.present_tag(1, "TAG") == "Accepted"
    return await operator.session_begun(log)


async def _charge(charger: Charger, energies_wh: list[int]) -> None:
    for energy_wh in energies_wh:
        charger.clock.advance(60)
        await charger.meter(1, energy_wh=energy_wh, power_w=11_000)


@pytest.mark.parametrize("version", ["1.6", "2.0.1"])
async def test_across(postgres_url: str, redis_server: RedisServer, version: str) -> None:
    """A78, G2: asked and watched at one process, charged at the other: the command arrives, and every reading."""
    async with (
        installation(postgres_url, chargers=["CP1"], redis_url=redis_server.url) as a,
        a.beside() as b,
        Person.signed_in(b.http) as person,
    ):
        log = await person.follow(operator.LOG)
        async with _charger(a, version=version) as charger:
            session_id = await _begin(charger, log)
            meter = await person.follow(operator.METER, id=session_id)
            await meter.until(lambda seen: seen)
            await _charge(charger, [300, 600, 900])
            await meter.until(lambda seen: operator.energies_of(seen)[-1] == 0.9)
            command = await operator.ended_by(person, session_id)
            await command.finished()
            await meter.finished()
            await charger.drained()
    told = [energy for energy in dict.fromkeys(operator.energies_of(meter.seen)) if energy]
    assert told == ENERGIES
    assert (meter.seen[-1]["final"], command.seen[-1]["status"]) == (True, "CONFIRMED")


async def test_move(postgres_url: str, redis_server: RedisServer) -> None:
    """A8, G2: a charger that connects to another process is let go of by the first, whose word counts no more."""
    async with (
        installation(postgres_url, chargers=["CP1"], redis_url=redis_server.url) as a,
        a.beside() as b,
        Person.signed_in(a.http) as person,
    ):
        log, statuses = await person.follow(operator.LOG), await person.follow(operator.STATUSES)
        async with _charger(a, reconnect=False) as first:
            session_id = await _begin(first, log)
            async with _charger(b, reconnect=False) as second:
                await second.booted()
                await first.until(lambda: first.close_code is not None)
                assert first.close_code == 1008
                command = await operator.ended_by(person, session_id)
                await command.finished()
                assert [item.action for item in second.commands] == ["RemoteStopTransaction"]
                assert await operator.online(person) == {"CP1": True}
                assert "OFFLINE" not in operator.statuses_of(statuses.seen, "CP1")[1:]
        await operator.status_comes(statuses, "CP1", "OFFLINE")


async def test_process_dies(postgres_url: str, redis_server: RedisServer) -> None:
    """G2, A78: a killed process's chargers are offline once its lease is over; what they were asked fails."""
    settings = {"redis_url": redis_server.url, "command_answer_s": "1"}
    async with (
        installation(postgres_url, chargers=["CP1"], **settings) as a,
        a.beside() as b,
        Person.signed_in(b.http) as person,
    ):
        log, statuses = await person.follow(operator.LOG), await person.follow(operator.STATUSES)
        async with _charger(a, reconnect=False) as charger:
            session_id = await _begin(charger, log)
            await a.kill()
            command = await operator.ended_by(person, session_id)
            await command.finished(timeout_s=LEASE_S)
            assert command.seen[-1]["status"] == "FAILED"
            await operator.status_comes(statuses, "CP1", "OFFLINE", timeout_s=LEASE_S * 2)
            assert await operator.online(person) == {"CP1": False}


async def test_redis_dies(postgres_url: str, redis_server: RedisServer) -> None:
    """G2: without Redis no charger notices anything; when it is back, subscribers see how things stand."""
    async with (
        installation(postgres_url, chargers=["CP1"], redis_url=redis_server.url) as a,
        a.beside() as b,
        Person.signed_in(b.http) as person,
    ):
        log = await person.follow(operator.LOG)
        async with _charger(a) as charger:
            session_id = await _begin(charger, log)
            meter = await person.follow(operator.METER, id=session_id)
            await _charge(charger, [300])
            await meter.until(lambda seen: seen and operator.energies_of(seen)[-1] == 0.3)
            try:
                redis_server.kill()
                await _charge(charger, [600, 900])
                assert not charger.outbox
            finally:
                redis_server.restart()
            await meter.until(lambda seen: operator.energies_of(seen)[-1] == 0.9)
            command = await operator.ended_by(person, session_id)
            await command.finished()
            await meter.finished()
            await charger.drained()
            assert (charger.connections, list(charger.ledger.given_up)) == (1, [])
        await a.stop()
        await b.stop()
        async with await open_store(postgres_url):
            row = await models.ChargingSession.get()
    assert (row.energy_mwh, row.ongoing) == (900_000, False)
    assert (command.seen[-1]["status"], meter.seen[-1]["final"]) == ("CONFIRMED", True)
