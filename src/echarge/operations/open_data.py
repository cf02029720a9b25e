"""What an organisation publishes in the form of OCPI 2.2.1: its public sites with their EVSEs, and their prices (D28).

Published are the sites that are shown to the public and that the regulations are about (D29), as far as what OCPI needs
is known of them. A page takes the same number of statements however many EVSEs are on it.
"""

import asyncio
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from tortoise import BaseDBAsyncClient
from tortoise.expressions import Q, Subquery
from tortoise.functions import Count
from tortoise.queryset import QuerySet

from echarge.domain.availability import EvseStatus
from echarge.domain.connectors import built
from echarge.domain.ocpi_locations import Place, Plug, Point, Publisher, ocpi_location
from echarge.domain.ocpi_tariffs import ocpi_tariff
from echarge.domain.regulations import Regulation
from echarge.domain.tariffs import FrozenTariff, TariffSource
from echarge.operations.builds import entered_of, usual_of
from echarge.operations.contactless import Served, served_of
from echarge.operations.public_prices import PUBLIC, public_everywhere, public_tariffs
from echarge.operations.runtime import Runtime
from echarge.store.mapping import frozen_tariff_of
from echarge.store.models import AccessProfile, Charger, Connector, Evse, Organisation, ProfilePlace, Site, Tariff

LOCATIONS_MAX = 50
TARIFFS_MAX = 100
EVSES_MAX = 500
"""So many EVSEs are on one page; a site that has more is a page by itself."""
REMOVED_FOR = timedelta(days=30)
"""So long is told of a charger that was put away that it is gone."""
CODES = re.compile(r"[A-Z]{2}\*[A-Z0-9]{3}", re.ASCII | re.IGNORECASE)
FREE = "FREE"
"""What the tariff of chargers is called that give their energy away."""


@dataclass(frozen=True, slots=True)
class Window:
    """Which part of a list is asked for: what was last changed from one instant on, and before another."""

    offset: int
    limit: int
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """A part of a list, and how many there are in all."""

    objects: Sequence[Mapping[str, Any]]
    taken: int
    """How many places of the list this part covers: the next one begins behind them."""
    total: int


async def publisher(runtime: Runtime, country_code: str, party_id: str) -> Organisation | None:
    """Return the organisation that publishes under these codes, None where there is none."""
    if not CODES.fullmatch(f"{country_code}*{party_id}"):
        return None
    found = Organisation.filter(ocpi_country_code=country_code.upper(), ocpi_party_id=party_id.upper())
    return await found.using_db(runtime.reader).first()


def published_sites(organisation_id: int) -> QuerySet[Site]:
    """Return the sites that are published: public ones in scope of which OCPI's needs are known."""
    in_scope = [Regulation.BY_PUBLICITY.value, Regulation.IN_SCOPE.value]
    known = Q(latitude_micro__isnull=False, longitude_micro__isnull=False) & ~Q(address="") & ~Q(city="")
    return Site.filter(known & ~Q(country=""), organisation_id=organisation_id, public=True, regulation__in=in_scope)


def listed_evses(now: datetime) -> QuerySet[Evse]:
    """Return the EVSEs that are told of: those in use, and for a while those that were put away."""
    return Evse.filter(Q(charger__archived_at=None) | Q(charger__archived_at__gt=now - REMOVED_FOR))


async def locations(runtime: Runtime, organisation: Organisation, window: Window) -> Listing:
    """Return the organisation's Locations, the oldest first."""
    now = runtime.now()
    rows = published_sites(organisation.id).filter(changed_within(organisation, window)).using_db(runtime.reader)
    total = await rows.count()
    page = await rows.order_by("created_at", "id").offset(window.offset).limit(window.limit)
    kept = await within_bounds(runtime, page)
    return Listing(await told(runtime, organisation, kept, now), len(kept), total)


async def location(runtime: Runtime, organisation: Organisation, location_id: str) -> Mapping[str, Any] | None:
    """Return one Location, None where there is none."""
    number = number_of(location_id)
    if number is None:
        return None
    found = await published_sites(organisation.id).filter(id=number).using_db(runtime.reader)
    objects = await told(runtime, organisation, found, runtime.now())
    return objects[0] if objects else None


def number_of(text: str) -> int | None:
    """Return the number of a row that a text is, None of any other text."""
    is_number = text.isascii() and text.isdigit() and len(text) < 20
    return int(text) if is_number and int(text) < 2**63 else None


def changed_within(organisation: Organisation, window: Window) -> Q:
    """Return the condition of the sites that were last changed in the window; the terms of all count as theirs."""
    condition, terms_at = Q(), organisation.terms_changed_at
    if window.since is not None and not (terms_at is not None and terms_at >= window.since):
        condition &= changed_from(organisation.id, window.since)
    if window.until is not None:
        if terms_at is not None and terms_at >= window.until:
            return Q(id__in=[])
        condition &= unchanged_from(organisation.id, window.until)
    return condition


