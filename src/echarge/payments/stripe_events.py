"""Stripe's events: which payment each is about, and what of it matters here."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from echarge.operations.disputes import REASON_LENGTH_MAX, Dispute, DisputeState
from echarge.operations.provider_events import Told
from echarge.payments.stripe_money import from_stripe

DISPUTE = "charge.dispute."
REFUNDS = ("charge.refunded", "charge.refund.", "refund.")
METHODS = ("setup_intent.", "payment_method.")
CUSTOMER_DELETED = "customer.deleted"
OVER: Mapping[str, DisputeState] = {
    "won": DisputeState.WON,
    "warning_closed": DisputeState.WON,
    "prevented": DisputeState.WON,
    "lost": DisputeState.LOST,
}
"""What a dispute has come to; all else is still going on."""


class NoEventError(ValueError):
    """It is none of Stripe's events."""


@dataclass(frozen=True, slots=True)
class StripeEvent:
    """One event."""

    told: Told
    customer: str = ""
    """Whose saved methods are not what they were; empty where nobody's are."""
    forgotten: str = ""
    """Which customer is there no more; empty where all are."""

    @classmethod
    def of(cls, body: Any) -> Self:
        """Return the event of this body; raise NoEventError."""
        try:
            ref, kind, about = str(body["id"]), str(body["type"]), body["data"]["object"]
            before = body["data"].get("previous_attributes")
        except (KeyError, TypeError, AttributeError) as error:
            raise NoEventError from error
        if not isinstance(about, Mapping):
            return cls(Told(ref))
        dispute = dispute_of(about) if kind.startswith(DISPUTE) else None
        told = Told(ref, payment_in(about), refunds=kind.startswith(REFUNDS), dispute=dispute)
        customer = customer_in(about, before) if kind.startswith(METHODS) else ""
        return cls(told, customer, str(about.get("id", "")) if kind == CUSTOMER_DELETED else "")


def payment_in(about: Mapping[str, Any]) -> str:
    """Return the payment that Stripe's object is, or belongs to; empty where there is none."""
    found = about.get("id") if about.get("object") == "payment_intent" else about.get("payment_intent")
    return found if isinstance(found, str) else ""


def customer_in(about: Mapping[str, Any], before: Any) -> str:
    """Return whose saved method it is, or was: one that was detached has lost its customer."""
    was = before.get("customer") if isinstance(before, Mapping) else None
    found = about.get("customer") or was
    return found if isinstance(found, str) else ""


def dispute_of(about: Mapping[str, Any]) -> Dispute | None:
    """Return the dispute; None where it cannot be read."""
    ref, amount, currency = about.get("id"), about.get("amount"), about.get("currency")
    if not isinstance(ref, str) or not isinstance(amount, int) or not isinstance(currency, str):
        return None
    state = OVER.get(str(about.get("status")), DisputeState.OPEN)
    reason = str(about.get("reason") or "").replace("_", " ")[:REASON_LENGTH_MAX]
    return Dispute(ref, state, from_stripe(amount, currency.upper()), reason)
