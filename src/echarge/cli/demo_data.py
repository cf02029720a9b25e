"""The demo's database: made, migrated and filled in one go."""

from collections.abc import Sequence
from datetime import datetime

from echarge.cli.demo_past import make_past, save_past
from echarge.cli.demo_world import make_world, save_world
from echarge.operations.passwords import hash_password
from echarge.operations.setup import NewOrganisation, create_organisation
from echarge.store.migrate import migrate
from echarge.store.numbers import Numbers
from echarge.store.setup import open_store
from echarge.store.writer import Transaction, Writer

ORGANISATION = "Greenline Charging"


async def make_demo(database_url: str, *, email: str, password: str, now: datetime) -> list[dict[str, object]]:
    """Fill a new database with the demo; return what simulated chargers need to know to dial in."""
    await migrate(database_url, now=now)
    async with await open_store(database_url) as store:
        writer = Writer.for_store(store, _tell_nobody)
        async with writer.running():
            asked = NewOrganisation(ORGANISATION, "GBP", "Europe/London", "Alex Turner", email)
            organisation, _ = await create_organisation(
                writer, asked, password_hash=await hash_password(password), now=now
            )
            world = await make_world(organisation, now=now)
            past = await make_past(world, await Numbers.load(), writer, now=now)

            async def save(tx: Transaction) -> None:
                await save_world(tx, world)
                save_past(tx, past)

            await writer.run(save)
    return world.fleet()


def _tell_nobody(_: Sequence[object]) -> None:
    """Do nothing: nobody watches a database that is being made."""
