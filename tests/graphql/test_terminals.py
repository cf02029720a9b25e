"""Contactless terminals: made by administrators, let in by a secret of their own (PAY-3, D25)."""

from typing import Any

import pytest

from echarge.domain.roles import UserType
from echarge.store import models
from tests.graphql.estate import estate_of, id_of
from tests.graphql.serving import Socket, served
from tests.graphql.world import World

pytestmark = pytest.mark.anyio

CREATE = """
mutation ($input: CreateTerminalInput!) {
  createTerminal(input: $input) {
    __typename
    ... on TerminalSecret { secret terminal { id name version sites { name } evses { name } lastUsedAt } }
    ... on Refusal { code }
  }
}
"""
UPDATE = """
mutation ($id: ID!, $version: Int!, $input: UpdateTerminalInput!) {
  updateTerminal(id: $id, expectedVersion: $version, input: $input) {
    __typename ... on Terminal { name version sites { name } evses { name } } ... on Refusal { code }
  }
}
"""
ROTATE = "mutation ($id: ID!) { rotateTerminalSecret(id: $id) { ... on TerminalSecret { secret } } }"
REVOKE = "mutation ($id: ID!) { revokeTerminal(id: $id) { ... on Terminal { revokedAt } } }"
VIEWER = "{ viewer { __typename ... on TerminalAccount { name } } }"
LIST = "{ terminals { totalCount nodes { name lastUsedAt revokedAt } } }"
NOBODY: dict[str, None] = {"viewer": None}


async def made(world: World, **places: list[str]) -> Any:
    """Add a terminal."""
    return (await world.data(CREATE, {"input": {"name": "Forecourt", **places}}))["createTerminal"]


async def test_a_terminal(world: World) -> None:
    """An administrator adds one with its places; its secret lets it in, and is kept nowhere; its use is noted."""
    estate = await estate_of(world, world.ours)
    answer = await made(world, addSiteIds=[id_of(estate.site)], addEvseIds=[id_of(estate.evse)])
    secret, terminal = answer["secret"], answer["terminal"]
    assert (terminal["sites"], terminal["evses"], terminal["lastUsedAt"]) == (
        [{"name": "One"}],
        [{"name": "One"}],
        None,
    )
    assert await world.data(VIEWER, as_=secret) == {"viewer": {"__typename": "TerminalAccount", "name": "Forecourt"}}
    used = {"name": "Forecourt", "lastUsedAt": "2026-03-02T09:30:00+00:00", "revokedAt": None}
    assert await world.data(LIST) == {"terminals": {"totalCount": 1, "nodes": [used]}}
    assert secret not in str(await models.Terminal.all().values())
    assert secret not in str(await models.AuditEntry.all().values())
    changed = await world.data(
        UPDATE,
        {"id": terminal["id"], "version": 1, "input": {"name": "Kiosk", "removeSiteIds": [id_of(estate.site)]}},
    )
    assert changed["updateTerminal"] == {
        "__typename": "Terminal", "name": "Kiosk", "version": 2, "sites": [], "evses": [{"name": "One"}],
    }  # fmt: skip
    actions = await models.AuditEntry.all().order_by("id").values_list("action", "outcome")
    assert actions == [("createTerminal", "DONE"), ("updateTerminal", "DONE")]


async def test_another_secret(world: World) -> None:
    """A new secret ends the old one and its sockets at once; a revoked terminal is let in again by a new secret."""
    answer = await made(world)
    old, id_ = answer["secret"], {"id": answer["terminal"]["id"]}
    async with served(world.app) as place, Socket.opened(place, token=old) as socket:
        new = (await world.data(ROTATE, id_))["rotateTerminalSecret"]["secret"]
        assert await socket.closed() == (4403, "Forbidden")
    assert await world.data(VIEWER, as_=old) == NOBODY
    async with served(world.app) as place, Socket.opened(place, token=new) as socket:
        revoked = await world.data(REVOKE, id_)
        assert revoked == {"revokeTerminal": {"revokedAt": "2026-03-02T09:30:00+00:00"}}
        assert await socket.closed() == (4403, "Forbidden")
    assert await world.data(VIEWER, as_=new) == NOBODY
    again = (await world.data(ROTATE, id_))["rotateTerminalSecret"]["secret"]
    assert (await world.data(VIEWER, as_=again))["viewer"]["name"] == "Forecourt"


@pytest.mark.parametrize(
    ("entered", "refusal"),
    [
        pytest.param({"name": " "}, "INVALID_INPUT", id="no name"),
        pytest.param({"name": "FORECOURT"}, "NAME_TAKEN", id="the name of another, case aside"),
        pytest.param({"name": "x" * 201}, "INVALID_INPUT", id="too long a name"),
        pytest.param({"name": "New", "addSiteIds": ["nonsense"]}, "NOT_FOUND", id="no id"),
        pytest.param({"name": "New", "addEvseIds": ["theirs"]}, "NOT_FOUND", id="another organisation's EVSE"),
    ],
)
async def test_refused(world: World, entered: dict[str, Any], refusal: str) -> None:
    """What cannot be a terminal is refused, and nothing is stored."""
    await made(world)
    theirs = await estate_of(world, world.theirs)
    if entered.get("addEvseIds") == ["theirs"]:
        entered = {**entered, "addEvseIds": [id_of(theirs.evse)]}
    answer = (await world.data(CREATE, {"input": entered}))["createTerminal"]
    assert answer["code"] == refusal
    assert await models.Terminal.all().count() == 1
    assert await models.TerminalPlace.all().count() == 0


async def test_places_that_go(world: World) -> None:
    """What is deleted is served by nobody."""
    estate = await estate_of(world, world.ours)
    await world.runtime.writer.run(lambda tx: models.ChargingSession.all().using_db(tx.db).delete())
    await made(world, addEvseIds=[id_of(estate.evse)])
    query = "mutation ($id: ID!) { deleteEvse(id: $id) { __typename } }"
    assert await world.data(query, {"id": id_of(estate.evse)}) == {"deleteEvse": {"__typename": "Deleted"}}
    assert await models.TerminalPlace.all().count() == 0


async def test_only_administrators(sqlite_world: World) -> None:
    """An operator makes none."""
    answer = await sqlite_world.data(CREATE, {"input": {"name": "Forecourt"}}, as_=UserType.OPERATOR)
    assert answer["createTerminal"] == {"__typename": "NotAllowed", "code": "NOT_ALLOWED"}
    assert await models.Terminal.all().count() == 0
