"""Refunds made at the provider, and disputes: written down once, credited, and told to people (D21, D22, PAY-6)."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from typing_extensions import override

from echarge.domain.givebacks import GivenBack
from echarge.domain.payments import PaymentState
from echarge.operations import payment_course, refunds
from echarge.operations.disputes import Dispute, DisputeState
from echarge.operations.ports import ProviderDelayedError
from echarge.operations.provider_events import Told, heed
from echarge.operations.refunds import Wish
from echarge.operations.runtime import Providers
from echarge.payments.trial_provider import TrialProvider
from echarge.store import models
from tests.operations.paying import Till, till_at
from tests.operations.stage import make
from tests.operations.test_settlement import documents, paid, viewer_of
from tests.world import World

pytestmark = pytest.mark.anyio

ELSEWHERE = "Given back at the payment provider."


@pytest.fixture
async def till(here: World) -> Till:
    """Return a charger with a free EVSE."""
    return await till_at(here)


async def by_hand(till: Till, payment: models.Payment, minor: int, key: str = "by hand") -> None:
    """Give money back as somebody does in the provider's own dashboard."""
    await till.provider.refund(str(payment.hold_ref), minor, "GBP", key=key)


async def told(till: Till, payment: models.Payment, ref: str = "evt_1", **more: Any) -> bool:
    """Let the provider tell of the payment, and see to it."""
    about = Told(ref, str(payment.hold_ref), **{"refunds": True, **more})
    is_new = await heed(till.here.runtime, "TEST", about)
    await till.work()
    return is_new


async def refunded(payment: models.Payment) -> list[tuple[int, str, str]]:
    """Return what was given back: amount, state and reason."""
    steps = await models.PaymentStep.filter(payment_id=payment.id, kind="REFUND").order_by("id")
    return [(step.amount_minor, step.state, step.reason) for step in steps]


async def test_given_back_by_hand(till: Till) -> None:
    """D22: what was given back by hand is written down and credited once, however often it is told."""
    payment, session = await paid(till)
    await by_hand(till, payment, 300)
    assert [await told(till, payment, ref) for ref in ("evt_1", "evt_1", "evt_2")] == [True, False, True]
    payment = await till.now(payment)
    assert (payment.refunded_minor, payment.due_minor, payment.state) == (300, 750, PaymentState.PAID)
    assert await refunded(payment) == [(300, "DONE", ELSEWHERE)]
    assert await documents(session) == [(1, "BILL", 1_050, 1), (2, "CREDIT_NOTE", -300, None)]
    assert (await models.TrialPayment.get()).refunded_minor == 300
    assert await models.Letter.filter(to="payer@example.org").count() == 2
    await by_hand(till, payment, 750, "the rest")
    await told(till, payment, "evt_3")
    payment = await till.now(payment)
    assert (payment.refunded_minor, payment.due_minor, payment.state) == (1_050, 0, PaymentState.REFUNDED)


async def test_our_own_refund_is_no_news(till: Till) -> None:
    """D22: what we have given back is told by the provider as well, and counted once."""
    payment, session = await paid(till)
    await refunds.refund_payment(till.here.runtime, viewer_of(till.here), Wish(session.id, Decimal(4), "Sorry"))
    await told(till, payment)
    payment = await till.now(payment)
    assert (payment.refunded_minor, payment.due_minor) == (400, 650)
    assert await refunded(payment) == [(400, "DONE", "Sorry")]
    assert await documents(session) == [(1, "BILL", 1_050, 1), (2, "CREDIT_NOTE", -400, None)]


class Answerless(TrialProvider):
    """The test provider, whose answer to a refund is lost after it has been made."""

    @override
    async def refund(self, ref: str, amount_minor: int, currency: str, *, key: str) -> str:
        await super().refund(ref, amount_minor, currency, key=key)
        raise ProviderDelayedError("The answer was lost.")


async def test_told_before_it_is_written_down(till: Till) -> None:
    """D21: our own refund, told of by the provider before we know what came of it, is still ours."""
    payment, session = await paid(till)
    original = till.here.runtime
    till.stage.world.runtime = replace(original, payments=Providers(Answerless(original.writer, original.now)))
    await refunds.refund_payment(till.here.runtime, viewer_of(till.here), Wish(session.id, Decimal(4), "Sorry"))
    till.stage.world.runtime = original
    await told(till, payment)
    assert await refunded(payment) == [(400, "OPEN", "Sorry")]
    till.later(minutes=1)
    await till.work()
    assert await refunded(payment) == [(400, "DONE", "Sorry")]
    assert ((await till.now(payment)).refunded_minor, len(await documents(session))) == (400, 2)


