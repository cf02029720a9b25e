"""Saved cards and what is paid by them: which one, and what becomes of a hold when its card is removed (PAY-3, D7)."""

from dataclasses import replace

import pytest
from typing_extensions import override

from echarge.domain.payments import HoldState, PaymentState
from echarge.domain.roles import UserType
from echarge.operations import method_removal, settlement
from echarge.operations.audit import Viewer
from echarge.operations.guests import DriverGuest
from echarge.operations.method_removal import MethodInUseError, remove_own_method
from echarge.operations.ports import Order, ProviderDelayedError, ProviderPayment, ProviderRefusedError
from echarge.operations.runtime import Providers
from echarge.operations.saved_methods import choose_method
from echarge.payments.trial_provider import TrialProvider
from echarge.store import models
from tests.operations.paying import CHARGE_FAILS, GOOD, Till, till_at
from tests.operations.stage import change, make
from tests.world import World

pytestmark = pytest.mark.anyio

OTHER = "4000002500003155"


@pytest.fixture
async def till(here: World) -> Till:
    """Return a charger with a free EVSE."""
    return await till_at(here)


def driver_of(till: Till) -> DriverGuest:
    """Return the world's driver, signed in."""
    return DriverGuest(till.here.organisation.id, till.here.driver.id, 0)


def operator_of(till: Till) -> Viewer:
    """Return an operator of the world."""
    return Viewer(till.here.organisation.id, till.here.user.id, 0, UserType.OPERATOR)


async def charged_card(payment: models.Payment) -> str:
    """Return the card that the payment was charged to."""
    step = await models.PaymentStep.get(payment_id=payment.id, kind="CHARGE", state="DONE")
    return str((await models.TrialPayment.get(ref=step.ref)).card)


async def test_the_chosen_one_is_charged(till: Till) -> None:
    """D7: the hold and the charge are put on the card that was chosen last, not on the one that was saved last."""
    first = await till.saved(GOOD)
    till.later(seconds=1)
    await till.saved(CHARGE_FAILS)
    till.later(seconds=1)
    await choose_method(till.here.runtime, driver_of(till), first.id)
    payment = (await till.request(driver_id=till.here.driver.id)).payment
    assert payment.method_ref == first.ref
    await till.charged(await till.begun(payment), 10_000)
    await till.work()
    payment = await till.now(payment)
    assert (payment.state, payment.charged_minor, await charged_card(payment)) == (PaymentState.PAID, 1_050, GOOD)


@pytest.mark.parametrize("when", ["held", "charging", "stopped", "under review"])
async def test_the_last_card_stays_while_it_is_needed(till: Till, when: str) -> None:
    """D7: nobody charges, removes the card and drives away: the last one stays until what has begun is paid."""
    method = await till.saved()
    payment = (await till.request(driver_id=till.here.driver.id)).payment
    session = None
    if when != "held":
        session = await till.begun(payment)
    if session is not None and when in {"stopped", "under review"}:
        await till.charged(session, 10_000)
    if session is not None and when == "under review":
        await change(till.here, models.ChargingSession, session.id, needs_review="METER")
        await settlement.settle_due(till.here.runtime)
    before = await models.SavedMethod.get(id=method.id)
    with pytest.raises(MethodInUseError):
        await remove_own_method(till.here.runtime, driver_of(till), method.id)
    assert await models.SavedMethod.get(id=method.id) == before
    if session is not None and when == "under review":
        await change(till.here, models.ChargingSession, session.id, needs_review=None)
    if session is not None and when == "charging":
        await till.charged(session, 10_000)
    till.later(minutes=11)
    await till.work()
    payment = await till.now(payment)
    assert (payment.charged_minor, payment.hold_state) == (1_050 if session else 0, HoldState.RELEASED)
    assert (await remove_own_method(till.here.runtime, driver_of(till), method.id)).forgotten_at is not None


async def test_a_card_without_a_hold_stays_while_it_is_needed(till: Till) -> None:
    """D7: who comes with a tag and no hold cannot remove the card while the session goes on."""
    from tests.operations.test_readings import started  # noqa: PLC0415 -- a helper of another story

    method = await till.saved()
    ref = await started(till.stage)
    session = await till.stage.session()
    till.refs[session.id] = ref
    with pytest.raises(MethodInUseError):
        await remove_own_method(till.here.runtime, driver_of(till), method.id)
    await till.charged(session, 10_000)
    await till.work()
    assert (await models.Payment.get()).charged_minor == 1_050


async def test_a_card_stays_while_the_car_parks(till: Till) -> None:
    """H2, D7: a session that is over, whose car parks on at a fee, still needs its card."""
    await change(till.here, models.Tariff, till.here.tariff.id, parking_micro_per_hour=2_000_000)
    method = await till.saved()
    payment = (await till.request(driver_id=till.here.driver.id)).payment
    session = await till.charged(await till.begun(payment), 10_000)
    assert (session.ongoing, session.billed_at) == (False, None)
    released = models.Payment.filter(id=payment.id)
    await till.here.runtime.writer.run(lambda tx: released.using_db(tx.db).update(hold_state=HoldState.RELEASED))
    with pytest.raises(MethodInUseError):
        await remove_own_method(till.here.runtime, driver_of(till), method.id)


