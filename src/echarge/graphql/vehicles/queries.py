"""Vehicles: one, and the list."""

from enum import Enum
from typing import Annotated

import strawberry

from echarge.graphql.context import Info
from echarge.graphql.fields import field
from echarge.graphql.inputs import Active, Id
from echarge.graphql.node import find
from echarge.graphql.pagination import PAGE_SIZE, After, Connection, First, Offset, Page, Search, connect, containing
from echarge.graphql.vehicles.types import Vehicle
from echarge.operations.drivers import registration_key
from echarge.store import models


@strawberry.enum(description="How vehicles are sorted.")
class VehicleOrder(Enum):
    """How vehicles are sorted."""

    REGISTRATION = strawberry.enum_value("registration_key", description="By registration, blanks and case aside.")
    NEWEST = strawberry.enum_value("-created_at", description="Those added last first.")


OrderBy = Annotated[VehicleOrder, strawberry.argument(description="How to sort them.")]


@strawberry.type
class VehicleQueries:
    """Vehicles: one, and the list."""

    @field("The vehicle with this id. Null for who may not see drivers.")
    async def vehicle(self, info: Info, id: Id) -> Vehicle | None:  # noqa: A002 -- its name in the API
        """Return the vehicle with this id."""
        vehicle: Vehicle | None = await find(info.context, "Vehicle", id)
        return vehicle

    @field("The organisation's vehicles, without those that were erased. Null for who may not see drivers.")
    async def vehicles(
        self,
        info: Info,
        *,
        search: Search = None,
        active: Active = None,
        first: First = PAGE_SIZE,
        after: After = None,
        offset: Offset = None,
        order_by: OrderBy = VehicleOrder.REGISTRATION,
    ) -> Connection[Vehicle] | None:
        """Return the vehicles whose registration contains the text, blanks aside."""
        if not info.context.sees_rows(models.Vehicle):
            return None
        rows = info.context.rows(models.Vehicle).filter(erased_at=None)
        rows = rows.filter(containing(registration_key(search or ""), "registration_key"))
        if active is not None:
            rows = rows.filter(active=active)
        return await connect(rows, order_by, Page(first, after, offset), Vehicle.from_row, model=models.Vehicle)
