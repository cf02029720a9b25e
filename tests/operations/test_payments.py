"""Holds, captures and releases, on real rows, with the test provider."""

import pytest

from echarge.domain.payments import HoldState, PaymentState
from echarge.operations.payments import HoldMissingError, attach_start, payment_of
from echarge.store import models
from tests.operations.paying import ASKS_AGAIN, CAPTURE_FAILS, CHARGE_FAILS, DECLINED, GOOD, SLOW, Till, till_at
from tests.operations.stage import make
from tests.world import World, at

pytestmark = pytest.mark.anyio

HOLD, CAPTURE, RELEASE, CHARGE = "HOLD", "CAPTURE", "RELEASE", "CHARGE"


@pytest.fixture
async def till(here: World) -> Till:
    """Return a charger with a free EVSE."""
    return await till_at(here)


async def test_a_hold_waits_for_its_payer(till: Till) -> None:
    """PAY-3: a hold is written down first, then asked for; who pays says by what, and follows it by a token."""
    hold = await till.request()
    assert (hold.payment.state, hold.payment.hold_state) == (PaymentState.NONE, HoldState.REQUESTED)
    assert hold.client["provider"] == "TEST"
    assert hold.token is not None
    assert (await payment_of(till.here.runtime, hold.token)) == hold.payment
    assert await payment_of(till.here.runtime, "something else") is None
    payment = await till.pay(hold)
    assert (payment.hold_state, payment.held_at) == (HoldState.HELD, at(0))
    assert await till.steps(payment) == [(HOLD, "DONE", 2_000)]


@pytest.mark.parametrize(
    ("card", "state", "problem"),
    [
        pytest.param(DECLINED, HoldState.FAILED, "The card was declined.", id="declined"),
        pytest.param(
            ASKS_AGAIN, HoldState.REQUESTED, "The card's holder has to prove who they are.", id="to be proved"
        ),
        pytest.param(SLOW, HoldState.REQUESTED, "", id="slow"),
    ],
)
async def test_what_becomes_of_a_card(till: Till, card: str, state: HoldState, problem: str) -> None:
    """D22: a hold that is not held yet, or not at all, and then is."""
    hold = await till.request()
    payment = await till.pay(hold, card)
    assert (payment.hold_state, payment.problem) == (state, problem)
    till.later(seconds=21)
    await till.work()
    if card == SLOW:
        assert (await till.now(payment)).hold_state == HoldState.HELD
        return
    payment = await till.pay(hold, GOOD if card == DECLINED else card, proved=True)
    assert (payment.hold_state, payment.problem) == (HoldState.HELD, "")


async def test_d23_no_start_without_a_hold(till: Till) -> None:
    """D23: a start that is to rest on a hold is refused while nothing is held, and nothing is sent to the charger."""
    hold = await till.request()
    with pytest.raises(HoldMissingError):
        await till.started(hold.payment)
    command = await models.Command.get()
    assert (command.limit_minor, (await till.now(hold.payment)).command_id) == (None, None)


async def test_a_hold_is_for_one_start(till: Till) -> None:
    """A hold that one start rests on is for no other."""
    payment = await till.held()
    command = await till.started(payment)
    with pytest.raises(HoldMissingError):
        await till.here.runtime.writer.run(lambda tx: attach_start(tx, till.here.runtime, payment.id, command))
    assert (await till.now(payment)).command_id == command.id


async def test_d8_captured_from_the_hold(till: Till) -> None:
    """D8: ten kWh in half an hour cost 10.50, which is taken from the hold of 20.00; the rest is let go."""
    payment = await till.held()
    session = await till.begun(payment)
    assert session.limit_minor == 2_000
    await till.charged(session, 10_000)
    await till.work()
    payment = await till.now(payment)
    assert await till.steps(payment) == [(HOLD, "DONE", 2_000), (CAPTURE, "DONE", 1_050)]
    assert (payment.state, payment.hold_state) == (PaymentState.PAID, HoldState.CAPTURED)
    assert (payment.due_minor, payment.captured_minor, payment.look_at) == (1_050, 1_050, None)
    book = await models.TrialPayment.get()
    assert (book.standing, book.taken_minor) == ("TAKEN", 1_050)


