"""Each misbehaviour does what its name says."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.frames import CloseCode
from websockets.typing import Subprotocol

from charger_sim import Charger, Misuse, SimClock, misbehaviour
from tests.charger_sim.central import Central
from tests.charger_sim.conftest import GOOD

pytestmark = pytest.mark.anyio
QUICK: dict[str, Any] = {"backoff_s": (0.01, 0.05)}
PATIENCE_S, SILENCE_S = 60.0, 0.2


class Pit:
    """A server that takes anything, boots everyone, and keeps what it cannot read."""

    def __init__(self) -> None:
        self.frames: list[str | bytes] = []
        self.socket: ServerConnection | None = None
        self.url = ""

    async def serve(self, socket: ServerConnection) -> None:
        """Answer every CALL that can be read."""
        self.socket = socket
        try:
            async for frame in socket:
                self.frames.append(frame)
                await self._answer(socket, frame)
        except ConnectionClosed:
            pass

    @staticmethod
    async def _answer(socket: ServerConnection, frame: str | bytes) -> None:
        try:
            kind, message_id, *_ = json.loads(frame)
        except (ValueError, RecursionError, TypeError):
            return
        if kind == 2:
            answer = {"status": "Accepted", "interval": 300, "currentTime": "2026-11-22T10:00:00Z"}
            await socket.send(json.dumps([3, message_id, answer]))


@asynccontextmanager
async def pit(**limits: Any) -> AsyncIterator[Pit]:
    """Yield a listening pit."""
    trap = Pit()
    limits |= {"subprotocols": [Subprotocol("ocpp1.6")], "compression": None, "close_timeout": 0.1}
    async with serve(trap.serve, "127.0.0.1", 0, **limits) as server:
        trap.url = f"ws://127.0.0.1:{next(iter(server.sockets)).getsockname()[1]}/CP1"
        yield trap


async def running(cp: Charger) -> None:
    """Begin a session."""
    await cp.booted()
    await cp.plug_in(1)
    await cp.present_tag(1, GOOD)


async def test_garbage_goes_out_as_it_is() -> None:
    """Every frame of the list reaches the server byte for byte, and the charger lives on."""
    async with pit() as trap, Charger(url=trap.url) as cp:
        await cp.booted()
        before = len(trap.frames)
        assert await misbehaviour.survives(cp, misbehaviour.garbage)
        assert trap.frames[before:-1] == list(misbehaviour.GARBAGE.values())


async def test_huge_frame_ends_the_connection() -> None:
    """A frame past the server's limit is closed with 1009, and the charger comes back."""
    async with pit(max_size=1 << 16) as trap, Charger(url=trap.url, **QUICK) as cp:
        await cp.booted()
        assert not await misbehaviour.survives(cp, misbehaviour.huge_frame)
        await cp.until(lambda: cp.connections == 2)
        assert cp.close_code == CloseCode.MESSAGE_TOO_BIG


async def test_flood_and_unasked_answers() -> None:
    """All of them go out without waiting."""
    async with pit() as trap, Charger(url=trap.url) as cp:
        await cp.booted()
        before = len(trap.frames)
        await misbehaviour.flood(cp, 50)
        await misbehaviour.unasked_answers(cp, 50)
        assert await misbehaviour.survives(cp, misbehaviour.never_pong)
        assert len(trap.frames) - before == 101


async def is_ponged(trap: Pit, within_s: float) -> bool:
    """Return whether a ping is answered within this time."""
    assert trap.socket is not None
    return bool((await asyncio.wait([asyncio.ensure_future(await trap.socket.ping())], timeout=within_s))[0])


async def test_never_pong() -> None:
    """Pings stay unanswered, messages do not."""
    async with pit(ping_interval=None) as trap, Charger(url=trap.url, **QUICK) as cp:
        await cp.booted()
        assert await is_ponged(trap, PATIENCE_S)
        await misbehaviour.never_pong(cp)
        assert await cp.send("Heartbeat", {})
        assert not await is_ponged(trap, SILENCE_S)
        assert await cp.send("Heartbeat", {})


async def test_silent_peer() -> None:
    """A half-open connection answers nothing; the server's pings go nowhere."""
    async with pit(ping_interval=None) as trap, Charger(url=trap.url) as cp:
        await cp.booted()
        assert await is_ponged(trap, PATIENCE_S)
        await misbehaviour.silent_peer(cp)
        assert not await is_ponged(trap, SILENCE_S)
        assert (cp.online, cp.connections) == (True, 1)


async def test_repeats(central: Central) -> None:
    """An acknowledged message is repeated with its own id or a new one, with the same content."""
    async with Charger(url=central.url()) as cp:
        await running(cp)
        start = misbehaviour.latest(cp, "StartTransaction")
        same = await misbehaviour.repeat_same_id(cp, start)
        new = await misbehaviour.repeat_new_id(cp)
        assert same == new == start.answer
    starts = [told for told in central.told if told.action == "StartTransaction"]
    assert [told.message_id == start.message_id for told in starts] == [True, True, False]
    assert starts[0].payload == starts[1].payload == starts[2].payload


