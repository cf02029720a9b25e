"""Timestamps, in every form that chargers send (A33)."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from echarge.ocpp.times import is_time, parse_time, spell_time
from echarge.ocpp.tolerance import Oddity

NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("2026-05-04T12:00:00Z", NOON),
        ("2026-05-04T12:00:00.000Z", NOON),
        ("2026-05-04T12:00:00.123456789Z", NOON.replace(microsecond=123456)),
        ("2026-05-04T14:00:00+02:00", NOON),
        ("2026-05-04T14:00:00+0200", NOON),
        ("2026-05-04T14:00:00+02", NOON),
        ("2026-05-04T06:30:00-05:30", NOON),
        ("2026-05-04 12:00:00Z", NOON),
        ("2026-05-04t12:00:00z", NOON),
        (" 2026-05-04T12:00:00Z ", NOON),
        ("2026-05-04T12:00Z", NOON),
        ("1970-01-01T00:00:07Z", datetime(1970, 1, 1, 0, 0, 7, tzinfo=UTC)),
    ],
)
def test_a33_forms(text: str, at: datetime) -> None:
    """A33: fractions, offsets long and short, 1970, small letters, blanks: all are taken, without an oddity."""
    odd: set[Oddity] = set()
    assert parse_time(text, odd) == at
    assert odd == set()


def test_a33_without_zone() -> None:
    """A33: a time without a zone is UTC, with a flag."""
    odd: set[Oddity] = set()
    assert parse_time("2026-05-04T12:00:00", odd) == NOON
    assert odd == {Oddity.ZONELESS_TIME}


@pytest.mark.parametrize(
    "value",
    [
        "garbage",
        "1000000",
        "20260504T120000Z   ",
        "2026-W19-1T12:00:00Z",
        "2026-05-04",
        "2026-13-04T12:00:00Z",
        "0001-01-01T00:00:00+02:00",
        "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59-02:00",
        "2026-05-04T12:00:00Z" + " " * 60,
        "",
        1777896000,
        None,
        [],
    ],
)
def test_c15_no_times(value: object) -> None:
    """C15: numbers, weeks, dates alone, and years of no charger's life are no timestamps."""
    assert parse_time(value, set()) is None
    assert not is_time(value)


def test_spelling() -> None:
    """A26: times go out in UTC with a Z."""
    assert spell_time(NOON.astimezone(timezone(timedelta(hours=2)))) == "2026-05-04T12:00:00.000Z"
