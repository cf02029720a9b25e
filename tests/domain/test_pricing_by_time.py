"""What a session costs whose prices change with the time of day: split where they change (TAR-3, D16)."""

import itertools
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from random import Random

import pytest

from echarge.domain.availability import ChargingState
from echarge.domain.bills import Figures, Terms, figures
from echarge.domain.course import course_of
from echarge.domain.elements import Element, prices_at
from echarge.domain.events import (
    Begun,
    ChargingCounted,
    Finished,
    MessageKind,
    Presented,
    Read,
    StateReported,
    StopActor,
)
from echarge.domain.exhibits import Exhibit
from echarge.domain.meters import Context, Reading
from echarge.domain.pricing import Portion, Usage, planned_usage, reference_cost, session_cost
from echarge.domain.sessions import ChargingMethod
from echarge.domain.tariffs import (
    Component,
    ConnectionFee,
    EnergyRate,
    FrozenTariff,
    ParkingRate,
    TariffSource,
    TimeRate,
)
from tests.domain.sessions import TAG

LATER = datetime(2027, 1, 1, tzinfo=UTC)
NIGHT = Element(starts_minute=22 * 60, ends_minute=6 * 60, energy_micro_per_kwh=100_000)
QUARTERS = Element(starts_minute=75, ends_minute=105, energy_micro_per_kwh=1_000_000, time_micro_per_hour=6_000_000)
"""From 01:15 to 01:45."""


def tariff(*elements: Element, zone: str = "Europe/London", **more: ParkingRate) -> FrozenTariff:
    """Return a tariff of 0.50 a kWh and 1.00 an hour, save at these times."""
    components: tuple[Component, ...] = (EnergyRate(500_000), TimeRate(1_000_000), *more.values())
    return FrozenTariff(1, "T", "GBP", 2000, components, TariffSource.SITE, zone, elements)


def terms(agreed: FrozenTariff) -> Terms:
    """Return the terms of a session at this tariff."""
    return Terms(datetime(2026, 1, 1, tzinfo=UTC), agreed, 100_000, "GBP", 350_000)


def instant(text: str) -> datetime:
    """Return an instant."""
    return datetime.fromisoformat(text).astimezone(UTC)


def read(at: datetime, energy_wh: int) -> Read:
    """Return a reading of the register."""
    return Read(Reading(at, energy_wh * 1000, None, None, None, (), None, Context.PERIODIC))


def told(readings: Sequence[tuple[datetime, int]], *, until: datetime | None = None) -> list[Exhibit]:
    """Return the messages of a 1.6 session that begins with the first reading and ends with the last."""
    (begin, begin_wh), *between, (end, end_wh) = readings
    return [
        Exhibit(MessageKind.START, None, begin, 0, (Begun(begin, begin_wh * 1000),)),
        *(Exhibit(MessageKind.READING, None, at, n, (read(at, wh),)) for n, (at, wh) in enumerate(between)),
        Exhibit(MessageKind.STOP, None, end, 0, (Finished(until or end, "Local", StopActor.DRIVER, end_wh * 1000),)),
    ]


def billed(exhibits: Sequence[Exhibit], agreed: FrozenTariff) -> Figures:
    """Return the figures of a session of these messages."""
    return figures(course_of(exhibits, agreed.times), terms(agreed), now=LATER)


def steady(begin: str, minutes: int, wh_per_minute: int, *, every: int = 15) -> list[Exhibit]:
    """Return a session that takes as much in each minute, and says so now and then."""
    times = [*range(0, minutes, every), minutes]
    first = instant(begin)
    return told([(first + timedelta(minutes=m), 1000 + m * wh_per_minute) for m in times])


