"""A session is what its evidence adds up to: a fold over facts in their true order, whatever order they came in."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import assert_never

from echarge.domain import meters
from echarge.domain.availability import ChargingState
from echarge.domain.crosscheck import CrossCheck
from echarge.domain.ending import Ending
from echarge.domain.events import (
    Begun,
    ChargingCounted,
    Closed,
    Fact,
    Finished,
    MessageKind,
    Misdated,
    Plugged,
    Presented,
    PresentedTag,
    Read,
    StateReported,
    StopActor,
    StopAsked,
    Unplugged,
)
from echarge.domain.exhibits import Exhibit, Order
from echarge.domain.hours import milliseconds
from echarge.domain.meters import Context, MeterFlag, MeterState, Reading
from echarge.domain.sessions import SIGNALS, TRANSITIONS, ChargingMethod, Flag, SessionState, Signal
from echarge.domain.timetable import Timetable

UNPLUGGED_BEFORE_STOP_MAX = timedelta(seconds=60)
"""How shortly before the stop a 1.6 charger may say Available and mean this session's cable (lifecycle 8)."""

COUNT_TOLERANCE_S = 60
"""By how much a charger's count of seconds may exceed the session: more is no count of seconds."""

CLOCK_BACK_MAX = timedelta(minutes=5)
"""By how much a message may be dated before what it follows; a clock that goes back further was set, or is wrong."""

OF_THE_EDGES = frozenset({Context.BEGIN, Context.END})
"""Readings that say nothing of what went on between the beginning and the end."""


