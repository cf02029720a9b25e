"""A session's share of the hourly totals (DSH-2, H3)."""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from echarge.domain.availability import ChargingState
from echarge.domain.bills import figures
from echarge.domain.course import Course, course_of
from echarge.domain.events import ChargingCounted
from echarge.domain.exhibits import Exhibit
from echarge.domain.hours import MARKS_MAX, SPREAD_MAX, hour_of
from echarge.domain.totals import NO_SHARE, NOTHING, Amounts, Place, Share, difference, share_of
from tests.domain.sessions import GUIDE, at, event, metered, read, start, state, stop, terms

PLACE = Place(7, 1, "GBP")
NOON = hour_of(at(0))


def share(exhibits: Sequence[Exhibit], *, authorised: float | None = 0) -> Share:
    """Return the share of a session of which this is all that was said."""
    return share_at(course_of(exhibits), authorised=authorised)


def share_at(course: Course, *, authorised: float | None = 0) -> Share:
    """Return the share of a session that has come so far."""
    return share_of(course, figures(course, terms(*GUIDE, authorised=authorised), now=at(10_000)), PLACE)


def by_hour(found: Share) -> dict[int, tuple[int, int, int, int]]:
    """Return energy in Wh, charging time in s, sessions and money by the hours since noon."""
    amounts = found.by_hour().items()
    return {hour - NOON: (a.energy_mwh // 1000, *a[1:]) for hour, a in sorted(amounts) if a != NOTHING}


CASES = [
    pytest.param([start()], {}, id="nothing yet"),
    pytest.param([start(), metered(10, 1500), metered(20, 3000)], {0: (2000, 1200, 0, 0)}, id="within an hour"),
    pytest.param(
        [start(30), metered(50, 3000), metered(70, 5000)], {0: (3000, 1800, 0, 0), 1: (1000, 600, 0, 0)},
        id="over the hour, evenly between two readings",
    ),
    pytest.param([start(30), metered(60, 3000)], {0: (2000, 1800, 0, 0)}, id="what is read at the full hour is before"),
    pytest.param(
        [start(0), stop(240, 9000)],
        {**dict.fromkeys(range(4), (2000, 3600, 0, 0)), 4: (0, 0, 1, 1300)},
        id="no reading at all: evenly from the start to the stop",
    ),
    pytest.param(
        [start(0), metered(30, 4000), metered(200, 4000), metered(210, 5000), stop(220, 5000)],
        {0: (3000, 1800, 0, 0), 3: (1000, 600, 1, 767)},
        id="a long pause counts in no hour",
    ),
    pytest.param(
        [start(0), metered(50, 99_000), metered(70, 2000), metered(80, 3000)],
        {0: (1000, 3000, 0, 0), 1: (1000, 600, 0, 0)},
        id="a spike is taken back where it was read",
    ),
    pytest.param(
        [start(30), state(30, ChargingState.CHARGING), state(50, ChargingState.SUSPENDED_EV),
         state(150, ChargingState.CHARGING), stop(190, 3000)],
        {0: (375, 1200, 0, 0), 1: (750, 0, 0, 0), 2: (750, 1800, 0, 0), 3: (125, 600, 1, 700)},
        id="time by the states where nothing else tells",
    ),
    pytest.param(
        [start(0), stop(60 * (SPREAD_MAX + 2), 5000)], {SPREAD_MAX + 2: (4000, 612_000, 1, 17700)},
        id="a silence of more than a week counts where it ends",
    ),
    pytest.param(
        [start(0), metered(10, 400_000_000), stop(20, 400_000_000)], {0: (0, 600, 1, 0)},
        id="A62: a register without its baseline delivers nothing",
    ),
    pytest.param(
        [start(0), metered(10, 151_000), stop(20, 151_000)], {0: (0, 0, 1, 0)},
        id="PAY-5: energy that nobody can believe",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("exhibits", "expected"), CASES)
def test_h3_by_the_hour(exhibits: Sequence[Exhibit], expected: dict[int, tuple[int, int, int, int]]) -> None:
    """H3: energy counts in the hour in which it was metered, money in the hour in which the bill was final."""
    assert by_hour(share(exhibits)) == expected


def test_the_chargers_own_count_of_seconds() -> None:
    """B16: the seconds that a 2.x charger counts fall among the hours as it told them."""
    told = [
        event(0, 30, read(30, 1000)),
        event(1, 50, read(50, 2000), ChargingCounted(at(50), 600)),
        event(2, 70, read(70, 3000), ChargingCounted(at(70), 1800)),
    ]
    assert by_hour(share(told)) == {0: (1500, 1200, 0, 0), 1: (500, 600, 0, 0)}


def test_lifecycle_10_what_is_not_listed() -> None:
    """Lifecycle 10: a refused start without energy is no session; with energy it is one."""
    assert share([start(0), stop(10, 1050)], authorised=None) == Share(PLACE)
    assert by_hour(share([start(0), stop(10, 2000)], authorised=None))[0][:3] == (1000, 600, 1)


def test_the_hours_of_a_session_are_limited() -> None:
    """What comes after so many hours counts in the latest of them."""
    hours = MARKS_MAX + 20
    found = share([start(0), *(metered(60 * hour + 30, 1000 + 10 * hour) for hour in range(hours))])
    amounts = found.by_hour()
    assert len(amounts) == MARKS_MAX + 1
    assert sum(each.energy_mwh for each in amounts.values()) == 10_000 * (hours - 1)
    assert max(amounts) == NOON + hours - 1


EXHIBITS = st.lists(
    st.tuples(st.integers(0, 600), st.integers(0, 8000), st.sampled_from([None, 0, 7000]), st.booleans()), max_size=12
)


@given(EXHIBITS, st.booleans(), st.randoms(use_true_random=False))
def test_differences_add_up(points: list[tuple[int, int, int | None, bool]], ends: bool, rng: object) -> None:
    """Whatever the readings and their order, the differences add up to the share, and the share to the figures."""
    told = [start(0)]
    for number, (minutes, energy_wh, power_w, pauses) in enumerate(points):
        told.append(metered(minutes, energy_wh, power_w)._replace(digest=number))
        if pauses:
            told.append(state(minutes, ChargingState.SUSPENDED_EV))
    if ends:
        told.append(stop(601, 9000))
    shuffled = [*told]
    rng.shuffle(shuffled)  # type: ignore[attr-defined]
    states = [NO_SHARE, *(share(shuffled[: count + 1]) for count in range(len(shuffled)))]
    held: dict[object, Amounts] = {}
    for before, after in pairwise(states):
        for key, amounts in difference(before, after).items():
            held[key] = held.get(key, NOTHING).plus(amounts)
    assert {key: each for key, each in held.items() if each != NOTHING} == difference(NO_SHARE, share(told))
    found = figures(course_of(told), terms(*GUIDE), now=at(10_000))
    hours = share(told).by_hour().values()
    assert sum(each.energy_mwh for each in hours) in {found.energy_mwh, 0}
    assert all(each.energy_mwh >= 0 and each.charging_s >= 0 for each in hours)
