"""Bills on real rows: tariffs as they stood, parking until it ends, and what the clock makes final (lifecycle 9)."""

import pytest

from echarge.domain.availability import EvseStatus
from echarge.domain.events import PresentedTag
from echarge.live.messages import SessionChanged
from echarge.operations import upkeep
from echarge.store import models
from echarge.store.models import Tariff
from tests.operations.stage import Stage, change, make, new_stage
from tests.operations.stories import read, readings, start, status, stop, tell
from tests.operations.test_readings import started
from tests.world import World, at

pytestmark = pytest.mark.anyio

TAG = PresentedTag("0414443A5F2880")


async def parked(here: World, **prices: object) -> Stage:
    """Return a charger at which ten kWh were taken in half an hour, with the cable still in; parking costs 2.00/h."""
    await change(here, Tariff, here.tariff.id, parking_micro_per_hour=2_000_000, **prices)
    stage = await new_stage(here)
    ref = await started(stage)
    stage.at(at(30))
    await tell(stage, readings(at(15), read(at(15), 6000), ref=ref), stop(at(30), 11_000, ref))
    return stage


async def bill(stage: Stage) -> tuple[object, int, int]:
    """Return when the first session's bill became final, its parking fee and its total."""
    row = (await stage.sessions())[0]
    return row.billed_at, row.parking_minor, row.total_minor


async def test_lifecycle_9_the_cable_leaves(here: World) -> None:
    """Lifecycle 9: with a parking fee the bill is final when the cable leaves."""
    stage = await parked(here)
    assert await bill(stage) == (None, 0, 1050)
    stage.at(at(90))
    await tell(stage, status(at(90), EvseStatus.AVAILABLE))
    assert await bill(stage) == (at(90), 200, 1250)


async def test_lifecycle_9_the_next_session(here: World) -> None:
    """Lifecycle 9: parking ends at the latest where the next session at the EVSE begins."""
    stage = await parked(here)
    stage.at(at(60))
    await tell(stage, start(at(60), 11_000, TAG))
    assert await bill(stage) == (at(60), 100, 1150)
    assert (await stage.sessions())[0].disconnected_at is None


@pytest.mark.parametrize("connected", [True, False], ids=["connected", "gone"])
async def test_lifecycle_9_a_day(here: World, connected: bool) -> None:
    """Lifecycle 9: parking costs for 24 hours at most; then the bill is final, whoever holds the charger."""
    stage = await parked(here)
    if not connected:
        await change(here, models.Charger, stage.charger.id, online=False, holder_id=None)
        del here.runtime.stations[stage.charger.id]
    stage.at(at(30 + 24 * 60 - 1))
    await upkeep.settle_parking(here.runtime)
    assert (await bill(stage))[0] is None
    told = len(here.told)
    stage.at(at(30 + 24 * 60))
    await upkeep.settle_parking(here.runtime)
    await upkeep.settle_parking(here.runtime)
    assert await bill(stage) == (at(30 + 24 * 60), 4800, 1050 + 4800)
    finals = [message.final for message in here.told[told:] if isinstance(message, SessionChanged)]
    assert finals == [True]


async def test_lifecycle_9_cap(here: World) -> None:
    """Lifecycle 9: a fee that has reached its cap is final, and not before."""
    stage = await parked(here, parking_cap_minor=300)
    for minutes, final in ((119, None), (120, at(120)), (600, at(120))):
        stage.at(at(minutes))
        await upkeep.settle_parking(here.runtime)
        assert (await bill(stage))[0] == final
    assert await bill(stage) == (at(120), 300, 1350)


async def test_settled_in_memory_too(here: World) -> None:
    """A bill that the clock made final is so for the charger's own process: the cable's leaving changes it no more."""
    stage = await parked(here, parking_cap_minor=100)
    stage.at(at(200))
    await upkeep.settle_parking(here.runtime)
    before = (await stage.sessions())[0]
    await tell(stage, status(at(199), EvseStatus.AVAILABLE))
    after = (await stage.sessions())[0]
    assert (after.billed_at, after.total_minor, after.version) == (before.billed_at, 1150, before.version + 1)
    assert after.disconnected_at == at(199)


