"""Sessions priced a second, beside a bare loop over the same facts: with one price, and with prices by time of day."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from time import perf_counter

import pytest

from echarge.domain.elements import Element
from echarge.domain.pricing import planned_usage, session_cost
from echarge.domain.tariffs import ConnectionFee, EnergyRate, FrozenTariff, ParkingRate, TariffSource, TimeRate

pytestmark = pytest.mark.bench

SESSIONS = 20_000
RATES = (EnergyRate(500_000), TimeRate(1_000_000), ConnectionFee(50), ParkingRate(2_000_000, 15, 900))
NIGHT = Element(starts_minute=22 * 60, ends_minute=6 * 60, energy_micro_per_kwh=100_000)
PEAK = Element(days=0b0011111, starts_minute=17 * 60, ends_minute=19 * 60, energy_micro_per_kwh=900_000)
BEGIN = datetime(2026, 5, 4, tzinfo=UTC)


def per_second(work: Callable[[], object]) -> float:
    """Return how many sessions a second the work prices, at its best of three."""
    best = float("inf")
    for _ in range(3):
        begin = perf_counter()
        work()
        best = min(best, perf_counter() - begin)
    return SESSIONS / best


@pytest.mark.parametrize("elements", [(), (PEAK, NIGHT)], ids=["one price", "prices by time of day"])
def test_sessions_priced_per_second(elements: tuple[Element, ...]) -> None:
    """Print how many sessions of an hour and a half are priced a second, and how that compares with a bare loop."""
    tariff = FrozenTariff(1, "T", "GBP", 2000, RATES, TariffSource.SITE, "Europe/London", elements)
    usages = [
        planned_usage(tariff, BEGIN + timedelta(minutes=n), energy_mwh=n * 1000, charging_s=3600, parked_s=1800)
        for n in range(SESSIONS)
    ]

    def priced() -> int:
        return sum(session_cost(tariff, usage, threshold_mwh=0).total_minor for usage in usages)

    def bare() -> int:
        total = 0
        for usage in usages:
            for energy_mwh, charging_s, parked_s in [portion[2:] for portion in usage.portions] or [usage[:3]]:
                total += energy_mwh * 500_000 + charging_s * 1_000_000 + parked_s * 2_000_000
        return total

    ours, loop = per_second(priced), per_second(bare)
    print(f"\n{ours:,.0f} sessions priced/s, a bare loop {loop:,.0f}/s, ratio {loop / ours:.1f}")  # noqa: T201
    assert priced() > 0
