"""What charging has saved (DSH-3, F3 to F6)."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

import pytest

from echarge.domain.emissions import UK_FACTORS, Factor, FactorKind, saving
from echarge.domain.tiles import rounded

KWH = 1_000_000


@pytest.mark.parametrize(
    ("energy_kwh", "co2_kg", "nox_g", "distance_km"),
    [
        pytest.param({date(2025, 6, 1): 180}, "92.488", "52.174", "869.565", id="F5: the checklist's example"),
        pytest.param({date(2022, 6, 1): 180}, "89.539", "52.174", "869.565", id="another year's grid"),
        pytest.param(
            {date(2024, 12, 31): 90, date(2025, 1, 1): 90}, "89.783", "52.174", "869.565", id="F3: each day its own"
        ),
        pytest.param({date(2026, 8, 1): 180}, "92.488", "52.174", "869.565", id="the latest stands until a newer one"),
        pytest.param({}, "0.000", "0.000", "0.000", id="nothing"),
        pytest.param({date(2013, 1, 1): 1}, None, None, None, id="no factor yet"),
        pytest.param({date(2013, 1, 1): 0, date(2025, 6, 1): 180}, "92.488", "52.174", "869.565", id="no energy then"),
    ],
)
def test_dsh_3_saving(
    energy_kwh: Mapping[date, int], co2_kg: str | None, nox_g: str | None, distance_km: str | None
) -> None:
    """DSH-3: distance x petrol car - energy x grid, each day by its own factors."""
    found = saving({day: kwh * KWH for day, kwh in energy_kwh.items()}, UK_FACTORS)
    parts = (found.co2_g, found.nox_mg)
    grams = [None if part is None else rounded(part / 1000, 3) for part in parts]
    assert grams == [None if text is None else Decimal(text) for text in (co2_kg, nox_g)]
    assert (None if found.distance_km is None else str(rounded(found.distance_km, 3))) == distance_km


@pytest.mark.parametrize("lacking", FactorKind)
def test_f3_a_factor_lacks(lacking: FactorKind) -> None:
    """F3: what depends on a factor that nobody has told is not known."""
    factors = [factor for factor in UK_FACTORS if factor.kind is not lacking]
    found = saving({date(2025, 6, 1): KWH}, factors)
    knows_distance = lacking is not FactorKind.CAR_CONSUMPTION
    assert (found.distance_km is not None) == knows_distance
    assert (found.co2_g is not None) == (lacking is FactorKind.PETROL_CAR_NOX)
    assert (found.nox_mg is not None) == (knows_distance and lacking is not FactorKind.PETROL_CAR_NOX)


def test_f3_a_car_that_needs_nothing() -> None:
    """F3: a consumption of nought takes a car nowhere."""
    factors = [Factor(kind, date(2020, 1, 1), 0) for kind in FactorKind]
    assert saving({date(2025, 6, 1): KWH}, factors).distance_km is None
