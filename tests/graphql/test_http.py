"""GraphQL over HTTP: media types, status codes, and what is not taken."""

import logging
from typing import Any

import orjson
import pytest

from echarge.graphql.http import BODY_SIZE_MAX, media_type
from echarge.store import models
from tests.graphql.world import World

pytestmark = pytest.mark.anyio

JSON = "application/json"
NEWER = "application/graphql-response+json"
GOOD = {"query": "{ __typename }"}
NOTHING_EXECUTED = [
    pytest.param({"query": "{"}, "GRAPHQL_PARSE_FAILED", id="no document"),
    pytest.param({"query": "{ nothing }"}, "GRAPHQL_VALIDATION_FAILED", id="unknown field"),
    pytest.param({"query": "query ($id: ID!) { node(id: $id) { id } }"}, "BAD_USER_INPUT", id="missing variable"),
    pytest.param(
        {"query": "query ($n: Int!) { sites(first: $n) { totalCount } }", "variables": {"n": "x"}},
        "BAD_USER_INPUT",
        id="variable of another type",
    ),
]
NO_REQUEST = [
    pytest.param(b"", 400, "BAD_REQUEST", id="nothing"),
    pytest.param(b"{", 400, "BAD_REQUEST", id="no JSON"),
    pytest.param(b"\xff\xfe", 400, "BAD_REQUEST", id="no UTF-8"),
    pytest.param(b'"\\ud800"', 400, "BAD_REQUEST", id="half a character"),
    pytest.param(b"[" * 100_000, 400, "BAD_REQUEST", id="deep JSON"),
    pytest.param(b'[{"query": "{ __typename }"}]', 400, "BAD_REQUEST", id="a batch"),
    pytest.param(b'{"query": 5}', 400, "BAD_REQUEST", id="a query that is no text"),
    pytest.param(b'{"query": ""}', 400, "BAD_REQUEST", id="an empty query"),
    pytest.param(b'{"query": "{ __typename }", "variables": []}', 400, "BAD_REQUEST", id="a list of variables"),
    pytest.param(b'{"query": "{ __typename }", "operationName": 5}', 400, "BAD_REQUEST", id="a number as name"),
    pytest.param(b'{"query": "query A { __typename }", "operationName": "B"}', 400, "BAD_REQUEST", id="unknown name"),
    pytest.param(b" " * (BODY_SIZE_MAX + 1), 413, "NOT_ACCEPTED", id="too large"),
]


@pytest.mark.parametrize(
    ("accept", "answer"),
    [
        pytest.param(None, JSON, id="nothing said"),
        pytest.param("*/*", JSON, id="anything"),
        pytest.param("application/*", JSON, id="any application"),
        pytest.param(NEWER, NEWER, id="the newer one"),
        pytest.param(f"{NEWER}, {JSON}", NEWER, id="both, the newer one first"),
        pytest.param(f"{JSON}, {NEWER}", JSON, id="both, the older one first"),
        pytest.param(f"{JSON};q=0.5, {NEWER};q=0.9", NEWER, id="by quality"),
        pytest.param(f"{NEWER};q=0, {JSON}", JSON, id="all but the newer one"),
        pytest.param(f"{NEWER}, {JSON}, text/event-stream", NEWER, id="as urql asks"),
        pytest.param(f"{JSON};charset=utf-8", JSON, id="with a charset"),
        pytest.param("text/plain", None, id="another one"),
        pytest.param(f"{JSON};q=x", None, id="bad quality"),
    ],
)
def test_media_type(accept: str | None, answer: str | None) -> None:
    """The answer's type is the first and best of those that the client accepts."""
    assert media_type(accept) == answer


async def post(world: World, body: Any, **headers: str) -> Any:
    """Return the response to a body."""
    content = body if isinstance(body, bytes) else orjson.dumps(body)
    sent = {"content-type": JSON} | {name.replace("_", "-"): value for name, value in headers.items()}
    return await world.http.post("/graphql", content=content, headers=sent)


