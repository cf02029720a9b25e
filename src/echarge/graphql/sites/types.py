"""Sites as the API shows them."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Annotated, Self, TypeAlias

import strawberry
from tortoise.functions import Count

from echarge.domain.regulations import is_regulated
from echarge.graphql.availability.types import Availability, availability_of
from echarge.graphql.context import Context, Info
from echarge.graphql.dashboard.periods import PeriodArgument
from echarge.graphql.enums import Area
from echarge.graphql.fields import field
from echarge.graphql.money import Unit, UnitPrice
from echarge.graphql.node import Node, global_id, register
from echarge.graphql.pagination import PAGE_SIZE, After, Connection, First, Offset, Page
from echarge.graphql.sites.enums import Regulation
from echarge.store import models

if TYPE_CHECKING:
    from echarge.graphql.chargers.types import Charger, Evse
    from echarge.graphql.incidents.types import Incident
    from echarge.graphql.sessions.types import ChargingSession
    from echarge.graphql.tariffs.types import Tariff

IncidentField: TypeAlias = Annotated["Incident", strawberry.lazy("echarge.graphql.incidents.types")]
ChargerField: TypeAlias = Annotated["Charger", strawberry.lazy("echarge.graphql.chargers.types")]
EvseField: TypeAlias = Annotated["Evse", strawberry.lazy("echarge.graphql.chargers.types")]
SessionField: TypeAlias = Annotated["ChargingSession", strawberry.lazy("echarge.graphql.sessions.types")]

MICRO_DIGITS = 6


@strawberry.enum(description="A day of the week.")
class Weekday(Enum):
    """A day of the week."""

    MONDAY = strawberry.enum_value("MONDAY", description="Monday.")
    TUESDAY = strawberry.enum_value("TUESDAY", description="Tuesday.")
    WEDNESDAY = strawberry.enum_value("WEDNESDAY", description="Wednesday.")
    THURSDAY = strawberry.enum_value("THURSDAY", description="Thursday.")
    FRIDAY = strawberry.enum_value("FRIDAY", description="Friday.")
    SATURDAY = strawberry.enum_value("SATURDAY", description="Saturday.")
    SUNDAY = strawberry.enum_value("SUNDAY", description="Sunday.")


@strawberry.type(description="A place on the globe, by WGS 84.")
class Location:
    """A place on the globe."""

    latitude: Decimal = strawberry.field(description="Degrees north of the equator, -90 to 90.")
    longitude: Decimal = strawberry.field(description="Degrees east of Greenwich, -180 to 180.")


@strawberry.type(description="Hours on one day of the week, in the site's time zone.")
class OpeningHours:
    """Hours on one day of the week."""

    day: Weekday = strawberry.field(description="The day of the week.")
    opens_at: str = strawberry.field(description='When it opens, as "HH:MM".')
    closes_at: str = strawberry.field(description='When it closes, as "HH:MM".')


@strawberry.type(description="How many EVSEs there are, by what people see of them.")
class EvseCounts:
    """How many EVSEs there are."""

    total: int = strawberry.field(description="All of them.")
    available: int = strawberry.field(description="Free.")
    in_use: int = strawberry.field(description="Taken: preparing, charging, suspended, finishing or reserved.")
    unavailable: int = strawberry.field(description="Out of use or faulted.")
    offline: int = strawberry.field(description="Not heard of.")


@strawberry.type(description="A place with chargers.")
class Site(Node):
    """A place with chargers."""

    name: str = strawberry.field(description="Its name, unique in the organisation.")
    address: str = strawberry.field(description="Its postal address, in lines.")
    city: str = strawberry.field(description="Its city or town; empty if nobody has said.")
    postcode: str = strawberry.field(description="Its postcode; empty if nobody has said.")
    country: str = strawberry.field(description='Its country by ISO 3166-1, such as "GB"; empty if nobody has said.')
    location: Location | None = strawberry.field(description="Where it is; null if nobody has said.")
    time_zone: str = strawberry.field(description='Its time zone by IANA, such as "Europe/London".')
    opening_hours: list[OpeningHours] = strawberry.field(description="When it is open; none means always.")
    public: bool = strawberry.field(description="Whether it is shown to the public.")
    regulation: Regulation = strawberry.field(
        description="Whether the UK's public charge point regulations are about it, as it was entered."
    )
    regulated: bool = strawberry.field(description="Whether those regulations are about it, all in all.")
    created_at: datetime = strawberry.field(description="When it was added.")
    version: int = strawberry.field(description="Rises with each change; give it as `expectedVersion`.")
    row: strawberry.Private[models.Site]

    @field("What the operator pays for energy here, per kWh. Null for who may not see tariffs.")
    async def energy_price(self, info: Info) -> UnitPrice | None:
        """Return what energy is bought for."""
        if not info.context.sees(Area.TARIFFS):
            return None
        organisation = await info.context.loaders.one(models.Organisation, self.row.organisation_id)
        assert organisation is not None  # noqa: S101 -- the site's own
        return UnitPrice.from_micro(self.row.energy_price_micro, organisation.currency, Unit.KWH)

    @field("The tariff of the site itself; null where it has none, or for who may not see tariffs.")
    async def tariff(self, info: Info) -> Annotated["Tariff", strawberry.lazy("echarge.graphql.tariffs.types")] | None:
        """Return the site's tariff."""
        from echarge.graphql.tariffs.types import Tariff  # noqa: PLC0415 -- the two refer to each other

        row = await info.context.loaders.one(models.Tariff, self.row.tariff_id)
        return None if row is None else Tariff.from_row(row)

    @field("How many of its EVSEs are available, in use, out of use and offline.")
    async def evse_counts(self, info: Info) -> EvseCounts:
        """Return the counts of its EVSEs."""
        return await evse_counts_of(info.context, self.row.id)

    @field("How many chargers it has, archived ones aside.")
    async def charger_count(self, info: Info) -> int:
        """Return the number of its chargers."""
        return await info.context.loaders.number(models.Charger, "site_id", self.row.id, archived_at=None)

    @field("The incidents here, the newest first. Null for who may not see incidents.")
    async def incidents(
        self, info: Info, first: First = PAGE_SIZE, after: After = None, offset: Offset = None
    ) -> Connection[IncidentField] | None:
        """Return its incidents."""
        from echarge.graphql.incidents.queries import incidents_of  # noqa: PLC0415 -- the two refer to each other

        return await incidents_of(info.context, Page(first, after, offset), site_id=self.row.id)

    @field("How much of their open hours its EVSEs could be used, together, in a period.")
    async def availability(self, info: Info, period: PeriodArgument) -> Availability:
        """Return its availability."""
        return await availability_of(info.context, "site_id", self.row.id, period)

    @field("Its chargers in use, by name. Ask for them of one site at a time; of many, ask `chargers` with `siteIds`.")
    async def chargers(
        self, info: Info, first: First = PAGE_SIZE, after: After = None, offset: Offset = None
    ) -> Connection[ChargerField]:
        """Return its chargers."""
        from echarge.graphql.chargers.queries import chargers_of  # noqa: PLC0415 -- the two refer to each other

        return await chargers_of(info.context, Page(first, after, offset), site_id=self.row.id)

    @field("The EVSEs of its chargers in use, by name. Ask for them of one site at a time, as for its chargers.")
    async def evses(
        self, info: Info, first: First = PAGE_SIZE, after: After = None, offset: Offset = None
    ) -> Connection[EvseField]:
        """Return its EVSEs."""
        from echarge.graphql.chargers.queries import evses_of  # noqa: PLC0415 -- the two refer to each other

        return await evses_of(info.context, Page(first, after, offset), site_id=self.row.id)

    @field("The sessions that were charged here, the newest first. Null for who may not see sessions.")
    async def sessions(
        self, info: Info, first: First = PAGE_SIZE, after: After = None, offset: Offset = None
    ) -> Connection[SessionField] | None:
        """Return its sessions."""
        from echarge.graphql.sessions.pages import sessions_of  # noqa: PLC0415 -- the two refer to each other

        return await sessions_of(info.context, Page(first, after, offset), site_id=self.row.id)

    @classmethod
    def from_row(cls, row: models.Site) -> Self:
        """Return the site of this row."""
        return cls(
            id=global_id("Site", row.id),
            name=row.name,
            address=row.address,
            city=row.city,
            postcode=row.postcode,
            country=row.country,
            location=location_of(row),
            time_zone=row.time_zone,
            opening_hours=opening_hours_of(row.opening_hours),
            public=row.public,
            regulation=Regulation(row.regulation),
            regulated=is_regulated(Regulation(row.regulation), public=row.public),
            created_at=row.created_at,
            version=row.version,
            row=row,
        )


