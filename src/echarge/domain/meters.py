"""Register arithmetic: which sample is the reading, and how much energy a row of readings means."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import field, replace
from datetime import datetime
from enum import StrEnum
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from echarge.domain.hours import milliseconds
from echarge.domain.values import dataclass

REGISTER_MAX_MWH = 10**15
"""No register of a charger counts further (a billion kWh)."""

ROUNDING_MWH = 50_000
"""A fall up to this is the rounding of a register told in tenths of a kWh, beside one told in Wh."""

LEAP_MWH = 200_000_000
"""A rise above this between two readings is a lifetime's register without its baseline, never a session's energy."""

PLAUSIBLE_TOLERANCE_MWH = 100_000
PLAUSIBLE_CLOCK_S = 60
"""Chargers cut times to the minute."""

STEP_TOLERANCE_MWH = 2_000_000
"""Registers that count in whole kWh rise by leaps; between two readings so much says nothing of the power."""


class Measurand(StrEnum):
    """What a sample measures, in the unit that its value is kept in."""

    ENERGY_IMPORT = "ENERGY_IMPORT"  # the register, mWh
    POWER_IMPORT = "POWER_IMPORT"  # mW
    CURRENT_IMPORT = "CURRENT_IMPORT"  # mA
    VOLTAGE = "VOLTAGE"  # mV
    SOC = "SOC"  # per cent
    OTHER = "OTHER"  # intervals, export, offers, temperature, frequency: kept, never billed


class Context(StrEnum):
    """Why a sample was taken."""

    BEGIN = "BEGIN"
    END = "END"
    PERIODIC = "PERIODIC"
    CLOCK = "CLOCK"
    TRIGGER = "TRIGGER"
    INTERRUPTION_BEGIN = "INTERRUPTION_BEGIN"
    INTERRUPTION_END = "INTERRUPTION_END"
    OTHER = "OTHER"


class Location(StrEnum):
    """Where a sample was taken, the place to bill from first."""

    OUTLET = "OUTLET"
    CABLE = "CABLE"
    EV = "EV"
    BODY = "BODY"
    INLET = "INLET"
    OTHER = "OTHER"


class Phase(StrEnum):
    """The part of a three-phase whole that a sample measures; between lines and neutral are no such parts: OTHER."""

    L1 = "L1"
    L2 = "L2"
    L3 = "L3"
    OTHER = "OTHER"


LOCATIONS = tuple(Location)


@dataclass(frozen=True, slots=True)
class Sample:
    """One measured value in its measurand's unit; signed data is opaque, its value means nothing."""

    at: datetime
    value: int
    measurand: Measurand = Measurand.ENERGY_IMPORT
    context: Context = Context.PERIODIC
    phase: Phase | None = None
    location: Location = Location.OUTLET
    signed: bool = False


@dataclass(frozen=True, slots=True)
class PhaseValues:
    """What one phase carries."""

    phase: Phase
    power_mw: int | None
    current_ma: int | None
    voltage_mv: int | None


@dataclass(frozen=True, slots=True)
class Reading:
    """What the samples of one instant say; `context` is the register's, else the first sample's."""

    at: datetime
    energy_mwh: int | None
    power_mw: int | None
    current_ma: int | None
    voltage_mv: int | None
    phases: tuple[PhaseValues, ...]
    soc_percent: int | None
    context: Context


def readings_of(samples: Iterable[Sample]) -> tuple[Reading, ...]:
    """Return a reading for each instant among the samples, oldest first."""
    by_time = attrgetter("at")
    return tuple(reading_of(list(group)) for _, group in groupby(sorted(samples, key=by_time), key=by_time))


def reading_of(samples: Sequence[Sample]) -> Reading:
    """Return what the samples of one instant say; raises ValueError without a sample."""
    if not samples:
        raise ValueError("no sample, no reading")
    energy = _chosen(samples, Measurand.ENERGY_IMPORT)
    power = _chosen(samples, Measurand.POWER_IMPORT)
    current = _chosen(samples, Measurand.CURRENT_IMPORT)
    voltage = _chosen(samples, Measurand.VOLTAGE)
    return Reading(
        at=samples[0].at,
        energy_mwh=_whole(energy, sum),
        power_mw=_whole(power, sum),
        # The most loaded phase is what a cable feels; a sum of currents is nobody's current.
        current_ma=_whole(current, max),
        voltage_mv=_whole(voltage, _mean),
        phases=_phases(_parts(power), _parts(current), _parts(voltage)),
        soc_percent=_whole(_chosen(samples, Measurand.SOC), max),
        context=(energy or samples)[0].context,
    )


