"""What would be decided on access, as the API shows it."""

from datetime import datetime
from typing import Self

import strawberry

from echarge.domain.access import Allowed, Decision
from echarge.domain.access_words import REASONS
from echarge.domain.pricing import reference_cost
from echarge.graphql.access_decisions.candidates import AccessCandidate
from echarge.graphql.access_decisions.enums import Reason
from echarge.graphql.access_profiles.types import AccessProfile
from echarge.graphql.chargers.types import Evse
from echarge.graphql.context import Info
from echarge.graphql.enums import Area
from echarge.graphql.fields import field
from echarge.graphql.money import Money
from echarge.graphql.node import node_at
from echarge.graphql.sessions.payments import SessionTariff
from echarge.operations.access_preview import Preview
from echarge.store import models


@strawberry.type(description='What would be answered to "may they charge here?". It is not kept.')
class AccessPreview:
    """What would be answered to "may they charge here?"."""

    at: datetime = strawberry.field(description="The instant that it is about.")
    allowed: bool = strawberry.field(description="Whether they may.")
    reason: Reason = strawberry.field(description="What it comes to, for programs.")
    message: str = strawberry.field(description="The same for people, in English.")
    profile_name: str | None = strawberry.field(
        description="The name of the access profile that lets them in. Null where none does: refused, or free-vend."
    )
    by_draft: bool = strawberry.field(description="Whether it is the draft that lets them in.")
    expires_at: datetime | None = strawberry.field(
        description="Until when it is true: the tag expires, or the profile's hours end. Null: until further notice."
    )
    candidates: list[AccessCandidate] = strawberry.field(
        description="The access profiles that come nearest, at most 20, the nearest first."
    )
    more_candidates: int = strawberry.field(description="How many more there are.")
    decision: strawberry.Private[Decision]
    evse_id: strawberry.Private[int]

    @field("Where they would come.")
    async def evse(self, info: Info) -> Evse:
        """Return the EVSE."""
        evse: Evse = await node_at(info.context, models.Evse, self.evse_id)
        return evse

    @field("The access profile that lets them in, as it is stored. Null where none does, and of a new draft.")
    async def profile(self, info: Info) -> AccessProfile | None:
        """Return the profile that wins."""
        profile_id = self.decision.profile_id if isinstance(self.decision, Allowed) else None
        profile: AccessProfile | None = await node_at(info.context, models.AccessProfile, profile_id)
        return profile

    @field("What a session would cost by. Null where they are refused, and for who may not see tariffs.")
    def tariff(self, info: Info) -> SessionTariff | None:
        """Return what a session would cost by."""
        tariff = self.decision.tariff if isinstance(self.decision, Allowed) else None
        return SessionTariff.of(tariff) if tariff is not None and info.context.sees(Area.TARIFFS) else None

    @field("What 30 kWh in one hour would cost. Null where they are refused, and for who may not see tariffs.")
    def reference_cost(self, info: Info) -> Money | None:
        """Return what a usual session would cost."""
        tariff = self.decision.tariff if isinstance(self.decision, Allowed) else None
        if tariff is None or not info.context.sees(Area.TARIFFS):
            return None
        return Money.from_minor(reference_cost(tariff, self.at), tariff.currency)

    @field(
        "What has to be held before the session, or would have to be where they are refused for it. Null where nothing"
        " is said, and for who may not see payments."
    )
    def hold(self, info: Info) -> Money | None:
        """Return what has to be held."""
        hold = self.decision.hold
        if hold is None or not info.context.sees(Area.PAYMENTS):
            return None
        return Money.from_minor(hold.amount_minor, hold.currency)

    @classmethod
    def of(cls, preview: Preview, evse_id: int, at: datetime) -> Self:
        """Return what is shown of a preview."""
        decision = preview.decision
        winner = decision.profile_id if isinstance(decision, Allowed) else None
        return cls(
            at=at,
            allowed=isinstance(decision, Allowed),
            reason=decision.reason,
            message=REASONS[decision.reason],
            profile_name=next((each.name for each in decision.candidates if each.profile_id == winner), None),
            by_draft=winner is not None and winner == preview.draft_id,
            expires_at=decision.expires_at if isinstance(decision, Allowed) else None,
            candidates=[AccessCandidate.of(each, preview.draft_id) for each in decision.candidates],
            more_candidates=decision.more,
            decision=decision,
            evse_id=evse_id,
        )
