"""Many chargers in one process, bounded in number and in time."""

import asyncio
import random
import sys
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime, timedelta
from types import TracebackType
from typing import Any, Self
from urllib.parse import quote

from charger_sim.charger import Charger
from charger_sim.clock import SimClock
from charger_sim.errors import Misuse
from charger_sim.ledger import Session
from charger_sim.settings import Version
from charger_sim.story import Day, Habits, Story, Tell, ordinary

if sys.platform != "win32":
    import resource

CHARGERS_MAX = 20_000
REPORTS_MAX = 3600
FILES_RESERVED = 64


@dataclass(frozen=True, slots=True)
class Spec:
    """One charger of a fleet; `options` are further settings of `Charger`."""

    identity: str
    password: str | None = None
    version: Version = "1.6"
    evses: int = 2
    tags: tuple[str, ...] = ()
    power_w: int = 11_000
    faulted: bool = False
    """Whether its EVSEs are broken: it connects and says so, and no car is ever charged there."""
    options: Mapping[str, Any] = field(default_factory=dict)


def specs(count: int, *, prefix: str = "SIM-", version: str = "mixed", **shared: Any) -> list[Spec]:
    """Return numbered chargers: `prefix`0001 and on; "mixed" alternates the versions."""
    versions: tuple[Version, ...] = ("1.6", "2.0.1") if version == "mixed" else (_version(version),)
    return [
        Spec(f"{prefix}{number:04d}", version=versions[(number - 1) % len(versions)], **shared)
        for number in range(1, count + 1)
    ]


def _version(text: str) -> Version:
    match text:
        case "1.6" | "2.0.1":
            return text
        case _:
            raise Misuse(f"unknown version {text!r}: 1.6, 2.0.1 or mixed")


@dataclass(frozen=True, slots=True)
class Plan:
    """What a fleet does. `url` ends before the identity; `duration_s` None runs until it is ended.

    With a speed above one the clocks begin as long ago as makes them end at the present: a charger that reports the
    future would be taken for a wrong clock. Without a duration they begin now.
    """

    url: str
    specs: Sequence[Spec]
    speed: float = 1.0
    duration_s: float | None = None
    seed: int = 1
    ramp_per_s: float = 200.0
    habits: Habits = field(default_factory=Habits)
    story: Story = ordinary
    frames_max: int = 0

    def clock(self) -> SimClock:
        """Return a charger's clock."""
        ahead = (self.duration_s or 0.0) * max(self.speed - 1.0, 0.0)
        return SimClock(datetime.now(UTC) - timedelta(seconds=ahead), speed=self.speed)


@dataclass(frozen=True, slots=True)
class Counts:
    """A fleet at one moment; `acknowledged_per_s` since the moment before, `given_up` of transaction messages."""

    at_s: float
    chargers: int
    online: int
    accepted: int
    charging: int
    sessions: int
    energy_mwh: int
    acknowledged: int
    acknowledged_per_s: float
    waiting: int
    given_up: int
    refused: int

    def line(self) -> str:
        """Return one line for people."""
        return (
            f"{self.at_s:6.1f} s  online {self.online}/{self.chargers}  accepted {self.accepted}  "
            f"charging {self.charging}  sessions {self.sessions}  {self.energy_mwh / 1e6:.1f} kWh  "
            f"answered {self.acknowledged} ({self.acknowledged_per_s:.0f}/s)  waiting {self.waiting}  "
            f"given up {self.given_up}  refused {self.refused}"
        )


def silent(_: Charger, __: str) -> None:
    """Tell nobody."""


