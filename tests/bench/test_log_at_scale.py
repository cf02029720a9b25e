"""The charging log with a million sessions: as many statements and as much time as with ten thousand."""

import os
import time
from pathlib import Path
from typing import Any

import httpx2
import psutil
import pytest

from echarge.graphql.node import global_id
from echarge.store import models
from tests.bench.by_hand import PAGES, asking
from tests.bench.log_pages import COUNT, PAGE, cases
from tests.bench.scale import System, databases, median_ms, seeded, system
from tests.bench.seed import TOKEN
from tests.graphql.serving import served
from tests.screens.operations import operation

pytestmark = [pytest.mark.anyio, pytest.mark.bench]

STATEMENTS = 6
"""The page's ids, its sessions, their drivers, vehicles, sites and EVSEs; a filter or search may need two more."""

GROWTH_MAX = 4.0
"""A hundred times the sessions: what is flat stays within this, on a machine with other things to do."""

GROWS_WITH_DRIVERS = {"driver's name", "driver's e-mail", "plate", "reference"}
MIB = 2**20


@pytest.mark.parametrize("dialect", ["sqlite", "postgres"])
async def test_pages(dialect: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Print what each page takes, with a hundred times the sessions, and beside the same by hand."""
    with databases(dialect, Path(tmp_path_factory.mktemp("scale"))) as urls:
        await seeded(dialect, urls)
        async with system(urls[0]) as small:
            before = {name: await small.taken(PAGE, case.variables) for name, case in (await cases()).items()}
            details_before = await details(small)
        async with system(urls[1]) as large:
            ask, close = await asking(urls[1])
            for name, case in (await cases()).items():
                now, then = await large.taken(PAGE, case.variables), before[name]
                by_hand = await median_ms(lambda name=name, case=case: ask(PAGES[name], case.values))  # type: ignore[misc]
                print(  # noqa: T201 -- the result
                    f"{dialect:8} {name:20} {now.statements:2} statements  10,000: {then.ms:7.1f} ms"
                    f"  1,000,000: {now.ms:7.1f} ms  growth {now.ms / then.ms:5.1f}"
                    f"  by hand {by_hand:7.1f} ms, ratio {now.ms / by_hand:5.1f}"
                )
                assert now.statements == then.statements <= STATEMENTS + 2
                assert name in GROWS_WITH_DRIVERS or now.ms / then.ms < GROWTH_MAX
            await close()
            await counts(dialect, large)
            details_now = await details(large)
            print(f"{dialect:8} session details: {details_before} ms, then {details_now} ms")  # noqa: T201
            await report(dialect, large)


async def counts(dialect: str, large: System) -> None:
    """Print what exact counts take: the first time, and while they are kept."""
    wishes: dict[str, dict[str, Any]] = {
        "everything": {},
        "complete": {"filter": {"status": "COMPLETE"}},
        "a common name": {"search": "robert"},
        "one letter": {"search": "a"},
    }
    for name, variables in wishes.items():
        times, number = [], 0
        for _ in range(2):
            started = time.perf_counter()
            number = (await large.ask(COUNT, variables))["chargingSessions"]["totalCount"]
            times.append((time.perf_counter() - started) * 1000)
        print(f"{dialect:8} count of {name}: {number:,} in {times[0]:.0f} ms, then {times[1]:.1f} ms")  # noqa: T201


async def details(here: System) -> float:
    """Return what the screen of a session with readings takes, in ms."""
    organisation = await models.Organisation.get(name="Volt Ltd")
    told = await models.Evidence.filter(kind="reading", organisation_id=organisation.id).order_by("-id").first()
    assert told is not None
    variables = {"by": {"id": global_id("ChargingSession", told.session_id or 0)}}
    shown = await here.ask(operation("session_details"), variables)
    assert len(shown["chargingSession"]["readings"]) > 10
    return round((await here.taken(operation("session_details"), variables)).ms, 1)


async def report(dialect: str, large: System) -> None:
    """Print how fast the whole log comes as CSV, and what memory that takes."""
    process = psutil.Process(os.getpid())
    headers = {"authorization": f"Bearer {TOKEN}-volt"}
    async with served(large.app) as place, httpx2.AsyncClient(timeout=600) as http:
        started, lines, peaks = time.perf_counter(), -1, []
        async with http.stream("GET", f"http://{place}/reports/charging-log.csv", headers=headers) as response:
            async for chunk in response.aiter_raw():
                lines += chunk.count(b"\r\n")
                peaks.append(process.memory_info().rss)
        seconds = time.perf_counter() - started
    tenth = max(peaks[: len(peaks) // 10])
    growth = (max(peaks) - tenth) / MIB
    print(  # noqa: T201 -- the result
        f"{dialect:8} CSV of {lines:,} sessions in {seconds:.0f} s: {lines / seconds:,.0f} a second,"
        f" {growth:+.1f} MiB after the first tenth"
    )
    assert lines > 900_000
    assert growth < 32
