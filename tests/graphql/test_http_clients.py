"""GraphQL over HTTP, as an independent client judges it."""

import orjson
import pytest

from tests.clients.node import run_node
from tests.graphql.serving import served
from tests.graphql.world import World

pytestmark = pytest.mark.anyio

AUDITS = 61


async def test_audits_of_graphql_http(sqlite_world: World) -> None:
    """Every audit of npm `graphql-http` passes."""
    async with served(sqlite_world.app) as place:
        outcomes = orjson.loads(await run_node("graphql_http_audits.mjs", f"http://{place}/graphql"))
    assert [outcome for outcome in outcomes if outcome["status"] != "ok"] == []
    assert len(outcomes) == AUDITS
