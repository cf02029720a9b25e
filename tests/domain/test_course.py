"""A session is what its evidence adds up to (lifecycle 4 to 8)."""

import itertools
from collections.abc import Sequence
from dataclasses import replace

import pytest

from echarge.domain.availability import ChargingState
from echarge.domain.course import Course, course_of
from echarge.domain.events import (
    Begun,
    ChargingCounted,
    Finished,
    MessageKind,
    Misdated,
    Plugged,
    Presented,
    PresentedTag,
    StopActor,
    StopAsked,
    Unplugged,
)
from echarge.domain.exhibits import Exhibit
from echarge.domain.meters import Context, MeterFlag
from echarge.domain.sessions import ChargingMethod, Flag, SessionState
from tests.domain.sessions import OTHER_TAG, TAG, at, event, exhibit, metered, read, start, state, stop

CHARGING, PAUSED = ChargingState.CHARGING, ChargingState.SUSPENDED_EV
CONNECTED, IDLE = ChargingState.EV_CONNECTED, ChargingState.IDLE


def ended(seq_no: int, minutes: float, *facts: object) -> Exhibit:
    """Return a 2.x end."""
    end = Finished(at(minutes), "EVDisconnected", StopActor.DRIVER)
    return event(seq_no, minutes, *facts, end)  # type: ignore[arg-type]


def asked(seq_no: int, minutes: float, tag: PresentedTag | None = None) -> Exhibit:
    """Return a 2.x event in which the driver asks for the stop."""
    shown = [Presented(at(minutes), tag)] if tag is not None else []
    return event(seq_no, minutes, *shown, StopAsked(at(minutes), "Local", StopActor.DRIVER))


@pytest.mark.parametrize(
    ("exhibits", "connected", "began"),
    [
        pytest.param([start(2)], 2, 2, id="1.6: nothing but the start"),
        pytest.param([event(0, 0, Begun(at(0)))], None, 0, id="2.x: nothing of the cable"),
        pytest.param([event(0, 0, Begun(at(0))), event(1, 3, Plugged(at(3)))], 3, 0, id="2.x: plugged in"),
        pytest.param([event(0, 0), event(1, 4, *state(4, CONNECTED).facts)], 4, 0, id="2.x: a state with a car"),
        pytest.param([event(0, 0), event(1, 4, *state(4, IDLE).facts)], None, 0, id="2.x: idle is no car"),
        pytest.param([event(0, 3, Plugged(at(3))), event(1, 9, Plugged(at(9)))], 3, 3, id="B15 2.x: the first time"),
    ],
)
def test_lifecycle_4_connected_at(exhibits: Sequence[Exhibit], connected: float | None, began: float) -> None:
    """Lifecycle 3 and 4: when the cable went in, and the earliest of all."""
    course = course_of(exhibits)
    assert course.connected_at == (None if connected is None else at(connected))
    assert course.began_at == at(began)


def test_lifecycle_4_by_the_connector() -> None:
    """Lifecycle 4: the connector tells of a 1.6 cable before its start, and of a 2.x cable where no event does."""
    assert replace(course_of([start(2)]), plugged_at=at(1)).connected_at == at(1)
    assert replace(course_of([start(2)]), plugged_at=at(1)).began_at == at(1)
    assert replace(course_of([event(0, 2)]), plugged_at=at(1)).connected_at == at(1)
    assert replace(course_of([event(0, 2, Plugged(at(2)))]), plugged_at=at(1)).connected_at == at(2)
    ended_early = replace(course_of([event(0, 2), ended(1, 5)]), plugged_at=at(5.1))
    assert ended_early.connected_at is None, "that is the next car"
    assert replace(ended_early, plugged_at=at(5)).connected_at == at(5)
    left_open = replace(course_of([event(0, 2)]), plugged_at=at(7), superseded_at=at(7))
    assert left_open.connected_at is None, "with it the next session began"
    assert replace(left_open, superseded_at=at(8)).connected_at == at(7)
    assert Course().began_at is None


