"""Sums of the totals over a span: what is closed from the sums of months and days, all else from the hours."""

from calendar import monthrange
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from typing import Any

from tortoise import BaseDBAsyncClient
from tortoise.expressions import Q
from tortoise.functions import Sum

from echarge.domain.periods import DAY, Span, midnight
from echarge.store.models import ClosedDays, DailyTotal, HourlyTotal, LateHour, NetworkDay, SiteMonth

LATE_MAX = 10_000
"""With more late hours than this, nothing is taken for closed until they have been added up."""

COLUMNS = ("energy_mwh", "charging_s", "sessions", "revenue_minor")


@dataclass(slots=True)
class Sums:
    """What has come together; revenue in minor units by currency."""

    energy_mwh: int = 0
    charging_s: int = 0
    sessions: int = 0
    revenue: dict[str, int] = field(default_factory=dict)

    def add(self, currency: str, amounts: Sequence[Any]) -> None:
        """Add what one currency has."""
        energy_mwh, charging_s, sessions, revenue_minor = (int(amount or 0) for amount in amounts)
        self.energy_mwh += energy_mwh
        self.charging_s += charging_s
        self.sessions += sessions
        if sessions or revenue_minor:
            self.revenue[currency] = self.revenue.get(currency, 0) + revenue_minor

    def take(self, other: "Sums") -> None:
        """Add what another has."""
        self.energy_mwh += other.energy_mwh
        self.charging_s += other.charging_s
        self.sessions += other.sessions
        for currency, revenue_minor in other.revenue.items():
            self.revenue[currency] = self.revenue.get(currency, 0) + revenue_minor


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose totals: an organisation's, of all its sites or of these; and which of its days are closed."""

    organisation_id: int
    site_ids: Collection[int] | None
    zone: tzinfo
    closed_until: date | None = None
    late: frozenset[date] = frozenset()

    @property
    def sites(self) -> Q:
        """Return the condition of the rows in scope."""
        mine = Q(organisation_id=self.organisation_id)
        return mine if self.site_ids is None else mine & Q(site_id__in=list(self.site_ids))

    def parts(self, span: Span) -> "Parts":
        """Return what the span is read from."""
        if self.closed_until is None or span.begin != midnight(span.first_day, self.zone):
            return Parts(spells=((span.begin, span.end),))
        days = [span.first_day + number * DAY for number in range((span.last_day - span.first_day).days + 1)]
        closed = {day for day in days if day < self.closed_until and day not in self.late}
        spells = [
            (midnight(first, self.zone), midnight(last + DAY, self.zone))
            for first, last in runs(day for day in days if day not in closed)
        ]
        return Parts(frozenset(closed), tuple(spells))


@dataclass(frozen=True, slots=True)
class Parts:
    """What a span is read from: days that are closed, and of the others the hours."""

    closed: frozenset[date] = frozenset()
    spells: tuple[tuple[datetime, datetime], ...] = ()

    @property
    def months(self) -> list[date]:
        """Return the months of which every day is closed, by their first days."""
        counts = Counter(day.replace(day=1) for day in self.closed)
        return sorted(month for month, count in counts.items() if count == monthrange(month.year, month.month)[1])

    @property
    def rest(self) -> list[date]:
        """Return the closed days that are in none of those months."""
        months = set(self.months)
        return sorted(day for day in self.closed if day.replace(day=1) not in months)


def runs(days: Iterable[date]) -> list[tuple[date, date]]:
    """Return the days, which are in order, as runs without gaps: of each its first and its last."""
    found: list[tuple[date, date]] = []
    for day in days:
        if found and day == found[-1][1] + DAY:
            found[-1] = (found[-1][0], day)
        else:
            found.append((day, day))
    return found


async def scope_of(
    db: BaseDBAsyncClient, organisation_id: int, zone_name: str, zone: tzinfo, site_ids: Collection[int] | None
) -> Scope:
    """Return the scope, with what is closed of it."""
    closed = await ClosedDays.filter(organisation_id=organisation_id).using_db(db).first()
    if closed is None or closed.time_zone != zone_name:
        return Scope(organisation_id, site_ids, zone)
    hours: Sequence[Any] = (
        await LateHour.filter(organisation_id=organisation_id)
        .using_db(db)
        .limit(LATE_MAX)
        .distinct()
        .values_list("hour", flat=True)
    )
    if len(hours) == LATE_MAX:
        return Scope(organisation_id, site_ids, zone)
    late = frozenset(hour.astimezone(zone).date() for hour in hours)
    return Scope(organisation_id, site_ids, zone, closed.until, late)


async def by_site(db: BaseDBAsyncClient, scope: Scope, span: Span) -> Mapping[int, Sums]:
    """Return the sums of each site that has any."""
    parts, found = scope.parts(span), dict[int, Sums]()
    for model, ranges in (
        (SiteMonth, [Q(month__in=parts.months)] if parts.months else []),
        (DailyTotal, within_days(parts.rest)),
        (HourlyTotal, within_hours(parts)),
    ):
        for site_id, currency, *amounts in await grouped(db, model, scope.sites, ranges, "site_id"):
            found.setdefault(site_id, Sums()).add(currency, amounts)
    return found


async def by_day(db: BaseDBAsyncClient, scope: Scope, span: Span) -> Mapping[date, Sums]:
    """Return the sums of each day that has any."""
    parts, found = scope.parts(span), dict[date, Sums]()
    model = NetworkDay if scope.site_ids is None else DailyTotal
    closed = within_days(sorted(parts.closed))
    for day, currency, *amounts in await grouped(db, model, scope.sites, closed, "day"):
        found.setdefault(day, Sums()).add(currency, amounts)
    for hour, currency, *amounts in await grouped(db, HourlyTotal, scope.sites, within_hours(parts), "hour"):
        found.setdefault(hour.astimezone(scope.zone).date(), Sums()).add(currency, amounts)
    return found


async def by_hour(db: BaseDBAsyncClient, scope: Scope, span: Span) -> Mapping[datetime, Sums]:
    """Return the sums of each hour that has any."""
    found: dict[datetime, Sums] = {}
    whole = within_hours(Parts(spells=((span.begin, span.end),)))
    for hour, currency, *amounts in await grouped(db, HourlyTotal, scope.sites, whole, "hour"):
        found.setdefault(hour, Sums()).add(currency, amounts)
    return found


def within_days(days: Iterable[date]) -> list[Q]:
    """Return the conditions of these days, which are in order."""
    return [Q(day__gte=first, day__lte=last) for first, last in runs(days)]


def within_hours(parts: Parts) -> list[Q]:
    """Return the conditions of the hours that are read one by one."""
    return [Q(hour__gte=begin, hour__lt=end) for begin, end in parts.spells]


async def grouped(db: BaseDBAsyncClient, model: type[Any], scope: Q, ranges: Sequence[Q], key: str) -> Sequence[Any]:
    """Return the sums by key and currency of the rows in one of the ranges."""
    if not ranges:
        return []
    sums: dict[str, Any] = {f"sum_{column}": Sum(column) for column in COLUMNS}
    # Each range whole with its scope: so the database enters the index once for each.
    wanted = Q(*(scope & each for each in ranges), join_type="OR")
    rows = model.filter(wanted).using_db(db).annotate(**sums).group_by(key, "currency")
    found: Sequence[Any] = await rows.values_list(key, "currency", *sums)
    return found
