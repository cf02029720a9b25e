"""Which tags are let in at a whole charger at any hour: all that a list without EVSEs and hours may say (A89)."""

from datetime import datetime
from typing import Any

from tortoise import BaseDBAsyncClient
from tortoise.expressions import Q, Subquery
from tortoise.queryset import QuerySet

from echarge.domain.time_frames import EVERY_DAY, FIRST_MINUTE, LAST_MINUTE
from echarge.store.models import (
    AccessProfile,
    Charger,
    DriverGroupMember,
    Evse,
    ProfileMember,
    ProfilePlace,
    ProfileTimeFrame,
    Tag,
)


async def profiles_around(db: BaseDBAsyncClient, charger: Charger) -> list[int]:
    """Return the active profiles that are in force at every hour, at every EVSE of the charger."""
    whole = ProfilePlace.filter(site_id=charger.site_id).using_db(db)
    found: set[int] = {int(each) for each in await whole.values_list("profile_id", flat=True)}  # type: ignore[call-overload]
    evses: Any = await Evse.filter(charger_id=charger.id).using_db(db).values_list("id", flat=True)
    covered: dict[int, int] = {}
    pairs: Any = await ProfilePlace.filter(evse_id__in=list(evses)).using_db(db).values_list("profile_id", flat=True)
    for profile_id in pairs:
        covered[profile_id] = covered.get(profile_id, 0) + 1
    found |= {profile_id for profile_id, count in covered.items() if count == len(evses)}
    anywhere = AccessProfile.filter(organisation_id=charger.organisation_id, all_sites=True).using_db(db)
    found |= {int(each) for each in await anywhere.values_list("id", flat=True)}  # type: ignore[call-overload]
    always = ProfileTimeFrame.filter(
        profile_id__in=list(found), days=EVERY_DAY, starts_minute=FIRST_MINUTE, ends_minute=LAST_MINUTE
    ).using_db(db)
    open_: Any = await always.values_list("profile_id", flat=True)
    active: Any = AccessProfile.filter(id__in=list(open_), active=True).using_db(db).values_list("id", flat=True)
    return sorted(await active)


def tags_of(db: BaseDBAsyncClient, charger: Charger, profile_ids: list[int], now: datetime) -> QuerySet[Tag]:
    """Return the tags in use that these profiles name: by themselves, their vehicle, their driver or his groups."""
    members = ProfileMember.filter(profile_id__in=profile_ids)
    groups = members.filter(group_id__isnull=False).values("group_id")
    in_groups = DriverGroupMember.filter(group_id__in=Subquery(groups)).values("driver_id")
    named = (
        Q(id__in=Subquery(members.filter(tag_id__isnull=False).values("tag_id")))
        | Q(vehicle_id__in=Subquery(members.filter(vehicle_id__isnull=False).values("vehicle_id")))
        | Q(driver_id__in=Subquery(members.filter(driver_id__isnull=False).values("driver_id")))
        | Q(driver_id__in=Subquery(in_groups))
    )
    in_use = (
        Q(organisation_id=charger.organisation_id, status="ACTIVE", erased_at=None)
        & (Q(expires_at=None) | Q(expires_at__gt=now))
        & (Q(driver_id=None) | Q(driver__active=True))
        & (Q(vehicle_id=None) | Q(vehicle__active=True))
    )
    return Tag.filter(in_use, named).using_db(db)
