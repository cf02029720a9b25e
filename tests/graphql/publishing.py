"""An organisation that publishes what it has, over HTTP, for tests of the open data and of CDRs."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import httpx2

from echarge.store import models
from echarge.store.writer import Transaction
from tests.graphql.charging import Here, at
from tests.graphql.visiting import Visiting, visiting
from tests.graphql.world import World

TREE = "/ocpi/GB/ECH/2.2.1"
WHERE = {
    "address": "1 Canons Way\nHarbourside", "city": "Bristol", "postcode": "BS1 5LF", "country": "GB",
    "latitude_micro": 51_449_700, "longitude_micro": -2_600_500,
}  # fmt: skip
BUILD = {
    "connector_standard": "IEC_62196_T2", "connector_format": "SOCKET", "connector_power_type": "AC_3_PHASE",
    "connector_max_voltage_v": 230, "connector_max_current_a": 32,
}  # fmt: skip


@dataclass
class Published:
    """A charger at a public site, of which all is known, of an organisation with a party of OCPI."""

    visiting: Visiting

    @property
    def world(self) -> World:
        """Return the world."""
        return self.visiting.world

    @property
    def here(self) -> Here:
        """Return the charger."""
        return self.visiting.here

    @property
    def site(self) -> models.Site:
        """Return the site."""
        return self.here.estate.site

    async def answer(self, path: str = "/locations", **parameters: Any) -> httpx2.Response:
        """Return the answer to a stranger."""
        return await self.world.http.get(f"{TREE}{path}", params=parameters)

    async def listed(self, path: str = "/locations", **parameters: Any) -> Any:
        """Return what a stranger is shown."""
        answer = await self.answer(path, **parameters)
        body = answer.json()
        assert (answer.status_code, body["status_code"], body["status_message"]) == (200, 1000, "Success"), body
        return body["data"]

    async def evse(self) -> Any:
        """Return the one EVSE that a stranger is shown."""
        ((evse,),) = [each["evses"] for each in await self.listed()]
        return evse

    async def long_ago(self) -> None:
        """Let all that there is have been made before the world's present: databases date rows by their own clock."""

        async def work(tx: Transaction) -> None:
            for model in (models.Site, models.Tariff, models.Organisation):
                await model.all().using_db(tx.db).update(created_at=at(-60))

        await self.world.runtime.writer.run(work)

    async def store(self, row: Any, **values: Any) -> None:
        """Change a row, as somebody does who wants no trace of it."""
        row.update_from_dict(values)
        await self.world.save(row)


@asynccontextmanager
async def published(world: World) -> AsyncIterator[Published]:
    """Yield a charger whose site is published."""
    async with visiting(world) as guests:
        here = Published(guests)
        await make_known(here, world.ours.organisation, {"ocpi_country_code": "GB", "ocpi_party_id": "ECH"})
        yield here


async def make_known(here: Published, organisation: models.Organisation, party: Mapping[str, str]) -> None:
    """Let everything be known of the site and its charger that OCPI needs."""
    await here.store(organisation, **party)
    await here.store(here.site, **WHERE, public=True)
    charger = await models.Charger.get(id=here.here.estate.charger.id)
    await here.store(charger, **BUILD)
