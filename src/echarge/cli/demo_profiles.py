"""Who may charge in the demo: access profiles as an operator would make them, some of them restricted."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from echarge.domain.time_frames import ALWAYS, EVERY_DAY, Frame
from echarge.store.models import (
    AccessProfile,
    DriverGroup,
    Organisation,
    ProfileMember,
    ProfilePlace,
    ProfileTimeFrame,
    Tariff,
    Vehicle,
)

WEEKDAYS: Final = 0b0011111


@dataclass(frozen=True, slots=True)
class Grant:
    """A profile as it is ordered: whom it names, where and when, and what else is said of it."""

    name: str
    groups: Sequence[str]
    sites: Sequence[str]
    frame: Frame = ALWAYS[0]
    pool_cars: bool = False
    tariff: str | None = None
    more: Mapping[str, Any] | None = None


GRANTS: Final[Sequence[Grant]] = (
    # All are named by their group: one who is named by himself would never come to the price of his group.
    Grant("Card holders", ("All drivers",), ("Canons Way Car Park", "Moor Lane Retail Park"), pool_cars=True),
    Grant(
        "Staff at night", ("Staff",), ("Canons Way Car Park",), Frame(WEEKDAYS, 18 * 60, 7 * 60 + 59),
        tariff="Staff (free)",
    ),
    Grant(
        "Residents", ("Residents",), ("Moor Lane Retail Park",), Frame(EVERY_DAY, 20 * 60, 9 * 60), tariff="Standard"
    ),
    Grant(
        "Public", (), ("Moor Lane Retail Park",),
        more={
            "allows_web_payments": True, "allows_contactless": True, "allows_mobile_app": True,
            "hold_minor": 50_00, "hold_currency": "GBP",
        },
    ),
    Grant("Visitors' day (not yet)", ("Visitors",), ("Canons Way Car Park",), more={"active": False}),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Granted:
    """A profile with its rows."""

    profile: AccessProfile
    frame: ProfileTimeFrame
    members: Sequence[ProfileMember]
    places: Sequence[ProfilePlace]


def granted(
    organisation: Organisation, named: Mapping[str, Any], pool: Sequence[Vehicle], began: datetime
) -> list[Granted]:
    """Return the profiles; `named` are the sites, groups and tariffs by their names."""
    return [_granted(each, {"organisation_id": organisation.id}, named, pool, began) for each in GRANTS]


def _granted(
    grant: Grant, mine: Mapping[str, Any], named: Mapping[str, Any], pool: Sequence[Vehicle], began: datetime
) -> Granted:
    tariff: Tariff | None = None if grant.tariff is None else named[grant.tariff]
    profile = AccessProfile(
        **mine, name=grant.name, name_key=grant.name.casefold(), created_at=began,
        tariff_id=None if tariff is None else tariff.id, **(grant.more or {}),
    )  # fmt: skip
    own = {**mine, "profile_id": profile.id}
    groups: list[DriverGroup] = [named[name] for name in grant.groups]
    members = [ProfileMember(**own, kind="GROUP", group_id=group.id) for group in groups]
    if grant.pool_cars:
        members += [ProfileMember(**own, kind="VEHICLE", vehicle_id=vehicle.id) for vehicle in pool]
    frame = grant.frame
    return Granted(
        profile,
        ProfileTimeFrame(**own, days=frame.days, starts_minute=frame.starts_minute, ends_minute=frame.ends_minute),
        members,
        [ProfilePlace(**own, site_id=named[name].id) for name in grant.sites],
    )
