"""The dashboard: tiles against the period before, charts, and who sees what (DSH-1 to DSH-5)."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from echarge.domain.roles import UserType
from echarge.operations.closing import close_days
from echarge.operations.emissions import first_factors
from echarge.store import models
from tests.graphql.charging import charging_place
from tests.graphql.estate import Estate, estate_named, estate_of, id_of
from tests.graphql.statements import counted
from tests.graphql.totals import total
from tests.graphql.world import NOW, World
from tests.screens.operations import operation

pytestmark = pytest.mark.anyio

SCREEN = operation("dashboard")
LAST_24_HOURS = {"latest": "LAST_24_HOURS"}
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
THIS_HOUR = NOW.replace(minute=0)


async def screen(world: World, period: dict[str, Any] = LAST_24_HOURS, **who: Any) -> Any:
    """Return the dashboard of a period, as its screen asks for it."""
    site_ids = who.pop("site_ids", None)
    return (await world.data(SCREEN, {"period": period, "siteIds": site_ids}, **who))["dashboard"]


async def furnished(world: World) -> Estate:
    """Store an estate, with factors of emissions, whose energy costs 0.18 a kWh."""
    estate = await estate_of(world, world.ours)
    estate.site.energy_price_micro = 180_000
    await world.save(estate.site, *first_factors(world.ours.organisation.id))
    return estate


async def test_dsh_1_the_guides_numbers(world: World) -> None:
    """DSH-1, DSH-2, D3: the guide's screen, number by number, with the dates of both periods."""
    estate = await furnished(world)
    await world.save(
        total(estate, THIS_HOUR, 80, charging_s=3600),
        total(estate, THIS_HOUR - 23 * HOUR, 100, sessions=3, revenue_minor=1234),
        total(estate, THIS_HOUR - 24 * HOUR, 305.58, charging_s=7200, sessions=2, revenue_minor=1000),
        total(estate, THIS_HOUR - 48 * HOUR, 7),
        total(estate, THIS_HOUR + HOUR, 9),
    )
    found = await screen(world)
    assert found["period"] == {
        "begin": "2026-03-01T10:00:00+00:00",
        "end": "2026-03-02T10:00:00+00:00",
        "firstDay": "2026-03-01",
        "lastDay": "2026-03-02",
    }
    assert found["previousPeriod"]["begin"] == "2026-02-28T10:00:00+00:00"
    assert found["previousPeriod"]["end"] == found["period"]["begin"]
    assert found["energy"] == {"kwh": "180.00", "previousKwh": "305.58", "changePercent": "-41.1"}
    assert found["energyCost"] == [
        {
            "unitPrice": {"amount": "0.18", "currency": "GBP", "per": "KWH"},
            "total": {"amount": "32.40", "currency": "GBP"},
            "previousTotal": {"amount": "55.00", "currency": "GBP"},
            "changePercent": "-41.1",
        }
    ]
    assert found["emissions"]["co2Kg"] == "92.488"
    assert found["emissions"]["noxG"] == "52.174"
    assert found["emissions"]["previousCo2Kg"] == "157.013"
    assert found["revenue"] == [
        {
            "total": {"amount": "12.34", "currency": "GBP"},
            "previousTotal": {"amount": "10.00", "currency": "GBP"},
            "changePercent": "23.4",
        }
    ]
    assert found["sessions"] == {"count": 3, "previousCount": 2, "changePercent": "50.0"}
    assert found["utilisation"] == {
        "percent": "4.3", "previousPercent": "8.3", "chargingHours": "1.0000", "evseHours": "23.5000",
    }  # fmt: skip
    assert found["evseCounts"] == {"total": 1, "available": 1, "inUse": 0, "unavailable": 0, "offline": 0}


