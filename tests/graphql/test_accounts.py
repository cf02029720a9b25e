"""ORG-5: one's own account: name, password, forgotten password, and where it is signed in."""

import asyncio
import statistics
import time
from datetime import timedelta
from typing import Any

import pytest

from echarge.domain.roles import UserType
from echarge.operations import accounts, passwords
from echarge.operations.identity import forget_tokens
from echarge.store import models
from tests.graphql.estate import id_of
from tests.graphql.letters import letters_to, link_to
from tests.graphql.serving import Socket, served
from tests.graphql.world import PASSWORD, World

pytestmark = pytest.mark.anyio

EMAIL = "operator@ours.example"
PAGE = "reset-password"
CHOSEN = "another password"
REQUEST = """
mutation ($email: String!) {
  it: requestPasswordReset(email: $email) {
    __typename
    ... on PasswordResetRequested { message }
    ... on TooManyAttempts { retryAfterSeconds }
  }
}
"""
RESET = """
mutation ($token: String!, $password: String!) {
  it: resetPassword(token: $token, password: $password) {
    __typename
    ... on PasswordChanged { user { email version } }
    ... on InvalidInput { problems { path code } }
  }
}
"""
CHANGE = """
mutation ($current: String!, $new: String!) {
  it: changePassword(currentPassword: $current, newPassword: $new) {
    __typename
    ... on PasswordChanged { user { email version } }
    ... on InvalidInput { problems { path code message } }
  }
}
"""
UPDATE = """
mutation ($version: Int!, $input: UpdateAccountInput!) {
  it: updateAccount(expectedVersion: $version, input: $input) {
    __typename
    ... on User { name version }
    ... on Outdated { current { ... on User { name } } }
  }
}
"""
ACCOUNT = (
    "{ account { user { name } signIns { id device createdAt lastUsedAt expiresAt current } apiTokens { name } } }"
)
REVOKE = """
mutation ($id: ID!) { it: revokeToken(id: $id) { __typename ... on TokenRevoked { id } ... on NotFound { path } } }
"""
SIGN_IN = """
mutation ($email: String!, $password: String!) {
  it: signIn(email: $email, password: $password) { __typename ... on SignedIn { token } }
}
"""
VIEWER = "{ viewer { ... on User { email } } }"
NOBODY = {"viewer": None}
ON_ITS_WAY = {
    "__typename": "PasswordResetRequested",
    "message": "If there is an account with this e-mail, a letter with a link is on its way to it.",
}
REFUSED = {"__typename": "LinkRefused"}


