"""Tests of migrations: what they make, and that nothing is lost on the way."""

import asyncio
import json
import shutil
import sqlite3
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import asyncpg
import pytest
from aerich.coder import encoder
from aerich.utils import decompress_dict, get_models_describe, import_py_file
from tortoise.context import TortoiseContext

from echarge.store import versions
from echarge.store.migrate import LOCK, SECRETS, migrate, statements
from echarge.store.setup import MODELS, connection_config, is_current, open_store
from echarge.store.urls import Database, Dialect, StoreError
from echarge.store.versions import APP, known_versions, migrations_folder
from tests.services import PostgresServer
from tests.store.catalogue import catalogue_of, row_counts, rows_of, sqlite_path
from tests.store.population import NOW, all_models, indexed_columns, meta, populate, references, unique_columns

pytestmark = pytest.mark.anyio

ADDITION = """ALTER TABLE "tag" ADD COLUMN "note" VARCHAR(9);
CREATE INDEX "idx_tag_note" ON "tag" ("note");"""
FAILURE = f"{ADDITION}\nCREATE TABLE half_way (id INT);\nSELECT nonsense;"
ORPHANS = "DELETE FROM driver;"


@pytest.fixture
def database_url(empty_database_url: str) -> str:
    """Return the URL of a database without tables, of each kind in turn."""
    return empty_database_url


@pytest.fixture
def sqlite_url(empty_sqlite_url: str) -> str:
    """Return the URL of an SQLite file that does not exist yet."""
    return empty_sqlite_url


