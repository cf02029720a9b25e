"""Starts that waited for a hold, and whose charger never asked for the answer again: they are refused (D23)."""

from dataclasses import replace
from datetime import datetime

from echarge.domain.access import Decision, Reason, Refused
from echarge.domain.events import PresentedTag
from echarge.domain.money import Money
from echarge.live.messages import SessionSettled
from echarge.operations.access import decision_row
from echarge.operations.evidence import told
from echarge.operations.runtime import Runtime
from echarge.operations.settling import numbers_of, turn_of
from echarge.operations.stations import Spot
from echarge.store.loading import loaded
from echarge.store.mapping import Session
from echarge.store.models import ChargingSession, Payment
from echarge.store.session_rows import session_row
from echarge.store.statements import Row
from echarge.store.writer import Transaction


async def give_up(runtime: Runtime, session_id: int) -> None:
    """Refuse a start that still waits for its hold: nobody waits for the answer any more."""
    seen = await ChargingSession.get(id=session_id)
    station = runtime.stations.get(seen.charger_id)

    async def work(tx: Transaction) -> Session | None:
        row = await ChargingSession.filter(id=session_id).using_db(tx.db).select_for_update().get()
        if row.start_answer != Reason.HOLD_PENDING:
            return None
        payment = await Payment.filter(session_id=session_id).using_db(tx.db).get()
        before = await loaded(tx.db, row, numbers_of(station) if station is not None else {}, now=runtime.now())
        hold = Money(payment.hold_minor, payment.currency)
        refused = Refused(Reason.HOLD_FAILED, row.tag_id, row.driver_id, row.vehicle_id, hold=hold)
        after = replace(before, start_answer=refused.reason, version=row.version + 1)
        tx.write([session_row(after), kept(after, refused, runtime.now())])
        tx.tell(*told(before, after, None))
        tx.tell(SessionSettled(row.organisation_id, row.charger_id, row.id, after.version))
        return after

    async with turn_of(station):
        session = await runtime.writer.run(work, locks=(seen.charger_id,))
        if session is not None and station is not None and session.transaction_key in station.sessions:
            station.keep(session)


def kept(session: Session, decision: Decision, now: datetime) -> Row:
    """Return the row that keeps the decision on a session's start."""
    tag = session.course.tag or PresentedTag(session.presented_tag)
    spot = Spot(session.organisation_id, session.site_id, session.charger_id)
    return decision_row(spot, decision, tag, session.evse_id, session.course.tag_at or now)
