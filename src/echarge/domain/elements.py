"""Prices by time of day and day of week (TAR-3): the first element that matches sets a price, else the tariff does."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from echarge.domain.timetable import MINUTES_PER_DAY, Timetable
from echarge.domain.values import dataclass

DAYS_PER_WEEK = 7
EVERY_DAY = (1 << DAYS_PER_WEEK) - 1
MIDNIGHT = 0
DAY = timedelta(days=1)


class Prices(NamedTuple):
    """What energy, charging time and parking cost at one instant, in millionths; None where nothing says so."""

    energy: int | None = None
    time: int | None = None
    parking: int | None = None


@dataclass(frozen=True, slots=True)
class Element:
    """Prices on some days between two times of day, in place of the tariff's own; None leaves the tariff's.

    Days are bits, Monday the lowest. The end is not included. One that ends before it starts, or at midnight, ends on
    the day after the one that is named; one that ends at the very time at which it starts lasts a whole day.
    """

    days: int = EVERY_DAY
    starts_minute: int = MIDNIGHT
    ends_minute: int = MIDNIGHT
    energy_micro_per_kwh: int | None = None
    time_micro_per_hour: int | None = None
    parking_micro_per_hour: int | None = None

    def __post_init__(self) -> None:
        minutes = (self.starts_minute, self.ends_minute)
        if not 0 < self.days <= EVERY_DAY or not all(0 <= minute < MINUTES_PER_DAY for minute in minutes):
            raise ValueError("an element has days of the week and minutes of the day")
        if any(price is not None and price < 0 for price in self.prices):
            raise ValueError("a tariff never pays the driver: prices are not negative")

    @property
    def prices(self) -> Prices:
        """Return its prices."""
        return Prices(self.energy_micro_per_kwh, self.time_micro_per_hour, self.parking_micro_per_hour)

    def matches(self, shown: datetime) -> bool:
        """Return whether it is in force when clocks show this."""
        minute = shown.hour * 60 + shown.minute
        today, begins, ends = self.days >> shown.weekday() & 1, self.starts_minute, self.ends_minute
        if begins < ends:
            return bool(today) and begins <= minute < ends
        if minute >= begins:
            return bool(today)
        yesterday = self.days >> (shown.weekday() - 1) % DAYS_PER_WEEK & 1
        return bool(yesterday) and minute < ends

    def to_json(self) -> dict[str, Any]:
        """Return it as JSON values; `from_json` restores an equal one."""
        found: dict[str, Any] = {
            "days": self.days,
            "starts_minute": self.starts_minute,
            "ends_minute": self.ends_minute,
        }
        names = ("energy_micro_per_kwh", "time_micro_per_hour", "parking_micro_per_hour")
        prices = zip(names, self.prices, strict=True)
        return found | {name: price for name, price in prices if price is not None}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Element":
        """Return the element that `to_json` wrote; raise TypeError or ValueError for anything else."""
        for value in data.values():
            # JSON's true is Python's 1: a price of "true" would be one millionth.
            if not isinstance(value, int) or isinstance(value, bool):
                raise TypeError(f"{value!r} is not a whole number")
        return cls(**data)


def prices_at(elements: Iterable[Element], zone: str, seconds: int) -> Prices:
    """Return the prices that the elements set at an instant, in seconds from 1970: the first that has one."""
    shown = datetime.fromtimestamp(seconds, ZoneInfo(zone))
    energy = time = parking = None
    for element in elements:
        if element.matches(shown):
            energy = element.energy_micro_per_kwh if energy is None else energy
            time = element.time_micro_per_hour if time is None else time
            parking = element.parking_micro_per_hour if parking is None else parking
    return Prices(energy, time, parking)


def timetable_of(elements: Iterable[Element], zone: str) -> Timetable | None:
    """Return when the prices may change; None where they never do."""
    minutes = {minute for element in elements for minute in (element.starts_minute, element.ends_minute)}
    return Timetable(zone, frozenset({MIDNIGHT, *minutes})) if minutes else None
