"""What users can have themselves told, who may be told it, and how much of it (ORG-4)."""

from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum

from echarge.domain.incidents import IncidentKind
from echarge.domain.roles import Area, UserType, may_see


class NotificationEvent(StrEnum):
    """What a user can have themselves told."""

    CHARGER_OFFLINE = "CHARGER_OFFLINE"
    CHARGER_FAULTED = "CHARGER_FAULTED"
    SESSION_NEEDS_REVIEW = "SESSION_NEEDS_REVIEW"
    INCIDENT_REPORTED = "INCIDENT_REPORTED"
    PAYMENT_FAILED = "PAYMENT_FAILED"


AREAS: Mapping[NotificationEvent, Area] = {
    NotificationEvent.CHARGER_OFFLINE: Area.CHARGERS,
    NotificationEvent.CHARGER_FAULTED: Area.CHARGERS,
    NotificationEvent.SESSION_NEEDS_REVIEW: Area.SESSIONS,
    NotificationEvent.INCIDENT_REPORTED: Area.INCIDENTS,
    NotificationEvent.PAYMENT_FAILED: Area.PAYMENTS,
}
"""What a user must be able to see to be told of it."""

OF_INCIDENTS: Mapping[IncidentKind, NotificationEvent] = {
    IncidentKind.CHARGER_OFFLINE: NotificationEvent.CHARGER_OFFLINE,
    IncidentKind.CHARGER_FAULTED: NotificationEvent.CHARGER_FAULTED,
    IncidentKind.SESSION_REVIEW: NotificationEvent.SESSION_NEEDS_REVIEW,
    IncidentKind.UNAUTHORISED_ENERGY: NotificationEvent.SESSION_NEEDS_REVIEW,
    IncidentKind.PAYMENT: NotificationEvent.PAYMENT_FAILED,
    IncidentKind.PAYMENT_DISPUTED: NotificationEvent.PAYMENT_FAILED,
}
"""Which event it is when the system reports this; all else is an incident that was reported."""

SPELL = timedelta(minutes=5)
AT_ONCE_MAX = 10
"""So many notifications of one event a user gets within a spell; the last of them counts all further ones."""

GATHER = timedelta(seconds=30)
"""A letter waits for so long after the first news in it, so that what happens together is told together."""

LETTER_EVERY = timedelta(minutes=5)
"""A user gets at most one letter of news in this time."""


def events_for(user_type: UserType) -> frozenset[NotificationEvent]:
    """Return the events that users of this type may be told of."""
    return frozenset(event for event, area in AREAS.items() if may_see(user_type, area))


def event_of(kind: IncidentKind, *, by_system: bool) -> NotificationEvent:
    """Return which event an incident of this kind is."""
    return (
        OF_INCIDENTS.get(kind, NotificationEvent.INCIDENT_REPORTED)
        if by_system
        else (NotificationEvent.INCIDENT_REPORTED)
    )
