"""`echarge migrate`: make the database, or bring it up to date."""

import asyncio
from argparse import Namespace
from datetime import UTC, datetime

from echarge.cli.command import Command, no_arguments
from echarge.config import Settings
from echarge.store.migrate import migrate
from echarge.store.urls import Database


def run(_: Namespace, settings: Settings) -> None:
    """Migrate the database and tell what was done."""
    done = asyncio.run(migrate(settings.database_url, now=datetime.now(UTC)))
    database = Database.from_url(settings.database_url)
    if done.backup is not None:
        print(f"The database as it was: {done.backup}")
    for version in done.versions:
        print(f"Applied {version}")
    print(f"The database is up to date ({database}).")


COMMAND = Command(
    name="migrate",
    help="make the tables of the database, or bring them up to date; an SQLite file is copied first",
    add_arguments=no_arguments,
    run=run,
)
