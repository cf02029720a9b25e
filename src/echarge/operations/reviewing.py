"""A person's word on sessions: what could not be believed is settled, what a charger has lost is closed (PAY-5, A80).

Both are part of what a session is folded from, so no message of its charger undoes them; who decided what, and why, is
in the audit log. The process that holds the charger reads the session again.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

import orjson

from echarge.domain.bills import POWER_UNKNOWN_W
from echarge.domain.events import Closed, Closing
from echarge.domain.incidents import IncidentKind, IncidentStatus
from echarge.domain.meters import energy_limit_mwh
from echarge.domain.reviews import Review, ReviewDecision
from echarge.domain.roles import Area, Need, Right
from echarge.live.messages import SessionSettled
from echarge.operations import findings, rows
from echarge.operations.audit import Change, Viewer, change
from echarge.operations.checks import Field, checked, line
from echarge.operations.reconciling import closing_row, take_in
from echarge.operations.refusals import InvalidInputError, Problem, ProblemCode
from echarge.operations.runtime import Runtime
from echarge.operations.session_details import standing_of
from echarge.operations.settling import numbers_of, settle_around, turn_of
from echarge.store.loading import loaded
from echarge.store.mapping import Session
from echarge.store.models import Charger, ChargingSession, Incident, IncidentComment

REVIEW = Need(Area.PAYMENTS, Right.CHANGE)
CLOSE = Need(Area.SESSIONS, Right.CHANGE)

REASON_CHARS_MAX = 500
DAY_S = 24 * 3600

DECIDED = {
    ReviewDecision.ACCEPT: "Reviewed: it is as it was metered.",
    ReviewDecision.CORRECT: "Reviewed: its figures were corrected.",
    ReviewDecision.WAIVE: "Reviewed: it is free of charge.",
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a person decided on a session; the corrected values only where it is corrected."""

    decision: ReviewDecision
    reason: str
    energy_mwh: int | None = None
    charging_s: int | None = None


async def review_session(
    runtime: Runtime, viewer: Viewer, session_id: int, expected_version: int, verdict: Verdict
) -> ChargingSession:
    """Settle a session that needs review; raise InvalidInputError where nothing is to be settled, or not like this."""

    async def work(this: Change) -> tuple[Sequence[Session], ChargingSession]:
        row = await rows.get_current(this, ChargingSession, session_id, expected_version)
        if row.needs_review is None:
            raise conflict("sessionId", "There is nothing to review.")
        if row.ongoing:
            raise conflict("sessionId", "It is still going on: end it first, or close it.")
        remark = reason_of(verdict.reason)
        session = await loaded(this.db, row, {}, now=this.at)
        require_possible(session, verdict)
        review = Review(
            decision=verdict.decision,
            at=this.at,
            user_id=viewer.user_id,
            remark=remark,
            basis=session.figures.basis,
            energy_mwh=verdict.energy_mwh,
            charging_s=verdict.charging_s,
        )
        kept = ChargingSession.filter(id=row.id).using_db(this.db)
        await kept.update(reviewed_at=this.at, review=review.to_json())
        await resolve(this, row.id, f"{DECIDED[verdict.decision]} {remark}")
        this.names(
            "ChargingSession", row.id, decision=verdict.decision, reason=remark, reviewed=row.needs_review,
            metered=list(review.basis[:2]), energyMwh=verdict.energy_mwh, chargingSeconds=verdict.charging_s,
        )  # fmt: skip
        return await settle(this, runtime, row.id)

    return await settled(runtime, viewer, session_id, "reviewSession", REVIEW, work)


async def close_session(runtime: Runtime, viewer: Viewer, session_id: int, reason: str) -> ChargingSession:
    """Hold a session to be over that its charger has lost; raise InvalidInputError where the charger can end it."""

    async def work(this: Change) -> tuple[Sequence[Session], ChargingSession]:
        row = await rows.get(this, ChargingSession, session_id, path=("sessionId",))
        if not row.ongoing:
            raise conflict("sessionId", "It is over already.")
        charger = await Charger.get(id=row.charger_id, using_db=this.db)
        if not (await standing_of(this.db, row, charger, this.at)).lost:
            raise conflict("sessionId", "Its charger tells of it: ask the charger to end it.")
        remark = reason_of(reason)
        payload = orjson.dumps({"reason": remark, "user": viewer.user_id}).decode()
        found = Closed(this.at, Closing.OPERATOR)
        this.tx.write([closing_row(row.organisation_id, row.charger_id, row.id, found, this.at, payload)])
        this.names("ChargingSession", row.id, reason=remark)
        return await settle(this, runtime, row.id)

    return await settled(runtime, viewer, session_id, "closeSession", CLOSE, work)