@pytest.fixture(autouse=True)
def _hasty(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Answer as soon as the work is done, except where time is what is tested."""
    if "same_time" not in request.node.name:
        monkeypatch.setattr(accounts, "ANSWER_S", 0.0)


async def it(world: World, query: str, *, as_: UserType | str | None = None, **variables: Any) -> Any:
    """Return what a mutation answers, of nobody unless it is said of whom."""
    return (await world.data(query, variables, as_=as_))["it"]


async def sign_in(world: World, password: str = PASSWORD, email: str = EMAIL) -> Any:
    """Return the answer to a sign-in."""
    return await it(world, SIGN_IN, email=email, password=password)


async def password_of(email: str = EMAIL) -> str:
    """Return what is kept of a password."""
    return (await models.User.get(email=email)).password_hash or ""


async def test_reset(world: World) -> None:
    """ORG-5: a link by e-mail gives another password; all tokens end, and a second letter tells of it."""
    before = await password_of()
    assert await it(world, REQUEST, email=" Operator@OURS.example ") == ON_ITS_WAY
    (letter,) = await letters_to(EMAIL)
    assert letter.subject == "Choose a new password"
    assert await password_of() == before
    token = world.ours.tokens[UserType.OPERATOR]
    assert await world.data(VIEWER, as_=token) != NOBODY
    world.clock.pass_by(minutes=59)
    answer = await it(world, RESET, token=await link_to(EMAIL, PAGE), password=CHOSEN)
    assert answer == {"__typename": "PasswordChanged", "user": {"email": EMAIL, "version": 2}}
    assert await world.data(VIEWER, as_=token) == NOBODY
    assert (await sign_in(world))["__typename"] == "SignInRefused"
    assert (await sign_in(world, CHOSEN))["__typename"] == "SignedIn"
    assert [each.subject for each in await letters_to(EMAIL)] == ["Choose a new password", "Your password was changed"]
    others = world.ours.tokens[UserType.SUPPORT]
    assert await world.data(VIEWER, as_=others) != NOBODY
    entries = await models.AuditEntry.all().order_by("id").values_list("action", "outcome")
    assert entries[:2] == [("requestPasswordReset", "DONE"), ("resetPassword", "DONE")]


async def test_reset_closes_sockets(sqlite_world: World) -> None:
    """Whoever is still in with the old password is thrown out at once."""
    world = sqlite_world
    await it(world, REQUEST, email=EMAIL)
    async with served(world.app) as place, Socket.opened(place, token=world.ours.tokens[UserType.OPERATOR]) as socket:
        assert "data" in await socket.ask(VIEWER)
        await it(world, RESET, token=await link_to(EMAIL, PAGE), password=CHOSEN)
        assert await socket.closed() == (4403, "Forbidden")


async def test_nobody_learns_who_has_an_account(world: World) -> None:
    """Unknown, closed and invited people get the same answer as others, and no letter."""
    closed, invited = world.ours.users[UserType.SUPPORT], world.ours.users[UserType.MAINTENANCE]
    closed.active, invited.password_hash = False, None
    await world.save(closed, invited)
    for email in ("nobody@ours.example", closed.email, invited.email, "", "a\x00b@c.d", "x" * 10_000):
        assert await it(world, REQUEST, email=email) == ON_ITS_WAY
    assert await models.Letter.all().count() == 0
    assert await models.UserToken.filter(kind="password_reset").count() == 0


async def test_reset_takes_the_same_time(sqlite_world: World) -> None:
    """Time does not tell either whether there is an account."""
    spells: dict[str, list[float]] = {EMAIL: [], "nobody@ours.example": []}
    for _ in range(3):
        for email, found in spells.items():
            began = time.perf_counter()
            assert await it(sqlite_world, REQUEST, email=email) == ON_ITS_WAY
            found.append(time.perf_counter() - began)
    known, unknown = map(statistics.median, spells.values())
    assert min(known, unknown) >= accounts.ANSWER_S
    assert 0.4 < known / unknown < 2.5


async def test_requests_are_limited(sqlite_world: World) -> None:
    """A letter box gets three letters an hour, whether or not there is an account; signing in is not hindered by it."""
    world = sqlite_world
    for email in (EMAIL, "nobody@ours.example"):
        for _ in range(3):
            assert await it(world, REQUEST, email=email) == ON_ITS_WAY
        refused = await it(world, REQUEST, email=email.upper())
        assert refused["__typename"] == "TooManyAttempts"
        assert 0 < refused["retryAfterSeconds"] <= 3600
    assert len(await letters_to(EMAIL)) == 3
    assert (await sign_in(world))["__typename"] == "SignedIn"


async def test_requests_of_an_address_are_limited(sqlite_world: World) -> None:
    """One address cannot ask for everybody."""
    for number in range(30):
        assert await it(sqlite_world, REQUEST, email=f"{number}@ours.example") == ON_ITS_WAY
    assert (await it(sqlite_world, REQUEST, email=EMAIL))["__typename"] == "TooManyAttempts"
    assert await letters_to(EMAIL) == []


async def test_the_latest_link_counts(world: World) -> None:
    """Of several links the latest is good, once."""
    tokens = []
    for _ in range(2):
        await it(world, REQUEST, email=EMAIL)
        tokens.append(await link_to(EMAIL, PAGE))
        world.clock.pass_by(seconds=1)
    before = await password_of()
    assert await it(world, RESET, token=tokens[0], password=CHOSEN) == REFUSED
    assert await password_of() == before
    assert (await it(world, RESET, token=tokens[1], password=CHOSEN))["__typename"] == "PasswordChanged"
    assert await it(world, RESET, token=tokens[1], password="yet another one") == REFUSED
    assert (await sign_in(world, CHOSEN))["__typename"] == "SignedIn"


async def test_links_end(world: World) -> None:
    """A link ends after an hour, with the account, and with another password or e-mail."""
    before = await password_of()
    user = world.ours.users[UserType.OPERATOR]

    async def link() -> str:
        await it(world, REQUEST, email=(await models.User.get(id=user.id)).email)
        world.clock.pass_by(seconds=1)
        return await link_to((await models.User.get(id=user.id)).email, PAGE)

    token = await link()
    world.clock.pass_by(hours=1)
    assert await it(world, RESET, token=token, password=CHOSEN) == REFUSED
    token = await link()
    renamed = (
        'mutation ($id: ID!) { updateUser(id: $id, expectedVersion: 1, input: {email: "o@x.example"}) { __typename } }'
    )
    await world.data(renamed, {"id": id_of(user)})
    assert await it(world, RESET, token=token, password=CHOSEN) == REFUSED
    token = await link()
    await world.data("mutation ($id: ID!) { deactivateUser(id: $id) { __typename } }", {"id": id_of(user)})
    await world.data("mutation ($id: ID!) { reactivateUser(id: $id) { __typename } }", {"id": id_of(user)})
    assert await it(world, RESET, token=token, password=CHOSEN) == REFUSED
    assert await password_of("o@x.example") == before


async def test_tokens_of_another_kind(world: World) -> None:
    """Neither a sign-in nor an invitation resets a password."""
    create = 'mutation { createUser(input: {name: "A", email: "a@ours.example", userType: SUPPORT}) { __typename } }'
    await world.data(create)
    before = await password_of()
    for token in (world.ours.tokens[UserType.OPERATOR], await link_to("a@ours.example", "accept-invitation"), "", "x"):
        assert await it(world, RESET, token=token, password=CHOSEN) == REFUSED
    assert (await password_of(), await password_of("a@ours.example")) == (before, "")


async def test_two_resets_at_once(world: World) -> None:
    """Of two who use a link at the same moment one chooses the password."""
    await it(world, REQUEST, email=EMAIL)
    token = await link_to(EMAIL, PAGE)
    chosen = [f"password number {number}" for number in range(2)]
    answers = await asyncio.gather(*(it(world, RESET, token=token, password=password) for password in chosen))
    kinds = [answer["__typename"] for answer in answers]
    assert sorted(kinds) == ["LinkRefused", "PasswordChanged"]
    assert await passwords.verify_password(await password_of(), chosen[kinds.index("PasswordChanged")])


async def test_change_password(world: World) -> None:
    """ORG-5: another password ends all other sign-ins; this one and those of other people go on."""
    mine = (await sign_in(world))["token"]
    other = (await sign_in(world))["token"]
    answer = await it(world, CHANGE, as_=mine, current=PASSWORD, new=CHOSEN)
    assert answer == {"__typename": "PasswordChanged", "user": {"email": EMAIL, "version": 2}}
    assert await world.data(VIEWER, as_=mine) == {"viewer": {"email": EMAIL}}
    assert await world.data(VIEWER, as_=other) == NOBODY
    assert await world.data(VIEWER, as_=UserType.OPERATOR) == NOBODY
    assert await world.data(VIEWER, as_=UserType.SUPPORT) != NOBODY
    assert (await sign_in(world))["__typename"] == "SignInRefused"
    assert (await sign_in(world, CHOSEN))["__typename"] == "SignedIn"
    assert [letter.subject for letter in await letters_to(EMAIL)] == ["Your password was changed"]


@pytest.mark.parametrize(
    ("current", "new", "path", "code"),
    [
        pytest.param("wrong horse battery", CHOSEN, "currentPassword", "CONFLICT", id="wrong"),
        pytest.param(PASSWORD * 100, CHOSEN, "currentPassword", "CONFLICT", id="endless"),
        pytest.param(PASSWORD, "short", "newPassword", "OUT_OF_RANGE", id="short"),
        pytest.param(PASSWORD, EMAIL, "newPassword", "CONFLICT", id="the e-mail"),
    ],
)
async def test_change_refused(sqlite_world: World, current: str, new: str, path: str, code: str) -> None:
    """A refused change changes nothing, ends nothing, and stands in the log without what was entered."""
    before, other = await password_of(), (await sign_in(sqlite_world))["token"]
    answer = await it(sqlite_world, CHANGE, as_=UserType.OPERATOR, current=current, new=new)
    assert [(each["path"], each["code"]) for each in answer["problems"]] == [([path], code)]
    assert await password_of() == before
    assert await world_is_in(sqlite_world, other)
    entry = await models.AuditEntry.get(action="changePassword")
    assert (entry.outcome, entry.details) == ("INVALID_INPUT", {"problems": [{"path": [path], "code": code}]})


async def world_is_in(world: World, token: str) -> bool:
    """Return whether the token is still good."""
    return bool(await world.data(VIEWER, as_=token) != NOBODY)


async def test_guesses_at_the_current_password_are_limited(sqlite_world: World) -> None:
    """Whoever finds an open browser cannot try passwords there either."""
    for _ in range(10):
        await it(sqlite_world, CHANGE, as_=UserType.OPERATOR, current="a wrong one", new=CHOSEN)
    answer = await it(sqlite_world, CHANGE, as_=UserType.OPERATOR, current=PASSWORD, new=CHOSEN)
    assert answer["__typename"] == "TooManyAttempts"
    assert await passwords.verify_password(await password_of(), PASSWORD)


async def test_update_account(world: World) -> None:
    """ORG-5: everybody changes the own name, once for each version; nobody becomes something else that way."""
    for user_type in UserType:
        changed = await it(world, UPDATE, as_=user_type, version=1, input={"name": "  Ada King "})
        assert changed == {"__typename": "User", "name": "Ada King", "version": 2}
    outdated = await it(world, UPDATE, as_=UserType.SUPPORT, version=1, input={"name": "B"})
    assert outdated == {"__typename": "Outdated", "current": {"name": "Ada King"}}
    users = await models.User.filter(organisation_id=world.ours.organisation.id)
    assert {user.user_type for user in users} == set(UserType)


async def test_sign_ins(world: World) -> None:
    """ORG-5: people see where they are signed in, and end what they do not know."""
    sent = {"query": SIGN_IN, "variables": {"email": EMAIL, "password": PASSWORD}}
    world.clock.pass_by(minutes=10)
    response = await world.http.post("/graphql", json=sent, headers={"user-agent": "Firefox " + "x" * 200})
    other = response.json()["data"]["it"]["token"]
    account = (await world.data(ACCOUNT, as_=UserType.OPERATOR))["account"]
    assert account["user"] == {"name": "Operator of Ours"}
    assert len(account["signIns"]) == 2
    current = next(each for each in account["signIns"] if each["current"])
    known = next(each for each in account["signIns"] if not each["current"])
    assert (known.pop("device"), known.pop("id") != current["id"]) == (("Firefox " + "x" * 200)[:100], True)
    assert known == {
        "createdAt": "2026-03-02T09:40:00+00:00",
        "lastUsedAt": "2026-03-02T09:40:00+00:00",
        "expiresAt": "2026-03-02T21:40:00+00:00",
        "current": False,
    }
    token_id = next(each for each in (await world.data(ACCOUNT, as_=other))["account"]["signIns"] if each["current"])[
        "id"
    ]
    assert await it(world, REVOKE, as_=UserType.OPERATOR, id=token_id) == {"__typename": "TokenRevoked", "id": token_id}
    assert await world.data(VIEWER, as_=other) == NOBODY
    assert await it(world, REVOKE, as_=UserType.OPERATOR, id=token_id) == {"__typename": "NotFound", "path": ["id"]}
    assert len((await world.data(ACCOUNT, as_=UserType.OPERATOR))["account"]["signIns"]) == 1


async def test_sign_ins_that_ended_by_themselves(world: World) -> None:
    """What was not used for 12 hours is not listed."""
    await sign_in(world)
    world.clock.pass_by(hours=11)
    assert len((await world.data(ACCOUNT, as_=UserType.OPERATOR))["account"]["signIns"]) == 2
    world.clock.pass_by(hours=2)
    assert len((await world.data(ACCOUNT, as_=UserType.OPERATOR))["account"]["signIns"]) == 1


async def test_tokens_of_others(world: World) -> None:
    """Nobody ends what is somebody else's, in whichever organisation, nor a link, by whatever id."""
    account = (await world.data(ACCOUNT, as_=UserType.SUPPORT))["account"]
    token_id = account["signIns"][0]["id"]
    not_found = {"__typename": "NotFound", "path": ["id"]}
    assert await it(world, REVOKE, as_=UserType.ADMINISTRATOR, id=token_id) == not_found
    theirs = await world.data(REVOKE, {"id": token_id}, people=world.theirs)
    assert theirs == {"it": not_found}
    for wrong in ("", "x", id_of(world.ours.users[UserType.SUPPORT])):
        assert await it(world, REVOKE, as_=UserType.SUPPORT, id=wrong) == not_found
    assert await world.data("query ($id: ID!) { node(id: $id) { id } }", {"id": token_id}, as_=UserType.SUPPORT) == {
        "node": None
    }
    assert await world.data(VIEWER, as_=UserType.SUPPORT) != NOBODY


async def test_sign_ins_are_bounded(sqlite_world: World) -> None:
    """A hundred and first sign-in ends the one that was not used for the longest."""
    world, user = sqlite_world, sqlite_world.ours.users[UserType.OPERATOR]
    at = world.clock.now
    given = {"organisation_id": user.organisation_id, "user_id": user.id, "kind": "sign_in", "created_at": at}
    rows = [
        models.UserToken(
            **given, token_hash=f"{n}", last_used_at=at + timedelta(minutes=n), expires_at=at + timedelta(days=9)
        )
        for n in range(1, 100)
    ]
    await world.save(*rows)
    assert await world.data(VIEWER, as_=UserType.OPERATOR) != NOBODY
    assert (await sign_in(world))["__typename"] == "SignedIn"
    assert await world.data(VIEWER, as_=UserType.OPERATOR) == NOBODY
    assert await models.UserToken.filter(user_id=user.id, revoked_at=None).count() == 100


async def test_dead_tokens_are_forgotten(world: World) -> None:
    """A token that was good for nothing for a month is deleted."""
    await it(world, REQUEST, email=EMAIL)
    world.clock.pass_by(days=30, hours=1)
    await forget_tokens(world.runtime)
    assert await models.UserToken.filter(kind="password_reset").count() == 1
    world.clock.pass_by(seconds=1)
    await forget_tokens(world.runtime)
    assert await models.UserToken.filter(kind="password_reset").count() == 0
    assert await models.UserToken.filter(kind="sign_in").count() == 8


async def test_who_has_not_signed_in(sqlite_world: World) -> None:
    """Nobody has an account."""
    answer = await sqlite_world.ask(ACCOUNT, as_=None)
    assert [error["extensions"]["code"] for error in answer["errors"]] == ["UNAUTHENTICATED"]
    for query, variables in ((CHANGE, {"current": PASSWORD, "new": CHOSEN}), (UPDATE, {"version": 1, "input": {}})):
        answer = await sqlite_world.ask(query, variables, as_=None)
        assert [error["extensions"]["code"] for error in answer["errors"]] == ["UNAUTHENTICATED"]
