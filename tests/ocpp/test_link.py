"""The link over real sockets: order, crossing calls, timeouts, garbage, floods, and every way to end."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, TypeVar

import orjson
import pytest
from starlette.routing import WebSocketRoute
from starlette.types import Message
from starlette.websockets import WebSocket
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from echarge.domain.errors import ReplacedError
from echarge.ocpp.errors import CallErrorCode, CallProblem, Spelling
from echarge.ocpp.frames import Call, CallResult, Payload
from echarge.ocpp.gateway import HANG_UP_ON
from echarge.ocpp.link import AnswerCall, Ending, Link, LinkLimits, Pace
from echarge.operations.ports import AnswerTimeoutError, CallRefusedError, LinkClosedError
from echarge.operations.stations import StateLostError
from tests.ocpp.server import serving

pytestmark = pytest.mark.anyio

PATIENCE_S = 60.0

T = TypeVar("T")


async def echo(call: Call) -> Payload:
    """Answer with what was said."""
    return {"action": call.action, **call.payload}


@dataclass
class Bench:
    """A server whose only job is a link; each connection's link is handed to the test."""

    answer: AnswerCall = echo
    spelling: Spelling = Spelling.V16
    limits: LinkLimits = field(default_factory=LinkLimits)
    url: str = ""
    begun: asyncio.Queue[Link] = field(default_factory=asyncio.Queue)
    ended: asyncio.Queue[Link] = field(default_factory=asyncio.Queue)

    async def serve(self, socket: WebSocket) -> None:
        """Run a link on the socket."""
        await socket.accept()
        link = link_on(socket, self.spelling, self.limits)
        self.begun.put_nowait(link)
        try:
            await link.run(self.answer)
        finally:
            self.ended.put_nowait(link)

    @asynccontextmanager
    async def connected(self) -> AsyncIterator[tuple[ClientConnection, Link]]:
        """Yield a charger's side and the link on ours."""
        async with connect(self.url, compression=None) as charger:
            yield charger, await soon(self.begun)


def link_on(socket: WebSocket, spelling: Spelling = Spelling.V16, limits: LinkLimits | None = None) -> Link:
    """Return a link on the socket."""
    return Link(socket, name="charger CP1", spelling=spelling, hang_up_on=HANG_UP_ON, limits=limits or LinkLimits())


async def soon(queue: asyncio.Queue[T]) -> T:
    """Return what comes next, within the test's patience."""
    async with asyncio.timeout(PATIENCE_S):
        return await queue.get()


@pytest.fixture
async def bench() -> AsyncIterator[Bench]:
    """Yield a bench that serves."""
    made = Bench()
    async with serving([WebSocketRoute("/", made.serve)]) as url:
        made.url = url
        yield made


async def heard(charger: ClientConnection) -> Any:
    """Return the next frame that the charger hears."""
    async with asyncio.timeout(PATIENCE_S):
        return orjson.loads(await charger.recv())


async def closed(charger: ClientConnection) -> tuple[int | None, str | None]:
    """Return code and reason of the close, after dropping what came before it."""
    async with asyncio.timeout(PATIENCE_S):
        try:
            while True:
                await charger.recv()
        except ConnectionClosed:
            return charger.close_code, charger.close_reason


async def say(charger: ClientConnection, *frame: object) -> None:
    """Send a frame."""
    await charger.send(orjson.dumps(frame).decode())


async def test_calls_in_order(bench: Bench) -> None:
    """Calls are answered in order, under their own ids."""
    async with bench.connected() as (charger, link):
        for number in range(20):
            await say(charger, 2, f"id{number}", "Heartbeat", {"n": number})
        answers = [await heard(charger) for _ in range(20)]
        assert answers == [[3, f"id{n}", {"action": "Heartbeat", "n": n}] for n in range(20)]
        assert (link.counts.calls, link.counts.frames, link.counts.overflows) == (20, 20, 0)
        assert link.silent_s < PATIENCE_S


