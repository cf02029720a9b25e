"""Availability over a period, from the spells in which EVSEs could not be used or were not heard of (NET-5, D26).

A spell is written when it ends; the one that lasts stands at its EVSE. What is summed up grows with the number of
spells in the period: those within it in one sum of the database, those at its edges one by one, and at sites with
opening hours all of them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from tortoise import BaseDBAsyncClient
from tortoise.expressions import Q, Subquery
from tortoise.functions import Sum
from tortoise.queryset import QuerySet

from echarge.domain.availability import EvseStatus
from echarge.domain.uptime import Condition, Opening, Spell, Uptime, clipped, condition_of, open_spells, overlap_ms
from echarge.store.models import Evse, Outage, Site

NO_TIME = Uptime()


@dataclass(slots=True)
class Watched:
    """An EVSE while its availability is summed up."""

    evse_id: int
    charger_id: int
    site_id: int
    span: Spell
    """The part of the period in which it was there to be used."""
    is_gone: bool = False
    """Whether it was put away meanwhile."""
    opened: Sequence[Spell] = ()
    ms: dict[Condition, int] = field(default_factory=dict)

    @property
    def counts_whole(self) -> bool:
        """Whether every spell in the period counts with its whole length."""
        return not self.is_gone and list(self.opened) == [self.span]

    def add(self, condition: str, ms: int) -> None:
        """Add the length of a spell."""
        key = Condition(condition)
        self.ms[key] = self.ms.get(key, 0) + ms

    def add_spell(self, condition: str, spell: Spell) -> None:
        """Add what of a spell lies in open hours."""
        self.add(condition, overlap_ms(self.opened, clipped(spell, self.span)))

    @property
    def uptime(self) -> Uptime:
        """Return what has been summed up."""
        open_ms = overlap_ms(self.opened, self.span)
        return Uptime(open_ms, self.ms.get(Condition.DOWN, 0), self.ms.get(Condition.UNKNOWN, 0))


async def uptimes(db: BaseDBAsyncClient, evses: QuerySet[Evse], span: Spell, *, now: datetime) -> Sequence[Watched]:
    """Return the availability of each of the EVSEs in the span, as far as it has passed."""
    span = Spell(span.begin, max(span.begin, min(span.end, now)))
    found = await watched(db, evses, span, now)
    ids = Subquery(evses.values("id"))
    await add_inside(db, found, ids, span)
    await add_edges(db, found, ids, span)
    return list(found.values())


async def watched(db: BaseDBAsyncClient, evses: QuerySet[Evse], span: Spell, now: datetime) -> dict[int, Watched]:
    """Return the EVSEs with the part of the span in which they were there, and the spell that lasts."""
    rows: Sequence[Any] = await evses.using_db(db).values_list(
        "id", "charger_id", "site_id", "status", "status_since", "condition_since",
        "charger__created_at", "charger__archived_at",
    )  # fmt: skip
    sites = {row[2] for row in rows}
    hours = await opened_hours(db, sites, span)
    found: dict[int, Watched] = {}
    for evse_id, charger_id, site_id, status, status_since, since, created_at, archived_at in rows:
        begin = max(span.begin, created_at)
        own = Spell(begin, max(begin, min(span.end, archived_at or span.end)))
        each = Watched(evse_id, charger_id, site_id, own, is_gone=archived_at is not None)
        each.opened = [part for part in (clipped(spell, own) for spell in hours[site_id]) if part.begin < part.end]
        condition = condition_of(EvseStatus(status))
        if condition is not Condition.UP:
            lasts_from = since or status_since
            each.add_spell(condition, Spell(lasts_from, max(lasts_from, now)))
        found[evse_id] = each
    return found


async def opened_hours(db: BaseDBAsyncClient, site_ids: Iterable[int], span: Spell) -> Mapping[int, Sequence[Spell]]:
    """Return when each site is open within the span, by the hours that it has now."""
    rows: Sequence[Any] = (
        await Site.filter(id__in=list(site_ids)).using_db(db).values_list("id", "time_zone", "opening_hours")
    )
    known: dict[str, Sequence[Spell]] = {}
    found: dict[int, Sequence[Spell]] = {}
    for site_id, zone, hours in rows:
        key = f"{zone} {hours}"
        if key not in known:
            openings = [Opening.of(each["day"], each["opens_at"], each["closes_at"]) for each in hours]
            known[key] = open_spells(openings, ZoneInfo(zone), span)
        found[site_id] = known[key]
    return found


async def add_inside(db: BaseDBAsyncClient, found: Mapping[int, Watched], ids: Any, span: Spell) -> None:
    """Add the spells that lie wholly in the span: as one sum where an EVSE is always open, else one by one."""
    inside = Outage.filter(evse_id__in=ids, began_at__gte=span.begin, ended_at__lte=span.end).using_db(db)
    partly = [each.evse_id for each in found.values() if not each.counts_whole]
    always = inside.filter(~Q(evse_id__in=partly)) if partly else inside
    summed = always.annotate(ms=Sum("duration_ms")).group_by("evse_id", "condition")
    for evse_id, condition, ms in await summed.values_list("evse_id", "condition", "ms"):
        found[evse_id].add(condition, int(ms))
    if partly:
        for row in await inside.filter(evse_id__in=partly):
            found[row.evse_id].add_spell(row.condition, Spell(row.began_at, row.ended_at))


async def add_edges(db: BaseDBAsyncClient, found: Mapping[int, Watched], ids: Any, span: Spell) -> None:
    """Add the spells that reach over an end of the span."""
    at_edge = Q(began_at__lt=span.begin, ended_at__gt=span.begin) | Q(
        began_at__gte=span.begin, began_at__lt=span.end, ended_at__gt=span.end
    )
    for row in await Outage.filter(at_edge, evse_id__in=ids).using_db(db):
        found[row.evse_id].add_spell(row.condition, Spell(row.began_at, row.ended_at))


def together(found: Iterable[Watched]) -> Uptime:
    """Return the availability of several EVSEs as one: every hour of each counts alike."""
    total = NO_TIME
    for each in found:
        total = total.plus(each.uptime)
    return total
