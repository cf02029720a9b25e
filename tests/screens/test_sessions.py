"""The charging log and the session details, as their screens show a session that was charged."""

from collections.abc import AsyncIterator

import pytest

from tests.graphql.charging import at, charging_place
from tests.graphql.estate import id_of
from tests.graphql.world import World, open_world
from tests.screens.operations import operation

pytestmark = pytest.mark.anyio

DUE = {"amount": "0.72", "currency": "GBP"}
"""5 kWh at 0.1435 GBP."""


@pytest.fixture
async def sqlite_world(sqlite_url: str) -> AsyncIterator[World]:
    """Yield the running system and its people."""
    async with open_world(sqlite_url) as world:
        yield world


async def test_charging_log(sqlite_world: World) -> None:
    """LOG-1: the guide's columns, the number of all, and the options of the filters, in one query."""
    here = await charging_place(sqlite_world)
    session = await here.whole(at(0))
    other = await here.begin(at(60))
    answer = await sqlite_world.data(operation("charging_log"), {"first": 1, "offset": 1})
    assert answer["chargingSessions"]["totalCount"] == 2
    (row,) = answer["chargingSessions"]["nodes"]
    assert row["reference"] == session.reference
    assert (row["beganAt"], row["status"], row["energyKwh"]) == (at(0).isoformat(), "COMPLETE", "5.00")
    assert (row["driver"]["name"], row["site"]["name"], row["payment"]["total"]) == ("One", "One", DUE)
    assert [each["name"] for each in answer["siteOptions"]["nodes"]] == ["One"]
    assert len(answer["evseOptions"]["nodes"]) == 1
    found = await sqlite_world.data(operation("charging_log"), {"filter": {"status": "ONGOING"}})
    assert [each["id"] for each in found["chargingSessions"]["nodes"]] == [id_of(other)]


async def test_session_details(sqlite_world: World) -> None:
    """LOG-3, LOG-4, LOG-5: all that the details show, by the reference that people know."""
    here = await charging_place(sqlite_world)
    session = await here.whole(at(0))
    answer = await sqlite_world.data(operation("session_details"), {"by": {"reference": session.reference}})
    it = answer["chargingSession"]
    assert (it["status"], it["type"], it["driver"]["email"]) == ("COMPLETE", "PAYG", "one-ours@drivers.example")
    assert (it["tariff"]["chosenBy"], it["payment"]["total"], it["payment"]["energyFee"]) == ("SITE", DUE, DUE)
    assert [reading["energyKwh"] for reading in it["readings"]] == ["2.00", "4.00"]
    assert {"STARTED", "STOPPED"} <= {event["kind"].removeprefix("CHARGING_") for event in it["log"]}
    assert {action["kind"]: action["possible"] for action in it["actions"]}.get("END_SESSION", False) is False
    assert (it["incidents"], it["commands"]) == ([], [])
    missing = await sqlite_world.data(operation("session_details"), {"by": {"reference": "000000000"}})
    assert missing == {"chargingSession": None}
