"""What people decide on sessions."""

from decimal import Decimal
from typing import Annotated, TypeAlias

import strawberry

from echarge.graphql.context import Info
from echarge.graphql.errors import InvalidInput, NotAllowed, NotFound, Outdated
from echarge.graphql.fields import mutation
from echarge.graphql.inputs import ExpectedVersion
from echarge.graphql.node import number_of
from echarge.graphql.sessions.enums import ReviewDecision
from echarge.graphql.sessions.types import ChargingSession
from echarge.operations import reviewing
from echarge.operations.refusals import InvalidInputError, Problem, ProblemCode
from echarge.operations.reviewing import Verdict

ENERGY_DIGITS = 6
"""Energy is kept in mWh."""
INTEGER_DIGITS_MAX = 12


@strawberry.input(description="What a session's figures are by the reviewer's word; at least one of both.")
class SessionCorrectionInput:
    """What a session's figures are by the reviewer's word."""

    energy_kwh: Decimal | None = strawberry.field(
        default=None, description="The energy that was delivered, in kWh; at most six decimals."
    )
    charging_seconds: int | None = strawberry.field(
        default=None, description="The time of active charging, in seconds."
    )


ReviewSessionResult: TypeAlias = Annotated[
    ChargingSession | InvalidInput | NotFound | NotAllowed | Outdated,
    strawberry.union("ReviewSessionResult", description="What `reviewSession` answers."),
]
CloseSessionResult: TypeAlias = Annotated[
    ChargingSession | InvalidInput | NotFound | NotAllowed,
    strawberry.union("CloseSessionResult", description="What `closeSession` answers."),
]

SessionId = Annotated[strawberry.ID, strawberry.argument(description="The session.")]
Reason = Annotated[str, strawberry.argument(description="Why, in a line of 1 to 500 characters; kept with it.")]
Decision = Annotated[ReviewDecision, strawberry.argument(description="What is decided.")]
Correction = Annotated[
    SessionCorrectionInput | None, strawberry.argument(description="The right figures; with CORRECT, and only then.")
]


@strawberry.type
class SessionMutations:
    """What people decide on sessions."""

    @mutation(
        "Settle a complete session that needs review: from then on its bill is payable. Should its charger change its"
        " figures later, it needs review again, unless it is free of charge, or the charger explains what was accepted."
    )
    async def review_session(
        self,
        info: Info,
        session_id: SessionId,
        expected_version: ExpectedVersion,
        decision: Decision,
        reason: Reason,
        correction: Correction = None,
    ) -> ReviewSessionResult:
        """Settle a session that needs review."""
        session = number_of("ChargingSession", session_id, ("sessionId",))
        verdict = Verdict(
            decision,
            reason,
            energy_mwh=None if correction is None else energy_mwh(correction.energy_kwh),
            charging_s=None if correction is None else correction.charging_seconds,
        )
        row = await reviewing.review_session(info.context.runtime, info.context.me, session, expected_version, verdict)
        return ChargingSession.from_row(row)

    @mutation(
        "Hold a session to be over that its charger has lost: one that is away or silent, or did not end it when asked"
        " to. Nothing is made up: it ends with what was last heard of it, needs review, and is corrected by the"
        " charger's own end, should that still come."
    )
    async def close_session(self, info: Info, session_id: SessionId, reason: Reason) -> CloseSessionResult:
        """Hold a session to be over that its charger has lost."""
        session = number_of("ChargingSession", session_id, ("sessionId",))
        row = await reviewing.close_session(info.context.runtime, info.context.me, session, reason)
        return ChargingSession.from_row(row)


def energy_mwh(entered: Decimal | None) -> int | None:
    """Return the energy in mWh; raise InvalidInputError for what cannot be kept so exactly."""
    if entered is None:
        return None
    exact = entered.scaleb(ENERGY_DIGITS)
    if entered.adjusted() > INTEGER_DIGITS_MAX or exact != exact.to_integral_value():
        message = f"It has at most {ENERGY_DIGITS} decimals."
        raise InvalidInputError(Problem(("correction", "energyKwh"), ProblemCode.OUT_OF_RANGE, message))
    return int(exact)
