"""Where the energy and the time of a session fall among the hours: what they came to by the end of each."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache

HOUR_S = 3600
HOUR = timedelta(hours=1)

SPREAD_MAX = 168
"""Over so many hours between two readings is energy spread evenly; after a longer silence it counts where it was read.
"""

MARKS_MAX = 1_000
"""So many hours of one session are told apart; what comes after them counts in its latest hour."""

Marks = tuple[tuple[int, int], ...]
"""Hours that are over, with what had been counted by their end; an hour in which nothing was counted may lack."""


def hour_of(at: datetime) -> int:
    """Return the hour that the instant lies in, counted in UTC from 1970."""
    return int(at.timestamp()) // HOUR_S


@lru_cache(maxsize=256)
def begin_of(hour: int) -> datetime:
    """Return the instant at which the hour begins."""
    return datetime.fromtimestamp(hour * HOUR_S, UTC)


def passed(marks: Marks, since: datetime, before: int, until: datetime, after: int) -> Marks:
    """Return the marks with those of the hours that ended while the count went evenly from `before` to `after`."""
    first, last = hour_of(since), hour_of(until)
    if last <= first:
        return marks
    if after == before or last - first > SPREAD_MAX:
        last = first + 1
        until, after = since, before
    found = list(marks)
    span_ms = milliseconds(until - since)
    for hour in range(first, last):
        so_far_ms = milliseconds(begin_of(hour + 1) - since)
        count = before if span_ms == 0 else before + (after - before) * so_far_ms // span_ms
        if count != (found[-1][1] if found else 0) and len(found) < MARKS_MAX:
            found.append((hour, count))
    return tuple(found)


def capped(marks: Marks, most: int) -> Marks:
    """Return the marks where it turned out that no more than this had been counted."""
    return tuple((hour, min(count, most)) for hour, count in marks)


def shares(marks: Marks, total: int, unit: int = 1) -> Iterator[tuple[int, int]]:
    """Yield what each marked hour has of the total, in whole units; the rest belongs to the latest hour."""
    before = 0
    for hour, count in marks:
        so_far = min(count // unit, total)
        if so_far != before:
            yield hour, so_far - before
        before = so_far


def milliseconds(span: timedelta) -> int:
    """Return a span in whole milliseconds."""
    return span // timedelta(milliseconds=1)
