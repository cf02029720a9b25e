"""ORG-5: tokens for programs, which can do at most what their user can, and never more than that later."""

from typing import Any

import pytest

from echarge.domain.roles import RIGHTS, Area, Right, UserType, is_within, types_within
from echarge.store import models
from tests.graphql.estate import id_of
from tests.graphql.serving import Socket, served
from tests.graphql.world import PASSWORD, World

pytestmark = pytest.mark.anyio

ADMINISTRATOR, OPERATOR, SUPPORT, MAINTENANCE = UserType
EXPIRES = "2026-06-01T00:00:00+00:00"
CREATE = """
mutation ($input: CreateApiTokenInput!) {
  it: createApiToken(input: $input) {
    __typename
    ... on ApiTokenCreated { token apiToken { id name userType createdAt lastUsedAt expiresAt } }
    ... on NotAllowed { needed message }
    ... on InvalidInput { problems { path code } }
  }
}
"""
LIST = "{ account { apiTokens { id name userType lastUsedAt } } }"
VIEWER = """
{ viewer { __typename ... on ApiClient { name userType expiresAt user { email } permissions { area right } } } }
"""
REVOKE = "mutation ($id: ID!) { it: revokeToken(id: $id) { __typename } }"
UPDATE = """
mutation ($id: ID!, $version: Int!, $type: UserType!) {
  it: updateUser(id: $id, expectedVersion: $version, input: {userType: $type}) { __typename }
}
"""


async def create(world: World, as_: UserType | str = ADMINISTRATOR, **given: Any) -> Any:
    """Return what who asks for a token is answered."""
    wish = {"name": "Reports", "expiresAt": EXPIRES, **given}
    return (await world.data(CREATE, {"input": wish}, as_=as_))["it"]


async def token_of(world: World, as_: UserType = ADMINISTRATOR, **given: Any) -> str:
    """Return a new token."""
    return str((await create(world, as_, **given))["token"])


def test_types_within() -> None:
    """A type is within another where every right of its is: Support sees what Operators do not."""
    assert {each: types_within(each) for each in UserType} == {
        ADMINISTRATOR: (ADMINISTRATOR, OPERATOR, SUPPORT, MAINTENANCE),
        OPERATOR: (OPERATOR, MAINTENANCE),
        SUPPORT: (SUPPORT, MAINTENANCE),
        MAINTENANCE: (MAINTENANCE,),
    }
    for lesser in UserType:
        for greater in UserType:
            assert is_within(lesser, greater) == all(RIGHTS[lesser][area] <= RIGHTS[greater][area] for area in Area)


async def test_create(world: World) -> None:
    """A token is shown once; its program is known as such, and does what its type may."""
    made = await create(world, userType="MAINTENANCE")
    token, shown = made["token"], made["apiToken"]
    assert {**shown, "id": ""} == {
        "id": "",
        "name": "Reports",
        "userType": "MAINTENANCE",
        "createdAt": "2026-03-02T09:30:00+00:00",
        "lastUsedAt": None,
        "expiresAt": EXPIRES,
    }
    assert await models.UserToken.filter(token_hash=token).count() == 0
    viewer = (await world.data(VIEWER, as_=token))["viewer"]
    rights = {each["area"]: Right[each["right"]] for each in viewer.pop("permissions")}
    assert rights == {str(area): right for area, right in RIGHTS[MAINTENANCE].items()}
    assert viewer == {
        "__typename": "ApiClient",
        "name": "Reports",
        "userType": "MAINTENANCE",
        "expiresAt": EXPIRES,
        "user": {"email": "administrator@ours.example"},
    }
    world.clock.pass_by(minutes=2)
    assert await world.data("{ drivers { totalCount } }", as_=token) == {"drivers": None}
    refused = 'mutation { createTariff(input: {name: "A"}) { __typename } }'
    assert await world.data(refused, as_=token) == {"createTariff": {"__typename": "NotAllowed"}}
    (listed,) = (await world.data(LIST))["account"]["apiTokens"]
    assert (listed["id"], listed["lastUsedAt"]) == (shown["id"], "2026-03-02T09:32:00+00:00")
    assert (await world.data(LIST, as_=OPERATOR))["account"]["apiTokens"] == []


async def test_log_names_the_program(world: World) -> None:
    """The audit log tells what a program did from what its user did."""
    token = await token_of(world)
    await world.data('mutation { createTariff(input: {name: "A"}) { __typename } }', as_=token)
    await world.data('mutation { createTariff(input: {name: "B"}) { __typename } }')
    query = '{ auditLog(filter: {actions: ["createTariff"]}, orderBy: OLDEST) { nodes { user { name } details } } }'
    found = (await world.data(query))["auditLog"]["nodes"]
    assert [node["user"]["name"] for node in found] == ["Administrator of Ours"] * 2
    assert [node["details"].get("apiToken") for node in found] == ["Reports", None]


@pytest.mark.parametrize("user_type", UserType)
async def test_at_most_ones_own_rights(world: World, user_type: UserType) -> None:
    """Nobody makes a token that may do more than they may; left out, it may do as much."""
    for wanted in UserType:
        before = await models.UserToken.all().count()
        answer = await create(world, user_type, userType=str(wanted))
        if wanted in types_within(user_type):
            assert answer["apiToken"]["userType"] == str(wanted)
        else:
            needed = [str(each) for each in UserType if wanted in types_within(each)]
            assert (answer["__typename"], answer["needed"]) == ("NotAllowed", needed)
            assert await models.UserToken.all().count() == before
    assert (await create(world, user_type))["apiToken"]["userType"] == str(user_type)


