"""Fixtures that more than one folder of tests uses."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, settings

from tests.migrated import MigratedPostgres
from tests.services import PostgresServer, RedisServer, ServiceMissingError, require_services

Service = TypeVar("Service")

# How long an example takes says something of the machine, and of what else runs there, and nothing of the code.
settings.register_profile("echarge", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True)
settings.load_profile("echarge")


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


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """Return the URL of an SQLite file that does not exist yet."""
    return f"sqlite://{tmp_path / 'echarge.db'}"


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest) -> str:
    """Return the URL of a fresh database, of each kind in turn; tables may or may not be there yet."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


def _running(service: AbstractContextManager[Service]) -> Iterator[Service]:
    try:
        with service as running:
            yield running
    except ServiceMissingError as error:
        pytest.exit(str(error), returncode=pytest.ExitCode.USAGE_ERROR)