def changed_from(organisation_id: int, at: datetime) -> Q:
    """Return the condition of the sites of which anything was changed at this instant or later."""
    return Q(changed_at__gte=at) | Q(created_at__gte=at) | Q(id__in=with_changes_from(organisation_id, at))


def unchanged_from(organisation_id: int, at: datetime) -> Q:
    """Return the condition of the sites of which nothing was changed at this instant or later."""
    # Not the opposite of the other to a database: to it, what was never changed is neither.
    unchanged = Q(changed_at=None) | Q(changed_at__lt=at)
    return unchanged & Q(created_at__lt=at) & ~Q(id__in=with_changes_from(organisation_id, at))


def with_changes_from(organisation_id: int, at: datetime) -> Subquery:
    """Return the ids of the sites of which an EVSE was changed, or shown in another status, from this instant on."""
    changed = Q(shown_at__gte=at) | Q(changed_at__gte=at) | Q(shown_at=None, status_since__gte=at)
    return Subquery(Evse.filter(changed, organisation_id=organisation_id).values("site_id"))


async def within_bounds(runtime: Runtime, sites: Sequence[Site]) -> Sequence[Site]:
    """Return as many of the sites, from the first on, as have together no more EVSEs than a page may; one at least."""
    evses = Evse.filter(site_id__in=[site.id for site in sites]).using_db(runtime.reader)
    counted: Any = evses.annotate(count=Count("id")).group_by("site_id").values_list("site_id", "count")
    counts, total = dict(await counted), 0
    for place, site in enumerate(sites):
        total += counts.get(site.id, 0)
        if place and total > EVSES_MAX:
            return sites[:place]
    return sites


async def told(
    runtime: Runtime, organisation: Organisation, sites: Sequence[Site], now: datetime
) -> list[dict[str, Any]]:
    """Return these sites as Locations."""
    db, by_id = runtime.reader, {site.id: site for site in sites}
    evses = await with_places(db, listed_evses(now).filter(site_id__in=list(by_id)), by_id)
    plugs: dict[int, list[Connector]] = {}
    for row in await Connector.filter(evse__site_id__in=list(by_id)).using_db(db).order_by("number"):
        plugs.setdefault(row.evse_id, []).append(row)
    tariffs = await public_tariffs(db, organisation, evses, now)
    served = await served_of(db, organisation.id)
    points: dict[int, list[Point]] = {each: [] for each in by_id}
    for evse in sorted(evses, key=lambda each: (each.name, each.id)):
        tariff = tariffs[evse.id]
        points[evse.site_id].append(point_of(evse, plugs.get(evse.id, ()), tariff, served, organisation))
    me = publisher_of(organisation)
    found = []
    for site in sites:
        await asyncio.sleep(0)  # chargers are answered between two sites
        place = place_of(site)
        if not place.missing:
            found.append(ocpi_location(place, points[site.id], me, updated_at(site, points[site.id], organisation)))
    return found


async def with_places(db: BaseDBAsyncClient, rows: QuerySet[Evse], sites: Mapping[int, Site]) -> Sequence[Evse]:
    """Return EVSEs at these sites, each with its site and charger, which are read once for all that share them."""
    evses = await rows.using_db(db)
    chargers = {row.id: row for row in await Charger.filter(site_id__in=list(sites)).using_db(db)}
    found = [evse for evse in evses if evse.charger_id in chargers]
    for evse in found:
        evse.charger, evse.site = chargers[evse.charger_id], sites[evse.site_id]
    return found


def publisher_of(organisation: Organisation) -> Publisher:
    """Return the organisation as a party of OCPI."""
    return Publisher(organisation.ocpi_country_code or "", organisation.ocpi_party_id or "", organisation.name)


def place_of(site: Site) -> Place:
    """Return a site as it is published."""
    return Place(
        site.id, site.name, site.address, site.city, site.postcode, site.country, site.latitude_micro,
        site.longitude_micro, site.time_zone, site.opening_hours,  # type: ignore[arg-type]  # as they were checked
    )  # fmt: skip


def plugs_of(evse: Evse, rows: Sequence[Connector]) -> list[Plug]:
    """Return the connectors of an EVSE, which has its charger with it, as they are published."""
    usual, power_w = usual_of(evse.charger), evse.max_power_w or evse.charger.max_power_w
    return [Plug(row.number, built(entered_of(row), row.kind, usual), row.max_power_w or power_w) for row in rows]


def point_of(
    evse: Evse, rows: Sequence[Connector], tariff: FrozenTariff | None, served: Served, organisation: Organisation
) -> Point:
    """Return an EVSE as it is published."""
    times = (evse.shown_at or evse.status_since, evse.changed_at, organisation.terms_changed_at)
    return Point(
        evse.public_code,
        EvseStatus(evse.status),
        plugs_of(evse, rows),
        max(at for at in times if at is not None),
        tariff_id=None if tariff is None else id_of(tariff),
        contactless=served.takes_cards(evse),
        is_removed=evse.charger.archived_at is not None,
    )


