"""The guide's screens as frontend developers write them: with urql, with Apollo Client, and with graphql-ws alone."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from echarge.domain.availability import EvseStatus
from echarge.store import models
from tests.clients.running import Script
from tests.graphql.charging import Here, at, charging_place
from tests.graphql.serving import served
from tests.graphql.wire import Wire
from tests.graphql.world import PASSWORD, World
from tests.screens.operations import FOLDER

pytestmark = pytest.mark.anyio

ADMINISTRATOR = "administrator@ours.example"


@asynccontextmanager
async def frontend(world: World, script: str) -> AsyncIterator[tuple[Script, Wire]]:
    """Run a frontend against the served system, over a wire that can be cut."""
    async with (
        served(world.app) as place,
        Wire.laid(place) as wire,
        Script.running(script, wire.place, ADMINISTRATOR, PASSWORD, str(FOLDER)) as running,
    ):
        yield running, wire


async def drivers(here: Here, *names: str) -> None:
    """Let there be these drivers besides."""
    organisation_id = here.world.ours.organisation.id
    people = [models.Driver(organisation_id=organisation_id, name=name, email=f"{name}@x.example") for name in names]
    await here.world.save(*people)


async def lived(here: Here, running: Script, wire: Wire) -> None:
    """Let the charger be used, and the line be cut while it is set free again."""
    await running.reaches("following")
    await here.status(at(1), EvseStatus.CHARGING)
    running.go_on()
    await running.reaches("followed")
    wire.cut()
    await here.status(at(2), EvseStatus.AVAILABLE)
    running.go_on()
    wire.mend()
    await running.reaches("back")


async def test_urql(sqlite_world: World) -> None:
    """API-1, API-2: signs in, lists, pages, changes and adds with a normalising cache, and follows over a cut line."""
    here = await charging_place(sqlite_world)
    await drivers(here, "Ada")
    async with frontend(sqlite_world, "frontend_urql.mjs") as (running, wire):
        await lived(here, running, wire)
        running.go_on()


async def test_apollo(sqlite_world: World) -> None:
    """API-1, API-2: the same with Apollo Client: pages put together, unions by `possibleTypes`, each error policy."""
    here = await charging_place(sqlite_world)
    await drivers(here, "Adele", "Bob")
    async with frontend(sqlite_world, "frontend_apollo.mjs") as (running, wire):
        await lived(here, running, wire)
        running.go_on()


async def test_graphql_ws(sqlite_world: World) -> None:
    """API-1, API-2: everything over one socket; subscriptions come back with what they missed, a bad token does not."""
    here = await charging_place(sqlite_world)
    await here.whole(at(-60))
    await drivers(here, "Ada", "Bob", "Zoe")
    async with frontend(sqlite_world, "frontend_ws.mjs") as (running, wire):
        await lived(here, running, wire)
        running.go_on()
        await here.begin(at(3))
        await running.reaches("heard")
        running.go_on()
