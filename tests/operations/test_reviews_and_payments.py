"""Where reviews and money meet: nothing is taken before a person has looked, then exactly that, once (PAY-5, D19)."""

import asyncio
from typing import Any

import pytest

from echarge.domain.payments import HoldState, PaymentState
from echarge.domain.reviews import ReviewDecision
from echarge.operations import settlement
from echarge.operations.refusals import InvalidInputError
from echarge.operations.reviewing import Verdict, review_session
from echarge.store import models
from tests.operations.paying import SHORT, Till, till_at
from tests.operations.stories import read, readings, tell
from tests.operations.test_settlement import documents, viewer_of
from tests.world import World, at

pytestmark = pytest.mark.anyio

ACCEPT, CORRECT, WAIVE = ReviewDecision.ACCEPT, ReviewDecision.CORRECT, ReviewDecision.WAIVE
TOO_MUCH_WH = 40_000
"""In half an hour: more than the charger's 50 kW can have delivered; at the tariff it would be 25.50."""


@pytest.fixture
async def till(here: World) -> Till:
    """Return a charger with a free EVSE."""
    return await till_at(here)


async def doubted(till: Till, payment: models.Payment) -> models.ChargingSession:
    """Return a session that needs a review, after the workers have looked at it."""
    session = await till.charged(await till.begun(payment), TOO_MUCH_WH)
    assert (session.needs_review, session.total_minor) == ("IMPLAUSIBLE_ENERGY", 0)
    till.later(minutes=6)
    await till.work()
    return session


async def reviewed(
    till: Till, session: models.ChargingSession, decision: ReviewDecision, kwh: int | None = None
) -> models.ChargingSession:
    """Settle the session's review, and see to its money with several workers at once."""
    here = till.here
    row = await models.ChargingSession.get(id=session.id)
    energy_mwh = None if kwh is None else kwh * 1_000_000
    verdict = Verdict(decision, "By the display", energy_mwh=energy_mwh)
    await review_session(here.runtime, viewer_of(here), row.id, row.version, verdict)
    await asyncio.gather(*(settlement.settle_session(here.runtime, row.id) for _ in range(3)))
    await till.work()
    return await models.ChargingSession.get(id=row.id)


async def driver_pays(till: Till, **more: Any) -> models.Payment:
    """Return a hold of the world's driver, on a saved card."""
    await till.saved(**more)
    return (await till.request(driver_id=till.here.driver.id)).payment


@pytest.mark.parametrize("who", ["anonymous", "driver"])
async def test_nothing_before_the_review(till: Till, who: str) -> None:
    """PAY-5: while a session waits for a review nothing is billed, captured, charged or let go."""
    payment = await till.held() if who == "anonymous" else await driver_pays(till)
    session = await doubted(till, payment)
    for _ in range(3):
        till.later(hours=10)
        await till.work()
    payment = await till.now(payment)
    assert (payment.hold_state, payment.due_minor, payment.state) == (HoldState.HELD, None, PaymentState.NONE)
    assert await till.steps(payment) == [("HOLD", "DONE", 2_000)]
    assert await documents(session) == []
    assert await models.Incident.filter(kind="PAYMENT").count() == 0


@pytest.mark.parametrize(
    ("decision", "kwh", "captured", "hold_state", "made"),
    [
        pytest.param(ACCEPT, None, 2_000, HoldState.CAPTURED, [(1, "BILL", 2_000, 1)], id="accepted: at most the hold"),
        pytest.param(CORRECT, 10, 1_050, HoldState.CAPTURED, [(1, "BILL", 1_050, 1)], id="corrected"),
        pytest.param(CORRECT, 0, 0, HoldState.RELEASED, [], id="corrected to nothing"),
        pytest.param(WAIVE, None, 0, HoldState.RELEASED, [], id="waived"),
    ],
)
async def test_from_the_hold(
    till: Till, decision: ReviewDecision, kwh: int | None, captured: int, hold_state: HoldState, made: list[Any]
) -> None:
    """PAY-5, D8: what a person decided is captured from an anonymous payer's hold, once; nothing is: it is let go."""
    payment = await till.held()
    session = await reviewed(till, await doubted(till, payment), decision, kwh)
    payment = await till.now(payment)
    assert (payment.captured_minor, payment.hold_state, payment.due_minor) == (captured, hold_state, captured)
    assert payment.state == (PaymentState.PAID if captured else PaymentState.NONE)
    assert await documents(session) == made
    moved = ("CAPTURE", "DONE", captured) if captured else ("RELEASE", "DONE", 0)
    assert await till.steps(payment) == [("HOLD", "DONE", 2_000), moved]
    assert (await models.TrialPayment.get()).taken_minor == captured


@pytest.mark.parametrize(
    ("decision", "kwh", "charged"),
    [
        pytest.param(ACCEPT, None, 2_550, id="accepted: the whole of it"),
        pytest.param(CORRECT, 10, 1_050, id="corrected"),
        pytest.param(WAIVE, None, 0, id="waived"),
    ],
)
async def test_by_the_saved_card(till: Till, decision: ReviewDecision, kwh: int | None, charged: int) -> None:
    """PAY-5, D7: what a person decided is charged to a driver's saved card, once, and the hold is let go."""
    payment = await driver_pays(till)
    await reviewed(till, await doubted(till, payment), decision, kwh)
    payment = await till.now(payment)
    assert (payment.charged_minor, payment.captured_minor, payment.hold_state) == (charged, 0, HoldState.RELEASED)
    taken = [("CHARGE", "DONE", charged)] if charged else []
    assert await till.steps(payment) == [("HOLD", "DONE", 2_000), *taken, ("RELEASE", "DONE", 0)]
    books = await models.TrialPayment.filter(kind="charge")
    assert sum(book.taken_minor for book in books) == charged


