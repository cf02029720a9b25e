"""What the UK's Public Charge Point Regulations 2023 ask for (D24, D25, D26, D29)."""

import csv
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from typing import Any

import pytest

from echarge.domain.roles import UserType
from echarge.store import models
from tests.graphql.charging import charging_place
from tests.graphql.estate import estate_of, id_of
from tests.graphql.publishing import Published, published
from tests.graphql.statements import counted
from tests.graphql.visiting import terminal_at
from tests.graphql.world import World

pytestmark = pytest.mark.anyio

SUMMARY = """
query ($year: Int) {
  it: compliance(year: $year) {
    year points rapidPoints powerUnknown reliabilityPercent reliable contactlessMissing priceMissing openDataMissing
  }
}
"""
REPORT = "mutation ($input: ReportInput!) { it: requestReport(input: $input) { __typename ... on Report { url } } }"
EVSES = "{ it: evses { nodes { maximumPricePerKwh { amount currency per } takesCards contactless } } }"


@pytest.fixture
async def here(world: World) -> AsyncIterator[Published]:
    """Yield a charger whose site is published, on each database in turn."""
    async with published(world) as here:
        yield here


@pytest.fixture
async def one(sqlite_world: World) -> AsyncIterator[Published]:
    """Yield a charger whose site is published, for what has nothing to do with the database."""
    async with published(sqlite_world) as here:
        yield here


async def lines(here: Published, year: int | None = None, **who: Any) -> list[dict[str, str]]:
    """Return the lines of the report."""
    wish = {} if year is None else {"year": year}
    url = (await here.world.data(REPORT, {"input": {"compliance": wish}}, **who))["it"]["url"]
    return list(csv.DictReader((await here.world.http.get(url)).content.decode("utf-8-sig").splitlines()))


async def standing(here: Published, **values: Any) -> dict[str, str]:
    """Return the charge point's line of the report, its charger changed before."""
    await here.store(await models.Charger.get(), **values)
    (line,) = await lines(here)
    return line


async def test_d25_the_report(here: Published) -> None:
    """D25: each charge point has its power, whether bank cards are asked for and taken, price, uptime, open data."""
    evse = await models.Evse.get()
    line = await standing(here, max_power_w=7_400, installed_on=date(2026, 1, 1))
    assert line == {
        "Site": "One", "Charger": "One", "EVSE": "One-01", "Code": evse.public_code, "Power (kW)": "7.400",
        "Rapid": "false", "Installed": "2026-01-01", "Contactless needed": "false", "Contactless there": "false",
        "Price shown": "true", "Maximum price per kWh": "0.143500", "Reliability (%)": line["Reliability (%)"],
        "Open hours": line["Open hours"], "Hours out of use": line["Hours out of use"],
        "Hours unknown": line["Hours unknown"], "In the open data": "true", "Not in it because": "",
    }  # fmt: skip
    support = (await lines(here, as_=UserType.SUPPORT))[0]
    assert (support["Price shown"], support["Maximum price per kWh"]) == ("true", "")


@pytest.mark.parametrize(
    ("power_w", "installed_on", "needed"),
    [
        pytest.param(8_000, date(2024, 11, 24), "true", id="new, and just strong enough"),
        pytest.param(7_999, date(2024, 11, 24), "false", id="new, and just too weak"),
        pytest.param(22_000, date(2024, 11, 23), "false", id="of the day before"),
        pytest.param(50_000, date(2024, 11, 23), "true", id="of the day before, and rapid"),
        pytest.param(49_999, date(2010, 1, 1), "false", id="old, and just not rapid"),
        pytest.param(None, date(2026, 1, 1), "", id="of unknown power"),
    ],
)
async def test_d25_contactless(one: Published, power_w: int | None, installed_on: date, needed: str) -> None:
    """D25: new charge points of 8 kW or more and rapid ones of before need a reader; whether there is one is known."""
    line = await standing(one, max_power_w=power_w, installed_on=installed_on)
    assert (line["Contactless needed"], line["Contactless there"]) == (needed, "false")
    found = (await one.world.data(SUMMARY))["it"]
    assert (found["contactlessMissing"], found["powerUnknown"]) == (needed == "true", power_w is None)
    await terminal_at(one.visiting)
    (line,) = await lines(one)
    assert (line["Contactless needed"], line["Contactless there"]) == (needed, "true")
    assert (await one.world.data(SUMMARY))["it"]["contactlessMissing"] == 0


async def test_d25_a_reader_of_its_own(one: Published) -> None:
    """D25: what is entered of an EVSE goes before what terminals say, null takes it back; only those let in count."""
    evse = await models.Evse.get()
    change = """
    mutation ($id: ID!, $version: Int!, $value: Boolean) {
      it: updateEvse(id: $id, expectedVersion: $version, input: {contactless: $value}) {
        ... on Evse { takesCards contactless } ... on Refusal { code }
      }
    }
    """
    for version, value in ((1, True), (2, None), (3, False)):
        variables = {"id": id_of(evse), "version": version, "value": value}
        assert (await one.world.data(change, variables))["it"] == {"takesCards": bool(value), "contactless": value}
    await terminal_at(one.visiting)
    await one.store(await models.Evse.get(), contactless=None)
    assert (await one.world.data(EVSES))["it"]["nodes"][0]["takesCards"] is True
    await one.store(await models.Terminal.get(), revoked_at=one.world.clock.now)
    assert (await one.world.data(EVSES))["it"]["nodes"][0]["takesCards"] is False


