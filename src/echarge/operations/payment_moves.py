"""The steps that a payment takes next: written down, and this process's own, before anybody is asked."""

from echarge.domain.payments import StepKind, StepState
from echarge.operations.payment_books import save
from echarge.operations.payment_steps import Job, take, write_step
from echarge.operations.runtime import Runtime
from echarge.store.models import Payment, PaymentStep
from echarge.store.writer import Transaction


async def begin(
    tx: Transaction,
    runtime: Runtime,
    payment: Payment,
    kind: StepKind,
    amount_minor: int,
    target_ref: str,
    *,
    reason: str = "",
) -> Job:
    """Write a step down and make it this process's own."""
    now = runtime.now()
    step = await write_step(tx, payment, kind, amount_minor, target_ref, now=now, reason=reason)
    job = await take(tx, payment, step, now)
    await save(tx, runtime, payment, look_at=step.leased_until)
    return job


async def give_back(
    tx: Transaction, runtime: Runtime, payment: Payment, amount_minor: int, reason: str = ""
) -> Job | None:
    """Begin to give back as much of the amount as was taken at once; the rest follows."""
    for ref, left_minor in await taken_parts(tx, payment):
        if left_minor > 0:
            part_minor = min(amount_minor, left_minor)
            return await begin(tx, runtime, payment, StepKind.REFUND, part_minor, ref, reason=reason)
    raise AssertionError(f"payment {payment.id} owes more than it took")


async def taken_parts(tx: Transaction, payment: Payment) -> list[tuple[str, int]]:
    """Return what was taken and is not given back yet, part by part, the latest first."""
    steps = await PaymentStep.filter(payment_id=payment.id).using_db(tx.db).order_by("-id")
    left = {
        step.ref: step.amount_minor for step in steps if (step.kind, step.state) == (StepKind.CHARGE, StepState.DONE)
    }
    if payment.captured_minor and payment.hold_ref is not None:
        left[payment.hold_ref] = payment.captured_minor
    for step in steps:
        if step.kind == StepKind.REFUND and step.state != StepState.FAILED and step.target_ref in left:
            left[step.target_ref] -= step.amount_minor
    return list(left.items())
