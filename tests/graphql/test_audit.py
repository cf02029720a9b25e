"""ORG-6: every change and every refusal stands in the log, and is found there."""

from typing import Any

import pytest

from echarge.domain.roles import UserType
from echarge.store import models
from tests.graphql.estate import estate_named, estate_of, id_of
from tests.graphql.statements import counted
from tests.graphql.world import PASSWORD, World

pytestmark = pytest.mark.anyio

LOG = """
query ($search: String, $filter: AuditFilter, $first: Int, $after: String) {
  auditLog(search: $search, filter: $filter, first: $first, after: $after, orderBy: OLDEST) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { at action outcome details subjectId subject { __typename ... on Site { name } } user { name } }
  }
}
"""
SIGN_IN = "mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename } }"
SITE = 'mutation { it: createSite(input: {name: "North", timeZone: "UTC"}) { ... on Site { id } } }'


async def log(world: World, *, as_: UserType = UserType.ADMINISTRATOR, **variables: Any) -> Any:
    """Return the log, the earliest entry first."""
    return (await world.data(LOG, variables, as_=as_))["auditLog"]


async def outcomes(world: World, **variables: Any) -> list[str]:
    """Return what the entries say."""
    return [f"{node['action']} {node['outcome']}" for node in (await log(world, **variables))["nodes"]]


async def sign_in(world: World, email: str, password: str = PASSWORD) -> None:
    """Sign in, or try to."""
    await world.data(SIGN_IN, {"email": email, "password": password}, as_=None)


async def test_subject(world: World) -> None:
    """An entry leads to what was changed, as long as it is there and may be seen."""
    site_id = (await world.data(SITE))["it"]["id"]
    (entry,) = (await log(world))["nodes"]
    assert entry == {
        "at": "2026-03-02T09:30:00+00:00",
        "action": "createSite",
        "outcome": "DONE",
        "details": {},
        "subjectId": site_id,
        "subject": {"__typename": "Site", "name": "North"},
        "user": {"name": "Administrator of Ours"},
    }
    await world.data("mutation ($id: ID!) { deleteSite(id: $id) { __typename } }", {"id": site_id})
    assert [node["subject"] for node in (await log(world))["nodes"]] == [None, None]


async def test_every_refusal(world: World) -> None:
    """Whatever is refused stands in the log, with its code and where, and without what was entered."""
    estate, theirs = await estate_of(world, world.ours), await estate_of(world, world.theirs)
    site = id_of(estate.site)
    for field, as_ in (
        ('createSite(input: {name: "", timeZone: "hush"})', UserType.ADMINISTRATOR),
        ('createTariff(input: {name: "one"})', UserType.ADMINISTRATOR),
        (f'updateSite(id: "{site}", expectedVersion: 7, input: {{name: "hush"}})', UserType.ADMINISTRATOR),
        (f'deleteSite(id: "{site}")', UserType.ADMINISTRATOR),
        (f'deleteSite(id: "{id_of(theirs.site)}")', UserType.ADMINISTRATOR),
        ('createSite(input: {name: "hush", timeZone: "UTC"})', UserType.MAINTENANCE),
        (f'deactivateUser(id: "{id_of(world.ours.users[UserType.ADMINISTRATOR])}")', UserType.ADMINISTRATOR),
    ):
        await world.data(f"mutation {{ {field} {{ __typename }} }}", as_=as_)
    found = (await log(world))["nodes"]
    problems = [{"path": ["input", "name"], "code": "REQUIRED"}, {"path": ["input", "timeZone"], "code": "UNKNOWN"}]
    assert [(node["action"], node["outcome"], node["details"]) for node in found] == [
        ("createSite", "INVALID_INPUT", {"problems": problems}),
        ("createTariff", "NAME_TAKEN", {"name": "one"}),
        ("updateSite", "OUTDATED", {}),
        ("deleteSite", "IN_USE", {}),
        ("deleteSite", "NOT_FOUND", {"path": ["id"]}),
        ("createSite", "NOT_ALLOWED", {"needed": ["ADMINISTRATOR", "OPERATOR"]}),
        ("deactivateUser", "LAST_ADMINISTRATOR", {}),
    ]
    assert "hush" not in str(found)


async def test_commands_that_are_refused(world: World) -> None:
    """A charger that could not be asked, or not by this user, leaves an entry as well."""
    estate = await estate_of(world, world.ours)
    estate.charger.online = False
    await world.save(estate.charger)
    query = "mutation ($id: ID!) { unlockConnector(evseId: $id) { __typename } }"
    answer = await world.data(query, {"id": id_of(estate.evse)})
    assert answer == {"unlockConnector": {"__typename": "ChargerOffline"}}
    assert await outcomes(world) == ["unlockConnector CHARGER_OFFLINE"]


async def test_sign_ins(sqlite_world: World) -> None:
    """Sign-ins stand in the log whether they went well or not; of too many, one in each window."""
    world = sqlite_world
    await sign_in(world, "support@ours.example")
    for _ in range(12):
        await sign_in(world, "operator@ours.example", "wrong")
    await sign_in(world, "nobody@ours.example")
    assert await outcomes(world) == [
        "signIn DONE",
        *["signIn SIGN_IN_REFUSED"] * 10,
        "signIn TOO_MANY_ATTEMPTS",
    ]
    assert (await log(world, filter={"outcome": "DONE"}))["nodes"][0]["user"] == {"name": "Support of Ours"}
    assert await models.AuditEntry.filter(organisation_id=world.theirs.organisation.id).count() == 0