@pytest.mark.parametrize(
    ("values", "counted_in"),
    [
        pytest.param({}, True, id="public"),
        pytest.param({"public": False}, False, id="not public"),
        pytest.param({"public": False, "regulation": "IN_SCOPE"}, True, id="in scope, whatever is shown"),
        pytest.param({"regulation": "WORKPLACE"}, False, id="a workplace"),
        pytest.param({"regulation": "RESIDENTIAL"}, False, id="a home"),
        pytest.param({"regulation": "EMERGENCY_SERVICES"}, False, id="a fire station"),
        pytest.param({"regulation": "SINGLE_MANUFACTURER"}, False, id="of one maker's cars"),
    ],
)
async def test_d29_scope(one: Published, values: dict[str, Any], counted_in: bool) -> None:
    """D29: whether the regulations are about a site is told of it, and decides what is counted."""
    await one.store(one.site, **values)
    assert len(await lines(one)) == (await one.world.data(SUMMARY))["it"]["points"] == counted_in
    site = (await one.world.data("query ($id: ID!) { it: site(id: $id) { regulated } }", {"id": id_of(one.site)}))["it"]
    assert site == {"regulated": counted_in}


async def test_d29_a_flag_of_the_site(world: World) -> None:
    """D29: the flag is entered with the site and changed; without it, publicity decides."""
    create = """
    mutation ($input: CreateSiteInput!) { it: createSite(input: $input) { ... on Site { id regulation regulated } } }
    """
    wish = {"name": "S", "timeZone": "Europe/London", "public": True}
    made = (await world.data(create, {"input": wish}))["it"]
    assert (made["regulation"], made["regulated"]) == ("BY_PUBLICITY", True)
    update = """
    mutation ($id: ID!, $input: UpdateSiteInput!) {
      it: updateSite(id: $id, expectedVersion: 1, input: $input) { ... on Site { regulation regulated } }
    }
    """
    changed = await world.data(update, {"id": made["id"], "input": {"regulation": "WORKPLACE"}})
    assert changed["it"] == {"regulation": "WORKPLACE", "regulated": False}


async def test_d26_reliability(here: Published) -> None:
    """D26: 3.65 days out of use in 365 are 99 per cent; the average is that of rapid ones alone, of one year."""
    await models_created(here, datetime(2024, 1, 1, tzinfo=UTC))
    charger = await models.Charger.get()
    evse = await models.Evse.get()
    begin, days = datetime(2025, 3, 1, tzinfo=UTC), 3.65
    ended = datetime.fromtimestamp(begin.timestamp() + days * 86_400, UTC)
    outage = models.Outage(
        organisation_id=evse.organisation_id, site_id=evse.site_id, evse_id=evse.id, condition="DOWN", began_at=begin,
        ended_at=ended, duration_ms=int(days * 86_400_000),
    )  # fmt: skip
    await here.world.save(outage)
    await here.store(charger, max_power_w=50_000)
    found = (await here.world.data(SUMMARY, {"year": 2025}))["it"]
    assert (found["year"], found["points"], found["rapidPoints"]) == (2025, 1, 1)
    assert (found["reliabilityPercent"], found["reliable"]) == ("99.000", True)
    (line,) = await lines(here, 2025)
    assert (line["Reliability (%)"], line["Hours out of use"], line["Open hours"]) == ("99.000", "87.60", "8760.00")
    await here.store(outage, duration_ms=int(days * 86_400_000) + 1_000)
    worse = (await here.world.data(SUMMARY, {"year": 2025}))["it"]
    assert (worse["reliabilityPercent"], worse["reliable"]) == ("98.999", False)
    await here.store(charger, max_power_w=22_000)
    none = (await here.world.data(SUMMARY, {"year": 2025}))["it"]
    assert (none["points"], none["rapidPoints"], none["reliabilityPercent"], none["reliable"]) == (1, 0, None, None)


async def models_created(here: Published, when: datetime) -> None:
    """Let chargers have been there since then."""
    await here.world.runtime.writer.run(lambda tx: models.Charger.all().using_db(tx.db).update(created_at=when))


@pytest.mark.parametrize("year", [0, 2000, 2100, 2**31 - 1, -1])
async def test_d26_years_that_are_none(sqlite_world: World, year: int) -> None:
    """D26: a year that cannot be is refused, by the query and by the report."""
    for query, variables in ((SUMMARY, {"year": year}), (REPORT, {"input": {"compliance": {"year": year}}})):
        answer = await sqlite_world.ask(query, variables)
        assert answer["errors"][0]["extensions"]["code"] == "BAD_PERIOD"


