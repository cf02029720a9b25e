"""The hourly totals counted again from evidence, and put right (DSH-2)."""

import pytest

from echarge.domain.events import PresentedTag
from echarge.domain.totals import Amounts
from echarge.operations.recounting import Recounted, held_totals, recount, true_totals
from echarge.store import models
from tests.operations.stage import Stage, change
from tests.operations.stories import read, readings, start, stop, tell
from tests.world import at

pytestmark = pytest.mark.anyio

TAG = PresentedTag("0414443A5F2880")


async def charged(stage: Stage) -> str:
    """Charge from 12:30 to 13:30, and return what the session is called."""
    stage.at(at(120))
    answer = await tell(stage, start(at(30), 1000, TAG))
    ref = str(answer.transaction_id if answer is not None else None)
    await tell(
        stage, *(readings(at(minutes), read(at(minutes), 1000 + 100 * minutes), ref=ref) for minutes in (50, 70))
    )
    await tell(stage, stop(at(90), 10_000, ref))
    return ref


async def by_hour(stage: Stage) -> dict[int, Amounts]:
    """Return what the totals hold of the charger, by hours since noon."""
    held = await held_totals(stage.runtime.reader, stage.charger.id)
    return {hour - int(at(0).timestamp()) // 3600: amounts for (_, hour), amounts in held.items()}


async def test_dsh_2_late_truth_moves_energy(stage: Stage) -> None:
    """DSH-2: a reading that comes after the end moves energy between the hours, and no sum."""
    ref = await charged(stage)
    before = await by_hour(stage)
    assert before == {0: Amounts(6_000_000, 1800), 1: Amounts(3_000_000, 1800, 1, 1050)}
    await tell(stage, readings(at(60), read(at(60), 6500), ref=ref))
    after = await by_hour(stage)
    assert after == {0: Amounts(5_500_000, 1800), 1: Amounts(3_500_000, 1800, 1, 1050)}
    db, charger_id = stage.runtime.reader, stage.charger.id
    assert await true_totals(db, charger_id) == await held_totals(db, charger_id)


async def test_dsh_2_late_hours_are_written_down(stage: Stage) -> None:
    """DSH-2: what is added to an hour of days ago is written down, for its day may have been closed."""
    ref = await charged(stage)
    assert await models.LateHour.all().count() == 0
    stage.at(at(60 * 24 * 5))
    await tell(stage, readings(at(60), read(at(60), 6500), ref=ref))
    assert sorted(await models.LateHour.all().values_list("hour", flat=True)) == [at(0), at(60)]


async def test_dsh_2_said_twice(stage: Stage) -> None:
    """DSH-2: what is said again, and what a process forgot meanwhile, is counted once."""
    ref = await charged(stage)
    before = await by_hour(stage)
    await stage.reconnect()
    await tell(stage, readings(at(50), read(at(50), 6000), ref=ref), stop(at(90), 10_000, ref))
    await charged(stage)
    assert await by_hour(stage) == before


async def test_dsh_2_not_believed(stage: Stage) -> None:
    """DSH-2, PAY-5: energy that cannot be is counted nowhere, however long the session goes on after it."""
    stage.at(at(600))
    answer = await tell(stage, start(at(0), 0, TAG))
    ref = str(answer.transaction_id if answer is not None else None)
    await tell(stage, readings(at(10), read(at(10), 100_000), ref=ref))
    assert (await stage.session()).needs_review == "IMPLAUSIBLE_ENERGY"
    assert await by_hour(stage) == {}
    await tell(stage, stop(at(180), 100_000, ref))
    assert await by_hour(stage) == {3: Amounts(sessions=1)}


async def test_recount(stage: Stage) -> None:
    """Whatever the totals hold, a recount makes of them what the evidence says, and then finds nothing more."""
    await charged(stage)
    right = await by_hour(stage)
    rows = await models.HourlyTotal.all().order_by("hour")
    await change(stage.world, models.HourlyTotal, rows[0].id, energy_mwh=1, sessions=5)
    await change(stage.world, models.HourlyTotal, rows[1].id, hour=at(-600))
    await change(stage.world, models.ChargingSession, (await stage.session()).id, hours="")
    runtime = stage.runtime
    chargers = await models.Charger.all().count()
    assert await recount(runtime.writer, runtime.reader, runtime.now()) == Recounted(chargers, 3)
    assert await by_hour(stage) == right
    assert (await stage.session()).hours
    assert await recount(runtime.writer, runtime.reader, runtime.now()) == Recounted(chargers, 0)
