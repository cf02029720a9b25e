"""When a parking fee reaches its cap, at whatever prices the hours have."""

from datetime import datetime, timedelta
from itertools import chain

from echarge.domain.elements import prices_at
from echarge.domain.money import minor_digits
from echarge.domain.pricing import MICRO, SECONDS_PER_HOUR, SECONDS_PER_MINUTE, Usage, lines_of
from echarge.domain.tariffs import FrozenTariff, ParkingRate
from echarge.domain.timetable import ends_between


def parking_rate(tariff: FrozenTariff | None) -> ParkingRate | None:
    """Return the tariff's price of time connected without charging; None where that is free at any time of day."""
    rates = (component for component in tariff.components if isinstance(component, ParkingRate)) if tariff else ()
    rate = next(iter(rates), None)
    if tariff is None or rate is None:
        return None
    special = any(element.parking_micro_per_hour for element in tariff.elements)
    return rate if rate.micro_per_hour or special else None


def dearest_rate(tariff: FrozenTariff | None) -> ParkingRate | None:
    """Return the price of time connected without charging at the dearest time of day; None where that is free."""
    rate = parking_rate(tariff)
    if tariff is None or rate is None or not tariff.elements:
        return rate
    prices = (element.parking_micro_per_hour or 0 for element in tariff.elements)
    return ParkingRate(max(rate.micro_per_hour, *prices), rate.free_minutes, rate.cap_minor, step_s=rate.step_s)


def cap_reached_at(
    tariff: FrozenTariff, rate: ParkingRate, so_far: Usage, at: datetime, until: datetime
) -> datetime | None:
    """Return when the fee reaches its cap if the car stays on, having taken so much by `at`; None: not until then."""
    if rate.cap_minor is None:
        return None
    minor = 10 ** minor_digits(tariff.currency)
    weight = sum(line.quantity * line.micro for line in lines_of(tariff, so_far, rate))
    missing = rate.cap_minor * SECONDS_PER_HOUR * MICRO - weight * minor
    if missing <= 0:
        return at
    begin = first = int(at.timestamp())
    free_s = max(0, rate.free_minutes * SECONDS_PER_MINUTE - so_far.parked_s)
    for end in chain(ends_between(at, until, tariff.times), (int(until.timestamp()),)):
        paid_from = min(end, begin + free_s)
        free_s -= paid_from - begin
        special = prices_at(tariff.elements, tariff.time_zone, begin).parking
        price = (rate.micro_per_hour if special is None else special) * minor
        if price and missing <= price * (end - paid_from):
            return at + timedelta(seconds=paid_from - first - -missing // price)
        missing -= price * (end - paid_from)
        begin = end
    return None
