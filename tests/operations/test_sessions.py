"""Whole sessions as their messages make them, in both versions and on both databases."""

import pytest

from echarge.domain.access import Reason
from echarge.domain.availability import ChargingState, EvseStatus
from echarge.domain.events import Begun, Finished, Plugged, Presented, PresentedTag, StateReported, StopActor, StopAsked
from echarge.domain.money import Money
from echarge.live.messages import SessionChanged, SessionReading
from tests.operations.stage import Stage, new_stage
from tests.operations.stories import event, read, readings, start, status, stop, tell
from tests.world import World, at

pytestmark = pytest.mark.anyio

TAG = PresentedTag("0414443A5F2880")


async def test_whole_session_16(stage: Stage) -> None:
    """A 1.6 session from plug to unplug: times, energy and money as the guide counts them (D1)."""
    await tell(stage, status(at(0), EvseStatus.AVAILABLE), status(at(1), EvseStatus.PREPARING))
    answer = await tell(stage, start(at(2), 1000, TAG))
    assert answer is not None
    assert answer.decision is not None
    assert answer.decision.reason is Reason.ACCEPTED
    ref = str(answer.transaction_id)
    await tell(stage, status(at(2), EvseStatus.CHARGING))
    for minute in (12, 22, 32):
        await tell(stage, readings(at(minute), read(at(minute), 1000 + (minute - 2) * 300), ref=ref))
    await tell(stage, stop(at(32, seconds=30), 11_000, ref))
    await tell(stage, status(at(33), EvseStatus.FINISHING), status(at(34), EvseStatus.AVAILABLE))
    row = await stage.session()
    assert (row.ongoing, row.energy_mwh, row.charging_s) == (False, 10_000_000, 1830)
    assert (row.connected_at, row.started_at, row.stopped_at) == (at(1), at(2), at(32, seconds=30))
    assert (row.disconnected_at, row.began_at, row.authorised_at) == (at(34), at(1), at(2))
    assert (row.energy_minor, row.time_minor, row.connection_minor, row.total_minor) == (500, 51, 500, 1051)
    assert (row.billed_at, row.driver_id) == (at(32, seconds=30), stage.world.driver.id)
    assert len(row.reference) == 9


async def test_whole_session_201(here: World) -> None:
    """A 2.0.1 session from plug to unplug, stopped with the tag while the cable is still in."""
    stage = await new_stage(here, "2.0.1")
    flows = StateReported(at(2), ChargingState.CHARGING)
    rests = StateReported(at(32), ChargingState.EV_CONNECTED)
    wish = StopAsked(at(32), "Local", StopActor.DRIVER)
    await tell(
        stage,
        status(at(1), EvseStatus.PREPARING, occupied=True),
        event(0, at(1), Begun(at(1)), Plugged(at(1))),
        event(1, at(2), Presented(at(2), TAG), flows, read(at(2), 1000), tag=TAG),
        event(2, at(17), read(at(17), 6000)),
        event(3, at(32), Presented(at(32), TAG), rests, read(at(32), 11_000), wish, tag=TAG),
    )
    row = await stage.session()
    assert (row.ongoing, row.state, row.stopped_at, row.billed_at) == (True, "STOPPED", at(32), None)
    end = event(4, at(40), StateReported(at(40), ChargingState.IDLE), Finished(at(40), "Local", StopActor.DRIVER))
    answer = await tell(stage, end)
    assert answer is not None
    assert answer.total_cost == Money(1050, "GBP")
    row = await stage.session()
    assert (row.connected_at, row.authorised_at, row.started_at) == (at(1), at(2), at(2))
    assert (row.stopped_at, row.disconnected_at, row.completed_at) == (at(32), at(40), at(40))
    assert (row.energy_mwh, row.charging_s, row.total_minor, row.flags) == (10_000_000, 1800, 1050, [])
    assert (await stage.evse()).status == "FINISHING"


async def test_what_subscribers_are_told(stage: Stage) -> None:
    """Each move of a session is told after it is on disk, with a version that rises, and its values with it."""
    answer = await tell(stage, start(at(0), 1000, TAG))
    assert answer is not None
    ref = str(answer.transaction_id)
    await tell(stage, readings(at(15), read(at(15), 6000), ref=ref), stop(at(30), 11_000, ref))
    session = await stage.session()
    changes = [m for m in stage.world.told if isinstance(m, SessionChanged)]
    values = [m for m in stage.world.told if isinstance(m, SessionReading)]
    assert [(m.version, m.added, m.ongoing, m.final) for m in changes] == [
        (1, True, True, False),
        (2, False, True, False),
        (3, False, False, True),
    ]
    assert [(m.version, m.energy_mwh, m.running_cost_minor, m.final) for m in values] == [
        (1, 0, 0, False),
        (2, 5_000_000, 250 + 25 + 500, False),
        (3, 10_000_000, 500 + 50 + 500, True),
    ]
    assert {m.session_id for m in changes} == {m.session_id for m in values} == {session.id}
    assert session.version == 3
