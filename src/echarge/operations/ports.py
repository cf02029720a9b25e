"""What operations need from the world outside, where it has more than one real form."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from echarge.domain.commands import Answer, Request
from echarge.domain.givebacks import GivenBack
from echarge.live.tallies import Counted


class LinkClosedError(Exception):
    """The charger's socket is gone; nothing can be asked of it."""


class AnswerTimeoutError(Exception):
    """The charger did not answer in time."""


class CallRefusedError(Exception):
    """The charger answered with an error."""

    def __init__(self, code: str, description: str) -> None:
        super().__init__(f"{code}: {description}" if description else code)
        self.code = code
        self.description = description


class Tally(Protocol):
    """Counts by key in windows of time: what happens in this process, or in all that share a Redis. Never fails."""

    async def add(self, table: str, key: str, *, number: int, window_s: float) -> Counted:
        """Add to what is counted under the key, and return what it has come to; nought only asks."""

    async def forget(self, table: str, key: str) -> None:
        """Let the key begin anew."""


class ChargerLink(Protocol):
    """A connected charger that can be asked to do something."""

    async def ask(self, request: Request, *, timeout_s: float) -> Answer:
        """Send the request and return the charger's answer.

        Raises LinkClosedError, AnswerTimeoutError or CallRefusedError.
        """

    async def close(self, code: int, reason: str) -> None:
        """End the connection."""


class ChargerDirectory(Protocol):
    """Which chargers this process holds."""

    def find(self, charger_id: int) -> ChargerLink | None:
        """Return the charger's link, or None where its socket is not held here."""

    async def displace(self, charger_id: int, reason: str) -> None:
        """Close the charger's socket if it is held here."""


@dataclass(frozen=True, slots=True)
class Mailing:
    """One letter on its way; its number is the same at every attempt, so that a second copy can be known as one."""

    number: int
    to: str
    subject: str
    text: str
    at: datetime


class MailDelayedError(Exception):
    """The letter was not taken this time, or nobody knows whether it was; it is worth trying again."""


class MailRefusedError(Exception):
    """The letter will never be taken as it is."""


class Mail(Protocol):
    """What carries letters to people."""

    async def send(self, mailing: Mailing) -> None:
        """Hand the letter over, within `operations.letters.SEND_S_MAX`; raise MailDelayedError or MailRefusedError."""


class Standing(StrEnum):
    """How a payment stands at its provider."""

    WAITING = "WAITING"
    """For its payer, who has yet to say by what to pay, or to prove who they are."""
    HELD = "HELD"
    TAKEN = "TAKEN"
    DECLINED = "DECLINED"
    """The payer may try another means."""
    ENDED = "ENDED"
    """Let go: by us, or by the provider because its time was over."""


@dataclass(frozen=True, slots=True)
class ProviderPayment:
    """One payment as its provider has it."""

    ref: str
    standing: Standing
    amount_minor: int
    taken_minor: int = 0
    capture_before: datetime | None = None
    problem: str = ""
    client: Mapping[str, str] = field(default_factory=dict, repr=False)
    """What the payer's own program needs to go on, such as a secret; never kept by us."""


@dataclass(frozen=True, slots=True)
class Order:
    """What a provider is asked to hold, or to take at once."""

    amount_minor: int
    currency: str
    description: str
    customer: str = ""
    method: str = ""
    """By what to pay; empty where the payer will say."""
    key: str = ""
    """The same at every attempt, so that nothing is done twice."""
    absent: bool = False
    """Whether its payer is not there: who would have to prove something cannot, and is declined."""


@dataclass(frozen=True, slots=True)
class Method:
    """A means of payment that a customer has left with the provider."""

    ref: str
    label: str
    expires_on: date | None


class ProviderDelayedError(Exception):
    """Nobody knows whether it was done: read it back, then ask again with the same key."""


class ProviderRefusedError(Exception):
    """It was not done and never will be as it was asked; says why, for people."""


class PaymentProvider(Protocol):
    """What holds, takes and gives back money.

    Each call ends within `payment_steps.CALL_S_MAX`, and raises ProviderDelayedError or ProviderRefusedError.
    """

    name: str

    def grain_minor(self, currency: str) -> int:
        """Return the least that it moves of this currency, in minor units."""

    async def hold(self, order: Order) -> ProviderPayment:
        """Hold the amount, to be taken later; a payer who has yet to act leaves it waiting."""

    async def charge(self, order: Order) -> ProviderPayment:
        """Take the amount at once by a saved method; raise ProviderRefusedError where that cannot be."""

    async def read(self, ref: str) -> ProviderPayment:
        """Return the payment as it stands."""

    async def find(self, key: str, *, since: datetime) -> ProviderPayment | None:
        """Return the payment that was made with this key, not before this instant, or None."""

    async def capture(self, ref: str, amount_minor: int, currency: str, *, key: str) -> ProviderPayment:
        """Take so much of what is held, once; the rest is let go."""

    async def release(self, ref: str, *, key: str) -> ProviderPayment:
        """Let go of what is held, or of a payment that still waits."""

    async def refund(self, ref: str, amount_minor: int, currency: str, *, key: str) -> str:
        """Give so much back of what was taken; return what the provider calls that."""

    async def find_refund(self, ref: str, key: str) -> str | None:
        """Return what was given back with this key of this payment, or None."""

    async def refunds(self, ref: str) -> Sequence[GivenBack]:
        """Return all that was given back of this payment, by whomever, the oldest first."""

    async def new_customer(self, *, key: str) -> str:
        """Return what the provider calls a new customer."""

    async def forget_customer(self, ref: str) -> None:
        """Forget a customer with all that he has left; one that is not there is forgotten already."""

    async def save_method(self, customer: str, *, key: str) -> Mapping[str, str]:
        """Begin to save a means of payment; return what the payer's own program needs to go on."""

    async def methods(self, customer: str) -> Sequence[Method]:
        """Return the means of payment that the customer has left, the newest first."""

    async def forget_method(self, ref: str) -> None:
        """Forget a means of payment; one that is not there is forgotten already."""
