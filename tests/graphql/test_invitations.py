"""ORG-2: users are invited by a one-time link, and join with it."""

import asyncio
from typing import Any

import pytest

from echarge.domain.roles import UserType
from echarge.operations import passwords
from echarge.store import models
from tests.graphql.estate import id_of
from tests.graphql.letters import letters_to, link_to
from tests.graphql.world import PASSWORD, World

pytestmark = pytest.mark.anyio

EMAIL = "amber.jane@ours.example"
PAGE = "accept-invitation"
CHOSEN = "amber's own password"
CREATE = "mutation ($input: CreateUserInput!) { it: createUser(input: $input) { ... on User { id state version } } }"
ACCEPT = """
mutation ($token: String!, $password: String!) {
  it: acceptInvitation(token: $token, password: $password) {
    __typename
    ... on SignedIn { token user { email state joinedAt invitation { expired } } }
    ... on InvalidInput { problems { path code } }
    ... on Refusal { message }
  }
}
"""
REINVITE = """
mutation ($id: ID!) {
  it: reinviteUser(id: $id) {
    __typename
    ... on User { state version invitation { sentAt expiresAt expired delivery } }
    ... on InvalidInput { problems { path code message } }
    ... on TooManyAttempts { retryAfterSeconds }
  }
}
"""
SIGN_IN = """
mutation ($email: String!, $password: String!) {
  signIn(email: $email, password: $password) { ... on SignedIn { token } }
}
"""
INVITED = "query ($id: ID!) { user(id: $id) { state invitation { sentAt expiresAt expired delivery problem } } }"
REFUSED = {"__typename": "LinkRefused", "message": "This link is not good, or no longer; ask for a new one."}


async def invite(world: World, email: str = EMAIL, user_type: str = "OPERATOR") -> str:
    """Invite somebody, and return the user's id."""
    given = {"name": "Amber-Jane Day", "email": email, "userType": user_type}
    return str((await world.data(CREATE, {"input": given}))["it"]["id"])


async def accept(world: World, token: str, password: str = CHOSEN) -> Any:
    """Return the answer to who takes up an invitation."""
    return (await world.data(ACCEPT, {"token": token, "password": password}, as_=None))["it"]


async def signed_in(world: World) -> str:
    """Return a new token of our administrator."""
    given = {"email": "administrator@ours.example", "password": PASSWORD}
    return str((await world.data(SIGN_IN, given, as_=None))["signIn"]["token"])


async def nothing_happened(email: str = EMAIL) -> bool:
    """Return whether nobody has joined with this e-mail, or is signed in."""
    user = await models.User.get(email=email)
    signed_in = await models.UserToken.filter(user_id=user.id, kind="sign_in").exists()
    return user.password_hash is None and user.joined_at is None and not signed_in


async def test_invitation(world: World) -> None:
    """ORG-2: who is added gets a letter with a link; the link lets the person choose a password, and in."""
    user_id = await invite(world)
    (letter,) = await letters_to(EMAIL)
    assert letter.organisation_id == world.ours.organisation.id
    assert letter.subject == "Your account with Ours"
    assert letter.text.startswith("Hello Amber-Jane Day,\n\nOurs has made an account for you")
    token = await link_to(EMAIL, PAGE)
    assert len(token) >= 43
    assert await models.UserToken.filter(token_hash=token).count() == 0
    world.clock.pass_by(minutes=5)
    joined = await accept(world, token)
    signed_in_with = joined.pop("token")
    assert joined == {
        "__typename": "SignedIn",
        "user": {"email": EMAIL, "state": "ACTIVE", "joinedAt": "2026-03-02T09:35:00+00:00", "invitation": None},
    }
    viewer = await world.data("{ viewer { ... on User { id userType } } }", as_=signed_in_with)
    assert viewer == {"viewer": {"id": user_id, "userType": "OPERATOR"}}
    entry = await models.AuditEntry.get(action="acceptInvitation")
    assert (entry.outcome, entry.subject) == ("DONE", f"User:{entry.user_id}")
    user = await models.User.get(email=EMAIL)
    assert user.password_hash is not None
    assert await passwords.verify_password(user.password_hash, CHOSEN)


async def test_a_link_is_good_once(world: World) -> None:
    """A link that was used is good no more, and says no more than any other."""
    await invite(world)
    token = await link_to(EMAIL, PAGE)
    await accept(world, token)
    before = await models.User.get(email=EMAIL)
    assert await accept(world, token, "another password") == REFUSED
    after = await models.User.get(email=EMAIL)
    assert (after.password_hash, after.version) == (before.password_hash, before.version)
    entries = await models.AuditEntry.filter(action="acceptInvitation").order_by("id")
    assert [entry.outcome for entry in entries] == ["DONE", "LINK_REFUSED"]


