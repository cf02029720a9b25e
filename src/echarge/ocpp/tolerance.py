"""Reading what chargers mean where they do not write what they should (A22, H5)."""

from enum import StrEnum
from typing import Any

from echarge.domain.events import NO_TIME
from echarge.ocpp.measures import scaled

INT32_MAX = 2**31 - 1
REGISTER_MAX_MWH = 10**15


class Oddity(StrEnum):
    """What had to be forgiven. A closed set: it is counted per charger."""

    ZONELESS_TIME = "zoneless_time"
    UNREADABLE_TIME = NO_TIME
    EMPTY_VALUE = "empty_value"
    UNREADABLE_SAMPLE = "unreadable_sample"
    EXTRA_FIELD = "extra_field"
    MISSING_FIELD = "missing_field"
    WRONG_TYPE = "wrong_type"
    UNKNOWN_WORD = "unknown_word"
    TOO_LONG = "too_long"
    OUT_OF_RANGE = "out_of_range"
    EMPTY_LIST = "empty_list"
    TOO_MANY_READINGS = "too_many_readings"
    OTHER = "other"


Oddities = set[Oddity]


def noted(odd: Oddities) -> tuple[str, ...]:
    """Return the oddities in a stable order."""
    return tuple(sorted(odd)) if odd else ()


def whole(value: object) -> int | None:
    """Return the whole number that is meant, be it written as 1.0 or "1"; None for anything else."""
    if type(value) is int:
        return value
    if type(value) is float:
        return int(value) if value.is_integer() else None
    if type(value) is str:
        digits = value.strip()
        if digits.removeprefix("-").isdecimal() and digits.isascii() and len(digits) <= 20:
            return int(digits)
    return None


def small(value: object) -> int | None:
    """Return the whole number from 0 to 2^31-1 that is meant, else None."""
    number = whole(value)
    return number if number is not None and 0 <= number <= INT32_MAX else None


def word(value: object, chars_max: int) -> str:
    """Return the text that is meant, cut to its limit; empty for what is no text and no number."""
    if type(value) is str:
        return value[:chars_max]
    if type(value) is int or type(value) is float:
        return str(value)[:chars_max]
    return ""


def fields_of(value: object) -> dict[str, Any]:
    """Return the object, or an empty one in the place of anything else."""
    return value if type(value) is dict else {}


def items_of(value: object) -> list[Any]:
    """Return the list, or an empty one in the place of anything else."""
    return value if type(value) is list else []


def register_mwh(value: object) -> int | None:
    """Return a register told in Wh as mWh, however the number is written; None for what no register shows."""
    mwh = scaled(value, 3)
    return mwh if mwh is not None and abs(mwh) <= REGISTER_MAX_MWH else None
