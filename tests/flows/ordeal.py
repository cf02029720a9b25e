"""A busy fleet that lives through blows, and is then asked whether anything was lost."""

import asyncio
import os
import random
import secrets
from collections.abc import Awaitable, Callable

from echarge.store.setup import open_store
from tests.flows.installation import Installation, installation
from tests.flows.motorists import Pace, drive, hurried
from tests.flows.reckoning import reckon

CHARGERS = 20
TAGS = ("TAG1", "TAG2", "TAG3")
LIFE_S_MAX = 0.8

Blow = Callable[[Installation], Awaitable[None]]


async def live_through(database_url: str, blow: Blow, *, times: int, calm: bool = True) -> None:
    """Deal the blow so often, at random moments, and hold the database against the chargers' own truth.

    TEST_SEED repeats the moments of an earlier run, though not what the machine makes of them.
    """
    seed = int(os.environ.get("TEST_SEED") or secrets.randbelow(1 << 32))
    print(f"TEST_SEED={seed}")  # noqa: T201 -- shown where the test fails
    rng = random.Random(seed)  # noqa: S311 -- it has to be repeatable
    over = asyncio.Event()
    names = [f"CP{number}" for number in range(CHARGERS)]
    async with installation(database_url, chargers=names, tags=TAGS) as place:
        place.calm = calm
        chargers = {
            name: hurried(f"{place.ocpp}/{name}", number, rng=random.Random(rng.random()))  # noqa: S311
            for number, name in enumerate(names)
        }
        async with asyncio.TaskGroup() as tasks:
            for number, charger in enumerate(chargers.values()):
                await charger.__aenter__()
                own = random.Random(rng.random())  # noqa: S311
                tasks.create_task(drive(charger, tag=TAGS[number % len(TAGS)], rng=own, over=over, pace=Pace()))
            for _ in range(times):
                await asyncio.sleep(rng.uniform(0, LIFE_S_MAX))
                await blow(place)
            over.set()
        for charger in chargers.values():
            await charger.__aexit__(None, None, None)
        await place.stop()
        async with await open_store(database_url):
            await reckon(chargers)
    assert sum(len(charger.ledger.sessions) for charger in chargers.values()) >= CHARGERS
    messages = [message for charger in chargers.values() for message in charger.ledger.acknowledged]
    assert any(len(message.message_ids) > 1 for message in messages), "no blow hit a message under way"
