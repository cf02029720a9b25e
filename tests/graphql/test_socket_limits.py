"""How many sockets strangers, visits and drivers keep open: attacked by clients that open all that they can (H4)."""

from contextlib import AsyncExitStack

import pytest

from echarge.domain.roles import UserType
from echarge.graphql import routes, websocket
from echarge.graphql.routes import graphql_routes
from echarge.graphql.socket_limits import GUEST_OPERATIONS_MAX, SOCKETS_MAX, OpenSockets
from echarge.operations.guests import DriverGuest, VisitGuest
from tests.graphql.serving import Attended, Socket, served
from tests.graphql.visiting import WATCH, driver_token, visiting
from tests.graphql.world import World

pytestmark = pytest.mark.anyio

TOO_MANY = (1013, "Too many sockets")
VIEWER = "{ viewer { __typename } }"


def init(token: str) -> dict[str, object]:
    """Return the first message with this token."""
    return {"type": "connection_init", "payload": {"authorization": f"Bearer {token}"}}


async def is_let_in(socket: Socket, token: str) -> bool:
    """Return whether a socket is let in with this token; else it is closed as one too many."""
    await socket.send(init(token))
    message = await socket.receive_or_none()
    if message is None:
        assert await socket.closed() == TOO_MANY
        return False
    return bool(message == {"type": "connection_ack"})


@pytest.mark.parametrize("who", [VisitGuest, DriverGuest])
async def test_of_one_guest(sqlite_world: World, who: type[VisitGuest | DriverGuest]) -> None:
    """One token opens so many sockets, and one more as soon as one of them is closed; another's opens its own."""
    async with visiting(sqlite_world) as here, served(sqlite_world.app) as place, AsyncExitStack() as stack:

        async def another() -> str:
            return str((await here.open())["token"]) if who is VisitGuest else await driver_token(here)

        token, others = await another(), await another() if who is VisitGuest else None
        sockets = [await stack.enter_async_context(Socket.opened(place, token=token)) for _ in range(SOCKETS_MAX[who])]
        async with Socket.opened(place) as socket:
            assert not await is_let_in(socket, token)
        if others is not None:
            async with Socket.opened(place, token=others) as socket:
                assert await socket.ask(VIEWER) == {"data": {"viewer": None}}
        await sockets[0].connection.close()
        async with Socket.opened(place) as socket:
            assert await is_let_in(socket, token)


async def test_of_one_address(sqlite_world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """An address has so many sockets of strangers: of visits and of the silent. Users and drivers come in."""
    monkeypatch.setattr(websocket, "STRANGERS_PER_ADDRESS_MAX", 3)
    async with visiting(sqlite_world) as here, served(sqlite_world.app) as place, AsyncExitStack() as stack:
        tokens = [sqlite_world.ours.tokens[UserType.SUPPORT], await driver_token(here)]
        for token in tokens * 3:
            await stack.enter_async_context(Socket.opened(place, token=token))
        visit = (await here.open())["token"]
        await stack.enter_async_context(Socket.opened(place, token=visit))
        silent = [await stack.enter_async_context(Socket.opened(place)) for _ in range(2)]
        async with Socket.opened(place) as socket:
            assert await socket.closed() == TOO_MANY
        await silent[0].send(init(tokens[0]))
        assert await silent[0].receive() == {"type": "connection_ack"}
        async with Socket.opened(place, token=visit) as socket:
            assert "data" in await socket.ask(VIEWER)


async def test_operations_of_a_visit(sqlite_world: World) -> None:
    """A visit's socket carries out a few operations at once; one too many is refused, and the others go on."""
    async with visiting(sqlite_world) as here, served(sqlite_world.app) as place:
        token = (await here.open())["token"]
        async with Socket.opened(place, token=token) as socket:
            payload = {"query": WATCH, "variables": {"token": token}}
            for number in range(GUEST_OPERATIONS_MAX + 1):
                await socket.send({"type": "subscribe", "id": str(number), "payload": payload})
            answers = [await socket.receive() for _ in range(GUEST_OPERATIONS_MAX + 1)]
            refused = [each["id"] for each in answers if each["type"] == "error"]
            assert refused == [str(GUEST_OPERATIONS_MAX)]
            await socket.send({"type": "complete", "id": "0"})
            assert await socket.ask(VIEWER) == {"data": {"viewer": None}}


async def test_nothing_is_left(sqlite_world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """However sockets end, and however often they were refused, no count of them is left."""
    counts = OpenSockets()
    monkeypatch.setattr(routes, "OpenSockets", lambda: counts)
    async with visiting(sqlite_world) as here:
        sqlite_world.app.router.routes[:] = graphql_routes(sqlite_world.runtime)
        app = Attended(sqlite_world.app)
        token = (await here.open())["token"]
        monkeypatch.setattr(websocket, "STRANGERS_PER_ADDRESS_MAX", 2)
        async with served(app) as place:
            for attempt in (token, "visit.nonsense", "nonsense", await driver_token(here)):
                async with Socket.opened(place) as socket:
                    await socket.send(init(attempt))
                    await socket.receive_or_none()
                    socket.connection.transport.abort()
                await app.none_left.wait()
            for _ in range(3):
                async with Socket.opened(place) as socket:
                    await socket.send("nonsense")
            await app.none_left.wait()
    assert len(counts) == 0