async def test_order_and_gaps_of_the_queue(central: Central) -> None:
    """Waiting events can be put out of order or lost; a wrong order is refused."""
    async with Charger(url=central.url(), version="2.0.1", **QUICK) as cp:
        await cp.booted()
        await cp.go_offline()
        await running_offline(cp)
        with pytest.raises(Misuse, match="names each once"):
            misbehaviour.shuffle_queue(cp, [0, 0, 1])
        misbehaviour.shuffle_queue(cp)
        assert misbehaviour.lose_from_queue(cp, "TransactionEvent", seqNo=1) == 1
        await cp.go_online()
        await cp.drained()
    assert [p["seqNo"] for p in central.of("TransactionEvent")] == [3, 2, 0]


async def running_offline(cp: Charger) -> None:
    """Run a short session without a network."""
    await cp.plug_in(1)
    await cp.present_tag(1, GOOD)
    await cp.stop(1)


async def test_lost_and_wrong_stops(central: Central) -> None:
    """A stop is never sent, or sent with another id; the ledger knows the truth."""
    async with Charger(url=central.url()) as cp:
        await running(cp)
        await misbehaviour.missing_stop(cp)
        await cp.present_tag(1, GOOD)
        await misbehaviour.stop_with_id(cp, 0)
        assert [session.reason for session in cp.ledger.sessions] == ["forgotten", "Local"]
    assert [p["transactionId"] for p in central.of("StopTransaction")] == [0]


async def test_samples(central: Central) -> None:
    """Empty values, and the begin of the transaction after the present reading."""
    async with Charger(url=central.url(), register_start_wh=157440) as cp:
        await running(cp)
        await cp.meter(1, energy_wh=6190)
        await misbehaviour.empty_value(cp)
        await misbehaviour.mixed_contexts(cp)
    empty, mixed = (p["meterValue"][0]["sampledValue"] for p in central.of("MeterValues")[1:])
    assert [v["value"] for v in empty] == [""]
    assert [(v["value"], v["context"]) for v in mixed] == [
        ("163630", "Sample.Periodic"),
        ("157440", "Transaction.Begin"),
    ]


async def test_lying_statuses(central: Central) -> None:
    """Available comes before the stop, or while a car is connected."""
    async with Charger(url=central.url()) as cp:
        await running(cp)
        await misbehaviour.available_before_stop(cp)
        assert central.actions()[-3:] == ["StatusNotification", "StopTransaction", "StatusNotification"]
        assert central.of("StatusNotification")[-2]["status"] == "Available"
        await misbehaviour.available_while_plugged(cp)
        assert central.of("StatusNotification")[-1]["status"] == "Available"


async def test_register_reset_within_a_session(central: Central) -> None:
    """The register begins again at zero; the ledger counts on."""
    async with Charger(url=central.url(), register_start_wh=1000) as cp:
        await running(cp)
        await cp.meter(1, energy_wh=500)
        await misbehaviour.register_reset(cp)
        await cp.meter(1, energy_wh=800)
        await cp.stop(1)
        assert cp.ledger.sessions[0].delivered_mwh == 800_000
    assert central.of("StopTransaction")[0]["meterStop"] == 300


async def test_clocks(central: Central, clock: SimClock) -> None:
    """Times are wrong or badly spelt from the moment on."""
    async with Charger(url=central.url(), clock=clock) as cp:
        await cp.booted()
        await misbehaviour.clock_skewed(cp, 600)
        await cp.plug_in(1)
        await misbehaviour.clock_1970(cp)
        await misbehaviour.zoneless_timestamps(cp)
        await cp.unplug(1)
    times = [p["timestamp"] for p in central.of("StatusNotification")[-2:]]
    assert times == ["2026-11-22T10:10:00.000Z", "1970-01-01T00:00:00.000"]
    assert [fault for fault in central.problems if "date-time" not in fault] == []
    central.problems.clear()


async def test_answers(central: Central) -> None:
    """Commands are answered with an error, late, or not at all."""
    async with Charger(url=central.url()) as cp:
        await cp.booted()
        await misbehaviour.answer_error(cp)
        assert await central.command("ClearCache", {}) == {"error": "InternalError"}
        await misbehaviour.answer_late(cp, 0.01)
        assert await central.command("ClearCache", {}) == {"status": "Accepted"}
        await misbehaviour.never_answer(cp)
        asking = asyncio.create_task(central.command("ClearCache", {}))
        await cp.until(lambda: len(cp.commands) == 3)
        await cp.drained()
        assert cp.commands[2].answer is None
        asking.cancel()


async def test_answer_under_an_unknown_id() -> None:
    """The answer names an id that nobody gave."""
    async with pit() as trap, Charger(url=trap.url) as cp:
        await cp.booted()
        await misbehaviour.answer_unknown_id(cp)
        if trap.socket is not None:
            await trap.socket.send('[2,"q1","ClearCache",{}]')
        await cp.commanded("ClearCache")
        assert await misbehaviour.survives(cp, misbehaviour.never_answer)
        (answer,) = [json.loads(frame) for frame in trap.frames if json.loads(frame)[0] == 3]
        assert answer[1] != "q1"


async def test_survives_what_servers_send() -> None:
    """The charger reads past frames that make no sense, and logs them."""
    async with pit() as trap, Charger(url=trap.url) as cp:
        await cp.booted()
        if trap.socket is not None:
            for frame in ("{", "[]", '[9,"a"]', "[" * 100_000, '[3,"x"]', b"\xff", '[2,1,[],"x"]'):
                await trap.socket.send(frame)
        assert await cp.send("Heartbeat", {})
        assert [item.direction for item in cp.frames].count("unreadable") == 7