@pytest.mark.parametrize("who", ["anonymous", "driver"])
async def test_the_hold_runs_out_before_the_review(till: Till, who: str) -> None:
    """PAY-5, D20: a hold that will not wait for the review is let go, people are told; what is due stays due."""
    if who == "driver":
        payment = await driver_pays(till, card=SHORT)
    else:
        payment = await till.held(card=SHORT)
    session = await doubted(till, payment)
    told = await models.Incident.get(kind="PAYMENT")
    assert (told.title, told.occurrences) == ("A hold runs out before its session's review", 1)
    assert (await till.now(payment)).hold_state == HoldState.HELD
    till.later(hours=1)
    await till.work()
    payment = await till.now(payment)
    assert (payment.hold_state, payment.captured_minor) == (HoldState.RELEASED, 0)
    assert await till.steps(payment) == [("HOLD", "DONE", 2_000), ("RELEASE", "DONE", 0)]
    await reviewed(till, session, CORRECT, 10)
    payment = await till.now(payment)
    assert (payment.due_minor, payment.charged_minor) == (1_050, 1_050 if who == "driver" else 0)
    assert payment.state == (PaymentState.PAID if who == "driver" else PaymentState.FAILED)
    assert (await models.Incident.get(kind="PAYMENT")).status == ("RESOLVED" if who == "driver" else "OPEN")


@pytest.mark.parametrize(
    ("who", "kwh", "charged", "refunded", "shortfall"),
    [
        pytest.param("anonymous", 8, 0, 108, 0, id="less: given back from the capture"),
        pytest.param("anonymous", 12, 0, 0, 92, id="more: the rest is due, for the hold is gone"),
        pytest.param("driver", 8, 1_050, 108, 0, id="less: given back to the card"),
        pytest.param("driver", 12, 1_142, 0, 0, id="more: the rest is charged"),
        pytest.param("driver", 0, 1_050, 1_050, 0, id="nothing: all is given back"),
    ],
)
async def test_d19_a_second_review(till: Till, who: str, kwh: int, charged: int, refunded: int, shortfall: int) -> None:
    """D19: a billed session that is reviewed anew is credited and billed anew; the money follows, down and up, once."""
    payment = await till.held() if who == "anonymous" else await driver_pays(till)
    session = await reviewed(till, await doubted(till, payment), CORRECT, 10)
    assert await documents(session) == [(1, "BILL", 1_050, 1)]
    # The charger changes its figures, for the car took nothing in five minutes of thirty: the review does not stand any
    # more, the bill does until the next one.
    late = readings(at(20), read(at(20), 21_000, power_w=0), ref=till.refs[session.id])
    await tell(till.stage, late)
    changed = await models.ChargingSession.get(id=session.id)
    assert changed.needs_review == "CHANGED_SINCE_REVIEW"
    till.later(minutes=6)
    await till.work()
    assert ((await till.now(payment)).due_minor, len(await documents(session))) == (1_050, 1)
    session = await reviewed(till, session, CORRECT, kwh)
    total = 542 + 50 * kwh if kwh else 0
    assert session.total_minor == total
    payment = await till.now(payment)
    assert await documents(session) == [(1, "BILL", 1_050, 1), (2, "CREDIT_NOTE", -1_050, None), (3, "BILL", total, 2)]
    assert (payment.charged_minor, payment.refunded_minor, payment.due_minor) == (charged, refunded, total)
    net = payment.charged_minor + payment.captured_minor - payment.refunded_minor
    assert total - net == shortfall
    assert payment.state == (
        PaymentState.PARTLY_PAID if shortfall else PaymentState.REFUNDED if not total else PaymentState.PAID
    )
    books = await models.TrialPayment.exclude(kind="setup")
    assert sum(book.taken_minor - book.refunded_minor for book in books) == net


async def test_nothing_to_review_once_billed(till: Till) -> None:
    """D19: a session that nobody doubts is not reviewed; its bill is put right with `adjustBill`, and nothing moves."""
    payment = await till.held()
    session = await till.charged(await till.begun(payment), 10_000)
    await till.work()
    with pytest.raises(InvalidInputError, match="There is nothing to review"):
        await reviewed(till, session, CORRECT, 8)
    assert await documents(session) == [(1, "BILL", 1_050, 1)]
    assert ((await till.now(payment)).captured_minor, (await till.now(payment)).refunded_minor) == (1_050, 0)


async def test_what_is_beyond_all_is_never_charged(till: Till) -> None:
    """PAY-5: what no charger delivers cannot be accepted; nothing is taken by the attempt."""
    payment = await till.held()
    session = await till.charged(await till.begun(payment), 400_000)
    with pytest.raises(InvalidInputError, match="No charger delivers so much"):
        await reviewed(till, session, ACCEPT)
    await till.work()
    assert ((await till.now(payment)).hold_state, await documents(session)) == (HoldState.HELD, [])
