"""A session in figures: what it costs, until when, and whether a person has to look at it first."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from echarge.domain.availability import ChargingState
from echarge.domain.bills import Figures, Terms, figures
from echarge.domain.course import Course, course_of
from echarge.domain.events import Finished, MessageKind, Misdated, Presented, StopActor, Unplugged
from echarge.domain.exhibits import Exhibit
from echarge.domain.reviews import ReviewReason
from echarge.domain.sessions import Flag
from echarge.domain.tariffs import ConnectionFee, EnergyRate, ParkingRate, TariffSource, TimeRate
from tests.domain.sessions import (
    GUIDE,
    OTHER_TAG,
    TAG,
    at,
    event,
    exhibit,
    metered,
    parking,
    read,
    start,
    state,
    stop,
    tariff,
    terms,
)

LATER = 60 * 24 * 9


def left(minutes: float) -> Exhibit:
    """Return the connector's word that it is available."""
    return exhibit(MessageKind.STATUS, minutes, Unplugged(at(minutes)))


def billed(exhibits: Sequence[Exhibit], on: Terms, *, now: float = LATER, superseded: float | None = None) -> Figures:
    """Return the figures of a session of these exhibits."""
    course = course_of(exhibits)
    if superseded is not None:
        course = replace(course, superseded_at=at(superseded))
    return figures(course, on, now=at(now))


HALF_HOUR = [start(), metered(15, 6000), metered(30, 11_000), stop(30, 11_000)]
"""Ten kWh in half an hour."""


def test_d1_the_guides_example() -> None:
    """D1: 10 kWh in half an hour at 0.50, 1.00 and 5.00 is 5.00 + 0.50 + 5.00."""
    found = billed(HALF_HOUR, terms(*GUIDE))
    assert (found.energy_mwh, found.charging_s) == (10_000_000, 1800)
    cost = found.cost
    assert (cost.energy_minor, cost.time_minor, cost.connection_minor, cost.total_minor) == (500, 50, 500, 1050)
    assert (found.billed_at, found.needs_review, found.listed, found.flags) == (at(30), None, True, frozenset())


@pytest.mark.parametrize(
    ("energy_wh", "total"),
    [pytest.param(99, 0, id="below"), pytest.param(100, 555, id="at it"), pytest.param(0, 0, id="nothing")],
)
def test_h2_threshold(energy_wh: int, total: int) -> None:
    """Lifecycle 9, H2, PAY-2: below the threshold every component is zero, the connection fee included."""
    found = billed([start(), stop(30, 1000 + energy_wh)], terms(*GUIDE))
    assert (found.cost.total_minor, found.listed, found.billed_at) == (total, True, at(30))


@pytest.mark.parametrize(
    ("charged", "on", "total", "listed", "review"),
    [
        pytest.param(10_000, terms(*GUIDE, authorised=None), 1050, True, ReviewReason.UNAUTHORISED_ENERGY,
                     id="a known driver pays for what flows"),
        pytest.param(10_000, terms(authorised=None), 0, True, ReviewReason.UNAUTHORISED_ENERGY,
                     id="nobody is known"),
        pytest.param(50, terms(*GUIDE, authorised=None), 0, False, None, id="nothing flowed"),
        pytest.param(50, terms(authorised=None), 0, False, None, id="nothing flowed to nobody"),
    ],
)  # fmt: skip
def test_lifecycle_10_refused(charged: int, on: Terms, total: int, listed: bool, review: ReviewReason | None) -> None:
    """Lifecycle 10: a refused start is kept out of the log without energy, else flagged, and billed if known."""
    found = billed([start(), metered(30, 1000 + charged), stop(30, 1000 + charged)], on)
    assert (found.cost.total_minor, found.listed, found.needs_review) == (total, listed, review)
    assert (Flag.UNAUTHORISED_ENERGY in found.flags) is (review is not None)


def test_lifecycle_9_nothing_before_it_was_authorised() -> None:
    """Lifecycle 9: neither energy nor time nor parking accrues before the session was authorised."""
    exhibits = [
        event(0, 0, read(0, 0)),
        event(1, 30, read(30, 4000)),
        event(2, 30, Presented(at(30), TAG)),
        event(3, 60, read(60, 5000)),
        event(4, 90, read(90, 5000), Finished(at(90), "Local", StopActor.DRIVER)),
    ]
    found = billed(exhibits, terms(*GUIDE, parking(), authorised=30))
    assert (found.energy_mwh, found.charging_s) == (5_000_000, 3600)
    assert (found.cost.energy_minor, found.cost.time_minor) == (50, 100)
    assert found.needs_review is ReviewReason.UNAUTHORISED_ENERGY


