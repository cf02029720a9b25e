"""The times of day at which prices change, as instants: right on the days on which clocks change (D16)."""

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple
from zoneinfo import ZoneInfo

HOUR_S = 3600
MINUTE_S = 60
MINUTES_PER_DAY = 24 * 60


class Timetable(NamedTuple):
    """Minutes of the day, in one zone, at each of which prices may change."""

    zone: str
    minutes: frozenset[int]


@lru_cache(maxsize=4096)
def ends_in(hour: int, times: Timetable | None) -> tuple[int, ...]:
    """Return the ends of the stretches of one price within an hour of UTC, its own end the last, in seconds from 1970.

    An hour in which clocks change is looked at minute by minute: what the clock shows then may come twice, or never.
    """
    begin, end = hour * HOUR_S, (hour + 1) * HOUR_S
    if times is None:
        return (end,)
    zone = ZoneInfo(times.zone)
    if offset_at(begin, zone) == offset_at(end, zone):
        shown = minute_shown(begin, zone)
        found = ((minute - shown) % MINUTES_PER_DAY for minute in times.minutes)
        inside = sorted(begin + after * MINUTE_S for after in found if 0 < after < HOUR_S // MINUTE_S)
        return (*inside, end)
    minutes = range(begin + MINUTE_S, end, MINUTE_S)
    return (*(at for at in minutes if changes_at(at, zone, times.minutes)), end)


def changes_at(at: int, zone: ZoneInfo, minutes: frozenset[int]) -> bool:
    """Return whether a price may change at this instant: by the time of day, or because clocks change."""
    return minute_shown(at, zone) in minutes or offset_at(at, zone) != offset_at(at - MINUTE_S, zone)


def minute_shown(at: int, zone: ZoneInfo) -> int:
    """Return the minute of the day that clocks show."""
    local = datetime.fromtimestamp(at, zone)
    return local.hour * 60 + local.minute


def offset_at(at: int, zone: ZoneInfo) -> object:
    """Return how far clocks are ahead of UTC."""
    return datetime.fromtimestamp(at, zone).utcoffset()


def ends_after(at: datetime, times: Timetable | None) -> Iterator[int]:
    """Yield the ends that come after an instant, one after the other, without an end."""
    after = at.timestamp()
    hour = int(after) // HOUR_S
    yield from (end for end in ends_in(hour, times) if end > after)
    while True:
        hour += 1
        yield from ends_in(hour, times)


def ends_between(since: datetime, until: datetime, times: Timetable | None) -> Iterator[int]:
    """Yield the ends that come after an instant, until another one, that included."""
    last = until.timestamp()
    return takewhile(lambda end: end <= last, ends_after(since, times))


def begin_of(end: int, times: Timetable | None) -> int:
    """Return when the stretch of one price begins that ends then."""
    hour = (end - 1) // HOUR_S
    return max((other for other in ends_in(hour, times) if other < end), default=hour * HOUR_S)


@lru_cache(maxsize=1024)
def instant(seconds: int) -> datetime:
    """Return so many seconds from 1970 as an instant."""
    return datetime.fromtimestamp(seconds, UTC)
