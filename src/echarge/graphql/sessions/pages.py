"""Pages of the charging log, and of the sessions at one place."""

from enum import Enum

import strawberry

from echarge.graphql.context import Context
from echarge.graphql.errors import coded
from echarge.graphql.pagination import Connection, Order, Page, connection_of
from echarge.graphql.sessions.types import ChargingSession
from echarge.store import models
from echarge.store.charging_log import SORTED_BY_ENERGY_MAX, Log, Place, Sorting, TooManyToSortError, Wanted


@strawberry.enum(description="How sessions are sorted.")
class ChargingSessionOrder(Enum):
    """How sessions are sorted."""

    NEWEST = strawberry.enum_value("-began_at", description="Those that began last first.")
    OLDEST = strawberry.enum_value("began_at", description="Those that began first first.")
    MOST_ENERGY = strawberry.enum_value(
        "-energy_mwh", description="Those with the most energy first; of at most 10,000 sessions, filter them."
    )
    LEAST_ENERGY = strawberry.enum_value(
        "energy_mwh", description="Those with the least energy first; of at most 10,000 sessions, filter them."
    )


async def log_page(
    context: Context, wanted: Wanted, page: Page, order: ChargingSessionOrder = ChargingSessionOrder.NEWEST
) -> Connection[ChargingSession]:
    """Return a page of the sessions that are wanted."""
    page.check()
    by = Order.named(order)
    after = None if page.after is None else by.values(models.ChargingSession, page.after)
    log = Log(context.runtime.store, wanted)
    try:
        ids = await log.ids(Sorting[order.name], after=after, offset=page.offset or 0, limit=page.first + 1)
    except TooManyToSortError as error:
        message = f"At most {SORTED_BY_ENERGY_MAX:,} sessions are sorted by energy; filter for fewer."
        raise coded(message, "TOO_EXPENSIVE") from error
    shown = ids[: page.first]
    found = await context.rows(models.ChargingSession).filter(id__in=shown) if shown else []
    rows = {row.id: row for row in found}
    return connection_of(
        [rows[each] for each in shown if each in rows],
        cursor=by.cursor,
        to_node=ChargingSession.from_row,
        rows=log,
        has_next_page=len(ids) > page.first,
        has_previous_page=page.after is not None or bool(page.offset),
    )


async def sessions_of(context: Context, page: Page, **which: int) -> Connection[ChargingSession] | None:
    """Return the sessions of something, unauthorised ones included; None for who may not see sessions."""
    if not context.sees_rows(models.ChargingSession):
        return None
    wanted = Wanted(context.me.organisation_id, listed_only=False)
    for column, number in which.items():
        wanted = wanted.only(Place(column), number)
    return await log_page(context, wanted, page)
