"""Chargers and EVSEs: one, and the lists; and the stations that nobody knows."""

from enum import Enum
from typing import Annotated, Any

import strawberry
from tortoise.expressions import Subquery

from echarge.graphql.chargers.enums import EvseStatus
from echarge.graphql.chargers.types import Charger, Evse, UnknownCharger
from echarge.graphql.context import Context, Info
from echarge.graphql.fields import field
from echarge.graphql.inputs import Id, Ids
from echarge.graphql.node import among, find
from echarge.graphql.pagination import PAGE_SIZE, After, Connection, First, Offset, Page, Search, connect, containing
from echarge.store import models


@strawberry.enum(description="How chargers are sorted.")
class ChargerOrder(Enum):
    """How chargers are sorted."""

    NAME = strawberry.enum_value("name", description="By name, A to Z.")
    NAME_DESCENDING = strawberry.enum_value("-name", description="By name, Z to A.")
    NEWEST = strawberry.enum_value("-created_at", description="Those registered last first.")


@strawberry.enum(description="How EVSEs are sorted.")
class EvseOrder(Enum):
    """How EVSEs are sorted."""

    NAME = strawberry.enum_value("name", description="By name, A to Z.")
    NAME_DESCENDING = strawberry.enum_value("-name", description="By name, Z to A.")
    STATUS = strawberry.enum_value("status,name", description="By status, then by name.")
    LATEST_CHANGE = strawberry.enum_value("-status_since", description="Those whose status changed last first.")


class UnknownOrder(Enum):
    """How unknown chargers are sorted."""

    LATEST = "-last_seen_at"


Statuses = Annotated[
    list[EvseStatus] | None, strawberry.argument(description="Only those that are in one of these statuses.")
]
Online = Annotated[bool | None, strawberry.argument(description="Only those that are connected, or that are not.")]
Blocked = Annotated[bool | None, strawberry.argument(description="Only those that are turned away, or that are not.")]
Archived = Annotated[bool, strawberry.argument(description="Those that were put away, instead of those in use.")]
ChargerOrderBy = Annotated[ChargerOrder, strawberry.argument(description="How to sort them.")]
EvseOrderBy = Annotated[EvseOrder, strawberry.argument(description="How to sort them.")]


@strawberry.type
class ChargerQueries:
    """Chargers and EVSEs."""

    @field("The charger with this id; null where the organisation has none.")
    async def charger(self, info: Info, id: Id) -> Charger | None:  # noqa: A002 -- its name in the API
        """Return the charger with this id."""
        charger: Charger | None = await find(info.context, "Charger", id)
        return charger

    @field("The organisation's chargers.")
    async def chargers(  # noqa: PLR0913 -- the filters of a list
        self,
        info: Info,
        *,
        search: Search = None,
        site_ids: Ids = None,
        status: Statuses = None,
        online: Online = None,
        blocked: Blocked = None,
        archived: Archived = False,
        first: First = PAGE_SIZE,
        after: After = None,
        offset: Offset = None,
        order_by: ChargerOrderBy = ChargerOrder.NAME,
    ) -> Connection[Charger]:
        """Return the chargers whose name, identity, make or serial number contains the text."""
        columns = ("name", "ocpp_identity", "vendor", "model", "serial_number", "site__name")
        rows = info.context.rows(models.Charger).filter(
            containing(search, *columns), among("site_id", "Site", site_ids), archived_at__isnull=not archived
        )
        if status is not None:
            evses = info.context.rows(models.Evse).filter(status__in=[each.value for each in status])
            rows = rows.filter(id__in=Subquery(evses.values("charger_id")))
        if online is not None:
            rows = rows.filter(online=online)
        if blocked is not None:
            rows = rows.filter(blocked=blocked)
        return await connect(rows, order_by, Page(first, after, offset), Charger.from_row, model=models.Charger)

    @field("The EVSE with this id; null where the organisation has none.")
    async def evse(self, info: Info, id: Id) -> Evse | None:  # noqa: A002 -- its name in the API
        """Return the EVSE with this id."""
        evse: Evse | None = await find(info.context, "Evse", id)
        return evse

    @field("The EVSEs of the chargers that are in use.")
    async def evses(  # noqa: PLR0913 -- the filters of a list
        self,
        info: Info,
        *,
        search: Search = None,
        site_ids: Ids = None,
        charger_ids: Ids = None,
        tariff_ids: Ids = None,
        status: Statuses = None,
        first: First = PAGE_SIZE,
        after: After = None,
        offset: Offset = None,
        order_by: EvseOrderBy = EvseOrder.NAME,
    ) -> Connection[Evse]:
        """Return the EVSEs whose name, public code, charger or site contains the text."""
        rows = info.context.rows(models.Evse).filter(
            containing(search, "name", "public_code", "charger__name", "site__name"),
            among("site_id", "Site", site_ids),
            among("charger_id", "Charger", charger_ids),
            among("tariff_id", "Tariff", tariff_ids),
            charger__archived_at=None,
        )
        if status is not None:
            rows = rows.filter(status__in=[each.value for each in status])
        return await connect(rows, order_by, Page(first, after, offset), Evse.from_row, model=models.Evse)

    @field("The station with this id that was turned away; null where there is none.")
    async def unknown_charger(self, info: Info, id: Id) -> UnknownCharger | None:  # noqa: A002 -- its name in the API
        """Return the station with this id."""
        charger: UnknownCharger | None = await find(info.context, "UnknownCharger", id)
        return charger

    @field("Stations that dialled in and were turned away, those that tried last first.")
    async def unknown_chargers(
        self,
        info: Info,
        *,
        search: Search = None,
        first: First = PAGE_SIZE,
        after: After = None,
        offset: Offset = None,
    ) -> Connection[UnknownCharger]:
        """Return the stations whose identity or address contains the text."""
        rows = info.context.rows(models.UnknownCharger).filter(containing(search, "identity", "address"))
        return await connect(
            rows,
            UnknownOrder.LATEST,
            Page(first, after, offset),
            UnknownCharger.from_row,
            model=models.UnknownCharger,
        )


async def chargers_of(context: Context, page: Page, **which: Any) -> Connection[Charger]:
    """Return the chargers of something that are in use, by name."""
    rows = context.rows(models.Charger).filter(archived_at=None, **which)
    return await connect(rows, ChargerOrder.NAME, page, Charger.from_row, model=models.Charger)


async def evses_of(context: Context, page: Page, **which: Any) -> Connection[Evse]:
    """Return the EVSEs of something whose chargers are in use, by name."""
    rows = context.rows(models.Evse).filter(charger__archived_at=None, **which)
    return await connect(rows, EvseOrder.NAME, page, Evse.from_row, model=models.Evse)
