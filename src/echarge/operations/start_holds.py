"""What has to be held before a start at a charger: written down with the start, asked for, waited for (D9, D23).

The session, its evidence, the payment and the step are one transaction. Until the hold is known the session is refused
as HOLD_PENDING; then its tag is decided on once more, and the charger is answered. Whoever dies in between leaves it to
the charger, which tells its start again, or to the payment's own course, which refuses it (`given_up`).
"""

import asyncio
from dataclasses import replace
from datetime import timedelta

from echarge.domain.access import Allowed, Decision, Reason, Refused
from echarge.domain.events import MessageKind, TransactionMessage
from echarge.domain.money import Money
from echarge.domain.payments import Door, HoldState
from echarge.operations.access import without_hold
from echarge.operations.evidence import told
from echarge.operations.given_up import kept
from echarge.operations.judging import judged
from echarge.operations.oddities import report_oddities, signs_of
from echarge.operations.payment_books import locked, save
from echarge.operations.payment_course import Patience, move_on
from echarge.operations.payments import write_hold
from echarge.operations.runtime import Runtime
from echarge.operations.settling import numbers_of, settle_around
from echarge.operations.stations import Station, stored
from echarge.operations.totals import counted
from echarge.store.access_facts import payer_of
from echarge.store.facts import InTransaction
from echarge.store.loading import loaded
from echarge.store.mapping import Session
from echarge.store.models import ChargingSession, Payment
from echarge.store.session_rows import session_row
from echarge.store.writer import Transaction

LEFT_TO_RECORD_S = 1.0
"""So long after the provider was waited for, what came of it is written down."""
LOOK_S = 0.25
"""So often is looked whether somebody else, who asks the provider already, has an answer."""


async def begin_hold(tx: Transaction, runtime: Runtime, session: Session, amount: Money) -> None:
    """Write down, with a start that has to wait for it, what is to be held of whoever pays for it."""
    await tx.flush()  # the payment will refer to the session
    payer = await payer_of(
        InTransaction(tx.db),
        driver_id=session.driver_id,
        vehicle_id=session.vehicle_id,
        provider=runtime.payments.current.name,
    )
    if payer is None:
        raise AssertionError(f"session {session.id} has to wait for a hold, and nobody pays for it")
    payment = Payment(
        organisation_id=session.organisation_id,
        site_id=session.site_id,
        charger_id=session.charger_id,
        evse_id=session.evse_id,
        driver_id=payer.driver_id,
        session_id=session.id,
        door=Door.CHARGER,
    )
    await write_hold(tx, runtime, payment, amount, look_after=lease_of(runtime))


def lease_of(runtime: Runtime) -> timedelta:
    """Return how long whoever waits for a hold has it to itself; a charger that comes back soon is not kept waiting."""
    return timedelta(seconds=runtime.limits.hold_wait_s + LEFT_TO_RECORD_S)


async def decision_with_hold(runtime: Runtime, station: Station, message: TransactionMessage) -> Decision:
    """Return the decision on a start that waits for its hold: yes only with the hold, and no at the limit."""
    key = message.start_key if message.kind is MessageKind.START else message.ref
    session = await ChargingSession.get(charger_id=station.charger_id, transaction_key=key)
    payment = await Payment.get(session_id=session.id)
    await ask(runtime, payment.id)
    async with station.turn:
        decision, found = await stored(
            runtime.writer.run(lambda tx: decide(tx, runtime, station, payment.id), fence=station.fence)
        )
        for each in found:
            station.keep(each)
    return decision.answer


async def ask(runtime: Runtime, payment_id: int) -> None:
    """Ask the provider for the hold, or wait for whoever does so already; at the limit nobody knows."""
    clock = asyncio.get_running_loop().time
    until = clock() + runtime.limits.hold_wait_s
    while (left_s := until - clock()) > 0 and is_open(await Payment.get(id=payment_id)):
        if await move_on(runtime, payment_id, patience=Patience(left_s, lease_of(runtime))):
            return
        await asyncio.sleep(min(LOOK_S, left_s))


def is_open(payment: Payment) -> bool:
    """Return whether the provider has yet to say something of the hold."""
    return payment.hold_state == HoldState.REQUESTED and payment.hold_ref is None


async def decide(
    tx: Transaction, runtime: Runtime, station: Station, payment_id: int
) -> tuple[Decision, list[Session]]:
    """Decide on the start, now that the hold is there or will not be in time; return what it changes as well."""
    payment = await locked(tx, payment_id)
    row = await ChargingSession.filter(id=payment.session_id).using_db(tx.db).select_for_update().get()
    now = runtime.now()
    before = await loaded(tx.db, row, numbers_of(station), now=now)
    if before.start_answer != Reason.HOLD_PENDING:
        return before.start_decision or Refused(Reason.HOLD_FAILED), [before]  # somebody else was quicker
    undecided = replace(before, start_answer="", version=row.version + 1)
    after, judgement = await judged(tx, runtime, station, undecided, undecided, None, held=True)
    decision = Refused(Reason.HOLD_FAILED) if judgement is None else judgement.decision
    if isinstance(decision, Allowed) and payment.hold_state != HoldState.HELD:
        decision = without_hold(decision, Money(payment.hold_minor, payment.currency))
        after = replace(before, start_answer=decision.reason, version=row.version + 1)
    session, totals = counted(after, now)
    tx.write([session_row(session), kept(session, decision, now), *totals])
    tx.tell(*told(before, session, None))
    found = list(await settle_around(tx, runtime, numbers_of(station), session.id))
    await report_oddities(tx, signs_of(before), found[0], now)
    # What is held for a start that is refused after all is let go at once.
    await save(tx, runtime, payment, look_at=now)
    return decision, found
