"""A thousand chargers that all come back at once."""

import asyncio
import random

import pytest

from charger_sim import Charger
from charger_sim.fleet import Fleet, Plan, specs
from charger_sim.story import Habits
from echarge.store.setup import open_store
from tests.flows.installation import CHARGER_PASSWORD, installation
from tests.flows.motorists import Pace, drive, hurried
from tests.flows.reckoning import reckon

pytestmark = [pytest.mark.anyio, pytest.mark.soak]

IDLE = 1000
ACTIVE = 20
BACK_S_MAX = 60.0


@pytest.mark.parametrize("politely", [True, False], ids=["stopped", "killed"])
async def test_storm(database_url: str, politely: bool) -> None:
    """A12, A31, C6: after a restart all are back and answered within a minute, and no charging is lost."""
    idle = specs(IDLE, password=CHARGER_PASSWORD, options={"boot_on_reconnect": True})
    names = [f"CP{number}" for number in range(ACTIVE)]
    over = asyncio.Event()
    clock = asyncio.get_running_loop().time
    async with installation(database_url, chargers=[*names, *(spec.identity for spec in idle)]) as place:
        chargers = {
            name: hurried(f"{place.ocpp}/{name}", number, rng=random.Random(number))  # noqa: S311
            for number, name in enumerate(names)
        }
        plan = Plan(place.ocpp, idle, habits=Habits(arrivals_per_hour=0))
        async with Fleet(plan) as fleet, asyncio.TaskGroup() as tasks:
            for number, charger in enumerate(chargers.values()):
                await charger.__aenter__()
                rng = random.Random(number)  # noqa: S311
                tasks.create_task(drive(charger, tag="TAG", rng=rng, over=over, pace=Pace(online_s=0.1)))
            await fleet.connected(timeout_s=BACK_S_MAX)
            await (place.stop() if politely else place.kill())
            await place.start()
            began = clock()
            await asyncio.gather(*(_returned(charger) for charger in fleet.chargers))
            await fleet.connected(timeout_s=BACK_S_MAX)
            took_s = clock() - began
            over.set()
        for charger in chargers.values():
            await charger.__aexit__(None, None, None)
        await place.stop()
        async with await open_store(database_url):
            await reckon(chargers)
    print(f"all {IDLE} were back after {took_s:.1f} s")  # noqa: T201 -- worth knowing
    assert took_s < BACK_S_MAX


async def _returned(charger: Charger) -> None:
    await charger.until(lambda: charger.connections > 1, timeout_s=BACK_S_MAX)
