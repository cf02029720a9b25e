"""Days that are over, added up: a year of a network is read as its days, not as the hours of all its sessions.

A day is closed two days after it ended. Whoever adds to an hour that old writes the hour down as late, in the same
transaction; its day counts by the hour again until it has been added up anew. So sums are exact at any moment.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from tortoise.functions import Min, Sum
from tortoise.queryset import QuerySet

from echarge.domain.hours import HOUR
from echarge.domain.periods import DAY, midnight
from echarge.operations.runtime import Runtime
from echarge.operations.totals import LATE_AFTER
from echarge.store.models import ClosedDays, DailyTotal, HourlyTotal, LateHour, NetworkDay, Organisation, SiteMonth
from echarge.store.sums import COLUMNS
from echarge.store.writer import Transaction

MARGIN = HOUR
"""No message waits so long to be written, and no two hosts' clocks differ by so much."""

AT_ONCE_MAX = 40
"""So many days of an organisation are closed in one sweep."""

MONTH_MAX = timedelta(days=31)

LATE_AT_ONCE_MAX = 1_000


async def close_days(runtime: Runtime, *, at_once_max: int = AT_ONCE_MAX) -> None:
    """Close days that are over, so many of each organisation, and add up those that were added to since."""
    zones: Sequence[Any] = await Organisation.all().using_db(runtime.reader).values_list("id", "time_zone")
    closed = {row.organisation_id: row for row in await ClosedDays.all().using_db(runtime.reader)}
    late: Sequence[Any] = (
        await LateHour.all().using_db(runtime.reader).distinct().values_list("organisation_id", flat=True)
    )
    for organisation_id, zone_name in zones:
        row = closed.get(organisation_id)
        until = open_from(runtime.now(), ZoneInfo(zone_name))
        if row is None or row.time_zone != zone_name or row.until < until or organisation_id in late:
            await close(runtime, organisation_id, zone_name, until, at_once_max)


def open_from(now: datetime, zone: ZoneInfo) -> date:
    """Return the first day that cannot be closed yet."""
    return (now - LATE_AFTER - MARGIN).astimezone(zone).date()


async def close(runtime: Runtime, organisation_id: int, zone_name: str, until: date, at_once_max: int) -> None:
    """Close an organisation's days until this one, each in a transaction of its own: nobody waits for long."""
    for _ in range(at_once_max):
        work = partial(close_next, organisation_id=organisation_id, zone_name=zone_name, until=until)
        if not await runtime.writer.run(work, locks=(organisation_id,)):
            return


async def close_next(tx: Transaction, organisation_id: int, zone_name: str, until: date) -> bool:
    """Close the next day, or add up the late ones; return whether there may be more to do."""
    zone = ZoneInfo(zone_name)
    row = await ClosedDays.filter(organisation_id=organisation_id).using_db(tx.db).first()
    if row is None or row.time_zone != zone_name:
        await begin_anew(tx, organisation_id, zone_name, until)
        return True
    if row.until < until:
        await add_up(tx, organisation_id, row.until, row.until + DAY, zone)
        await ClosedDays.filter(id=row.id).using_db(tx.db).update(until=row.until + DAY)
        return True
    mine = LateHour.filter(organisation_id=organisation_id).using_db(tx.db)
    late: Sequence[Any] = await mine.order_by("id").limit(LATE_AT_ONCE_MAX).values_list("id", "hour")
    for day in sorted({hour.astimezone(zone).date() for hour in {hour for _, hour in late}}):
        if day < row.until:
            await add_up(tx, organisation_id, day, row.until, zone)
    await LateHour.filter(id__in=[row_id for row_id, _ in late]).using_db(tx.db).delete()
    return len(late) == LATE_AT_ONCE_MAX


async def begin_anew(tx: Transaction, organisation_id: int, zone_name: str, until: date) -> None:
    """Forget all closed days: they were those of another calendar, or there are none yet."""
    models: tuple[type[Any], ...] = (SiteMonth, NetworkDay, DailyTotal, LateHour, ClosedDays)
    for model in models:
        await model.filter(organisation_id=organisation_id).using_db(tx.db).delete()
    mine = HourlyTotal.filter(organisation_id=organisation_id).using_db(tx.db)
    found: Any = await mine.annotate(first=Min("hour")).values_list("first", flat=True)
    first = as_instant(found[0]).astimezone(ZoneInfo(zone_name)).date() if found and found[0] else until
    await ClosedDays.create(
        organisation_id=organisation_id, time_zone=zone_name, until=min(first, until), using_db=tx.db
    )


def as_instant(value: datetime | str) -> datetime:
    """Return an instant that SQLite's functions give back as a text."""
    return datetime.fromisoformat(value) if isinstance(value, str) else value


async def add_up(tx: Transaction, organisation_id: int, day: date, until: date, zone: ZoneInfo) -> None:
    """Write the sums of a day in place of those that it has, and those of its month where all of it is closed by then.

    `until` is the first day that is not closed.
    """
    begin, end = midnight(day, zone), midnight(day + DAY, zone)
    hours = HourlyTotal.filter(organisation_id=organisation_id, hour__gte=begin, hour__lt=end).using_db(tx.db)
    mine, on = {"organisation_id": organisation_id}, {"day": day}
    await replace(tx, DailyTotal, mine | on, await sums_of(hours, "site_id", "currency"))
    daily = DailyTotal.filter(**mine, **on).using_db(tx.db)
    await replace(tx, NetworkDay, mine | on, await sums_of(daily, "currency"))
    month = day.replace(day=1)
    after = (month + MONTH_MAX).replace(day=1)
    if after <= until:
        days = DailyTotal.filter(**mine, day__gte=month, day__lt=after).using_db(tx.db)
        await replace(tx, SiteMonth, {**mine, "month": month}, await sums_of(days, "site_id", "currency"))


async def sums_of(rows: QuerySet[Any], *keys: str) -> list[dict[str, Any]]:
    """Return the sums of the rows by these columns."""
    sums: dict[str, Any] = {f"sum_{column}": Sum(column) for column in COLUMNS}
    grouped: Iterable[Any] = await rows.annotate(**sums).group_by(*keys).values(*keys, *sums)
    return [
        {key: row[key] for key in keys} | {column: int(row[f"sum_{column}"]) for column in COLUMNS} for row in grouped
    ]


async def replace(tx: Transaction, model: type[Any], which: dict[str, Any], rows: Iterable[dict[str, Any]]) -> None:
    """Store the rows of one day or month in place of those that there are."""
    await model.filter(**which).using_db(tx.db).delete()
    await model.bulk_create([model(**which, **row) for row in rows], using_db=tx.db)
