"""What a charger says of its transactions: put in its place, priced, stored, told, and answered alike each time."""

from dataclasses import replace
from datetime import datetime

from echarge.domain.access import Allowed, Decision, Reason
from echarge.domain.erasure import ERASED, erased_message
from echarge.domain.events import (
    NO_TIME,
    Finished,
    MessageKind,
    Misdated,
    Place,
    Presented,
    PresentedTag,
    Read,
    StopAsked,
    TagKind,
    TransactionMessage,
)
from echarge.domain.exhibits import Exhibit
from echarge.domain.money import Money
from echarge.domain.transaction_ids import transaction_id_in
from echarge.domain.values import dataclass
from echarge.live.messages import LiveMessage
from echarge.operations import confirming, running_costs
from echarge.operations.access import Occasion, decision_row, judge, start_decision
from echarge.operations.adopting import parked_row
from echarge.operations.evidence import advanced, dated, evidence_row, exhibit_of, instant_of, is_known, told
from echarge.operations.evses import known_connector
from echarge.operations.judging import is_judged, judged
from echarge.operations.oddities import has_new_oddities, report_foreign_transaction, report_oddities, signs_of
from echarge.operations.reservations import note_session
from echarge.operations.runtime import Runtime
from echarge.operations.settling import numbers_of, settle_around
from echarge.operations.start_holds import begin_hold, decision_with_hold
from echarge.operations.starting import is_kept_now, open_session, show, use_rows
from echarge.operations.stations import Station, saying_it_again, stored
from echarge.operations.statuses import live_rows, session_beside
from echarge.operations.totals import counted
from echarge.store import models
from echarge.store.facts import is_named
from echarge.store.loading import find_session, latest_session
from echarge.store.mapping import Session
from echarge.store.session_rows import moved_row, session_row
from echarge.store.writer import Effects, Transaction


@dataclass(frozen=True, slots=True)
class TransactionAnswer:
    """What the charger is answered: 1.6's transaction id, the decision on a tag, and a final cost."""

    transaction_id: int | None = None
    decision: Decision | None = None
    total_cost: Money | None = None


async def report_transaction(runtime: Runtime, station: Station, message: TransactionMessage) -> TransactionAnswer:
    """Store one message of a transaction and return its answer; a resend changes nothing and is answered alike.

    Raises StateLostError where the database fails: then the charger gets no answer, and says it again (A51).
    """
    with saying_it_again():
        async with station.turn:
            answer = await taken(runtime, station, message)
        if answer.decision is None or answer.decision.reason is not Reason.HOLD_PENDING:
            return answer
        if message.kind not in {MessageKind.START, MessageKind.EVENT}:
            return answer  # what ends has nothing to wait for
        # The provider is asked while others may change the charger's sessions.
        decision = await decision_with_hold(runtime, station, message)
        session = station.sessions.get(message.ref)
        return replace(answer, decision=decision if session is None else answered(session, message, decision))


async def taken(runtime: Runtime, station: Station, message: TransactionMessage) -> TransactionAnswer:
    """Put the message where it belongs: into a new session, into one that exists, or aside."""
    connector = await known_connector(runtime, station, message.place)
    if connector is None and message.place.evse is not None:
        message = replace(message, place=Place())
    message = dated(runtime, with_tag(of_remote_start(station, message)))
    station.date(max((message.at, *map(instant_of, message.facts))), runtime.now(), may_be_kept=True)
    session = await find(runtime, station, message)
    if session is None and message.kind in {MessageKind.START, MessageKind.EVENT}:
        opened = await open_session(runtime, station, message)
        await confirm_effects(runtime, station, None, opened.session, message)
        if station.kept:
            await note_session(runtime, station, opened.session)
        return answer_of(opened.session, message, opened.decision)
    if session is None:
        session = await claimant(runtime, station, message)
    if session is None:
        return await park(runtime, station, message)
    if message.kind is MessageKind.START:
        return answer_of(session, message, await start_decision(runtime, station, session))
    return await add(runtime, station, session, message)


