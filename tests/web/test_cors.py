"""Pages of other origins: those that are named use the API with a token; all others, and the cookie, stay outside."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

import httpx2
import pytest
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import BaseRoute, Route
from websockets.exceptions import InvalidStatus

from echarge.app import build_app
from echarge.config import Settings
from echarge.domain.roles import UserType
from echarge.graphql.routes import graphql_routes
from echarge.web.cors import open_to
from echarge.web.identity import COOKIE
from tests.graphql.conftest import sqlite_world
from tests.graphql.serving import Socket, served
from tests.graphql.world import BASE_URL, World

pytestmark = pytest.mark.anyio

__all__ = ["sqlite_world"]

FRIEND, STRANGER = "https://app.example.org", "https://evil.test"
HOSTILE = [
    pytest.param(STRANGER, id="a stranger"),
    pytest.param("null", id="a sandbox"),
    pytest.param("https://app.example.org.evil.test", id="longer"),
    pytest.param("https://evilapp.example.org", id="before it"),
    pytest.param("http://app.example.org", id="another scheme"),
    pytest.param("https://app.example.org:8443", id="another port"),
    pytest.param("https://sub.app.example.org", id="below it"),
    pytest.param("https://app.example.org, https://evil.test", id="two"),
]
VIEWER = "{ viewer { __typename } }"


@asynccontextmanager
async def opened(world: World, *, origins: tuple[str, ...] = (FRIEND,)) -> AsyncIterator[httpx2.AsyncClient]:
    """Yield a client of the app with other doors beside, open to these origins."""

    def plain(_: object) -> PlainTextResponse:
        return PlainTextResponse("It is here.")

    others: list[BaseRoute] = [Route(path, plain) for path in ("/metrics", "/ocpp/CP1", "/webhooks/stripe")]
    world.app = Starlette(
        routes=[*others, *graphql_routes(world.runtime, allowed_origins=origins)], middleware=open_to(origins)
    )
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app=world.app), base_url=BASE_URL) as http:
        yield http


def shared(answer: httpx2.Response) -> Mapping[str, str]:
    """Return what an answer allows pages."""
    return {name: value for name, value in answer.headers.items() if name.startswith("access-control-")}


def preflight(origin: str, headers: str = "authorization,content-type", method: str = "POST") -> dict[str, str]:
    """Return what a browser asks with before it asks."""
    return {
        "origin": origin, "access-control-request-method": method, "access-control-request-headers": headers,
    }  # fmt: skip


async def test_a_named_origin(sqlite_world: World) -> None:
    """A page of a named origin signs in with a token, and reads what it asked for; never with credentials."""
    token = sqlite_world.ours.tokens[UserType.ADMINISTRATOR]
    async with opened(sqlite_world) as http:
        asked = await http.options("/graphql", headers=preflight(FRIEND))
        assert (asked.status_code, shared(asked)["access-control-allow-origin"]) == (200, FRIEND)
        assert shared(asked)["access-control-allow-headers"].lower().count("authorization") == 1
        headers = {"origin": FRIEND, "authorization": f"Bearer {token}"}
        answer = await http.post("/graphql", json={"query": VIEWER}, headers=headers)
        assert answer.json() == {"data": {"viewer": {"__typename": "User"}}}
        assert shared(answer)["access-control-allow-origin"] == FRIEND
        assert "Origin" in answer.headers["vary"]
        for each in (asked, answer):
            assert "access-control-allow-credentials" not in shared(each)


@pytest.mark.parametrize("origin", HOSTILE)
async def test_a_hostile_origin(sqlite_world: World, origin: str) -> None:
    """A page of any other origin is allowed nothing, however alike its name is."""
    async with opened(sqlite_world) as http:
        asked = await http.options("/graphql", headers=preflight(origin))
        answer = await http.post("/graphql", json={"query": VIEWER}, headers={"origin": origin})
        assert asked.status_code == 400
        for each in (asked, answer):
            assert "access-control-allow-origin" not in shared(each)


@pytest.mark.parametrize(
    ("headers", "method"),
    [
        pytest.param("content-type,x-echarge-client", "POST", id="the header of the cookie"),
        pytest.param("cookie", "POST", id="a cookie"),
        pytest.param("authorization", "DELETE", id="another method"),
    ],
)
async def test_what_a_named_origin_may_not_send(sqlite_world: World, headers: str, method: str) -> None:
    """Not even a named origin's pages may send the header with which the portal's cookie counts."""
    async with opened(sqlite_world) as http:
        asked = await http.options("/graphql", headers=preflight(FRIEND, headers, method))
        assert asked.status_code == 400


async def test_the_cookie_stays_ours(sqlite_world: World) -> None:
    """A cookie that a browser sends along with a named origin's request counts for nothing, on a socket as well."""
    cookie = f"{COOKIE}={sqlite_world.ours.tokens[UserType.ADMINISTRATOR]}"
    headers = {"origin": FRIEND, "cookie": cookie, "x-echarge-client": "portal"}
    async with opened(sqlite_world) as http, served(sqlite_world.app) as place:
        answer = await http.post("/graphql", json={"query": VIEWER}, headers=headers)
        assert (answer.status_code, answer.json()["errors"][0]["extensions"]) == (403, {"code": "CROSS_SITE"})
        async with Socket.opened(place, cookie=cookie, origin=FRIEND) as socket:
            await socket.send({"type": "connection_init"})
            assert await socket.closed() == (4403, "Forbidden")


