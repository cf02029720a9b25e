"""The beginning of a session: who may, on what terms, and what evidence was already there for it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import blake2b

from tortoise import BaseDBAsyncClient

from echarge.domain.access import Allowed, Decision
from echarge.domain.availability import EvseStatus
from echarge.domain.bills import Terms, figures
from echarge.domain.commands import CommandStatus
from echarge.domain.course import Exhibit, course_of
from echarge.domain.events import (
    Begun,
    Finished,
    MessageKind,
    Place,
    Plugged,
    Superseded,
    TransactionMessage,
)
from echarge.domain.tariffs import FrozenTariff
from echarge.live.messages import LiveMessage
from echarge.operations.access import Judgement, decision_row, judge
from echarge.operations.commands import move
from echarge.operations.evidence import advanced, evidence_row, exhibit_of, moved_row, told
from echarge.operations.runtime import Runtime
from echarge.operations.stations import Station, began, stored
from echarge.operations.statuses import evse_rows, session_beside
from echarge.store import models
from echarge.store.facts import place_facts
from echarge.store.mapping import Session, facts_from_json, session_opened_row
from echarge.store.models.columns import new_id
from echarge.store.statements import EVIDENCE_PLACED, Row
from echarge.store.writer import Transaction

ADOPTED_MAX = 5_000
"""How much evidence may have come before its start."""


def lock_of(organisation_id: int, uid_key: str) -> int:
    """Return the name under which processes take turns to decide on one tag."""
    digest = blake2b(f"{organisation_id}/{uid_key}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


@dataclass(frozen=True, slots=True)
class Beginning:
    """A session that is about to be stored, with all that goes with it."""

    session: Session
    rows: Sequence[Row]
    messages: Sequence[LiveMessage]
    judgement: Judgement | None


async def open_session(runtime: Runtime, station: Station, message: TransactionMessage) -> Session:
    """Store the first message of a transaction as a new session, whatever is odd about it (A45, A46)."""
    transaction_id, reference = await runtime.numbers.draw(runtime.writer)
    before = await session_beside(runtime, station, message.place.evse)
    message = with_cable(station, message, before)

    async def begin(tx: Transaction) -> Beginning:
        judgement = await judged_start(tx.db, runtime, station, message)
        found = await beginning(tx.db, runtime, station, message, judgement, (transaction_id, reference))
        tx.write(found.rows)
        tx.tell(*found.messages)
        if before is not None:
            await supersede(tx, runtime, station, before, found.session)
        await note_use(tx, runtime, message, found)
        return found

    tag = message.tag
    locks = [lock_of(station.organisation_id, tag.key)] if tag is not None else []
    found = await stored(runtime.writer.run(begin, fence=station.fence, locks=locks))
    if found.judgement is not None and found.judgement.command is not None:
        station.awaiting.pop(found.judgement.command.id, None)
    return found.session


def with_cable(station: Station, message: TransactionMessage, before: Session | None) -> TransactionMessage:
    """Return a 1.6 start with the instant at which the cable went in, as far as it shows (lifecycle 4)."""
    if message.kind is not MessageKind.START:
        return message
    return replace(message, facts=(*message.facts, Plugged(connected_at(station, message, before))))


def connected_at(station: Station, message: TransactionMessage, before: Session | None) -> datetime:
    """Return when the cable of a 1.6 session went in."""
    connector = station.connectors.get((message.place.evse or 0, message.place.connector or 1))
    if connector is None or connector.at is None or connector.at > message.at:
        return message.at
    if connector.status is EvseStatus.PREPARING:
        shown_at = station.presented.get(message.tag.key) if message.tag is not None else None
        plugged_first = shown_at is None or connector.heard_at is None or connector.heard_at <= shown_at
        return connector.at if plugged_first else message.at
    if connector.status is EvseStatus.FINISHING and before is not None and before.course.stopped_at is not None:
        return min(before.course.stopped_at, message.at)
    return message.at


async def judged_start(
    db: BaseDBAsyncClient, runtime: Runtime, station: Station, message: TransactionMessage
) -> Judgement | None:
    """Return the decision on the tag that the message shows; None where it shows none yet (2.x)."""
    if message.tag is None:
        return None
    evse = station.evses.get(message.place.evse or 0)
    return await judge(
        db, runtime, station, message.tag,
        evse_id=evse.id if evse is not None else None, at=message.at, starting=True,
        remote_start_id=message.remote_start_id,
    )  # fmt: skip


async def terms_at(
    db: BaseDBAsyncClient,
    runtime: Runtime,
    station: Station,
    evse_id: int | None,
    decision: Decision | None,
    at: datetime,
) -> Terms:
    """Return the terms of a session here: a refused person who is known still pays for what flows (lifecycle 10)."""
    place = await place_facts(db, runtime.store.dialect, charger_id=station.charger_id, evse_id=evse_id)
    tariff: FrozenTariff | None = place.tariff
    if station.free_vend:
        tariff = FrozenTariff.none(place.currency, place.tariff.vat_rate_bp)
    elif decision is None or (not isinstance(decision, Allowed) and decision.driver_id is None):
        tariff = None
    return Terms(
        authorised_at=at if isinstance(decision, Allowed) else None,
        tariff=tariff,
        threshold_mwh=place.threshold_mwh,
        currency=place.currency,
        max_power_w=place.max_power_w,
    )


async def beginning(
    db: BaseDBAsyncClient,
    runtime: Runtime,
    station: Station,
    message: TransactionMessage,
    judgement: Judgement | None,
    numbers: tuple[int, str],
) -> Beginning:
    """Return the session, in memory already, and what is to be written and told of it."""
    now = runtime.now()
    evse = station.evses.get(message.place.evse or 0)
    decision = judgement.decision if judgement is not None else None
    terms = await terms_at(db, runtime, station, evse.id if evse is not None else None, decision, message.at)
    adopted = await unclaimed(db, station, message)
    exhibit = exhibit_of(None, message)
    course = course_of([exhibit, *(found for _, found in adopted)])
    is_16 = message.kind is MessageKind.START
    session = Session(
        id=new_id(),
        organisation_id=station.organisation_id,
        charger_id=station.charger_id,
        site_id=station.site_id,
        reference=numbers[1],
        ocpp_version=station.ocpp_version,
        transaction_key=message.start_key if is_16 else message.ref,
        transaction_id=numbers[0] if is_16 else None,
        evse_id=evse.id if evse is not None else None,
        evse_number=evse.number if evse is not None else None,
        connector_number=message.place.connector,
        driver_id=decision.driver_id if decision is not None else None,
        vehicle_id=decision.vehicle_id if decision is not None else None,
        tag_id=decision.tag_id if decision is not None else None,
        presented_tag=message.tag.uid[:255] if message.tag is not None else "",
        remote_start_id=message.remote_start_id,
        start_answer=decision.reason if decision is not None else "",
        terms=terms,
        course=course,
        figures=figures(course, terms, now=now),
        version=1,
    )
    rows = [session_opened_row(session, now), evidence_row(station, session.id, message, exhibit, now)]
    rows.extend(EVIDENCE_PLACED.row((row_id, session.id)) for row_id, _ in adopted)
    if message.tag is not None and decision is not None:
        rows.append(decision_row(station, decision, message.tag, session.evse_id, message.at))
    messages = list(told(None, session, message))
    station.keep(session)
    if station.ocpp_version != "1.6" and not message.offline:
        rows.extend(evse_rows(station, session.evse_number, message.at, messages))
    return Beginning(session, rows, messages, judgement)


async def unclaimed(db: BaseDBAsyncClient, station: Station, message: TransactionMessage) -> list[tuple[int, Exhibit]]:
    """Return the kept messages that this start explains, with their row ids: they overtook it (A77, A68)."""
    if message.kind is not MessageKind.START or not station.has_parked:
        return []
    rows = (
        await models.Evidence.filter(
            charger_id=station.charger_id, session_id=None, at__gte=message.at, transaction_ref=""
        )
        .using_db(db)
        .order_by("at")
        .limit(ADOPTED_MAX)
        .values_list("id", "kind", "at", "digest", "facts", "evse_number")
    )
    found: list[tuple[int, Exhibit]] = []
    for row_id, kind, at, digest, facts, evse_number in rows:
        exhibit = Exhibit(MessageKind(kind), None, at, digest, facts_from_json(facts))
        is_here = evse_number == message.place.evse
        if (is_here and kind != MessageKind.STOP) or (kind == MessageKind.STOP and is_end_of(message, exhibit)):
            found.append((row_id, exhibit))
            if kind == MessageKind.STOP:
                break  # what comes after belongs to a later session
    return found


def is_end_of(start: TransactionMessage, exhibit: Exhibit) -> bool:
    """Return whether a kept stop that names no transaction can be the end of this start."""
    end = next((fact for fact in exhibit.facts if isinstance(fact, Finished)), None)
    begun = next((fact for fact in start.facts if isinstance(fact, Begun)), None)
    if end is None or begun is None:
        return False
    if end.tag is not None and start.tag is not None and end.tag.key != start.tag.key:
        return False
    return end.meter_mwh is None or begun.meter_mwh is None or begun.meter_mwh <= end.meter_mwh


async def supersede(tx: Transaction, runtime: Runtime, station: Station, before: Session, later: Session) -> None:
    """Close the EVSE's earlier session where its end was lost, and end its parking (A49, lifecycle 9)."""
    at = began(later)
    is_settled = not before.ongoing and before.figures.billed_at is not None
    if before.transaction_key == later.transaction_key or began(before) > at or is_settled:
        return
    message = TransactionMessage(
        kind=MessageKind.CLOSED,
        place=Place(before.evse_number),
        ref="",
        at=at,
        facts=(Superseded(at),),
        payload="",
        digest=later.id,
    )
    exhibit = exhibit_of(before, message)
    after = await advanced(runtime, before, exhibit)
    tx.write([moved_row(before, after), evidence_row(station, before.id, message, exhibit, runtime.now())])
    tx.tell(*told(before, after, None))
    station.sessions.pop(before.transaction_key, None)


async def note_use(
    tx: Transaction, runtime: Runtime, message: TransactionMessage, found: Beginning
) -> None:
    """Note when the driver and the tag were last active, and that a remote start was carried out."""
    session, judgement = found.session, found.judgement
    at = min(message.at, runtime.now())
    if session.driver_id is not None:
        await models.Driver.filter(id=session.driver_id).using_db(tx.db).update(last_active_at=at)
    if session.tag_id is not None:
        await models.Tag.filter(id=session.tag_id).using_db(tx.db).update(last_used_at=at)
    if judgement is not None and judgement.command is not None:
        await tx.flush()  # the command will refer to the session
        await move(tx, runtime, judgement.command.id, CommandStatus.CONFIRMED, session_id=session.id)
