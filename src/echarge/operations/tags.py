"""What is presented at chargers (DRV-3)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import reduce
from operator import or_
from typing import Any

from tortoise.expressions import F, Q
from tortoise.queryset import QuerySet

from echarge.domain.roles import Area, Need, Right
from echarge.operations import rows
from echarge.operations.audit import Change, Viewer, change
from echarge.operations.checks import BadValueError, Field, Wish, checked, instant, line, problem, row_id, whole
from echarge.operations.drivers import SESSIONS_MAX, has_history
from echarge.operations.refusals import ProblemCode
from echarge.operations.runtime import Runtime
from echarge.operations.selections import Selection, chosen, require_some
from echarge.store.models import AccessDecision, ChargingSession, Command, Driver, ProfileMember, Tag, Vehicle

CHANGE_TAGS = Need(Area.TAGS, Right.CHANGE)
UID = re.compile(r"[!-~]{1,36}", re.ASCII)


class TagKind(StrEnum):
    """What a tag is."""

    RFID_CARD = "RFID_CARD"
    APP = "APP"
    VEHICLE = "VEHICLE"


class TagStatus(StrEnum):
    """Whether a tag is good."""

    ACTIVE = "ACTIVE"
    BLOCKED = "BLOCKED"
    EXPIRED = "EXPIRED"


def status_of(tag: Tag, now: datetime) -> TagStatus:
    """Return whether the tag is good at this moment."""
    if tag.status == TagStatus.BLOCKED:
        return TagStatus.BLOCKED
    return TagStatus.EXPIRED if tag.expires_at is not None and tag.expires_at <= now else TagStatus.ACTIVE


def standing(statuses: Sequence[TagStatus], now: datetime) -> Q:
    """Return the condition of the tags that have one of these statuses at this moment."""
    blocked, expired = Q(status=TagStatus.BLOCKED.value), Q(expires_at__not_isnull=True, expires_at__lte=now)
    conditions = {
        TagStatus.ACTIVE: ~blocked & (Q(expires_at__isnull=True) | Q(expires_at__gt=now)),
        TagStatus.BLOCKED: blocked,
        TagStatus.EXPIRED: ~blocked & expired,
    }
    return reduce(or_, (conditions[status] for status in statuses), Q(id__in=[]))


def uid(entered: str) -> str:
    """Return what a charger reads."""
    text = entered.strip()
    if not UID.fullmatch(text):
        raise BadValueError(ProblemCode.MALFORMED, "It has 1 to 36 letters, digits or signs of ASCII, without blanks.")
    return text


def settable_status(entered: str) -> str:
    """Return a status that people may set; expiry is a matter of time."""
    if entered not in {TagStatus.ACTIVE, TagStatus.BLOCKED}:
        raise BadValueError(ProblemCode.OUT_OF_RANGE, "It is ACTIVE or BLOCKED; a tag expires by `expiresAt`.")
    return entered


FORM = {
    "uid": Field(uid, required=True),
    "kind": Field(TagKind, required=True),
    "name": Field(line(100, empty=True)),
    "driver_id": Field(row_id, nullable=True),
    "vehicle_id": Field(row_id, nullable=True),
    "status": Field(settable_status),
    "expires_at": Field(instant, nullable=True),
    "sessions_max": Field(whole(1, SESSIONS_MAX)),
}


async def create_tag(runtime: Runtime, viewer: Viewer, wish: Wish) -> Tag:
    """Add a tag."""

    async def work(this: Change) -> Tag:
        values = checked(FORM, wish, new=True)
        tag = Tag(organisation_id=viewer.organisation_id, created_at=this.at, uid_key=values["uid"].upper(), **values)
        await require_sound(this, tag, values)
        await rows.require_free(this, Tag, "uid_key", tag.uid_key, tag.uid, but=tag.id)
        await rows.add(this, tag)
        return tag

    return await change(runtime, viewer, "createTag", CHANGE_TAGS, work)


async def update_tag(runtime: Runtime, viewer: Viewer, tag_id: int, expected_version: int, wish: Wish) -> Tag:
    """Change a tag. Its uid stays: another one is another tag."""

    async def work(this: Change) -> Tag:
        tag = await rows.get_current(this, Tag, tag_id, expected_version, erased_at=None)
        values = checked({name: field for name, field in FORM.items() if name != "uid"}, wish)
        tag.update_from_dict(values)
        await require_sound(this, tag, values)
        await rows.store(this, tag, values)
        return tag

    return await change(runtime, viewer, "updateTag", CHANGE_TAGS, work)


async def require_sound(this: Change, tag: Tag, values: dict[str, Any]) -> None:
    """Refuse a tag of somebody that there is not, or of two at once."""
    await rows.require(this, Driver, values, "driver_id", erased_at=None)
    await rows.require(this, Vehicle, values, "vehicle_id", erased_at=None)
    if tag.driver_id is not None and tag.vehicle_id is not None:
        raise problem("vehicle_id", ProblemCode.CONFLICT, "A tag belongs to a driver or to a vehicle, not to both.")


async def delete_tag(runtime: Runtime, viewer: Viewer, tag_id: int) -> bool:
    """Delete a tag, or block one with a history; return whether there is one."""

    async def work(this: Change) -> bool:
        tag = await rows.get(this, Tag, tag_id, erased_at=None)
        if await has_history(this, "tag_id", tag.id, ChargingSession, AccessDecision, Command):
            await rows.store(this, tag, {"status": TagStatus.BLOCKED.value})
            return True
        await ProfileMember.filter(tag_id=tag.id).using_db(this.db).delete()
        await tag.delete(using_db=this.db)
        this.names("Tag", tag.id)
        return False

    return await change(runtime, viewer, "deleteTag", CHANGE_TAGS, work)


@dataclass(frozen=True, slots=True)
class Chosen:
    """The tags that are selected, and of which the condition is true besides."""

    selection: Selection
    condition: Q

    async def tags(self, this: Change) -> QuerySet[Tag]:
        """Return the tags; raise the refusals of a selection that means nothing."""
        require_some(self.selection)
        return (await chosen(this, Tag, self.selection)).filter(self.condition)


@dataclass(frozen=True, slots=True)
class ManyChanged:
    """How many rows a change of many has changed, and how many of them were put away instead of deleted."""

    count: int
    archived: int = 0


async def set_status(runtime: Runtime, viewer: Viewer, which: Chosen, status: TagStatus) -> ManyChanged:
    """Block the selected tags, or make them good again."""

    async def work(this: Change) -> ManyChanged:
        tags = (await which.tags(this)).exclude(status=status.value)
        count = await tags.update(status=status.value, version=F("version") + 1)
        this.details["count"] = count
        return ManyChanged(count)

    action = "blockTags" if status is TagStatus.BLOCKED else "unblockTags"
    return await change(runtime, viewer, action, CHANGE_TAGS, work)


async def delete_tags(runtime: Runtime, viewer: Viewer, which: Chosen) -> ManyChanged:
    """Delete the selected tags, and block those with a history."""

    async def work(this: Change) -> ManyChanged:
        ids: Sequence[Any] = await (await which.tags(this)).values_list("id", flat=True)
        told = await tags_told_of(this, ids)
        for part in rows.parts(sorted(told)):
            tags = Tag.filter(id__in=part).using_db(this.db)
            await tags.update(status=TagStatus.BLOCKED.value, version=F("version") + 1)
        for part in rows.parts([tag_id for tag_id in ids if tag_id not in told]):
            await ProfileMember.filter(tag_id__in=part).using_db(this.db).delete()
            await Tag.filter(id__in=part).using_db(this.db).delete()
        this.details.update(count=len(ids), archived=len(told))
        return ManyChanged(len(ids), len(told))

    return await change(runtime, viewer, "deleteTags", CHANGE_TAGS, work)


async def tags_told_of(this: Change, ids: Sequence[int]) -> set[int]:
    """Return those of the tags that something that stays tells of."""
    asked: Any = Command.filter(organisation_id=this.viewer.organisation_id, tag_id__not_isnull=True)
    told = set(await asked.using_db(this.db).distinct().values_list("tag_id", flat=True)) & set(ids)
    for part in rows.parts(ids):
        for model in (ChargingSession, AccessDecision):
            found: Any = model.filter(tag_id__in=part).using_db(this.db).distinct().values_list("tag_id", flat=True)
            told.update(await found)
    return told
