"""One charger's socket: always read, calls handled in order, answers matched by id, nothing left behind.

Limits, and what happens at each (all in `LinkLimits`):

- A frame beyond `frame_chars_max` closes the socket with 1009, a binary frame with 1003.
- OCPP-J allows one call at a time. `calls_max` may wait here all the same; one more is passed over unanswered, so
  that the charger sends it again. After `overflows_max` of these without the queue having run empty: 1008.
  Reading never stops for a full queue: answers and pongs are behind the calls.
- Above `frames_per_s`, with `frames_burst` in hand, each frame is read as late as the rate asks for: TCP slows the
  charger down. The delay of one frame is 1/rate, far below any ping's patience.
- A peer that takes no data for `send_timeout_s` is gone (1011).
- When the charger hangs up, what it said before is still handled, for `drain_s` at most; its answers go nowhere.
"""

import asyncio
import logging
import secrets
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from itertools import count
from time import monotonic

from starlette.websockets import WebSocket, WebSocketDisconnect

from echarge.live.mailbox import Mailbox
from echarge.ocpp import frames
from echarge.ocpp.errors import CallErrorCode, CallProblem, Spelling, spelled
from echarge.ocpp.frame_log import Record
from echarge.ocpp.frames import Broken, Call, CallError, CallResult, Fault, Payload
from echarge.operations.ocpp_log import Direction
from echarge.operations.ports import AnswerTimeoutError, CallRefusedError, LinkClosedError

log = logging.getLogger(__name__)

AnswerCall = Callable[[Call], Awaitable[Payload]]

UNSUPPORTED_DATA = 1003
NO_STATUS = 1005
ABNORMAL_CLOSURE = 1006
POLICY_VIOLATION = 1008
MESSAGE_TOO_BIG = 1009
INTERNAL_ERROR = 1011
SERVICE_RESTART = 1012
TRY_AGAIN_LATER = 1013


@dataclass(frozen=True, slots=True)
class LinkLimits:
    """What one charger may take of us."""

    frame_chars_max: int = 256 * 1024
    calls_max: int = 64
    overflows_max: int = 256
    frames_per_s: float = 500.0
    frames_burst: float = 1000.0
    send_timeout_s: float = 20.0
    drain_s: float = 5.0


@dataclass(slots=True)
class LinkCounts:
    """What went over one link, for the metrics."""

    frames: int = 0
    calls: int = 0
    answers: int = 0
    late_answers: int = 0
    broken: int = 0
    overflows: int = 0
    delayed: int = 0
    failures: int = 0


@dataclass(frozen=True, slots=True)
class Ending:
    """How a link ends: with the charger's close, or with ours."""

    code: int
    reason: str
    by_peer: bool = False


@dataclass(slots=True)
class Pace:
    """A token bucket: how long the next frame has to wait."""

    per_s: float
    burst: float
    tokens: float = field(init=False)
    at: float = field(default=0.0)

    def __post_init__(self) -> None:
        self.tokens = self.burst

    def delay_s(self, now: float) -> float:
        """Take a token and return how long to wait for it, usually not at all."""
        self.tokens = min(self.burst, self.tokens + (now - self.at) * self.per_s) - 1
        self.at = now
        return -self.tokens / self.per_s if self.tokens < 0 else 0.0