async def test_dsh_1_nothing_before(world: World) -> None:
    """DSH-1, F1: where there was nothing before, there is no percentage, and where there is nothing, no average."""
    found = await screen(world, {"latest": "LAST_12_MONTHS"})
    assert found["energy"] == {"kwh": "0.00", "previousKwh": "0.00", "changePercent": None}
    assert (found["energyCost"][0]["unitPrice"], found["energyCost"][0]["changePercent"]) == (None, None)
    assert found["utilisation"]["percent"] is None
    assert found["emissions"]["co2Kg"] == "0.000"
    assert len(found["series"]) == 365
    assert (found["siteCount"], found["bySite"]) == (0, [])


@pytest.mark.parametrize(
    ("period", "inside", "outside"),
    [
        pytest.param({"latest": "LAST_7_DAYS"}, ["2026-02-24T00", "2026-03-02T23"], ["2026-02-23T23"], id="7 days"),
        pytest.param({"latest": "LAST_30_DAYS"}, ["2026-02-01T00"], ["2026-01-31T23"], id="30 days"),
        pytest.param({"latest": "LAST_60_DAYS"}, ["2026-01-02T00"], ["2026-01-01T23"], id="60 days"),
        pytest.param({"latest": "LAST_12_MONTHS"}, ["2025-03-03T00"], ["2025-03-02T23"], id="12 months"),
        pytest.param({"year": 2025}, ["2025-01-01T00", "2025-12-31T23"], ["2024-12-31T23"], id="a year"),
        pytest.param(
            {"days": {"firstDay": "2025-07-01", "lastDay": "2025-07-02"}},
            ["2025-06-30T23", "2025-07-02T22"], ["2025-06-30T22", "2025-06-29T00"], id="from, to, in summer",
        ),
    ],
)  # fmt: skip
async def test_dsh_1_periods(
    sqlite_world: World, period: dict[str, Any], inside: list[str], outside: list[str]
) -> None:
    """DSH-1: each period begins and ends at midnight where the organisation is; the one before ends where it begins."""
    world = sqlite_world
    estate = await furnished(world)
    hours = [datetime.fromisoformat(f"{hour}:00:00+00:00") for hour in (*inside, *outside)]
    await world.save(*(total(estate, hour, 1) for hour in hours))
    found = await screen(world, period)
    assert found["energy"] == {
        "kwh": f"{len(inside)}.00",
        "previousKwh": f"{len(outside)}.00",
        "changePercent": f"{100 * (len(inside) - len(outside)) / len(outside):.1f}",
    }
    assert found["previousPeriod"]["end"] == found["period"]["begin"]


async def test_dsh_2_sites_and_prices(world: World) -> None:
    """DSH-2: each site's energy at its own price, the unit price their average; only the sites that were asked for."""
    one, other = await furnished(world), estate_named(world.ours, "Other")
    other.site.energy_price_micro = 300_000
    await world.save(*other.rows()[2:], total(one, THIS_HOUR, 100), total(other, THIS_HOUR, 50, sessions=1))
    found = await screen(world)
    assert found["energyCost"][0]["unitPrice"]["amount"] == "0.22"
    assert found["energyCost"][0]["total"]["amount"] == "33.00"
    assert [(each["site"]["name"], each["amounts"]["energyKwh"]) for each in found["bySite"]] == [
        ("One", "100.00"),
        ("Other", "50.00"),
    ]
    alone = await screen(world, site_ids=[id_of(other.site)])
    assert (alone["energy"]["kwh"], alone["energyCost"][0]["total"]["amount"]) == ("50.00", "15.00")
    assert (alone["siteCount"], alone["evseCounts"]["total"], alone["sessions"]["count"]) == (1, 1, 1)


