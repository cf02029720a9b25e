"""The message log of a charger."""

from datetime import datetime
from enum import Enum
from typing import Annotated

import strawberry
from tortoise.queryset import QuerySet

from echarge.graphql.context import Context, Info
from echarge.graphql.enums import Area
from echarge.graphql.fields import field
from echarge.graphql.node import numbers_of
from echarge.graphql.ocpp_messages.types import OcppMessage
from echarge.graphql.pagination import PAGE_SIZE, After, Connection, First, Offset, Page, Search, connect, containing
from echarge.operations.ocpp_log import Direction
from echarge.store import models

ACTIONS_OF_LATEST = 1_000
ACTIONS_MAX = 100
ACTION_LENGTH_MAX = 64


@strawberry.enum(description="How messages are sorted.")
class OcppMessageOrder(Enum):
    """How messages are sorted."""

    NEWEST = strawberry.enum_value("-at", description="The latest first.")
    OLDEST = strawberry.enum_value("at", description="The earliest first.")


ChargerId = Annotated[strawberry.ID, strawberry.argument(description="The charger.")]
Actions = Annotated[
    list[str] | None,
    strawberry.argument(description="Only those with one of these actions, and their answers; at most 100."),
]
Way = Annotated[Direction | None, strawberry.argument(description="Only those that went this way.")]
From = Annotated[datetime | None, strawberry.argument(name="from", description="Only those from this instant on.")]
To = Annotated[datetime | None, strawberry.argument(description="Only those before this instant.")]
OrderBy = Annotated[OcppMessageOrder, strawberry.argument(description="How to sort them.")]


@strawberry.type
class OcppMessageQueries:
    """The message log of a charger."""

    @field(
        "What a charger and we have said to each other, as far as it is kept; empty where the organisation has no such"
        " charger. `search` looks at actions and texts, and at tags for who may see these."
    )
    async def ocpp_messages(  # noqa: PLR0913 -- the filters of a list
        self,
        info: Info,
        *,
        charger_id: ChargerId,
        search: Search = None,
        actions: Actions = None,
        direction: Way = None,
        from_: From = None,
        to: To = None,
        first: First = PAGE_SIZE,
        after: After = None,
        offset: Offset = None,
        order_by: OrderBy = OcppMessageOrder.NEWEST,
    ) -> Connection[OcppMessage]:
        """Return the messages that match."""
        rows = messages_of(info.context, charger_id).filter(containing(search, *searched(info.context)))
        if actions is not None:
            rows = rows.filter(action__in=[each for each in actions[:ACTIONS_MAX] if is_action(each)])
        if direction is not None:
            rows = rows.filter(direction=direction.value)
        if from_ is not None:
            rows = rows.filter(at__gte=from_)
        if to is not None:
            rows = rows.filter(at__lt=to)
        return await connect(rows, order_by, Page(first, after, offset), OcppMessage.from_row, model=models.OcppMessage)

    @field("The actions among a charger's latest 1,000 messages, A to Z: what its message log can be filtered by.")
    async def ocpp_actions(self, info: Info, charger_id: ChargerId) -> list[str]:
        """Return the actions that can be filtered by."""
        latest = messages_of(info.context, charger_id).order_by("-at", "-id").limit(ACTIONS_OF_LATEST)
        found: set[str] = {str(action) for action in await latest.values_list("action", flat=True)}
        return sorted(found - {""})[:ACTIONS_MAX]


def messages_of(context: Context, charger_id: str) -> QuerySet[models.OcppMessage]:
    """Return the messages of the charger with this id, none where the organisation has no such charger."""
    numbers = numbers_of("Charger", [strawberry.ID(charger_id)]) or [0]
    return context.rows(models.OcppMessage).filter(charger_id=numbers[0])


def searched(context: Context) -> tuple[str, ...]:
    """Return the columns that a search looks at."""
    return ("action", "text", *(("tagged_text",) if context.sees(Area.TAGS) else ()))


def is_action(text: str) -> bool:
    """Return whether a message can have this action."""
    return 0 < len(text) <= ACTION_LENGTH_MAX and "\0" not in text
