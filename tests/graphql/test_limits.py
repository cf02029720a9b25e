"""What one operation may ask for."""

import time
from typing import Any

import pytest

from echarge.graphql import limits
from echarge.graphql.routes import graphql_routes
from tests.graphql.world import World

pytestmark = pytest.mark.anyio


def nested(levels: int) -> str:
    """Return a query so many levels deep."""
    return "{ sites { nodes " + "{ tariff { usedBy { ... on Site " * levels + "{ id }" + " } } }" * levels + " } }"


def bomb(fragments: int) -> str:
    """Return a query whose fragments each hold the next one twice: 2^n fields, if one went through all of them."""
    pairs = (f"fragment F{n} on Query {{ ...F{n + 1} ...F{n + 1} }}" for n in range(fragments))
    return "{ ...F0 } " + " ".join(pairs) + f" fragment F{fragments} on Query {{ __typename }}"


TOO_MUCH = [
    pytest.param(nested(7), "TOO_DEEP", id="depth"),
    pytest.param("{" + "a{" * 900 + "a" + "}" * 901, "GRAPHQL_PARSE_FAILED", id="absurd depth"),
    pytest.param("{ " + " ".join(f"a{n}: __typename" for n in range(51)) + " }", "TOO_MANY_ALIASES", id="aliases"),
    pytest.param("{ " + "__typename " * 1_001 + "}", "TOO_MANY_FIELDS", id="fields"),
    pytest.param("{ " + "__typename " * 21 + "}", "TOO_MANY_ROOT_FIELDS", id="root fields"),
    pytest.param(
        "{ ...A } fragment A on Query { " + "__typename " * 21 + "}", "TOO_MANY_ROOT_FIELDS", id="root fields, hidden"
    ),
    pytest.param("{ " + "__typename " * 3_000 + "}", "GRAPHQL_PARSE_FAILED", id="tokens"),
    pytest.param(
        "{ sites(first: 100) { nodes { tariff { usedBy(first: 100) { ... on Site { tariff { name } } } } } } }",
        "TOO_EXPENSIVE",
        id="cost",
    ),
    pytest.param(bomb(60), "TOO_MANY_FIELDS", id="fragment bomb"),
    pytest.param(bomb(150), "TOO_MANY_FRAGMENTS", id="fragments"),
    pytest.param("{ ...A } fragment A on Query { ...A }", "GRAPHQL_VALIDATION_FAILED", id="fragment of itself"),
    pytest.param("{ ...Nothing }", "GRAPHQL_VALIDATION_FAILED", id="unknown fragment"),
]


@pytest.mark.parametrize(("query", "code"), TOO_MUCH)
async def test_too_much(sqlite_world: World, query: str, code: str) -> None:
    """Whatever goes too far is refused at once, with a code and a message."""
    began = time.perf_counter()
    answer = await sqlite_world.ask(query)
    assert time.perf_counter() - began < 30  # a bomb that is set off takes longer than anybody lives
    assert "data" not in answer
    assert code in {error["extensions"]["code"] for error in answer["errors"]}
    assert all(error["message"] for error in answer["errors"])


async def test_cost_by_variables(sqlite_world: World) -> None:
    """A page's size counts also where a variable gives it."""
    query = """
    query ($n: Int!) {
      sites(first: $n) { nodes { tariff { usedBy(first: $n) { ... on Site { tariff { name } } } } } }
    }"""
    assert "data" in await sqlite_world.ask(query, {"n": 10})
    answer = await sqlite_world.ask(query, {"n": 100})
    (error,) = answer["errors"]
    assert error["extensions"] == {"code": "TOO_EXPENSIVE"}
    assert "10,000" in error["message"]


async def test_introspection(sqlite_world: World) -> None:
    """Tools can introspect, unless that is switched off."""
    assert "data" in await sqlite_world.ask("{ __schema { queryType { name } } }")
    sqlite_world.app.router.routes[:] = graphql_routes(sqlite_world.runtime, introspection=False)
    answer = await sqlite_world.ask("{ __schema { queryType { name } } }")
    assert [error["extensions"]["code"] for error in answer["errors"]] == ["GRAPHQL_VALIDATION_FAILED"] * len(
        answer["errors"]
    )
    assert (await sqlite_world.http.get("/graphql", headers={"accept": "text/html"})).status_code == 404


async def test_documents_are_prepared_once(sqlite_world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same document is parsed and validated once, whatever its variables."""
    validated: list[Any] = []
    validate = vars(limits)["validate_document"]

    def counting(*arguments: Any) -> Any:
        validated.append(arguments)
        return validate(*arguments)

    monkeypatch.setattr(limits, "validate_document", counting)
    query = "query Once ($id: ID!) { node(id: $id) { id } }"
    for number in range(5):
        await sqlite_world.ask(query, {"id": str(number)})
    assert len(validated) == 1


async def test_documents_of_strangers_are_not_remembered(sqlite_world: World) -> None:
    """Who has not signed in cannot fill the memory with documents."""
    remembered = limits.remembered.cache_info().currsize
    for number in range(5):
        await sqlite_world.ask(f"query Stranger{number} {{ __typename }}", as_=None)
    assert limits.remembered.cache_info().currsize == remembered
