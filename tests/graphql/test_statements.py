"""The number of SQL statements of a query does not grow with the number of rows."""

import pytest

from echarge.store import models
from tests.graphql.estate import estate_named
from tests.graphql.statements import counted, counted_in_transactions
from tests.graphql.world import World

pytestmark = pytest.mark.anyio

# Operation -> how many statements: one for each list or kind of row.
SCREENS = {
    "{ viewer { ... on User { name } } }": 1,
    "{ organisation { name details { address } tariff { name } } }": 1,
    "{ users { nodes { name permissions { area } } totalCount } }": 2,
    """{
      sites(first: 100) {
        nodes { name energyPrice { amount } tariff { name usedBy { id } } evseCounts { total } chargerCount }
      }
    }""": 12,
    "{ tariffs { nodes { name usedBy(first: 5) { id } } } }": 8,
    "{ drivers { nodes { name vehicles { registration tags { uid } } tags { uid driver { name } } } } }": 5,
    "{ vehicles { nodes { registration driver { name } } } }": 2,
    "{ tags { nodes { uid status driver { name } vehicle { registration } } } }": 2,
}


async def estates(world: World, *names: str) -> None:
    """Store one thing of each kind for each name."""
    found = [estate_named(world.ours, name) for name in names]
    await world.save(*(row for estate in found for row in estate.rows()[2:]))


@pytest.mark.parametrize("query", SCREENS, ids=lambda query: query.split()[1])
async def test_statements(world: World, query: str) -> None:
    """Two rows take as many statements as twenty, and as many as we think."""
    await estates(world, "a", "b")
    with counted(world.runtime.reader) as few:
        await world.data(query)
    await estates(world, *(f"c{number}" for number in range(18)))
    with counted(world.runtime.reader) as many:
        await world.data(query)
    assert len(many) == len(few), many
    assert len(many) == SCREENS[query], many


async def test_statements_of_a_mutation(world: World) -> None:
    """A mutation reads little: who asks, what it needs to decide, and what it shows."""
    await estates(world, "a")
    site = await models.Site.get(name="a")
    with counted_in_transactions() as written:
        await world.data('mutation { createSite(input: {name: "b", timeZone: "UTC"}) { __typename } }')
    assert 0 < len(written) <= 8, written
    assert site.name == "a"
