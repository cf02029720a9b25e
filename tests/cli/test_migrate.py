"""Tests of `echarge migrate`."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

from echarge.store.urls import Database
from echarge.store.versions import known_versions
from tests.cli.programs import echarge
from tests.store.catalogue import row_counts, sqlite_path


def test_migrate_makes_the_database_once(empty_database_url: str) -> None:
    """The first run makes the tables, the second finds nothing to do; both say so."""
    database = Database.from_url(empty_database_url)
    end = f"The database is up to date ({database}).\n"
    applied = "".join(f"Applied {version}\n" for version in known_versions(database.dialect))
    first, second = (echarge("migrate", database_url=empty_database_url) for _ in range(2))
    assert (first.returncode, first.stdout, first.stderr) == (0, applied + end, "")
    assert (second.returncode, second.stdout, second.stderr) == (0, end, "")
    assert asyncio.run(row_counts(empty_database_url))["secret"] == 2


def test_migrate_copies_a_file_that_is_not_empty(empty_sqlite_url: str) -> None:
    """A file with tables is copied before anything is done to it, and the copy's path is printed."""
    path = sqlite_path(empty_sqlite_url)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE notes AS SELECT 'keep me' AS text")
    done = echarge("migrate", database_url=empty_sqlite_url)
    assert done.returncode == 0, done.stderr
    said, backup = done.stdout.splitlines()[0].split(": ")
    assert said == "The database as it was"
    assert Path(backup).parent == path.parent
    assert asyncio.run(row_counts(f"sqlite://{backup}")) == {"notes": 1}
    assert asyncio.run(row_counts(empty_sqlite_url))["notes"] == 1


def test_migrate_says_why_it_can_not(tmp_path: Path) -> None:
    """A database that can not be reached is one line, and status 1."""
    done = echarge("migrate", database_url="postgres://me:hush@127.0.0.1:1/echarge")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("echarge: The database can not be used (the PostgreSQL database 'echarge' at ")
    assert done.stderr.count("\n") == 1
    assert "hush" not in done.stderr
    done = echarge("migrate", database_url=f"sqlite://{tmp_path}")
    assert done.stderr.endswith(f"Is a directory: '{tmp_path}'. Check ECHARGE_DATABASE_URL.\n")
