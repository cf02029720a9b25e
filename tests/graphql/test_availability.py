"""Availability over a period, and the statuses that it is made from (NET-5, D26)."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from echarge.domain.availability import EvseStatus
from echarge.operations.admission import Admitted
from echarge.operations.connections import attach, detach
from echarge.store import models
from tests.graphql.charging import Here, charging_place
from tests.graphql.estate import Estate, estate_named, estate_of, id_of
from tests.graphql.statements import counted
from tests.graphql.world import NOW, World
from tests.screens.operations import operation
from tests.world import Link

pytestmark = pytest.mark.anyio

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
YEAR = {"year": 2025}
BEGIN = datetime(2025, 1, 1, tzinfo=UTC)
PERCENT = """query ($id: ID!, $period: PeriodInput!) { it: evse(id: $id) {
  availability(period: $period) { openHours downHours unknownHours percent evseCount } } }"""
NETWORK = """query ($period: PeriodInput!, $minPowerKw: Decimal, $siteIds: [ID!]) {
  availability(period: $period, minPowerKw: $minPowerKw, siteIds: $siteIds) {
    evseCount openHours downHours unknownHours percent } }"""


def outage(estate: Estate, begin: datetime, end: datetime, condition: str = "DOWN") -> models.Outage:
    """Return a spell in which an estate's EVSE could not be used."""
    return models.Outage(
        organisation_id=estate.organisation.id,
        site_id=estate.site.id,
        evse_id=estate.evse.id,
        condition=condition,
        began_at=begin,
        ended_at=end,
        duration_ms=(end - begin) // timedelta(milliseconds=1),
    )


async def old_estate(world: World, name: str = "One") -> Estate:
    """Store an estate that has been there since before all periods."""
    estate = estate_named(world.ours, name)
    estate.charger.created_at = BEGIN - 400 * DAY
    await world.save(*estate.rows()[2:])
    return estate


async def percent(world: World, row: Any, period: dict[str, Any]) -> Any:
    """Return an EVSE's availability."""
    return (await world.data(PERCENT, {"id": id_of(row), "period": period}))["it"]["availability"]


async def test_d26_99_per_cent(world: World) -> None:
    """D26: 3.65 days out of order of 365 are 99.0 %; a spell over the year's end counts with its part of the year."""
    estate = await old_estate(world)
    long = timedelta(days=3.65)
    await world.save(
        outage(estate, BEGIN - DAY, BEGIN + long / 2),
        outage(estate, BEGIN + 100 * DAY, BEGIN + 100 * DAY + long / 4),
        outage(estate, BEGIN + 365 * DAY - long / 4, BEGIN + 366 * DAY),
        outage(estate, BEGIN + 200 * DAY, BEGIN + 210 * DAY, "UNKNOWN"),
        outage(estate, BEGIN - 9 * DAY, BEGIN - 8 * DAY),
    )
    assert await percent(world, estate.evse, YEAR) == {
        "openHours": "8760.0000",
        "downHours": "87.6000",
        "unknownHours": "240.0000",
        "percent": "99.000",
        "evseCount": 1,
    }
    await world.save(outage(estate, BEGIN + 300 * DAY, BEGIN + 300 * DAY + timedelta(minutes=10)))
    assert (await percent(world, estate.evse, YEAR))["percent"] == "98.998"


async def test_d26_closed_hours(world: World) -> None:
    """D26: hours in which the site is closed count neither as open nor as down."""
    estate = await old_estate(world)
    estate.site.opening_hours = [{"day": "MONDAY", "opens_at": "08:00", "closes_at": "18:00"}]
    monday = datetime(2025, 1, 6, tzinfo=UTC)
    await world.save(estate.site, outage(estate, monday + 17 * HOUR, monday + 7 * DAY + 9 * HOUR))
    found = await percent(world, estate.evse, {"days": {"firstDay": "2025-01-06", "lastDay": "2025-01-19"}})
    assert (found["openHours"], found["downHours"], found["percent"]) == ("20.0000", "2.0000", "90.000")


