"""What a charger says of its transactions: put in its place, priced, stored, told, and answered alike each time."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from echarge.domain.access import Decision
from echarge.domain.bills import Terms, figures
from echarge.domain.events import (
    Finished,
    MessageKind,
    Place,
    PresentedTag,
    Read,
    TransactionMessage,
)
from echarge.domain.money import Money
from echarge.domain.sessions import Flag
from echarge.live.messages import LiveMessage
from echarge.operations import commands
from echarge.operations.access import decision_row, judge
from echarge.operations.evidence import advanced, evidence_row, exhibit_of, is_known, moved_row, told
from echarge.operations.evses import known_connector
from echarge.operations.runtime import Runtime
from echarge.operations.starting import lock_of, open_session, terms_at
from echarge.operations.stations import Station, began, stored
from echarge.operations.statuses import evse_rows
from echarge.store import models
from echarge.store.loading import find_session
from echarge.store.mapping import Session
from echarge.store.statements import Row
from echarge.store.writer import Effects, Transaction

TRANSACTION_ID_MAX = 2**31 - 1


@dataclass(frozen=True, slots=True)
class TransactionAnswer:
    """What the charger is answered: 1.6's transaction id, the decision on a tag, and a final cost."""

    transaction_id: int | None = None
    decision: Decision | None = None
    total_cost: Money | None = None


async def report_transaction(runtime: Runtime, station: Station, message: TransactionMessage) -> TransactionAnswer:
    """Store one message of a transaction and return its answer; a resend changes nothing and is answered alike."""
    connector = await known_connector(runtime, station, message.place)
    if connector is None and message.place.evse is not None:
        message = replace(message, place=Place())
    session = await find(runtime, station, message)
    if session is None and message.kind in {MessageKind.START, MessageKind.EVENT}:
        session = await open_session(runtime, station, message)
        await commands.confirm_where(runtime, station, "TRIGGER_MESSAGE", message="METER_VALUES")
        return answer_of(session, message, session.start_decision if message.tag is not None else None)
    if session is None:
        session = claimant(station, message)
    if session is None:
        return await park(runtime, station, message)
    if message.kind is MessageKind.START:
        return answer_of(session, message, session.start_decision)
    return await add(runtime, station, session, message)


async def find(runtime: Runtime, station: Station, message: TransactionMessage) -> Session | None:
    """Return the session that the message names, of this charger alone (A76)."""
    numbers = {state.id: state.number for state in station.evses.values()}
    if message.kind is MessageKind.START or message.kind is MessageKind.EVENT:
        key = message.start_key if message.kind is MessageKind.START else message.ref
        session = station.sessions.get(key)
        if session is None:
            session = await find_session(runtime.reader, numbers, charger_id=station.charger_id, transaction_key=key)
        return session
    if not message.ref.isascii() or not message.ref.isdecimal() or not 0 < int(message.ref) <= TRANSACTION_ID_MAX:
        return None
    session = station.session_of(message.ref)
    if session is None:
        session = await find_session(
            runtime.reader, numbers, charger_id=station.charger_id, transaction_id=int(message.ref)
        )
    return session


def claimant(station: Station, message: TransactionMessage) -> Session | None:
    """Return the one open session that a message without a name can only mean (A57, A68)."""
    if message.ref:
        return None
    if message.kind is MessageKind.READING:
        session = station.session_at(message.place.evse)
        is_its = session is not None and session.ongoing and session.ocpp_version == "1.6"
        return session if is_its and session is not None and covers(session, message.at) else None
    if message.kind is not MessageKind.STOP:
        return None
    fitting = [session for session in station.sessions.values() if session.ongoing and fits(session, message)]
    return fitting[0] if len(fitting) == 1 else None


def covers(session: Session, at: datetime) -> bool:
    """Return whether the session had begun by then."""
    begun_at = session.course.begun_at
    return begun_at is not None and begun_at <= at


def fits(session: Session, message: TransactionMessage) -> bool:
    """Return whether a stop that names no transaction can be this session's."""
    end = next((fact for fact in message.facts if isinstance(fact, Finished)), None)
    if end is None or not covers(session, message.at):
        return False
    if message.tag is not None and message.tag.key != session.presented_tag.upper():
        return False
    return end.meter_mwh is None or (session.course.meter_start_mwh or 0) <= end.meter_mwh


async def park(runtime: Runtime, station: Station, message: TransactionMessage) -> TransactionAnswer:
    """Keep a message that no session can claim yet, and answer it as if it had one (A57, A67)."""
    row = evidence_row(station, None, message, exhibit_of(None, message), runtime.now())
    await stored(runtime.writer.commit(Effects([row]), fence=station.fence))
    station.has_parked = True
    return TransactionAnswer(decision=await decision_on_stop(runtime, station, None, message))


async def add(runtime: Runtime, station: Station, session: Session, message: TransactionMessage) -> TransactionAnswer:
    """Put the message in its place in a session that exists."""
    exhibit = exhibit_of(session, message)
    last = session.course.last_order
    if last is not None and exhibit.order <= last and await is_known(station, message):
        return answer_of(session, message, await decision_on_stop(runtime, station, session, message))
    if message.kind is MessageKind.STOP and session.course.finished_at is not None:
        return await park(runtime, station, message)  # a second, different stop ends nothing (A70)
    placed = placed_at(station, session, message)
    if message.tag is not None and not session.start_answer:
        after = await authorise_session(runtime, station, placed, message)
    else:
        after = await advanced(runtime, placed, exhibit)
        await save(runtime, station, session, after, message)
    await confirm_effects(runtime, station, session, after, message)
    return answer_of(after, message, await decision_on_stop(runtime, station, after, message))