@pytest.mark.parametrize(
    ("exhibits", "started"),
    [
        pytest.param([start(), state(1, CHARGING), metered(5, 1100)], 1, id="a state"),
        pytest.param([start(), metered(5, 1000), metered(9, 1100)], 9, id="a register that rose"),
        pytest.param([start(meter_wh=None), metered(5, None, 0), metered(6, None, 7000)], 6, id="power alone"),
        pytest.param([start(), stop(30, 2000)], 0, id="only the energy proves it"),
        pytest.param([start(), metered(30, 2000, context=Context.END), stop(30, 2000)], 0, id="an end is no sample"),
        pytest.param([start(), stop(30, 1050)], None, id="too little to prove anything"),
    ],
)
def test_lifecycle_5_started_at(exhibits: Sequence[Exhibit], started: float | None) -> None:
    """Lifecycle 5: a Charging state, else the first sample with power or a risen register, else the energy."""
    course = course_of(exhibits)
    found = course.started_with(course.delivered().energy_mwh, 100_000)
    assert found == (None if started is None else at(started))


def test_lifecycle_6_stopped_at() -> None:
    """Lifecycle 6: a 1.6 stop's own time; in 2.x the wish to stop, and before the end it can be taken back."""
    assert course_of([start(), stop(9, 2000)]).stopped_at == at(9)
    events = [event(0, 0, Presented(at(0), TAG)), asked(1, 5)]
    course = course_of(events)
    assert (course.stopped_at, course.stop_reason, course.stopped_by) == (at(5), "Local", StopActor.DRIVER)
    assert (course.state, course.completed_at) == (SessionState.STOPPED, None)
    events.append(event(2, 6, Presented(at(6), TAG)))
    course = course_of(events)
    assert (course.stopped_at, course.stop_reason, course.stopped_by) == (None, "", None)
    assert course.state is SessionState.PENDING
    events += [asked(3, 8), asked(4, 9), ended(5, 12)]
    course = course_of(events)
    assert (course.stopped_at, course.completed_at, course.state) == (at(8), at(12), SessionState.ENDED)
    assert course.stop_reason == "Local"


def test_b14_ended_without_a_wish() -> None:
    """B14: an end without a reason before it is the stop; a wish without a reason takes the end's."""
    course = course_of([event(0, 0), ended(1, 4)])
    assert (course.stopped_at, course.stop_reason) == (at(4), "EVDisconnected")
    silent = event(1, 3, StopAsked(at(3), "", StopActor.OPERATOR))
    assert course_of([event(0, 0), silent, ended(2, 4)]).stop_reason == "EVDisconnected"


def test_lifecycle_7_never_reopens() -> None:
    """Lifecycle 7: nothing reopens a session; a later one makes an end that is ours, a late true one corrects it."""
    course = replace(course_of([start(), metered(10, 3000)]), superseded_at=at(60))
    assert (course.state, course.is_provisional) == (SessionState.ENDED, True)
    assert (course.completed_at, course.stopped_at) == (at(10), at(10))
    assert (course.stop_reason, course.stopped_by) == ("Superseded", StopActor.SYSTEM)
    course = course.advanced(stop(20, 4000))
    assert (course.state, course.is_provisional, course.completed_at) == (SessionState.ENDED, False, at(20))
    assert (course.stop_reason, course.stopped_by) == ("Local", StopActor.DRIVER)
    course = course.advanced(state(25, CHARGING)).advanced(stop(30, 9000))
    assert (course.state, course.completed_at, course.charging_from) == (SessionState.ENDED, at(20), None)
    assert course.meter_stop_mwh == 4_000_000


@pytest.mark.parametrize(
    ("left", "disconnected"),
    [
        pytest.param([31], 31, id="after the stop"),
        pytest.param([29.5], 29.5, id="A38 shortly before the stop"),
        pytest.param([28], None, id="A38 long before the stop"),
        pytest.param([28, 33], 33, id="a wrong one, then the right one"),
        pytest.param([31, 50], 31, id="the next car's is not this one's"),
        pytest.param([], None, id="not seen"),
    ],
)
def test_lifecycle_8_disconnected_at_16(left: Sequence[float], disconnected: float | None) -> None:
    """Lifecycle 8: a 1.6 cable left when the connector was available after, or shortly before, the stop."""
    words = [exhibit(MessageKind.STATUS, minutes, Unplugged(at(minutes))) for minutes in left]
    course = course_of([start(), stop(30, 2000), *words])
    assert course.disconnected_at == (None if disconnected is None else at(disconnected))


