"""The dashboard's figures by download, and how they go together with the tiles and with the log (DSH-6)."""

from collections.abc import Sequence
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from echarge.domain.roles import UserType
from echarge.store import models
from tests.graphql.charging import Here, charging_place
from tests.graphql.estate import estate_of, id_of
from tests.graphql.test_reports import asked, fetched, log_of
from tests.graphql.totals import total
from tests.graphql.world import NOW, World
from tests.screens.operations import operation

pytestmark = pytest.mark.anyio

TODAY = {"days": {"firstDay": "2026-03-02", "lastDay": "2026-03-02"}}
YESTERDAY = {"days": {"firstDay": "2026-03-01", "lastDay": "2026-03-01"}}
BOTH = {"latest": "LAST_7_DAYS"}
MIDNIGHT = NOW.replace(hour=0, minute=0)
MINUTE = timedelta(minutes=1)
ENERGY, TOTAL = "Energy metered in this hour (kWh)", "Total"
WHOLE = "Energy of the whole session (kWh)"


async def lines(world: World, name: str, period: dict[str, Any], **more: Any) -> Sequence[dict[str, str]]:
    """Return the lines of a report."""
    return await fetched(world, (await asked(world, {name: {"period": period, **more}}))["url"])


def added(found: Sequence[dict[str, str]], column: str) -> Decimal:
    """Return the sum of a column."""
    return sum((Decimal(each[column]) for each in found), Decimal())


async def tiles(world: World, period: dict[str, Any]) -> Any:
    """Return the dashboard."""
    return (await world.data(operation("dashboard"), {"period": period}))["dashboard"]


async def a_night(here: Here) -> None:
    """Charge over midnight, in the morning, something that nobody can believe, and something that is not over."""
    begin = MIDNIGHT - 60 * MINUTE
    await here.begin(begin)
    await here.meter(begin + 30 * MINUTE, 4_000)
    await here.meter(begin + 90 * MINUTE, 10_000)
    await here.stop(begin + 120 * MINUTE, 12_000)
    await here.whole(MIDNIGHT + 300 * MINUTE)
    await here.begin(MIDNIGHT + 360 * MINUTE)
    await here.stop(MIDNIGHT + 361 * MINUTE, 150_000)
    await here.begin(MIDNIGHT + 540 * MINUTE)
    await here.meter(MIDNIGHT + 560 * MINUTE, 1_500)


async def test_dsh_6_reports_are_reconciled(world: World) -> None:
    """F9, DSH-6: each report adds up to its tile; together with the log they explain each other to the last digit."""
    here = await charging_place(world)
    await a_night(here)
    for period, energy, revenue in ((YESTERDAY, "7.00", "0.00"), (TODAY, "11.50", "2.44"), (BOTH, "18.50", "2.44")):
        shown = await tiles(world, period)
        metered, ended = await lines(world, "energy", period), await lines(world, "revenue", period)
        assert added(metered, ENERGY) == Decimal(shown["energy"]["kwh"]) == Decimal(energy)
        assert added(ended, TOTAL) == Decimal(shown["revenue"][0]["total"]["amount"]) == Decimal(revenue)
        assert len(ended) == shown["sessions"]["count"]
    log, ended = await log_of(world), await lines(world, "revenue", BOTH)
    metered = await lines(world, "energy", BOTH)
    assert added(ended, TOTAL) == added(log, TOTAL)
    unbelieved = [each for each in log if each["Needs review"] == "IMPLAUSIBLE_ENERGY"]
    running = [each for each in log if each["Status"] == "Ongoing"]
    assert (len(log), len(unbelieved), len(running)) == (4, 1, 1)
    energy = "Energy (kWh)"
    assert added(metered, ENERGY) == added(log, energy) - added(unbelieved, energy)
    assert added(ended, WHOLE) == added(log, energy) - added(running, energy)


async def test_dsh_6_lines(world: World) -> None:
    """DSH-6: what each report counts stands in its columns; times are those of the organisation."""
    here = await charging_place(world)
    session = await here.whole(MIDNIGHT + 300 * MINUTE)
    assert await lines(world, "energy", TODAY) == [
        {
            "Hour": "2026-03-02T05:00:00+00:00", "Site": "One", "Charger": "One", "EVSE": "One-01", ENERGY: "5.00",
            "Charging time in this hour (s)": "1800",
        }
    ]  # fmt: skip
    assert await lines(world, "revenue", TODAY) == [
        {
            "Session ended and bill final": "2026-03-02T05:30:00+00:00", "Reference": session.reference,
            "Date": "2026-03-02T05:00:00+00:00", "Site": "One", "Charger": "One", "EVSE": "One-01", WHOLE: "5.00",
            "Currency": "GBP", TOTAL: "0.72", "VAT": "0.12",
        }
    ]  # fmt: skip


async def test_dsh_6_pages(world: World) -> None:
    """DSH-6: a report goes on past a page, each line once, in order."""
    estate = await estate_of(world, world.ours)
    await world.save(*(total(estate, NOW.replace(minute=0) - number * 60 * MINUTE, 1) for number in range(1100)))
    found = await lines(world, "energy", {"latest": "LAST_60_DAYS"})
    assert len(found) == 1100
    assert [each["Hour"] for each in found] == sorted({each["Hour"] for each in found})


async def test_dsh_6_only_these_sites(world: World) -> None:
    """DSH-6: only the sites that were asked for, and nothing of another organisation."""
    here, theirs = await charging_place(world), await estate_of(world, world.theirs)
    await here.whole(MIDNIGHT + 300 * MINUTE)
    await world.save(total(theirs, MIDNIGHT, 9))
    ours = [id_of(here.estate.site)]
    for name in ("energy", "revenue"):
        assert len(await lines(world, name, TODAY, siteIds=ours)) == 1
        assert await lines(world, name, TODAY, siteIds=[id_of(theirs.site)]) == []
        assert len(await lines(world, name, TODAY)) == 1


async def test_org_3_reports(sqlite_world: World) -> None:
    """ORG-3: everybody may have the energy; the money is for those who see payments."""
    for user_type in UserType:
        for name, allowed in (("energy", set(UserType)), ("revenue", {UserType.ADMINISTRATOR, UserType.OPERATOR})):
            answer = await asked(sqlite_world, {name: {"period": TODAY}}, as_=user_type)
            assert answer["__typename"] == ("Report" if user_type in allowed else "NotAllowed")
    assert await models.ReportRequest.all().count() == 6


async def test_dsh_6_bad_periods(sqlite_world: World) -> None:
    """DSH-6: a period that cannot be is refused, and no link is given."""
    wrong = {"days": {"firstDay": "2026-03-02", "lastDay": "2026-03-01"}}
    query = "mutation ($input: ReportInput!) { requestReport(input: $input) { __typename } }"
    answer = await sqlite_world.ask(query, {"input": {"energy": {"period": wrong}}})
    assert answer["errors"][0]["message"] == "The last day is before the first."
    assert await models.ReportRequest.all().count() == 0
