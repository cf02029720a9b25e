"""Refunds that were made at the provider itself: each becomes a step of ours once, with a credit note (D22, PAY-6).

An event makes us read what was given back of all that a payment has taken; what is not known is written down, in one
transaction with its credit note. So it is the same however often, and in what order, a provider tells.
"""

import logging
from collections.abc import Mapping, Sequence
from datetime import timedelta

from echarge.domain.documents import NewCredit, bill_in_force, credited_minor, due_minor
from echarge.domain.givebacks import GivenBack, Known, news_in, to_credit
from echarge.domain.payments import StepKind, StepState
from echarge.operations.bills import issue, issued_for
from echarge.operations.payment_books import books_of, locked, save
from echarge.operations.payment_steps import taken_refs, write_step
from echarge.operations.ports import PaymentProvider, ProviderDelayedError, ProviderRefusedError
from echarge.operations.receipts import send
from echarge.operations.runtime import Runtime
from echarge.store.models import ChargingSession, Payment, PaymentStep
from echarge.store.writer import Transaction

log = logging.getLogger(__name__)

ELSEWHERE = "Given back at the payment provider."
CAME_BACK = "The payer's bank did not take it."
AGAIN = timedelta(minutes=5)


async def read_refunds(runtime: Runtime, provider: PaymentProvider, payment: Payment) -> bool:
    """Read what was given back of the payment, and take over what is not known; return whether that could be read."""
    try:
        listed = {ref: await provider.refunds(ref) for ref in await taken_refs(payment)}
    except (ProviderDelayedError, ProviderRefusedError) as error:
        log.warning("what was given back of payment %d could not be read: %s", payment.id, error)
        # A refusal is final: there is nothing to be read.
        wait, is_stale = runtime.now() + AGAIN, isinstance(error, ProviderDelayedError)

        async def later(tx: Transaction) -> None:
            await save(tx, runtime, await locked(tx, payment.id), refunds_stale=is_stale, look_at=wait)

        await runtime.writer.run(later)
        return False

    async def work(tx: Transaction) -> None:
        await take_over(tx, runtime, payment, listed)

    await runtime.writer.run(work, locks=(payment.organisation_id,))  # its documents are numbered
    return True


async def take_over(
    tx: Transaction, runtime: Runtime, asked: Payment, listed: Mapping[str, Sequence[GivenBack]]
) -> None:
    """Write down what is new in what was given back of each part that the payment has taken.

    `asked` is the payment as it was when its provider was asked: what was told since cannot be in the answer.
    """
    payment = await locked(tx, asked.id)
    has_news = payment.look_at != asked.look_at
    steps = await PaymentStep.filter(payment_id=payment.id, kind=StepKind.REFUND).using_db(tx.db)
    known = [Known(step.ref, step.idempotency_key, counted=step.state == StepState.DONE) for step in steps]
    for target_ref, found in listed.items():
        is_hold = target_ref == payment.hold_ref
        news = news_in(found, known, rest_minor=payment.hold_minor - payment.captured_minor if is_hold else 0)
        for each in news.found:
            await note(tx, runtime, payment, target_ref, each)
        for ref in news.failed:
            await take_back(tx, runtime, payment, next(step for step in steps if step.ref == ref))
    await save(tx, runtime, payment, refunds_stale=has_news, look_at=runtime.now())


async def note(tx: Transaction, runtime: Runtime, payment: Payment, target_ref: str, found: GivenBack) -> None:
    """Write down what somebody else has given back, and credit as much of the bill as that was not owed already."""
    now = runtime.now()
    books = await books_of(tx, runtime, payment)
    step = await write_step(tx, payment, StepKind.REFUND, found.amount_minor, target_ref, now=now, reason=ELSEWHERE)
    step.update_from_dict({"state": StepState.DONE, "ref": found.ref, "settled_at": now})
    await step.save(using_db=tx.db, update_fields=["state", "ref", "settled_at"])
    payment.refunded_minor += found.amount_minor
    issued = [] if payment.session_id is None else await issued_for(tx, payment.session_id)
    bill = bill_in_force(issued)
    if bill is None or payment.due_minor is None:
        return  # the bill is not final: what was given back is missing once it is
    surplus_minor, left_minor = books.net_minor - payment.due_minor, bill.total_minor - credited_minor(issued, bill)
    amount_minor = to_credit(found.amount_minor, surplus_minor=surplus_minor, left_minor=left_minor)
    if amount_minor:
        session = await ChargingSession.get(id=payment.session_id, using_db=tx.db)
        document = await issue(tx, session, NewCredit(bill.id, amount_minor, ELSEWHERE), now)
        await send(tx, runtime, document, payment)
        payment.due_minor = due_minor(await issued_for(tx, session.id))


async def take_back(tx: Transaction, runtime: Runtime, payment: Payment, step: PaymentStep) -> None:
    """Note that what was given back has come back: it is owed to the payer still."""
    step.update_from_dict({"state": StepState.FAILED, "only": None, "problem": CAME_BACK, "settled_at": runtime.now()})
    await step.save(using_db=tx.db, update_fields=["state", "only", "problem", "settled_at"])
    payment.refunded_minor -= step.amount_minor
    payment.problem = CAME_BACK
