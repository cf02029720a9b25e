"""Decisions on access a second, with ten profiles and with ten thousand, beside the bare rules over the same facts."""

import time
from collections.abc import Awaitable, Callable
from random import Random

import pytest

from echarge.domain.access import Allowed, ByTag, Decision, Question, decide
from echarge.operations.access import decide_at
from echarge.store import models
from echarge.store.access_facts import asked_at, matches_for
from tests.operations.many_profiles import people
from tests.world import World, at, world

pytestmark = [pytest.mark.anyio, pytest.mark.bench]

FEW, MANY = 10, 10_000
SECONDS = 2.0
PEOPLE = 500
GROWTH_MAX = 1.5
"""By how much a decision may take longer with a thousand times the profiles."""

RATIO_MAX = {"sqlite": 25.0, "postgres": 150.0}
"""By how much reading the facts and deciding may take longer than deciding on facts that are at hand."""


async def per_s(ask: Callable[[str], Awaitable[Decision]], uids: list[str]) -> float:
    """Return how many decisions are taken a second, each of them a yes."""
    done, began = 0, time.perf_counter()
    while time.perf_counter() - began < SECONDS:
        assert isinstance(await ask(uids[done % len(uids)]), Allowed)
        done += 1
    return done / (time.perf_counter() - began)


async def rates(here: World, evse: models.Evse, most: int) -> tuple[float, float]:
    """Return decisions a second: from the database, and by the rules alone on the same facts."""
    uids = [f"T{Random(n).randrange(most)}" for n in range(PEOPLE)]  # noqa: S311 -- the same every time
    reads = here.runtime.store.quick
    where = {"organisation_id": here.organisation.id, "evse_id": evse.id, "at": at(60)}

    async def from_store(uid: str) -> Decision:
        return await decide_at(reads, who=ByTag(uid), **where)

    facts = {}
    for uid in uids:
        asked = await asked_at(reads, charger_id=here.charger.id, who=ByTag(uid), **where)
        question = Question(asked.person, asked.evses, asked.zone, at(60), starting=True)
        facts[uid] = (question, await matches_for(reads, asked))

    async def bare(uid: str) -> Decision:
        return decide(*facts[uid])

    return await per_s(from_store, uids), await per_s(bare, uids)


async def test_decisions(database_url: str) -> None:
    """ACL-7: a decision costs the same with ten thousand profiles of one site as with ten."""
    async with world(database_url) as here:
        evse = await here.runtime.writer.run(
            lambda tx: models.Evse.create(
                organisation_id=here.organisation.id, site_id=here.site.id, charger_id=here.charger.id, number=1,
                name="E1", public_code="E1", status_since=at(0), using_db=tx.db,
            )
        )  # fmt: skip
        await here.runtime.writer.run(lambda tx: people(tx, here, 0, FEW))
        few, _ = await rates(here, evse, FEW)
        await here.runtime.writer.run(lambda tx: people(tx, here, FEW, MANY))
        if here.runtime.store.dialect == "postgres":
            await here.runtime.store.writer.execute_query("ANALYZE")  # as it does by itself after a while
        many, bare = await rates(here, evse, MANY)
        dialect = here.runtime.store.dialect
    print(  # noqa: T201 -- the result
        f"{dialect:8} {many:,.0f} decisions a second with {MANY:,} profiles of one site, {few:,.0f} with {FEW};"
        f" {bare:,.0f} by the rules alone on the same facts, ratio {bare / many:.1f}"
    )
    assert few < GROWTH_MAX * many
    assert bare < RATIO_MAX[dialect] * many