def _chosen(samples: Sequence[Sample], measurand: Measurand) -> list[Sample]:
    """Return the measurand's samples of one place, the outlet if it is among them, that tell the present."""
    found = [sample for sample in samples if sample.measurand is measurand and _is_readable(sample)]
    if len(found) < 2:
        return found
    place = min((sample.location for sample in found), key=LOCATIONS.index)
    found = [sample for sample in found if sample.location is place]
    # Some chargers repeat the reading of the begin in every message, after the present one.
    return [sample for sample in found if sample.context is not Context.BEGIN] or found


def _is_readable(sample: Sample) -> bool:
    if sample.measurand is Measurand.ENERGY_IMPORT:
        return not sample.signed and sample.value >= 0
    if sample.measurand is Measurand.SOC:
        return not sample.signed and 0 <= sample.value <= 100
    return not sample.signed


def _whole(samples: Sequence[Sample], combine: Callable[[Collection[int]], int]) -> int | None:
    """Return the highest total, or the phases combined where no total was sent."""
    totals = [sample.value for sample in samples if sample.phase is None]
    if totals:
        return max(totals)
    parts = _parts(samples)
    return combine(parts.values()) if parts else None


def _parts(samples: Sequence[Sample]) -> dict[Phase, int]:
    """Return the highest value on each phase."""
    parts: dict[Phase, int] = {}
    for sample in samples:
        if sample.phase is not None and sample.phase is not Phase.OTHER:
            parts[sample.phase] = max(sample.value, parts.get(sample.phase, sample.value))
    return parts


def _mean(values: Collection[int]) -> int:
    return sum(values) // len(values)


def _phases(power: dict[Phase, int], current: dict[Phase, int], voltage: dict[Phase, int]) -> tuple[PhaseValues, ...]:
    """Return what is known of each phase, leaving out phases of which nothing is."""
    known = {**power, **current, **voltage}
    return tuple(PhaseValues(line, power.get(line), current.get(line), voltage.get(line)) for line in sorted(known))


class RegisterPoint(NamedTuple):
    """What the register stood at; points sort by time."""

    at: datetime
    register_mwh: int


class MeterFlag(StrEnum):
    """What was odd about a session's readings."""

    DIP = "DIP"  # readings fell and came back to the old height: left out
    SPIKE = "SPIKE"  # one reading stood above those before and after it: left out
    RESET = "RESET"  # the register fell and counted on from there: the rises are added up
    LEAP = "LEAP"  # the register rose by more than any session takes, as from a missed baseline: not counted
    SESSION_RELATIVE = "SESSION_RELATIVE"  # samples count from the session's start, unlike start and stop
    STOP_BELOW_START = "STOP_BELOW_START"
    INVALID = "INVALID"  # a register below zero or beyond any meter: left out
    OUT_OF_ORDER = "OUT_OF_ORDER"  # a reading came late and was left out: `energy_of` all the points tells the truth
    NOT_METERED = "NOT_METERED"  # fewer than two readings: the energy is unknown, not nought


NEEDS_REVIEW = frozenset(
    {MeterFlag.SPIKE, MeterFlag.RESET, MeterFlag.LEAP, MeterFlag.STOP_BELOW_START, MeterFlag.INVALID}
)
"""What a person has to look at before money is taken."""

NO_FLAGS: frozenset[MeterFlag] = frozenset()


@dataclass(frozen=True, slots=True)
class Delivered:
    """The energy of a session, and what was odd about its readings."""

    energy_mwh: int
    flags: frozenset[MeterFlag]
    steepest_mw: int = field(default=0, compare=False)
    """The power that the steepest of the rises that were counted takes at least."""

    @property
    def needs_review(self) -> bool:
        """Whether a person has to look at it before money is taken."""
        return not self.flags.isdisjoint(NEEDS_REVIEW)