def test_lifecycle_8_charging_again() -> None:
    """Lifecycle 8: a connector that charges after it was available has its cable in."""
    left = exhibit(MessageKind.STATUS, 29.5, Unplugged(at(29.5)))
    assert course_of([start(), left, state(29.7, CHARGING), stop(30, 2000)]).disconnected_at is None


@pytest.mark.parametrize(
    ("exhibits", "freed", "disconnected"),
    [
        pytest.param([event(1, 5, Unplugged(at(5)))], [], 5, id="departed"),
        pytest.param([event(1, 5, *state(5, IDLE).facts)], [], 5, id="idle"),
        pytest.param([event(1, 5, Unplugged(at(5))), event(2, 7, Plugged(at(7)))], [], None, id="B15 plugged in again"),
        pytest.param([event(1, 5, Plugged(at(5))), ended(2, 9)], [3, 11, 40], 11, id="available after the cable"),
        pytest.param([event(1, 5), ended(2, 9)], [8, 11], 11, id="available after the end, no cable seen"),
        pytest.param([event(1, 5)], [8], None, id="available while nobody was seen"),
    ],
)
def test_lifecycle_8_disconnected_at_2x(
    exhibits: Sequence[Exhibit], freed: Sequence[float], disconnected: float | None
) -> None:
    """Lifecycle 8, B15: a 2.x session's own events tell, else its connector; plugging in again clears it."""
    course = replace(course_of([event(0, 0), *exhibits]), freed_at=tuple(map(at, freed)))
    assert course.disconnected_at == (None if disconnected is None else at(disconnected))


@pytest.mark.parametrize(
    ("exhibits", "seconds", "method"),
    [
        pytest.param(
            [start(), metered(20, 2000), metered(40, 2000), stop(60, 3000)], 2400, ChargingMethod.SAMPLES,
            id="D17 samples: 20 of 60 minutes nothing rose",
        ),
        pytest.param(
            [start(), metered(5, None, 0), metered(65, None, 7000)], 3600, ChargingMethod.SAMPLES, id="power alone"
        ),
        pytest.param(
            [start(), state(0, CHARGING), state(20, PAUSED), state(40, CHARGING), stop(60, 9000)], 2400,
            ChargingMethod.STATES, id="D17 states: 20 of 60 minutes suspended",
        ),
        pytest.param(
            [start(), state(0, CHARGING), metered(0, 1000, context=Context.BEGIN), state(20, PAUSED),
             metered(60, 2000, context=Context.END), stop(60, 2000)],
            1200, ChargingMethod.STATES, id="readings of the edges say nothing of the middle",
        ),
        pytest.param([start(), state(1, CHARGING), state(3, CHARGING)], 120, ChargingMethod.STATES, id="still on"),
        pytest.param([start(), state(60, CONNECTED), stop(60, 9000)], 3600, ChargingMethod.TRANSACTION, id="A40"),
        pytest.param([start(), stop(60, 9000)], 3600, ChargingMethod.TRANSACTION, id="nothing but start and stop"),
        pytest.param([start(), stop(60, 1000)], 0, ChargingMethod.TRANSACTION, id="no energy, no time"),
        pytest.param(
            [event(0, 0), event(1, 30, ChargingCounted(at(30), 900), read(30, 10)), ended(2, 60)], 900,
            ChargingMethod.CHARGER, id="B16 the charger's own count",
        ),
        pytest.param(
            [event(0, 0), event(1, 30, ChargingCounted(at(30), 900_000), read(30, 10, 7000)), ended(2, 60)], 0,
            ChargingMethod.SAMPLES, id="B16 a count of something else than seconds",
        ),
        pytest.param([], 0, ChargingMethod.TRANSACTION, id="nothing at all"),
    ],
)  # fmt: skip
def test_charging_time(exhibits: Sequence[Exhibit], seconds: int, method: ChargingMethod) -> None:
    """D17, B16, H7: active charging is counted by the charger, from samples, from states, or from the transaction."""
    course = course_of(exhibits)
    assert course.charging_time(course.delivered().energy_mwh, 100_000) == (seconds, method)


