"""Whom a profile names, and whom it could name: four tables that read as one list."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Self, TypeAlias, TypeVar

import strawberry
from tortoise.expressions import Q, Subquery
from tortoise.functions import Count
from tortoise.models import Model

from echarge.graphql.access_profiles.enums import MemberKind, TokenType, token_type_of
from echarge.graphql.chains import Link, connect_links
from echarge.graphql.context import Context, Info
from echarge.graphql.driver_groups.types import DriverGroup
from echarge.graphql.drivers.types import Driver
from echarge.graphql.fields import field
from echarge.graphql.node import node_of
from echarge.graphql.pagination import Connection, Order, Page
from echarge.graphql.tags.types import Tag
from echarge.graphql.vehicles.types import Vehicle
from echarge.operations.profile_members import MODELS
from echarge.store import models
from echarge.store.searches import matching, pickable

T = TypeVar("T")

ProfileSubject: TypeAlias = Annotated[
    Driver | DriverGroup | Vehicle | Tag,
    strawberry.union("ProfileSubject", description="Whom or what an access profile names."),
]


@dataclass(frozen=True, slots=True)
class Shown:
    """How the rows of one kind are shown and sorted."""

    name: str
    order: Order


SHOWN: Mapping[MemberKind, Shown] = {
    MemberKind.DRIVER: Shown("name", Order(("name", "id"))),
    MemberKind.GROUP: Shown("name", Order(("name_key", "id"))),
    MemberKind.VEHICLE: Shown("registration", Order(("registration_key", "id"))),
    MemberKind.TAG: Shown("uid", Order(("uid_key", "id"))),
}


@strawberry.type(description="Somebody whom an access profile names.")
class ProfileMember:
    """Somebody whom an access profile names."""

    kind: MemberKind = strawberry.field(description="What it is.")
    name: str = strawberry.field(description="The driver's or group's name, the vehicle's registration, the tag's uid.")
    token_type: TokenType = strawberry.field(description="What is presented at a charger.")
    token_type_name: str = strawberry.field(description='The same for people, such as "RFID card token".')
    row: strawberry.Private[Any]

    @field("Who or what it is, with its details.")
    def subject(self) -> ProfileSubject:
        """Return the driver, group, vehicle or tag."""
        return node_of(self.row)  # type: ignore[return-value]

    @classmethod
    def of(cls, kind: MemberKind, row: Any, **more: Any) -> Self:
        """Return the member of this row."""
        token = token_type_of(kind, row.kind if kind is MemberKind.TAG else None)
        name = getattr(row, SHOWN[kind].name)
        return cls(kind=kind, name=name, token_type=token, token_type_name=token.value, row=row, **more)


@strawberry.type(description="Somebody whom an access profile could name.")
class ProfileCandidate(ProfileMember):
    """Somebody whom an access profile could name."""

    profile_id: strawberry.Private[int | None]

    @field("Whether the profile names it already.")
    async def selected(self, info: Info) -> bool:
        """Return whether the profile names it already."""
        if self.profile_id is None:
            return False
        return await is_member(info.context, self.profile_id, self.kind, self.row.id)


async def members_of(
    context: Context, profile_id: int, kind: MemberKind | None, text: str, page: Page
) -> Connection[ProfileMember]:
    """Return those whom a profile names: drivers, groups, vehicles, then tags, each by name."""

    def link(each: MemberKind) -> Link[ProfileMember]:
        named = context.rows(models.ProfileMember).filter(profile_id=profile_id, kind=each.value)
        return _link(context, each, text, Q(id__in=Subquery(named.values(MODELS[each][1]))), _member(each))

    return await connect_links([link(each) for each in MemberKind if kind in {None, each}], page)


async def candidates_for(
    context: Context, profile_id: int | None, kind: MemberKind, text: str, page: Page
) -> Connection[ProfileCandidate]:
    """Return those whom a profile could name, by name."""

    def candidate(row: Model) -> ProfileCandidate:
        return ProfileCandidate.of(kind, row, profile_id=profile_id)

    return await connect_links([_link(context, kind, text, pickable(MODELS[kind][0]), candidate)], page)


def _member(kind: MemberKind) -> Callable[[Model], ProfileMember]:
    return lambda row: ProfileMember.of(kind, row)


def _link(context: Context, kind: MemberKind, text: str, condition: Q, to_node: Callable[[Model], T]) -> Link[T]:
    model, _ = MODELS[kind]
    rows = context.rows(model).filter(condition, matching(model, text))
    return Link(kind.value, model, rows, SHOWN[kind].order, to_node)


async def is_member(context: Context, profile_id: int, kind: MemberKind, row_id: int) -> bool:
    """Return whether a profile names this row, for all rows of the kind together."""
    _, column = MODELS[kind]

    async def load(ids: list[int]) -> list[bool]:
        named = context.rows(models.ProfileMember).filter(**{"profile_id": profile_id, f"{column}__in": ids})
        found: set[Any] = set(await named.values_list(column, flat=True))
        return [each in found for each in ids]

    return await context.loaders.by_key(("is_named", profile_id, kind), load, row_id)


async def member_counts(context: Context, profile_id: int) -> Mapping[MemberKind, int]:
    """Return how many of each kind a profile names, for all profiles of the operation together."""

    async def load(ids: list[int]) -> list[Mapping[MemberKind, int]]:
        found: dict[int, dict[MemberKind, int]] = {each: {} for each in ids}
        counted = context.rows(models.ProfileMember).filter(profile_id__in=ids).annotate(members=Count("id"))
        for profile, kind, count in await counted.group_by("profile_id", "kind").values_list(
            "profile_id", "kind", "members"
        ):
            found[profile][MemberKind(kind)] = count
        return [found[each] for each in ids]

    return await context.loaders.by_key("member_counts", load, profile_id)
