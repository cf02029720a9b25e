"""Payments that wait: for a session to come of their start, for a start to be decided, for the bill to be final."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from echarge.domain.access import Reason
from echarge.domain.commands import CommandStatus
from echarge.domain.incidents import IncidentKind
from echarge.domain.payments import (
    ATTACH_MAX,
    HOLD_ENDS_BEFORE,
    LIVE,
    START_WAITS_MAX,
    Door,
    HoldState,
    Start,
    StepKind,
    waits_until,
)
from echarge.operations import findings
from echarge.operations.findings import cause_of
from echarge.operations.payment_books import save
from echarge.operations.payment_findings import finding
from echarge.operations.payment_moves import begin
from echarge.operations.payment_steps import Job
from echarge.operations.runtime import Runtime
from echarge.operations.unsettled import settle_soon
from echarge.store.models import ChargingSession, Command, Incident, Payment
from echarge.store.writer import Transaction

READ_EVERY = timedelta(seconds=15)
"""So often is asked for a hold that waits for its payer, should nobody tell."""
LOOK_EVERY = timedelta(minutes=5)
"""So often is looked at a payment whose session goes on."""
WARN_BEFORE = timedelta(hours=48)
"""So long before a hold ends by itself people are told that its session still waits for their review."""


@dataclass(frozen=True, slots=True)
class GivingUp:
    """A start that waits for its hold, and that nobody waits for any more."""

    session_id: int
    payment: Payment


async def find_session(tx: Transaction, payment: Payment) -> None:
    """Note the session that has come of the payment's start."""
    if payment.session_id is None and payment.command_id is not None:
        command = await Command.get(id=payment.command_id, using_db=tx.db)
        payment.session_id = command.session_id


async def without_session(tx: Transaction, runtime: Runtime, payment: Payment, now: datetime) -> Job | None:
    """Wait for the session, or let the hold go where none will come (D22)."""
    # A user of the portal who asks for a start again asks for a hold anew.
    attach_max = START_WAITS_MAX if payment.door == Door.PORTAL else ATTACH_MAX
    until = waits_until(payment.created_at, await start_of(tx, payment), now, attach_max=attach_max)
    if is_running_out(payment, now):
        until = None
    if until is None and may_lock(payment):
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


def may_lock(payment: Payment) -> bool:
    """Return whether the hold locks somebody's money, or may yet do so: whose card was declined may try another."""
    return payment.hold_state in LIVE or (payment.hold_state == HoldState.FAILED and payment.hold_ref is not None)


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


async def start_undecided(tx: Transaction, payment: Payment) -> GivingUp | None:
    """Return the start that still waits for its hold though its session is over and billed, if it does."""
    if payment.door != Door.CHARGER or payment.hold_state is None:
        return None
    session = ChargingSession.filter(id=payment.session_id or 0, start_answer=Reason.HOLD_PENDING).using_db(tx.db)
    return GivingUp(payment.session_id or 0, payment) if await session.exists() else None


async def before_the_bill(tx: Transaction, runtime: Runtime, payment: Payment, now: datetime) -> Job | GivingUp | None:
    """Wait for the bill; where the hold will not wait so long, take what is due so far, or let it go.

    A hold that a start at a charger waited for is let go where it came too late, or for a start that was refused.
    """
    session = await ChargingSession.get(id=payment.session_id or 0, using_db=tx.db)
    if payment.door == Door.CHARGER and session.start_answer != Reason.ACCEPTED:
        if session.start_answer == Reason.HOLD_PENDING:
            until = payment.created_at + START_WAITS_MAX
            if until <= now:
                return GivingUp(session.id, payment)
            await save(tx, runtime, payment, look_at=until)
            return None
        if may_lock(payment):
            reason = "The start was refused."
            return await begin(tx, runtime, payment, StepKind.RELEASE, 0, payment.hold_ref or "", reason=reason)
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
