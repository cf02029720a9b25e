"""How a session ends: by the charger's own word or, where that was lost, by what we conclude (lifecycle 6, 7; G1)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from echarge.domain.clock import Clock
from echarge.domain.events import Closing, StopActor

CLOSED_AS: Mapping[Closing, str] = {
    Closing.CONNECTOR_AVAILABLE: "ConnectorAvailable",
    Closing.CONNECTOR_FINISHED: "ConnectorFinished",
    Closing.REBOOTED: "Rebooted",
    Closing.NOT_ONGOING: "NotOngoing",
    Closing.STOP_REJECTED: "StopRejected",
    Closing.OPERATOR: "ClosedByOperator",
}
"""What stands as the reason of a stop that the charger never told."""


@dataclass
class Ending(Clock):
    """The part of a session's course that tells of its end."""

    asked_at: datetime | None = None
    asked_reason: str = ""
    asked_by: StopActor | None = None
    finished_reason: str = ""
    finished_by: StopActor | None = None
    superseded_at: datetime | None = None
    """When a later session began at the EVSE: what this one still lacks will hardly come (A49)."""
    heard_at: datetime | None = None
    """When it was last heard of, which is as long as it lasted for certain: a free connector is no word of it."""
    closed_at: datetime | None = None
    closed_by: Closing | None = None
    """By what we hold it to be over, whatever becomes of that once the charger tells its end (G1)."""

    def _is_closed_by(self, at: datetime) -> bool:
        """Return whether this is after what tells of the end; a word after a boot is not of the session at all."""
        if self.closed_at is None:
            return False
        return at > self.closed_at or (at == self.closed_at and self.closed_by is Closing.REBOOTED)

    @property
    def stopped_at(self) -> datetime | None:
        """Return when charging ended for good: the wish to stop, else the end (lifecycle 6)."""
        return self.asked_at or self.completed_at

    @property
    def completed_at(self) -> datetime | None:
        """Return when the transaction was over (lifecycle 7): where nobody told, when it was last heard of (G1)."""
        if self.finished_at is not None or (self.superseded_at is None and self.closed_at is None):
            return self.finished_at  # what is asked most often is answered first
        ends = (self.heard_at, self.superseded_at)
        return min((at for at in ends if at is not None), default=None)

    @property
    def is_given_up(self) -> bool:
        """Whether no end is waited for any more: a later session began there, or we concluded that this one is over."""
        return self.superseded_at is not None or self.closed_at is not None

    @property
    def is_provisional(self) -> bool:
        """Whether the end is ours, not yet the charger's."""
        return self.finished_at is None and self.is_given_up

    @property
    def closing(self) -> Closing | None:
        """Return by what a provisional end was concluded; None where only the next session proves it."""
        return self.closed_by if self.is_provisional else None

    @property
    def stop_reason(self) -> str:
        """Return why it stopped, in the field's words; empty while it has not."""
        if self.asked_at is not None and self.asked_reason:
            return self.asked_reason
        if self.is_provisional:
            return "Superseded" if self.closing is None else CLOSED_AS[self.closing]
        return self.finished_reason

    @property
    def stopped_by(self) -> StopActor | None:
        """Return who stopped it."""
        if self.asked_at is not None:
            return self.asked_by
        if self.is_provisional:
            return StopActor.OPERATOR if self.closing is Closing.OPERATOR else StopActor.SYSTEM
        return self.finished_by
