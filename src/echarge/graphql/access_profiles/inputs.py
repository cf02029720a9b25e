"""What is entered of access profiles, and how it reaches the operations."""

from decimal import Decimal
from typing import Any

import strawberry

from echarge.graphql.access_profiles.enums import MemberKind
from echarge.graphql.inputs import optional
from echarge.graphql.selections import SelectionInput, selection_of
from echarge.graphql.sites.types import Weekday
from echarge.operations.access_profiles import Picks
from echarge.operations.profile_members import Members
from echarge.operations.profile_places import NOWHERE, Places


@strawberry.input(description="Who else than those whom it names a profile lets in; what is left out stays, or is off.")
class PublicAccessInput:
    """Who else than those whom it names a profile lets in."""

    web_payments: bool | None = optional("Anybody who pays on the web: Pay and Charge.")
    contactless: bool | None = optional("Anybody who pays with a card at the charger.")
    mobile_app: bool | None = optional("Anybody who uses the app.")


@strawberry.input(description="When a profile is in force, in the time zone of each site; all days, unless said.")
class TimeFrameInput:
    """When a profile is in force."""

    days: list[Weekday] | None = optional("The days on which it starts; all days, unless said.")
    starts_at: str | None = optional('Its first minute, "00:00" to "23:59"; "00:00", unless said.')
    ends_at: str | None = optional(
        'Its last minute, "00:00" to "23:59", included; "23:59", unless said. One before `startsAt` is on the next'
        " day; the same as `startsAt` is refused."
    )


@strawberry.input(description="Whom to pick for a profile, or to take off it.")
class ProfileMembersInput:
    """Whom to pick for a profile."""

    drivers: SelectionInput | None = optional("Drivers.")
    groups: SelectionInput | None = optional("Groups of drivers.")
    vehicles: SelectionInput | None = optional("Vehicles.")
    tags: SelectionInput | None = optional("Single tags, such as RFID cards.")


@strawberry.input(
    description="Which places to pick for a profile, or to take off it. A whole site takes in its single EVSEs."
)
class ProfilePlacesInput:
    """Which places to pick for a profile."""

    all_sites: bool | None = optional(
        "True: all sites of the organisation, those too that are added later. Taken off, it takes all places off. Where"
        " a site or an EVSE is taken off a profile of all sites, the others stay one by one, without those of later."
    )
    sites: SelectionInput | None = optional("Whole sites, with EVSEs that are added later.")
    evses: SelectionInput | None = optional(
        "Single EVSEs. Where one is taken off whose whole site is covered, the site's others stay one by one."
    )


@strawberry.input(description="Whom to take off a profile, and then to name; who is named already stays.")
class ProfileMemberChangesInput:
    """Whom to take off a profile, and then to name."""

    add: ProfileMembersInput | None = optional("Whom to name.")
    remove: ProfileMembersInput | None = optional("Whom to take off.")


@strawberry.input(description="Which places to take off a profile, and then to add; what is covered already stays.")
class ProfilePlaceChangesInput:
    """Which places to take off a profile, and then to add."""

    add: ProfilePlacesInput | None = optional("Which to add.")
    remove: ProfilePlacesInput | None = optional("Which to take off.")


@strawberry.input(description="An access profile to add, with all that belongs to it.")
class CreateAccessProfileInput:
    """An access profile to add."""

    name: str = strawberry.field(description="Its name, unique whatever its case; up to 200 characters.")
    active: bool | None = optional("Whether it is in force; yes, unless said.")
    public_access: PublicAccessInput | None = optional("Who else is let in; nobody, unless said.")
    tariff_id: strawberry.ID | None = optional("Its own tariff; where it has none, those of EVSE and site apply.")
    pre_auth_amount: Decimal | None = optional(
        "What is held before a session, in the major unit of its tariff's currency, or of the organisation's; the"
        " organisation's own amounts, unless said. Zero: nothing."
    )
    time_frames: list[TimeFrameInput] | None = optional("When it is in force, 1 to 50; at any time, unless said.")
    members: ProfileMembersInput | None = optional("Whom it names.")
    places: ProfilePlacesInput | None = optional("Where it is in force.")


@strawberry.input(description="What to change of an access profile; what is left out stays.")
class UpdateAccessProfileInput:
    """What to change of an access profile."""

    name: str | None = optional("Its name, unique whatever its case; up to 200 characters.")
    active: bool | None = optional("Whether it is in force.")
    public_access: PublicAccessInput | None = optional("Who else is let in; a channel that is left out stays.")
    tariff_id: strawberry.ID | None = optional("Its own tariff; null takes it away.")
    pre_auth_amount: Decimal | None = optional(
        "What is held before a session, in the major unit of its tariff's currency, or of the organisation's; null:"
        " the organisation's own amounts. Needed where the tariff's currency becomes another."
    )
    time_frames: list[TimeFrameInput] | None = optional("When it is in force, 1 to 50, in place of those before.")
    members: ProfileMemberChangesInput | None = optional("Whom to name, and whom no more.")
    places: ProfilePlaceChangesInput | None = optional("Where to put it in force, and where no more.")


def picks_of(members: object, places: object) -> Picks:
    """Return what is picked for a new profile."""
    return Picks(
        add_members=members_of(members, "input", "members"),
        add_places=places_of(places, "input", "places"),
    )


def changes_of(members: object, places: object) -> Picks:
    """Return what is picked for a profile, and what is taken off it."""
    whom = members if isinstance(members, ProfileMemberChangesInput) else ProfileMemberChangesInput()
    where = places if isinstance(places, ProfilePlaceChangesInput) else ProfilePlaceChangesInput()
    return Picks(
        remove_members=members_of(whom.remove, "input", "members", "remove"),
        add_members=members_of(whom.add, "input", "members", "add"),
        remove_places=places_of(where.remove, "input", "places", "remove"),
        add_places=places_of(where.add, "input", "places", "add"),
    )


def members_of(entered: object, *path: str) -> Members:
    """Return the selections of each kind."""
    if not isinstance(entered, ProfileMembersInput):
        return {}
    fields: dict[str, tuple[MemberKind, str, Any]] = {
        "drivers": (MemberKind.DRIVER, "Driver", entered.drivers),
        "groups": (MemberKind.GROUP, "DriverGroup", entered.groups),
        "vehicles": (MemberKind.VEHICLE, "Vehicle", entered.vehicles),
        "tags": (MemberKind.TAG, "Tag", entered.tags),
    }
    return {
        kind: selection_of(type_name, each, *path, name)
        for name, (kind, type_name, each) in fields.items()
        if isinstance(each, SelectionInput)
    }


def places_of(entered: object, *path: str) -> Places:
    """Return the selections of sites and EVSEs, or that all sites are meant."""
    if not isinstance(entered, ProfilePlacesInput):
        return NOWHERE
    sites, evses = entered.sites, entered.evses
    return Places(
        all_sites=entered.all_sites is True,
        sites=selection_of("Site", sites, *path, "sites") if isinstance(sites, SelectionInput) else None,
        evses=selection_of("Evse", evses, *path, "evses") if isinstance(evses, SelectionInput) else None,
    )
