"""Sessions as they stand in the database, folded again from their evidence."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from tortoise import BaseDBAsyncClient

from echarge.domain.bills import figures
from echarge.domain.course import Course, course_of
from echarge.domain.events import MessageKind
from echarge.domain.exhibits import Exhibit
from echarge.store.mapping import Session, facts_from_json, terms_of
from echarge.store.models import ChargingSession, Evidence, Evse
from echarge.store.shares import stored_share
from echarge.store.surroundings import sessions_at, surroundings_of

COLUMNS = ("kind", "seq_no", "at", "digest", "facts")

NO_COURSE = Course()


async def exhibits(db: BaseDBAsyncClient, **which: Any) -> list[Exhibit]:
    """Return the stored messages that match."""
    rows: Sequence[Any] = await Evidence.filter(**which).using_db(db).values_list(*COLUMNS)
    return [
        Exhibit(MessageKind(kind), seq_no, at, digest, facts_from_json(facts))
        for kind, seq_no, at, digest, facts in rows
    ]


async def all_exhibits(db: BaseDBAsyncClient, session: Session) -> Sequence[Exhibit]:
    """Return all that a session is folded from: its messages, and what its connector said."""
    found = await exhibits(db, session_id=session.id)
    around = await surroundings_of(db, session, course_of(found))
    return [*found, *around.exhibits]


async def course_from(db: BaseDBAsyncClient, session: Session, *more: Exhibit) -> Course:
    """Return the session's course, folded from all that is stored and what is not stored yet."""
    found = [*await exhibits(db, session_id=session.id), *more]
    times = session.terms.times
    course = course_of((exhibit for exhibit in found if exhibit.kind is not MessageKind.STATUS), times)
    around = await surroundings_of(db, session, course)
    statuses = [*around.exhibits, *(exhibit for exhibit in found if exhibit.kind is MessageKind.STATUS)]
    if statuses:
        course = course_of([*found, *around.exhibits], times)
    return around.around(course)


async def open_sessions(db: BaseDBAsyncClient, charger_id: int, numbers: Mapping[int, int]) -> list[Session]:
    """Return the charger's open sessions; `numbers` are its EVSEs' numbers by id."""
    rows = await ChargingSession.filter(charger_id=charger_id, ongoing=True).using_db(db)
    return [await loaded(db, row, numbers) for row in rows]


async def latest_session(
    db: BaseDBAsyncClient, evse_id: int, numbers: Mapping[int, int], *, until: datetime | None = None
) -> Session | None:
    """Return the session that began last at the EVSE, or last until then."""
    rows = sessions_at(db, evse_id)
    if until is not None:
        rows = rows.filter(began_at__lte=until)
    row = await rows.order_by("-began_at").first()
    return None if row is None else await loaded(db, row, numbers)


async def find_session(db: BaseDBAsyncClient, numbers: Mapping[int, int], **which: Any) -> Session | None:
    """Return the one session that matches."""
    row = await ChargingSession.filter(**which).using_db(db).first()
    return None if row is None else await loaded(db, row, numbers)


async def loaded(
    db: BaseDBAsyncClient, row: ChargingSession, numbers: Mapping[int, int], *, now: datetime | None = None
) -> Session:
    """Return the stored session with its course; its figures as of `now`, else as they were stored."""
    terms = terms_of(row, max_power_w=await max_power_w(db, row.evse_id))
    session = Session(
        id=row.id,
        organisation_id=row.organisation_id,
        charger_id=row.charger_id,
        site_id=row.site_id,
        reference=row.reference,
        ocpp_version=row.ocpp_version,
        transaction_key=row.transaction_key,
        transaction_id=row.transaction_id,
        evse_id=row.evse_id,
        evse_number=None if row.evse_id is None else numbers.get(row.evse_id),
        connector_number=row.connector_number,
        driver_id=row.driver_id,
        vehicle_id=row.vehicle_id,
        tag_id=row.tag_id,
        presented_tag=row.presented_tag,
        remote_start_id=row.remote_start_id,
        start_answer=row.start_answer,
        access_ends_at=row.access_ends_at,
        terms=terms,
        course=NO_COURSE,
        figures=figures(NO_COURSE, terms, now=row.received_at),
        version=row.version,
        share=stored_share(row),
    )
    course = await course_from(db, session)
    as_of = now or row.billed_at or row.received_at
    return replace(session, course=course, figures=figures(course, terms, now=as_of))


async def max_power_w(db: BaseDBAsyncClient, evse_id: int | None) -> int | None:
    """Return the most that the EVSE can deliver, as far as that is known."""
    found: Any = (
        await Evse.filter(id=evse_id or 0).using_db(db).first().values_list("max_power_w", "charger__max_power_w")
    )
    return None if found is None else found[0] or found[1]
