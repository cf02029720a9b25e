from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from echarge.domain.meters import (
    LEAP_MWH,
    NO_FLAGS,
    REGISTER_MAX_MWH,
    Delivered,
    MeterFlag,
    MeterState,
    RegisterPoint,
    begin,
    energy_limit_mwh,
    energy_of,
    finish,
    is_plausible,
    step,
)

START = datetime(2026, 3, 1, 9, tzinfo=UTC)


def points(*registers_wh: float) -> list[RegisterPoint]:
    """Return one point a minute."""
    return [RegisterPoint(START + timedelta(minutes=n), round(wh * 1000)) for n, wh in enumerate(registers_wh)]


def delivered(energy_wh: float, *flags: MeterFlag) -> Delivered:
    """Return what a session of so many Wh comes to."""
    return Delivered(round(energy_wh * 1000), frozenset(flags))


def energy(samples_wh: tuple[float, ...], start_wh: int | None = None, stop_wh: int | None = None) -> Delivered:
    """Return the energy of one sample a minute between a start and a stop, all in Wh."""
    start_mwh = None if start_wh is None else start_wh * 1000
    stop_mwh = None if stop_wh is None else stop_wh * 1000
    return energy_of(points(*samples_wh), start_mwh=start_mwh, stop_mwh=stop_mwh)


@pytest.mark.parametrize(
    ("start_wh", "samples_wh", "stop_wh", "flags"),
    [
        pytest.param(936120, (936500, 940000, 948000), 948420, (), id="a lifetime"),
        pytest.param(0, (0, 400, 6000, 12000), 12300, (), id="b zero at each transaction"),
        pytest.param(7700, (8000, 15000), 20000, (), id="c zero at each reboot"),
        pytest.param(
            936120, (0, 400, 6000, 12290), 948420, (MeterFlag.SESSION_RELATIVE,), id="d session-relative samples"
        ),
        pytest.param(
            936120, (0, 400, 6000, 12301), 948420, (MeterFlag.SESSION_RELATIVE,), id="d last sample rounded up"
        ),
        pytest.param(
            5000, (0, 400, 6000, 12290), 17300, (MeterFlag.SESSION_RELATIVE,), id="d samples pass the start's height"
        ),
        pytest.param(936120, (0,), 948420, (MeterFlag.DIP,), id="d a single sample"),
        pytest.param(20, (0, 400, 12290), 12320, (), id="d on a new charger"),
    ],
)
def test_a60_register_kinds(
    start_wh: int, samples_wh: tuple[float, ...], stop_wh: int, flags: tuple[MeterFlag, ...]
) -> None:
    """Whatever a register counts from, the same charge is the same energy, and nobody has to look at it."""
    result = energy(samples_wh, start_wh, stop_wh)
    assert result == delivered(12300, *flags)
    assert not result.needs_review


@pytest.mark.parametrize(
    ("samples_wh", "expected"),
    [
        pytest.param((1000, 1200, 1100, 1300), delivered(300, MeterFlag.DIP), id="a single dip is ignored"),
        pytest.param((1000, 1500, 0, 0, 1600), delivered(600, MeterFlag.DIP), id="a dropout of two readings"),
        pytest.param((1000, 1500, 0, 400, 0), delivered(900, MeterFlag.RESET), id="a second fall that stays"),
        pytest.param((1000, 1500, 400, 0, 300), delivered(800, MeterFlag.RESET), id="a fall in two steps"),
        pytest.param((1000, 1200, 1500, 300, 700), delivered(900, MeterFlag.RESET), id="a lasting fall splits"),
        pytest.param((1000, 1500, 0, 1490), delivered(500, MeterFlag.DIP), id="back up to rounding"),
        pytest.param((1000, 1490.7, 1490.2, 1490.7), delivered(490.7), id="rounding is no fall"),
        pytest.param((1000, 1100, 9000, 1200, 1300), delivered(300, MeterFlag.SPIKE), id="a spike is left out"),
        pytest.param((1000, 9000, 1200), delivered(200, MeterFlag.SPIKE), id="a spike before the last reading"),
        pytest.param((1000, 1500, 1500, 1400, 1440), delivered(540, MeterFlag.RESET), id="seen twice is no spike"),
        pytest.param((0, 500, 0, 300), delivered(800, MeterFlag.RESET), id="a fall to nought is no spike's end"),
        pytest.param((9000, 1000, 1100), delivered(100, MeterFlag.RESET), id="the first reading was too high"),
    ],
)
def test_a59_not_monotonic(samples_wh: tuple[float, ...], expected: Delivered) -> None:
    """A fall that comes back is a dip, one above the reading before the height is a spike, another is a reset."""
    assert energy(samples_wh) == expected


