"""A charger of its own for each telling of a story, and what became of it in the database."""

from dataclasses import dataclass
from datetime import datetime
from itertools import count
from typing import Any

from echarge.operations.admission import Admitted
from echarge.operations.connections import attach
from echarge.operations.ports import ChargerLink
from echarge.operations.runtime import Runtime
from echarge.operations.stations import Station
from echarge.store import models
from echarge.store.writer import Transaction
from tests.world import NOON, Link, World

OWN = frozenset({"id", "reference", "transaction_id", "charger_id", "evse_id", "version", "received_at"})
"""What differs between two chargers that tell the same, and between two ways of telling it."""

NUMBERS = count(1)


@dataclass
class Stage:
    """One charger while a story is told."""

    world: World
    charger: models.Charger
    station: Station

    @property
    def runtime(self) -> Runtime:
        """Return the running system."""
        return self.world.runtime

    def at(self, now: datetime) -> None:
        """Set the clock."""
        self.world.clock[0] = now

    async def reconnect(self, version: str | None = None, link: ChargerLink | None = None) -> None:
        """Connect anew: whatever was in memory is gone."""
        self.station = await connected(self.world, self.charger, version or self.station.ocpp_version, link)

    async def session(self) -> models.ChargingSession:
        """Return the charger's only session."""
        return await models.ChargingSession.get(charger_id=self.charger.id)

    async def sessions(self) -> list[models.ChargingSession]:
        """Return the charger's sessions, the oldest first."""
        return await models.ChargingSession.filter(charger_id=self.charger.id).order_by("began_at", "transaction_key")

    async def outcome(self) -> list[dict[str, Any]]:
        """Return all that is stored of the charger's sessions, except what names them."""
        return [{name: at for name, at in columns(row).items() if name not in OWN} for row in await self.sessions()]

    async def evidence(self) -> list[models.Evidence]:
        """Return all that the charger said of transactions."""
        return await models.Evidence.filter(charger_id=self.charger.id).order_by("at", "digest")

    async def evse(self, number: int = 1) -> models.Evse:
        """Return an EVSE as it is stored."""
        return await models.Evse.get(charger_id=self.charger.id, number=number)


def columns(row: models.ChargingSession) -> dict[str, Any]:
    """Return the row's columns by name."""
    return {name: getattr(row, name) for name in row._meta.db_fields}  # noqa: SLF001 -- Tortoise's documented way


async def connected(
    world: World, charger: models.Charger, version: str = "1.6", link: ChargerLink | None = None
) -> Station:
    """Return the charger, connected."""
    admitted = Admitted(charger.id, charger.organisation_id, charger.ocpp_identity)
    return await attach(world.runtime, admitted, ocpp_version=version, link=link or Link())


async def new_stage(world: World, version: str = "1.6", *, link: ChargerLink | None = None, **values: object) -> Stage:
    """Return a stage with a charger of its own."""
    name = f"Stage {next(NUMBERS)}"
    given: dict[str, Any] = {"max_power_w": 50_000, "booted_at": NOON, **values}

    async def make(tx: Transaction) -> models.Charger:
        return await models.Charger.create(
            using_db=tx.db,
            organisation_id=world.organisation.id,
            site_id=world.site.id,
            name=name,
            ocpp_identity=name,
            identity_key=name.casefold(),
            **given,
        )

    charger = await world.runtime.writer.run(make)
    return Stage(world, charger, await connected(world, charger, version, link))


async def change(world: World, model: type[Any], row_id: int, **values: object) -> None:
    """Store a change that somebody made."""

    async def save(tx: Transaction) -> None:
        await model.filter(id=row_id).using_db(tx.db).update(**values)

    await world.runtime.writer.run(save)


async def make(world: World, model: type[Any], **values: object) -> Any:
    """Store a row that somebody made in the world's organisation."""

    async def save(tx: Transaction) -> Any:
        return await model.create(using_db=tx.db, organisation_id=world.organisation.id, **values)

    return await world.runtime.writer.run(save)
