"""Chargers' messages as the API shows them: without secrets, and without tags for who may not see these."""

import re
from datetime import datetime
from enum import Enum
from typing import Self

import strawberry

from echarge.graphql.context import Info
from echarge.graphql.enums import Area, describe
from echarge.graphql.fields import field
from echarge.operations.ocpp_log import TEXT_CHARS_MAX, Direction
from echarge.store import models

describe(
    Direction,
    "Which way a message went.",
    {
        Direction.IN: "From the charger to us.",
        Direction.OUT: "From us to the charger.",
        Direction.GAP: "No message: the server was too busy to keep those that belong here; `missing` says how many.",
    },
    name="OcppDirection",
)


@strawberry.enum(description="What kind of message it is.")
class OcppMessageKind(Enum):
    """What kind of message it is."""

    CALL = strawberry.enum_value("2", description="It asks or tells something.")
    RESULT = strawberry.enum_value("3", description="It answers a call.")
    ERROR = strawberry.enum_value("4", description="It answers a call with an error.")
    BROKEN = strawberry.enum_value("", description="It is no message of OCPP, or the gap where messages are missing.")


KIND = re.compile(r"\s*\[\s*([234])\s*,")


@strawberry.type(description="A message between a charger and us, or a gap where some are missing.")
class OcppMessage:
    """A message between a charger and us."""

    at: datetime = strawberry.field(description="When it was received or sent, by our clock.")
    direction: Direction = strawberry.field(description="Which way it went.")
    action: str = strawberry.field(
        description='What it asks or tells, such as "Heartbeat"; of an answer, what it answers. Empty if not known.'
    )
    row: strawberry.Private[models.OcppMessage]

    @field("Whether it asks, answers, or is broken.")
    def kind(self) -> OcppMessageKind:
        """Return what kind of message it is."""
        match = KIND.match(self.row.text)
        return OcppMessageKind(match[1] if match else "")

    @field(
        "The whole message, as JSON where it was not cut off. Secrets stand in it as `(removed)`; tags, and what may"
        " hold one, as `(hidden)` for who may not see tags."
    )
    def text(self, info: Info) -> str:
        """Return the message as the viewer may read it."""
        return text_for(self.row, sees_tags=info.context.sees(Area.TAGS))

    @field("Whether the text was cut off, because it is too long to keep: after 8,192 characters.")
    def truncated(self) -> bool:
        """Return whether the text was cut off."""
        return TEXT_CHARS_MAX in {len(self.row.text), len(self.row.tagged_text or "")}

    @field("How many characters it had on the wire; 0 of a gap.")
    def length(self) -> int:
        """Return how long the message was."""
        return 0 if self.direction is Direction.GAP else self.row.size

    @field("How many messages are missing here; null where it is no gap.")
    def missing(self) -> int | None:
        """Return how many messages are missing."""
        return self.row.size if self.direction is Direction.GAP else None

    @classmethod
    def from_row(cls, row: models.OcppMessage) -> Self:
        """Return the message of this row."""
        return cls(at=row.at, direction=Direction(row.direction), action=row.action, row=row)


def text_for(row: models.OcppMessage, *, sees_tags: bool) -> str:
    """Return the text for who may see tags, or for who may not."""
    return row.tagged_text if sees_tags and row.tagged_text is not None else row.text
