"""The arithmetic of tiles (F1, F2)."""

from decimal import Decimal

import pytest

from echarge.domain.tiles import change_percent, energy_cost_minor, percent_of, unit_price_micro

KWH = 1_000_000


@pytest.mark.parametrize(
    ("now", "before", "change"),
    [
        (180, 120, "50.0"),
        (0, 5, "-100.0"),
        (1, 3, "-66.7"),
        (2, 3, "-33.3"),
        (5, 0, None),
        (0, 0, None),
        (1, -2, "150.0"),
    ],
)
def test_f1_change(now: int, before: int, change: str | None) -> None:
    """F1: by how many per cent; of nothing there is no percentage."""
    assert change_percent(now, before) == (None if change is None else Decimal(change))


@pytest.mark.parametrize(
    ("bought", "currency", "cost", "price"),
    [
        pytest.param([(180 * KWH, 180_000)], "GBP", 3240, 180_000, id="D3: 180 kWh x 0.18"),
        pytest.param([(305_580_000, 180_000)], "GBP", 5500, 180_000, id="D3: 305.58 kWh x 0.18"),
        pytest.param([(100 * KWH, 100_000), (50 * KWH, 400_000)], "GBP", 3000, 200_000, id="F2: two prices"),
        pytest.param([(333_000, 1_000_000), (333_000, 1_000_000)], "GBP", 67, 1_000_000, id="rounded once"),
        pytest.param([(0, 180_000), (0, 180_000)], "GBP", 0, 180_000, id="no energy at one price"),
        pytest.param([(0, 180_000), (0, 190_000)], "GBP", 0, None, id="no energy at two prices"),
        pytest.param([], "GBP", 0, None, id="no site"),
        pytest.param([(KWH, 1_500_000)], "JPY", 2, 1_500_000, id="no small change"),
    ],
)
def test_f2_energy_cost(bought: list[tuple[int, int]], currency: str, cost: int, price: int | None) -> None:
    """F2: unit price x energy, at the price of each site."""
    assert energy_cost_minor(bought, currency) == cost
    assert unit_price_micro(bought) == price


@pytest.mark.parametrize(("part", "whole", "percent"), [(1, 3, "33.3"), (0, 5, "0.0"), (5, 5, "100.0"), (1, 0, None)])
def test_percent(part: int, whole: int, percent: str | None) -> None:
    """A part in per cent; of nothing there is none."""
    assert percent_of(part, whole) == (None if percent is None else Decimal(percent))
