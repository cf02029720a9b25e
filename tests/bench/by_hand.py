"""The charging log's pages in SQL as one would write them by hand, each for what it is about: the yardstick."""

import sqlite3
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Any

import asyncpg

COLUMNS = """s.reference, s.began_at, s.ongoing, s.energy_mwh, s.total_minor, s.currency,
       d.name AS driver, d.email, v.registration, p.name AS site, e.name AS evse"""
JOINS = """FROM charging_session s
  LEFT JOIN driver d ON d.id = s.driver_id LEFT JOIN vehicle v ON v.id = s.vehicle_id
  JOIN site p ON p.id = s.site_id LEFT JOIN evse e ON e.id = s.evse_id"""
ORDER = "ORDER BY s.began_at DESC, s.id DESC LIMIT 20"
OWN = "s.organisation_id = $1 AND s.listed"


def page(where: str, offset: int = 0) -> str:
    """Return the statement of a page."""
    return f"SELECT {COLUMNS} {JOINS} WHERE {OWN} AND {where} {ORDER} OFFSET {offset}"


def found(column: str, table: str, name: str) -> str:
    """Return the statement of a page of what is found by a part of a name."""
    ids = f"SELECT id FROM {table} WHERE organisation_id = $1 AND {name} LIKE '%' || $2 || '%'"  # noqa: S608
    return page(f"s.{column} IN ({ids})")


PAGES: Mapping[str, str] = {
    "first page": page("true"),
    "page 500": page("true", 9_980),
    "deep page by cursor": page("(s.began_at, s.id) < ($2, 0)"),
    "last 7 days": page("s.began_at >= $2"),
    "last 60 days": page("s.began_at >= $2"),
    "site": page("s.site_id = $2"),
    "evse": page("s.evse_id = $2"),
    "ongoing": page("s.ongoing"),
    "complete": page("NOT s.ongoing"),
    "a day": page("s.began_at >= $2 AND s.began_at < $3"),
    "driver's name": found("driver_id", "driver", "lower(name)"),
    "driver's e-mail": found("driver_id", "driver", "email"),
    "plate": found("vehicle_id", "vehicle", "registration_key"),
    "reference": page("s.reference = $2"),
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
