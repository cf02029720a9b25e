"""What has to be held before a start that a user of the portal asks for (D7, D22, D23)."""

import pytest

from echarge.domain.events import PresentedTag
from echarge.domain.payments import HoldState, PaymentState
from echarge.operations import commands
from echarge.operations.refusals import AccessRefusedError, ConnectorBusyError
from echarge.store import models
from tests.operations.asking import asked_to_start
from tests.operations.paying import FAILS_LATER, GOOD, Till, till_at
from tests.operations.stage import change
from tests.operations.stories import start, tell
from tests.operations.test_start_holds import silent
from tests.world import Link, World, at

pytestmark = pytest.mark.anyio


@pytest.fixture
async def till(here: World) -> Till:
    """Return a charger with a free EVSE, at which the driver's profile has 20.00 held."""
    await change(here, models.AccessProfile, here.profile.id, hold_minor=2_000, hold_currency="GBP")
    return await till_at(here)


def asked(till: Till) -> list[object]:
    """Return what the charger was asked."""
    link = till.stage.station.link
    assert isinstance(link, Link)
    return list(link.asked)


async def test_d23_with_the_hold(till: Till) -> None:
    """D7, D23: the start rests on a hold of the driver's saved method, which ends like any other."""
    await till.saved()
    command = await asked_to_start(till.stage)
    payment = await models.Payment.get()
    assert (payment.command_id, payment.door, payment.hold_state) == (command.id, "PORTAL", HoldState.HELD)
    answer = await tell(till.stage, start(at(0), 1000, PresentedTag(str(command.virtual_tag))))
    assert answer is not None
    session = await till.stage.session()
    assert (session.start_answer, session.limit_minor) == ("ACCEPTED", None)
    till.refs[session.id] = str(answer.transaction_id)
    await till.charged(session, 10_000)
    await till.work()
    payment = await models.Payment.get()
    assert (payment.state, payment.charged_minor, payment.hold_state) == (PaymentState.PAID, 1_050, HoldState.RELEASED)


@pytest.mark.parametrize("card", [pytest.param(FAILS_LATER, id="declined"), pytest.param(GOOD, id="silent")])
async def test_d23_refused_without_it(till: Till, card: str) -> None:
    """D23: without the hold the charger is not asked, the decision is kept, and nothing stays locked."""
    await till.saved(card)
    provider = silent(till) if card == GOOD else None
    with pytest.raises(AccessRefusedError) as refused:
        await asked_to_start(till.stage)
    assert refused.value.decision.reason == "HOLD_FAILED"
    assert (asked(till), await models.Command.all().count()) == ([], 0)
    decision = await models.AccessDecision.get()
    assert (decision.allowed, decision.reason, decision.door) == (False, "HOLD_FAILED", "REMOTE")
    if provider is not None:
        provider.speaks.set()
    till.later(minutes=2)
    await till.work()
    assert (await models.Payment.get()).hold_state == HoldState.RELEASED
    assert {row.standing for row in await models.TrialPayment.filter(kind="hold")} == {"ENDED"}


async def test_d23_nothing_could_be_held(till: Till) -> None:
    """D23: a driver without a saved method is refused before anything is asked."""
    with pytest.raises(AccessRefusedError) as refused:
        await asked_to_start(till.stage)
    assert refused.value.decision.reason == "NO_PAYMENT_METHOD"
    assert await models.Payment.all().count() == 0


async def test_another_currency(till: Till) -> None:
    """D23: an amount in another currency than the price is not asked for."""
    await till.saved()
    await change(till.here, models.AccessProfile, till.here.profile.id, hold_currency="EUR")
    with pytest.raises(AccessRefusedError) as refused:
        await asked_to_start(till.stage)
    assert refused.value.decision.reason == "HOLD_FAILED"
    assert await models.Payment.all().count() == 0


async def test_nothing_is_held_in_vain(till: Till) -> None:
    """D22: where the EVSE is taken nothing is held; who takes it meanwhile leaves the hold to be let go."""
    await till.saved()
    await asked_to_start(till.stage)
    with pytest.raises(ConnectorBusyError):
        await asked_to_start(till.stage)
    assert await models.Payment.all().count() == 1
    till.later(minutes=5)
    await commands.expire(till.here.runtime)
    await till.work()
    assert (await models.Payment.get()).hold_state == HoldState.RELEASED
