"""How many sessions a driver may have at once who begins one without a tag: by the app, or from the portal (E13)."""

from contextlib import suppress
from datetime import timedelta

import pytest

from echarge.domain.access import Reason
from echarge.domain.availability import EvseStatus
from echarge.domain.events import PresentedTag
from echarge.operations import commands, remote
from echarge.operations.connections import detach
from echarge.operations.refusals import AccessRefusedError, ConnectorBusyError
from echarge.store import models
from tests.operations.stage import Stage, change, new_stage
from tests.operations.stories import start, status, stop, tell
from tests.world import World, at

pytestmark = pytest.mark.anyio

TAG = PresentedTag("0414443A5F2880")


async def free(here: World) -> Stage:
    """Return a connected charger with a free EVSE."""
    stage = await new_stage(here)
    await tell(stage, status(at(-60), EvseStatus.AVAILABLE))
    return stage


async def start_for(stage: Stage, driver: models.Driver | None = None) -> models.Command:
    """Ask for a start without a tag."""
    here, evse_id = stage.world, (await stage.evse()).id
    driver_id = (driver or here.driver).id
    return await remote.start_charging(here.runtime, here.organisation.id, here.user.id, evse_id, driver_id=driver_id)


async def answer(here: World) -> str:
    """Return what the driver is answered who asks for one more session; nothing is queued where it is a refusal."""
    before = await models.Command.all().count()
    with suppress(AccessRefusedError):
        await start_for(await free(here))
    kept = await models.AccessDecision.all().order_by("-id").first()
    assert kept is not None
    assert kept.door == "REMOTE"
    assert await models.Command.all().count() == before + kept.allowed
    return kept.reason


@pytest.mark.parametrize("most", [1, 2, 3])
async def test_e13_what_is_about_to_begin_counts(here: World, most: int) -> None:
    """E13: a driver may begin as many at once as the account allows, if only asked for yet; nobody else is bound."""
    await change(here, models.Driver, here.driver.id, sessions_max=most)
    for _ in range(most):
        await start_for(await free(here))
    assert await answer(here) == Reason.CONCURRENT
    eve = await here.runtime.writer.run(
        lambda tx: models.Driver.create(organisation_id=here.organisation.id, name="Eve", using_db=tx.db)
    )
    await here.admit(eve)
    await start_for(await free(here), eve)


def test_e13_two_unless_said() -> None:
    """E13: an account may charge twice at once where nothing is said; a card, once."""
    assert (models.Driver().sessions_max, models.Tag().sessions_max) == (2, 1)


async def test_e13_a_session_counts_once(here: World) -> None:
    """E13: what was asked for, and has begun, is one session; one that has stopped is none; nor is a failed start."""
    await change(here, models.Driver, here.driver.id, sessions_max=2)
    stage = await free(here)
    command = await start_for(stage)
    await commands.deliver(here.runtime, command.id)
    begun = await tell(stage, start(at(60), 1000, PresentedTag(command.virtual_tag or "")))
    assert begun is not None
    assert (await stage.session()).driver_id == here.driver.id
    failed = await start_for(await free(here))
    assert await answer(here) == Reason.CONCURRENT
    await change(here, models.Command, failed.id, open=False)
    second = await start_for(await free(here))
    await change(here, models.Command, second.id, open=False)
    await tell(stage, stop(at(61), 1000, str(begun.transaction_id)))
    assert await models.ChargingSession.filter(stopped_at=None).count() == 0
    assert await answer(here) == Reason.ACCEPTED


@pytest.mark.parametrize(
    ("what", "reason"),
    [
        pytest.param(None, Reason.CONCURRENT, id="it charges"),
        pytest.param(EvseStatus.AVAILABLE, Reason.ACCEPTED, id="G1 its connector is free"),
        pytest.param(EvseStatus.SUSPENDED_EV, Reason.CONCURRENT, id="its car pauses"),
    ],
)
async def test_e13_a_card_counts(here: World, what: EvseStatus | None, reason: Reason) -> None:
    """E13, G1: what was begun with a card counts for its driver; what is stuck does not."""
    await change(here, models.Driver, here.driver.id, sessions_max=1)
    stage = await free(here)
    await tell(stage, start(at(0), 1000, TAG))
    if what is not None:
        await tell(stage, status(at(22), what))
    assert await answer(here) == reason


async def test_e13_what_is_lost_does_not_count(here: World) -> None:
    """E13, G1: a charger that is missed locks no driver out, nor does a session that lacks its end for two months."""
    await change(here, models.Driver, here.driver.id, sessions_max=1)
    stage = await free(here)
    await tell(stage, start(at(0), 1000, TAG))
    assert await answer(here) == Reason.CONCURRENT
    await detach(here.runtime, stage.station)
    assert await answer(here) == Reason.CONCURRENT
    session = await stage.session()
    await change(here, models.ChargingSession, session.id, began_at=here.clock[0] - timedelta(days=62))
    assert await answer(here) == Reason.ACCEPTED
    await models_cleared(here)
    await change(here, models.ChargingSession, session.id, began_at=session.began_at)
    assert await answer(here) == Reason.CONCURRENT
    await change(here, models.Charger, stage.charger.id, lost_at=None)
    assert await answer(here) == Reason.ACCEPTED


async def models_cleared(here: World) -> None:
    """Let no start be under way."""
    await here.runtime.writer.run(lambda tx: models.Command.all().using_db(tx.db).update(open=False))


async def test_e13_at_the_same_plug(here: World) -> None:
    """E13: one who charges at the very EVSE is told that it is busy, and not that he charges elsewhere."""
    await change(here, models.Driver, here.driver.id, sessions_max=1)
    stage = await free(here)
    await tell(stage, start(at(0), 1000, TAG))
    with pytest.raises(ConnectorBusyError):
        await start_for(stage)
