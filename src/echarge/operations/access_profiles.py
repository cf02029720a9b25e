"""Who may charge where and when, and at what price: access profiles as data (ACL-1 … ACL-6)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from echarge.domain.roles import Area, Need, Right
from echarge.domain.time_frames import ALWAYS, Frame
from echarge.operations import rows
from echarge.operations.audit import Change, Viewer, change
from echarge.operations.checks import (
    BadValueError,
    Field,
    Wish,
    amount,
    camel,
    checked,
    flag,
    line,
    minor,
    problem,
    row_id,
)
from echarge.operations.profile_members import Members, change_members
from echarge.operations.profile_places import NOWHERE, Places, change_places
from echarge.operations.refusals import ProblemCode
from echarge.operations.runtime import Runtime
from echarge.operations.selections import require_one
from echarge.operations.time_frames import frames
from echarge.store.memberships import copy_all
from echarge.store.models import (
    AccessProfile,
    Organisation,
    ProfileMember,
    ProfilePlace,
    ProfileTimeFrame,
    Tariff,
)
from echarge.store.searches import folded

CHANGE_PROFILES = Need(Area.ACCESS, Right.CHANGE)
CHANNELS = ("web_payments", "contactless", "mobile_app")
PARTS = (ProfileTimeFrame, ProfileMember, ProfilePlace)


def public_access(entered: Mapping[str, Any]) -> dict[str, bool]:
    """Return the public channels that were given."""
    for name in CHANNELS:
        if name in entered and entered[name] is None:
            raise BadValueError(ProblemCode.REQUIRED, "A value is needed.", camel(name))
    return {f"allows_{name}": entered[name] for name in CHANNELS if name in entered}


FORM = {
    "name": Field(line(200), required=True),
    "active": Field(flag),
    "public_access": Field(public_access),
    "tariff_id": Field(row_id, nullable=True),
    "pre_auth_amount": Field(amount, nullable=True),
    "time_frames": Field(frames),
}


@dataclass(frozen=True, slots=True)
class Picks:
    """Whom and which places to take off a profile, and then to add to it."""

    remove_members: Members = field(default_factory=dict)
    add_members: Members = field(default_factory=dict)
    remove_places: Places = NOWHERE
    add_places: Places = NOWHERE


async def create_profile(runtime: Runtime, viewer: Viewer, wish: Wish, picks: Picks) -> AccessProfile:
    """Add a profile with all that belongs to it; it is in force on all days at any time, unless said."""

    async def work(this: Change) -> AccessProfile:
        profile = await make_profile(this, wish, picks)
        this.names("AccessProfile", profile.id, name=profile.name)
        return profile

    return await change(runtime, viewer, "createAccessProfile", CHANGE_PROFILES, work)


async def make_profile(this: Change, wish: Wish, picks: Picks) -> AccessProfile:
    """Store a new profile with all that belongs to it."""
    values = checked(FORM, wish, new=True)
    mine = {"organisation_id": this.viewer.organisation_id}
    profile = AccessProfile(**mine, name="", name_key="", created_at=this.at)
    times = values.pop("time_frames", ALWAYS)
    profile.update_from_dict(await _columns(this, profile, values))
    await rows.add(this, profile)
    await _write_frames(this, profile.id, times)
    await _pick(this, profile, picks)
    return profile


async def update_profile(
    runtime: Runtime, viewer: Viewer, profile_id: int, expected_version: int, wish: Wish, picks: Picks
) -> AccessProfile:
    """Change a profile; members and places, which are added and removed one by one, leave its version as it is."""

    async def work(this: Change) -> AccessProfile:
        profile = await rows.get_current(this, AccessProfile, profile_id, expected_version)
        await edit_profile(this, profile, wish, picks)
        this.names("AccessProfile", profile.id, name=profile.name)
        return profile

    return await change(runtime, viewer, "updateAccessProfile", CHANGE_PROFILES, work)


async def edit_profile(this: Change, profile: AccessProfile, wish: Wish, picks: Picks) -> AccessProfile:
    """Store what was changed of a profile."""
    values = checked(FORM, wish)
    times = values.pop("time_frames", None)
    values = await _columns(this, profile, values)
    if times is not None:
        await ProfileTimeFrame.filter(profile_id=profile.id).using_db(this.db).delete()
        await _write_frames(this, profile.id, times)
    if values or times is not None:
        await rows.store(this, profile, values)
    await _pick(this, profile, picks)
    return profile


async def change_profile_members(
    runtime: Runtime, viewer: Viewer, profile_id: int, changes: Mapping[str, Members]
) -> AccessProfile:
    """Take members off a profile (`remove`), then name others (`add`)."""
    picks = Picks(remove_members=changes.get("remove", {}), add_members=changes.get("add", {}))
    return await _change_picks(runtime, viewer, "changeAccessProfileMembers", profile_id, changes, picks)


async def change_profile_places(
    runtime: Runtime, viewer: Viewer, profile_id: int, changes: Mapping[str, Places]
) -> AccessProfile:
    """Take places off a profile (`remove`), then add others (`add`)."""
    picks = Picks(remove_places=changes.get("remove", NOWHERE), add_places=changes.get("add", NOWHERE))
    return await _change_picks(runtime, viewer, "changeAccessProfilePlaces", profile_id, changes, picks)


async def _change_picks(
    runtime: Runtime, viewer: Viewer, action: str, profile_id: int, changes: object, picks: Picks
) -> AccessProfile:
    async def work(this: Change) -> AccessProfile:
        profile = await rows.get(this, AccessProfile, profile_id)
        require_one(changes, "add", "remove")
        await _pick(this, profile, picks)
        this.names("AccessProfile", profile.id, name=profile.name)
        return profile

    return await change(runtime, viewer, action, CHANGE_PROFILES, work)


async def set_active(runtime: Runtime, viewer: Viewer, profile_id: int, *, active: bool) -> AccessProfile:
    """Put a profile in force, or out of it."""

    async def work(this: Change) -> AccessProfile:
        profile = await rows.get(this, AccessProfile, profile_id)
        if profile.active != active:
            await rows.store(this, profile, {"active": active})
        this.names("AccessProfile", profile.id, name=profile.name)
        return profile

    action = "activateAccessProfile" if active else "deactivateAccessProfile"
    return await change(runtime, viewer, action, CHANGE_PROFILES, work)


async def copy_profile(runtime: Runtime, viewer: Viewer, profile_id: int, name: str) -> AccessProfile:
    """Add a profile that is like another one in all but its name, and not in force until somebody activates it."""

    async def work(this: Change) -> AccessProfile:
        original = await rows.get(this, AccessProfile, profile_id)
        values = checked({"name": FORM["name"]}, {"name": name}, new=True)
        copy: AccessProfile = original.clone(pk=AccessProfile().id)
        copy.update_from_dict({"active": False, "version": 1, "created_at": this.at})
        copy.update_from_dict(await _columns(this, copy, values))
        await rows.add(this, copy)
        for part in PARTS:
            await copy_all(this.db, part, "profile_id", original.id, copy.id)
        this.names("AccessProfile", copy.id, name=copy.name, original=original.id)
        return copy

    return await change(runtime, viewer, "copyAccessProfile", CHANGE_PROFILES, work)


async def delete_profile(runtime: Runtime, viewer: Viewer, profile_id: int) -> None:
    """Delete a profile with all that belongs to it; whom and what it names stays."""

    async def work(this: Change) -> None:
        profile = await rows.get(this, AccessProfile, profile_id)
        for part in PARTS:
            await part.filter(profile_id=profile.id).using_db(this.db).delete()
        await profile.delete(using_db=this.db)
        this.names("AccessProfile", profile.id, name=profile.name)

    await change(runtime, viewer, "deleteAccessProfile", CHANGE_PROFILES, work)


async def _pick(this: Change, profile: AccessProfile, picks: Picks) -> None:
    if picks.remove_members or picks.add_members:
        await change_members(this, profile.id, remove=picks.remove_members, add=picks.add_members)
    if picks.remove_places != NOWHERE or picks.add_places != NOWHERE:
        await change_places(this, profile, remove=picks.remove_places, add=picks.add_places)


async def _write_frames(this: Change, profile_id: int, times: Sequence[Frame]) -> None:
    mine = {"organisation_id": this.viewer.organisation_id, "profile_id": profile_id}
    written = [
        ProfileTimeFrame(**mine, days=each.days, starts_minute=each.starts_minute, ends_minute=each.ends_minute)
        for each in times
    ]
    await ProfileTimeFrame.bulk_create(written, using_db=this.db)


async def _columns(this: Change, profile: AccessProfile, values: dict[str, Any]) -> dict[str, Any]:
    """Return the checked values by the columns that they stand in."""
    await rows.require(this, Tariff, values, "tariff_id", removed_at=None)
    found = {name: value for name, value in values.items() if name not in {"public_access", "pre_auth_amount"}}
    found |= values.get("public_access", {})
    if "name" in found:
        found["name_key"] = folded(found["name"])
        await rows.require_free(this, AccessProfile, "name_key", found["name_key"], found["name"], but=profile.id)
    return found | await _hold(this, profile, values)


async def _hold(this: Change, profile: AccessProfile, values: dict[str, Any]) -> dict[str, Any]:
    """Return the amount to hold in the currency of the profile's tariff, or of the organisation where it has none."""
    if "pre_auth_amount" in values and values["pre_auth_amount"] is None:
        return {"hold_minor": None, "hold_currency": None}
    if "pre_auth_amount" not in values and (profile.hold_minor is None or "tariff_id" not in values):
        return {}
    currency = await _currency(this, values.get("tariff_id", profile.tariff_id))
    if "pre_auth_amount" in values:
        held = minor("pre_auth_amount", values["pre_auth_amount"], currency)
        return {"hold_minor": held, "hold_currency": currency}
    if currency != profile.hold_currency:
        message = f"The amount to hold is in {profile.hold_currency}: give it anew in {currency}, or take it away."
        raise problem("tariff_id", ProblemCode.CONFLICT, message)
    return {}


async def _currency(this: Change, tariff_id: int | None) -> str:
    if tariff_id is not None:
        return (await Tariff.get(id=tariff_id, using_db=this.db)).currency
    return (await Organisation.get(id=this.viewer.organisation_id, using_db=this.db)).currency
