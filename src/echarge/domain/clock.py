"""How long a session's energy flowed, and how much of time and energy had come together by the end of each hour."""

from dataclasses import dataclass
from datetime import datetime

from echarge.domain.hours import Marks, capped, milliseconds, passed
from echarge.domain.timetable import Timetable, ends_after, instant


@dataclass
class Clock:
    """The part of a session's course that is counted against time."""

    times: Timetable | None = None
    """When the session's prices may change, so that it is known what had come together by then; None: never."""
    samples: int = 0
    counted_s: int | None = None
    charging_since: datetime | None = None
    states_ms: int = 0
    samples_at: datetime | None = None
    samples_mwh: int | None = None
    samples_ms: int = 0
    flows_from: datetime | None = None
    """Since when energy can have flowed at the earliest, by the samples."""
    finished_at: datetime | None = None
    mark_due_at: datetime | None = None
    """When the hour of the last sample ends, or its stretch of one price."""
    energy_mwh_by_then: int = 0
    """The energy as of the last sample."""
    energy_marks: Marks = ()
    samples_marks: Marks = ()
    counted_at: datetime | None = None
    counted_marks: Marks = ()
    rested_at: datetime | None = None
    states_marks: Marks = ()

    def _start_over(self, at: datetime | None, register_mwh: int | None) -> None:
        """Begin to count samples, at this height of the register."""
        self.samples_at, self.samples_mwh, self.samples_ms = at, register_mwh, 0
        self.mark_due_at, self.energy_mwh_by_then, self.energy_marks, self.samples_marks = None, 0, (), ()

    def _sample(self, at: datetime, register_mwh: int | None, power_mw: int | None, energy_mwh: int) -> bool:
        """Count the time since the last sample as charging if the register rose in it, or has power without one.

        `energy_mwh` is the session's energy as of this sample. Return whether energy flowed.
        """
        flows = bool(power_mw)
        if register_mwh is not None:
            if self.samples_mwh is not None:
                flows = register_mwh > self.samples_mwh
            self.samples_mwh = register_mwh
        if self.finished_at is not None and at > self.finished_at:
            at = self.finished_at  # a reading may come after the end, but no charging (A58)
        since, before_ms = self.samples_at, self.samples_ms
        if since is not None and at < since:
            at = since  # a clock that was set back takes no time away, nor does it give the same time twice
        if flows and since is not None and at > since:
            self.samples_ms += milliseconds(at - since)
            self.flows_from = self.flows_from or since
        if self.mark_due_at is None or at >= self.mark_due_at:
            self._turn(since, at, before_ms, energy_mwh)
        if energy_mwh < self.energy_mwh_by_then:
            self.energy_marks = capped(self.energy_marks, energy_mwh)  # what had been counted was none, as a spike
        self.samples_at, self.energy_mwh_by_then = at, energy_mwh
        return flows

    def _turn(self, since: datetime | None, at: datetime, before_ms: int, energy_mwh: int) -> None:
        """Mark what had come together by the ends of the hours that have passed since the last sample."""
        if since is not None:
            self.energy_marks = passed(self.energy_marks, since, self.energy_mwh_by_then, at, energy_mwh, self.times)
            self.samples_marks = passed(self.samples_marks, since, before_ms, at, self.samples_ms, self.times)
        self.mark_due_at = instant(next(ends_after(at, self.times)))

    def _rest(self, at: datetime) -> None:
        """Count the time until now as charging, going by the states."""
        since = self.charging_since
        if since is None:
            return
        before_ms = self.states_ms
        self.states_ms += max(0, milliseconds(at - since))
        self.states_marks = self.states_marks_until(at, before_ms, self.states_ms)
        self.charging_since, self.rested_at = None, at

    def states_marks_until(self, at: datetime, before_ms: int, after_ms: int) -> Marks:
        """Return what the states had come to by the ends of the hours, charging until now."""
        marks = self.states_marks
        if self.charging_since is None:
            return marks
        if self.rested_at is not None:
            marks = passed(marks, self.rested_at, before_ms, self.charging_since, before_ms, self.times)
        return passed(marks, self.charging_since, before_ms, at, after_ms, self.times)

    def _count_up(self, at: datetime, charging_s: int, since: datetime | None) -> None:
        """Take the charger's own count of seconds, which only rises."""
        before_s = self.counted_s or 0
        self.counted_s = max(before_s, charging_s)
        since = self.counted_at or since
        if since is not None:
            self.counted_marks = passed(self.counted_marks, since, before_s, at, self.counted_s, self.times)
        if self.counted_at is None or at > self.counted_at:
            self.counted_at = at
