"""Prices by time of day on real rows: frozen with the session's zone, and the same after any restart (TAR-3)."""

import pytest

from echarge.domain.elements import Element
from echarge.domain.events import Begun, Finished, Plugged, Presented, PresentedTag, StopActor
from echarge.live.messages import SessionReading
from echarge.operations import upkeep
from echarge.operations.recounting import held_totals, true_totals
from echarge.store import models
from echarge.store.models import Tariff
from tests.operations.stage import Stage, change, new_stage
from tests.operations.stories import event, read, readings, stop, tell
from tests.operations.test_readings import started
from tests.world import World, at

pytestmark = pytest.mark.anyio

TAG = PresentedTag("0414443A5F2880")
LUNCH = Element(starts_minute=13 * 60 + 15, ends_minute=13 * 60 + 30, energy_micro_per_kwh=100_000)
"""From 13:15 to 13:30 in London, which is from 12:15 to 12:30 in UTC."""
AFTERNOON = Element(starts_minute=14 * 60, ends_minute=15 * 60, parking_micro_per_hour=6_000_000)


async def stage_with(here: World, *elements: Element, version: str = "1.6", **prices: object) -> Stage:
    """Return a charger whose site's tariff has these elements."""
    await change(here, Tariff, here.tariff.id, elements=[element.to_json() for element in elements], **prices)
    return await new_stage(here, version)


async def test_tar3_across_the_boundary(here: World) -> None:
    """TAR-3, LOG-6: energy costs what it did when it flowed, by the clocks of the site; each reading tells the cost."""
    stage = await stage_with(here, LUNCH)
    ref = await started(stage)
    stage.at(at(45))
    await tell(stage, readings(at(30), read(at(30), 7000), ref=ref))
    row = await stage.session()
    assert (row.energy_minor, row.time_minor, row.total_minor) == (150 + 30, 50, 730)
    assert row.frozen_tariff is not None
    assert row.frozen_tariff["time_zone"] == "Europe/London"
    assert row.frozen_tariff["elements"] == [LUNCH.to_json()]
    told = [message.running_cost_minor for message in here.told if isinstance(message, SessionReading)]
    assert told == [0, 730]
    await tell(stage, stop(at(45), 10_000, ref))
    assert (await stage.session()).total_minor == 150 + 30 + 150 + 75 + 500


async def test_tar3_d6_frozen_and_restarted(here: World) -> None:
    """TAR-3, D6: neither a change of the tariff or of the site's zone nor a restart changes what a session costs."""
    stage = await stage_with(here, LUNCH)
    ref = await started(stage)
    await tell(stage, readings(at(10), read(at(10), 3000), ref=ref))
    await change(here, Tariff, here.tariff.id, elements=[], energy_micro_per_kwh=9_000_000)
    await change(here, models.Site, here.site.id, time_zone="Asia/Tokyo")
    await stage.reconnect()
    await tell(stage, readings(at(30), read(at(30), 7000), ref=ref), stop(at(45), 10_000, ref))
    row = await stage.session()
    assert (row.energy_minor, row.total_minor) == (150 + 30 + 150, 330 + 75 + 500)
    db, charger_id = stage.runtime.reader, stage.charger.id
    assert await true_totals(db, charger_id) == await held_totals(db, charger_id)


async def test_tar3_a_tag_that_comes_late(here: World) -> None:
    """TAR-3, B12: a 2.x session gets its prices with its tag; what flows from then on is split where they change."""
    stage = await stage_with(here, LUNCH, version="2.0.1")
    stage.at(at(60))
    await tell(
        stage,
        event(0, at(0), Begun(at(0)), Plugged(at(0))),
        event(1, at(1), Presented(at(1), TAG), read(at(1), 1000), tag=TAG),
        event(2, at(31), read(at(31), 7000)),
        event(3, at(46), read(at(46), 10_000), Finished(at(46), "Local", StopActor.DRIVER)),
    )
    row = await stage.session()
    # 14 minutes at 0.50, 15 at 0.10, 16 at 0.50; 0.2 kWh each.
    assert (row.energy_minor, row.time_minor) == (140 + 30 + 160, 75)


async def test_tar3_parking_is_capped_when_it_costs_so_much(here: World) -> None:
    """TAR-3, lifecycle 9: the clock makes a bill final when the fee has reached its cap, at the prices of the day."""
    stage = await stage_with(here, AFTERNOON, parking_micro_per_hour=2_000_000, parking_cap_minor=300)
    ref = await started(stage)
    stage.at(at(30))
    await tell(stage, readings(at(15), read(at(15), 6000), ref=ref), stop(at(30), 11_000, ref))
    # Half an hour at 2.00, then at 6.00 from 14:00 in London: 3.00 are reached after 20 minutes of that.
    for minutes, final in ((79, None), (80, at(80)), (600, at(80))):
        stage.at(at(minutes))
        await upkeep.settle_parking(here.runtime)
        assert (await stage.session()).billed_at == final
    assert (await stage.session()).parking_minor == 300
