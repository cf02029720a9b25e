"""Measured values as the API shows them: decimals of the units that people use, exact to the last digit stored."""

from decimal import Decimal
from fractions import Fraction
from typing import overload

from echarge.domain.tiles import rounded
from echarge.graphql.money import decimal_of_micro

MILLI_DIGITS = 3
SECONDS_PER_HOUR = 3600
HOUR_DIGITS = 4


@overload
def kilo(milli: int) -> Decimal: ...
@overload
def kilo(milli: int | None) -> Decimal | None: ...
def kilo(milli: int | None) -> Decimal | None:
    """Return mWh as kWh, or mW as kW."""
    return None if milli is None else decimal_of_micro(milli)


def units(milli: int | None) -> Decimal | None:
    """Return mA as A, or mV as V."""
    return None if milli is None else Decimal(milli).scaleb(-MILLI_DIGITS)


def hours(seconds: int) -> Decimal:
    """Return seconds as hours, to a ten-thousandth: sums over a network are more seconds than an Int holds."""
    return rounded(Fraction(seconds, SECONDS_PER_HOUR), HOUR_DIGITS)


def kilowatts(watts: int | None) -> Decimal | None:
    """Return W as kW."""
    return None if watts is None else Decimal(watts).scaleb(-MILLI_DIGITS)
