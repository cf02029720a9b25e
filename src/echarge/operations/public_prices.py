"""What strangers pay at EVSEs, for many in as many statements as for few: the price that is published (D24, D28).

By the profiles that are open to payers whom nobody knows, on the web or at a terminal, at this moment; where none is
open now, by those that will be; where there are none at all, by the app's.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from tortoise import BaseDBAsyncClient
from tortoise.expressions import Q

from echarge.domain.matches import EvseFacts, Match, Profile, Rank, verdict_at
from echarge.domain.tariffs import FrozenTariff, TariffSource, tariff_in_force
from echarge.domain.time_frames import ALWAYS, Frame
from echarge.store.mapping import frozen_tariff_of
from echarge.store.models import AccessProfile, Evse, Organisation, ProfilePlace, ProfileTimeFrame, Site, Tariff

PUBLIC = Q(profile__allows_web_payments=True) | Q(profile__allows_contactless=True) | Q(profile__allows_mobile_app=True)
"""The places of profiles that are open to anybody."""


def public_everywhere(organisation_id: int) -> Q:
    """Return the condition of the organisation's profiles in force at all its sites that are open to anybody."""
    is_open = Q(allows_web_payments=True) | Q(allows_contactless=True) | Q(allows_mobile_app=True)
    return is_open & Q(organisation_id=organisation_id, all_sites=True, active=True)


async def public_tariffs(
    db: BaseDBAsyncClient, organisation: Organisation, evses: Sequence[Evse], now: datetime
) -> Mapping[int, FrozenTariff | None]:
    """Return by EVSE what strangers pay, None where they cannot charge; EVSEs have their charger and site with them.

    A charger that gives its energy away has the tariff of nothing.
    """
    facts = await _facts(db, organisation, {evse.site_id for evse in evses})
    free = FrozenTariff.none(organisation.currency, organisation.vat_rate_bp)
    return {evse.id: free if evse.charger.free_vend else facts.price_at(evse, evse.site, now) for evse in evses}


@dataclass(frozen=True, slots=True)
class _Facts:
    """What prices at some sites rest on."""

    organisation: Organisation
    profiles: Mapping[int, AccessProfile]
    frames: Mapping[int, tuple[Frame, ...]]
    tariffs: Mapping[int, Tariff]
    at_site: Mapping[int, Sequence[ProfilePlace]]
    at_evse: Mapping[int, Sequence[ProfilePlace]]
    everywhere: Sequence[int]
    """The profiles of all sites."""
    frozen: dict[tuple[int, TariffSource, str], FrozenTariff]

    def price_at(self, evse: Evse, site: Site, now: datetime) -> FrozenTariff | None:
        """Return what strangers pay at an EVSE."""
        places = (*self.at_site.get(site.id, ()), *self.at_evse.get(evse.id, ()))
        covering = [*((each, None) for each in self.everywhere), *((row.profile_id, row.evse_id) for row in places)]
        if not covering:
            return None
        chosen, source = tariff_in_force(evse.tariff_id, site.tariff_id, self.organisation.tariff_id)
        usual = self.tariff(chosen, source, site) or FrozenTariff.none(self.organisation.currency)
        facts = EvseFacts(evse.id, evse.number, usual)
        zone = ZoneInfo(site.time_zone)
        matches = [self.match(profile_id, evse_id, site) for profile_id, evse_id in covering]
        anonymous = [each for each in matches if self.is_anonymous(each.profile.id)]
        for there in (anonymous, matches):
            later = [replace(each, profile=replace(each.profile, frames=ALWAYS)) for each in there]
            for found in (there, later):
                winner = verdict_at(facts, found, at=now, zone=zone).winner
                if winner is not None:
                    return winner.tariff
        return None

    def is_anonymous(self, profile_id: int) -> bool:
        """Return whether payers whom nobody knows are let in by a profile."""
        row = self.profiles[profile_id]
        return bool(row.allows_web_payments or row.allows_contactless)

    def match(self, profile_id: int, evse_id: int | None, site: Site) -> Match:
        """Return a profile as it is open to the public at an EVSE that it names, or at a whole site."""
        row = self.profiles[profile_id]
        tariff = self.tariff(row.tariff_id, TariffSource.PROFILE, site)
        frames = self.frames[row.id]
        profile = Profile(row.id, row.name, row.active, row.created_at, frames, tariff, all_sites=row.all_sites)
        return Match(profile, Rank.PUBLIC, evse_id)

    def tariff(self, tariff_id: int | None, source: TariffSource, site: Site) -> FrozenTariff | None:
        """Return a tariff as it applies at a site."""
        row = self.tariffs.get(tariff_id or 0)
        if row is None:
            return None
        key = (row.id, source, site.time_zone)
        if key not in self.frozen:
            rate_bp = self.organisation.vat_rate_bp
            self.frozen[key] = frozen_tariff_of(row, vat_rate_bp=rate_bp, chosen_by=source, time_zone=site.time_zone)
        return self.frozen[key]


async def _facts(db: BaseDBAsyncClient, organisation: Organisation, site_ids: set[int]) -> _Facts:
    """Return what prices at these sites rest on: the organisation's public profiles, and where they hold."""
    mine = {"organisation_id": organisation.id}
    here = Q(site_id__in=list(site_ids)) | Q(evse__site_id__in=list(site_ids))
    places = await ProfilePlace.filter(here, PUBLIC, profile__active=True, **mine).using_db(db)
    named = Q(id__in=list({place.profile_id for place in places}))
    found = AccessProfile.filter(named | public_everywhere(organisation.id))
    profiles = {row.id: row for row in await found.using_db(db)}
    ids, everywhere = list(profiles), [row.id for row in profiles.values() if row.all_sites]
    frames: dict[int, list[Frame]] = {each: [] for each in ids}
    for frame in await ProfileTimeFrame.filter(profile_id__in=ids).using_db(db):
        frames[frame.profile_id].append(Frame(frame.days, frame.starts_minute, frame.ends_minute))
    at_site: dict[int, list[ProfilePlace]] = {}
    at_evse: dict[int, list[ProfilePlace]] = {}
    for place in places:
        if place.evse_id is None:
            at_site.setdefault(place.site_id or 0, []).append(place)
        else:
            at_evse.setdefault(place.evse_id, []).append(place)
    tariffs = {row.id: row for row in await Tariff.filter(removed_at=None, **mine).using_db(db)}
    whole = {each: tuple(found) for each, found in frames.items()}
    return _Facts(organisation, profiles, whole, tariffs, at_site, at_evse, everywhere, {})
