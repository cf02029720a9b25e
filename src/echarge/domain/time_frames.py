"""When an access profile is in force (ACL-4): days with a start and an end, on the wall clock of the site."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

MINUTES_PER_HOUR = 60
MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR
DAYS_PER_WEEK = 7
EVERY_DAY = (1 << DAYS_PER_WEEK) - 1
FIRST_MINUTE, LAST_MINUTE = 0, MINUTES_PER_DAY - 1

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Frame:
    """Days as bits, Monday the lowest, and minutes of the day; one that ends before it starts crosses midnight."""

    days: int = EVERY_DAY
    starts_minute: int = FIRST_MINUTE
    ends_minute: int = LAST_MINUTE
    """The last minute within, the whole of it."""

    @property
    def is_always(self) -> bool:
        """Whether it never ends."""
        return self == ALWAYS[0]

    def holds(self, weekday: int, minute: int) -> bool:
        """Return whether it holds at this minute; after midnight it is still its first day's (E7)."""
        if self.starts_minute <= self.ends_minute:
            return self._is_on(weekday) and self.starts_minute <= minute <= self.ends_minute
        if minute >= self.starts_minute:
            return self._is_on(weekday)
        return minute <= self.ends_minute and self._is_on((weekday - 1) % DAYS_PER_WEEK)

    def _is_on(self, weekday: int) -> bool:
        return bool(self.days >> weekday & 1)


ALWAYS = (Frame(),)


def is_within(frames: Sequence[Frame], at: datetime, zone: tzinfo) -> bool:
    """Return whether any of the frames holds at this instant, as the clock in this zone shows it."""
    local = at.astimezone(zone)
    minute = local.hour * MINUTES_PER_HOUR + local.minute
    return any(frame.holds(local.weekday(), minute) for frame in frames)


def window_end(frames: Sequence[Frame], at: datetime, zone: tzinfo) -> datetime | None:
    """Return the first instant after `at`, which is within the frames, that is not; None where none ever comes.

    A clock that is put back can make a window end twice; the first time is meant, for the next may be refused.
    """
    if any(frame.is_always for frame in frames):
        return None
    first = at.astimezone(zone).date()
    for number in range(DAYS_PER_WEEK + 1):
        for edge in sorted(_edges(frames, first + number * DAY, zone)):
            if edge > at and not is_within(frames, edge, zone):
                return edge
    return None


def _edges(frames: Sequence[Frame], day: date, zone: tzinfo) -> Iterator[datetime]:
    """Yield the instants of a day at which a window can end: after its last minute, or where the clock jumps."""
    midnight = datetime.combine(day, time(), tzinfo=zone)
    for minute in {frame.ends_minute + 1 for frame in frames}:
        wall = midnight + minute * MINUTE  # the clock's own arithmetic: nothing is said of the time between
        for fold in (0, 1):
            yield wall.replace(fold=fold).astimezone(UTC)
    jump = _jump(midnight.astimezone(UTC), (midnight + DAY).astimezone(UTC), zone)
    if jump is not None:
        yield jump


def _jump(since: datetime, until: datetime, zone: tzinfo) -> datetime | None:
    """Return the minute in between from which on the clock is another number of minutes ahead of UTC."""
    before = since.astimezone(zone).utcoffset()
    if until.astimezone(zone).utcoffset() == before:
        return None
    low, high = 0, (until - since) // MINUTE
    while high - low > 1:
        middle = (low + high) // 2
        if (since + middle * MINUTE).astimezone(zone).utcoffset() == before:
            low = middle
        else:
            high = middle
    return since + high * MINUTE
