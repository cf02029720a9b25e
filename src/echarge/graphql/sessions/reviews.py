"""Sessions under review: what was decided, and how many wait."""

from datetime import datetime
from decimal import Decimal
from typing import Self

import strawberry

from echarge.domain.reviews import Review
from echarge.graphql.context import Info
from echarge.graphql.fields import field
from echarge.graphql.measures import kilo
from echarge.graphql.node import node_at
from echarge.graphql.sessions.enums import ReviewDecision, ReviewReason
from echarge.graphql.users.types import User
from echarge.store import models


@strawberry.type(description="What somebody decided on a session that needed review.")
class SessionReview:
    """What somebody decided on a session that needed review."""

    decision: ReviewDecision = strawberry.field(description="What was decided.")
    at: datetime = strawberry.field(description="When.")
    remark: str = strawberry.field(description="Why, in the reviewer's words.")
    reason: ReviewReason | None = strawberry.field(description="Why it needed review then.")
    metered_energy_kwh: Decimal = strawberry.field(description="The energy by its charger's messages then, in kWh.")
    metered_charging_seconds: int = strawberry.field(
        description="The time of active charging by its charger's messages then, in seconds."
    )
    corrected_energy_kwh: Decimal | None = strawberry.field(
        description="The energy that was put in its place, in kWh; null where it was not corrected."
    )
    corrected_charging_seconds: int | None = strawberry.field(
        description="The charging time that was put in its place, in seconds; null where it was not corrected."
    )
    user_id: strawberry.Private[int]

    @field("Who decided. Null for who may not see users.")
    async def reviewer(self, info: Info) -> User | None:
        """Return who decided."""
        user: User | None = await node_at(info.context, models.User, self.user_id)
        return user

    @classmethod
    def from_row(cls, row: models.ChargingSession) -> Self | None:
        """Return the review of this session; None where there is none."""
        if row.review is None:
            return None
        review = Review.from_json(row.review)
        return cls(
            decision=review.decision,
            at=review.at,
            remark=review.remark,
            reason=review.basis.reason,
            metered_energy_kwh=kilo(review.basis.energy_mwh),
            metered_charging_seconds=review.basis.charging_s,
            corrected_energy_kwh=kilo(review.energy_mwh),
            corrected_charging_seconds=review.charging_s,
            user_id=review.user_id,
        )


@strawberry.type(description="How many sessions of the charging log need review for one reason.")
class SessionReviewCount:
    """How many sessions need review for one reason."""

    reason: ReviewReason = strawberry.field(description="The reason.")
    count: int = strawberry.field(description="How many sessions.")
