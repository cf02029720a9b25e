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

from echarge.domain.commands import CommandStatus
from echarge.domain.incidents import IncidentKind
from echarge.domain.payments import (
    HOLD_ENDS_BEFORE,
    LIVE,
    Capture,
    Charge,
    HoldState,
    Refund,
    Release,
    Rest,
    Start,
    StepKind,
    StepState,
    next_move,
    waits_until,
)
from echarge.operations import findings
from echarge.operations.findings import Finding, cause_of
from echarge.operations.given_back import read_refunds
from echarge.operations.payment_books import books_of, locked, method_of, owes, read_hold, record, save, surplus_minor
from echarge.operations.payment_steps import Job, open_step, take, tried, write_step
from echarge.operations.ports import PaymentProvider, ProviderDelayedError, ProviderRefusedError
from echarge.operations.runtime import Runtime
from echarge.operations.unsettled import settle_soon
from echarge.store.models import ChargingSession, Command, Incident, Payment, PaymentCustomer, PaymentStep
from echarge.store.writer import Transaction

log = logging.getLogger(__name__)

MOVES_MAX = 12
"""So many things are done for a payment in one go; what is left is looked at the next time."""
READ_EVERY = timedelta(seconds=15)
"""So often is asked for a hold that waits for its payer, should nobody tell."""
LOOK_EVERY = timedelta(minutes=5)
"""So often is looked at a payment whose session goes on."""
WARN_BEFORE = timedelta(hours=48)
"""So long before a hold ends by itself people are told that its session still waits for their review."""
AT_ONCE_MAX = 16
"""So many payments are seen to beside each other: most of the time is waiting for providers."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A hold that is to be read at its provider, or what was given back."""

    payment: Payment
    refunds: bool = False


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
        job = await runtime.writer.run(partial(next_job, runtime=runtime, payment_id=payment_id))
        if job is None:
            return
        provider = runtime.payments.named(job.payment.provider)
        if provider is None:
            raise LookupError(f"there is no provider {job.payment.provider} here")
        if isinstance(job, Reading) and job.refunds:
            if not await read_refunds(runtime, provider, job.payment):
                return
        elif isinstance(job, Reading):
            await read(runtime, provider, job.payment)
        else:
            outcome = await tried(provider, job)
            await runtime.writer.run(partial(settle, runtime=runtime, job=job, outcome=outcome))


async def settle(tx: Transaction, runtime: Runtime, job: Job, outcome: object) -> None:
    """Write down what came of a step, and tell people where money could not be taken."""
    payment = await record(tx, runtime, job, outcome)  # type: ignore[arg-type]
    await report(tx, runtime.now(), payment)


async def next_job(tx: Transaction, runtime: Runtime, payment_id: int) -> Job | Reading | None:
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
        return await take(tx, payment, step, now)
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


async def read(runtime: Runtime, provider: PaymentProvider, payment: Payment) -> None:
    """Read the hold at its provider, and take what it says into the payment."""
    try:
        found = await provider.read(payment.hold_ref or "")
    except (ProviderDelayedError, ProviderRefusedError) as error:
        log.warning("payment %d could not be read: %s", payment.id, error)
        wait = runtime.now() + READ_EVERY

        async def again(tx: Transaction) -> None:
            row = await locked(tx, payment.id)
            await save(tx, runtime, row, look_at=wait, stale=False, read_at=runtime.now())

        await runtime.writer.run(again)
        return

    async def note(tx: Transaction) -> None:
        row = await locked(tx, payment.id)
        read_hold(row, found, runtime.now())
        await save(tx, runtime, row, look_at=runtime.now())

    await runtime.writer.run(note)


async def decided(tx: Transaction, runtime: Runtime, payment: Payment, now: datetime) -> Job | None:
    """Return the payment's next step, written down; where there is none, note when to look again."""
    await find_session(tx, payment)
    if payment.session_id is None:
        return await without_session(tx, runtime, payment, now)
    if payment.due_minor is None:
        return await before_the_bill(tx, runtime, payment, now)
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


async def find_session(tx: Transaction, payment: Payment) -> None:
    """Note the session that has come of the payment's start."""
    if payment.session_id is None and payment.command_id is not None:
        command = await Command.get(id=payment.command_id, using_db=tx.db)
        payment.session_id = command.session_id