async def test_what_a_program_may_not(world: World) -> None:
    """A token that was lost makes no other tokens, changes no password, and ends nobody's sign-ins but itself."""
    token = await token_of(world)
    sign_in_id = (await world.data("{ account { signIns { id } } }"))["account"]["signIns"][0]["id"]
    before = [await model.all().order_by("id").values() for model in (models.User, models.UserToken)]
    message = "Only a person who has signed in may do this, not an API token."
    refused = {"__typename": "NotAllowed", "needed": [str(each) for each in UserType], "message": message}
    asked = [
        f'createApiToken(input: {{name: "A", expiresAt: "{EXPIRES}"}})',
        f'revokeToken(id: "{sign_in_id}")',
        f'changePassword(currentPassword: "{PASSWORD}", newPassword: "another password")',
        'updateAccount(expectedVersion: 1, input: {name: "A"})',
        "signOut(everywhere: true)",
    ]
    for field in asked:
        query = f"mutation {{ it: {field} {{ __typename ... on NotAllowed {{ needed message }} }} }}"
        assert await world.data(query, as_=token) == {"it": refused}, field
    assert await world.data(LIST, as_=token) == {"account": None}
    assert [await model.all().order_by("id").values() for model in (models.User, models.UserToken)] == before
    assert await models.AuditEntry.filter(outcome="NOT_ALLOWED").count() == len(asked)
    await world.data("mutation { signOut { __typename } }", as_=token)
    assert await world.data(VIEWER, as_=token) == {"viewer": None}
    assert (await world.data("{ viewer { __typename } }")) == {"viewer": {"__typename": "User"}}


async def test_revoking_closes_sockets(sqlite_world: World) -> None:
    """A revoked token's sockets are closed at once, those of its user stay open."""
    made = await create(sqlite_world)
    mine = sqlite_world.ours.tokens[ADMINISTRATOR]
    async with (
        served(sqlite_world.app) as place,
        Socket.opened(place, token=made["token"]) as program,
        Socket.opened(place, token=mine) as person,
    ):
        assert await program.ask("{ viewer { __typename } }") == {"data": {"viewer": {"__typename": "ApiClient"}}}
        assert await sqlite_world.data(REVOKE, {"id": made["apiToken"]["id"]}) == {"it": {"__typename": "TokenRevoked"}}
        assert await program.closed() == (4403, "Forbidden")
        assert await person.ask("{ viewer { __typename } }") == {"data": {"viewer": {"__typename": "User"}}}
    assert await sqlite_world.data(VIEWER, as_=made["token"]) == {"viewer": None}


async def test_token_ends(world: World) -> None:
    """A program may be silent for long, but not longer than its token lives."""
    token = await token_of(world, expiresAt="2026-03-12T09:30:00+00:00")
    world.clock.pass_by(days=10, seconds=-1)
    assert (await world.data(VIEWER, as_=token))["viewer"]["__typename"] == "ApiClient"
    world.clock.pass_by(seconds=1)
    assert await world.data(VIEWER, as_=token) == {"viewer": None}


async def test_user_who_may_do_less_later(world: World) -> None:
    """With a user's rights go the tokens that could do more; what is within the new type stays."""
    user = world.ours.users[OPERATOR]
    full, small = await token_of(world, OPERATOR), await token_of(world, OPERATOR, userType="MAINTENANCE")
    assert await world.data(UPDATE, {"id": id_of(user), "version": 1, "type": "SUPPORT"}) == {
        "it": {"__typename": "User"}
    }
    assert await world.data(VIEWER, as_=full) == {"viewer": None}
    assert (await world.data(VIEWER, as_=small))["viewer"]["userType"] == "MAINTENANCE"
    # And not by its type alone: a token that was not ended for whatever reason is good for nothing either.
    row = await models.UserToken.get(user_id=user.id, user_type="OPERATOR")
    row.revoked_at = None
    await world.save(row)
    assert await world.data(VIEWER, as_=full) == {"viewer": None}
    assert await world.data(UPDATE, {"id": id_of(user), "version": 2, "type": "OPERATOR"}) == {
        "it": {"__typename": "User"}
    }
    assert (await world.data(VIEWER, as_=full))["viewer"]["userType"] == "OPERATOR"


async def test_closed_account(world: World) -> None:
    """A closed account's programs are out, and stay out when it is opened again."""
    token, user = await token_of(world, SUPPORT), world.ours.users[SUPPORT]
    await world.data("mutation ($id: ID!) { deactivateUser(id: $id) { __typename } }", {"id": id_of(user)})
    assert await world.data(VIEWER, as_=token) == {"viewer": None}
    await world.data("mutation ($id: ID!) { reactivateUser(id: $id) { __typename } }", {"id": id_of(user)})
    assert await world.data(VIEWER, as_=token) == {"viewer": None}


async def test_tokens_are_bounded(sqlite_world: World) -> None:
    """Nobody has more than fifty live tokens."""
    for number in range(50):
        assert (await create(sqlite_world, name=f"Token {number}"))["__typename"] == "ApiTokenCreated"
    refused = await create(sqlite_world)
    assert refused["problems"] == [{"path": ["input", "name"], "code": "CONFLICT"}]
    (first, *_) = (await sqlite_world.data(LIST))["account"]["apiTokens"]
    await sqlite_world.data(REVOKE, {"id": first["id"]})
    assert (await create(sqlite_world))["__typename"] == "ApiTokenCreated"
