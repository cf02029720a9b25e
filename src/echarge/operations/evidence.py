"""Putting a charger's messages in their place: into a session's course, however late they come."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from tortoise.expressions import Q

from echarge.domain.bills import figures
from echarge.domain.events import Fact, MessageKind, Misdated, Read, TransactionMessage
from echarge.domain.exhibits import Exhibit
from echarge.live.messages import LiveMessage, SessionChanged, SessionReading
from echarge.operations.runtime import Runtime
from echarge.operations.stations import Station, began
from echarge.store import models
from echarge.store.loading import course_from
from echarge.store.mapping import Session, facts_to_json
from echarge.store.statements import EVIDENCE, Row

CLOCK_PAST_MAX = timedelta(days=3650)
"""A time further back comes from a clock that was never set (A33)."""


def exhibit_of(message: TransactionMessage) -> Exhibit:
    """Return the message as the session's fold needs it."""
    return Exhibit(message.kind, message.seq_no, message.at, message.digest, message.facts)


def evidence_row(station: Station, session_id: int | None, message: TransactionMessage, now: datetime) -> Row:
    """Return the row that keeps the message."""
    return EVIDENCE.row(
        (
            station.organisation_id,
            station.charger_id,
            session_id,
            message.place.evse,
            message.kind,
            message.ref[:40],
            message.seq_no,
            message.at,
            now,
            message.offline,
            message.digest,
            facts_to_json(message.facts),
            message.payload,
        )
    )


async def is_known(station: Station, message: TransactionMessage, session: Session) -> bool:
    """Return whether this very message was stored before: it is a resend then, and changes nothing (A17, B8)."""
    same = Q(session_id=session.id) | Q(charger_id=station.charger_id, at=message.at)
    return await models.Evidence.filter(same, digest=message.digest).exists()


async def advanced(runtime: Runtime, session: Session, exhibit: Exhibit) -> Session:
    """Return the session with one more message; one that comes out of order makes it fold all of them again."""
    last = session.course.last_order
    course = session.course.advanced(exhibit) if last is None or exhibit.order > last else None
    if course is None or course.disordered:
        course = await course_from(runtime.reader, session, exhibit)
    return session.moved(course, figures(course, session.terms, now=runtime.now()))


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


def dated(runtime: Runtime, message: TransactionMessage) -> TransactionMessage:
    """Return the message as it was dated; where its clock is proven wrong, moved to when it was received, and marked.

    All its times move alike, so that what lies between them stays.
    """
    latest = max((message.at, *map(instant_of, message.facts)))
    received_at = trusted(runtime, latest)
    if received_at == latest:
        return message
    by = received_at - latest
    facts: Iterable[Fact] = (moved(fact, by) for fact in message.facts)
    at = message.at + by
    return replace(message, at=at, facts=(Misdated(at, message.at), *facts))


def instant_of(fact: Fact) -> datetime:
    """Return when the fact was true."""
    return fact.reading.at if isinstance(fact, Read) else fact.at


def moved(fact: Fact, by: timedelta) -> Fact:
    """Return the fact at another time."""
    if isinstance(fact, Read):
        return Read(replace(fact.reading, at=fact.reading.at + by))
    return replace(fact, at=fact.at + by)
