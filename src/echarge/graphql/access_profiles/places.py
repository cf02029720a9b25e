"""Where a profile is in force, and where it could be: sites with their EVSEs."""

from dataclasses import dataclass
from typing import Any

import strawberry
from tortoise.expressions import Q, Subquery
from tortoise.functions import Count
from tortoise.queryset import QuerySet

from echarge.graphql.chargers.types import Evse
from echarge.graphql.context import Context, Info
from echarge.graphql.fields import field
from echarge.graphql.pagination import PAGE_SIZE_MAX, Connection, Page, connect
from echarge.graphql.sites.queries import SiteOrder
from echarge.graphql.sites.types import Site, evse_counts_of
from echarge.store import models
from echarge.store.searches import matching, pickable


@dataclass(frozen=True, slots=True)
class View:
    """What is looked at: the places of a profile, or all places with a profile's marked; and what is searched for."""

    profile_id: int | None
    text: str
    only_selected: bool
    all_sites: bool = False
    """Whether the profile covers all sites."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What a profile covers of one site."""

    whole: bool = False
    evses: frozenset[int] = frozenset()


@strawberry.type(description="An EVSE of a site, and whether the profile covers it.")
class PlaceEvse:
    """An EVSE of a site, and whether the profile covers it."""

    evse: Evse = strawberry.field(description="The EVSE.")
    selected: bool = strawberry.field(description="Whether the profile covers it, by itself or with its whole site.")


@strawberry.type(description="A site with its EVSEs, and what of it an access profile covers.")
class ProfilePlace:
    """A site with its EVSEs, and what of it a profile covers."""

    site: Site = strawberry.field(description="The site.")
    row: strawberry.Private[models.Site]
    view: strawberry.Private[View]

    @field("Whether the profile covers the whole site, with EVSEs that are added later.")
    async def whole(self, info: Info) -> bool:
        """Return whether the whole site is covered."""
        return (await self._marks(info.context)).whole

    @field("How many EVSEs the site has: what people call its chargers.")
    async def evse_count(self, info: Info) -> int:
        """Return the number of the site's EVSEs."""
        return (await evse_counts_of(info.context, self.row.id)).total

    @field("How many of them the profile covers.")
    async def selected_count(self, info: Info) -> int:
        """Return how many of the site's EVSEs are covered."""
        marks = await self._marks(info.context)
        return await self.evse_count(info) if marks.whole else len(marks.evses)

    @field("The site's EVSEs by name, at most 100: those that the search matches, or all where it matches the site.")
    async def evses(self, info: Info) -> list[PlaceEvse]:
        """Return the site's EVSEs."""
        marks = await self._marks(info.context)
        rows = await evses_at(info.context, self.row.id, self.view.text)
        found = [PlaceEvse(evse=Evse.from_row(row), selected=marks.whole or row.id in marks.evses) for row in rows]
        return [each for each in found if each.selected or not self.view.only_selected][:PAGE_SIZE_MAX]

    async def _marks(self, context: Context) -> Marks:
        if self.view.all_sites:
            return Marks(whole=True)
        if self.view.profile_id is None:
            return Marks()
        return await marks_of(context, self.view.profile_id, self.row.id)


async def places_in(context: Context, view: View, page: Page) -> Connection[ProfilePlace]:
    """Return the sites of this view, by name."""
    rows = context.rows(models.Site)
    evses = context.rows(models.Evse).filter(pickable(models.Evse))
    if view.only_selected and not view.all_sites:
        places = context.rows(models.ProfilePlace).filter(profile_id=view.profile_id)
        whole = Subquery(places.filter(site_id__isnull=False).values("site_id"))
        single = Subquery(places.filter(evse_id__isnull=False).values("evse_id"))
        evses = evses.filter(Q(site_id__in=whole) | Q(id__in=single))
        rows = rows.filter(Q(id__in=whole) | Q(id__in=_sites(evses)))
    if view.text:
        found = evses.filter(matching(models.Evse, view.text))
        rows = rows.filter(matching(models.Site, view.text) | Q(id__in=_sites(found)))

    def place(row: models.Site) -> ProfilePlace:
        return ProfilePlace(site=Site.from_row(row), row=row, view=view)

    return await connect(rows, SiteOrder.NAME, page, place, model=models.Site)


def _sites(evses: QuerySet[models.Evse]) -> Subquery:
    return Subquery(evses.values("site_id"))


async def evses_at(context: Context, site_id: int, text: str) -> list[models.Evse]:
    """Return the EVSEs of a site that a text matches, or all where it matches the site; for all sites together."""

    async def load(ids: list[int]) -> list[list[models.Evse]]:
        rows = context.rows(models.Evse).filter(pickable(models.Evse), site_id__in=ids)
        if text:
            sites = context.rows(models.Site).filter(matching(models.Site, text), id__in=ids)
            rows = rows.filter(matching(models.Evse, text) | Q(site_id__in=Subquery(sites.values("id"))))
        found: dict[int, list[models.Evse]] = {each: [] for each in ids}
        for row in await rows.order_by("name", "id"):
            found[row.site_id].append(row)
        return [found[each] for each in ids]

    return await context.loaders.by_key(("evses_at", text), load, site_id)


async def marks_of(context: Context, profile_id: int, site_id: int) -> Marks:
    """Return what a profile covers of a site, for all sites of the operation together."""

    async def load(ids: list[int]) -> list[Marks]:
        places = context.rows(models.ProfilePlace).filter(profile_id=profile_id)
        whole: set[Any] = set(await places.filter(site_id__in=ids).values_list("site_id", flat=True))
        single: dict[int, set[int]] = {each: set() for each in ids}
        within = places.filter(evse__site_id__in=ids)
        for site, evse in await within.values_list("evse__site_id", "evse_id"):
            single[site].add(evse)
        return [Marks(each in whole, frozenset(single[each])) for each in ids]

    return await context.loaders.by_key(("marks", profile_id), load, site_id)


async def place_counts(context: Context, profile_id: int) -> tuple[int, int]:
    """Return how many whole sites and single EVSEs a profile covers, for all profiles of the operation together."""

    async def load(ids: list[int]) -> list[tuple[int, int]]:
        places = context.rows(models.ProfilePlace).filter(profile_id__in=ids)
        counted = places.annotate(sites=Count("site_id"), evses=Count("evse_id")).group_by("profile_id")
        found = {row[0]: (row[1], row[2]) for row in await counted.values_list("profile_id", "sites", "evses")}
        return [found.get(each, (0, 0)) for each in ids]

    return await context.loaders.by_key("place_counts", load, profile_id)
