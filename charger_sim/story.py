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
LOOK_S = 10
"""How soon, in simulated time, whom a remote start has let in puts the cable in; where time flies, in half a second."""

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
    arriving_at: dict[int, float] = field(default_factory=dict)
    leaving_at: dict[int, float] = field(default_factory=dict)
    ended: bool = False

    def plan(self, at_s: float, number: int, step: str) -> None:
        """Note what happens next at an EVSE."""
        heapq.heappush(self.queue, (at_s, number, step))

    def await_car(self, now: float, number: int) -> None:
        """Draw when the next car comes to an EVSE; until then look there now and then."""
        rate = self.habits.arrivals_per_hour / 3600
        self.arriving_at[number] = now + (self.rng.expovariate(rate) if rate else NEVER_S)
        self.look_again(now, number)

    def look_again(self, now: float, number: int) -> None:
        """Look at a free EVSE when its car is due, or before that."""
        self.plan(min(self.arriving_at[number], now + max(LOOK_S, self.speed / 2)), number, "arrive")

    def stay(self, now: float, number: int) -> None:
        """Draw for how long the car that has come stays; its meter is read from now on."""
        self.leaving_at[number] = now + 60 * self.rng.uniform(self.habits.minutes_min, self.habits.minutes_max)
        self.plan(now + self.habits.sample_s, number, "read")

    def car(self) -> Car:
        """Draw a car."""
        soc, power = self.rng.randint(10, 70), self.rng.choice((7_400, 11_000, 22_000, 50_000))
        return Car.at(soc, battery_wh=self.rng.choice((40_000, 60_000, 77_000)), power_max_w=power)


async def ordinary(charger: Charger, day: Day) -> None:
    """Run arrivals, readings and departures at every EVSE in the order of simulated time."""
    for number in range(1, charger.evses + 1):
        day.await_car(0.0, number)
        if day.rng.random() < day.habits.busy:
            day.arriving_at[number] = day.rng.uniform(0, day.habits.sample_s)
    loop, passed = asyncio.get_running_loop(), 0.0
    began = loop.time()
    while True:
        due, number, step = heapq.heappop(day.queue)
        passed = (loop.time() - began) * day.speed
        await asyncio.sleep(max(0.0, due - passed) / day.speed)
        if day.ended and step == "arrive":
            day.await_car(due, number)
            continue
        try:
            await _STEPS[step](charger, day, number, max(due, passed))
        except (CallError, LinkLost, TimeoutError, Misuse, QueueFull) as error:
            # A command, a loss of power or a full queue came between; the next car finds the EVSE as it is.
            day.tell(charger, f"EVSE {number}: {error}")
            day.plan(max(due, passed) + LOOK_S, number, "tidy")


async def _arrive(charger: Charger, day: Day, number: int, now: float) -> None:
    evse = charger.evse(number)
    if evse.plugged or evse.faulted or not evse.operative:
        day.await_car(now, number)
        return
    if evse.awaits_cable:
        await charger.plug_in(number, day.car())
        day.tell(charger, f"EVSE {number}: plugged in after it was started from afar")
        day.stay(now, number)
        return
    if now < day.arriving_at[number]:
        day.look_again(now, number)
        return
    car = day.car()
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
    day.tell(charger, f"EVSE {number}: plugged in at {car.soc_percent} %, tag {tag} {verdict}")
    day.stay(now, number)


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
    day.await_car(now, number)


async def _tidy(charger: Charger, day: Day, number: int, now: float) -> None:
    if charger.evse(number).plugged:
        await charger.unplug(number)
    day.await_car(now, number)


_STEPS: dict[str, Callable[[Charger, Day, int, float], Awaitable[None]]] = {
    "arrive": _arrive,
    "read": _read,
    "leave": _leave,
    "tidy": _tidy,
}
