"""The counts of the dashboard, live (DSH-4, NET-4, F7)."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from echarge.domain.availability import EvseStatus
from echarge.domain.roles import UserType
from echarge.operations.connections import detach
from tests.graphql.charging import at, charging_place
from tests.graphql.estate import estate_of, id_of
from tests.graphql.serving import Socket, served
from tests.graphql.world import World
from tests.screens.operations import operation

pytestmark = pytest.mark.anyio

LIVE = operation("dashboard_live")


@asynccontextmanager
async def followed(world: World, site_ids: list[str] | None = None) -> AsyncIterator[Socket]:
    """Yield a socket that follows the counts."""
    token = world.ours.tokens[UserType.MAINTENANCE]
    async with served(world.app) as place, Socket.opened(place, token=token) as socket:
        payload = {"query": LIVE, "variables": {"siteIds": site_ids}}
        await socket.send({"type": "subscribe", "id": "1", "payload": payload})
        yield socket


async def told(socket: Socket) -> tuple[bool, tuple[int, ...]]:
    """Return what comes next: whether it is a snapshot, and available, in use, unavailable, offline."""
    message = await socket.receive()
    assert message["type"] == "next", message
    found: Any = message["payload"]["data"]["dashboardStatus"]
    counts = found["evseCounts"]
    assert counts["total"] == counts["available"] + counts["inUse"] + counts["unavailable"] + counts["offline"]
    return found["snapshot"], tuple(counts[name] for name in ("available", "inUse", "unavailable", "offline"))


async def test_dsh_4_counts_move(world: World) -> None:
    """DSH-4: the state first, then each change of the counts until the charger is gone; all else is silent."""
    here = await charging_place(world)
    await here.status(at(0), EvseStatus.AVAILABLE, evse=2)
    await estate_of(world, world.theirs)
    async with followed(world) as socket:
        assert await told(socket) == (True, (2, 0, 0, 0))
        await here.status(at(1), EvseStatus.PREPARING)
        assert await told(socket) == (False, (1, 1, 0, 0))
        await here.status(at(2), EvseStatus.CHARGING)
        await here.status(at(3), EvseStatus.FAULTED, evse=2)
        assert await told(socket) == (False, (0, 1, 1, 0))
        await here.status(at(4), EvseStatus.AVAILABLE, evse=3)
        counts: list[tuple[bool, tuple[int, ...]]] = []
        while not counts or counts[-1] != (False, (1, 1, 1, 0)):
            counts.append(await told(socket))
        assert len(counts) <= 2
        await detach(world.runtime, here.station)
        while counts[-1] != (False, (0, 0, 0, 3)):
            counts.append(await told(socket))


async def test_dsh_4_only_these_sites(world: World) -> None:
    """DSH-4: only the sites that were asked for are counted; another organisation's count nothing."""
    here, there = await charging_place(world, name="One"), await charging_place(world, name="Two")
    theirs = await estate_of(world, world.theirs)
    async with followed(world, [id_of(here.estate.site), id_of(theirs.site)]) as socket:
        assert await told(socket) == (True, (1, 0, 0, 0))
        await there.status(at(1), EvseStatus.CHARGING)
        await here.status(at(1), EvseStatus.CHARGING)
        assert await told(socket) == (False, (0, 1, 0, 0))


async def test_dsh_4_a_gap_heals(world: World) -> None:
    """DSH-4, API-2: where changes may have been missed, the counts are read anew."""
    here = await charging_place(world)
    async with followed(world) as socket:
        assert await told(socket) == (True, (1, 0, 0, 0))
        world.runtime.hub.resync()
        assert await told(socket) == (True, (1, 0, 0, 0))
        await here.status(at(1), EvseStatus.UNAVAILABLE)
        assert await told(socket) == (False, (0, 0, 1, 0))


async def test_dsh_4_a_charger_put_away(world: World) -> None:
    """DSH-4: a charger that was put away is not counted any more."""
    here = await charging_place(world)
    async with followed(world) as socket:
        assert await told(socket) == (True, (1, 0, 0, 0))
        query = "mutation ($id: ID!) { it: archiveCharger(id: $id) { __typename } }"
        await world.data(query, {"id": id_of(here.estate.charger)})
        while (await told(socket))[1] != (0, 0, 0, 0):
            pass
