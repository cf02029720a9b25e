"""What can be asked of a session's charger now, and why not (lifecycle 12 and 13)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from echarge.domain.commands import CommandStatus
from echarge.domain.doubts import SILENCE


class ActionKind(StrEnum):
    """What an operator can do to a session."""

    END_SESSION = "END_SESSION"
    UNLOCK_CONNECTOR = "UNLOCK_CONNECTOR"
    CLOSE_SESSION = "CLOSE_SESSION"


class Obstacle(StrEnum):
    """Why something cannot be done now."""

    CHARGER_OFFLINE = "CHARGER_OFFLINE"
    SESSION_STOPPED = "SESSION_STOPPED"
    CONNECTOR_BUSY = "CONNECTOR_BUSY"
    CONNECTOR_UNKNOWN = "CONNECTOR_UNKNOWN"
    SESSION_ALIVE = "SESSION_ALIVE"


@dataclass(frozen=True, slots=True)
class Standing:
    """How a session stands, as far as actions go."""

    online: bool
    """Whether its charger is connected, and accepted."""
    ongoing: bool
    stopped: bool
    placed: bool
    """Whether its EVSE is known."""
    is_latest: bool
    """Whether no later session began at its connector."""
    other_is_open: bool
    """Whether another session is open at its connector."""
    lost: bool
    """Whether its charger does not tell of it, or did not end it when it was asked to; see `is_lost`."""


@dataclass(frozen=True, slots=True)
class Action:
    """Something that can be asked for, unless there is an obstacle."""

    kind: ActionKind
    obstacle: Obstacle | None
    ends_session: bool
    """Whether it stops the session: a warning to show beforehand."""

    @property
    def is_possible(self) -> bool:
        """Whether it can be asked for now."""
        return self.obstacle is None


def actions(standing: Standing) -> Sequence[Action]:
    """Return all actions of a session, each with what stands in its way."""
    return (
        Action(ActionKind.END_SESSION, end_obstacle(standing), ends_session=True),
        Action(ActionKind.UNLOCK_CONNECTOR, unlock_obstacle(standing), ends_session=not standing.stopped),
        Action(ActionKind.CLOSE_SESSION, close_obstacle(standing), ends_session=True),
    )


IN_VAIN = frozenset({CommandStatus.REJECTED, CommandStatus.TIMED_OUT, CommandStatus.FAILED, CommandStatus.NO_EFFECT})
"""What becomes of the wish to end a session that the charger does not know."""


def is_lost(*, online: bool, heard_at: datetime, ends: Iterable[CommandStatus], now: datetime) -> bool:
    """Return whether an open session may be closed without its charger (A80): it is away, silent, or did not end it.

    `ends` are the outcomes of the wishes to end it.
    """
    return not online or heard_at <= now - SILENCE or any(outcome in IN_VAIN for outcome in ends)


def close_obstacle(standing: Standing) -> Obstacle | None:
    """Return why the session cannot be closed: its charger tells of it, and can end it."""
    if not standing.ongoing:
        return Obstacle.SESSION_STOPPED
    return None if standing.lost else Obstacle.SESSION_ALIVE


def end_obstacle(standing: Standing) -> Obstacle | None:
    """Return why the session cannot be ended: what has stopped cannot stop again."""
    if standing.stopped:
        return Obstacle.SESSION_STOPPED
    return None if standing.online else Obstacle.CHARGER_OFFLINE


def unlock_obstacle(standing: Standing) -> Obstacle | None:
    """Return why the plug cannot be let go: it may hold the next driver's car by now."""
    if not standing.placed:
        return Obstacle.CONNECTOR_UNKNOWN
    if standing.other_is_open or not (standing.ongoing or standing.is_latest):
        return Obstacle.CONNECTOR_BUSY
    return None if standing.online else Obstacle.CHARGER_OFFLINE
