from fractions import Fraction
from random import Random

import pytest

from echarge.domain.money import Money
from echarge.domain.pricing import THRESHOLD_USUAL_MWH, Cost, Usage, session_cost
from echarge.domain.tariffs import (
    Component,
    ConnectionFee,
    EnergyRate,
    FrozenTariff,
    ParkingRate,
    TariffSource,
    TimeRate,
)


def tariff(*components: Component, currency: str = "GBP", vat_rate_bp: int = 0) -> FrozenTariff:
    """Return a tariff of these components."""
    return FrozenTariff(1, "T", currency, vat_rate_bp, components, TariffSource.EVSE)


def cost(agreed: FrozenTariff, usage: Usage, threshold_mwh: int = 0) -> Cost:
    """Return the cost without a threshold unless one is given."""
    return session_cost(agreed, usage, threshold_mwh=threshold_mwh)


def used(energy_wh: int = 0, charging_s: int = 0, parked_s: int = 0) -> Usage:
    """Return a usage in whole Wh."""
    return Usage(energy_wh * 1000, charging_s, parked_s)


GUIDE = tariff(EnergyRate(500_000), TimeRate(1_000_000), ConnectionFee(500))


def test_d1_three_components() -> None:
    """0.50 a kWh, 1 an hour and 5 a session are 10.50 for 10 kWh in half an hour."""
    result = cost(GUIDE, used(10_000, 1800))
    assert result == Cost(500, 50, 500, 0, 1050, 0, "GBP")
    assert result.total == Money(1050, "GBP")


@pytest.mark.parametrize(
    ("energy_wh", "micro_per_kwh", "due"),
    [
        pytest.param(15_402_000, 140_000, 215_628, id="15402 kWh at 0.14"),
        pytest.param(1_000_100_000, 140_000, 14_001_400, id="1000100 kWh at 0.14"),
        pytest.param(180_000, 180_000, 3_240, id="180 kWh at 0.18"),
        pytest.param(305_580, 180_000, 5_500, id="305.58 kWh at 0.18"),
    ],
)
def test_d3_vectors_of_the_guide(energy_wh: int, micro_per_kwh: int, due: int) -> None:
    """The amounts shown in the guide come out."""
    assert cost(tariff(EnergyRate(micro_per_kwh)), used(energy_wh)).total_minor == due


@pytest.mark.parametrize(
    ("components", "currency", "usage", "due"),
    [
        pytest.param((EnergyRate(150_000),), "GBP", used(333), 5, id="333 Wh at 0.15"),
        pytest.param((EnergyRate(143_500),), "GBP", used(10_000), 144, id="half a penny up"),
        pytest.param((EnergyRate(143_500),), "GBP", Usage(9_999_999, 0, 0), 143, id="a mWh less"),
        pytest.param((TimeRate(1_000_000),), "GBP", used(0, 1), 0, id="a second at 1 an hour"),
        pytest.param((TimeRate(1_000_000),), "GBP", used(0, 18), 1, id="18 seconds: half a penny"),
        pytest.param((TimeRate(1_000_000),), "GBP", used(0, 10_800), 300, id="b23 three hours at 1 an hour"),
        pytest.param((EnergyRate(31_500_000),), "JPY", used(333), 10, id="yen"),
        pytest.param((EnergyRate(150_000),), "KWD", used(333), 50, id="fils"),
        pytest.param((TimeRate(1_000_000),), "KWD", used(0, 1), 0, id="a second in fils"),
        pytest.param((TimeRate(1_000_000),), "KWD", used(0, 2), 1, id="two seconds in fils"),
    ],
)
def test_d10_rounded_once(components: tuple[Component, ...], currency: str, usage: Usage, due: int) -> None:
    """A part is multiplied exactly and rounded once, half up, to the currency's minor unit."""
    assert cost(tariff(*components, currency=currency), usage).total_minor == due


