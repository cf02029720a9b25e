"""Drivers sign in by an e-mailed code, and are nothing but drivers then (API-4)."""

import asyncio
import re
from datetime import timedelta
from typing import Any

import pytest

from echarge.store import models
from tests.graphql.letters import letters_to
from tests.graphql.serving import Socket, served
from tests.graphql.world import NOW, People, World

pytestmark = pytest.mark.anyio

ASK = "mutation ($email: String!) { requestDriverCode(email: $email) { __typename ... on Refusal { code } } }"
SIGN_IN = """
mutation ($email: String!, $code: String!) {
  signInDriver(email: $email, code: $code) {
    __typename
    ... on DriverSignedIn { accounts { token expiresAt driver { name email helpline { organisation } } } }
    ... on Refusal { code message }
  }
}
"""
VIEWER = "{ viewer { __typename ... on DriverAccount { name email tags { uid status } vehicles } } }"
EMAIL = "dora@drivers.example"
REFUSED = {
    "__typename": "CodeRefused",
    "code": "CODE_REFUSED",
    "message": "This code is wrong, or no longer good; ask for a new one.",
}
UPDATE = """
mutation ($id: ID!, $input: UpdateDriverInput!) {
  updateDriver(id: $id, expectedVersion: 1, input: $input) { __typename }
}
"""
SIGN_OUT = "mutation ($everywhere: Boolean!) { signOut(everywhere: $everywhere) { ... on SignedOut { everywhere } } }"


async def driver_of(world: World, people: People, email: str = EMAIL, **columns: Any) -> models.Driver:
    """Store a driver with this e-mail."""
    row = models.Driver(organisation_id=people.organisation.id, name="Dora", email=email, created_at=NOW, **columns)
    await world.save(row)
    return row


async def ask(world: World, email: str = EMAIL) -> Any:
    """Ask for a code."""
    return (await world.data(ASK, {"email": email}, as_=None))["requestDriverCode"]


async def code_to(email: str = EMAIL) -> str:
    """Return the code in the latest letter."""
    found = re.search(r"^(\d{8})$", (await letters_to(email))[-1].text, re.MULTILINE)
    assert found is not None
    return found[1]


async def sign_in(world: World, code: str, email: str = EMAIL) -> Any:
    """Return the answer to a code."""
    return (await world.data(SIGN_IN, {"email": email, "code": code}, as_=None))["signInDriver"]


async def token_of(world: World, email: str = EMAIL) -> str:
    """Sign a driver in."""
    world.clock.pass_by(seconds=1)
    await ask(world, email)
    signed_in = await sign_in(world, await code_to(email), email)
    token: str = signed_in["accounts"][0]["token"]
    return token


async def test_sign_in(world: World) -> None:
    """The code of the letter gives a token of the driver, once; blanks in it do not matter."""
    row = await driver_of(world, world.ours)
    await world.save(
        models.Tag(organisation_id=row.organisation_id, uid="AB12", uid_key="AB12", kind="RFID_CARD", driver_id=row.id)
    )
    assert await ask(world, " Dora@Drivers.example ") == {"__typename": "DriverCodeRequested"}
    code = await code_to()
    signed_in = await sign_in(world, f" {code[:4]} {code[4:]}")
    token = signed_in["accounts"][0].pop("token")
    assert signed_in == {
        "__typename": "DriverSignedIn",
        "accounts": [
            {
                "expiresAt": "2026-08-29T09:30:00+00:00",
                "driver": {"name": "Dora", "email": EMAIL, "helpline": {"organisation": "Ours"}},
            }
        ],
    }
    assert await world.data(VIEWER, as_=token) == {
        "viewer": {
            "__typename": "DriverAccount", "name": "Dora", "email": EMAIL,
            "tags": [{"uid": "AB12", "status": "ACTIVE"}], "vehicles": [],
        }
    }  # fmt: skip
    assert await sign_in(world, code) == REFUSED
    assert await models.DriverToken.filter(token_hash=token).count() == 0
    assert code not in str(await models.DriverCode.all().values())


async def test_driver_of_two_organisations(world: World) -> None:
    """One code signs in with each organisation that has a driver of this e-mail; each token is of that one alone."""
    await driver_of(world, world.ours)
    theirs = await driver_of(world, world.theirs)
    await ask(world)
    accounts = (await sign_in(world, await code_to()))["accounts"]
    assert {each["driver"]["helpline"]["organisation"] for each in accounts} == {"Ours", "Theirs"}
    theirs.active = False
    await world.save(theirs)
    seen = {
        each["driver"]["helpline"]["organisation"]: (await world.data(VIEWER, as_=each["token"]))["viewer"]
        for each in accounts
    }
    assert seen["Theirs"] is None
    assert seen["Ours"]["email"] == EMAIL


@pytest.mark.parametrize(
    ("email", "columns"),
    [
        pytest.param("nobody@drivers.example", {}, id="unknown"),
        pytest.param(EMAIL, {"active": False}, id="deactivated"),
        pytest.param("", {}, id="nothing"),
        pytest.param("a\x00@x.example", {}, id="a control character"),
    ],
)
async def test_who_gets_no_letter(world: World, email: str, columns: dict[str, Any]) -> None:
    """Only an active driver whom an operator has created gets a letter; the answer is the same for everybody."""
    await driver_of(world, world.ours, **columns)
    assert await ask(world, email) == {"__typename": "DriverCodeRequested"}
    assert await models.Letter.all().count() == await models.DriverCode.all().count() == 0
    assert await sign_in(world, "12345678", email) == REFUSED
    assert await models.DriverToken.all().count() == 0


