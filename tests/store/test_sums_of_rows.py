"""Rows that are added to what stands already, in one batch and over several (DSH-2)."""

from datetime import UTC, datetime, timedelta

import pytest

from echarge.store import models
from echarge.store.statements import HOURLY_TOTALS, LATE_HOURS, Row, grouped
from echarge.store.writer import Effects
from tests.world import World, world

pytestmark = pytest.mark.anyio

HOUR = datetime(2026, 5, 4, 12, tzinfo=UTC)


def row(here: World, place: int, energy_mwh: int, currency: str = "GBP", sessions: int = 0) -> Row:
    """Return a row that adds energy and sessions at a place."""
    return HOURLY_TOTALS.row((here.organisation.id, here.site.id, place, HOUR, currency, energy_mwh, 1, sessions, 0))


async def test_dsh_2_rows_add_up(database_url: str) -> None:
    """DSH-2: rows of one key are added up, before they are written and where they are written; others stay apart."""
    async with world(database_url) as here:
        first = [row(here, 2, 5), row(here, 1, 7), row(here, 2, 6, sessions=1), row(here, 2, 9, "EUR")]
        (statement, values), *rest = grouped(first)
        assert (statement, rest, [value[2:6] for value in values]) == (
            HOURLY_TOTALS, [], [(1, HOUR, "GBP", 7), (2, HOUR, "EUR", 9), (2, HOUR, "GBP", 11)],
        )  # fmt: skip
        await here.runtime.writer.commit(Effects(first))
        await here.runtime.writer.commit(Effects([row(here, 2, -11, sessions=-1), row(here, 3, 4)]))
        stored = models.HourlyTotal.all().order_by("place_id", "currency")
        assert await stored.values_list("place_id", "currency", "energy_mwh", "charging_s", "sessions") == [
            (1, "GBP", 7, 1, 0), (2, "EUR", 9, 1, 0), (2, "GBP", 0, 3, 0), (3, "GBP", 4, 1, 0),
        ]  # fmt: skip


def test_dsh_2_an_hour_is_late_once() -> None:
    """DSH-2: however many messages of a batch add to an hour that was closed, it is noted once."""
    hours = [(1, HOUR), (2, HOUR), (1, HOUR - timedelta(hours=1)), (1, HOUR), (2, HOUR)]
    assert grouped(map(LATE_HOURS.row, hours)) == [(LATE_HOURS, hours[:3])]
