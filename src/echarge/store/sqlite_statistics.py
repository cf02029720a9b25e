"""What SQLite's planner is told of the indexes: fixed numbers, the same in every database and on every machine.

Without statistics SQLite takes an index of an organisation's rows for as narrow as one of ids, and walks through
100,000 drivers to find the twenty of a page. Statistics that it makes itself (ANALYZE) would let plans depend on what
a database held when it was counted. So `echarge migrate` writes some by rule, as of a large installation: then every
plan can be looked at in an empty database, and is the one that a full one has. They replace what an ANALYZE has left.

https://www.sqlite.org/fileformat2.html#stat1tab
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

import orjson
from tortoise import BaseDBAsyncClient

from echarge.store.sizes import ROWS, rows_of

TABLE_ROWS = 1_000_000
"""Every table is taken for large: where it is small, any plan is good."""

FLAG_VALUES = 2
CHOICE_VALUES = 10
CHOICE_LENGTH_MAX = 32
"""A text that can not be longer is one of a closed set, such as a status; others are names and keys."""

DAYS = 1_000

NO_SKIPPING = "noskipscan"
"""Else SQLite might go through all organisations to use an index that begins with them."""

# Views of pragmas can be joined; a foreign key of several columns, which we do not have, would be none here.
COLUMNS = """SELECT t.name AS "table", c.name AS "column", c.type, c."notnull" AS is_given, f."table" AS target
    FROM sqlite_master t JOIN pragma_table_info(t.name) c
    LEFT JOIN pragma_foreign_key_list(t.name) f ON f."from" = c.name
    WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'"""
INDEXES = """SELECT t.name AS "table", i.name AS "index", i."unique" AS is_unique, c.name AS "column"
    FROM sqlite_master t JOIN pragma_index_list(t.name) i JOIN pragma_index_info(i.name) c
    WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' ORDER BY t.name, i.name, c.seqno"""
STATISTICS = "SELECT name FROM sqlite_master WHERE name IN ('sqlite_stat1', 'sqlite_stat3', 'sqlite_stat4')"
# Its documented way to make the table, which nobody else may; with nothing else to analyse, it counts nothing.
MAKE = "ANALYZE sqlite_master"
WRITE = """INSERT INTO sqlite_stat1 (tbl, idx, stat)
    SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]') FROM json_each(?)"""


class Statistic(NamedTuple):
    """One row of what the planner is told: an index, and how many rows its first columns select, each one more."""

    table: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Column:
    """What is known of a column: how it is declared, and the table that it refers to."""

    name: str
    type: str
    is_given: bool
    target: str | None

    @property
    def values(self) -> int:
        """Return about how many different values it has in a table of many rows."""
        if (target := self.target or self._named) is not None:
            return rows_of(target)
        if self.type in {"INT", "SMALLINT"}:
            return FLAG_VALUES
        if self.type == "DATE":
            return DAYS
        # Whoever asks for the value of a column that may have none asks for the rows that have none: they are many.
        return TABLE_ROWS if self.is_given and not self._is_choice else CHOICE_VALUES

    @property
    def _named(self) -> str | None:
        table = self.name.removesuffix("_id")
        return table if table != self.name and table in ROWS else None

    @property
    def _is_choice(self) -> bool:
        kind, _, length = self.type.rstrip(")").partition("(")
        return kind == "VARCHAR" and int(length) <= CHOICE_LENGTH_MAX


async def write_statistics(db: BaseDBAsyncClient) -> None:
    """Write them, unless they are there; connections that are made from now on plan by them."""
    wanted = [*statistics_of(await columns_of(db), await db.execute_query_dict(INDEXES))]
    await db.execute_query(MAKE)
    if await present(db) == sorted(wanted):
        return
    for row in await db.execute_query_dict(STATISTICS):
        await db.execute_query(f"DELETE FROM {row['name']}")  # noqa: S608 -- one of the names above
    await db.execute_query(WRITE, [orjson.dumps([*map(list, wanted)]).decode()])


async def columns_of(db: BaseDBAsyncClient) -> Mapping[tuple[str, str], Column]:
    """Return each column by its table and name."""
    return {
        (row["table"], row["column"]): Column(row["column"], row["type"], bool(row["is_given"]), row["target"])
        for row in await db.execute_query_dict(COLUMNS)
    }


async def present(db: BaseDBAsyncClient) -> Sequence[Statistic]:
    """Return what is there, in order."""
    _, rows = await db.execute_query("SELECT tbl, idx, stat FROM sqlite_stat1 ORDER BY tbl, idx, stat")
    return [Statistic(*row) for row in rows]


def statistics_of(columns: Mapping[tuple[str, str], Column], parts: Sequence[Mapping[str, Any]]) -> Iterator[Statistic]:
    """Yield the statistic of each index, of which `parts` has the columns one by one, in order."""
    for (table, index), found in groupby(parts, key=itemgetter("table", "index")):
        rows = list(found)
        known = [columns[key] for row in rows if (key := (table, row["column"])) in columns]
        if len(known) == len(rows):  # not an index of expressions, which somebody has added
            yield Statistic(table, index, selected(known, is_unique=bool(rows[0]["is_unique"])))


def selected(columns: Sequence[Column], *, is_unique: bool) -> str:
    """Return how many rows there are, then how many have the same first column, the same first two, and so on."""
    counts = [TABLE_ROWS]
    for column in columns:
        counts.append(max(1, counts[-1] // column.values))
    if is_unique:
        counts[-1] = 1
    return " ".join([*map(str, counts), NO_SKIPPING])