@pytest.mark.parametrize(
    ("begin", "minutes", "zone", "special_minutes"),
    [
        pytest.param("2026-10-25T00:00+01:00", 240, "Europe/London", 60, id="October: twice"),
        pytest.param("2026-03-29T00:00+00:00", 180, "Europe/London", 0, id="March: never"),
        pytest.param("2026-06-01T00:30+01:00", 60, "Europe/London", 15, id="in summer"),
        pytest.param("2026-11-01T00:00-04:00", 240, "America/New_York", 60, id="New York in November: twice"),
        pytest.param("2026-03-08T00:00-05:00", 240, "America/New_York", 30, id="New York in March: once"),
        pytest.param("2026-06-01T00:00+05:45", 105, "Asia/Kathmandu", 30, id="a zone of three quarters of an hour"),
    ],
)
@pytest.mark.parametrize("every", [1, 7, 60, 300])
def test_d16_a_window_as_clocks_show_it(begin: str, minutes: int, zone: str, special_minutes: int, every: int) -> None:
    """D16, TAR-3: from 01:15 to 01:45 happens twice in October and never in March, however often the meter is read."""
    found = billed(steady(begin, minutes, 100, every=every), tariff(QUARTERS, zone=zone))
    usual_minutes = minutes - special_minutes
    # 0.1 kWh a minute: a tenth of 0.50 a minute, and of 1.00 in the window; time at 1.00 and at 6.00 an hour.
    assert found.cost.energy_minor == 5 * usual_minutes + 10 * special_minutes
    assert found.cost.time_minor == round(Fraction(100 * usual_minutes + 600 * special_minutes, 60))
    assert found.cost.total_minor == found.cost.energy_minor + found.cost.time_minor
    assert sum(portion.energy_mwh for portion in found.usage.portions) == found.energy_mwh == minutes * 100_000


def test_d16_two_hours_over_the_change_of_clocks() -> None:
    """D16: 00:30 BST to 01:30 GMT are two hours, and 00:30 GMT to 02:30 BST is one."""
    assert billed(steady("2026-10-25T00:30+01:00", 120, 100), tariff(NIGHT)).charging_s == 7200
    assert billed(steady("2026-03-29T00:30+00:00", 60, 100), tariff(NIGHT)).charging_s == 3600


@pytest.mark.parametrize(
    ("begin", "minutes", "special"),
    [
        pytest.param("2026-05-04T21:00+01:00", 120, 60, id="into the night"),
        pytest.param("2026-05-05T05:00+01:00", 120, 60, id="out of it"),
        pytest.param("2026-05-04T20:00+01:00", 720, 480, id="all of it, past midnight"),
        pytest.param("2026-05-04T22:00+01:00", 60, 60, id="from its very beginning"),
        pytest.param("2026-05-05T06:00+01:00", 60, 0, id="from its very end"),
        pytest.param("2026-05-04T21:00+01:00", 60, 0, id="until its very beginning"),
        pytest.param("2026-05-04T21:59+01:00", 2, 1, id="a minute on either side"),
    ],
)
def test_tar3_split_at_the_boundary(begin: str, minutes: int, special: int) -> None:
    """TAR-3: energy costs what it cost when it flowed."""
    found = billed(steady(begin, minutes, 200, every=1000), tariff(NIGHT))
    assert found.cost.energy_minor == 10 * (minutes - special) + 2 * special


def test_tar3_days_of_the_week() -> None:
    """TAR-3: Saturday and Sunday have their own price, from midnight to midnight of the site's zone."""
    agreed = tariff(Element(days=0b1100000, energy_micro_per_kwh=0))
    friday = billed(steady("2026-05-01T23:00+01:00", 120, 100), agreed)
    sunday = billed(steady("2026-05-03T23:00+01:00", 120, 100), agreed)
    assert (friday.cost.energy_minor, sunday.cost.energy_minor) == (300, 300)
    assert [portion.energy_mwh for portion in friday.usage.portions] == [6_000_000, 6_000_000]


def test_tar3_any_order_and_any_restart_cost_the_same() -> None:
    """TAR-3: in whatever order the messages come, and folded at once or one by one, a session costs the same."""
    exhibits = steady("2026-05-04T21:30+01:00", 60, 100)
    agreed = tariff(NIGHT, QUARTERS)
    expected = billed(exhibits, agreed)
    assert expected.cost.energy_minor == 150 + 30
    for order in itertools.permutations(exhibits):
        assert billed(order, agreed) == expected
    course = course_of(exhibits[:1], agreed.times)
    for exhibit in exhibits[1:]:
        course = course.advanced(exhibit)
    assert figures(course, terms(agreed), now=LATER) == expected