async def test_net_5_as_it_happens(world: World) -> None:
    """NET-5: what a charger reports, and its absence, is counted by the second, also while it lasts."""
    here = await charging_place(world)
    for status in (EvseStatus.CHARGING, EvseStatus.FAULTED, EvseStatus.UNAVAILABLE, EvseStatus.AVAILABLE):
        await here.status(world.clock(), status)
        world.clock.pass_by(minutes=15)
    evse = await models.Evse.get(charger_id=here.estate.charger.id)
    period = {"latest": "LAST_24_HOURS"}
    first = await percent(world, evse, period)
    assert first["downHours"] == "0.5000"
    await detach(world.runtime, here.station)
    world.clock.pass_by(minutes=10)
    assert (await percent(world, evse, period))["unknownHours"] == "0.1667"
    charger = here.estate.charger
    admitted = Admitted(charger.id, charger.organisation_id, charger.ocpp_identity)
    here.station = await attach(world.runtime, admitted, ocpp_version="1.6", link=Link())
    world.clock.pass_by(minutes=5)
    await here.status(world.clock(), EvseStatus.FAULTED)
    world.clock.pass_by(minutes=1)
    found = await percent(world, evse, period)
    assert (found["unknownHours"], found["downHours"]) == ("0.1667", "0.5167")
    kinds = await models.Outage.all().order_by("began_at").values_list("condition", "duration_ms")
    assert [kind for kind in kinds if kind[1] >= 60_000] == [("DOWN", 30 * 60_000), ("UNKNOWN", 10 * 60_000)]


async def test_net_5_since_it_was_there(world: World) -> None:
    """NET-5: a charger counts from when it was added until it was put away, and no period counts what is to come."""
    new, gone = await old_estate(world, "New"), await old_estate(world, "Gone")
    new.charger.created_at = BEGIN + 364 * DAY
    gone.charger.archived_at = BEGIN + DAY
    await world.save(new.charger, gone.charger, outage(gone, BEGIN + 12 * HOUR, BEGIN + 3 * DAY))
    assert (await percent(world, new.evse, YEAR))["openHours"] == "24.0000"
    found = await percent(world, gone.evse, YEAR)
    assert (found["openHours"], found["downHours"], found["percent"]) == ("24.0000", "12.0000", "50.000")
    query = {"days": {"firstDay": "2026-03-02", "lastDay": "2026-03-03"}}
    assert (await percent(world, new.evse, query))["openHours"] == "9.5000"
    future = {"days": {"firstDay": "2026-03-03", "lastDay": "2026-03-04"}}
    assert await percent(world, new.evse, future) == {
        "openHours": "0.0000", "downHours": "0.0000", "unknownHours": "0.0000", "percent": None, "evseCount": 1,
    }  # fmt: skip


async def test_d26_the_network(world: World) -> None:
    """D26: the network's figure, of rapid EVSEs alone (50 kW and more), and of some sites; others' do not count."""
    slow, rapid = await old_estate(world, "Slow"), await old_estate(world, "Rapid")
    rapid.charger.max_power_w, slow.evse.max_power_w = 50_000, 49_999
    theirs = await estate_of(world, world.theirs)
    await world.save(
        rapid.charger, slow.evse, outage(slow, BEGIN, BEGIN + 73 * DAY), outage(theirs, BEGIN, BEGIN + DAY)
    )

    async def network(**more: Any) -> Any:
        found = (await world.data(NETWORK, {"period": YEAR, **more}))["availability"]
        return found["evseCount"], found["percent"]

    assert await network() == (2, "90.000")
    assert await network(minPowerKw="50") == (1, "100.000")
    assert await network(siteIds=[id_of(slow.site)]) == (1, "80.000")
    assert await network(siteIds=[id_of(theirs.site)]) == (0, None)
    for wrong in ("-1", "10001"):
        answer = await world.ask(NETWORK, {"period": YEAR, "minPowerKw": wrong})
        assert answer["errors"][0]["message"] == "`minPowerKw` is from 0 to 10000."


