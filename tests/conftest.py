"""Fixtures that more than one folder of tests uses."""

import gc
import os
import shutil
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, settings

from echarge.cli.serve import GARBAGE_THRESHOLDS
from tests.migrated import MigratedPostgres, MigratedSqlite
from tests.services import PostgresServer, RedisServer, ServiceMissingError, require_services

Service = TypeVar("Service")

# How long an example takes says something of the machine, and of what else runs there, and nothing of the code.
settings.register_profile("echarge", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True)
settings.load_profile("echarge")

MEMORY = Path("/dev/shm")  # noqa: S108 -- pytest makes a folder of its own there
MEMORY_BYTES_MIN = 2 * 1024**3
MEASURED = ("bench", "soak")
PROCESSES_MAX = 4
WAITING = ("flows", "docs", "cli")
"""The folders whose tests wait for programs that they have started."""


def pytest_configure(config: pytest.Config) -> None:
    """Let tests write to memory, where it has the room: each commit to a disk takes milliseconds, thousands of times.

    No test can tell the difference, for a process that is killed does not take it along; what is measured stays on
    the disk.
    """
    # Else each of the hundreds of programs that tests start would compile all of the source again.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    is_there = os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > MEMORY_BYTES_MIN
    if is_there and config.option.markexpr not in MEASURED:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Share the tests among one process more than there are cores: many of them only wait."""
    return min((os.cpu_count() or 1) + 1, PROCESSES_MAX)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest and waits most, so that all processes end together."""
    items.sort(key=lambda item: item.path.parent.name not in WAITING)


def pytest_collection_finish() -> None:
    """Look for garbage as rarely as the server does, and never through what is there by now."""
    gc.set_threshold(*GARBAGE_THRESHOLDS)
    gc.collect()
    gc.freeze()


def pytest_sessionstart(session: pytest.Session) -> None:
    """Where several processes share the tests, say at once what is missing: none of them can end the whole run."""
    if not session.config.getoption("numprocesses"):
        return
    try:
        require_services()
    except ServiceMissingError as error:
        pytest.exit(str(error), returncode=pytest.ExitCode.USAGE_ERROR)


@pytest.fixture(scope="session")
def anyio_backend() -> tuple[str, dict[str, bool]]:
    """Run asynchronous tests as the server runs: on asyncio with uvloop."""
    return "asyncio", {"use_uvloop": True}


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """Yield a PostgreSQL server for the whole run, started when the first test asks for it."""
    yield from _running(PostgresServer.running())


@pytest.fixture(scope="session")
def redis_server() -> Iterator[RedisServer]:
    """Yield a Redis server for the whole run; a test that kills it restarts it."""
    yield from _running(RedisServer.running())


@pytest.fixture(scope="session")
def migrated_postgres(postgres_server: PostgresServer) -> Iterator[MigratedPostgres]:
    """Yield the database that the tests use one after another."""
    with MigratedPostgres.on(postgres_server) as database:
        yield database


@pytest.fixture
def postgres_url(migrated_postgres: MigratedPostgres) -> Iterator[str]:
    """Yield the URL of a PostgreSQL database with all tables and nothing in them."""
    yield migrated_postgres.url
    migrated_postgres.clear()


@pytest.fixture
def empty_postgres_url(postgres_server: PostgresServer) -> Iterator[str]:
    """Yield the URL of a PostgreSQL database without tables."""
    with postgres_server.database() as url:
        yield url


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> MigratedSqlite:
    """Return the SQLite file of which each test gets a copy."""
    return MigratedSqlite.made_in(tmp_path_factory.mktemp("migrated"))


@pytest.fixture
def sqlite_url(migrated_sqlite: MigratedSqlite, tmp_path: Path) -> str:
    """Return the URL of an SQLite file with all tables and nothing in them."""
    return migrated_sqlite.copied_to(tmp_path / "echarge.db")


@pytest.fixture
def empty_sqlite_url(tmp_path: Path) -> str:
    """Return the URL of an SQLite file that does not exist yet."""
    return f"sqlite://{tmp_path / 'echarge.db'}"


@pytest.fixture(params=["sqlite", "postgres"])
def empty_database_url(request: pytest.FixtureRequest) -> str:
    """Return the URL of a database without tables, of each kind in turn; the SQLite file does not exist yet."""
    url: str = request.getfixturevalue(f"empty_{request.param}_url")
    return url


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest) -> str:
    """Return the URL of a fresh database with all tables, of each kind in turn."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


def _running(service: AbstractContextManager[Service]) -> Iterator[Service]:
    try:
        with service as running:
            yield running
    except ServiceMissingError as error:
        pytest.exit(str(error), returncode=pytest.ExitCode.USAGE_ERROR)
