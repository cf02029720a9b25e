"""How much of its open hours an EVSE could be used (NET-5), by the rule of the UK (D26).

Available, charging and reserved count as usable, and so does unknown: nobody has heard of the charger. Out of use and
faulted do not. Hours in which the site is closed are left out.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from decimal import ROUND_DOWN, Decimal
from enum import StrEnum
from typing import NamedTuple, assert_never

from echarge.domain.availability import EvseStatus
from echarge.domain.hours import milliseconds

WEEKDAYS = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")
LAST_MINUTE = "23:59"
"""Whoever closes at this time closes at midnight."""

RAPID_W = 50_000
"""From this power on, a charge point is a rapid one."""

THOUSANDTH = Decimal("0.001")
DAY = timedelta(days=1)


class Condition(StrEnum):
    """Whether an EVSE can be used."""

    UP = "UP"
    DOWN = "DOWN"
    UNKNOWN = "UNKNOWN"


def condition_of(status: EvseStatus) -> Condition:
    """Return whether an EVSE of this status can be used."""
    match status:
        case EvseStatus.UNAVAILABLE | EvseStatus.FAULTED:
            return Condition.DOWN
        case EvseStatus.OFFLINE:
            return Condition.UNKNOWN
        case (
            EvseStatus.AVAILABLE
            | EvseStatus.PREPARING
            | EvseStatus.CHARGING
            | EvseStatus.SUSPENDED_EV
            | EvseStatus.SUSPENDED_EVSE
            | EvseStatus.FINISHING
            | EvseStatus.RESERVED
        ):
            return Condition.UP
        case _:
            assert_never(status)


class Spell(NamedTuple):
    """From when until when, in UTC."""

    begin: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Opening:
    """Hours on one day of the week, in the site's zone."""

    weekday: int
    opens_at: time
    closes_at: time | None
    """None: at midnight."""

    @classmethod
    def of(cls, day: str, opens_at: str, closes_at: str) -> "Opening":
        """Return the opening of these words."""
        closes = None if closes_at == LAST_MINUTE else time.fromisoformat(closes_at)
        return cls(WEEKDAYS.index(day), time.fromisoformat(opens_at), closes)

    def on(self, day: date, zone: tzinfo) -> Spell:
        """Return when it is open on this day."""
        end = (
            datetime.combine(day, self.closes_at, zone) if self.closes_at else datetime.combine(day + DAY, time(), zone)
        )
        return Spell(datetime.combine(day, self.opens_at, zone).astimezone(UTC), end.astimezone(UTC))


def open_spells(openings: Sequence[Opening], zone: tzinfo, span: Spell) -> list[Spell]:
    """Return when a site is open within the span, in order, none overlapping; always without any opening."""
    if not openings:
        return [span] if span.begin < span.end else []
    found: list[Spell] = []
    day, last = span.begin.astimezone(zone).date(), span.end.astimezone(zone).date()
    while day <= last:
        found.extend(opening.on(day, zone) for opening in openings if opening.weekday == day.weekday())
        day += DAY
    return merged(clipped(spell, span) for spell in found)


def clipped(spell: Spell, span: Spell) -> Spell:
    """Return the part of the spell that lies in the span; one without length where there is none."""
    begin = max(spell.begin, span.begin)
    return Spell(begin, max(begin, min(spell.end, span.end)))


def merged(spells: Iterable[Spell]) -> list[Spell]:
    """Return the spells in order, those that touch made one."""
    found: list[Spell] = []
    for spell in sorted(spells):
        if spell.begin >= spell.end:
            continue
        if found and spell.begin <= found[-1].end:
            found[-1] = Spell(found[-1].begin, max(found[-1].end, spell.end))
        else:
            found.append(spell)
    return found


def overlap_ms(spells: Iterable[Spell], span: Spell) -> int:
    """Return for how many milliseconds of the span one of the spells lasts."""
    parts = (clipped(spell, span) for spell in spells)
    return sum(milliseconds(part.end - part.begin) for part in parts)


class Uptime(NamedTuple):
    """How long EVSEs were to be usable, how long they were not, and how long nobody knew; in milliseconds."""

    open_ms: int = 0
    down_ms: int = 0
    unknown_ms: int = 0

    def plus(self, other: "Uptime") -> "Uptime":
        """Return both together."""
        return Uptime(*(mine + theirs for mine, theirs in zip(self, other, strict=True)))

    @property
    def percent(self) -> Decimal | None:
        """Return the usable part of 100, cut to a thousandth so that it is never flattered; None of no time at all."""
        if self.open_ms <= 0:
            return None
        return (Decimal(100 * (self.open_ms - self.down_ms)) / self.open_ms).quantize(THOUSANDTH, ROUND_DOWN)
