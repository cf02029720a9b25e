"""Visits as the API shows them to whoever has their token."""

from collections.abc import Mapping
from datetime import datetime
from typing import Self

import strawberry

from echarge.domain.commands import CommandStatus
from echarge.domain.payments import HoldState
from echarge.domain.tariffs import FrozenTariff
from echarge.domain.visits import START_WITHIN, Phase, is_final, phase_of
from echarge.graphql.access_decisions.enums import Door
from echarge.graphql.context import Info
from echarge.graphql.fields import field
from echarge.graphql.money import Money
from echarge.graphql.public.enums import HoldStanding
from echarge.graphql.public.evses import PublicEvse, power_of
from echarge.graphql.public.prices import PublicPrice
from echarge.graphql.public.sessions import OwnSession, evse_with
from echarge.operations.payments import Hold
from echarge.operations.seen_visits import Seen
from echarge.operations.visits import to_pay

WORDS: Mapping[Phase, str] = {
    Phase.TO_PAY: "Pay to go on: the amount is held, not taken.",
    Phase.PAYMENT_FAILED: "The amount could not be held. Try another card.",
    Phase.READY: "Ready: start, and put the cable in before or after.",
    Phase.STARTING: "The charger is starting. Put the cable in, if you have not.",
    Phase.CHARGING: "Charging.",
    Phase.SUSPENDED: "The car or the charger pauses.",
    Phase.STOPPED: "Charging is over. The bill is being made.",
    Phase.UNDER_REVIEW: "Something the charger told is odd. A person looks at it before any money is taken.",
    Phase.BILLED: "Charging is over, and this is the bill.",
    Phase.NOT_STARTED: "The charger did not start. Nothing is to be paid.",
    Phase.EXPIRED: "It was not started in time. Nothing is to be paid.",
}
NOT_STARTED: Mapping[CommandStatus, str] = {
    CommandStatus.REJECTED: "The charger refused to start. Nothing is to be paid.",
    CommandStatus.NO_EFFECT: "The charger agreed but did not start; no cable, perhaps. Nothing is to be paid.",
    CommandStatus.TIMED_OUT: "The charger did not answer. Nothing is to be paid unless it starts after all.",
    CommandStatus.FAILED: "The charger could not be reached. Nothing is to be paid unless it starts after all.",
}
NOTHING_TO_PAY = "Charging is over, and there is nothing to pay."
HOLD_WORDS: Mapping[HoldState, str] = {
    HoldState.HELD: " What is held is being let go.",
    HoldState.REQUESTED: " Nothing was held.",
    HoldState.FAILED: " Nothing was held.",
    HoldState.RELEASED: " What was held has been let go.",
    HoldState.EXPIRED: " What was held has been let go.",
}


@strawberry.type(description="What the payer's own program needs to have the amount held, or a card saved.")
class PaymentToDo:
    """What the payer's program needs."""

    provider: str = strawberry.field(description='Whose program it is: "TEST" or "STRIPE".')
    client_secret: str = strawberry.field(description="The secret by which that program confirms it.")
    publishable_key: str | None = strawberry.field(description="The key that Stripe's program wants; null elsewhere.")

    @classmethod
    def of(cls, hold: Hold | None) -> Self | None:
        """Return what is to be done for a hold; None where there is nothing."""
        return None if hold is None or "clientSecret" not in hold.client else cls.of_client(hold.client)

    @classmethod
    def of_client(cls, client: Mapping[str, str]) -> Self:
        """Return what the provider gave for the payer's program."""
        return cls(
            provider=client["provider"],
            client_secret=client["clientSecret"],
            publishable_key=client.get("publishableKey"),
        )


@strawberry.type(description="The amount that is held before a start.")
class VisitHold:
    """A hold."""

    amount: Money = strawberry.field(description="How much is held.")
    state: HoldStanding = strawberry.field(description="What has become of it.")
    captured: Money = strawberry.field(description="What was taken from it so far; never more than was held.")
    problem: str | None = strawberry.field(description="Why it could not be held, in English; null where it could.")


@strawberry.type(description="One visit of somebody at an EVSE, from the price to the receipt.")
class Visit:
    """One visit."""

    phase: Phase = strawberry.field(description="How far it has come.")
    message: str = strawberry.field(description="The same for people, in English.")
    final: bool = strawberry.field(
        description="Whether nothing more is to come: its money is where it belongs as well."
    )
    door: Door = strawberry.field(description="By which door the person came.")
    opened_at: datetime = strawberry.field(description="When the price was accepted.")
    start_by: datetime = strawberry.field(description="Until when it can be started.")
    hold: VisitHold | None = strawberry.field(description="What is held; null where nothing has to be.")
    session: OwnSession | None = strawberry.field(description="The session; null while there is none.")
    seen: strawberry.Private[Seen]

    @field("Where it is.")
    async def evse(self, info: Info) -> PublicEvse:
        """Return its EVSE."""
        row = await evse_with(info.context, self.seen.visit.evse_id)
        assert row is not None  # noqa: S101 -- EVSEs with visits are never deleted
        return PublicEvse.from_row(row)

    @field("The price that was shown and accepted: it is the price that is charged. Null where nothing is to be paid.")
    async def price(self, info: Info) -> PublicPrice | None:
        """Return its price."""
        kept = self.seen.visit.frozen_tariff
        if kept is None:
            return None
        evse = await evse_with(info.context, self.seen.visit.evse_id)
        return PublicPrice.of(FrozenTariff.from_json(kept), None if evse is None else power_of(evse))

    @field("What the payer's program needs to pay, or to try another card; null where there is nothing to pay.")
    async def payment(self, info: Info) -> PaymentToDo | None:
        """Return what is to be done to pay."""
        if self.phase not in {Phase.TO_PAY, Phase.PAYMENT_FAILED}:
            return None
        return PaymentToDo.of(await to_pay(info.context.runtime, self.seen.visit))

    @classmethod
    def of(cls, seen: Seen, now: datetime) -> Self:
        """Return what is shown of a visit."""
        phase, visit = phase_of(seen.standing, now), seen.visit
        return cls(
            phase=phase,
            message=message_of(seen, phase),
            final=is_final(seen.standing, now),
            door=Door(visit.door),
            opened_at=visit.created_at,
            start_by=visit.created_at + START_WITHIN,
            hold=shown_hold(seen),
            session=None if seen.session is None else OwnSession.from_row(seen.session),
            seen=seen,
        )


def message_of(seen: Seen, phase: Phase) -> str:
    """Return in words how far a visit has come, and what has become of the money that was held."""
    words = WORDS[phase]
    if phase is Phase.NOT_STARTED and seen.command is not None:
        words = NOT_STARTED.get(CommandStatus(seen.command.status), words)
    is_free = phase is Phase.BILLED and seen.session is not None and seen.session.total_minor == 0
    if is_free:
        words = NOTHING_TO_PAY
    if (is_free or phase in {Phase.NOT_STARTED, Phase.EXPIRED}) and seen.standing.hold is not None:
        words += HOLD_WORDS.get(seen.standing.hold, "")
    return words


def shown_hold(seen: Seen) -> VisitHold | None:
    """Return what is shown of the hold."""
    visit, state = seen.visit, seen.standing.hold
    if visit.hold_minor is None or state is None:
        return None
    captured = 0 if seen.payment is None else seen.payment.captured_minor
    problem = None if seen.payment is None or state is not HoldState.FAILED else seen.payment.problem
    return VisitHold(
        amount=Money.from_minor(visit.hold_minor, visit.currency),
        state=HoldStanding(state.value),
        captured=Money.from_minor(captured, visit.currency),
        problem=problem or None,
    )
