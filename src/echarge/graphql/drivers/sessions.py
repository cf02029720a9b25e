"""The sessions of one driver, or of one vehicle, as the charging log shows them (DRV-4)."""

from typing import Any

from echarge.graphql.context import Context
from echarge.graphql.pagination import Connection, Page, connect
from echarge.graphql.sessions.filters import ChargingSessionFilter, wanted
from echarge.graphql.sessions.queries import ChargingSessionOrder
from echarge.graphql.sessions.types import ChargingSession
from echarge.store import models


async def own_sessions(
    context: Context, search: str | None, given: ChargingSessionFilter | None, page: Page, **whose: int
) -> Connection[ChargingSession] | None:
    """Return the sessions that match, the newest first; None for who may not see sessions."""
    if not context.sees_rows(models.ChargingSession):
        return None
    page.check()
    log = await wanted(context, given, search)
    mine: Any = whose
    rows = context.rows(models.ChargingSession).filter(log.condition, **mine)
    order = ChargingSessionOrder.NEWEST
    return await connect(rows, order, page, ChargingSession.from_row, model=models.ChargingSession)
