"""EVSEs and sites as the public sees them: by the code on the sticker, and by nothing else (C13)."""

from datetime import datetime
from decimal import Decimal
from typing import Self

import strawberry

from echarge.domain.access import Anonymous, Channel, Who
from echarge.graphql.chargers.enums import EvseStatus
from echarge.graphql.context import Context, Info
from echarge.graphql.fields import field
from echarge.graphql.measures import kilowatts
from echarge.graphql.money import Money
from echarge.graphql.public.enums import Obstacle
from echarge.graphql.public.helpline import Helpline
from echarge.graphql.public.prices import PublicPrice
from echarge.graphql.sites.types import Location, OpeningHours, Site
from echarge.operations.offers import DoorClosedError, Offer, decision_for, offer_of, require_own, who_is
from echarge.operations.remote import FREE
from echarge.store import models


@strawberry.type(description="A site as the public sees it.")
class PublicSite:
    """A site as the public sees it."""

    name: str = strawberry.field(description="Its name.")
    address: str = strawberry.field(description="Its postal address, in lines; may be empty.")
    location: Location | None = strawberry.field(description="Where it is; null if nobody has said.")
    time_zone: str = strawberry.field(description='Its time zone by IANA, such as "Europe/London".')
    opening_hours: list[OpeningHours] = strawberry.field(description="When it is open; none means always.")

    @classmethod
    def from_row(cls, row: models.Site) -> Self:
        """Return the site of this row."""
        site = Site.from_row(row)
        return cls(
            name=site.name,
            address=site.address,
            location=site.location,
            time_zone=site.time_zone,
            opening_hours=site.opening_hours,
        )


@strawberry.type(description="Whether, and on what terms, somebody may charge at an EVSE by one door, now.")
class PublicOffer:
    """The terms of one door."""

    open: bool = strawberry.field(description="Whether the door is open to this person, now.")
    obstacle: Obstacle | None = strawberry.field(description="Why it is closed, for programs; null where it is open.")
    reason: str | None = strawberry.field(
        description="Why it is closed, for people, in English; null where it is open."
    )
    price: PublicPrice | None = strawberry.field(
        description="The price; null where it is closed, or where the charger gives its energy away."
    )
    hold: Money | None = strawberry.field(
        description="What has to be held before the start; null where nothing has to be."
    )
    quote: str | None = strawberry.field(
        description="Names these terms: give it to `openVisit`, which answers `PriceChanged` if they have moved since."
    )

    @classmethod
    def of(cls, offer: Offer, power_w: int | None) -> Self:
        """Return what is shown of an offer."""
        hold = offer.hold
        return cls(
            open=True,
            obstacle=None,
            reason=None,
            price=None if offer.tariff is None else PublicPrice.of(offer.tariff, power_w),
            hold=None if hold is None else Money.from_minor(hold.amount_minor, hold.currency),
            quote=offer.quote,
        )

    @classmethod
    def closed(cls, error: DoorClosedError) -> Self:
        """Return what is shown of a closed door."""
        return cls(open=False, obstacle=error.obstacle, reason=str(error), price=None, hold=None, quote=None)


@strawberry.type(description="An EVSE as the public sees it: known by the code on its sticker.")
class PublicEvse:
    """An EVSE as the public sees it."""

    code: str = strawberry.field(description="The code on its sticker.")
    name: str = strawberry.field(description="What its operator calls it.")
    status: EvseStatus = strawberry.field(description="What is seen of it.")
    status_since: datetime = strawberry.field(description="Since when.")
    ready: bool = strawberry.field(description="Whether a session could begin, as far as its status goes.")
    max_power_kw: Decimal | None = strawberry.field(description="The power that it can give, in kW; null if not told.")
    site: PublicSite = strawberry.field(description="Where it is.")
    helpline: Helpline = strawberry.field(description="Whom to ask for help.")
    row: strawberry.Private[models.Evse]

    @field('The kinds of its plugs and sockets, such as "CCS", by their numbers; empty if nobody has said.')
    async def plugs(self, info: Info) -> list[str]:
        """Return the kinds of its connectors."""
        return await plugs_of(info.context, self.row.id)

    @field("What you, as you ask, would charge on: a driver by the app, a terminal by its own door, others by the web.")
    async def offer(self, info: Info) -> PublicOffer:
        """Return the terms for who asks."""
        try:
            await require_own(info.context.runtime, info.context.customer, self.row)
        except DoorClosedError as error:
            return PublicOffer.closed(error)
        return await self._terms(info.context, who_is(info.context.customer))

    @field("Pay and Charge on the web, for anybody.")
    async def web(self, info: Info) -> PublicOffer:
        """Return the terms on the web."""
        return await self._terms(info.context, Anonymous(Channel.WEB))

    @field("A contactless terminal, for anybody.")
    async def contactless(self, info: Info) -> PublicOffer:
        """Return the terms at a terminal."""
        return await self._terms(info.context, Anonymous(Channel.CONTACTLESS))

    @field("The app, for drivers who are not named here; only who signs in can use it.")
    async def app(self, info: Info) -> PublicOffer:
        """Return the terms by the app."""
        return await self._terms(info.context, Anonymous(Channel.APP))

    async def _terms(self, context: Context, who: Who) -> PublicOffer:
        decision = await decision_for(context.runtime, context.runtime.store.quick, self.row, who)
        try:
            return PublicOffer.of(offer_of(decision, who), power_of(self.row))
        except DoorClosedError as error:
            return PublicOffer.closed(error)

    @classmethod
    def from_row(cls, row: models.Evse) -> Self:
        """Return the EVSE of this row, which has its charger, site and organisation with it."""
        power_w = power_of(row)
        return cls(
            code=row.public_code,
            name=row.name,
            status=EvseStatus(row.status),
            status_since=row.status_since,
            ready=row.status in FREE,
            max_power_kw=kilowatts(power_w),
            site=PublicSite.from_row(row.site),
            helpline=Helpline.from_row(row.organisation),
            row=row,
        )


def power_of(row: models.Evse) -> int | None:
    """Return the power that an EVSE can give, in watts; None if not told."""
    power_w: int | None = row.max_power_w or row.charger.max_power_w
    return power_w


async def plugs_of(context: Context, evse_id: int) -> list[str]:
    """Return the kinds of an EVSE's connectors, for all EVSEs of the operation together."""

    async def load(ids: list[int]) -> list[list[str]]:
        found: dict[int, list[str]] = {each: [] for each in ids}
        for row in await models.Connector.filter(evse_id__in=ids).order_by("number"):
            if row.kind:
                found[row.evse_id].append(row.kind)
        return [found[each] for each in ids]

    return await context.loaders.by_key("public_plugs", load, evse_id)