async def without_session(tx: Transaction, runtime: Runtime, payment: Payment, now: datetime) -> Job | None:
    """Wait for the session, or let the hold go where none will come (D22)."""
    until = waits_until(payment.created_at, await start_of(tx, payment), now)
    if is_running_out(payment, now):
        until = None
    may_lock = payment.hold_state in LIVE or (payment.hold_state == HoldState.FAILED and payment.hold_ref is not None)
    if until is None and may_lock:
        if payment.hold_ref is None:  # nothing was ever made at the provider
            await save(tx, runtime, payment, hold_state=HoldState.RELEASED, look_at=None)
            return None
        return await begin(tx, runtime, payment, StepKind.RELEASE, 0, payment.hold_ref, reason="No session came of it.")
    if until is None or (payment.hold_state not in LIVE and payment.hold_ref is None):
        await save(tx, runtime, payment, look_at=None)
        return None
    waits_for_payer = payment.hold_state in {HoldState.REQUESTED, HoldState.FAILED}
    await save(tx, runtime, payment, look_at=min(until, now + READ_EVERY) if waits_for_payer else until)
    return None


async def start_of(tx: Transaction, payment: Payment) -> Start | None:
    """Return what is known of the start that the payment is for."""
    if payment.command_id is None:
        return None
    command = await Command.get(id=payment.command_id, using_db=tx.db)
    return Start(CommandStatus(command.status), command.sent_at is not None, command.expires_at)


def is_running_out(payment: Payment, now: datetime, *, before: timedelta = HOLD_ENDS_BEFORE) -> bool:
    """Return whether the provider will soon let the hold go by itself."""
    if payment.hold_state != HoldState.HELD or payment.capture_before is None:
        return False
    return now >= payment.capture_before - before


async def warn(tx: Transaction, payment: Payment, now: datetime) -> None:
    """Tell people, once, that a review does not have much time left."""
    told = Incident.filter(cause=cause_of(IncidentKind.PAYMENT, f"Payment:{payment.id}")).using_db(tx.db)
    if not await told.exists():
        await findings.report(tx, now, [finding(payment, "A hold runs out before its session's review")])


async def before_the_bill(tx: Transaction, runtime: Runtime, payment: Payment, now: datetime) -> Job | None:
    """Wait for the bill; where the hold will not wait so long, take what is due so far, or let it go."""
    session = await ChargingSession.get(id=payment.session_id or 0, using_db=tx.db)
    if not is_running_out(payment, now):
        if session.billed_at is not None:
            await settle_soon(tx, session, now)
        if session.needs_review is not None and is_running_out(payment, now, before=WARN_BEFORE):
            await warn(tx, payment, now)
        await save(tx, runtime, payment, look_at=now + LOOK_EVERY if payment.hold_state in LIVE else None)
        return None
    is_believed = session.needs_review is None and session.currency == payment.currency
    so_far = min(session.total_minor, payment.hold_minor) if is_believed else 0
    await findings.report(tx, now, [finding(payment, "A hold ran out before its session was over")])
    # What nobody believes yet is not taken, not even for safety (PAY-5): the hold is let go, and the debt stays.
    if so_far == 0:
        return await begin(
            tx, runtime, payment, StepKind.RELEASE, 0, payment.hold_ref or "", reason="The hold runs out."
        )
    return await begin(
        tx, runtime, payment, StepKind.CAPTURE, so_far, payment.hold_ref or "", reason="The hold runs out."
    )


def finding(payment: Payment, title: str) -> Finding:
    """Return what people are told of a payment; neither amount nor payer, for not all who see incidents see these."""
    return Finding(
        organisation_id=payment.organisation_id,
        kind=IncidentKind.PAYMENT,
        of=f"Payment:{payment.id}",
        title=title,
        happened_at=payment.created_at,
        site_id=payment.site_id,
        charger_id=payment.charger_id,
        evse_id=payment.evse_id,
        session_id=payment.session_id,
        driver_id=payment.driver_id,
    )


async def report(tx: Transaction, now: datetime, payment: Payment) -> None:
    """Tell people where money could not be taken, or given back; take it back once it was."""
    cause = cause_of(IncidentKind.PAYMENT, f"Payment:{payment.id}")
    row = await Incident.filter(cause=cause).using_db(tx.db).first()
    is_open = row is not None and row.resolved_at is None
    trouble = await trouble_of(tx, payment)
    if trouble and not is_open:
        await findings.report(tx, now, [finding(payment, trouble)])
    elif row is not None and is_open and payment.due_minor is not None and not trouble:
        await findings.resolve(tx, row, now, "It has been paid since.")


async def trouble_of(tx: Transaction, payment: Payment) -> str:
    """Return what people have to be told of the payment; empty where all is as it should be, or may yet become so."""
    if owes(payment):
        return "A payment failed"
    steps = PaymentStep.filter(payment_id=payment.id, kind=StepKind.REFUND).using_db(tx.db)
    last = await steps.order_by("-id").first()
    is_refused = last is not None and last.state == StepState.FAILED and surplus_minor(payment) > 0
    return "Money could not be given back" if is_refused else ""