@dataclass(frozen=True, slots=True)
class MeterState:
    """All that the next reading's meaning depends on; `energy_mwh` is the energy so far."""

    start_mwh: int | None
    at: datetime | None = None
    last_mwh: int | None = None  # the height that energy is counted up to
    energy_mwh: int = 0
    before_mwh: int | None = None  # the height before that: where we go back to if the last was a spike
    energy_before_mwh: int = 0
    low_mwh: int | None = None  # the lowest reading of a fall that may yet turn out to be a dip
    readings: int = 0
    flags: frozenset[MeterFlag] = NO_FLAGS
    begun_at: datetime | None = None
    steep_mw: int = 0  # the power that the steepest rise so far takes
    steep_before_mw: int = 0  # the same without the last rise: where we go back to if that was a spike


def begin(start_mwh: int | None, at: datetime | None = None) -> MeterState:
    """Return the state before the first sample, with the register's height at the start, and its time, if told."""
    if start_mwh is None:
        return MeterState(None)
    if not 0 <= start_mwh <= REGISTER_MAX_MWH:
        return MeterState(None, flags=frozenset({MeterFlag.INVALID}))
    return MeterState(start_mwh, last_mwh=start_mwh, readings=1, begun_at=at)


def step(state: MeterState, reading_at: datetime, register_mwh: int) -> MeterState:
    """Return the state after one more reading; one that is older than the last only raises OUT_OF_ORDER."""
    if state.at is not None and reading_at <= state.at:
        if reading_at < state.at:
            return _flagged(state, MeterFlag.OUT_OF_ORDER)
        if register_mwh == state.last_mwh:
            return state  # the same reading again confirms nothing
    if not 0 <= register_mwh <= REGISTER_MAX_MWH:
        return _flagged(state, MeterFlag.INVALID)
    return _advance(state, reading_at, register_mwh)


def finish(state: MeterState, stop_mwh: int | None, at: datetime | None = None) -> Delivered:
    """Return the energy of the session that ends here, with the register's height at the stop and its time, if told."""
    if stop_mwh is not None and not 0 <= stop_mwh <= REGISTER_MAX_MWH:
        state = _flagged(state, MeterFlag.INVALID)
    elif stop_mwh is not None:
        if state.start_mwh is not None and stop_mwh < state.start_mwh:
            state = _flagged(state, MeterFlag.STOP_BELOW_START)
        elif state.start_mwh is not None and _counts_from_start(state, state.start_mwh, stop_mwh):
            return Delivered(stop_mwh - state.start_mwh, state.flags, state.steep_mw)
        state = _stopped(state, stop_mwh, at)
    if state.low_mwh is not None:
        state = _settled(state, state.low_mwh)
    flags = state.flags
    if MeterFlag.SESSION_RELATIVE in flags:
        # The stop does not bear it out, so the register did restart after the start.
        flags = flags - {MeterFlag.SESSION_RELATIVE} | {MeterFlag.RESET}
    if state.readings < 2:
        flags |= {MeterFlag.NOT_METERED}
    return Delivered(state.energy_mwh, flags, state.steep_mw)


def energy_of(points: Iterable[RegisterPoint], *, start_mwh: int | None, stop_mwh: int | None) -> Delivered:
    """Return the energy that all the points of a session mean, in whichever order they came."""
    state = begin(start_mwh)
    for at, register_mwh in sorted(points):
        state = step(state, at, register_mwh)
    return finish(state, stop_mwh)


