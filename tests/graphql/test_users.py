"""Users: invited, changed, closed, and that somebody can always administer."""

import asyncio
from typing import Any

import pytest

from echarge.domain.roles import UserType
from echarge.store import models
from tests.graphql.estate import id_of
from tests.graphql.world import World

pytestmark = pytest.mark.anyio

SHOWN = """
  ... on User { name email userType state version invitedAt joinedAt }
  ... on Refusal { code }
"""
TAKEN = "... on NameTaken { name }"
CREATE = f"mutation ($input: CreateUserInput!) {{ it: createUser(input: $input) {{ {SHOWN} {TAKEN} }} }}"
UPDATE = f"""
mutation ($id: ID!, $version: Int!, $input: UpdateUserInput!) {{
  it: updateUser(id: $id, expectedVersion: $version, input: $input) {{ {SHOWN} {TAKEN} }}
}}
"""
DEACTIVATE = f"mutation ($id: ID!) {{ it: deactivateUser(id: $id) {{ {SHOWN} }} }}"
REACTIVATE = f"mutation ($id: ID!) {{ it: reactivateUser(id: $id) {{ {SHOWN} }} }}"
LAST = {"code": "LAST_ADMINISTRATOR"}


async def it(world: World, query: str, **variables: Any) -> Any:
    """Return what a mutation answers."""
    return (await world.data(query, variables))["it"]


async def test_create(world: World) -> None:
    """A new user is invited, and cannot sign in yet."""
    given = {"name": "Amber-Jane Day", "email": " Amber.Jane@Echarge.IO ", "userType": "OPERATOR"}
    assert await it(world, CREATE, input=given) == {
        "name": "Amber-Jane Day",
        "email": "amber.jane@echarge.io",
        "userType": "OPERATOR",
        "state": "INVITED",
        "version": 1,
        "invitedAt": "2026-03-02T09:30:00+00:00",
        "joinedAt": None,
    }


async def test_an_email_belongs_to_one_user(world: World) -> None:
    """An e-mail is one person's, over all organisations."""
    for taken in ("support@ours.example", "SUPPORT@theirs.example"):
        refused = {"code": "NAME_TAKEN", "name": taken.lower()}
        assert await it(world, CREATE, input={"name": "A", "email": taken, "userType": "SUPPORT"}) == refused
        user = world.ours.users[UserType.OPERATOR]
        assert await it(world, UPDATE, id=id_of(user), version=1, input={"email": taken}) == refused


async def test_update(world: World) -> None:
    """A user is changed, once for each version."""
    user = world.ours.users[UserType.OPERATOR]
    changed = await it(world, UPDATE, id=id_of(user), version=1, input={"name": "New"})
    assert (changed["name"], changed["email"], changed["version"]) == ("New", "operator@ours.example", 2)
    assert await it(world, UPDATE, id=id_of(user), version=1, input={"name": "Newer"}) == {"code": "OUTDATED"}


async def test_the_last_administrator_stays(world: World) -> None:
    """The last administrator can neither be closed nor become something else; an invited one does not count."""
    administrator = world.ours.users[UserType.ADMINISTRATOR]
    given = {"name": "B", "email": "b@ours.example", "userType": "ADMINISTRATOR"}
    assert (await it(world, CREATE, input=given))["state"] == "INVITED"
    assert await it(world, DEACTIVATE, id=id_of(administrator)) == LAST
    assert await it(world, UPDATE, id=id_of(administrator), version=1, input={"userType": "OPERATOR"}) == LAST
    joined = await models.User.get(email="b@ours.example")
    joined.password_hash = administrator.password_hash
    await world.save(joined)
    assert (await it(world, DEACTIVATE, id=id_of(administrator)))["state"] == "DEACTIVATED"


async def test_two_administrators_close_each_other_at_once(world: World) -> None:
    """Of two administrators who close each other's account at the same moment one succeeds."""
    first, second = world.ours.users[UserType.ADMINISTRATOR], world.ours.users[UserType.OPERATOR]
    second.user_type = "ADMINISTRATOR"
    await world.save(second)
    answers = await asyncio.gather(
        world.ask(DEACTIVATE, {"id": id_of(second)}, as_=UserType.ADMINISTRATOR),
        world.ask(DEACTIVATE, {"id": id_of(first)}, as_=UserType.OPERATOR),
    )
    # The later one comes too late, or finds itself signed out already.
    states = [((answer["data"] or {}).get("it") or {}).get("state") for answer in answers]
    assert states.count("DEACTIVATED") == 1, answers
    left = models.User.filter(organisation_id=first.organisation_id, user_type="ADMINISTRATOR", active=True)
    assert await left.count() == 1


async def test_deactivate(world: World) -> None:
    """A closed account's tokens end at once, and are not good again when it is opened again."""
    user, token = world.ours.users[UserType.SUPPORT], world.ours.tokens[UserType.SUPPORT]
    viewer = "{ viewer { ... on User { email } } }"
    assert (await it(world, DEACTIVATE, id=id_of(user)))["state"] == "DEACTIVATED"
    assert await world.data(viewer, as_=token) == {"viewer": None}
    assert (await it(world, REACTIVATE, id=id_of(user)))["state"] == "ACTIVE"
    assert await world.data(viewer, as_=token) == {"viewer": None}


async def test_a_user_of_a_new_type(world: World) -> None:
    """A user of another type has other rights with the next request."""
    user = world.ours.users[UserType.SUPPORT]
    query = "{ tariffs { totalCount } }"
    assert await world.data(query, as_=UserType.SUPPORT) == {"tariffs": None}
    await it(world, UPDATE, id=id_of(user), version=1, input={"userType": "OPERATOR"})
    assert await world.data(query, as_=UserType.SUPPORT) == {"tariffs": {"totalCount": 0}}


async def test_list(world: World) -> None:
    """Users are found by name, e-mail and type."""
    query = """
    query ($search: String, $types: [UserType!]) {
      users(search: $search, userTypes: $types, orderBy: NAME_DESCENDING) { nodes { userType } }
    }"""

    async def found(**variables: Any) -> list[str]:
        nodes = (await world.data(query, variables))["users"]["nodes"]
        return [node["userType"] for node in nodes]

    assert await found() == ["SUPPORT", "OPERATOR", "MAINTENANCE", "ADMINISTRATOR"]
    assert await found(search="SUPPORT@") == ["SUPPORT"]
    assert await found(types=["SUPPORT", "MAINTENANCE"]) == ["SUPPORT", "MAINTENANCE"]
    assert await found(types=[]) == []
