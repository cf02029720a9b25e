"""Notifications, and what users choose to be told, as the API shows them."""

import asyncio
from datetime import datetime
from typing import Self

import strawberry

from echarge.domain.notifications import NotificationEvent, events_for
from echarge.graphql.context import Context, Info
from echarge.graphql.enums import describe
from echarge.graphql.fields import field
from echarge.graphql.node import Node, find_any, global_id, register
from echarge.graphql.sites.types import Site
from echarge.store import models

describe(
    NotificationEvent,
    "What a user can have themselves told.",
    {
        NotificationEvent.CHARGER_OFFLINE: "A charger has been offline for longer than it may.",
        NotificationEvent.CHARGER_FAULTED: "A charger, or one of its EVSEs, is faulted.",
        NotificationEvent.SESSION_NEEDS_REVIEW: "A person has to look at a session before its money is taken.",
        NotificationEvent.INCIDENT_REPORTED: "An incident was reported, by somebody else or by the system.",
        NotificationEvent.PAYMENT_FAILED: "Money could not be taken, or given back, or is disputed.",
    },
)


@strawberry.type(description="Something that happened, told to the viewer.")
class Notification(Node):
    """Something that happened, told to the viewer."""

    event: NotificationEvent = strawberry.field(description="What kind of thing happened.")
    text: str = strawberry.field(description="What happened and where, in a line.")
    at: datetime = strawberry.field(description="When it was told.")
    more: int = strawberry.field(
        description="How many further ones of its event it stands for: of one event at most ten are told in five"
        " minutes, and one of these counts the rest."
    )
    read_at: datetime | None = strawberry.field(description="When the viewer read it; null while it is unread.")
    row: strawberry.Private[models.Notification]

    @field("What it is about, such as an incident; null for who may not see that any more.")
    async def subject(self, info: Info) -> Node | None:
        """Return what it is about."""
        kind, _, number = self.row.subject.partition(":")
        return await find_any(info, global_id(kind, int(number)))

    @classmethod
    def from_row(cls, row: models.Notification) -> Self:
        """Return the notification of this row."""
        return cls(
            id=global_id("Notification", row.id),
            event=NotificationEvent(row.event),
            text=row.text,
            at=row.at,
            more=row.more,
            read_at=row.read_at,
            row=row,
        )


@strawberry.type(description="Whether and how the viewer is told of an event.")
class NotificationRule:
    """Whether and how the viewer is told of an event."""

    event: NotificationEvent = strawberry.field(description="The event.")
    in_portal: bool = strawberry.field(description="Whether it is listed in `notifications`.")
    by_email: bool = strawberry.field(
        description="Whether it is told by e-mail: the news of some minutes in one letter, at most one in five minutes."
    )
    all_sites: bool = strawberry.field(description="Whether it is told of all sites, those to come included.")
    site_ids: strawberry.Private[list[int]]

    @field("The sites that it is told of unless it is of all, by name; at most 500.")
    async def sites(self, info: Info) -> list[Site]:
        """Return the chosen sites."""
        rows = await asyncio.gather(*(info.context.loaders.one(models.Site, each) for each in self.site_ids))
        return [Site.from_row(row) for row in sorted((row for row in rows if row), key=lambda row: row.name)]


async def rules_of(context: Context) -> list[NotificationRule]:
    """Return the viewer's rule for each event that the viewer may be told of; nothing is told unless chosen."""
    known = {row.event: row for row in await context.rows(models.NotificationRule)}
    allowed = events_for(context.me.user_type)
    return [rule_of(event, known.get(event)) for event in NotificationEvent if event in allowed]


def rule_of(event: NotificationEvent, row: models.NotificationRule | None) -> NotificationRule:
    """Return the rule as it is stored, or as it is where nothing was chosen."""
    if row is None:
        return NotificationRule(event=event, in_portal=False, by_email=False, all_sites=True, site_ids=[])
    return NotificationRule(
        event=event, in_portal=row.in_portal, by_email=row.by_email, all_sites=row.all_sites, site_ids=row.site_ids
    )


register("Notification", models.Notification, Notification.from_row)
