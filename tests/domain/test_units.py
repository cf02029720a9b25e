from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from echarge.domain.units import current_ma, energy_mwh, parse_number, power_mw, soc_percent, voltage_mv


@pytest.mark.parametrize(
    ("text", "number"),
    [
        pytest.param("361", "361", id="whole"),
        pytest.param(" 0.010 ", "0.010", id="blanks around"),
        pytest.param("-1.5", "-1.5", id="negative"),
        pytest.param("+.5", "0.5", id="no leading digit"),
        pytest.param("5.", "5", id="no decimals"),
        pytest.param("1.5e3", "1500", id="exponent"),
        pytest.param("9" * 40, "9" * 40, id="forty digits"),
    ],
)
def test_a53_numbers(text: str, number: str) -> None:
    """A value is a decimal number in a string, exactly."""
    assert parse_number(text) == Decimal(number)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param(" \t", id="blank"),
        pytest.param("NaN", id="NaN"),
        pytest.param("Infinity", id="infinity"),
        pytest.param("1e400", id="huge exponent"),
        pytest.param("1e99", id="large exponent"),
        pytest.param("1e-99", id="small exponent"),
        pytest.param("9" * 41, id="forty-one digits"),
        pytest.param("1,5", id="comma"),
        pytest.param("1_000", id="underscore"),
        pytest.param("0x10", id="hexadecimal"),
        pytest.param("٣", id="other digits"),
        pytest.param("1 2", id="two numbers"),
        pytest.param("--1", id="two signs"),
        pytest.param(".", id="a dot"),
        pytest.param("5\n6", id="two lines"),
    ],
)
def test_a23_no_number(text: str) -> None:
    """Anything else is none, rather than nought."""
    assert parse_number(text) is None


@given(st.text(max_size=60))
def test_c15_any_text_is_read_or_not(text: str) -> None:
    """No text raises, and what is read is finite."""
    number = parse_number(text)
    assert number is None or number.is_finite()


@pytest.mark.parametrize(
    ("convert", "value", "unit", "multiplier", "milli"),
    [
        pytest.param(energy_mwh, "10", "Wh", 0, 10_000, id="a52 Wh"),
        pytest.param(energy_mwh, "0.010", "kWh", 0, 10_000, id="a52 kWh"),
        pytest.param(energy_mwh, "1.5", "kWh", 0, 1_500_000, id="b17 no multiplier"),
        pytest.param(energy_mwh, "15", "Wh", 2, 1_500_000, id="b17 times a hundred"),
        pytest.param(energy_mwh, "15", "kWh", -1, 1_500_000, id="b17 by ten"),
        pytest.param(energy_mwh, "0.0005", "Wh", 0, 1, id="half up"),
        pytest.param(energy_mwh, "-0.0005", "Wh", 0, -1, id="half away from nought"),
        pytest.param(energy_mwh, "0.00049999999999999999999999999999999", "Wh", 0, 0, id="rounded once"),
        pytest.param(energy_mwh, "0E+30", "Wh", 0, 0, id="nought with an exponent"),
        pytest.param(energy_mwh, "1E-40", "Wh", 0, 0, id="next to nothing"),
        pytest.param(power_mw, "7.4", "kW", 0, 7_400_000, id="kW"),
        pytest.param(power_mw, "7400", "W", 0, 7_400_000, id="W"),
        pytest.param(current_ma, "16.05", "A", 0, 16_050, id="A"),
        pytest.param(voltage_mv, "230", "V", 0, 230_000, id="V"),
        pytest.param(soc_percent, "57.5", "Percent", 0, 58, id="per cent"),
    ],
)
def test_a53_units(
    convert: Callable[[Decimal, str, int], int], value: str, unit: str, multiplier: int, milli: int
) -> None:
    """A value becomes a whole number of milli-units, rounded once."""
    assert convert(Decimal(value), unit, multiplier) == milli


@pytest.mark.parametrize(
    ("convert", "value", "unit", "multiplier"),
    [
        pytest.param(energy_mwh, "1", "varh", 0, id="another measurand's unit"),
        pytest.param(power_mw, "1", "Wh", 0, id="energy for power"),
        pytest.param(soc_percent, "50", "V", 0, id="state of charge in volts"),
        pytest.param(soc_percent, "101", "Percent", 0, id="more than full"),
        pytest.param(soc_percent, "-1", "Percent", 0, id="less than empty"),
        pytest.param(energy_mwh, "NaN", "Wh", 0, id="NaN"),
        pytest.param(energy_mwh, "Infinity", "Wh", 0, id="infinity"),
        pytest.param(energy_mwh, "1", "Wh", 10**9, id="absurd multiplier"),
        pytest.param(energy_mwh, "1", "Wh", -13, id="absurd divisor"),
        pytest.param(energy_mwh, "1E+13", "Wh", 0, id="beyond any meter"),
    ],
)
def test_c15_units_refuse(convert: Callable[[Decimal, str, int], int], value: str, unit: str, multiplier: int) -> None:
    """What is no measured value of that kind is refused."""
    with pytest.raises(ValueError, match=r"unit|value|meter|percentage"):
        convert(Decimal(value), unit, multiplier)


def test_multiplier_may_be_left_out() -> None:
    """Without a multiplier a value stands as it is."""
    assert (energy_mwh(Decimal(1), "Wh"), power_mw(Decimal(1), "W"), soc_percent(Decimal(1), "Percent")) == (
        1e3,
        1e3,
        1,
    )
    assert (current_ma(Decimal(1), "A"), voltage_mv(Decimal(1), "V")) == (1000, 1000)
