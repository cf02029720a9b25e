"""Garbage on the wire: answered or closed as the specification says, and nobody else notices."""

import asyncio
import random
from contextlib import suppress
from typing import Any

import psutil
import pytest

from charger_sim import Charger, LinkLost
from charger_sim.misbehaviour import GARBAGE, flood, huge_frame, unasked_answers
from echarge.store.setup import open_store
from tests.flows.installation import CHARGER_PASSWORD, Installation, installation
from tests.flows.motorists import Pace, drive, hurried
from tests.flows.reckoning import reckon
from tests.flows.wire import Wire

pytestmark = pytest.mark.anyio

ID, LONG_ID, UNREADABLE = "a", "x" * 50, "-1"
UNSUPPORTED_DATA, LOST, POLICY_VIOLATION, TOO_BIG = 1003, 1006, 1008, 1009
CUT_OFF = {TOO_BIG, LOST}
"""What a peer sees that was cut off in the midst of a frame: the reason, or its own connection reset."""

MALFORMED_16 = [4, ID, "FormationViolation"]
FRAMEWORK, FRAMEWORK_UNREADABLE = [4, ID, "RpcFrameworkError"], [4, UNREADABLE, "RpcFrameworkError"]
UNKNOWN_TYPE = [4, ID, "MessageTypeNotSupported"]

# By frame: the reaction in 1.6 and in 2.0.1. None: passed over, as 1.6 does with what is no call.
REACTIONS: dict[str, tuple[Any, Any]] = {
    **dict.fromkeys(
        (
            "not json", "empty text", "no array", "empty array", "type only", "integer id", "object id", "null id",
            "empty id", "long integer", "deep array", "nan",
        ),
        (None, FRAMEWORK_UNREADABLE),
    ),
    **dict.fromkeys(
        ("too short", "array as action", "object as action", "array as payload", "null payload", "extra element"),
        (MALFORMED_16, FRAMEWORK),
    ),
    **dict.fromkeys(("unknown type", "send of 2.1", "result error of 2.1"), (None, UNKNOWN_TYPE)),
    **dict.fromkeys(("type as text", "type as boolean"), (None, FRAMEWORK)),
    **dict.fromkeys(("short error", "unknown result", "unknown error"), (None, None)),
    **dict.fromkeys(("binary", "invalid utf-8 as binary"), (UNSUPPORTED_DATA, UNSUPPORTED_DATA)),
    "long id": ([4, LONG_ID, "FormationViolation"], [4, LONG_ID, "RpcFrameworkError"]),
    "unknown action": ([4, ID, "NotImplemented"], [4, ID, "NotImplemented"]),
    "extra field": (MALFORMED_16, [4, ID, "FormatViolation"]),
    "lone surrogate": ([3, ID, {"idTagInfo": {"status": "Invalid"}}], [4, ID, "FormatViolation"]),
    "nul character": ([3, ID, {"idTagInfo": {"status": "Invalid"}}], [4, ID, "FormatViolation"]),
    "long tag": ([4, ID, "PropertyConstraintViolation"], [4, ID, "FormatViolation"]),
}  # fmt: skip

FLOOD = 1500
GROWTH_MIB_MAX = 16
ROUNDS = 3
LATENCY_S_MAX = 20.0


async def test_reactions(sqlite_url: str) -> None:
    """A16, A18, A19, A20, A21, C11: each malformed frame has its answer, and the next Heartbeat is answered too."""
    assert REACTIONS.keys() == GARBAGE.keys()
    async with installation(sqlite_url, chargers=["CP1"]) as place:
        for column, version in enumerate(("1.6", "2.0.1")):
            found = {}
            for name, frame in GARBAGE.items():
                async with Wire.open(place.ocpp, "CP1", version) as wire:
                    reaction = await wire.reaction(frame)
                    found[name] = reaction[:3] if isinstance(reaction, list) else reaction
                    if isinstance(reaction, list) and reaction[0] == 4:
                        assert reaction[4] == {}, "nothing of what was sent comes back (A21)"
            assert found == {name: reactions[column] for name, reactions in REACTIONS.items()}