def location_of(row: models.Site) -> Location | None:
    """Return where the site is."""
    if row.latitude_micro is None or row.longitude_micro is None:
        return None
    return Location(
        latitude=Decimal(row.latitude_micro).scaleb(-MICRO_DIGITS),
        longitude=Decimal(row.longitude_micro).scaleb(-MICRO_DIGITS),
    )


def opening_hours_of(stored: Sequence[object]) -> list[OpeningHours]:
    """Return the opening hours as they were stored."""
    return [
        OpeningHours(day=Weekday(hours["day"]), opens_at=hours["opens_at"], closes_at=hours["closes_at"])
        for hours in stored
        if isinstance(hours, dict)
    ]


async def evse_counts_of(context: Context, site_id: int) -> EvseCounts:
    """Return the counts of a site's EVSEs, for all sites of the operation in one statement."""

    async def load(ids: list[int]) -> list[EvseCounts]:
        evses = context.rows(models.Evse).filter(site_id__in=ids, charger__archived_at=None)
        counted = evses.annotate(evses=Count("id")).group_by("site_id", "status")
        found: dict[int, dict[str, int]] = {each: {} for each in ids}
        for site, status, count in await counted.values_list("site_id", "status", "evses"):
            found[site][status] = count
        return [counts_of(found[each]) for each in ids]

    return await context.loaders.by_key("evse_counts", load, site_id)


OUT_OF_USE = frozenset({"UNAVAILABLE", "FAULTED"})


def counts_of(by_status: dict[str, int]) -> EvseCounts:
    """Return the counts by what they mean to people."""
    total, available, offline = sum(by_status.values()), by_status.get("AVAILABLE", 0), by_status.get("OFFLINE", 0)
    unavailable = sum(count for status, count in by_status.items() if status in OUT_OF_USE)
    in_use = total - available - offline - unavailable
    return EvseCounts(total=total, available=available, in_use=in_use, unavailable=unavailable, offline=offline)


register("Site", models.Site, Site.from_row)