def placed_at(station: Station, session: Session, message: TransactionMessage) -> Session:
    """Return the session with the EVSE that a 2.x message names after the start (B11)."""
    evse = station.evses.get(message.place.evse or 0)
    if session.evse_id is not None or evse is None:
        return session
    return replace(session, evse_id=evse.id, evse_number=evse.number, connector_number=message.place.connector)


async def save(
    runtime: Runtime, station: Station, before: Session, after: Session, message: TransactionMessage
) -> None:
    """Store the session's move with its evidence, then tell."""
    rows, messages = effects(runtime, station, before, after, message)
    if Flag.UNAUTHORISED_ENERGY in after.figures.flags - before.figures.flags:
        await stored(runtime.writer.run(lambda tx: report_theft(tx, after, rows, messages), fence=station.fence))
    else:
        await stored(runtime.writer.commit(Effects(rows, messages), fence=station.fence))


async def report_theft(tx: Transaction, session: Session, rows: Sequence[Row], messages: Sequence[LiveMessage]) -> None:
    """Store the move, and an incident: energy flows to somebody who was refused (lifecycle 10)."""
    tx.write(rows)
    tx.tell(*messages)
    await models.Incident.create(
        using_db=tx.db,
        organisation_id=session.organisation_id,
        kind="UNAUTHORISED_ENERGY",
        title=f"Energy without authorisation in session {session.reference}",
        reported_by="system",
        driver_id=session.driver_id,
        charger_id=session.charger_id,
        evse_id=session.evse_id,
        session_id=session.id,
        created_at=began(session),
    )


def effects(
    runtime: Runtime, station: Station, before: Session, after: Session, message: TransactionMessage
) -> tuple[list[Row], list[LiveMessage]]:
    """Take the session into memory; return the rows to write and what is told."""
    rows = [
        moved_row(before, after),
        evidence_row(station, after.id, message, exhibit_of(after, message), runtime.now()),
    ]
    messages: list[LiveMessage] = list(told(before, after, message))
    station.keep(after)
    is_live = station.ocpp_version != "1.6" and not message.offline
    if is_live and before.course.state is not after.course.state:
        rows.extend(evse_rows(station, after.evse_number, message.at, messages))
    return rows, messages


async def authorise_session(
    runtime: Runtime, station: Station, session: Session, message: TransactionMessage
) -> Session:
    """Decide on the first tag that a transaction shows after its beginning (B12, TC_C_20)."""
    tag = message.tag
    assert tag is not None  # noqa: S101 -- the caller looked
    advanced_session = await advanced(runtime, session, exhibit_of(session, message))

    async def decide(tx: Transaction) -> tuple[Session, int | None]:
        judgement = await judge(
            tx.db, runtime, station, tag,
            evse_id=session.evse_id, at=message.at, starting=True, remote_start_id=message.remote_start_id,
        )  # fmt: skip
        terms = await terms_at(tx.db, runtime, station, session.evse_id, judgement.decision, message.at)
        after = judged(advanced_session, judgement.decision, terms, tag, message, now=runtime.now())
        rows, messages = effects(runtime, station, session, after, message)
        tx.write([*rows, decision_row(station, judgement.decision, tag, session.evse_id, message.at)])
        tx.tell(*messages)
        return after, judgement.command.id if judgement.command is not None else None

    after, command_id = await stored(
        runtime.writer.run(decide, fence=station.fence, locks=[lock_of(station.organisation_id, tag.key)])
    )
    if command_id is not None:
        await commands.confirm(runtime, station, [command_id])
    return after


def judged(
    session: Session, decision: Decision, terms: Terms, tag: PresentedTag, message: TransactionMessage, *, now: datetime
) -> Session:
    """Return the session on the terms that the decision gives it."""
    return replace(
        session,
        driver_id=decision.driver_id,
        vehicle_id=decision.vehicle_id,
        tag_id=decision.tag_id,
        presented_tag=tag.uid[:255],
        remote_start_id=message.remote_start_id or session.remote_start_id,
        start_answer=decision.reason,
        terms=terms,
        figures=figures(session.course, terms, now=now),
    )


async def decision_on_stop(
    runtime: Runtime, station: Station, session: Session | None, message: TransactionMessage
) -> Decision | None:
    """Return the answer to a message's tag: the session's own tag gets the session's answer, another its own."""
    tag = message.tag
    if tag is None:
        return None
    if session is not None and session.start_answer and tag.key == session.presented_tag.upper():
        return session.start_decision
    judgement = await judge(
        runtime.reader, runtime, station, tag, evse_id=None, at=message.at, starting=False,
        remote_start_id=message.remote_start_id,
    )  # fmt: skip
    return judgement.decision


def answer_of(session: Session, message: TransactionMessage, decision: Decision | None) -> TransactionAnswer:
    """Return what the message is answered, now and whenever it comes again."""
    ends = any(isinstance(fact, Finished) for fact in message.facts)
    cost = session.figures.cost
    return TransactionAnswer(
        transaction_id=session.transaction_id,
        decision=decision,
        # Left out it would mean "not free" (B20): a session that costs nothing says so.
        total_cost=Money(cost.total_minor, cost.currency) if ends else None,
    )


async def confirm_effects(
    runtime: Runtime, station: Station, before: Session, after: Session, message: TransactionMessage
) -> None:
    """Confirm the commands whose effect this message shows."""
    if not station.awaiting:
        return
    if before.course.stopped_at is None and after.course.stopped_at is not None:
        which = [c.id for c in station.awaiting.values() if c.name == "END_SESSION" and c.session_id == after.id]
        if which:
            await commands.confirm(runtime, station, which)
    if any(isinstance(fact, Read) for fact in message.facts):
        await commands.confirm_trigger(runtime, station, "METER_VALUES")
