"""Access profiles: one, the list, and what can be picked for one."""

from enum import Enum
from typing import Annotated

import strawberry

from echarge.graphql.access_profiles.enums import MemberKind
from echarge.graphql.access_profiles.members import ProfileCandidate, candidates_for
from echarge.graphql.access_profiles.places import ProfilePlace, View, places_in
from echarge.graphql.access_profiles.types import AccessProfile
from echarge.graphql.context import Info
from echarge.graphql.fields import field
from echarge.graphql.inputs import Active, Id
from echarge.graphql.node import find, numbers_of
from echarge.graphql.pagination import PAGE_SIZE, After, Connection, First, Offset, Page, Search, connect, sought
from echarge.operations.profile_members import MODELS
from echarge.store import models
from echarge.store.searches import matching


@strawberry.enum(description="How access profiles are sorted.")
class AccessProfileOrder(Enum):
    """How access profiles are sorted."""

    NAME = strawberry.enum_value("name_key", description="By name, A to Z, whatever its case.")
    NAME_DESCENDING = strawberry.enum_value("-name_key", description="By name, Z to A, whatever its case.")
    NEWEST = strawberry.enum_value("-created_at", description="Those added last first.")


OrderBy = Annotated[AccessProfileOrder, strawberry.argument(description="How to sort them.")]
Kind = Annotated[MemberKind, strawberry.argument(description="Of which kind.")]
ForProfile = Annotated[
    strawberry.ID | None,
    strawberry.argument(description="The profile that they are picked for; null for a new one."),
]


def number_or_none(profile_id: strawberry.ID | None) -> int | None:
    """Return the number of a profile's id, or None where it is none."""
    numbers = numbers_of("AccessProfile", None if profile_id is None else [profile_id])
    return numbers[0] if numbers else None


@strawberry.type
class AccessProfileQueries:
    """Access profiles."""

    @field("The access profile with this id. Null for who may not see access profiles.")
    async def access_profile(self, info: Info, id: Id) -> AccessProfile | None:  # noqa: A002 -- its name in the API
        """Return the profile with this id."""
        profile: AccessProfile | None = await find(info.context, "AccessProfile", id)
        return profile

    @field("The organisation's access profiles. Null for who may not see access profiles.")
    async def access_profiles(
        self,
        info: Info,
        *,
        search: Search = None,
        active: Active = None,
        first: First = PAGE_SIZE,
        after: After = None,
        offset: Offset = None,
        order_by: OrderBy = AccessProfileOrder.NAME,
    ) -> Connection[AccessProfile] | None:
        """Return the profiles whose name contains the text."""
        if not info.context.sees_rows(models.AccessProfile):
            return None
        rows = info.context.rows(models.AccessProfile).filter(matching(models.AccessProfile, sought(search)))
        if active is not None:
            rows = rows.filter(active=active)
        page = Page(first, after, offset)
        return await connect(rows, order_by, page, AccessProfile.from_row, model=models.AccessProfile)

    @field(
        "Whom an access profile could name, of one kind, by name; `allMatching` of the same search selects them all."
        " Null for who may not see access profiles, or rows of this kind."
    )
    async def profile_candidates(
        self,
        info: Info,
        kind: Kind,
        *,
        profile_id: ForProfile = None,
        search: Search = None,
        first: First = PAGE_SIZE,
        after: After = None,
        offset: Offset = None,
    ) -> Connection[ProfileCandidate] | None:
        """Return those whom a profile could name."""
        context = info.context
        if not context.sees_rows(models.AccessProfile) or not context.sees_rows(MODELS[kind][0]):
            return None
        page = Page(first, after, offset)
        return await candidates_for(context, number_or_none(profile_id), kind, sought(search), page)

    @field(
        "Where an access profile could be in force: the sites that the search matches, or an EVSE of theirs, by name."
        " Null for who may not see access profiles."
    )
    async def place_candidates(
        self,
        info: Info,
        *,
        profile_id: ForProfile = None,
        search: Search = None,
        first: First = PAGE_SIZE,
        after: After = None,
        offset: Offset = None,
    ) -> Connection[ProfilePlace] | None:
        """Return where a profile could be in force."""
        if not info.context.sees_rows(models.AccessProfile):
            return None
        number = number_or_none(profile_id)
        anywhere = info.context.rows(models.AccessProfile).filter(id=number, all_sites=True)
        all_sites = number is not None and await anywhere.exists()
        view = View(number, sought(search), only_selected=False, all_sites=all_sites)
        return await places_in(info.context, view, Page(first, after, offset))
