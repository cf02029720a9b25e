import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from echarge.domain.elements import Element
from echarge.domain.tariffs import (
    ConnectionFee,
    EnergyRate,
    FrozenTariff,
    ParkingRate,
    TariffSource,
    TimeRate,
    tariff_in_force,
)
from echarge.domain.timetable import Timetable

ALL = (EnergyRate(143_500), TimeRate(1_000_000), ConnectionFee(500), ParkingRate(5_000_000, 15, 2_000))
TARIFF = FrozenTariff(7, "Day", "GBP", 2000, ALL, TariffSource.SITE)


@pytest.mark.parametrize("evse", [None, "evse"])
@pytest.mark.parametrize("site", [None, "site"])
@pytest.mark.parametrize("organisation", [None, "organisation"])
def test_d4_fallback(evse: str | None, site: str | None, organisation: str | None) -> None:
    """The tariff nearest to the plug applies, and its place is told."""
    present = [
        (tariff, source)
        for tariff, source in (
            (evse, TariffSource.EVSE),
            (site, TariffSource.SITE),
            (organisation, TariffSource.ORGANISATION),
        )
        if tariff is not None
    ]
    assert tariff_in_force(evse, site, organisation) == [*present, (None, TariffSource.NONE)][0]


def test_d4_none_is_free_and_marked() -> None:
    """Where no tariff is set charging is free, and says why."""
    free = FrozenTariff.none("GBP", 2000)
    assert free == FrozenTariff(None, "", "GBP", 2000, (), TariffSource.NONE)
    assert free.is_free


@pytest.mark.parametrize(
    ("components", "is_free"),
    [
        pytest.param((), True, id="no component"),
        pytest.param((EnergyRate(0), TimeRate(0), ConnectionFee(0), ParkingRate(0, 5, 100)), True, id="all nought"),
        pytest.param((EnergyRate(1),), False, id="energy"),
        pytest.param((TimeRate(1),), False, id="time"),
        pytest.param((ConnectionFee(1),), False, id="connection"),
        pytest.param((EnergyRate(0), ParkingRate(1)), False, id="parking"),
    ],
)
def test_d15_free_tariff(components: tuple[EnergyRate, ...], *, is_free: bool) -> None:
    """A tariff is free when no component has a price."""
    assert FrozenTariff(1, "T", "GBP", 0, components, TariffSource.EVSE).is_free is is_free


def test_d6_frozen_as_json() -> None:
    """A session keeps its tariff as plain JSON."""
    assert TARIFF.to_json() == {
        "tariff_id": 7,
        "name": "Day",
        "currency": "GBP",
        "vat_rate_bp": 2000,
        "components": [
            {"kind": "energy", "micro_per_kwh": 143_500},
            {"kind": "time", "micro_per_hour": 1_000_000},
            {"kind": "connection", "amount_minor": 500},
            {"kind": "parking", "micro_per_hour": 5_000_000, "free_minutes": 15, "cap_minor": 2_000},
        ],
        "chosen_by": "SITE",
    }


SPECIAL = FrozenTariff(
    7, "Day", "GBP", 2000,
    (EnergyRate(1, 500, 100), TimeRate(2, step_s=60), ConnectionFee(3, 0), ParkingRate(4, 0, None, 1000, 900)),
    TariffSource.SITE, "Europe/London", (Element(3, 60, 120, 5), Element(parking_micro_per_hour=0)), 50, 5_000,
)  # fmt: skip


def test_d6_all_that_a_tariff_can_have_as_json() -> None:
    """D6, TAR-3: prices by time of day with their zone, VAT of single prices, steps, and limits are kept too."""
    kept = SPECIAL.to_json()
    assert FrozenTariff.from_json(json.loads(json.dumps(kept))) == SPECIAL
    assert kept["components"][:2] == [
        {"kind": "energy", "micro_per_kwh": 1, "vat_rate_bp": 500, "step": 100},
        {"kind": "time", "micro_per_hour": 2, "step": 60},
    ]
    assert (kept["time_zone"], len(kept["elements"])) == ("Europe/London", 2)
    assert (kept["minimum_minor"], kept["maximum_minor"]) == (50, 5_000)
    assert SPECIAL.times == Timetable("Europe/London", frozenset({0, 60, 120}))
    assert TARIFF.times is None


