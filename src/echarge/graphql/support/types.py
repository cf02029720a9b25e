"""Help, as the API shows it."""

from typing import Annotated, Self

import strawberry

from echarge.domain import help as texts
from echarge.domain.help import Screen
from echarge.graphql.enums import describe
from echarge.graphql.fields import field

describe(
    Screen,
    "A screen of the portal.",
    {
        Screen.SIGN_IN: "Signing in, and choosing a password.",
        Screen.DASHBOARD: "The dashboard.",
        Screen.SITES: "Sites.",
        Screen.CHARGERS: "Chargers.",
        Screen.ACCESS_CONTROL: "Access control profiles.",
        Screen.TARIFFS: "Tariffs.",
        Screen.CHARGING_LOG: "The charging log.",
        Screen.SESSION_DETAILS: "The details of a session.",
        Screen.DRIVERS: "Drivers and vehicles.",
        Screen.DRIVER_GROUPS: "Groups of drivers.",
        Screen.MAINTENANCE: "Issues and incidents.",
        Screen.ORGANISATION_DETAILS: "The organisation's details.",
        Screen.USERS: "Users.",
        Screen.USER_NOTIFICATIONS: "What a user hears of.",
        Screen.AUDIT_LOG: "The audit log.",
        Screen.ACCOUNT: "One's own account.",
        Screen.SUPPORT: "Support.",
    },
)

Screens = Annotated[list[Screen] | None, strawberry.argument(description="Only those of one of these screens.")]


@strawberry.type(description="A piece of help for one screen.")
class HelpTopic:
    """A piece of help for one screen."""

    id: strawberry.ID = strawberry.field(description="Its name, which never changes.")
    screen: Screen = strawberry.field(description="The screen that it is about.")
    title: str = strawberry.field(description="What it is about, in English.")
    text: str = strawberry.field(description="What to know, in plain English, without any markup.")

    @classmethod
    def from_topic(cls, topic: texts.Topic) -> Self:
        """Return the topic."""
        return cls(id=strawberry.ID(topic.name), screen=topic.screen, title=topic.title, text=topic.text)


@strawberry.type(description="Where to get help.")
class Support:
    """Where to get help."""

    phone: str = strawberry.field(description="Where to call; may be empty.")
    email: str = strawberry.field(description="Where to write; may be empty.")

    @field("What to know about each screen.")
    def topics(self, screens: Screens = None) -> list[HelpTopic]:
        """Return the topics of these screens, or all."""
        return [HelpTopic.from_topic(each) for each in texts.TOPICS if screens is None or each.screen in screens]