@pytest.mark.parametrize(
    ("rate", "parked_s", "due"),
    [
        pytest.param(ParkingRate(5_000_000), 3600, 500, id="an hour"),
        pytest.param(ParkingRate(5_000_000, 15), 900, 0, id="within the free minutes"),
        pytest.param(ParkingRate(5_000_000, 15), 4500, 500, id="after them"),
        pytest.param(ParkingRate(5_000_000, 15, 700), 9000, 700, id="up to the cap"),
        pytest.param(ParkingRate(5_000_000, 0, 700), 3600, 500, id="below the cap"),
        pytest.param(ParkingRate(5_000_000, 0, 0), 3600, 0, id="a cap of nought"),
    ],
)
def test_tar1_parking(rate: ParkingRate, parked_s: int, due: int) -> None:
    """Parking costs by the hour after some free minutes, up to a cap."""
    assert cost(tariff(rate), used(parked_s=parked_s)) == Cost(0, 0, 0, due, due, 0, "GBP")


@pytest.mark.parametrize(
    ("energy_mwh", "due"),
    [
        pytest.param(0, 0, id="a cable timeout"),
        pytest.param(99_999, 0, id="just below"),
        pytest.param(100_000, 505 + 100, id="at the threshold"),
    ],
)
def test_d14_below_the_threshold_nothing_is_due(energy_mwh: int, due: int) -> None:
    """D14: a session that delivered nothing costs nothing, connection and parking included."""
    agreed = tariff(EnergyRate(500_000), ConnectionFee(500), ParkingRate(1_000_000))
    result = session_cost(agreed, Usage(energy_mwh, 60, 3600), threshold_mwh=THRESHOLD_USUAL_MWH)
    assert result.total_minor == due
    assert (result == Cost.zero("GBP")) is (due == 0)


@pytest.mark.parametrize(
    "agreed",
    [
        pytest.param(FrozenTariff.none("GBP", 2000), id="no tariff"),
        pytest.param(tariff(EnergyRate(0), TimeRate(0), ConnectionFee(0), ParkingRate(0)), id="all nought"),
    ],
)
def test_d15_free_session(agreed: FrozenTariff) -> None:
    """A free session costs nought, however long."""
    assert cost(agreed, used(50_000, 7200, 7200)) == Cost.zero("GBP")


def test_d6_the_price_agreed_is_the_price() -> None:
    """A tariff restored from what the session kept gives the same cost."""
    agreed = tariff(EnergyRate(143_500), TimeRate(999_999), ConnectionFee(25), ParkingRate(1, 2, 3), vat_rate_bp=2000)
    usage = used(12_345, 3723, 999)
    assert cost(FrozenTariff.from_json(agreed.to_json()), usage) == cost(agreed, usage)


@pytest.mark.parametrize(
    ("total_minor", "vat_rate_bp", "vat_minor"),
    [
        pytest.param(1200, 2000, 200, id="a fifth on top is a sixth within"),
        pytest.param(1050, 500, 50, id="the reduced rate"),
        pytest.param(3, 2000, 1, id="half a penny up"),
        pytest.param(1000, 0, 0, id="no VAT"),
    ],
)
def test_d11_vat_within_the_total(total_minor: int, vat_rate_bp: int, vat_minor: int) -> None:
    """Prices include VAT; its share of the total is rounded once."""
    result = cost(tariff(ConnectionFee(total_minor), vat_rate_bp=vat_rate_bp), used())
    assert (result.total_minor, result.vat_minor) == (total_minor, vat_minor)


@pytest.mark.parametrize(
    "usage",
    [
        pytest.param(Usage(1_000_000, -60, 0), id="charging"),
        pytest.param(Usage(1_000_000, 0, -60), id="parking"),
        pytest.param(Usage(-1, 0, 0), id="energy"),
    ],
)
def test_a73_nothing_negative_is_paid_out(usage: Usage) -> None:
    """A clock or a register that ran backwards lowers no bill."""
    agreed = tariff(EnergyRate(500_000), TimeRate(60_000_000), ParkingRate(60_000_000))
    assert cost(agreed, usage, threshold_mwh=-1) == cost(agreed, Usage(max(usage.energy_mwh, 0), 0, 0))