def test_tar3_a_late_reading_moves_energy_between_prices() -> None:
    """TAR-3: a reading that comes late tells when the energy flowed, and what it cost."""
    begin = instant("2026-05-04T21:00+01:00")
    ends = [(begin, 0), (begin + timedelta(hours=2), 12_000)]
    agreed = tariff(NIGHT)
    assert billed(told(ends), agreed).cost.energy_minor == 300 + 60
    with_late = told([ends[0], (begin + timedelta(hours=1), 12_000), ends[1]])
    assert billed(with_late, agreed).cost.energy_minor == 600
    assert billed([with_late[0], with_late[2], with_late[1]], agreed).cost.energy_minor == 600


@pytest.mark.parametrize(
    ("method", "facts"),
    [
        pytest.param(ChargingMethod.CHARGER, "counted", id="by the charger's own count"),
        pytest.param(ChargingMethod.STATES, "states", id="by states"),
        pytest.param(ChargingMethod.TRANSACTION, "", id="by the transaction"),
    ],
)
def test_d17_time_by_each_method_is_split(method: ChargingMethod, facts: str) -> None:
    """D17, TAR-3: charging time falls to the price in force however it was counted: two hours, one of them special."""
    begin = instant("2026-05-04T21:00+01:00")
    exhibits = told([(begin, 0), (begin + timedelta(hours=2), 12_000)])
    end = begin + timedelta(hours=2)
    if facts == "counted":
        middle = begin + timedelta(hours=1)
        exhibits[1:1] = [
            Exhibit(MessageKind.EVENT, None, at, n, (ChargingCounted(at, seconds),))
            for n, (at, seconds) in enumerate([(middle, 3600), (end, 7200)])
        ]
    elif facts == "states":
        exhibits.insert(1, Exhibit(MessageKind.STATUS, None, begin, 0, (StateReported(begin, ChargingState.CHARGING),)))
    found = billed(exhibits, tariff(replace(NIGHT, time_micro_per_hour=3_000_000)))
    assert (found.charging_method, found.charging_s, found.cost.time_minor) == (method, 7200, 100 + 300)


def test_lifecycle_9_what_came_before_it_was_authorised_is_free_at_its_time() -> None:
    """Lifecycle 9, TAR-3: what is not paid for is the first of energy and time, whatever that would have cost."""
    begin = instant("2026-05-04T21:00+01:00")
    shown = begin + timedelta(hours=1)
    exhibits = told([(begin, 0), (shown, 6_000), (begin + timedelta(hours=2), 12_000)])
    exhibits.insert(2, Exhibit(MessageKind.EVENT, None, shown, 9, (Presented(shown, TAG),)))
    agreed = tariff(replace(NIGHT, time_micro_per_hour=3_000_000))
    late = replace(terms(agreed), authorised_at=shown)
    found = figures(course_of(exhibits, agreed.times), late, now=LATER)
    assert (found.cost.energy_minor, found.cost.time_minor) == (60, 300)


OVERNIGHT = Element(starts_minute=20 * 60, ends_minute=8 * 60, parking_micro_per_hour=0)
EVENING = Element(starts_minute=18 * 60, ends_minute=20 * 60, parking_micro_per_hour=6_000_000)