async def test_d18_currencies(world: World) -> None:
    """D18: revenue in several currencies is a list, the organisation's first; energy is one sum all the same."""
    estate = await furnished(world)
    await world.save(
        total(estate, THIS_HOUR, 10, sessions=1, revenue_minor=500),
        total(estate, THIS_HOUR, 20, sessions=1, revenue_minor=700, currency="EUR"),
        total(estate, THIS_HOUR - DAY, 0, sessions=1, revenue_minor=900, currency="JPY"),
    )
    found = await screen(world)
    assert [(each["total"], each["previousTotal"]["amount"]) for each in found["revenue"]] == [
        ({"amount": "5.00", "currency": "GBP"}, "0.00"),
        ({"amount": "7.00", "currency": "EUR"}, "0.00"),
        ({"amount": "0", "currency": "JPY"}, "900"),
    ]
    assert (found["energy"]["kwh"], found["sessions"]["count"]) == ("30.00", 2)


async def test_dsh_5_series(world: World) -> None:
    """DSH-5: the points of a chart have no gaps, and add up to the tiles; hours and days of the same period agree."""
    estate = await furnished(world)
    hours = [NOW.replace(minute=0) - number * 7 * HOUR for number in range(20)]
    await world.save(*(total(estate, hour, 2, sessions=1, revenue_minor=150) for hour in hours))
    query = """query ($period: PeriodInput!) { dashboard(period: $period) { energy { kwh }
      hours: series(by: HOUR) { begin day amounts { energyKwh sessions } }
      days: series(by: DAY) { begin day amounts { energyKwh sessions revenue { amount currency } } } } }"""
    found = (await world.data(query, {"period": {"latest": "LAST_7_DAYS"}}))["dashboard"]
    assert (len(found["hours"]), len(found["days"])) == (168, 7)
    assert [each["day"] for each in found["days"]] == [f"2026-02-{day}" for day in range(24, 29)] + [
        "2026-03-01",
        "2026-03-02",
    ]
    for points in (found["hours"], found["days"]):
        assert sum(Decimal(each["amounts"]["energyKwh"]) for each in points) == Decimal(found["energy"]["kwh"]) == 40
        assert sum(each["amounts"]["sessions"] for each in points) == 20
    assert found["days"][-1]["amounts"]["revenue"] == [{"amount": "3.00", "currency": "GBP"}]
    assert len((await screen(world))["series"]) == 24


async def test_dsh_2_what_is_charged_is_shown(world: World) -> None:
    """DSH-2: a session's energy is on the dashboard as it is metered, its money once it is over."""
    place = await charging_place(world)
    begun = await place.begin(NOW - 90 * timedelta(minutes=1))
    await place.meter(NOW - 60 * timedelta(minutes=1), 3_000)
    found = await screen(world)
    assert (found["energy"]["kwh"], found["sessions"]["count"]) == ("3.00", 0)
    assert found["revenue"][0]["total"]["amount"] == "0.00"
    await place.stop(NOW - timedelta(minutes=20), 5_000)
    found = await screen(world)
    assert (found["energy"]["kwh"], found["sessions"]["count"]) == ("5.00", 1)
    session = await models.ChargingSession.get(id=begun.id)
    assert found["revenue"][0]["total"]["amount"] == "0.72"
    assert (session.total_minor, found["utilisation"]["chargingHours"]) == (72, "1.1667")
    assert session.charging_s == 70 * 60
    energies = {each["begin"]: each["amounts"]["energyKwh"] for each in found["series"]}
    assert energies["2026-03-02T08:00:00+00:00"] == "4.50"
    assert energies["2026-03-02T09:00:00+00:00"] == "0.50"


@pytest.mark.parametrize(
    ("user_type", "hidden"),
    [
        (UserType.ADMINISTRATOR, set()),
        (UserType.OPERATOR, set()),
        (UserType.SUPPORT, {"energyCost", "revenue"}),
        (UserType.MAINTENANCE, {"energyCost", "revenue", "sessions"}),
    ],
)
async def test_org_3_who_sees_what(sqlite_world: World, user_type: UserType, hidden: set[str]) -> None:
    """ORG-3: what a type of user may not see is null, in the tiles and in the charts, and nothing else is."""
    estate = await furnished(sqlite_world)
    await sqlite_world.save(total(estate, THIS_HOUR, 1, sessions=1, revenue_minor=1))
    found = await screen(sqlite_world, as_=user_type)
    assert {name for name, value in found.items() if value is None} == hidden
    amounts = found["bySite"][0]["amounts"]
    assert (amounts["revenue"] is None) == ("revenue" in hidden)
    assert (found["series"][-1]["amounts"]["sessions"] is None) == ("sessions" in hidden)


