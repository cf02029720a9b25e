"""The statuses of a handful of EVSEs, live, for whoever has any token (API-4, C13)."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import pytest

from echarge.domain.availability import EvseStatus
from echarge.graphql.public.evse_subscriptions import CODES_MAX
from echarge.live.messages import EvseStatusChanged
from echarge.operations.door_limits import MISSES_PER_TEN_MINUTES
from echarge.store import models
from tests.graphql.estate import Estate, estate_named
from tests.graphql.serving import Socket, served
from tests.graphql.statements import counted
from tests.graphql.visiting import Visiting, driver_token, visiting
from tests.graphql.world import World

pytestmark = pytest.mark.anyio

FOLLOW = """
subscription ($which: PublicEvsesInput!) {
  publicEvses(which: $which) { snapshot unknown changes { code name status at ready version } }
}
"""


@asynccontextmanager
async def following(world: World, token: str, which: Mapping[str, Any]) -> AsyncIterator[Socket]:
    """Yield a socket on which these EVSEs are followed."""
    async with served(world.app) as place, Socket.opened(place, token=token) as socket:
        await socket.send(
            {"type": "subscribe", "id": "it", "payload": {"query": FOLLOW, "variables": {"which": which}}}
        )
        yield socket


async def told(socket: Socket) -> Any:
    """Return what is told next."""
    message = await socket.receive()
    assert "errors" not in message["payload"], message
    return message["payload"]["data"]["publicEvses"]


async def refused(world: World, token: str, which: Mapping[str, Any]) -> str:
    """Return the code of the error that following these EVSEs ends with."""
    async with following(world, token, which) as socket:
        message = await socket.receive()
        errors = message["payload"] if message["type"] == "error" else message["payload"]["errors"]
        return str(errors[0]["extensions"]["code"])


def tell(world: World, row: models.Evse, status: str, version: int) -> None:
    """Have the bus tell of a status."""
    site_id, at = row.site_id, world.clock.now
    world.runtime.hub.publish(
        EvseStatusChanged(row.organisation_id, site_id, row.charger_id, row.id, status, at, version)
    )


async def another(here: Visiting, *, listed: bool) -> Estate:
    """Return a charger of another site, open to the app or not."""
    estate = estate_named(here.world.ours, "Other")
    rows = [row for row in estate.rows()[2:] if isinstance(row, models.Tariff | models.Site | models.Charger)]
    await here.world.save(*rows, estate.evse)
    if listed:
        place = {"organisation_id": estate.site.organisation_id, "profile_id": here.profile.id}
        await here.world.save(models.ProfilePlace(**place, site_id=estate.site.id))
    return estate


async def test_by_codes(world: World) -> None:
    """A visit's token follows EVSEs of several sites in one subscription: all as they are, then what changes, once."""
    async with visiting(world) as here:
        row, other = await here.evse(), (await another(here, listed=False)).evse
        token = (await here.open())["token"]
        which = {"codes": [row.public_code.lower(), row.public_code, other.public_code, "NOBODY"]}
        async with following(world, token, which) as socket:
            first = await told(socket)
            assert (first["snapshot"], first["unknown"]) == (True, ["NOBODY"])
            assert {each["code"] for each in first["changes"]} == {row.public_code, other.public_code}
            assert len(first["changes"]) == 2
            await here.here.status(here.now, EvseStatus.CHARGING)
            row = await here.evse()
            change = await told(socket)
            assert change == {
                "snapshot": False, "unknown": [],
                "changes": [{
                    "code": row.public_code, "name": row.name, "status": "CHARGING",
                    "at": row.status_since.isoformat(), "ready": False, "version": row.status_version,
                }],
            }  # fmt: skip
            tell(world, row, "FAULTED", row.status_version)  # what the client knows already
            tell(world, other, "FAULTED", other.status_version + 1)
            assert (await told(socket))["changes"][0]["code"] == other.public_code