async def test_two_acceptances_at_once(world: World) -> None:
    """Of two who use a link at the same moment one gets in, and with that one's password."""
    await invite(world)
    token = await link_to(EMAIL, PAGE)
    answers = await asyncio.gather(*(accept(world, token, f"password number {number}") for number in range(2)))
    kinds = [answer["__typename"] for answer in answers]
    assert sorted(kinds) == ["LinkRefused", "SignedIn"]
    user = await models.User.get(email=EMAIL)
    assert user.password_hash is not None
    assert await passwords.verify_password(user.password_hash, f"password number {kinds.index('SignedIn')}")
    assert await models.UserToken.filter(user_id=user.id, kind="sign_in").count() == 1


@pytest.mark.parametrize(
    ("password", "code"),
    [("short", "OUT_OF_RANGE"), ("x" * 201, "TOO_LONG"), ("password123", "CONFLICT"), (EMAIL.upper(), "CONFLICT")],
)
async def test_bad_passwords(sqlite_world: World, password: str, code: str) -> None:
    """A password that cannot be taken leaves the link good."""
    await invite(sqlite_world)
    token = await link_to(EMAIL, PAGE)
    refused = await accept(sqlite_world, token, password)
    assert refused["problems"] == [{"path": ["password"], "code": code}]
    assert await nothing_happened()
    assert (await accept(sqlite_world, token))["__typename"] == "SignedIn"


@pytest.mark.parametrize(
    "token", ["", "nonsense", "\x00", "é" * 20_000], ids=["nothing", "nonsense", "control", "endless"]
)
async def test_links_that_never_were(sqlite_world: World, token: str) -> None:
    """What is no link of ours is refused like one that was used."""
    await invite(sqlite_world)
    assert await accept(sqlite_world, token) == REFUSED
    assert await nothing_happened()


async def test_links_of_another_kind(world: World) -> None:
    """Neither a sign-in nor a link for another purpose takes up an invitation, or signs in."""
    await invite(world)
    assert await accept(world, world.ours.tokens[UserType.ADMINISTRATOR]) == REFUSED
    reset = "mutation ($email: String!) { requestPasswordReset(email: $email) { __typename } }"
    await world.data(reset, {"email": "operator@ours.example"}, as_=None)
    assert await accept(world, await link_to("operator@ours.example", "reset-password")) == REFUSED
    assert await nothing_happened()
    assert (await models.User.get(email="operator@ours.example")).version == 1
    invitation = await link_to(EMAIL, PAGE)
    assert await world.data("{ viewer { __typename } }", as_=invitation) == {"viewer": None}


@pytest.mark.parametrize(("spell", "good"), [({"days": 7, "seconds": -1}, True), ({"days": 7}, False)])
async def test_a_link_expires(world: World, spell: dict[str, float], *, good: bool) -> None:
    """A link is good for seven days."""
    user_id = await invite(world)
    token = await link_to(EMAIL, PAGE)
    world.clock.pass_by(**spell)
    shown = (await world.data(INVITED, {"id": user_id}, as_=await signed_in(world)))["user"]
    assert shown["invitation"]["expired"] is not good
    assert (await accept(world, token))["__typename"] == ("SignedIn" if good else "LinkRefused")
    assert await nothing_happened() is not good


async def test_invitation_of_who_was_deactivated(world: World) -> None:
    """A closed account cannot be joined, and its link is not good again once it is opened."""
    user_id = await invite(world)
    token = await link_to(EMAIL, PAGE)
    await world.data("mutation ($id: ID!) { deactivateUser(id: $id) { __typename } }", {"id": user_id})
    assert await accept(world, token) == REFUSED
    assert (await world.data(REINVITE, {"id": user_id}))["it"]["problems"] == [
        {"path": ["id"], "code": "CONFLICT", "message": "The account is closed."}
    ]
    await world.data("mutation ($id: ID!) { reactivateUser(id: $id) { __typename } }", {"id": user_id})
    assert await accept(world, token) == REFUSED
    assert await nothing_happened()
    world.clock.pass_by(minutes=1)
    assert (await world.data(REINVITE, {"id": user_id}))["it"]["state"] == "INVITED"
    assert (await accept(world, await link_to(EMAIL, PAGE)))["__typename"] == "SignedIn"


async def test_reinvite(world: World) -> None:
    """Who is invited again gets another link; the old one is good no more."""
    user_id = await invite(world)
    old = await link_to(EMAIL, PAGE)
    assert (await world.data(REINVITE, {"id": user_id}))["it"] == {
        "__typename": "TooManyAttempts",
        "retryAfterSeconds": 60,
    }
    assert len(await letters_to(EMAIL)) == 1
    world.clock.pass_by(days=1)
    token = await signed_in(world)
    assert (await world.data(REINVITE, {"id": user_id}, as_=token))["it"] == {
        "__typename": "User",
        "state": "INVITED",
        "version": 2,
        "invitation": {
            "sentAt": "2026-03-03T09:30:00+00:00",
            "expiresAt": "2026-03-10T09:30:00+00:00",
            "expired": False,
            "delivery": "WAITING",
        },
    }
    assert await accept(world, old) == REFUSED
    assert (await accept(world, await link_to(EMAIL, PAGE)))["__typename"] == "SignedIn"
    assert (await world.data(REINVITE, {"id": user_id}, as_=token))["it"]["problems"][0]["message"] == (
        "The user has joined already."
    )
    assert len(await letters_to(EMAIL)) == 2


