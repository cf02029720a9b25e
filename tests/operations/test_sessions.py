"""Sessions as their messages make them: in order, again, out of order, and after everything was forgotten."""

import itertools
from collections.abc import AsyncIterator
from datetime import datetime

import pytest

from echarge.domain.access import Reason
from echarge.domain.availability import ChargingState, EvseStatus
from echarge.domain.events import (
    Begun,
    Fact,
    Finished,
    MessageKind,
    Place,
    Plugged,
    PresentedTag,
    Read,
    StateReported,
    StatusReported,
    StopActor,
    TransactionMessage,
)
from echarge.domain.meters import Context, Reading
from echarge.operations.sessions import report_transaction
from echarge.operations.statuses import report_status
from echarge.store import models
from tests.world import World, at, world

pytestmark = pytest.mark.anyio

TAG = PresentedTag("0414443A5F2880")


@pytest.fixture
async def here(database_url: str) -> AsyncIterator[World]:
    """Yield a world on each kind of database."""
    async with world(database_url) as found:
        yield found


def reading(when: datetime, energy_wh: int, power_w: int = 11_000) -> Read:
    """Return a reading of the register, in Wh."""
    return Read(Reading(when, energy_wh * 1000, power_w * 1000, None, None, (), None, Context.PERIODIC))


def message(kind: MessageKind, when: datetime, *facts: Fact, ref: str = "", **more: object) -> TransactionMessage:
    """Return a message at EVSE 1 whose digest is made of what it says."""
    digest = hash((kind, when, facts, ref)) >> 1
    place = more.pop("place", Place(1, 1))
    return TransactionMessage(kind, place, ref, when, facts, "{}", digest, **more)  # type: ignore[arg-type]


def start(when: datetime, meter_wh: int = 1000, tag: PresentedTag = TAG) -> TransactionMessage:
    """Return a 1.6 start."""
    return message(
        MessageKind.START, when, Begun(when, meter_wh * 1000), tag=tag, start_key=f"{when}{meter_wh}{tag.key}"
    )


def stop(when: datetime, meter_wh: int, ref: str) -> TransactionMessage:
    """Return a 1.6 stop."""
    return message(MessageKind.STOP, when, Finished(when, "Local", StopActor.DRIVER, meter_wh * 1000), ref=ref)


def status(when: datetime, what: EvseStatus) -> StatusReported:
    """Return a 1.6 status of connector 1."""
    return StatusReported(Place(1, 1), what, occupied=False, at=when, digest=hash((when, what)) >> 1)


async def test_whole_session(here: World) -> None:
    """A 1.6 session from plug to unplug: times, energy and money as the guide counts them (D1)."""
    station = await here.connect()
    await report_status(here.runtime, station, status(at(0), EvseStatus.AVAILABLE))
    await report_status(here.runtime, station, status(at(1), EvseStatus.PREPARING))
    answer = await report_transaction(here.runtime, station, start(at(2)))
    assert answer.decision is not None
    assert answer.decision.reason is Reason.ACCEPTED
    assert answer.transaction_id is not None
    ref = str(answer.transaction_id)
    await report_status(here.runtime, station, status(at(2), EvseStatus.CHARGING))
    for minute in (12, 22, 32):
        await report_transaction(
            here.runtime,
            station,
            message(MessageKind.READING, at(minute), reading(at(minute), 1000 + (minute - 2) * 300), ref=ref),
        )
    await report_transaction(here.runtime, station, stop(at(32, seconds=30), 11_000, ref))
    await report_status(here.runtime, station, status(at(33), EvseStatus.FINISHING))
    await report_status(here.runtime, station, status(at(34), EvseStatus.AVAILABLE))
    row = await here.session()
    assert (row.ongoing, row.energy_mwh, row.charging_s) == (False, 10_000_000, 1830)
    assert (row.connected_at, row.started_at, row.stopped_at) == (at(1), at(2), at(32, seconds=30))
    assert (row.disconnected_at, row.began_at, row.authorised_at) == (at(34), at(1), at(2))
    assert (row.energy_minor, row.time_minor, row.connection_minor, row.total_minor) == (500, 51, 500, 1051)
    assert row.billed_at == at(32, seconds=30)
    assert row.driver_id == here.driver.id
    assert len(row.reference) == 9


async def test_a48_lost_answer(here: World) -> None:
    """A48: a start sent again gets the same id and the same answer, and makes no second session."""
    station = await here.connect()
    first = await report_transaction(here.runtime, station, start(at(2)))
    again = await report_transaction(here.runtime, station, start(at(2)))
    station = await here.connect()
    later = await report_transaction(here.runtime, station, start(at(2)))
    assert first == again == later
    assert await models.ChargingSession.all().count() == 1
    assert await models.Evidence.all().count() == 1


def transaction_201() -> list[TransactionMessage]:
    """Return a 2.0.1 transaction of four events."""
    return [
        message(MessageKind.EVENT, at(0), Begun(at(0)), Plugged(at(0)), ref="tx", seq_no=0, tag=TAG),
        message(MessageKind.EVENT, at(1), StateReported(at(1), ChargingState.CHARGING), reading(at(1), 100), ref="tx", seq_no=1),
        message(MessageKind.EVENT, at(11), reading(at(11), 2100), ref="tx", seq_no=2),
        message(
            MessageKind.EVENT, at(21), reading(at(21), 4100), Finished(at(21), "Local", StopActor.DRIVER), ref="tx", seq_no=3
        ),
    ]  # fmt: skip


@pytest.mark.parametrize("order", list(itertools.permutations(range(4))), ids=str)
async def test_b9_any_order(sqlite_url: str, order: tuple[int, ...]) -> None:
    """B7, B9: whatever the order of a transaction's events, and sent twice, the final row is the same."""
    async with world(sqlite_url) as here:
        station = await here.connect("2.0.1")
        events = transaction_201()
        for index in (*order, *order):
            await report_transaction(here.runtime, station, events[index])
        row = await here.session()
        assert (row.energy_mwh, row.charging_s, row.total_minor) == (4_000_000, 1200, 200 + 33 + 500)
        assert (row.began_at, row.started_at, row.stopped_at) == (at(0), at(1), at(21))
        assert (row.ongoing, row.flags, row.authorised_at) == (False, [], at(0))
        assert await models.Evidence.all().count() == 4
