"""The same story told in another order, twice, or to a system that forgot: the same sessions come of it."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from itertools import permutations
from random import Random
from typing import Any

import pytest
from anyio.from_thread import start_blocking_portal
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from echarge.domain.availability import EvseStatus
from echarge.domain.elements import Element
from echarge.domain.events import (
    Begun,
    Closed,
    Closing,
    Finished,
    Presented,
    PresentedTag,
    StatusReported,
    StopActor,
    TransactionMessage,
)
from echarge.domain.totals import Amounts
from echarge.operations import reconciling
from echarge.operations.recounting import held_totals, true_totals
from echarge.operations.upkeep import settle_parking
from echarge.store import models
from tests.operations.stage import Stage, change, new_stage
from tests.operations.stories import Said, Story, Telling, event, read, status, tell, transaction_201, visits_16
from tests.operations.test_reconciling import begun, ended
from tests.world import World, at, world

TAG = PresentedTag("0414443A5F2880")
LONG_AFTER = at(60 * 24 * 10)

Check = Callable[[World, int], Awaitable[None]]


def each(database_url: str, check: Check, *, examples: int) -> None:
    """Run the check with many seeds in one database."""
    with (
        start_blocking_portal("asyncio", {"use_uvloop": True}) as portal,
        portal.wrap_async_context_manager(world(database_url)) as here,
    ):
        portal.call(prepare, here)

        @settings(max_examples=examples, deadline=None, database=None, suppress_health_check=list(HealthCheck))
        @given(seed=st.integers(0, 2**32))
        def run(seed: int) -> None:
            portal.call(check, here, seed)

        run()


async def prepare(here: World) -> None:
    """Let the same tag be used for every telling, parking cost something, and prices change every few minutes."""
    elements = [
        Element(starts_minute=minute, ends_minute=minute + 11, **{price: 40_000 * (minute % 97)})
        for price, first in (("energy_micro_per_kwh", 0), ("time_micro_per_hour", 3), ("parking_micro_per_hour", 7))
        for minute in range(12 * 60 + first, 18 * 60, 23)
    ]
    await change(here, models.Tag, here.tag.id, sessions_max=1000)
    await change(
        here, models.Tariff, here.tariff.id, parking_micro_per_hour=2_000_000, parking_free_minutes=5,
        parking_cap_minor=700, elements=[element.to_json() for element in elements],
    )  # fmt: skip


async def told_in_order(here: World, story: Story, version: str) -> Stage:
    """Tell the story as it happens."""
    stage = await new_stage(here, version)
    telling = Telling(stage)
    for said in sorted(story.said, key=when):
        stage.at(when(said) + timedelta(seconds=1))
        await telling.tell(said)
    await settle(stage)
    return stage


async def told_otherwise(here: World, said: list[Said], version: str, rng: Random) -> Stage:
    """Tell what was said long after, forgetting now and then, and telling some of it again."""
    stage = await new_stage(here, version)
    stage.at(at(60 * 24 * 5))
    telling = Telling(stage)
    for number, what in enumerate(said):
        await telling.tell(what)
        if rng.random() < 0.2:
            await telling.tell(rng.choice(said[: number + 1]))
        if rng.random() < 0.15:
            await stage.reconnect()
    await settle(stage)
    return stage


async def settle(stage: Stage) -> None:
    """Let all that can end by the clock end."""
    stage.at(LONG_AFTER)
    await settle_parking(stage.runtime)


async def compare(orderly: Stage, otherwise: Stage, story: Story) -> None:
    """Compare what came of both tellings: each session, and every message of it once."""
    assert await otherwise.outcome() == await orderly.outcome()
    digests = sorted(said.digest for said in story.said if not isinstance(said, StatusReported))
    assert await totals(otherwise) == await totals(orderly)
    for stage in (orderly, otherwise):
        db, charger_id = stage.runtime.reader, stage.charger.id
        assert await held_totals(db, charger_id) == await true_totals(db, charger_id)
        assert sorted(row.digest for row in await stage.evidence()) == digests


async def totals(stage: Stage) -> list[tuple[int, Amounts]]:
    """Return what the hourly totals hold of the charger's only EVSE, by hour."""
    held = await held_totals(stage.runtime.reader, stage.charger.id)
    return sorted((hour, amounts) for (_, hour), amounts in held.items())


def when(said: Said) -> datetime:
    """Return when it was said, by the charger's clock."""
    assert said.at is not None
    return said.at


def interleaved(rng: Random, story: Story) -> list[Said]:
    """Return a 1.6 story with its statuses anywhere, which no queue keeps in order (A77)."""
    rest: list[Said] = [said for said in story.said if not isinstance(said, StatusReported)]
    for said in story.said:
        if isinstance(said, StatusReported):
            rest.insert(rng.randint(0, len(rest)), said)
    return rest


