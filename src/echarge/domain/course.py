"""A session is what its evidence adds up to: a fold over facts in their true order, whatever order they came in."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import assert_never

from echarge.domain import meters
from echarge.domain.availability import ChargingState
from echarge.domain.events import (
    Begun,
    ChargingCounted,
    Fact,
    Finished,
    MessageKind,
    Plugged,
    Presented,
    Read,
    StateReported,
    StopActor,
    StopAsked,
    Superseded,
    Unplugged,
)
from echarge.domain.meters import MeterFlag, MeterState, Reading
from echarge.domain.sessions import SIGNALS, TRANSITIONS, Flag, SessionState, Signal

UNPLUGGED_BEFORE_STOP_MAX = timedelta(seconds=60)
"""How shortly before the stop a 1.6 charger may say Available and mean this session's cable (lifecycle 8)."""


RANKS: Mapping[MessageKind, int] = {
    MessageKind.START: 0,
    MessageKind.STATUS: 1,
    MessageKind.READING: 2,
    MessageKind.EVENT: 2,
    MessageKind.STOP: 3,
    MessageKind.CLOSED: 4,
}
"""Which of two 1.6 messages of the same instant was first."""

AFTER_ALL = 2**31 - 1
"""The sequence number of what concerns a numbered session from outside: it comes after all that the charger said."""

Order = tuple[int, datetime, int, int]


class ChargingMethod(StrEnum):
    """What the charging time was counted from, the best first (checklist B16, H7)."""

    CHARGER = "charger"
    SAMPLES = "samples"
    STATES = "states"
    TRANSACTION = "transaction"


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One message of a session as the fold needs it."""

    kind: MessageKind
    seq_no: int | None
    at: datetime
    digest: int
    facts: Sequence[Fact]

    @property
    def order(self) -> Order:
        """Return its place among the session's messages: by sequence number where there is one, else by time."""
        return (-1 if self.seq_no is None else self.seq_no, self.at, RANKS[self.kind], self.digest)


