"""The dashboard of a network of 10,000 EVSEs: as fast with a million sessions as with ten thousand."""

import time
from collections.abc import Iterator
from datetime import timedelta
from random import Random
from statistics import median
from typing import Any

import pytest

from echarge.operations.closing import close_days
from echarge.operations.emissions import first_factors
from echarge.store import models
from echarge.store.statements import HOURLY_TOTALS, Row
from echarge.store.writer import Transaction
from tests.graphql.world import NOW, World, open_world
from tests.screens.operations import operation
from tests.services import PostgresServer

pytestmark = [pytest.mark.anyio, pytest.mark.bench]

SITES, EVSES = 500, 10_000
FEW, MANY = 10_000, 1_000_000
DAYS = 730
CHUNK = 20_000
TIMES = 7
HOURS_EACH = (1, 2, 2, 3)
GROWTH_MAX = 3.0
"""A hundred times the sessions fill days that were empty: more rows of days, up to one for each site and day."""

PERIODS = ("LAST_24_HOURS", "LAST_7_DAYS", "LAST_30_DAYS", "LAST_12_MONTHS")

BY_HAND = (
    """SELECT day, currency, SUM(energy_mwh), SUM(charging_s), SUM(sessions), SUM(revenue_minor) FROM network_day
    WHERE organisation_id = {organisation} AND day >= '{since}' GROUP BY day, currency""",
    """SELECT site_id, currency, SUM(energy_mwh), SUM(charging_s), SUM(sessions), SUM(revenue_minor) FROM site_month
    WHERE organisation_id = {organisation} AND month >= '{since}' GROUP BY site_id, currency""",
    "SELECT status, COUNT(*) FROM evse WHERE organisation_id = {organisation} GROUP BY status",
)
"""The sums of twelve months and the twelve before, as one would write them for whole months."""


async def place(world: World) -> list[tuple[int, int]]:
    """Store the sites, their chargers and EVSEs; return each EVSE with its site."""
    o = world.ours.organisation.id
    sites = [
        models.Site(organisation_id=o, name=f"Site {n:03}", time_zone="Europe/London", energy_price_micro=180_000)
        for n in range(SITES)
    ]
    chargers = [
        models.Charger(
            organisation_id=o, site_id=sites[n % SITES].id, name=f"C{n}", ocpp_identity=f"C{n}", identity_key=f"c{n}"
        )
        for n in range(EVSES // 2)
    ]
    evses = [
        models.Evse(
            organisation_id=o, site_id=chargers[n // 2].site_id, charger_id=chargers[n // 2].id, number=n % 2 + 1,
            name=f"E{n}", public_code=f"E{n}", status="AVAILABLE", status_since=NOW,
        )
        for n in range(EVSES)
    ]  # fmt: skip

    async def work(tx: Transaction) -> None:
        for model, rows in ((models.Site, sites), (models.Charger, chargers), (models.Evse, evses)):
            each: Any = model
            await each.bulk_create(rows, batch_size=500, using_db=tx.db)
        await models.EmissionFactor.bulk_create(first_factors(o), using_db=tx.db)

    await world.runtime.writer.run(work)
    return [(evse.id, evse.site_id) for evse in evses]


def totals(organisation_id: int, evses: list[tuple[int, int]], sessions: int) -> Iterator[Row]:
    """Yield what so many sessions have added to the hourly totals."""
    rng = Random(sessions)  # noqa: S311 -- the same every time is what it is for
    this_hour = NOW.replace(minute=0)
    for _ in range(sessions):
        evse_id, site_id = evses[rng.randrange(EVSES)]
        hour = this_hour - timedelta(hours=rng.randrange(24 * DAYS))
        hours = rng.choice(HOURS_EACH)
        for number in range(hours):
            is_last = number == hours - 1
            amounts = (rng.randrange(10_000_000), rng.randrange(3600), int(is_last), 400 if is_last else 0)
            yield HOURLY_TOTALS.row(
                (organisation_id, site_id, evse_id, hour + timedelta(hours=number), "GBP", *amounts)
            )


async def fill(world: World, evses: list[tuple[int, int]], sessions: int) -> None:
    """Store the totals of so many sessions, and close the days that are over."""
    chunk: list[Row] = []

    async def work(tx: Transaction) -> None:
        tx.write(chunk)

    for row in totals(world.ours.organisation.id, evses, sessions):
        chunk.append(row)
        if len(chunk) == CHUNK:
            await world.runtime.writer.run(work)
            chunk = []
    await world.runtime.writer.run(work)
    await close_days(world.runtime, at_once_max=10 * DAYS)


async def asked(world: World, latest: str) -> float:
    """Return how many milliseconds the whole screen takes."""
    took = []
    for _ in range(TIMES):
        begin = time.perf_counter()
        await world.data(operation("dashboard"), {"period": {"latest": latest}})
        took.append(time.perf_counter() - begin)
    return 1000 * median(took)


async def by_hand(world: World) -> float:
    """Return how many milliseconds the bare sums of two years take."""
    since = (NOW - timedelta(days=DAYS)).date()
    took = []
    for _ in range(TIMES):
        begin = time.perf_counter()
        for sql in BY_HAND:
            await world.runtime.reader.execute_query(sql.format(organisation=world.ours.organisation.id, since=since))
        took.append(time.perf_counter() - begin)
    return 1000 * median(took)


async def measured(database_url: str, sessions: int) -> dict[str, float]:
    """Return the milliseconds of each period's screen, and of the sums by hand."""
    async with open_world(database_url) as world:
        evses = await place(world)
        await fill(world, evses, sessions)
        found = {latest: await asked(world, latest) for latest in PERIODS}
        return found | {"the sums of two years by hand": await by_hand(world)}


async def test_dashboard(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Print the milliseconds of the whole screen with few and with many sessions: they grow with sites and days."""
    with PostgresServer.running(durable=True) as postgres:
        for dialect in ("sqlite", "postgres"):
            found = {}
            for sessions in (FEW, MANY):
                folder = tmp_path_factory.mktemp("bench")
                url = f"sqlite://{folder}/echarge.db" if dialect == "sqlite" else postgres.new_database()
                found[sessions] = await measured(url, sessions)
            for name, few_ms in found[FEW].items():
                many_ms = found[MANY][name]
                print(  # noqa: T201 -- the result
                    f"{dialect:8} {name:30} {few_ms:7.1f} ms with {FEW:,}, {many_ms:7.1f} ms with {MANY:,} sessions,"
                    f" ratio {many_ms / few_ms:.2f}"
                )
            assert all(found[MANY][latest] < GROWTH_MAX * found[FEW][latest] for latest in PERIODS)
