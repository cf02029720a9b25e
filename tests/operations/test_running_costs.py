"""What a session costs so far, told to 2.x chargers: seldom, only news, only of what is live (B20, B21)."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import pytest
from typing_extensions import override

from echarge.domain.commands import Answer, Request, ShowCost
from echarge.domain.events import Begun, Finished, Plugged, Presented, PresentedTag, StopActor
from echarge.domain.money import Money
from echarge.operations import running_costs
from echarge.operations.ports import AnswerTimeoutError, CallRefusedError, LinkClosedError
from echarge.operations.sessions import TransactionAnswer
from echarge.store.models import Command, Tariff
from tests.operations.stage import Stage, change, new_stage
from tests.operations.stories import event, read, tell
from tests.world import Link, World, at

pytestmark = pytest.mark.anyio

TAG = PresentedTag("0414443A5F2880")


@dataclass
class Failing(Link):
    """A charger that fails to answer."""

    failure: Callable[[], Exception] = field(default=AnswerTimeoutError)

    @override
    async def ask(self, request: Request, *, timeout_s: float) -> Answer:
        """Note the request, and fail."""
        await super().ask(request, timeout_s=timeout_s)
        raise self.failure()


async def charging(here: World, link: Link, version: str = "2.0.1") -> Stage:
    """Return a charger on which a session has begun."""
    stage = await new_stage(here, version, link=link)
    stage.at(at(1))
    await tell(stage, event(0, at(0), Begun(at(0)), Plugged(at(0)), Presented(at(0), TAG), read(at(0), 0), tag=TAG))
    return stage


async def metered(stage: Stage, seq_no: int, minutes: float, energy_wh: int) -> None:
    """Tell a reading when it was made."""
    stage.at(at(minutes))
    await tell(stage, event(seq_no, at(minutes), read(at(minutes), energy_wh)))


async def swept(here: World) -> None:
    """Tell the chargers that are due, as the loop does."""
    await asyncio.gather(
        *(running_costs.tell_safely(here.runtime, station) for station in running_costs.due(here.runtime))
    )


async def test_b21_told_as_it_changes(here: World) -> None:
    """B21: each new cost is told, taxes included; none before there is one, and never the same again."""
    link = Link()
    stage = await charging(here, link)
    await swept(here)
    assert link.asked == []
    await metered(stage, 1, 5, 2000)
    await swept(here)
    # 2 kWh at 0.50, five minutes at 1.00 an hour, and 5.00.
    assert link.asked == [ShowCost("tx", Money(608, "GBP"))]
    stage.at(at(8))
    await swept(here)
    await tell(stage, event(2, at(8), Plugged(at(8))))
    await swept(here)
    assert len(link.asked) == 1
    await metered(stage, 3, 10, 3000)
    await swept(here)
    assert link.asked[1:] == [ShowCost("tx", Money(667, "GBP"))]
    assert await Command.all().count() == 0


async def test_b21_at_a_bounded_rate(here: World) -> None:
    """B21: a charger that tells a reading each second is told its cost once a minute, the latest one."""
    link = Link()
    stage = await charging(here, link)
    await metered(stage, 1, 5, 2000)
    await swept(here)
    for second in range(1, 120):
        await metered(stage, 1 + second, 5 + second / 60, 2000 + 10 * second)
        await swept(here)
    assert len(link.asked) == 2
    stage.at(at(7.1))
    await swept(here)
    row = await stage.session()
    assert link.asked[2:] == [ShowCost("tx", Money(row.total_minor, "GBP"))]
    assert here.runtime.costs_due == {}


@pytest.mark.parametrize(
    ("version", "offline", "now"),
    [
        pytest.param("1.6", False, 5, id="1.6 has no such message"),
        pytest.param("2.0.1", True, 5, id="told later, of a spell offline"),
        pytest.param("2.0.1", False, 12, id="old, though the charger does not say so"),
    ],
)
async def test_b21_only_what_is_live(here: World, version: str, offline: bool, now: float) -> None:
    """B21: a cost of what is past is not told."""
    link = Link()
    stage = await charging(here, link, version)
    stage.at(at(now))
    await tell(stage, event(1, at(5), read(at(5), 2000), offline=offline))
    await swept(here)
    assert (link.asked, here.runtime.costs_due) == ([], {})


async def test_b21_not_after_the_end(here: World) -> None:
    """B20, B21: after the end nothing is told any more: the answer to it has the total, 0.00 where it is free."""
    link = Link()
    stage = await charging(here, link)
    await metered(stage, 1, 5, 2000)
    stage.at(at(6))
    answer = await tell(stage, event(2, at(6), read(at(6), 2500), Finished(at(6), "Local", StopActor.DRIVER)))
    assert isinstance(answer, TransactionAnswer)
    assert answer.total_cost == Money(635, "GBP")
    await swept(here)
    assert link.asked == []


async def test_b21_nothing_of_what_is_free(here: World) -> None:
    """B21: a free session costs nothing all along, which is no news; its end says so (B20)."""
    await change(here, Tariff, here.tariff.id, energy_micro_per_kwh=0, time_micro_per_hour=0, connection_fee_minor=0)
    link = Link()
    stage = await charging(here, link)
    await metered(stage, 1, 5, 2000)
    await swept(here)
    assert link.asked == []
    stage.at(at(6))
    answer = await tell(stage, event(2, at(6), Finished(at(6), "Local", StopActor.DRIVER)))
    assert isinstance(answer, TransactionAnswer)
    assert answer.total_cost == Money(0, "GBP")


async def test_b21_a_charger_that_does_not_answer(here: World) -> None:
    """B21: a charger that does not answer is left alone for ten times as long, then told again."""
    link = Failing()
    stage = await charging(here, link)
    for seq_no, minutes in ((1, 5), (2, 14.9), (3, 15)):
        await metered(stage, seq_no, minutes, 1000 * seq_no)
        await swept(here)
    assert len(link.asked) == 2


async def test_b21_a_charger_that_cannot_show_it(here: World) -> None:
    """B21: a charger that answers with an error is not told again until it connects anew."""
    link = Failing(failure=lambda: CallRefusedError("NotImplemented", ""))
    stage = await charging(here, link)
    for seq_no, minutes in ((1, 5), (2, 25)):
        await metered(stage, seq_no, minutes, 1000 * seq_no)
        await swept(here)
    assert len(link.asked) == 1
    other = Link()
    await stage.reconnect(link=other)
    await metered(stage, 3, 30, 3000)
    await swept(here)
    assert len(other.asked) == 1


async def test_b21_a_connection_that_is_gone(here: World) -> None:
    """B21: a cost that could not be told is told on the next connection, with the next reading."""
    gone, link = Failing(failure=lambda: LinkClosedError("gone")), Link()
    stage = await charging(here, gone)
    await metered(stage, 1, 5, 2000)
    await stage.reconnect(link=link)
    await swept(here)
    assert (len(gone.asked), link.asked) == (0, [])
    await metered(stage, 2, 6, 2200)
    await swept(here)
    assert len(link.asked) == 1


async def test_b21_one_at_a_time(here: World) -> None:
    """B21: while a charger is being told, it is not told again, nor is anybody's answer late for it."""
    asked, answer = asyncio.Event(), asyncio.Event()

    @dataclass
    class Slow(Link):
        @override
        async def ask(self, request: Request, *, timeout_s: float) -> Answer:
            """Answer when told to."""
            asked.set()
            await answer.wait()
            return await super().ask(request, timeout_s=timeout_s)

    link = Slow()
    stage = await charging(here, link)
    await metered(stage, 1, 5, 2000)

    def ticking() -> datetime:
        here.clock[0] += timedelta(seconds=10 if answer.is_set() else 0)
        return here.clock[0]

    loop = asyncio.create_task(running_costs.tell(replace(here.runtime, now=ticking), wake_s=0.001))
    try:
        await asyncio.wait_for(asked.wait(), 60)
        await metered(stage, 2, 50, 20_000)  # stored, and answered, all the same
        assert running_costs.due(here.runtime) == []
        answer.set()
        await link.until(lambda: len(link.asked) == 2)
    finally:
        loop.cancel()
        await asyncio.gather(loop, return_exceptions=True)
    assert len(link.asked) == 2
