"""A tariff in a driver's words, for displays that show no more than a text; in English, amounts with their currency."""

from collections.abc import Iterator
from functools import lru_cache
from typing import assert_never

from echarge.domain.elements import EVERY_DAY, Element
from echarge.domain.money import Money
from echarge.domain.tariffs import Component, ConnectionFee, EnergyRate, FrozenTariff, ParkingRate, TimeRate
from echarge.domain.units import decimal_text

LANGUAGE = "en"
FREE = "Free of charge."
TARIFFS_MAX = 256
"""Of so many tariffs the words are kept: few are in force at a time, and every tag that is shown is told of one."""
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
PER = ("per kWh", "per hour of charging", "per hour plugged in without charging")
"""What the prices of an element are for."""


@lru_cache(TARIFFS_MAX)
def in_words(tariff: FrozenTariff) -> str:
    """Return what a session at this tariff costs: its prices, their limits, and those at special times last."""
    if tariff.is_free:
        return FREE
    times = [f"{_when(element)}: {_prices(element, tariff.currency)}" for element in tariff.elements]
    sentences = [", ".join(_parts(tariff)), *_limits(tariff), "VAT included", *times]
    return " ".join(f"{sentence}." for sentence in sentences if sentence)


def _parts(tariff: FrozenTariff) -> Iterator[str]:
    for component in tariff.components:
        yield from _part(component, tariff)


def _part(component: Component, tariff: FrozenTariff) -> Iterator[str]:
    """Yield what one component costs; of what costs nothing at any time, nothing is said."""
    match component:
        case EnergyRate(micro):
            place = 0
        case TimeRate(micro):
            place = 1
        case ParkingRate(micro):
            place = 2
        case ConnectionFee(minor):
            if minor:
                yield f"{_amount(minor, tariff.currency)} per session"
            return
        case _:
            assert_never(component)
    if not micro and not any(element.prices[place] for element in tariff.elements):
        return
    yield f"{tariff.currency} {decimal_text(micro)} {PER[place]}"
    if isinstance(component, ParkingRate):
        if component.free_minutes:
            yield f"the first {component.free_minutes} minutes of that free"
        if component.cap_minor is not None:
            yield f"at most {_amount(component.cap_minor, tariff.currency)} for that"


def _limits(tariff: FrozenTariff) -> Iterator[str]:
    for word, minor in (("At least", tariff.minimum_minor), ("At most", tariff.maximum_minor)):
        if minor is not None:
            yield f"{word} {_amount(minor, tariff.currency)} in all"


def _when(element: Element) -> str:
    begins, ends = (f"{minute // 60:02}:{minute % 60:02}" for minute in (element.starts_minute, element.ends_minute))
    time = "all day" if element.starts_minute == element.ends_minute else f"{begins}-{ends}"
    days = [day for place, day in enumerate(WEEKDAYS) if element.days >> place & 1]
    return time.capitalize() if element.days == EVERY_DAY else f"{', '.join(days)} {time}"


def _prices(element: Element, currency: str) -> str:
    priced = zip(element.prices, PER, strict=True)
    return ", ".join(f"{currency} {decimal_text(micro)} {per}" for micro, per in priced if micro is not None)


def _amount(minor: int, currency: str) -> str:
    return f"{currency} {Money(minor, currency).to_decimal()}"
