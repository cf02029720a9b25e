"""The plausibility gate: each kind of error has a session that shows it, a reason for people, and no price (PAY-5)."""

from collections.abc import Sequence

import pytest

from echarge.domain.availability import ChargingState
from echarge.domain.bills import Figures, Terms, figures, is_payable
from echarge.domain.course import course_of
from echarge.domain.events import Closed, Closing, Finished, MessageKind, Misdated, StopActor
from echarge.domain.exhibits import Exhibit
from echarge.domain.reviews import ReviewReason
from echarge.domain.sessions import Flag
from echarge.domain.tariffs import EnergyRate, TimeRate
from tests.domain.sessions import GUIDE, at, event, exhibit, metered, parking, read, start, state, stop, terms

HOUR, DAY = 60, 24 * 60
AC = terms(*GUIDE, power_w=11_000)


def billed(exhibits: Sequence[Exhibit], on: Terms = AC, *, now: float = 100 * DAY) -> Figures:
    """Return the figures of a session of these exhibits."""
    return figures(course_of(exhibits), on, now=at(now))


def powered(register_wh: int, power_w: int, minutes: int = HOUR, wh_per_minute: float = 0.0) -> list[Exhibit]:
    """Return an hour's readings, every five minutes, of a meter that tells its register and this power."""
    return [
        start(meter_wh=register_wh),
        *(metered(m, register_wh + round(m * wh_per_minute), power_w) for m in range(5, minutes, 5)),
        stop(minutes, register_wh + round(minutes * wh_per_minute)),
    ]


WH_AS_KWH = 7_000_000 / HOUR
KWH_AS_WH = 7 / HOUR


