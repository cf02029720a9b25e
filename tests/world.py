"""A small world for tests of operations: a database with one organisation, one site, one charger, a driver, a tag."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from tortoise.models import Model

from echarge.domain.commands import Answer, Request
from echarge.live.hub import Hub
from echarge.live.messages import LiveMessage
from echarge.operations.admission import Admitted
from echarge.operations.connections import attach
from echarge.operations.ports import ChargerLink
from echarge.operations.runtime import Limits, Providers, Runtime
from echarge.operations.stations import Station
from echarge.payments.trial_provider import TrialProvider
from echarge.store import models
from echarge.store.numbers import Numbers
from echarge.store.setup import open_store
from echarge.store.writer import Transaction, Writer

PATIENCE_S = 60.0
NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)


def at(minutes: float, *, seconds: float = 0) -> datetime:
    """Return an instant so long after the day's noon."""
    return NOON + timedelta(minutes=minutes, seconds=seconds)


@dataclass
class Link:
    """A charger that answers as it was told to, and remembers what it was asked."""

    answers: list[Answer] = field(default_factory=list)
    asked: list[Request] = field(default_factory=list)
    closed: list[tuple[int, str]] = field(default_factory=list)
    changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def until(self, is_so: Callable[[], object]) -> None:
        """Return once this is so of what it was asked, and of how it was closed."""
        async with asyncio.timeout(PATIENCE_S), self.changed:
            await self.changed.wait_for(is_so)

    async def ask(self, request: Request, *, timeout_s: float) -> Answer:
        """Answer with the next prepared answer, else agree."""
        self.asked.append(request)
        assert timeout_s > 0
        async with self.changed:
            self.changed.notify_all()
        return self.answers.pop(0) if self.answers else Answer(accepted=True, status="Accepted", details={})

    async def close(self, code: int, reason: str) -> None:
        """Note that the connection was ended."""
        self.closed.append((code, reason))
        async with self.changed:
            self.changed.notify_all()


class Nobody:
    """A directory without chargers."""

    def find(self, charger_id: int) -> ChargerLink | None:  # noqa: ARG002
        """Return no link."""
        return None

    async def displace(self, charger_id: int, reason: str) -> None:
        """Close nothing."""


@dataclass
class World:
    """The rows that the tests start from, and what was told since."""

    runtime: Runtime
    organisation: models.Organisation
    site: models.Site
    charger: models.Charger
    driver: models.Driver
    tag: models.Tag
    tariff: models.Tariff
    user: models.User
    profile: models.AccessProfile
    """Lets the driver charge at the site at any time."""
    told: list[LiveMessage]
    news: asyncio.Event
    """Set when something is told."""
    clock: list[datetime]

    async def until(self, is_so: Callable[[], Awaitable[object]]) -> None:
        """Return once this is so of what is stored; asked anew whenever something is told."""
        async with asyncio.timeout(PATIENCE_S):
            while not await is_so():
                await self.news.wait()
                self.news.clear()

    async def connect(self, version: str = "1.6", link: ChargerLink | None = None) -> Station:
        """Return the charger, connected anew."""
        admitted = Admitted(self.charger.id, self.organisation.id, self.charger.ocpp_identity)
        return await attach(self.runtime, admitted, ocpp_version=version, link=link or Link())

    async def admit(self, *people: Model) -> None:
        """Let these drivers, groups, vehicles and tags charge as well."""
        await self.runtime.writer.run(lambda tx: name_in(tx, self.profile, *people))

    async def session(self) -> models.ChargingSession:
        """Return the only session."""
        return await models.ChargingSession.get()


async def let_in(tx: Transaction, site: models.Site, *people: Model, name: str = "Everybody") -> models.AccessProfile:
    """Store a profile that lets these drivers, groups, vehicles and tags charge at the site at any time."""
    db, mine = tx.db, {"organisation_id": site.organisation_id}
    profile = await models.AccessProfile.create(**mine, name=name, name_key=name.casefold(), using_db=db)
    mine["profile_id"] = profile.id
    await models.ProfileTimeFrame.create(**mine, days=127, starts_minute=0, ends_minute=1439, using_db=db)
    await models.ProfilePlace.create(**mine, site_id=site.id, using_db=db)
    await name_in(tx, profile, *people)
    return profile


async def name_in(tx: Transaction, profile: models.AccessProfile, *people: Model) -> None:
    """Store that a profile names these drivers, groups, vehicles and tags as well."""
    mine = {"organisation_id": profile.organisation_id, "profile_id": profile.id}
    for each in people:
        kind, column = KINDS[type(each)]
        await models.ProfileMember.create(**mine, kind=kind, **{column: each.pk}, using_db=tx.db)


KINDS: Mapping[type[Model], tuple[str, str]] = {
    models.Driver: ("DRIVER", "driver_id"),
    models.DriverGroup: ("GROUP", "group_id"),
    models.Vehicle: ("VEHICLE", "vehicle_id"),
    models.Tag: ("TAG", "tag_id"),
}
"""How a profile names whom."""


async def populate(tx: Transaction) -> tuple[object, ...]:
    """Store the world's rows."""
    db = tx.db
    organisation = await models.Organisation.create(
        name="Volt Ltd", currency="GBP", time_zone="Europe/London", vat_rate_bp=2000, using_db=db
    )
    o = organisation.id
    tariff = await models.Tariff.create(
        organisation_id=o, name="Day", name_key="Day", currency="GBP", energy_micro_per_kwh=500_000,
        time_micro_per_hour=1_000_000, connection_fee_minor=500, using_db=db,
    )  # fmt: skip
    site = await models.Site.create(
        organisation_id=o, name="Quay", time_zone="Europe/London", tariff_id=tariff.id, using_db=db
    )
    charger = await models.Charger.create(
        organisation_id=o, site_id=site.id, name="Quay 1", ocpp_identity="CP1", identity_key="cp1",
        max_power_w=50_000, booted_at=NOON, using_db=db,
    )  # fmt: skip
    driver = await models.Driver.create(organisation_id=o, name="Ada King", email="ada@example.org", using_db=db)
    tag = await models.Tag.create(
        organisation_id=o, uid="0414443a5F2880", uid_key="0414443A5F2880", kind="RFID_CARD", driver_id=driver.id,
        using_db=db,
    )  # fmt: skip
    user = await models.User.create(
        organisation_id=o, name="Grace", email="grace@example.org", user_type="ADMINISTRATOR", using_db=db
    )
    profile = await let_in(tx, site, driver)
    return organisation, site, charger, driver, tag, tariff, user, profile


@asynccontextmanager
async def world(database_url: str) -> AsyncIterator[World]:
    """Yield a world in a fresh database with all tables, with a clock that stands still until a test moves it."""
    told: list[LiveMessage] = []
    news = asyncio.Event()
    clock = [at(60)]
    hub = Hub()

    def tell(messages: Sequence[Any]) -> None:
        told.extend(messages)
        news.set()
        for message in messages:
            if not isinstance(message, str):  # the tests of the writer tell words, which nobody listens to
                hub.publish(message)

    async with await open_store(database_url) as store:
        writer = Writer.for_store(store, tell)
        async with writer.running():
            runtime = Runtime(
                store,
                writer,
                hub,
                Nobody(),
                await Numbers.load(),
                Limits(),
                now=lambda: clock[0],
                payments=Providers(TrialProvider(writer, lambda: clock[0])),
            )
            rows = await writer.run(populate)
            yield World(runtime, *rows, told, news, clock)  # type: ignore[arg-type,call-arg]
