"""Amounts as Stripe counts them."""

import pytest

from echarge.domain.money import CURRENCIES
from echarge.payments.stripe_money import from_stripe, grain_minor, to_stripe


@pytest.mark.parametrize(
    ("currency", "minor", "stripe", "grain"),
    [
        pytest.param("GBP", 1_050, 1_050, 1, id="10.50 GBP"),
        pytest.param("JPY", 500, 500, 1, id="500 JPY have no smaller part"),
        pytest.param("KWD", 1_230, 1_230, 10, id="1.230 KWD are moved in hundredths"),
        pytest.param("ISK", 500, 50_000, 1, id="500 ISK are counted in hundredths"),
        pytest.param("UGX", 500, 50_000, 1, id="500 UGX as well"),
        pytest.param("MGA", 500, 5, 100, id="5.00 MGA are five"),
    ],
)
def test_d10_currencies(currency: str, minor: int, stripe: int, grain: int) -> None:
    """D10: an amount is the same there and here, whatever the currency's decimals."""
    assert (to_stripe(minor, currency), from_stripe(stripe, currency), grain_minor(currency)) == (stripe, minor, grain)


@pytest.mark.parametrize("currency", sorted(CURRENCIES))
def test_there_and_back(currency: str) -> None:
    """What Stripe can move comes back as it went, in every currency."""
    amount = 120 * grain_minor(currency)
    assert from_stripe(to_stripe(amount, currency), currency) == amount


def test_no_smaller_change() -> None:
    """What Stripe cannot move is refused here, and never rounded in silence."""
    with pytest.raises(ValueError, match="KWD by 10 minor units"):
        to_stripe(1_234, "KWD")
