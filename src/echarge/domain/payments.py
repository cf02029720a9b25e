"""What becomes of a payment: the states of its hold and of its money, and what is to be done next (PAY-3, D7, D8, D22).

All of it is pure: amounts in minor units of one currency in, the next move out. Whoever carries a move out writes it
down before, and its outcome after; so the next move never depends on what somebody remembers.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from echarge.domain.commands import CommandStatus


class Door(StrEnum):
    """By which door somebody comes who pays."""

    CHARGER = "CHARGER"
    PORTAL = "PORTAL"
    WEB = "WEB"
    CONTACTLESS = "CONTACTLESS"
    APP = "APP"


class HoldState(StrEnum):
    """What has become of the amount that is held before a session."""

    REQUESTED = "REQUESTED"
    HELD = "HELD"
    FAILED = "FAILED"
    RELEASED = "RELEASED"
    CAPTURED = "CAPTURED"
    EXPIRED = "EXPIRED"


class HoldEvent(StrEnum):
    """What can be heard of a hold."""

    AUTHORISED = "AUTHORISED"
    DECLINED = "DECLINED"
    LET_GO = "LET_GO"
    TAKEN = "TAKEN"
    LAPSED = "LAPSED"


HOLD: Mapping[HoldState, Mapping[HoldEvent, HoldState]] = {
    HoldState.REQUESTED: {
        HoldEvent.AUTHORISED: HoldState.HELD,
        HoldEvent.DECLINED: HoldState.FAILED,
        HoldEvent.LET_GO: HoldState.RELEASED,
        HoldEvent.TAKEN: HoldState.CAPTURED,
        HoldEvent.LAPSED: HoldState.EXPIRED,
    },
    HoldState.HELD: {
        HoldEvent.LET_GO: HoldState.RELEASED,
        HoldEvent.TAKEN: HoldState.CAPTURED,
        HoldEvent.LAPSED: HoldState.EXPIRED,
    },
    # Whose card was declined may try another one, as long as nobody has called it off.
    HoldState.FAILED: {HoldEvent.AUTHORISED: HoldState.HELD, HoldEvent.LET_GO: HoldState.RELEASED},
    HoldState.RELEASED: {},
    HoldState.CAPTURED: {},
    HoldState.EXPIRED: {},
}
"""What follows what; an event that is not in the row changes nothing, for providers tell late and twice."""


def after(state: HoldState, event: HoldEvent) -> HoldState:
    """Return the state of the hold after this was heard."""
    return HOLD[state].get(event, state)


class PaymentState(StrEnum):
    """What has become of the money for a session."""

    NONE = "NONE"
    DUE = "DUE"
    PAID = "PAID"
    FAILED = "FAILED"
    PARTLY_PAID = "PARTLY_PAID"
    REFUNDED = "REFUNDED"


NEXT: Mapping[PaymentState, frozenset[PaymentState]] = {
    PaymentState.NONE: frozenset(PaymentState) - {PaymentState.NONE},
    PaymentState.DUE: frozenset(PaymentState) - {PaymentState.DUE},
    # A late true end can make it more, or nothing.
    PaymentState.PAID: frozenset(
        {PaymentState.DUE, PaymentState.PARTLY_PAID, PaymentState.REFUNDED, PaymentState.FAILED}
    ),
    PaymentState.FAILED: frozenset(
        {PaymentState.DUE, PaymentState.PAID, PaymentState.PARTLY_PAID, PaymentState.NONE, PaymentState.REFUNDED}
    ),
    PaymentState.PARTLY_PAID: frozenset(
        {PaymentState.DUE, PaymentState.PAID, PaymentState.REFUNDED, PaymentState.FAILED}
    ),
    PaymentState.REFUNDED: frozenset(
        {PaymentState.DUE, PaymentState.PAID, PaymentState.PARTLY_PAID, PaymentState.FAILED}
    ),
}
"""What may follow what: `state_of` never leads elsewhere. Money that moved never counts as none."""


class StepKind(StrEnum):
    """One thing that a payment provider is asked for."""

    HOLD = "HOLD"
    CAPTURE = "CAPTURE"
    RELEASE = "RELEASE"
    CHARGE = "CHARGE"
    REFUND = "REFUND"


class StepState(StrEnum):
    """What is known of a step."""

    OPEN = "OPEN"
    """It may have been tried; nobody knows what came of it."""
    DONE = "DONE"
    FAILED = "FAILED"


@dataclass(frozen=True, slots=True)
class Books:
    """All that is known of one payment's money."""

    due_minor: int | None
    """What the bills come to, less what was credited; None while there is no final one."""
    hold: HoldState | None = None
    hold_minor: int = 0
    captured_minor: int = 0
    charged_minor: int = 0
    refunded_minor: int = 0
    has_method: bool = False
    """Whether a known driver has a saved method to be charged."""
    charge_failed: bool = False
    capture_failed: bool = False
    grain_minor: int = 1
    """What a provider moves at least: 10 where it takes KWD in hundredths alone."""

    @property
    def taken_minor(self) -> int:
        """Return what was taken."""
        return self.captured_minor + self.charged_minor

    @property
    def net_minor(self) -> int:
        """Return what was taken and not given back."""
        return self.taken_minor - self.refunded_minor

    @property
    def shortfall_minor(self) -> int:
        """Return what is due and was not taken."""
        return max(0, (self.due_minor or 0) - self.net_minor)


