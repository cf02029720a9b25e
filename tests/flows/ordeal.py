"""A busy fleet that lives through blows, and is then asked whether anything was lost."""

import asyncio
import os
import random
import secrets
from collections.abc import Awaitable, Callable, Sequence

import pytest

from charger_sim import Charger
from echarge.store.setup import open_store
from tests.flows.installation import Installation, installation
from tests.flows.motorists import Pace, drive, hurried
from tests.flows.reckoning import reckon

CHARGERS = 20
TAGS = ("TAG1", "TAG2", "TAG3")
MORE_SAID_MAX = 8
"""How much more the charger that has the most left to say gets said, at most, between two blows: none starves."""
PAUSE_S_MAX = 0.4
SAID_S_MAX = 120.0

Blow = Callable[[Installation], Awaitable[None]]


async def some_more_is_said(chargers: Sequence[Charger], messages: int) -> None:
    """Wait until the charger that has the most left to say has had so many more messages answered."""
    charger = max(chargers, key=lambda charger: len(charger.outbox))
    wanted = len(charger.ledger.acknowledged) + messages
    try:
        await charger.until(lambda: len(charger.ledger.acknowledged) >= wanted, timeout_s=SAID_S_MAX)
    except TimeoutError:
        pytest.fail(
            f"{charger.url} is not heard: {charger.refusal!r}, {charger.close_code}, {list(charger.outbox)[:3]}"
        )


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
                await some_more_is_said(list(chargers.values()), rng.randint(0, MORE_SAID_MAX))
                await asyncio.sleep(rng.uniform(0, PAUSE_S_MAX))
                await blow(place)
            over.set()
        for charger in chargers.values():
            await charger.__aexit__(None, None, None)
        await place.stop()
        async with await open_store(database_url):
            try:
                await reckon(chargers)
            except AssertionError as error:
                error.add_note(place.complaints())
                raise
    assert sum(len(charger.ledger.sessions) for charger in chargers.values()) >= CHARGERS
    messages = [message for charger in chargers.values() for message in charger.ledger.acknowledged]
    assert any(len(message.message_ids) > 1 for message in messages), "no blow hit a message under way"
