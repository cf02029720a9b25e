"""A session's log: derived, newest first (lifecycle 15)."""

from dataclasses import replace

from echarge.domain.availability import ChargingState
from echarge.domain.commands import CommandStatus
from echarge.domain.course import course_of
from echarge.domain.events import MessageKind, StopActor, Unplugged
from echarge.domain.session_log import Happening, Line, LoggedCommand, session_log
from tests.domain.sessions import at, event, exhibit, metered, start, state, stop

CHARGING, PAUSED = ChargingState.CHARGING, ChargingState.SUSPENDED_EV


def test_lifecycle_15_whole_session() -> None:
    """Lifecycle 15: the log of a session from plug to unplug, suspended, resumed and ended from afar."""
    exhibits = [
        start(2),
        state(2, CHARGING),
        metered(5, 1500),
        state(10, PAUSED),
        state(11, PAUSED),
        state(15, CHARGING),
        state(18, ChargingState.SUSPENDED_EVSE),
        state(19, CHARGING),
        stop(30, 9000),
        exhibit(MessageKind.STATUS, 31, Unplugged(at(31))),
        state(40, PAUSED),
    ]
    course = replace(course_of(exhibits), plugged_at=at(1))
    asked = LoggedCommand("END_SESSION", CommandStatus.CONFIRMED, at(29), at(30))
    assert session_log(course, exhibits, [asked], evse_name="Quay-01", started_at=at(2)) == [
        Line(at(31), Happening.DISCONNECTED, "Vehicle disconnected from charger"),
        Line(at(30), Happening.STOPPED, "Charging stopped: Local", actor=StopActor.DRIVER),
        Line(at(30), Happening.COMMAND, "End session confirmed"),
        Line(at(29), Happening.COMMAND, "End session requested"),
        Line(at(19), Happening.RESUMED, "Charging resumed"),
        Line(at(18), Happening.SUSPENDED, "Charging suspended by the charger"),
        Line(at(15), Happening.RESUMED, "Charging resumed"),
        Line(at(10), Happening.SUSPENDED, "Charging suspended by the vehicle"),
        Line(at(2), Happening.STARTED, "Charging started"),
        Line(at(1), Happening.CONNECTED, "Vehicle connected to Charger 'Quay-01'"),
    ]


def test_lifecycle_15_nothing_known() -> None:
    """Lifecycle 15: a time that is not known has no line."""
    assert session_log(course_of([event(0, 0)]), [], [], evse_name="", started_at=None) == []


def test_lifecycle_15_estimated() -> None:
    """Lifecycle 15: a start that only the energy proves, and an end that is ours, are marked."""
    course = replace(course_of([start(0)]), superseded_at=at(60))
    lines = session_log(course, [start(0)], [], evse_name="Q", started_at=at(0))
    assert [(line.happening, line.estimated, line.actor) for line in lines] == [
        (Happening.STOPPED, True, StopActor.SYSTEM),
        (Happening.STARTED, True, None),
        (Happening.CONNECTED, False, None),
    ]
    assert lines[0].text == "Charging stopped: Superseded"


def test_lifecycle_15_commands() -> None:
    """Lifecycle 15: a command that is under way has one line; one that failed says why."""
    under_way = LoggedCommand("UNLOCK_CONNECTOR", CommandStatus.SENT, at(1), None)
    failed = LoggedCommand("END_SESSION", CommandStatus.NO_EFFECT, at(2), at(5), "No effect was seen in time.")
    lines = session_log(course_of([event(0, 0)]), [], [under_way, failed], evse_name="", started_at=None)
    assert [line.text for line in lines] == [
        "End session no effect: No effect was seen in time.",
        "End session requested",
        "Unlock connector requested",
    ]


def test_a_stop_without_a_reason() -> None:
    """A stop of which no reason was told says no more than that."""
    course = replace(course_of([start(0), stop(5, 2000)]), finished_reason="")
    (line, _) = session_log(course, [], [], evse_name="", started_at=None)
    assert line.text == "Charging stopped"
