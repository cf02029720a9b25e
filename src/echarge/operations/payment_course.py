"""The course of a payment: what is to be done next is decided in the database, done outside of it, and written down.

Any process may take a payment further, at any time, however often: what is decided rests on what is stored alone, and
of each step there is one. So it does not matter who dies when, and nothing is asked for twice.
"""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from echarge.domain.payments import Capture, Charge, HoldState, Refund, Release, Rest, StepKind, next_move
from echarge.operations.given_back import read_refunds
from echarge.operations.given_up import give_up
from echarge.operations.payment_books import books_of, locked, method_of, read_hold, record, save
from echarge.operations.payment_findings import report
from echarge.operations.payment_moves import begin, give_back
from echarge.operations.payment_steps import CALL_S_MAX, CALLS_MAX, LEASE, Job, open_step, take, tried
from echarge.operations.payment_waits import (
    LOOK_EVERY,
    READ_EVERY,
    GivingUp,
    before_the_bill,
    find_session,
    start_undecided,
    without_session,
)
from echarge.operations.ports import PaymentProvider, ProviderDelayedError, ProviderRefusedError
from echarge.operations.runtime import Runtime
from echarge.store.models import Payment, PaymentCustomer
from echarge.store.writer import Transaction

log = logging.getLogger(__name__)

MOVES_MAX = 12
"""So many things are done for a payment in one go; what is left is looked at the next time."""
AT_ONCE_MAX = 16
"""So many payments are seen to beside each other: most of the time is waiting for providers."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A hold that is to be read at its provider, or what was given back."""

    payment: Payment
    refunds: bool = False


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a provider is waited for, and how long the step is this process's own meanwhile."""

    within_s: float
    lease: timedelta


PATIENCE = Patience(CALLS_MAX * CALL_S_MAX, LEASE)
"""That of whoever is in no hurry."""


async def look(runtime: Runtime) -> int:
    """Take all payments further whose time has come; returns how many there were."""
    due = Payment.filter(look_at__lte=runtime.now()).order_by("look_at").limit(AT_ONCE_MAX)
    ids: Sequence[int] = await due.values_list("id", flat=True)  # type: ignore[assignment]
    async with asyncio.TaskGroup() as tasks:
        for payment_id in ids:
            tasks.create_task(safely(runtime, payment_id))
    return len(ids)


async def safely(runtime: Runtime, payment_id: int) -> None:
    """Take one payment as far as it goes now, and let its failure end nothing else."""
    try:
        await advance(runtime, payment_id)
    except Exception:
        log.exception("payment %d could not be taken further; it will be tried again", payment_id)
        await runtime.writer.run(partial(postpone, payment_id=payment_id, until=runtime.now() + LOOK_EVERY))


async def postpone(tx: Transaction, payment_id: int, until: datetime) -> None:
    """Let the payment wait, so that one which fails again and again does not keep others from their turn."""
    await Payment.filter(id=payment_id).using_db(tx.db).update(look_at=until)


async def advance(runtime: Runtime, payment_id: int) -> None:
    """Take the payment as far as it goes now."""
    for _ in range(MOVES_MAX):
        if not await move_on(runtime, payment_id):
            return


async def move_on(runtime: Runtime, payment_id: int, *, patience: Patience = PATIENCE) -> bool:
    """Do the next thing for the payment; return whether there was one for this process to do now."""
    job = await runtime.writer.run(partial(next_job, runtime=runtime, payment_id=payment_id, lease=patience.lease))
    if job is None:
        return False
    provider = runtime.payments.named(job.payment.provider)
    if provider is None:
        raise LookupError(f"there is no provider {job.payment.provider} here")
    if isinstance(job, Reading) and job.refunds:
        return await read_refunds(runtime, provider, job.payment)
    if isinstance(job, Reading):
        return await read(runtime, provider, job.payment)
    if isinstance(job, GivingUp):
        await give_up(runtime, job.session_id)
    else:
        outcome = await tried(provider, job, within_s=patience.within_s)
        await runtime.writer.run(partial(settle, runtime=runtime, job=job, outcome=outcome))
    return True


async def settle(tx: Transaction, runtime: Runtime, job: Job, outcome: object) -> None:
    """Write down what came of a step, and tell people where money could not be taken."""
    payment = await record(tx, runtime, job, outcome)  # type: ignore[arg-type]
    await report(tx, runtime.now(), payment)


