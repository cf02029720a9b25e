"""How SQLite goes about the screens' statements: by keys, or along an index, never through all rows of a table."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from shutil import copy
from typing import Any

import pytest

from echarge.graphql.node import global_id
from echarge.store import models
from tests.bench.log_pages import COUNT, PAGE, cases
from tests.bench.scale import System, system
from tests.bench.seed import Size, seed
from tests.screens.operations import operation
from tests.store.catalogue import sqlite_path
from tests.store.plans import Planner, sending

pytestmark = pytest.mark.anyio

SIZE = Size(sessions=400, drivers=60, evses=30)

LOG = "charging_session (organisation_id=? AND listed=?)"
SEARCHED = {f"{table} (organisation_id=?)" for table in ("driver", "vehicle", "evse", "site")}
WALKS: Mapping[str, set[str]] = {
    "first page": {LOG},
    "page 400": {LOG},
    "deep page by cursor": {"charging_session (organisation_id=? AND listed=? AND (began_at,id)<(?,?))"},
    "last 7 days": {"charging_session (organisation_id=? AND listed=? AND began_at>?)"},
    "last 60 days": {"charging_session (organisation_id=? AND listed=? AND began_at>?)"},
    "a day": {"charging_session (organisation_id=? AND listed=? AND began_at>? AND began_at<?)"},
    "complete": {LOG},
    "ongoing": {"charging_session (organisation_id=? AND ongoing=?)"},
    "site": set(),
    "evse": set(),
    "driver's name": SEARCHED,
    "driver's e-mail": SEARCHED,
    "plate": SEARCHED,
    "reference": SEARCHED,
}
"""What is walked along of large tables, page by page; all else is looked up by keys."""

SCREENS: Mapping[str, set[str]] = {
    "session_details": set(),
    "dashboard": {
        "closed_days (organisation_id=?)",
        "emission_factor (organisation_id=?)",
        "evse (organisation_id=?)",
        "hourly_total (organisation_id=? AND hour>? AND hour<?)",
        "site (organisation_id=?)",
    },
    "drivers_and_vehicles": {"driver (organisation_id=?)", "vehicle (organisation_id=? AND driver_id>?)"},
    "incidents": {"incident (organisation_id=?)", "site (organisation_id=?)", "user (organisation_id=?)"},
    "tags": {"driver (organisation_id=?)", "tag (organisation_id=?)", "vehicle (organisation_id=?)"},
    "count of the log": {LOG},
}


@asynccontextmanager
async def planned(sqlite_url: str, tmp_path: Path) -> AsyncIterator[tuple[System, Planner]]:
    """Yield a system with some sessions, and the planner of a database that has never held a row."""
    empty = f"sqlite://{copy(sqlite_path(sqlite_url), tmp_path / 'empty.db')}"
    await seed(sqlite_url, SIZE)
    async with system(sqlite_url) as here:
        with Planner.of(sqlite_path(empty)) as planner:
            yield here, planner


async def test_log_1_plans(sqlite_url: str, tmp_path: Path) -> None:
    """LOG-1: each page walks along one index of the log, or along none; who and where is looked up by ids."""
    async with planned(sqlite_url, tmp_path) as (here, planner):
        found = {}
        for name, case in (await cases()).items():
            with sending(here.runtime.reader) as sent:
                await here.ask(PAGE, case.variables)
            found[name] = planner.walks(sent)
            assert sent
        assert found == WALKS


async def test_screens_plans(sqlite_url: str, tmp_path: Path) -> None:
    """A session's details are looked up by keys alone; the screens of lists walk along what they list."""
    async with planned(sqlite_url, tmp_path) as (here, planner):
        told = await models.Evidence.filter(kind="reading").first()
        assert told is not None
        screens: Mapping[str, Mapping[str, Any]] = {
            "session_details": {"by": {"id": global_id("ChargingSession", told.session_id or 0)}},
            "dashboard": {"period": {"latest": "LAST_12_MONTHS"}},
            "drivers_and_vehicles": {"search": "amber"},
            "incidents": {},
            "tags": {},
        }
        found = {}
        for name, variables in screens.items():
            with sending(here.runtime.reader) as sent:
                await here.ask(operation(name), variables)
            found[name] = planner.walks(sent)
        with sending(here.runtime.reader) as sent:
            await here.ask(COUNT, {})
        found["count of the log"] = planner.walks(sent)
        assert found == SCREENS
