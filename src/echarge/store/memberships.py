"""Many rows that join others, written by one statement however many they are."""

from typing import Any

from pypika_tortoise.queries import Table
from tortoise import BaseDBAsyncClient
from tortoise.expressions import Subquery
from tortoise.models import Model
from tortoise.queryset import QuerySet


async def join_all(
    db: BaseDBAsyncClient, model: type[Model], column: str, chosen: QuerySet[Any], **values: object
) -> None:
    """Write a row with these values for each of the chosen rows, whose id goes into `column`, unless there is one."""
    source: Any = Subquery(chosen.values("id")).as_("chosen")
    table = Table(model._meta.db_table)  # noqa: SLF001 -- Tortoise's documented way to the schema
    insert: Any = db.query_class.into(table)
    query = insert.columns(*values, column).from_(source).select(*values.values(), source.id)
    # SQLite takes the ON of a conflict for that of a join, unless there is a WHERE between.
    query = query.where(source.id > 0).on_conflict().do_nothing()
    await db.execute_query(*query.get_parameterized_sql())
