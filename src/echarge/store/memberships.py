"""Many rows that join others, written by one statement however many they are."""

from typing import Any

from pypika_tortoise.queries import Table
from pypika_tortoise.terms import ValueWrapper
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
    query = insert.columns(*values, column).from_(source).select(*map(ValueWrapper, values.values()), source.id)
    # SQLite takes the ON of a conflict for that of a join, unless there is a WHERE between.
    query = query.where(source.id > 0).on_conflict().do_nothing()
    await db.execute_query(*query.get_parameterized_sql())


async def copy_all(db: BaseDBAsyncClient, model: type[Model], column: str, original_id: int, copy_id: int) -> None:
    """Write all rows of an original once more for its copy."""
    meta = model._meta  # noqa: SLF001 -- as above
    table = Table(meta.db_table)
    rest = sorted(meta.db_fields - {"id", column})
    insert: Any = db.query_class.into(table)
    query = (
        insert.columns(column, *rest).from_(table).select(ValueWrapper(copy_id), *(table.field(name) for name in rest))
    )
    await db.execute_query(*query.where(table.field(column) == original_id).get_parameterized_sql())
