"""What is really in a database: tables, indexes, constraints and rows, asked of the database itself."""

import asyncio
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import asyncpg

Description = frozenset[tuple[str, ...]]

SQLITE_COLUMNS = """SELECT t.name, c.name, c.type, c."notnull", c.pk FROM sqlite_master t, pragma_table_info(t.name) c
    WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_stat%'"""
SQLITE_INDEXES = """SELECT t.name, i."unique", (SELECT group_concat(name) FROM pragma_index_info(i.name))
    FROM sqlite_master t, pragma_index_list(t.name) i WHERE t.type = 'table' AND i.origin <> 'pk'"""
SQLITE_REFERENCES = """SELECT t.name, f."from", f."table", f.on_delete
    FROM sqlite_master t, pragma_foreign_key_list(t.name) f WHERE t.type = 'table'"""
SQLITE_DEFINITIONS = """SELECT type, tbl_name, name, coalesce(sql, '') FROM sqlite_master
    WHERE name NOT LIKE 'sqlite_stat%'"""
POSTGRES_COLUMNS = """SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
        coalesce(pg_get_expr(d.adbin, d.adrelid), '')
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
    LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped"""
POSTGRES_INDEXES = """SELECT t.relname, i.indisunique,
        (SELECT string_agg(a.attname, ',' ORDER BY k.place) FROM unnest(i.indkey) WITH ORDINALITY k(number, place)
         JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number)
    FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid
    WHERE t.relnamespace = 'public'::regnamespace AND NOT i.indisprimary AND i.indisvalid"""
POSTGRES_REFERENCES = """SELECT f.relname, a.attname, t.relname,
        CASE o.confdeltype WHEN 'r' THEN 'RESTRICT' ELSE o.confdeltype::text END
    FROM pg_constraint o JOIN pg_class f ON f.oid = o.conrelid JOIN pg_class t ON t.oid = o.confrelid
    JOIN pg_attribute a ON a.attrelid = o.conrelid AND a.attnum = o.conkey[1]
    WHERE o.contype = 'f' AND o.connamespace = 'public'::regnamespace"""
POSTGRES_DEFINITIONS = """SELECT 'constraint', conrelid::regclass::text, conname, pg_get_constraintdef(oid)
        FROM pg_constraint WHERE connamespace = 'public'::regnamespace
    UNION ALL SELECT 'index', tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'"""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The tables of a database; two databases with the same tables have equal ones.

    What SQLite's planner is told of them (`store/sqlite_statistics.py`) is not among them: no model knows of it.
    """

    columns: Description
    indexes: Description
    """Table, whether it is unique, and its columns with commas between them."""
    references: Description
    """Table, column, the table that it refers to, and what happens when that row is deleted."""
    definitions: Description
    """Everything by name, in the database's own words."""


async def catalogue_of(url: str) -> Catalogue:
    """Return what the database at this URL has."""
    if url.startswith("sqlite"):
        queries = (
            SQLITE_COLUMNS,
            SQLITE_INDEXES,
            SQLITE_REFERENCES,
            SQLITE_DEFINITIONS,
        )
    else:
        queries = (POSTGRES_COLUMNS, POSTGRES_INDEXES, POSTGRES_REFERENCES, POSTGRES_DEFINITIONS)
    return Catalogue(*[frozenset(tuple(map(str, row)) for row in await rows_of(url, query)) for query in queries])


async def row_counts(url: str) -> dict[str, int]:
    """Return how many rows each table has."""
    tables = sorted({table for table, *_ in (await catalogue_of(url)).columns if not table.startswith("sqlite_")})
    counted = [await rows_of(url, f'SELECT count(*) FROM "{table}"') for table in tables]  # noqa: S608 -- from a catalogue
    return {table: int(rows[0][0]) for table, rows in zip(tables, counted, strict=True)}


async def rows_of(url: str, query: str) -> list[tuple[int | str, ...]]:
    """Run a query on a connection of its own and return its rows."""
    if url.startswith("sqlite"):
        return await asyncio.to_thread(_sqlite_rows, sqlite_path(url), query)
    connection = await asyncpg.connect(url)  # type: ignore[no-untyped-call]  # asyncpg leaves it without types
    try:
        return [tuple(row) for row in await connection.fetch(query)]
    finally:
        await connection.close()


def sqlite_path(url: str) -> Path:
    """Return the file of an SQLite URL."""
    return Path(url.removeprefix("sqlite://"))


def _sqlite_rows(path: Path, query: str) -> list[tuple[int | str, ...]]:
    with closing(sqlite3.connect(path)) as connection, connection:
        return connection.execute(query).fetchall()