@pytest.mark.parametrize(
    ("rate", "left", "fee", "billed_at"),
    [
        pytest.param(ParkingRate(2_000_000), "19:00", 200 + 600, "19:00", id="dearer in the evening"),
        pytest.param(ParkingRate(2_000_000), "23:00", 200 + 1200, "23:00", id="free overnight"),
        pytest.param(ParkingRate(2_000_000, 60), "19:00", 600, "19:00", id="the first hour is free"),
        pytest.param(ParkingRate(2_000_000, 90), "19:00", 300, "19:00", id="free minutes reach into the evening"),
        pytest.param(ParkingRate(2_000_000, 0, 500), "23:00", 500, "18:30", id="the cap is reached"),
        pytest.param(ParkingRate(2_000_000, 90, 500), "23:00", 500, "19:20", id="after the free minutes"),
        pytest.param(ParkingRate(2_000_000, 0, 0), "23:00", 0, "17:00", id="a cap of nought"),
        pytest.param(ParkingRate(0), "19:00", 600, "19:00", id="only the evening costs"),
        pytest.param(ParkingRate(0, 0, 200), "23:00", 200, "18:20", id="only the evening costs, capped"),
        pytest.param(ParkingRate(2_000_000, 0, 9_900), "23:00", 1400, "23:00", id="a cap that is never reached"),
    ],
)
def test_tar3_parking(rate: ParkingRate, left: str, fee: int, billed_at: str) -> None:
    """TAR-3, TAR-1: parking costs by the hour of the day; free minutes are the first, and a cap ends the bill."""
    agreed = tariff(EVENING, OVERNIGHT, parking=rate)
    end = instant("2026-05-04T17:00+01:00")
    exhibits = told([(end - timedelta(hours=1), 0), (end - timedelta(minutes=30), 3_000), (end, 6_000)])
    course = replace(course_of(exhibits, agreed.times), superseded_at=instant(f"2026-05-04T{left}+01:00"))
    found = figures(course, terms(agreed), now=LATER)
    assert (found.cost.parking_minor, found.billed_at) == (fee, instant(f"2026-05-04T{billed_at}+01:00"))
    assert found.cost.total_minor == 300 + 100 + fee


def test_tar3_pauses_cost_what_parking_costs_then() -> None:
    """TAR-3: a pause while charging is parking at its own time of day."""
    begin = instant("2026-05-04T17:00+01:00")
    hours = [0, 6_000, 6_000, 12_000]
    exhibits = told([(begin + timedelta(hours=n), wh) for n, wh in enumerate(hours)])
    agreed = tariff(EVENING, parking=ParkingRate(2_000_000))
    course = replace(course_of(exhibits, agreed.times), superseded_at=begin + timedelta(hours=3))
    found = figures(course, terms(agreed), now=LATER)
    assert (found.charging_s, found.parked_s, found.cost.parking_minor) == (7200, 3600, 600)


def test_tar3_the_cost_so_far() -> None:
    """TAR-3, LOG-6: with each reading a running session shows what it costs by then."""
    exhibits = steady("2026-05-04T21:00+01:00", 120, 100, every=30)
    agreed = tariff(NIGHT)
    course = course_of(exhibits[:1], agreed.times)
    costs = []
    for exhibit in exhibits[1:]:
        course = course.advanced(exhibit)
        costs.append(figures(course, terms(agreed), now=LATER).cost.energy_minor)
    assert costs == [150, 300, 330, 360]


def test_tar3_below_the_threshold_nothing() -> None:
    """PAY-2: below the threshold no price of any time counts, nor is anything split."""
    found = billed(steady("2026-05-04T21:00+01:00", 9, 10), tariff(NIGHT))
    assert (found.cost.total_minor, found.usage.portions) == (0, ())


def test_tar3_nothing_is_lost_after_many_changes() -> None:
    """TAR-3: when more prices have changed than are kept apart, the rest counts at the latest, and none is lost."""
    elements = [
        Element(starts_minute=n * 120 + 30, ends_minute=n * 120 + 60, energy_micro_per_kwh=n) for n in range(12)
    ]
    found = billed(steady("2026-05-01T00:00+01:00", 40 * 24 * 60, 1, every=600), tariff(*elements))
    assert sum(portion.energy_mwh for portion in found.usage.portions) == found.energy_mwh == 57_600_000