async def test_net_5_the_screen(world: World) -> None:
    """NET-5: the screen of all sites takes as many statements with twenty sites as with two."""
    variables = {"period": YEAR, "first": 100}
    await old_estate(world, "a")
    with counted(world.runtime.reader) as few:
        await world.data(operation("availability"), variables)
    for number in range(19):
        estate = await old_estate(world, f"b{number}")
        await world.save(outage(estate, BEGIN, BEGIN + 36.5 * DAY))
    with counted(world.runtime.reader) as many:
        found = await world.data(operation("availability"), variables)
    assert len(many) == len(few), many
    assert found["availability"]["percent"] == "90.500"
    assert [each["availability"]["percent"] for each in found["sites"]["nodes"]] == ["100.000", *["90.000"] * 19]
    query = """query ($period: PeriodInput!) { chargers(first: 100) { nodes { availability(period: $period) {
      percent } evses { availability(period: $period) { percent } } } } }"""
    found = await world.data(query, {"period": YEAR})
    for charger in found["chargers"]["nodes"]:
        assert charger["evses"] == [{"availability": charger["availability"]}]


HISTORY = """query ($id: ID!, $from: DateTime, $to: DateTime, $first: Int!, $after: String) { evse(id: $id) {
  statusHistory(from: $from, to: $to, first: $first, after: $after) {
    nodes { at status source connector late errorCode } totalCount pageInfo { endCursor hasNextPage } } } }"""


async def history(world: World, here: Here, **more: Any) -> Any:
    """Return the statuses of the charger's first EVSE."""
    evse = await models.Evse.get(charger_id=here.estate.charger.id, number=1)
    found = await world.data(HISTORY, {"id": id_of(evse), "first": 100, **more})
    return found["evse"]["statusHistory"]


async def test_net_5_history(world: World) -> None:
    """NET-5: every status is kept, by the charger's clock, the late ones marked; pages and spans show parts of it."""
    here = await charging_place(world)
    minutes = timedelta(minutes=1)
    await here.status(NOW - 60 * minutes, EvseStatus.PREPARING)
    await here.status(NOW - 50 * minutes, EvseStatus.CHARGING)
    await here.status(NOW - 55 * minutes, EvseStatus.SUSPENDED_EV)
    await here.status(NOW - 40 * minutes, EvseStatus.AVAILABLE, evse=2)
    await detach(world.runtime, here.station)
    found = await history(world, here)
    told = [(each["status"], each["source"], each["late"]) for each in found["nodes"]]
    assert told[:4] == [
        ("OFFLINE", "SYSTEM", False),
        ("CHARGING", "CONNECTOR", False),
        ("SUSPENDED_EV", "CONNECTOR", True),
        ("PREPARING", "CONNECTOR", False),
    ]
    assert found["totalCount"] == len(told)
    part = await history(
        world, here, **{"from": (NOW - 55 * minutes).isoformat(), "to": (NOW - 50 * minutes).isoformat()}
    )
    assert [each["status"] for each in part["nodes"]] == ["SUSPENDED_EV"]
    page = await history(world, here, first=2)
    rest = await history(world, here, after=page["pageInfo"]["endCursor"])
    assert page["nodes"] + rest["nodes"] == found["nodes"]
    assert await models.StatusChange.filter(status="OFFLINE").count() == 2


async def test_net_5_of_others(sqlite_world: World) -> None:
    """NET-5: another organisation's EVSE has neither history nor availability here."""
    theirs = await estate_of(sqlite_world, sqlite_world.theirs)
    assert await sqlite_world.data(HISTORY, {"id": id_of(theirs.evse), "first": 5}) == {"evse": None}
    assert await sqlite_world.data(PERCENT, {"id": id_of(theirs.evse), "period": YEAR}) == {"it": None}
