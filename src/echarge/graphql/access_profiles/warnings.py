"""The facts that a profile's warnings are drawn from, gathered for all profiles of an operation together."""

from asyncio import gather
from collections.abc import Mapping

from tortoise.expressions import Subquery
from tortoise.functions import Count

from echarge.domain.money import Money
from echarge.domain.profiles import ProfileFacts, ProfileWarning, warnings_of
from echarge.domain.tariffs import NO_ZONE, FrozenTariff, TariffSource
from echarge.graphql.access_profiles.members import member_counts
from echarge.graphql.access_profiles.places import place_counts
from echarge.graphql.context import Context
from echarge.graphql.enums import Area
from echarge.store import models
from echarge.store.coverage import covered
from echarge.store.mapping import frozen_tariff_of
from echarge.store.payers import unpaying


async def warnings_for(context: Context, row: models.AccessProfile) -> list[ProfileWarning]:
    """Return what is odd about a profile; nothing of prices and holds to who may not see them."""
    members, places, vehicles, prices, organisation = await gather(
        member_counts(context, row.id),
        place_counts(context, row.id),
        vehicles_without_tag(context, row.id),
        prices_of(context, row.id),
        context.loaders.one(models.Organisation, row.organisation_id),
    )
    assert organisation is not None  # noqa: S101 -- the profile's own
    applying = _applying(row, prices, organisation.tariff_id)
    sees_money = context.sees(Area.TARIFFS) and context.sees(Area.PAYMENTS)
    hold = Money(row.hold_minor, row.hold_currency) if row.hold_minor is not None and row.hold_currency else None
    return warnings_of(
        ProfileFacts(
            public=row.allows_web_payments or row.allows_contactless or row.allows_mobile_app,
            members=sum(members.values()),
            vehicles_without_tag=vehicles,
            places=sum(places) + row.all_sites,
            evses_without_tariff=applying.get(None, 0),
            tariffs=await _tariffs(context, [each for each in applying if each is not None]) if sees_money else (),
            hold=hold if sees_money else None,
            usual_hold=_usual_hold(organisation) if sees_money else None,
            unpaying=await unpaying_members(context, row.id) if sees_money and row.hold_minor else 0,
        )
    )


def _applying(
    row: models.AccessProfile, prices: Mapping[int | None, int], default_id: int | None
) -> Mapping[int | None, int]:
    """Return at how many of its EVSEs which tariff applies: the profile's, else the nearest to the plug (ACL-3)."""
    if row.tariff_id is not None:
        return {row.tariff_id: sum(prices.values())}
    found: dict[int | None, int] = {}
    for tariff_id, count in prices.items():
        nearest = default_id if tariff_id is None else tariff_id
        found[nearest] = found.get(nearest, 0) + count
    return found


def _usual_hold(organisation: models.Organisation) -> Money | None:
    holds = [each for each in (organisation.hold_ac_minor, organisation.hold_dc_minor) if each is not None]
    return Money(min(holds), organisation.currency) if holds else None


async def _tariffs(context: Context, ids: list[int]) -> tuple[FrozenTariff, ...]:
    rows = await gather(*(context.loaders.one(models.Tariff, each) for each in ids))
    # Neither the share of VAT nor the zone is any matter here: prices include it, and are taken at their dearest.
    return tuple(
        frozen_tariff_of(row, vat_rate_bp=0, chosen_by=TariffSource.NONE, time_zone=NO_ZONE)
        for row in rows
        if row is not None
    )


async def unpaying_members(context: Context, profile_id: int) -> int:
    """Return how many whom a profile names have nothing on which its amount could be held."""

    async def load(ids: list[int]) -> list[int]:
        found = await unpaying(context.runtime.reader, ids, context.runtime.payments.current.name)
        return [found.get(each, 0) for each in ids]

    return await context.loaders.by_key("unpaying_members", load, profile_id)


async def prices_of(context: Context, profile_id: int) -> Mapping[int | None, int]:
    """Return how many EVSEs of a profile have which tariff, their own or their site's."""

    async def load(ids: list[int]) -> list[Mapping[int | None, int]]:
        found = await covered(context.runtime.reader, ids)
        return [found[each] for each in ids]

    return await context.loaders.by_key("profile_prices", load, profile_id)


async def vehicles_without_tag(context: Context, profile_id: int) -> int:
    """Return how many vehicles a profile names in vain."""

    async def load(ids: list[int]) -> list[int]:
        tagged = models.Tag.filter(organisation_id=context.me.organisation_id, vehicle_id__isnull=False)
        named = context.rows(models.ProfileMember).filter(profile_id__in=ids, kind="VEHICLE")
        without = named.exclude(vehicle_id__in=Subquery(tagged.values("vehicle_id"))).annotate(vehicles=Count("id"))
        found = dict(await without.group_by("profile_id").values_list("profile_id", "vehicles"))
        return [found.get(each, 0) for each in ids]

    return await context.loaders.by_key("vehicles_without_tag", load, profile_id)