async def test_flat_memory(sqlite_url: str) -> None:
    """C11, A15, A18: garbage, 10 MB, zip bombs, floods and deaf peers cost no memory, and the neighbours nothing."""
    neighbours = ("GOOD0", "GOOD1")
    async with installation(sqlite_url, chargers=["BAD", *neighbours]) as place:
        assert place.process is not None
        server = psutil.Process(place.process.pid)
        over = asyncio.Event()
        chargers = {
            name: hurried(f"{place.ocpp}/{name}", number, rng=random.Random(number), ledger_max=100_000)  # noqa: S311
            for number, name in enumerate(neighbours)
        }
        async with asyncio.TaskGroup() as tasks:
            for number, charger in enumerate(chargers.values()):
                await charger.__aenter__()
                rng = random.Random(number)  # noqa: S311
                tasks.create_task(drive(charger, tag="TAG", rng=rng, over=over, pace=Pace(online_s=0.05)))
            latencies = tasks.create_task(_beat(chargers["GOOD0"], over))
            await _misbehave(place)  # what is loaded when it is first needed is no leak
            before = server.memory_info().rss
            for _ in range(ROUNDS):
                await _misbehave(place)
            after = server.memory_info().rss
            over.set()
        assert [charger.connections for charger in chargers.values()] == [1, 1]
        for charger in chargers.values():
            await charger.__aexit__(None, None, None)
        assert max(latencies.result()) < LATENCY_S_MAX
        assert (after - before) / 2**20 < GROWTH_MIB_MAX
        await place.stop()
        async with await open_store(sqlite_url):
            await reckon(chargers)


async def _beat(charger: Charger, over: asyncio.Event) -> list[float]:
    """Return how long each Heartbeat took, until it is over."""
    await charger.booted()
    clock, latencies = asyncio.get_running_loop().time, []
    while not over.is_set():
        began = clock()
        await charger.send("Heartbeat", {})
        latencies.append(clock() - began)
        await asyncio.sleep(0.05)
    return latencies


async def _misbehave(place: Installation) -> None:
    """Do all of it once."""
    for version in ("1.6", "2.0.1"):
        async with Wire.open(place.ocpp, "BAD", version) as wire:
            for frame in GARBAGE.values():
                if isinstance(frame, str):
                    await wire.reaction(frame)
        async with Wire.open(place.ocpp, "BAD", version) as wire:
            assert await wire.reaction("[2," + "9" * 1_000_000 + "]") in CUT_OFF
    await _huge(place)
    await _bombed(place)
    await _flooded(place)
    await _deaf(place)


async def _huge(place: Installation) -> None:
    async with _bad(place) as charger:
        with suppress(LinkLost):  # the server may be quicker than the frame is long
            await huge_frame(charger)
        await charger.until(lambda: charger.close_code is not None)
        assert charger.close_code in CUT_OFF


async def _bombed(place: Installation) -> None:
    # Ten megabytes that are ten kilobytes on the wire: what counts is what they inflate to.
    async with Wire.open(place.ocpp, "BAD", "2.0.1", compression=True) as wire:
        assert wire.socket.protocol.extensions
        assert await wire.reaction('[2,"a","DataTransfer",{"vendorId":"' + "0" * 10_485_760 + '"}]') in CUT_OFF


async def _flooded(place: Installation) -> None:
    async with _bad(place) as charger:
        await unasked_answers(charger, 2000)
        assert await charger.send("Heartbeat", {})
        with suppress(LinkLost):
            await flood(charger, FLOOD)
            await charger.send("Heartbeat", {})
            return
        await charger.until(lambda: charger.close_code is not None)
        assert charger.close_code == POLICY_VIOLATION


async def _deaf(place: Installation) -> None:
    async with _bad(place) as charger:
        charger.link.freeze()
        with suppress(LinkLost):
            await flood(charger, FLOOD)


def _bad(place: Installation) -> Charger:
    return Charger(url=f"{place.ocpp}/BAD", password=CHARGER_PASSWORD, reconnect=False, frames_max=600)
