"""Whatever stands in an argument, the answer is data, a refusal, or an error of the client's: never one of ours."""

import json
from collections.abc import AsyncIterator, Mapping
from typing import Any

import pytest

from echarge.domain.roles import UserType
from tests.graphql.test_tenants import Neighbours, settled
from tests.graphql.walker import Ask, Slot
from tests.graphql.world import open_world

pytestmark = pytest.mark.anyio

TEXTS = (
    "", " ", "\0", "a\0b", "\ud800", "\udfff\ud800", "x" * 10_000, "\u202e", "\u200b", "\r\n\t", "%_\\", "=1+1",
    "'; DROP TABLE site; --", "é", "e\u0301", "\U0001f697", "\uffff", "null", "0", "-1", "NaN",
)  # fmt: skip
WHOLE = (0, -1, 2**31 - 1, -(2**31), 2**31, 2**53 + 1, 2**63, -(2**63) - 1, 10**40, 1.5, "1", True)
DECIMALS = (
    "0", "-0", "-1", "NaN", "Infinity", "-Infinity", "1e5", "1E400", "0.0000000000001", "999999999999999999",
    "999999999999999999.999999999999", "-999999999999999999", "1" * 19, "٣", "", " 1", "1,5", 10**30, 1.5, True,
)  # fmt: skip
INSTANTS = (
    "0001-01-01T00:00:00Z", "1999-12-31T23:59:59Z", "2000-01-01T00:00:00Z", "2099-12-31T23:59:59.999999Z",
    "2100-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "2026-02-30T00:00:00Z", "2026-01-01T24:00:00Z",
    "2026-03-29T01:30:00+01:00", "2026-01-01T00:00:00", "2026-01-01", "2026-01-01T00:00:00+99:99", "", "now", 0,
    1767225600, "2026-06-30T23:59:60Z", "+002026-01-01T00:00:00Z",
)  # fmt: skip
DATES = ("0001-01-01", "9999-12-31", "2026-02-30", "1900-01-01", "", "x", 0, "2026-01-01T00:00:00Z")
ABSURD: Mapping[str, tuple[Any, ...]] = {
    "String": TEXTS,
    "ID": TEXTS,
    "Int": WHOLE,
    "Float": (*WHOLE, 1e308, -1e308, 5e-324),
    "Decimal": DECIMALS,
    "DateTime": INSTANTS,
    "Date": DATES,
    "Currency": (*TEXTS, "gbp", "XXX", "GBP "),
    "Boolean": ("true", 1, None),
    "JSON": (None, [], {}, {"": "\0"}, [[[[[[]]]]]], 10**40, "\0"),
}
"""What is put where each scalar can stand."""

OURS = "INTERNAL"


@pytest.fixture
async def here(database_url: str) -> AsyncIterator[Neighbours]:
    """Yield two organisations that own everything, on each database in turn; ours asks."""
    async with open_world(database_url) as world:
        yield await settled(world)


def asks(here: Neighbours) -> list[tuple[str, Ask]]:
    """Return all that can be asked over HTTP."""
    return [("query", ask) for ask in here.walker.queries()] + [("mutation", ask) for ask in here.walker.mutations()]


async def test_absurd_values(here: Neighbours) -> None:
    """Each argument of each field, nested ones too, is given every absurd value of its kind; no error is ours."""
    for kind, ask in asks(here):
        if ask.name == "signOut":
            continue
        for slot in here.walker.slots(ask, *ABSURD):
            for value in ABSURD[slot.type_name]:
                assert await failures(here, kind, ask, slot, value) == [], (str(ask), str(slot), value)


async def failures(here: Neighbours, kind: str, ask: Ask, slot: Slot, value: Any) -> list[Any]:
    """Return what is our fault in the answer."""
    query, variables = here.walker.operation(kind, ask, slot, value)
    # As a browser would send it, lone surrogates and all.
    body = json.dumps({"query": query, "variables": variables}).encode()
    headers = {
        "authorization": f"Bearer {here.world.ours.tokens[UserType.ADMINISTRATOR]}", "content-type": "application/json",
    }  # fmt: skip
    response = await here.world.http.post("/graphql", content=body, headers=headers)
    if response.status_code >= 500:
        return [response.text]
    errors = response.json().get("errors", [])
    return [error for error in errors if error["extensions"]["code"] == OURS]