async def test_by_hand_what_was_owed(till: Till) -> None:
    """D22: who gives back by hand what a correction owes the payer has not given back twice, nor credits twice."""
    payment, session = await paid(till)

    class Slow(TrialProvider):
        @override
        async def refund(self, ref: str, amount_minor: int, currency: str, *, key: str) -> str:
            raise ProviderDelayedError("Nobody answers.")

    original = till.here.runtime
    till.stage.world.runtime = replace(original, payments=Providers(Slow(original.writer, original.now)))
    await refunds.adjust_bill(till.here.runtime, viewer_of(till.here), Wish(session.id, Decimal(4), "Slow"))
    till.stage.world.runtime = original
    # Somebody does not want to wait, fails our own step, and gives the money back by hand.
    open_steps = models.PaymentStep.filter(kind="REFUND", state="OPEN")
    await original.writer.run(lambda tx: open_steps.using_db(tx.db).update(state="FAILED", only=None))
    await by_hand(till, payment, 400)
    await told(till, payment)
    payment = await till.now(payment)
    assert (payment.refunded_minor, payment.due_minor, payment.state) == (400, 650, PaymentState.PAID)
    assert await documents(session) == [(1, "BILL", 1_050, 1), (2, "CREDIT_NOTE", -400, None)]


class Returning(TrialProvider):
    """The test provider; what was given back comes back."""

    @override
    async def refunds(self, ref: str) -> Sequence[GivenBack]:
        return [replace(each, failed=True) for each in await super().refunds(ref)]

    @override
    async def refund(self, ref: str, amount_minor: int, currency: str, *, key: str) -> str:
        raise ProviderDelayedError("Nobody answers.")


async def test_a_refund_that_comes_back(till: Till) -> None:
    """D22: a refund that the payer's bank did not take is owed still: people are told, and it is tried again."""
    payment, session = await paid(till)
    await refunds.refund_payment(till.here.runtime, viewer_of(till.here), Wish(session.id, Decimal(4), "Sorry"))
    original = till.here.runtime
    till.stage.world.runtime = replace(original, payments=Providers(Returning(original.writer, original.now)))
    await told(till, payment)
    payment = await till.now(payment)
    assert (payment.refunded_minor, payment.due_minor, payment.state) == (0, 650, PaymentState.DUE)
    assert await refunded(payment) == [(400, "FAILED", "Sorry"), (400, "OPEN", "")]
    told_of = await models.Incident.get(kind="PAYMENT")
    assert (told_of.title, told_of.status) == ("Money could not be given back", "OPEN")
    till.stage.world.runtime = original
    till.later(minutes=1)
    await till.work()
    payment = await till.now(payment)
    assert (payment.refunded_minor, payment.state) == (400, PaymentState.PAID)
    assert len(await documents(session)) == 2
    assert (await models.Incident.get(kind="PAYMENT")).status == "RESOLVED"


async def test_the_provider_is_away(till: Till) -> None:
    """D21: what was told while the provider cannot be read is read later, and asked for once each time."""
    payment, _ = await paid(till)
    asked: list[str] = []

    class Away(TrialProvider):
        @override
        async def refunds(self, ref: str) -> Sequence[GivenBack]:
            asked.append(ref)
            raise ProviderDelayedError("Nobody answers.")

    await by_hand(till, payment, 300)
    original = till.here.runtime
    till.stage.world.runtime = replace(original, payments=Providers(Away(original.writer, original.now)))
    await told(till, payment)
    assert (asked, (await till.now(payment)).refunded_minor) == ([payment.hold_ref], 0)
    till.stage.world.runtime = original
    till.later(minutes=6)
    await till.work()
    assert (await till.now(payment)).refunded_minor == 300


async def test_two_are_told_at_once(till: Till) -> None:
    """D21: two processes that read the same refund at once write it down once."""
    import asyncio  # noqa: PLC0415 -- one test's alone

    payment, session = await paid(till)
    await by_hand(till, payment, 300)
    await heed(till.here.runtime, "TEST", Told("evt_1", str(payment.hold_ref), refunds=True))
    await asyncio.gather(*(payment_course.advance(till.here.runtime, payment.id) for _ in range(5)))
    assert await refunded(payment) == [(300, "DONE", ELSEWHERE)]
    assert len(await documents(session)) == 2


