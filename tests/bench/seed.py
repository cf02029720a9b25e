"""An installation as large as one may become: `python -m tests.bench.seed URL --sessions 1000000`.

All of it is drawn from one seed, so that two databases, or two runs, hold the same. A second organisation stands beside
the first, a twentieth of its size, so that no measurement profits from there being one alone.
"""

import argparse
import asyncio
import json
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

from echarge.domain.events import Begun, Finished, Read, StopActor
from echarge.domain.meters import Context, Reading
from echarge.domain.tariffs import ConnectionFee, EnergyRate, FrozenTariff, TariffSource
from echarge.operations import passwords
from echarge.store import models
from echarge.store.mapping import facts_to_json
from echarge.store.migrate import migrate
from tests.bench.bulk import Bulk, opened

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
TOKEN = "a-token-for-measurements-alone"
SPAN = timedelta(days=730)
NEIGHBOUR = 20
"""The second organisation is this many times smaller."""

ONGOING_MIN = 30

WITH_EVIDENCE = 200
"""The newest sessions of each organisation have readings; so many are enough to look at."""
READINGS = 60

FIRST = (
    "Amber", "Robert", "Stephen", "Scott", "Daniel", "Michael", "Ryan", "Matt", "Fred", "Lee", "Tom", "David", "Will",
    "Ada", "Grace", "Alan", "Mary", "Edith", "Ivor", "Nora", "Priya", "Omar", "Wei", "Zofia", "Jürgen", "Élodie",
)  # fmt: skip
LAST = (
    "Day", "Milnes", "Higgins", "Parlett", "Priestley", "Rabbich", "Roberts", "Whittle", "Bell", "Crossley", "Thomson",
    "Maden", "King", "Hopper", "Turing", "Somerville", "Clarke", "Novello", "Shah", "Farouk", "Zhang", "Kowalska",
    "Okafor", "Lindqvist", "O'Brien", "Smith",
)  # fmt: skip
LETTERS = "ABCDEFGHJKLMNOPRSTUVWXYZ"
TARIFF = json.dumps(
    FrozenTariff(None, "Day", "GBP", 2000, (EnergyRate(143_500), ConnectionFee(50)), TariffSource.SITE).to_json()
)

