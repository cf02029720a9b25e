"""Final bills as CDRs of OCPI 2.2.1 (D31)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any

import pytest

from echarge.domain.connectors import Build, ConnectorFormat, ConnectorStandard, PowerType
from echarge.domain.elements import Element
from echarge.domain.ocpi_cdrs import AuthMethod, Record, TokenType, ocpi_cdr, ocpi_credit
from echarge.domain.ocpi_locations import Place, Plug
from echarge.domain.pricing import planned_usage, session_cost
from echarge.domain.tariffs import ConnectionFee, EnergyRate, FrozenTariff, ParkingRate, TariffSource, TimeRate
from tests.ocpi_calculator import agree
from tests.ocpi_witness import read

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
AFTERNOON = Element(starts_minute=13 * 60, ends_minute=18 * 60, energy_micro_per_kwh=250_000)
RATES = (EnergyRate(500_000), TimeRate(1_000_000), ConnectionFee(60, 500), ParkingRate(3_000_000))
TARIFF = FrozenTariff(7, "T", "GBP", 2000, RATES, TariffSource.SITE, "UTC", (AFTERNOON,))
PLACE = Place(3, "Car park", "1 Long Street" * 9, "Leeds", "LS1 1AA", "GB", 51_500_000, -120_000, "Europe/London")
BUILD = Build(ConnectorStandard.IEC_62196_T2, ConnectorFormat.SOCKET, PowerType.AC_3_PHASE, 230, 32)


def record(tariff: FrozenTariff = TARIFF, *, energy_mwh: int = 10_000_000, charging_s: int = 7200, parked_s: int = 1800,
           at: datetime = NOON, limit_minor: int | None = None) -> Record:  # fmt: skip
    """Return the record of a planned session."""
    usage = planned_usage(tariff, at, energy_mwh=energy_mwh, charging_s=charging_s, parked_s=parked_s)
    cost = session_cost(tariff, usage, threshold_mwh=0, limit_minor=limit_minor)
    ends_at = at + timedelta(seconds=charging_s + parked_s)
    return Record(
        "934323817", at, ends_at, ends_at, "04A1", TokenType.RFID, AuthMethod.WHITELIST, PLACE, "K7QX2M",
        Plug(2, BUILD), tariff, at, usage, cost,
    )  # fmt: skip


def told(each: Record, *, with_tariff: bool = True) -> dict[str, Any]:
    """Return the record as it goes over the wire; what its reader works out from it is what it says."""
    found = read("Cdr", ocpi_cdr(each, country_code="GB", party_id="ECH", with_tariff=with_tariff))
    if "tariffs" in found:
        agree(found, each.tariff.time_zone, shortfall_minor=each.cost.shortfall_minor)
    return found


COSTS = {"total_cost", "total_fixed_cost", "total_energy_cost", "total_time_cost", "total_parking_cost"}


@pytest.mark.parametrize(
    "each",
    [
        pytest.param(record(), id="several prices"),
        pytest.param(replace(record(), reference="9" * 36, uid="X" * 255, revision=12), id="the longest"),
        pytest.param(replace(record(), uid=""), id="nobody known"),
        pytest.param(replace(record(), uid="Karte für Ξένια\n\x07", invoice="17"), id="another alphabet"),
        pytest.param(record(energy_mwh=0, charging_s=0, parked_s=0), id="nothing taken"),
        pytest.param(replace(record(), tariff=FrozenTariff.none("GBP")), id="free"),
    ],
)
def test_d31_the_shape_of_a_cdr(each: Record) -> None:
    """D31: a strict reader takes the record, and what takes it back."""
    data = told(each)
    credit = read("Cdr", ocpi_credit(data, NOON + timedelta(days=1)))
    assert {name for name in credit if credit[name] != data.get(name)} == {
        "id", "credit", "credit_reference_id", "last_updated", *(["total_cost"] if each.cost.total_minor else []),
    }  # fmt: skip


def test_d31_a_credit_takes_a_record_back() -> None:
    """D19, D31: a credit has an id of its own, names the record, and its total is that below zero."""
    data = told(replace(record(), revision=2))
    credit = ocpi_credit(data, NOON + timedelta(days=1))
    assert (data["id"], credit["id"], credit["credit_reference_id"]) == ("934323817-2", "934323817-2-C", "934323817-2")
    assert credit["credit"] is True
    for name, amount in data["total_cost"].items():
        assert credit["total_cost"][name] == -amount < 0
    assert credit["last_updated"] == "2026-05-05T12:00:00Z"
    free = ocpi_credit(told(record(energy_mwh=0, charging_s=0, parked_s=0, limit_minor=0)), NOON)
    assert str(free["total_cost"]["incl_vat"]) == "0.0"


def test_d31_where_it_was() -> None:
    """D31, C13: the location has all that OCPI needs; the EVSE is called by party and sticker."""
    assert told(record())["cdr_location"] == {
        "id": "3", "name": "Car park", "address": PLACE.address[:45], "city": "Leeds", "postal_code": "LS1 1AA",
        "country": "GBR", "coordinates": {"latitude": "51.500000", "longitude": "-0.120000"}, "evse_uid": "K7QX2M",
        "evse_id": "GB*ECH*EK7QX2M", "connector_id": "2", "connector_standard": "IEC_62196_T2",
        "connector_format": "SOCKET", "connector_power_type": "AC_3_PHASE",
    }  # fmt: skip


def test_d31_what_is_missing() -> None:
    """D31: what OCPI needs and nobody has said is told in words."""
    each = replace(record(), place=replace(PLACE, city="", longitude_micro=None), plug=Plug(1, Build()))
    assert each.missing == (
        "city", "coordinates", "connector's standard", "connector's format", "connector's power type",
        "connector's maximum voltage", "connector's maximum current",
    )  # fmt: skip
    assert record().missing == ()


def test_d31_a_period_for_each_price() -> None:
    """D31: a period begins with the session and at each change of price; totals and costs are those of the bill."""
    data = told(record())
    assert [(each["start_date_time"], each["dimensions"]) for each in data["charging_periods"]] == [
        ("2026-05-04T12:00:00Z", [{"type": "ENERGY", "volume": 5.0}, {"type": "TIME", "volume": 1.0}]),
        ("2026-05-04T13:00:00Z", [{"type": "ENERGY", "volume": 5.0}, {"type": "TIME", "volume": 1.0},
                                  {"type": "PARKING_TIME", "volume": 0.5}]),
    ]  # fmt: skip
    assert (data["total_energy"], data["total_time"], data["total_parking_time"]) == (10.0, 2.5, 0.5)
    assert data["total_energy_cost"] == {"excl_vat": 3.12, "incl_vat": 3.75}
    assert data["total_time_cost"] == {"excl_vat": 1.67, "incl_vat": 2.0}
    assert data["total_fixed_cost"] == {"excl_vat": 0.57, "incl_vat": 0.6}
    assert data["total_parking_cost"] == {"excl_vat": 1.25, "incl_vat": 1.5}
    assert data["total_cost"]["incl_vat"] == 7.85


def test_d31_one_price_is_one_period() -> None:
    """D31: where no price changes there is one period; a free session has no tariff to name."""
    data = told(replace(record(replace(TARIFF, elements=())), tariff=FrozenTariff.none("GBP")))
    assert [set(each) for each in data["charging_periods"]] == [{"start_date_time", "dimensions"}]
    assert "tariffs" not in data


def test_d31_without_the_tariff() -> None:
    """D31: who may not see tariffs gets the record without it."""
    assert "tariffs" not in told(record(), with_tariff=False)


HALF_HOUR = 1_800
PARKING = ParkingRate(6_000_000, 20, 250, 500, 300)
NIGHT = Element(0b0011111, 22 * 60, 6 * 60, 100_000, 500_000, 0)
FREE_NIGHT = Element(starts_minute=22 * 60, ends_minute=7 * 60, energy_micro_per_kwh=0, time_micro_per_hour=0)
STEPS = (EnergyRate(500_000, step_wh=100), TimeRate(1_000_000, None, 600), ParkingRate(3_000_000, step_s=900))
CLOCKS_GO_BACK = datetime(2026, 10, 25, 0, 15, tzinfo=UTC)
"""In London the hour from one to two comes twice."""


@pytest.mark.parametrize(
    ("changes", "session"),
    [
        pytest.param({"elements": ()}, {}, id="one price"),
        pytest.param({"elements": (), "components": STEPS}, {"energy_mwh": 10_050_001}, id="steps, parking the last"),
        pytest.param({"elements": (), "components": STEPS}, {"charging_s": 4_001, "parked_s": 0}, id="steps of time"),
        pytest.param({"components": STEPS}, {"energy_mwh": 7_777_777, "charging_s": 9_999, "parked_s": 0},
                     id="steps at the last price"),
        pytest.param({"components": (*RATES[:3], PARKING)}, {"parked_s": 1_200}, id="all parking is free"),
        pytest.param({"components": (*RATES[:3], PARKING)}, {"parked_s": 2_400}, id="some parking is free"),
        pytest.param({"components": (*RATES[:3], PARKING)}, {"parked_s": 90_000}, id="parking up to its cap"),
        pytest.param({"elements": (), "minimum_minor": 900}, {"energy_mwh": 100_000}, id="the minimum"),
        pytest.param({"maximum_minor": 300}, {}, id="the maximum"),
        pytest.param({"minimum_minor": 100, "maximum_minor": 9_900}, {}, id="between minimum and maximum"),
        pytest.param({}, {"limit_minor": 250}, id="no more than is held"),
        pytest.param({"elements": (NIGHT,)}, {"at": datetime(2026, 5, 8, 21, 30, tzinfo=UTC), "charging_s": 30_600},
                     id="a night of a weekday, into Saturday"),
        pytest.param({"elements": (NIGHT,)}, {"at": datetime(2026, 5, 9, 21, 30, tzinfo=UTC)}, id="a Saturday night"),
        pytest.param({"elements": (NIGHT, AFTERNOON), "time_zone": "Europe/London"},
                     {"at": CLOCKS_GO_BACK, "charging_s": 26_000, "energy_mwh": 33_333_333}, id="clocks go back"),
        pytest.param({"elements": (FREE_NIGHT,)}, {"at": datetime(2026, 5, 8, 20, 30, tzinfo=UTC)}, id="a free night"),
        pytest.param({"vat_rate_bp": 0}, {}, id="without VAT"),
        pytest.param({"currency": "JPY", "components": (EnergyRate(45_500_000), TimeRate(99_000_000))}, {}, id="yen"),
        pytest.param({}, {"energy_mwh": 0, "charging_s": 0, "parked_s": HALF_HOUR}, id="parking alone"),
    ],
)  # fmt: skip
def test_d31_a_reader_comes_to_the_same_total(changes: dict[str, Any], session: dict[str, Any]) -> None:
    """D12, D31: whoever works a record out from its periods and its tariff comes to its costs, with VAT and without."""
    each = record(replace(TARIFF, **changes), **session)
    assert told(each)["total_cost"]["incl_vat"] == float(each.cost.total.to_decimal())


def test_d31_nothing_taken_at_the_first_price() -> None:
    """D31: where the price changes before anything is taken, the first period is empty, and nothing is priced by it."""
    late = planned_usage(TARIFF, NOON + timedelta(hours=1), energy_mwh=5_000_000, charging_s=3_600)
    each = replace(record(), usage=late, cost=session_cost(TARIFF, late, threshold_mwh=0))
    assert [(period["start_date_time"], period["dimensions"]) for period in told(each)["charging_periods"]] == [
        ("2026-05-04T12:00:00Z", [{"type": "ENERGY", "volume": 0.0}]),
        ("2026-05-04T13:00:00Z", [{"type": "ENERGY", "volume": 5.0}, {"type": "TIME", "volume": 1.0}]),
    ]


def test_d31_a_reader_sees_what_is_wrong() -> None:
    """D31: a record with one period where there are two, or a penny too much, is not what its reader works out."""
    data = told(record())
    first, second = data["charging_periods"]
    for wrong in (
        {**data, "charging_periods": [{**first, "dimensions": [*second["dimensions"]]}]},
        {**data, "total_cost": {**data["total_cost"], "incl_vat": data["total_cost"]["incl_vat"] + 0.01}},
    ):
        with pytest.raises(AssertionError):
            agree(wrong, "UTC")


@pytest.mark.parametrize("limit_minor", [None, 500])
def test_d31_sums_of_periods_are_the_totals(limit_minor: int | None) -> None:
    """D31: in 500 random sessions the volumes of the periods add up to the totals, and the parts to the cost."""
    random = Random(31)  # noqa: S311 -- the same sessions every time
    for _ in range(500):
        night = Element(
            random.randrange(1, 128), random.randrange(1440), random.randrange(1440), random.randrange(900_000)
        )
        each = record(
            replace(TARIFF, elements=(night, AFTERNOON), time_zone="Europe/London"),
            energy_mwh=random.randrange(90_000_000), charging_s=random.randrange(90_000),
            parked_s=random.randrange(90_000), at=NOON + timedelta(seconds=random.randrange(600_000)),
            limit_minor=limit_minor,
        )  # fmt: skip
        data = told(each)
        sums: dict[str, Decimal] = {"ENERGY": Decimal(0), "TIME": Decimal(0), "PARKING_TIME": Decimal(0)}
        for period in data["charging_periods"]:
            for dimension in period["dimensions"]:
                sums[dimension["type"]] += Decimal(str(dimension["volume"]))
        assert sums["ENERGY"] == Decimal(str(data["total_energy"])) == Decimal(each.usage.energy_mwh).scaleb(-6)
        assert sums["TIME"] + sums["PARKING_TIME"] == Decimal(str(data["total_time"]))
        assert sums["PARKING_TIME"] == Decimal(str(data["total_parking_time"]))
        assert abs(data["total_time"] * 3600 - each.usage.charging_s - each.usage.parked_s) < 1
        parts = (Decimal(str(data[name]["incl_vat"])) for name in COSTS - {"total_cost"})
        assert sum(parts) == Decimal(str(data["total_cost"]["incl_vat"]))
        begins = [period["start_date_time"] for period in data["charging_periods"]]
        assert begins == sorted(set(begins))
        assert begins[0] == data["start_date_time"]
