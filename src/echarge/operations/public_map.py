"""The public list of chargers: where the app is open, on what terms, in as many statements for many as for few.

The app's flag decides what strangers are shown (E4). A driver who has signed in is shown as well where a profile names
him, or one of his groups. Whether he may charge there now is the same decision as anywhere.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt
from typing import Any
from zoneinfo import ZoneInfo

from tortoise.expressions import Q, Subquery
from tortoise.queryset import QuerySet

from echarge.domain.access import ByDriver, Channel, Decision, Person, Question, Who, decide
from echarge.domain.matches import EvseFacts, Match, Profile, Rank
from echarge.domain.money import Money
from echarge.domain.plugs import is_dc
from echarge.domain.tariffs import FrozenTariff, TariffSource, tariff_in_force
from echarge.domain.time_frames import Frame
from echarge.operations.runtime import Runtime
from echarge.store.mapping import frozen_tariff_of
from echarge.store.models import (
    AccessProfile,
    Connector,
    DriverGroupMember,
    Evse,
    ProfileMember,
    ProfilePlace,
    ProfileTimeFrame,
    Site,
    Tariff,
)
from echarge.store.public_sites import Near, Sought, Spot, evses_at, sites_by_name, sites_near

MICRO = 1_000_000
EARTH_KM = 6371.0
RADIUS_KM_MAX = 100.0
EVSES_PER_SITE_MAX = 100
EVSES_MAX = 500
"""So many EVSEs are shown on a page at most: it then ends with the site before that, and the next one goes on."""


def distance_km(near: Near, spot: Spot) -> float:
    """Return how far a site is, along the globe."""
    there, here = radians(spot.latitude_micro / MICRO), radians(near.latitude)
    up, across = there - here, radians(spot.longitude_micro / MICRO - near.longitude)
    part = sin(up / 2) ** 2 + cos(here) * cos(there) * sin(across / 2) ** 2
    return 2 * EARTH_KM * asin(min(1.0, sqrt(part)))


@dataclass(frozen=True, slots=True)
class Listed:
    """An EVSE of the list, and whether somebody may charge there now."""

    evse: Evse
    decision: Decision


@dataclass(frozen=True, slots=True)
class ListedSite:
    """A site of the list."""

    site: Site
    distance_km: float | None
    evses: Sequence[Listed]


def profiles_for(who: Who) -> QuerySet[AccessProfile]:
    """Return the active profiles by which somebody is shown chargers."""
    condition = Q(allows_mobile_app=True)
    if isinstance(who, ByDriver):
        condition |= Q(id__in=Subquery(naming(who.driver_id).values("profile_id")))
    return AccessProfile.filter(condition, active=True)


def naming(driver_id: int) -> QuerySet[ProfileMember]:
    """Return what names a driver: himself, or one of his groups."""
    groups = Subquery(DriverGroupMember.filter(driver_id=driver_id).values("group_id"))
    return ProfileMember.filter(Q(driver_id=driver_id) | Q(group_id__in=groups))


@dataclass(frozen=True, slots=True)
class ListedPage:
    """One page of the list."""

    sites: Sequence[ListedSite]
    has_next: bool


async def listed(
    runtime: Runtime, who: Who, *, search: str | None, near: Near | None, offset: int, limit: int
) -> ListedPage:
    """Return a page of sites: the nearest first, else by name. Full pages of large sites are shorter than asked for."""
    sought = Sought(who.driver_id if isinstance(who, ByDriver) else None, (search or "").strip())
    if "\0" in sought.text:
        return ListedPage((), has_next=False)
    found = await places_of(runtime, sought, near, offset, limit + 1)
    evses = await evses_at(runtime.store, sought, [each for each, _ in found], each_max=EVSES_PER_SITE_MAX)
    page = fitting(found[:limit], evses)
    rows = await rows_of(runtime, [each for site_id, _ in page for each in evses[site_id]])
    sites = {row.id: row for row in await Site.filter(id__in=[each for each, _ in page]).using_db(runtime.reader)}
    decisions = await decided(runtime, who, list(rows.values()))
    shown = [
        ListedSite(sites[each], away, [Listed(rows[evse], decisions[evse]) for evse in evses[each] if evse in rows])
        for each, away in page
        if each in sites
    ]
    return ListedPage(shown, has_next=len(found) > len(page))


async def places_of(
    runtime: Runtime, sought: Sought, near: Near | None, offset: int, limit: int
) -> list[tuple[int, float | None]]:
    """Return the sites from this place of the list on, each with how far it is."""
    if near is None:
        return [(each, None) for each in await sites_by_name(runtime.store, sought, offset=offset, limit=limit)]
    away = ((distance_km(near, spot), spot.site_id) for spot in await sites_near(runtime.store, sought, near))
    within = sorted(each for each in away if each[0] <= near.radius_km)
    return [(site_id, distance) for distance, site_id in within[offset : offset + limit]]


def fitting(
    found: Sequence[tuple[int, float | None]], evses: Mapping[int, Sequence[int]]
) -> Sequence[tuple[int, float | None]]:
    """Return as many of the sites as can be shown at once; one at least, if there is any."""
    number = 0
    for place, (site_id, _) in enumerate(found):
        number += len(evses[site_id])
        if number > EVSES_MAX and place > 0:
            return found[:place]
    return found


async def rows_of(runtime: Runtime, evse_ids: Sequence[int]) -> dict[int, Evse]:
    """Return EVSEs with what is around them."""
    rows = Evse.filter(id__in=list(evse_ids)).using_db(runtime.reader).select_related("charger", "site", "organisation")
    return {row.id: row for row in await rows}


async def decided(runtime: Runtime, who: Who, evses: Sequence[Evse]) -> dict[int, Decision]:
    """Return the decision at each of these EVSEs."""
    if not evses:
        return {}
    db, now = runtime.reader, runtime.now()
    here = Q(site_id__in=list({evse.site_id for evse in evses})) | Q(evse_id__in=[evse.id for evse in evses])
    places = await ProfilePlace.filter(here).using_db(db)
    covering: dict[int, list[ProfilePlace]] = {}
    for place in places:
        covering.setdefault(place.evse_id or place.site_id or 0, []).append(place)
    everywhere = Q(all_sites=True, organisation_id__in=list({evse.organisation_id for evse in evses}))
    covers = everywhere | Q(id__in=list({place.profile_id for place in places}))
    wanted = profiles_for(who).filter(covers).using_db(db)
    profiles = {profile.id: profile for profile in await wanted}
    frames: dict[int, list[Frame]] = {each: [] for each in profiles}
    for row in await ProfileTimeFrame.filter(profile_id__in=list(profiles)).using_db(db):
        frames[row.profile_id].append(Frame(row.days, row.starts_minute, row.ends_minute))
    ranks = await ranks_of(runtime, who, profiles)
    tariffs = await tariffs_of(runtime, evses, profiles.values())
    kinds = await kinds_of(runtime, evses)
    anywhere = [(profile.id, None) for profile in profiles.values() if profile.all_sites]
    found = {}
    for evse in evses:
        holding = (*covering.get(evse.site_id, ()), *covering.get(evse.id, ()))
        vat, zone = evse.organisation.vat_rate_bp, evse.site.time_zone

        def frozen(
            tariff_id: int | None, chosen_by: TariffSource, *, vat: int = vat, zone: str = zone
        ) -> FrozenTariff | None:
            row = tariffs.get(tariff_id or 0)
            return None if row is None else frozen_tariff_of(row, vat_rate_bp=vat, chosen_by=chosen_by, time_zone=zone)

        matches = [
            Match(
                Profile(
                    profile.id, profile.name, profile.active, profile.created_at, tuple(frames[profile.id]),
                    frozen(profile.tariff_id, TariffSource.PROFILE), hold_of(profile),
                    profile.all_sites,
                ),
                rank,
                evse_id,
            )
            for profile_id, evse_id in (*anywhere, *((each.profile_id, each.evse_id) for each in holding))
            if (profile := profiles.get(profile_id)) is not None
            and profile.organisation_id == evse.organisation_id
            for rank in ranks[profile.id]
        ]  # fmt: skip
        chosen, source = tariff_in_force(evse.tariff_id, evse.site.tariff_id, evse.organisation.tariff_id)
        currency = evse.organisation.currency
        tariff = frozen(chosen, source) or FrozenTariff.none(currency, vat)
        facts = EvseFacts(evse.id, evse.number, tariff, usual_hold(evse, kinds[evse.id]))
        question = Question(
            person_of(who, evse), [facts], ZoneInfo(zone), now, Channel.APP, free_vend=evse.charger.free_vend
        )
        found[evse.id] = decide(question, matches)
    return found


def person_of(who: Who, evse: Evse) -> Person | None:
    """Return the driver who asks; None for strangers."""
    _ = evse
    if not isinstance(who, ByDriver):
        return None
    return Person(None, who.driver_id, None, active=True, holder_active=True)


async def ranks_of(runtime: Runtime, who: Who, profiles: Mapping[int, AccessProfile]) -> dict[int, list[Rank]]:
    """Return in which ways each profile matches somebody."""
    ranks: dict[int, list[Rank]] = {
        each: [Rank.PUBLIC] if profile.allows_mobile_app else [] for each, profile in profiles.items()
    }
    if isinstance(who, ByDriver):
        for row in await naming(who.driver_id).filter(profile_id__in=list(profiles)).using_db(runtime.reader):
            ranks[row.profile_id].append(Rank.GROUP if row.driver_id is None else Rank.DRIVER)
    return ranks


async def tariffs_of(runtime: Runtime, evses: Sequence[Evse], profiles: Iterable[AccessProfile]) -> dict[int, Tariff]:
    """Return all tariffs that can apply."""
    ids = {profile.tariff_id for profile in profiles}
    for evse in evses:
        ids |= {evse.tariff_id, evse.site.tariff_id, evse.organisation.tariff_id}
    rows: Any = Tariff.filter(id__in=[each for each in ids if each is not None]).using_db(runtime.reader)
    return {row.id: row for row in await rows}


async def kinds_of(runtime: Runtime, evses: Sequence[Evse]) -> dict[int, list[str]]:
    """Return the kinds of each EVSE's connectors, sorted."""
    kinds: dict[int, list[str]] = {evse.id: [] for evse in evses}
    for row in await Connector.filter(evse_id__in=list(kinds)).using_db(runtime.reader):
        kinds[row.evse_id].append(row.kind)
    return {each: sorted(found) for each, found in kinds.items()}


def hold_of(profile: AccessProfile) -> Money | None:
    """Return what a profile itself has held."""
    if profile.hold_minor is None or profile.hold_currency is None:
        return None
    return Money(profile.hold_minor, profile.hold_currency)


def usual_hold(evse: Evse, kinds: Sequence[str]) -> Money | None:
    """Return what the organisation has the public hold at an EVSE."""
    named = [kind for kind in kinds if kind]
    dc = is_dc(
        (named[0] if named else None, named[-1] if named else None), evse.max_power_w or evse.charger.max_power_w
    )
    minor = evse.organisation.hold_dc_minor if dc else evse.organisation.hold_ac_minor
    return None if minor is None else Money(minor, evse.organisation.currency)
