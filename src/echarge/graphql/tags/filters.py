"""Which tags are meant: by the filters of their list."""

from typing import Annotated

import strawberry
from tortoise.expressions import Q

from echarge.graphql.context import Context
from echarge.graphql.enums import TagKind, TagStatus
from echarge.graphql.node import numbers_of
from echarge.operations.tags import standing


@strawberry.input(description="Which tags; all that is given must be true of them.")
class TagFilter:
    """Which tags."""

    kinds: list[TagKind] | None = strawberry.field(default=None, description="Those of one of these kinds.")
    statuses: list[TagStatus] | None = strawberry.field(
        default=None, description="Those that have one of these statuses now."
    )
    driver_ids: list[strawberry.ID] | None = strawberry.field(
        default=None, description="Those of one of these drivers."
    )
    vehicle_ids: list[strawberry.ID] | None = strawberry.field(
        default=None, description="Those of one of these vehicles."
    )
    assigned: bool | None = strawberry.field(
        default=None, description="Those that are a driver's or a vehicle's, or those that are nobody's."
    )


Filter = Annotated[TagFilter | None, strawberry.argument(description="Only those of which this is true.")]


def condition_of(context: Context, given: TagFilter | None) -> Q:
    """Return the condition of the tags that the filter means."""
    condition = Q()
    if given is None:
        return condition
    if given.kinds is not None:
        condition &= Q(kind__in=[kind.value for kind in given.kinds])
    if given.statuses is not None:
        condition &= standing(given.statuses, context.runtime.now())
    if given.driver_ids is not None:
        condition &= Q(driver_id__in=numbers_of("Driver", given.driver_ids))
    if given.vehicle_ids is not None:
        condition &= Q(vehicle_id__in=numbers_of("Vehicle", given.vehicle_ids))
    if given.assigned is not None:
        is_nobodys = Q(driver_id__isnull=True, vehicle_id__isnull=True)
        condition &= ~is_nobodys if given.assigned else is_nobodys
    return condition
