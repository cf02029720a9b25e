"""Amounts as Stripe counts them, which for a few currencies is not how ISO 4217 does.

https://docs.stripe.com/currencies#zero-decimal, #special-cases and #three-decimal.
"""

from echarge.domain.money import minor_digits

ZERO_DECIMAL = frozenset({
    "BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "VND", "VUV", "XAF", "XOF", "XPF",
})  # fmt: skip
"""An amount of 500 is five hundred of them."""
THREE_DECIMAL = frozenset(["BHD", "JOD", "KWD", "OMR", "TND"])
"""Have thousandths, and are moved in hundredths alone."""
USUAL_DIGITS = 2


def stripe_digits(currency: str) -> int:
    """Return how many decimals Stripe's amounts of this currency have.

    ISK and UGX have no smaller part any more, and are counted in hundredths all the same.
    """
    if currency in ZERO_DECIMAL:
        return 0
    return 3 if currency in THREE_DECIMAL else USUAL_DIGITS


def grain_minor(currency: str) -> int:
    """Return the least that Stripe moves of this currency, in its minor units by ISO 4217."""
    if currency in THREE_DECIMAL:
        return 10
    return int(10 ** max(0, minor_digits(currency) - stripe_digits(currency)))


def to_stripe(amount_minor: int, currency: str) -> int:
    """Return the amount as Stripe counts it; raises ValueError where Stripe has no such small change."""
    if amount_minor % grain_minor(currency):
        raise ValueError(f"Stripe moves {currency} by {grain_minor(currency)} minor units at least")
    shift = stripe_digits(currency) - minor_digits(currency)
    return int(amount_minor * 10**shift) if shift >= 0 else amount_minor // 10 ** (-shift)


def from_stripe(amount: int, currency: str) -> int:
    """Return the amount in minor units by ISO 4217."""
    shift = stripe_digits(currency) - minor_digits(currency)
    return amount // 10**shift if shift >= 0 else int(amount * 10 ** (-shift))
