"""The screens about people: each is filled by its one operation."""

from typing import Any

import pytest
from graphql import OperationDefinitionNode, parse

from echarge.domain.help import TOPICS
from echarge.domain.roles import UserType
from tests.graphql.conftest import sqlite_world, world
from tests.graphql.estate import estate_of, id_of
from tests.graphql.statements import counted
from tests.graphql.world import PASSWORD, World
from tests.screens.operations import operation

pytestmark = pytest.mark.anyio

__all__ = ["sqlite_world", "world"]

ADMINISTRATOR, OPERATOR, SUPPORT, MAINTENANCE = UserType
SCREENS = ["sign_in", "users", "add_user", "organisation_details", "account", "support", "audit_log"]
INVITED = {
    "sentAt": "2026-03-02T09:30:00+00:00",
    "expiresAt": "2026-03-09T09:30:00+00:00",
    "expired": False,
    "delivery": "WAITING",
    "problem": None,
}


async def shown(world: World, screen: str, *, as_: Any = ADMINISTRATOR, **variables: Any) -> Any:
    """Return what fills the screen."""
    return await world.data(operation(screen), variables, as_=as_)


async def add(world: World, name: str, user_type: str = "OPERATOR") -> Any:
    """Add a user as the screen does."""
    given = {"name": name, "email": f"{name.lower()}@ours.example", "userType": user_type}
    return (await shown(world, "add_user", input=given))["createUser"]


@pytest.mark.parametrize("screen", SCREENS)
def test_one_operation(screen: str) -> None:
    """A screen has exactly one operation, and it has a name."""
    (definition,) = parse(operation(screen)).definitions
    assert isinstance(definition, OperationDefinitionNode)
    assert definition.name is not None


async def test_sign_in(world: World) -> None:
    """The sign-in screen gets a token and what its user may do, or why not."""
    given = {"email": "operator@ours.example", "password": PASSWORD}
    signed_in = (await shown(world, "sign_in", as_=None, **given))["signIn"]
    assert (signed_in["user"]["userType"], len(signed_in["user"]["permissions"])) == ("OPERATOR", 16)
    refused = await shown(world, "sign_in", as_=None, email="operator@ours.example", password="wrong")
    assert refused == {
        "signIn": {
            "__typename": "SignInRefused",
            "code": "SIGN_IN_REFUSED",
            "message": "The e-mail or the password is wrong.",
        }
    }


async def test_users(world: World) -> None:
    """ORG-2: the users' screen: name, e-mail, type and state, in numbered pages, with its filters' options."""
    made = await add(world, "Amber")
    users = (await shown(world, "users", first=2, offset=0))["users"]
    assert (users["totalCount"], users["pageInfo"]) == (5, {"hasNextPage": True, "hasPreviousPage": False})
    assert [user["name"] for user in users["nodes"]] == ["Administrator of Ours", "Amber"]
    assert users["nodes"][1] == {
        "id": made["id"],
        "name": "Amber",
        "email": "amber@ours.example",
        "userType": "OPERATOR",
        "state": "INVITED",
        "version": 1,
        "joinedAt": None,
        "invitation": INVITED,
    }
    assert (await shown(world, "users", search="AMB"))["users"]["totalCount"] == 1
    assert (await shown(world, "users", states=["INVITED"], userTypes=["SUPPORT"]))["users"]["totalCount"] == 0
    last = (await shown(world, "users", first=2, offset=4))["users"]
    assert ([user["name"] for user in last["nodes"]], last["pageInfo"]["hasNextPage"]) == (["Support of Ours"], False)


@pytest.mark.parametrize(
    ("user_type", "manages", "seen"),
    [
        (ADMINISTRATOR, ["ADMINISTRATOR", "OPERATOR", "SUPPORT", "MAINTENANCE"], 4),
        (OPERATOR, ["OPERATOR", "SUPPORT", "MAINTENANCE"], 3),
        (SUPPORT, [], 4),
        (MAINTENANCE, [], None),
    ],
)
async def test_users_of_each_type(world: World, user_type: UserType, manages: list[str], seen: int | None) -> None:
    """ORG-3: each type sees the users that it may see, and the types that it may add."""
    found = await shown(world, "users", as_=user_type)
    assert found["viewer"]["manages"] == manages
    assert (found["users"] or {}).get("totalCount") == seen


async def test_users_take_few_statements(world: World) -> None:
    """The users' screen takes as many statements for twenty users as for two."""
    await add(world, "A")
    with counted(world.runtime.reader) as few:
        await shown(world, "users")
    for number in range(16):
        await add(world, f"Another{number}")
    with counted(world.runtime.reader) as many:
        await shown(world, "users")
    assert len(few) == len(many) == 4, many


