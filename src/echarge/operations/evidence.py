"""Putting a charger's messages in their place: into a session's course, however late they come."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from echarge.domain.bills import figures
from echarge.domain.course import AFTER_ALL, Exhibit, course_of
from echarge.domain.events import MessageKind, Read, TransactionMessage
from echarge.live.messages import LiveMessage, SessionChanged, SessionReading
from echarge.operations.runtime import Runtime
from echarge.operations.stations import Station, began
from echarge.store import models
from echarge.store.loading import exhibits
from echarge.store.mapping import Session, facts_to_json, session_metered_row, session_row
from echarge.store.statements import EVIDENCE, Row

CLOCK_PAST_MAX = timedelta(days=3650)
"""A time further back comes from a clock that was never set (A33)."""


def exhibit_of(session: Session | None, message: TransactionMessage) -> Exhibit:
    """Return the message as the session's fold needs it."""
    seq_no = message.seq_no
    if seq_no is None and session is not None and session.ocpp_version != "1.6":
        seq_no = AFTER_ALL
    return Exhibit(message.kind, seq_no, message.at, message.digest, message.facts)


def evidence_row(
    station: Station, session_id: int | None, message: TransactionMessage, exhibit: Exhibit, now: datetime
) -> Row:
    """Return the row that keeps the message."""
    return EVIDENCE.row(
        (
            station.organisation_id,
            station.charger_id,
            session_id,
            message.place.evse,
            message.kind,
            message.ref[:40],
            exhibit.seq_no,
            message.at,
            now,
            message.offline,
            message.digest,
            facts_to_json(message.facts),
            message.payload,
        )
    )


async def is_known(station: Station, message: TransactionMessage) -> bool:
    """Return whether this very message was stored before: it is a resend then, and changes nothing (A17, B8)."""
    return await models.Evidence.filter(charger_id=station.charger_id, at=message.at, digest=message.digest).exists()


async def advanced(runtime: Runtime, session: Session, exhibit: Exhibit) -> Session:
    """Return the session with one more message; one that comes out of order makes it fold all of them again."""
    last = session.course.last_order
    course = session.course.advanced(exhibit) if last is None or exhibit.order > last else None
    if course is None or course.needs_recount:
        course = course_of([*await exhibits(runtime.reader, session_id=session.id), exhibit])
    return replace(
        session, course=course, figures=figures(course, session.terms, now=runtime.now()), version=session.version + 1
    )


def moved_row(before: Session, after: Session) -> Row:
    """Return the cheapest row that stores what changed."""
    return session_metered_row(after) if outline(before) == outline(after) else session_row(after)


def outline(session: Session) -> tuple[object, ...]:
    """Return all that can move of a session except what a reading moves."""
    course, found = session.course, session.figures
    return (
        session.evse_id,
        session.tag_id,
        session.start_answer,
        session.remote_start_id,
        session.terms,
        found.listed,
        found.needs_review,
        found.flags,
        found.started_at,
        found.billed_at,
        course.began_at,
        course.connected_at,
        course.stopped_at,
        course.stop_reason,
        course.disconnected_at,
        course.completed_at,
        course.is_provisional,
        course.meter_start_mwh,
        course.meter_stop_mwh,
    )


def told(before: Session | None, after: Session, message: TransactionMessage | None) -> Sequence[LiveMessage]:
    """Return what subscribers are told of the session's move."""
    changed = SessionChanged(
        organisation_id=after.organisation_id,
        site_id=after.site_id,
        charger_id=after.charger_id,
        evse_id=after.evse_id,
        session_id=after.id,
        version=after.version,
        ongoing=after.ongoing,
        added=before is None,
        final=after.figures.billed_at is not None,
    )
    if message is None or not (
        message.kind in {MessageKind.START, MessageKind.STOP, MessageKind.EVENT}
        or any(isinstance(fact, Read) for fact in message.facts)
    ):
        return (changed,)
    return (changed, reading_message(after))


def reading_message(session: Session) -> SessionReading:
    """Return the session's values as they stand, for those who watch it."""
    reading, found = session.course.reading, session.figures
    return SessionReading(
        organisation_id=session.organisation_id,
        session_id=session.id,
        version=session.version,
        at=reading.at if reading is not None else began(session),
        energy_mwh=found.energy_mwh,
        power_mw=reading.power_mw if reading is not None else None,
        current_ma=reading.current_ma if reading is not None else None,
        voltage_mv=reading.voltage_mv if reading is not None else None,
        phases=tuple((p.phase, p.power_mw, p.current_ma, p.voltage_mv) for p in reading.phases) if reading else (),
        soc_percent=reading.soc_percent if reading is not None else None,
        charging_s=found.charging_s,
        running_cost_minor=found.cost.total_minor,
        currency=found.cost.currency,
        final=not session.ongoing,
    )


def trusted(runtime: Runtime, at: datetime | None) -> datetime:
    """Return the charger's time, or the receipt time where its clock cannot be meant (A33, A34)."""
    now = runtime.now()
    if at is None or at < now - CLOCK_PAST_MAX or at > now + timedelta(seconds=runtime.limits.clock_skew_max_s):
        return now
    return at