def id_of(tariff: FrozenTariff) -> str:
    """Return what OCPI calls a tariff."""
    return FREE if tariff.tariff_id is None else str(tariff.tariff_id)


def updated_at(site: Site, points: Sequence[Point], organisation: Organisation) -> datetime:
    """Return when anything of a Location was last changed."""
    own = (site.created_at, site.changed_at, organisation.terms_changed_at)
    return max(*(at for at in own if at is not None), *(point.updated_at for point in points), site.created_at)


async def tariffs(runtime: Runtime, organisation: Organisation, window: Window) -> Listing:
    """Return the tariffs that strangers can be charged by at published sites, the oldest first."""
    rows = published_tariffs(organisation).using_db(runtime.reader)
    page = await rows.order_by("created_at", "id")
    told = [tariff_of(organisation, row) for row in page]
    if await gives_away(runtime, organisation):
        free = FrozenTariff.none(organisation.currency, organisation.vat_rate_bp)
        told.append(spelled_out(organisation, free, organisation.created_at))
    found = [each for at, each in told if is_within(at, window)]
    part = found[window.offset : window.offset + window.limit]
    return Listing(part, len(part), len(found))


def is_within(at: datetime, window: Window) -> bool:
    """Return whether an instant is in the window."""
    return (window.since is None or at >= window.since) and (window.until is None or at < window.until)


def published_tariffs(organisation: Organisation) -> QuerySet[Tariff]:
    """Return the tariffs of public profiles at published sites, and those that apply there where a profile has none."""
    sites = Subquery(published_sites(organisation.id).values("id"))
    here = Q(site_id__in=sites) | Q(evse__site_id__in=sites)
    places = ProfilePlace.filter(here, PUBLIC, profile__active=True, organisation_id=organisation.id)
    plain = places.filter(profile__tariff_id=None)
    whole = Subquery(plain.filter(site_id__isnull=False).values("site_id"))
    single = Subquery(plain.filter(evse_id__isnull=False).values("evse_id"))
    everywhere = AccessProfile.filter(public_everywhere(organisation.id))
    plain_everywhere = Subquery(everywhere.filter(tariff_id=None).values("organisation_id"))
    covered = Q(site_id__in=whole) | Q(id__in=single) | Q(site_id__in=sites, organisation_id__in=plain_everywhere)
    open_evses = Evse.filter(covered, charger__archived_at=None, charger__free_vend=False)
    unpriced = open_evses.filter(tariff_id=None)
    usual = Q(id__in=Subquery(open_evses.filter(tariff_id__isnull=False).values("tariff_id")))
    usual |= Q(id__in=Subquery(unpriced.filter(site__tariff_id__isnull=False).values("site__tariff_id")))
    if organisation.tariff_id is not None:
        usual |= Q(id=organisation.tariff_id, organisation__id__in=Subquery(
            unpriced.filter(site__tariff_id=None).values("organisation_id")))  # fmt: skip
    own = Q(id__in=Subquery(places.filter(profile__tariff_id__isnull=False).values("profile__tariff_id")))
    publishing = Subquery(published_sites(organisation.id).values("organisation_id"))
    priced = everywhere.filter(tariff_id__isnull=False, organisation_id__in=publishing)
    own |= Q(id__in=Subquery(priced.values("tariff_id")))
    return Tariff.filter(own | usual, organisation_id=organisation.id, removed_at=None)


async def gives_away(runtime: Runtime, organisation: Organisation) -> bool:
    """Return whether a published charger gives its energy away."""
    sites = Subquery(published_sites(organisation.id).values("id"))
    free = Evse.filter(site_id__in=sites, charger__free_vend=True, charger__archived_at=None)
    return await free.using_db(runtime.reader).exists()


def tariff_of(organisation: Organisation, row: Tariff) -> tuple[datetime, Mapping[str, Any]]:
    """Return a tariff as an OCPI object, and when it was last changed."""
    frozen = frozen_tariff_of(
        row, vat_rate_bp=organisation.vat_rate_bp, chosen_by=TariffSource.NONE, time_zone=organisation.time_zone
    )
    return spelled_out(organisation, frozen, row.changed_at or row.created_at)


def spelled_out(organisation: Organisation, tariff: FrozenTariff, at: datetime) -> tuple[datetime, Mapping[str, Any]]:
    """Return a tariff as an OCPI object, changed when it or the terms of all were."""
    changed_at = max(at, organisation.terms_changed_at or at)
    found = ocpi_tariff(
        tariff,
        country_code=organisation.ocpi_country_code or "",
        party_id=organisation.ocpi_party_id or "",
        tariff_id=id_of(tariff),
        updated_at=changed_at,
    )
    return changed_at, found
