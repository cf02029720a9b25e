"""The charging log with a million sessions: as many statements and as much time as with ten thousand."""

import time
from collections.abc import Mapping
from functools import partial
from operator import attrgetter
from pathlib import Path
from typing import Any

import httpx2
import psutil
import pytest

from echarge.graphql.node import global_id
from echarge.store import models
from tests.bench.by_hand import PAGES, asking
from tests.bench.log_pages import COUNT, PAGE, cases
from tests.bench.scale import Question, System, Taken, databases, seeded, system
from tests.bench.seed import TOKEN
from tests.flows.installation import Installation
from tests.screens.operations import operation

pytestmark = [pytest.mark.anyio, pytest.mark.bench]

STATEMENTS = 6
"""The page's ids, its sessions, their drivers, vehicles, sites and EVSEs."""
ALSO: Mapping[str, int] = {
    **dict.fromkeys(("last 7 days", "last 60 days", "a day"), 1),  # in which time zone days are
    **dict.fromkeys(("driver's name", "driver's e-mail", "plate", "reference"), 1),  # whom and what the text means
}
SEARCHES = frozenset({"driver's name", "driver's e-mail", "plate", "reference"})
"""What a text may mean is looked for among all drivers and vehicles: that grows with them, not with the sessions."""

GROWTH_MAX = 2.0
"""A hundred times the sessions: what is flat stays within this, also on a machine with other things to do."""

SEARCH_RATIO_MAX = 1.5
"""A search takes no more than the same by hand, and a page's own time."""

DETAILS = "session details"
by_ms = attrgetter("ms")
MIB = 2**20
ROWS_LOST_MAX = 0.02
"""The seed lists all sessions but one in a hundred."""


@pytest.mark.parametrize("dialect", ["sqlite", "postgres"])
async def test_pages(dialect: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Print what each page takes, with a hundred times the sessions, and beside the same by hand."""
    with databases(dialect, Path(tmp_path_factory.mktemp("scale"))) as urls:
        await seeded(dialect, urls)
        async with system(urls[0]) as small:
            first = await pages(small, urls[0])
        async with system(urls[1]) as large:
            found = await pages(large, urls[1])
            await counts(dialect, large)
        async with system(urls[0]) as small:  # before and after: the machine may have become quieter meanwhile
            before = {name: min(first[name], again, key=by_ms) for name, again in (await pages(small, urls[0])).items()}
        for name, now in found.items():
            print(f"{dialect:8} {name:20} {said(now, before[name])}")  # noqa: T201 -- the result
        statements = {name: (before[name].statements, now.statements) for name, now in found.items()}
        expected = {name: STATEMENTS + ALSO.get(name, 0) for name in PAGES} | {DETAILS: before[DETAILS].statements}
        assert statements == {name: (number, number) for name, number in expected.items()}
        for name, now in found.items():
            if name in SEARCHES:
                assert now.ms < SEARCH_RATIO_MAX * now.beside[0] + found["first page"].ms, name
            else:
                assert now.ms < GROWTH_MAX * before[name].ms, name


@pytest.mark.parametrize("dialect", ["sqlite", "postgres"])
async def test_report(dialect: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    """F9: print how fast the whole log comes as CSV, and what memory that takes of the server."""
    with databases(dialect, Path(tmp_path_factory.mktemp("scale"))) as urls:
        await seeded(dialect, urls)
        there = Installation(urls[1])
        async with there.running():
            await report(dialect, there)


async def pages(here: System, url: str) -> Mapping[str, Taken]:
    """Return what each page and a session's details take; by hand the pages must be the same."""
    ask, close = await asking(url)
    questions = {
        name: Question(PAGE, case.variables, [partial(ask, PAGES[name], case.values)])
        for name, case in (await cases()).items()
    }
    found = await here.all_taken(questions | {DETAILS: await details()})
    for name, question in questions.items():
        shown, rows = found[name].answer["chargingSessions"], await question.beside[0]()
        assert [node["reference"] for node in shown["nodes"]] == [row[0] for row in rows[:20]], name
        assert shown["pageInfo"]["hasNextPage"] == (len(rows) > 20), name
        assert rows, name
    await close()
    assert len(found[DETAILS].answer["chargingSession"]["readings"]) > 10
    return found


def said(now: Taken, before: Taken) -> str:
    """Return the line of one page."""
    by_hand = f"  by hand {now.beside[0]:7.1f} ms, ratio {now.ms / now.beside[0]:5.1f}" if now.beside else ""
    return (
        f"{now.statements:2} statements  10,000: {before.ms:7.1f} ms  1,000,000: {now.ms:7.1f} ms"
        f"  growth {now.ms / before.ms:5.2f}{by_hand}"
    )


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


async def details() -> Question:
    """Return the question for the screen of a session with readings."""
    organisation = await models.Organisation.get(name="Volt Ltd")
    told = await models.Evidence.filter(kind="reading", organisation_id=organisation.id).order_by("-id").first()
    assert told is not None
    variables = {"by": {"id": global_id("ChargingSession", told.session_id or 0)}}
    return Question(operation("session_details"), variables)


async def report(dialect: str, there: Installation) -> None:
    """Print how fast the server sends the whole log as CSV, and what it had resident before, at first and at most."""
    assert there.process is not None
    process = psutil.Process(there.process.pid)
    headers = {"authorization": f"Bearer {TOKEN}-volt"}
    before, busy = process.memory_info().rss, process.cpu_times()
    started, lines, peaks = time.perf_counter(), -1, []
    async with (
        httpx2.AsyncClient(timeout=600) as http,
        http.stream("GET", f"{there.http}/reports/charging-log.csv", headers=headers) as response,
    ):
        assert response.status_code == 200
        async for chunk in response.aiter_raw():
            lines += chunk.count(b"\r\n")
            peaks.append(process.memory_info().rss)
    seconds, after = time.perf_counter() - started, process.cpu_times()
    tenth, most = max(peaks[: len(peaks) // 10]), max(peaks)
    spent = after.user + after.system - busy.user - busy.system
    print(  # noqa: T201 -- the result
        f"{dialect:8} CSV of {lines:,} sessions in {seconds:.0f} s: {lines / seconds:,.0f} a second,"
        f" {spent / lines * 1e6:.0f} us of the server's processor each; resident {before / MIB:.0f} MiB before,"
        f" {tenth / MIB:.0f} in the first tenth, {most / MIB:.0f} at most"
    )
    assert lines > 1_000_000 * (1 - ROWS_LOST_MAX)
    assert most - tenth < 16 * MIB
