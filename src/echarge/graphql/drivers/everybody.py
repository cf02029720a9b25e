"""Drivers and vehicles in one list (DRV-1)."""

import asyncio
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from typing import Annotated, Any

import orjson
import strawberry

from echarge.graphql.context import Context, Info
from echarge.graphql.drivers.types import Driver
from echarge.graphql.errors import coded
from echarge.graphql.fields import field
from echarge.graphql.inputs import Active
from echarge.graphql.node import NUMBER_MAX, node_of
from echarge.graphql.pagination import (
    CURSOR_LENGTH_MAX,
    PAGE_SIZE,
    TEXT_LENGTH_MAX,
    After,
    Connection,
    First,
    Offset,
    Page,
    connection_of,
    sought,
)
from echarge.graphql.vehicles.types import Vehicle
from echarge.operations.drivers import REGISTRATION_LENGTH_MAX, registration_key
from echarge.store import models
from echarge.store.drivers_and_vehicles import Place, Sorting, Which, number_of, page_of
from echarge.store.setup import Store

DriverOrVehicle = Annotated[
    Driver | Vehicle, strawberry.union("DriverOrVehicle", description="A driver, or a vehicle that is nobody's.")
]


@strawberry.enum(description="How drivers and vehicles are sorted in their one list.")
class DriverOrVehicleOrder(Enum):
    """How drivers and vehicles are sorted in their one list."""

    NAME = strawberry.enum_value("NAME", description="By name or registration, A to Z.")
    NAME_DESCENDING = strawberry.enum_value("NAME_DESCENDING", description="By name or registration, Z to A.")
    LAST_ACTIVE = strawberry.enum_value(
        "LAST_ACTIVE", description="Those that charged last first; those that never did at the end."
    )
    NEWEST = strawberry.enum_value("NEWEST", description="Those added last first.")


OrderBy = Annotated[DriverOrVehicleOrder, strawberry.argument(description="How to sort them.")]
PersonSearch = Annotated[
    str | None,
    strawberry.argument(
        description=(
            "Only those whose name, e-mail or registration contains this text, whatever its case and, in registrations,"
            " its blanks; a driver is found by a vehicle's registration as well. At most 100 characters."
        )
    ),
]


@dataclass(frozen=True, slots=True)
class Counted:
    """The whole list, which is counted only when asked for."""

    store: Store
    which: Which

    async def count(self) -> int:
        """Return how many there are."""
        return await number_of(self.store, self.which)


@strawberry.type
class DriverOrVehicleQueries:
    """Drivers and vehicles in one list."""

    @field(
        "The organisation's drivers, and its vehicles that are nobody's. Erased ones are left out."
        " Null for who may not see drivers."
    )
    async def drivers_and_vehicles(
        self,
        info: Info,
        *,
        search: PersonSearch = None,
        active: Active = None,
        first: First = PAGE_SIZE,
        after: After = None,
        offset: Offset = None,
        order_by: OrderBy = DriverOrVehicleOrder.NAME,
    ) -> Connection[DriverOrVehicle] | None:
        """Return the drivers and vehicles that match."""
        context = info.context
        if not (context.sees_rows(models.Driver) and context.sees_rows(models.Vehicle)):
            return None
        page = Page(first, after, offset)
        page.check()
        sorting = Sorting[order_by.name]
        which = wanted(context, search, active)
        place = None if after is None else place_of(after, sorting)
        found = await page_of(
            context.runtime.store, which, sorting, after=place, offset=offset or 0, limit=page.first + 1
        )
        entries = found[: page.first]
        # Together, so that each kind takes one statement; None where one has just been deleted.
        rows = await asyncio.gather(*(context.loaders.one(entry.model, entry.place.id) for entry in entries))
        places = {entry.place.id: entry.place for entry in entries}
        connection: Connection[Any] = connection_of(
            [row for row in rows if row is not None],
            cursor=lambda row: cursor_of(places[row.id], sorting),
            to_node=node_of,
            rows=Counted(context.runtime.store, which),
            has_next_page=len(found) > page.first,
            has_previous_page=after is not None or bool(offset),
        )
        return connection


def wanted(context: Context, search: str | None, active: bool | None) -> Which:  # noqa: FBT001 -- the filter's value
    """Return which drivers and vehicles are meant."""
    text = sought(search)
    plate = registration_key(text)
    return Which(context.me.organisation_id, text, plate if len(plate) <= REGISTRATION_LENGTH_MAX else "", active)


def cursor_of(place: Place, sorting: Sorting) -> str:
    """Return the place as clients give it back."""
    return urlsafe_b64encode(orjson.dumps([sorting.name, *place])).decode().rstrip("=")


def place_of(cursor: str, sorting: Sorting) -> Place:
    """Return the place that the cursor names; raise a clear error where it is none of this list in this order."""
    try:
        name, key, row_id = orjson.loads(
            urlsafe_b64decode(cursor[:CURSOR_LENGTH_MAX].encode("ascii") + b"=" * (-len(cursor) % 4))
        )
        return Place(_key(key, sorting), _number(row_id)) if name == sorting.name else _bad_cursor()
    except (ValueError, TypeError):
        return _bad_cursor()


def _bad_cursor() -> Place:
    raise coded("This is not a cursor of this list in this order.", "BAD_CURSOR")


def _key(key: object, sorting: Sorting) -> str | None:
    if key is None and sorting is Sorting.LAST_ACTIVE:
        return None
    if not isinstance(key, str) or len(key) > TEXT_LENGTH_MAX or "\0" in key:
        raise ValueError("not a value of this order")
    return datetime.fromisoformat(key).astimezone(UTC).isoformat(" ") if sorting.is_by_time else key


def _number(row_id: object) -> int:
    if type(row_id) is not int or not 0 <= row_id <= NUMBER_MAX:
        raise ValueError("not an id")
    return row_id