@dataclass
class Course(Ending, CrossCheck):
    """What a session's evidence adds up to. Never changed in place once it was handed out: see `advanced`."""

    phase: SessionState = SessionState.PENDING
    last_order: Order | None = None
    first_at: datetime | None = None
    last_at: datetime | None = None
    begun_at: datetime | None = None
    cable_in_at: datetime | None = None
    cable_seen_at: datetime | None = None
    unplugged_at: datetime | None = None
    charging_from: datetime | None = None
    risen_at: datetime | None = None
    tag: PresentedTag | None = None
    """The first tag that was shown: whose session it is."""
    tag_at: datetime | None = None
    energy_before_tag_mwh: int = 0
    shown_tag: PresentedTag | None = None
    """The tag of the message that is being taken."""
    stop_tag: PresentedTag | None = None
    by_events: bool = False
    """2.x, where the transaction's own events tell of the cable."""
    last_seq_no: int | None = None
    missing: int = 0
    """How many messages lack among those with a sequence number (B7)."""
    meter: MeterState = field(default_factory=lambda: meters.begin(None))
    meter_start_mwh: int | None = None
    meter_stop_mwh: int | None = None
    reading: Reading | None = None
    disordered: bool = False
    """Whether a reading came after a later one, so that only all of them together tell the energy."""
    flags: frozenset[str] = frozenset()
    plugged_at: datetime | None = None
    """When the connector's statuses say that the cable went in."""
    freed_at: tuple[datetime, ...] = ()
    """When the connector was said to be available, 2.x."""

    def advanced(self, exhibit: Exhibit) -> "Course":
        """Return the course after one more message, which must come after all that went before."""
        course = object.__new__(Course)
        course.__dict__.update(self.__dict__)
        course._take(exhibit)
        return course

    def _take(self, exhibit: Exhibit) -> None:
        if exhibit.kind is not MessageKind.CLOSE:
            self._hear(exhibit)
        for fact in exhibit.facts:
            self._apply(fact)

    def _hear(self, exhibit: Exhibit) -> None:
        """Take note of when the message was true, and of its place among the others."""
        at, is_status = exhibit.at, exhibit.kind is MessageKind.STATUS
        self.last_order, self.shown_tag = exhibit.order, None
        if self._goes_back(exhibit):
            self._flag(Flag.STOP_BEFORE_START if exhibit.kind is MessageKind.STOP else Flag.CLOCK)
        elif not is_status and (self.first_at is None or at < self.first_at):
            self.first_at = at
        if self.last_at is None or at > self.last_at:
            self.last_at = at
        is_free = any(isinstance(fact, Unplugged) for fact in exhibit.facts) and is_status
        if is_word_of_it(exhibit) or not (self._is_closed_by(at) or is_free):
            self.heard_at = at if self.heard_at is None else max(self.heard_at, at)
        if exhibit.kind is MessageKind.EVENT:
            self.by_events = True
            if exhibit.seq_no is not None:
                self._number(exhibit.seq_no)

    def _goes_back(self, exhibit: Exhibit) -> bool:
        """Return whether the clock was set back before this message: its number tells its place, or the start does."""
        after = self.begun_at if exhibit.seq_no is None else self.last_at
        return after is not None and exhibit.at < after - CLOCK_BACK_MAX

    def _number(self, seq_no: int) -> None:
        last, self.last_seq_no = self.last_seq_no, seq_no
        expected = 0 if last is None else last + 1
        if seq_no == last:
            self._flag(Flag.SEQUENCE_REPEATED)
        elif seq_no != expected:
            self._flag(Flag.SEQUENCE_GAP)
            self.missing += seq_no - expected

    def _flag(self, flag: str) -> None:
        self.flags |= {flag}

    def _signal(self, signal: Signal) -> None:
        self.phase = TRANSITIONS[self.phase].get(signal, self.phase)

    def _apply(self, fact: Fact) -> None:  # noqa: C901, PLR0912 -- one arm for each kind of fact
        match fact:
            case Read(reading):
                self._read(reading)
            case StateReported(at, state):
                self._report(at, state)
            case Begun(at, meter_mwh):
                self._begin(at, meter_mwh)
            case Plugged(at):
                self._plug(at)
            case Unplugged(at):
                self._unplug(at)
            case Presented(at, tag):
                self._present(at, tag)
            case ChargingCounted(at, charging_s):
                self._count_up(at, charging_s, self.begun_at or self.first_at)
            case StopAsked(at, reason, actor):
                self._ask(at, reason, actor)
            case Finished():
                self._finish(fact)
            case Misdated():
                self._flag(Flag.CLOCK)
            case Closed(at, why):
                if self.closed_at is None or at < self.closed_at:
                    self.closed_at, self.closed_by = at, why
            case _:
                assert_never(fact)

    def _begin(self, at: datetime, meter_mwh: int | None) -> None:
        self.begun_at = self.begun_at or at
        if meter_mwh is not None and self.meter_start_mwh is None:
            self.meter_start_mwh = meter_mwh
            self.meter = meters.begin(meter_mwh, at)
            self._start_over(at, meter_mwh)

    def _plug(self, at: datetime) -> None:
        self.cable_in_at = self.cable_in_at or at
        self.cable_seen_at = at if self.cable_seen_at is None else max(self.cable_seen_at, at)
        self.unplugged_at = None

    def _unplug(self, at: datetime) -> None:
        # After the end, the first word that the cable has left stands: what follows is the next car's.
        is_over = self.finished_at is not None or self._is_closed_by(at)
        if not is_over or self._left_at() is None:
            self.unplugged_at = at
            self._rest(at)

    def _present(self, at: datetime, tag: PresentedTag) -> None:
        self.shown_tag = tag
        if self.tag is None:
            self.tag, self.tag_at = tag, at
        if self.asked_at is not None and self.finished_at is None:
            self.asked_at, self.asked_reason, self.asked_by, self.stop_tag = None, "", None, None
            self._signal(Signal.TAG_AGAIN)

    def _ask(self, at: datetime, reason: str, actor: StopActor) -> None:
        if self.asked_at is None:
            self.asked_at, self.asked_reason, self.asked_by = at, reason, actor
            self.stop_tag = self.shown_tag
        self._rest(at)
        self._signal(Signal.STOP_ASKED)

    def _report(self, at: datetime, state: ChargingState) -> None:
        if self.finished_at is not None or (not self.by_events and self._is_closed_by(at)):
            return  # what flows now is the next session's
        if state is ChargingState.IDLE:
            self._unplug(at)
        elif self.by_events:
            self._plug(at)
        else:
            self.unplugged_at = None
        if state is ChargingState.CHARGING:
            self.charging_from = self.charging_from or at
            self.charging_since = self.charging_since or at
        else:
            self._rest(at)
        self._signal(SIGNALS[state])

    def _read(self, reading: Reading) -> None:
        if self.reading is None or reading.at >= self.reading.at:
            self.reading = reading
        else:
            self.disordered = True
        if self._count(reading):
            self._signal(Signal.ENERGY_FLOWS)

    def _count(self, reading: Reading) -> bool:
        """Count what was read; return whether energy flowed since the last time."""
        at, energy_mwh = reading.at, reading.energy_mwh
        self._compare(reading)
        if energy_mwh is not None:
            self.meter = meters.step(self.meter, at, energy_mwh)
            if self.tag_at is None or at <= self.tag_at:
                self.energy_before_tag_mwh = self.meter.energy_mwh
        so_far = self.meter if self.meter.low_mwh is None else meters.finish(self.meter, None)
        flows = self._sample(at, energy_mwh, reading.power_mw, so_far.energy_mwh)
        if reading.context not in OF_THE_EDGES:
            self.samples += 1
            if flows and self.risen_at is None:
                self.risen_at = at if self.begun_at is None else max(at, self.begun_at)
        return flows

    def _finish(self, fact: Finished) -> None:
        if self.finished_at is not None:
            return
        if self.begun_at is not None and fact.at < self.begun_at:
            self._flag(Flag.STOP_BEFORE_START)
        self._rest(fact.at)
        self.finished_at, self.finished_reason, self.finished_by = fact.at, fact.reason, fact.actor
        self.stop_tag = fact.tag or self.stop_tag or self.shown_tag
        if fact.meter_mwh is not None:
            self.meter_stop_mwh = fact.meter_mwh
            self._sample(fact.at, fact.meter_mwh, None, self.delivered().energy_mwh)
        self._signal(Signal.ENDS)

    @property
    def state(self) -> SessionState:
        """Return what the session is doing; one that was superseded or closed does nothing any more."""
        return self.phase if self.superseded_at is None and self.closed_at is None else SessionState.ENDED

    @property
    def connected_at(self) -> datetime | None:
        """Return when the cable went in (lifecycle 4)."""
        if self.by_events:
            return self.cable_in_at or (None if self._is_next_ones(self.plugged_at) else self.plugged_at)
        return self.plugged_at or self.cable_in_at or self.begun_at

    def _is_next_ones(self, at: datetime | None) -> bool:
        """Return whether a cable that went in then is that of the next session: this one was over."""
        if at is None:
            return False
        if self.finished_at is not None and at > self.finished_at:
            return True
        return self.superseded_at is not None and at >= self.superseded_at

    @property
    def began_at(self) -> datetime | None:
        """Return the log's date: the earliest of connected, started and the first message (lifecycle 3)."""
        earliest = self.connected_at
        for at in (self.started_at, self.first_at):
            if at is not None and (earliest is None or at < earliest):
                earliest = at
        return earliest

    @property
    def started_at(self) -> datetime | None:
        """Return when charging started, None while nothing proves it (lifecycle 5); see `started_with`."""
        return self.charging_from or self.risen_at

    def started_with(self, energy_mwh: int, threshold_mwh: int) -> datetime | None:
        """Return when charging started: the transaction's start if only the energy proves it."""
        return self.started_at or (self.begun_at or self.first_at if energy_mwh >= threshold_mwh else None)

    @property
    def unclaimed_mwh(self) -> int:
        """Return the energy that flowed before anybody had shown a tag."""
        return 0 if self.tag is None else self.energy_before_tag_mwh

    @property
    def is_foreign_stop(self) -> bool:
        """Whether it was stopped with another tag; whoever was let in from afar stops with what they carry (A44)."""
        tag, stop_tag = self.tag, self.stop_tag
        return tag is not None and stop_tag is not None and stop_tag.key != tag.key and not tag.is_virtual

    @property
    def disconnected_at(self) -> datetime | None:
        """Return when the cable left (lifecycle 8)."""
        return self._left_at() or (self._freed_at() if self.by_events else None)

    def _left_at(self) -> datetime | None:
        """Return when the session's own messages say that the cable left."""
        if self.by_events:
            return self.unplugged_at
        completed_at = self.completed_at
        if self.unplugged_at is None or completed_at is None:
            return None
        return self.unplugged_at if self.unplugged_at >= completed_at - UNPLUGGED_BEFORE_STOP_MAX else None

    def _freed_at(self) -> datetime | None:
        """Return when the connector was available for the first time after the cable was in it."""
        since = self.cable_seen_at or self.completed_at
        return None if since is None else next((at for at in self.freed_at if at >= since), None)

    @property
    def elapsed_s(self) -> int:
        """Return the seconds from the transaction's beginning to its end, or to the last that was heard of it."""
        begin, end = self.begun_at or self.first_at, self.completed_at or self.last_at
        if begin is None or end is None:
            return 0
        return max(0, milliseconds(end - begin)) // 1000

    def charging_time(self, energy_mwh: int, threshold_mwh: int) -> tuple[int, ChargingMethod]:
        """Return the seconds of active charging and what they were counted from."""
        elapsed_s = self.elapsed_s
        if self.counted_s is not None and self.counted_s <= elapsed_s + COUNT_TOLERANCE_S:
            return self.counted_s, ChargingMethod.CHARGER
        if self.samples:
            return self.samples_ms // 1000, ChargingMethod.SAMPLES
        if self.charging_from is not None:
            charging_s = (self.states_ms + self.running_ms) // 1000
            return min(charging_s, elapsed_s) if self.is_provisional else charging_s, ChargingMethod.STATES
        return elapsed_s if energy_mwh >= threshold_mwh else 0, ChargingMethod.TRANSACTION

    @property
    def running_ms(self) -> int:
        """Return the milliseconds since the car began to charge without a pause, going by the states."""
        since, until = self.charging_since, self.last_at
        return 0 if since is None or until is None else max(0, milliseconds(until - since))

    def recount(self, exhibits: Iterable[Exhibit]) -> None:
        """Read the meter again, by the readings' own times: a 2.x end may bring readings from the beginning."""
        facts = (fact for exhibit in exhibits for fact in exhibit.facts)
        readings = {
            (fact.reading.at, fact.reading.energy_mwh): fact.reading for fact in facts if isinstance(fact, Read)
        }
        begun_at = None if self.meter_start_mwh is None else self.begun_at
        self.meter, self.samples, self.risen_at = meters.begin(self.meter_start_mwh, begun_at), 0, None
        self._compare_anew()
        self._start_over(begun_at, self.meter_start_mwh)
        self.disordered, self.energy_before_tag_mwh, self.flows_from = False, 0, None
        for reading in sorted(readings.values(), key=lambda reading: (reading.at, reading.energy_mwh or 0)):
            self._count(reading)
        if self.finished_at is not None and self.meter_stop_mwh is not None:
            self._sample(self.finished_at, self.meter_stop_mwh, None, self.delivered().energy_mwh)

    def delivered(self) -> meters.Delivered:
        """Return the energy so far, and what was odd about the meter."""
        found = meters.finish(self.meter, self.meter_stop_mwh, self.finished_at)
        if self.meter_start_mwh is None and self.meter_stop_mwh is None:
            return replace(found, flags=found.flags - {MeterFlag.NOT_METERED})
        return found


def is_word_of_it(exhibit: Exhibit) -> bool:
    """Return whether the message is certainly about the transaction; a reading may be of the connector alone (A57)."""
    return exhibit.kind in {MessageKind.START, MessageKind.STOP, MessageKind.EVENT}


def course_of(exhibits: Iterable[Exhibit], times: Timetable | None = None) -> Course:
    """Return what the messages add up to, in whatever order and however often they came.

    `times`: when the prices of the session's tariff may change.
    """
    course = Course(times=times)
    taken: dict[Order, Exhibit] = {}
    for exhibit in sorted(exhibits, key=lambda exhibit: exhibit.order):
        if exhibit.order not in taken:
            taken[exhibit.order] = exhibit
            course._take(exhibit)  # noqa: SLF001 -- nobody else has seen this course yet
    if course.disordered:
        course.recount(taken.values())
    return course