def test_a59_sorted_by_time() -> None:
    """Readings count by their own time, not by arrival."""
    late = [points(100, 110, 120, 130)[n] for n in (0, 2, 1, 3)]
    assert energy_of(late, start_mwh=None, stop_mwh=None) == delivered(30)


@pytest.mark.parametrize(
    ("stop_wh", "expected"),
    [
        pytest.param(300, delivered(800, MeterFlag.RESET, MeterFlag.STOP_BELOW_START), id="stop at the last sample"),
        pytest.param(350, delivered(850, MeterFlag.RESET, MeterFlag.STOP_BELOW_START), id="stop after it"),
        pytest.param(None, delivered(800, MeterFlag.RESET), id="no stop"),
    ],
)
def test_a61_reset_inside_a_session(stop_wh: int | None, expected: Delivered) -> None:
    """After a power loss the rises before and after it are added up, and somebody looks at it."""
    result = energy((1200, 1500, 0, 300), 1000, stop_wh)
    assert result == expected
    assert result.needs_review


def test_a61_reset_before_the_first_sample() -> None:
    """A register that restarted right after the start counts from there where the stop continues the samples."""
    assert energy((0, 300, 2000), 9000, 2100) == delivered(2100, MeterFlag.RESET, MeterFlag.STOP_BELOW_START)
    assert energy((0, 300, 9100), 9000, 9300) == delivered(9300, MeterFlag.RESET)
    assert energy((0, 300), 9000) == delivered(300, MeterFlag.RESET)


@pytest.mark.parametrize(
    ("start_wh", "samples_wh", "stop_wh", "expected"),
    [
        pytest.param(0, (936120, 940120), 940200, delivered(4080, MeterFlag.LEAP), id="start 0, lifetime samples"),
        pytest.param(0, (), 936120, delivered(0, MeterFlag.LEAP), id="start 0, lifetime stop"),
        pytest.param(None, (0, 936120), None, delivered(0, MeterFlag.LEAP), id="first sample 0"),
        pytest.param(
            0, (936120, 936000, 936050), None, delivered(50, MeterFlag.LEAP, MeterFlag.RESET), id="a fall after it"
        ),
        pytest.param(None, (936120, 940120), None, delivered(4000), id="no start: the first sample is the baseline"),
        pytest.param(0, (), 200_000, delivered(200_000), id="as much as a lorry takes"),
        pytest.param(
            1000, (0, 10), 10**9, delivered(10, MeterFlag.LEAP, MeterFlag.RESET), id="a stop on nobody's scale"
        ),
    ],
)
def test_a62_baseline_missed(
    start_wh: int | None, samples_wh: tuple[float, ...], stop_wh: int | None, expected: Delivered
) -> None:
    """A lifetime register after a start of nought is never billed."""
    result = energy(samples_wh, start_wh, stop_wh)
    assert result == expected
    assert result.needs_review == (MeterFlag.LEAP in expected.flags)


@pytest.mark.parametrize(
    ("start_wh", "samples_wh", "stop_wh", "expected"),
    [
        pytest.param(1000, (), 900, delivered(0, MeterFlag.STOP_BELOW_START, MeterFlag.RESET), id="no samples"),
        pytest.param(1000, (), 990, delivered(0, MeterFlag.STOP_BELOW_START), id="by a rounding"),
        pytest.param(
            1000, (1200, 1500), 900, delivered(500, MeterFlag.STOP_BELOW_START, MeterFlag.RESET), id="samples tell"
        ),
        pytest.param(0, (500, 700), 0, delivered(700, MeterFlag.RESET), id="a stop of nought"),
    ],
)
def test_a72_stop_below_start(start_wh: int, samples_wh: tuple[float, ...], stop_wh: int, expected: Delivered) -> None:
    """A stop below the start leaves the energy to the samples, else there is none; it is looked at."""
    result = energy(samples_wh, start_wh, stop_wh)
    assert result == expected
    assert result.needs_review