async def test_refunds_that_fail_one_by_one(till: Till) -> None:
    """D22: after one of two refunds has failed, a further one has a name of its own."""
    payment, session = await paid(till)
    for amount in (1, 2):
        await refunds.refund_payment(till.here.runtime, viewer_of(till.here), Wish(session.id, Decimal(amount), "x"))
    first = models.PaymentStep.filter(kind="REFUND", amount_minor=100)
    await till.here.runtime.writer.run(lambda tx: first.using_db(tx.db).update(state="FAILED", only=None))
    await refunds.refund_payment(till.here.runtime, viewer_of(till.here), Wish(session.id, Decimal(3), "x"))
    assert [row[:2] for row in await refunded(payment)] == [(100, "FAILED"), (200, "DONE"), (300, "DONE")]


def dispute(state: DisputeState, minor: int = 1_050) -> dict[str, Any]:
    """Return what is told of a dispute."""
    return {"refunds": False, "dispute": Dispute("dp_1", state, minor, "fraudulent")}


async def disputed() -> list[tuple[str, str]]:
    """Return the incidents of disputes: title and status."""
    rows = await models.Incident.filter(kind="PAYMENT_DISPUTED")
    return [(row.title, row.status) for row in rows]


async def test_a_dispute_that_is_won(till: Till) -> None:
    """D22: a dispute is one incident, of which people are told once; won, it is resolved, and no money has moved."""
    await make(till.here, models.NotificationRule, user_id=till.here.user.id, event="PAYMENT_FAILED")
    payment, _ = await paid(till)
    for ref in ("evt_1", "evt_2"):
        await told(till, payment, ref, **dispute(DisputeState.OPEN))
    assert await disputed() == [("A payer disputes a payment", "OPEN")]
    assert await models.Notification.filter(event="PAYMENT_FAILED").count() == 1
    await told(till, payment, "evt_3", **dispute(DisputeState.WON))
    await told(till, payment, "evt_4", **dispute(DisputeState.OPEN))
    assert await disputed() == [("A payer disputes a payment", "RESOLVED")]
    payment = await till.now(payment)
    assert (payment.refunded_minor, payment.state) == (0, PaymentState.PAID)


async def test_a_dispute_that_is_lost(till: Till) -> None:
    """D22: lost, the money is taken back once; it is a debt that no machine takes; forgiven, nothing is given back."""
    await till.saved()
    payment = (await till.request(driver_id=till.here.driver.id)).payment
    session = await till.charged(await till.begun(payment), 10_000)
    await till.work()
    step = await models.PaymentStep.get(payment_id=payment.id, kind="CHARGE")
    for ref in ("evt_1", "evt_2"):
        await heed(till.here.runtime, "TEST", Told(ref, step.ref, **{**dispute(DisputeState.LOST), "refunds": False}))
        await till.work()
    payment = await till.now(payment)
    assert (payment.charged_minor, payment.refunded_minor, payment.state) == (1_050, 1_050, PaymentState.FAILED)
    assert await disputed() == [("A payer disputes a payment", "RESOLVED")]
    assert await models.Incident.filter(kind="PAYMENT", status="OPEN").count() == 1
    assert await documents(session) == [(1, "BILL", 1_050, 1)]
    await refunds.adjust_bill(till.here.runtime, viewer_of(till.here), Wish(session.id, Decimal("10.50"), "Forgiven"))
    payment = await till.now(payment)
    assert (payment.refunded_minor, payment.due_minor, payment.state) == (1_050, 0, PaymentState.REFUNDED)
    assert (await models.TrialPayment.get(ref=step.ref)).refunded_minor == 0
    assert await models.Incident.filter(kind="PAYMENT", status="OPEN").count() == 0


async def test_a_dispute_of_nothing_of_ours(till: Till) -> None:
    """D21: what is told of a payment that is not ours changes nothing."""
    payment, _ = await paid(till)
    stranger = Told("evt_1", "pi_else", refunds=True, dispute=Dispute("dp_1", DisputeState.LOST, 5))
    assert await heed(till.here.runtime, "TEST", stranger)
    assert await heed(till.here.runtime, "TEST", replace(stranger, ref="evt_2", about=""))
    await till.work()
    assert (await disputed(), (await till.now(payment)).refunded_minor) == ([], 0)
