"""What came of a step, written into its payment: the only place where a payment's money changes."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from echarge.domain.payments import Books, HoldEvent, HoldState, PaymentState, StepKind, StepState, after, state_of
from echarge.live.messages import PaymentChanged
from echarge.operations.payment_steps import PROBLEM_LENGTH_MAX, Done, Failed, Job, Outcome, Unknown, pause
from echarge.operations.ports import ProviderPayment, Standing
from echarge.operations.runtime import Runtime
from echarge.operations.saved_methods import methods_of
from echarge.store.models import Payment, PaymentStep, SavedMethod
from echarge.store.writer import Transaction

SHOWN = (
    "state", "hold_state", "hold_ref", "held_at", "due_minor", "captured_minor", "charged_minor", "refunded_minor",
    "problem", "command_id", "session_id",
)  # fmt: skip
"""What people can see change of a payment; all else is bookkeeping, of which nobody is told."""

EVENTS = {
    Standing.WAITING: None,
    Standing.HELD: HoldEvent.AUTHORISED,
    Standing.TAKEN: HoldEvent.TAKEN,
    Standing.DECLINED: HoldEvent.DECLINED,
    Standing.ENDED: HoldEvent.LAPSED,
}
"""What a standing tells of a hold; one that ended without our word has lapsed."""


async def locked(tx: Transaction, payment_id: int) -> Payment:
    """Return the payment, which nobody else changes until the commit."""
    return await Payment.filter(id=payment_id).using_db(tx.db).select_for_update().get()


async def books_of(tx: Transaction, runtime: Runtime, payment: Payment) -> Books:
    """Return the payment's books."""
    provider = runtime.payments.named(payment.provider)
    return Books(
        due_minor=payment.due_minor,
        hold=None if payment.hold_state is None else HoldState(payment.hold_state),
        hold_minor=payment.hold_minor,
        captured_minor=payment.captured_minor,
        charged_minor=payment.charged_minor,
        refunded_minor=payment.refunded_minor,
        has_method=await method_of(tx, payment) is not None,
        charge_failed=payment.charge_failed,
        capture_failed=payment.capture_failed,
        grain_minor=1 if provider is None else provider.grain_minor(payment.currency),
    )


async def method_of(tx: Transaction, payment: Payment) -> SavedMethod | None:
    """Return the saved method by which the payment's driver pays: the one chosen last; None for who has none."""
    return None if payment.driver_id is None else await methods_of(tx.db, payment.driver_id, payment.provider).first()


async def save(tx: Transaction, runtime: Runtime, payment: Payment, **values: object) -> None:
    """Write these values, and the state that follows from all; tell of it where anything is to be seen."""
    payment.update_from_dict(values)
    payment.state = state_of(await books_of(tx, runtime, payment))
    before: Sequence[Any] = await Payment.filter(id=payment.id).using_db(tx.db).values_list(*SHOWN)
    if before != [tuple(getattr(payment, column) for column in SHOWN)]:
        payment.version += 1
        tx.tell(PaymentChanged(payment.organisation_id, payment.id, payment.session_id, payment.version))
    await payment.save(using_db=tx.db)


async def note_session(tx: Transaction, runtime: Runtime, command_id: int, session_id: int) -> None:
    """Say of the payment that a start rests on which session came of it, so that it is shown with it at once."""
    payment = await Payment.filter(command_id=command_id, session_id=None).using_db(tx.db).select_for_update().first()
    if payment is not None and not await Payment.filter(session_id=session_id).using_db(tx.db).exists():
        await save(tx, runtime, payment, session_id=session_id)


def hear(payment: Payment, event: HoldEvent | None) -> None:
    """Take the hold to the state that follows."""
    if event is not None and payment.hold_state is not None:
        payment.hold_state = after(HoldState(payment.hold_state), event)


def read_hold(payment: Payment, found: ProviderPayment, now: datetime) -> None:
    """Take what the provider says of the hold into the payment."""
    was = payment.hold_state
    hear(payment, EVENTS[found.standing])
    payment.problem = found.problem[:PROBLEM_LENGTH_MAX]
    payment.capture_before = found.capture_before or payment.capture_before
    if payment.hold_state == HoldState.HELD and was != HoldState.HELD:
        payment.held_at = now
    if payment.hold_state == HoldState.CAPTURED and was != HoldState.CAPTURED:
        # Also where somebody took it by hand at the provider: what it says has moved, has moved.
        payment.captured_minor = found.taken_minor
    payment.stale, payment.read_at = False, now


