"""Sums of the totals over a span: closed days from their daily sums, all else from the hours."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from typing import Any, Literal

from tortoise import BaseDBAsyncClient
from tortoise.expressions import Q
from tortoise.functions import Sum

from echarge.domain.periods import DAY, Span, midnight
from echarge.store.models import ClosedDays, DailyTotal, HourlyTotal, LateHour

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

    def days(self, span: Span) -> Q | None:
        """Return the condition of the daily sums of the span; None where none of its days is closed."""
        if self.closed_until is None or span.begin != midnight(span.first_day, self.zone):
            return None
        last = min(span.last_day, self.closed_until - DAY)
        if last < span.first_day:
            return None
        found = Q(day__gte=span.first_day, day__lte=last)
        late = sorted(day for day in self.late if span.first_day <= day <= last)
        return found & Q(day__not_in=late) if late else found

    def hours(self, span: Span) -> Q | None:
        """Return the condition of the hours that the daily sums leave out; None where they leave out nothing."""
        if self.days(span) is None or self.closed_until is None:
            return Q(hour__gte=span.begin, hour__lt=span.end)
        found = []
        open_from = midnight(self.closed_until, self.zone)
        if open_from < span.end:
            found.append(Q(hour__gte=open_from, hour__lt=span.end))
        late = (day for day in sorted(self.late) if span.first_day <= day <= span.last_day and day < self.closed_until)
        found.extend(Q(hour__gte=midnight(day, self.zone), hour__lt=midnight(day + DAY, self.zone)) for day in late)
        return Q(*found, join_type="OR") if found else None


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
    found: dict[int, Sums] = {}
    for model, condition in ((DailyTotal, scope.days(span)), (HourlyTotal, scope.hours(span))):
        for site_id, currency, *amounts in await _grouped(db, model, scope, condition, "site_id"):
            found.setdefault(site_id, Sums()).add(currency, amounts)
    return found


async def by_day(db: BaseDBAsyncClient, scope: Scope, span: Span) -> Mapping[date, Sums]:
    """Return the sums of each day that has any."""
    found: dict[date, Sums] = {}
    for day, currency, *amounts in await _grouped(db, DailyTotal, scope, scope.days(span), "day"):
        found.setdefault(day, Sums()).add(currency, amounts)
    for hour, currency, *amounts in await _grouped(db, HourlyTotal, scope, scope.hours(span), "hour"):
        found.setdefault(hour.astimezone(scope.zone).date(), Sums()).add(currency, amounts)
    return found


async def by_hour(db: BaseDBAsyncClient, scope: Scope, span: Span) -> Mapping[datetime, Sums]:
    """Return the sums of each hour that has any."""
    found: dict[datetime, Sums] = {}
    condition = Q(hour__gte=span.begin, hour__lt=span.end)
    for hour, currency, *amounts in await _grouped(db, HourlyTotal, scope, condition, "hour"):
        found.setdefault(hour, Sums()).add(currency, amounts)
    return found


async def _grouped(
    db: BaseDBAsyncClient,
    model: type[DailyTotal] | type[HourlyTotal],
    scope: Scope,
    condition: Q | None,
    key: Literal["site_id", "day", "hour"],
) -> Sequence[Any]:
    """Return the sums by key and currency."""
    if condition is None:
        return []
    sums: dict[str, Any] = {f"sum_{column}": Sum(column) for column in COLUMNS}
    rows = model.filter(scope.sites & condition).using_db(db).annotate(**sums).group_by(key, "currency")
    return await rows.values_list(key, "currency", *sums)
