"""Many rows into a database at the speed of its own bulk loading, around the ORM, whose defaults they still have."""

import json
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
from contextlib import asynccontextmanager
from datetime import datetime
from itertools import islice
from operator import itemgetter
from typing import Any, Protocol, TypeVar

import asyncpg
from tortoise import fields
from tortoise.fields.relational import ForeignKeyFieldInstance
from tortoise.models import Model

T = TypeVar("T")
Values = Mapping[str, Any]

BATCH_SIZE = 20_000
SQLITE_INDEXES = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = ?"
POSTGRES_INDEXES = """SELECT c.relname AS name, pg_get_indexdef(i.indexrelid) AS sql
    FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid
    WHERE t.relname = $1 AND NOT i.indisunique"""


class Bulk(Protocol):
    """A database being filled."""

    async def insert(self, model: type[Model], rows: Iterable[Values]) -> None:
        """Store the rows; a column that is not given has its default, if that is no drawn one."""

    async def finish(self) -> None:
        """Let the database learn what it holds."""


class Table:
    """A model's table: what makes a row's values of those that are given."""

    def __init__(self, model: type[Model], *, time: Callable[[datetime], Any]) -> None:
        self.name: str = model._meta.db_table  # noqa: SLF001 -- Tortoise's documented way to the schema
        fields_of = dict(self._columns(model))
        self.columns = list(fields_of)
        self._defaults = {name: None if callable(field.default) else field.default for name, field in fields_of.items()}
        self._json = [name for name, field in fields_of.items() if isinstance(field, fields.JSONField)]
        self._times = [name for name, field in fields_of.items() if isinstance(field, fields.DatetimeField)]
        self._values = itemgetter(*self.columns)
        self._time = time
        for name in self._json:
            default = fields_of[name].default
            self._defaults[name] = default() if callable(default) else default

    @staticmethod
    def _columns(model: type[Model]) -> Iterator[tuple[str, fields.Field[Any]]]:
        for name, field in model._meta.fields_map.items():  # noqa: SLF001
            if isinstance(field, ForeignKeyFieldInstance):
                yield f"{name}_id", field
            elif not (field.pk and field.generated):
                yield name, field

    def values(self, row: Values) -> tuple[Any, ...]:
        """Return the row's values in the order of the columns."""
        merged = {**self._defaults, **row}
        for name in self._json:
            if (value := merged[name]) is not None and not isinstance(value, str):
                merged[name] = json.dumps(value)
        for name in self._times:
            if (at := merged[name]) is not None:
                merged[name] = self._time(at)
        return self._values(merged)  # type: ignore[no-any-return]


def batches(rows: Iterable[T]) -> Iterator[list[T]]:
    """Yield the rows in batches."""
    rest = iter(rows)
    while batch := list(islice(rest, BATCH_SIZE)):
        yield batch


class Sqlite:
    """An SQLite file."""

    def __init__(self, path: str) -> None:
        self._db = sqlite3.connect(path, isolation_level=None)
        for pragma in ("journal_mode = WAL", "synchronous = OFF", "cache_size = -400000", "foreign_keys = OFF"):
            self._db.execute(f"PRAGMA {pragma}")

    async def insert(self, model: type[Model], rows: Iterable[Values]) -> None:
        """Store the rows, and make the table's indexes of them afterwards."""
        table = Table(model, time=lambda at: at.isoformat(" "))
        names, marks = ", ".join(f'"{name}"' for name in table.columns), ", ".join("?" * len(table.columns))
        sql = f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})'  # noqa: S608 -- names of ours
        indexes = self._db.execute(SQLITE_INDEXES, (table.name,)).fetchall()
        self._db.execute("BEGIN")
        for name, _ in indexes:
            self._db.execute(f'DROP INDEX "{name}"')
        for batch in batches(rows):
            self._db.executemany(sql, map(table.values, batch))
        for _, index in indexes:
            self._db.execute(index)
        self._db.execute("COMMIT")

    async def finish(self) -> None:
        """Let the database learn what it holds."""
        self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close the file."""
        self._db.close()


class Postgres:
    """A PostgreSQL database."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    async def insert(self, model: type[Model], rows: Iterable[Values]) -> None:
        """Store the rows."""
        table = Table(model, time=lambda at: at)
        indexes = await self._connection.fetch(POSTGRES_INDEXES, table.name)
        for index in indexes:
            await self._connection.execute(f'DROP INDEX "{index["name"]}"')
        for batch in batches(rows):
            records = map(table.values, batch)
            await self._connection.copy_records_to_table(table.name, records=records, columns=table.columns)
        for index in indexes:
            await self._connection.execute(index["sql"])

    async def finish(self) -> None:
        """Let the database learn what it holds."""
        await self._connection.execute("VACUUM ANALYZE")


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[Bulk]:
    """Yield the migrated database at this URL."""
    if url.startswith("sqlite://"):
        sqlite = Sqlite(url.removeprefix("sqlite://"))
        try:
            yield sqlite
        finally:
            sqlite.close()
        return
    connection = await asyncpg.connect(url)  # type: ignore[no-untyped-call]  # asyncpg leaves it without types
    try:
        yield Postgres(connection)
    finally:
        await connection.close()