async def test_reinvite_of_others(world: World) -> None:
    """Nobody of another organisation is invited, nor an administrator by who may not."""
    user_id = await invite(world, user_type="ADMINISTRATOR")
    world.clock.pass_by(minutes=1)
    answer = await world.data(REINVITE, {"id": user_id}, people=world.theirs)
    assert answer == {"it": {"__typename": "NotFound"}}
    assert await world.data(REINVITE, {"id": user_id}, as_=UserType.OPERATOR) == {"it": {"__typename": "NotAllowed"}}
    assert len(await letters_to(EMAIL)) == 1


async def test_what_became_of_the_letter(world: World) -> None:
    """The list says whether the letter could be sent, and why not."""
    user_id = await invite(world)
    (letter,) = await letters_to(EMAIL)

    async def shown() -> Any:
        invitation = (await world.data(INVITED, {"id": user_id}))["user"]["invitation"]
        return invitation["delivery"], invitation["problem"]

    assert await shown() == ("WAITING", None)
    letter.failed_at, letter.problem = world.clock.now, "The mail server answered 550 no such user"
    await world.save(letter)
    assert await shown() == ("FAILED", letter.problem)
    await world.runtime.writer.run(lambda tx: models.Letter.all().using_db(tx.db).delete())
    assert await shown() == ("SENT", None)


async def test_another_email(world: World) -> None:
    """Who was invited at a wrong address is invited at the right one; the first letter opens nothing."""
    user_id = await invite(world)
    wrong = await link_to(EMAIL, PAGE)
    update = """
    mutation ($id: ID!, $input: UpdateUserInput!) {
      it: updateUser(id: $id, expectedVersion: 1, input: $input) { ... on User { email invitation { delivery } } }
    }"""
    changed = await world.data(update, {"id": user_id, "input": {"email": "aj@ours.example"}})
    assert changed["it"] == {"email": "aj@ours.example", "invitation": {"delivery": "WAITING"}}
    assert await accept(world, wrong) == REFUSED
    assert (await accept(world, await link_to("aj@ours.example", PAGE)))["user"]["email"] == "aj@ours.example"


async def test_an_email_of_another_organisation(world: World) -> None:
    """An e-mail that is in use is taken, wherever; neither is more told, nor a letter written."""
    create = """
    mutation ($input: CreateUserInput!) {
      it: createUser(input: $input) { __typename ... on NameTaken { name message } }
    }"""
    given = {"name": "A", "userType": "SUPPORT"}
    for email in ("support@ours.example", "support@theirs.example"):
        refused = {"__typename": "NameTaken", "name": email, "message": f"'{email}' is taken."}
        assert await world.data(create, {"input": {**given, "email": email}}) == {"it": refused}
        assert await letters_to(email) == []


async def test_acceptances_are_limited(sqlite_world: World) -> None:
    """Links cannot be guessed at length from one address: each guess would cost the server a hash."""
    for number in range(50):
        assert await accept(sqlite_world, f"guess {number}") == REFUSED
    await invite(sqlite_world)
    token = await link_to(EMAIL, PAGE)
    assert (await accept(sqlite_world, token))["__typename"] == "TooManyAttempts"
    assert await nothing_happened()


async def test_cookie(sqlite_world: World) -> None:
    """In the portal, who joins is signed in by the cookie."""
    await invite(sqlite_world)
    sent = {"query": ACCEPT, "variables": {"token": await link_to(EMAIL, PAGE), "password": CHOSEN}}
    headers = {"x-echarge-client": "portal", "user-agent": "Firefox\t140"}
    response = await sqlite_world.http.post("/graphql", json=sent, headers=headers)
    assert response.json()["data"]["it"]["token"] is None
    assert "httponly" in response.headers["set-cookie"].lower()
    row = await models.UserToken.get(kind="sign_in", user_id=(await models.User.get(email=EMAIL)).id)
    assert row.name == "Firefox140"


async def test_many_users(world: World) -> None:
    """The list pages and filters by how far users have come, with a constant number of statements."""
    await invite(world)
    closed = world.ours.users[UserType.SUPPORT]
    await world.data("mutation ($id: ID!) { deactivateUser(id: $id) { __typename } }", {"id": id_of(closed)})
    query = "query ($states: [UserState!]) { users(states: $states) { totalCount nodes { email } } }"

    async def found(*states: str) -> set[str]:
        nodes = (await world.data(query, {"states": list(states)}))["users"]["nodes"]
        return {node["email"].split("@")[0] for node in nodes}

    assert await found("INVITED") == {"amber.jane"}
    assert await found("DEACTIVATED") == {"support"}
    assert await found("ACTIVE") == {"administrator", "operator", "maintenance"}
    assert await found("INVITED", "DEACTIVATED") == {"amber.jane", "support"}
    assert await found() == set()
