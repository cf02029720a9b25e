"""schemathesis, which knows nothing of us but the schema that it is served, finds nothing."""

import string
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
import schemathesis
from anyio import to_thread
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis.graphql import nodes

from echarge.domain.roles import UserType
from tests.graphql.serving import served
from tests.graphql.test_tenants import settled
from tests.graphql.world import World

pytestmark = pytest.mark.anyio

EXAMPLES = 6
"""How many operations are made of each field; always the same ones."""

EXPECTED = ("BAD_", "GRAPHQL_", "TOO_", "NOT_ALLOWED: This is for ")
"""How errors begin that are the client's: no values, no documents, too much, and the doors of drivers and terminals."""

SCALARS: Mapping[str, st.SearchStrategy[Any]] = {
    "Decimal": st.one_of(
        st.decimals(allow_nan=True, allow_infinity=True).map(str).map(nodes.String),
        st.decimals(0, 1000, places=3).map(str).map(nodes.String),
        st.integers().map(nodes.Int),
        st.floats(allow_nan=False, allow_infinity=False).map(nodes.Float),
    ),
    "DateTime": st.one_of(
        st.datetimes().map(lambda at: nodes.String(at.isoformat() + "Z")),
        st.datetimes().map(lambda at: nodes.String(at.isoformat())),
        st.text(max_size=30).map(nodes.String),
    ),
    "Date": st.one_of(
        st.dates().map(lambda day: nodes.String(day.isoformat())), st.text(max_size=12).map(nodes.String)
    ),
    "Currency": st.one_of(st.just("GBP"), st.text(string.ascii_letters, max_size=4)).map(nodes.String),
    "JSON": st.one_of(st.text().map(nodes.String), st.integers().map(nodes.Int), st.booleans().map(nodes.Boolean)),
}


async def test_schemathesis_finds_nothing(sqlite_world: World) -> None:
    """API-3: of whatever schemathesis asks for, nothing fails on our side, and no error is without its reason."""
    await settled(sqlite_world)
    async with served(sqlite_world.app) as place:
        token = sqlite_world.ours.tokens[UserType.ADMINISTRATOR]
        found = await to_thread.run_sync(lambda: list(findings(f"http://{place}/graphql", token)))
    assert found == []


def findings(url: str, token: str) -> Iterator[tuple[str, str]]:
    """Yield what fails on our side: the operation, and how."""
    for name, strategy in SCALARS.items():
        schemathesis.graphql.scalar(name, strategy)
    headers = {"Authorization": f"Bearer {token}"}
    schema = schemathesis.graphql.from_url(url, headers=headers)
    for result in schema.get_all_operations():
        operation: Any = result.ok()  # type: ignore[union-attr]  # an introspected schema is never invalid
        if not operation.label.endswith("signOut"):
            yield from findings_of(operation, headers)


def findings_of(operation: Any, headers: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return what fails on our side of one field."""
    found: list[tuple[str, str]] = []

    @settings(
        max_examples=EXAMPLES, derandomize=True, database=None, deadline=None, phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(case=operation.as_strategy())
    def ask(case: Any) -> None:
        found.extend((str(case.body), failure) for failure in failures(case.call(headers=headers)))

    ask()
    return found


def failures(response: Any) -> list[str]:
    """Return what is our fault in an answer, or has no reason that we give."""
    if response.status_code >= 500:
        return [response.text]
    errors = response.json().get("errors", [])
    told = [f"{error.get('extensions', {}).get('code', '')}: {error['message']}" for error in errors]
    return [each for each in told if not each.startswith(EXPECTED)]
