"""The end of a session: documents once, in order; corrections, refunds, crashes, and several workers."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from typing_extensions import override

from echarge.domain.payments import HoldState, PaymentState
from echarge.domain.roles import UserType
from echarge.operations import payment_course, refunds, settlement
from echarge.operations.audit import Viewer
from echarge.operations.payment_steps import Job, Outcome, tried
from echarge.operations.ports import Order, PaymentProvider, ProviderDelayedError, ProviderPayment
from echarge.operations.refunds import Wish
from echarge.operations.refusals import InvalidInputError, NotAllowedError
from echarge.operations.runtime import Providers
from echarge.operations.unsettled import settle_soon
from echarge.payments.trial_provider import TrialProvider
from echarge.store import models
from echarge.store.writer import Transaction
from tests.operations.paying import CHARGE_FAILS, GOOD, SHORT, Till, till_at
from tests.operations.stage import change
from tests.operations.stories import read, readings, tell
from tests.world import World, at

pytestmark = pytest.mark.anyio


@pytest.fixture
async def till(here: World) -> Till:
    """Return a charger with a free EVSE."""
    return await till_at(here)


async def paid(till: Till, minor: int = 2_000, *, wh: int = 10_000) -> tuple[models.Payment, models.ChargingSession]:
    """Return the payment of a session of ten kWh, for 10.50, and the session."""
    payment = await till.held(minor)
    session = await till.charged(await till.begun(payment), wh)
    await till.work()
    return await till.now(payment), session


async def documents(session: models.ChargingSession) -> list[tuple[int, str, int, int | None]]:
    """Return the session's documents: number, kind, total and revision."""
    rows = await models.Bill.filter(session_id=session.id).order_by("number")
    return [(row.number, row.kind, row.total_minor, row.revision) for row in rows]


def viewer_of(here: World, user_type: UserType = UserType.ADMINISTRATOR) -> Viewer:
    """Return the world's user."""
    return Viewer(here.organisation.id, here.user.id, 0, user_type)


async def changed_price(till: Till, session: models.ChargingSession, total_minor: int) -> None:
    """Let the session cost something else, as a late true stop makes it, and see to it."""

    async def work(tx: Transaction) -> None:
        rows = models.ChargingSession.filter(id=session.id).using_db(tx.db)
        await rows.update(total_minor=total_minor, energy_minor=total_minor - 550)
        row = await models.ChargingSession.get(id=session.id, using_db=tx.db)
        await settle_soon(tx, row, till.here.runtime.now())

    await till.here.runtime.writer.run(work)
    await till.work()


async def test_a_bill_is_issued_once(till: Till) -> None:
    """PAY-6: one bill for a session, with all that stands on it, and a letter with its link to the payer."""
    _, session = await paid(till)
    await settlement.settle_session(till.here.runtime, session.id)
    await till.work()
    assert await documents(session) == [(1, "BILL", 1_050, 1)]
    bill = await models.Bill.get()
    assert (bill.payer, bill.vat_minor, bill.currency) == ("payer@example.org", 175, "GBP")
    content: Any = bill.content
    assert content["seller"]["name"] == "Volt Ltd"
    assert content["parts"] == [["Energy", 500], ["Charging time", 50], ["Connection", 500]]
    assert (content["energyMwh"], content["reference"]) == (10_000_000, session.reference)
    letter = await models.Letter.get(to="payer@example.org")
    assert f"/receipts/{bill.link}" in letter.text


async def test_numbers_have_no_gaps(till: Till) -> None:
    """PAY-6: documents of an organisation are counted without gaps, whoever issues them."""
    _, session = await paid(till)
    await changed_price(till, session, 900)
    assert [row.number for row in await models.Bill.all().order_by("number")] == [1, 2, 3]


async def test_a_review_keeps_the_money_back(till: Till) -> None:
    """PAY-5: what needs a review is neither billed nor captured; once a person has settled it, it is."""
    payment = await till.held()
    session = await till.charged(await till.begun(payment), 10_000)
    await change(till.here, models.ChargingSession, session.id, needs_review="METER")
    await till.work()
    assert (await till.now(payment)).hold_state == HoldState.HELD
    assert await documents(session) == []
    await change(till.here, models.ChargingSession, session.id, needs_review=None)
    till.later(minutes=6)
    await till.work()
    assert (await till.now(payment)).captured_minor == 1_050


