"""The commissioning check as the API shows it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Self

import strawberry

from echarge.domain.commissioning import Finding, Outcome, Step, overall
from echarge.graphql.chargers.types import Charger, Evse
from echarge.graphql.context import Info
from echarge.graphql.enums import describe
from echarge.graphql.fields import field
from echarge.graphql.node import node_at
from echarge.store import models

describe(
    Step,
    "One thing to check of a new charger.",
    {
        Step.CONNECTION: "It is connected.",
        Step.VERSION: "It speaks a version of OCPP that is spoken here.",
        Step.SECURITY: "It proves who it is by its password.",
        Step.BOOT: "It has said what it is, and was accepted.",
        Step.CLOCK: "Its clock is right to the minute.",
        Step.STATUSES: "Each connector has told its status, and none is broken or out of use. For each EVSE.",
        Step.READINGS: "Its meter is read during a session, and can be believed. For each EVSE.",
        Step.TEST_CHARGE: "A whole session was charged and billed. For each EVSE.",
        Step.PUBLISHING: "It is in the open data. For each EVSE of a public site, where the organisation has any.",
    },
    name="CommissioningStepKind",
)
describe(
    Outcome,
    "How a step stands.",
    {
        Outcome.PASSED: "Done.",
        Outcome.WAITING: "Something has to happen yet.",
        Outcome.FAILED: "Something is wrong.",
    },
    name="CommissioningOutcome",
)


@strawberry.type(description="One step of a commissioning check.")
class CommissioningStep:
    """One step of a commissioning check."""

    kind: Step = strawberry.field(description="What is checked.")
    outcome: Outcome = strawberry.field(description="How it stands.")
    seen: str = strawberry.field(description="What was seen, for people, in English; times in UTC.")
    advice: str = strawberry.field(description="What to do, for people, in English; empty where it passed.")
    evse_id: strawberry.Private[int | None]

    @field("The EVSE that it is about; null where it is about the charger.")
    async def evse(self, info: Info) -> Evse | None:
        """Return the EVSE."""
        evse: Evse | None = await node_at(info.context, models.Evse, self.evse_id)
        return evse

    @classmethod
    def of(cls, finding: Finding) -> Self:
        """Return what is shown of a finding."""
        return cls(
            kind=finding.step,
            outcome=finding.outcome,
            seen=finding.seen,
            advice=finding.advice,
            evse_id=finding.evse_id,
        )


@strawberry.type(description="Whether a charger is ready for drivers, step by step, as it is known at that moment.")
class CommissioningCheck:
    """Whether a charger is ready for drivers."""

    checked_at: datetime = strawberry.field(description="When this was so.")
    outcome: Outcome = strawberry.field(description="As its worst step.")
    charger: Charger = strawberry.field(description="The charger.")
    steps: list[CommissioningStep] = strawberry.field(
        description="The steps in the order in which they are taken; those of an EVSE for each, by its number."
    )

    @classmethod
    def of(cls, row: models.Charger, steps: Sequence[Finding], now: datetime) -> Self:
        """Return what is shown of the findings."""
        shown = [CommissioningStep.of(step) for step in steps]
        return cls(checked_at=now, outcome=overall(steps), charger=Charger.from_row(row), steps=shown)