def test_d2_parts_add_up_as_shown() -> None:
    """In 10,000 random sessions the parts are each within half a minor unit of exact, and add up to the total."""
    random = Random(2)  # noqa: S311 - the same sessions every time
    for _ in range(10_000):
        per_kwh, per_hour, fee, parking = (random.randrange(2_000_000) for _ in range(4))
        usage = Usage(random.randrange(100_000_000), random.randrange(40_000), random.randrange(40_000))
        agreed = tariff(
            EnergyRate(per_kwh), TimeRate(per_hour), ConnectionFee(fee), ParkingRate(parking), vat_rate_bp=2000
        )
        result = cost(agreed, usage)
        parts = (result.energy_minor, result.time_minor, result.connection_minor, result.parking_minor)
        assert sum(parts) == result.total_minor
        exact = (
            Fraction(usage.energy_mwh * per_kwh, 10**10),
            Fraction(usage.charging_s * per_hour, 36 * 10**6),
            Fraction(fee),
            Fraction(usage.parked_s * parking, 36 * 10**6),
        )
        assert all(abs(part - due) <= Fraction(1, 2) for part, due in zip(parts, exact, strict=True))
        assert abs(result.vat_minor - Fraction(result.total_minor, 6)) <= Fraction(1, 2)


ALL = (EnergyRate(500_000), TimeRate(1_000_000), ConnectionFee(500), ParkingRate(2_000_000))
BUSY = Usage(10_000_000, 1800, 3600)
"""At the prices above: 5.00, 0.50, 5.00 and 2.00."""


@pytest.mark.parametrize(
    ("limit", "parts", "shortfall"),
    [
        pytest.param(None, (500, 50, 500, 200), 0, id="no limit"),
        pytest.param(1250, (500, 50, 500, 200), 0, id="at the limit"),
        pytest.param(1150, (500, 50, 500, 100), 100, id="parking is cut first"),
        pytest.param(1040, (500, 40, 500, 0), 210, id="then time"),
        pytest.param(600, (500, 0, 100, 0), 650, id="then the connection"),
        pytest.param(300, (300, 0, 0, 0), 950, id="energy last"),
        pytest.param(0, (0, 0, 0, 0), 1250, id="nothing may be taken"),
    ],
)
def test_pay3_never_above_the_limit(limit: int | None, parts: tuple[int, ...], shortfall: int) -> None:
    """PAY-3: the bill never passes what may be taken; the parts add up to it, and what is missing is told."""
    result = session_cost(tariff(*ALL, vat_rate_bp=2000), BUSY, threshold_mwh=0, limit_minor=limit)
    assert (result.energy_minor, result.time_minor, result.connection_minor, result.parking_minor) == parts
    assert (result.total_minor, result.shortfall_minor) == (sum(parts), shortfall)
    assert result.vat_minor == round(sum(parts) / 6)


@pytest.mark.parametrize(
    ("least", "most", "parts"),
    [
        pytest.param(2000, None, (500, 50, 1250, 200), id="what is missing to the minimum is for the connection"),
        pytest.param(1250, 1250, (500, 50, 500, 200), id="at both"),
        pytest.param(None, 1000, (500, 0, 500, 0), id="the maximum takes off parking and time"),
        pytest.param(None, 0, (0, 0, 0, 0), id="a maximum of nought"),
    ],
)
def test_d12_minimum_and_maximum(least: int | None, most: int | None, parts: tuple[int, ...]) -> None:
    """D12: a session costs at least the minimum and at most the maximum, neither of which is a shortfall."""
    agreed = FrozenTariff(1, "T", "GBP", 0, ALL, TariffSource.EVSE, minimum_minor=least, maximum_minor=most)
    result = cost(agreed, BUSY)
    assert (result.energy_minor, result.time_minor, result.connection_minor, result.parking_minor) == parts
    assert (result.total_minor, result.shortfall_minor) == (sum(parts), 0)
    assert session_cost(agreed, Usage(99, 0, 0), threshold_mwh=100) == Cost.zero("GBP")


def test_d11_vat_by_rate() -> None:
    """D11: parts of one rate are taken together before the VAT within them is rounded."""
    agreed = tariff(EnergyRate(500_000, 500), TimeRate(1_000_000, 500), ConnectionFee(503), vat_rate_bp=2000)
    result = cost(agreed, BUSY)
    # 550 at 5 % has 26.19 within it, 503 at 20 % has 83.83.
    assert (result.total_minor, result.vat_minor) == (1053, 26 + 84)
