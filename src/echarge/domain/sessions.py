"""The states of a session, what moves it between them, and what can be odd about it."""

from collections.abc import Mapping
from enum import StrEnum

from echarge.domain.availability import ChargingState


class SessionState(StrEnum):
    """What a session is doing."""

    PENDING = "PENDING"
    CHARGING = "CHARGING"
    SUSPENDED_EV = "SUSPENDED_EV"
    SUSPENDED_EVSE = "SUSPENDED_EVSE"
    STOPPED = "STOPPED"
    """Told to stop; the transaction is still open (2.x)."""
    ENDED = "ENDED"


class Signal(StrEnum):
    """What moves a session from state to state."""

    CHARGES = "CHARGES"
    ENERGY_FLOWS = "ENERGY_FLOWS"
    CAR_PAUSES = "CAR_PAUSES"
    CHARGER_PAUSES = "CHARGER_PAUSES"
    RESTS = "RESTS"
    STOP_ASKED = "STOP_ASKED"
    TAG_AGAIN = "TAG_AGAIN"
    ENDS = "ENDS"


_RUNNING: Mapping[Signal, SessionState] = {
    Signal.CHARGES: SessionState.CHARGING,
    Signal.CAR_PAUSES: SessionState.SUSPENDED_EV,
    Signal.CHARGER_PAUSES: SessionState.SUSPENDED_EVSE,
    Signal.RESTS: SessionState.PENDING,
    Signal.STOP_ASKED: SessionState.STOPPED,
    Signal.ENDS: SessionState.ENDED,
}

TRANSITIONS: Mapping[SessionState, Mapping[Signal, SessionState]] = {
    SessionState.PENDING: {**_RUNNING, Signal.ENERGY_FLOWS: SessionState.CHARGING},
    SessionState.CHARGING: _RUNNING,
    # A trickle while the car or the charger says "paused" is no charging.
    SessionState.SUSPENDED_EV: _RUNNING,
    SessionState.SUSPENDED_EVSE: _RUNNING,
    SessionState.STOPPED: {Signal.TAG_AGAIN: SessionState.PENDING, Signal.ENDS: SessionState.ENDED},
    SessionState.ENDED: {},  # a true end corrects a provisional one; nothing reopens
}
"""What follows what; a signal that is not in the row changes nothing."""

SIGNALS: Mapping[ChargingState, Signal] = {
    ChargingState.IDLE: Signal.RESTS,
    ChargingState.EV_CONNECTED: Signal.RESTS,
    ChargingState.CHARGING: Signal.CHARGES,
    ChargingState.SUSPENDED_EV: Signal.CAR_PAUSES,
    ChargingState.SUSPENDED_EVSE: Signal.CHARGER_PAUSES,
}


class ChargingMethod(StrEnum):
    """What the charging time was counted from, the best first (checklist B16, H7)."""

    CHARGER = "charger"
    SAMPLES = "samples"
    STATES = "states"
    TRANSACTION = "transaction"


class Flag(StrEnum):
    """What was odd about a session, besides its meter."""

    SEQUENCE_GAP = "SEQUENCE_GAP"
    SEQUENCE_REPEATED = "SEQUENCE_REPEATED"
    STOP_BEFORE_START = "STOP_BEFORE_START"
    FOREIGN_STOP = "FOREIGN_STOP"
    SUPERSEDED = "SUPERSEDED"
    RECONCILED = "RECONCILED"
    """Its end is our conclusion, from evidence."""
    UNAUTHORISED_ENERGY = "UNAUTHORISED_ENERGY"
    IMPLAUSIBLE = "IMPLAUSIBLE"
    """More energy than can have flowed."""
    CONTRADICTED = "CONTRADICTED"
    """What the register rose by is far from what the power adds up to."""
    TOO_LONG = "TOO_LONG"
    IDLE = "IDLE"
    """Next to no energy for so long a time."""
    NO_TARIFF = "NO_TARIFF"
    CLOCK = "CLOCK"