def of_remote_start(station: Station, message: TransactionMessage) -> TransactionMessage:
    """Return an event that carries the number of a remote start with the tag that was made for that: some show none."""
    if message.tag is not None or message.remote_start_id is None:
        return message
    for command in station.awaiting.values():
        if command.remote_start_id == message.remote_start_id and command.virtual_tag is not None:
            return replace(message, tag=PresentedTag(command.virtual_tag, TagKind.CENTRAL))
    return message


def with_tag(message: TransactionMessage) -> TransactionMessage:
    """Return a message that begins or tells of a session with its tag among its facts: the first tag decides."""
    tag = message.tag
    if tag is None or message.kind not in {MessageKind.START, MessageKind.EVENT}:
        return message
    if any(isinstance(fact, Presented) for fact in message.facts):
        return message
    return replace(message, facts=(Presented(message.at, tag), *message.facts))


async def find(runtime: Runtime, station: Station, message: TransactionMessage) -> Session | None:
    """Return the session that the message names, of this charger alone (A76)."""
    if message.kind is MessageKind.START or message.kind is MessageKind.EVENT:
        key = message.start_key if message.kind is MessageKind.START else message.ref
        session = station.sessions.get(key)
        which: dict[str, object] = {"transaction_key": key}
        if session is None and not await is_named(
            runtime.store.quick, charger_id=station.charger_id, transaction_key=key
        ):
            return None
    else:
        transaction_id = transaction_id_in(message.ref)
        if transaction_id is None:
            return None
        session = station.session_of(message.ref)
        which = {"transaction_id": transaction_id}
    if session is not None:
        return session
    return await find_session(runtime.reader, numbers_of(station), charger_id=station.charger_id, **which)


async def claimant(runtime: Runtime, station: Station, message: TransactionMessage) -> Session | None:
    """Return the one session that a message without a name can only mean (A57, A68)."""
    if message.ref or station.ocpp_version != "1.6":
        return None
    if message.kind is MessageKind.READING:
        session = await session_at_the_time(runtime, station, message)
        return session if session is not None and covers(session, message.at) else None
    fitting = [session for session in station.sessions.values() if fits(session, message)]
    if len(fitting) > 1:  # what is open comes before what we hold to be over
        fitting = [session for session in fitting if session.ongoing]
    return fitting[0] if len(fitting) == 1 else None


async def session_at_the_time(runtime: Runtime, station: Station, message: TransactionMessage) -> Session | None:
    """Return the session at the message's EVSE that had begun last by then."""
    session = await session_beside(runtime, station, message.place.evse)
    if session is None or session.evse_id is None:
        return None
    if session.course.first_at is not None and session.course.first_at <= message.at:
        return session
    return await latest_session(runtime.reader, session.evse_id, numbers_of(station), until=message.at)


def covers(session: Session, at: datetime) -> bool:
    """Return whether the session was open then."""
    begun_at, finished_at = session.course.begun_at, session.course.completed_at
    return begun_at is not None and begun_at <= at and (finished_at is None or at <= finished_at)


def lacks_its_end(session: Session, at: datetime) -> bool:
    """Return whether the charger has yet to tell the session's end, and may tell it of this instant."""
    begun_at = session.course.begun_at
    return begun_at is not None and begun_at <= at and session.course.finished_at is None


def fits(session: Session, message: TransactionMessage) -> bool:
    """Return whether a stop that names no transaction can be this session's."""
    end = next((fact for fact in message.facts if isinstance(fact, Finished)), None)
    if end is None or not lacks_its_end(session, message.at):
        return False
    if message.tag is not None and message.tag.key != session.presented_tag.upper():
        return False
    return end.meter_mwh is None or (session.course.meter_start_mwh or 0) <= end.meter_mwh