@pytest.mark.parametrize(("body", "code"), NOTHING_EXECUTED)
@pytest.mark.parametrize(("accept", "status"), [(JSON, 200), (NEWER, 400)])
async def test_request_errors(sqlite_world: World, accept: str, status: int, body: Any, code: str) -> None:
    """Where nothing was executed there is no data; the newer media type says so by its status as well."""
    response = await post(sqlite_world, body, accept=accept)
    answer = response.json()
    assert (response.status_code, "data" in answer) == (status, False)
    assert response.headers["content-type"] == f"{accept}; charset=utf-8"
    assert [error["extensions"]["code"] for error in answer["errors"]] == [code]


@pytest.mark.parametrize(("body", "status", "code"), NO_REQUEST)
async def test_bodies_that_are_no_request(sqlite_world: World, body: bytes, status: int, code: str) -> None:
    """What is no request is refused with a status, a code and a message."""
    response = await post(sqlite_world, body)
    assert response.status_code == status
    (error,) = response.json()["errors"]
    assert error["extensions"] == {"code": code}
    assert error["message"]


@pytest.mark.parametrize(
    ("content_type", "status"),
    [
        ("application/json", 200),
        ("Application/JSON; Charset=UTF-8", 200),
        ('application/json; charset="utf-8"', 200),
        ("application/json; charset=latin-1", 415),
        ("text/plain", 415),
        ("application/x-www-form-urlencoded", 415),
        ("multipart/form-data", 415),
        ("application/json5", 415),
    ],
)
async def test_content_types(sqlite_world: World, content_type: str, status: int) -> None:
    """Only JSON in UTF-8 is taken; what a form can send is not."""
    assert (await post(sqlite_world, GOOD, content_type=content_type)).status_code == status


async def test_get(sqlite_world: World) -> None:
    """GET asks, with variables, but never changes anything."""
    http = sqlite_world.http
    query = "query ($id: ID!) { node(id: $id) { id } }"
    response = await http.get("/graphql", params={"query": query, "variables": '{"id": "x"}'})
    assert response.json() == {"data": {"node": None}}
    response = await http.get("/graphql", params={"query": "mutation { signOut { __typename } }"})
    assert response.status_code == 405
    assert response.headers["allow"] == "POST"
    for parameters in ({}, {"query": query, "variables": "{"}, {"query": query, "variables": "[]"}):
        assert (await http.get("/graphql", params=parameters)).status_code == 400


async def test_methods(sqlite_world: World) -> None:
    """Nothing but GET and POST is taken."""
    for method in ("PUT", "DELETE", "PATCH"):
        response = await sqlite_world.http.request(method, "/graphql", json=GOOD)
        assert (response.status_code, response.headers["allow"]) == (405, "GET, POST")


async def test_accept(sqlite_world: World) -> None:
    """Who accepts neither of our types gets none."""
    assert (await post(sqlite_world, GOOD, accept="text/plain")).status_code == 406


async def test_graphiql(sqlite_world: World) -> None:
    """A browser that opens the endpoint gets GraphiQL."""
    response = await sqlite_world.http.get("/graphql", headers={"accept": "text/html,*/*;q=0.8"})
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    assert "frame-ancestors 'none'" in response.headers["content-security-policy"]


async def test_security_headers(sqlite_world: World) -> None:
    """No answer may be stored, sniffed or framed."""
    for body in (GOOD, b"{"):
        headers = (await post(sqlite_world, body)).headers
        assert headers["cache-control"] == "no-store"
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["x-frame-options"] == "DENY"


async def test_bugs_stay_inside(
    sqlite_world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """What goes wrong on our side is written down, and the client is told no more than that it did."""

    def fail(*_: Any, **__: Any) -> None:
        raise RuntimeError("the password is swordfish")

    monkeypatch.setattr(models.Organisation, "filter", fail)
    with caplog.at_level(logging.ERROR):
        answer = await sqlite_world.ask("{ organisation { name } viewer { ... on User { name } } }")
    (error,) = answer["errors"]
    assert error["extensions"] == {"code": "INTERNAL"}
    assert error["path"] == ["organisation"]
    assert "swordfish" not in str(answer)
    assert "swordfish" in caplog.text