def test_d2_random_sessions_by_the_minute() -> None:
    """D2, D16: in 300 random sessions each part is within half a penny of what every minute costs, taken by itself."""
    random = Random(3)  # noqa: S311 -- the same sessions every time
    for _ in range(300):
        zone = random.choice(["Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"])
        elements = tuple(
            Element(
                random.randrange(1, 128), random.randrange(1440), random.randrange(1440),
                random.choice([None, random.randrange(2_000_000)]), random.choice([None, random.randrange(9_000_000)]),
            )
            for _ in range(random.randrange(1, 5))
        )  # fmt: skip
        agreed = tariff(*elements, zone=zone)
        day = random.choice(["2026-10-24", "2026-03-28", "2026-10-31", "2026-03-07", "2026-06-06"])
        at = datetime.fromisoformat(day).replace(tzinfo=UTC) + timedelta(minutes=random.randrange(1440))
        readings = [(at, 500)]
        for _ in range(random.randrange(1, 30)):
            at, wh = readings[-1]
            readings.append((at + timedelta(minutes=random.randrange(1, 50)), wh + random.randrange(100, 4_000)))
        found = billed(told(readings), agreed)
        energy = time = Fraction(0)
        for (since, before), (until, after) in itertools.pairwise(readings):
            minutes = int((until - since).total_seconds()) // 60
            for minute in range(minutes):
                shown = int((since + timedelta(minutes=minute)).timestamp())
                prices = prices_at(agreed.elements, zone, shown)
                energy += Fraction((after - before) * (500_000 if prices.energy is None else prices.energy), minutes)
                time += 1_000_000 if prices.time is None else prices.time
        cost = found.cost
        assert abs(cost.energy_minor - energy / 10**7) <= Fraction(51, 100)
        assert cost.time_minor == (2 * time + 600_000) // 1_200_000
        assert cost.total_minor == cost.energy_minor + cost.time_minor


def test_acl7_the_reference_session() -> None:
    """ACL-7: 30 kWh in an hour from an instant on; what it costs depends on when that is."""
    agreed = tariff(NIGHT)
    assert reference_cost(agreed, instant("2026-05-04T12:00+01:00")) == 1600
    assert reference_cost(agreed, instant("2026-05-04T23:00+01:00")) == 400
    assert reference_cost(agreed, instant("2026-05-04T21:30+01:00")) == 750 + 150 + 100
    assert reference_cost(tariff(), instant("2026-05-04T21:30+01:00")) == 1600


def test_planned_usage_falls_in_time() -> None:
    """A planned session charges evenly, then parks; energy that takes no time has the price of its instant."""
    agreed = tariff(EVENING, parking=ParkingRate(2_000_000))
    at = instant("2026-05-04T17:00+01:00")
    usage = planned_usage(agreed, at, energy_mwh=9_000_000, charging_s=5_400, parked_s=3_600)
    seconds = int(at.timestamp())
    assert usage == Usage(9_000_000, 5_400, 3_600, (
        Portion(seconds, seconds + 3600, 6_000_000, 3600, 0),
        Portion(seconds + 3600, seconds + 7200, 3_000_000, 1800, 1800),
        Portion(seconds + 7200, seconds + 9000, 0, 0, 1800),
    ))  # fmt: skip
    assert session_cost(agreed, usage, threshold_mwh=0).parking_minor == 600
    at_once = planned_usage(agreed, at, energy_mwh=1_000_000, charging_s=0)
    assert at_once.portions == (Portion(seconds, seconds, 1_000_000, 0, 0),)


def test_prices_by_time_of_day_need_times() -> None:
    """What is not known to have been taken at any time has no price by time of day: nobody guesses."""
    with pytest.raises(ValueError, match="when it was taken"):
        session_cost(tariff(NIGHT), Usage(1_000_000, 0, 0), threshold_mwh=0)
    assert session_cost(tariff(NIGHT), Usage(0, 0, 0), threshold_mwh=0).total_minor == 0


def test_tar3_a_connection_fee_is_the_same_at_any_time() -> None:
    """TAR-3: the connection fee is once per session, whenever that is."""
    agreed = replace(tariff(NIGHT), components=(EnergyRate(0), ConnectionFee(50)))
    assert billed(steady("2026-05-04T21:00+01:00", 120, 100), agreed).cost.total_minor == 50 + 60