async def park(runtime: Runtime, station: Station, message: TransactionMessage) -> TransactionAnswer:
    """Keep a message that no session can claim yet, and answer it as if it had one (A57, A67)."""
    row = parked_row(runtime, station, message)

    async def store(tx: Transaction) -> None:
        known = models.Evidence.filter(charger_id=station.charger_id, at=message.at, digest=message.digest)
        if not await known.using_db(tx.db).exists():
            await report_foreign_transaction(tx, station, message, runtime.now())
        tx.write([row])

    await stored(runtime.writer.run(store, fence=station.fence))
    decision = await decision_on(runtime, station, None, message)
    return TransactionAnswer(decision=None if decision is None else decision.answer)


async def add(runtime: Runtime, station: Station, session: Session, message: TransactionMessage) -> TransactionAnswer:
    """Put the message in its place in a session that exists."""
    if session.presented_tag == ERASED:
        message = erased_message(message)  # its driver was erased: what comes late must not bring anything back
    exhibit = exhibit_of(message)
    last = session.course.last_order
    is_second_stop = message.kind is MessageKind.STOP and session.course.finished_at is not None
    # What has no time of its own is of another time whenever it comes.
    is_timeless = NO_TIME in message.oddities or any(isinstance(fact, Misdated) for fact in message.facts)
    may_be_known = is_second_stop or is_timeless or last is None or exhibit.order <= last
    if may_be_known and await is_known(station, message, session):
        return answer_of(session, message, await decision_on(runtime, station, session, message))
    if is_second_stop:
        return await park(runtime, station, message)  # a second, different stop ends nothing (A70)
    after = await moved(runtime, station, session, message, exhibit)
    if is_plain(station, session, after):
        await save(runtime, station, session, after, message)
    else:
        after = await settle(runtime, station, session, after, message)
    if station.awaiting:
        await confirm_effects(runtime, station, session, after, message)
    if station.kept:
        await note_session(runtime, station, after)
    running_costs.note(runtime, station, after, message)
    decision = None if message.tag is None else await decision_on(runtime, station, after, message)
    return answer_of(after, message, decision)


async def moved(
    runtime: Runtime, station: Station, session: Session, message: TransactionMessage, exhibit: Exhibit
) -> Session:
    """Return the session after the message, at the EVSE that a 2.x message may name after the start (B11)."""
    place = message.place
    evse = station.evses.get(place.evse or 0)
    if session.evse_id is None and evse is not None:
        session = replace(session, evse_id=evse.id, evse_number=evse.number)
    if session.connector_number is None and place.connector is not None and session.evse_number == place.evse:
        session = replace(session, connector_number=place.connector)
    if session.remote_start_id is None and message.remote_start_id is not None:
        session = replace(session, remote_start_id=message.remote_start_id)
    return await advanced(runtime, session, exhibit)


def is_plain(station: Station, before: Session, after: Session) -> bool:
    """Return whether a move concerns nothing but the session itself: neither its tag, its terms nor its neighbours."""
    if before.is_held or after.is_held:
        return False  # whether somebody has decided on it, only its row tells
    if before.outline == after.outline:
        return True
    was, course = before.course, after.course
    if not is_judged(station, before, after) or before.connector_number != after.connector_number:
        return False
    if has_new_oddities(before, after):
        return False
    return was.began_at == course.began_at and (course.superseded_at is None or was.stopped_at == course.stopped_at)


async def save(
    runtime: Runtime, station: Station, before: Session, after: Session, message: TransactionMessage
) -> None:
    """Store a plain move with its evidence, then tell."""
    messages: list[LiveMessage] = list(told(before, after, message))
    after, totals = counted(after, runtime.now())
    rows = [moved_row(before, after), evidence_row(station, after.id, message, runtime.now()), *totals]
    station.keep(after)
    is_seen = (
        before.course.state is after.course.state and before.course.disconnected_at == after.course.disconnected_at
    )
    if not is_seen or (after.evse_number or 0) in station.unshown:
        rows.extend(live_rows(runtime, station, after, message, messages))
    await stored(runtime.writer.commit(Effects(rows, messages), fence=station.fence))


