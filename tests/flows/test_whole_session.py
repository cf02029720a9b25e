"""A charger dials in, a car charges, and the bill is right: the simulator against the real server."""

from datetime import UTC, datetime, timedelta
from typing import Literal

import pytest

from charger_sim import Charger, SimClock
from echarge.store import models
from echarge.store.setup import open_store
from tests.flows.installation import CHARGER_PASSWORD, installation

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("version", ["1.6", "2.0.1"])
async def test_whole_session(database_url: str, version: Literal["1.6", "2.0.1"]) -> None:
    """Energy, times and money in the database equal the charger's own truth, in both versions, on both databases."""
    start = datetime.now(UTC).replace(microsecond=0) - timedelta(hours=2)
    async with installation(database_url, chargers=["CP1"]) as place:
        async with Charger(
            url=f"{place.ocpp}/CP1", password=CHARGER_PASSWORD, version=version, clock=SimClock(start, speed=0)
        ) as charger:
            await charger.booted()
            await charger.plug_in(1)
            charger.clock.advance(60)
            assert await charger.present_tag(1, "tag") == "Accepted"
            await charger.charge(1, minutes=30, interval_s=300)
            await charger.stop(1)
            charger.clock.advance(60)
            await charger.unplug(1)
            await charger.drained()
        (truth,) = charger.ledger.sessions
        async with await open_store(database_url):
            row = await models.ChargingSession.get()
    assert row.energy_mwh == truth.delivered_mwh == 5_500_000
    assert row.charging_s == truth.charging_s == 1800
    assert (row.energy_minor, row.time_minor, row.connection_minor, row.total_minor) == (275, 50, 500, 825)
    assert (row.ongoing, row.flags, row.needs_review) == (False, [], None)
    assert row.connected_at == truth.connected_at
    assert row.stopped_at == truth.stopped_at
    assert row.stopped_at is not None
    assert row.disconnected_at == row.stopped_at + timedelta(seconds=60)