@pytest.mark.parametrize(
    ("exhibits", "on", "reason", "energy_wh", "total"),
    [
        pytest.param([start(), stop(0.1, 6000)], AC, ReviewReason.IMPLAUSIBLE_ENERGY, 5000, 0,
                     id="low duration: five kWh in six seconds"),
        pytest.param([start(), metered(30, 21_000), stop(HOUR, 41_000)], AC, ReviewReason.IMPLAUSIBLE_ENERGY,
                     40_000, 0, id="over-consumption: forty kWh in an hour at 11 kW"),
        pytest.param([start(), *(metered(m, 1000 + m * 100_000) for m in range(10, 1600, 10)), stop(1600, 160_001_000)],
                     terms(*GUIDE, power_w=None), ReviewReason.METER, 0, 0,
                     id="over-consumption: rises that no session takes"),
        pytest.param([start(), *(metered(m, 1000 + m * 12_000) for m in range(10, 1280, 10)), stop(1280, 15_361_000)],
                     terms(*GUIDE, power_w=None), ReviewReason.IMPLAUSIBLE_ENERGY, 15_360_000, 0,
                     id="over-consumption: the guide's fifteen thousand kWh, little by little"),
        pytest.param([start(meter_wh=0), metered(1, 150_000), metered(300, 160_000), stop(300, 160_000)],
                     terms(*GUIDE, power_w=50_000), ReviewReason.IMPLAUSIBLE_ENERGY, 160_000, 0,
                     id="A62 a young lifetime register without its baseline, in a session long enough for it"),
        pytest.param([start(meter_wh=0), metered(1, 150_000), metered(2, 500), metered(300, 11_000),
                      stop(300, 11_000)], terms(*GUIDE, power_w=50_000), ReviewReason.METER, 11_000, 1548,
                     id="A59 a spike is left out, and its steepness with it"),
        pytest.param(powered(5_000, 7_000, wh_per_minute=KWH_AS_WH), AC, ReviewReason.CONTRADICTED_METER, 7, 0,
                     id="A53 kWh labelled Wh (OpenEVSE)"),
        pytest.param(powered(5_000, 7_000), AC, ReviewReason.CONTRADICTED_METER, 0, 0,
                     id="no consumption: power flows, and the register stands still"),
        pytest.param(powered(5_000, 7_000, wh_per_minute=WH_AS_KWH), terms(*GUIDE, power_w=None),
                     ReviewReason.CONTRADICTED_METER, 0, 0, id="A53 Wh labelled kWh: rises that no session takes"),
        pytest.param(powered(5_000, 2_000, wh_per_minute=1000), terms(*GUIDE, power_w=None),
                     ReviewReason.CONTRADICTED_METER, 60_000, 0, id="A53 more counted than the power adds up to"),
        pytest.param(powered(5_000, 7, wh_per_minute=7000 / HOUR), AC, None, 7_000, 950,
                     id="power in kW labelled W proves nothing against the register"),
        pytest.param([start(HOUR), stop(0, 1150)], terms(EnergyRate(1_000_000)), ReviewReason.CLOCK, 150, 15,
                     id="A73 negative duration"),
        pytest.param([start(HOUR), exhibit(MessageKind.READING, -60 * DAY, read(-60 * DAY, 1200)), stop(90, 3000)],
                     terms(EnergyRate(1_000_000), TimeRate(1_000_000)), ReviewReason.CLOCK, 2000, 250,
                     id="a clock that jumped back"),
        pytest.param([start(HOUR), exhibit(MessageKind.READING, 0, read(0, 1000)), stop(90, 3000)],
                     terms(EnergyRate(1_000_000)), ReviewReason.CLOCK, 2000, 200, id="a clock that was set back"),
        pytest.param([start(), exhibit(MessageKind.READING, 5, Misdated(at(5), at(15)), read(5, 1500)), stop(9, 1500)],
                     terms(EnergyRate(1_000_000)), ReviewReason.CLOCK, 500, 50, id="A34 wrong start date"),
        pytest.param([start(), metered(30, 6000), stop(61 * DAY, 6000)], AC, ReviewReason.DURATION, 5000, 0,
                     id="too long: two months"),
        pytest.param([start(), stop(4 * DAY, 1300)], AC, ReviewReason.IDLE, 300, 10_115,
                     id="G6 low consumption: 0.3 kWh in four days, by a meter that is read at its ends alone"),
        pytest.param([start(), stop(4 * DAY, 1003)], AC, None, 3, 0, id="G6 0.003 kWh in four days cost nothing"),
        pytest.param([start(), *(metered(m, 1000 + m // 5) for m in range(10, 10 * HOUR, 10)), stop(10 * HOUR, 1120)],
                     terms(TimeRate(1_000_000)), ReviewReason.IDLE, 120, 1000,
                     id="low consumption: ten hours of charging at twelve watts"),
        pytest.param([start(), metered(3 * HOUR, 31_000), metered(4 * DAY, 31_000), stop(5 * DAY, 31_000)],
                     AC, None, 30_000, 2300, id="long inactivity after a charge is parking"),
        pytest.param([start(), stop(30, 900)], AC, ReviewReason.METER, 0, 0, id="A72 a stop below its start"),
        pytest.param([start(meter_wh=None), stop(30, None)], AC, None, 0, 0, id="no billing data: nothing to bill"),
        pytest.param([start(), stop(30, 6000)], terms(authorised=None), ReviewReason.UNAUTHORISED_ENERGY, 5000, 0,
                     id="missing user"),
    ],
)  # fmt: skip
def test_a63_each_error(
    exhibits: Sequence[Exhibit], on: Terms, reason: ReviewReason | None, energy_wh: int, total: int
) -> None:
    """A63, A53, A59, A62, A72, A73, G6: each error type is held with its reason, and nothing of it is payable."""
    found = billed(exhibits, on)
    assert (found.needs_review, found.energy_mwh, found.cost.total_minor) == (reason, energy_wh * 1000, total)
    assert is_payable(billed_at=found.billed_at, needs_review=found.needs_review) is (reason is None)


def test_a63_registers_of_whole_kwh() -> None:
    """A63: a register that counts in whole kWh rises by leaps, which prove nothing."""
    found = billed([start(meter_wh=0), *(metered(m, m * 117 // 1000 * 1000) for m in range(1, 60)), stop(60, 7000)])
    assert (found.needs_review, found.energy_mwh) == (None, 7_000_000)


def test_a53_readings_far_apart() -> None:
    """A53: between readings that are hours apart the power of both says nothing of the energy."""
    exhibits = [start(), metered(1, 1100, 7000), metered(5 * HOUR, 2600, 7000), stop(5 * HOUR, 2600)]
    assert billed(exhibits).needs_review is None


def test_a53_readings_that_came_late() -> None:
    """A53, A59: readings out of their order are compared in their own."""
    readings = [read(m, 5000, 7000) for m in range(5, 60, 5)]
    told = [event(0, 0, read(0, 5000)), event(1, 60, *reversed(readings), Finished(at(60), "Local", StopActor.DRIVER))]
    assert billed(told).needs_review is ReviewReason.CONTRADICTED_METER


def test_g6_while_it_lasts() -> None:
    """G6: a session that idles for three days is shown to people while it lasts; once energy flows it no longer is."""
    idle = [start(), metered(71 * HOUR, 1000), metered(73 * HOUR, 1000)]
    assert [billed(idle[:n]).needs_review for n in (1, 2, 3)] == [None, None, ReviewReason.IDLE]
    assert billed([*idle, metered(78 * HOUR, 8000)]).needs_review is None
    assert billed(idle, terms(authorised=None)).needs_review is None


def test_the_logs_date_does_not_jump() -> None:
    """A33, lifecycle 3: neither the log's date nor the start moves with a reading of a clock that jumped."""
    course = course_of([start(HOUR), metered(-60 * DAY, 1500), metered(70, 2000), stop(90, 3000)])
    assert (course.began_at, course.started_at) == (at(HOUR), at(HOUR))
    numbered = course_of(
        [event(0, 0, read(0, 0)), event(1, 60, read(60, 100)), event(2, -60 * DAY, read(-60 * DAY, 9))]
    )
    assert (numbered.began_at, numbered.flags) == (at(0), frozenset({Flag.CLOCK}))


def closed(minutes: float, why: Closing = Closing.CONNECTOR_AVAILABLE) -> Exhibit:
    """Return our conclusion that the session was over by then."""
    return exhibit(MessageKind.CLOSE, minutes, Closed(at(minutes), why))


def test_g1_closed_with_the_last_that_is_known() -> None:
    """G1: a session that lost its end is closed as of its last reading; energy and time are never made up."""
    lost = [start(), state(0, ChargingState.CHARGING), metered(20, 4000), closed(200)]
    found = billed(lost, terms(EnergyRate(500_000), TimeRate(1_000_000), parking()))
    course = course_of(lost)
    assert (course.completed_at, course.stopped_at, course.is_provisional) == (at(20), at(20), True)
    assert (course.stop_reason, course.stopped_by) == ("ConnectorAvailable", StopActor.SYSTEM)
    assert (found.energy_mwh, found.charging_s, found.needs_review) == (3_000_000, 1200, ReviewReason.NO_END)
    assert found.flags == {Flag.RECONCILED}


@pytest.mark.parametrize("known", [False, True], ids=["the stop first", "the conclusion first"])
def test_a71_a_late_true_end(known: bool) -> None:
    """A71: the charger's own end counts as if nobody had concluded anything, whichever came first."""
    told = [start(), metered(20, 4000), stop(50, 9000)]
    late = [told[0], told[1], closed(200), told[2]] if known else [*told, closed(200)]
    course, found = course_of(late), billed(late)
    assert (course.completed_at, course.is_provisional, course.closing) == (at(50), False, None)
    assert (found.energy_mwh, found.needs_review, found.flags) == (8_000_000, None, frozenset())
    assert found == billed(told)


def test_closed_twice() -> None:
    """The earliest conclusion is the one that counts, in whatever order they were drawn."""
    for conclusions in ([closed(60), closed(90, Closing.REBOOTED)], [closed(90, Closing.REBOOTED), closed(60)]):
        assert course_of([start(), *conclusions]).closing is Closing.CONNECTOR_AVAILABLE


def test_closed_and_yet_it_goes_on() -> None:
    """A57: a session closed wrongly stays so; a reading still counts, a word of the transaction moves its end."""
    course = course_of([start(), metered(20, 4000), closed(30), metered(40, 6000), state(45, ChargingState.CHARGING)])
    assert (course.completed_at, course.delivered().energy_mwh) == (at(20), 5_000_000)
    assert course_of([event(0, 0), closed(30), event(1, 40)]).completed_at == at(40)


def test_closed_by_an_operator() -> None:
    """A80: what an operator closed says so."""
    course = course_of([start(), closed(30, Closing.OPERATOR)])
    assert (course.stop_reason, course.stopped_by) == ("ClosedByOperator", StopActor.OPERATOR)
