"""Money that is given back, and bills that are put right, by people with a reason (PAY-6, D22)."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from decimal import Decimal

from echarge.domain.documents import NewCredit, bill_in_force, credited_minor, due_minor
from echarge.domain.money import Money
from echarge.domain.payments import StepKind, StepState, refundable_minor
from echarge.domain.roles import Area, Need, Right
from echarge.operations import rows
from echarge.operations.audit import Change, Viewer, change
from echarge.operations.bills import issue, issued_for
from echarge.operations.checks import BadValueError, line
from echarge.operations.payment_books import books_of, locked, save
from echarge.operations.payment_course import advance
from echarge.operations.payment_moves import taken_parts
from echarge.operations.payment_steps import write_step
from echarge.operations.receipts import send
from echarge.operations.refusals import InvalidInputError, Problem, ProblemCode
from echarge.operations.runtime import Runtime
from echarge.store.models import Bill, ChargingSession, Payment, PaymentStep

CHANGE_PAYMENTS = Need(Area.PAYMENTS, Right.CHANGE)
REASON = line(200)


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants to give back or to credit, and why."""

    session_id: int
    amount: Decimal
    reason: str


def refused(name: str, code: ProblemCode, message: str) -> InvalidInputError:
    """Return the refusal of one argument."""
    return InvalidInputError(Problem((name,), code, message))


async def refund_payment(runtime: Runtime, viewer: Viewer, wish: Wish) -> ChargingSession:
    """Give money back, with a credit note of as much; at most what was taken and is not given back already."""

    async def work(this: Change, session: ChargingSession) -> Payment | None:
        amount_minor, reason = checked(wish, session.currency)
        payment = await payment_of_session(this, session)
        books = await books_of(this.tx, runtime, payment)
        left_minor = refundable_minor(books, pending_minor=await pending_of(this, payment))
        if amount_minor > left_minor:
            most = Money(left_minor, session.currency).to_decimal()
            raise refused("amount", ProblemCode.OUT_OF_RANGE, f"At most {most} {session.currency} can be given back.")
        if amount_minor % books.grain_minor:
            raise refused("amount", ProblemCode.OUT_OF_RANGE, "The provider moves no such small change.")
        await send(this.tx, runtime, await credit(this, session, amount_minor, reason), payment)
        for ref, part_minor in await taken_parts(this.tx, payment):
            step_minor = min(amount_minor, part_minor)
            if step_minor > 0:
                await write_step(this.tx, payment, StepKind.REFUND, step_minor, ref, now=this.at, reason=reason)
                amount_minor -= step_minor
        await follow(this, runtime, payment)
        return payment

    return await put_right(runtime, viewer, "refundPayment", wish.session_id, work)


async def adjust_bill(runtime: Runtime, viewer: Viewer, wish: Wish) -> ChargingSession:
    """Credit a part of a bill; what was paid beyond the rest is given back, what was not paid is owed no more."""

    async def work(this: Change, session: ChargingSession) -> Payment | None:
        amount_minor, reason = checked(wish, session.currency)
        note = await credit(this, session, amount_minor, reason)
        payment = await Payment.filter(session_id=session.id).using_db(this.db).first()
        await send(this.tx, runtime, note, payment)
        if payment is not None:
            await follow(this, runtime, await locked(this.tx, payment.id))
        return payment

    return await put_right(runtime, viewer, "adjustBill", wish.session_id, work)


async def retry_payment(runtime: Runtime, viewer: Viewer, session_id: int) -> ChargingSession:
    """Try again to take what is owed: by the driver's saved method, and whatever else waits for its turn."""

    async def work(this: Change, session: ChargingSession) -> Payment | None:
        payment = await payment_of_session(this, session)
        payment.charge_failed = payment.capture_failed = False
        await save(this.tx, runtime, payment, look_at=this.at)
        return payment

    return await put_right(runtime, viewer, "retryPayment", session_id, work)


async def put_right(
    runtime: Runtime,
    viewer: Viewer,
    action: str,
    session_id: int,
    work: Callable[[Change, ChargingSession], Awaitable[Payment | None]],
) -> ChargingSession:
    """Do the work on the organisation's session, then let its money follow."""
    found: list[Payment | None] = []

    async def audited(this: Change) -> ChargingSession:
        session = await rows.get(this, ChargingSession, session_id, path=("sessionId",))
        found[:] = [await work(this, session)]
        this.names("ChargingSession", session.id, **this.details)
        return session

    session = await change(runtime, viewer, action, CHANGE_PAYMENTS, audited)
    for payment in found:
        if payment is not None:
            await advance(runtime, payment.id)
    return session


def checked(wish: Wish, currency: str) -> tuple[int, str]:
    """Return the amount in minor units and the reason; raise InvalidInputError where one of them will not do."""
    try:
        reason = REASON(wish.reason)
    except BadValueError as bad:
        raise refused("reason", bad.code, bad.message) from bad
    try:
        amount_minor = Money.from_decimal(wish.amount, currency).amount_minor
    except ValueError as error:
        raise refused("amount", ProblemCode.OUT_OF_RANGE, f"{error}.") from error
    if amount_minor <= 0:
        raise refused("amount", ProblemCode.OUT_OF_RANGE, "It is more than nothing.")
    return amount_minor, reason


async def payment_of_session(this: Change, session: ChargingSession) -> Payment:
    """Return the session's payment; raise InvalidInputError where nothing was paid through a provider."""
    payment = await Payment.filter(session_id=session.id).using_db(this.db).first()
    if payment is None:
        raise refused("sessionId", ProblemCode.CONFLICT, "Nothing was paid for it through a payment provider.")
    return await locked(this.tx, payment.id)


async def pending_of(this: Change, payment: Payment) -> int:
    """Return what is being given back and is not yet."""
    steps = PaymentStep.filter(payment_id=payment.id, kind=StepKind.REFUND, state=StepState.OPEN)
    return sum([step.amount_minor for step in await steps.using_db(this.db)])


async def credit(this: Change, session: ChargingSession, amount_minor: int, reason: str) -> Bill:
    """Issue a credit note on the session's bill; raise InvalidInputError beyond what is left of it."""
    issued = await issued_for(this.tx, session.id)
    bill = bill_in_force(issued)
    if bill is None:
        raise refused("sessionId", ProblemCode.CONFLICT, "No bill has been issued for it.")
    left_minor = bill.total_minor - credited_minor(issued, bill)
    if amount_minor > left_minor:
        most = Money(left_minor, session.currency).to_decimal()
        raise refused("amount", ProblemCode.OUT_OF_RANGE, f"At most {most} {session.currency} of its bill is left.")
    note = await issue(this.tx, session, NewCredit(bill.id, amount_minor, reason), this.at)
    this.details |= {"amountMinor": amount_minor, "reason": reason, "number": note.number}
    return note


async def follow(this: Change, runtime: Runtime, payment: Payment) -> None:
    """Note what is due now."""
    issued = await issued_for(this.tx, payment.session_id or 0)
    await save(this.tx, runtime, payment, due_minor=due_minor(issued), look_at=this.at)
