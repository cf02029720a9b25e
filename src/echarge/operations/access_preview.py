"""Could they charge, under which profile, at what price: asked before anything is saved (ACL-8)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from echarge.domain.access import ByDriver, ByTag, ByVehicle, Decision, Who
from echarge.operations import rows
from echarge.operations.access import decide_at
from echarge.operations.access_profiles import CHANGE_PROFILES, Picks, edit_profile, make_profile
from echarge.operations.audit import Change, Viewer
from echarge.operations.checks import Wish
from echarge.operations.refusals import NotFoundError
from echarge.operations.runtime import Runtime
from echarge.store.facts import InTransaction
from echarge.store.models import AccessProfile, Driver, Tag, Vehicle
from echarge.store.writer import Transaction


@dataclass(frozen=True, slots=True)
class Draft:
    """A profile as somebody is about to save it: a new one, or a stored one with changes."""

    wish: Wish
    picks: Picks
    profile_id: int | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """What would be decided, and the profile that is a draft, if there is one."""

    decision: Decision
    draft_id: int | None = None


class _UndoneError(Exception):
    """Carries a preview out of a transaction of which nothing stays."""

    def __init__(self, preview: Preview) -> None:
        super().__init__()
        self.preview = preview


@dataclass(frozen=True, slots=True)
class Case:
    """Who comes where and when; without a time now, and then what charges already counts."""

    evse_id: int
    who: Who
    at: datetime | None = None


async def preview(runtime: Runtime, viewer: Viewer, case: Case, draft: Draft | None = None) -> Preview:
    """Return what would be decided; with a draft, as if it had been saved, by the same rules and with nothing kept.

    Raises NotFoundError for what the organisation does not have, and what saving the draft would raise.
    """
    now = runtime.now()
    at = now if case.at is None else case.at
    provider = runtime.payments.current.name
    where: dict[str, Any] = {"organisation_id": viewer.organisation_id, "evse_id": case.evse_id, "provider": provider}

    async def drafted(tx: Transaction) -> None:
        this = Change(viewer, tx, now)
        this.require(CHANGE_PROFILES)
        profile = await _saved(this, draft) if draft is not None else None
        found = await decide_at(InTransaction(tx.db), **where, who=case.who, at=at, starting=case.at is None)
        raise _UndoneError(Preview(found, None if profile is None else profile.id))

    if draft is None:
        decision = await decide_at(runtime.store.quick, **where, who=case.who, at=at, starting=case.at is None)
        return Preview(decision)
    try:
        await runtime.writer.run(drafted, locks=[viewer.organisation_id])
    except _UndoneError as undone:
        return undone.preview
    raise AssertionError("a draft is never kept")


async def _saved(this: Change, draft: Draft) -> AccessProfile:
    if draft.profile_id is None:
        return await make_profile(this, draft.wish, draft.picks)
    profile = await rows.get(this, AccessProfile, draft.profile_id)
    return await edit_profile(this, profile, draft.wish, draft.picks)


async def tag_of(viewer: Viewer, tag_id: int) -> ByTag:
    """Return whoever has this tag; raises NotFoundError."""
    tag = await Tag.filter(id=tag_id, organisation_id=viewer.organisation_id).first()
    if tag is None:
        raise NotFoundError("Tag", ("who", "tagId"))
    return ByTag(tag.uid)


async def driver_of(viewer: Viewer, driver_id: int, *, through_app: bool) -> ByDriver:
    """Return this driver; raises NotFoundError."""
    if not await Driver.filter(id=driver_id, organisation_id=viewer.organisation_id).exists():
        raise NotFoundError("Driver", ("who", "driverId"))
    return ByDriver(driver_id, through_app=through_app)


async def vehicle_of(viewer: Viewer, vehicle_id: int) -> ByVehicle:
    """Return this vehicle; raises NotFoundError."""
    if not await Vehicle.filter(id=vehicle_id, organisation_id=viewer.organisation_id).exists():
        raise NotFoundError("Vehicle", ("who", "vehicleId"))
    return ByVehicle(vehicle_id)
