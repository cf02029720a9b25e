"""The end of a session: once its bill is final and believed, its document is issued, and its money follows (PAY-3).

A session is noted as unsettled in the transaction that made its bill final, or another one. Any process sees to it:
what is missing is found from what is stored, under the locks of the charger and the organisation, so that two of them
do it once.
"""

import logging
from collections.abc import Collection, Sequence
from datetime import timedelta
from functools import partial
from typing import Any

from echarge.domain.bills import is_payable
from echarge.domain.documents import due_minor
from echarge.domain.payments import Door
from echarge.live.messages import SessionBilled
from echarge.operations import findings
from echarge.operations.bill_content import tariff_of
from echarge.operations.bill_lines import NOTHING, Makings, makings_for
from echarge.operations.bills import first_bills, issue_all, issued_for
from echarge.operations.payment_books import locked, save
from echarge.operations.payment_findings import finding
from echarge.operations.receipts import send
from echarge.operations.runtime import Runtime
from echarge.operations.saved_methods import methods_of
from echarge.store.billing import billed_without_money
from echarge.store.models import ChargingSession, Command, Payment, PaymentCustomer, UnsettledSession
from echarge.store.writer import Transaction

log = logging.getLogger(__name__)

AT_ONCE_MAX = 100
LOOK_AGAIN = timedelta(minutes=5)
"""So often is looked at a session whose bill a person has yet to believe, should nobody tell."""


async def settle_due(runtime: Runtime) -> int:
    """See to all sessions that wait; returns how many there were."""
    due = UnsettledSession.filter(look_at__lte=runtime.now()).order_by("look_at").limit(AT_ONCE_MAX)
    found: Sequence[Any] = await due.values_list("session_id", "session__charger_id", "organisation_id")
    done = await settle_at_once(runtime, found)
    for session_id in [session_id for session_id, *_ in found if session_id not in done]:
        try:
            await settle_session(runtime, session_id)
        except Exception:
            log.exception("session %d could not be settled; it will be tried again", session_id)
            await runtime.writer.run(partial(postpone, session_id=session_id, runtime=runtime))
    return len(found)


async def settle_at_once(runtime: Runtime, due: Sequence[tuple[int, int, int]]) -> Collection[int]:
    """See to those of the sessions that are nothing but billed, in one go; returns which they were.

    `due` are their ids, their chargers and their organisations.
    """
    if not due:
        return ()
    work = partial(billed_at_once, runtime=runtime, session_ids=[session_id for session_id, *_ in due])
    try:
        return await runtime.writer.run(work, locks={lock for _, *locks in due for lock in locks})
    except Exception:
        log.exception("%d sessions could not be billed together; they are seen to one by one", len(due))
        return ()


async def billed_at_once(tx: Transaction, runtime: Runtime, session_ids: Sequence[int]) -> Collection[int]:
    """Issue the first bills of those of the unsettled sessions that no payment belongs to, nor ever will.

    Not where prices change by the time of day: what such a bill is made of has to be read.
    """
    provider = runtime.payments.current.name
    waiting = await billed_without_money(tx.db, tx.dialect, session_ids, provider)
    sessions = [each for each in waiting if not tariff_of(each).get("elements")]
    found = {session["session_id"] for session in sessions}
    if found:
        tx.write(await first_bills(tx, sessions, runtime.now()))
        await UnsettledSession.filter(session_id__in=found).using_db(tx.db).delete()
        now = runtime.now()
        tx.tell(*(SessionBilled(each["organisation_id"], each["session_id"], now, 0) for each in sessions))
    return found


async def postpone(tx: Transaction, session_id: int, runtime: Runtime) -> None:
    """Look at the session again after a while."""
    rows = UnsettledSession.filter(session_id=session_id).using_db(tx.db)
    await rows.update(look_at=runtime.now() + LOOK_AGAIN)


async def settle_session(runtime: Runtime, session_id: int) -> None:
    """Issue the session's document, and note what is to be taken for it, or given back."""
    session = await ChargingSession.get(id=session_id)
    is_ready = is_payable(billed_at=session.billed_at, needs_review=session.needs_review)
    # Outside of the transaction: all that was told of a long session is much to read. What does not fit is left out.
    makings = await makings_for(runtime, session) if is_ready else NOTHING
    await runtime.writer.run(
        partial(settled, runtime=runtime, session_id=session_id, makings=makings),
        locks=(session.charger_id, session.organisation_id),
    )


async def settled(tx: Transaction, runtime: Runtime, session_id: int, makings: Makings = NOTHING) -> None:
    """Issue what is missing for the session, and note what is due; its payment is looked at next."""
    now = runtime.now()
    session = await ChargingSession.get(id=session_id, using_db=tx.db)
    if not is_payable(billed_at=session.billed_at, needs_review=session.needs_review):
        await postpone(tx, session_id, runtime)
        return
    payment = await payment_for(tx, runtime, session)
    email = payment.email if payment is not None else ""
    for bill in await issue_all(tx, session, now, email=email, makings=makings):
        await send(tx, runtime, bill, payment)
    await UnsettledSession.filter(session_id=session_id).using_db(tx.db).delete()
    tx.tell(SessionBilled(session.organisation_id, session_id, now, 0))
    if payment is None:
        return
    due = due_minor(await issued_for(tx, session_id))
    if session.currency != payment.currency:
        # Nothing can be taken of it: the hold is let go, and what is owed is for people.
        await findings.report(tx, now, [finding(payment, "A session costs another currency than is held for it")])
        due = 0
    if due != payment.due_minor:
        payment.charge_failed = False  # what was refused was another amount
    await save(tx, runtime, payment, session_id=session_id, due_minor=due, look_at=now)


async def payment_for(tx: Transaction, runtime: Runtime, session: ChargingSession) -> Payment | None:
    """Return the session's payment: that of its start, else a new one where its driver has a saved method."""
    found = await Payment.filter(session_id=session.id).using_db(tx.db).first()
    if found is None:
        starts = Command.filter(session_id=session.id, name="START_CHARGING").using_db(tx.db)
        command_ids = await starts.values_list("id", flat=True)
        found = await Payment.filter(command_id__in=list(command_ids)).using_db(tx.db).first()
    if found is not None:
        return await locked(tx, found.id)
    return await new_payment(tx, runtime, session)


async def new_payment(tx: Transaction, runtime: Runtime, session: ChargingSession) -> Payment | None:
    """Begin the payment of a session without a hold; None where nothing is due, or nobody can be charged for it."""
    provider = runtime.payments.current.name
    if session.driver_id is None or not session.total_minor:
        return None
    if not await methods_of(tx.db, session.driver_id, provider).exists():
        return None
    customer = await PaymentCustomer.filter(driver_id=session.driver_id, provider=provider).using_db(tx.db).first()
    payment = Payment(
        organisation_id=session.organisation_id,
        site_id=session.site_id,
        charger_id=session.charger_id,
        evse_id=session.evse_id,
        driver_id=session.driver_id,
        session_id=session.id,
        door=Door.CHARGER,
        provider=provider,
        customer_ref="" if customer is None else customer.ref,
        currency=session.currency,
        created_at=runtime.now(),
    )
    await payment.save(using_db=tx.db, force_create=True)
    return payment