@pytest.mark.parametrize("spelling", list(Spelling))
async def test_a18_garbage_then_heartbeat(bench: Bench, spelling: Spelling) -> None:
    """A18: garbage is answered or passed over as the version says, and the next Heartbeat is answered."""
    bench.spelling = spelling
    garbage = ["{", "[]", '[9,"a"]', '[2,"a"]', '[2,1,"Heartbeat",{}]', "[" * 5000, "1" * 100_000, '[3,"x",{}]', "[3]"]
    async with bench.connected() as (charger, link):
        for text in garbage:
            await charger.send(text)
        await say(charger, 2, "beat", "Heartbeat", {})
        codes = []
        while (frame := await heard(charger))[0] == 4:
            codes.append((frame[1], frame[2]))
        assert frame == [3, "beat", {"action": "Heartbeat"}]
        framework = ("-1", "RpcFrameworkError")
        assert codes == {
            Spelling.V16: [("a", "FormationViolation")],
            Spelling.V2X: [
                framework, framework, ("a", "MessageTypeNotSupported"), ("a", "RpcFrameworkError"),
                framework, framework, framework,
            ],
        }[spelling]  # fmt: skip
        assert (link.counts.broken, link.counts.late_answers) == (8, 1)


async def test_a18_binary(bench: Bench) -> None:
    """A18: a binary frame ends the connection with 1003."""
    async with bench.connected() as (charger, _):
        await charger.send(b'[2,"a","Heartbeat",{}]')
        assert await closed(charger) == (1003, "OCPP-J messages are text")
        assert not (await soon(bench.ended)).is_open


async def test_c11_too_long(bench: Bench) -> None:
    """C11: a frame beyond our own limit ends the connection with 1009."""
    bench.limits = LinkLimits(frame_chars_max=100)
    async with bench.connected() as (charger, _):
        await charger.send("x" * 101)
        assert await closed(charger) == (1009, "too long a message")


async def test_c11_ten_megabytes(bench: Bench) -> None:
    """C11: ten megabytes end the connection with 1009 before they are in memory."""
    async with bench.connected() as (charger, link):
        with contextlib.suppress(ConnectionClosed):
            await charger.send("1" * 10_000_000)
        assert (await closed(charger))[0] == 1009
        assert link.counts.frames == 0
        assert (await soon(bench.ended)).ending.by_peer


@pytest.mark.parametrize(
    ("spelling", "code"), [(Spelling.V16, "FormationViolation"), (Spelling.V2X, "FormatViolation")]
)
async def test_a19_a21_refusal(bench: Bench, spelling: Spelling, code: str) -> None:
    """A19, A21: a call that is refused gets its version's code and our words, and the link goes on."""

    async def refuse(call: Call) -> Payload:
        raise CallProblem(CallErrorCode.FORMAT_VIOLATION, f"no {call.action} here")

    bench.answer, bench.spelling = refuse, spelling
    async with bench.connected() as (charger, _):
        for message_id in ("a", "b"):
            await say(charger, 2, message_id, "Foo", {"secret": "x"})
            assert await heard(charger) == [4, message_id, code, "no Foo here", {}]


async def test_a21_failure(bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
    """A21: our own failure is InternalError for that call alone, and says nothing of the payload."""

    async def fail(call: Call) -> Payload:
        if call.action == "Good":
            return {}
        if call.action == "Unwritable":
            return {"x": object()}
        raise ValueError(call.payload["secret"])

    bench.answer = fail
    async with bench.connected() as (charger, link):
        for action in ("Bad", "Unwritable"):
            await say(charger, 2, "a", action, {"secret": "s3cret"})
            assert await heard(charger) == [4, "a", "InternalError", "The message could not be handled.", {}]
        await say(charger, 2, "b", "Good", {})
        assert await heard(charger) == [3, "b", {}]
        assert link.counts.failures == 2
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR] == [
        "charger CP1: Bad could not be handled",
        "charger CP1: Unwritable could not be handled",
    ]