async def test_add_user(world: World) -> None:
    """ORG-2: the pop-up adds a user, or says at which field it stuck."""
    made = await add(world, "Amber")
    assert (made["__typename"], made["state"], made["invitation"]) == ("User", "INVITED", INVITED)
    assert await add(world, "AMBER") == {
        "__typename": "NameTaken",
        "name": "amber@ours.example",
        "code": "NAME_TAKEN",
        "message": "'amber@ours.example' is taken.",
    }
    refused = await shown(world, "add_user", input={"name": "", "email": "nobody", "userType": "SUPPORT"})
    assert [problem["path"] for problem in refused["createUser"]["problems"]] == [["input", "name"], ["input", "email"]]


async def test_organisation_details(world: World) -> None:
    """ORG-1: the organisation's screen shows all that can be edited, and the options of its form."""
    estate = await estate_of(world, world.ours)
    organisation = world.ours.organisation
    organisation.tariff_id, organisation.vat_number, organisation.hold_ac_minor = estate.tariff.id, "GB 123", 2000
    await world.save(organisation)
    found = await shown(world, "organisation_details")
    assert found["organisation"] == {
        "id": id_of(organisation),
        "version": 1,
        "name": "Ours",
        "currency": "GBP",
        "timeZone": "Europe/London",
        "supportPhone": "",
        "supportEmail": "",
        "ocpiParty": None,
        "details": {
            "address": "",
            "contactName": "",
            "vatNumber": "GB 123",
            "vatRate": "20.00",
            "energyThresholdKwh": "0.100000",
        },
        "tariff": {"id": id_of(estate.tariff), "name": "One"},
        "holdAc": {"amount": "20.00", "currency": "GBP"},
        "holdDc": None,
    }
    assert found["tariffs"] == {"totalCount": 1, "nodes": [{"id": id_of(estate.tariff), "name": "One"}]}
    assert {"Europe/London", "Asia/Kathmandu"} <= set(found["timeZones"])
    assert {"GBP", "EUR", "JPY"} <= set(found["currencies"])
    operators = await shown(world, "organisation_details", as_=OPERATOR)
    assert (operators["organisation"]["name"], operators["organisation"]["details"]) == ("Ours", None)
    assert (await shown(world, "organisation_details", as_=MAINTENANCE))["tariffs"] is None


async def test_account(world: World) -> None:
    """ORG-5: the account's screen shows who it is, where they are signed in, and their tokens for programs."""
    create = """
    mutation ($input: CreateApiTokenInput!) {
      it: createApiToken(input: $input) { ... on ApiTokenCreated { apiToken { id } } }
    }"""
    given = {"name": "Reports", "expiresAt": "2026-06-01T00:00:00Z", "userType": "MAINTENANCE"}
    made = (await world.data(create, {"input": given}, as_=OPERATOR))["it"]["apiToken"]
    account = (await shown(world, "account", as_=OPERATOR))["account"]
    assert (account["user"]["email"], account["apiTokenTypes"]) == (
        "operator@ours.example",
        ["OPERATOR", "MAINTENANCE"],
    )
    assert account["apiTokens"] == [
        {
            "id": made["id"],
            "name": "Reports",
            "userType": "MAINTENANCE",
            "createdAt": "2026-03-02T09:30:00+00:00",
            "lastUsedAt": None,
            "expiresAt": "2026-06-01T00:00:00+00:00",
        }
    ]
    (sign_in,) = account["signIns"]
    assert sign_in["current"]


async def test_support(world: World) -> None:
    """MNT-3: the support screen shows whom to ask, and help for each screen."""
    found = await shown(world, "support")
    assert (found["organisation"]["name"], len(found["support"]["topics"])) == ("Ours", len(TOPICS))
    assert {topic["screen"] for topic in (await shown(world, "support", screens=["USERS"]))["support"]["topics"]} == {
        "USERS"
    }


async def test_audit_log(world: World) -> None:
    """ORG-6: the log's screen shows who did what to what, and the options of its filters."""
    made = await add(world, "Amber")
    found = await shown(world, "audit_log", filter={"actions": ["createUser"]})
    (entry,) = found["auditLog"]["nodes"]
    administrator = world.ours.users[ADMINISTRATOR]
    assert entry == {
        "at": "2026-03-02T09:30:00+00:00",
        "action": "createUser",
        "outcome": "DONE",
        "details": {},
        "user": {"id": id_of(administrator), "name": administrator.name, "email": administrator.email},
        "subjectId": made["id"],
        "subject": {"__typename": "User", "id": made["id"], "name": "Amber"},
    }
    assert "createUser" in found["auditActions"]
    assert len(found["users"]["nodes"]) == 5
    assert (await shown(world, "audit_log", as_=MAINTENANCE))["auditLog"] is None
