"""Prices as people are told them before they charge."""

import pytest

from echarge.domain.elements import Element
from echarge.domain.parking import dearest_rate
from echarge.domain.pricing import Usage, session_cost
from echarge.domain.quotes import dearest, maximum_micro_per_kwh
from echarge.domain.tariffs import (
    Component,
    ConnectionFee,
    EnergyRate,
    FrozenTariff,
    ParkingRate,
    TariffSource,
    TimeRate,
)

PEAK = Element(starts_minute=17 * 60, ends_minute=19 * 60, energy_micro_per_kwh=900_000, time_micro_per_hour=0)
NIGHT = Element(starts_minute=0, ends_minute=6 * 60, energy_micro_per_kwh=100_000, parking_micro_per_hour=9_000_000)


def tariff(
    *components: Component, elements: tuple[Element, ...] = (), currency: str = "GBP", **limits: int
) -> FrozenTariff:
    """Return a tariff."""
    return FrozenTariff(1, "T", currency, 2000, components, TariffSource.SITE, "Europe/London", elements, **limits)


ALL = (EnergyRate(500_000), TimeRate(1_000_000), ConnectionFee(25), ParkingRate(2_000_000, 15, 900))


def test_the_dearest_time_of_day() -> None:
    """Each price is taken at its highest, at any hour; fees, free minutes and caps stay."""
    found = dearest(tariff(*ALL, elements=(PEAK, NIGHT)))
    assert found.components == (EnergyRate(900_000), TimeRate(1_000_000), ALL[2], ParkingRate(9_000_000, 15, 900))
    assert session_cost(found, Usage(1_000_000, 0, 0), threshold_mwh=0).total_minor == 90 + 25


@pytest.mark.parametrize(
    ("agreed", "power_w", "most"),
    [
        pytest.param(tariff(EnergyRate(790_000)), None, 790_000, id="energy alone, whatever the power"),
        pytest.param(
            tariff(EnergyRate(500_000), TimeRate(0), ParkingRate(0), elements=(PEAK, NIGHT)),
            None,
            900_000,
            id="the dearest time of day",
        ),
        pytest.param(tariff(EnergyRate(500_000), ConnectionFee(25)), None, 750_000, id="the connection fee"),
        pytest.param(tariff(EnergyRate(500_000), TimeRate(1_000_000)), 7_400, 635_136, id="an hour's share at 7.4 kW"),
        pytest.param(tariff(EnergyRate(500_000), TimeRate(1_000_000)), 50_000, 520_000, id="and at 50 kW"),
        pytest.param(tariff(EnergyRate(500_000), TimeRate(1_000_000)), None, None, id="nobody knows the power"),
        pytest.param(tariff(EnergyRate(500_000), ParkingRate(9_000_000)), 7_400, 500_000, id="overstaying is exempt"),
        pytest.param(tariff(EnergyRate(100_000), minimum_minor=100), 7_400, 1_000_000, id="a minimum"),
        pytest.param(
            tariff(EnergyRate(900_000), ConnectionFee(500), maximum_minor=300), 7_400, 3_000_000, id="a maximum"
        ),
        pytest.param(tariff(EnergyRate(40_000_000), ConnectionFee(100), currency="JPY"), 7_400, 140_000_000, id="yen"),
        pytest.param(FrozenTariff.none("GBP"), None, 0, id="free"),
    ],
)
def test_d24_the_most_that_a_kwh_costs(agreed: FrozenTariff, power_w: int | None, most: int | None) -> None:
    """D24: one price per kWh in which all is bundled that a driver cannot but pay."""
    assert maximum_micro_per_kwh(agreed, power_w) == most


@pytest.mark.parametrize(
    ("agreed", "rate"),
    [
        pytest.param(None, None, id="no tariff"),
        pytest.param(tariff(EnergyRate(1)), None, id="no parking"),
        pytest.param(tariff(ParkingRate(0, 5, 9)), None, id="free parking"),
        pytest.param(tariff(ParkingRate(3, 5, 9)), ParkingRate(3, 5, 9), id="one price"),
        pytest.param(tariff(EnergyRate(0), ParkingRate(0, 5, 9), elements=(NIGHT,)), ParkingRate(9_000_000, 5, 9),
                     id="dearer at night"),
    ],
)  # fmt: skip
def test_tar3_the_dearest_parking(agreed: FrozenTariff | None, rate: ParkingRate | None) -> None:
    """TAR-3: at its dearest, a parking fee reaches its cap the soonest."""
    assert dearest_rate(agreed) == rate
