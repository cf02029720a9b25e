"""Motorists in a hurry: cars come, charge and leave at every EVSE, in simulated time that runs as fast as it may."""

import asyncio
import random
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from charger_sim import Car, Charger, SimClock, Version
from tests.flows.installation import CHARGER_PASSWORD

WAITING_MAX = 20
DRAIN_S_MAX = 120.0
HARRIED_S_MAX = 3600.0
"""For so long a charger may stay behind while the server is struck down again and again: who strikes looks after it."""
HISTORY = timedelta(days=30)
"""How long ago the chargers' clocks begin: no hurry brings them into the future, which would be a wrong clock."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast life goes on: real seconds between two steps of a charger, and simulated ones that pass meanwhile."""

    online_s: float = 0.005
    offline_s: float = 0.1
    step_s_min: int = 20
    step_s_max: int = 120
    readings_max: int = 12


def hurried(url: str, number: int, *, rng: random.Random, **options: object) -> Charger:
    """Return a charger with a clock that only its motorists move; every message is sent until it is answered."""
    versions: tuple[Version, ...] = ("1.6", "2.0.1")
    settings: dict[str, object] = {
        "backoff_s": (0.05, 0.5), "retry_interval_s": 0.05, "attempts_max": 0, "answer_timeout_s": 10.0,
        "frames_max": 0, "ledger_max": 200_000,
        # Its real seconds are no measure for these clocks: a busy machine needs many between a tag and its cable.
        "connection_timeout_s": 86_400.0,
    }  # fmt: skip
    return Charger(
        url=url,
        password=CHARGER_PASSWORD,
        version=versions[number % 2],
        clock=SimClock(datetime.now(UTC).replace(microsecond=0) - HISTORY, speed=0),
        resend_with=("same_id", "new_id")[number // 2 % 2],
        persistent=True,
        rng=rng,
        **(settings | options),  # type: ignore[arg-type]  # Charger has its own types for them
    )


async def drive(charger: Charger, *, tag: str, rng: random.Random, over: asyncio.Event, pace: Pace) -> None:
    """Let cars come to all EVSEs in turn until it is over; the last of them leave, and nothing is left unsaid."""
    await charger.until(lambda: charger.ready, timeout_s=DRAIN_S_MAX)
    visits = [_visits(charger, number, tag, rng, over, pace) for number in range(1, charger.evses + 1)]
    for visit in visits:
        await anext(visit)
    while visits:
        seconds = rng.randint(pace.step_s_min, pace.step_s_max)
        charger.clock.advance(seconds)
        for visit in list(visits):
            try:
                await visit.asend(seconds)
            except StopAsyncIteration:
                visits.remove(visit)
        await asyncio.sleep(pace.online_s if charger.ready else pace.offline_s)
        if len(charger.outbox) > WAITING_MAX:
            await charger.until(lambda: not charger.outbox, timeout_s=HARRIED_S_MAX)
    await charger.drained(timeout_s=DRAIN_S_MAX)
    await charger.booted(timeout_s=DRAIN_S_MAX)


async def _visits(
    charger: Charger, number: int, tag: str, rng: random.Random, over: asyncio.Event, pace: Pace
) -> AsyncGenerator[None, int]:
    """One thing happens at the EVSE at each step; what is sent in tells how long the step took."""
    seconds = yield
    while not over.is_set():
        car = Car.at(rng.randint(10, 60))
        if rng.random() < 0.3:
            await charger.present_tag(number, tag)
            seconds = yield
            await charger.plug_in(number, car)
        else:
            await charger.plug_in(number, car)
            seconds = yield
            await charger.present_tag(number, tag)
        for _ in range(rng.randint(0, pace.readings_max)):
            seconds = yield
            await charger.tick(number, seconds)
        if rng.random() < 0.2 and charger.evse(number).flowing:
            await charger.suspend(number)
            seconds = yield
            await charger.tick(number, seconds)
            await charger.resume(number)
            seconds = yield
            await charger.tick(number, seconds)
        if rng.random() < 0.7:
            await charger.present_tag(number, tag)
            seconds = yield
        await charger.unplug(number)
        seconds = yield
