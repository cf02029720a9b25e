"""The viewer's notifications, and what the viewer chose to be told."""

from enum import Enum
from typing import Annotated

import strawberry
from tortoise.queryset import QuerySet

from echarge.graphql.context import Context, Info
from echarge.graphql.fields import field
from echarge.graphql.inputs import Id
from echarge.graphql.node import find
from echarge.graphql.notifications.types import Notification, NotificationRule, rules_of
from echarge.graphql.pagination import PAGE_SIZE, After, Connection, First, Offset, Page, Search, connect
from echarge.store import models
from echarge.store.searches import matching


@strawberry.enum(description="How notifications are sorted.")
class NotificationOrder(Enum):
    """How notifications are sorted."""

    NEWEST = strawberry.enum_value("-at", description="The latest first.")
    OLDEST = strawberry.enum_value("at", description="The earliest first.")


OrderBy = Annotated[NotificationOrder, strawberry.argument(description="How to sort them.")]
Unread = Annotated[bool | None, strawberry.argument(description="Only the unread ones, or only those that were read.")]


@strawberry.type
class NotificationQueries:
    """The viewer's notifications, and what the viewer chose to be told."""

    @field("The viewer's notification with this id.")
    async def notification(self, info: Info, id: Id) -> Notification | None:  # noqa: A002 -- its name in the API
        """Return the notification with this id."""
        notification: Notification | None = await find(info.context, "Notification", id)
        return notification

    @field("What the viewer was told in the portal. It is deleted after a time that the server sets, of 90 days.")
    async def notifications(
        self,
        info: Info,
        *,
        search: Search = None,
        unread: Unread = None,
        first: First = PAGE_SIZE,
        after: After = None,
        offset: Offset = None,
        order_by: OrderBy = NotificationOrder.NEWEST,
    ) -> Connection[Notification]:
        """Return the viewer's notifications."""
        rows = listed(info.context).filter(matching(models.Notification, search))
        if unread is not None:
            rows = rows.filter(read_at__isnull=unread)
        page = Page(first, after, offset)
        return await connect(rows, order_by, page, Notification.from_row, model=models.Notification)

    @field("How many notifications the viewer has not read.")
    async def unread_notification_count(self, info: Info) -> int:
        """Return the number of unread notifications."""
        return await unread_count(info.context)

    @field("What the viewer chose to be told: a rule for each event that the viewer's type may know of.")
    async def notification_rules(self, info: Info) -> list[NotificationRule]:
        """Return the viewer's rules."""
        return await rules_of(info.context)


def listed(context: Context) -> QuerySet[models.Notification]:
    """Return the viewer's notifications in the portal."""
    return context.rows(models.Notification).filter(in_portal=True)


async def unread_count(context: Context) -> int:
    """Return how many the viewer has not read."""
    return await listed(context).filter(read_at=None).count()