@dataclass(frozen=True, slots=True)
class Charge:
    """Take the amount by the driver's saved method."""

    amount_minor: int


@dataclass(frozen=True, slots=True)
class Capture:
    """Take the amount from the hold, whose rest is let go thereby."""

    amount_minor: int


@dataclass(frozen=True, slots=True)
class Release:
    """Let the hold go."""


@dataclass(frozen=True, slots=True)
class Refund:
    """Give the amount back."""

    amount_minor: int


@dataclass(frozen=True, slots=True)
class Rest:
    """Do nothing: the bill is not final, or all is done that can be."""


Move = Charge | Capture | Release | Refund | Rest

LIVE = frozenset({HoldState.REQUESTED, HoldState.HELD})
"""Holds that lock somebody's money, or may yet do so."""


def next_move(books: Books) -> Move:
    """Return what is to be done next, once the bill is final.

    A known driver pays by the saved method, then the hold is let go; where that fails the hold is captured, at most the
    hold, and the rest is a debt (D7). An anonymous payer pays from the hold, at most the hold (D8). Where nothing is
    due nothing is asked for, and the hold is let go (D15).
    """
    if books.due_minor is None:
        return Rest()
    if (surplus := books.net_minor - books.due_minor) > 0:
        return Refund(surplus)
    owed = takeable(books.shortfall_minor, books.grain_minor)
    if owed and books.has_method and not books.charge_failed:
        return Charge(owed)
    from_hold = min(owed, takeable(books.hold_minor, books.grain_minor))
    if from_hold and books.hold is HoldState.HELD and not books.capture_failed:
        return Capture(from_hold)
    return Release() if books.hold in LIVE else Rest()


def takeable(amount_minor: int, grain_minor: int) -> int:
    """Return as much of the amount as a provider can move, never more than it."""
    return amount_minor - amount_minor % grain_minor


def state_of(books: Books) -> PaymentState:
    """Return what has become of the money."""
    if books.due_minor is None:
        return PaymentState.NONE
    if isinstance(next_move(books), Charge | Capture | Refund):
        return PaymentState.DUE
    if takeable(books.shortfall_minor, books.grain_minor):
        return PaymentState.PARTLY_PAID if books.net_minor > 0 else PaymentState.FAILED
    if books.refunded_minor and not books.net_minor:
        return PaymentState.REFUNDED
    return PaymentState.PAID if books.due_minor else PaymentState.NONE


def refundable_minor(books: Books, *, pending_minor: int) -> int:
    """Return what can still be given back: never more than was taken (D22)."""
    return max(0, books.net_minor - pending_minor)


ATTACH_MAX = timedelta(minutes=10)
"""So long after its request a hold waits for the start that it is for, and for its payer."""

TOLD_LIVE_WITHIN = timedelta(minutes=5)
"""A start at a charger that is told later than this was carried out long ago: nothing is held for it any more."""

START_WAITS_MAX = timedelta(minutes=1)
"""So long a start whose answer was cut off waits for its charger to tell it again, before it is refused."""

HOLD_ENDS_BEFORE = timedelta(hours=12)
"""So long before a provider lets a hold go by itself it is captured for what is due so far, or let go by us."""


@dataclass(frozen=True, slots=True)
class Start:
    """What is known of the start that a hold is for."""

    status: CommandStatus
    was_sent: bool
    expires_at: datetime


def is_told_live(at: datetime, now: datetime) -> bool:
    """Return whether something has to be held before a start of this instant that is told now."""
    return now - at <= TOLD_LIVE_WITHIN


def waits_until(
    requested_at: datetime, start: Start | None, now: datetime, *, attach_max: timedelta = ATTACH_MAX
) -> datetime | None:
    """Return until when a hold without a session waits for one; None where none will come of its start any more.

    A start that the charger refused, or that never reached it, is over at once. One whose answer or effect is missing
    may still have begun by the charger's own clock, until its time is over (lifecycle 11).
    """
    if start is None:
        until = requested_at + attach_max
    elif start.status is CommandStatus.REJECTED or (start.status is CommandStatus.FAILED and not start.was_sent):
        return None
    else:
        until = start.expires_at
    if start is not None and start.status in {CommandStatus.QUEUED, CommandStatus.SENT, CommandStatus.ACCEPTED}:
        return max(until, now + timedelta(seconds=1))  # the sweep of commands has the word
    return until if now < until else None
