"""A charger's life on the line: connect, boot, stay, lose the connection, come back, lose no transaction message."""

import asyncio
import random
from abc import ABC, abstractmethod
from collections import deque
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from types import TracebackType
from typing import Self

from charger_sim.dialect import Dialect, Effect, Reply
from charger_sim.errors import CallError, HandshakeRefused, LinkLost, Misuse, QueueFull
from charger_sim.evse import Evse
from charger_sim.ledger import Json, Ledger, Message, Session
from charger_sim.link import Dial, Link, dial, new_id
from charger_sim.meter import Meter, Register
from charger_sim.settings import Answer, Settings
from charger_sim.versions import DIALECTS
from charger_sim.watched import Watched

INTERVAL_S_MAX = 86_400.0
HEARTBEAT_S = 300.0
WAIT_S_MAX = 300.0
LOGGED_MAX = 1 << 16


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame in the log: direction "in", "out" or "unreadable"."""

    at: datetime
    direction: str
    data: str | bytes


@dataclass(slots=True, eq=False)
class Command:
    """One CALL of the central system; `answer` is None until it is answered, and for ever where it was not."""

    at: datetime
    action: str
    message_id: str
    payload: Json
    answer: Json | CallError | None = None
    done: bool = False


@dataclass(kw_only=True, eq=False)
class Line(Settings, Watched, ABC):
    """What every charger does whatever its drivers do; owns the connection's tasks and the queue of messages."""

    def __post_init__(self) -> None:
        """Build the charger as it leaves the factory."""
        self._prepare()
        if self.version not in DIALECTS:
            raise Misuse(f"this simulator speaks {' and '.join(DIALECTS)}, not {self.version}")
        self.dialect: Dialect = DIALECTS[self.version]
        self.stations = [self._build(number) for number in range(self.evses + 1)]
        self.outbox: deque[Message] = deque()
        self.ledger = Ledger(entries_max=self.ledger_max)
        self.frames: deque[Frame] = deque(maxlen=self.frames_max)
        self.commands: deque[Command] = deque(maxlen=self.commands_max)
        self.config: dict[str, str] = {}
        self.config_next: dict[str, str] = {}
        self.local_list: dict[str, str] = {}
        self.local_list_version = 0
        self.profiles: dict[int, Json] = {}
        self.accepted = False
        self.boot_reason = "PowerUp"
        self.connections = 0
        self.close_code: int | None = None
        self.refusal: HandshakeRefused | OSError | None = None
        self.when_idle: tuple[int | None, Effect] | None = None
        self.heartbeat_s = HEARTBEAT_S
        self._boot_due = True
        self._statuses_out = 0
        self._statuses_due = True
        self._link: Link | None = None
        self._wake = asyncio.Event()
        self._acceptance = asyncio.Event()
        self._hurry = asyncio.Event()
        self._allowed = asyncio.Event()
        self._allowed.set()

    @abstractmethod
    def obey(self, action: str, payload: Json) -> Reply:
        """Return the truthful answer to a command, and what it then does."""

    @abstractmethod
    def answered(self, message: Message, answer: Json) -> None:
        """Take the answer to a transaction message to heart."""

    def _build(self, number: int) -> Evse:
        meter = Meter(Register(self.register), self.resolution_mwh, self.register_start_wh * 1000)
        return Evse(number, self.power_w, self.phases, meter)

    # --- what a test may ask ---

    @property
    def online(self) -> bool:
        """Tell whether there is a connection."""
        return self._link is not None and not self._link.lost

    @property
    def ready(self) -> bool:
        """Tell whether there is a connection and the central system has accepted the charger."""
        return self.online and self.accepted

    @property
    def subprotocol(self) -> str | None:
        """Return what the server chose on this connection."""
        return self._link.subprotocol if self._link is not None else None

    @property
    def link(self) -> Link:
        """Return the connection, for misbehaviour; raise LinkLost where there is none."""
        if self._link is None or self._link.lost:
            raise LinkLost("not connected")
        return self._link

    def evse(self, number: int) -> Evse:
        """Return one EVSE, counted from 1; 0 is the station itself."""
        if not 0 <= number <= self.evses:
            raise Misuse(f"this charger has no EVSE {number}")
        return self.stations[number]

    async def booted(self, *, timeout_s: float = 60.0) -> None:
        """Wait until BootNotification was accepted and every status is answered."""
        await self.until(self._is_booted, timeout_s=timeout_s)

    async def drained(self, *, timeout_s: float = 60.0) -> None:
        """Wait until every queued message is answered or discarded, and every command has had its effect."""
        await self.until(lambda: not self.outbox and not self._effects, timeout_s=timeout_s)

    async def commanded(self, action: str, *, timeout_s: float = 60.0) -> Command:
        """Wait for a CALL of this action to be answered and obeyed, and return the latest."""
        await self.until(lambda: self._latest(action) is not None, timeout_s=timeout_s)
        command = self._latest(action)
        if command is None:
            raise Misuse("the log of commands is too short")
        return command

    async def send(self, action: str, payload: Json) -> Json:
        """Send any CALL and return its answer; raise CallError, LinkLost or TimeoutError."""
        return await self._call(self.link, self.ledger.expect(Message(action, payload, self.clock.now())))

    async def send_raw(self, frame: str | bytes) -> None:
        """Put any text or bytes on the wire."""
        await self.link.send(frame)

    # --- life ---

    async def __aenter__(self) -> Self:
        """Connect; raise HandshakeRefused or OSError unless the charger is persistent."""
        link = None if self.persistent else await self._open()
        self._life_task = asyncio.create_task(self._life(link))
        self._life_task.add_done_callback(self._died)
        if link is not None:
            await self.until(lambda: self.connections > 0)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Hang up politely, end every task, and raise what went wrong in one of them."""
        tasks = [task for task in (self._life_task, *self._effects) if task is not None]
        for task in tasks:
            task.cancel()
        if self._link is not None:
            await self._link.close()
        await asyncio.gather(*tasks, return_exceptions=True)
        for evse in self.stations:
            evse.cancel_timers()
        if self.faults and error is None:
            raise self.faults[0]

    async def _open(self) -> Link:
        password = self.password.encode() if isinstance(self.password, str) else self.password
        offered = (self.dialect.subprotocol,) if self.subprotocols is None else self.subprotocols
        how = Dial(self.url, offered, self.username, password, self.compression, self.tls)
        return Link(await dial(how), on_call=self._on_call, on_frame=self._on_frame)

    async def _life(self, link: Link | None) -> None:
        failures = 0
        while True:
            try:
                await self._allowed.wait()
                if link is None:
                    link = await self._open()
                heard = len(self.ledger.acknowledged)
                await self._serve(link)
                # A server that accepts and hangs up again is as absent as one that refuses.
                failures = 0 if len(self.ledger.acknowledged) != heard else failures + 1
            except (HandshakeRefused, OSError) as error:
                failures += 1
                self.refusal = error
                self._notify()
            link = None
            if not self.reconnect:
                return
            await self._pause(self._hurry, self._backoff(failures))

    def _backoff(self, failures: int) -> float:
        low, high = self.backoff_s
        # Full jitter: thousands of chargers that lost one server must not return in step.
        return (self.rng or random).uniform(low / 2, min(high, low * 2.0 ** min(failures, 20)))

    async def _serve(self, link: Link) -> None:
        if not self._allowed.is_set():
            link.abort()
            return
        self._link = link
        self.connections += 1
        self._boot_due = self._boot_due or self.boot_on_reconnect
        self._statuses_due = True
        self._notify()
        try:
            async with asyncio.TaskGroup() as tasks:
                pump = tasks.create_task(self._pump(link))
                await link.read()
                pump.cancel()
        finally:
            self._link, self.close_code = None, link.close_code
            self._notify()

    def _drop(self) -> None:
        if self._link is not None:
            self._link.abort()

    # --- the pump: one task that sends what is due ---

    async def _pump(self, link: Link) -> None:
        with suppress(LinkLost):
            while not link.lost:
                self._wake.clear()
                if self._boot_due:
                    await self._boot(link)
                elif not await self._show_next() and not await self._deliver_next(link):
                    await self._rest(link)

    async def _boot(self, link: Link) -> None:
        self._acceptance.clear()
        try:
            answer = await self.announce(link)
        except (CallError, TimeoutError):
            await self._pause(self._acceptance, self.retry_interval_s)
            return
        if not self.accepted:
            interval = answer.get("interval") or HEARTBEAT_S
            await self._pause(self._acceptance, self.boot_wait_s or min(float(interval), INTERVAL_S_MAX))

    async def announce(self, link: Link | None = None) -> Json:
        """Send BootNotification and take the answer to heart."""
        message = Message("BootNotification", self.dialect.boot(self), self.clock.now())
        answer = await self._call(link or self.link, self.ledger.expect(message))
        self.accepted = answer.get("status") == "Accepted"
        self._boot_due = not self.accepted
        interval = answer.get("interval")
        if self.accepted and isinstance(interval, int) and interval > 0:
            self.heartbeat_s = min(float(interval), INTERVAL_S_MAX)
        if self.accepted:
            self._statuses_due = True
            self._acceptance.set()
        self._notify()
        return answer

    async def _show_next(self) -> bool:
        # Only what changed while nothing could be told: whoever changes a status on line tells it in its place.
        for evse in self.stations[self.dialect.first_status :] if self._statuses_due else ():
            if evse.status_shown != self.dialect.status(evse):
                if not await self.show(evse):
                    await asyncio.sleep(self.retry_interval_s)
                return True
        self._statuses_due = False
        return False

    async def show(self, evse: Evse) -> bool:
        """Tell the server an EVSE's status if it changed; return False where that has to wait."""
        status = self.dialect.status(evse)
        if not self.ready or evse.status_shown == status or evse.number < self.dialect.first_status:
            return False
        # Taken as told at once, so that the pump does not tell it a second time meanwhile.
        evse.status_shown = status
        self._statuses_out += 1
        try:
            await self.send("StatusNotification", self.dialect.status_payload(self, evse))
        except CallError:
            return True
        except (LinkLost, TimeoutError):
            evse.status_shown, self._statuses_due = None, True
            self._wake.set()
            return False
        finally:
            self._statuses_out -= 1
            self._notify()
        return True

    async def _deliver_next(self, link: Link) -> bool:
        if not self.outbox:
            return False
        message = self.outbox[0]
        try:
            answer = await self._call(link, message)
        except (CallError, TimeoutError):
            message.attempts += 1
            if self.attempts_max and message.attempts >= self.attempts_max:
                self.outbox.popleft()
                self.ledger.give_up(message)
                self._notify()
            else:
                await asyncio.sleep(self.retry_interval_s * message.attempts)
            return True
        self.outbox.popleft()
        self.answered(message, answer)
        self._notify()
        return True

    async def _rest(self, link: Link) -> None:
        if await self._pause(self._wake, self.heartbeat_s) or not self.heartbeat:
            return
        with suppress(CallError, TimeoutError):
            await self._call(link, Message("Heartbeat", {}, self.clock.now()), book=False)

    # --- calls ---

    async def _call(self, link: Link, message: Message, *, book: bool = True) -> Json:
        if message.message_id is None or self.resend_with == "new_id":
            message.message_ids.append(new_id())
        payload = self.dialect.address(message)
        message_id = message.message_ids[-1]
        queued = bool(self.outbox) and self.outbox[0] is message
        try:
            answer = await link.call(message.action, payload, message_id=message_id, timeout_s=self.answer_timeout_s)
        except (CallError, LinkLost, TimeoutError) as error:
            message.error = error if isinstance(error, CallError) else message.error
            if book and not queued:
                self.ledger.give_up(message)
            raise
        if book:
            self.ledger.acknowledge(message, answer)
        return answer

    async def post(self, action: str, payload: Json, session: Session | None) -> None:
        """Queue a transaction message and wait for its answer as long as the charger is online."""
        if len(self.outbox) >= self.queue_max:
            raise QueueFull(f"{len(self.outbox)} messages wait")
        message = self.ledger.expect(Message(action, payload, self.clock.now(), session))
        self.outbox.append(message)
        self._wake.set()
        await self.until(lambda: message.settled or not self.ready, timeout_s=WAIT_S_MAX)

    def _on_frame(self, direction: str, data: str | bytes) -> None:
        if self.frames_max:
            self.frames.append(Frame(self.clock.now(), direction, data[:LOGGED_MAX]))
        self._notify()

    def _on_call(self, message_id: str, action: str, payload: Json) -> None:
        command = Command(self.clock.now(), action, message_id, payload)
        self.commands.append(command)
        self.spawn(self._obey(command))

    async def _obey(self, command: Command) -> None:
        policy = self._policy(command.action)
        if policy.silent:
            return
        if policy.delay_s:
            await asyncio.sleep(policy.delay_s)
        effect: Effect | None = None
        if policy.payload is None:
            answer, effect = self.obey(command.action, command.payload)
        else:
            answer = policy.payload if isinstance(policy.payload, CallError) else dict(policy.payload)
        command.answer = answer
        await self.link.reply(policy.message_id or command.message_id, answer)
        if effect is not None and policy.effect:
            await effect()
        command.done = True
        self._notify()

    def _policy(self, action: str) -> Answer:
        policy = self.answer.get(action, self.answer.get("*", Answer()))
        if isinstance(policy, str):
            return Answer({"status": policy}, effect=False)
        return policy if isinstance(policy, Answer) else Answer(policy, effect=False)

    # --- small change ---

    def _is_booted(self) -> bool:
        told = all(
            evse.status_shown == self.dialect.status(evse) for evse in self.stations[self.dialect.first_status :]
        )
        return self.ready and told and not self._statuses_out

    def _latest(self, action: str) -> Command | None:
        return next((item for item in reversed(self.commands) if item.action == action and item.done), None)
