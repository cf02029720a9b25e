"""Whatever tariff, session or site there can be: strict readers of OCPI 2.2.1 take it (D28, D30, D31)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from echarge.domain.availability import EvseStatus
from echarge.domain.connectors import Build, ConnectorFormat, ConnectorStandard, PowerType
from echarge.domain.countries import ALPHA_3
from echarge.domain.elements import Element, prices_at
from echarge.domain.ocpi_cdrs import AuthMethod, Record, TokenType, ocpi_cdr, ocpi_credit
from echarge.domain.ocpi_locations import Place, Plug, Point, Publisher, ocpi_location
from echarge.domain.ocpi_tariffs import ocpi_tariff, tariff_from_ocpi
from echarge.domain.pricing import planned_usage, session_cost
from echarge.domain.tariffs import (
    Component,
    ConnectionFee,
    EnergyRate,
    FrozenTariff,
    ParkingRate,
    TariffSource,
    TimeRate,
)
from echarge.domain.uptime import WEEKDAYS
from tests.ocpi_calculator import agree
from tests.ocpi_witness import read

ZONES = ("America/Santiago", "Asia/Kolkata", "Europe/London", "Pacific/Chatham")
Draw = Callable[[st.SearchStrategy[Any]], Any]

micro = st.integers(0, 10**12)
rates = st.one_of(st.none(), st.sampled_from([0, 500, 2000, 9999]))
texts = st.text(max_size=600)
starts = st.integers(1_767_225_600, 1_830_297_600).map(lambda second: datetime.fromtimestamp(second, UTC))


@st.composite
def elements(draw: Draw, kinds: frozenset[type[Component]]) -> Element:
    """Return a price by time of day, of nothing but what the tariff has a price for."""
    prices = [
        draw(st.one_of(st.none(), micro)) if kind in kinds else None for kind in (EnergyRate, TimeRate, ParkingRate)
    ]
    minutes = st.integers(0, 1439)
    return Element(draw(st.integers(1, 127)), draw(minutes), draw(minutes), *prices)


@st.composite
def tariffs(draw: Draw) -> FrozenTariff:
    """Return any tariff that somebody can set up."""
    currency = draw(st.sampled_from(["GBP", "JPY", "KWD"]))
    possible = {
        EnergyRate: st.builds(EnergyRate, micro, rates, st.integers(1, 10_000)),
        TimeRate: st.builds(TimeRate, micro, rates, st.integers(1, 7_200)),
        ConnectionFee: st.builds(ConnectionFee, st.integers(0, 10**9), rates),
        ParkingRate: st.builds(
            ParkingRate, micro, st.integers(0, 10_000), st.one_of(st.none(), st.integers(0, 10**9)), rates,
            st.integers(1, 7_200),
        ),
    }  # fmt: skip
    kinds = [kind for kind in possible if draw(st.booleans())]
    special = draw(st.lists(elements(frozenset(kinds)), max_size=4))
    limits = sorted(draw(st.lists(st.integers(0, 10**9), min_size=2, max_size=2)))
    return FrozenTariff(
        draw(st.one_of(st.none(), st.integers(0, 2**63 - 1))),
        draw(texts),
        currency,
        draw(st.integers(0, 10_000)),
        tuple(draw(possible[kind]) for kind in kinds),
        TariffSource.SITE,
        draw(st.sampled_from(ZONES)),
        tuple(special),
        *(each if draw(st.booleans()) else None for each in limits),
    )


@st.composite
def records(draw: Draw) -> Record:
    """Return the record of any session, planned at any tariff."""
    tariff, at = draw(tariffs()), draw(starts)
    seconds = st.integers(0, 200_000)
    charging_s, parked_s = draw(seconds), draw(seconds)
    usage = planned_usage(
        tariff, at, energy_mwh=draw(st.integers(0, 500_000_000)), charging_s=charging_s, parked_s=parked_s
    )
    cost = session_cost(tariff, usage, threshold_mwh=0, limit_minor=draw(st.one_of(st.none(), st.integers(0, 10**6))))
    ends_at = at + timedelta(seconds=charging_s + parked_s)
    return Record(
        "934323817", at, ends_at, ends_at, draw(texts), draw(st.sampled_from(TokenType)),
        draw(st.sampled_from(AuthMethod)), draw(places()), "K7QX2M9T", draw(plugs()), tariff, at, usage, cost,
        revision=draw(st.integers(1, 999)), invoice=draw(st.sampled_from(["", "1", "9" * 18])),
    )  # fmt: skip


@st.composite
def places(draw: Draw) -> Place:
    """Return any site of which nothing is missing."""
    hours = st.fixed_dictionaries(
        {
            "day": st.sampled_from(WEEKDAYS),
            "opens_at": st.just("08:00"),
            "closes_at": st.sampled_from(["20:15", "23:59"]),
        }
    )
    return Place(
        draw(st.integers(1, 2**63 - 1)), f"S{draw(texts)}", f"1{draw(texts)}", f"C{draw(texts)}", draw(texts),
        draw(st.sampled_from(sorted(ALPHA_3))), draw(st.integers(-90_000_000, 90_000_000)),
        draw(st.integers(-180_000_000, 180_000_000)), draw(st.sampled_from(ZONES)), draw(st.lists(hours, max_size=3)),
    )  # fmt: skip


@st.composite
def plugs(draw: Draw) -> Plug:
    """Return any connector of which nothing is missing."""
    build = Build(
        draw(st.sampled_from(ConnectorStandard)), draw(st.sampled_from(ConnectorFormat)),
        draw(st.sampled_from(PowerType)), draw(st.integers(1, 10_000)), draw(st.integers(1, 10_000)),
    )  # fmt: skip
    return Plug(draw(st.integers(1, 8)), build, draw(st.one_of(st.none(), st.integers(0, 10**7))))


@st.composite
def points(draw: Draw) -> Point:
    """Return any EVSE; some have a connector of which something is missing."""
    some = st.one_of(plugs(), st.just(Plug(1, Build())))
    return Point(
        "K7QX2M9T", draw(st.sampled_from(EvseStatus)), draw(st.lists(some, max_size=3)), draw(starts),
        draw(st.one_of(st.none(), st.just("FREE"))), draw(st.booleans()), draw(st.booleans()),
    )  # fmt: skip


@given(tariffs(), starts)
@settings(max_examples=150, deadline=None)
def test_d30_any_tariff(agreed: FrozenTariff, at: datetime) -> None:
    """D30: a strict reader takes any tariff, and it comes back as one that has the same prices at any time."""
    told = read("Tariff", ocpi_tariff(agreed, country_code="GB", party_id="ECH", tariff_id="12", updated_at=at))
    again = tariff_from_ocpi(told, name="T", time_zone=agreed.time_zone, vat_rate_bp=agreed.vat_rate_bp)
    assert (again.minimum_minor, again.maximum_minor) == (agreed.minimum_minor, agreed.maximum_minor)
    usage = planned_usage(agreed, at, energy_mwh=50_000_000, charging_s=90_000)
    plain = replace(agreed, components=tuple(map(without_terms, agreed.components)))
    assert session_cost(again, usage, threshold_mwh=0) == session_cost(plain, usage, threshold_mwh=0)


def without_terms(component: Component) -> Component:
    """Return a price without what OCPI has no words for."""
    if isinstance(component, ParkingRate):
        return replace(component, free_minutes=0, cap_minor=None)
    return component


@given(records())
@settings(max_examples=150, deadline=None)
def test_d31_any_session(record: Record) -> None:
    """D31: a strict reader takes any record and its credit, and comes to its total; periods add up.

    One begins at each change of price.
    """
    told = read("Cdr", ocpi_cdr(record, country_code="GB", party_id="ECH", with_tariff=True))
    if "tariffs" in told:
        agree(told, record.tariff.time_zone, shortfall_minor=record.cost.shortfall_minor)
    credit = read("Cdr", ocpi_credit(told, record.updated_at))
    assert credit["total_cost"]["incl_vat"] == -told["total_cost"]["incl_vat"]
    sums = {"ENERGY": Decimal(0), "TIME": Decimal(0), "PARKING_TIME": Decimal(0)}
    for period in told["charging_periods"]:
        for dimension in period["dimensions"]:
            sums[dimension["type"]] += Decimal(str(dimension["volume"]))
    assert sums["ENERGY"] == Decimal(str(told["total_energy"]))
    assert sums["TIME"] + sums["PARKING_TIME"] == Decimal(str(told["total_time"]))
    assert sums["PARKING_TIME"] == Decimal(str(told["total_parking_time"]))
    parts = ("fixed", "energy", "time", "parking")
    together = sum(Decimal(str(told[f"total_{part}_cost"]["incl_vat"])) for part in parts)
    assert together == Decimal(str(told["total_cost"]["incl_vat"]))
    begins = [datetime.fromisoformat(period["start_date_time"]) for period in told["charging_periods"]]
    assert begins == sorted(set(begins))
    assert begins[0] == record.began_at
    changes = changes_of_price(record)
    assert {at for at in changes if record.began_at < at} <= set(begins)


def changes_of_price(record: Record) -> set[datetime]:
    """Return when prices changed while something was taken, found minute by minute."""
    found: set[datetime] = set()
    before = None
    if not record.tariff.elements:
        return found
    for portion in record.usage.portions:
        for second in range(portion.begin, portion.end, 60):
            now = prices_at(record.tariff.elements, record.tariff.time_zone, second)
            if before is not None and now != before and second == portion.begin:
                found.add(datetime.fromtimestamp(second, UTC))
            assert before is None or now == before or second == portion.begin  # no price changes within a portion
            before = now
    return found


@given(places(), st.lists(points(), max_size=3), texts)
@settings(max_examples=150, deadline=None)
def test_d28_any_site(place: Place, there: list[Point], name: str) -> None:
    """D28: a strict reader takes any Location; EVSEs of which something is missing are left out, and no others."""
    publisher = Publisher("GB", "ECH", f"O{name}")
    told = read("Location", ocpi_location(place, there, publisher, datetime(2026, 3, 2, tzinfo=UTC)))
    assert len(told["evses"]) == sum(not point.missing for point in there)
    assert place.missing == ()
