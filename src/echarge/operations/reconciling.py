"""Sessions that lost their end are closed by evidence (OCPP-4, G1); each process looks after the chargers it holds.

What a session's fold needs of it is a row of evidence, "close": so neither a restart, nor a resend, nor the order of
things makes another session of it, and the charger's own end, however late, counts as if there were no such row.
Chargers are asked one question at a time, in turn with all else that is asked of them, while they are answered as ever.
A failure, or a charger that is slow to answer, keeps no other from being looked after.
"""

import asyncio
import logging
from collections.abc import Iterable, Sequence
from datetime import datetime
from hashlib import blake2b
from typing import Any

from tortoise.expressions import Q

from echarge.domain.availability import EvseStatus
from echarge.domain.commands import Answer, CheckTransaction, Request, TriggerMessage
from echarge.domain.doubts import (
    ASK_AGAIN,
    GRACE,
    LOOK_AGAIN,
    QUEUED_AGAIN,
    SILENCE,
    Question,
    Said,
    Traces,
    Word,
    conclusion,
    question,
)
from echarge.domain.errors import ReplacedError
from echarge.domain.events import Closed, MessageKind
from echarge.domain.plugging import IN_USE
from echarge.live.messages import LiveMessage
from echarge.operations.ports import AnswerTimeoutError, CallRefusedError, LinkClosedError
from echarge.operations.runtime import Runtime
from echarge.operations.settling import numbers_of, settle_around
from echarge.operations.stations import StateLostError, Station, may_report, stored
from echarge.operations.statuses import evse_rows
from echarge.store import models
from echarge.store.mapping import Session, facts_to_json
from echarge.store.statements import EVIDENCE, Row
from echarge.store.surroundings import statuses_of, word_of
from echarge.store.writer import Effects, Transaction, WriteError

log = logging.getLogger(__name__)

ANSWER_S_MAX = 15.0
"""For so long a charger's answer is waited for: no person waits for it."""

AT_ONCE_MAX = 50
"""So many sessions are looked at at a time."""

STATUSES_MAX = 200
"""So many statuses of a connector are looked at since its session was last heard of: the latest of them."""

CANNOT = frozenset({"NotImplemented", "NotSupported"})
"""How chargers say that they cannot be asked something."""

CONCLUDED = Q(kind=MessageKind.CLOSE.value)
OF_THE_TRANSACTION = ~CONCLUDED & ~Q(kind=MessageKind.READING.value, transaction_ref="")
"""A reading that names no transaction may be of the connector alone: it is no sign that a session goes on (A57)."""

PAUSE_EVERY = 200
"""After so many chargers everything else has its turn."""


async def reconcile(runtime: Runtime, *, interval_s: float) -> None:
    """Look after the sessions again and again until cancelled; what fails once is tried again the next time."""
    while True:
        try:
            await sweep(runtime)
        except Exception:
            log.exception("the sessions could not be looked after; it will be tried again")
        await asyncio.sleep(interval_s)


async def sweep(runtime: Runtime) -> None:
    """Look once at the sessions of this process that may have lost their end."""
    gate = asyncio.Semaphore(AT_ONCE_MAX)
    async with asyncio.TaskGroup() as tasks:
        for number, station in enumerate(list(runtime.stations.values())):
            if station.statuses_due is not None and station.statuses_due <= runtime.now():
                station.statuses_due = None  # once: some have none to tell, or are not asked (A32)
                tasks.create_task(ask_statuses(station, gate))
            for session in doubtful(runtime, station):
                tasks.create_task(safely(runtime, station, session, gate))
            if number % PAUSE_EVERY == 0:
                await asyncio.sleep(0)


async def ask_statuses(station: Station, gate: asyncio.Semaphore) -> None:
    """Ask a charger that has started up for the statuses that it should have told by now; what it says is its own."""
    async with gate:
        try:
            await station.link.ask(TriggerMessage("STATUS"), timeout_s=ANSWER_S_MAX)
        except (LinkClosedError, AnswerTimeoutError, CallRefusedError) as error:
            log.info("charger %s tells no statuses: %s", station.identity, error)


def doubtful(runtime: Runtime, station: Station) -> Sequence[Session]:
    """Return the charger's sessions that are worth a look, going by memory alone."""
    now, doubts = runtime.now(), station.doubts
    doubts.keep_only({session.id for session in station.sessions.values()})
    if station.attached_at is None or station.attached_at > now - GRACE or not may_report(station):
        return ()
    return [
        session
        for session in station.sessions.values()
        if is_doubtful(station, session, now) and doubts.look_at.get(session.id, now) <= now
    ]