@pytest.mark.parametrize(
    ("exhibits", "superseded", "now", "until", "minutes", "fee"),
    [
        pytest.param([left(90)], None, 91, 90, 60, 200, id="the cable leaves"),
        pytest.param([], None, 90, None, 60, 200, id="not over yet: the cost so far"),
        pytest.param([], None, 31, None, 1, 3, id="hardly begun"),
        pytest.param([], 90, 91, 90, 60, 200, id="the next session begins"),
        pytest.param([left(90)], 120, 200, 90, 60, 200, id="the cable leaves, then the next session begins"),
        pytest.param([], None, LATER, 30 + 24 * 60, 24 * 60, 4800, id="24 hours"),
        pytest.param([left(30 + 26 * 60)], None, LATER, 30 + 24 * 60, 24 * 60, 4800, id="the cable leaves after 26 h"),
        pytest.param([], 30 + 26 * 60, LATER, 30 + 24 * 60, 24 * 60, 4800, id="the next session after 26 h"),
        pytest.param([left(29.5)], None, 31, 30, 0, 0, id="the cable left before the stop"),
    ],
)
def test_lifecycle_9_parking(
    exhibits: Sequence[Exhibit],
    superseded: float | None,
    now: float,
    until: float | None,
    minutes: float,
    fee: int,
) -> None:
    """Lifecycle 9: a parking fee ends with the cable, the next session or 24 hours, whichever is first."""
    found = billed([*HALF_HOUR, *exhibits], terms(*GUIDE, parking()), now=now, superseded=superseded)
    assert found.billed_at == (None if until is None else at(until))
    assert (found.parked_s, found.cost.parking_minor) == (minutes * 60, fee)


@pytest.mark.parametrize(
    ("rate", "now", "until", "fee"),
    [
        pytest.param(parking(cap_minor=300), 119, None, 297, id="below the cap"),
        pytest.param(parking(cap_minor=300), 120, 120, 300, id="at the cap"),
        pytest.param(parking(cap_minor=300), LATER, 120, 300, id="long after the cap"),
        pytest.param(parking(cap_minor=300, free_minutes=30), LATER, 150, 300, id="free minutes before it"),
        pytest.param(parking(cap_minor=0), 31, 30, 0, id="a cap of nothing"),
        pytest.param(parking(1, cap_minor=10**9), LATER, 30 + 24 * 60, 0, id="a cap that nobody reaches"),
    ],
)
def test_lifecycle_9_cap(rate: ParkingRate, now: float, until: float | None, fee: int) -> None:
    """Lifecycle 9: a parking fee that has reached its cap is final."""
    found = billed(HALF_HOUR, terms(*GUIDE, rate), now=now)
    assert found.billed_at == (None if until is None else at(until))
    assert found.cost.parking_minor == fee


@pytest.mark.parametrize(
    "on",
    [
        pytest.param(terms(*GUIDE), id="no parking fee"),
        pytest.param(terms(*GUIDE, parking(0)), id="a parking fee of nothing"),
        pytest.param(terms(authorised=None), id="no tariff"),
    ],
)
def test_lifecycle_9_final_at_complete(on: Terms) -> None:
    """Lifecycle 9: without a parking fee the bill is final at once, whatever the time is."""
    found = [billed(HALF_HOUR, on, now=now) for now in (30, 31, LATER)]
    assert found[0] == found[1] == found[2]
    assert (found[0].billed_at, found[0].parked_s) == (at(30), 0)


def test_parking_needs_energy() -> None:
    """H2: parking counts only after energy; below the threshold the bill is final at once."""
    found = billed([start(), stop(30, 1050)], terms(*GUIDE, parking()), now=31)
    assert (found.billed_at, found.parked_s, found.cost.total_minor) == (at(30), 0, 0)


def test_running_cost() -> None:
    """A running session shows what it costs so far, its idle time included; nothing of it is final."""
    idle = [start(), metered(15, 6000), metered(30, 6000)]
    found = billed(idle, terms(EnergyRate(500_000), parking()), now=31)
    assert (found.cost.energy_minor, found.cost.parking_minor, found.billed_at) == (250, 50, None)
    assert billed([], terms(*GUIDE)).parked_s == 0