async def next_job(
    tx: Transaction, runtime: Runtime, payment_id: int, *, lease: timedelta = LEASE
) -> Job | Reading | GivingUp | None:
    """Return what this process is to do for the payment now; None where there is nothing, or somebody else is at it."""
    now = runtime.now()
    payment = await locked(tx, payment_id)
    if runtime.payments.named(payment.provider) is None:
        await save(tx, runtime, payment, look_at=now + LOOK_EVERY, problem=f"{payment.provider} is not set up.")
        return None
    step = await open_step(tx, payment)
    if step is not None:
        if step.leased_until > now:
            await save(tx, runtime, payment, look_at=step.leased_until)
            return None
        return await take(tx, payment, step, now, lease=lease)
    if payment.refunds_stale:
        await save(tx, runtime, payment, look_at=now + READ_EVERY)
        return Reading(payment, refunds=True)
    if is_to_be_read(payment, now):
        await save(tx, runtime, payment, look_at=now + READ_EVERY, read_at=now)
        return Reading(payment)
    return await decided(tx, runtime, payment, now)


def is_to_be_read(payment: Payment, now: datetime) -> bool:
    """Return whether the provider knows more of the hold than we do."""
    if payment.hold_ref is None:
        return False
    if payment.stale:
        return True
    waits = payment.hold_state in {HoldState.REQUESTED, HoldState.FAILED} and payment.session_id is None
    return waits and (payment.read_at is None or payment.read_at + READ_EVERY <= now)


async def read(runtime: Runtime, provider: PaymentProvider, payment: Payment) -> bool:
    """Read the hold at its provider, and take what it says into the payment; return whether to go on now.

    What a provider that is away has told of is read once it is back: nothing is decided before.
    """
    try:
        found = await provider.read(payment.hold_ref or "")
    except (ProviderDelayedError, ProviderRefusedError) as error:
        log.warning("payment %d could not be read: %s", payment.id, error)
        # A refusal is final: there is nothing to be read.
        wait, is_final = runtime.now() + READ_EVERY, isinstance(error, ProviderRefusedError)

        async def again(tx: Transaction) -> bool:
            row = await locked(tx, payment.id)
            is_stale = row.stale and not is_final
            await save(tx, runtime, row, look_at=wait, stale=is_stale, read_at=runtime.now())
            return not is_stale

        return await runtime.writer.run(again)

    async def note(tx: Transaction) -> None:
        row = await locked(tx, payment.id)
        read_hold(row, found, runtime.now())
        # What was told since the provider was asked cannot be in its answer.
        await save(tx, runtime, row, stale=row.look_at != payment.look_at, look_at=runtime.now())

    await runtime.writer.run(note)
    return True


async def decided(tx: Transaction, runtime: Runtime, payment: Payment, now: datetime) -> Job | GivingUp | None:
    """Return the payment's next step, written down; where there is none, note when to look again."""
    await find_session(tx, payment)
    if payment.session_id is None:
        return await without_session(tx, runtime, payment, now)
    if payment.due_minor is None:
        return await before_the_bill(tx, runtime, payment, now)
    if (undecided := await start_undecided(tx, payment)) is not None:
        return undecided
    match next_move(await books_of(tx, runtime, payment)):
        case Rest():
            await save(tx, runtime, payment, look_at=None)
            await report(tx, now, payment)
            return None
        case Release():
            return await begin(tx, runtime, payment, StepKind.RELEASE, 0, payment.hold_ref or "")
        case Capture(amount_minor):
            return await begin(tx, runtime, payment, StepKind.CAPTURE, amount_minor, payment.hold_ref or "")
        case Charge(amount_minor):
            return await charge(tx, runtime, payment, amount_minor)
        case Refund(amount_minor):
            return await give_back(tx, runtime, payment, amount_minor)


async def charge(tx: Transaction, runtime: Runtime, payment: Payment, amount_minor: int) -> Job:
    """Begin to take the amount by the driver's saved method."""
    method = await method_of(tx, payment)
    if method is None:
        raise AssertionError(f"payment {payment.id} has no method to be charged")
    # Whose it is has to be said with it; who saved it since the hold was no customer then.
    customer = await PaymentCustomer.filter(driver_id=method.driver_id, provider=method.provider).using_db(tx.db).get()
    payment.customer_ref = customer.ref
    return await begin(tx, runtime, payment, StepKind.CHARGE, amount_minor, method.ref)
