"""The sessions of one driver, or of one vehicle, as the charging log shows them (DRV-4)."""

from echarge.graphql.context import Context
from echarge.graphql.pagination import Connection, Page
from echarge.graphql.sessions.filters import ChargingSessionFilter, wanted
from echarge.graphql.sessions.pages import log_page
from echarge.graphql.sessions.types import ChargingSession
from echarge.store import models
from echarge.store.charging_log import Place


async def own_sessions(
    context: Context, search: str | None, given: ChargingSessionFilter | None, page: Page, **whose: int
) -> Connection[ChargingSession] | None:
    """Return the sessions that match, the newest first; None for who may not see sessions."""
    if not context.sees_rows(models.ChargingSession):
        return None
    page.check()
    log = await wanted(context, given, search)
    for column, number in whose.items():
        log = log.only(Place(column), number)
    return await log_page(context, log, page)
