"""Two connections of one charger: the newer one with good credentials counts, and nobody else can harm the older."""

import asyncio

import pytest

from charger_sim import Charger, HandshakeRefused
from charger_sim.misbehaviour import never_pong, silent_peer
from tests.flows import operator
from tests.flows.installation import CHARGER_PASSWORD, Installation, installation
from tests.flows.subscriber import Person

pytestmark = pytest.mark.anyio

PING_S = 5
"""The shortest that the settings allow, as interval and as patience."""

SILENT_S_MAX = 2 * PING_S + 60


def _charger(place: Installation, identity: str = "CP1", **settings: object) -> Charger:
    defaults: dict[str, object] = {"password": CHARGER_PASSWORD, "reconnect": False}
    return Charger(url=f"{place.ocpp}/{identity}", **(defaults | settings))  # type: ignore[arg-type]


async def test_half_open(database_url: str) -> None:
    """A8, A14: who comes back while the old socket hangs gets the commands; the old one's end changes nothing."""
    async with installation(database_url, chargers=["CP1"]) as place, Person.signed_in(place.http) as person:
        log, statuses = await person.follow(operator.LOG), await person.follow(operator.STATUSES)
        async with _charger(place) as first:
            await first.booted()
            await first.plug_in(1)
            await first.present_tag(1, "TAG")
            await silent_peer(first)
            session_id = await operator.session_begun(log)
            async with _charger(place) as second:
                await second.booted()
                command = await operator.ended_by(person, session_id)
                await command.finished()
                # The newer one never heard of the session, and says so: it was asked, and the other was not.
                assert [item.action for item in second.commands] == ["RemoteStopTransaction"]
                assert command.seen[-1]["status"] == "REJECTED"
                assert not first.commands
                first.link.abort()
                assert await second.send("Heartbeat", {})
                command = await operator.ended_by(person, session_id)
                await command.finished()
                assert len(second.commands) == 2
                assert await operator.online(person) == {"CP1": True}
        await operator.status_comes(statuses, "CP1", "OFFLINE")
        assert operator.statuses_of(statuses.seen, "CP1").count("OFFLINE") == 1


async def test_pending_command_fails(sqlite_url: str) -> None:
    """A8, A24: what the older connection was asked, and has not answered, fails at once when it is replaced."""
    async with installation(sqlite_url, chargers=["CP1"]) as place, Person.signed_in(place.http) as person:
        log = await person.follow(operator.LOG)
        async with _charger(place) as first:
            await first.booted()
            await first.plug_in(1)
            await first.present_tag(1, "TAG")
            session_id = await operator.session_begun(log)
            await silent_peer(first)
            command = await operator.ended_by(person, session_id)
            await command.until(lambda seen: seen and seen[-1]["status"] == "SENT")
            async with _charger(place) as second:
                await second.booted()
                await command.finished()
            assert command.seen[-1]["status"] == "FAILED"


async def test_without_authentication(database_url: str) -> None:
    """A9, C4, C12 (CWE-613): a second connection without good credentials has no effect whatever on the first."""
    async with installation(database_url, chargers=["CP1", "CP2"]) as place, Person.signed_in(place.http) as person:
        log, statuses = await person.follow(operator.LOG), await person.follow(operator.STATUSES)
        async with _charger(place) as charger:
            await charger.booted()
            await charger.plug_in(1)
            await charger.present_tag(1, "TAG")
            for wrong in ({"password": "wrong"}, {"password": None}, {"username": "CP2"}, {"password": b""}):
                with pytest.raises(HandshakeRefused) as refusal:
                    await _charger(place, **wrong).__aenter__()
                assert refusal.value.status == 401
            assert charger.online
            command = await operator.ended_by(person, await operator.session_begun(log))
            await command.finished()
            assert command.seen[-1]["status"] == "CONFIRMED"
            await charger.drained()
            assert (charger.connections, charger.close_code) == (1, None)
            assert "OFFLINE" not in operator.statuses_of(statuses.seen, "CP1")


async def test_silence(sqlite_url: str) -> None:
    """A10, A11: a silent peer is offline soon; one that answers no ping stays online as long as it talks."""
    ping = {"ping_interval_s": str(PING_S), "ping_timeout_s": str(PING_S)}
    async with (
        installation(sqlite_url, chargers=["DEAD", "MUTE"], **ping) as place,
        Person.signed_in(place.http) as person,
        _charger(place, "DEAD") as dead,
        _charger(place, "MUTE") as mute,
    ):
        statuses = await person.follow(operator.STATUSES)
        await asyncio.gather(dead.booted(), mute.booted())
        await operator.status_comes(statuses, "DEAD", "AVAILABLE")
        await never_pong(mute)
        await silent_peer(dead)
        talk = asyncio.create_task(_talk(mute))
        try:
            await operator.status_comes(statuses, "DEAD", "OFFLINE", timeout_s=SILENT_S_MAX)
            assert await operator.online(person) == {"DEAD": False, "MUTE": True}
            assert mute.online
        finally:
            talk.cancel()
            await asyncio.gather(talk, return_exceptions=True)


async def _talk(charger: Charger) -> None:
    while True:
        await charger.send("Heartbeat", {})
        await asyncio.sleep(1)
