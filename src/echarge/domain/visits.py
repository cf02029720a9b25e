"""Visits: how somebody comes to a public door, pays, charges and goes; and why a door can be closed (API-4, D22, D23).

A visit is what becomes of one offer that somebody took: one payment at most, one start at most, one session at most.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from echarge.domain.access import Reason
from echarge.domain.commands import CommandStatus
from echarge.domain.payments import ATTACH_MAX, HoldState

START_WITHIN = ATTACH_MAX
"""So long the price that was accepted stands, and a start may be asked for: as long as a hold waits for its start."""
TOKEN_LIFE = timedelta(days=30)
"""So long a visit is shown to whoever has its token."""


class Obstacle(StrEnum):
    """Why a public door is closed."""

    NOT_PUBLIC = "NOT_PUBLIC"
    OUTSIDE_HOURS = "OUTSIDE_HOURS"
    NO_HOLD = "NO_HOLD"
    NOT_HERE = "NOT_HERE"
    BLOCKED = "BLOCKED"
    BUSY_ELSEWHERE = "BUSY_ELSEWHERE"
    ELSEWHERE = "ELSEWHERE"


OBSTACLES: Mapping[Reason, Obstacle] = {
    Reason.OUTSIDE_HOURS: Obstacle.OUTSIDE_HOURS,
    Reason.NOT_AT_THIS_SITE: Obstacle.NOT_HERE,
    Reason.NOT_AT_THIS_EVSE: Obstacle.NOT_HERE,
    Reason.BLOCKED: Obstacle.BLOCKED,
    Reason.EXPIRED: Obstacle.BLOCKED,
    Reason.CONCURRENT: Obstacle.BUSY_ELSEWHERE,
}
"""What strangers are told of a decision: nothing that says how an organisation has set itself up."""

WORDS: Mapping[Obstacle, str] = {
    Obstacle.NOT_PUBLIC: "This charger is not open to the public this way.",
    Obstacle.OUTSIDE_HOURS: "This charger is open at other times.",
    Obstacle.NO_HOLD: "This charger cannot take payments at present.",
    Obstacle.NOT_HERE: "You may charge with this organisation, but not here.",
    Obstacle.BLOCKED: "Your account may not charge; ask the organisation.",
    Obstacle.BUSY_ELSEWHERE: "You are charging elsewhere already.",
    Obstacle.ELSEWHERE: "This charger is another's: a terminal's own, or another organisation's.",
}


def obstacle_of(reason: Reason) -> Obstacle:
    """Return what somebody is told of a refusal."""
    return OBSTACLES.get(reason, Obstacle.NOT_PUBLIC)


class Phase(StrEnum):
    """How far a visit has come."""

    TO_PAY = "TO_PAY"
    PAYMENT_FAILED = "PAYMENT_FAILED"
    READY = "READY"
    STARTING = "STARTING"
    CHARGING = "CHARGING"
    SUSPENDED = "SUSPENDED"
    STOPPED = "STOPPED"
    UNDER_REVIEW = "UNDER_REVIEW"
    BILLED = "BILLED"
    NOT_STARTED = "NOT_STARTED"
    EXPIRED = "EXPIRED"


SUSPENDED_STATES = frozenset({"SUSPENDED_EV", "SUSPENDED_EVSE", "SUSPENDED"})
HOPEFUL = frozenset({CommandStatus.QUEUED, CommandStatus.SENT, CommandStatus.ACCEPTED, CommandStatus.CONFIRMED})
"""What is said of a start from which a session is still expected."""


@dataclass(frozen=True, slots=True)
class Charged:
    """What is known of a visit's session."""

    state: str
    stopped: bool
    billed: bool
    needs_review: bool
    settled: bool
    """Whether its documents are issued."""


@dataclass(frozen=True, slots=True)
class Standing:
    """All that is known of a visit."""

    created_at: datetime
    hold: HoldState | None
    """None where nothing has to be held."""
    start: CommandStatus | None
    session: Charged | None


def phase_of(visit: Standing, now: datetime) -> Phase:
    """Return how far a visit has come."""
    if visit.session is not None:
        return _phase_of_session(visit.session)
    if visit.start is not None:
        return Phase.STARTING if visit.start in HOPEFUL else Phase.NOT_STARTED
    if now >= visit.created_at + START_WITHIN:
        return Phase.EXPIRED
    match visit.hold:
        case None | HoldState.HELD:
            return Phase.READY
        case HoldState.REQUESTED:
            return Phase.TO_PAY
        case HoldState.FAILED:
            return Phase.PAYMENT_FAILED
        case HoldState.RELEASED | HoldState.EXPIRED | HoldState.CAPTURED:
            return Phase.EXPIRED


def _phase_of_session(session: Charged) -> Phase:
    if not session.stopped:
        return Phase.SUSPENDED if session.state in SUSPENDED_STATES else Phase.CHARGING
    if session.needs_review:
        return Phase.UNDER_REVIEW
    return Phase.BILLED if session.billed else Phase.STOPPED


LIVE_HOLDS = frozenset({HoldState.REQUESTED, HoldState.HELD, HoldState.FAILED})


def is_final(visit: Standing, now: datetime) -> bool:
    """Return whether nothing more is to come of a visit: receipt and money are where they belong as well."""
    if phase_of(visit, now) not in {Phase.BILLED, Phase.NOT_STARTED, Phase.EXPIRED}:
        return False
    is_settled = visit.session is None or visit.session.settled
    return is_settled and (visit.hold not in LIVE_HOLDS or visit.hold is HoldState.FAILED)


def turns_at(visit: Standing, now: datetime) -> datetime | None:
    """Return when the visit becomes another by the clock alone; None where that needs something to happen."""
    waits = phase_of(visit, now) in {Phase.TO_PAY, Phase.PAYMENT_FAILED, Phase.READY}
    return visit.created_at + START_WITHIN if waits else None