@pytest.mark.parametrize(
    ("exhibits", "on", "energy_wh", "total", "review"),
    [
        pytest.param([start(meter_wh=1000), metered(1, 1500), metered(2, 0), metered(5, 300), stop(5, 300)],
                     terms(EnergyRate(1_000_000)), 800, 80, ReviewReason.METER, id="A61 a reset: the rises add up"),
        pytest.param([start(meter_wh=0), metered(5, 936_120), metered(9, 936_220), stop(9, 936_220)],
                     terms(*GUIDE), 100, 520, ReviewReason.METER, id="A62 a missed baseline is not counted"),
        pytest.param([start(meter_wh=0), stop(60, 1_000_100_000)], terms(*GUIDE), 0, 0, ReviewReason.METER,
                     id="A62 the guide's 1,000,100 kWh"),
        pytest.param([start(meter_wh=0), metered(1, 15_000), stop(10, 15_000)], terms(*GUIDE, power_w=50_000),
                     15_000, 0, ReviewReason.IMPLAUSIBLE_ENERGY, id="A63 more than the EVSE can deliver"),
        pytest.param([start(meter_wh=0), stop(10, 15_000)], terms(*GUIDE, power_w=None), 15_000, 1267, None,
                     id="A63 an EVSE of unknown power"),
        pytest.param([start(), stop(30, 900)], terms(*GUIDE), 0, 0, ReviewReason.METER,
                     id="A72 a stop below its start"),
        pytest.param([start(), metered(10, 3000), stop(30, 900)], terms(EnergyRate(1_000_000)), 2000, 200,
                     ReviewReason.METER, id="A72 the samples tell"),
        pytest.param([start(30), stop(10, 2000)], terms(*GUIDE), 1000, 0, ReviewReason.IMPLAUSIBLE_ENERGY,
                     id="A73 energy in no time"),
        pytest.param([start(30), stop(29.9, 1150)], terms(EnergyRate(1_000_000)), 150, 15, ReviewReason.CLOCK,
                     id="A73 a stop before its start"),
        pytest.param([start(), exhibit(MessageKind.READING, 5, Misdated(at(5), at(15)), read(5, 1500)), stop(9, 1500)],
                     terms(EnergyRate(1_000_000)), 500, 50, ReviewReason.CLOCK, id="A34 a clock that is wrong"),
    ],
)  # fmt: skip
def test_held_for_review(
    exhibits: Sequence[Exhibit], on: Terms, energy_wh: int, total: int, review: ReviewReason | None
) -> None:
    """A61, A62, A63, A72, A73, PAY-5: what is odd is held for a person, and nothing implausible is charged."""
    found = billed(exhibits, on)
    assert (found.energy_mwh, found.cost.total_minor, found.needs_review) == (energy_wh * 1000, total, review)


def test_a49_no_end() -> None:
    """A49: an end that is ours waits for a person."""
    found = billed([start(), metered(10, 3000)], terms(*GUIDE), superseded=60)
    assert (found.needs_review, found.billed_at) == (ReviewReason.NO_END, at(10))
    assert found.flags == {Flag.SUPERSEDED}


def test_a44_foreign_stop_is_the_starters() -> None:
    """A44: a session that somebody else stopped is marked, and the starter's to pay."""
    begin = exhibit(MessageKind.START, 0, Presented(at(0), TAG), *start().facts)
    found = billed([begin, stop(30, 11_000, OTHER_TAG)], terms(ConnectionFee(500)))
    assert (found.flags, found.cost.total_minor, found.needs_review) == (frozenset({Flag.FOREIGN_STOP}), 500, None)


def test_d4_no_tariff() -> None:
    """D4, H6: no tariff at all is free and flagged."""
    on = replace(terms(), tariff=tariff(chosen_by=TariffSource.NONE))
    found = billed(HALF_HOUR, on)
    assert (found.cost.total_minor, found.flags, found.needs_review) == (0, frozenset({Flag.NO_TARIFF}), None)


def test_b14_cable_timeout() -> None:
    """B14: a transaction that ended because no cable came costs nothing."""
    exhibits = [event(0, 0, Presented(at(0), TAG)), event(1, 2, Finished(at(2), "Timeout", StopActor.CHARGER))]
    found = billed(exhibits, terms(*GUIDE))
    assert (found.cost.total_minor, found.billed_at, found.started_at) == (0, at(2), None)


def test_b16_time_is_the_chargers_count() -> None:
    """D17: the time fee is for active charging alone."""
    exhibits = [start(), state(0, ChargingState.CHARGING), state(40, ChargingState.SUSPENDED_EV), stop(60, 9000)]
    found = billed(exhibits, terms(TimeRate(3_000_000)))
    assert (found.charging_s, found.cost.time_minor, found.parked_s) == (2400, 200, 1200)


def test_nothing_is_known() -> None:
    """A course without a message has no figures to be wrong about."""
    found = figures(Course(), terms(*GUIDE), now=at(0))
    assert (found.energy_mwh, found.cost.total_minor, found.billed_at, found.flags) == (0, 0, None, frozenset())
