"""How each public charge point stands by the UK's regulations: what is asked of it, and what is there (D24 to D29)."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from tortoise.expressions import Q, Subquery
from tortoise.queryset import QuerySet

from echarge.domain.periods import year_of
from echarge.domain.quotes import maximum_micro_per_kwh
from echarge.domain.regulations import RELIABILITY_PERCENT, Regulation, needs_contactless
from echarge.domain.uptime import RAPID_W, Spell, Uptime
from echarge.operations.availability import NO_TIME, uptimes
from echarge.operations.contactless import Served, served_of
from echarge.operations.open_data import place_of, point_of, with_places
from echarge.operations.public_prices import public_tariffs
from echarge.operations.runtime import Runtime
from echarge.store.models import Connector, Evse, Organisation, Site

CHUNK_SIZE = 500


@dataclass(frozen=True, slots=True)
class Standing:
    """How one charge point stands."""

    evse: Evse
    """With its charger and site."""
    power_w: int | None
    installed_on: date
    needs_contactless: bool | None
    """None where its power is not known."""
    has_contactless: bool
    price_micro: int | None
    """What the first kWh costs strangers at most; None where nobody can say."""
    is_free: bool
    unpublished: tuple[str, ...]
    """Why it is not in the open data, in words for people."""
    uptime: Uptime

    @property
    def is_rapid(self) -> bool:
        """Return whether its reliability counts."""
        return self.power_w is not None and self.power_w >= RAPID_W

    @property
    def has_price(self) -> bool:
        """Return whether strangers are shown a price."""
        return self.is_free or self.price_micro is not None


@dataclass(slots=True)
class Summary:
    """How all charge points stand together."""

    points: int = 0
    rapid_points: int = 0
    power_unknown: int = 0
    contactless_missing: int = 0
    price_missing: int = 0
    open_data_missing: int = 0
    uptime: Uptime = NO_TIME
    """Of the rapid ones: every hour of each counts alike."""

    @property
    def is_reliable(self) -> bool | None:
        """Return whether rapid ones were reliable enough; None of no time at all."""
        percent = self.uptime.percent
        return None if percent is None else percent >= RELIABILITY_PERCENT

    def add(self, each: Standing) -> None:
        """Count one."""
        self.points += 1
        self.rapid_points += each.is_rapid
        self.power_unknown += each.power_w is None
        self.contactless_missing += bool(each.needs_contactless) and not each.has_contactless
        self.price_missing += not each.has_price
        self.open_data_missing += bool(each.unpublished)
        if each.is_rapid:
            self.uptime = self.uptime.plus(each.uptime)


def regulated(organisation_id: int) -> QuerySet[Evse]:
    """Return the charge points that the regulations are about."""
    in_scope = Q(site__regulation=Regulation.IN_SCOPE.value)
    in_scope |= Q(site__regulation=Regulation.BY_PUBLICITY.value, site__public=True)
    return Evse.filter(in_scope, organisation_id=organisation_id, charger__archived_at=None)


async def standings(runtime: Runtime, organisation_id: int, year: int) -> AsyncIterator[Sequence[Standing]]:
    """Yield how each charge point stands, its reliability in that year, by site and name, in parts of some hundred."""
    db = runtime.reader
    organisation = await Organisation.get(id=organisation_id, using_db=db)
    served = await served_of(db, organisation_id)
    ids: Any = regulated(organisation_id).using_db(db).order_by("site__name", "name", "id").values_list("id", flat=True)
    found = list(await ids)
    for start in range(0, len(found), CHUNK_SIZE):
        yield await part(runtime, organisation, served, found[start : start + CHUNK_SIZE], year)
        await asyncio.sleep(0)


async def part(
    runtime: Runtime, organisation: Organisation, served: Served, ids: Sequence[int], year: int
) -> Sequence[Standing]:
    """Return how these charge points stand, in their order."""
    db, now = runtime.reader, runtime.now()
    sites = {site.id: site for site in await Site.filter(id__in=sites_of(ids)).using_db(db)}
    evses = {evse.id: evse for evse in await with_places(db, Evse.filter(id__in=list(ids)), sites)}
    plugs: dict[int, list[Connector]] = {}
    for row in await Connector.filter(evse_id__in=list(ids)).using_db(db).order_by("number"):
        plugs.setdefault(row.evse_id, []).append(row)
    tariffs = await public_tariffs(db, organisation, list(evses.values()), now)
    span = year_of(year, ZoneInfo(organisation.time_zone)).current
    watched = await uptimes(db, Evse.filter(id__in=list(ids)), Spell(span.begin, span.end), now=now)
    times = {each.evse_id: each.uptime for each in watched}
    found = []
    for evse in (evses[each] for each in ids if each in evses):
        tariff = tariffs[evse.id]
        power_w = evse.max_power_w or evse.charger.max_power_w
        installed_on = evse.charger.installed_on or evse.charger.created_at.date()
        price_micro = None if tariff is None else maximum_micro_per_kwh(tariff, power_w)
        point = point_of(evse, plugs.get(evse.id, ()), tariff, served, organisation)
        found.append(
            Standing(
                evse,
                power_w,
                installed_on,
                needs_contactless(power_w, installed_on),
                point.contactless,
                price_micro,
                tariff is not None and tariff.is_free,
                unpublished(organisation, evse, point.missing),
                times[evse.id],
            )
        )
    return found


def sites_of(evse_ids: Sequence[int]) -> Subquery:
    """Return the ids of the sites of these EVSEs."""
    return Subquery(Evse.filter(id__in=list(evse_ids)).values("site_id"))


def unpublished(organisation: Organisation, evse: Evse, missing: Sequence[str]) -> tuple[str, ...]:
    """Return why an EVSE is not in the open data, in words for people; nothing where it is."""
    reasons = [] if organisation.ocpi_party_id is not None else ["the organisation has no party of OCPI"]
    if not evse.site.public:
        reasons.append("the site is not public")
    return (*reasons, *(f"no {name}" for name in (*place_of(evse.site).missing, *missing)))


async def summary(runtime: Runtime, organisation_id: int, year: int) -> Summary:
    """Return how all charge points stand together."""
    found = Summary()
    async for some in standings(runtime, organisation_id, year):
        for each in some:
            found.add(each)
    return found