@pytest.mark.parametrize(
    ("error", "code", "reason"),
    [
        (ReplacedError(), 1008, "replaced by a newer connection"),
        (StateLostError(), 1012, "please say it again"),
    ],
)
async def test_a51_hang_up(bench: Bench, error: Exception, code: int, reason: str) -> None:
    """A51: what could not be stored is not answered: the socket is closed, and the charger says it again."""

    async def lose(_: Call) -> Payload:
        raise error

    bench.answer = lose
    async with bench.connected() as (charger, link):
        await say(charger, 2, "a", "MeterValues", {})
        with pytest.raises(ConnectionClosed):
            await charger.recv()
        assert (charger.close_code, charger.close_reason) == (code, reason)
        assert (await soon(bench.ended)).ending == Ending(code, reason)
        with pytest.raises(LinkClosedError):
            await link.call("Reset", {}, timeout_s=1)


async def test_a14_one_call_at_a_time(bench: Bench) -> None:
    """A14: two calls of ours are sent one after the other; a call of the charger that crosses them is answered."""
    async with bench.connected() as (charger, link):
        first = asyncio.create_task(link.call("Reset", {"n": 1}, timeout_s=PATIENCE_S))
        second = asyncio.create_task(link.call("Reset", {"n": 2}, timeout_s=PATIENCE_S))
        _, id_1, action, payload = await heard(charger)
        assert (action, payload) == ("Reset", {"n": 1})
        await say(charger, 2, "beat", "Heartbeat", {})
        assert await heard(charger) == [3, "beat", {"action": "Heartbeat"}]
        assert not second.done()
        await say(charger, 3, id_1, {"status": "Accepted"})
        _, id_2, _, payload = await heard(charger)
        assert payload == {"n": 2}
        assert id_1 != id_2
        assert max(len(id_1), len(id_2)) <= 36
        await say(charger, 4, id_2, "NotSupported", "not that", {})
        assert await first == {"status": "Accepted"}
        with pytest.raises(CallRefusedError) as refused:
            await second
        assert (refused.value.code, refused.value.description) == ("NotSupported", "not that")
        assert link.counts.answers == 2


async def test_a15_late_answer(bench: Bench) -> None:
    """A15: an answer after its timeout is dropped and counted, and never given to the next call."""
    async with bench.connected() as (charger, link):
        with pytest.raises(AnswerTimeoutError):
            await link.call("Reset", {}, timeout_s=0.05)
        _, id_1, *_ = await heard(charger)
        second = asyncio.create_task(link.call("Reset", {}, timeout_s=PATIENCE_S))
        _, id_2, *_ = await heard(charger)
        await say(charger, 3, id_1, {"status": "Late"})
        await say(charger, 4, id_1, "GenericError", "", {})
        await say(charger, 3, id_2, {"status": "Accepted"})
        assert await second == {"status": "Accepted"}
        assert (link.counts.late_answers, link.counts.answers) == (2, 1)


async def test_a15_answered_twice(bench: Bench) -> None:
    """A15: a second answer to the same call is dropped, even before anybody has seen the first; so is the end."""
    async with bench.connected() as (charger, link):
        call = asyncio.create_task(link.call("Reset", {}, timeout_s=PATIENCE_S))
        _, message_id, *_ = await heard(charger)
        link._take(CallResult(message_id, {"status": "First"}))  # noqa: SLF001 -- both within one turn of the loop
        link._take(CallResult(message_id, {"status": "Second"}))  # noqa: SLF001
        await link.close(1008, "replaced")
        assert await call == {"status": "First"}
        assert link.counts.late_answers == 1


async def test_waiting_for_the_turn_counts(bench: Bench) -> None:
    """A14: the time that a call may take includes waiting for its turn."""
    async with bench.connected() as (charger, link):
        first = asyncio.create_task(link.call("Reset", {}, timeout_s=PATIENCE_S))
        _, message_id, *_ = await heard(charger)
        with pytest.raises(AnswerTimeoutError):
            await link.call("Reset", {}, timeout_s=0.05)
        await say(charger, 3, message_id, {})
        assert await first == {}


