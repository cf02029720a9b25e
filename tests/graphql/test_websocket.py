"""GraphQL over WebSocket: who may open a socket, what it takes, and when it ends."""

from datetime import timedelta

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from echarge.domain.roles import UserType
from echarge.graphql import websocket
from echarge.graphql.routes import SUBSCRIPTIONS_MAX, graphql_routes
from echarge.store import models
from echarge.web.identity import COOKIE
from tests.graphql.estate import id_of
from tests.graphql.serving import Socket, served
from tests.graphql.world import World

pytestmark = pytest.mark.anyio

VIEWER = "{ viewer { ... on User { email } } }"
MALFORMED = [
    pytest.param("5", id="a number"),
    pytest.param("[]", id="a list"),
    pytest.param("null", id="null"),
    pytest.param('"x"', id="a text"),
    pytest.param("{", id="no JSON"),
    pytest.param("[" * 5_000, id="deep JSON"),
    pytest.param("{}", id="no type"),
    pytest.param('{"type": 1}', id="a type that is no text"),
    pytest.param('{"type": "start", "id": "1"}', id="a type of the old protocol"),
    pytest.param('{"type": "subscribe", "id": "1", "payload": null}', id="a null payload"),
    pytest.param('{"type": "subscribe", "id": [], "payload": {"query": "{ viewer }"}}', id="a list as id"),
    pytest.param('{"type": "subscribe", "id": "", "payload": {"query": "{ viewer }"}}', id="an empty id"),
    pytest.param('{"type": "subscribe", "id": "1", "payload": {}}', id="no query"),
    pytest.param('{"type": "subscribe", "id": "1", "payload": {"query": 5}}', id="a query that is no text"),
    pytest.param(
        '{"type": "subscribe", "id": "1", "payload": {"query": "{ viewer }", "variables": []}}',
        id="a list of variables",
    ),
    pytest.param('{"type": "complete", "id": {}}', id="an object as id"),
    pytest.param('{"type": "ping", "payload": 7}', id="a ping with a number"),
    pytest.param(b"\x00\x01", id="a binary frame"),
]


async def test_sign_in_on_a_socket(sqlite_world: World) -> None:
    """A socket belongs to whose token its first message has."""
    token = sqlite_world.ours.tokens[UserType.SUPPORT]
    async with served(sqlite_world.app) as place, Socket.opened(place, token=token) as socket:
        assert await socket.ask(VIEWER) == {"data": {"viewer": {"email": "support@ours.example"}}}


@pytest.mark.parametrize("frame", MALFORMED)
async def test_malformed_frames(sqlite_world: World, frame: str | bytes, caplog: pytest.LogCaptureFixture) -> None:
    """A frame that is no message closes its socket, and is no fault of ours."""
    token = sqlite_world.ours.tokens[UserType.SUPPORT]
    async with served(sqlite_world.app) as place, Socket.opened(place, token=token) as socket:
        await socket.send(frame)
        assert (await socket.closed())[0] == 4400
        async with Socket.opened(place, token=token) as another:
            assert "data" in await another.ask(VIEWER)
    assert caplog.records == []


SIGN_OUT = "mutation { signOut { __typename } }"
INIT = {"type": "connection_init"}


async def test_a_frame_that_is_too_large(sqlite_world: World) -> None:
    """A frame has a size."""
    token = sqlite_world.ours.tokens[UserType.SUPPORT]
    async with served(sqlite_world.app) as place, Socket.opened(place, token=token) as socket:
        await socket.send(" " * (websocket.FRAME_LENGTH_MAX + 1))
        assert (await socket.closed())[0] == 1009


@pytest.mark.parametrize(
    ("payload", "code"),
    [
        pytest.param({}, 4401, id="nothing"),
        pytest.param({"authorization": "nonsense"}, 4401, id="no bearer"),
        pytest.param({"authorization": 5}, 4401, id="a number"),
        pytest.param({"authorization": "Bearer nonsense"}, 4403, id="a token of nobody"),
    ],
)
async def test_who_cannot_sign_in(sqlite_world: World, payload: dict[str, object], code: int) -> None:
    """A socket without a good token is closed."""
    async with served(sqlite_world.app) as place, Socket.opened(place) as socket:
        await socket.send({**INIT, "payload": payload})
        assert (await socket.closed())[0] == code


async def test_asking_before_signing_in(sqlite_world: World) -> None:
    """Nothing can be asked before the socket has an owner."""
    async with served(sqlite_world.app) as place, Socket.opened(place) as socket:
        await socket.send({"type": "subscribe", "id": "1", "payload": {"query": VIEWER}})
        assert await socket.closed() == (4401, "Unauthorized")


async def test_signing_in_twice(sqlite_world: World) -> None:
    """A socket has one owner."""
    token = sqlite_world.ours.tokens[UserType.SUPPORT]
    async with served(sqlite_world.app) as place, Socket.opened(place, token=token) as socket:
        await socket.send({**INIT, "payload": {"authorization": f"Bearer {token}"}})
        assert (await socket.closed())[0] == 4429


async def test_saying_nothing(sqlite_world: World) -> None:
    """A socket that does not sign in is closed after a while."""
    sqlite_world.app.router.routes[:] = graphql_routes(sqlite_world.runtime, init_wait=timedelta(seconds=0.1))
    async with served(sqlite_world.app) as place, Socket.opened(place) as socket:
        assert (await socket.closed())[0] == 4408


