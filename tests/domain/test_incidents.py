"""Where incidents can go, and when something that returns is the same one again."""

from datetime import UTC, datetime, timedelta

import pytest

from echarge.domain.incidents import (
    NEXT,
    RETURN_MAX,
    IncidentKind,
    IncidentPriority,
    IncidentStatus,
    Recurrence,
    may_follow,
    priority_of,
    recurrence,
)
from echarge.domain.notifications import AREAS, NotificationEvent, event_of, events_for
from echarge.domain.roles import UserType

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
OPEN, IN_PROGRESS, RESOLVED = IncidentStatus


def test_transitions() -> None:
    """MNT-1: open, in progress, resolved, and back; nothing becomes what it is, and nothing else."""
    allowed = {(a, b) for a in IncidentStatus for b in IncidentStatus if may_follow(a, b)}
    assert allowed == {
        (OPEN, IN_PROGRESS), (OPEN, RESOLVED), (IN_PROGRESS, OPEN), (IN_PROGRESS, RESOLVED), (RESOLVED, OPEN),
    }  # fmt: skip
    assert set(NEXT) == set(IncidentStatus)


FAULT, REVIEW = IncidentKind.CHARGER_FAULTED, IncidentKind.SESSION_REVIEW
LONG_AGO = NOON - RETURN_MAX - timedelta(seconds=1)


@pytest.mark.parametrize(
    ("kind", "status", "resolved_at", "by_system", "what"),
    [
        pytest.param(FAULT, OPEN, None, False, Recurrence.SAME, id="nobody has seen to it yet"),
        pytest.param(FAULT, IN_PROGRESS, None, False, Recurrence.SAME, id="somebody sees to it"),
        pytest.param(FAULT, RESOLVED, NOON - RETURN_MAX, True, Recurrence.REOPENED, id="it had gone by itself"),
        pytest.param(FAULT, RESOLVED, LONG_AGO, True, Recurrence.ANEW, id="it had gone long ago"),
        pytest.param(FAULT, RESOLVED, NOON, False, Recurrence.ANEW, id="somebody had repaired it"),
        pytest.param(REVIEW, RESOLVED, LONG_AGO, True, Recurrence.REOPENED, id="a session's, explained too early"),
        pytest.param(REVIEW, RESOLVED, NOON, False, Recurrence.SETTLED, id="a session's that somebody has reviewed"),
        pytest.param(REVIEW, OPEN, None, False, Recurrence.SAME, id="a session's that waits"),
    ],
)
def test_recurrence(
    kind: IncidentKind, status: IncidentStatus, resolved_at: datetime | None, *, by_system: bool, what: Recurrence
) -> None:
    """MNT-1: what returns is counted, opened again, or new; what somebody has decided on a session stays decided."""
    assert recurrence(kind, status, resolved_at=resolved_at, by_system=by_system, now=NOON) is what


def test_priorities() -> None:
    """A fault is more urgent than most, danger more than anything."""
    urgent = {kind: priority_of(kind) for kind in IncidentKind if priority_of(kind) is not IncidentPriority.NORMAL}
    assert urgent == {
        IncidentKind.CHARGER_FAULTED: IncidentPriority.HIGH,
        IncidentKind.PAYMENT_DISPUTED: IncidentPriority.HIGH,
        IncidentKind.SAFETY: IncidentPriority.URGENT,
    }


def test_events_by_type_of_user() -> None:
    """ORG-4: nobody can be told of what they may not see."""
    everything = set(NotificationEvent)
    payments, sessions = NotificationEvent.PAYMENT_FAILED, NotificationEvent.SESSION_NEEDS_REVIEW
    assert {user_type: set(events_for(user_type)) for user_type in UserType} == {
        UserType.ADMINISTRATOR: everything,
        UserType.OPERATOR: everything,
        UserType.SUPPORT: everything - {payments},
        UserType.MAINTENANCE: everything - {payments, sessions},
    }
    assert set(AREAS) == everything


def test_events_of_incidents() -> None:
    """ORG-4: what the system finds has its own events; whatever a person reports is an incident reported."""
    by_system = {kind: event_of(kind, by_system=True) for kind in IncidentKind}
    assert by_system[FAULT] is NotificationEvent.CHARGER_FAULTED
    assert by_system[IncidentKind.CHARGER_OFFLINE] is NotificationEvent.CHARGER_OFFLINE
    assert by_system[REVIEW] is by_system[IncidentKind.UNAUTHORISED_ENERGY] is NotificationEvent.SESSION_NEEDS_REVIEW
    assert by_system[IncidentKind.FOREIGN_STOP] is NotificationEvent.INCIDENT_REPORTED
    assert {event_of(kind, by_system=False) for kind in IncidentKind} == {NotificationEvent.INCIDENT_REPORTED}