async def test_a18_malformed_answer(bench: Bench) -> None:
    """A18: an answer that cannot be read fails its call at once, and nothing else."""
    async with bench.connected() as (charger, link):
        call = asyncio.create_task(link.call("Reset", {}, timeout_s=PATIENCE_S))
        _, message_id, *_ = await heard(charger)
        await say(charger, 3, message_id, "no object")
        with pytest.raises(CallRefusedError):
            await call


async def test_a24_call_while_answering(bench: Bench) -> None:
    """A24: what answers a call may itself ask the charger, and gets its answer at once."""
    links: asyncio.Queue[Link] = asyncio.Queue()

    async def ask(_: Call) -> Payload:
        return await (await links.get()).call("GetConfiguration", {}, timeout_s=PATIENCE_S)

    bench.answer = ask
    async with bench.connected() as (charger, link):
        links.put_nowait(link)
        await say(charger, 2, "boot", "BootNotification", {})
        _, message_id, action, _ = await heard(charger)
        assert action == "GetConfiguration"
        await say(charger, 3, message_id, {"key": 1})
        assert await heard(charger) == [3, "boot", {"key": 1}]


async def test_a24_dropped_socket_fails_calls(bench: Bench) -> None:
    """A24: when the socket dies, whoever waits for an answer, or for a turn, learns of it at once."""
    async with bench.connected() as (charger, link):
        calls = [asyncio.create_task(link.call("Reset", {}, timeout_s=4 * PATIENCE_S)) for _ in range(3)]
        await heard(charger)
        charger.transport.abort()
        async with asyncio.timeout(PATIENCE_S):
            outcomes = await asyncio.gather(*calls, return_exceptions=True)
        assert [type(outcome) for outcome in outcomes] == [LinkClosedError] * 3
        assert (await soon(bench.ended)).ending.by_peer


async def test_close_is_ours(bench: Bench) -> None:
    """A close that is asked for reaches the charger with its code and reason; a second one changes nothing."""
    async with bench.connected() as (charger, link):
        call = asyncio.create_task(link.call("Reset", {}, timeout_s=PATIENCE_S))
        await heard(charger)
        await link.close(1008, "replaced")
        await link.close(1000, "never mind")
        with pytest.raises(LinkClosedError):
            await call
        assert await closed(charger) == (1008, "replaced")
        assert (await soon(bench.ended)).ending == Ending(1008, "replaced")


async def test_queue_overflow(bench: Bench) -> None:
    """Calls beyond the queue are passed over, and counted; reading goes on, and the rest is answered."""
    gate = asyncio.Event()
    begun: asyncio.Queue[str] = asyncio.Queue()

    async def wait(call: Call) -> Payload:
        begun.put_nowait(call.message_id)
        await gate.wait()
        return {}

    bench.answer, bench.limits = wait, LinkLimits(calls_max=2, overflows_max=3)
    async with bench.connected() as (charger, link):
        await say(charger, 2, "0", "MeterValues", {})
        await soon(begun)
        for number in range(1, 5):
            await say(charger, 2, str(number), "MeterValues", {})
        asked = asyncio.create_task(link.call("Reset", {}, timeout_s=PATIENCE_S))
        _, message_id, *_ = await heard(charger)
        await say(charger, 3, message_id, {})
        await asked
        assert link.counts.overflows == 2
        gate.set()
        assert [(await heard(charger))[1] for _ in range(3)] == ["0", "1", "2"]
        await say(charger, 2, "next", "MeterValues", {})
        assert (await heard(charger))[1] == "next"


async def test_queue_overflow_for_too_long(bench: Bench) -> None:
    """A charger that never waits for its answers is sent away."""

    async def never(_: Call) -> Payload:
        return await asyncio.get_running_loop().create_future()  # type: ignore[no-any-return]

    bench.answer, bench.limits = never, LinkLimits(calls_max=2, overflows_max=3)
    async with bench.connected() as (charger, _):
        for number in range(6):
            await say(charger, 2, str(number), "MeterValues", {})
        assert await closed(charger) == (1008, "too many calls at once")