def test_a58_reading_after_the_stop() -> None:
    """A58: a closing reading may complete the energy, not the time, and it reopens nothing."""
    course = course_of([start(), metered(10, 2000), stop(20, None)]).advanced(metered(25, 3000))
    assert course.delivered().energy_mwh == 2_000_000
    assert course.charging_time(2_000_000, 100_000) == (1200, ChargingMethod.SAMPLES)
    assert course.state is SessionState.ENDED


def test_a73_stop_before_the_start() -> None:
    """A73: a stop dated before its start is folded after it all the same, and marked."""
    course = course_of([start(30), stop(10, 2000)])
    assert course.flags == {Flag.STOP_BEFORE_START}
    assert (course.begun_at, course.completed_at, course.delivered().energy_mwh) == (at(30), at(10), 1_000_000)
    assert course.charging_time(1_000_000, 100_000) == (0, ChargingMethod.TRANSACTION)


@pytest.mark.parametrize(
    ("numbers", "flags"),
    [
        pytest.param([0, 1, 2], set(), id="all there"),
        pytest.param([0, 1, 3], {Flag.SEQUENCE_GAP}, id="B7 a gap"),
        pytest.param([1, 2], {Flag.SEQUENCE_GAP}, id="B7 the first is missing"),
        pytest.param([0, 1, 1], {Flag.SEQUENCE_REPEATED}, id="B8 one number, two contents"),
        pytest.param([None, None], set(), id="not numbered at all"),
    ],
)
def test_b7_sequence(numbers: Sequence[int | None], flags: set[str]) -> None:
    """B7, B8: gaps and repeated numbers are marked; the order of arrival does not matter."""
    events = [event(number, place, digest=place) for place, number in enumerate(numbers)]
    for order in itertools.permutations(events):
        assert course_of(order).flags == flags


def test_b8_same_event_twice() -> None:
    """B8: the same event again changes nothing."""
    once = [event(0, 0, read(0, 100)), event(1, 10, read(10, 900))]
    assert course_of([*once, *once]) == course_of(once)


def test_b17_readings_from_the_beginning() -> None:
    """B17: an end may bring all readings again, and some that never came; they are read by their own times."""
    course = course_of(
        [
            event(0, 0, Presented(at(0), TAG), read(0, 100)),
            event(1, 30, *state(30, CONNECTED).facts, read(30, 2100)),
            ended(2, 40, read(0, 100), read(20, 1100), read(30, 2100), read(40, 2600)),
        ]
    )
    assert course.delivered().energy_mwh == 2_500_000
    assert course.delivered().flags == frozenset()
    assert course.charging_time(2_500_000, 100_000) == (2400, ChargingMethod.SAMPLES)
    assert course.risen_at == at(20)
    assert not course.disordered


def test_recount_changes_no_state() -> None:
    """A meter that is read again says nothing new of what the session does."""
    events = [event(0, 5, read(5, 900)), event(1, 6, *state(6, CONNECTED).facts), event(2, 7, read(1, 100))]
    assert course_of(events).state is SessionState.PENDING
    late = exhibit(MessageKind.READING, 8, read(8, 1900), read(0.5, 1200))
    course = course_of([start(), metered(1, 1500), late, stop(9, 2000)])
    assert course.delivered().energy_mwh == 1_000_000
    assert course.charging_time(1_000_000, 100_000) == (540, ChargingMethod.SAMPLES)


def test_power_alone_out_of_order() -> None:
    """A reading without a register that comes late does not count the time twice."""
    late = event(2, 31, read(10, None, 7000))
    course = course_of([event(0, 0, read(0, None, 7000)), event(1, 30, read(30, None, 7000)), late])
    assert course.charging_time(0, 100_000) == (1800, ChargingMethod.SAMPLES)


