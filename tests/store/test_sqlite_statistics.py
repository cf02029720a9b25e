"""What SQLite's planner is told: made by rule, the same everywhere, and believed by every new connection."""

import sqlite3
from contextlib import closing

import pytest

from echarge.store.migrate import migrate
from echarge.store.setup import open_store
from tests.store.catalogue import rows_of, sqlite_path
from tests.store.plans import Planner
from tests.store.population import NOW, populate

pytestmark = pytest.mark.anyio

EXAMPLES = {
    ("driver", "id"): "1000000 1",
    ("driver", "organisation_id,name,id,email,erased_at,active"): "1000000 100000 1 1 1 1 1",
    ("driver", "organisation_id,email"): "1000000 100000 1",
    ("driver", "organisation_id,last_active_at,id"): "1000000 100000 10000 1",
    ("charging_session", "driver_id,began_at,id,listed"): "1000000 10 1 1 1",
    ("charging_session", "site_id,began_at,id,listed"): "1000000 2000 1 1 1",
    ("charging_session", "organisation_id,ongoing,began_at"): "1000000 100000 50000 1",
    ("incident", "organisation_id,status,created_at"): "1000000 100000 10000 1",
    ("ocpp_message", "charger_id,at"): "1000000 200 1",
    ("network_day", "organisation_id,day,currency"): "1000000 100000 100 1",
    ("connector", "charger_id,wire_number"): "1000000 200 1",
}
COLUMNS = "(SELECT group_concat(name) FROM pragma_index_info(i.name))"
INDEXES = f"""SELECT t.name, {COLUMNS}, i."unique" FROM sqlite_master t, pragma_index_list(t.name) i
    WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'"""  # noqa: S608 -- its own names
STATISTICS = f"SELECT tbl, {COLUMNS}, stat FROM (SELECT tbl, idx AS name, stat FROM sqlite_stat1) i"  # noqa: S608
BY_ID = 'SELECT * FROM "driver" WHERE "organisation_id" = 1 AND "id" IN (1, 2, 3)'


async def test_every_index_is_told_of(sqlite_url: str) -> None:
    """Each index has its numbers: a key selects one row, a flag half of them, an organisation many."""
    found = {(table, columns): str(text) for table, columns, text in await rows_of(sqlite_url, STATISTICS)}
    indexes = {(table, columns): unique for table, columns, unique in await rows_of(sqlite_url, INDEXES)}
    assert found.keys() == indexes.keys()
    assert {text.rsplit(maxsplit=1)[1] for text in found.values()} == {"noskipscan"}
    assert EXAMPLES.items() <= {key: text.removesuffix(" noskipscan") for key, text in found.items()}.items()
    for key, text in found.items():
        counts = [int(count) for count in text.split()[:-1]]
        assert counts == sorted(counts, reverse=True), key
        assert len(counts) == 2 + str(key[1]).count(","), key
        assert counts[-1] >= 1 if not indexes[key] else counts[-1] == 1, key


async def test_nothing_else_is_believed(sqlite_url: str) -> None:
    """A full database that somebody has analysed is told the same as an empty one, once it is migrated again."""
    wanted = sorted(await rows_of(sqlite_url, STATISTICS))
    async with await open_store(sqlite_url) as store:
        await populate(store.writer)
        await store.writer.execute_script("CREATE INDEX somebodys ON driver (lower(name)); ANALYZE")
    analysed = await rows_of(sqlite_url, STATISTICS)
    assert sorted(analysed, key=str) != wanted
    await migrate(sqlite_url, now=NOW)
    assert sorted(await rows_of(sqlite_url, STATISTICS)) == wanted


async def test_new_connections_plan_by_it(sqlite_url: str) -> None:
    """An organisation's rows are looked up by their ids; without the numbers SQLite would walk through all of them."""
    async with await open_store(sqlite_url) as store:
        for client in (store.reader, store.writer):
            _, rows = await client.execute_query(f"EXPLAIN QUERY PLAN {BY_ID}")
            assert [row["detail"] for row in rows] == ["SEARCH driver USING INDEX sqlite_autoindex_driver_1 (id=?)"]
    path = sqlite_path(sqlite_url)
    with Planner.of(path) as planner:
        assert list(planner.steps(BY_ID)) == [("driver", "id=?")]
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("DELETE FROM sqlite_stat1")
    with Planner.of(path) as planner:
        assert list(planner.steps(BY_ID)) == [("driver", "organisation_id=?")]
    await migrate(sqlite_url, now=NOW)
    with Planner.of(path) as planner:
        assert list(planner.steps(BY_ID)) == [("driver", "id=?")]


async def test_postgres_is_left_alone(postgres_url: str) -> None:
    """PostgreSQL counts for itself."""
    assert await rows_of(postgres_url, "SELECT 1 FROM pg_class WHERE relname LIKE 'sqlite%'") == []