async def test_by_site(world: World) -> None:
    """A driver follows what the list shows him of a site, and of no other one."""
    async with visiting(world, app=False) as here:
        other = (await another(here, listed=True)).evse
        code, token = await here.code(), await driver_token(here)
        async with following(world, token, {"siteOf": code}) as socket:
            assert [each["code"] for each in (await told(socket))["changes"]] == [code]
            tell(world, other, "FAULTED", 99)
            tell(world, await here.evse(), "FAULTED", 99)
            assert [(each["code"], each["version"]) for each in (await told(socket))["changes"]] == [(code, 99)]
        stranger = models.Driver(organisation_id=world.ours.organisation.id, name="Una", email="una@x.example")
        await world.save(stranger)
        async with following(world, await driver_token(here, stranger), {"siteOf": code}) as socket:
            assert await told(socket) == {"snapshot": True, "unknown": [], "changes": []}


async def test_after_a_gap(world: World) -> None:
    """Where the bus may have lost something all is told again, and what was put away is gone."""
    async with visiting(world) as here:
        row, other = await here.evse(), await another(here, listed=True)
        token, which = await driver_token(here), {"codes": [row.public_code, other.evse.public_code]}
        async with following(world, token, which) as socket:
            assert len((await told(socket))["changes"]) == 2
            other.charger.archived_at = here.now
            await world.save(other.charger)
            world.runtime.hub.resync()
            again = await told(socket)
            assert (again["snapshot"], [each["code"] for each in again["changes"]]) == (True, [row.public_code])
            assert again["unknown"] == [other.evse.public_code]
            tell(world, other.evse, "AVAILABLE", 99)
            tell(world, row, "FAULTED", 99)
            assert (await told(socket))["changes"][0]["code"] == row.public_code


async def test_hearing_costs_no_statement(sqlite_world: World) -> None:
    """A change is told from what is known: a thousand maps cost the database nothing."""
    async with visiting(sqlite_world) as here:
        row, token = await here.evse(), await driver_token(here)
        async with following(sqlite_world, token, {"codes": [row.public_code]}) as socket:
            await told(socket)
            with counted(sqlite_world.runtime.reader) as statements:
                tell(sqlite_world, row, "FAULTED", 99)
                assert (await told(socket))["changes"][0]["status"] == "FAULTED"
            assert list(statements) == []


@pytest.mark.parametrize(
    ("which", "code"),
    [
        pytest.param({"codes": []}, "BAD_USER_INPUT", id="nothing"),
        pytest.param({"codes": ["A"] * (CODES_MAX + 1)}, "BAD_USER_INPUT", id="too many"),
        pytest.param({"codes": ["A"], "siteOf": "A"}, "BAD_USER_INPUT", id="both"),
        pytest.param({}, "BAD_USER_INPUT", id="neither"),
        pytest.param({"siteOf": "NOBODY"}, "NOT_FOUND", id="a code of nobody"),
        pytest.param({"siteOf": "\0"}, "NOT_FOUND", id="no text"),
    ],
)
async def test_what_is_refused(world: World, which: Mapping[str, Any], code: str) -> None:
    """Nothing, everything and nonsense are refused, and leave nobody listening."""
    async with visiting(world) as here:
        assert await refused(world, await driver_token(here), which) == code
        assert world.runtime.hub.subscriptions == 0


async def test_guessing_codes(world: World) -> None:
    """C13: each code that none has is a guess; whoever has guessed too often is told of none, right ones included."""
    async with visiting(world) as here:
        token, guesses = await driver_token(here), [f"GUESS{number}" for number in range(MISSES_PER_TEN_MINUTES)]
        async with following(world, token, {"codes": [*guesses, "\0", "x" * 10_000]}) as socket:
            first = await told(socket)
            assert (first["changes"], len(first["unknown"])) == ([], MISSES_PER_TEN_MINUTES + 2)
        for which in ({"codes": [await here.code()]}, {"siteOf": await here.code()}):
            assert await refused(world, token, which) == "TOO_MANY_ATTEMPTS"