def is_doubtful(station: Station, session: Session, now: datetime) -> bool:
    """Return whether something may have become of the session that the charger has not told."""
    if has_new_gap(station, session):
        return True
    if not session.ongoing:
        return False
    began_at, heard_at = session.course.first_at, session.course.last_at
    if session.id in station.doubts.rejected or began_at is None or heard_at is None:
        return True
    return heard_at <= now - SILENCE or has_rested(station, session, now) or booted_since(station, began_at)


def has_new_gap(station: Station, session: Session) -> bool:
    """Return whether the session lacks messages for which its charger was not asked yet (B7)."""
    return session.course.missing > station.doubts.missing.get(session.id, 0)


def has_rested(station: Station, session: Session, now: datetime) -> bool:
    """Return whether the session's connector has not been in use for a while."""
    connector = station.connectors.get((session.evse_number or 0, session.connector_number or 1))
    if connector is None or connector.status in IN_USE or connector.occupied:
        return False
    return connector.at is not None and connector.at <= now - GRACE


def booted_since(station: Station, at: datetime) -> bool:
    """Return whether the charger has started up since."""
    return station.booted_at is not None and station.booted_at > at


async def safely(runtime: Runtime, station: Station, session: Session, gate: asyncio.Semaphore) -> None:
    """Look at one session, and let its failure end nothing else."""
    async with gate:
        try:
            await look_at(runtime, station, session.transaction_key)
        except (ReplacedError, StateLostError, WriteError):
            log.info("charger %s: a session could not be looked after now", station.identity)
        except Exception:
            log.exception("charger %s: session %d could not be looked after", station.identity, session.id)


async def look_at(runtime: Runtime, station: Station, key: str) -> None:
    """Close the session if it is proven to be over; else ask its charger, where there is reason to."""
    async with station.turn:
        session = station.sessions.get(key)
        if session is None:
            return
        station.doubts.look_at[session.id] = runtime.now() + LOOK_AGAIN
        traces = await traces_of(runtime, station, session)
        asked = next_question(station, session, traces)
        found = conclusion(traces) if session.ongoing else None
        if found is not None:
            await close(runtime, station, session, found)
            return
    if asked is None:
        return
    word = await ask(runtime, station, session, asked)
    if word is not None:
        async with station.turn:
            await heed(runtime, station, key, word)


def next_question(station: Station, session: Session, traces: Traces) -> Question | None:
    """Return what the charger is asked now; None where it was asked lately, or cannot be asked."""
    doubts = station.doubts
    if traces.can_tell and has_new_gap(station, session):
        return Question.TRANSACTION
    doubts.missing[session.id] = session.course.missing
    asked = question(traces) if session.ongoing else None
    if asked in doubts.cannot or doubts.ask_at.get(session.id, traces.now) > traces.now:
        return None
    return asked


async def heed(runtime: Runtime, station: Station, key: str, word: Word) -> None:
    """Close the session if the charger's answer says that it is over."""
    session = station.sessions.get(key)
    if session is None or not session.ongoing:
        return
    if word.has_queue:
        station.doubts.ask_at[session.id] = word.at + QUEUED_AGAIN
    found = conclusion(await traces_of(runtime, station, session, word))
    if found is not None:
        await close(runtime, station, session, found)


async def ask(runtime: Runtime, station: Station, session: Session, what: Question) -> Word | None:
    """Ask the charger; return its word of the transaction, None where there is none, or where it tells by messages."""
    doubts, now = station.doubts, runtime.now()
    doubts.ask_at[session.id] = now + ASK_AGAIN
    doubts.missing[session.id] = session.course.missing
    doubts.rejected.discard(session.id)
    if what is Question.TRANSACTION:
        answer = await answer_to(station, CheckTransaction(session.transaction_key), what)
        if answer is None:
            return None
        return Word(runtime.now(), is_true(answer.details.get("ongoing")), bool(answer.details.get("queued")))
    for message in ("STATUS", "METER_VALUES"):
        # Its status tells whether it is in use, and a reading how far it has come: both count as what they are.
        await answer_to(station, TriggerMessage(message, session.evse_number, session.connector_number), what)
    return None


def is_true(value: object) -> bool | None:
    """Return what was answered, None where nothing was."""
    return value if isinstance(value, bool) else None