async def check_16(here: World, seed: int) -> None:
    """Compare a 1.6 story told live with the same story replayed."""
    rng = Random(seed)  # noqa: S311 -- a story is no secret
    story = visits_16(rng, TAG, at(0), count=rng.randint(1, 3))
    orderly = await told_in_order(here, story, "1.6")
    await compare(orderly, await told_otherwise(here, interleaved(rng, story), "1.6", rng), story)


async def check_201(here: World, seed: int) -> None:
    """Compare 2.0.1 transactions told live with the same told in any order."""
    rng = Random(seed)  # noqa: S311 -- a story is no secret
    story = transaction_201(rng, TAG, at(0), "first")
    if rng.random() < 0.4:
        story.said.extend(transaction_201(rng, TAG, max(map(when, story.said)) + timedelta(minutes=1), "second").said)
    orderly = await told_in_order(here, story, "2.0.1")
    await compare(orderly, await told_otherwise(here, rng.sample(story.said, len(story.said)), "2.0.1", rng), story)


@pytest.mark.anyio
@pytest.mark.parametrize("is_ended", [True, False], ids=["its end came", "its end was lost"])
async def test_b15_the_next_car(here: World, *, is_ended: bool) -> None:
    """B15, lifecycle 4: a connector that is occupied once a session is over tells of the next one's cable alone."""
    await prepare(here)
    first = [event(0, at(0), Begun(at(0)), Presented(at(0), TAG), ref="first", tag=TAG)]
    if is_ended:
        first.append(event(1, at(9), Finished(at(9), "Local", StopActor.DRIVER), ref="first"))
    then: list[Said] = [status(at(20), EvseStatus.PREPARING, occupied=True)]
    then += [event(0, at(21), Begun(at(21)), Presented(at(21), TAG), ref="second", tag=TAG)]
    story = Story([*first, *then])
    orderly = await told_in_order(here, story, "2.0.1")
    assert [row.connected_at for row in await orderly.sessions()] == [None, at(20)]
    for order in permutations(story.said):
        await compare(orderly, await told_otherwise(here, list(order), "2.0.1", Random(0)), story)  # noqa: S311


@pytest.mark.parametrize("check", [pytest.param(check_16, id="A77"), pytest.param(check_201, id="B7 B9 B15")])
def test_any_order(database_url: str, check: Check) -> None:
    """A77, B7, B9, B15: whatever the order, however often, and whatever is forgotten, the sessions are the same."""
    each(database_url, check, examples=25)


CONCLUSION = None
TOLD: list[TransactionMessage | None] = [*begun(), event(2, at(30), read(at(30), 6000)), ended(3), CONCLUSION]


async def outcome_of(here: World, told: Sequence[TransactionMessage | None], forgets: Sequence[bool]) -> dict[str, Any]:
    """Return the session that comes of what is told and concluded in this order, each twice."""
    stage = await new_stage(here, "2.0.1")
    stage.at(at(600))
    for message, forgotten in zip(told, forgets, strict=True):
        for _ in range(2):
            if message is CONCLUSION:
                await conclude(stage)
            else:
                await tell(stage, message)
        if forgotten:
            await stage.reconnect()
    reader, charger_id = here.runtime.reader, stage.charger.id
    assert await held_totals(reader, charger_id) == await true_totals(reader, charger_id)
    (outcome,) = await stage.outcome()
    return outcome


def test_g1_any_order_with_a_conclusion(database_url: str) -> None:
    """G1: the same evidence and the same conclusion give the same session, in whatever order and however often told."""
    with (
        start_blocking_portal("asyncio", {"use_uvloop": True}) as portal,
        portal.wrap_async_context_manager(world(database_url)) as here,
    ):
        portal.call(partial(change, here, models.Tag, here.tag.id, sessions_max=1000))
        expected = portal.call(outcome_of, here, TOLD, [False] * len(TOLD))
        assert (expected["energy_mwh"], expected["closing"], expected["needs_review"]) == (8_000_000, "", None)

        @settings(max_examples=25, database=None, suppress_health_check=list(HealthCheck))
        @given(
            told=st.permutations(TOLD).filter(lambda told: told[0] is not CONCLUSION),
            forgets=st.lists(st.booleans(), min_size=len(TOLD), max_size=len(TOLD)),
        )
        def run(told: Sequence[TransactionMessage | None], forgets: Sequence[bool]) -> None:
            assert portal.call(outcome_of, here, told, forgets) == expected

        run()


async def conclude(stage: Stage) -> None:
    """Hold the charger's only session to be over."""
    session = stage.station.sessions.get("tx")
    if session is not None:
        await reconciling.close(stage.runtime, stage.station, session, Closed(at(500), Closing.NOT_ONGOING))
