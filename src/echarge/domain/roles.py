"""What each type of user may see and do (ORG-3). Rights that are not in the table are not rights."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from types import MappingProxyType


class UserType(StrEnum):
    """What a person is in the portal."""

    ADMINISTRATOR = "ADMINISTRATOR"
    OPERATOR = "OPERATOR"
    SUPPORT = "SUPPORT"
    MAINTENANCE = "MAINTENANCE"


class Area(StrEnum):
    """A part of the system that rights are given for."""

    ORGANISATION = "ORGANISATION"
    """The organisation's details. Its name, currency, time zone and support contacts are for everyone."""
    ADMINISTRATORS = "ADMINISTRATORS"
    """The accounts of administrators."""
    USERS = "USERS"
    """The accounts of all other users."""
    SITES = "SITES"
    CHARGERS = "CHARGERS"
    """Chargers with their EVSEs, connectors and statuses."""
    TARIFFS = "TARIFFS"
    """Tariffs, and what energy is bought for."""
    DRIVERS = "DRIVERS"
    """Drivers, their groups and their vehicles."""
    TAGS = "TAGS"
    ACCESS = "ACCESS"
    """Access profiles and the decisions that were taken by them."""
    SESSIONS = "SESSIONS"
    """The charging log."""
    PAYMENTS = "PAYMENTS"
    """What sessions cost, and how they were paid."""
    REMOTE_ACTIONS = "REMOTE_ACTIONS"
    """What chargers can be asked to do."""
    INCIDENTS = "INCIDENTS"
    HELPLINE = "HELPLINE"
    """The log of who contacted the helpline."""
    OCPP_LOG = "OCPP_LOG"
    """The messages that chargers send and receive."""
    AUDIT = "AUDIT"
    """Who changed what and when."""


class Right(IntEnum):
    """How far somebody may go; the higher one includes the lower."""

    NONE = 0
    SEE = 1
    CHANGE = 2


@dataclass(frozen=True, slots=True)
class Need:
    """What an act asks for."""

    area: Area
    right: Right


_none, _see, _change = Right.NONE, Right.SEE, Right.CHANGE

_COLUMNS = (UserType.ADMINISTRATOR, UserType.OPERATOR, UserType.SUPPORT, UserType.MAINTENANCE)
_ROWS: Mapping[Area, tuple[Right, Right, Right, Right]] = {
    #                    ADMINISTRATOR OPERATOR SUPPORT  MAINTENANCE
    Area.ORGANISATION:   (_change,     _none,   _see,    _none),
    Area.ADMINISTRATORS: (_change,     _none,   _see,    _none),
    Area.USERS:          (_change,     _change, _see,    _none),
    Area.SITES:          (_change,     _change, _see,    _see),
    Area.CHARGERS:       (_change,     _change, _see,    _see),
    Area.TARIFFS:        (_change,     _change, _none,   _none),
    Area.DRIVERS:        (_change,     _change, _see,    _none),
    Area.TAGS:           (_change,     _change, _see,    _none),
    Area.ACCESS:         (_change,     _change, _see,    _none),
    Area.SESSIONS:       (_change,     _change, _see,    _none),
    Area.PAYMENTS:       (_change,     _change, _none,   _none),
    Area.REMOTE_ACTIONS: (_change,     _change, _change, _change),
    Area.INCIDENTS:      (_change,     _change, _change, _change),
    Area.HELPLINE:       (_change,     _change, _change, _none),
    Area.OCPP_LOG:       (_see,        _see,    _see,    _see),
    Area.AUDIT:          (_see,        _see,    _see,    _none),
}  # fmt: skip

RIGHTS: Mapping[UserType, Mapping[Area, Right]] = MappingProxyType(
    {
        user_type: MappingProxyType({area: row[column] for area, row in _ROWS.items()})
        for column, user_type in enumerate(_COLUMNS)
    }
)
"""The table by type of user."""


def may(user_type: UserType, need: Need) -> bool:
    """Return whether users of this type may do what needs this."""
    return RIGHTS[user_type][need.area] >= need.right


def may_see(user_type: UserType, area: Area) -> bool:
    """Return whether users of this type may see this area."""
    return may(user_type, Need(area, Right.SEE))


def types_that_may(*needs: Need) -> tuple[UserType, ...]:
    """Return the types of user that may do what needs all of this, the mightiest first."""
    return tuple(user_type for user_type in _COLUMNS if all(may(user_type, need) for need in needs))


def is_within(lesser: UserType, greater: UserType) -> bool:
    """Return whether users of the one type may do nothing that those of the other may not."""
    return all(RIGHTS[lesser][area] <= right for area, right in RIGHTS[greater].items())


def types_within(user_type: UserType) -> tuple[UserType, ...]:
    """Return the types of user that may do nothing that this one may not, itself included, the mightiest first."""
    return tuple(each for each in _COLUMNS if is_within(each, user_type))


def account_area(user_type: UserType) -> Area:
    """Return the area that an account of this type belongs to."""
    return Area.ADMINISTRATORS if user_type is UserType.ADMINISTRATOR else Area.USERS