def _advance(state: MeterState, at: datetime | None, register_mwh: int) -> MeterState:
    """Return the state after a reading in order, within range."""
    last_mwh, low_mwh, flags, energy_mwh = state.last_mwh, state.low_mwh, state.flags, state.energy_mwh
    if last_mwh is None:
        return MeterState(state.start_mwh, at, register_mwh, readings=1, flags=flags)
    rise_mwh = register_mwh - last_mwh
    if rise_mwh < -ROUNDING_MWH:
        if low_mwh is not None and register_mwh > low_mwh:
            return _advance(_settled(state, low_mwh), at, register_mwh)
        # Wait: only the next readings can tell a dip from a register that restarted.
        return replace(state, at=at, low_mwh=register_mwh, readings=state.readings + 1)
    if low_mwh is not None:
        flags |= {MeterFlag.DIP}
    if rise_mwh > LEAP_MWH:
        flags |= {MeterFlag.LEAP}
        counted_mwh = 0
    else:
        counted_mwh = max(rise_mwh, 0)
    return MeterState(
        state.start_mwh,
        at,
        max(register_mwh, last_mwh),
        energy_mwh + counted_mwh,
        last_mwh,
        energy_mwh,
        None,
        state.readings + 1,
        flags,
        state.begun_at,
        max(state.steep_mw, _steepness_mw(state, at, counted_mwh)),
        state.steep_mw,
    )


def _steepness_mw(state: MeterState, at: datetime | None, rise_mwh: int) -> int:
    """Return the power that the rise takes at least, 0 where nothing is said by it, or where its time is not known."""
    since = state.at or state.begun_at
    if rise_mwh <= STEP_TOLERANCE_MWH or since is None or at is None or state.low_mwh is not None:
        return 0
    span_ms = max(milliseconds(at - since), 0)
    return (rise_mwh - STEP_TOLERANCE_MWH) * 36_000_000 // (11 * span_ms + 10_000 * PLAUSIBLE_CLOCK_S)


def _settled(state: MeterState, low_mwh: int) -> MeterState:
    """Return the state with its fall decided: the height before it was a spike, or the register restarted."""
    before_mwh = state.before_mwh
    # A fall to nought is a restart, even where the session began at nought.
    if before_mwh is not None and low_mwh > 0 and 0 <= low_mwh - before_mwh <= LEAP_MWH:
        return replace(
            state,
            last_mwh=low_mwh,
            energy_mwh=state.energy_before_mwh + low_mwh - before_mwh,
            low_mwh=None,
            flags=state.flags | {MeterFlag.SPIKE},
            steep_mw=state.steep_before_mw,
        )
    fell_at_once = before_mwh is None and state.last_mwh == state.start_mwh
    flag = MeterFlag.SESSION_RELATIVE if fell_at_once else MeterFlag.RESET
    return replace(
        state,
        last_mwh=low_mwh,
        before_mwh=None,
        energy_before_mwh=state.energy_mwh,
        low_mwh=None,
        flags=state.flags | {flag},
    )


def _stopped(state: MeterState, stop_mwh: int, at: datetime | None) -> MeterState:
    """Return the state after the register's height at the stop, which is exact where samples are rounded."""
    last_mwh = state.last_mwh
    after = _advance(state, at, stop_mwh)
    if last_mwh is None or not -ROUNDING_MWH <= stop_mwh - last_mwh < 0:
        return after
    return replace(after, energy_mwh=max(after.energy_mwh + stop_mwh - last_mwh, 0))


def _counts_from_start(state: MeterState, start_mwh: int, stop_mwh: int) -> bool:
    """Say whether samples that fell at once count the session alone, going by the scale that the stop is nearer to."""
    if MeterFlag.SESSION_RELATIVE not in state.flags or state.last_mwh is None:
        return False
    beyond_mwh = stop_mwh - (start_mwh + state.energy_mwh)
    return beyond_mwh <= LEAP_MWH and abs(beyond_mwh) < abs(stop_mwh - state.last_mwh)


def _flagged(state: MeterState, flag: MeterFlag) -> MeterState:
    return state if flag in state.flags else replace(state, flags=state.flags | {flag})


def energy_limit_mwh(duration_s: int, max_power_w: int) -> int:
    """Return the most that a connector of this power can deliver in this time, with a tenth and a minute to spare."""
    return max_power_w * (11 * duration_s + 10 * PLAUSIBLE_CLOCK_S) * 1000 // 36_000 + PLAUSIBLE_TOLERANCE_MWH


def is_plausible(energy_mwh: int, duration_s: int, max_power_w: int) -> bool:
    """Say whether a connector of this power can have delivered this energy in this time."""
    return duration_s >= 0 and 0 <= energy_mwh <= energy_limit_mwh(duration_s, max_power_w)
