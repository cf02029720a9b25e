"""What is presented at chargers (DRV-3)."""

import re
from datetime import datetime
from enum import StrEnum
from typing import Any

from echarge.domain.roles import Area, Need, Right
from echarge.operations import rows
from echarge.operations.audit import Change, Viewer, change
from echarge.operations.checks import BadValueError, Field, Wish, checked, instant, line, problem, row_id, whole
from echarge.operations.drivers import has_history
from echarge.operations.refusals import ProblemCode
from echarge.operations.runtime import Runtime
from echarge.store.models import AccessDecision, ChargingSession, Command, Driver, ProfileMember, Tag, Vehicle

CHANGE_TAGS = Need(Area.TAGS, Right.CHANGE)
UID = re.compile(r"[!-~]{1,36}", re.ASCII)
SESSIONS_MAX = 100


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
        tag = await rows.get_current(this, Tag, tag_id, expected_version)
        values = checked({name: field for name, field in FORM.items() if name != "uid"}, wish)
        tag.update_from_dict(values)
        await require_sound(this, tag, values)
        await rows.store(this, tag, values)
        return tag

    return await change(runtime, viewer, "updateTag", CHANGE_TAGS, work)


async def require_sound(this: Change, tag: Tag, values: dict[str, Any]) -> None:
    """Refuse a tag of somebody that there is not, or of two at once."""
    await rows.require(this, Driver, values, "driver_id")
    await rows.require(this, Vehicle, values, "vehicle_id")
    if tag.driver_id is not None and tag.vehicle_id is not None:
        raise problem("vehicle_id", ProblemCode.CONFLICT, "A tag belongs to a driver or to a vehicle, not to both.")


async def delete_tag(runtime: Runtime, viewer: Viewer, tag_id: int) -> bool:
    """Delete a tag, or block one with a history; return whether there is one."""

    async def work(this: Change) -> bool:
        tag = await rows.get(this, Tag, tag_id)
        if await has_history(this, "tag_id", tag.id, ChargingSession, AccessDecision, Command):
            await rows.store(this, tag, {"status": TagStatus.BLOCKED.value})
            return True
        await ProfileMember.filter(tag_id=tag.id).using_db(this.db).delete()
        await tag.delete(using_db=this.db)
        this.names("Tag", tag.id)
        return False

    return await change(runtime, viewer, "deleteTag", CHANGE_TAGS, work)