@pytest.mark.parametrize(
    ("samples_wh", "stop_wh", "expected"),
    [
        pytest.param((1250.7, 1500.7), 1500, delivered(500), id="a stop cut to whole Wh"),
        pytest.param((1300, 1500), 1460, delivered(460), id="samples in tenths of a kWh"),
        pytest.param((1000.4,), 1000, delivered(0), id="never below nought"),
        pytest.param((1200, 1500, 0), 1490, delivered(490, MeterFlag.DIP), id="after a dip"),
        pytest.param((1500,), 1400, delivered(400, MeterFlag.SPIKE), id="a single sample above the stop"),
        pytest.param((1200, 1600), 1500, delivered(500, MeterFlag.SPIKE), id="a last sample above the stop"),
        pytest.param((1200,), None, delivered(200), id="no stop"),
    ],
)
def test_a60_stop_minus_start(samples_wh: tuple[float, ...], stop_wh: int | None, expected: Delivered) -> None:
    """Where start and stop are sane they are the energy, to the Wh."""
    assert energy(samples_wh, 1000, stop_wh) == expected


def test_a58_late_closing_value() -> None:
    """A reading that comes after the stop completes the session, and does not contradict a sane stop."""
    assert energy((1200, 1490), 1000, 1500) == delivered(500)
    assert energy((1200, 1510), 1000, 1500) == delivered(500)
    assert energy((1200, 1500), 1000) == delivered(500)


def test_a65_both_streams() -> None:
    """Clock-aligned samples among periodic ones add nothing."""
    periodic = points(1000, 1200, 1400)
    clock = [RegisterPoint(START + timedelta(seconds=90), 1_300_000), RegisterPoint(periodic[2].at, 1_395_000)]
    assert energy_of([*periodic, *clock], start_mwh=1_000_000, stop_mwh=None) == delivered(400)


@pytest.mark.parametrize(
    ("start_mwh", "register_mwh", "stop_mwh", "expected"),
    [
        pytest.param(-1000, 5000, 7000, delivered(2, MeterFlag.INVALID), id="start below nought"),
        pytest.param(5000, -1, 7000, delivered(2, MeterFlag.INVALID), id="sample below nought"),
        pytest.param(5000, 6000, -1, delivered(1, MeterFlag.INVALID), id="stop below nought"),
        pytest.param(5000, REGISTER_MAX_MWH + 1, 7000, delivered(2, MeterFlag.INVALID), id="beyond any meter"),
        pytest.param(-1, -1, -1, delivered(0, MeterFlag.INVALID, MeterFlag.NOT_METERED), id="nothing readable"),
    ],
)
def test_c15_poison_values(start_mwh: int, register_mwh: int, stop_mwh: int, expected: Delivered) -> None:
    """A register that no meter shows is left out and marked."""
    point = RegisterPoint(START, register_mwh)
    assert energy_of([point], start_mwh=start_mwh, stop_mwh=stop_mwh) == expected


@pytest.mark.parametrize(
    ("start_wh", "samples_wh", "stop_wh"),
    [
        pytest.param(None, (), None, id="nothing at all"),
        pytest.param(1000, (), None, id="a start alone"),
        pytest.param(None, (1000,), None, id="a sample alone"),
        pytest.param(None, (), 1000, id="a stop alone"),
    ],
)
def test_unmetered_is_not_nought(start_wh: int | None, samples_wh: tuple[float, ...], stop_wh: int | None) -> None:
    """Without two readings the energy is unknown, and says so."""
    assert energy(samples_wh, start_wh, stop_wh) == delivered(0, MeterFlag.NOT_METERED)


def test_a59_late_reading_is_left_to_the_recount() -> None:
    """A reading older than the last changes nothing but the mark that asks for a recount."""
    first, late, last = points(1000, 1200, 1400)
    state = step(step(begin(None), first.at, first.register_mwh), last.at, last.register_mwh)
    marked = step(state, late.at, late.register_mwh)
    assert marked.flags == {MeterFlag.OUT_OF_ORDER}
    assert (marked.energy_mwh, marked.at) == (400_000, last.at)
    assert step(marked, late.at, late.register_mwh) is marked


