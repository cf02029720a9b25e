"""A session's meter as those who watch it are told, from what is stored: at the beginning, and after a gap."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from tortoise import BaseDBAsyncClient

from echarge.domain.bills import figures
from echarge.domain.course import course_of
from echarge.domain.events import MessageKind, Read
from echarge.domain.meters import Reading
from echarge.live.messages import SessionReading
from echarge.operations.evidence import reading_message
from echarge.operations.runtime import Runtime
from echarge.store.loading import exhibits, loaded
from echarge.store.mapping import facts_from_json
from echarge.store.models import ChargingSession, Evidence

NEWEST_EVIDENCE = 8
"""In so many of the newest messages is the newest reading looked for."""


async def values_now(runtime: Runtime, row: ChargingSession) -> SessionReading:
    """Return the session's values as they stand, with what its newest reading says beside."""
    reading = None if row.last_reading_at is None else await newest_reading(runtime.reader, row.id)
    return SessionReading(
        organisation_id=row.organisation_id,
        session_id=row.id,
        version=row.version,
        at=reading.at if reading is not None else row.began_at,
        energy_mwh=row.energy_mwh,
        power_mw=reading.power_mw if reading is not None else None,
        current_ma=reading.current_ma if reading is not None else None,
        voltage_mv=reading.voltage_mv if reading is not None else None,
        phases=tuple((p.phase, p.power_mw, p.current_ma, p.voltage_mv) for p in reading.phases) if reading else (),
        soc_percent=row.soc_percent,
        charging_s=row.charging_s,
        running_cost_minor=row.total_minor,
        currency=row.currency,
        final=not row.ongoing,
    )


async def newest_reading(db: BaseDBAsyncClient, session_id: int) -> Reading | None:
    """Return the reading of the newest time."""
    rows = Evidence.filter(session_id=session_id).using_db(db).order_by("-at", "-id").limit(NEWEST_EVIDENCE)
    texts: Sequence[str] = await rows.values_list("facts", flat=True)  # type: ignore[assignment]
    readings = [fact.reading for text in texts for fact in facts_from_json(text) if isinstance(fact, Read)]
    return max(readings, key=lambda reading: reading.at, default=None)


async def values_since(
    runtime: Runtime, row: ChargingSession, *, at: datetime, version: int
) -> Sequence[SessionReading]:
    """Return what was told between that reading, or version, and the row; in order, the row's own values last."""
    session = await loaded(runtime.reader, row, {})
    course = course_of([], session.terms.times)
    missed = []
    for exhibit in sorted(await exhibits(runtime.reader, session_id=row.id), key=lambda exhibit: exhibit.order):
        course = course.advanced(exhibit)
        if is_told(exhibit.kind, exhibit.facts) and course.reading is not None and course.reading.at > at:
            found = replace(session, course=course, figures=figures(course, session.terms, now=runtime.now()))
            missed.append(replace(reading_message(found), final=False))
    last = await values_now(runtime, row)
    if missed and missed[-1].at >= last.at:
        missed.pop()
    # Each message of the charger has raised the version by one; so many can have been missed, and no more.
    room = row.version - version - 1
    missed = missed[-room:] if room > 0 else []
    numbers = range(row.version - len(missed), row.version)
    return [*(replace(values, version=number) for values, number in zip(missed, numbers, strict=True)), last]


def is_told(kind: MessageKind, facts: Sequence[object]) -> bool:
    """Return whether those who watch the meter are told of such a message."""
    return kind in {MessageKind.START, MessageKind.STOP, MessageKind.EVENT} or any(
        isinstance(fact, Read) for fact in facts
    )