async def test_c10_flood_is_slowed(bench: Bench) -> None:
    """C10: above the rate, frames are read later, and none is lost."""
    bench.limits = LinkLimits(frames_per_s=200, frames_burst=5)
    async with bench.connected() as (charger, link):
        began = asyncio.get_running_loop().time()
        for number in range(25):
            await say(charger, 2, str(number), "Heartbeat", {})
        assert [(await heard(charger))[1] for _ in range(25)] == [str(number) for number in range(25)]
        assert asyncio.get_running_loop().time() - began > 0.09
        assert link.counts.delayed > 0  # how many, depends on how fast they were said


def test_pace() -> None:
    """A bucket gives its burst at once, then one token a period, and never more than its burst."""
    pace = Pace(10.0, 2.0)
    assert [pace.delay_s(100.0) for _ in range(4)] == [0.0, 0.0, 0.1, 0.2]
    assert pace.delay_s(100.3) == pytest.approx(0.0)
    assert [pace.delay_s(500.0) for _ in range(3)] == [0.0, 0.0, 0.1]


async def test_said_before_hanging_up(bench: Bench) -> None:
    """What a charger said just before it hung up is still handled; a reset does not wait for answers."""
    gate = asyncio.Event()
    done: asyncio.Queue[str] = asyncio.Queue()

    async def slow(call: Call) -> Payload:
        await gate.wait()
        done.put_nowait(call.action)
        return {}

    bench.answer = slow
    async with bench.connected() as (charger, link):
        await say(charger, 2, "a", "StopTransaction", {})
        await say(charger, 2, "b", "StatusNotification", {})
        await charger.close()
        assert link.ending.by_peer
        gate.set()
        assert [await soon(done), await soon(done)] == ["StopTransaction", "StatusNotification"]
        await soon(bench.ended)


async def test_hanging_up_waits_only_so_long(bench: Bench) -> None:
    """What takes too long after the charger hung up is given up."""
    given_up: asyncio.Queue[None] = asyncio.Queue()

    async def never(_: Call) -> Payload:
        try:
            return await asyncio.get_running_loop().create_future()  # type: ignore[no-any-return]
        finally:
            given_up.put_nowait(None)

    bench.answer, bench.limits = never, LinkLimits(drain_s=0.05)
    async with bench.connected() as (charger, link):
        await say(charger, 2, "a", "StopTransaction", {})
        await charger.close(4000, "bye")
        await soon(given_up)
        await soon(bench.ended)
        assert link.ending == Ending(4000, "bye", by_peer=True)


class Wire:
    """The server's side of a socket whose peer does as the test says."""

    def __init__(self) -> None:
        self.incoming: asyncio.Queue[Message] = asyncio.Queue()
        self.outgoing: list[Message] = []
        self.sent: asyncio.Queue[Message] = asyncio.Queue()
        self.takes_data = asyncio.Event()
        self.takes_data.set()
        self.is_lost = False
        self.incoming.put_nowait({"type": "websocket.connect"})

    async def send(self, message: Message) -> None:
        """Take a message, when the peer takes data."""
        await self.takes_data.wait()
        if self.is_lost:
            raise OSError("connection reset")
        self.outgoing.append(message)
        if message["type"] == "websocket.send":
            self.sent.put_nowait(message)

    async def socket(self) -> WebSocket:
        """Return the accepted socket."""
        socket = WebSocket({"type": "websocket", "headers": []}, self.incoming.get, self.send)
        await socket.accept()
        return socket


async def test_peer_takes_no_data() -> None:
    """A peer that takes no data is given up after the send timeout, the close included."""
    wire = Wire()
    link = link_on(await wire.socket(), limits=LinkLimits(send_timeout_s=0.02))
    wire.takes_data.clear()
    wire.incoming.put_nowait({"type": "websocket.receive", "text": '[2,"a","Heartbeat",{}]'})
    async with asyncio.timeout(PATIENCE_S):
        await link.run(echo)
    assert link.ending == Ending(1011, "takes no data")
    assert [message["type"] for message in wire.outgoing] == ["websocket.accept"]


