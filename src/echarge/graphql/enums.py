"""The domain's closed sets, as enums of the API.

Import them from here alone: Strawberry describes a set where it first meets it.
"""

from collections.abc import Mapping
from enum import Enum
from typing import Any

import strawberry

from echarge.domain.roles import Area, UserType
from echarge.operations.refusals import ProblemCode
from echarge.operations.tags import TagKind, TagStatus

__all__ = ["Area", "ProblemCode", "TagKind", "TagStatus", "UserType"]


def describe(kind: type[Enum], description: str, values: Mapping[Any, str], *, name: str | None = None) -> None:
    """Make an enum of the API of this set, each of its values described."""
    strawberry.enum(kind, name=name, description=description)
    definition: Any = kind.__strawberry_definition__  # type: ignore[attr-defined]
    described = {member.name: text for member, text in values.items()}
    for value in definition.values:
        value.description = described[value.name]


describe(
    UserType,
    "What a person is in the portal.",
    {
        UserType.ADMINISTRATOR: "Sees and does everything.",
        UserType.OPERATOR: "Everything but the organisation's details and administrators.",
        UserType.SUPPORT: "Reads everything but billing; remote actions; incidents.",
        UserType.MAINTENANCE: "Reads sites and chargers; remote actions; incidents.",
    },
)
describe(
    Area,
    "A part of the system that rights are given for.",
    {
        Area.ORGANISATION: "The organisation's details.",
        Area.ADMINISTRATORS: "The accounts of administrators.",
        Area.USERS: "The accounts of all other users.",
        Area.SITES: "Sites.",
        Area.CHARGERS: "Chargers with their EVSEs, connectors and statuses.",
        Area.TARIFFS: "Tariffs, and what energy is bought for.",
        Area.DRIVERS: "Drivers, their groups and their vehicles.",
        Area.TAGS: "Tags.",
        Area.ACCESS: "Access profiles, and the decisions taken by them.",
        Area.SESSIONS: "The charging log.",
        Area.PAYMENTS: "What sessions cost, and how they were paid.",
        Area.REMOTE_ACTIONS: "What chargers can be asked to do.",
        Area.INCIDENTS: "Issues and incidents.",
        Area.HELPLINE: "The log of who contacted the helpline.",
        Area.OCPP_LOG: "The messages that chargers send and receive.",
        Area.AUDIT: "Who changed what and when.",
    },
    name="PermissionArea",
)
describe(
    ProblemCode,
    "What is wrong with a value.",
    {
        ProblemCode.REQUIRED: "There is none.",
        ProblemCode.TOO_LONG: "It is too long.",
        ProblemCode.OUT_OF_RANGE: "It is too small, too large, or finer than it can be kept.",
        ProblemCode.MALFORMED: "It has not the form that it should have.",
        ProblemCode.UNKNOWN: "It is none of those that there are.",
        ProblemCode.TAKEN: "Another one has it.",
        ProblemCode.CONFLICT: "It does not go together with another value.",
    },
)
describe(
    TagKind,
    "What a tag is.",
    {
        TagKind.RFID_CARD: "A card or fob.",
        TagKind.APP: "A token of an app.",
        TagKind.VEHICLE: "A vehicle's own id.",
    },
)
describe(
    TagStatus,
    "Whether a tag is good.",
    {
        TagStatus.ACTIVE: "It is taken.",
        TagStatus.BLOCKED: "Somebody has blocked it.",
        TagStatus.EXPIRED: "Its time is over.",
    },
)
