"""Adding, changing, copying and deleting access profiles."""

from typing import Annotated, TypeAlias

import strawberry

from echarge.graphql.access_profiles.inputs import (
    CreateAccessProfileInput,
    ProfileMembersInput,
    ProfilePlacesInput,
    UpdateAccessProfileInput,
    changes_of,
    members_of,
    picks_of,
    places_of,
)
from echarge.graphql.access_profiles.types import AccessProfile
from echarge.graphql.context import Info
from echarge.graphql.errors import InvalidInput, NameTaken, NotAllowed, NotFound, Outdated
from echarge.graphql.fields import mutation
from echarge.graphql.inputs import ExpectedVersion, Id, given
from echarge.graphql.node import number_of
from echarge.graphql.outcomes import Deleted
from echarge.graphql.selections import to_and_from
from echarge.operations import access_profiles

CreateAccessProfileResult: TypeAlias = Annotated[
    AccessProfile | InvalidInput | NotFound | NameTaken | NotAllowed,
    strawberry.union("CreateAccessProfileResult", description="What `createAccessProfile` answers."),
]
UpdateAccessProfileResult: TypeAlias = Annotated[
    AccessProfile | InvalidInput | NotFound | NameTaken | NotAllowed | Outdated,
    strawberry.union("UpdateAccessProfileResult", description="What `updateAccessProfile` answers."),
]
CopyAccessProfileResult: TypeAlias = Annotated[
    AccessProfile | InvalidInput | NotFound | NameTaken | NotAllowed,
    strawberry.union("CopyAccessProfileResult", description="What `copyAccessProfile` answers."),
]
ChangeAccessProfileResult: TypeAlias = Annotated[
    AccessProfile | InvalidInput | NotFound | NotAllowed,
    strawberry.union("ChangeAccessProfileResult", description="What changing members or places answers."),
]
SetAccessProfileActiveResult: TypeAlias = Annotated[
    AccessProfile | NotFound | NotAllowed,
    strawberry.union("SetAccessProfileActiveResult", description="What activating and deactivating answers."),
]
DeleteAccessProfileResult: TypeAlias = Annotated[
    Deleted | NotFound | NotAllowed,
    strawberry.union("DeleteAccessProfileResult", description="What `deleteAccessProfile` answers."),
]
Name = Annotated[
    str, strawberry.argument(description="The copy's name, unique whatever its case; up to 200 characters.")
]
AddMembers = Annotated[
    ProfileMembersInput | None, strawberry.argument(description="Whom to name; who is named already stays.")
]
RemoveMembers = Annotated[
    ProfileMembersInput | None, strawberry.argument(description="Whom to take off, before others are named.")
]
AddPlaces = Annotated[
    ProfilePlacesInput | None, strawberry.argument(description="Which to add; what is covered already stays.")
]
RemovePlaces = Annotated[
    ProfilePlacesInput | None, strawberry.argument(description="Which to take off, before others are added.")
]


@strawberry.type
class AccessProfileMutations:
    """Adding, changing, copying and deleting access profiles."""

    @mutation("Add an access profile with all that belongs to it.")
    async def create_access_profile(
        self,
        info: Info,
        input: Annotated[CreateAccessProfileInput, strawberry.argument(description="The profile.")],  # noqa: A002
    ) -> CreateAccessProfileResult:
        """Add a profile."""
        context = info.context
        wish, picks = given(input, tariff_id="Tariff"), picks_of(input.members, input.places)
        return AccessProfile.from_row(await access_profiles.create_profile(context.runtime, context.me, wish, picks))

    @mutation("Change an access profile.")
    async def update_access_profile(
        self,
        info: Info,
        id: Id,  # noqa: A002 -- its name in the API
        expected_version: ExpectedVersion,
        input: Annotated[UpdateAccessProfileInput, strawberry.argument(description="What to change.")],  # noqa: A002
    ) -> UpdateAccessProfileResult:
        """Change a profile."""
        context = info.context
        profile_id = number_of("AccessProfile", id)
        wish, picks = given(input, tariff_id="Tariff"), changes_of(input.members, input.places)
        profile = await access_profiles.update_profile(
            context.runtime, context.me, profile_id, expected_version, wish, picks
        )
        return AccessProfile.from_row(profile)

    @mutation("Name members of an access profile and take others off it. Doing it again changes nothing more.")
    async def change_access_profile_members(
        self,
        info: Info,
        id: Id,  # noqa: A002 -- its name in the API
        add: AddMembers = None,
        remove: RemoveMembers = None,
    ) -> ChangeAccessProfileResult:
        """Name members and take others off."""
        context = info.context
        profile_id = number_of("AccessProfile", id)
        changes = to_and_from(members_of, add, remove)
        profile = await access_profiles.change_profile_members(context.runtime, context.me, profile_id, changes)
        return AccessProfile.from_row(profile)

    @mutation("Add places to an access profile and take others off it. Doing it again changes nothing more.")
    async def change_access_profile_places(
        self,
        info: Info,
        id: Id,  # noqa: A002 -- its name in the API
        add: AddPlaces = None,
        remove: RemovePlaces = None,
    ) -> ChangeAccessProfileResult:
        """Add places and take others off."""
        context = info.context
        profile_id = number_of("AccessProfile", id)
        changes = to_and_from(places_of, add, remove)
        profile = await access_profiles.change_profile_places(context.runtime, context.me, profile_id, changes)
        return AccessProfile.from_row(profile)

    @mutation("Put an access profile in force.")
    async def activate_access_profile(
        self,
        info: Info,
        id: Id,  # noqa: A002 -- its name in the API
    ) -> SetAccessProfileActiveResult:
        """Put a profile in force."""
        return await _set_active(info, id, active=True)

    @mutation("Put an access profile out of force; it keeps all that belongs to it.")
    async def deactivate_access_profile(
        self,
        info: Info,
        id: Id,  # noqa: A002 -- its name in the API
    ) -> SetAccessProfileActiveResult:
        """Put a profile out of force."""
        return await _set_active(info, id, active=False)

    @mutation("Add an access profile that is like another one; it is not in force until it is activated.")
    async def copy_access_profile(
        self,
        info: Info,
        id: Id,  # noqa: A002 -- its name in the API
        name: Name,
    ) -> CopyAccessProfileResult:
        """Copy a profile."""
        context = info.context
        profile_id = number_of("AccessProfile", id)
        return AccessProfile.from_row(await access_profiles.copy_profile(context.runtime, context.me, profile_id, name))

    @mutation("Delete an access profile. Whom and what it names stays.")
    async def delete_access_profile(
        self,
        info: Info,
        id: Id,  # noqa: A002 -- its name in the API
    ) -> DeleteAccessProfileResult:
        """Delete a profile."""
        context = info.context
        await access_profiles.delete_profile(context.runtime, context.me, number_of("AccessProfile", id))
        return Deleted(id=id, archived=False)


async def _set_active(info: Info, profile_id: strawberry.ID, *, active: bool) -> AccessProfile:
    context, number = info.context, number_of("AccessProfile", profile_id)
    return AccessProfile.from_row(await access_profiles.set_active(context.runtime, context.me, number, active=active))
