"""Tests of the database connections."""

import asyncio
import subprocess
import sys
from contextlib import AsyncExitStack
from pathlib import Path
from sqlite3 import OperationalError

import pytest
from tortoise.transactions import in_transaction

from echarge.store.migrate import migrate
from echarge.store.models import Counter
from echarge.store.setup import is_current, open_store, tortoise_config
from echarge.store.sqlite_readers import READERS
from echarge.store.urls import Database, StoreError
from tests.store.catalogue import rows_of, sqlite_path
from tests.store.population import NOW

pytestmark = pytest.mark.anyio

PATIENCE_S = 30.0


async def test_reader_sees_what_the_writer_commits(database_url: str) -> None:
    """Models read what the writing connection has committed, and nothing before."""
    async with await open_store(database_url) as store:
        assert database_url.startswith(store.dialect)
        assert await is_current(store)
        async with in_transaction(store.writer.connection_name) as transaction:
            await Counter.filter(name="sessions").using_db(transaction).update(value=7)
            assert (await Counter.get(name="sessions", using_db=store.reader)).value == 0
        assert (await Counter.get(name="sessions")).value == 7


async def test_reader_refuses_to_write(database_url: str) -> None:
    """A change that goes round the writer fails at once and changes nothing."""
    async with await open_store(database_url) as store:
        with pytest.raises(Exception, match=r"readonly database|read-only transaction"):
            await Counter.filter(name="sessions").update(value=7)
        assert (await Counter.get(name="sessions", using_db=store.writer)).value == 0


async def test_store_can_be_opened_again(database_url: str) -> None:
    """A process has one store at a time, and may have another one afterwards."""
    async with await open_store(database_url):
        with pytest.raises(StoreError, match="already"):
            await open_store(database_url)
        assert await Counter.all().count() == 1
    async with await open_store(database_url):
        assert await Counter.all().count() == 1


async def test_database_that_is_behind_is_not_current(empty_database_url: str) -> None:
    """A store whose database lost a migration says so."""
    await migrate(empty_database_url, now=NOW)
    async with await open_store(empty_database_url) as store:
        await store.writer.execute_script("DELETE FROM aerich")
        assert not await is_current(store)
    with pytest.raises(StoreError, match=r"has no tables yet .*: run `echarge migrate`\.$"):
        await open_store(empty_database_url)


async def test_empty_database_is_refused(empty_postgres_url: str) -> None:
    """An empty database says what to do."""
    with pytest.raises(StoreError, match=r"has no tables yet .*: run `echarge migrate`\.$"):
        await open_store(empty_postgres_url)
    assert await rows_of(empty_postgres_url, "SELECT 1 FROM pg_tables WHERE schemaname = 'public'") == []


async def test_sqlite_settings(sqlite_url: str) -> None:
    """SQLite keeps what it has confirmed, checks references, and waits for a lock."""
    expected = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 5000}
    async with await open_store(sqlite_url) as store:
        for pragma, value in expected.items():
            for client in (store.reader, store.writer):
                _, rows = await client.execute_query(f"PRAGMA {pragma}")
                assert tuple(rows[0]) == (value,), pragma


async def test_slow_question_keeps_nobody_waiting(sqlite_url: str) -> None:
    """SQLite is read on several connections: while one is busy others answer; while all are, who asks has to wait."""
    async with await open_store(sqlite_url) as store:
        async with AsyncExitStack() as busy:
            for _ in range(READERS - 1):
                await busy.enter_async_context(store.reader.acquire_connection())
            async with asyncio.timeout(PATIENCE_S):
                assert await Counter.all().count() == 1
            await busy.enter_async_context(store.reader.acquire_connection())
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(Counter.all().count(), 0.05)
        assert await Counter.all().count() == 1


@pytest.mark.parametrize("steps", range(10))
async def test_who_leaves_while_sqlite_connects(sqlite_url: str, steps: int) -> None:
    """Somebody who asks and leaves at once, at whatever moment, takes no connection along: all are there for others."""
    async with await open_store(sqlite_url) as store:
        async with store.reader.acquire_connection():  # the one that is there: who asks now needs another
            asked = asyncio.ensure_future(Counter.all().count())
            for _ in range(steps):
                await asyncio.sleep(0)
            asked.cancel()
            await asyncio.gather(asked, return_exceptions=True)
        async with asyncio.timeout(PATIENCE_S), AsyncExitStack() as busy:
            for _ in range(READERS):
                connection = await busy.enter_async_context(store.reader.acquire_connection())
                [(only_reads,)] = await connection.execute_fetchall("PRAGMA query_only")
                assert only_reads == 1


async def test_nothing_is_written_where_sqlite_is_read(sqlite_url: str) -> None:
    """Each of the connections that read refuses to write, and to begin a transaction."""
    async with await open_store(sqlite_url) as store:
        with pytest.raises(RuntimeError, match="transactions are the writer's"):
            async with in_transaction(store.reader.connection_name):
                pass
        async with AsyncExitStack() as busy:
            for _ in range(READERS):
                connection = await busy.enter_async_context(store.reader.acquire_connection())
                with pytest.raises(OperationalError, match="readonly database"):
                    await connection.execute("UPDATE counter SET value = 7")
        assert (await Counter.get(name="sessions")).value == 0