async def test_somebody_elses_charger(here: World) -> None:
    """A process leaves the bills of chargers alone that another one holds."""
    stage = await parked(here)
    await change(here, models.Charger, stage.charger.id, holder_id=77)
    stage.at(at(30 + 25 * 60))
    await upkeep.settle_parking(here.runtime)
    assert (await bill(stage))[0] is None


async def test_d5_d6_tariff_changes_meanwhile(stage: Stage) -> None:
    """D5, D6: a tariff that is edited, removed or replaced during a session changes nothing of it."""
    ref = await started(stage)
    tariff = stage.world.tariff.id
    await change(stage.world, Tariff, tariff, energy_micro_per_kwh=9_000_000, removed_at=at(5), name="Dear")
    await change(stage.world, models.Site, stage.world.site.id, tariff_id=None)
    await tell(stage, readings(at(15), read(at(15), 6000), ref=ref))
    await stage.reconnect()
    await tell(stage, stop(at(30), 11_000, ref))
    row = await stage.session()
    assert (row.total_minor, row.tariff_id, row.currency) == (1050, tariff, "GBP")
    assert row.frozen_tariff is not None
    assert (row.frozen_tariff["name"], row.frozen_tariff["chosen_by"]) == ("Day", "SITE")
    assert row.vat_minor == 175


@pytest.mark.parametrize(
    ("evse", "site", "organisation", "total", "source"),
    [
        pytest.param(True, True, True, 100, "EVSE", id="the EVSE's"),
        pytest.param(False, True, True, 1050, "SITE", id="the site's"),
        pytest.param(False, False, True, 100, "ORGANISATION", id="the organisation's"),
        pytest.param(False, False, False, 0, "NONE", id="none: free and flagged"),
    ],
)
async def test_d4_which_tariff(
    stage: Stage, evse: bool, site: bool, organisation: bool, total: int, source: str
) -> None:
    """D4, H6: the tariff nearest to the plug applies."""
    here = stage.world
    cheap = await make(here, Tariff, name="Cheap", name_key="Cheap", currency="GBP", energy_micro_per_kwh=100_000)
    await tell(stage, status(at(-5), EvseStatus.AVAILABLE))
    await change(here, models.Evse, (await stage.evse()).id, tariff_id=cheap.id if evse else None)
    await change(here, models.Site, here.site.id, tariff_id=here.tariff.id if site else None)
    await change(here, models.Organisation, here.organisation.id, tariff_id=cheap.id if organisation else None)
    ref = await started(stage)
    await tell(stage, readings(at(15), read(at(15), 6000), ref=ref), stop(at(30), 11_000, ref))
    row = await stage.session()
    assert row.frozen_tariff is not None
    assert (row.total_minor, row.frozen_tariff["chosen_by"]) == (total, source)
    assert row.flags == (["NO_TARIFF"] if source == "NONE" else [])


async def test_h2_threshold(stage: Stage) -> None:
    """H2: the organisation's threshold, as it was when the session began, decides whether anything is to pay."""
    await change(stage.world, models.Organisation, stage.world.organisation.id, energy_threshold_mwh=500_000)
    ref = await started(stage)
    await change(stage.world, models.Organisation, stage.world.organisation.id, energy_threshold_mwh=0)
    await tell(stage, stop(at(30), 1499, ref))
    row = await stage.session()
    assert (row.energy_mwh, row.total_minor, row.threshold_mwh) == (499_000, 0, 500_000)


async def test_attempts_go_on(here: World) -> None:
    """What fails once keeps nothing else from being done."""

    async def failing(_: object) -> None:
        raise ValueError("a bug")

    await upkeep.attempt(here.runtime, failing)
    await upkeep.attempt(here.runtime, upkeep.renew_lease)
    assert await models.Holder.filter(id=here.runtime.holder_id).exists()
