"""Tariffs as OCPI 2.2.1 objects, and back (D30)."""

import json
import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from echarge.domain.elements import Element
from echarge.domain.ocpi_tariffs import NotOursError, ocpi_tariff, tariff_from_ocpi
from echarge.domain.pricing import planned_usage, session_cost
from echarge.domain.tariffs import ConnectionFee, EnergyRate, FrozenTariff, ParkingRate, TariffSource, TimeRate

AT = datetime(2026, 5, 4, 12, tzinfo=UTC)
NIGHT = Element(starts_minute=22 * 60, ends_minute=6 * 60, energy_micro_per_kwh=143_500)
WEEKEND = Element(days=0b1100000, time_micro_per_hour=0, parking_micro_per_hour=3_333_333)
MONDAY_NIGHT = Element(days=1, starts_minute=22 * 60, ends_minute=6 * 60, energy_micro_per_kwh=99_999)
RATES = (
    EnergyRate(500_000, step_wh=100),
    TimeRate(1_000_000, 500),
    ConnectionFee(50),
    ParkingRate(2_000_000, step_s=60),
)


def tariff(*elements: Element, **limits: int) -> FrozenTariff:
    """Return a tariff."""
    zone = "Europe/London" if elements else "UTC"
    return FrozenTariff(None, "T", "GBP", 2000, RATES, TariffSource.NONE, zone, elements, **limits)


def exported(agreed: FrozenTariff) -> dict[str, Any]:
    """Return the tariff as it goes over the wire."""
    data: dict[str, Any] = json.loads(
        json.dumps(ocpi_tariff(agreed, country_code="GB", party_id="VLT", tariff_id="12", updated_at=AT))
    )
    return data


def imported(data: dict[str, Any]) -> FrozenTariff:
    """Return the tariff that came over the wire."""
    return tariff_from_ocpi(data, name="T", time_zone="Europe/London", vat_rate_bp=2000)


REQUIRED = {
    "country_code": r"[A-Z]{2}", "party_id": r"[A-Z0-9]{3}", "id": r".{1,36}", "currency": r"[A-Z]{3}",
    "last_updated": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ",
}  # fmt: skip
"""Required strings of OCPI's Tariff object, and how they look."""


@pytest.mark.parametrize(
    "agreed",
    [
        pytest.param(tariff(), id="plain"),
        pytest.param(tariff(NIGHT, WEEKEND, MONDAY_NIGHT, minimum_minor=50, maximum_minor=2_000), id="all there is"),
        pytest.param(FrozenTariff.none("GBP"), id="free"),
    ],
)
def test_d30_the_shape_of_an_ocpi_tariff(agreed: FrozenTariff) -> None:
    """D30: required fields, their lengths and types, and nothing that OCPI does not know."""
    data = exported(agreed)
    assert all(re.fullmatch(pattern, data[name]) for name, pattern in REQUIRED.items())
    assert set(data) <= {*REQUIRED, "elements", "min_price", "max_price", "tariff_alt_text"}
    assert data["elements"]
    for element in data["elements"]:
        assert set(element) <= {"price_components", "restrictions"}
        for component in element["price_components"]:
            assert set(component) <= {"type", "price", "vat", "step_size"}
            assert component["type"] in {"ENERGY", "FLAT", "PARKING_TIME", "TIME"}
            assert isinstance(component["step_size"], int)
        restrictions = element.get("restrictions", {"start_time": "00:00", "end_time": "00:00"})
        for name in ("start_time", "end_time"):
            assert re.fullmatch(r"([0-1][0-9]|2[0-3]):[0-5][0-9]", restrictions.get(name, "00:00"))
    for name in ("min_price", "max_price"):
        assert set(data.get(name, {})) <= {"excl_vat", "incl_vat"}


@pytest.mark.parametrize(
    "agreed",
    [
        pytest.param(tariff(), id="plain"),
        pytest.param(tariff(NIGHT), id="past midnight on every day"),
        pytest.param(tariff(NIGHT, WEEKEND, minimum_minor=50, maximum_minor=2_000), id="elements and limits"),
    ],
)
def test_d30_round_trip(agreed: FrozenTariff) -> None:
    """D30: what goes out comes back the same, to the millionth, with its VAT."""
    assert imported(exported(agreed)) == agreed


