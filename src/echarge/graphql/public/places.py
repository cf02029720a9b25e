"""The public list of chargers: sites with the EVSEs where the app is open, or open to the driver who asks."""

from decimal import Decimal
from typing import Annotated, Self

import strawberry

from echarge.domain.access import Anonymous, Channel, Who
from echarge.graphql.chargers.enums import EvseStatus
from echarge.graphql.context import Info
from echarge.graphql.errors import coded
from echarge.graphql.fields import field
from echarge.graphql.measures import kilowatts
from echarge.graphql.pagination import PAGE_SIZE, First, Page, sought
from echarge.graphql.public.arguments import limited
from echarge.graphql.public.evses import PublicOffer, PublicSite, plugs_of, power_of
from echarge.operations.guests import DriverGuest
from echarge.operations.offers import DoorClosedError, offer_of, who_is
from echarge.operations.public_map import RADIUS_KM_MAX, Listed, ListedSite, listed
from echarge.operations.remote import FREE
from echarge.store.public_sites import Near as Around
from echarge.web.identity import address_of

LATITUDE_MAX, LONGITUDE_MAX = 90, 180


@strawberry.input(description="A place, and how far from it chargers may be.")
class NearInput:
    """A place, and how far from it."""

    latitude: Decimal = strawberry.field(description="Degrees north of the equator, -90 to 90.")
    longitude: Decimal = strawberry.field(description="Degrees east of Greenwich, -180 to 180.")
    radius_km: Decimal = strawberry.field(description="How far, in km; more than nought, at most 100.")


@strawberry.type(description="An EVSE of the public list, with the app's terms for who asks, now.")
class PublicCharger:
    """An EVSE of the public list."""

    code: str = strawberry.field(description="The code on its sticker.")
    name: str = strawberry.field(description="What its operator calls it.")
    status: EvseStatus = strawberry.field(description="What is seen of it.")
    ready: bool = strawberry.field(description="Whether a session could begin, as far as its status goes.")
    max_power_kw: Decimal | None = strawberry.field(description="The power that it can give, in kW; null if not told.")
    offer: PublicOffer = strawberry.field(description="The app's terms: for the driver who asks, else for the public.")
    evse_id: strawberry.Private[int]

    @field('The kinds of its plugs and sockets, such as "CCS", by their numbers; empty if nobody has said.')
    async def plugs(self, info: Info) -> list[str]:
        """Return the kinds of its connectors."""
        return await plugs_of(info.context, self.evse_id)

    @classmethod
    def of(cls, found: Listed, who: Who) -> Self:
        """Return what is shown of an EVSE."""
        evse, power_w = found.evse, power_of(found.evse)
        try:
            offer = PublicOffer.of(offer_of(found.decision, who), power_w)
        except DoorClosedError as error:
            offer = PublicOffer.closed(error)
        return cls(
            code=evse.public_code,
            name=evse.name,
            status=EvseStatus(evse.status),
            ready=evse.status in FREE,
            max_power_kw=kilowatts(power_w),
            offer=offer,
            evse_id=evse.id,
        )


@strawberry.type(description="A site of the public list.")
class PublicPlace:
    """A site of the public list."""

    site: PublicSite = strawberry.field(description="The site.")
    distance_km: Decimal | None = strawberry.field(description="How far it is, in km; null where nobody asked.")
    chargers: list[PublicCharger] = strawberry.field(description="Its open EVSEs by name, at most 100.")

    @classmethod
    def of(cls, found: ListedSite, who: Who) -> Self:
        """Return what is shown of a site."""
        distance = found.distance_km
        return cls(
            site=PublicSite.from_row(found.site),
            distance_km=None if distance is None else Decimal(round(distance * 1000)).scaleb(-3),
            chargers=[PublicCharger.of(each, who) for each in found.evses],
        )


@strawberry.type(description="One page of the public list.")
class PublicPlaces:
    """One page of the public list."""

    nodes: list[PublicPlace] = strawberry.field(
        description="The sites: the nearest first, else by name. Fewer than asked for where they come to 500 EVSEs."
    )
    has_next_page: bool = strawberry.field(
        description="Whether more follow: ask again with an `offset` that is greater by as many as came."
    )


Skip = Annotated[int, strawberry.argument(description="Skip this many sites, at most 10,000.")]
Near = Annotated[NearInput | None, strawberry.argument(description="Only within so far of a place; the nearest first.")]
Text = Annotated[
    str | None,
    strawberry.argument(description="Only sites whose name or address contains this text; at most 100 characters."),
]


def around_of(near: NearInput | None) -> Around | None:
    """Return the place that is meant; raise a clear error for one that is none."""
    if near is None:
        return None
    if abs(near.latitude) > LATITUDE_MAX or abs(near.longitude) > LONGITUDE_MAX:
        raise coded("Latitudes are from -90 to 90, longitudes from -180 to 180.", "BAD_USER_INPUT")
    if not 0 < near.radius_km <= Decimal(RADIUS_KM_MAX):
        raise coded(f"`radiusKm` is more than nought, and at most {RADIUS_KM_MAX:g}.", "BAD_USER_INPUT")
    return Around(float(near.latitude), float(near.longitude), float(near.radius_km))


@strawberry.type
class PublicPlaceQueries:
    """The public list of chargers."""

    @field(
        "Where the app is open to the public, with live status and price; to a signed-in driver also where he, or"
        " one of his groups, is named. Limited by address; searches and pages"
        " far down count more."
    )
    async def public_chargers(
        self, info: Info, near: Near = None, search: Text = None, first: First = PAGE_SIZE, offset: Skip = 0
    ) -> PublicPlaces:
        """Return a page of the public list."""
        context = info.context
        Page(first, None, offset).check()
        text, address = sought(search), address_of(context.connection)
        with limited():
            await context.doors.searched(address, sites=first, skipped=offset, by_text=bool((text or "").strip()))
        guest = context.guest
        who: Who = who_is(guest) if isinstance(guest, DriverGuest) else Anonymous(Channel.APP)
        found = await listed(context.runtime, who, search=text, near=around_of(near), offset=offset, limit=first)
        return PublicPlaces(nodes=[PublicPlace.of(each, who) for each in found.sites], has_next_page=found.has_next)
