"""Where the energy and the time of a session fall among the hours: what they came to by the end of each."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from echarge.domain.timetable import HOUR_S, Timetable, ends_after, ends_between, instant

HOUR = timedelta(hours=1)
MILLISECOND = timedelta(milliseconds=1)

SPREAD_MAX = 168
"""Over so many hours between two readings is energy spread evenly; after a longer silence it counts where it was read.
"""

MARKS_MAX = 1_000
"""So many hours of one session are told apart, or stretches of one price; what comes after them counts in the latest.
"""

Marks = tuple[tuple[int, int], ...]
"""Ends of hours, in seconds from 1970, with what had been counted by then; where nothing was, one may lack.

Where a tariff has prices by time of day, the instants at which they change are among them.
"""


def hour_of(at: datetime) -> int:
    """Return the hour that the instant lies in, counted in UTC from 1970."""
    return int(at.timestamp()) // HOUR_S


@lru_cache(maxsize=256)
def begin_of(hour: int) -> datetime:
    """Return the instant at which the hour begins."""
    return datetime.fromtimestamp(hour * HOUR_S, UTC)


def passed(
    marks: Marks, since: datetime, before: int, until: datetime, after: int, times: Timetable | None = None
) -> Marks:
    """Return the marks with those of the hours that ended while the count went evenly from `before` to `after`."""
    first, last = hour_of(since), hour_of(until)
    if last < first or (last == first and times is None):
        return marks
    ends: Iterable[int] = ends_between(since, until, times)
    if after == before or last - first > SPREAD_MAX:
        end = next(ends_after(since, times))
        ends = (end,) if instant(end) <= until else ()
        until, after = since, before
    found = list(marks)
    span_ms = milliseconds(until - since)
    for end in ends:
        so_far_ms = milliseconds(instant(end) - since)
        count = before if span_ms == 0 else before + (after - before) * so_far_ms // span_ms
        if count != (found[-1][1] if found else 0) and len(found) < MARKS_MAX:
            found.append((end, count))
    return tuple(found)


def capped(marks: Marks, most: int) -> Marks:
    """Return the marks where it turned out that no more than this had been counted."""
    return tuple((end, min(count, most)) for end, count in marks)


def shares(marks: Marks, total: int, unit: int = 1) -> Iterator[tuple[int, int]]:
    """Yield what each marked hour has of the total, in whole units; the rest belongs to the latest hour."""
    before = 0
    for hour, count in {(end - 1) // HOUR_S: count for end, count in marks}.items():
        so_far = min(count // unit, total)
        if so_far != before:
            yield hour, so_far - before
        before = so_far


def milliseconds(span: timedelta) -> int:
    """Return a span in whole milliseconds."""
    return span // MILLISECOND
