"""The beginning of a session: who may, on what terms, and what evidence was already there for it."""

from datetime import datetime

from echarge.domain.access import Allowed, Decision
from echarge.domain.availability import EvseStatus
from echarge.domain.bills import figures
from echarge.domain.course import course_of
from echarge.domain.events import MessageKind, TransactionMessage
from echarge.domain.payments import is_told_live
from echarge.domain.plugging import IN_USE, SHOWN_MAX, ConnectorWord, cable_in_at
from echarge.domain.values import dataclass
from echarge.live.messages import LiveMessage
from echarge.operations.access import Judgement, Occasion, decision_row, judge
from echarge.operations.adopting import adopt, may_be_parked
from echarge.operations.confirming import confirm_start
from echarge.operations.evidence import evidence_row, exhibit_of, told
from echarge.operations.judging import limited, terms_at
from echarge.operations.oddities import has_new_oddities, report_oddities
from echarge.operations.runtime import Runtime
from echarge.operations.settling import numbers_of, settle_around, superseded
from echarge.operations.start_holds import begin_hold
from echarge.operations.stations import Station, began, stored
from echarge.operations.statuses import live_rows, session_beside
from echarge.operations.totals import counted
from echarge.store.facts import InTransaction, Reads, tag_called, tag_shown_at
from echarge.store.mapping import Session
from echarge.store.models.columns import new_id
from echarge.store.session_rows import moved_row, session_opened_row
from echarge.store.statements import DRIVER_ACTIVE, TAG_USED, VEHICLE_ACTIVE, Row
from echarge.store.surroundings import status_fact
from echarge.store.terms import Claim
from echarge.store.writer import Effects, StaleFactsError, Transaction


@dataclass(frozen=True, slots=True)
class Names:
    """What a new session is called, whatever comes of the attempts to store it."""

    id: int
    transaction_id: int
    reference: str


@dataclass(frozen=True, slots=True)
class Opened:
    """A session that was stored, and the decision on the tag that it began with."""

    session: Session
    decision: Decision | None


async def open_session(runtime: Runtime, station: Station, message: TransactionMessage) -> Opened:
    """Store the first message of a transaction as a new session, whatever is odd about it (A45, A46)."""
    names = Names(new_id(), *await runtime.numbers.draw(runtime.writer))
    before = await session_beside(runtime, station, message.place.evse)
    if is_in_order(station, message, before) and not await may_be_parked(runtime, station, message):
        judgement = await judged_start(runtime, station, runtime.store.quick, message)
        if judgement is None or (judgement.command is None and judgement.hold is None):
            memory = station.memory()
            try:
                opened = await open_in_order(runtime, station, message, before, judgement, names)
            except StaleFactsError:
                # The tag was used elsewhere at this moment: decide again, while nobody else can.
                station.recall(memory)
            else:
                if opened is not None:
                    return opened
    return await open_out_of_order(runtime, station, message, names)


def is_in_order(station: Station, message: TransactionMessage, before: Session | None) -> bool:
    """Return whether all that is known of the place came before this start, so that memory tells its surroundings."""
    place, is_16 = message.place, message.kind is MessageKind.START
    if place.evse is None:
        return True
    if before is not None:
        if began(before) > message.at or before.is_held:
            return False
        if is_16 and before.ongoing and before.course.last_at is not None and before.course.last_at >= message.at:
            return False
    connector = station.connectors.get((place.evse, place.connector or 1))
    if connector is None or connector.at is None:
        return True
    if connector.at > message.at or (connector.at == message.at and status_fact(connector.status, message.at)):
        return False
    tells_of_cable = connector.status is EvseStatus.PREPARING
    return connector.status not in IN_USE and (connector.word is not None or not tells_of_cable)


