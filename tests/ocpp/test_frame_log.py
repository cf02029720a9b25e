"""Frames on their way to the message log (MNT-2): none waits for it, none is stored with a secret, all is bounded."""

import asyncio
import logging
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from websockets.asyncio.client import connect

from echarge.live.messages import OcppLogged
from echarge.ocpp.frame_log import ASKED_MAX, READY_AT_ONCE_MAX, FrameLog
from echarge.ocpp.gateway import ocpp_routes
from echarge.ocpp.registry import Registry
from echarge.operations import ocpp_log
from echarge.operations.ocpp_log import TEXT_CHARS_MAX, Direction
from echarge.operations.passwords import hash_charger_password
from echarge.operations.runtime import Runtime
from echarge.store import models
from echarge.store.writer import Transaction
from tests.flows.wire import basic
from tests.ocpp.server import serving
from tests.world import NOON, World

pytestmark = pytest.mark.anyio

IN, OUT, GAP = Direction
PASSWORD = "sixteen-or-more-signs"


def recorder(here: World, log: FrameLog) -> Any:
    """Return what a connection of the world's charger hands its frames to."""
    return log.recorder(here.organisation.id, here.charger.id)


async def lines() -> list[tuple[str, str, str]]:
    """Return what is stored: direction, action and text."""
    return [(row.direction, row.action, row.text) for row in await models.OcppMessage.all().order_by("id")]


async def test_order_and_actions(here: World) -> None:
    """Frames are stored in their order, answers with the action of what they answer, and subscribers hear of it."""
    log = FrameLog(here.runtime)
    record = recorder(here, log)
    frames = [
        (IN, '[2,"1","Heartbeat",{}]', "Heartbeat"),
        (OUT, '[2,"1","Reset",{"type":"Soft"}]', "Reset"),
        (OUT, '[3,"1",{"currentTime":"x"}]', "Heartbeat"),
        (IN, '[4,"1","NotSupported","",{}]', "Reset"),
        (IN, '[3,"1",{}]', ""),
        (IN, "garbage", ""),
        (IN, ' [ 2 , "7" , "Boot\0" , {} ] ', "Boot\N{REPLACEMENT CHARACTER}"),
        (OUT, '[3,"7",{}]', "Boot\N{REPLACEMENT CHARACTER}"),
    ]
    for direction, text, _ in frames:
        record(direction, text)
    assert await lines() == []
    await log.flush()
    assert await lines() == [
        (direction, action, text.replace("\0", "\N{REPLACEMENT CHARACTER}")) for direction, text, action in frames
    ]
    assert [message for message in here.told if isinstance(message, OcppLogged)] == [
        OcppLogged(here.organisation.id, here.charger.id, here.clock[0])
    ]
    await log.flush()
    assert len(await lines()) == len(frames)


async def test_secrets_over_two_frames(here: World) -> None:
    """What answers a question for a secret is kept without it; tags are kept apart."""
    log = FrameLog(here.runtime)
    record = recorder(here, log)
    record(OUT, '[2,"1","DataTransfer",{"vendorId":"X","messageId":"GetPassword"}]')
    record(IN, '[3,"1",{"status":"Accepted","data":"swordfish"}]')
    record(IN, '[2,"2","Authorize",{"idTag":"CARD"}]')
    await log.flush()
    rows = await models.OcppMessage.all().order_by("id")
    assert [(row.text, row.tagged_text) for row in rows[1:]] == [
        ('[3,"1",{"status":"Accepted","data":"(removed)"}]', None),
        ('[2,"2","Authorize",{"idTag":"(hidden)"}]', '[2,"2","Authorize",{"idTag":"CARD"}]'),
    ]


async def test_long_frames(here: World) -> None:
    """A frame that is too long is cut off, and its length is kept."""
    log = FrameLog(here.runtime)
    text = '[2,"1","X",{"a":"' + "é" * 262_144 + '"}]'
    recorder(here, log)(IN, text)
    await log.flush()
    row = await models.OcppMessage.get()
    assert (row.text, row.size) == (text[:TEXT_CHARS_MAX], len(text))


@pytest.mark.parametrize(
    "limit", [pytest.param({"frames_max": 3}, id="frames"), pytest.param({"chars_max": 30}, id="characters")]
)
async def test_overflow(here: World, limit: dict[str, int]) -> None:
    """Where too much waits, the oldest is dropped, counted, and marked by a gap in its place."""
    log = FrameLog(here.runtime, **limit)
    record = recorder(here, log)
    for number in range(10):
        here.clock[0] += timedelta(seconds=1)
        record(IN, f'[3,"{number}",{{}}]')
    assert log.dropped == 7
    await log.flush()
    rows = await models.OcppMessage.all().order_by("at", "id")
    assert [(row.direction, row.size) for row in rows] == [(GAP, 7), (IN, 10), (IN, 10), (IN, 10)]
    assert rows[0].at < rows[1].at
    await log.flush()
    assert await models.OcppMessage.all().count() == 4


async def test_a_frame_too_long_for_the_buffer(here: World) -> None:
    """A frame that is longer than all that may wait is dropped by itself."""
    log = FrameLog(here.runtime, chars_max=30)
    record = recorder(here, log)
    record(IN, "x" * 31)
    record(IN, "y")
    await log.flush()
    assert [(direction, text) for direction, _, text in await lines()] == [(GAP, ""), (IN, "y")]


