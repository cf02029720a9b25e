"""Sessions as they stand in the database, folded again from their evidence."""

from collections.abc import Mapping, Sequence
from typing import Any

from tortoise import BaseDBAsyncClient

from echarge.domain.bills import figures
from echarge.domain.course import Exhibit, course_of
from echarge.domain.events import MessageKind
from echarge.store.mapping import Session, facts_from_json, terms_of
from echarge.store.models import ChargingSession, Evidence, Evse

COLUMNS = ("kind", "seq_no", "at", "digest", "facts")


async def exhibits(db: BaseDBAsyncClient, **which: Any) -> list[Exhibit]:
    """Return the stored messages that match."""
    rows: Sequence[Any] = await Evidence.filter(**which).using_db(db).values_list(*COLUMNS)
    return [
        Exhibit(MessageKind(kind), seq_no, at, digest, facts_from_json(facts))
        for kind, seq_no, at, digest, facts in rows
    ]


async def open_sessions(db: BaseDBAsyncClient, charger_id: int, numbers: Mapping[int, int]) -> list[Session]:
    """Return the charger's open sessions; `numbers` are its EVSEs' numbers by id."""
    rows = await ChargingSession.filter(charger_id=charger_id, ongoing=True).using_db(db)
    return [await loaded(db, row, numbers) for row in rows]


async def latest_session(db: BaseDBAsyncClient, evse_id: int, numbers: Mapping[int, int]) -> Session | None:
    """Return the session that began last at the EVSE."""
    row = await ChargingSession.filter(evse_id=evse_id).using_db(db).order_by("-began_at").first()
    return None if row is None else await loaded(db, row, numbers)


async def find_session(db: BaseDBAsyncClient, numbers: Mapping[int, int], **which: Any) -> Session | None:
    """Return the one session that matches."""
    row = await ChargingSession.filter(**which).using_db(db).first()
    return None if row is None else await loaded(db, row, numbers)


async def loaded(db: BaseDBAsyncClient, row: ChargingSession, numbers: Mapping[int, int]) -> Session:
    """Return the stored session with its course."""
    max_power_w = None
    if row.evse_id is not None:
        evse = await Evse.get(id=row.evse_id, using_db=db)
        max_power_w = evse.max_power_w
    terms = terms_of(row, max_power_w=max_power_w)
    course = course_of(await exhibits(db, session_id=row.id))
    return Session(
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
        terms=terms,
        course=course,
        figures=figures(course, terms, now=row.billed_at or row.received_at),
        version=row.version,
    )