@pytest.mark.parametrize("protocols", [["graphql-ws"], ["other"], None], ids=["the old one", "another", "none"])
async def test_other_protocols(sqlite_world: World, protocols: list[str] | None) -> None:
    """Only graphql-transport-ws is spoken."""
    async with (
        served(sqlite_world.app) as place,
        connect(f"ws://{place}/graphql", subprotocols=protocols) as connection,  # type: ignore[arg-type]
    ):
        assert (await Socket(connection).closed())[0] == 4406


async def test_cookie_on_a_socket(sqlite_world: World) -> None:
    """The portal's own pages open sockets with the cookie; pages of another origin open none."""
    cookie = f"{COOKIE}={sqlite_world.ours.tokens[UserType.SUPPORT]}"
    async with served(sqlite_world.app) as place:
        async with Socket.opened(place, cookie=cookie, origin=f"http://{place}") as socket:
            await socket.send(INIT)
            assert await socket.receive() == {"type": "connection_ack"}
        with pytest.raises(InvalidStatus, match="403"):
            async with Socket.opened(place, cookie=cookie, origin="http://evil.test"):
                pass


async def test_signing_out_closes_the_socket(sqlite_world: World) -> None:
    """Who signs out has no sockets left; others keep theirs."""
    mine, others = (sqlite_world.ours.tokens[each] for each in (UserType.SUPPORT, UserType.OPERATOR))
    async with (
        served(sqlite_world.app) as place,
        Socket.opened(place, token=mine) as first,
        Socket.opened(place, token=others) as second,
    ):
        await sqlite_world.data(SIGN_OUT, as_=mine)
        assert await first.closed() == (4403, "Forbidden")
        assert "data" in await second.ask(VIEWER)


@pytest.mark.parametrize(
    "change",
    [
        pytest.param("deactivateUser(id: $id) { __typename }", id="deactivated"),
        pytest.param("updateUser(id: $id, expectedVersion: 1, input: {userType: OPERATOR}) { __typename }", id="type"),
    ],
)
async def test_changed_rights_close_the_socket(sqlite_world: World, change: str) -> None:
    """A socket lasts as long as its user's rights."""
    support = sqlite_world.ours.users[UserType.SUPPORT]
    token = sqlite_world.ours.tokens[UserType.SUPPORT]
    async with served(sqlite_world.app) as place, Socket.opened(place, token=token) as socket:
        await sqlite_world.data(f"mutation ($id: ID!) {{ {change} }}", {"id": id_of(support)})
        assert (await socket.closed())[0] == 4403


async def test_a_token_that_ends(sqlite_world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """A socket is closed when its token ends, though nobody says so."""
    monkeypatch.setattr(websocket, "RECHECK_S", 0.05)
    token = sqlite_world.ours.tokens[UserType.SUPPORT]
    async with served(sqlite_world.app) as place, Socket.opened(place, token=token) as socket:
        sqlite_world.clock.pass_by(days=30)
        assert (await socket.closed())[0] == 4403


async def test_revoked_behind_our_back(sqlite_world: World) -> None:
    """A token that another process revoked is good for no further operation, even before the news arrives."""
    user_type = UserType.SUPPORT
    token = sqlite_world.ours.tokens[user_type]
    async with served(sqlite_world.app) as place, Socket.opened(place, token=token) as socket:
        row = await models.UserToken.get(user_id=sqlite_world.ours.users[user_type].id)
        row.revoked_at = sqlite_world.clock.now
        await sqlite_world.save(row)
        await socket.send({"type": "subscribe", "id": "1", "payload": {"query": VIEWER}})
        assert await socket.closed() == (4403, "Forbidden")


async def test_errors_of_a_document(sqlite_world: World) -> None:
    """A document that cannot be carried out is answered with errors; the socket goes on."""
    token = sqlite_world.ours.tokens[UserType.SUPPORT]
    async with served(sqlite_world.app) as place, Socket.opened(place, token=token) as socket:
        for query, code in [("{", "GRAPHQL_PARSE_FAILED"), ("{ nothing }", "GRAPHQL_VALIDATION_FAILED")]:
            (error,) = await socket.ask(query)
            assert error["extensions"]["code"] == code
        assert "data" in await socket.ask(VIEWER)


async def test_pings(sqlite_world: World) -> None:
    """A ping is answered, also one from who has not signed in."""
    async with served(sqlite_world.app) as place, Socket.opened(place) as socket:
        await socket.send({"type": "ping"})
        assert await socket.receive() == {"type": "pong"}


async def test_loaders_do_not_outlive_an_operation(sqlite_world: World) -> None:
    """A socket shows what is true now, not what was true at its first operation."""
    token, organisation = sqlite_world.ours.tokens[UserType.SUPPORT], sqlite_world.ours.organisation
    query = f'{{ node(id: "{id_of(organisation)}") {{ ... on Organisation {{ name }} }} }}'
    async with served(sqlite_world.app) as place, Socket.opened(place, token=token) as socket:
        assert await socket.ask(query) == {"data": {"node": {"name": "Ours"}}}
        organisation.name = "Ours no more"
        await sqlite_world.save(organisation)
        assert await socket.ask(query) == {"data": {"node": {"name": "Ours no more"}}}


async def test_many_operations_at_once(sqlite_world: World) -> None:
    """A socket carries out many operations at once, and tells them apart."""
    token = sqlite_world.ours.tokens[UserType.SUPPORT]
    async with served(sqlite_world.app) as place, Socket.opened(place, token=token) as socket:
        wanted = {str(number) for number in range(2 * SUBSCRIPTIONS_MAX)}
        for each in wanted:
            await socket.send({"type": "subscribe", "id": each, "payload": {"query": VIEWER}})
        ended: set[str] = set()
        while ended != wanted:
            message = await socket.receive()
            if message["type"] in {"complete", "error"}:
                ended.add(message["id"])
