"""An installer's day (NET-2, NET-3, NET-7, MNT-2): from a station that nobody knows to one that is put away."""

from typing import Any

import pytest
from websockets.asyncio.client import connect
from websockets.typing import Subprotocol

from tests.flows.installation import installation
from tests.flows.subscriber import Json, Person, Stream
from tests.flows.wire import BOOTS, Wire, basic, handshake

pytestmark = pytest.mark.anyio

UNKNOWN = "{ unknownChargers { nodes { id ocppIdentity address attempts } } sites { nodes { id } } }"
REGISTER = """mutation ($id: ID!, $site: ID!) {
  it: registerUnknownCharger(id: $id, input: {name: "Quay 9", siteId: $site}) {
    ... on ChargerCredentials { password charger { id version endpointUrls { withIdentity withoutIdentity } } } } }"""
CHECK = "subscription ($id: ID!) { commissioningCheck(chargerId: $id) { outcome steps { kind outcome } } }"
MESSAGES = "subscription ($id: ID!) { ocppMessages(chargerId: $id) { direction action text } }"
ROTATE = "mutation ($id: ID!) { it: rotateChargerPassword(id: $id) { ... on ChargerCredentials { password } } }"


def act(name: str) -> str:
    """Return a mutation of one charger."""
    return f"mutation ($id: ID!) {{ it: {name}(id: $id) {{ __typename ... on Charger {{ blocked archivedAt }} }} }}"


def passed(seen: list[Any]) -> set[str]:
    """Return the steps that have passed by now."""
    steps = seen[-1]["steps"] if seen else []
    return {step["kind"] for step in steps if step["outcome"] == "PASSED"}


async def says(messages: Stream, *actions: str) -> None:
    """Wait until the log ends with these actions."""
    await messages.until(lambda seen: [each["action"] for each in seen][-len(actions) :] == [*actions])


async def test_from_unknown_to_archived(database_url: str) -> None:
    """A station is turned away, found, registered, checked live, blocked in the midst of it, and put away."""
    async with (
        installation(database_url, chargers=["CP1"]) as place,
        Person.signed_in(place.http, user_type="operator") as operator,
    ):
        for _ in range(2):
            assert (await handshake(place.port, "/ocpp/NEW-9", authorization=basic("NEW-9", "guess"))).status == 401
        lists: Json = await operator.ask(UNKNOWN)
        (unknown,) = lists["unknownChargers"]["nodes"]
        assert (unknown["ocppIdentity"], unknown["address"], unknown["attempts"]) == ("NEW-9", "127.0.0.1", 2)
        new = (await operator.ask(REGISTER, id=unknown["id"], site=lists["sites"]["nodes"][0]["id"]))["it"]
        charger, password = new["charger"]["id"], new["password"]
        assert (await operator.ask(UNKNOWN))["unknownChargers"]["nodes"] == []
        assert new["charger"]["endpointUrls"]["withIdentity"] == f"{place.ocpp}/NEW-9"
        check = await operator.follow(CHECK, id=charger)
        messages = await operator.follow(MESSAGES, id=charger)
        await check.until(lambda seen: seen and passed(seen) == set())
        async with connect(
            new["charger"]["endpointUrls"]["withIdentity"],
            subprotocols=[Subprotocol("ocpp1.6")],
            additional_headers={"Authorization": basic("NEW-9", password)},
            proxy=None,
        ) as socket:
            wire = Wire(socket)
            await wire.call("BootNotification", BOOTS["1.6"])
            status = {"connectorId": 1, "errorCode": "NoError", "status": "Available"}
            await wire.call("StatusNotification", status)
            ready = {"CONNECTION", "VERSION", "SECURITY", "BOOT", "STATUSES"}
            await check.until(lambda seen: passed(seen) == ready)
            await says(messages, "BootNotification", "BootNotification", "StatusNotification", "StatusNotification")
            assert (await operator.ask(act("blockCharger"), id=charger))["it"]["blocked"] is True
            assert await wire.closed() == 1012
        await check.until(lambda seen: "CONNECTION" not in passed(seen))
        known = basic("NEW-9", password)
        assert (await handshake(place.port, "/ocpp/NEW-9", authorization=known)).status == 403
        await operator.ask(act("unblockCharger"), id=charger)
        assert (await handshake(place.port, "/ocpp/NEW-9", authorization=known)).status == 101
        renewed = (await operator.ask(ROTATE, id=charger))["it"]["password"]
        assert (await handshake(place.port, "/ocpp/NEW-9", authorization=known)).status == 401
        assert (await handshake(place.port, "/ocpp/new-9", authorization=basic("new-9", renewed))).status == 101
        assert (await operator.ask(act("archiveCharger"), id=charger))["it"]["archivedAt"] is not None
        assert (await handshake(place.port, "/ocpp/NEW-9", authorization=basic("NEW-9", renewed))).status == 401
        assert [each["ocppIdentity"] for each in (await operator.ask(UNKNOWN))["unknownChargers"]["nodes"]] == ["NEW-9"]
