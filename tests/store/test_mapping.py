"""Facts and sessions as rows, and back."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from echarge.domain.availability import ChargingState
from echarge.domain.events import (
    Begun,
    ChargingCounted,
    Closed,
    Closing,
    Fact,
    Finished,
    Misdated,
    Plugged,
    Presented,
    PresentedTag,
    Read,
    StateReported,
    StopActor,
    StopAsked,
    TagKind,
    Unplugged,
)
from echarge.domain.meters import Context, Phase, PhaseValues, Reading
from echarge.domain.tariffs import ConnectionFee, EnergyRate, ParkingRate, TariffSource, TimeRate
from echarge.store.mapping import facts_from_json, facts_to_json, frozen_tariff_of
from echarge.store.models import Tariff

INSTANTS = st.datetimes(min_value=datetime(1970, 1, 1), max_value=datetime(2199, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
INTEGERS = st.integers(-(2**53), 2**53)
MAYBE = st.none() | INTEGERS
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
TAGS = st.builds(PresentedTag, TEXTS, st.sampled_from(TagKind))
ACTORS = st.sampled_from(StopActor)
READINGS = st.builds(
    Reading,
    INSTANTS,
    MAYBE,
    MAYBE,
    MAYBE,
    MAYBE,
    st.lists(st.builds(PhaseValues, st.sampled_from(Phase), MAYBE, MAYBE, MAYBE), max_size=3).map(tuple),
    MAYBE,
    st.sampled_from(Context),
)
FACTS: st.SearchStrategy[Fact] = st.one_of(
    st.builds(Begun, INSTANTS, MAYBE),
    st.builds(Plugged, INSTANTS),
    st.builds(Unplugged, INSTANTS),
    st.builds(StateReported, INSTANTS, st.sampled_from(ChargingState)),
    st.builds(Presented, INSTANTS, TAGS),
    st.builds(Read, READINGS),
    st.builds(ChargingCounted, INSTANTS, INTEGERS),
    st.builds(StopAsked, INSTANTS, TEXTS, ACTORS),
    st.builds(Finished, INSTANTS, TEXTS, ACTORS, MAYBE, st.none() | TAGS),
    st.builds(Misdated, INSTANTS, INSTANTS),
    st.builds(Closed, INSTANTS, st.sampled_from(Closing)),
)


@given(st.lists(FACTS, max_size=5))
def test_facts_there_and_back(facts: list[Fact]) -> None:
    """Whatever a message tells is stored and read again as it was."""
    assert facts_from_json(facts_to_json(facts)) == tuple(facts)


def test_every_fact_is_drawn() -> None:
    """A fact that is new to the domain is missed here."""
    assert {Begun, Plugged, Unplugged, StateReported, Presented, Read} | {
        ChargingCounted, StopAsked, Finished, Misdated, Closed,
    } == set(Fact.__args__)  # fmt: skip


@pytest.mark.parametrize(
    ("prices", "components"),
    [
        pytest.param({}, (), id="free"),
        pytest.param(
            {
                "energy_micro_per_kwh": 1,
                "time_micro_per_hour": 2,
                "connection_fee_minor": 3,
                "parking_micro_per_hour": 4,
                "parking_free_minutes": 5,
                "parking_cap_minor": 6,
            },
            (EnergyRate(1), TimeRate(2), ConnectionFee(3), ParkingRate(4, 5, 6)),
            id="all of it",
        ),
        pytest.param({"parking_micro_per_hour": 0, "parking_free_minutes": 5}, (), id="parking for nothing"),
    ],
)
def test_frozen_tariff(prices: dict[str, int], components: tuple[object, ...]) -> None:
    """A session keeps the prices of its tariff; a price of nothing is none."""
    row = Tariff(id=9, organisation_id=1, name="Day", name_key="Day", currency="GBP", **prices)
    found = frozen_tariff_of(row, vat_rate_bp=2000, chosen_by=TariffSource.SITE, time_zone="UTC")
    assert (found.components, found.tariff_id, found.vat_rate_bp) == (components, 9, 2000)
