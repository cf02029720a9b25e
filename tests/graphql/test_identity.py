"""Signing in and out, and what proves who somebody is."""

import statistics
import time
from typing import Any

import pytest

from echarge.domain.roles import UserType
from echarge.store import models
from echarge.web.identity import COOKIE
from tests.graphql.world import PASSWORD, World

pytestmark = pytest.mark.anyio

SIGN_IN = """
mutation ($email: String!, $password: String!) {
  signIn(email: $email, password: $password) {
    __typename
    ... on SignedIn { token expiresAt user { email userType state } }
    ... on TooManyAttempts { retryAfterSeconds }
    ... on Refusal { code message }
  }
}
"""
SIGN_OUT = "mutation ($everywhere: Boolean!) { signOut(everywhere: $everywhere) { ... on SignedOut { everywhere } } }"
VIEWER = "{ viewer { ... on User { email } } }"
EMAIL = "administrator@ours.example"
WRONG = {"__typename": "SignInRefused", "code": "SIGN_IN_REFUSED", "message": "The e-mail or the password is wrong."}
NOBODY = {"viewer": None}
SOMEBODY = {"viewer": {"email": EMAIL}}


async def sign_in(world: World, email: str = EMAIL, password: str = PASSWORD) -> Any:
    """Return the answer to a sign-in."""
    return (await world.data(SIGN_IN, {"email": email, "password": password}, as_=None))["signIn"]


async def viewer(world: World, token: str) -> Any:
    """Return who the server takes the token's sender for."""
    return await world.data(VIEWER, as_=token)


async def test_sign_in(world: World) -> None:
    """The right password gives a token, whatever the case of the e-mail, and an audit entry."""
    signed_in = await sign_in(world, " Administrator@OURS.example ")
    token = signed_in.pop("token")
    assert signed_in == {
        "__typename": "SignedIn",
        "expiresAt": "2026-04-01T09:30:00+00:00",
        "user": {"email": EMAIL, "userType": "ADMINISTRATOR", "state": "ACTIVE"},
    }
    assert await viewer(world, token) == SOMEBODY
    assert await models.UserToken.filter(token_hash=token).count() == 0
    entry = await models.AuditEntry.get(action="signIn")
    assert (entry.organisation_id, entry.outcome) == (world.ours.organisation.id, "DONE")


@pytest.mark.parametrize(
    ("email", "password"),
    [
        pytest.param(EMAIL, "wrong horse battery", id="wrong password"),
        pytest.param("nobody@ours.example", PASSWORD, id="unknown account"),
        pytest.param("", "", id="nothing"),
        pytest.param("a\x00b@ours.example", PASSWORD, id="control character"),
        pytest.param(EMAIL, PASSWORD + "x" * 10_000, id="endless password"),
    ],
)
async def test_refused_sign_in(world: World, email: str, password: str) -> None:
    """Whatever is wrong, the answer is the same, and there is no new token."""
    tokens = await models.UserToken.all().count()
    assert await sign_in(world, email, password) == WRONG
    assert await models.UserToken.all().count() == tokens


async def test_sign_in_of_who_cannot(world: World) -> None:
    """Neither a closed account nor one whose invitation is open can sign in."""
    closed, invited = world.ours.users[UserType.SUPPORT], world.ours.users[UserType.OPERATOR]
    closed.active, invited.password_hash = False, None
    await world.save(closed, invited)
    assert await sign_in(world, closed.email) == WRONG
    assert await sign_in(world, invited.email) == WRONG


async def test_sign_in_takes_the_same_time(sqlite_world: World) -> None:
    """Time does not tell whether an account exists."""
    spells: dict[str, list[float]] = {EMAIL: [], "nobody@ours.example": []}
    for _ in range(8):  # in turns, so that other programs on this machine slow both alike
        for email, found in spells.items():
            began = time.perf_counter()
            await sign_in(sqlite_world, email, "wrong horse battery")
            found.append(time.perf_counter() - began)
    known, unknown = spells.values()
    # Without the hash for nobody, it takes a tenth.
    assert 0.4 < statistics.median(a / b for a, b in zip(known, unknown, strict=True)) < 2.5


async def test_attempts_of_an_account_are_limited(sqlite_world: World) -> None:
    """After ten wrong passwords the right one does not help, until a quarter of an hour has passed."""
    for _ in range(10):
        assert await sign_in(sqlite_world, password="wrong") == WRONG
    refused = await sign_in(sqlite_world)
    assert refused["code"] == "TOO_MANY_ATTEMPTS"
    assert 0 < refused["retryAfterSeconds"] <= 900
    assert (await sign_in(sqlite_world, "operator@ours.example"))["__typename"] == "SignedIn"


async def test_attempts_of_an_address_are_limited(sqlite_world: World) -> None:
    """Fifty accounts cannot be tried from one address."""
    for number in range(50):
        assert await sign_in(sqlite_world, f"{number}@ours.example") == WRONG
    assert (await sign_in(sqlite_world))["code"] == "TOO_MANY_ATTEMPTS"


@pytest.mark.parametrize(
    ("spell", "good"),
    [
        pytest.param({"hours": 11.9}, True, id="just used"),
        pytest.param({"hours": 12}, False, id="idle for 12 hours"),
    ],
)
async def test_token_that_is_not_used(world: World, spell: dict[str, float], *, good: bool) -> None:
    """A token ends when nobody uses it for 12 hours."""
    token = (await sign_in(world))["token"]
    world.clock.pass_by(**spell)
    assert await viewer(world, token) == (SOMEBODY if good else NOBODY)