async def some_entries(world: World) -> dict[str, str]:
    """Let some time pass in which things happen, and return ids."""
    estate = await estate_of(world, world.ours)
    await sign_in(world, "support@ours.example")
    world.clock.pass_by(hours=1)
    update = 'mutation ($id: ID!) { updateSite(id: $id, expectedVersion: 1, input: {name: "A"}) { __typename } }'
    await world.data(update, {"id": id_of(estate.site)}, as_=UserType.OPERATOR)
    world.clock.pass_by(hours=1)
    await world.data(update, {"id": id_of(estate.site)}, as_=UserType.MAINTENANCE)
    world.clock.pass_by(hours=1)
    await world.data("mutation ($id: ID!) { deleteTag(id: $id) { __typename } }", {"id": id_of(estate.tag)})
    return {"site": id_of(estate.site), "tag": id_of(estate.tag)}


ALL = ["signIn DONE", "updateSite DONE", "updateSite NOT_ALLOWED", "deleteTag DONE"]


async def test_filters(world: World) -> None:
    """The log is narrowed down by user, action, outcome, subject and time, each alone and together."""
    ids = await some_entries(world)
    users = {kind: id_of(row) for kind, row in world.ours.users.items()}
    theirs = id_of(world.theirs.users[UserType.OPERATOR])

    async def found(**given: Any) -> list[int]:
        return [ALL.index(each) for each in await outcomes(world, filter=given)]

    assert await found() == [0, 1, 2, 3]
    assert await found(userIds=[users[UserType.OPERATOR], users[UserType.SUPPORT]]) == [0, 1]
    assert await found(userIds=[theirs, ids["site"], "x"]) == []
    assert await found(actions=["updateSite"]) == [1, 2]
    assert await found(actions=["updateSite"], outcome="DONE") == [1]
    assert await found(outcome="REFUSED") == [2]
    assert await found(codes=["NOT_ALLOWED", "IN_USE"]) == [2]
    assert await found(codes=[]) == []
    assert await found(subjectId=ids["site"]) == [1]
    assert await found(subjectId=ids["tag"]) == [3]
    assert await found(subjectId="x" * 5_000) == []
    assert await found(**{"from": "2026-03-02T10:30:00Z", "to": "2026-03-02T11:30:00Z"}) == [1]
    assert await found(**{"from": "2026-03-02T10:30:00Z", "to": "2026-03-02T10:30:00Z"}) == []
    assert await found(**{"from": "2099-01-01T00:00:00Z"}) == []
    assert await found(userIds=None, actions=None, outcome=None, codes=None, subjectId=None, to=None) == [0, 1, 2, 3]


async def test_search(world: World) -> None:
    """The log is searched by who it was, what was asked for, and how it ended."""
    await some_entries(world)

    async def found(search: str, as_: UserType = UserType.ADMINISTRATOR) -> list[int]:
        nodes = (await log(world, search=search, as_=as_))["nodes"]
        return [ALL.index(f"{node['action']} {node['outcome']}") for node in nodes]

    assert await found("support of") == [0]
    assert await found("OPERATOR@ours") == [1]
    assert await found("site") == [1, 2]
    assert await found("not_allowed") == [2]
    assert await found("theirs") == []
    assert await found("a\x00b") == []
    # Who may not see an administrator cannot find out about one by searching either.
    assert await found("Administrator of", UserType.SUPPORT) == [3]
    assert await found("Administrator of", UserType.OPERATOR) == []
    entry = (await log(world, search="deleteTag", as_=UserType.OPERATOR))["nodes"][0]
    assert (entry["action"], entry["user"]) == ("deleteTag", None)


async def test_bad_filters(sqlite_world: World) -> None:
    """What no entry could match is refused where the schema says so."""
    wrong: list[dict[str, Any]] = [
        {"outcome": "MAYBE"},
        {"from": "yesterday"},
        {"to": "2026-03-02T10:30:00"},
        {"users": []},
    ]
    for given in wrong:
        answer = await sqlite_world.ask(LOG, {"filter": given})
        assert answer["errors"][0]["extensions"]["code"] in {"BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED"}, given


async def test_paging(world: World) -> None:
    """Pages follow each other while entries are added."""
    await some_entries(world)
    first = await log(world, first=3)
    assert (first["totalCount"], len(first["nodes"]), first["pageInfo"]["hasNextPage"]) == (4, 3, True)
    rest = await log(world, after=first["pageInfo"]["endCursor"])
    assert [node["action"] for node in rest["nodes"]] == ["deleteTag"]


async def test_actions(world: World) -> None:
    """The filter's options are the mutations that there are."""
    actions = (await world.data("{ auditActions }"))["auditActions"]
    assert actions == sorted(actions)
    assert {"signIn", "createSite", "acceptInvitation"} <= set(actions)


async def test_statements(world: World) -> None:
    """The log of twenty things of several kinds takes as many statements as that of two."""
    await some_entries(world)
    query = "{ auditLog(first: 100) { totalCount nodes { action user { name } subject { id __typename } } } }"
    with counted(world.runtime.reader) as few:
        await world.data(query)
    estates = [estate_named(world.ours, f"e{number}") for number in range(10)]
    await world.save(*(row for estate in estates for row in estate.rows()[2:]))
    update = 'mutation ($id: ID!) { updateSite(id: $id, expectedVersion: 1, input: {address: "A"}) { __typename } }'
    for estate in estates:
        await world.data(update, {"id": id_of(estate.site)})
    with counted(world.runtime.reader) as many:
        await world.data(query)
    assert len(few) == len(many) == 5, many
