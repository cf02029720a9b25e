"""Chargers that lose the end of a session, or tell what cannot be: the simulator against the chargers' real door."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

import pytest

from charger_sim import Charger, SimClock
from charger_sim.misbehaviour import missing_stop
from echarge.domain.bills import is_payable
from echarge.ocpp.gateway import ocpp_routes
from echarge.ocpp.registry import Registry
from echarge.operations import reconciling
from echarge.operations.passwords import hash_charger_password
from echarge.store import models
from tests.ocpp.server import serving
from tests.operations.stage import change
from tests.world import World, at, world

pytestmark = pytest.mark.anyio

PASSWORD = b"sixteen-or-more-signs"
TAG = "0414443A5F2880"
SLICE_MIN = 5
Version = Literal["1.6", "2.0.1"]


@dataclass
class Yard:
    """A charger of 50 kW at a real door, in a world whose clock goes with the charger's."""

    here: World
    charger: Charger

    async def wait(self, minutes: float) -> None:
        """Let time go by, and have the sessions looked after as it does."""
        self.charger.clock.advance(minutes * 60)
        await self.look()

    async def look(self) -> None:
        """Look after the sessions now."""
        self.here.clock[0] = self.charger.clock.true_now()
        await reconciling.sweep(self.here.runtime)

    async def charge(self, minutes: int) -> None:
        """Charge for so long."""
        for _ in range(minutes // SLICE_MIN):
            await self.charger.charge(1, minutes=SLICE_MIN, interval_s=300)
            await self.look()

    async def begin(self) -> None:
        """Plug in, and begin to charge."""
        await self.charger.booted()
        await self.wait(10)
        await self.charger.plug_in(1)
        assert await self.charger.present_tag(1, TAG) == "Accepted"

    async def session(self) -> models.ChargingSession:
        """Return the only session."""
        return await models.ChargingSession.get()

    def now(self) -> datetime:
        """Return the time."""
        return self.here.clock[0]


@asynccontextmanager
async def yard(database_url: str, version: Version) -> AsyncIterator[Yard]:
    """Yield a charger that is connected to a real door."""
    async with world(database_url) as here:
        await change(here, models.Charger, here.charger.id, password_hash=await hash_charger_password(PASSWORD))
        async with (
            serving(ocpp_routes(here.runtime, Registry())) as url,
            Charger(
                url=f"{url}/ocpp/CP1", password=PASSWORD, version=version, clock=SimClock(at(60), speed=0),
                power_w=11_000, backoff_s=(0.05, 0.2),
            ) as charger,
        ):  # fmt: skip
            yield Yard(here, charger)


async def closed(place: Yard) -> tuple[str, bool, str | None]:
    """Return by what the session was closed, whether that is provisional, and why it needs review."""
    row = await place.session()
    assert not row.ongoing
    assert not is_payable(billed_at=row.billed_at, needs_review=row.needs_review)
    return row.closing, row.provisional, row.needs_review


@pytest.mark.parametrize(
    ("version", "by"), [("1.6", "CONNECTOR_FINISHED"), ("2.0.1", "NOT_ONGOING")], ids=["1.6", "2.0.1"]
)
async def test_g1_lost_stop(database_url: str, version: Version, by: str) -> None:
    """G1, A38, B38: a lost stop: the connector has finished, or the charger knows the transaction no more."""
    async with yard(database_url, version) as place:
        await place.begin()
        await place.charge(20)
        last = place.now()
        await missing_stop(place.charger)
        await place.wait(1)
        await place.charger.unplug(1, end=False)
        await place.look()
        assert (await place.session()).ongoing
        await place.wait(4)
        await place.wait(2)
        assert await closed(place) == (by, True, "NO_END")
        row, truth = await place.session(), place.charger.ledger.sessions[0]
        assert (row.completed_at, row.energy_mwh) == (last, truth.delivered_mwh)
        if version == "2.0.1":
            asked = [command for command in place.charger.commands if command.action == "GetTransactionStatus"]
            assert [command.answer for command in asked] == [{"ongoingIndicator": False, "messagesInQueue": False}]
        await place.charger.plug_in(1)
        assert await place.charger.present_tag(1, TAG) == "Accepted"


@pytest.mark.parametrize("version", ["1.6", "2.0.1"])
async def test_g1_power_cut(database_url: str, version: Version) -> None:
    """G1: a charger that forgot its session in a power cut, and starts up again with the car still there."""
    async with yard(database_url, version) as place:
        await place.begin()
        await place.charge(20)
        last = place.now()
        await place.wait(1)
        await place.charger.power_loss(sessions="forget")
        await place.charger.until(lambda: place.charger.ready, timeout_s=30)
        await place.charger.booted()
        await place.wait(1)
        assert (await place.session()).ongoing
        for _ in range(4):
            await place.wait(2)
        by, provisional, reason = await closed(place)
        assert (by, provisional, reason) == ("REBOOTED" if version == "1.6" else "NOT_ONGOING", True, "NO_END")
        assert (await place.session()).completed_at == last


@pytest.mark.parametrize("version", ["1.6", "2.0.1"])
async def test_g1_offline_for_eight_hours(database_url: str, version: Version) -> None:
    """G1: offline for eight hours, back with its queue: never closed, and right in the end."""
    async with yard(database_url, version) as place:
        await place.begin()
        await place.charge(10)
        await place.charger.go_offline()
        for _ in range(2):
            await place.charger.charge(1, minutes=60, interval_s=600)
            await place.look()
        await place.charger.stop(1)
        await place.charger.unplug(1)
        for _ in range(12):
            await place.wait(30)
            assert (await place.session()).ongoing
        await place.charger.go_online(timeout_s=30)
        await place.charger.drained()
        for _ in range(4):
            await place.wait(4)
        row, truth = await place.session(), place.charger.ledger.sessions[0]
        assert (row.ongoing, row.closing, row.provisional, row.needs_review) == (False, "", False, None)
        assert (row.energy_mwh, row.stopped_at) == (truth.delivered_mwh, truth.stopped_at)
        assert await models.Evidence.filter(kind="close").count() == 0


@pytest.mark.parametrize("version", ["1.6", "2.0.1"])
@pytest.mark.parametrize(
    ("kwh", "steps", "reason"),
    [pytest.param(1_000_100, 1, "METER", id="1,000,100"), pytest.param(15_402, 100, "IMPLAUSIBLE_ENERGY", id="15,402")],
)
async def test_pay_5_the_guides_log(database_url: str, version: Version, kwh: int, steps: int, reason: str) -> None:
    """PAY-5, A62: the guide's 1,000,100 kWh and 15,402 kWh are held for review, charged to nobody, and in no total."""
    async with yard(database_url, version) as place:
        await place.begin()
        for step in range(1, steps + 1):
            place.charger.clock.advance(60)
            place.here.clock[0] = place.charger.clock.true_now()
            await place.charger.meter(1, kwh * 1000 * step // steps)
        place.charger.clock.advance(60)
        place.here.clock[0] = place.charger.clock.true_now()
        await place.charger.stop(1)
        row = await place.session()
        assert (row.ongoing, row.needs_review, row.total_minor) == (False, reason, 0)
        assert not is_payable(billed_at=row.billed_at, needs_review=row.needs_review)
        assert (await models.Incident.get(session_id=row.id)).kind == "SESSION_REVIEW"
        assert [total.energy_mwh for total in await models.HourlyTotal.all() if total.energy_mwh] == []
        assert row.began_at + timedelta(hours=3) > place.now()
