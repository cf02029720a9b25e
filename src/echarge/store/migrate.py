"""Bring a database to the tables of this program: alone, whole, and with a way back."""

import asyncio
import os
import secrets
import sqlite3
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from aerich.models import Aerich
from aerich.utils import decompress_dict, import_py_file
from asyncpg.exceptions import LockNotAvailableError
from tortoise import BaseDBAsyncClient
from tortoise.context import TortoiseContext
from tortoise.exceptions import OperationalError
from tortoise.transactions import in_transaction

from echarge.store.setup import check_file, connection_config, make_folder, reachable, refuse_newer
from echarge.store.sqlite_statistics import write_statistics
from echarge.store.urls import Database, Dialect, StoreError
from echarge.store.versions import APP, migrations_folder, read_versions

WAIT_S_MAX = 60
"""How long a migration waits for another one, or for whoever else writes."""
LOCK = 0x65436861726765
SECRETS = ("transaction_ids", "session_references")
SECRET_BYTES = 32
COUNTERS = ("sessions",)


@dataclass(frozen=True, slots=True)
class Migrated:
    """What a migration did: the versions it applied, and where it put the backup, if it made one."""

    versions: tuple[str, ...]
    backup: Path | None


async def migrate(database_url: str, *, now: datetime, wait_s_max: float = WAIT_S_MAX) -> Migrated:
    """Apply what the database has not been through yet, all of it or nothing, and draw the installation's secrets.

    Raises StoreError, which says what to do. Any number of these may run at once: one works, the others wait.
    """
    database = Database.from_url(database_url)
    make_folder(database)
    with reachable(database):
        if database.path is not None:
            database.path.touch(mode=0o600)  # it will hold secrets
        check_file(database)
        async with TortoiseContext() as context:
            name = f"{database.dialect}_migration"
            await context.init(config=_config(database, name, wait_s_max))
            async with _alone(context.db(name), database, wait_s_max) as client:
                return await _migrate(client, database, now)


async def _migrate(client: BaseDBAsyncClient, database: Database, now: datetime) -> Migrated:
    versions = await read_versions(client, database.dialect)
    refuse_newer(versions, database)
    backup = None
    if versions.pending:
        if database.path is not None and await client.execute_query_dict("SELECT 1 FROM sqlite_master LIMIT 1"):
            backup = await asyncio.to_thread(_back_up, database.path, now)
        for version in versions.pending:
            await _apply(client, database.dialect, migrations_folder(database.dialect) / version)
        if database.dialect == "sqlite":
            await _check_foreign_keys(client, backup)
    if database.dialect == "sqlite":
        await write_statistics(client)
    await _draw(client, database.dialect)
    return Migrated(versions.pending, backup)


def _config(database: Database, name: str, wait_s_max: float) -> dict[str, Any]:
    connection = connection_config(database, pool={"minsize": 1, "maxsize": 1}, writes=True)
    if database.dialect == "sqlite":
        # A table that is made anew must not take the rows that refer to it along; they are checked in the end.
        connection["credentials"] |= {"foreign_keys": "OFF", "busy_timeout": int(wait_s_max * 1000)}
    # The program's own models stay out of this: another connection of this process may be using them.
    app = {"models": ["aerich.models"], "default_connection": name}
    return {"connections": {name: connection}, "apps": {APP: app}, "use_tz": True, "timezone": "UTC"}


@asynccontextmanager
async def _alone(client: BaseDBAsyncClient, database: Database, wait_s_max: float) -> AsyncIterator[BaseDBAsyncClient]:
    """Hold a transaction that no other migration, and on SQLite no other writer, can be in at the same time."""
    busy = StoreError(f"Something else has kept {database} locked for {wait_s_max:g} s. Stop it, then try again.")
    match database.dialect:
        case "sqlite":
            try:
                await client.execute_query("BEGIN IMMEDIATE")
            except OperationalError as error:
                raise busy if "locked" in str(error) else error from error
            yield client  # what fails is undone when the connection closes
            await client.execute_query("COMMIT")
        case "postgres":
            async with in_transaction(client.connection_name) as transaction:
                await transaction.execute_query(f"SET LOCAL lock_timeout = '{int(wait_s_max * 1000)}ms'")
                try:
                    await transaction.execute_query(f"SELECT pg_advisory_xact_lock({LOCK})")
                except LockNotAvailableError as error:
                    raise busy from error
                yield transaction


async def _apply(client: BaseDBAsyncClient, dialect: Dialect, path: Path) -> None:
    module = import_py_file(path)
    script = await module.upgrade(client)
    match dialect:
        case "sqlite":  # which would commit the transaction before it runs a script
            for statement in statements(script):
                await client.execute_query(statement)
        case "postgres":
            await client.execute_script(script)
    await Aerich.create(version=path.name, app=APP, content=decompress_dict(module.MODELS_STATE), using_db=client)


def statements(script: str) -> Iterator[str]:
    """Split an SQL script into its statements, each of which begins on a line of its own."""
    lines: list[str] = []
    for line in script.splitlines():
        lines.append(line)
        if sqlite3.complete_statement("\n".join(lines)):
            yield "\n".join(lines).strip()
            lines.clear()
    if rest := "\n".join(lines).strip():
        yield rest


async def _check_foreign_keys(client: BaseDBAsyncClient, backup: Path | None) -> None:
    if broken := await client.execute_query_dict("PRAGMA foreign_key_check"):
        tables = ", ".join(sorted({row["table"] for row in broken}))
        raise StoreError(
            f"Nothing was migrated, because rows would have been left without what they refer to, in {tables}."
            f" The database is as before; there is a copy of it at {backup}."
        )


def _back_up(path: Path, now: datetime) -> Path:
    """Write a copy of the committed database beside it, readable by the same people, safe on the disk."""
    target = path.with_name(f"{path.name}.before-{now:%Y%m%dT%H%M%S.%f}")
    try:
        descriptor = os.open(target, os.O_RDWR | os.O_CREAT | os.O_EXCL, path.stat().st_mode & 0o777)
        with closing(sqlite3.connect(path)) as connection, os.fdopen(descriptor, "rb+") as file:
            connection.execute("VACUUM INTO ?", (str(target),))
            os.fsync(file.fileno())
    except (OSError, sqlite3.Error) as error:
        raise StoreError(f"Nothing was migrated, because no backup could be written to {target}: {error}.") from error
    return target


async def _draw(client: BaseDBAsyncClient, dialect: Dialect) -> None:
    for name in SECRETS:
        await _insert_if_absent(client, dialect, "secret", (name, secrets.token_hex(SECRET_BYTES)))
    for name in COUNTERS:
        await _insert_if_absent(client, dialect, "counter", (name, 0))


async def _insert_if_absent(client: BaseDBAsyncClient, dialect: Dialect, table: str, row: Sequence[object]) -> None:
    marks = {"sqlite": "?, ?", "postgres": "$1, $2"}[dialect]
    query = f"INSERT INTO {table} (name, value) VALUES ({marks}) ON CONFLICT (name) DO NOTHING"  # noqa: S608 -- no input
    await client.execute_query(query, list(row))
