"""Reservations: an EVSE is kept for one tag until an instant, and how that ends (A89)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class ReservationStatus(StrEnum):
    """Where a reservation stands."""

    ASKED = "ASKED"
    ACTIVE = "ACTIVE"
    USED = "USED"
    EXPIRED = "EXPIRED"
    CANCELLED = "CANCELLED"
    REFUSED = "REFUSED"


S = ReservationStatus
NEXT: Mapping[ReservationStatus, frozenset[ReservationStatus]] = {
    S.ASKED: frozenset({S.ACTIVE, S.REFUSED, S.USED, S.EXPIRED, S.CANCELLED}),
    S.ACTIVE: frozenset({S.USED, S.EXPIRED, S.CANCELLED}),
    S.USED: frozenset(),
    S.EXPIRED: frozenset(),
    S.CANCELLED: frozenset(),
    S.REFUSED: frozenset(),
}
"""What may follow what."""

OPEN = (S.ASKED, S.ACTIVE)
"""The states in which an EVSE is kept, or may be."""


@dataclass(frozen=True, slots=True)
class Kept:
    """For whom an EVSE is kept, as its charger's process knows it."""

    reservation_id: int
    number: int
    tag_id: int
    since: datetime
    until: datetime

    def bars(self, tag_id: int | None, at: datetime) -> bool:
        """Return whether somebody else's tag may not start there then."""
        return tag_id != self.tag_id and self.since <= at < self.until


@dataclass(frozen=True, slots=True)
class ReserveEvse:
    """Keep the EVSE for this tag until then."""

    number: int
    evse: int
    connector: int
    uid: str
    until: datetime


@dataclass(frozen=True, slots=True)
class CancelReservation:
    """Keep it no longer."""

    number: int


ReservationRequest = ReserveEvse | CancelReservation
