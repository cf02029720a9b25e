"""The arithmetic of the dashboard's tiles: changes, unit prices, utilisation."""

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from echarge.domain.money import minor_digits, round_half_up

MICRO = 1_000_000
MWH_PER_KWH = 1_000_000


def change_percent(now: Fraction | int, before: Fraction | int) -> Decimal | None:
    """Return by how many per cent there is more than before, to a tenth; None where there was nothing."""
    was = Fraction(before)
    return None if not was else rounded((Fraction(now) - was) * 100 / abs(was), 1)


def percent_of(part: int, whole: int, places: int = 1) -> Decimal | None:
    """Return the part in per cent; None of nothing."""
    return None if whole <= 0 else rounded(Fraction(part * 100, whole), places)


def rounded(value: Fraction, places: int) -> Decimal:
    """Return the value with so many decimals, a half going away from zero."""
    scaled = round_half_up(value.numerator * 10**places, value.denominator)
    return Decimal(scaled).scaleb(-places)


def energy_cost_minor(bought: Iterable[tuple[int, int]], currency: str) -> int:
    """Return what energies in mWh cost at their prices in millionths per kWh: exactly added, rounded once."""
    exact = sum(energy_mwh * price_micro for energy_mwh, price_micro in bought)
    return round_half_up(exact * 10 ** minor_digits(currency), MWH_PER_KWH * MICRO)


def unit_price_micro(bought: Iterable[tuple[int, int]]) -> int | None:
    """Return the price of a kWh in millionths, the average by energy; None without energy at different prices."""
    found = list(bought)
    energy_mwh = sum(energy for energy, _ in found)
    if energy_mwh > 0:
        return round_half_up(sum(energy * price for energy, price in found), energy_mwh)
    prices = {price for _, price in found}
    return prices.pop() if len(prices) == 1 else None
