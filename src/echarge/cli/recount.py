"""`echarge recount`: count the dashboard's hourly totals again, from all that chargers have said."""

import asyncio
from argparse import Namespace
from datetime import UTC, datetime

from echarge.cli.command import Command, no_arguments
from echarge.config import Settings
from echarge.operations.recounting import Recounted, recount
from echarge.store.setup import open_store
from echarge.store.writer import Writer


def run(_: Namespace, settings: Settings) -> None:
    """Recount and tell what was wrong."""
    found = asyncio.run(_recount(settings.database_url))
    print(f"Counted the sessions of {found.chargers} chargers again; {found.hours_wrong} hourly totals were put right.")


async def _recount(database_url: str) -> Recounted:
    async with await open_store(database_url) as store:
        writer = Writer.for_store(store, lambda _: None)
        async with writer.running():
            return await recount(writer, store.reader, datetime.now(UTC))


COMMAND = Command(
    name="recount",
    help="count the dashboard's hourly totals again from all messages kept, and put them right; stop the server first",
    add_arguments=no_arguments,
    run=run,
)
