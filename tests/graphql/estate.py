"""One row of each kind that an organisation can have, and their ids as the API shows them."""

from dataclasses import dataclass, fields
from typing import Any

from echarge.graphql.node import global_id
from echarge.store import models
from tests.graphql.world import NOW, People, World


@dataclass(frozen=True)
class Estate:
    """What an organisation owns."""

    organisation: models.Organisation
    user: models.User
    tariff: models.Tariff
    site: models.Site
    charger: models.Charger
    evse: models.Evse
    driver: models.Driver
    vehicle: models.Vehicle
    tag: models.Tag
    session: models.ChargingSession

    def rows(self) -> list[Any]:
        """Return all rows, each after those that it refers to."""
        return [getattr(self, each.name) for each in fields(self)]


def id_of(row: Any) -> str:
    """Return the row's id as the API shows it."""
    return global_id(type(row).__name__, row.id)


async def estate_of(world: World, people: People, name: str = "One") -> Estate:
    """Store one row of each kind."""
    estate = estate_named(people, name)
    await world.save(*estate.rows()[2:])
    return estate


def estate_named(people: People, name: str) -> Estate:
    """Return one row of each kind."""
    mine: dict[str, Any] = {"organisation_id": people.organisation.id}
    unique = f"{name}-{people.organisation.name}"
    tariff = models.Tariff(**mine, name=name, name_key=name.lower(), currency="GBP", energy_micro_per_kwh=143_500)
    site = models.Site(**mine, name=name, time_zone="Europe/London", tariff_id=tariff.id, energy_price_micro=100_000)
    charger = models.Charger(
        **mine, site_id=site.id, name=name, ocpp_identity=unique, identity_key=unique.lower(), online=True
    )
    at_charger = {**mine, "site_id": site.id, "charger_id": charger.id}
    evse = models.Evse(**at_charger, number=1, name=name, public_code=unique[:16], status="AVAILABLE", status_since=NOW)
    driver = models.Driver(**mine, name=name, email=f"{unique}@drivers.example".lower())
    vehicle = models.Vehicle(**mine, driver_id=driver.id, registration=name[:20], registration_key=name[:20].upper())
    tag = models.Tag(**mine, uid=unique[:36], uid_key=unique[:36].upper(), kind="RFID_CARD", driver_id=driver.id)
    session = models.ChargingSession(
        **at_charger,
        reference=unique,
        evse_id=evse.id,
        driver_id=driver.id,
        vehicle_id=vehicle.id,
        tag_id=tag.id,
        ocpp_version="1.6",
        transaction_key=unique,
        state="CHARGING",
        start_answer="ACCEPTED",
        began_at=NOW,
        received_at=NOW,
        currency="GBP",
    )
    user = next(iter(people.users.values()))
    return Estate(people.organisation, user, tariff, site, charger, evse, driver, vehicle, tag, session)