async def test_peer_takes_no_data_after_it_took_some() -> None:
    """The time counts for each frame that is sent: one that was taken does not use up another's."""
    wire = Wire()
    timeout_s = 0.04
    link = link_on(await wire.socket(), limits=LinkLimits(send_timeout_s=timeout_s))
    begun_at: list[float] = []

    async def answer(call: Call) -> Payload:
        if call.message_id == "b":
            await asyncio.sleep(timeout_s / 2)  # a slow answer, with which the peer is no longer there
            wire.takes_data.clear()
            begun_at.append(asyncio.get_running_loop().time())
        return {}

    for message_id in "ab":
        wire.incoming.put_nowait({"type": "websocket.receive", "text": f'[2,"{message_id}","Heartbeat",{{}}]'})
    async with asyncio.timeout(PATIENCE_S):
        await link.run(answer)
    assert link.ending == Ending(1011, "takes no data")
    assert asyncio.get_running_loop().time() - begun_at[0] >= timeout_s
    assert await wire.sent.get() == {"type": "websocket.send", "text": '[3,"a",{}]'}


async def test_peer_has_nothing_to_take() -> None:
    """A peer that is sent nothing for longer than the send timeout stays connected."""
    wire = Wire()
    link = link_on(await wire.socket(), limits=LinkLimits(send_timeout_s=0.01))
    wire.incoming.put_nowait({"type": "websocket.receive", "text": '[2,"a","Heartbeat",{}]'})
    leave = {"type": "websocket.disconnect", "code": 1000, "reason": ""}
    asyncio.get_running_loop().call_later(0.05, wire.incoming.put_nowait, leave)
    async with asyncio.timeout(PATIENCE_S):
        await link.run(echo)
    assert link.ending == Ending(1000, "", by_peer=True)


async def test_connection_is_lost_while_sending() -> None:
    """A connection that is found lost while sending ends the link, and fails the call."""
    wire = Wire()
    link = link_on(await wire.socket())
    wire.is_lost = True
    async with asyncio.timeout(PATIENCE_S), asyncio.TaskGroup() as tasks:
        tasks.create_task(link.run(echo))
        with pytest.raises(LinkClosedError):
            await link.call("Reset", {}, timeout_s=PATIENCE_S)
    assert link.ending == Ending(1006, "connection lost", by_peer=True)


async def test_connection_is_lost_while_closing() -> None:
    """A connection that is lost by the time it is closed is closed."""
    wire = Wire()
    link = link_on(await wire.socket())
    wire.is_lost = True
    await link.close(1008, "replaced")
    async with asyncio.timeout(PATIENCE_S):
        await link.run(echo)
    assert link.ending == Ending(1008, "replaced")


async def test_no_reply_after_the_end() -> None:
    """An answer that is ready only after the end goes nowhere."""
    wire = Wire()
    link = link_on(await wire.socket())

    async def last(_: Call) -> Payload:
        await link.close(1008, "replaced")
        return {}

    wire.incoming.put_nowait({"type": "websocket.receive", "text": '[2,"a","Heartbeat",{}]'})
    async with asyncio.timeout(PATIENCE_S):
        await link.run(last)
    assert [message["type"] for message in wire.outgoing] == ["websocket.accept", "websocket.close"]


async def test_cancelled() -> None:
    """The server's end closes the socket, fails the calls and leaves no task behind."""
    wire = Wire()
    link = link_on(await wire.socket())
    before = asyncio.all_tasks()
    running = asyncio.create_task(link.run(echo))
    call = asyncio.create_task(link.call("Reset", {}, timeout_s=PATIENCE_S))
    await soon(wire.sent)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    with pytest.raises(LinkClosedError):
        await call
    assert wire.outgoing[-1]["code"] == 1011
    assert asyncio.all_tasks() == before
