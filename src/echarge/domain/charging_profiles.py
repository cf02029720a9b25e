"""Charging profiles: how much a charger may give and when (A91), and what is asked of chargers with them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zlib import crc32

NUMBER_MASK = 2**31 - 1


class ProfilePurpose(StrEnum):
    """What a profile limits."""

    CHARGER_MAX = "CHARGER_MAX"
    DEFAULT = "DEFAULT"
    SESSION = "SESSION"


class ProfileKind(StrEnum):
    """From when a profile's schedule counts."""

    ABSOLUTE = "ABSOLUTE"
    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    RELATIVE = "RELATIVE"


class LimitUnit(StrEnum):
    """What a limit is a number of."""

    AMPERE = "AMPERE"
    WATT = "WATT"


@dataclass(frozen=True, slots=True)
class Period:
    """From so many seconds after the schedule's start on, no more than this, in tenths of the unit."""

    starts_s: int
    limit_deci: int
    phases: int | None = None


@dataclass(frozen=True, slots=True)
class ChargingProfile:
    """A schedule of limits; of several for one purpose the one on the highest level counts."""

    purpose: ProfilePurpose
    kind: ProfileKind
    unit: LimitUnit
    periods: tuple[Period, ...]
    stack_level: int = 0
    starts_at: datetime | None = None
    duration_s: int | None = None
    valid_from: datetime | None = None
    valid_to: datetime | None = None


@dataclass(frozen=True, slots=True)
class SetChargingProfile:
    """Keep to this profile at an EVSE; None: at the charger as a whole. `ref` names the transaction of a session's."""

    number: int
    profile: ChargingProfile
    evse: int | None = None
    connector: int | None = None
    ref: str | None = None


@dataclass(frozen=True, slots=True)
class ClearChargingProfile:
    """Forget the profile of this number, or all that are like this; nothing said: all."""

    number: int | None = None
    evse: int | None = None
    connector: int | None = None
    purpose: ProfilePurpose | None = None
    stack_level: int | None = None


@dataclass(frozen=True, slots=True)
class ReadCompositeSchedule:
    """Tell what limits come of all profiles at an EVSE, from now on for so long; None: at the charger as a whole."""

    duration_s: int
    unit: LimitUnit | None = None
    evse: int | None = None
    connector: int | None = None


ProfileRequest = SetChargingProfile | ClearChargingProfile | ReadCompositeSchedule


def number_of_slot(evse: int | None, purpose: ProfilePurpose, stack_level: int, ref: str | None) -> int:
    """Return a number for a profile that is the same whenever it would replace the one before."""
    slot = f"{evse}\n{purpose}\n{stack_level}\n{ref or ''}"
    return (crc32(slot.encode()) & NUMBER_MASK) or 1
