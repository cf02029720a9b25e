"""What chargers are told of starts that wait for a hold, in both versions, on both databases (D23, A48)."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import orjson
import pytest
from websockets.asyncio.client import ClientConnection

from echarge.ocpp.v16.routes import VERSION as V16
from echarge.ocpp.v201.routes import VERSION as V201
from echarge.operations.runtime import Providers
from echarge.payments.trial_provider import TrialProvider
from echarge.store import models
from tests.ocpp.talk import Talker, talker
from tests.ocpp.test_access import UID, authorised, started
from tests.ocpp.test_gateway import PATIENCE_S, Door, open_door
from tests.operations.paying import FAILS_LATER, GOOD, Till
from tests.operations.stage import Stage, change
from tests.operations.test_start_holds import Silent
from tests.world import World, at, world

pytestmark = pytest.mark.anyio

NO = {V16.name: "Blocked", V201.name: "NoCredit"}


@pytest.fixture
async def here(database_url: str) -> AsyncIterator[World]:
    """Yield a world on each kind of database, whose profile has 20.00 held."""
    async with world(database_url) as found:
        await change(found, models.AccessProfile, found.profile.id, hold_minor=2_000, hold_currency="GBP")
        found.clock[0] = at(2)
        yield found


@pytest.fixture(params=[V16, V201], ids=["1.6", "2.0.1"])
async def charger(here: World, request: pytest.FixtureRequest) -> Talker:
    """Return a connected charger, in each version."""
    return await talker(here, request.param)


async def save(charger: Talker, card: str) -> None:
    """Save a card for the driver."""
    await Till(Stage(charger.world, charger.world.charger, charger.station)).saved(card)


async def test_d23_without_a_method(charger: Talker) -> None:
    """D23: a driver of whom nothing can be held is told so when the tag is shown, and when the session begins."""
    assert await authorised(charger) == {"status": NO[charger.version.name]}
    assert await started(charger, 1, 1) == {"status": NO[charger.version.name]}
    assert await models.Payment.all().count() == 0


async def test_d23_with_the_hold(charger: Talker) -> None:
    """D23, A48: with the hold the start is accepted, also when it is told again; a tag that is shown holds nothing."""
    await save(charger, GOOD)
    assert (await authorised(charger))["status"] == "Accepted"
    assert await models.Payment.all().count() == 0
    first = await started(charger, 1, 1)
    assert (first["status"], await started(charger, 1, 1)) == ("Accepted", first)
    assert (await models.Payment.get()).hold_state == "HELD"


async def test_d23_declined(charger: Talker) -> None:
    """D23: a start whose card is declined is refused, and recorded."""
    await save(charger, FAILS_LATER)
    assert (await authorised(charger))["status"] == "Accepted"
    assert await started(charger, 1, 1) == {"status": NO[charger.version.name]}
    session = await models.ChargingSession.get()
    assert (session.start_answer, session.authorised_at) == ("HOLD_FAILED", None)


async def told(charger: ClientConnection, message_id: str, action: str, **payload: Any) -> None:
    """Send a call, and wait for nothing."""
    await charger.send(orjson.dumps([2, message_id, action, payload]).decode())


async def heard(charger: ClientConnection) -> Any:
    """Return the next answer."""
    async with asyncio.timeout(PATIENCE_S):
        return orjson.loads(await charger.recv())


def start(connector: int) -> dict[str, Any]:
    """Return a start at a connector."""
    return {"connectorId": connector, "idTag": UID, "meterStart": 0, "timestamp": f"2026-05-04T12:0{connector}:00Z"}


async def booted(charger: ClientConnection) -> None:
    """Start up."""
    await told(charger, "boot", "BootNotification", chargePointVendor="V", chargePointModel="M")
    assert (await heard(charger))[2]["status"] == "Accepted"


@asynccontextmanager
async def at_the_door(here: World, provider: TrialProvider, wait_s: float) -> AsyncIterator[Door]:
    """Yield a door behind which this provider holds, for a limit of so long."""
    limits = replace(here.runtime.limits, hold_wait_s=wait_s)
    here.runtime = replace(here.runtime, payments=Providers(provider), limits=limits)
    async with open_door(here, asyncio.Queue()) as door:
        yield door


async def test_the_link_while_a_start_waits(here: World) -> None:
    """A13: while the provider is asked pongs come, other chargers are served, and answers keep to their order."""
    provider = silent(here)
    await change(here, models.Tag, here.tag.id, sessions_max=2)
    async with at_the_door(here, provider, wait_s=PATIENCE_S) as door:
        await Till(Stage(here, here.charger, await here.connect())).saved(GOOD)
        async with door.knock() as charger:
            await booted(charger)
            await told(charger, "one", "StartTransaction", **start(1))
            await told(charger, "two", "StartTransaction", **start(2))
            await told(charger, "beat", "Heartbeat")
            async with asyncio.timeout(PATIENCE_S):
                await provider.asked.wait()
                await (await charger.ping())
            assert (await models.ChargingSession.get()).start_answer == "HOLD_PENDING"
            provider.speaks.set()
            answers = [await heard(charger) for _ in range(3)]
    assert [each[1] for each in answers] == ["one", "two", "beat"]
    assert [each[2]["idTagInfo"]["status"] for each in answers[:2]] == ["Accepted", "Accepted"]
    assert [row.hold_state for row in await models.Payment.all()] == ["HELD", "HELD"]


async def test_the_second_waits_for_the_limit_alone(here: World) -> None:
    """D23: what another connector says waits for no longer than the limit of the first one's start."""
    provider = silent(here)
    async with at_the_door(here, provider, wait_s=0.05) as door:
        await Till(Stage(here, here.charger, await here.connect())).saved(GOOD)
        async with door.knock() as charger:
            await booted(charger)
            await told(charger, "one", "StartTransaction", **start(1))
            await told(charger, "beat", "Heartbeat")
            answers = [await heard(charger) for _ in range(2)]
            assert not provider.speaks.is_set()
    assert [(each[1], each[2].get("idTagInfo")) for each in answers] == [("one", {"status": "Blocked"}), ("beat", None)]


def silent(here: World) -> Silent:
    """Return a provider that books a hold and does not say so until it is let to."""
    provider = Silent(here.runtime.writer, here.runtime.now)
    provider.speaks, provider.asked = asyncio.Event(), asyncio.Event()
    return provider