@pytest.mark.parametrize(
    ("total", "state", "refunded", "shortfall", "made"),
    [
        pytest.param(
            900, PaymentState.PAID, 150, 0, [(2, "CREDIT_NOTE", -1_050, None), (3, "BILL", 900, 2)], id="less"
        ),
        pytest.param(
            1_300,
            PaymentState.PARTLY_PAID,
            0,
            250,
            [(2, "CREDIT_NOTE", -1_050, None), (3, "BILL", 1_300, 2)],
            id="more",
        ),
        pytest.param(
            0, PaymentState.REFUNDED, 1_050, 0, [(2, "CREDIT_NOTE", -1_050, None), (3, "BILL", 0, 2)], id="nothing"
        ),
    ],
)
async def test_d19_a_late_true_stop(
    till: Till, total: int, state: PaymentState, refunded: int, shortfall: int, made: list[Any]
) -> None:
    """D19, A71: after a capture, a true end makes a credit note and a new bill, and the money follows."""
    payment, session = await paid(till)
    before = await models.Bill.get()
    await changed_price(till, session, total)
    payment = await till.now(payment)
    assert await documents(session) == [(1, "BILL", 1_050, 1), *made]
    assert (payment.state, payment.refunded_minor, payment.captured_minor) == (state, refunded, 1_050)
    assert (payment.due_minor or 0) - payment.captured_minor + payment.refunded_minor == shortfall
    assert await models.Bill.get(id=before.id) == before
    note = await models.Bill.get(kind="CREDIT_NOTE")
    assert note.bill_id == before.id


async def test_d22_refunds(till: Till) -> None:
    """D22: several refunds, with a reason and a credit note each, never more than was taken; audited."""
    payment, session = await paid(till)
    here = till.here
    for amount in ("4", "6.50"):
        await refunds.refund_payment(
            here.runtime, viewer_of(here), Wish(session.id, Decimal(amount), "The cable stuck")
        )
    payment = await till.now(payment)
    assert (payment.refunded_minor, payment.state, payment.due_minor) == (1_050, PaymentState.REFUNDED, 0)
    assert (await models.TrialPayment.get()).refunded_minor == 1_050
    with pytest.raises(InvalidInputError, match=r"At most 0\.00 GBP"):
        await refunds.refund_payment(here.runtime, viewer_of(here), Wish(session.id, Decimal("0.01"), "Again"))
    assert (await till.now(payment)).refunded_minor == 1_050
    assert [row[1:3] for row in await documents(session)] == [
        ("BILL", 1_050), ("CREDIT_NOTE", -400), ("CREDIT_NOTE", -650),
    ]  # fmt: skip
    entries = await models.AuditEntry.filter(action="refundPayment").order_by("id")
    assert [entry.outcome for entry in entries] == ["DONE", "DONE", "INVALID_INPUT"]


async def test_d22_refunds_while_the_provider_is_away(till: Till) -> None:
    """D22: several refunds wait for a provider that is away, together at most what was taken, and are made once."""
    payment, session = await paid(till)
    here, original = till.here, till.here.runtime

    class Away(TrialProvider):
        @override
        async def refund(self, ref: str, amount_minor: int, currency: str, *, key: str) -> str:
            raise ProviderDelayedError("Nobody answers.")

    till.stage.world.runtime = replace(original, payments=Providers(Away(original.writer, original.now)))
    for amount in ("4", "6"):
        await refunds.refund_payment(here.runtime, viewer_of(here), Wish(session.id, Decimal(amount), "Sorry"))
    with pytest.raises(InvalidInputError, match=r"At most 0\.50 GBP"):
        await refunds.refund_payment(here.runtime, viewer_of(here), Wish(session.id, Decimal(1), "Sorry"))
    assert (await till.now(payment)).refunded_minor == 0
    till.stage.world.runtime = original
    till.later(minutes=1)
    await till.work()
    assert (await till.now(payment)).refunded_minor == 1_000
    assert (await models.TrialPayment.get()).refunded_minor == 1_000


