"""Pages and counts of the charging log: the same as a look at each row would give, whichever side they enter by."""

import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from functools import cache
from random import Random
from typing import Any

import pytest

from echarge.store import charging_log, models, session_search
from echarge.store.charging_log import Log, Place, Sorting, TooManyToSortError, Wanted
from echarge.store.setup import Store, open_store
from tests.bench.seed import NOW, Size, seed

pytestmark = pytest.mark.anyio

SIZE = Size(sessions=400, drivers=60, evses=30)
PAGE = 25


@asynccontextmanager
async def stored(url: str) -> AsyncIterator[tuple[Store, int, list[models.ChargingSession]]]:
    """Yield a database of some hundred sessions: the organisation, and all of its rows."""
    await seed(url, SIZE)
    async with await open_store(url) as store:
        organisation = await models.Organisation.get(name="Volt Ltd")
        rows = await models.ChargingSession.filter(organisation_id=organisation.id)
        yield store, organisation.id, rows


async def looked_at(wanted: Wanted, rows: Sequence[models.ChargingSession]) -> list[models.ChargingSession]:
    """Return the rows that are wanted, each looked at by itself, the newest first."""
    found = [row for row in rows if wanted.admits(row)]
    if wanted.text:
        texts = await texts_of(rows)
        found = [row for row in found if any(wanted.text.casefold() in text for text in texts[row.id])]
    return sorted(found, key=lambda row: (row.began_at, row.id), reverse=True)


async def texts_of(rows: Sequence[models.ChargingSession]) -> dict[int, list[str]]:
    """Return what can be searched for of each row."""
    drivers = {each.id: [each.name, each.email or ""] for each in await models.Driver.all()}
    vehicles = {each.id: [each.registration, each.registration_key] for each in await models.Vehicle.all()}
    places = {each.id: [each.name] for each in await models.Evse.all()}
    places |= {each.id: [each.name] for each in await models.Site.all()}
    return {
        row.id: [
            text.casefold()
            for text in (
                *drivers[row.driver_id or 0],
                *vehicles.get(row.vehicle_id or 0, []),
                *places[row.evse_id or 0],
                *places[row.site_id],
            )
        ]
        for row in rows
    }


def anything(random: Random, organisation_id: int, rows: Sequence[models.ChargingSession]) -> Wanted:
    """Return something that may be wanted."""
    ids: dict[Place, frozenset[int]] = {}
    for place in random.sample(list(Place), random.choice((0, 0, 1, 1, 2))):
        some = [getattr(row, place.value) for row in random.sample(rows, random.choice((0, 1, 3, 40)))]
        ids[place] = frozenset(each for each in some if each is not None)
    since = random.choice((None, None, NOW - timedelta(days=random.randrange(1, 700))))
    until = random.choice((None, None, None, NOW - timedelta(days=random.randrange(1, 100))))
    text = random.choice(("", "", "", "amber", "ROB", "site 0", "evse-00", "e", "nobody", "%", "1 b"))
    ongoing = random.choice((None, None, True, False))
    listed = random.random() < 0.8
    return Wanted(organisation_id, ids, since, until, ongoing, text, listed_only=listed)


async def all_ids(log: Log, sorting: Sorting, column: str, rows: dict[int, Any]) -> list[int]:
    """Return all ids, page by page."""
    found: list[int] = []
    after = None
    while ids := await log.ids(sorting, after=after, limit=PAGE):
        found += ids
        after = (getattr(rows[ids[-1]], column), ids[-1])
    return found


@pytest.mark.parametrize("keys_max", [1_000, 3], ids=["few keys", "too many keys"])
async def test_same_as_looking(database_url: str, monkeypatch: pytest.MonkeyPatch, keys_max: int) -> None:
    """LOG-1: a hundred filters and searches, each with its count, its pages by place and by number, both ways round."""
    monkeypatch.setattr(session_search, "KEYS_MAX", keys_max)
    random = Random(7)  # noqa: S311 -- the same every time
    async with stored(database_url) as (store, organisation_id, rows):
        by_id = {row.id: row for row in rows}
        for _ in range(100):
            wanted = anything(random, organisation_id, rows)
            expected = [row.id for row in await looked_at(wanted, rows)]
            log = Log(store, wanted)
            assert await log.count() == len(expected), wanted
            assert await all_ids(log, Sorting.NEWEST, "began_at", by_id) == expected, wanted
            assert await log.ids(Sorting.OLDEST, limit=PAGE) == expected[::-1][:PAGE], wanted
            offset = random.randrange(0, 60)
            assert await log.ids(Sorting.NEWEST, offset=offset, limit=PAGE) == expected[offset : offset + PAGE], wanted
            by_energy = sorted(expected, key=lambda each: (by_id[each].energy_mwh, each), reverse=True)
            assert await all_ids(log, Sorting.MOST_ENERGY, "energy_mwh", by_id) == by_energy, wanted


