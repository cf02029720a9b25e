"""What a session costs: each part rounded once, the total their sum."""

from dataclasses import dataclass
from typing import NamedTuple, Self, assert_never

from echarge.domain.money import Money, minor_digits, round_half_up
from echarge.domain.tariffs import ConnectionFee, EnergyRate, FrozenTariff, ParkingRate, TimeRate

THRESHOLD_USUAL_MWH = 100_000

MICRO = 1_000_000
MWH_PER_KWH = 1_000_000
SECONDS_PER_HOUR = 3_600
SECONDS_PER_MINUTE = 60
WHOLE_BP = 100_00


class Usage(NamedTuple):
    """What a session has taken: energy, seconds of active charging, and seconds connected without charging."""

    energy_mwh: int
    charging_s: int
    parked_s: int


@dataclass(frozen=True, slots=True)
class Cost:
    """What a session costs by part, in minor units, VAT included; `vat_minor` is the share of it in the total."""

    energy_minor: int
    time_minor: int
    connection_minor: int
    parking_minor: int
    total_minor: int
    vat_minor: int
    currency: str

    @classmethod
    def zero(cls, currency: str) -> Self:
        """Return the cost of a session that costs nothing."""
        return cls(0, 0, 0, 0, 0, 0, currency)

    @property
    def total(self) -> Money:
        """The total with its currency."""
        return Money(self.total_minor, self.currency)


def session_cost(tariff: FrozenTariff, usage: Usage, *, threshold_mwh: int) -> Cost:
    """Return the cost of the usage at the tariff; below the threshold everything is zero, fees included."""
    if usage.energy_mwh < threshold_mwh:
        return Cost.zero(tariff.currency)
    minor = 10 ** minor_digits(tariff.currency)
    energy = time = connection = parking = 0
    for component in tariff.components:
        match component:
            case EnergyRate(micro_per_kwh):
                energy = _amount(usage.energy_mwh, micro_per_kwh * minor, MWH_PER_KWH)
            case TimeRate(micro_per_hour):
                time = _amount(usage.charging_s, micro_per_hour * minor, SECONDS_PER_HOUR)
            case ConnectionFee(amount_minor):
                connection = amount_minor
            case ParkingRate(micro_per_hour, free_minutes, cap_minor):
                paid_s = usage.parked_s - free_minutes * SECONDS_PER_MINUTE
                parking = _amount(paid_s, micro_per_hour * minor, SECONDS_PER_HOUR)
                parking = parking if cap_minor is None else min(parking, cap_minor)
            case _:
                assert_never(component)
    total = energy + time + connection + parking
    vat = round_half_up(total * tariff.vat_rate_bp, WHOLE_BP + tariff.vat_rate_bp)
    return Cost(energy, time, connection, parking, total, vat, tariff.currency)


def seconds_to_cap(rate: ParkingRate, currency: str) -> int | None:
    """Return how long a car has to park until the fee reaches its cap, the free minutes included; None without one."""
    if rate.cap_minor is None:
        return None
    micro_minor_per_hour: int = rate.micro_per_hour * 10 ** minor_digits(currency)
    paid_s = -(-rate.cap_minor * SECONDS_PER_HOUR * MICRO // micro_minor_per_hour)
    return rate.free_minutes * SECONDS_PER_MINUTE + paid_s


def _amount(quantity: int, micro_per_unit: int, quantity_per_unit: int) -> int:
    """Return the price of a quantity, rounded once; a clock that jumped back costs nothing."""
    return round_half_up(max(quantity, 0) * micro_per_unit, quantity_per_unit * MICRO)