async def test_dsh_1_nothing_of_others(world: World) -> None:
    """DSH-1: another organisation's sites come to nothing, by whatever id."""
    theirs = await estate_of(world, world.theirs)
    await world.save(total(theirs, THIS_HOUR, 50, sessions=1, revenue_minor=100))
    for site_ids in ([id_of(theirs.site)], [id_of(theirs.tariff)], ["nonsense"], [], None):
        found = await screen(world, site_ids=site_ids)
        assert (found["energy"]["kwh"], found["sessions"]["count"], found["siteCount"]) == ("0.00", 0, 0)
        assert found["evseCounts"]["total"] == 0
    assert (await screen(world, people=world.theirs))["energy"]["kwh"] == "50.00"


@pytest.mark.parametrize(
    ("period", "message"),
    [
        ({"days": {"firstDay": "2026-03-02", "lastDay": "2026-03-01"}}, "The last day is before the first."),
        ({"days": {"firstDay": "2020-01-01", "lastDay": "2025-01-01"}}, "A period has at most 732 days."),
        ({"days": {"firstDay": "0001-01-01", "lastDay": "0001-01-02"}}, "Days are from 2001 to 2099."),
        ({"days": {"firstDay": "2099-12-31", "lastDay": "9999-12-31"}}, "Days are from 2001 to 2099."),
        ({"year": 2000}, "`year` is from 2001 to 2099."),
        ({"year": -1}, "`year` is from 2001 to 2099."),
        ({"days": {"firstDay": "2026-02-30", "lastDay": "2026-03-01"}}, None),
        ({"days": {"firstDay": "1 March", "lastDay": "2026-03-01"}}, None),
        ({"latest": "LAST_CENTURY"}, None),
        ({"latest": "LAST_7_DAYS", "year": 2026}, None),
        ({}, None),
        ({"latest": None}, None),
    ],
)
async def test_dsh_1_bad_periods(sqlite_world: World, period: dict[str, Any], message: str | None) -> None:
    """DSH-1: a period that cannot be is refused with what would do."""
    answer = await sqlite_world.ask(SCREEN, {"period": period})
    assert answer.get("data") is None
    assert answer["errors"][0]["extensions"]["code"] in {"BAD_PERIOD", "BAD_USER_INPUT"}
    if message is not None:
        assert answer["errors"][0]["message"] == message


async def test_dsh_1_limits(sqlite_world: World) -> None:
    """DSH-1: there is a most of sites to ask for, and of hours to draw."""
    answer = await sqlite_world.ask(SCREEN, {"period": LAST_24_HOURS, "siteIds": ["x"] * 501})
    assert answer["errors"][0]["message"] == "`siteIds` has at most 500 ids."
    query = "query ($period: PeriodInput!) { dashboard(period: $period) { series(by: HOUR) { begin } } }"
    answer = await sqlite_world.ask(query, {"period": {"latest": "LAST_60_DAYS"}})
    assert answer["errors"][0]["message"] == "Hours are shown for periods of at most 31 days."


async def test_dsh_2_large_networks(sqlite_world: World) -> None:
    """DSH-2: sums that no 32-bit number holds are told all the same."""
    estate = await furnished(sqlite_world)
    huge = [total(estate, THIS_HOUR - DAY * day, 9e6, charging_s=2**33, sessions=3) for day in range(5)]
    await sqlite_world.save(*huge)
    found = await screen(sqlite_world, {"latest": "LAST_7_DAYS"})
    assert (found["energy"]["kwh"], found["utilisation"]["chargingHours"]) == ("45000000.00", "11930464.7111")