def test_d30_past_midnight_on_one_day() -> None:
    """D30: OCPI's days are those of each minute: an element past midnight becomes two, and costs the same."""
    agreed = tariff(MONDAY_NIGHT)
    again = imported(exported(agreed))
    assert len(again.elements) == 2
    for hours in range(168):
        at = AT + timedelta(hours=hours, minutes=30)
        first, second = (
            session_cost(each, planned_usage(each, at, energy_mwh=10_000_000, charging_s=3600), threshold_mwh=0)
            for each in (agreed, again)
        )
        assert first == second


def test_d30_elements_that_say_nothing_or_always() -> None:
    """D30: an element without a price is left out; one that lasts from an hour to the same hour always holds."""
    always = Element(starts_minute=480, ends_minute=480, energy_micro_per_kwh=99)
    told = exported(tariff(Element(starts_minute=60, ends_minute=120), always))["elements"]
    assert [len(each["price_components"]) for each in told] == [1] * 5
    assert "restrictions" not in told[0]


def test_d30_what_ocpi_cannot_say() -> None:
    """D30: free minutes and a cap of parking stand in the text."""
    agreed = FrozenTariff(None, "T", "GBP", 2000, (ParkingRate(2_000_000, 15, 900),), TariffSource.NONE)
    text = exported(agreed)["tariff_alt_text"]
    assert text == [
        {
            "language": "en",
            "text": "The first 15 minutes of parking are free. Parking costs at most 9.00 GBP, VAT included.",
        }
    ]


def test_d30_free_of_charge() -> None:
    """D15, D30: what is free is one flat price of nought."""
    assert exported(FrozenTariff.none("GBP"))["elements"] == [
        {"price_components": [{"type": "FLAT", "price": 0.0, "step_size": 1}]}
    ]


def energy(price: float, **restrictions: object) -> dict[str, Any]:
    """Return an element with a price of energy."""
    return {"price_components": [{"type": "ENERGY", "price": price, "step_size": 1}], "restrictions": restrictions}


@pytest.mark.parametrize(
    ("elements", "message"),
    [
        pytest.param([energy(1, max_power=16)], "max_power", id="by power"),
        pytest.param([{"price_components": [{"type": "RESERVATION", "price": 1}]}], "RESERVATION", id="a reservation"),
        pytest.param([energy(1, day_of_week=["MONDAY"]) | {"price_components": [{"type": "FLAT", "price": 1}]}],
                     "at some times", id="a fee by day"),
        pytest.param([energy(1, day_of_week=["MONDAY"], start_time="22:00", end_time="06:00")], "midnight",
                     id="past midnight on one day"),
        pytest.param([energy(1, start_time="22:00") | {"price_components": [{"type": "ENERGY", "price": 1, "vat": 5}]},
                      energy(1)], "several", id="two rates of VAT"),
        pytest.param([{}], "not an OCPI tariff", id="no prices"),
        pytest.param([energy(1) | {"price_components": [{"type": "ENERGY", "price": "dear"}]}], "not an OCPI tariff",
                     id="no number"),
    ],
)  # fmt: skip
def test_d30_what_a_tariff_here_cannot_say(elements: list[dict[str, Any]], message: str) -> None:
    """D30: what cannot be kept is refused, and nothing is left out in silence."""
    with pytest.raises(NotOursError, match=message):
        imported({"currency": "EUR", "elements": elements})


def test_d30_the_first_without_restrictions_ends_the_list() -> None:
    """D30: what comes after a price that always holds is never asked."""
    found = imported({"currency": "EUR", "elements": [energy(0.25), energy(9, start_time="08:00")]})
    assert (found.components, found.elements) == ((EnergyRate(300_000),), ())


def test_d12_limits_without_vat_get_it() -> None:
    """D12: a limit that is told without VAT alone has it added."""
    data = {"currency": "EUR", "elements": [energy(0.25)], "max_price": {"excl_vat": 10}}
    assert imported(data).maximum_minor == 1200