async def judged_start(
    runtime: Runtime, station: Station, reads: Reads, message: TransactionMessage
) -> Judgement | None:
    """Return the decision on the tag that the message shows; None where it shows none yet (2.x)."""
    if message.tag is None:
        return None
    evse = station.evses.get(message.place.evse or 0)
    occasion = Occasion(
        message.at,
        evse_id=evse.id if evse is not None else None,
        starting=True,
        remote_start_id=message.remote_start_id,
        paying=is_told_live(message.at, runtime.now()),
    )
    return await judge(runtime, station, reads, message.tag, occasion)


async def open_in_order(
    runtime: Runtime,
    station: Station,
    message: TransactionMessage,
    before: Session | None,
    judgement: Judgement | None,
    names: Names,
) -> Opened | None:
    """Store a session that begins now, after all else at its EVSE; raises StaleFactsError where the tag was used.

    None where the start shows something that somebody must look at, which is stored with it.
    """
    since = await plugged_at(runtime, station, message, before)
    session = await beginning(runtime, station, runtime.store.quick, message, judgement, names, plugged_in_at=since)
    session, totals = counted(session, runtime.now())
    rows = [*opening_rows(runtime, station, session, message, judgement), *totals]
    messages: list[LiveMessage] = list(told(None, session, message))
    closed = superseded(runtime, before, session) if before is not None else None
    if has_new_oddities(None, session) or (closed is not None and has_new_oddities(before, closed)):
        return None
    if before is not None and closed is not None:
        closed, totals = counted(closed, runtime.now())
        rows.extend([moved_row(before, closed), *totals])
        station.keep(closed)
        messages.extend(told(before, closed, None))
    station.keep(session)
    rows.extend(live_rows(runtime, station, session, message, messages))
    claim = judgement.claim if judgement is not None else None
    await stored(runtime.writer.commit(Effects(rows, messages, claim), fence=station.fence))
    return Opened(session, judgement.decision if judgement is not None else None)


async def open_out_of_order(runtime: Runtime, station: Station, message: TransactionMessage, names: Names) -> Opened:
    """Store a session for which there is evidence already, or which another one at its EVSE follows."""

    async def begin(tx: Transaction) -> tuple[Opened, list[Session]]:
        reads = InTransaction(tx.db)
        if message.tag is not None:  # held until the commit: one tag, one decision at a time
            await tag_called(tx.db, organisation_id=station.organisation_id, key=message.tag.key, lock=True)
        judgement = await judged_start(runtime, station, reads, message)
        session, totals = counted(await beginning(runtime, station, reads, message, judgement, names), runtime.now())
        tx.write([*opening_rows(runtime, station, session, message, judgement), *totals])
        tx.tell(*told(None, session, message))
        if judgement is not None and judgement.hold is not None:
            await begin_hold(tx, runtime, session, judgement.hold)
        await adopt(tx, station, session, message)
        found = list(await settle_around(tx, runtime, numbers_of(station), session.id))
        await report_oddities(tx, None, found[0], runtime.now())
        if judgement is not None and judgement.command is not None:
            await confirm_start(tx, runtime, station, judgement.command.id, session.id)
        return Opened(found[0], judgement.decision if judgement is not None else None), found

    opened, found = await stored(runtime.writer.run(begin, fence=station.fence))
    for session in found:
        station.keep(session)
    await show(runtime, station, opened.session, message)
    return opened


async def show(runtime: Runtime, station: Station, session: Session, message: TransactionMessage) -> None:
    """Store and tell how the session's EVSE looks now, if it looks different."""
    messages: list[LiveMessage] = []
    rows = live_rows(runtime, station, session, message, messages)
    if rows:
        await stored(runtime.writer.commit(Effects(rows, messages), fence=station.fence))


