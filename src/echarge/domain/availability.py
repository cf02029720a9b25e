"""What people see of an EVSE, from what its charger reports."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import assert_never


class EvseStatus(StrEnum):
    """What people see of an EVSE."""

    AVAILABLE = "AVAILABLE"
    PREPARING = "PREPARING"
    CHARGING = "CHARGING"
    SUSPENDED_EV = "SUSPENDED_EV"
    SUSPENDED_EVSE = "SUSPENDED_EVSE"
    FINISHING = "FINISHING"
    RESERVED = "RESERVED"
    UNAVAILABLE = "UNAVAILABLE"
    FAULTED = "FAULTED"
    OFFLINE = "OFFLINE"


class ChargingState(StrEnum):
    """What a charger says of a running session; IDLE is a session without a vehicle."""

    CHARGING = "CHARGING"
    EV_CONNECTED = "EV_CONNECTED"
    SUSPENDED_EV = "SUSPENDED_EV"
    SUSPENDED_EVSE = "SUSPENDED_EVSE"
    IDLE = "IDLE"


@dataclass(frozen=True, slots=True)
class ConnectorReport:
    """One status report: when the charger says it was true, its place in the order of arrival, and an error if any."""

    status: EvseStatus
    at: datetime
    seq: int
    occupied: bool = False
    error: str = ""

    @property
    def is_warning(self) -> bool:
        """Whether it tells of an error that does not keep anybody from charging."""
        return bool(self.error) and self.status is not EvseStatus.FAULTED

    def replaces(self, current: "ConnectorReport | None") -> bool:
        """Whether this report, rather than the current one, is the connector's status."""
        return current is None or newer(current.at, current.seq, self.at, self.seq)


@dataclass(frozen=True, slots=True)
class StatusCounts:
    """How many EVSEs are free, taken, out of use, and not heard of."""

    available: int
    in_use: int
    unavailable: int
    offline: int


def evse_status(
    reported: EvseStatus | None,
    station_status: EvseStatus | None,
    *,
    online: bool,
    occupied: bool = False,
    charging_state: ChargingState | None = None,
) -> EvseStatus:
    """Return what people see of an EVSE: offline first, then the whole charger's trouble, then its own status.

    `occupied` says that the charger told no more than that a vehicle is there: the session's charging state tells the
    rest.
    """
    if not online:
        return EvseStatus.OFFLINE
    # A charger says of itself only whether it works; what else it may say there is about no EVSE.
    for trouble in (EvseStatus.FAULTED, EvseStatus.UNAVAILABLE):
        if trouble in {reported, station_status}:
            return trouble
    if occupied or (reported is None and charging_state is not None):
        return _occupied(charging_state)
    # An EVSE that never reported cannot be promised to anybody.
    return EvseStatus.UNAVAILABLE if reported is None else reported


def _occupied(charging_state: ChargingState | None) -> EvseStatus:
    match charging_state:
        case None | ChargingState.EV_CONNECTED:
            return EvseStatus.PREPARING
        case ChargingState.CHARGING:
            return EvseStatus.CHARGING
        case ChargingState.SUSPENDED_EV:
            return EvseStatus.SUSPENDED_EV
        case ChargingState.SUSPENDED_EVSE:
            return EvseStatus.SUSPENDED_EVSE
        case ChargingState.IDLE:
            return EvseStatus.FINISHING
        case _:
            assert_never(charging_state)


def newer(current_at: datetime | None, current_seq: int, reported_at: datetime, seq: int) -> bool:
    """Say whether a report replaces the current one: by the charger's time, on a tie by arrival."""
    return current_at is None or (reported_at, seq) > (current_at, current_seq)


def counts(statuses: Iterable[EvseStatus]) -> StatusCounts:
    """Return how many of the EVSEs are free, taken, out of use, and offline."""
    available = in_use = unavailable = offline = 0
    for status in statuses:
        match status:
            case EvseStatus.AVAILABLE:
                available += 1
            case EvseStatus.UNAVAILABLE | EvseStatus.FAULTED:
                unavailable += 1
            case EvseStatus.OFFLINE:
                offline += 1
            case (
                EvseStatus.PREPARING
                | EvseStatus.CHARGING
                | EvseStatus.SUSPENDED_EV
                | EvseStatus.SUSPENDED_EVSE
                | EvseStatus.FINISHING
                | EvseStatus.RESERVED
            ):
                in_use += 1
            case _:
                assert_never(status)
    return StatusCounts(available, in_use, unavailable, offline)
