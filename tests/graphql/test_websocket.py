"""GraphQL over WebSocket: who may open a socket, what it takes, and when it ends."""

import pytest

from echarge.domain.roles import UserType
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
