"""A whole installation for flow tests: a populated database and the real server as a process of its own."""

import asyncio
import os
import signal
import sys
import tempfile
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

import pytest

from echarge.domain.roles import UserType
from echarge.operations.passwords import hash_charger_password, hash_password
from echarge.store import models
from echarge.store.migrate import migrate
from echarge.store.setup import open_store
from echarge.store.writer import Transaction, Writer
from tests.services import free_port
from tests.world import let_in, name_in

ROOT = Path(__file__).resolve().parents[2]
READY = b"eCharge listens on "
START_S_MAX = 120

CHARGER_PASSWORD = "sixteen-or-more-signs"
USER_PASSWORD = "a long password for tests"


@dataclass
class Installation:
    """A populated database, and the server while it runs."""

    database_url: str
    settings: Mapping[str, str] = field(default_factory=dict)
    organisation_id: int = 0
    evse_names: Mapping[str, str] = field(default_factory=dict)
    port: int = field(default_factory=free_port)
    process: asyncio.subprocess.Process | None = None
    calm: bool = True
    """Whatever a test does to it, the server must not find anything that it calls an error; unless this is False."""
    log: IO[bytes] = field(default_factory=tempfile.TemporaryFile)

    @property
    def http(self) -> str:
        """Return the server's address."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def ocpp(self) -> str:
        """Return the address that chargers dial, without an identity."""
        return f"ws://127.0.0.1:{self.port}/ocpp"

    async def start(self) -> None:
        """Start the server, each time on the same port."""
        environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("ECHARGE_")},
            "ECHARGE_DATABASE_URL": self.database_url,
            "ECHARGE_PORT": str(self.port),
            "ECHARGE_LOG_LEVEL": "warning",
            **self.settings,
        }
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "echarge", "serve",
            cwd=ROOT, env=environment, stdout=asyncio.subprocess.PIPE, stderr=self.log,
        )  # fmt: skip
        assert self.process.stdout is not None
        async with asyncio.timeout(START_S_MAX):
            line = await self.process.stdout.readline()
        if not line.startswith(READY):
            await self.kill()
            pytest.fail(self.complaints())
        self.port = int(line.rsplit(b":", 1)[1])

    def complaints(self) -> str:
        """Return what the server has logged so far: warnings, errors, and whatever else it was not prepared for."""
        self.log.seek(0)
        return self.log.read().decode(errors="replace")

    async def kill(self) -> None:
        """End the server as a power cut would."""
        assert self.process is not None
        with suppress(ProcessLookupError):
            self.process.send_signal(signal.SIGKILL)
        await self.process.wait()

    @asynccontextmanager
    async def beside(self) -> "AsyncIterator[Installation]":
        """Yield a second process on the same database, with the same settings; it ends with the block."""
        other = Installation(self.database_url, self.settings, self.organisation_id, self.evse_names)
        async with other.running():
            yield other

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Start the server, and end it with the block."""
        with self.log:
            await self.start()
            try:
                yield
            finally:
                await self.stop()
            complaints = self.complaints()
        assert not self.calm or (" ERROR " not in complaints and "Traceback" not in complaints), complaints

    async def stop(self) -> None:
        """End the server as an operator would, if it runs."""
        if self.process is not None and self.process.returncode is None:
            self.process.send_signal(signal.SIGTERM)
            await self.process.wait()


async def populate(tx: Transaction, chargers: Sequence[str], tags: Sequence[str], hashes: tuple[str, str]) -> int:
    """Store an organisation with its people, chargers and tags; return its id."""
    db, charger_hash, user_hash = tx.db, *hashes
    organisation = await models.Organisation.create(
        name="Volt Ltd", currency="GBP", time_zone="Europe/London", vat_rate_bp=2000, using_db=db
    )
    o = organisation.id
    for user_type in UserType:
        await models.User.create(
            organisation_id=o, name=user_type.title(), email=f"{user_type.lower()}@example.org", user_type=user_type,
            password_hash=user_hash, using_db=db,
        )  # fmt: skip
    tariff = await models.Tariff.create(
        organisation_id=o, name="Day", name_key="Day", currency="GBP", energy_micro_per_kwh=500_000,
        time_micro_per_hour=1_000_000, connection_fee_minor=500, using_db=db,
    )  # fmt: skip
    site = await models.Site.create(
        organisation_id=o, name="Quay", time_zone="Europe/London", tariff_id=tariff.id, using_db=db
    )
    for identity in chargers:
        await models.Charger.create(
            organisation_id=o, site_id=site.id, name=identity, ocpp_identity=identity,
            identity_key=identity.casefold(), password_hash=charger_hash, max_power_w=50_000, using_db=db,
        )  # fmt: skip
    profile = await let_in(tx, site)
    for number, uid in enumerate(tags):
        driver = await models.Driver.create(
            organisation_id=o, name=f"Driver {number}", email=f"driver{number}@example.org", using_db=db
        )
        await models.Tag.create(
            organisation_id=o, uid=uid, uid_key=uid.upper(), kind="RFID_CARD", driver_id=driver.id,
            sessions_max=1000, using_db=db,
        )  # fmt: skip
        await name_in(tx, profile, driver)
    return int(o)


@asynccontextmanager
async def installation(
    database_url: str, *, chargers: Sequence[str], tags: Sequence[str] = ("TAG",), **settings: str
) -> AsyncIterator[Installation]:
    """Yield a running installation whose chargers and users have the passwords above; it ends with the block."""
    await migrate(database_url, now=datetime.now(UTC))
    hashes = (await hash_charger_password(CHARGER_PASSWORD.encode()), await hash_password(USER_PASSWORD))
    async with await open_store(database_url) as store:
        writer = Writer.for_store(store, lambda _: None)
        async with writer.running():
            organisation_id = await writer.run(lambda tx: populate(tx, chargers, tags, hashes))
    found = Installation(database_url, {f"ECHARGE_{name.upper()}": value for name, value in settings.items()})
    found.organisation_id = organisation_id
    async with found.running():
        yield found