async def test_d7_paid_by_the_saved_method(till: Till) -> None:
    """D7: a known driver pays by the saved method, then the hold is released."""
    await till.saved()
    payment = (await till.request(driver_id=till.here.driver.id)).payment
    assert (payment.hold_state, payment.token_hash) == (HoldState.HELD, None)
    session = await till.begun(payment)
    assert session.limit_minor is None
    await till.charged(session, 10_000)
    await till.work()
    payment = await till.now(payment)
    assert await till.steps(payment) == [(HOLD, "DONE", 2_000), (CHARGE, "DONE", 1_050), (RELEASE, "DONE", 0)]
    assert (payment.state, payment.hold_state, payment.charged_minor) == (PaymentState.PAID, HoldState.RELEASED, 1_050)
    books = {row.kind: (row.standing, row.taken_minor) for row in await models.TrialPayment.filter(kind__not="setup")}
    assert books == {"hold": ("ENDED", 0), "charge": ("TAKEN", 1_050)}


@pytest.mark.parametrize(
    ("hold", "captured", "state", "incidents"),
    [
        pytest.param(2_000, 1_050, PaymentState.PAID, 0, id="total < P"),
        pytest.param(800, 800, PaymentState.PARTLY_PAID, 1, id="total > P: the rest is a debt"),
    ],
)
async def test_d7_the_charge_fails(till: Till, hold: int, captured: int, state: PaymentState, incidents: int) -> None:
    """D7: where the saved method is refused the hold is captured, at most the hold."""
    await till.saved(CHARGE_FAILS)
    payment = (await till.request(hold, driver_id=till.here.driver.id)).payment
    await till.charged(await till.begun(payment), 10_000)
    await till.work()
    payment = await till.now(payment)
    assert await till.steps(payment) == [(HOLD, "DONE", hold), (CHARGE, "FAILED", 1_050), (CAPTURE, "DONE", captured)]
    assert (payment.state, payment.captured_minor, payment.due_minor) == (state, captured, 1_050)
    assert await models.Incident.filter(kind="PAYMENT").count() == incidents


async def test_d15_nothing_to_pay(till: Till) -> None:
    """D15: a session that costs nothing is asked nothing for, and its hold is let go."""
    payment = await till.held()
    await till.charged(await till.begun(payment), 50)
    await till.work()
    payment = await till.now(payment)
    assert await till.steps(payment) == [(HOLD, "DONE", 2_000), (RELEASE, "DONE", 0)]
    assert (payment.state, payment.hold_state, payment.due_minor) == (PaymentState.NONE, HoldState.RELEASED, 0)
    assert await models.Bill.all().count() == 0


async def test_the_capture_fails(till: Till) -> None:
    """PAY-3: money that could not be taken is a debt, people are told, and the session stays as it was."""
    await make(till.here, models.NotificationRule, user_id=till.here.user.id, event="PAYMENT_FAILED")
    payment = await till.held(card=CAPTURE_FAILS)
    session = await till.charged(await till.begun(payment), 10_000)
    await till.work()
    payment = await till.now(payment)
    assert await till.steps(payment) == [(HOLD, "DONE", 2_000), (CAPTURE, "FAILED", 1_050), (RELEASE, "DONE", 0)]
    assert (payment.state, payment.captured_minor) == (PaymentState.FAILED, 0)
    assert (await models.Notification.get(event="PAYMENT_FAILED")).user_id == till.here.user.id
    incident = await models.Incident.get(kind="PAYMENT")
    assert (incident.session_id, incident.title) == (session.id, "A payment failed")
    assert (await models.ChargingSession.get(id=session.id)).total_minor == 1_050


async def test_d22_nobody_pays(till: Till) -> None:
    """D22: a hold that its payer never confirmed is called off, so that nobody can confirm it later."""
    hold = await till.request()
    till.later(minutes=11)
    await till.work()
    assert (await till.now(hold.payment)).hold_state == HoldState.RELEASED
    assert await till.provider.confirm(hold.client["clientSecret"], GOOD) is None


async def test_a_driver_without_a_hold(till: Till) -> None:
    """D7: a driver with a saved method who comes with a tag is charged in the end."""
    from tests.operations.test_readings import started  # noqa: PLC0415 -- a helper of another story

    await till.saved()
    ref = await started(till.stage)
    session = await till.stage.session()
    till.refs[session.id] = ref
    await till.charged(session, 10_000)
    await till.work()
    payment = await models.Payment.get()
    assert (payment.state, payment.charged_minor, payment.hold_state) == (PaymentState.PAID, 1_050, None)
    assert await till.steps(payment) == [(CHARGE, "DONE", 1_050)]
