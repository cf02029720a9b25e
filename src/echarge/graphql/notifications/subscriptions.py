"""The viewer's notifications, live."""

from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import dataclass

import strawberry

from echarge.graphql.context import Context, Info
from echarge.graphql.fields import subscription
from echarge.graphql.live import follow
from echarge.graphql.notifications.queries import listed, unread_count
from echarge.graphql.notifications.types import Notification
from echarge.live.messages import LiveMessage, NotificationsChanged
from echarge.live.topics import Topic, notifications_topic

SNAPSHOT_MAX = 50


@strawberry.type(description="What the viewer has not read yet, or what is new of it.")
class NotificationUpdate:
    """What the viewer has not read yet, or what is new of it."""

    snapshot: bool = strawberry.field(
        description="Whether these are the latest unread ones, at most 50: they come first, and again wherever"
        " something may have been missed. A new snapshot replaces all that was known."
    )
    notifications: list[Notification] = strawberry.field(
        description="The latest first. Of a change: the one that was told or now stands for more; none where some were"
        " marked as read."
    )
    unread_count: int = strawberry.field(description="How many the viewer has not read, those not shown included.")


@dataclass
class Unread:
    """What one user has not read yet."""

    context: Context
    ended: bool = False

    @property
    def topics(self) -> tuple[Topic, ...]:
        """What is heard."""
        return (notifications_topic(self.context.me.organisation_id, self.context.me.user_id),)

    async def read(self) -> AsyncIterator[NotificationUpdate]:
        """Yield the latest unread ones."""
        rows = await listed(self.context).filter(read_at=None).order_by("-at", "-id").limit(SNAPSHOT_MAX)
        yield await self._update(snapshot=True, notifications=[Notification.from_row(row) for row in rows])

    async def heard(self, message: LiveMessage) -> AsyncIterator[NotificationUpdate]:
        """Yield what was told, or how many are unread since."""
        if not isinstance(message, NotificationsChanged):
            return
        rows = [] if message.notification_id is None else await listed(self.context).filter(id=message.notification_id)
        if rows or message.notification_id is None:
            yield await self._update(snapshot=False, notifications=[Notification.from_row(row) for row in rows])

    async def _update(self, *, snapshot: bool, notifications: list[Notification]) -> NotificationUpdate:
        count = await unread_count(self.context)
        return NotificationUpdate(snapshot=snapshot, notifications=notifications, unread_count=count)


@strawberry.type
class NotificationSubscriptions:
    """The viewer's notifications, live."""

    @subscription("What the viewer has not read yet; then each notification, and how many are unread.")
    async def notifications(self, info: Info) -> AsyncGenerator[NotificationUpdate, None]:
        """Follow the viewer's notifications."""
        async for update in follow(info, Unread(info.context), alike=as_shown):
            yield update


def as_shown(update: NotificationUpdate) -> tuple[object, ...]:
    """Return what makes two updates about one message the same."""
    return update.unread_count, tuple((each.id, each.more, each.read_at) for each in update.notifications)
