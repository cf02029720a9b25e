"""Whether a session is about to cost more than may be taken for it, so that it has to end now (PAY-3, D8, H9)."""

from datetime import datetime, timedelta
from typing import assert_never

from echarge.domain.bills import Figures, Terms
from echarge.domain.course import Course
from echarge.domain.money import minor_digits
from echarge.domain.pricing import MICRO, SECONDS_PER_HOUR
from echarge.domain.quotes import dearest
from echarge.domain.tariffs import ConnectionFee, EnergyRate, FrozenTariff, ParkingRate, TimeRate

MW_PER_KW = 1_000_000


def is_reached(course: Course, figures: Figures, terms: Terms, *, now: datetime, delay: timedelta) -> bool:
    """Return whether the session, unless it is stopped now, will pass its limit before a stop takes effect.

    It is taken to go on as at its last reading, or as on average if that was more, from that reading on: so the longer
    the charger has been silent, the more it is taken to have delivered. `delay` is how long a stop takes.
    """
    if terms.limit_minor is None or terms.tariff is None or course.stopped_at is not None:
        return False
    since = course.reading.at if course.reading is not None else course.last_at
    if since is None:
        return False
    ahead_s = max(0.0, (now - since).total_seconds()) + delay.total_seconds()
    so_far_minor = figures.cost.total_minor + figures.cost.shortfall_minor
    fee_minor = 0 if so_far_minor else connection_minor(terms.tariff)
    more_minor: float = (
        micro_per_hour(dearest(terms.tariff), power_mw(course, figures)) * 10 ** minor_digits(terms.currency) * ahead_s
    )
    expected_minor: float = so_far_minor + fee_minor + more_minor / (SECONDS_PER_HOUR * MICRO)
    return expected_minor >= terms.limit_minor


def power_mw(course: Course, figures: Figures) -> int:
    """Return the power to reckon with: the last, or the average where that is more."""
    last_mw = (course.reading.power_mw or 0) if course.reading is not None else 0
    seconds = figures.charging_s or course.elapsed_s
    return max(last_mw, figures.energy_mwh * SECONDS_PER_HOUR // seconds if seconds else 0)


def micro_per_hour(tariff: FrozenTariff, power_mw: int) -> int:
    """Return what an hour at this power costs, in millionths of the currency's major unit."""
    total = 0
    for component in tariff.components:
        match component:
            case EnergyRate(micro_per_kwh):
                total += micro_per_kwh * power_mw // MW_PER_KW
            case TimeRate(micro_per_hour=micro) if power_mw:
                total += micro
            case ParkingRate(micro_per_hour=micro) if not power_mw:
                total += micro
            case TimeRate() | ParkingRate() | ConnectionFee():
                pass
            case _:
                assert_never(component)
    return total


def connection_minor(tariff: FrozenTariff) -> int:
    """Return what is due as soon as anything is."""
    return sum(each.amount_minor for each in tariff.components if isinstance(each, ConnectionFee))
