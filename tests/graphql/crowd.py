"""Many rows at once, and answers of mutations: what the tests of groups and profiles share."""

from typing import Any

from echarge.store import models
from echarge.store.writer import Transaction
from tests.graphql.world import World

WAYS_OF_REFUSING = """
  ... on Refusal {
    code
    message
    ... on InvalidInput { problems { path code message } }
    ... on NotFound { path }
    ... on NameTaken { name }
  }
"""


async def it(world: World, query: str, **variables: Any) -> Any:
    """Return what a mutation answers, its result or its refusal."""
    return (await world.data(query, variables))["it"]


async def crowd(world: World, count: int, *, prefix: str = "Driver") -> list[models.Driver]:
    """Store this many drivers."""
    mine = {"organisation_id": world.ours.organisation.id}
    drivers = [
        models.Driver(**mine, name=f"{prefix} {number:05}", email=f"{prefix}{number}@x.example".lower())
        for number in range(count)
    ]

    async def work(tx: Transaction) -> None:
        await models.Driver.bulk_create(drivers, using_db=tx.db, batch_size=2_000)

    await world.runtime.writer.run(work)
    return drivers


async def contents(*tables: Any) -> list[Any]:
    """Return all rows of these tables."""
    return [await table.all().order_by("id").values() for table in tables]


async def column(model: Any, name: str, **which: Any) -> list[Any]:
    """Return one column of the rows that are so, sorted by it."""
    return sorted(await model.filter(**which).values_list(name, flat=True))
