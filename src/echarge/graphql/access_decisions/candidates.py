"""What became of each access profile in a decision, and the refusal that a decision is."""

from typing import Self

import strawberry

from echarge.domain import matches
from echarge.domain.access_words import OUTCOMES
from echarge.graphql.access_decisions.enums import Outcome, Reason
from echarge.graphql.access_profiles.types import AccessProfile
from echarge.graphql.context import Info
from echarge.graphql.errors import Refusal, RefusalAnswer, RefusalCode
from echarge.graphql.fields import field
from echarge.graphql.node import node_at
from echarge.operations.refusals import AccessRefusedError
from echarge.store import models


@strawberry.type(description="An access profile that a decision looked at.")
class AccessCandidate:
    """An access profile that a decision looked at."""

    name: str = strawberry.field(description="The profile's name then.")
    outcome: Outcome = strawberry.field(description="What became of it, for programs.")
    message: str = strawberry.field(description="The same for people, in English.")
    draft: bool = strawberry.field(description="Whether it is the draft that was given, and not what is stored.")
    profile_id: strawberry.Private[int]

    @field("The profile as it is now; null where it was deleted.")
    async def profile(self, info: Info) -> AccessProfile | None:
        """Return the profile as it is now."""
        profile: AccessProfile | None = await node_at(info.context, models.AccessProfile, self.profile_id)
        return profile

    @classmethod
    def of(cls, candidate: matches.Candidate, draft_id: int | None = None) -> Self:
        """Return what is shown of a candidate."""
        outcome, profile_id = candidate.outcome, candidate.profile_id
        return cls(
            name=candidate.name,
            outcome=outcome,
            message=OUTCOMES[outcome],
            draft=profile_id == draft_id,
            profile_id=profile_id,
        )


@strawberry.type(description="They may not charge there now. The decision is kept with its reasons.")
class AccessRefused(Refusal):
    """They may not charge there now."""

    reason: Reason = strawberry.field(description="Why, for programs.")
    refused: strawberry.Private[tuple[matches.Candidate, ...]]

    @field(
        "The access profiles that came nearest, at most 20, the nearest first. Null for who may not see access"
        " profiles."
    )
    def candidates(self, info: Info) -> list[AccessCandidate] | None:
        """Return the profiles that came nearest."""
        if not info.context.sees_rows(models.AccessProfile):
            return None
        return [AccessCandidate.of(each) for each in self.refused]

    @classmethod
    def from_error(cls, error: AccessRefusedError) -> Self:
        """Return the refusal of this error."""
        decision = error.decision
        return cls(
            code=RefusalCode.ACCESS_REFUSED,
            message=str(error),
            reason=decision.reason,
            refused=decision.candidates,
        )


ACCESS_REFUSALS = [RefusalAnswer(AccessRefusedError, AccessRefused, AccessRefused.from_error)]
"""Which refusal becomes which type, besides those of `errors.py`."""