async def settle(this: Change, runtime: Runtime, session_id: int) -> tuple[Sequence[Session], ChargingSession]:
    """Fold the session again with what was decided, and have the process that holds its charger do so."""
    row = await ChargingSession.get(id=session_id, using_db=this.db)
    station = runtime.stations.get(row.charger_id)
    numbers = numbers_of(station) if station is not None else {}
    found = await settle_around(this.tx, runtime, numbers, session_id)
    await this.tx.flush()
    row = await ChargingSession.get(id=session_id, using_db=this.db)
    this.tx.tell(SessionSettled(row.organisation_id, row.charger_id, row.id, row.version))
    return found, row


async def settled(
    runtime: Runtime, viewer: Viewer, session_id: int, action: str, need: Need, work: "Work"
) -> ChargingSession:
    """Do the work while the session's charger waits, and take what came of it into memory."""
    mine = ChargingSession.filter(id=session_id, organisation_id=viewer.organisation_id).using_db(runtime.reader)
    seen = await mine.first()
    station = runtime.stations.get(seen.charger_id) if seen is not None else None
    locks = [seen.charger_id] if seen is not None else []
    async with turn_of(station):
        found, row = await change(runtime, viewer, action, need, work, locks=locks)
        if station is not None:
            known = {session.id for session in station.sessions.values()}
            await take_in(runtime, station, [session for session in found if session.id in known])
    return row


Work = Callable[[Change], Awaitable[tuple[Sequence[Session], ChargingSession]]]


def require_possible(session: Session, verdict: Verdict) -> None:
    """Raise InvalidInputError for a decision that would charge what cannot have been, or that lacks what it needs."""
    elapsed_s, has_values = session.course.elapsed_s, (verdict.energy_mwh, verdict.charging_s) != (None, None)
    if verdict.decision is not ReviewDecision.CORRECT:
        if has_values:
            raise conflict("correction", "Only CORRECT takes other values.")
        too_much = session.figures.basis.energy_mwh > energy_limit_mwh(elapsed_s, POWER_UNKNOWN_W)
        if verdict.decision is ReviewDecision.ACCEPT and too_much:
            raise conflict("decision", "No charger delivers so much in that time: correct it, or waive it.")
        return
    if not has_values:
        raise InvalidInputError(Problem(("correction",), ProblemCode.REQUIRED, "CORRECT needs the energy or the time."))
    span_s = max(elapsed_s, DAY_S)
    most_mwh = energy_limit_mwh(span_s, session.terms.max_power_w or POWER_UNKNOWN_W)
    problems = []
    if verdict.energy_mwh is not None and not 0 <= verdict.energy_mwh <= most_mwh:
        problems.append(out_of_range("energyKwh", f"The EVSE delivers from 0 to {most_mwh // 1_000_000:,} kWh."))
    if verdict.charging_s is not None and not 0 <= verdict.charging_s <= span_s:
        problems.append(out_of_range("chargingSeconds", f"It is from 0 to {span_s:,}."))
    if problems:
        raise InvalidInputError(*problems)


def out_of_range(name: str, message: str) -> Problem:
    """Return the problem of a corrected value."""
    return Problem(("correction", name), ProblemCode.OUT_OF_RANGE, message)


def conflict(name: str, message: str) -> InvalidInputError:
    """Return the refusal of something that does not go together with how the session stands."""
    return InvalidInputError(Problem((name,), ProblemCode.CONFLICT, message))


def reason_of(entered: str) -> str:
    """Return the reason that was given; raise InvalidInputError where there is none, or none that can be kept."""
    try:
        reason: str = checked({"reason": Field(line(REASON_CHARS_MAX), required=True)}, {"reason": entered}, new=True)[
            "reason"
        ]
    except InvalidInputError as error:
        raise InvalidInputError(*(Problem(("reason",), each.code, each.message) for each in error.problems)) from error
    return reason


async def resolve(this: Change, session_id: int, text: str) -> None:
    """Resolve the incident of the review, with the reviewer's word.

    As the system does: should the charger change its figures, it is opened again.
    """
    cause = findings.cause_of(IncidentKind.SESSION_REVIEW, f"ChargingSession:{session_id}")
    row = await Incident.filter(cause=cause).using_db(this.db).select_for_update().first()
    if row is None or row.status == IncidentStatus.RESOLVED:
        return
    await findings.move(this.tx, row, IncidentStatus.RESOLVED, this.at)
    await IncidentComment.create(
        using_db=this.db,
        organisation_id=row.organisation_id,
        incident_id=row.id,
        user_id=this.viewer.user_id,
        at=this.at,
        text=text,
    )
