"""How fast strangers get the open data of ten thousand EVSEs: all of it, page by page, and what has changed."""

import time
from collections.abc import AsyncIterator
from typing import Any

import pytest

from echarge.store import models
from echarge.store.writer import Transaction
from tests.graphql.publishing import BUILD, TREE, WHERE, Published, published
from tests.graphql.world import NOW, World, open_world

pytestmark = [pytest.mark.anyio, pytest.mark.bench]

SITES, EVSES = 1_000, 10
SUMMARY = "{ it: compliance { points rapidPoints openDataMissing } }"


@pytest.fixture
async def world(database_url: str) -> AsyncIterator[World]:
    """Yield the running system, on each database in turn."""
    async with open_world(database_url) as world:
        yield world


async def add(here: Published) -> None:
    """Add so many sites with one charger and so many EVSEs each, all of them open to the public."""
    mine: dict[str, Any] = {"organisation_id": here.site.organisation_id}
    sites = [
        models.Site(
            **mine,
            **WHERE,
            name=f"S{n:04}",
            time_zone="Europe/London",
            public=True,
            tariff_id=here.here.estate.tariff.id,
        )
        for n in range(SITES)
    ]
    chargers = [
        models.Charger(
            **mine, **BUILD, site_id=site.id, name=f"C{n}", ocpp_identity=f"C{n}", identity_key=f"c{n}",
            max_power_w=50_000,
        )
        for n, site in enumerate(sites)
    ]  # fmt: skip
    evses = [
        models.Evse(
            **mine, site_id=charger.site_id, charger_id=charger.id, number=n, name=f"E{n:02}", status="AVAILABLE",
            public_code=f"B{place:05}{n:02}", status_since=NOW, shown_at=NOW,
        )
        for place, charger in enumerate(chargers)
        for n in range(1, EVSES + 1)
    ]  # fmt: skip
    plugs = [models.Connector(**mine, charger_id=evse.charger_id, evse_id=evse.id, number=1) for evse in evses]
    places = [models.ProfilePlace(**mine, profile_id=here.visiting.profile.id, site_id=site.id) for site in sites]

    async def work(tx: Transaction) -> None:
        tables: tuple[tuple[type[Any], list[Any]], ...] = (
            (models.Site, sites), (models.Charger, chargers), (models.Evse, evses), (models.Connector, plugs),
            (models.ProfilePlace, places),
        )  # fmt: skip
        for model, rows in tables:
            await model.bulk_create(rows, using_db=tx.db, batch_size=500)

    await here.world.runtime.writer.run(work)


async def test_ten_thousand_evses(world: World) -> None:
    """Print what the whole list takes, its longest page, what has changed, the tariffs, and the sum of compliance."""
    async with published(world) as here:
        await add(here)
        await here.long_ago()
        pages, found, path = [], 0, f"{TREE}/locations"
        while path:
            began = time.perf_counter()
            answer = await world.http.get(path)
            assert answer.status_code == 200, answer.text
            pages.append(time.perf_counter() - began)
            found += sum(len(each["evses"]) for each in answer.json()["data"])
            link = answer.headers.get("link", "")
            path = link[1 : link.index(">")] if link else ""
        assert found == SITES * EVSES + 1
        took = {"all": sum(pages), "the longest page": max(pages)}
        for name, query in (
            ("what has changed since", f"{TREE}/locations?date_from=2026-03-02T10:00:00Z"),
            ("tariffs", f"{TREE}/tariffs"),
        ):
            began = time.perf_counter()
            assert (await world.http.get(query)).status_code == 200
            took[name] = time.perf_counter() - began
        began = time.perf_counter()
        assert (await world.data(SUMMARY))["it"]["points"] == found
        took["compliance"] = time.perf_counter() - began
        told = ", ".join(f"{name} {seconds * 1000:.0f} ms" for name, seconds in took.items())
        print(f"\nopen data of {found} EVSEs in {len(pages)} pages: {told}")  # noqa: T201