async def test_tries_of_a_code(sqlite_world: World) -> None:
    """Five wrong tries, and the code is good no more; another one is."""
    await driver_of(sqlite_world, sqlite_world.ours)
    await ask(sqlite_world)
    code = await code_to()
    wrong = f"{(int(code) + 1) % 10**8:08}"
    for _ in range(5):
        assert await sign_in(sqlite_world, wrong) == REFUSED
    assert await sign_in(sqlite_world, code) == REFUSED
    assert await models.DriverToken.all().count() == 0
    sqlite_world.clock.pass_by(seconds=1)
    await ask(sqlite_world)
    assert (await sign_in(sqlite_world, await code_to()))["__typename"] == "DriverSignedIn"


async def test_life_of_a_code(sqlite_world: World) -> None:
    """A code is good for ten minutes, and only the latest is."""
    await driver_of(sqlite_world, sqlite_world.ours)
    await ask(sqlite_world)
    first = await code_to()
    sqlite_world.clock.pass_by(minutes=1)
    await ask(sqlite_world)
    assert await sign_in(sqlite_world, first) == REFUSED
    sqlite_world.clock.pass_by(minutes=10)
    assert await sign_in(sqlite_world, await code_to()) == REFUSED


async def test_one_code_twice_at_once(world: World) -> None:
    """Of two that come at the same moment with one code, one is let in."""
    await driver_of(world, world.ours)
    await ask(world)
    code = await code_to()
    answers = await asyncio.gather(sign_in(world, code), sign_in(world, code))
    assert sorted(each["__typename"] for each in answers) == ["CodeRefused", "DriverSignedIn"]
    assert await models.DriverToken.all().count() == 1


async def test_letters_are_bounded(sqlite_world: World) -> None:
    """An e-mail is sent five letters an hour, whichever process is asked; then requests are refused as well."""
    await driver_of(sqlite_world, sqlite_world.ours)
    answers = [(await ask(sqlite_world))["__typename"] for _ in range(11)]
    assert answers == [*["DriverCodeRequested"] * 10, "TooManyAttempts"]
    assert len(await letters_to(EMAIL)) == 5


async def test_signing_out(world: World) -> None:
    """A driver signs out here, or everywhere."""
    await driver_of(world, world.ours)
    first, second, third = [await token_of(world) for _ in range(3)]
    await world.data(SIGN_OUT, {"everywhere": False}, as_=first)
    seen = [(await world.data(VIEWER, as_=each))["viewer"] is not None for each in (first, second, third)]
    assert seen == [False, True, True]
    await world.data(SIGN_OUT, {"everywhere": True}, as_=second)
    assert (await world.data(VIEWER, as_=third))["viewer"] is None


async def test_life_of_a_token(sqlite_world: World) -> None:
    """A token that was not used for 30 days ends, and any after 180."""
    await driver_of(sqlite_world, sqlite_world.ours)
    idle, used = await token_of(sqlite_world), await token_of(sqlite_world)
    for _ in range(6):
        sqlite_world.clock.pass_by(days=29, hours=23)
        assert (await sqlite_world.data(VIEWER, as_=used))["viewer"] is not None
    assert (await sqlite_world.data(VIEWER, as_=idle))["viewer"] is None
    sqlite_world.clock.pass_by(days=1)
    assert (await sqlite_world.data(VIEWER, as_=used))["viewer"] is None


@pytest.mark.parametrize("way", ["deactivated", "deleted", "erased", "another e-mail"])
async def test_who_is_a_driver_no_more(world: World, way: str) -> None:
    """DRV-2: what ends a driver ends his tokens at once, and closes his sockets."""
    row = await driver_of(world, world.ours)
    token = await token_of(world)
    from tests.graphql.estate import id_of  # noqa: PLC0415 -- one test's alone

    variables: dict[str, Any] = {"id": id_of(row)}
    query = {
        "deleted": "mutation ($id: ID!) { deleteDriver(id: $id) { __typename } }",
        "erased": "mutation ($id: ID!) { eraseDriver(id: $id) { __typename } }",
    }.get(way, UPDATE)
    if query is UPDATE:
        variables["input"] = {"active": False} if way == "deactivated" else {"email": "other@drivers.example"}
    async with served(world.app) as place, Socket.opened(place, token=token) as socket:
        assert (await socket.ask("{ viewer { __typename } }"))["data"] == {"viewer": {"__typename": "DriverAccount"}}
        await world.data(query, variables)
        assert await socket.closed() == (4403, "Forbidden")
    assert (await world.data(VIEWER, as_=token))["viewer"] is None
    assert await models.DriverToken.all().count() == 0


async def test_dead_codes_are_forgotten(sqlite_world: World) -> None:
    """Codes and tokens that are good for nothing are deleted, once they count for no limit."""
    from echarge.operations.driver_sign_in import forget_codes  # noqa: PLC0415 -- one test's alone

    await driver_of(sqlite_world, sqlite_world.ours)
    await token_of(sqlite_world)
    await forget_codes(sqlite_world.runtime)
    assert await models.DriverCode.all().count() == await models.DriverToken.all().count() == 1
    sqlite_world.clock.now += timedelta(days=181)
    await forget_codes(sqlite_world.runtime)
    assert await models.DriverCode.all().count() == await models.DriverToken.all().count() == 0
