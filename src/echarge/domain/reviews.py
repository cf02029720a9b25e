"""What a person decided on a session that could not be believed, and whether that still stands (PAY-5)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, NamedTuple, Self


class ReviewReason(StrEnum):
    """Why a person has to look at a session before its money is taken, the weightiest first."""

    CHANGED_SINCE_REVIEW = "CHANGED_SINCE_REVIEW"
    IMPLAUSIBLE_ENERGY = "IMPLAUSIBLE_ENERGY"
    CONTRADICTED_METER = "CONTRADICTED_METER"
    UNAUTHORISED_ENERGY = "UNAUTHORISED_ENERGY"
    METER = "METER"
    DURATION = "DURATION"
    NO_END = "NO_END"
    IDLE = "IDLE"
    CLOCK = "CLOCK"


class ReviewDecision(StrEnum):
    """What a person can decide on such a session."""

    ACCEPT = "ACCEPT"
    """It is as it was metered."""
    CORRECT = "CORRECT"
    """It is as the person says."""
    WAIVE = "WAIVE"
    """It is free of charge."""


class Basis(NamedTuple):
    """What a review rests on: the figures as the charger's messages gave them, and why they were not believed."""

    energy_mwh: int
    charging_s: int
    reason: ReviewReason | None


@dataclass(frozen=True, slots=True)
class Review:
    """A person's word on a session. It stands while the charger's figures are those that the person saw."""

    decision: ReviewDecision
    at: datetime
    user_id: int
    remark: str
    basis: Basis
    energy_mwh: int | None = None
    charging_s: int | None = None

    def to_json(self) -> dict[str, Any]:
        """Return the review as a session's row keeps it."""
        return {
            "decision": self.decision,
            "at": self.at.isoformat(),
            "user_id": self.user_id,
            "remark": self.remark,
            "basis": list(self.basis),
            "energy_mwh": self.energy_mwh,
            "charging_s": self.charging_s,
        }

    @classmethod
    def from_json(cls, kept: dict[str, Any]) -> Self:
        """Return the review that `to_json` wrote."""
        energy_mwh, charging_s, reason = kept["basis"]
        return cls(
            decision=ReviewDecision(kept["decision"]),
            at=datetime.fromisoformat(kept["at"]),
            user_id=kept["user_id"],
            remark=kept["remark"],
            basis=Basis(energy_mwh, charging_s, None if reason is None else ReviewReason(reason)),
            energy_mwh=kept["energy_mwh"],
            charging_s=kept["charging_s"],
        )


class Standing(NamedTuple):
    """What is left of a review: the decision that stands, and why a person has to look (again)."""

    review: Review | None
    reason: ReviewReason | None


def standing(review: Review | None, basis: Basis) -> Standing:
    """Return what holds of a session whose messages give these figures by now.

    Free of charge stays so, whatever the charger says later. What was accepted or corrected is looked at again once
    the charger has changed its figures; unless it was accepted as metered, and the charger has explained it since.
    """
    if review is None:
        return Standing(None, basis.reason)
    if review.decision is ReviewDecision.WAIVE or review.basis == basis:
        return Standing(review, None)
    if review.decision is ReviewDecision.ACCEPT and basis.reason is None:
        return Standing(None, None)
    return Standing(None, ReviewReason.CHANGED_SINCE_REVIEW)