def test_energy_before_the_tag() -> None:
    """Lifecycle 9: what flowed before the first tag is known, in whichever order its readings come."""
    events = [
        event(0, 0, read(0, 0)),
        event(1, 10, read(10, 700)),
        event(2, 20, Presented(at(20), TAG), read(20, 1000)),
        event(3, 30, read(30, 5000)),
    ]
    for order in itertools.permutations(events):
        course = course_of(order)
        assert (course.energy_before_tag_mwh, course.tag, course.tag_at) == (1_000_000, TAG, at(20))
    again = event(4, 31, read(0, 0), read(5, 300))
    assert course_of([*events, again]).energy_before_tag_mwh == 1_000_000


@pytest.mark.parametrize(
    ("exhibits", "foreign"),
    [
        pytest.param([stop(9, 1000, TAG)], False, id="the same"),
        pytest.param([stop(9, 1000, PresentedTag("0414443a5f2880"))], False, id="A41a the same in small letters"),
        pytest.param([stop(9, 1000, OTHER_TAG)], True, id="A44 another"),
        pytest.param([stop(9, 1000)], False, id="none"),
    ],
)
def test_a44_foreign_stop(exhibits: Sequence[Exhibit], foreign: bool) -> None:
    """A44: whether another tag stopped the session; a remote start's made-up tag is nobody's to show again."""
    for tag, expected in ((TAG, foreign), (PresentedTag("R-00FF"), False)):
        begin = exhibit(MessageKind.START, 0, Presented(at(0), tag), Begun(at(0), 0))
        assert course_of([begin, *exhibits]).is_foreign_stop is expected


def test_a44_foreign_stop_2x() -> None:
    """A44: in 2.x the tag of the event that asks for the stop is what counts."""
    first, look = event(0, 0, Presented(at(0), TAG)), event(1, 5, Presented(at(5), OTHER_TAG))
    assert not course_of([first, look, asked(2, 6), ended(3, 7)]).is_foreign_stop
    assert course_of([first, asked(1, 5, OTHER_TAG), ended(2, 7)]).is_foreign_stop
    assert course_of([first, ended(1, 7, Presented(at(7), OTHER_TAG))]).is_foreign_stop
    assert not course_of([first, ended(1, 7, Presented(at(7), TAG))]).is_foreign_stop


def test_a34_proven_clock() -> None:
    """A34: a clock that was proven wrong is marked."""
    assert course_of([start(), exhibit(MessageKind.STOP, 5, Misdated(at(5), at(15)))]).flags == {Flag.CLOCK}


def test_not_metered() -> None:
    """A session without any register has no energy, and nothing odd; with half of one the energy is not known."""
    assert course_of([start(meter_wh=None)]).delivered().flags == frozenset()
    assert course_of([start()]).delivered().flags == {MeterFlag.NOT_METERED}


def test_latest_values() -> None:
    """The values that are shown are those of the newest reading."""
    course = course_of([start(), metered(10, 1500, 7000), metered(20, 1800, 3000)])
    assert course.reading is not None
    assert (course.reading.at, course.reading.power_mw) == (at(20), 3_000_000)


def test_states_follow_the_table() -> None:
    """A state moves as the table says: a trickle while paused is no charging."""

    def after(*exhibits: Exhibit) -> SessionState:
        return course_of([start(), *exhibits]).state

    assert after(metered(1, 1000), metered(2, 1100)) is SessionState.CHARGING
    assert after(state(1, PAUSED), metered(2, 1100)) is SessionState.SUSPENDED_EV
    assert after(state(1, ChargingState.SUSPENDED_EVSE)) is SessionState.SUSPENDED_EVSE
    assert after(state(1, CHARGING), state(2, CONNECTED)) is SessionState.PENDING


def test_the_last_trusted_instant() -> None:
    """G1: an end that is ours is never after the session that proves it."""
    course = replace(course_of([start(), metered(90, 1100)]), superseded_at=at(60))
    assert course.completed_at == at(60)