async def test_sockets(sqlite_world: World) -> None:
    """A named origin's page opens a socket with its token; another one's opens none, with the best of tokens."""
    token = sqlite_world.ours.tokens[UserType.ADMINISTRATOR]
    async with opened(sqlite_world), served(sqlite_world.app) as place:
        async with Socket.opened(place, token=token, origin=FRIEND) as socket:
            assert await socket.ask(VIEWER) == {"data": {"viewer": {"__typename": "User"}}}
        for origin in (STRANGER, "null", f"{FRIEND}.evil.test"):
            with pytest.raises(InvalidStatus, match="403"):
                async with Socket.opened(place, token=token, origin=origin):
                    pass


async def test_reports(sqlite_world: World) -> None:
    """A named origin's page downloads a report with its token, and reads what the file is called."""
    token = sqlite_world.ours.tokens[UserType.ADMINISTRATOR]
    path, headers = "/reports/charging-log.csv", {"authorization": f"Bearer {token}"}
    async with opened(sqlite_world) as http:
        asked = await http.options(path, headers=preflight(FRIEND, "authorization", "GET"))
        answer = await http.get(path, headers={**headers, "origin": FRIEND})
        foreign = await http.get(path, headers={**headers, "origin": STRANGER})
    assert (asked.status_code, shared(asked)["access-control-allow-origin"]) == (200, FRIEND)
    assert (answer.status_code, shared(answer)["access-control-allow-origin"]) == (200, FRIEND)
    assert "Content-Disposition" in shared(answer)["access-control-expose-headers"]
    assert (foreign.status_code, "access-control-allow-origin" in shared(foreign)) == (200, False)


@pytest.mark.parametrize("path", ["/metrics", "/ocpp/CP1", "/webhooks/stripe"])
async def test_other_doors(sqlite_world: World, path: str) -> None:
    """Chargers, webhooks and metrics are for no page: their answers are as without the setting."""
    async with opened(sqlite_world) as http:
        asked = await http.options(path, headers=preflight(FRIEND))
        answer = await http.get(path, headers={"origin": FRIEND})
    assert (asked.status_code, shared(asked), answer.status_code, shared(answer)) == (405, {}, 200, {})


async def test_without_the_setting(sqlite_world: World) -> None:
    """Where no origin is named nothing answers pages of others."""
    async with opened(sqlite_world, origins=()) as http:
        asked = await http.options("/graphql", headers=preflight(FRIEND))
        answer = await http.post("/graphql", json={"query": VIEWER}, headers={"origin": FRIEND})
    assert (asked.status_code, shared(asked), shared(answer)) == (405, {}, {})
    assert (answer.status_code, answer.headers.get("vary")) == (200, None)


@pytest.mark.parametrize("origins", [(), (FRIEND,)], ids=["none", "one"])
def test_the_setting_is_heeded(origins: tuple[str, ...]) -> None:
    """The app as it is served is open to the origins that the settings name."""
    app = build_app(Settings(allowed_origins=origins))
    assert [dict(each.kwargs)["allow_origins"] for each in app.user_middleware] == [origins] * len(origins)
