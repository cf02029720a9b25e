"""Whom an access profile names (ACL-5): drivers, groups of drivers, vehicles and tags."""

from collections.abc import Mapping

from tortoise.expressions import Subquery
from tortoise.functions import Count
from tortoise.models import Model
from tortoise.queryset import QuerySet

from echarge.domain.profiles import MemberKind
from echarge.operations.audit import Change
from echarge.operations.selections import Selection, chosen, join_chosen
from echarge.store.models import Driver, DriverGroup, ProfileMember, Tag, Vehicle

Members = Mapping[MemberKind, Selection]

MODELS: Mapping[MemberKind, tuple[type[Model], str]] = {
    MemberKind.DRIVER: (Driver, "driver_id"),
    MemberKind.GROUP: (DriverGroup, "group_id"),
    MemberKind.VEHICLE: (Vehicle, "vehicle_id"),
    MemberKind.TAG: (Tag, "tag_id"),
}
"""The rows of each kind, and the column that names them."""


async def change_members(this: Change, profile_id: int, *, remove: Members, add: Members) -> None:
    """Take members off a profile, then name others; who is named already stays."""
    before = await _counts(this, profile_id)
    for kind, selection in remove.items():
        model, column = MODELS[kind]
        leaving = await chosen(this, model, selection, leaving=True)
        await _members(this, profile_id).filter(**{f"{column}__in": Subquery(leaving.values("id"))}).delete()
    kept = await _counts(this, profile_id) if remove else before
    for kind, selection in add.items():
        model, column = MODELS[kind]
        coming = await chosen(this, model, selection)
        owner = {"profile_id": profile_id, "kind": kind.value}
        await join_chosen(this, selection, coming, ProfileMember, column, **owner)
    after = await _counts(this, profile_id) if add else kept
    this.details.update(_told("removed", kept, before) | _told("added", after, kept))


def _told(what: str, less: Mapping[str, int], more: Mapping[str, int]) -> dict[str, object]:
    """Return how many members of each kind were added or removed, for the audit log."""
    if what == "added":
        less, more = more, less
    told = {kind: count - less.get(kind, 0) for kind, count in more.items() if count != less.get(kind, 0)}
    return {f"members_{what}": told} if told else {}


async def _counts(this: Change, profile_id: int) -> dict[str, int]:
    counted = _members(this, profile_id).annotate(members=Count("id")).group_by("kind")
    return dict(await counted.values_list("kind", "members"))


def _members(this: Change, profile_id: int) -> QuerySet[ProfileMember]:
    return ProfileMember.filter(profile_id=profile_id).using_db(this.db)
