"""Anonymous sessions end before their price passes the hold."""

from datetime import timedelta

import pytest

from echarge.domain.availability import EvseStatus
from echarge.domain.commands import EndSession
from echarge.operations import commands, hold_limits
from echarge.operations.statuses import report_status
from echarge.store import models
from tests.operations.paying import Till, till_at
from tests.operations.stories import read, readings, status, tell
from tests.world import Link, World, at

pytestmark = pytest.mark.anyio


@pytest.fixture
async def till(here: World) -> Till:
    """Return a charger with a free EVSE."""
    return await till_at(here)


async def asked(till: Till) -> list[models.Command]:
    """Look once, and return what was asked of the charger by the system."""
    await hold_limits.stop_in_time(till.here.runtime, interval_s=5)
    return await models.Command.filter(name="END_SESSION").order_by("created_at")


async def test_d8_stops_before_the_hold_is_passed(till: Till) -> None:
    """D8, H9: at 50 kW and 0.50 a kWh, with 1.00 an hour and 5.00 at first, 10.00 are used up after some 11 minutes."""
    session = await till.begun(await till.held(1_000))
    ref = till.refs[session.id]
    stopped_at = None
    for minutes in range(1, 30):
        till.stage.at(at(minutes))
        await tell(till.stage, readings(at(minutes), read(at(minutes), 1000 + minutes * 833, 50_000), ref=ref))
        for seconds in range(0, 60, 5):
            till.stage.at(at(minutes, seconds=seconds))
            if await asked(till):
                stopped_at = stopped_at or at(minutes, seconds=seconds)
        if stopped_at:
            break
    (command,) = await models.Command.filter(name="END_SESSION")
    assert (command.reason, command.user_id, command.session_id) == ("HOLD_USED_UP", None, session.id)
    cost = (await models.ChargingSession.get(id=session.id)).total_minor
    assert stopped_at is not None
    # A minute costs 43; a stop takes 35 seconds.
    assert 1_000 - 100 < cost + 43 * ((stopped_at - at(11)) + timedelta(seconds=35)).total_seconds() / 60 <= 1_000 + 43
    await commands.deliver(till.here.runtime, command.id)
    link = till.stage.station.link
    assert isinstance(link, Link)
    assert link.asked[-1] == EndSession(ref)


async def test_asked_once_and_again(till: Till) -> None:
    """A stop that is under way is not asked for again; one that had no effect is."""
    session = await till.begun(await till.held(510))
    till.stage.at(at(2))
    await tell(till.stage, readings(at(2), read(at(2), 1000 + 500, 50_000), ref=till.refs[session.id]))
    assert len(await asked(till)) == 1
    assert len(await asked(till)) == 1
    till.later(minutes=5)
    await commands.expire(till.here.runtime)
    assert len(await asked(till)) == 2


async def test_a_silent_charger(till: Till) -> None:
    """A charger that falls silent is taken to go on as it did."""
    session = await till.begun(await till.held(1_000))
    till.stage.at(at(2))
    await tell(till.stage, readings(at(2), read(at(2), 1000 + 1_666, 50_000), ref=till.refs[session.id]))
    assert await asked(till) == []
    till.later(minutes=8)
    assert await asked(till) == []
    till.later(minutes=2)
    assert len(await asked(till)) == 1


async def test_a_clock_that_is_wrong(till: Till) -> None:
    """A charger whose clock is hours behind is stopped no earlier than one whose clock is right, and no later."""
    session = await till.begun(await till.held(1_000))
    ref, hours = till.refs[session.id], 12 * 60
    till.stage.at(at(hours))
    await till.stage.reconnect()
    assert await asked(till) == []  # it has not told yet what its clock says
    await report_status(till.here.runtime, till.stage.station, status(at(0), EvseStatus.CHARGING))
    till.stage.at(at(hours + 2))
    await tell(till.stage, readings(at(2), read(at(2), 1000 + 1_666, 50_000), ref=ref))
    assert await asked(till) == []
    till.later(minutes=8)
    assert await asked(till) == []
    till.later(minutes=2)
    assert len(await asked(till)) == 1


async def test_what_was_kept_is_dated_back(till: Till) -> None:
    """What a charger kept through an outage is old, although it comes only now: it may have charged since."""
    session = await till.begun(await till.held(1_000))
    till.stage.at(at(30))
    await till.stage.reconnect()
    await report_status(till.here.runtime, till.stage.station, status(at(30), EvseStatus.CHARGING))
    await tell(till.stage, readings(at(2), read(at(2), 1000 + 1_666, 50_000), ref=till.refs[session.id]))
    assert len(await asked(till)) == 1


async def test_a_charger_that_says_nothing(till: Till) -> None:
    """One that has connected and tells nothing is not waited for longer than a minute."""
    await till.begun(await till.held(500))
    till.stage.at(at(600))
    await till.stage.reconnect()
    assert await asked(till) == []
    till.later(minutes=1)
    assert len(await asked(till)) == 1


async def test_no_limit(till: Till) -> None:
    """A known driver's session has no limit, however much it costs."""
    await till.saved()
    payment = (await till.request(100, driver_id=till.here.driver.id)).payment
    session = await till.begun(payment)
    till.stage.at(at(60))
    await tell(till.stage, readings(at(60), read(at(60), 51_000, 50_000), ref=till.refs[session.id]))
    assert await asked(till) == []


async def test_the_overrun_is_visible(till: Till) -> None:
    """D8: total 10.50, hold 8.00: 8.00 are captured, and the rest is seen as a shortfall."""
    payment = await till.held(800)
    session = await till.charged(await till.begun(payment), 10_000)
    await till.work()
    payment = await till.now(payment)
    assert payment.captured_minor == 800
    assert session.limit_minor == 800