async def test_d28_why_it_is_not_in_the_open_data(one: Published) -> None:
    """D28: the report says what is missing of each charge point."""
    await one.store(one.site, city="", regulation="IN_SCOPE", public=False)
    await one.store(one.world.ours.organisation, ocpi_country_code=None, ocpi_party_id=None)
    line = await standing(one, connector_standard="", connector_max_voltage_v=None)
    assert line["In the open data"] == "false"
    assert line["Not in it because"].split(", ") == [
        "the organisation has no party of OCPI", "the site is not public", "no city", "no connector's standard",
        "no connector's maximum voltage",
    ]  # fmt: skip
    assert (await one.world.data(SUMMARY))["it"]["openDataMissing"] == 1


async def test_d24_the_maximum_price(world: World) -> None:
    """D24: operators see the price that the law wants shown, as strangers do: dearest, with fees, at its power."""
    async with published(world) as here:
        shown = await here.visiting.seen()
        public = shown["web"]["price"]["maximumPricePerKwh"]
        (node,) = (await world.data(EVSES))["it"]["nodes"]
        assert node["maximumPricePerKwh"] == {"amount": "0.1435", "currency": "GBP", "per": "KWH"}
        assert public == {"amount": "0.1435"}
        tariff = here.here.estate.tariff
        await here.store(tariff, connection_fee_minor=50, time_micro_per_hour=7_000_000)
        (node,) = (await world.data(EVSES))["it"]["nodes"]
        assert node["maximumPricePerKwh"] is None  # of time nobody can say without the power
        await here.store(await models.Charger.get(), max_power_w=7_000)
        (node,) = (await world.data(EVSES))["it"]["nodes"]
        assert node["maximumPricePerKwh"]["amount"] == "1.6435"
        assert (await here.visiting.seen())["web"]["price"]["maximumPricePerKwh"] == {"amount": "1.6435"}
        (node,) = (await world.data(EVSES, as_=UserType.SUPPORT))["it"]["nodes"]
        assert node["maximumPricePerKwh"] is None
        await here.store(here.visiting.profile, active=False)
        (node,) = (await world.data(EVSES))["it"]["nodes"]
        assert node["maximumPricePerKwh"] is None  # strangers cannot charge there
        assert [line["Price shown"] for line in await lines(here)] == ["false"]


async def test_d25_of_one_organisation_alone(here: Published) -> None:
    """D25: another organisation's charge points are in no report and no sum of ours."""
    theirs = await estate_of(here.world, here.world.theirs, "Theirs")
    await here.store(theirs.site, public=True)
    assert [line["Site"] for line in await lines(here)] == ["One"]
    assert [line["Site"] for line in await lines(here, people=here.world.theirs)] == ["Theirs"]
    assert (await here.world.data(SUMMARY, people=here.world.theirs))["it"]["points"] == 1


async def test_d25_statements_do_not_grow(world: World) -> None:
    """D25: the sum of many charge points takes as many statements as that of few."""
    await estate_of(world, world.ours, "A")
    sites = models.Site.all()
    await world.runtime.writer.run(lambda tx: sites.using_db(tx.db).update(public=True))
    with counted(world.runtime.reader) as few:
        assert (await world.data(SUMMARY))["it"]["points"] == 1
    for name in "BCDEFG":
        await estate_of(world, world.ours, name)
    await world.runtime.writer.run(lambda tx: sites.using_db(tx.db).update(public=True))
    with counted(world.runtime.reader) as many:
        assert (await world.data(SUMMARY))["it"]["points"] == 7
    assert len(many) == len(few)
    with counted(world.runtime.reader) as asked:
        assert len((await world.data(EVSES))["it"]["nodes"]) == 7
    assert len(asked) <= 8


async def test_d28_the_check_says_what_is_missing(one: Published) -> None:
    """D28, NET-7: whoever commissions a charger sees whether it is in the open data, where it is to be."""
    check = (
        "query ($id: ID!) { it: commissioningCheck(chargerId: $id) { steps { kind outcome seen evse { number } } } }"
    )
    variables = {"id": id_of(one.here.estate.charger)}

    async def publishing() -> Any:
        steps = (await one.world.data(check, variables))["it"]["steps"]
        return [(step["outcome"], step["seen"]) for step in steps if step["kind"] == "PUBLISHING"]

    assert await publishing() == [("PASSED", "It is in the open data.")]
    await one.store(one.site, city="")
    await one.store(await models.Charger.get(), connector_format="")
    seen = "It is not in the open data: missing are the site's city, the connector's format."
    assert await publishing() == [("WAITING", seen)]
    await one.store(one.site, regulation="WORKPLACE")
    assert await publishing() == []


async def test_d28_an_organisation_that_publishes_nothing(sqlite_world: World) -> None:
    """D28: where the organisation has no party, the check does not ask for what only OCPI needs."""
    here = await charging_place(sqlite_world)
    check = "query ($id: ID!) { it: commissioningCheck(chargerId: $id) { steps { kind } } }"
    steps = (await sqlite_world.data(check, {"id": id_of(here.estate.charger)}))["it"]["steps"]
    assert "PUBLISHING" not in [step["kind"] for step in steps]
