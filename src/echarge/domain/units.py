"""Measured values as whole numbers of one unit: mWh, mW, mA, mV."""

import re
from decimal import ROUND_HALF_UP, Context, Decimal

NUMBER_CHARS_MAX = 40
NUMBER_EXPONENT_MAX = 40
MULTIPLIER_MAX = 12
"""No meter counts in units beyond tera or below pico."""

VALUE_EXPONENT_MAX = 15
"""Values stay below 10 to the 16th milli-units: exact in a database's integer."""

_NUMBER = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]{1,2})?")
_EXACT = Context(prec=2 * NUMBER_CHARS_MAX)

_ENERGY_TO_MWH = {"Wh": 3, "kWh": 6}
_POWER_TO_MW = {"W": 3, "kW": 6}
_CURRENT_TO_MA = {"A": 3}
_VOLTAGE_TO_MV = {"V": 3}
_SOC_TO_PERCENT = {"Percent": 0}


def decimal_text(micro: int) -> str:
    """Return millionths with two decimals at least, and no idle zeros beyond."""
    whole, rest = divmod(micro, 1_000_000)
    return f"{whole}.{f'{rest:06}'.rstrip('0'):0<2}"


def parse_number(text: str) -> Decimal | None:
    """Return the number that the text spells, blanks around it aside; None for anything else or an absurd one."""
    text = text.strip()
    if len(text) > NUMBER_CHARS_MAX or not _NUMBER.fullmatch(text):
        return None
    number = Decimal(text)
    return number if abs(number.adjusted()) <= NUMBER_EXPONENT_MAX else None


def energy_mwh(value: Decimal, unit: str, multiplier: int = 0) -> int:
    """Return an energy in Wh or kWh, times ten to the multiplier, in mWh; raises ValueError if it is none."""
    return _whole(value, unit, multiplier, _ENERGY_TO_MWH)


def power_mw(value: Decimal, unit: str, multiplier: int = 0) -> int:
    """Return a power in W or kW, times ten to the multiplier, in mW; raises ValueError if it is none."""
    return _whole(value, unit, multiplier, _POWER_TO_MW)


def current_ma(value: Decimal, unit: str, multiplier: int = 0) -> int:
    """Return a current in A, times ten to the multiplier, in mA; raises ValueError if it is none."""
    return _whole(value, unit, multiplier, _CURRENT_TO_MA)


def voltage_mv(value: Decimal, unit: str, multiplier: int = 0) -> int:
    """Return a voltage in V, times ten to the multiplier, in mV; raises ValueError if it is none."""
    return _whole(value, unit, multiplier, _VOLTAGE_TO_MV)


def soc_percent(value: Decimal, unit: str, multiplier: int = 0) -> int:
    """Return a state of charge in whole per cent, rounded half up; raises ValueError if it is none."""
    percent = _whole(value, unit, multiplier, _SOC_TO_PERCENT)
    if not 0 <= percent <= 100:
        raise ValueError(f"{percent} is not a percentage of a battery")
    return percent


def _whole(value: Decimal, unit: str, multiplier: int, exponents: dict[str, int]) -> int:
    """Return the value in the milli-unit, rounded once, a half going away from zero."""
    if unit not in exponents:
        raise ValueError(f"{unit[:20]!r} is not a unit of this measurand")
    if not value.is_finite() or abs(multiplier) > MULTIPLIER_MAX:
        raise ValueError("not a measured value")
    power = exponents[unit] + multiplier
    if value and value.adjusted() + power > VALUE_EXPONENT_MAX:
        raise ValueError("more than any meter measures")
    return int(_EXACT.scaleb(value, power).to_integral_value(ROUND_HALF_UP))