Newest = list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Size:
    """How much there is of what."""

    sessions: int
    drivers: int
    evses: int

    @property
    def neighbour(self) -> "Size":
        """Return the size of the organisation beside."""
        return Size(*(max(1, count // NEIGHBOUR) for count in (self.sessions, self.drivers, self.evses)))


@dataclass
class Estate:
    """What sessions refer to."""

    organisation: int
    sites: list[int]
    evses: list[tuple[int, int, int]]
    """Each EVSE with its charger and site."""
    drivers: list[int]
    vehicles: dict[int, int]
    """By their driver."""
    tags: dict[int, tuple[int, str]]
    """By their driver."""


class Drawn:
    """What is drawn from one seed."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)  # noqa: S311 -- the same every time is what it is for
        self._references: set[int] = set()

    def id(self) -> int:
        """Return an id as rows have them."""
        return self.random.getrandbits(62) | 1

    def reference(self) -> str:
        """Return a nine-digit reference that no other session has."""
        while (number := self.random.randrange(10**8, 10**9)) in self._references:
            pass
        self._references.add(number)
        return str(number)

    def skewed(self, count: int) -> int:
        """Return a place among so many, the first ones far more often."""
        return int(count * self.random.random() ** 2)

    def plate(self) -> str:
        """Return a registration."""
        letters = self.random.choices(LETTERS, k=5)
        return f"{''.join(letters[:2])}{self.random.randrange(10, 76)} {''.join(letters[2:])}"

    def began_at(self) -> datetime:
        """Return when a session began: rather by day, and rather lately."""
        age: timedelta = SPAN * (self.random.random() ** 1.5)
        return (NOW - age).replace(hour=min(23, max(0, int(self.random.gauss(14, 5)))), microsecond=0)


async def seed(url: str, size: Size, *, number: int = 1) -> None:
    """Fill the database, which may not exist yet."""
    await migrate(url, now=NOW)
    drawn = Drawn(number)
    async with opened(url) as bulk:
        for name, part in (("Volt Ltd", size), ("Neighbour Ltd", size.neighbour)):
            estate = await estate_of(bulk, drawn, name, part)
            newest: Newest = []
            await bulk.insert(models.ChargingSession, noting(sessions(drawn, estate, part), newest))
            await bulk.insert(models.Evidence, evidence(newest))
        await bulk.finish()


async def estate_of(bulk: Bulk, drawn: Drawn, name: str, size: Size) -> Estate:
    """Store an organisation with its people, places and drivers."""
    organisation = drawn.id()
    own = {"organisation_id": organisation}
    user, slug = drawn.id(), name.split(maxsplit=1)[0].lower()
    await bulk.insert(models.Organisation, [{
        "id": organisation, "name": name, "currency": "GBP", "time_zone": "Europe/London", "vat_rate_bp": 2000,
        "created_at": NOW,
    }])  # fmt: skip
    await bulk.insert(models.User, [{
        **own, "id": user, "name": "Grace", "email": f"grace@{slug}.example", "user_type": "ADMINISTRATOR",
        "created_at": NOW, "joined_at": NOW,
    }])  # fmt: skip
    await bulk.insert(models.UserToken, [{
        **own, "id": drawn.id(), "user_id": user, "kind": "api", "token_hash": passwords.token_hash(f"{TOKEN}-{slug}"),
        "created_at": NOW, "last_used_at": NOW, "expires_at": NOW + timedelta(days=36_500),
    }])  # fmt: skip
    sites, evses = await places(bulk, drawn, organisation, size)
    drivers, vehicles, tags = await drivers_of(bulk, drawn, organisation, size)
    return Estate(organisation, sites, evses, drivers, vehicles, tags)


async def places(
    bulk: Bulk, drawn: Drawn, organisation: int, size: Size
) -> tuple[list[int], list[tuple[int, int, int]]]:
    """Store sites of all sizes, and their chargers with two EVSEs each."""
    own = {"organisation_id": organisation}
    sites = [drawn.id() for _ in range(max(1, size.evses // 20))]
    chargers = [(drawn.id(), sites[drawn.skewed(len(sites))]) for _ in range((size.evses + 1) // 2)]
    evses = [(drawn.id(), *chargers[number // 2], number % 2 + 1) for number in range(size.evses)]
    await bulk.insert(models.Site, (
        {**own, "id": site, "name": f"Site {number:04} {LAST[number % len(LAST)]} Street", "time_zone": "Europe/London",
         "energy_price_micro": 180_000, "created_at": NOW, "latitude_micro": 51_500_000 + number,
         "longitude_micro": -120_000 - number}
        for number, site in enumerate(sites)
    ))  # fmt: skip
    await bulk.insert(models.Charger, (
        {**own, "id": charger, "site_id": site, "name": f"Charger {number:05}", "ocpp_identity": f"{charger:x}",
         "identity_key": f"{charger:x}", "max_power_w": 22_000, "created_at": NOW}
        for number, (charger, site) in enumerate(chargers)
    ))  # fmt: skip
    await bulk.insert(models.Evse, (
        {**own, "id": evse, "site_id": site, "charger_id": charger, "number": place, "name": f"EVSE-{number:05}",
         "public_code": f"{evse:x}"[:16], "status_since": NOW, "status": "AVAILABLE"}
        for number, (evse, charger, site, place) in enumerate(evses)
    ))  # fmt: skip
    return sites, [(evse, charger, site) for evse, charger, site, _ in evses]


async def drivers_of(
    bulk: Bulk, drawn: Drawn, organisation: int, size: Size
) -> tuple[list[int], dict[int, int], dict[int, tuple[int, str]]]:
    """Store drivers, each with a tag, and two in three with a vehicle."""
    own = {"organisation_id": organisation}
    drivers = [drawn.id() for _ in range(size.drivers)]
    vehicles = {driver: drawn.id() for driver in drivers if drawn.random.random() < 2 / 3}
    tags = {driver: (drawn.id(), f"{drawn.random.getrandbits(56):014X}") for driver in drivers}
    plates: set[str] = set()
    while len(plates) < len(vehicles):
        plates.add(drawn.plate())
    await bulk.insert(models.Driver, (
        {**own, "id": driver, "name": f"{first} {last}", "created_at": NOW, "last_active_at": NOW,
         "email": f"{first}.{last}.{number}@drivers.example".lower().replace("'", "")}
        for number, driver in enumerate(drivers)
        for first, last in [(drawn.random.choice(FIRST), drawn.random.choice(LAST))]
    ))  # fmt: skip
    await bulk.insert(models.Vehicle, (
        {**own, "id": vehicle, "driver_id": driver, "registration": plate, "created_at": NOW,
         "registration_key": plate.replace(" ", "")}
        for (driver, vehicle), plate in zip(vehicles.items(), sorted(plates), strict=True)
    ))  # fmt: skip
    await bulk.insert(models.Tag, (
        {**own, "id": tag, "uid": uid, "uid_key": uid, "kind": "RFID_CARD", "driver_id": driver, "created_at": NOW}
        for driver, (tag, uid) in tags.items()
    ))  # fmt: skip
    return drivers, vehicles, tags


def sessions(drawn: Drawn, estate: Estate, size: Size) -> Iterator[dict[str, Any]]:
    """Yield the sessions; one EVSE in twenty is charging now, and so many that they fill a page."""
    ongoing = min(max(ONGOING_MIN, size.evses // 20), size.sessions // 10)
    for number in range(size.sessions):
        yield session(drawn, estate, number, is_ongoing=size.sessions - number <= ongoing)


def session(drawn: Drawn, estate: Estate, number: int, *, is_ongoing: bool) -> dict[str, Any]:
    """Return one session."""
    random = drawn.random
    evse, charger, site = estate.evses[number % len(estate.evses) if is_ongoing else drawn.skewed(len(estate.evses))]
    driver = estate.drivers[drawn.skewed(len(estate.drivers))]
    began_at = NOW - timedelta(minutes=random.randrange(1, 240)) if is_ongoing else drawn.began_at()
    energy_mwh, charging_s = random.randrange(200_000, 60_000_000), random.randrange(600, 20_000)
    stopped_at = None if is_ongoing else began_at + timedelta(seconds=charging_s)
    energy_minor = energy_mwh * 1435 // 10**8
    tag, uid = estate.tags[driver]
    return {
        "id": drawn.id(), "organisation_id": estate.organisation, "reference": drawn.reference(),
        "charger_id": charger, "site_id": site, "evse_id": evse, "connector_number": 1, "driver_id": driver,
        "vehicle_id": estate.vehicles.get(driver), "tag_id": tag, "presented_tag": uid, "ocpp_version": "1.6",
        "transaction_key": str(number), "state": "CHARGING" if is_ongoing else "ENDED", "ongoing": is_ongoing,
        "listed": random.random() > 0.01, "start_answer": "ACCEPTED", "authorised_at": began_at, "began_at": began_at,
        "connected_at": began_at, "started_at": began_at, "stopped_at": stopped_at, "completed_at": stopped_at,
        "disconnected_at": stopped_at, "stop_reason": "" if is_ongoing else "Local",
        "stopped_by": "" if is_ongoing else "DRIVER", "energy_mwh": energy_mwh, "charging_s": charging_s,
        "frozen_tariff": TARIFF, "currency": "GBP", "energy_minor": energy_minor, "connection_minor": 50,
        "total_minor": energy_minor + 50, "vat_minor": (energy_minor + 50) // 6, "billed_at": stopped_at,
        "received_at": began_at, "meter_start_mwh": 0,
    }  # fmt: skip


def noting(rows: Iterable[dict[str, Any]], newest: Newest) -> Iterator[dict[str, Any]]:
    """Yield the rows, and note those that are over and began last."""
    for row in rows:
        yield row
        if not row["ongoing"]:
            newest.append(row)
        if len(newest) > 10 * WITH_EVIDENCE:
            newest.sort(key=lambda each: each["began_at"], reverse=True)
            del newest[WITH_EVIDENCE:]


def evidence(newest: Newest) -> Iterator[dict[str, Any]]:
    """Yield what chargers said of these sessions."""
    for found in sorted(newest, key=lambda each: each["began_at"], reverse=True)[:WITH_EVIDENCE]:
        own = {
            "organisation_id": found["organisation_id"],
            "charger_id": found["charger_id"],
            "session_id": found["id"],
        }
        for number, (kind, at, fact) in enumerate(story(found["began_at"], found["charging_s"], found["energy_mwh"])):
            yield {
                **own, "kind": kind, "at": at, "received_at": at, "digest": found["id"] % 2**40 * 1_000 + number,
                "facts": facts_to_json([fact]), "payload": "{}", "evse_number": 1,
            }  # fmt: skip


def story(began_at: datetime, charging_s: int, energy_mwh: int) -> Iterator[tuple[str, datetime, Any]]:
    """Yield a start, readings and a stop."""
    yield "start", began_at, Begun(began_at, 0)
    for number in range(1, READINGS):
        at = began_at + timedelta(seconds=charging_s * number / READINGS)
        reading = Reading(at, energy_mwh * number // READINGS, 11_000_000, 16_000, 230_000, (), 50, Context.PERIODIC)
        yield "reading", at, Read(reading)
    ended_at = began_at + timedelta(seconds=charging_s)
    yield "stop", ended_at, Finished(ended_at, "Local", StopActor.DRIVER, energy_mwh)


def main(arguments: Sequence[str]) -> None:
    """Fill the database that the command line names."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("url")
    parser.add_argument("--sessions", type=int, default=1_000_000)
    parser.add_argument("--drivers", type=int, default=100_000)
    parser.add_argument("--evses", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args(arguments)
    started = time.monotonic()
    asyncio.run(seed(given.url, Size(given.sessions, given.drivers, given.evses), number=given.seed))
    sys.stdout.write(f"{given.sessions:,} sessions in {time.monotonic() - started:.0f} s\n")


if __name__ == "__main__":
    main(sys.argv[1:])
