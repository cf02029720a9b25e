"""The connections to the database: some that read, one that writes."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

from asyncpg.exceptions import (
    DataError,
    InterfaceError,
    OperatorInterventionError,
    PostgresConnectionError,
    PostgresError,
)
from tortoise import BaseDBAsyncClient
from tortoise.context import TortoiseContext
from tortoise.exceptions import BaseORMException, DBConnectionError, ValidationError

from echarge.store.counts import Counts
from echarge.store.quick_reads import QuickReads
from echarge.store.sqlite_batches import CHECKPOINT_PAGES
from echarge.store.urls import Database, Dialect, StoreError
from echarge.store.versions import APP, Versions, read_versions

MODELS = "echarge.store.models"
CONNECT_TIMEOUT_S = 10
BUSY_TIMEOUT_MS = 5_000
WAL_BYTES_MAX = 64 * 1024 * 1024
READER_POOL = {"minsize": 2, "maxsize": 10}
WRITER_POOL = {"minsize": 1, "maxsize": 2}

# What can go wrong with a database, which neither Tortoise nor its drivers gather under one exception.
DATABASE_ERRORS = (BaseORMException, sqlite3.Error, PostgresError, InterfaceError, OSError)
# Those among them that say nothing of what was asked, only that nobody answers.
UNREACHABLE_ERRORS = (DBConnectionError, PostgresConnectionError, OperatorInterventionError, InterfaceError, OSError)
# What is said of a value that there is no room for, by Tortoise, by PostgreSQL, by SQLite.
VALUE_ERRORS = (ValidationError, DataError, OverflowError)


def is_about_a_value(error: BaseException | None) -> bool:
    """Return whether a database has no room for a value: asked again, it will say so again."""
    while error is not None and not isinstance(error, VALUE_ERRORS):
        error = error.__cause__  # Tortoise gives what its drivers say another name
    return error is not None


@dataclass(frozen=True, slots=True)
class Store:
    """An open database: the models read through `reader`, which refuses to write; `writer` writes."""

    dialect: Dialect
    reader: BaseDBAsyncClient
    writer: BaseDBAsyncClient
    quick: QuickReads
    _context: TortoiseContext = field(repr=False)
    counts: Counts = field(default_factory=Counts, repr=False)

    async def close(self) -> None:
        """Close the connections; an SQLite connection that is left open keeps the process from ending."""
        await self.quick.close()
        await self._context.close_connections()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


def tortoise_config(database_url: str) -> dict[str, Any]:
    """Return what Tortoise needs to know of this database; raise StoreError where the URL names none."""
    database = Database.from_url(database_url)
    reader, writer = _connection_names(database.dialect)
    return {
        "connections": {
            reader: connection_config(database, pool=READER_POOL, writes=False),
            writer: connection_config(database, pool=WRITER_POOL, writes=True),
        },
        "apps": {APP: {"models": [MODELS], "default_connection": reader}},
        "use_tz": True,
        "timezone": "UTC",
    }


def connection_config(database: Database, *, pool: Mapping[str, int], writes: bool) -> dict[str, Any]:
    """Return the engine and credentials of one connection, or pool of connections."""
    match database.dialect:
        case "sqlite":
            pragmas = {
                "busy_timeout": BUSY_TIMEOUT_MS,
                "journal_mode": "WAL",
                "journal_size_limit": WAL_BYTES_MAX,
                "wal_autocheckpoint": CHECKPOINT_PAGES,
                "synchronous": "FULL",
                "foreign_keys": "ON",
                "query_only": "OFF" if writes else "ON",
            }
            engine = "tortoise.backends.sqlite" if writes else "echarge.store.sqlite_readers"
            return {"engine": engine, "credentials": {"file_path": str(database.path), **pragmas}}
        case "postgres":
            credentials = {
                "host": database.host,
                "port": database.port,
                "user": database.user,
                "password": database.password,
                "database": database.name,
                "ssl": database.sslmode,
                "timeout": CONNECT_TIMEOUT_S,
                "server_settings": {
                    "application_name": "echarge",
                    "default_transaction_read_only": "off" if writes else "on",
                },
                "reset": leave_session,
                **pool,
            }
            return {"engine": "tortoise.backends.asyncpg", "credentials": credentials}


async def leave_session(_: object) -> None:
    """Return a connection to its pool as it is: what was left open in it the driver has rolled back by then.

    Nothing here sets anything for longer than a transaction, and to have all reset takes as long as a look-up.
    """


async def open_store(database_url: str) -> Store:
    """Connect to a migrated database, the only one of this process.

    Raises StoreError, which says what to do, where it can not be reached, is not migrated or is newer than this code.
    """
    config = tortoise_config(database_url)
    database = Database.from_url(database_url)
    make_folder(database)
    if database.path is not None and not database.path.exists():
        raise StoreError(f"There is no database yet ({database}): run `echarge migrate`.")
    context = TortoiseContext()
    try:
        with reachable(database), context:  # entered here alone: afterwards it is the one of every task
            check_file(database)
            await context.init(config=config, _enable_global_fallback=True)
            reader, writer = map(context.connections.get, _connection_names(database.dialect))
            check_versions(await read_versions(writer, database.dialect), database)
            await reader.execute_query("SELECT 1")
            path = None if database.path is None else str(database.path)
            store = Store(database.dialect, reader, writer, QuickReads(reader, path), context)
    except BaseException:
        await context.close_connections()
        raise
    return store


async def is_current(store: Store) -> bool:
    """Return whether the database has been through exactly the migrations that this program has."""
    versions = await read_versions(store.reader, store.dialect)
    return versions.applied == versions.known


def check_versions(versions: Versions, database: Database) -> None:
    """Raise StoreError, which says what to do, unless the database is as this program needs it."""
    refuse_newer(versions, database)
    if versions.pending:
        state = "is not up to date" if versions.applied else "has no tables yet"
        raise StoreError(f"The database {state} ({database}): run `echarge migrate`.")


def refuse_newer(versions: Versions, database: Database) -> None:
    """Raise StoreError where the database has been through migrations that this program does not know."""
    if versions.foreign:
        raise StoreError(
            f"The database was made by another version of echarge ({database}); this one does not know its migration"
            f" {versions.foreign[-1]}. Run the version that made it, or restore the backup from before that migration."
        )


def make_folder(database: Database) -> None:
    """Create the folder of an SQLite file; raise StoreError where that is not possible."""
    if database.path is not None:
        try:
            database.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(f"The folder of {database} can not be created: {error.strerror}.") from error


def check_file(database: Database) -> None:
    """Raise OSError unless the SQLite file can be read and written."""
    # Here, because aiosqlite leaves a thread behind when it can not open a file, which cries when the loop has closed.
    if database.path is not None:
        with database.path.open("r+b"):
            pass


@contextmanager
def reachable(database: Database) -> Iterator[None]:
    """Turn every way in which a database can fail us into a StoreError that says where to look."""
    try:
        yield
    except DATABASE_ERRORS as error:
        reason = str(error) or type(error).__name__
        raise StoreError(f"The database can not be used ({database}): {reason}. Check ECHARGE_DATABASE_URL.") from error


def _connection_names(dialect: Dialect) -> tuple[str, str]:
    # Tortoise keeps the SQL that it has made by the name of the connection, so that a name can serve one dialect only.
    return dialect, f"{dialect}_writer"
