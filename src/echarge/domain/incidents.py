"""Incidents: what they are about, where they stand, and when something that returns is the same one again (MNT-1)."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum


class IncidentKind(StrEnum):
    """What an incident is about."""

    CHARGER_FAULTED = "CHARGER_FAULTED"
    CHARGER_OFFLINE = "CHARGER_OFFLINE"
    SESSION_REVIEW = "SESSION_REVIEW"
    UNAUTHORISED_ENERGY = "UNAUTHORISED_ENERGY"
    FOREIGN_STOP = "FOREIGN_STOP"
    CANNOT_START = "CANNOT_START"
    CANNOT_STOP = "CANNOT_STOP"
    CONNECTOR_STUCK = "CONNECTOR_STUCK"
    PAYMENT = "PAYMENT"
    PAYMENT_DISPUTED = "PAYMENT_DISPUTED"
    DAMAGE = "DAMAGE"
    SAFETY = "SAFETY"
    ACCESS_BLOCKED = "ACCESS_BLOCKED"
    OTHER = "OTHER"


class IncidentStatus(StrEnum):
    """Where an incident stands."""

    OPEN = "OPEN"
    IN_PROGRESS = "IN_PROGRESS"
    RESOLVED = "RESOLVED"


class IncidentPriority(IntEnum):
    """How soon somebody should see to it."""

    LOW = 1
    NORMAL = 2
    HIGH = 3
    URGENT = 4


class Reporter(StrEnum):
    """Who noticed."""

    DRIVER = "DRIVER"
    OPERATOR = "OPERATOR"
    SYSTEM = "SYSTEM"


NEXT: Mapping[IncidentStatus, frozenset[IncidentStatus]] = {
    IncidentStatus.OPEN: frozenset({IncidentStatus.IN_PROGRESS, IncidentStatus.RESOLVED}),
    IncidentStatus.IN_PROGRESS: frozenset({IncidentStatus.OPEN, IncidentStatus.RESOLVED}),
    IncidentStatus.RESOLVED: frozenset({IncidentStatus.OPEN}),  # reopened, it waits for somebody anew
}
"""What may follow what. Rules that are not in the table are not rules."""


def may_follow(current: IncidentStatus, wanted: IncidentStatus) -> bool:
    """Return whether an incident that is `current` may become `wanted`."""
    return wanted in NEXT[current]


PRIORITIES: Mapping[IncidentKind, IncidentPriority] = {
    IncidentKind.CHARGER_FAULTED: IncidentPriority.HIGH,
    IncidentKind.PAYMENT_DISPUTED: IncidentPriority.HIGH,  # whoever does not answer in time has lost
    IncidentKind.SAFETY: IncidentPriority.URGENT,
}
"""The priority of a kind unless somebody says otherwise; of all others it is normal."""


def priority_of(kind: IncidentKind) -> IncidentPriority:
    """Return the priority that an incident of this kind begins with."""
    return PRIORITIES.get(kind, IncidentPriority.NORMAL)


CALM = timedelta(minutes=10)
"""For how long the cause must be gone before the system resolves what it has reported."""

RETURN_MAX = timedelta(hours=24)
"""A cause that returns within this time of its resolution by the system is the same incident, opened again."""

OF_SESSIONS = frozenset({IncidentKind.SESSION_REVIEW, IncidentKind.UNAUTHORISED_ENERGY, IncidentKind.FOREIGN_STOP})
"""Kinds that are found in a session: of each there is one for it, ever."""


class Recurrence(StrEnum):
    """What becomes of something that the system has reported before."""

    SAME = "SAME"
    """It is still being dealt with: it is counted."""
    REOPENED = "REOPENED"
    """The system took it for gone, and was wrong."""
    ANEW = "ANEW"
    """That one is closed; this is another."""
    SETTLED = "SETTLED"
    """Somebody has looked at it and said the last word."""


def recurrence(
    kind: IncidentKind, status: IncidentStatus, *, resolved_at: datetime | None, by_system: bool, now: datetime
) -> Recurrence:
    """Return what becomes of a cause whose last incident stands like this."""
    if status is not IncidentStatus.RESOLVED or resolved_at is None:
        return Recurrence.SAME
    if kind in OF_SESSIONS:
        return Recurrence.REOPENED if by_system else Recurrence.SETTLED
    return Recurrence.REOPENED if by_system and now - resolved_at <= RETURN_MAX else Recurrence.ANEW