def test_a75_the_same_reading_again() -> None:
    """A resent reading confirms nothing: the state stays the same object."""
    state = step(begin(1_000_000), START, 9_000_000)
    assert step(state, START, 9_000_000) is state


def test_energy_so_far() -> None:
    """The state tells the running energy after every reading."""
    state = begin(1_000_000)
    assert (state.energy_mwh, state.flags) == (0, NO_FLAGS)
    state = step(state, START, 1_250_000)
    assert state.energy_mwh == 250_000


REGISTERS = st.one_of(
    st.integers(0, 40).map(lambda n: n * 30_000),
    st.integers(0, 3_000_000),
    st.sampled_from([0, 936_120_000, 936_500_000, LEAP_MWH, REGISTER_MAX_MWH, REGISTER_MAX_MWH + 1, -1]),
)
POINTS = st.lists(
    st.builds(RegisterPoint, st.integers(0, 12).map(lambda n: START + timedelta(seconds=10 * n)), REGISTERS),
    max_size=12,
)
ENDS = st.none() | REGISTERS


def folded(ordered: list[RegisterPoint], start_mwh: int | None) -> MeterState:
    """Return the state after readings in their order."""
    state = begin(start_mwh)
    for point in ordered:
        state = step(state, point.at, point.register_mwh)
    return state


@settings(max_examples=300, deadline=None)
@given(POINTS, ENDS, ENDS, st.randoms(use_true_random=False))
def test_a59_steps_and_the_whole_set_agree(
    taken: list[RegisterPoint], start_mwh: int | None, stop_mwh: int | None, random: Random
) -> None:
    """Reading by reading or all at once, in any order or twice: the same energy and flags, never below nought."""
    expected = finish(folded(sorted(taken), start_mwh), stop_mwh)
    shuffled = taken.copy()
    random.shuffle(shuffled)
    assert energy_of(shuffled, start_mwh=start_mwh, stop_mwh=stop_mwh) == expected
    assert energy_of(taken + shuffled, start_mwh=start_mwh, stop_mwh=stop_mwh) == expected
    assert 0 <= expected.energy_mwh <= (len(taken) + 2) * LEAP_MWH
    assert MeterFlag.OUT_OF_ORDER not in expected.flags


@settings(max_examples=100, deadline=None)
@given(st.lists(st.integers(0, 5_000_000), min_size=2, max_size=12), st.integers(0, 10**12))
def test_a60_a_rising_register_is_its_difference(rises: list[int], first_mwh: int) -> None:
    """A register that only rises delivers its last height minus its first, unmarked."""
    heights = [first_mwh + sum(rises[: n + 1]) for n in range(len(rises))]
    ordered = [RegisterPoint(START + timedelta(minutes=n), height) for n, height in enumerate(heights)]
    total = Delivered(heights[-1] - heights[0], NO_FLAGS)
    assert energy_of(ordered, start_mwh=None, stop_mwh=None) == total
    assert energy_of(ordered[1:-1], start_mwh=heights[0], stop_mwh=heights[-1]) == total


@pytest.mark.parametrize(
    ("energy_wh", "duration_s", "max_power_w", "plausible"),
    [
        pytest.param(22_000, 3600, 22_000, True, id="an hour at full power"),
        pytest.param(24_666, 3600, 22_000, True, id="at the limit"),
        pytest.param(24_668, 3600, 22_000, False, id="beyond the limit"),
        pytest.param(1_000_100_000, 86_400, 50_000, False, id="the lifetime register of the guide"),
        pytest.param(0, 0, 22_000, True, id="nothing in no time"),
        pytest.param(0, -1, 22_000, False, id="negative duration"),
        pytest.param(-1, 3600, 22_000, False, id="negative energy"),
        pytest.param(361_000, 3600, 7_400, False, id="kWh told as Wh times a thousand"),
    ],
)
def test_a63_plausibility(energy_wh: int, duration_s: int, max_power_w: int, *, plausible: bool) -> None:
    """A connector delivers no more than its power allows, a tenth and a minute to spare."""
    assert is_plausible(energy_wh * 1000, duration_s, max_power_w) is plausible


def test_a63_limit() -> None:
    """The limit is in mWh: an hour and a tenth and a minute at 22 kW, and 100 Wh."""
    assert energy_limit_mwh(3600, 22_000) == 24_200_000 + 366_666 + 100_000