class Link:
    """The pump of one connection; `run` owns its tasks and returns when the connection is over."""

    def __init__(
        self,
        socket: WebSocket,
        *,
        name: str,
        spelling: Spelling,
        hang_up_on: Mapping[type[Exception], tuple[int, str]],
        limits: LinkLimits,
        record: Record | None = None,
    ) -> None:
        self._socket = socket
        self._name = name
        self._spelling = spelling
        self._hang_up_on = hang_up_on
        self._limits = limits
        self._record = record
        # `_enqueue` bounds it; the worker's last item is None.
        self._waiting: Mailbox[Call | Broken | None] = Mailbox()
        self._ending: Ending | None = None
        self._ended = asyncio.Event()
        self._pending: dict[str, asyncio.Future[Payload]] = {}
        self._turn = asyncio.Lock()
        self._sending_since: deque[float] = deque()
        self._send_timer: asyncio.TimerHandle | None = None
        self._pace = Pace(limits.frames_per_s, limits.frames_burst)
        self._overflows = 0
        # Unique for this charger over any connection (2.1 part 4, 4.1.4), and at most 36 characters.
        self._id_prefix = secrets.token_hex(8)
        self._ids = count(1)
        self.counts = LinkCounts()
        self.last_heard = monotonic()

    @property
    def silent_s(self) -> float:
        """Return for how long no frame has come."""
        return monotonic() - self.last_heard

    @property
    def ending(self) -> Ending:
        """Return how the link ended; without an ending it is our fault, or the server's end."""
        return self._ending or Ending(INTERNAL_ERROR, "internal error")

    @property
    def is_open(self) -> bool:
        """Return whether the charger can still be asked."""
        return self._ending is None

    async def run(self, answer: AnswerCall) -> None:
        """Pump until the connection ends; the socket is closed by then, and `ending` says how it did."""
        try:
            async with asyncio.TaskGroup() as tasks:
                worker = tasks.create_task(self._work(answer), name=f"{self._name}: worker")
                reader = tasks.create_task(self._read(), name=f"{self._name}: reader")
                await self._ended.wait()
                reader.cancel()
                if self.ending.by_peer:
                    self._waiting.put_nowait(None)
                    await asyncio.wait([worker], timeout=self._limits.drain_s)
                worker.cancel()
        finally:
            self._end(self.ending)
            await self._close_socket(self.ending)
            if self._send_timer is not None:
                self._send_timer.cancel()

    async def close(self, code: int, reason: str) -> None:
        """Ask for the connection's end; `run` does the rest. What was asked of the charger fails at once."""
        self._end(Ending(code, reason))

    async def call(self, action: str, payload: Payload, *, timeout_s: float) -> Payload:
        """Ask the charger and return its answer; the time counts from now, waiting for its turn included (A14).

        Raises LinkClosedError, AnswerTimeoutError or CallRefusedError.
        """
        try:
            async with asyncio.timeout(timeout_s), self._turn:
                return await self._exchange(action, payload)
        except TimeoutError:
            raise AnswerTimeoutError(f"no answer to {action} within {timeout_s} s") from None

    async def _exchange(self, action: str, payload: Payload) -> Payload:
        if not self.is_open:
            raise LinkClosedError("the charger is not connected")
        message_id = f"{self._id_prefix}-{next(self._ids)}"
        answer: asyncio.Future[Payload] = asyncio.get_running_loop().create_future()
        self._pending[message_id] = answer
        try:
            await self._send(frames.encode_call(message_id, action, payload))
            return await answer
        finally:
            del self._pending[message_id]

    async def _read(self) -> None:
        while True:
            message = await self._socket.receive()
            if message["type"] == "websocket.disconnect":
                self._end(Ending(message.get("code") or NO_STATUS, message.get("reason") or "", by_peer=True))
                return
            self.last_heard = now = monotonic()
            self.counts.frames += 1
            text = message.get("text")
            if text is None:
                self._end(Ending(UNSUPPORTED_DATA, "OCPP-J messages are text"))
                return
            if len(text) > self._limits.frame_chars_max:
                self._end(Ending(MESSAGE_TOO_BIG, "too long a message"))
                return
            delay_s = self._pace.delay_s(now)
            if delay_s:
                self.counts.delayed += 1
                await asyncio.sleep(delay_s)
            if self._record is not None:
                self._record(Direction.IN, text)
            self._take(frames.parse(text))

    def _take(self, frame: frames.Frame) -> None:
        if isinstance(frame, Call):
            self.counts.calls += 1
            self._enqueue(frame)
        elif isinstance(frame, CallResult):
            answer = self._awaited(frame.message_id)
            if answer is not None:
                answer.set_result(frame.payload)
        elif isinstance(frame, CallError):
            self._refuse(frame.message_id, frame.code, frame.description)
        else:
            self.counts.broken += 1
            if frame.fault is Fault.MALFORMED_ANSWER and frame.message_id in self._pending:
                self._refuse(frame.message_id, CallErrorCode.RPC_FRAMEWORK_ERROR, "the answer is malformed")
            else:
                self._enqueue(frame)

    def _enqueue(self, frame: Call | Broken) -> None:
        waiting = self._waiting.qsize()
        if waiting == 0:
            self._overflows = 0
        if waiting < self._limits.calls_max:
            self._waiting.put_nowait(frame)
            return
        self.counts.overflows += 1
        self._overflows += 1
        if self._overflows >= self._limits.overflows_max:
            self._end(Ending(POLICY_VIOLATION, "too many calls at once"))

    def _awaited(self, message_id: str) -> asyncio.Future[Payload] | None:
        """Return who waits for this answer; an answer that nobody waits for is dropped and counted (A15)."""
        answer = self._pending.get(message_id)
        if answer is None or answer.done():
            self.counts.late_answers += 1
            return None
        self.counts.answers += 1
        return answer

    def _refuse(self, message_id: str, code: str, description: str) -> None:
        answer = self._awaited(message_id)
        if answer is not None:
            answer.set_exception(CallRefusedError(code, description))

    async def _work(self, answer: AnswerCall) -> None:
        while (frame := await self._waiting.get()) is not None:
            if isinstance(frame, Broken):
                reply = frames.reply_to(frame, self._spelling)
            else:
                reply = await self._reply(frame, answer)
            if reply is not None and self.is_open:
                await self._send(reply)

    async def _reply(self, call: Call, answer: AnswerCall) -> str | None:
        """Return the frame that answers the call, or None where the charger has to say it again."""
        try:
            return frames.encode_result(call.message_id, await answer(call))
        except CallProblem as problem:
            return self._error(call, problem.code, problem.description)
        except tuple(self._hang_up_on) as error:
            code, reason = next(end for kind, end in self._hang_up_on.items() if isinstance(error, kind))
            if code == SERVICE_RESTART:
                log.warning("%s: %s has to be said again: %r", self._name, call.action, error.__cause__ or error)
            self._end(Ending(code, reason))
            return None
        except Exception:
            self.counts.failures += 1
            log.exception("%s: %s could not be handled", self._name, call.action)
            return self._error(call, CallErrorCode.INTERNAL_ERROR, "The message could not be handled.")

    def _error(self, call: Call, code: CallErrorCode, description: str) -> str:
        return frames.encode_error(call.message_id, spelled(code, self._spelling), description)

    async def _send(self, text: str) -> None:
        if self._record is not None:
            self._record(Direction.OUT, text)  # before what it leads to
        self._sending_since.append(monotonic())
        if self._send_timer is None:
            self._look_again_in(self._limits.send_timeout_s)
        try:
            await self._socket.send({"type": "websocket.send", "text": text})
        except (WebSocketDisconnect, RuntimeError):
            # The reader hears of the disconnection too; whoever is quicker ends the link.
            self._end(Ending(ABNORMAL_CLOSURE, "connection lost", by_peer=True))
        finally:
            self._sending_since.popleft()

    def _look_again_in(self, delay_s: float) -> None:
        self._send_timer = asyncio.get_running_loop().call_later(delay_s, self._look_at_sends)

    def _look_at_sends(self) -> None:
        """Give up a peer that takes no data; one timer for all that is sent costs less than a time-out for each."""
        self._send_timer = None
        if self._sending_since:
            left_s = self._sending_since[0] + self._limits.send_timeout_s - monotonic()
            if left_s <= 0:
                self._end(Ending(INTERNAL_ERROR, "takes no data"))
            else:
                self._look_again_in(left_s)

    def _end(self, ending: Ending) -> None:
        """Settle how the link ends, once; nobody waits for an answer any more."""
        if self._ending is not None:
            return
        self._ending = ending
        self._ended.set()
        for answer in self._pending.values():
            if not answer.done():
                answer.set_exception(LinkClosedError("the connection ended before the answer came"))

    async def _close_socket(self, ending: Ending) -> None:
        if ending.by_peer:
            return
        try:
            async with asyncio.timeout(self._limits.send_timeout_s):
                await self._socket.close(ending.code, ending.reason)
        except (TimeoutError, WebSocketDisconnect, RuntimeError):
            log.debug("%s: the socket was gone before it was closed", self._name)
