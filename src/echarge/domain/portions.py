"""How what a session has taken falls in time: by the instants at which its prices may change (TAR-3).

Energy between two readings is spread evenly over the time between them, as in the hourly totals.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from itertools import islice
from typing import NamedTuple

from echarge.domain.course import Course
from echarge.domain.hours import MARKS_MAX, Marks, passed
from echarge.domain.pricing import Portion, Usage
from echarge.domain.sessions import ChargingMethod
from echarge.domain.timetable import Timetable, begin_of, ends_after, ends_between

MILLI = 1000

ENERGY, CHARGING, PARKED = range(3)

AN_INSTANT = timedelta(microseconds=1)


class Taken(NamedTuple):
    """What a session has taken in all, as it was measured, and what of that is paid for.

    What came before the session was authorised is not. What a person has corrected is, in the measured proportions.
    """

    energy_mwh: int
    charging_s: int
    method: ChargingMethod
    paid_mwh: int
    paid_s: int
    parked_since: datetime | None
    """From when on time connected without charging counts."""
    energy_corrected: bool = False
    time_corrected: bool = False

    def parked_s(self, until: datetime | None) -> int:
        """Return how long the car was connected without charging, in seconds."""
        if self.parked_since is None or until is None:
            return 0
        return max(0, int((until - self.parked_since).total_seconds()) - self.paid_s)


def usage_of(course: Course, taken: Taken, parked_until: datetime | None, *, in_time: bool) -> Usage:
    """Return what is to be paid for; `in_time`: as it falls in time, too."""
    parked_s = taken.parked_s(parked_until)
    portions = portions_of(course, taken, parked_until, parked_s) if in_time else ()
    return Usage(taken.paid_mwh, taken.paid_s, parked_s, portions)


def portions_of(course: Course, taken: Taken, parked_until: datetime | None, parked_s: int) -> tuple[Portion, ...]:
    """Return what is to be paid for by stretches of time in which no price changes, oldest first."""
    latest = latest_of(course)
    if latest is None:
        return ()
    begin, times = course.began_at or latest, course.times
    marks, charging_at = charging_marks(course, taken.method, taken.charging_s, latest)
    pay_energy = in_proportion if taken.energy_corrected else without_first
    pay_time = in_proportion if taken.time_corrected else without_first
    energy = pay_energy(course.energy_marks, taken.energy_mwh, taken.paid_mwh)
    charging = pay_time(marks, taken.charging_s, taken.paid_s, unit_of(taken.method))
    found: dict[int, list[int]] = {}
    add(found, ENERGY, rises((*energy, (end_of(latest, begin, times), taken.paid_mwh))))
    add(found, CHARGING, rises((*charging, (end_of(charging_at, begin, times), taken.paid_s))))
    if taken.parked_since is not None and parked_until is not None and parked_s:
        charged = (*charging, (int(charging_at.timestamp()), taken.paid_s))
        add(found, PARKED, rises(parked(taken.parked_since, parked_until, parked_s, charged, times)))
    return tuple(stretches(found, int(begin.timestamp()), times))


def latest_of(course: Course) -> datetime | None:
    """Return when the session was last read, or heard of."""
    return course.samples_at or course.completed_at or course.last_at


def unit_of(method: ChargingMethod) -> int:
    """Return how many of what is counted make a second."""
    return 1 if method in {ChargingMethod.CHARGER, ChargingMethod.TRANSACTION} else MILLI


def charging_marks(course: Course, method: ChargingMethod, charging_s: int, latest: datetime) -> tuple[Marks, datetime]:
    """Return what the charging time had come to by the ends of its hours, and when it was last counted."""
    match method:
        case ChargingMethod.SAMPLES:
            return course.samples_marks, latest
        case ChargingMethod.CHARGER:
            return course.counted_marks, course.counted_at or latest
        case ChargingMethod.STATES:
            until = course.last_at or latest
            if course.charging_since is None:
                return course.states_marks, course.rested_at or until
            total_ms = course.states_ms + course.running_ms
            return course.states_marks_until(until, course.states_ms, total_ms), until
        case ChargingMethod.TRANSACTION:
            begin, end = course.begun_at or course.first_at, course.completed_at or course.last_at
            if begin is None or end is None:
                return (), latest
            return passed((), begin, 0, end, charging_s, course.times), max(begin, end)


def without_first(marks: Marks, total: int, paid_total: int, unit: int = 1) -> Marks:
    """Return the marks of what is to be paid for: without the first part of the count, which is not."""
    unpaid = total - paid_total
    return tuple((end, min(count // unit, total) - unpaid) for end, count in marks)


def in_proportion(marks: Marks, total: int, paid_total: int, unit: int = 1) -> Marks:
    """Return the marks of what is to be paid for, in place of what was measured."""
    return tuple((end, min(count // unit, total) * paid_total // max(total, 1)) for end, count in marks)


def parked(
    since: datetime, until: datetime, parked_s: int, charged: Marks, times: Timetable | None
) -> Iterator[tuple[int, int]]:
    """Yield how long the car had been connected without charging by the ends of the stretches of one price."""
    so_far_s = charged_s = place = 0
    for end in islice(ends_between(since, until, times), MARKS_MAX):
        while place < len(charged) and charged[place][0] <= end:
            charged_s, place = max(charged_s, charged[place][1]), place + 1
        so_far_s = max(so_far_s, min(parked_s, int(end - since.timestamp()) - charged_s))
        yield end, so_far_s
    yield end_of(until, since, times), parked_s


def end_of(at: datetime, begin: datetime, times: Timetable | None) -> int:
    """Return the end of the stretch of one price that was under way until then; at the very beginning, of the first."""
    return next(ends_after(at - AN_INSTANT if at > begin else at, times))


def rises(marks: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield by how much a count had risen by each end."""
    before = 0
    for end, count in marks:
        if count > before:
            yield end, count - before
            before = count


def add(found: dict[int, list[int]], kind: int, amounts: Iterable[tuple[int, int]]) -> None:
    """Add amounts of one kind to the stretches that end then."""
    for end, amount in amounts:
        found.setdefault(end, [0, 0, 0])[kind] += amount


def stretches(found: dict[int, list[int]], begin: int, times: Timetable | None) -> Iterator[Portion]:
    """Yield what was taken in each stretch, oldest first; the first begins with the session."""
    for end in sorted(found):
        since = begin_of(end, times)
        yield Portion(begin if since < begin < end else since, end, *found[end])