@pytest.mark.parametrize(
    "component",
    [
        pytest.param(lambda: EnergyRate(1, -1), id="a rate of VAT below nought"),
        pytest.param(lambda: TimeRate(1, 10_001), id="more than as much again"),
        pytest.param(lambda: EnergyRate(1, None, 0), id="steps of nothing"),
        pytest.param(lambda: ParkingRate(1, step_s=0), id="steps of no time"),
        pytest.param(lambda: replace(SPECIAL, components=ALL[1:]), id="an element's price without a component"),
        pytest.param(lambda: replace(SPECIAL, minimum_minor=-1), id="a minimum below nought"),
    ],
)
def test_tar3_no_such_tariff(component: Callable[[], object]) -> None:
    """TAR-3: what no tariff can have is refused."""
    with pytest.raises(ValueError, match=r".+"):
        component()


def test_d15_free_at_any_time() -> None:
    """D15: a tariff is free when no price is set at any time of day, and no minimum."""
    free = replace(TARIFF, components=(EnergyRate(0),), elements=(Element(energy_micro_per_kwh=0),))
    assert free.is_free
    assert not replace(free, elements=(Element(energy_micro_per_kwh=1),)).is_free
    assert not replace(free, minimum_minor=1).is_free


PRICES = st.integers(0, 10**12)
COMPONENTS = st.tuples(
    st.builds(EnergyRate, PRICES),
    st.builds(TimeRate, PRICES),
    st.builds(ConnectionFee, PRICES),
    st.builds(ParkingRate, PRICES, PRICES, st.none() | PRICES),
).flatmap(lambda all_four: st.lists(st.sampled_from(all_four), unique=True).map(tuple))


@given(
    st.builds(
        FrozenTariff,
        st.none() | st.integers(1),
        st.text(),
        st.sampled_from(["GBP", "JPY", "KWD"]),
        st.integers(0, 10_000),
        COMPONENTS,
        st.sampled_from(TariffSource),
    )
)
def test_d6_json_round_trip(tariff: FrozenTariff) -> None:
    """Any tariff comes back from JSON as it went in."""
    assert FrozenTariff.from_json(json.loads(json.dumps(tariff.to_json()))) == tariff


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param({"tariff_id": "7"}, id="id in a string"),
        pytest.param({"name": None}, id="no name"),
        pytest.param({"currency": "ABC"}, id="no currency"),
        pytest.param({"vat_rate_bp": 0.2}, id="a rate in parts"),
        pytest.param({"vat_rate_bp": True}, id="a rate of true"),
        pytest.param({"components": None}, id="no components"),
        pytest.param({"components": [None]}, id="an empty component"),
        pytest.param({"components": [{"kind": "energy"}]}, id="energy without a price"),
        pytest.param({"components": [{"kind": "blocking"}]}, id="an unknown kind"),
        pytest.param({"components": [{"kind": "energy", "micro_per_kwh": -1}]}, id="a price below nought"),
        pytest.param({"chosen_by": "MOON"}, id="an unknown place"),
    ],
)
def test_d6_json_of_something_else(changed: dict[str, Any]) -> None:
    """What is no frozen tariff is refused as one thing: a ValueError."""
    with pytest.raises(ValueError, match=r".+"):
        FrozenTariff.from_json(TARIFF.to_json() | changed)


def test_d6_json_without_a_key() -> None:
    """A missing part is refused too."""
    with pytest.raises(ValueError, match="tariff_id"):
        FrozenTariff.from_json({})


@pytest.mark.parametrize("vat_rate_bp", [-1, 10_001])
def test_d11_vat_rate_limits(vat_rate_bp: int) -> None:
    """A VAT rate is from nothing to as much again."""
    with pytest.raises(ValueError, match="basis points"):
        FrozenTariff(1, "T", "GBP", vat_rate_bp, (), TariffSource.EVSE)


def test_tar1_one_component_of_a_kind() -> None:
    """Two prices for one thing are refused."""
    with pytest.raises(ValueError, match="at most one"):
        FrozenTariff(1, "T", "GBP", 0, (EnergyRate(1), EnergyRate(2)), TariffSource.EVSE)


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        pytest.param(EnergyRate, (-1,), id="energy"),
        pytest.param(TimeRate, (-1,), id="time"),
        pytest.param(ConnectionFee, (-1,), id="connection"),
        pytest.param(ParkingRate, (-1, 0, None), id="parking"),
        pytest.param(ParkingRate, (0, -1, None), id="free minutes"),
        pytest.param(ParkingRate, (0, 0, -1), id="cap"),
    ],
)
def test_tar1_no_price_below_nought(kind: type, values: tuple[int | None, ...]) -> None:
    """No component pays the driver."""
    with pytest.raises(ValueError, match="never pays the driver"):
        kind(*values)
