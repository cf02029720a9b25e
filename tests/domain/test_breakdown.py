"""What the parts of a bill are made of: lines that add up to them, whatever was cut."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from echarge.domain.breakdown import amount_of, charges_of
from echarge.domain.elements import Element
from echarge.domain.pricing import Cost, Line, Part, Usage, planned_usage, session_cost
from echarge.domain.tariffs import ConnectionFee, EnergyRate, FrozenTariff, ParkingRate, TariffSource, TimeRate

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
SECONDS = int(NOON.timestamp())
AFTERNOON = Element(starts_minute=13 * 60, ends_minute=18 * 60, energy_micro_per_kwh=333_333, parking_micro_per_hour=0)
RATES = (EnergyRate(500_000), TimeRate(1_000_000), ConnectionFee(5), ParkingRate(3_000_000, cap_minor=400))
TARIFF = FrozenTariff(1, "T", "GBP", 2000, RATES, TariffSource.SITE, "UTC", (AFTERNOON,))


def test_pay1_lines_of_each_price() -> None:
    """PAY-1, TAR-3: a part that had two prices has two lines, one that had one has one; the connection fee has none."""
    usage = planned_usage(TARIFF, NOON, energy_mwh=1_000_000, charging_s=7200)
    cost = session_cost(TARIFF, usage, threshold_mwh=0)
    assert charges_of(TARIFF, usage, cost) == [
        (Part.ENERGY, Line(500_000, 500_000, SECONDS, SECONDS + 3600), 25),
        (Part.ENERGY, Line(500_000, 333_333, SECONDS + 3600, SECONDS + 7200), 17),
        (Part.TIME, Line(7200, 1_000_000, SECONDS, SECONDS + 7200), 200),
    ]
    assert (cost.energy_minor, cost.time_minor) == (42, 200)


def test_pay1_a_cap_is_taken_off_the_latest() -> None:
    """PAY-1: where a part is cut, its latest lines cost less than their price, or nothing."""
    evening = replace(AFTERNOON, parking_micro_per_hour=6_000_000)
    agreed = replace(TARIFF, elements=(evening,))
    usage = planned_usage(agreed, NOON, energy_mwh=1_000_000, charging_s=0, parked_s=3 * 3600)
    cost = session_cost(agreed, usage, threshold_mwh=0)
    parking = [charge.amount_minor for charge in charges_of(agreed, usage, cost) if charge.part is Part.PARKING]
    assert (cost.parking_minor, parking) == (400, [300, 100])


@pytest.mark.parametrize("limit", [None, 500])
def test_d2_lines_add_up_to_their_part(limit: int | None) -> None:
    """D2: in 2,000 random sessions the lines of each part add up to it exactly, and none of them is below nought."""
    random = Random(5)  # noqa: S311 -- the same sessions every time
    for _ in range(2_000):
        elements = tuple(
            Element(
                random.randrange(1, 128), random.randrange(1440), random.randrange(1440),
                *(random.choice([None, random.randrange(3_000_000)]) for _ in range(3)),
            )
            for _ in range(random.randrange(4))
        )  # fmt: skip
        rates = (
            EnergyRate(random.randrange(1_000_000)),
            TimeRate(random.randrange(1_000_000), step_s=random.choice([1, 7])),
            ConnectionFee(random.randrange(100)),
            ParkingRate(random.randrange(1_000_000), random.randrange(60), random.choice([None, 200])),
        )  # fmt: skip
        agreed = FrozenTariff(1, "T", "GBP", 2000, rates, TariffSource.SITE, "Europe/London", elements)
        at = NOON + timedelta(minutes=random.randrange(10_080))
        usage = planned_usage(
            agreed, at, energy_mwh=random.randrange(50_000_000), charging_s=random.randrange(40_000),
            parked_s=random.randrange(40_000),
        )  # fmt: skip
        cost = session_cost(agreed, usage, threshold_mwh=0, limit_minor=limit)
        charges = charges_of(agreed, usage, cost)
        assert all(charge.amount_minor >= 0 for charge in charges)
        for part in (Part.ENERGY, Part.TIME, Part.PARKING):
            assert sum(charge.amount_minor for charge in charges if charge.part is part) == amount_of(cost, part)
        assert amount_of(cost, Part.CONNECTION) == cost.connection_minor


def test_pay2_nothing_is_due_below_the_threshold() -> None:
    """PAY-2: lines of a session that costs nothing cost nothing."""
    usage = Usage(10, 60, 0)
    charges = charges_of(replace(TARIFF, elements=()), usage, Cost.zero("GBP"))
    assert [charge.amount_minor for charge in charges] == [0, 0, 0]