async def test_dsh_5_half_hours_off_utc(sqlite_world: World) -> None:
    """DSH-5: in a zone half an hour off, an hour belongs to the day on which it begins: nothing is lost or doubled."""
    world = sqlite_world
    world.ours.organisation.time_zone = "Asia/Kolkata"
    estate = await furnished(world)
    first = datetime(2026, 2, 27, 0, tzinfo=UTC)
    await world.save(world.ours.organisation, *(total(estate, first + number * HOUR, 1) for number in range(96)))
    query = """query ($period: PeriodInput!) { dashboard(period: $period) { energy { kwh previousKwh }
      hours: series(by: HOUR) { begin amounts { energyKwh } } days: series(by: DAY) { amounts { energyKwh } } } }"""
    period = {"days": {"firstDay": "2026-02-28", "lastDay": "2026-03-01"}}
    found = (await world.data(query, {"period": period}))["dashboard"]
    assert found["energy"]["kwh"] == "48.00"
    for points in (found["hours"], found["days"]):
        assert sum(Decimal(each["amounts"]["energyKwh"]) for each in points) == 48


async def test_dsh_2_closed_days(world: World) -> None:
    """DSH-2: a year of closed days shows what its hours show, also after late truth, and in another calendar."""
    estate = await furnished(world)
    hours = [THIS_HOUR - number * 31 * HOUR for number in range(200)]
    await world.save(*(total(estate, hour, 3, charging_s=60, sessions=1, revenue_minor=7) for hour in hours))
    periods: list[dict[str, Any]] = [{"latest": "LAST_60_DAYS"}, {"latest": "LAST_12_MONTHS"}, {"year": 2026}]
    by_hours = [await screen(world, period) for period in periods]
    await close_days(world.runtime, at_once_max=1000)
    assert await models.DailyTotal.all().count() > 100
    assert await models.SiteMonth.all().count() == 8
    assert [await screen(world, period) for period in periods] == by_hours
    late = hours[50]
    day = late.replace(hour=5) + HOUR
    await world.save(total(estate, day, 1000), models.LateHour(organisation_id=world.ours.organisation.id, hour=day))
    told_late = [await screen(world, period) for period in periods]
    assert Decimal(told_late[1]["energy"]["kwh"]) == Decimal(by_hours[1]["energy"]["kwh"]) + 1000
    await close_days(world.runtime, at_once_max=1000)
    assert await models.LateHour.all().count() == 0
    assert [await screen(world, period) for period in periods] == told_late
    world.ours.organisation.time_zone = "America/New_York"
    await world.save(world.ours.organisation)
    elsewhere = [await screen(world, period) for period in periods]
    await close_days(world.runtime, at_once_max=1000)
    assert [await screen(world, period) for period in periods] == elsewhere
    assert {row.time_zone for row in await models.ClosedDays.all()} == {"America/New_York", "Europe/London"}


async def test_dsh_1_statements(world: World) -> None:
    """DSH-1: the whole screen takes as many statements with a hundred sites and days as with two."""
    await close_days(world.runtime, at_once_max=1000)
    estate = await furnished(world)
    await world.save(total(estate, THIS_HOUR, 1), total(estate, THIS_HOUR - 40 * DAY, 1))
    with counted(world.runtime.reader) as few:
        await screen(world, {"latest": "LAST_60_DAYS"})
    others = [estate_named(world.ours, f"c{number}") for number in range(20)]
    await world.save(*(row for other in others for row in other.rows()[2:]))
    await world.save(*(total(other, THIS_HOUR - day * DAY, 1) for other in others for day in range(20)))
    with counted(world.runtime.reader) as many:
        found = await screen(world, {"latest": "LAST_60_DAYS"})
    assert len(found["bySite"]) == 20
    assert len(many) == len(few) == 15, many
