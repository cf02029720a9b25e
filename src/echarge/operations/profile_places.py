"""Where an access profile is in force (ACL-6): at whole sites, whatever is added to them later, and at single EVSEs.

Or at all sites of its organisation, whatever is added later (E15).
"""

from dataclasses import dataclass
from typing import Any

from tortoise.expressions import Subquery
from tortoise.queryset import QuerySet

from echarge.operations.audit import Change
from echarge.operations.selections import Selection, chosen, join_chosen
from echarge.store.memberships import join_all
from echarge.store.models import AccessProfile, Evse, ProfilePlace, Site
from echarge.store.searches import pickable


@dataclass(frozen=True, slots=True)
class Places:
    """Sites and EVSEs that are picked, or all sites there are and will be."""

    sites: Selection | None = None
    evses: Selection | None = None
    all_sites: bool = False


NOWHERE = Places()


async def change_places(this: Change, profile: AccessProfile, *, remove: Places, add: Places) -> None:
    """Take places off a profile, then add others; what is covered already stays."""
    profile_id, everywhere = profile.id, profile.all_sites
    before = await _places(this, profile_id).count()
    await _remove(this, profile, remove)
    if add.sites is not None:
        sites = await chosen(this, Site, add.sites)
        await join_chosen(this, add.sites, sites, ProfilePlace, "site_id", profile_id=profile_id)
    if add.evses is not None:
        evses = await chosen(this, Evse, add.evses)
        await join_chosen(this, add.evses, evses, ProfilePlace, "evse_id", profile_id=profile_id)
    if add.all_sites:
        await _cover_all(this, profile, covers=True)
    await _collapse(this, profile)
    if profile.all_sites != everywhere:
        this.details["all_sites"] = {"before": everywhere, "after": profile.all_sites}
    if (after := await _places(this, profile_id).count()) != before:
        this.details["places"] = {"before": before, "after": after}


async def _remove(this: Change, profile: AccessProfile, remove: Places) -> None:
    """Take places off; to take off all sites is to take off whatever it covers."""
    if remove.all_sites:
        await _cover_all(this, profile, covers=False)
        await _places(this, profile.id).delete()
    if remove.sites is not None:
        sites = await chosen(this, Site, remove.sites, leaving=True)
        await _split(this, profile, remove.sites, sites)
        await _remove_sites(this, profile.id, sites)
    if remove.evses is not None:
        evses = await chosen(this, Evse, remove.evses, leaving=True)
        await _split(this, profile, remove.evses, evses)
        await _remove_evses(this, profile.id, evses)


async def _cover_all(this: Change, profile: AccessProfile, *, covers: bool) -> None:
    """Have a profile cover all sites, or no more; its version stays, as with other places."""
    profile.all_sites = covers
    await profile.save(using_db=this.db, update_fields=["all_sites"])


async def _split(this: Change, profile: AccessProfile, selection: Selection, leaving: QuerySet[Any]) -> None:
    """Where something is taken off a profile of all sites, have it cover those that there are, one by one."""
    if profile.all_sites and await leaving.exists():
        await _cover_all(this, profile, covers=False)
        sites = Site.filter(organisation_id=profile.organisation_id)
        await join_chosen(this, selection, sites.using_db(this.db), ProfilePlace, "site_id", profile_id=profile.id)


async def _remove_sites(this: Change, profile_id: int, sites: QuerySet[Site]) -> None:
    """Take whole sites off, and their single EVSEs with them."""
    ids = Subquery(sites.values("id"))
    await _places(this, profile_id).filter(site_id__in=ids).delete()
    await _places(this, profile_id).filter(evse_id__in=Subquery(Evse.filter(site_id__in=ids).values("id"))).delete()


async def _remove_evses(this: Change, profile_id: int, evses: QuerySet[Evse]) -> None:
    """Take EVSEs off; of a site that was covered as a whole the others stay, one by one."""
    split = _places(this, profile_id).filter(site_id__in=Subquery(evses.values("site_id")))
    rest = Evse.filter(pickable(Evse), site_id__in=Subquery(split.values("site_id")))
    mine = {"organisation_id": this.viewer.organisation_id, "profile_id": profile_id}
    await join_all(this.db, ProfilePlace, "evse_id", rest, **mine)
    await split.delete()
    await _places(this, profile_id).filter(evse_id__in=Subquery(evses.values("id"))).delete()


async def _collapse(this: Change, profile: AccessProfile) -> None:
    """Drop the single EVSEs of sites that are covered as a whole, and all where every site is."""
    profile_id = profile.id
    if profile.all_sites:
        await _places(this, profile_id).delete()
    whole = _places(this, profile_id).filter(site_id__isnull=False)
    within = Evse.filter(site_id__in=Subquery(whole.values("site_id")))
    await _places(this, profile_id).filter(evse_id__in=Subquery(within.values("id"))).delete()


async def move_evses(this: Change, charger_id: int, site_id: int) -> None:
    """Drop the EVSEs of a charger that has moved from profiles that cover its new site as a whole."""
    covering = ProfilePlace.filter(site_id=site_id)
    places = _of_charger(this, charger_id)
    await places.filter(profile_id__in=Subquery(covering.values("profile_id"))).delete()


async def forget_evses(this: Change, charger_id: int) -> None:
    """Take the EVSEs of a charger that is put away off every profile."""
    await _of_charger(this, charger_id).delete()


def _of_charger(this: Change, charger_id: int) -> QuerySet[ProfilePlace]:
    evses = Evse.filter(charger_id=charger_id)
    return ProfilePlace.filter(evse_id__in=Subquery(evses.values("id"))).using_db(this.db)


def _places(this: Change, profile_id: int) -> QuerySet[ProfilePlace]:
    return ProfilePlace.filter(profile_id=profile_id).using_db(this.db)