async def test_reference(database_url: str) -> None:
    """A session is found by its whole reference, or by the digits that it begins with, five at least."""
    async with stored(database_url) as (store, organisation_id, rows):
        row = next(row for row in rows if row.listed)

        async def found(text: str) -> list[int]:
            return await Log(store, Wanted(organisation_id, text=text)).ids(Sorting.NEWEST, limit=PAGE)

        assert await found(row.reference) == await found(row.reference[:7]) == [row.id]
        assert await found(row.reference[:4] + "x") == await found(row.reference[1:]) == []
        other = await models.ChargingSession.exclude(organisation_id=organisation_id).first()
        assert other is not None
        assert await found(other.reference) == []


async def test_too_many_to_sort(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What no index sorts is sorted up to a limit."""
    monkeypatch.setattr(charging_log, "SORTED_BY_ENERGY_MAX", 100)
    async with stored(sqlite_url) as (store, organisation_id, rows):
        few = Wanted(organisation_id, {Place.DRIVER: frozenset({rows[0].driver_id or 0})})
        assert await Log(store, few).ids(Sorting.MOST_ENERGY, limit=PAGE)
        with pytest.raises(TooManyToSortError):
            await Log(store, Wanted(organisation_id)).ids(Sorting.MOST_ENERGY, limit=PAGE)


ONE = frozenset({1})
ENTRIES = {
    "": {"organisation_id=? AND listed=?"},
    "since": {"organisation_id=? AND listed=? AND began_at>?"},
    "ongoing": {"organisation_id=? AND ongoing=?"},
    "complete": {"organisation_id=? AND listed=?", "organisation_id=? AND ongoing=?"},
    "site": {"site_id=?"},
    "evse": {"evse_id=?"},
    "charger": {"charger_id=?"},
    "driver": {"driver_id=?"},
    "vehicle": {"vehicle_id=?"},
    "driver and site": {"driver_id=?"},
    "driver, since": {"driver_id=? AND began_at>?"},
    "site, complete": {"site_id=?", "organisation_id=? AND ongoing=?"},
}


@cache
def wishes() -> dict[str, Wanted]:
    """Return what each of the entries above is for."""
    log = Wanted(1)
    site, driver = replace(log, ids={Place.SITE: ONE}), replace(log, ids={Place.DRIVER: ONE})
    return {
        "": log,
        "since": replace(log, since=NOW),
        "ongoing": replace(log, ongoing=True),
        "complete": replace(log, ongoing=False),
        "site": site,
        "evse": replace(log, ids={Place.EVSE: ONE}),
        "charger": replace(log, ids={Place.CHARGER: ONE}),
        "driver": driver,
        "vehicle": replace(log, ids={Place.VEHICLE: ONE}),
        "driver and site": replace(log, ids={Place.SITE: ONE, Place.DRIVER: ONE}),
        "driver, since": replace(driver, since=NOW),
        "site, complete": replace(site, ongoing=False),
    }


@pytest.mark.parametrize("wish", ENTRIES)
async def test_entries(sqlite_url: str, monkeypatch: pytest.MonkeyPatch, wish: str) -> None:
    """SQLite enters the log by the index that was meant for what is wanted, and never looks at all of it."""
    async with stored(sqlite_url) as (store, _, _):
        sent: list[tuple[str, list[Any]]] = []
        execute = store.reader.execute_query

        async def noting(sql: str, values: list[Any] | None = None) -> Any:
            sent.append((sql, values or []))
            return await execute(sql, values)

        monkeypatch.setattr(store.reader, "execute_query", noting)
        await Log(store, wishes()[wish]).ids(Sorting.NEWEST, limit=PAGE)
        await Log(store, wishes()[wish]).count()
    with sqlite3.connect(sqlite_url.removeprefix("sqlite://")) as db:
        for sql, values in sent:
            plan = [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {sql}", values)]
            entered = {step.partition("(")[2].rstrip(")") for step in plan if "INDEX idx_charging" in step}
            assert entered
            assert entered <= ENTRIES[wish], plan
            assert not any(step.startswith(("SCAN c", "SCAN o", "SCAN s ")) for step in plan), plan
    db.close()