async def settle(
    runtime: Runtime, station: Station, before: Session, after: Session, message: TransactionMessage
) -> Session:
    """Store a move that changes whose session it is, its terms, or what is true of the sessions beside it (B12)."""

    async def store(tx: Transaction) -> list[Session]:
        session, judgement = after, None
        if not is_judged(station, before, after):
            session, judgement = await judged(tx, runtime, station, before, after, message.remote_start_id)
        session, totals = counted(session, runtime.now())
        tx.write([session_row(session), evidence_row(station, session.id, message, runtime.now()), *totals])
        if judgement is not None and session.course.tag is not None:
            at = session.course.tag_at or message.at
            if judgement.hold is not None:
                await begin_hold(tx, runtime, session, judgement.hold)
            if is_kept_now(judgement):
                row = decision_row(station.spot, judgement.decision, session.course.tag, session.evse_id, at)
                tx.write([row])
            tx.write(use_rows(session, judgement.claim, max(at, judgement.last_at or at)))
        tx.tell(*told(before, session, message))
        moved_from = before.course.began_at
        found = list(await settle_around(tx, runtime, numbers_of(station), session.id, moved_from=moved_from))
        await report_oddities(tx, signs_of(before), found[0], runtime.now())
        if judgement is not None and judgement.command is not None:
            await confirming.confirm_start(tx, runtime, station, judgement.command.id, session.id)
        return found

    found = await stored(runtime.writer.run(store, fence=station.fence))
    for session in found:
        station.keep(session)
    await show(runtime, station, found[0], message)
    return found[0]


async def decision_on(
    runtime: Runtime, station: Station, session: Session | None, message: TransactionMessage
) -> Decision | None:
    """Return the answer to a message's tag: the session's own tag gets the session's answer, another its own."""
    tag = message.tag
    if tag is None:
        return None
    if session is not None and session.start_answer and tag.key == session.presented_tag.strip().upper():
        return await start_decision(runtime, station, session)
    occasion = Occasion(
        message.at,
        evse_id=session.evse_id if session is not None else None,
        session_id=session.id if session is not None else None,
        remote_start_id=message.remote_start_id,
    )
    judgement = await judge(runtime, station, runtime.store.quick, tag, occasion)
    return judgement.decision


def answer_of(session: Session, message: TransactionMessage, decision: Decision | None) -> TransactionAnswer:
    """Return what the message is answered, now and whenever it comes again."""
    ends = any(isinstance(fact, Finished) for fact in message.facts)
    cost = session.figures.cost
    return TransactionAnswer(
        transaction_id=session.transaction_id,
        decision=None if decision is None else answered(session, message, decision),
        # Left out it would mean "not free" (B20): a session that costs nothing says so.
        total_cost=Money(cost.total_minor, cost.currency) if ends else None,
    )


def answered(session: Session, message: TransactionMessage, decision: Decision) -> Decision:
    """Return what a charger is told of the decision; a 2.x one, which can show it, the tariff of who begins (B22)."""
    if message.kind is not MessageKind.EVENT or not isinstance(decision, Allowed) or not begins(session, message):
        return decision.answer
    return replace(decision.answer, tariff=session.terms.tariff)


def begins(session: Session, message: TransactionMessage) -> bool:
    """Return whether the message shows the tag by which the session was begun, and not for the end of it."""
    is_own = message.tag is not None and message.tag.key == session.presented_tag.strip().upper()
    return is_own and not any(isinstance(fact, StopAsked | Finished) for fact in message.facts)


async def confirm_effects(
    runtime: Runtime, station: Station, before: Session | None, after: Session, message: TransactionMessage
) -> None:
    """Confirm the commands whose effect this message shows."""
    if message.remote_start_id is not None:
        await confirming.confirm_where(
            runtime, station, "START_CHARGING", session_id=after.id, remote_start_id=message.remote_start_id
        )
    if after.course.stopped_at is not None and (before is None or before.course.stopped_at is None):
        await confirming.confirm_end(runtime, station, after.id)
    if any(isinstance(fact, Read) for fact in message.facts):
        await confirming.confirm_trigger(runtime, station, "METER_VALUES", after.evse_number)
