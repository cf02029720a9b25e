"""Databases with all tables, made once: an SQLite file, of which tests get copies, and one on PostgreSQL to empty."""

import asyncio
import shutil
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self, TypeVar

import asyncpg

from echarge.store.migrate import migrate
from tests.services import PostgresServer

T = TypeVar("T")

KEPT = frozenset({"aerich", "counter", "secret"})
"""The tables that a migration leaves rows in."""
FROM_ZERO = 'UPDATE "counter" SET "value" = 0'
DELETE_USED = f"""DO $$ DECLARE used text; BEGIN
    FOR used IN SELECT relname FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND pg_relation_size(oid) > 0
        AND relname NOT IN ({", ".join(f"'{name}'" for name in sorted(KEPT))})
    LOOP EXECUTE format('DELETE FROM %I', used); END LOOP;
END $$"""  # noqa: S608 -- its own names
"""Most tables have never had a row: they are passed over."""
TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
# With a time-out: a connection that was only asked to go may still commit what it was about to.
LEAVE = (
    "SELECT pg_terminate_backend(pid, 60000) FROM pg_stat_activity"
    " WHERE datname = current_database() AND pid <> pg_backend_pid()"
)


@dataclass(frozen=True)
class MigratedSqlite:
    """A file with all tables and nothing in them, to be copied."""

    file: Path

    @classmethod
    def made_in(cls, folder: Path) -> Self:
        """Make it."""
        file = folder / "migrated.db"
        alone(lambda: migrate(f"sqlite://{file}", now=datetime.now(UTC)))
        return cls(file)

    def copied_to(self, place: Path) -> str:
        """Return the URL of a copy, which only its owner may read, as the original."""
        return f"sqlite://{shutil.copy(self.file, place)}"


class MigratedPostgres:
    """One database at a time; one that a test gave other tables is thrown away."""

    def __init__(self, server: PostgresServer) -> None:
        self._server = server
        self._url: str | None = None
        self._tables: frozenset[str] = frozenset()

    @classmethod
    @contextmanager
    def on(cls, server: PostgresServer) -> Iterator[Self]:
        """Yield it, and drop what is left in the end."""
        database = cls(server)
        try:
            yield database
        finally:
            database.drop()

    @property
    def url(self) -> str:
        """Return where it is, with empty tables."""
        if self._url is None:
            self._url = url = self._server.new_database()
            alone(lambda: migrate(url, now=datetime.now(UTC)))
            self._tables = alone(lambda: tables_of(url))
        return self._url

    def clear(self) -> None:
        """Take out what a test has left there, its connections included."""
        url = self.url
        if not alone(lambda: cleared(url, self._tables)):
            self.drop()

    def drop(self) -> None:
        """Drop it; the next test gets another."""
        if self._url is not None:
            self._server.drop_database(self._url)
            self._url = None


async def tables_of(url: str) -> frozenset[str]:
    """Return the names of the tables there."""
    connection = await asyncpg.connect(url)  # type: ignore[no-untyped-call]  # asyncpg leaves it without types
    try:
        return frozenset(row["tablename"] for row in await connection.fetch(TABLES))
    finally:
        await connection.close()


async def cleared(url: str, tables: frozenset[str]) -> bool:
    """Empty the tables and return True; where there are others than these, return False."""
    connection = await asyncpg.connect(url)  # type: ignore[no-untyped-call]  # asyncpg leaves it without types
    try:
        await connection.execute(LEAVE)
        if {row["tablename"] for row in await connection.fetch(TABLES)} != tables:
            return False
        # As a replica does: without a look at what refers to what.
        await connection.execute(f"SET session_replication_role = replica; {DELETE_USED}; {FROM_ZERO}")
    finally:
        await connection.close()
    return True


def alone(work: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run the work in a thread of its own, so that it also works where an event loop is running."""
    with ThreadPoolExecutor(max_workers=1) as thread:
        return thread.submit(lambda: asyncio.run(work())).result()
