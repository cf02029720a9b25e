"""The charging log's pages in SQL as one would write them by hand, each for what it is about: the yardstick."""

import sqlite3
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Any

import asyncpg

COLUMNS = """s.reference, s.began_at, s.ongoing, s.energy_mwh, s.total_minor, s.currency, s.billed_at,
       d.name AS driver, d.email, v.registration, p.name AS site, e.name AS evse"""
JOINS = """LEFT JOIN driver d ON d.id = s.driver_id LEFT JOIN vehicle v ON v.id = s.vehicle_id
  LEFT JOIN site p ON p.id = s.site_id LEFT JOIN evse e ON e.id = s.evse_id"""
ORDER = "ORDER BY s.began_at DESC, s.id DESC"
LIMIT = 21
"""One more than the page shows: whether there is another."""
OWN = "s.organisation_id = $1 AND s.listed = TRUE"


def page(where: str, offset: int = 0) -> str:
    """Return the statement of a page: its keys first, so that nothing is looked up of rows that are passed over."""
    keys = f"SELECT s.id FROM charging_session s WHERE {OWN} AND {where} {ORDER} LIMIT {LIMIT} OFFSET {offset}"  # noqa: S608
    return f"SELECT {COLUMNS} FROM ({keys}) k JOIN charging_session s ON s.id = k.id {JOINS} {ORDER}"  # noqa: S608


def own(table: str, where: str) -> str:
    """Return the statement of the organisation's rows of a table that contain the text."""
    return f"SELECT id FROM {table} WHERE organisation_id = $1 AND ({where})"  # noqa: S608


def containing(column: str, part: str = "lower($2)") -> str:
    """Return the condition that the column contains the text."""
    return f"{column} LIKE '%' || {part} || '%'"


FOUND: Mapping[str, str] = {
    "driver": f"{containing('lower(name)')} OR {containing('email')}",
    "vehicle": containing("registration_key", "upper(replace($2, ' ', ''))"),
    "evse": containing("lower(name)"),
    "site": containing("lower(name)"),
}
KEYS = [
    *(f"SELECT id FROM charging_session WHERE {table}_id IN ({own(table, where)})" for table, where in FOUND.items()),  # noqa: S608
    "SELECT id FROM charging_session WHERE reference = $2",
]
SEARCH = page(f"s.id IN ({' UNION '.join(KEYS)})")
"""What people may mean by a text: a driver, a vehicle, a place or a reference; the keys first, then their sessions."""

PAGES: Mapping[str, str] = {
    "first page": page("true"),
    "page 400": page("true", 7_980),
    "deep page by cursor": page("(s.began_at, s.id) < ($2, 0)"),
    "last 7 days": page("s.began_at >= $2"),
    "last 60 days": page("s.began_at >= $2"),
    "site": page("s.site_id = $2"),
    "evse": page("s.evse_id = $2"),
    "ongoing": page("s.ongoing = TRUE"),
    "complete": page("s.ongoing = FALSE"),
    "a day": page("s.began_at >= $2 AND s.began_at < $3"),
    "driver's name": SEARCH,
    "driver's e-mail": SEARCH,
    "plate": SEARCH,
    "reference": SEARCH,
}

Ask = Callable[[str, list[Any]], Awaitable[list[Any]]]


async def asking(url: str) -> tuple[Ask, Callable[[], Awaitable[None]]]:
    """Return what runs a statement on a plain connection, and what closes it."""
    if url.startswith("sqlite://"):
        db = sqlite3.connect(url.removeprefix("sqlite://"))

        async def on_sqlite(sql: str, values: list[Any]) -> list[Any]:
            marks = {f"${number}": f"?{number}" for number in range(1, 5)}
            for mark, other in marks.items():
                sql = sql.replace(mark, other)
            texts = [each.isoformat(" ") if isinstance(each, datetime) else each for each in values]
            return db.execute(sql, texts).fetchall()

        async def close_sqlite() -> None:
            db.close()

        return on_sqlite, close_sqlite
    connection = await asyncpg.connect(url)  # type: ignore[no-untyped-call]  # asyncpg leaves it without types

    async def on_postgres(sql: str, values: list[Any]) -> list[Any]:
        return list(await connection.fetch(sql, *values))

    return on_postgres, connection.close