async def test_token_that_is_used(world: World) -> None:
    """A token that is used lives on, but for 30 days at most."""
    token = (await sign_in(world))["token"]
    for _ in range(71):
        world.clock.pass_by(hours=10)
        assert await viewer(world, token) == SOMEBODY
    world.clock.pass_by(hours=10)
    assert await viewer(world, token) == NOBODY


async def test_use_is_written_down_once_a_minute(world: World) -> None:
    """Using a token seldom writes."""
    token, units = (await sign_in(world))["token"], world.runtime.writer.units
    for seconds in (0, 30, 29):
        world.clock.pass_by(seconds=seconds)
        await viewer(world, token)
    assert world.runtime.writer.units == units
    world.clock.pass_by(seconds=1)
    await viewer(world, token)
    assert world.runtime.writer.units == units + 1


async def test_sign_out(world: World) -> None:
    """Signing out ends this token, and no other one."""
    first, second = [(await sign_in(world))["token"] for _ in range(2)]
    assert await world.data(SIGN_OUT, {"everywhere": False}, as_=first) == {"signOut": {"everywhere": False}}
    assert await viewer(world, first) == NOBODY
    assert await viewer(world, second) == SOMEBODY


async def test_sign_out_everywhere(world: World) -> None:
    """Signing out everywhere ends all of the user's tokens, and nobody else's."""
    first, second = [(await sign_in(world))["token"] for _ in range(2)]
    await world.data(SIGN_OUT, {"everywhere": True}, as_=first)
    assert await viewer(world, first) == await viewer(world, second) == NOBODY
    assert await viewer(world, world.ours.tokens[UserType.OPERATOR]) != NOBODY


@pytest.mark.parametrize(
    "token", ["nonsense", "x" * 5_000, "a b", "é".encode().decode("latin-1")], ids=["unknown", "long", "two words", "é"]
)
async def test_bad_tokens(sqlite_world: World, token: str) -> None:
    """A token that is none of ours proves nothing, and breaks nothing."""
    headers = {b"authorization": f"Bearer {token}".encode("latin-1")}
    response = await sqlite_world.http.post("/graphql", json={"query": VIEWER}, headers=headers)
    assert response.json() == {"data": NOBODY}


async def test_who_has_not_signed_in(sqlite_world: World) -> None:
    """Everything else asks to sign in first."""
    answer = await sqlite_world.ask("{ organisation { name } }", as_=None)
    assert answer["data"] is None
    assert [error["extensions"]["code"] for error in answer["errors"]] == ["UNAUTHENTICATED"]
    answer = await sqlite_world.ask(SIGN_OUT, {"everywhere": True}, as_=None)
    assert [error["extensions"]["code"] for error in answer["errors"]] == ["UNAUTHENTICATED"]


async def test_cookie(sqlite_world: World) -> None:
    """The portal's token goes into a cookie that scripts cannot read, and counts with the portal's header alone."""
    http, portal = sqlite_world.http, {"x-echarge-client": "portal"}
    sent = {"query": SIGN_IN, "variables": {"email": EMAIL, "password": PASSWORD}}
    response = await http.post("/graphql", json=sent, headers=portal)
    assert response.json()["data"]["signIn"]["token"] is None
    attributes = response.headers["set-cookie"].lower()
    assert attributes.startswith(f"{COOKIE}=")
    assert "httponly" in attributes
    assert "samesite=strict" in attributes
    assert "max-age=2592000" in attributes
    asked = {"query": VIEWER}
    assert (await http.post("/graphql", json=asked, headers=portal)).json() == {"data": SOMEBODY}
    assert (await http.post("/graphql", json=asked)).json() == {"data": NOBODY}


@pytest.mark.parametrize(
    ("origin", "status"),
    [
        pytest.param("http://echarge.test", 200, id="our own"),
        pytest.param("http://echarge.test:80", 200, id="our own, with its port"),
        pytest.param("http://evil.test", 403, id="another host"),
        pytest.param("http://echarge.test:8080", 403, id="another port"),
        pytest.param("null", 403, id="a sandbox"),
        pytest.param("http://[", 403, id="nonsense"),
    ],
)
async def test_cookie_and_origin(sqlite_world: World, origin: str, status: int) -> None:
    """A page of another origin cannot use the cookie."""
    token = sqlite_world.ours.tokens[UserType.ADMINISTRATOR]
    headers = {"x-echarge-client": "portal", "origin": origin, "cookie": f"{COOKIE}={token}"}
    response = await sqlite_world.http.post("/graphql", json={"query": VIEWER}, headers=headers)
    assert response.status_code == status
    if status == 403:
        assert response.json()["errors"][0]["extensions"] == {"code": "CROSS_SITE"}


async def test_sign_out_forgets_the_cookie(sqlite_world: World) -> None:
    """Signing out takes the cookie out of the browser."""
    token = sqlite_world.ours.tokens[UserType.ADMINISTRATOR]
    headers = {"x-echarge-client": "portal", "cookie": f"{COOKIE}={token}"}
    sent = {"query": SIGN_OUT, "variables": {"everywhere": False}}
    response = await sqlite_world.http.post("/graphql", json=sent, headers=headers)
    assert f'{COOKIE}=""' in response.headers["set-cookie"]
    assert "max-age=0" in response.headers["set-cookie"].lower()