@dataclass
class Course:
    """What a session's evidence adds up to. Never changed in place once it was handed out: see `advanced`."""

    state: SessionState = SessionState.PENDING
    last_order: Order | None = None
    first_at: datetime | None = None
    last_at: datetime | None = None
    begun_at: datetime | None = None
    connected_at: datetime | None = None
    charging_from: datetime | None = None
    risen_at: datetime | None = None
    asked_at: datetime | None = None
    asked_reason: str = ""
    asked_by: StopActor | None = None
    finished_at: datetime | None = None
    finished_reason: str = ""
    finished_by: StopActor | None = None
    superseded_at: datetime | None = None
    unplugged_at: datetime | None = None
    numbered: bool = False
    last_seq_no: int | None = None
    meter: MeterState = field(default_factory=lambda: meters.begin(None))
    meter_start_mwh: int | None = None
    meter_stop_mwh: int | None = None
    reading: Reading | None = None
    readings: int = 0
    counted_s: int | None = None
    charging_since: datetime | None = None
    states_ms: int = 0
    states_seen: bool = False
    samples_at: datetime | None = None
    samples_mwh: int | None = None
    samples_ms: int = 0
    flags: frozenset[str] = frozenset()

    def advanced(self, exhibit: Exhibit) -> "Course":
        """Return the course after one more message, which must come after all that went before."""
        course = object.__new__(Course)
        course.__dict__.update(self.__dict__)
        course._take(exhibit)
        return course

    def _take(self, exhibit: Exhibit) -> None:
        self.last_order = exhibit.order
        if exhibit.kind is not MessageKind.STATUS and (self.first_at is None or exhibit.at < self.first_at):
            self.first_at = exhibit.at
        if self.last_at is None or exhibit.at > self.last_at:
            self.last_at = exhibit.at
        if exhibit.seq_no is not None and exhibit.seq_no != AFTER_ALL:
            self._number(exhibit.seq_no)
        for fact in exhibit.facts:
            self._apply(fact)

    def _number(self, seq_no: int) -> None:
        self.numbered = True
        if self.last_seq_no is None:
            gap, repeated = seq_no != 0, False
        else:
            gap, repeated = seq_no > self.last_seq_no + 1, seq_no == self.last_seq_no
        if gap:
            self._flag(Flag.SEQUENCE_GAP)
        if repeated:
            self._flag(Flag.SEQUENCE_REPEATED)
        self.last_seq_no = seq_no

    def _flag(self, flag: str) -> None:
        self.flags |= {flag}

    def _signal(self, signal: Signal) -> None:
        self.state = TRANSITIONS[self.state].get(signal, self.state)

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
                self.unplugged_at = at
                self._rest(at)
            case Presented():
                if self.asked_at is not None and self.finished_at is None:
                    self.asked_at, self.asked_reason, self.asked_by = None, "", None
                    self._signal(Signal.TAG_AGAIN)
            case ChargingCounted(_, charging_s):
                self.counted_s = max(self.counted_s or 0, charging_s)
            case StopAsked(at, reason, actor):
                if self.asked_at is None:
                    self.asked_at, self.asked_reason, self.asked_by = at, reason, actor
                self._signal(Signal.STOP_ASKED)
            case Finished():
                self._finish(fact)
            case Superseded(at):
                self.superseded_at = self.superseded_at or at
                if self.finished_at is None:
                    self._flag(Flag.SUPERSEDED)
                    self._rest(at)
                    self._signal(Signal.ENDS)
            case _:
                assert_never(fact)

    def _begin(self, at: datetime, meter_mwh: int | None) -> None:
        self.begun_at = self.begun_at or at
        if meter_mwh is not None and self.meter_start_mwh is None:
            self.meter_start_mwh = meter_mwh
            self.meter = meters.begin(meter_mwh)
            self.samples_at, self.samples_mwh = at, meter_mwh

    def _plug(self, at: datetime) -> None:
        self.unplugged_at = None
        self.connected_at = self.connected_at or at

    def _report(self, at: datetime, state: ChargingState) -> None:
        self.states_seen = True
        if state is ChargingState.IDLE:
            self.unplugged_at = at
        else:
            self._plug_by_state(at)
        if state is ChargingState.CHARGING:
            if self.charging_from is None:
                self.charging_from = at
            if self.charging_since is None and self.state is not SessionState.ENDED:
                self.charging_since = at
        else:
            self._rest(at)
        self._signal(SIGNALS[state])

    def _plug_by_state(self, at: datetime) -> None:
        if self.finished_at is None:
            self.unplugged_at = None
        if self.numbered:
            self.connected_at = self.connected_at or at

    def _rest(self, at: datetime) -> None:
        if self.charging_since is not None:
            self.states_ms += max(0, _milliseconds(at - self.charging_since))
            self.charging_since = None

    def _read(self, reading: Reading) -> None:
        if self.reading is None or reading.at >= self.reading.at:
            self.reading = reading
        self.readings += 1
        if reading.energy_mwh is not None:
            self.meter = meters.step(self.meter, reading.at, reading.energy_mwh)
        self._sample(reading.at, reading.energy_mwh, reading.power_mw)

    def _sample(self, at: datetime, energy_mwh: int | None, power_mw: int | None) -> None:
        """Count the time since the last sample as charging if the register rose in it, or has power without one."""
        flows = bool(power_mw)
        if energy_mwh is not None:
            if self.samples_mwh is not None:
                flows = energy_mwh > self.samples_mwh
            self.samples_mwh = energy_mwh
        if flows:
            if self.samples_at is not None:
                self.samples_ms += max(0, _milliseconds(at - self.samples_at))
            self.risen_at = self.risen_at or at
            self._signal(Signal.ENERGY_FLOWS)
        self.samples_at = at

    def _finish(self, fact: Finished) -> None:
        if self.finished_at is not None:
            return
        if self.begun_at is not None and fact.at < self.begun_at:
            self._flag(Flag.STOP_BEFORE_START)
        self._rest(fact.at)
        self.finished_at, self.finished_reason, self.finished_by = fact.at, fact.reason, fact.actor
        if fact.meter_mwh is not None:
            self.meter_stop_mwh = fact.meter_mwh
            self._sample(fact.at, fact.meter_mwh, None)
        self._signal(Signal.ENDS)

    @property
    def began_at(self) -> datetime | None:
        """Return the log's date: the earliest of connected, started and the first message (lifecycle 3)."""
        return min((at for at in (self.connected_at, self.started_at, self.first_at) if at is not None), default=None)

    @property
    def started_at(self) -> datetime | None:
        """Return when charging started, None while nothing proves it (lifecycle 5); see `started_with`."""
        return self.charging_from or self.risen_at

    def started_with(self, energy_mwh: int, threshold_mwh: int) -> datetime | None:
        """Return when charging started: the transaction's start if only the energy proves it."""
        return self.started_at or (self.begun_at or self.first_at if energy_mwh >= threshold_mwh else None)

    @property
    def stopped_at(self) -> datetime | None:
        """Return when charging ended for good: the wish to stop, else the end (lifecycle 6)."""
        if self.asked_at is not None:
            return self.asked_at
        if self.finished_at is not None:
            return self.finished_at
        return self._closed_at()

    @property
    def completed_at(self) -> datetime | None:
        """Return when the transaction was over (lifecycle 7)."""
        return self.finished_at or self._closed_at()

    def _closed_at(self) -> datetime | None:
        """Return the last trusted instant of a session that a later start has closed: nothing is made up (G1)."""
        if self.superseded_at is None:
            return None
        return self.reading.at if self.reading is not None else self.begun_at or self.first_at

    @property
    def is_provisional(self) -> bool:
        """Whether the end is ours, not yet the charger's."""
        return self.finished_at is None and self.superseded_at is not None

    @property
    def stop_reason(self) -> str:
        """Return why it stopped, in the field's words; empty while it has not."""
        if self.asked_at is not None and self.asked_reason:
            return self.asked_reason
        if self.finished_at is not None:
            return self.finished_reason
        return "Superseded" if self.superseded_at is not None else ""

    @property
    def stopped_by(self) -> StopActor | None:
        """Return who stopped it."""
        if self.asked_at is not None and self.asked_by is not None:
            return self.asked_by
        if self.finished_at is not None:
            return self.finished_by
        return StopActor.SYSTEM if self.superseded_at is not None else None

    @property
    def disconnected_at(self) -> datetime | None:
        """Return when the cable left (lifecycle 8)."""
        if self.unplugged_at is None or self.numbered:
            return self.unplugged_at
        if self.finished_at is None or self.unplugged_at < self.finished_at - UNPLUGGED_BEFORE_STOP_MAX:
            return None
        return self.unplugged_at

    def charging_time(self, energy_mwh: int, threshold_mwh: int) -> tuple[int, ChargingMethod]:
        """Return the seconds of active charging and what they were counted from."""
        if self.counted_s is not None:
            return self.counted_s, ChargingMethod.CHARGER
        if self.readings and (self.samples_mwh is not None or self.samples_ms):
            return self.samples_ms // 1000, ChargingMethod.SAMPLES
        if self.states_seen:
            running_ms = 0
            if self.charging_since is not None and self.last_at is not None:
                running_ms = max(0, _milliseconds(self.last_at - self.charging_since))
            return (self.states_ms + running_ms) // 1000, ChargingMethod.STATES
        begun_at, end = self.begun_at or self.first_at, self.completed_at or self.last_at
        if begun_at is None or end is None or energy_mwh < threshold_mwh:
            return 0, ChargingMethod.TRANSACTION
        return max(0, _milliseconds(end - begun_at)) // 1000, ChargingMethod.TRANSACTION

    @property
    def needs_recount(self) -> bool:
        """Whether a reading came after a later one, so that only all of them together tell the energy."""
        return MeterFlag.OUT_OF_ORDER in self.meter.flags

    def _recount(self, exhibits: Iterable[Exhibit]) -> None:
        """Read the meter again, by the readings' own times: a 2.x end may bring readings from the beginning."""
        facts = (fact for exhibit in exhibits for fact in exhibit.facts)
        readings = {
            (fact.reading.at, fact.reading.energy_mwh): fact.reading for fact in facts if isinstance(fact, Read)
        }
        self.meter, self.readings, self.risen_at = meters.begin(self.meter_start_mwh), 0, None
        self.samples_ms, self.samples_mwh = 0, self.meter_start_mwh
        self.samples_at = None if self.meter_start_mwh is None else self.begun_at
        for reading in sorted(readings.values(), key=lambda reading: (reading.at, reading.energy_mwh or 0)):
            self._read(reading)
        if self.finished_at is not None and self.meter_stop_mwh is not None:
            self._sample(self.finished_at, self.meter_stop_mwh, None)

    def delivered(self) -> meters.Delivered:
        """Return the energy so far, and what was odd about the meter."""
        found = meters.finish(self.meter, self.meter_stop_mwh)
        if self.meter_start_mwh is None and self.meter_stop_mwh is None:
            return meters.Delivered(found.energy_mwh, found.flags - {MeterFlag.NOT_METERED})
        return found


def course_of(exhibits: Iterable[Exhibit]) -> Course:
    """Return what the messages add up to, in whatever order and however often they came."""
    course = Course()
    taken: dict[tuple[Order, int], Exhibit] = {}
    for exhibit in sorted(exhibits, key=lambda exhibit: exhibit.order):
        if (exhibit.order, exhibit.digest) not in taken:
            taken[exhibit.order, exhibit.digest] = exhibit
            course._take(exhibit)  # noqa: SLF001 -- nobody else has seen this course yet
    if course.needs_recount:
        course._recount(taken.values())  # noqa: SLF001
    return course


def _milliseconds(span: timedelta) -> int:
    return span // timedelta(milliseconds=1)