@pytest.mark.parametrize("user_type", [UserType.SUPPORT, UserType.MAINTENANCE])
async def test_who_may_not_refund(till: Till, user_type: UserType) -> None:
    """ORG-3: Support and Maintenance give no money back, and nothing happens."""
    payment, session = await paid(till)
    wish = Wish(session.id, Decimal(1), "Please")
    for act in (refunds.refund_payment, refunds.adjust_bill):
        with pytest.raises(NotAllowedError):
            await act(till.here.runtime, viewer_of(till.here, user_type), wish)
    assert ((await till.now(payment)).refunded_minor, len(await documents(session))) == (0, 1)


async def test_adjusting_forgives_a_debt(till: Till) -> None:
    """PAY-6: of a bill of 10.50 with 8.00 paid, crediting 4.00 forgives 2.50 and gives 1.50 back."""
    await till.saved(CHARGE_FAILS)
    payment = (await till.request(800, driver_id=till.here.driver.id)).payment
    session = await till.charged(await till.begun(payment), 10_000)
    await till.work()
    assert (await till.now(payment)).state == PaymentState.PARTLY_PAID
    await refunds.adjust_bill(till.here.runtime, viewer_of(till.here), Wish(session.id, Decimal(4), "A slow charger"))
    payment = await till.now(payment)
    assert (payment.due_minor, payment.refunded_minor, payment.state) == (650, 150, PaymentState.PAID)
    assert (await models.Incident.get(kind="PAYMENT")).status == "RESOLVED"


async def test_retrying_with_another_card(till: Till) -> None:
    """D7: a debt is taken by another saved method once somebody asks for it."""
    await till.saved(CHARGE_FAILS)
    payment = (await till.request(800, driver_id=till.here.driver.id)).payment
    session = await till.charged(await till.begun(payment), 10_000)
    await till.work()
    till.later(minutes=1)
    await till.saved(GOOD)
    await refunds.retry_payment(till.here.runtime, viewer_of(till.here), session.id)
    payment = await till.now(payment)
    assert (payment.captured_minor, payment.charged_minor, payment.state) == (800, 250, PaymentState.PAID)


class Forgetful(TrialProvider):
    """The test provider, whose answers are lost after it has done what was asked."""

    lost: Sequence[str] = ()

    @override
    async def hold(self, order: Order) -> ProviderPayment:
        return await self._lose("hold", await super().hold(order))

    @override
    async def charge(self, order: Order) -> ProviderPayment:
        return await self._lose("charge", await super().charge(order))

    @override
    async def capture(self, ref: str, amount_minor: int, currency: str, *, key: str) -> ProviderPayment:
        return await self._lose("capture", await super().capture(ref, amount_minor, currency, key=key))

    @override
    async def release(self, ref: str, *, key: str) -> ProviderPayment:
        return await self._lose("release", await super().release(ref, key=key))

    async def _lose(self, what: str, found: ProviderPayment) -> ProviderPayment:
        if what in self.lost:
            self.lost = [each for each in self.lost if each != what]
            raise ProviderDelayedError("The answer was lost.")
        return found


class Died(BaseException):
    """The process ends here."""


async def dying(provider: PaymentProvider, job: Job, *, within_s: float) -> Outcome:
    """Do the step, and die before its outcome is written down."""
    await tried(provider, job, within_s=within_s)
    raise Died


