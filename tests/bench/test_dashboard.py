"""The dashboard of a network of 10,000 EVSEs: as fast with a million sessions as with ten thousand."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

import pytest

from echarge.operations.closing import close_days
from echarge.operations.emissions import first_factors
from echarge.store import models
from echarge.store.writer import Transaction
from tests.bench.bulk import opened
from tests.bench.by_hand import asking
from tests.bench.scale import Question, System, Taken, system
from tests.bench.seed import NOW, Size, seed
from tests.screens.operations import operation
from tests.services import PostgresServer

pytestmark = [pytest.mark.anyio, pytest.mark.bench]

NETWORK = Size(sessions=1_000, drivers=100, evses=10_000)
FEW, MANY = 10_000, 1_000_000
DAYS = 730
HOURS_EACH = (1, 2, 2, 3)
STATEMENTS_MAX = 24
GROWTH_MAX = 3.0
"""A hundred times the sessions fill days that were empty: more rows of days, up to one for each site and day."""

PERIODS = ("LAST_24_HOURS", "LAST_7_DAYS", "LAST_30_DAYS", "LAST_12_MONTHS")
AMOUNTS = "SUM(energy_mwh), SUM(charging_s), SUM(sessions), SUM(revenue_minor)"
OVER = "FROM hourly_total WHERE organisation_id = $1 AND hour >= $2 AND hour < $3"
BY_HAND = (
    f"SELECT site_id, currency, {AMOUNTS} {OVER} GROUP BY site_id, currency",
    f"SELECT date(hour), currency, {AMOUNTS} {OVER} GROUP BY date(hour), currency",
)
"""What the tiles and charts of a span are made of, as one would write it without sums that are kept."""
STATUSES = "SELECT status, COUNT(*) FROM evse WHERE organisation_id = $1 GROUP BY status"


@contextmanager
def places(dialect: str, folder: Path) -> Iterator[dict[int, str]]:
    """Yield the URLs of two databases, by how many sessions they are for."""
    if dialect == "sqlite":
        yield {sessions: f"sqlite://{folder}/{sessions}.db" for sessions in (FEW, MANY)}
        return
    with PostgresServer.running() as server:
        yield {sessions: server.new_database() for sessions in (FEW, MANY)}


async def fill(url: str, sessions: int) -> None:
    """Store a network and the hourly totals of so many sessions, and close the days that are over."""
    await seed(url, NETWORK)
    async with system(url) as here:
        organisation = await models.Organisation.get(name="Volt Ltd")
        evses: Any = await models.Evse.filter(organisation_id=organisation.id).order_by("id").values("id", "site_id")

        async def work(tx: Transaction) -> None:
            await models.EmissionFactor.bulk_create(first_factors(organisation.id), using_db=tx.db)

        await here.runtime.writer.run(work)
    async with opened(url) as bulk:
        await bulk.insert(models.HourlyTotal, totals(organisation.id, evses, sessions))
        await bulk.finish()
    async with system(url) as here:
        await close_days(here.runtime, at_once_max=10 * DAYS)
    async with opened(url) as bulk:
        await bulk.finish()


def totals(organisation_id: int, evses: list[dict[str, int]], sessions: int) -> Iterator[Mapping[str, Any]]:
    """Yield the hours that so many sessions have filled, one EVSE after the other."""
    rng = Random(sessions)  # noqa: S311 -- the same every time is what it is for
    this_hour = NOW.replace(minute=0)
    for number, evse in enumerate(evses):
        found: dict[int, list[int]] = {}
        for _ in range(sessions * (number + 1) // len(evses) - sessions * number // len(evses)):
            began, count = rng.randrange(3, 24 * DAYS), rng.choice(HOURS_EACH)
            for age in range(began, began - count, -1):
                amounts = found.setdefault(age, [0, 0, 0, 0])
                is_last = age == began - count + 1
                added = (rng.randrange(10_000_000), rng.randrange(3600), int(is_last), 400 if is_last else 0)
                amounts[:] = map(sum, zip(amounts, added, strict=True))
        for age, (energy_mwh, charging_s, ended, revenue_minor) in found.items():
            yield {
                "organisation_id": organisation_id, "site_id": evse["site_id"], "place_id": evse["id"],
                "hour": this_hour - timedelta(hours=age), "currency": "GBP", "energy_mwh": energy_mwh,
                "charging_s": charging_s, "sessions": ended, "revenue_minor": revenue_minor,
            }  # fmt: skip


Span = tuple[datetime, datetime]


def span_of(shown: Mapping[str, Any]) -> Span:
    """Return the instants that a span begins and ends at."""
    return datetime.fromisoformat(shown["begin"]), datetime.fromisoformat(shown["end"])


async def screens(here: System, url: str) -> Mapping[str, Taken]:
    """Return what the screen of each period takes; the sums of its hours by hand must be its energy."""
    organisation = await models.Organisation.get(name="Volt Ltd")
    questions = {}
    ask, close = await asking(url)
    for latest in PERIODS:
        variables = {"period": {"latest": latest}}
        shown = (await here.ask(operation("dashboard"), variables))["dashboard"]
        spans = [span_of(shown[name]) for name in ("period", "previousPeriod")]

        async def by_hand(spans: list[Span] = spans) -> list[Any]:
            rows = [await ask(sql, [organisation.id, *span]) for span in spans for sql in BY_HAND]
            await ask(STATUSES, [organisation.id])
            return rows

        energy_mwh = sum(int(row[2]) for row in (await by_hand())[0])
        assert Decimal(shown["energy"]["kwh"]) == Decimal(energy_mwh).scaleb(-6)
        assert energy_mwh > 0
        questions[latest] = Question(operation("dashboard"), variables, [by_hand])
    found = await here.all_taken(questions)
    await close()
    return found


@pytest.mark.parametrize("dialect", ["sqlite", "postgres"])
async def test_dashboard(dialect: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Print what the whole screen takes with few and with many sessions: it grows with sites and days alone."""
    with places(dialect, tmp_path_factory.mktemp("bench")) as urls:
        for sessions, url in urls.items():
            await fill(url, sessions)
        found: dict[int, list[Mapping[str, Taken]]] = {FEW: [], MANY: []}
        for sessions in (FEW, MANY, FEW):  # before and after: the machine may have become quieter meanwhile
            async with system(urls[sessions]) as here:
                found[sessions].append(await screens(here, urls[sessions]))
    for latest in PERIODS:
        few, many = min(each[latest].ms for each in found[FEW]), found[MANY][0][latest]
        print(  # noqa: T201 -- the result
            f"{dialect:8} {latest:15} {many.statements} statements  {FEW:,}: {few:6.1f} ms  {MANY:,}: {many.ms:6.1f} ms"
            f"  growth {many.ms / few:.2f}  by hand {many.beside[0]:7.1f} ms, ratio {many.ms / many.beside[0]:.2f}"
        )
        assert {each[latest].statements for each in [*found[FEW], *found[MANY]]} == {many.statements}
        assert many.statements <= STATEMENTS_MAX
        assert many.ms < GROWTH_MAX * few
