"""What happens at a charger on an ordinary day: cars come at random, charge for a while, and leave."""

import asyncio
import heapq
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Protocol

from charger_sim.car import Car
from charger_sim.charger import Charger
from charger_sim.errors import CallError, LinkLost, Misuse, QueueFull

NEVER_S = 1e9

Tell = Callable[[Charger, str], None]


class Story(Protocol):
    """What a fleet lets happen at one charger until it is cancelled or done."""

    def __call__(self, charger: Charger, day: "Day") -> Awaitable[None]:
        """Let it happen."""


@dataclass(frozen=True, slots=True)
class Habits:
    """How drivers behave, in simulated time. `arrivals_per_hour` is per free EVSE; shares are from 0 to 1.

    `busy` is the share of EVSEs where the first car comes within one reading's time.
    """

    arrivals_per_hour: float = 2.0
    minutes_min: float = 15.0
    minutes_max: float = 90.0
    sample_s: int = 60
    tag_first: float = 0.3
    pull_without_stop: float = 0.2
    unknown_tag: float = 0.0
    busy: float = 0.0


@dataclass(slots=True, eq=False)
class Day:
    """One charger's share of a fleet's run."""

    tags: tuple[str, ...]
    habits: Habits
    rng: random.Random
    speed: float
    tell: Tell
    queue: list[tuple[float, int, str]] = field(default_factory=list)
    leaving_at: dict[int, float] = field(default_factory=dict)
    ended: bool = False

    def plan(self, at_s: float, number: int, step: str) -> None:
        """Note what happens next at an EVSE."""
        heapq.heappush(self.queue, (at_s, number, step))

    def arrival_in_s(self) -> float:
        """Draw the time until the next car."""
        rate = self.habits.arrivals_per_hour / 3600
        return self.rng.expovariate(rate) if rate else NEVER_S


async def ordinary(charger: Charger, day: Day) -> None:
    """Run arrivals, readings and departures at every EVSE in the order of simulated time."""
    for number in range(1, charger.evses + 1):
        soon = day.rng.random() < day.habits.busy
        day.plan(day.rng.uniform(0, day.habits.sample_s) if soon else day.arrival_in_s(), number, "arrive")
    loop, passed = asyncio.get_running_loop(), 0.0
    began = loop.time()
    while True:
        due, number, step = heapq.heappop(day.queue)
        passed = (loop.time() - began) * day.speed
        await asyncio.sleep(max(0.0, due - passed) / day.speed)
        if day.ended and step == "arrive":
            day.plan(due + day.arrival_in_s(), number, "arrive")
            continue
        try:
            await _STEPS[step](charger, day, number, max(due, passed))
        except (CallError, LinkLost, TimeoutError, Misuse, QueueFull) as error:
            # A command, a loss of power or a full queue came between; the next car finds the EVSE as it is.
            day.tell(charger, f"EVSE {number}: {error}")
            day.plan(max(due, passed) + day.arrival_in_s(), number, "tidy")


async def _arrive(charger: Charger, day: Day, number: int, now: float) -> None:
    evse = charger.evse(number)
    if evse.plugged or evse.faulted or not evse.operative:
        day.plan(now + day.arrival_in_s(), number, "arrive")
        return
    soc, power = day.rng.randint(10, 70), day.rng.choice((7_400, 11_000, 22_000, 50_000))
    car = Car.at(soc, battery_wh=day.rng.choice((40_000, 60_000, 77_000)), power_max_w=power)
    # Nobody holds one card to two readers at once, unless there is no other.
    here = {each.session.tag for each in charger.stations if each.session is not None}
    tags = [tag for tag in day.tags if tag not in here] or day.tags
    tag = day.rng.choice(tags) if tags and day.rng.random() >= day.habits.unknown_tag else "UNKNOWN"
    if day.rng.random() < day.habits.tag_first:
        verdict = await charger.present_tag(number, tag)
        await charger.plug_in(number, car)
    else:
        await charger.plug_in(number, car)
        verdict = await charger.present_tag(number, tag)
    day.tell(charger, f"EVSE {number}: plugged in at {soc} %, tag {tag} {verdict}")
    day.leaving_at[number] = now + 60 * day.rng.uniform(day.habits.minutes_min, day.habits.minutes_max)
    day.plan(now + day.habits.sample_s, number, "read")


async def _read(charger: Charger, day: Day, number: int, now: float) -> None:
    evse = charger.evse(number)
    if evse.flowing:
        await charger.tick(number, day.habits.sample_s)
    over = now >= day.leaving_at.get(number, 0.0) or evse.session is None or evse.session.tag is None
    day.plan(now + day.habits.sample_s, number, "leave" if over else "read")


async def _leave(charger: Charger, day: Day, number: int, now: float) -> None:
    evse = charger.evse(number)
    session = evse.session
    if session is not None and session.tag is not None and day.rng.random() >= day.habits.pull_without_stop:
        await charger.present_tag(number, session.tag)
    if evse.plugged:
        await charger.unplug(number)
    if session is not None:
        day.tell(charger, f"EVSE {number}: left with {session.delivered_mwh / 1e6:.3f} kWh")
    day.plan(now + day.arrival_in_s(), number, "arrive")


async def _tidy(charger: Charger, day: Day, number: int, now: float) -> None:
    if charger.evse(number).plugged:
        await charger.unplug(number)
    day.plan(now + day.arrival_in_s(), number, "arrive")


_STEPS: dict[str, Callable[[Charger, Day, int, float], Awaitable[None]]] = {
    "arrive": _arrive,
    "read": _read,
    "leave": _leave,
    "tidy": _tidy,
}
