"""Some rows of each of many parents, by one statement: however many one parent has, the others get theirs."""

from collections.abc import Sequence

from tortoise import BaseDBAsyncClient
from tortoise.models import Model

FIRST = """
SELECT "id" FROM (
  SELECT "id", ROW_NUMBER() OVER (PARTITION BY "{column}" ORDER BY "name", "id") AS place
    FROM "{table}" WHERE "{column}" IN ({ids})
) AS placed WHERE place <= {size}
"""


async def first_of_each(
    db: BaseDBAsyncClient, model: type[Model], column: str, parents: Sequence[int], *, size: int
) -> list[int]:
    """Return the ids of each parent's first rows by name, at most so many of each."""
    sign = "?" if db.capabilities.dialect == "sqlite" else "$"
    ids = ", ".join(f"{sign}{number}" for number in range(1, len(parents) + 1))
    table = model._meta.db_table  # noqa: SLF001 -- Tortoise's documented way to the schema
    _, rows = await db.execute_query(FIRST.format(column=column, table=table, ids=ids, size=size), list(parents))
    return [row["id"] for row in rows]