async def record(tx: Transaction, runtime: Runtime, job: Job, outcome: Outcome) -> Payment:
    """Write down what came of a step, and return its payment as it is then; what is known already stays."""
    now = runtime.now()
    payment = await locked(tx, job.payment.id)
    step = await PaymentStep.filter(id=job.step.id).using_db(tx.db).select_for_update().get()
    if step.state != StepState.OPEN:
        return payment
    match outcome:
        case Unknown(problem):
            if step.attempts == job.step.attempts:
                wait = now + pause(step.attempts)
                await settle_step(tx, step, leased_until=wait, problem=problem[:PROBLEM_LENGTH_MAX])
                await save(tx, runtime, payment, look_at=wait, problem=problem[:PROBLEM_LENGTH_MAX])
            return payment
        case Done(ref, found):
            await settle_step(tx, step, state=StepState.DONE, ref=ref, problem="", settled_at=now)
            book(payment, step, found, now)
            await save(tx, runtime, payment, look_at=now)
        case Failed(problem, found):
            problem = problem[:PROBLEM_LENGTH_MAX]
            await settle_step(tx, step, state=StepState.FAILED, only=None, problem=problem, settled_at=now)
            patience = await fail(tx, payment, step, found, now)
            await save(tx, runtime, payment, look_at=now + patience, problem=problem)
    return payment


async def settle_step(tx: Transaction, step: PaymentStep, **values: object) -> None:
    """Write what is known of a step."""
    step.update_from_dict(values)
    await step.save(using_db=tx.db, update_fields=list(values))


def book(payment: Payment, step: PaymentStep, found: ProviderPayment | None, now: datetime) -> None:
    """Take a step that was done into its payment."""
    match StepKind(step.kind):
        case StepKind.HOLD if found is not None:
            payment.hold_ref = found.ref
            read_hold(payment, found, now)
        case StepKind.CAPTURE if found is not None:
            read_hold(payment, found, now)
        case StepKind.RELEASE:
            hear(payment, HoldEvent.LET_GO)
            payment.problem = ""
        case StepKind.CHARGE:
            payment.charged_minor += step.amount_minor
            payment.charge_failed, payment.problem = False, ""
        case StepKind.REFUND:
            payment.refunded_minor += step.amount_minor
            payment.problem = ""
        case _:
            raise AssertionError("a hold is nothing without what the provider has made of it")


async def fail(
    tx: Transaction, payment: Payment, step: PaymentStep, found: ProviderPayment | None, now: datetime
) -> timedelta:
    """Take a step that failed into its payment; return how long to wait until something else is tried."""
    if found is not None:
        read_hold(payment, found, now)
    match StepKind(step.kind):
        case StepKind.HOLD:
            hear(payment, HoldEvent.DECLINED)
        case StepKind.CHARGE:
            payment.charge_failed = True
        case StepKind.CAPTURE:
            payment.capture_failed = payment.hold_state != HoldState.CAPTURED
        case StepKind.RELEASE | StepKind.REFUND:
            # It will be asked for again, for somebody's money is locked, or owed to them; ever more seldom.
            failures = PaymentStep.filter(payment_id=payment.id, kind=step.kind, state=StepState.FAILED)
            return pause(await failures.using_db(tx.db).count())
    return timedelta()


def is_over(payment: Payment) -> bool:
    """Return whether nothing can come of the payment any more: no hold, and no bill."""
    return payment.due_minor is None and payment.hold_state not in {HoldState.REQUESTED, HoldState.HELD}


def owes(payment: Payment) -> bool:
    """Return whether money that is due could not be taken."""
    return payment.state in {PaymentState.FAILED, PaymentState.PARTLY_PAID}


def surplus_minor(payment: Payment) -> int:
    """Return what was taken beyond what is due, and is to be given back."""
    taken_minor = payment.captured_minor + payment.charged_minor - payment.refunded_minor
    return 0 if payment.due_minor is None else max(0, taken_minor - payment.due_minor)
