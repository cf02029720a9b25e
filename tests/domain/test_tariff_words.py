"""A tariff in a driver's words (B22)."""

import pytest

from echarge.domain.elements import Element
from echarge.domain.tariff_words import FREE, in_words
from echarge.domain.tariffs import (
    Component,
    ConnectionFee,
    EnergyRate,
    FrozenTariff,
    ParkingRate,
    TariffSource,
    TimeRate,
)


def tariff(*components: Component, currency: str = "GBP", **terms: object) -> FrozenTariff:
    """Return a tariff."""
    return FrozenTariff(1, "T", currency, 2000, components, TariffSource.SITE, "Europe/London", **terms)  # type: ignore[arg-type]


PEAK = Element(0b0011111, 17 * 60, 19 * 60 + 30, energy_micro_per_kwh=900_000, time_micro_per_hour=0)
NIGHT = Element(ends_minute=6 * 60, parking_micro_per_hour=9_000_000)
SUNDAY = Element(0b1000000, energy_micro_per_kwh=0)


@pytest.mark.parametrize(
    ("agreed", "words"),
    [
        pytest.param(tariff(EnergyRate(143_500)), "GBP 0.1435 per kWh. VAT included.", id="energy alone"),
        pytest.param(
            tariff(EnergyRate(500_000), TimeRate(1_000_000), ConnectionFee(500), ParkingRate(2_000_000, 15, 900)),
            "GBP 0.50 per kWh, GBP 1.00 per hour of charging, GBP 5.00 per session, GBP 2.00 per hour plugged in"
            " without charging, the first 15 minutes of that free, at most GBP 9.00 for that. VAT included.",
            id="all of them",
        ),
        pytest.param(
            tariff(EnergyRate(0), TimeRate(0), ConnectionFee(0), ParkingRate(2_000_000)),
            "GBP 2.00 per hour plugged in without charging. VAT included.",
            id="what costs nothing goes without saying",
        ),
        pytest.param(
            tariff(EnergyRate(500_000), TimeRate(0), ParkingRate(0), elements=(PEAK, NIGHT, SUNDAY)),
            "GBP 0.50 per kWh, GBP 0.00 per hour plugged in without charging. VAT included."
            " Mon, Tue, Wed, Thu, Fri 17:00-19:30: GBP 0.90 per kWh, GBP 0.00 per hour of charging."
            " 00:00-06:00: GBP 9.00 per hour plugged in without charging. Sun all day: GBP 0.00 per kWh.",
            id="by the time of day",
        ),
        pytest.param(
            tariff(EnergyRate(500_000), minimum_minor=100, maximum_minor=5_000),
            "GBP 0.50 per kWh. At least GBP 1.00 in all. At most GBP 50.00 in all. VAT included.",
            id="limits",
        ),
        pytest.param(
            tariff(minimum_minor=100), "At least GBP 1.00 in all. VAT included.", id="nothing but a least amount"
        ),
        pytest.param(
            tariff(EnergyRate(50_000_000), ConnectionFee(200), currency="JPY"),
            "JPY 50.00 per kWh, JPY 200 per session. VAT included.",
            id="a currency without decimals",
        ),
        pytest.param(tariff(EnergyRate(0), ConnectionFee(0)), FREE, id="an explicit nothing"),
        pytest.param(FrozenTariff.none("GBP"), FREE, id="no tariff"),
    ],
)
def test_b22_in_words(agreed: FrozenTariff, words: str) -> None:
    """B22: each price with its unit, its limits, and what it is at special times."""
    assert in_words(agreed) == words
    assert words.isascii()
