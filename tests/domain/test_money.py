from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from echarge.domain.money import MINOR_DIGITS, Money, is_currency, minor_digits, round_half_up


@pytest.mark.parametrize(
    ("currency", "digits"),
    [
        pytest.param("GBP", 2, id="pence"),
        pytest.param("JPY", 0, id="yen"),
        pytest.param("KWD", 3, id="fils"),
        pytest.param("CLF", 4, id="unit of account"),
    ],
)
def test_d10_minor_digits(currency: str, digits: int) -> None:
    """The minor unit follows ISO 4217."""
    assert minor_digits(currency) == digits


@pytest.mark.parametrize("code", ["GBP", "EUR", *MINOR_DIGITS])
def test_d18_currencies(code: str) -> None:
    """Every code with its own number of decimals is a currency."""
    assert is_currency(code)


@pytest.mark.parametrize("code", ["", "gbp", "XAU", "XXX", "GB", "GBPP"])
def test_d18_not_a_currency(code: str) -> None:
    """Anything else is not, and holds no money."""
    assert not is_currency(code)
    with pytest.raises(ValueError, match="ISO 4217"):
        Money(1, code)


def test_d18_added_within_one_currency() -> None:
    """Sums stay in their currency."""
    assert Money(150, "GBP") + Money(-50, "GBP") == Money(100, "GBP")
    with pytest.raises(ValueError, match="cannot add EUR to GBP"):
        Money(1, "GBP") + Money(1, "EUR")


@pytest.mark.parametrize(
    ("text", "currency", "amount_minor"),
    [
        pytest.param("10.5", "GBP", 1050, id="pence"),
        pytest.param("-0.01", "GBP", -1, id="a debt"),
        pytest.param("1E+3", "JPY", 1000, id="an exponent"),
        pytest.param("1.500", "GBP", 150, id="noughts lose nothing"),
        pytest.param("0.001", "KWD", 1, id="three decimals"),
        pytest.param("0", "GBP", 0, id="nought"),
    ],
)
def test_from_decimal(text: str, currency: str, amount_minor: int) -> None:
    """A number in the major unit is exactly so many of the minor."""
    assert Money.from_decimal(Decimal(text), currency) == Money(amount_minor, currency)


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        pytest.param("0.001", "GBP", id="a tenth of a penny"),
        pytest.param("0.5", "JPY", id="half a yen"),
        pytest.param("NaN", "GBP", id="NaN"),
        pytest.param("sNaN", "GBP", id="signalling NaN"),
        pytest.param("Infinity", "GBP", id="infinity"),
        pytest.param("-Infinity", "GBP", id="debt without end"),
        pytest.param("1E+999999", "GBP", id="absurdly large"),
        pytest.param("1E-999999", "GBP", id="absurdly small"),
        pytest.param("1" * 41, "GBP", id="too many digits"),
        pytest.param("1", "ABC", id="no currency"),
    ],
)
def test_c15_from_decimal_refuses(text: str, currency: str) -> None:
    """What is no exact amount is refused, at once."""
    with pytest.raises(ValueError, match=r"money|decimals|ISO 4217"):
        Money.from_decimal(Decimal(text), currency)


@pytest.mark.parametrize(
    ("money", "text"),
    [
        pytest.param(Money(1050, "GBP"), "10.50", id="pence"),
        pytest.param(Money(-1, "GBP"), "-0.01", id="a debt"),
        pytest.param(Money(1000, "JPY"), "1000", id="yen"),
        pytest.param(Money(1, "KWD"), "0.001", id="fils"),
        pytest.param(Money(0, "GBP"), "0.00", id="nought"),
    ],
)
def test_to_decimal(money: Money, text: str) -> None:
    """An amount is told with all its decimals."""
    assert str(money.to_decimal()) == text


@given(st.integers(-(10**30), 10**30), st.sampled_from(["GBP", "JPY", "KWD", "UYW"]))
def test_decimal_round_trip(amount_minor: int, currency: str) -> None:
    """No amount changes on the way to a decimal and back."""
    money = Money(amount_minor, currency)
    assert Money.from_decimal(money.to_decimal(), currency) == money


@pytest.mark.parametrize(
    ("numerator", "denominator", "rounded"),
    [
        pytest.param(5, 2, 3, id="half up"),
        pytest.param(-5, 2, -3, id="half away from nought"),
        pytest.param(4999, 10_000, 0, id="less than half"),
        pytest.param(-4999, 10_000, 0, id="less than half below nought"),
        pytest.param(10**40 + 1, 2, 5 * 10**39 + 1, id="exact where floats are not"),
        pytest.param(0, 7, 0, id="nought"),
    ],
)
def test_d10_round_half_up(numerator: int, denominator: int, rounded: int) -> None:
    """A half goes away from nought."""
    assert round_half_up(numerator, denominator) == rounded


@pytest.mark.parametrize("denominator", [0, -1])
def test_round_half_up_needs_a_positive_denominator(denominator: int) -> None:
    """Nothing is divided by nought."""
    with pytest.raises(ValueError, match="positive"):
        round_half_up(1, denominator)