async def plugged_at(
    runtime: Runtime, station: Station, message: TransactionMessage, before: Session | None
) -> datetime | None:
    """Return since when the connector has said that the cable is in."""
    connector = station.connectors.get((message.place.evse or 0, message.place.connector or 1))
    if connector is None or connector.at is None or connector.at >= message.at:
        return None
    word = connector.word or ConnectorWord(connector.status, connector.at, runtime.now(), connector.occupied)
    if message.kind is not MessageKind.START:
        return word.at if word.occupied else None
    stopped_before = before.course.stopped_at if before is not None else None
    shown_at = None
    if word.status is EvseStatus.PREPARING and message.tag is not None:
        shown_at = await tag_shown_at(
            runtime.store.quick,
            charger_id=station.charger_id,
            uid_key=message.tag.key,
            since=word.heard_at - SHOWN_MAX,
            until=word.heard_at,
        )
    return cable_in_at(word, message.at, stopped_before=stopped_before, shown_at=shown_at)


async def beginning(
    runtime: Runtime,
    station: Station,
    reads: Reads,
    message: TransactionMessage,
    judgement: Judgement | None,
    names: Names,
    *,
    plugged_in_at: datetime | None = None,
) -> Session:
    """Return the session that the message alone makes, at a connector whose cable went in then."""
    evse = station.evses.get(message.place.evse or 0)
    decision = judgement.decision if judgement is not None else None
    course = course_of([exhibit_of(message)])
    terms = await terms_at(reads, station, evse.id if evse is not None else None, judgement, course)
    terms = limited(terms, judgement)
    if terms.times is not None:
        course = course_of([exhibit_of(message)], terms.times)
    course.plugged_at = plugged_in_at  # nobody else has seen this course yet
    is_16 = message.kind is MessageKind.START
    return Session(
        id=names.id,
        organisation_id=station.organisation_id,
        charger_id=station.charger_id,
        site_id=station.site_id,
        reference=names.reference,
        ocpp_version=station.ocpp_version,
        transaction_key=message.start_key if is_16 else message.ref,
        transaction_id=names.transaction_id if is_16 else None,
        evse_id=evse.id if evse is not None else None,
        evse_number=evse.number if evse is not None else None,
        connector_number=message.place.connector,
        driver_id=decision.driver_id if decision is not None else None,
        vehicle_id=decision.vehicle_id if decision is not None else None,
        tag_id=decision.tag_id if decision is not None else None,
        presented_tag=message.tag.uid[:255] if message.tag is not None else "",
        remote_start_id=message.remote_start_id,
        start_answer=decision.reason if decision is not None else "",
        access_ends_at=decision.expires_at if isinstance(decision, Allowed) else None,
        terms=terms,
        course=course,
        figures=figures(course, terms, now=runtime.now()),
        version=1,
    )


def opening_rows(
    runtime: Runtime, station: Station, session: Session, message: TransactionMessage, judgement: Judgement | None
) -> list[Row]:
    """Return the rows that a session begins with."""
    now = runtime.now()
    rows = [session_opened_row(session, now), evidence_row(station, session.id, message, now)]
    if judgement is not None and message.tag is not None:
        if is_kept_now(judgement):
            rows.append(decision_row(station.spot, judgement.decision, message.tag, session.evse_id, message.at))
        used_at = min(message.at, now)
        if judgement.last_at is not None:
            used_at = max(used_at, judgement.last_at)  # a start told late is no step back
        rows.extend(use_rows(session, judgement.claim, used_at))
    return rows


def is_kept_now(judgement: Judgement) -> bool:
    """Return whether the decision is final and new: a remote start's was kept when it was taken."""
    return judgement.command is None and judgement.hold is None


def use_rows(session: Session, claim: Claim | None, at: datetime) -> list[Row]:
    """Return the rows that note when the driver, the vehicle and the tag were last active."""
    rows: list[Row] = []
    if claim is not None:
        rows.append(TAG_USED.row((claim.tag_id, claim.uses + 1, at)))
    if session.driver_id is not None:
        rows.append(DRIVER_ACTIVE.row((session.driver_id, at)))
    if session.vehicle_id is not None:
        rows.append(VEHICLE_ACTIVE.row((session.vehicle_id, at)))
    return rows
