"""The charging log, and single sessions."""

from typing import Annotated

import strawberry
from tortoise.functions import Count

from echarge.graphql.context import Info
from echarge.graphql.fields import field
from echarge.graphql.node import find
from echarge.graphql.pagination import PAGE_SIZE, After, Connection, First, Offset, Page
from echarge.graphql.sessions.enums import ReviewReason
from echarge.graphql.sessions.filters import Filter, LogSearch, wanted
from echarge.graphql.sessions.pages import ChargingSessionOrder, log_page
from echarge.graphql.sessions.reviews import SessionReviewCount
from echarge.graphql.sessions.types import ChargingSession
from echarge.store import models

REFERENCE_LENGTH_MAX = 36


@strawberry.input(one_of=True, description="What names a session.")
class ChargingSessionBy:
    """What names a session."""

    id: strawberry.ID | None = strawberry.field(default=strawberry.UNSET, description="Its id.")
    reference: str | None = strawberry.field(default=strawberry.UNSET, description="Its reference.")


OrderBy = Annotated[ChargingSessionOrder, strawberry.argument(description="How to sort them.")]
By = Annotated[ChargingSessionBy, strawberry.argument(description="What names it.")]


@strawberry.type
class SessionQueries:
    """The charging log."""

    @field("The session of this id or reference. Null for who may not see sessions.")
    async def charging_session(self, info: Info, by: By) -> ChargingSession | None:
        """Return one session."""
        if isinstance(by.id, str):
            found: ChargingSession | None = await find(info.context, "ChargingSession", by.id)
            return found
        reference = by.reference if isinstance(by.reference, str) else ""
        if "\0" in reference or len(reference) > REFERENCE_LENGTH_MAX:
            return None
        row = await info.context.rows(models.ChargingSession).filter(reference=reference).first()
        return None if row is None else ChargingSession.from_row(row)

    @field(
        "How many sessions of the charging log need review, by reason, the weightiest first; the log's filter shows"
        " which. Null for who may not see sessions."
    )
    async def session_reviews(self, info: Info) -> list[SessionReviewCount] | None:
        """Return how many sessions need review."""
        if not info.context.sees_rows(models.ChargingSession):
            return None
        waiting = info.context.rows(models.ChargingSession).filter(listed=True, needs_review__in=list(ReviewReason))
        counted = waiting.annotate(number=Count("id")).group_by("needs_review")
        found = dict(await counted.values_list("needs_review", "number"))
        return [SessionReviewCount(reason=each, count=found[each]) for each in ReviewReason if each in found]

    @field("The charging log. Null for who may not see sessions.")
    async def charging_sessions(
        self,
        info: Info,
        *,
        search: LogSearch = None,
        filter: Filter = None,  # noqa: A002 -- its name in the API
        first: First = PAGE_SIZE,
        after: After = None,
        offset: Offset = None,
        order_by: OrderBy = ChargingSessionOrder.NEWEST,
    ) -> Connection[ChargingSession] | None:
        """Return the sessions that match."""
        context = info.context
        if not context.sees_rows(models.ChargingSession):
            return None
        page = Page(first, after, offset)
        page.check()
        return await log_page(context, await wanted(context, filter, search), page, order_by)