async def test_missing_sqlite_file_is_refused_and_not_made(tmp_path: Path) -> None:
    """Opening a database that is not there makes its folder, but no empty file that would look like a database."""
    url = f"sqlite://{tmp_path / 'a' / 'b' / 'echarge.sqlite3'}"
    with pytest.raises(StoreError, match=r"^There is no database yet .*: run `echarge migrate`\.$"):
        await open_store(url)
    assert list(sqlite_path(url).parent.iterdir()) == []


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        pytest.param("postgres://someone:hush@127.0.0.1:1/echarge", "refused", id="nobody listens"),
        pytest.param("postgres:///echarge?host=/nowhere&port=1", "No such file", id="no socket"),
        pytest.param("sqlite:///dev/null/echarge.sqlite3", "Not a directory|File exists", id="no folder"),
        pytest.param("sqlite://{tmp_path}", "Is a directory", id="a folder"),
        pytest.param("sqlite://{tmp_path}/text", "file is not a database", id="another file"),
    ],
)
async def test_unreachable_database_is_explained(url: str, reason: str, tmp_path: Path) -> None:
    """A database that can not be reached says which one and why, without its password; nothing stays open."""
    (tmp_path / "text").write_text("This is no database, though it is long enough to look like one. " * 99)
    for act in (open_store, lambda url: migrate(url, now=NOW)):
        with pytest.raises(StoreError, match=reason) as refusal:
            await act(url.format(tmp_path=tmp_path))
        assert "hush" not in str(refusal.value)
        assert ("the PostgreSQL database 'echarge'" in str(refusal.value)) == url.startswith("postgres")


async def test_wrong_password_is_explained(postgres_url: str) -> None:
    """A database that refuses us is named."""
    with pytest.raises(StoreError, match="the PostgreSQL database 'nowhere' at "):
        await open_store(f"{postgres_url.rpartition('/')[0]}/nowhere")


def test_process_ends_after_a_failure(tmp_path: Path) -> None:
    """A process whose store could not be opened ends; a connection that was left open would keep it for ever."""
    (tmp_path / "text").write_text("This is no database. " * 999)
    script = "import asyncio, sys; from echarge.store.setup import open_store; asyncio.run(open_store(sys.argv[1]))"
    for url in (f"sqlite://{tmp_path}/text", f"sqlite://{tmp_path}", "postgres://127.0.0.1:1/echarge"):
        program = [sys.executable, "-c", script, url]
        done = subprocess.run(program, capture_output=True, text=True, timeout=30, check=False)
        assert "StoreError: The database can not be used" in done.stderr


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        pytest.param("sqlite://data/x.sqlite3", Path("data/x.sqlite3"), id="relative"),
        pytest.param("sqlite:///var/lib/x.sqlite3", Path("/var/lib/x.sqlite3"), id="absolute"),
        pytest.param("sqlite:///with%20blank/x", Path("/with blank/x"), id="escaped"),
    ],
)
def test_sqlite_urls(url: str, expected: Path) -> None:
    """An SQLite URL is a path."""
    assert Database.from_url(url).path == expected
    config = tortoise_config(url)
    assert list(config["connections"]) == ["sqlite", "sqlite_writer"]
    assert {connection["credentials"]["file_path"] for connection in config["connections"].values()} == {str(expected)}


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        pytest.param(
            "postgres://me:p%40ss%2F@db.example.org:6000/charge",
            {
                "user": "me",
                "password": "p@ss/",
                "host": "db.example.org",
                "port": 6000,
                "database": "charge",
                "ssl": None,
            },
            id="everything",
        ),
        pytest.param(
            "postgresql://db/charge?sslmode=require",
            {"user": None, "password": None, "host": "db", "port": 5432, "database": "charge", "ssl": "require"},
            id="defaults",
        ),
        pytest.param(
            "asyncpg://me@/charge?host=/run/postgresql&port=5433",
            {
                "user": "me",
                "password": None,
                "host": "/run/postgresql",
                "port": 5433,
                "database": "charge",
                "ssl": None,
            },
            id="socket",
        ),
    ],
)
def test_postgres_urls(url: str, expected: dict[str, object]) -> None:
    """A PostgreSQL URL names a host or a socket's folder; reader and writer have pools of their own."""
    config = tortoise_config(url)
    credentials = {name: connection["credentials"] for name, connection in config["connections"].items()}
    sizes = {name: (each["minsize"], each["maxsize"]) for name, each in credentials.items()}
    assert sizes == {"postgres": (2, 10), "postgres_writer": (1, 2)}
    assert config["apps"]["models"]["default_connection"] == "postgres"
    for each in credentials.values():
        assert {name: each[name] for name in expected} == expected


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        pytest.param("data/echarge.sqlite3", "not a database URL", id="a path"),
        pytest.param("mysql://host/name", "not a database URL", id="another database"),
        pytest.param("sqlite://", "needs the path of a file", id="no path"),
        pytest.param("sqlite://:memory:", "needs the path of a file", id="memory"),
        pytest.param("sqlite:///tmp/x?synchronous=OFF", "takes no options", id="SQLite's options"),
        pytest.param("postgres://host", "needs a host and a database", id="no database"),
        pytest.param("postgres:///name", "needs a host and a database", id="no host"),
        pytest.param("postgres://host:port/name", "can not be read", id="port"),
        pytest.param("postgres://host/name?pool=9", "unknown option 'pool'", id="an option"),
        pytest.param("postgres://host/name?sslmode=maybe", "sslmode", id="sslmode"),
    ],
)
def test_urls_that_name_no_database(url: str, reason: str) -> None:
    """What is no URL of ours is refused, with what would be one."""
    with pytest.raises(StoreError, match=reason):
        tortoise_config(url)