async def test_another_card_takes_over(till: Till) -> None:
    """D7: the card of an open hold can be removed where there is another: that one is charged, the hold is let go."""
    method = await till.saved()
    payment = (await till.request(driver_id=till.here.driver.id)).payment
    session = await till.begun(payment)
    till.later(seconds=1)
    await till.saved(CHARGE_FAILS)
    till.later(seconds=1)
    other = await till.saved("4000000000003063")
    await remove_own_method(till.here.runtime, driver_of(till), method.id)
    assert (await models.SavedMethod.get(id=method.id)).forgotten_at is not None
    await till.charged(session, 10_000)
    await till.work()
    payment = await till.now(payment)
    assert (payment.charged_minor, payment.hold_state, payment.state) == (1_050, HoldState.RELEASED, PaymentState.PAID)
    assert await charged_card(payment) == "4000000000003063"
    assert other.removed_at is None


@pytest.mark.parametrize(("hold", "state"), [(2_000, PaymentState.PAID), (800, PaymentState.PARTLY_PAID)])
async def test_an_operator_removes_it_all_the_same(till: Till, hold: int, state: PaymentState) -> None:
    """D7: once its card is gone the hold stands all the same, and is captured, at most the hold; the rest is a debt."""
    method = await till.saved()
    payment = (await till.request(hold, driver_id=till.here.driver.id)).payment
    session = await till.begun(payment)
    await method_removal.remove_method(till.here.runtime, operator_of(till), method.id)
    await till.charged(session, 10_000)
    await till.work()
    payment = await till.now(payment)
    assert (payment.captured_minor, payment.charged_minor, payment.state) == (min(hold, 1_050), 0, state)
    assert await till.steps(payment) == [("HOLD", "DONE", hold), ("CAPTURE", "DONE", min(hold, 1_050))]


async def test_a_debt_keeps_no_card(till: Till) -> None:
    """D7: a card that could not pay can be removed; the debt stays."""
    method = await till.saved(CHARGE_FAILS)
    payment = (await till.request(800, driver_id=till.here.driver.id)).payment
    await till.charged(await till.begun(payment), 10_000)
    await till.work()
    await remove_own_method(till.here.runtime, driver_of(till), method.id)
    payment = await till.now(payment)
    assert (payment.state, payment.captured_minor, payment.due_minor) == (PaymentState.PARTLY_PAID, 800, 1_050)


class Slow(TrialProvider):
    """The test provider, which does not answer when it is to charge."""

    @override
    async def charge(self, order: Order) -> ProviderPayment:
        raise ProviderDelayedError("Nobody answers.")


async def test_a_card_is_forgotten_after_its_last_charge(till: Till) -> None:
    """D21: while nobody knows what came of a charge, its card is kept at the provider: it may be asked for again."""
    method = await till.saved()
    payment = (await till.request(driver_id=till.here.driver.id)).payment
    session = await till.begun(payment)
    original = till.here.runtime
    till.stage.world.runtime = replace(original, payments=Providers(Slow(original.writer, original.now)))
    await till.charged(session, 10_000)
    await till.work()
    await method_removal.remove_method(till.here.runtime, operator_of(till), method.id)
    assert (await models.SavedMethod.get(id=method.id)).forgotten_at is None
    till.stage.world.runtime = original
    till.later(minutes=6)
    await till.work()
    await method_removal.forget_due(original)
    assert (await till.now(payment)).charged_minor == 1_050
    assert (await models.SavedMethod.get(id=method.id)).forgotten_at is not None


async def test_a_card_saved_after_the_hold(till: Till) -> None:
    """D7: who paid the hold by a card of the moment and saved one since is charged as the customer he is by now."""
    hold = await till.request(driver_id=till.here.driver.id)
    payment = await till.pay(hold)
    assert payment.customer_ref == ""
    session = await till.begun(payment)
    await till.saved()
    await till.charged(session, 10_000)
    await till.work()
    payment = await till.now(payment)
    assert (payment.charged_minor, payment.customer_ref) == (1_050, "cus_ada")


async def test_nobody_pays_by_what_another_has_saved(till: Till) -> None:
    """D21: a saved card is good with its own customer alone, whoever has learnt its name."""
    method = await till.saved()
    other = await make(till.here, models.Driver, name="Zoe", email="zoe@example.org")
    await make(till.here, models.PaymentCustomer, driver_id=other.id, provider="TEST", ref="cus_zoe")
    for who in ({"driver_id": other.id}, {}):
        payment = (await till.request(method=method.ref, **who)).payment
        assert (payment.hold_state, payment.problem) == (HoldState.FAILED, "There is no such card.")
    with pytest.raises(ProviderRefusedError):
        await till.provider.charge(Order(100, "GBP", "", customer="cus_zoe", method=method.ref, key="k"))
    assert await models.TrialPayment.exclude(kind="setup").count() == 0
