"""How SQLite will go about a statement, as it says itself: `EXPLAIN QUERY PLAN`."""

import re
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from tortoise import BaseDBAsyncClient

Sent = list[tuple[str, Sequence[Any]]]

STEP = re.compile(
    r"(?P<how>SCAN|SEARCH) (?P<name>\w+)"
    r"(?: USING (?:COVERING |AUTOMATIC )*INDEX (?P<index>\w+))?(?: \((?P<entry>.*)\))?"
)
EQUAL = re.compile(r"(\w+)=\?")
WIDE = frozenset({"organisation_id", "listed", "ongoing"})
"""Columns that have the same value in a large part of a table."""


@contextmanager
def sending(client: BaseDBAsyncClient) -> Iterator[Sent]:
    """Yield what is sent through this client while the block runs, with its values, in order."""
    sent: Sent = []
    send: Any = client.execute_query

    async def noting(sql: str, values: Sequence[Any] | None = None) -> Any:
        sent.append((sql, values or []))
        return await send(sql, values)

    setattr(client, "execute_query", noting)  # noqa: B010 -- an instance's own, until the block ends
    try:
        yield sent
    finally:
        delattr(client, "execute_query")


class Planner:
    """Says how one database would go about statements."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._tables = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        self._indexed: Mapping[str, str] = dict(
            db.execute("SELECT name, tbl_name FROM sqlite_master WHERE type = 'index'")
        )

    @classmethod
    @contextmanager
    def of(cls, path: Path) -> Iterator["Planner"]:
        """Yield the planner of a database file."""
        with closing(sqlite3.connect(path)) as db:
            yield cls(db)

    def steps(self, sql: str, values: Sequence[Any] = ()) -> Iterator[tuple[str, str]]:
        """Yield each table that is gone to, and by what it is entered: empty where it is read from end to end."""
        named = re.findall(r'"(\w+)" (?:AS )?"?(\w+)"?', sql)
        aliases = {alias: table for table, alias in named if table in self._tables}
        for *_, text in self._db.execute(f"EXPLAIN QUERY PLAN {sql}", list(values)):
            if (step := STEP.match(text)) is None:
                continue
            name, index = step["name"], step["index"] or ""
            table = self._indexed.get(index) or aliases.get(name) or (name if name in self._tables else None)
            if table is not None:
                yield table, step["entry"] or "" if step["how"] == "SEARCH" else ""

    def walks(self, sent: Sent) -> set[str]:
        """Return the tables of which much is read, each with the part that is."""
        return {
            f"{table} ({entry})"
            for sql, values in sent
            for table, entry in self.steps(sql, values)
            if set(EQUAL.findall(entry)) <= WIDE
        }
