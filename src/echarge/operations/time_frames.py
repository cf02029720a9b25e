"""When an access profile is in force (ACL-4): days with a start and an end, in the site's zone."""

from collections.abc import Mapping, Sequence
from typing import Any

from echarge.domain.time_frames import EVERY_DAY, FIRST_MINUTE, LAST_MINUTE, MINUTES_PER_HOUR, Frame
from echarge.operations.checks import BadValueError, BadValuesError
from echarge.operations.refusals import ProblemCode
from echarge.operations.sites import TIME_OF_DAY

FRAMES_MAX = 50
WEEKDAYS = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")


def frames(entered: Sequence[Mapping[str, Any]]) -> list[Frame]:
    """Return the frames that were entered; raise BadValuesError with all that is wrong with them."""
    if not entered:
        message = "At least one time frame is needed; to close a profile, deactivate it."
        raise BadValueError(ProblemCode.REQUIRED, message)
    if len(entered) > FRAMES_MAX:
        raise BadValueError(ProblemCode.TOO_LONG, f"There are at most {FRAMES_MAX}.")
    found: list[Frame] = []
    wrong: list[BadValueError] = []
    for place, each in enumerate(entered):
        try:
            found.append(_frame(each))
        except BadValueError as bad:
            wrong.append(BadValueError(bad.code, bad.message, str(place), *bad.path))
    if wrong:
        raise BadValuesError(*wrong)
    return found


def _frame(entered: Mapping[str, Any]) -> Frame:
    days = entered.get("days")
    if days == []:
        raise BadValueError(ProblemCode.REQUIRED, "At least one day is needed.", "days")
    starts = minute_of(entered.get("starts_at"), "startsAt", FIRST_MINUTE)
    ends = minute_of(entered.get("ends_at"), "endsAt", LAST_MINUTE)
    if starts == ends:
        message = "It ends when it starts; a whole day is from 00:00 to 23:59."
        raise BadValueError(ProblemCode.CONFLICT, message, "endsAt")
    bits = EVERY_DAY if days is None else sum(1 << WEEKDAYS.index(day) for day in set(days))
    return Frame(bits, starts, ends)


def minute_of(entered: str | None, name: str, usual: int) -> int:
    """Return the minute of the day that was entered; raise BadValueError where there is no such time."""
    if entered is None:
        return usual
    if not TIME_OF_DAY.fullmatch(entered):
        raise BadValueError(ProblemCode.MALFORMED, 'A time of day is from "00:00" to "23:59".', name)
    hours, minutes = entered.split(":")
    return int(hours) * MINUTES_PER_HOUR + int(minutes)


def days_of(bits: int) -> list[str]:
    """Return the days of these bits, Monday first."""
    return [day for place, day in enumerate(WEEKDAYS) if bits >> place & 1]


def time_of(minute: int) -> str:
    """Return a minute of the day as "HH:MM"."""
    return f"{minute // MINUTES_PER_HOUR:02}:{minute % MINUTES_PER_HOUR:02}"
