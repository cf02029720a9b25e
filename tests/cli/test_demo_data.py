"""Tests of the demo's past: whatever is stored is what the evidence adds up to."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import orjson
import pytest

from echarge.cli.demo_data import make_demo
from echarge.cli.demo_world import GONE, HISTORY
from echarge.store.loading import loaded
from echarge.store.models import ChargingSession, Driver, Evidence, Evse, StatusChange, Tag
from echarge.store.session_rows import session_moves
from echarge.store.setup import open_store

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
JSON_COLUMNS = ("flags", "frozen_tariff")


@pytest.mark.anyio
async def test_every_session_is_the_sum_of_its_evidence(sqlite_url: str) -> None:
    """Folded again from the stored messages, each session comes out exactly as it is stored."""
    await make_demo(sqlite_url, email="demo@example.org", password="correct horse", now=NOW)
    async with await open_store(sqlite_url) as store:
        numbers = {evse.id: evse.number for evse in await Evse.all()}
        rows = await ChargingSession.all()
        assert 500 < len(rows) < 1500
        for row in rows:
            folded = session_moves(await loaded(store.reader, row, numbers))
            read = {name: orjson.loads(folded[name]) if name in JSON_COLUMNS else folded[name] for name in folded}
            assert {name: getattr(row, name) for name in read} == read
        assert not await Evidence.filter(session_id=None).exists()


@pytest.mark.anyio
async def test_the_past_looks_like_one(sqlite_url: str) -> None:
    """Four months of finished sessions by day, in both versions, at each tariff, none of them odd or overlapping."""
    await make_demo(sqlite_url, email="demo@example.org", password="correct horse", now=NOW)
    async with await open_store(sqlite_url):
        rows = await ChargingSession.all().order_by("began_at")
        assert {(row.ongoing, row.listed, row.needs_review) for row in rows} == {(False, True, None)}
        assert {row.ocpp_version for row in rows} == {"1.6", "2.0.1"}
        assert rows[0].began_at < NOW - HISTORY + timedelta(days=5)
        assert NOW - timedelta(days=1) < rows[-1].began_at < NOW
        tariffs = Counter(row.frozen_tariff["name"] for row in rows if row.frozen_tariff)
        assert set(tariffs) == {"Standard", "Town Centre", "Rapid", "Staff (free)"}
        assert any(row.parking_minor for row in rows)
        free = [row for row in rows if row.total_minor == 0]
        assert {row.frozen_tariff["name"] for row in free if row.frozen_tariff} == {"Staff (free)"}
        assert len(free) == tariffs["Staff (free)"]
        hours = Counter(row.began_at.astimezone(ZoneInfo("Europe/London")).hour for row in rows)
        assert sum(hours[hour] for hour in range(7, 20)) > 0.8 * len(rows)
        for column in ("evse_id", "tag_id"):
            ends: dict[int, datetime] = {}
            for row in rows:
                key = getattr(row, column)
                assert row.began_at >= ends.get(key, row.began_at)
                ends[key] = row.disconnected_at or row.began_at
        gone = await Evse.get(name="Moor Lane 6-01")
        assert max(row.began_at for row in rows if row.evse_id == gone.id) < NOW - GONE
        assert await StatusChange.filter(evse_id=gone.id).exists()
        used = {tag.id for tag in await Tag.filter(status="ACTIVE") if tag.last_used_at is not None}
        assert used == {row.tag_id for row in rows}
        assert await Driver.filter(last_active_at=None).count() <= 2


@pytest.mark.anyio
async def test_the_fleet_is_what_the_simulator_reads(sqlite_url: str) -> None:
    """Eleven of the twelve chargers dial in, one of them faulted; no tag is given to two of them."""
    fleet = await make_demo(sqlite_url, email="demo@example.org", password="correct horse", now=NOW)
    assert len(fleet) == 11
    assert [entry["identity"] for entry in fleet if entry["faulted"]] == ["BRS-06"]
    assert {entry["version"] for entry in fleet} == {"1.6", "2.0.1"}
    assert {entry["power"] for entry in fleet} == {7_400, 22_000, 50_000, 150_000}
    tags = [tag for entry in fleet for tag in entry["tags"]]  # type: ignore[attr-defined]
    assert len(tags) == len(set(tags)) >= 24
    assert len({entry["password"] for entry in fleet}) == 11
