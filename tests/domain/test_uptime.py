"""How much of its open hours an EVSE could be used (NET-5, D26, D32)."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from echarge.domain.availability import EvseStatus
from echarge.domain.uptime import (
    Condition,
    Opening,
    Spell,
    Uptime,
    clipped,
    condition_of,
    merged,
    open_spells,
    overlap_ms,
)

LONDON = ZoneInfo("Europe/London")
DAY_MS = 24 * 3600 * 1000


def utc(*parts: int) -> datetime:
    """Return an instant."""
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc,arg-type]


def hours(spells: list[Spell]) -> float:
    """Return how long the spells last together, in hours."""
    return sum(((spell.end - spell.begin) for spell in spells), timedelta()) / timedelta(hours=1)


def test_d32_conditions() -> None:
    """D32: out of use and faulted are down, offline is unknown, all else can be used."""
    down = {status for status in EvseStatus if condition_of(status) is Condition.DOWN}
    unknown = {status for status in EvseStatus if condition_of(status) is Condition.UNKNOWN}
    assert down == {EvseStatus.UNAVAILABLE, EvseStatus.FAULTED}
    assert unknown == {EvseStatus.OFFLINE}


@pytest.mark.parametrize(
    ("uptime", "percent"),
    [
        pytest.param(Uptime(365 * DAY_MS, 365 * DAY_MS // 100), "99.000", id="D26: 3.65 days of 365"),
        pytest.param(Uptime(365 * DAY_MS, 365 * DAY_MS // 100 + 1), "98.999", id="D26: a moment more is less"),
        pytest.param(Uptime(365 * DAY_MS, 0, 365 * DAY_MS), "100.000", id="D26: unknown counts as usable"),
        pytest.param(Uptime(), None, id="no time at all"),
    ],
)
def test_d26_percent(uptime: Uptime, percent: str | None) -> None:
    """D26: usable time in per cent of open time, never flattered."""
    assert uptime.percent == (None if percent is None else Decimal(percent))


SHOP = [Opening.of(day, "08:00", "20:00") for day in ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY")]


@pytest.mark.parametrize(
    ("openings", "begin", "end", "expected"),
    [
        pytest.param([], utc(2026, 3, 2), utc(2026, 3, 9), 168, id="always"),
        pytest.param(SHOP, utc(2026, 3, 2), utc(2026, 3, 9), 60, id="five days of twelve hours"),
        pytest.param(SHOP, utc(2026, 3, 2, 10), utc(2026, 3, 2, 11), 1, id="within open hours"),
        pytest.param(SHOP, utc(2026, 3, 7), utc(2026, 3, 9), 0, id="a weekend"),
        pytest.param([Opening.of("SUNDAY", "00:00", "23:59")], utc(2026, 3, 23), utc(2026, 4, 6), 23 + 24, id="DST"),
        pytest.param([Opening.of("SUNDAY", "01:30", "03:00")], utc(2026, 3, 29), utc(2026, 3, 30), 0.5, id="the gap"),
        pytest.param(
            [Opening.of("MONDAY", "08:00", "12:00"), Opening.of("MONDAY", "10:00", "14:00")],
            utc(2026, 3, 2), utc(2026, 3, 3), 6, id="hours that overlap",
        ),
        pytest.param([], utc(2026, 3, 9), utc(2026, 3, 9), 0, id="an empty span"),
    ],
)  # fmt: skip
def test_d26_open_hours(openings: list[Opening], begin: datetime, end: datetime, expected: float) -> None:
    """D26: only opening hours count, by the clock of the site."""
    assert hours(open_spells(openings, LONDON, Spell(begin, end))) == expected


def test_overlaps() -> None:
    """Only what lies in a span counts, whatever lies round it."""
    opened = [Spell(utc(2026, 3, 2, 8), utc(2026, 3, 2, 20)), Spell(utc(2026, 3, 3, 8), utc(2026, 3, 3, 20))]
    assert overlap_ms(opened, Spell(utc(2026, 3, 2, 19), utc(2026, 3, 3, 9))) == 2 * 3600 * 1000
    assert overlap_ms(opened, Spell(utc(2026, 3, 1), utc(2026, 3, 2))) == 0
    assert clipped(Spell(utc(2026, 1, 1), utc(2026, 1, 2)), opened[0]).begin == opened[0].begin
    assert merged([opened[1], opened[0], Spell(opened[0].end, opened[1].begin)]) == [
        Spell(opened[0].begin, opened[1].end)
    ]