async def test_d21_lost_answers(till: Till) -> None:
    """D21, G6: whatever answer is lost, it is read back; nothing is held, charged or taken twice."""
    provider = Forgetful(till.here.runtime.writer, till.here.runtime.now)
    provider.lost = ["hold", "charge", "release"]
    till.stage.world.runtime = replace(till.here.runtime, payments=Providers(provider))
    await till.saved()
    payment = (await till.request(driver_id=till.here.driver.id)).payment
    assert payment.hold_state == HoldState.REQUESTED
    till.later(seconds=10)
    await till.work()
    payment = await till.now(payment)
    assert payment.hold_state == HoldState.HELD
    await till.charged(await till.begun(payment), 10_000)
    for _ in range(4):
        await till.work()
        till.later(seconds=10)
    payment = await till.now(payment)
    assert (payment.state, payment.charged_minor, payment.hold_state) == (PaymentState.PAID, 1_050, HoldState.RELEASED)
    books = await models.TrialPayment.filter(kind__not="setup")
    assert sorted((row.kind, row.standing, row.taken_minor) for row in books) == [
        ("charge", "TAKEN", 1_050), ("hold", "ENDED", 0),
    ]  # fmt: skip


async def test_d21_crash_between_call_and_record(till: Till, monkeypatch: pytest.MonkeyPatch) -> None:
    """D21: a process that dies after the capture, before it is written down, leaves it to the next."""
    payment = await till.held()
    await till.charged(await till.begun(payment), 10_000)

    with monkeypatch.context() as patch:
        patch.setattr(payment_course, "tried", dying)
        with pytest.RaisesGroup(Died):
            await till.work()
    assert ((await till.now(payment)).captured_minor, (await models.TrialPayment.get()).taken_minor) == (0, 1_050)
    await till.work()
    assert (await till.now(payment)).captured_minor == 0  # the other one may still be at it
    till.later(minutes=3)
    await till.work()
    payment = await till.now(payment)
    assert (payment.captured_minor, payment.state) == (1_050, PaymentState.PAID)
    assert await till.steps(payment) == [("HOLD", "DONE", 2_000), ("CAPTURE", "DONE", 1_050)]
    assert await models.TrialRequest.filter(kind="capture").count() == 1


async def test_d21_two_workers(till: Till) -> None:
    """D21, G6: many workers that finish one session at once issue one bill and capture once."""
    payment = await till.held()
    session = await till.charged(await till.begun(payment), 10_000)
    await asyncio.gather(
        *(settlement.settle_session(till.here.runtime, session.id) for _ in range(5)),
        *(payment_course.advance(till.here.runtime, payment.id) for _ in range(5)),
    )
    await till.work()
    assert await documents(session) == [(1, "BILL", 1_050, 1)]
    assert await till.steps(payment) == [("HOLD", "DONE", 2_000), ("CAPTURE", "DONE", 1_050)]
    assert await models.TrialRequest.filter(kind="capture").count() == 1


async def test_d23_provider_down(till: Till) -> None:
    """D23: while the provider is away the session is recorded as ever; its money is taken once it is back."""
    payment = await till.held()
    provider = till.provider

    class Away(TrialProvider):
        @override
        async def capture(self, ref: str, amount_minor: int, currency: str, *, key: str) -> ProviderPayment:
            raise ProviderDelayedError("Nobody answers.")

    original = till.here.runtime
    till.stage.world.runtime = replace(original, payments=Providers(Away(original.writer, original.now)))
    session = await till.charged(await till.begun(payment), 10_000)
    assert session.total_minor == 1_050
    for _ in range(3):
        await till.work()
        till.later(minutes=1)
    waiting = await till.now(payment)
    assert (waiting.captured_minor, waiting.state, waiting.problem) == (0, PaymentState.DUE, "Nobody answers.")
    till.stage.world.runtime = replace(original, payments=Providers(provider))
    till.later(minutes=20)
    await till.work()
    assert (await till.now(payment)).captured_minor == 1_050


async def test_d20_the_hold_runs_out(till: Till) -> None:
    """D20: a hold that its provider will soon let go is captured for what is due so far, and people are told."""
    payment = await till.held(card=SHORT)
    session = await till.begun(payment)
    till.stage.at(at(70))
    await tell(till.stage, readings(at(65), read(at(65), 11_000), ref=till.refs[session.id]))
    await till.work()
    payment = await till.now(payment)
    cost = (await models.ChargingSession.get(id=session.id)).total_minor
    assert (payment.captured_minor, payment.hold_state) == (cost, HoldState.CAPTURED)
    assert (await models.Incident.get(kind="PAYMENT")).title == "A hold ran out before its session was over"