class Fleet:
    """Chargers that connect at the plan's rate and live their stories; leaving it switches them off."""

    def __init__(self, plan: Plan, *, tell: Tell = silent) -> None:
        """Check the plan against what one process may hold."""
        if not 1 <= len(plan.specs) <= CHARGERS_MAX:
            raise Misuse(f"a fleet has 1 to {CHARGERS_MAX} chargers, not {len(plan.specs)}")
        if plan.speed <= 0 or plan.ramp_per_s <= 0 or plan.habits.arrivals_per_hour < 0:
            raise Misuse("speed and ramp are above zero, arrivals not below")
        _make_room(len(plan.specs))
        self.plan = plan
        self.chargers = [self._build(spec) for spec in plan.specs]
        self.reports: deque[Counts] = deque(maxlen=REPORTS_MAX)
        self.faults: list[BaseException] = []
        self._tell = tell
        self._days: list[Day] = []
        self._tasks: set[asyncio.Task[None]] = set()
        self._entered: list[Charger] = []
        self._ramped = asyncio.Event()
        self._began = 0.0

    def _build(self, spec: Spec) -> Charger:
        options: dict[str, Any] = {"frames_max": self.plan.frames_max, "commands_max": 20} | dict(spec.options)
        charger = Charger(
            url=f"{self.plan.url.rstrip('/')}/{quote(spec.identity, safe='')}",
            password=spec.password,
            version=spec.version,
            evses=spec.evses,
            power_w=spec.power_w,
            clock=self.plan.clock(),
            serial=spec.identity[:25],
            persistent=True,
            **options,
        )
        for evse in charger.stations[1:]:
            evse.faulted = spec.faulted
        return charger

    async def __aenter__(self) -> Self:
        """Begin to connect; returns at once."""
        self._began = asyncio.get_running_loop().time()
        self._start(self._ramp())
        self._start(self._report())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Switch every charger off; raise what went wrong in one of them."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        ends = await asyncio.gather(
            *(charger.__aexit__(None, None, None) for charger in self._entered), return_exceptions=True
        )
        self.faults += [end for end in ends if isinstance(end, BaseException)]
        if self.faults and error is None:
            raise self.faults[0]

    async def connected(self, *, timeout_s: float = 60.0) -> None:
        """Wait until every charger is accepted and has told its statuses."""
        async with asyncio.timeout(timeout_s):
            await self._ramped.wait()
            for charger in self.chargers:
                await charger.booted(timeout_s=timeout_s)

    async def lived(self, *, timeout_s: float = 60.0) -> None:
        """Wait until every story has come to its end; ordinary days have none."""
        async with asyncio.timeout(timeout_s):
            await self._ramped.wait()
            await asyncio.gather(*self._stories())

    async def finish(self, *, timeout_s: float = 60.0) -> None:
        """Let no car come any more, end every session, and wait until every message is answered."""
        stories = self._stories()
        for task in stories:
            task.cancel()
        await asyncio.gather(*stories, return_exceptions=True)
        async with asyncio.timeout(timeout_s):
            await asyncio.gather(*(self._leave(charger, timeout_s) for charger in self._entered))

    async def run(self) -> Counts:
        """Run for the plan's duration, or until cancelled, and return the last counts."""
        await asyncio.sleep(self.plan.duration_s if self.plan.duration_s is not None else float(2**30))
        return self.counts()

    def sessions(self) -> Iterator[tuple[Charger, Session]]:
        """Yield every session of every charger's ledger."""
        for charger in self.chargers:
            for session in charger.ledger.sessions:
                yield charger, session

    def counts(self) -> Counts:
        """Count the fleet now."""
        last = self.reports[-1] if self.reports else None
        at_s = asyncio.get_running_loop().time() - self._began
        acknowledged = sum(len(cp.ledger.acknowledged) + cp.ledger.forgotten for cp in self.chargers)
        passed = at_s - (last.at_s if last else 0.0)
        return Counts(
            at_s=at_s,
            chargers=len(self.chargers),
            online=sum(cp.online for cp in self.chargers),
            accepted=sum(cp.ready for cp in self.chargers),
            charging=sum(evse.flowing for cp in self.chargers for evse in cp.stations),
            sessions=sum(len(cp.ledger.sessions) for cp in self.chargers),
            energy_mwh=sum(cp.ledger.delivered_mwh for cp in self.chargers),
            acknowledged=acknowledged,
            acknowledged_per_s=(acknowledged - (last.acknowledged if last else 0)) / passed if passed > 0 else 0.0,
            waiting=sum(len(cp.outbox) for cp in self.chargers),
            given_up=sum(item.session is not None for cp in self.chargers for item in cp.ledger.given_up),
            refused=sum(cp.refusal is not None and not cp.online for cp in self.chargers),
        )

    def _stories(self) -> list[asyncio.Task[None]]:
        return [task for task in self._tasks if task.get_name() == "story"]

    async def _ramp(self) -> None:
        for spec, charger in zip(self.plan.specs, self.chargers, strict=True):
            await charger.__aenter__()
            self._entered.append(charger)
            if self.plan.story is not ordinary or self.plan.habits.arrivals_per_hour or self.plan.habits.busy:
                # A sequence of its own for each charger, whatever the others do meanwhile.
                rng = random.Random(f"{self.plan.seed}:{spec.identity}")
                day = Day(spec.tags, self.plan.habits, rng, self.plan.speed, self._tell)
                self._start(self._live(charger, day), name="story")
            await asyncio.sleep(1 / self.plan.ramp_per_s)
        self._ramped.set()

    async def _live(self, charger: Charger, day: Day) -> None:
        await charger.until(lambda: charger.ready, timeout_s=float(2**30))
        await self.plan.story(charger, day)

    async def _leave(self, charger: Charger, timeout_s: float) -> None:
        for evse in charger.stations[1:]:
            if evse.plugged:
                await charger.unplug(evse.number)
        await charger.drained(timeout_s=timeout_s)

    async def _report(self) -> None:
        while True:
            await asyncio.sleep(1)
            self.reports.append(self.counts())

    def _start(self, work: Any, name: str = "fleet") -> None:
        task = asyncio.create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        error = None if task.cancelled() else task.exception()
        if error is not None:
            self.faults.append(error)


def _make_room(sockets: int) -> None:
    if sys.platform == "win32":
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = sockets + FILES_RESERVED
    if hard != resource.RLIM_INFINITY and wanted > hard:
        raise Misuse(f"{sockets} chargers need {wanted} open files; this system allows {hard} (ulimit -n)")
    if soft != resource.RLIM_INFINITY and wanted > soft:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def spec_from(entry: Mapping[str, Any]) -> Spec:
    """Return one charger of a fleet file: identity, and what else is wanted of it (power in watts)."""
    known = {item.name for item in fields(Spec)} - {"options", "power_w"} | {"power"}
    unknown = set(entry) - known
    if unknown:
        raise Misuse(f"unknown field {min(unknown)!r}; known are {', '.join(sorted(known))}")
    identity, password = entry.get("identity"), entry.get("password")
    evses, power, tags = entry.get("evses", 2), entry.get("power", 11_000), entry.get("tags", [])
    if not isinstance(identity, str) or not identity:
        raise Misuse("every charger needs an identity")
    if not isinstance(evses, int) or not 1 <= evses <= 16 or not isinstance(power, int) or power < 1:
        raise Misuse(f"{identity}: evses are 1 to 16, power is in whole watts")
    if not isinstance(tags, list) or not all(isinstance(tag, str) for tag in tags):
        raise Misuse(f"{identity}: tags are a list of texts")
    if password is not None and not isinstance(password, str):
        raise Misuse(f"{identity}: the password is a text")
    faulted = entry.get("faulted", False)
    if not isinstance(faulted, bool):
        raise Misuse(f"{identity}: faulted is true or false")
    return Spec(identity, password, _version(str(entry.get("version", "1.6"))), evses, tuple(tags), power, faulted)
