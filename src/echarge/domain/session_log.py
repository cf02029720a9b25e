"""A session's log as people read it: derived from its course, newest first (lifecycle 15)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from echarge.domain.availability import ChargingState
from echarge.domain.commands import CommandStatus
from echarge.domain.course import Course
from echarge.domain.events import MessageKind, StateReported, StopActor
from echarge.domain.exhibits import Exhibit

PAUSES = frozenset({ChargingState.SUSPENDED_EV, ChargingState.SUSPENDED_EVSE})


class Happening(StrEnum):
    """What a line of the log tells, in the order in which lines of the same instant are true."""

    CONNECTED = "CONNECTED"
    STARTED = "STARTED"
    SUSPENDED = "SUSPENDED"
    RESUMED = "RESUMED"
    COMMAND = "COMMAND"
    STOPPED = "STOPPED"
    DISCONNECTED = "DISCONNECTED"


ORDER = tuple(Happening)


@dataclass(frozen=True, slots=True)
class LoggedCommand:
    """A command of the session as its log tells of it."""

    name: str
    status: CommandStatus
    created_at: datetime
    ended_at: datetime | None
    """When its outcome was known."""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the log; an estimated time is ours, not the charger's."""

    at: datetime
    happening: Happening
    text: str
    estimated: bool = False
    actor: StopActor | None = None


def session_log(
    course: Course,
    exhibits: Iterable[Exhibit],
    commands: Iterable[LoggedCommand],
    *,
    evse_name: str,
    started_at: datetime | None,
) -> Sequence[Line]:
    """Return the lines of the log, newest first; a time that is not known has no line."""
    lines = [
        *_moments(course, evse_name, started_at),
        *_pauses(course, exhibits),
        *(line for command in commands for line in _of_command(command)),
    ]
    return sorted(lines, key=lambda line: (line.at, ORDER.index(line.happening)), reverse=True)


def _moments(course: Course, evse_name: str, started_at: datetime | None) -> Iterable[Line]:
    if course.connected_at is not None:
        yield Line(course.connected_at, Happening.CONNECTED, f"Vehicle connected to Charger '{evse_name}'")
    if started_at is not None:
        yield Line(started_at, Happening.STARTED, "Charging started", estimated=course.started_at is None)
    if course.stopped_at is not None:
        by = course.stopped_by
        reason = f": {course.stop_reason}" if course.stop_reason else ""
        yield Line(course.stopped_at, Happening.STOPPED, f"Charging stopped{reason}", course.is_provisional, by)
    if course.disconnected_at is not None:
        yield Line(course.disconnected_at, Happening.DISCONNECTED, "Vehicle disconnected from charger")


def _pauses(course: Course, exhibits: Iterable[Exhibit]) -> Iterable[Line]:
    """Return the lines of what was suspended and resumed, each change once."""
    paused: ChargingState | None = None
    ended_at = course.finished_at or course.closed_at
    for exhibit in sorted(exhibits, key=lambda exhibit: exhibit.order):
        if exhibit.kind is MessageKind.STATUS and ended_at is not None and exhibit.at > ended_at:
            continue  # what flows now is the next session's
        for fact in exhibit.facts:
            if not isinstance(fact, StateReported) or fact.state is paused:
                continue
            if fact.state in PAUSES:
                who = "vehicle" if fact.state is ChargingState.SUSPENDED_EV else "charger"
                yield Line(fact.at, Happening.SUSPENDED, f"Charging suspended by the {who}")
            elif fact.state is ChargingState.CHARGING and paused is not None:
                yield Line(fact.at, Happening.RESUMED, "Charging resumed")
            paused = fact.state if fact.state in PAUSES else None


def _of_command(command: LoggedCommand) -> Iterable[Line]:
    name = command.name.replace("_", " ").capitalize()
    yield Line(command.created_at, Happening.COMMAND, f"{name} requested")
    if command.ended_at is not None:
        outcome = command.status.replace("_", " ").lower()
        problem = f": {command.problem}" if command.problem else ""
        yield Line(command.ended_at, Happening.COMMAND, f"{name} {outcome}{problem}")
