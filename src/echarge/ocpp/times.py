"""Timestamps: every form that chargers really send, in; UTC with a Z, out (A33)."""

from datetime import UTC, datetime

from echarge.ocpp.tolerance import Oddities, Oddity

YEAR_MIN = 1970
"""Chargers without a clock count from here (A33); before it, nothing is a time."""
YEAR_MAX = 2199

TIME_CHARS_MIN = len("2026-11-22T07:30")
TIME_CHARS_MAX = 64


def parse_time(value: object, odd: Oddities) -> datetime | None:
    """Return the instant in UTC, taking a time without a zone as UTC; None for what is no time of this age."""
    if type(value) is not str or not TIME_CHARS_MIN <= len(value) <= TIME_CHARS_MAX:
        return None
    text = value.strip()
    at = _instant(text) or _instant(text.upper())
    # Python also reads weeks, and dates without dashes, which would let numbers pass for times (C15).
    if at is None or not YEAR_MIN <= at.year <= YEAR_MAX or text[4] != "-" or text[7] != "-":
        return None
    if at.tzinfo is None:
        odd.add(Oddity.ZONELESS_TIME)
        return at.replace(tzinfo=UTC)
    return at if at.tzinfo is UTC else at.astimezone(UTC)


def _instant(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def is_time(value: object) -> bool:
    """Say whether this is a timestamp that we can read."""
    return parse_time(value, set()) is not None


def spell_time(at: datetime) -> str:
    """Return the instant as chargers read it best: UTC, milliseconds, Z."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