async def answer_to(station: Station, request: Request, what: Question) -> Answer | None:
    """Return the charger's answer; None where it gave none, or cannot be asked this, which is remembered."""
    if what in station.doubts.cannot:
        return None
    try:
        answer = await station.link.ask(request, timeout_s=ANSWER_S_MAX)
    except (LinkClosedError, AnswerTimeoutError):
        return None
    except CallRefusedError as error:
        if error.code in CANNOT:
            station.doubts.cannot.add(what)
        return None
    if answer.status in CANNOT:
        station.doubts.cannot.add(what)
        return None
    return answer


async def traces_of(runtime: Runtime, station: Station, session: Session, word: Word | None = None) -> Traces:
    """Return all that tells whether the session is over."""
    db, now = runtime.reader, runtime.now()
    mine = models.Evidence.filter(OF_THE_TRANSACTION, session_id=session.id).using_db(db)
    told: Sequence[Any] = await mine.order_by("-at", "-id").limit(1).values_list("at", "received_at")
    told_at, received_at = told[0] if told else (session.course.first_at or now, now)
    attached_at = station.attached_at or now
    before = models.Evidence.filter(~CONCLUDED, charger_id=station.charger_id, at__lt=attached_at)
    queue: Sequence[Any] = await before.using_db(db).order_by("-at").limit(1).values_list("received_at", flat=True)
    stops = models.Command.filter(session_id=session.id, name="END_SESSION", status="REJECTED").using_db(db)
    rejected: Sequence[Any] = await stops.order_by("-created_at").limit(1).values_list("answered_at", flat=True)
    return Traces(
        now=now,
        online_since=attached_at,
        received_at=received_at,
        statuses=await said_since(runtime, session, told_at),
        queue_heard_at=next(iter(queue), None),
        booted_at=station.booted_at,
        rejected_at=next(iter(rejected), None),
        can_tell=session.ocpp_version != "1.6" and Question.TRANSACTION not in station.doubts.cannot,
        word=word,
    )


async def said_since(runtime: Runtime, session: Session, since: datetime) -> Sequence[Said]:
    """Return what the session's connector has said since then, the oldest first."""
    if session.evse_id is None:
        return ()
    said = statuses_of(runtime.reader, session).filter(at__gte=since, connector_number__gt=0)
    rows: Sequence[Any] = (
        await said.order_by("-at", "-id").limit(STATUSES_MAX).values_list("status", "at", "received_at")
    )
    words = [word_of(status, at, heard_at) for status, at, heard_at in reversed(rows)]
    return [Said(EvseStatus(each.status), each.at, each.heard_at) for each in words]


async def close(runtime: Runtime, station: Station, session: Session, found: Closed) -> None:
    """Store the conclusion with all that follows from it; its station's turn must be held."""

    async def store(tx: Transaction) -> Sequence[Session]:
        tx.write([closing_row(station.organisation_id, station.charger_id, session.id, found, runtime.now())])
        return await settle_around(tx, runtime, numbers_of(station), session.id)

    kept = await stored(runtime.writer.run(store, fence=station.fence))
    log.info("charger %s: session %d lost its end and was closed: %s", station.identity, session.id, found.why)
    await take_in(runtime, station, kept)


async def take_in(runtime: Runtime, station: Station, sessions: Iterable[Session]) -> None:
    """Take settled sessions into memory, and show how their EVSEs look now."""
    messages: list[LiveMessage] = []
    rows: list[Row] = []
    for session in sessions:
        station.keep(session)
        if session.ocpp_version != "1.6":
            rows.extend(evse_rows(runtime, station, session.evse_number, runtime.now(), messages))
    if rows:
        await stored(runtime.writer.commit(Effects(rows, messages), fence=station.fence))


def closing_row(
    organisation_id: int, charger_id: int, session_id: int, found: Closed, now: datetime, payload: str = "{}"
) -> Row:
    """Return the row that keeps the conclusion; the same one drawn twice is one."""
    digest = blake2b(f"{session_id}\n{found.why}".encode(), digest_size=8).digest()
    return EVIDENCE.row(
        (
            organisation_id,
            charger_id,
            session_id,
            None,
            MessageKind.CLOSE,
            "",
            None,
            found.at,
            now,
            False,
            int.from_bytes(digest, "big", signed=True),
            facts_to_json([found]),
            payload,
        )
    )
