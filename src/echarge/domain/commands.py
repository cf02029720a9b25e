"""What we ask of chargers, and the life of such a request."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from echarge.domain.charging_profiles import ProfileRequest
from echarge.domain.money import Money
from echarge.domain.requests import FileRequest, ListRequest, SettingRequest
from echarge.domain.reservations import ReservationRequest
from echarge.domain.settings import Setting


class CommandStatus(StrEnum):
    """Where a command stands."""

    QUEUED = "QUEUED"
    SENT = "SENT"
    ACCEPTED = "ACCEPTED"
    REJECTED = "REJECTED"
    TIMED_OUT = "TIMED_OUT"
    FAILED = "FAILED"
    CONFIRMED = "CONFIRMED"
    NO_EFFECT = "NO_EFFECT"


NEXT: Mapping[CommandStatus, frozenset[CommandStatus]] = {
    CommandStatus.QUEUED: frozenset({CommandStatus.SENT, CommandStatus.FAILED, CommandStatus.TIMED_OUT}),
    CommandStatus.SENT: frozenset(
        {
            CommandStatus.ACCEPTED,
            CommandStatus.REJECTED,
            CommandStatus.TIMED_OUT,
            CommandStatus.FAILED,
            # Chargers do send the effect before the answer, and then the answer tells nothing new.
            CommandStatus.CONFIRMED,
        }
    ),
    # A charger that agreed may still tell that it failed.
    CommandStatus.ACCEPTED: frozenset({CommandStatus.CONFIRMED, CommandStatus.NO_EFFECT, CommandStatus.FAILED}),
    # The answer was lost, or came too late; the effect still proves that the command was carried out.
    CommandStatus.TIMED_OUT: frozenset({CommandStatus.CONFIRMED, CommandStatus.FAILED}),
    CommandStatus.FAILED: frozenset({CommandStatus.CONFIRMED}),
    CommandStatus.NO_EFFECT: frozenset({CommandStatus.CONFIRMED, CommandStatus.FAILED}),
    CommandStatus.REJECTED: frozenset(),
    CommandStatus.CONFIRMED: frozenset(),
}
"""What may follow what. Rules that are not in the table are not rules."""

OPEN = frozenset({CommandStatus.QUEUED, CommandStatus.SENT, CommandStatus.ACCEPTED})
"""The states that a deadline ends."""


def may_follow(current: CommandStatus, wanted: CommandStatus) -> bool:
    """Return whether a command in `current` may become `wanted`."""
    return wanted in NEXT[current]


@dataclass(frozen=True, slots=True)
class StartCharging:
    """Start on this EVSE for this tag; `remote_start_id` is how 2.x confirms it."""

    evse: int
    connector: int
    uid: str
    remote_start_id: int


@dataclass(frozen=True, slots=True)
class EndSession:
    """End the transaction that the charger knows by this reference."""

    ref: str


@dataclass(frozen=True, slots=True)
class UnlockConnector:
    """Let go of the plug."""

    evse: int
    connector: int


@dataclass(frozen=True, slots=True)
class ResetCharger:
    """Start again: at once, or when idle."""

    immediately: bool


@dataclass(frozen=True, slots=True)
class TriggerMessage:
    """Send this message now: BOOT, HEARTBEAT, STATUS or METER_VALUES; of one EVSE, or of all."""

    message: str
    evse: int | None = None
    connector: int | None = None


@dataclass(frozen=True, slots=True)
class ShowCost:
    """Show the driver what the transaction costs so far, taxes included; only OCPP 2.x can be asked."""

    ref: str
    total: Money


@dataclass(frozen=True, slots=True)
class CheckTransaction:
    """Say whether this transaction is ongoing, and whether messages of it wait to be sent (2.x, B38).

    The answer's details: `ongoing`, unless the charger did not say, and `queued`.
    """

    ref: str


ChargingRequest = (
    StartCharging | EndSession | UnlockConnector | ResetCharger | TriggerMessage | ShowCost | CheckTransaction
)

Request = ChargingRequest | SettingRequest | FileRequest | ListRequest | ProfileRequest | ReservationRequest


@dataclass(frozen=True, slots=True)
class Answer:
    """What the charger answered: whether it agreed, in its own words."""

    accepted: bool
    status: str
    details: Mapping[str, object]
    confirmed: bool = False
    """True where the answer itself is the effect (2.x and 1.6 Unlocked)."""
    settings: Sequence[Setting] = ()
    """What it says of its settings."""
