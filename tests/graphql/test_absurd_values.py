"""Whatever stands in an argument, the answer is data, a refusal, or an error of the client's: never one of ours."""

import json
from collections.abc import Mapping
from typing import Any

import pytest

from echarge.domain.roles import UserType
from tests.graphql.test_tenants import Neighbours, settled
from tests.graphql.walker import Ask, Slot
from tests.graphql.world import open_world

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("long_memory")]

NUL, HALF, ENDLESS = "\0", "\ud800", "x" * 10_000
TEXTS = (
    "",
    NUL,
    "a\0b",
    HALF,
    ENDLESS,
    "\u202e\u200b\r\n\t",
    "%_\\",
    "'; DROP TABLE site; --",
    "e\u0301\U0001f697",
    "-1",
)
WHOLE = (0, -1, 2**31 - 1, -(2**31), 2**31, 2**63, 10**40, 1.5, "1", True)
DECIMALS = (
    "-0", "-1", "NaN", "-Infinity", "1E400", "0.0000000000001", "999999999999999999.999999999999", "1" * 19, "٣", 1.5,
)  # fmt: skip
INSTANTS = (
    "0001-01-01T00:00:00Z", "2000-01-01T00:00:00Z", "2099-12-31T23:59:59.999999Z", "9999-12-31T23:59:59Z",
    "2026-02-30T00:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01T00:00:00", "2026-06-30T23:59:60Z", "", 0,
)  # fmt: skip
ABSURD: Mapping[str, tuple[Any, ...]] = {
    "String": TEXTS,
    "ID": (NUL, HALF, ENDLESS),
    "Int": WHOLE,
    "Float": (*WHOLE, 1e308, 5e-324),
    "Decimal": DECIMALS,
    "DateTime": INSTANTS,
    "Date": ("0001-01-01", "9999-12-31", "2026-02-30", "2000-01-01", "2099-12-31", "", 0),
    "Currency": ("", NUL, "gbp", "XXX", "GBP "),
    "Boolean": ("true", 1),
    "JSON": (None, [], {"": NUL}, [[[[[[]]]]]], 10**40),
}
"""What is put where each scalar can stand."""

HARD: Mapping[str, tuple[Any, ...]] = {
    "String": (NUL, HALF, ENDLESS),
    "ID": (NUL,),
    "Int": (2**31 - 1, -(2**31)),
    "Decimal": ("999999999999999999.999999999999", "-1"),
    "DateTime": ("2000-01-01T00:00:00Z", "2099-12-31T23:59:59.999999Z"),
    "Date": ("0001-01-01", "9999-12-31", "2000-01-01"),
    "JSON": ({"": NUL}, 10**40),
}
"""Those of them that one database takes and another one does not."""

OURS = "INTERNAL"


@pytest.mark.parametrize(
    ("database", "absurd"), [pytest.param("sqlite", ABSURD, id="sqlite"), pytest.param("postgres", HARD, id="postgres")]
)
async def test_absurd_values(
    request: pytest.FixtureRequest, database: str, absurd: Mapping[str, tuple[Any, ...]]
) -> None:
    """Each argument of each field, nested ones too, is given every absurd value of its kind; no error is ours."""
    async with open_world(request.getfixturevalue(f"{database}_url")) as world:
        here = await settled(world)
        asks = [("query", ask) for ask in here.walker.queries()] + [
            ("mutation", ask) for ask in here.walker.mutations()
        ]
        for kind, ask in asks:
            for slot in here.walker.slots(ask, *absurd) if ask.name != "signOut" else ():
                for value in absurd[slot.type_name]:
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