@pytest.fixture
def fresh_url(database_url: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """Yield the URL of a second database of the same kind."""
    if database_url.startswith("sqlite"):
        yield f"sqlite://{tmp_path / 'fresh.sqlite3'}"
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    with server.database() as url:
        yield url


@pytest.fixture
def later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a copy of the migrations, as those of a later version of the program, that tests may add to."""
    shutil.copytree(versions.SOURCE_ROOT / "migrations", tmp_path / "migrations")
    monkeypatch.setattr(versions, "SOURCE_ROOT", tmp_path)
    return tmp_path / "migrations"


async def test_migrations_make_what_the_models_say(database_url: str, fresh_url: str) -> None:
    """Migrated, even when full, a database has the tables that Tortoise would make from the models."""
    await migrate(database_url, now=NOW)
    async with await open_store(database_url) as store:
        await populate(store.writer)
    before = await row_counts(database_url)
    again = await migrate(database_url, now=NOW)
    assert (again.versions, again.backup) == ((), None)
    async with _models_at(fresh_url) as context:
        await context.generate_schemas(safe=False)
    assert await catalogue_of(database_url) == await catalogue_of(fresh_url)
    assert await row_counts(database_url) == before
    assert min(before.values()) == 1
    assert (
        before.keys()
        == (await row_counts(fresh_url)).keys()
        == {meta(model).db_table for model in all_models()} | {"aerich"}
    )


async def test_migrations_make_every_constraint(database_url: str) -> None:
    """Each index, unique constraint and foreign key that a model names is in the database, and refuses to delete."""
    await migrate(database_url, now=NOW)
    found = await catalogue_of(database_url)
    unique, plain = ("1", "0") if database_url.startswith("sqlite") else ("True", "False")
    assert found.indexes == {
        (meta(model).db_table, unique if columns in unique_columns(model) else plain, ",".join(columns))
        for model in all_models()
        for columns in indexed_columns(model) | unique_columns(model)
    }
    assert found.references == {
        (meta(model).db_table, column, meta(other).db_table, "RESTRICT")
        for model in all_models()
        for column, other in references(model).items()
    }


@pytest.mark.parametrize("dialect", ["sqlite", "postgres"])
async def test_latest_migration_knows_the_models(dialect: Dialect, tmp_path: Path) -> None:
    """The next migration will start from the models as they are now; if not, run `python -m tests.tools.squash`."""
    latest = import_py_file(migrations_folder(dialect) / known_versions(dialect)[-1])
    async with _models_at(f"sqlite://{tmp_path / 'unused.sqlite3'}"):
        present = get_models_describe(APP)
    assert decompress_dict(latest.MODELS_STATE) == json.loads(encoder(present))


async def test_migrate_draws_secrets_once(database_url: str) -> None:
    """An installation has keys of its own, which no later migration touches."""
    await migrate(database_url, now=NOW)
    drawn = await rows_of(database_url, "SELECT name, value FROM secret ORDER BY name")
    assert [name for name, _ in drawn] == sorted(SECRETS)
    assert [len(bytes.fromhex(str(value))) for _, value in drawn] == [32, 32]
    assert drawn[0][1] != drawn[1][1]
    assert await rows_of(database_url, "SELECT name, value FROM counter") == [("sessions", 0)]
    await migrate(database_url, now=NOW)
    assert await rows_of(database_url, "SELECT name, value FROM secret ORDER BY name") == drawn


async def test_concurrent_migrations_take_turns(database_url: str) -> None:
    """Of several `echarge migrate` at once, one makes the tables; the others wait, then find nothing to do."""
    runs = [
        await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "echarge", "migrate"),
            env={"ECHARGE_DATABASE_URL": database_url},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        for _ in range(4)
    ]
    outputs = [(await run.communicate())[0].decode() for run in runs]
    assert [run.returncode for run in runs] == [0] * 4, outputs
    assert sorted(output.count("Applied") for output in outputs) == [0, 0, 0, 1]
    assert await row_counts(database_url) | {"aerich": 1, "secret": 2, "counter": 1} == await row_counts(database_url)


async def test_later_migration_keeps_rows(database_url: str, later: Path) -> None:
    """A later version's migration changes a full database and loses nothing; SQLite's former state is copied first."""
    await _migrate_and_populate(database_url)
    before, counts = await catalogue_of(database_url), await row_counts(database_url)
    name = _add(later, database_url, ADDITION)
    with pytest.raises(StoreError, match=r"is not up to date .*: run `echarge migrate`\.$"):
        await open_store(database_url)
    done = await migrate(database_url, now=NOW)
    assert done.versions == (name,)
    assert await row_counts(database_url) == counts | {"aerich": 2}
    found = {index for index in (await catalogue_of(database_url)).indexes if "note" in index[2]}
    assert [index[2] for index in found] == ["note"]
    async with await open_store(database_url) as store:
        assert await is_current(store)
    if database_url.startswith("postgres"):
        assert done.backup is None
        return
    assert done.backup is not None
    assert done.backup.stat().st_mode & 0o777 == sqlite_path(database_url).stat().st_mode & 0o777 == 0o600
    backup_url = f"sqlite://{done.backup}"
    assert await rows_of(backup_url, "PRAGMA integrity_check") == [("ok",)]
    assert (await catalogue_of(backup_url), await row_counts(backup_url)) == (before, counts)


async def test_failed_migration_changes_nothing(database_url: str, later: Path) -> None:
    """A migration that fails half-way leaves the database as it was, and earlier ones of the same run too."""
    await _migrate_and_populate(database_url)
    before, counts = await catalogue_of(database_url), await row_counts(database_url)
    _add(later, database_url, ADDITION.replace("note", "other_note"))
    _add(later, database_url, FAILURE)
    with pytest.raises(StoreError, match="nonsense"):
        await migrate(database_url, now=NOW)
    assert (await catalogue_of(database_url), await row_counts(database_url)) == (before, counts)


async def test_migration_may_not_orphan_rows(database_url: str, later: Path) -> None:
    """A migration that removes what other rows refer to is undone, where foreign keys are off for its sake."""
    await _migrate_and_populate(database_url)
    counts = await row_counts(database_url)
    _add(later, database_url, ORPHANS)
    with pytest.raises(StoreError, match="driver"):
        await migrate(database_url, now=NOW)
    assert await row_counts(database_url) == counts


async def test_newer_database_is_refused(database_url: str, later: Path) -> None:
    """A database that a later version has migrated is neither opened nor migrated by this one."""
    name = _add(later, database_url, ADDITION)
    await migrate(database_url, now=NOW)
    await asyncio.to_thread(_remove, later, name)
    message = f"this one does not know its migration {name}. Run the version that made it"
    with pytest.raises(StoreError, match=message):
        await open_store(database_url)
    with pytest.raises(StoreError, match=message):
        await migrate(database_url, now=NOW)


async def test_backup_that_can_not_be_written(sqlite_url: str, later: Path) -> None:
    """Without a backup nothing is migrated."""
    await _migrate_and_populate(sqlite_url)
    before = await catalogue_of(sqlite_url)
    _add(later, sqlite_url, ADDITION)
    path = sqlite_path(sqlite_url)
    path.with_name(f"{path.name}.before-20260301T123000.000000").mkdir()
    with pytest.raises(StoreError, match="Nothing was migrated, because no backup could be written"):
        await migrate(sqlite_url, now=NOW)
    assert await catalogue_of(sqlite_url) == before


async def test_migration_does_not_wait_for_ever(database_url: str) -> None:
    """Where another migration holds the database, the limit is kept and the message says what is the matter."""
    await migrate(database_url, now=NOW)
    began = datetime.now(UTC)
    async with _locked(database_url):
        with pytest.raises(StoreError, match=r"has kept .* locked for 0\.2 s\. Stop it, then try again\."):
            await migrate(database_url, now=NOW, wait_s_max=0.2)
    assert datetime.now(UTC) - began < timedelta(seconds=5)


def test_scripts_are_split_at_their_statements() -> None:
    """A semicolon in a text, a comment or a trigger ends no statement."""
    trigger = "CREATE TRIGGER t AFTER INSERT ON a BEGIN\n  SELECT 1;\n  SELECT 2;\nEND;"
    parts = ["CREATE TABLE a (\n  b TEXT DEFAULT 'x;\ny'\n) /* its;\nend */;", trigger, "SELECT 3"]
    assert list(statements("\n".join(parts))) == parts
    assert list(statements("\n\n")) == []


@pytest.mark.parametrize("dialect", ["sqlite", "postgres"])
def test_versions_are_in_order(dialect: Dialect) -> None:
    """Migrations are numbered from 0 without a gap."""
    numbers = [int(name.partition("_")[0]) for name in known_versions(dialect)]
    assert numbers[0] == 0
    assert all(after == before + 1 for before, after in pairwise(numbers))


async def _migrate_and_populate(url: str) -> None:
    await migrate(url, now=NOW)
    async with await open_store(url) as store:
        await populate(store.writer)


def _add(migrations: Path, url: str, script: str) -> str:
    """Add a migration that runs this script to those of the database's dialect; return its name."""
    folder = migrations / Database.from_url(url).dialect / APP
    first, *others = sorted(folder.glob("[0-9]*.py"))
    state = import_py_file(first).MODELS_STATE
    name = f"{len(others) + 1}_20270101000000_later.py"
    text = f"async def upgrade(db):\n    return {script!r}\n\n\nMODELS_STATE = {state!r}\n"
    (folder / name).write_text(text, encoding="utf-8")
    return name


def _remove(migrations: Path, name: str) -> None:
    next(migrations.rglob(name)).unlink()


@asynccontextmanager
async def _models_at(url: str) -> AsyncIterator[TortoiseContext]:
    name = f"{Database.from_url(url).dialect}_models"
    connection = connection_config(Database.from_url(url), pool={"minsize": 1}, writes=True)
    app = {"models": [MODELS, "aerich.models"], "default_connection": name}
    async with TortoiseContext() as context:
        await context.init(config={"connections": {name: connection}, "apps": {APP: app}})
        yield context


@asynccontextmanager
async def _locked(url: str) -> AsyncIterator[None]:
    if url.startswith("sqlite"):
        with _locked_file(sqlite_path(url)):
            yield
        return
    connection = await asyncpg.connect(url)  # type: ignore[no-untyped-call]  # asyncpg leaves it without types
    try:
        await connection.execute(f"SELECT pg_advisory_lock({LOCK})")
        yield
    finally:
        await connection.close()


@contextmanager
def _locked_file(path: Path) -> Iterator[None]:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        yield
