"""Access profiles as the API shows them."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Self, TypeAlias

import strawberry

from echarge.domain.profiles import members_in_words, places_in_words
from echarge.graphql.access_profiles.enums import MemberKind, WarningCode
from echarge.graphql.access_profiles.members import ProfileMember, member_counts, members_of
from echarge.graphql.access_profiles.places import ProfilePlace, View, place_counts, places_in
from echarge.graphql.access_profiles.warnings import warnings_for
from echarge.graphql.context import Info
from echarge.graphql.enums import Area
from echarge.graphql.fields import field
from echarge.graphql.money import Money
from echarge.graphql.node import Node, global_id, node_at, register
from echarge.graphql.pagination import PAGE_SIZE, After, Connection, First, Offset, Page, Search, sought
from echarge.graphql.sites.types import Weekday
from echarge.operations.time_frames import days_of, time_of
from echarge.store import models

if TYPE_CHECKING:
    from echarge.graphql.tariffs.types import Tariff

TariffField: TypeAlias = Annotated["Tariff", strawberry.lazy("echarge.graphql.tariffs.types")]
OfKind = Annotated[MemberKind | None, strawberry.argument(description="Only those of this kind.")]


@strawberry.type(description="Who else than those whom it names a profile lets in. All are off by default.")
class PublicAccess:
    """Who else than those whom it names a profile lets in."""

    web_payments: bool = strawberry.field(description="Anybody who pays on the web: Pay and Charge.")
    contactless: bool = strawberry.field(description="Anybody who pays with a card at the charger.")
    mobile_app: bool = strawberry.field(description="Anybody who uses the app.")


@strawberry.type(description="When a profile is in force, in the time zone of each site.")
class TimeFrame:
    """When a profile is in force."""

    days: list[Weekday] = strawberry.field(description="The days on which it starts, Monday first.")
    starts_at: str = strawberry.field(description='Its first minute, as "HH:MM".')
    ends_at: str = strawberry.field(
        description='Its last minute, as "HH:MM", included; one before `startsAt` is on the next day.'
    )

    @classmethod
    def from_row(cls, row: models.ProfileTimeFrame) -> Self:
        """Return the frame of this row."""
        days = [Weekday(day) for day in days_of(row.days)]
        return cls(days=days, starts_at=time_of(row.starts_minute), ends_at=time_of(row.ends_minute))


@strawberry.type(description="How many a profile names.")
class MemberSummary:
    """How many a profile names."""

    drivers: int = strawberry.field(description="Drivers.")
    groups: int = strawberry.field(description="Groups of drivers.")
    vehicles: int = strawberry.field(description="Vehicles.")
    tags: int = strawberry.field(description="Single tags, such as RFID cards.")
    text: str = strawberry.field(description='In words: "1 driver, 1 group of drivers, 1 token selected".')


@strawberry.type(description="How many places a profile covers.")
class PlaceSummary:
    """How many places a profile covers."""

    sites: int = strawberry.field(description="Whole sites that are picked; none of a profile of all sites.")
    evses: int = strawberry.field(description="Single EVSEs of other sites: what people call chargers.")
    text: str = strawberry.field(description='In words: "1 site, 1 charger selected", or "All sites selected".')


@strawberry.type(description="What is odd about an access profile, though it can be kept so.")
class ProfileWarning:
    """What is odd about an access profile."""

    code: WarningCode = strawberry.field(description="What it is, for programs.")
    message: str = strawberry.field(description="What it is, for people, in English.")


@strawberry.type(description="Who may charge where and when, and at what price.")
class AccessProfile(Node):
    """Who may charge where and when, and at what price."""

    name: str = strawberry.field(description="Its name, unique in the organisation whatever its case.")
    active: bool = strawberry.field(description="Whether it is in force.")
    public_access: PublicAccess = strawberry.field(description="Who else than those whom it names it lets in.")
    all_sites: bool = strawberry.field(
        description="Whether it covers all sites of the organisation, those too that are added later."
    )
    created_at: datetime = strawberry.field(description="When it was added.")
    version: int = strawberry.field(
        description="Rises with each change; give it as `expectedVersion`. Members and places do not count."
    )
    row: strawberry.Private[models.AccessProfile]

    @field(
        "Its own tariff. Null where it has none, so that those of EVSE, site and organisation apply; null for who may"
        " not see tariffs."
    )
    async def tariff(self, info: Info) -> TariffField | None:
        """Return its own tariff."""
        tariff: TariffField | None = await node_at(info.context, models.Tariff, self.row.tariff_id)
        return tariff

    @field(
        "What is held before a session, in the currency of its tariff, or of the organisation. Null where the"
        " organisation's own amounts are held, or for who may not see payments."
    )
    def pre_auth_amount(self, info: Info) -> Money | None:
        """Return what is held before a session."""
        held, currency = self.row.hold_minor, self.row.hold_currency
        if held is None or currency is None or not info.context.sees(Area.PAYMENTS):
            return None
        return Money.from_minor(held, currency)

    @field("When it is in force; at any time that is in one of these.")
    async def time_frames(self, info: Info) -> list[TimeFrame]:
        """Return when it is in force."""
        order = ("id",)
        rows = await info.context.loaders.children(models.ProfileTimeFrame, "profile_id", self.row.id, order_by=order)
        return [TimeFrame.from_row(row) for row in rows]

    @field("Whom it names: drivers, groups, vehicles, then tags, each by name.")
    async def members(
        self,
        info: Info,
        *,
        kind: OfKind = None,
        search: Search = None,
        first: First = PAGE_SIZE,
        after: After = None,
        offset: Offset = None,
    ) -> Connection[ProfileMember]:
        """Return those whom it names."""
        page = Page(first, after, offset)
        return await members_of(info.context, self.row.id, kind, sought(search), page)

    @field("How many it names.")
    async def member_summary(self, info: Info) -> MemberSummary:
        """Return how many it names."""
        counts = await member_counts(info.context, self.row.id)
        return MemberSummary(
            drivers=counts.get(MemberKind.DRIVER, 0),
            groups=counts.get(MemberKind.GROUP, 0),
            vehicles=counts.get(MemberKind.VEHICLE, 0),
            tags=counts.get(MemberKind.TAG, 0),
            text=members_in_words(counts),
        )

    @field("The sites where it is in force, by name, each with the EVSEs that it covers.")
    async def places(
        self,
        info: Info,
        *,
        search: Search = None,
        first: First = PAGE_SIZE,
        after: After = None,
        offset: Offset = None,
    ) -> Connection[ProfilePlace]:
        """Return the sites where it is in force."""
        view = View(self.row.id, sought(search), only_selected=True, all_sites=self.row.all_sites)
        return await places_in(info.context, view, Page(first, after, offset))

    @field("How many places it covers.")
    async def place_summary(self, info: Info) -> PlaceSummary:
        """Return how many places it covers."""
        sites, evses = await place_counts(info.context, self.row.id)
        text = places_in_words(sites, evses, all_sites=self.row.all_sites)
        return PlaceSummary(sites=sites, evses=evses, text=text)

    @field("What is odd about it, though it can be kept so; nothing of prices to who may not see them.")
    async def warnings(self, info: Info) -> list[ProfileWarning]:
        """Return what is odd about it."""
        found = await warnings_for(info.context, self.row)
        return [ProfileWarning(code=each.code, message=each.message) for each in found]

    @classmethod
    def from_row(cls, row: models.AccessProfile) -> Self:
        """Return the profile of this row."""
        return cls(
            id=global_id("AccessProfile", row.id),
            name=row.name,
            active=row.active,
            public_access=PublicAccess(
                web_payments=row.allows_web_payments,
                contactless=row.allows_contactless,
                mobile_app=row.allows_mobile_app,
            ),
            all_sites=row.all_sites,
            created_at=row.created_at,
            version=row.version,
            row=row,
        )


register("AccessProfile", models.AccessProfile, AccessProfile.from_row)