async def test_unanswered_calls(here: World) -> None:
    """Of calls that are never answered, the latest are remembered, no more."""
    log = FrameLog(here.runtime)
    record = recorder(here, log)
    for number in range(ASKED_MAX + 1):
        record(IN, f'[2,"{number}","Heartbeat",{{}}]')
    record(OUT, '[3,"0",{}]')
    record(OUT, '[3,"1",{}]')
    await log.flush()
    assert [action for _, action, _ in await lines()][-2:] == ["", "Heartbeat"]


async def test_a_database_that_does_not_take_it(here: World, caplog: pytest.LogCaptureFixture) -> None:
    """What could not be stored is a gap once it can be again; the gap counts all of it."""
    log = FrameLog(here.runtime)
    record = recorder(here, log)
    await take_away("ocpp_message", "elsewhere", here.runtime)
    with caplog.at_level(logging.CRITICAL, logger="echarge.store.writer"):
        for number in range(2):
            record(IN, f"frame {number}")
            await log.flush()
    assert log.dropped == 2
    await take_away("elsewhere", "ocpp_message", here.runtime)
    record(IN, "after")
    await log.flush()
    rows = await models.OcppMessage.all().order_by("id")
    assert [(row.direction, row.text, row.size) for row in rows] == [(GAP, "", 2), (IN, "after", 5)]


async def take_away(table: str, name: str, runtime: Runtime) -> None:
    """Give a table another name."""

    async def rename(tx: Transaction) -> None:
        await tx.db.execute_query(f'ALTER TABLE "{table}" RENAME TO "{name}"')

    await runtime.writer.run(rename)


async def test_kept_for_a_set_time(here: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Messages that are older than the set time are deleted in small transactions, and no others."""
    monkeypatch.setattr(ocpp_log, "DELETED_AT_ONCE_MAX", 2)
    log = FrameLog(here.runtime)
    record = recorder(here, log)
    for day in range(6):
        here.clock[0] = NOON + timedelta(days=day)
        record(IN, f"day {day}")
    await log.flush()
    runtime = replace(here.runtime, limits=replace(here.runtime.limits, ocpp_log_days=1))
    batches = runtime.writer.batches
    await ocpp_log.tidy(runtime)
    assert [text for _, _, text in await lines()] == ["day 4", "day 5"]
    assert runtime.writer.batches - batches == 2
    here.clock[0] += timedelta(seconds=1)
    await ocpp_log.tidy(replace(runtime, limits=replace(runtime.limits, ocpp_log_days=0)))
    assert await lines() == []


async def test_so_many_of_each_charger(here: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """A charger that talks too much loses its oldest messages, and takes none of another's."""
    monkeypatch.setattr(ocpp_log, "DELETED_AT_ONCE_MAX", 2)
    monkeypatch.setattr(ocpp_log, "COUNTED_AGAIN_AFTER", 5)
    other = models.Charger(
        organisation_id=here.organisation.id, site_id=here.site.id, name="2", ocpp_identity="2", identity_key="2"
    )

    async def save(tx: Transaction) -> None:
        await other.save(using_db=tx.db)

    runtime = replace(here.runtime, limits=replace(here.runtime.limits, ocpp_messages_max=3))
    await runtime.writer.run(save)
    log = FrameLog(runtime)
    for number in range(9):
        recorder(here, log)(IN, f"{number}")
    for number in range(4):
        log.recorder(here.organisation.id, other.id)(IN, f"other {number}")
    await log.flush()
    await ocpp_log.tidy(runtime)
    assert [text for _, _, text in await lines()] == ["6", "7", "8", *(f"other {number}" for number in range(4))]
    await ocpp_log.tidy(runtime)
    assert await models.OcppMessage.all().count() == 7


async def test_cancelled_half_way(here: World) -> None:
    """Whoever stores the frames may be cancelled while he makes them ready: none of them is lost, and none doubled."""
    log = FrameLog(here.runtime)
    record, texts = recorder(here, log), [f'[3,"{number}",{{}}]' for number in range(READY_AT_ONCE_MAX + 1)]
    for text in texts:
        record(IN, text)
    task = asyncio.create_task(log.flush())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert not await models.OcppMessage.all().count()
    await log.flush()
    assert [text for _, _, text in await lines()] == texts


async def test_over_a_socket(here: World) -> None:
    """What really goes over a charger's socket is logged, both ways; a task of its own does it."""
    hashed = await hash_charger_password(PASSWORD.encode())

    async def change(tx: Transaction) -> None:
        await models.Charger.filter(id=here.charger.id).using_db(tx.db).update(password_hash=hashed)

    await here.runtime.writer.run(change)
    registry = Registry()
    log = FrameLog(here.runtime, interval_s=0.01)
    task = asyncio.create_task(log.run())
    async with serving(ocpp_routes(here.runtime, registry, frame_log=log)) as url:
        headers = {"Authorization": basic("CP1", PASSWORD)}
        async with connect(f"{url}/ocpp/CP1", subprotocols=["ocpp1.6"], additional_headers=headers) as charger:  # type: ignore[list-item]
            await charger.send('[2,"1","Heartbeat",{}]')
            await charger.recv()
            await charger.send("garbage")
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await log.flush()
    found = await lines()
    assert [(direction, action) for direction, action, _ in found] == [(IN, "Heartbeat"), (OUT, "Heartbeat"), (IN, "")]
    assert found[1][2].startswith('[3,"1",{"currentTime"')
