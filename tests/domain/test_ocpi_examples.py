"""The examples of OCPI's tariffs module, with and without VAT (D12, D13)."""

import pytest

from echarge.domain.pricing import Usage, session_cost
from echarge.domain.tariffs import (
    Component,
    ConnectionFee,
    EnergyRate,
    FrozenTariff,
    ParkingRate,
    TariffSource,
    TimeRate,
)

MINUTE = 60


def tariff(
    *components: Component, vat_rate_bp: int = 1000, least: int | None = None, most: int | None = None
) -> FrozenTariff:
    """Return a tariff in euro; its prices include VAT, so those of the examples stand here with theirs added."""
    return FrozenTariff(
        1, "T", "EUR", vat_rate_bp, components, TariffSource.EVSE, minimum_minor=least, maximum_minor=most
    )


QUARTER = EnergyRate(275_000)
"""0.25 a kWh and 10 %."""
START = ConnectionFee(60, vat_rate_bp=2000)
"""0.50 a session and 20 %."""
TEN_FREE = ParkingRate(2_000_000, 10, step_s=600)
MAXIMUM = tariff(QUARTER, START, most=1100)


@pytest.mark.parametrize(
    ("agreed", "energy_wh", "charging_min", "parked_min", "without", "with_vat"),
    [
        pytest.param(tariff(QUARTER), 20_000, 0, 0, 500, 550, id="8: 20 kWh at 0.25"),
        pytest.param(tariff(QUARTER, START), 20_000, 0, 0, 550, 610, id="9: with a start fee of another VAT"),
        pytest.param(tariff(QUARTER, START, ParkingRate(2_400_000, vat_rate_bp=2000, step_s=900)),
                     20_000, 0, 40, 700, 790, id="10: 40 minutes of parking in steps of 15"),
        pytest.param(tariff(TimeRate(2_200_000, step_s=60)), 0, 150, 0, 500, 550, id="1: 2.00 an hour"),
        pytest.param(tariff(TimeRate(3_300_000, step_s=60), ParkingRate(6_000_000, vat_rate_bp=2000, step_s=300)),
                     0, 150, 42, 1125, 1275, id="13: 3.00 an hour, 5.00 for parking in steps of 5 minutes"),
        pytest.param(tariff(TimeRate(1_998_800, step_s=300), vat_rate_bp=520), 0, 150, 0, 475, 500,
                     id="2: a VAT of 5.2 %"),
        pytest.param(tariff(EnergyRate(275_000, step_wh=100), START), 20_450, 0, 0, 563, 624,
                     id="3: steps of a tenth of a kWh"),
        pytest.param(tariff(EnergyRate(242_000, step_wh=100), START), 20_450, 0, 0, 501, 556, id="3: at 0.22"),
        pytest.param(MAXIMUM, 50_000, 0, 0, 1000, 1100, id="6: the maximum of 10.00"),
        pytest.param(MAXIMUM, 30_000, 0, 0, 800, 885, id="6: below the maximum"),
        pytest.param(tariff(QUARTER, least=55), 20_000, 0, 0, 500, 550, id="12: above the minimum"),
        pytest.param(tariff(QUARTER, least=55), 1_000, 0, 0, 50, 55, id="12: the minimum of 0.50"),
        # OCPI's own table ends in 10.30: it adds up 2.875, 3.30 and 4.125, and rounds nothing. Here each part is
        # rounded once (D10), so that the parts add up to the total as it is shown (D2): 2.88, 3.30 and 4.13, whatever
        # a fee is kept in. A bill of 10.30 with these parts could only be wrong in one of them.
        pytest.param(tariff(ConnectionFee(288, vat_rate_bp=1500), TimeRate(1_200_000, step_s=900),
                            ParkingRate(5_500_000, vat_rate_bp=1000, step_s=300), vat_rate_bp=2000),
                     0, 165, 42, 900, 1031, id="4: time is not rounded up where parking follows it"),
        pytest.param(tariff(ConnectionFee(0)), 20_000, 60, 60, 0, 0, id="5: free of charge"),
    ],
)  # fmt: skip
def test_d12_examples(
    agreed: FrozenTariff, energy_wh: int, charging_min: int, parked_min: int, without: int, with_vat: int
) -> None:
    """D12, D13: the engine reproduces OCPI's examples, excluding VAT and including it."""
    usage = Usage(energy_wh * 1000, charging_min * MINUTE, parked_min * MINUTE)
    cost = session_cost(agreed, usage, threshold_mwh=0)
    assert (cost.total_minor - cost.vat_minor, cost.total_minor) == (without, with_vat)


@pytest.mark.parametrize(
    ("components", "usage", "due"),
    [
        pytest.param((TimeRate(1_000_000, step_s=600), ParkingRate(2_000_000, step_s=600)),
                     Usage(0, 21 * MINUTE, 16 * MINUTE), 35 + 67, id="21 minutes, and 16 become 20"),
        pytest.param((TimeRate(1_000_000, step_s=600), ParkingRate(2_000_000, step_s=600)),
                     Usage(0, 21 * MINUTE, 0), 50, id="no parking: 21 become 30"),
        pytest.param((TimeRate(1_000_000, step_s=600),), Usage(0, 21 * MINUTE, 16 * MINUTE), 50,
                     id="parking that is free rounds nothing"),
        pytest.param((TimeRate(1_000_000, step_s=600),), Usage(0, 0, 0), 0, id="no time is no step"),
        pytest.param((TEN_FREE,), Usage(0, 0, 9 * MINUTE), 0, id="within the free minutes"),
        pytest.param((TEN_FREE,), Usage(0, 0, 11 * MINUTE), 33, id="after the free minutes"),
    ],
)  # fmt: skip
def test_d13_once_per_session_on_the_last(components: tuple[Component, ...], usage: Usage, due: int) -> None:
    """D13: steps count once per session, on what came last."""
    assert session_cost(tariff(*components), usage, threshold_mwh=0).total_minor == due
