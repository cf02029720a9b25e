"""Choosing what to be told, and marking it as read."""

from typing import Annotated, TypeAlias

import strawberry

from echarge.domain.notifications import NotificationEvent
from echarge.graphql.context import Info
from echarge.graphql.errors import InvalidInput, NotAllowed, NotFound
from echarge.graphql.fields import mutation
from echarge.graphql.inputs import optional, plain
from echarge.graphql.node import number_of
from echarge.graphql.notifications.queries import unread_count
from echarge.graphql.notifications.types import NotificationRule, rules_of
from echarge.graphql.selections import SelectionArgument, selection_of
from echarge.operations import marking, notification_rules
from echarge.operations.checks import camel
from echarge.operations.refusals import InvalidInputError, Problem, ProblemCode


@strawberry.input(description="What to change of the viewer's rule for one event; what is left out stays.")
class NotificationRuleInput:
    """What to change of the rule for one event."""

    event: NotificationEvent = strawberry.field(description="The event.")
    in_portal: bool | None = optional("Whether to list it in `notifications`.")
    by_email: bool | None = optional("Whether to tell it by e-mail.")
    all_sites: bool | None = optional("Whether to tell it of all sites.")
    add_site_ids: list[strawberry.ID] | None = optional(
        "Sites to tell it of, unless it is told of all; a rule has at most 500."
    )
    remove_site_ids: list[strawberry.ID] | None = optional("Sites not to tell it of any more.")


@strawberry.type(description="What the viewer chose to be told.")
class NotificationRules:
    """What the viewer chose to be told."""

    rules: list[NotificationRule] = strawberry.field(description="A rule for each event that the viewer may know of.")


@strawberry.type(description="Notifications were marked as read.")
class NotificationsRead:
    """Notifications were marked as read."""

    count: int = strawberry.field(description="How many had not been read before.")
    unread_count: int = strawberry.field(description="How many the viewer still has not read.")


UpdateNotificationRulesResult: TypeAlias = Annotated[
    NotificationRules | InvalidInput | NotFound | NotAllowed,
    strawberry.union("UpdateNotificationRulesResult", description="What `updateNotificationRules` answers."),
]
MarkNotificationsReadResult: TypeAlias = Annotated[
    NotificationsRead | InvalidInput | NotFound,
    strawberry.union("MarkNotificationsReadResult", description="What `markNotificationsRead` answers."),
]


@strawberry.type
class NotificationMutations:
    """Choosing what to be told, and marking it as read."""

    @mutation("Choose what the viewer is told, and how. Everybody chooses for themselves alone.")
    async def update_notification_rules(
        self,
        info: Info,
        input: Annotated[  # noqa: A002 -- its name in the API
            list[NotificationRuleInput],
            strawberry.argument(description="What to change, each event once; rules of other events stay."),
        ],
    ) -> UpdateNotificationRulesResult:
        """Change the viewer's rules."""
        context = info.context
        wishes = [wish_of(entered, number) for number, entered in enumerate(input)]
        await notification_rules.update_notification_rules(context.runtime, context.me, wishes)
        return NotificationRules(rules=await rules_of(context))

    @mutation("Mark notifications of the viewer as read.")
    async def mark_notifications_read(self, info: Info, selection: SelectionArgument) -> MarkNotificationsReadResult:
        """Mark notifications as read."""
        context = info.context
        chosen = selection_of("Notification", selection, "selection")
        count = await marking.mark_read(context.runtime, context.me, chosen)
        return NotificationsRead(count=count, unread_count=await unread_count(context))


def wish_of(entered: NotificationRuleInput, number: int) -> dict[str, object]:
    """Return what is wished for of one rule; raise NotFoundError for ids of anything but sites."""
    wish = plain(entered) | {"event": entered.event}
    for name in ("add_site_ids", "remove_site_ids"):
        path = ("input", str(number), camel(name))
        texts = wish.get(name) or []
        if len(texts) > notification_rules.SITES_MAX:
            message = f"A rule names at most {notification_rules.SITES_MAX} sites."
            raise InvalidInputError(Problem(path, ProblemCode.TOO_LONG, message))
        wish[name] = [number_of("Site", text, (*path, str(place))) for place, text in enumerate(texts)]
    return wish  # type: ignore[no-any-return]
