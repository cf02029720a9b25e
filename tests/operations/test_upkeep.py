"""What a process does by the clock: its lease, who was heard, who is gone (G2)."""

import asyncio
import contextlib

import pytest

from echarge.domain.availability import EvseStatus
from echarge.operations import upkeep
from echarge.operations.connections import detach
from echarge.store import models
from tests.operations.stage import Stage, change, new_stage
from tests.operations.stories import status, tell
from tests.world import World, at

pytestmark = pytest.mark.anyio


async def test_g2_lease(here: World) -> None:
    """G2: a process renews its lease, and gives it up at its end; the only one there is forgets the dead ones'."""
    await upkeep.renew_lease(here.runtime)
    here.clock[0] = at(61)
    await upkeep.renew_lease(here.runtime)
    lease = await models.Holder.get()
    assert (lease.id, lease.leased_until) == (here.runtime.holder_id, at(61, seconds=30))
    await upkeep.give_up_lease(here.runtime)
    assert await models.Holder.all().count() == 0
    await upkeep.renew_lease(here.runtime)
    await upkeep.forget_dead_holders(here.runtime)
    assert await models.Holder.all().count() == 0


async def test_g2_lost_process(stage: Stage) -> None:
    """G2: chargers of a process that ended without a word are shown as offline once its lease is over."""
    here = stage.world
    await tell(stage, status(at(0), EvseStatus.AVAILABLE))
    own = await new_stage(here)
    await change(here, models.Charger, stage.charger.id, holder_id=77)

    async def lease(until: float) -> None:
        await here.runtime.writer.run(lambda tx: models.Holder.create(id=77, leased_until=at(until), using_db=tx.db))

    await lease(61)
    await upkeep.show_lost(here.runtime)
    assert (await models.Charger.get(id=stage.charger.id)).online
    here.clock[0] = at(62)
    await upkeep.show_lost(here.runtime)
    await upkeep.show_lost(here.runtime)
    charger, evse = await models.Charger.get(id=stage.charger.id), await stage.evse()
    assert (charger.online, charger.holder_id, evse.status, evse.status_since) == (False, None, "OFFLINE", at(62))
    assert (await models.Charger.get(id=own.charger.id)).online


async def test_g2_back_before_it_was_shown_as_lost(stage: Stage) -> None:
    """G2: a charger that has connected since it was looked at is not lost."""
    here = stage.world
    seen = await models.Charger.get(id=stage.charger.id)
    await stage.reconnect()
    await here.runtime.writer.run(lambda tx: upkeep.offline_if_lost(tx, here.runtime, seen))
    assert (await models.Charger.get(id=stage.charger.id)).online


async def test_note_heard(stage: Stage) -> None:
    """When each charger was last heard is stored, in one go."""
    stage.station.seen_at = at(63)
    await upkeep.note_heard(stage.runtime)
    assert (await models.Charger.get(id=stage.charger.id)).last_seen_at == at(63)
    assert stage.station.stored_seen_at == at(63)
    await upkeep.note_heard(stage.runtime)


async def test_a8_older_connection_ends_later(stage: Stage) -> None:
    """A8: the end of an older connection takes nothing from the newer one."""
    older = stage.station
    await stage.reconnect()
    await detach(stage.runtime, older)
    assert (await models.Charger.get(id=stage.charger.id)).online
    assert stage.runtime.stations[stage.charger.id] is stage.station
    await detach(stage.runtime, stage.station)
    assert not (await models.Charger.get(id=stage.charger.id)).online


async def test_keep_up(here: World) -> None:
    """The sweep does all of it again and again until it is cancelled."""
    stages = [await new_stage(here) for _ in range(2)]
    here.clock[0] = at(60)
    for holder, (stage, until) in enumerate(zip(stages, (59, 70), strict=True), start=77):
        await change(here, models.Charger, stage.charger.id, holder_id=holder)
        lease = {"id": holder, "leased_until": at(until)}
        await here.runtime.writer.run(lambda tx, lease=lease: models.Holder.create(**lease, using_db=tx.db))  # type: ignore[misc]

    async def online() -> list[bool]:
        return [(await models.Charger.get(id=stage.charger.id)).online for stage in stages]

    async def is_first_gone() -> bool:
        return not (await online())[0]

    async def is_second_gone() -> bool:
        return not (await online())[1]

    task = asyncio.create_task(upkeep.keep_up(here.runtime, interval_s=0.001))
    await here.until(is_first_gone)
    assert await online() == [False, True]
    here.clock[0] = at(71)
    await here.until(is_second_gone)
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task
