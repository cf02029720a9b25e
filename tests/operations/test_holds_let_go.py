"""Holds without a session: let go as soon as it is known that none will come of their start (G7, D22)."""

from collections.abc import Callable

import pytest

from echarge.domain.commands import Answer
from echarge.domain.payments import HoldState, PaymentState
from echarge.operations import commands
from echarge.operations.ports import AnswerTimeoutError, CallRefusedError, ChargerLink, LinkClosedError
from echarge.store import models
from tests.operations.asking import Failing
from tests.operations.paying import Till, till_at
from tests.world import Link, World

pytestmark = pytest.mark.anyio

REFUSES = Answer(accepted=False, status="Rejected", details={})


@pytest.fixture
async def till(here: World) -> Till:
    """Return a charger with a free EVSE."""
    return await till_at(here)


@pytest.mark.parametrize(
    ("link", "status", "held_s"),
    [
        pytest.param(lambda: Link(answers=[REFUSES]), "REJECTED", 0, id="rejected"),
        pytest.param(lambda: Failing(CallRefusedError("InternalError", "")), "REJECTED", 0, id="answered by an error"),
        pytest.param(lambda: Failing(LinkClosedError()), "FAILED", 120, id="connection lost: it may have begun"),
        pytest.param(lambda: Failing(AnswerTimeoutError()), "TIMED_OUT", 120, id="no answer: it may have begun"),
        pytest.param(Link, "ACCEPTED", 120, id="accepted, and nothing begins"),
        pytest.param(None, "QUEUED", 60, id="never sent"),
    ],
)
async def test_d22_released_without_a_session(
    till: Till, link: Callable[[], ChargerLink] | None, status: str, held_s: int
) -> None:
    """D22, lifecycle 11: a hold is let go at once where the start has surely failed, else when its time is over."""
    if link is not None:
        await till.stage.reconnect(link=link())
    payment = await till.held()
    command = await till.started(payment, delivered=link is not None)
    assert command.status == status
    await till.work()
    if held_s:
        assert (await till.now(payment)).hold_state == HoldState.HELD
        till.later(seconds=held_s - 1)
        await commands.expire(till.here.runtime)
        await till.work()
        assert (await till.now(payment)).hold_state == HoldState.HELD
        till.later(seconds=2)
        await commands.expire(till.here.runtime)
        await till.work()
    payment = await till.now(payment)
    assert await till.steps(payment) == [("HOLD", "DONE", 2_000), ("RELEASE", "DONE", 0)]
    assert (payment.hold_state, payment.look_at, payment.state) == (HoldState.RELEASED, None, PaymentState.NONE)
    assert (await models.TrialPayment.get()).standing == "ENDED"


async def test_d22_no_start(till: Till) -> None:
    """D22: a hold that nobody asks for a start with is let go after ten minutes."""
    payment = await till.held()
    till.later(minutes=9)
    await till.work()
    assert (await till.now(payment)).hold_state == HoldState.HELD
    till.later(minutes=2)
    await till.work()
    assert (await till.now(payment)).hold_state == HoldState.RELEASED
