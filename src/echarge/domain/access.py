"""May this tag charge here, now? One pure decision for every door."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Reason(StrEnum):
    """Why a tag was refused; also the name under which the decision is stored and answered again."""

    ACCEPTED = "ACCEPTED"
    UNKNOWN = "UNKNOWN"
    BLOCKED = "BLOCKED"
    EXPIRED = "EXPIRED"
    CONCURRENT = "CONCURRENT"


@dataclass(frozen=True, slots=True)
class TagFacts:
    """What is known of the tag that was presented, at the moment of the decision."""

    tag_id: int
    driver_id: int | None
    vehicle_id: int | None
    active: bool
    holder_active: bool
    """False where its driver or vehicle was deactivated."""
    expires_at: datetime | None
    sessions_open: int
    sessions_max: int


@dataclass(frozen=True, slots=True)
class Allowed:
    """Yes; nobody is named where the charger gives its energy away."""

    tag_id: int | None
    driver_id: int | None
    vehicle_id: int | None
    expires_at: datetime | None = None

    @property
    def reason(self) -> Reason:
        """Return the decision's name."""
        return Reason.ACCEPTED


@dataclass(frozen=True, slots=True)
class Refused:
    """No, and why; the tag is named where it is known."""

    reason: Reason
    tag_id: int | None = None
    driver_id: int | None = None
    vehicle_id: int | None = None


Decision = Allowed | Refused


def decide(tag: TagFacts | None, *, free_vend: bool, starting: bool, at: datetime) -> Decision:
    """Say whether the tag may charge: deny by default; the limit of open sessions binds starts only (A41b)."""
    if free_vend:
        return Allowed(*((tag.tag_id, tag.driver_id, tag.vehicle_id) if tag else (None, None, None)))
    if tag is None:
        return Refused(Reason.UNKNOWN)
    who = (tag.tag_id, tag.driver_id, tag.vehicle_id)
    if not (tag.active and tag.holder_active):
        return Refused(Reason.BLOCKED, *who)
    if tag.expires_at is not None and tag.expires_at <= at:
        return Refused(Reason.EXPIRED, *who)
    if starting and tag.sessions_open >= tag.sessions_max:
        return Refused(Reason.CONCURRENT, *who)
    return Allowed(*who, expires_at=tag.expires_at)
