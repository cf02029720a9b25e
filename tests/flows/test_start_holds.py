"""A driver shows a card at a charger where an amount has to be held, with a real server: held, charged, let go (D7).

The tariff is 0.50 a kWh, 1.00 an hour and 5.00 a session; the hold is 20.00.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from charger_sim import Car, Charger, SimClock, Version
from echarge.store import models
from echarge.store.setup import open_store
from echarge.store.writer import Transaction, Writer
from tests.flows.installation import CHARGER_PASSWORD, Installation, installation
from tests.flows.subscriber import Person
from tests.operations.paying import FAILS_LATER, GOOD

pytestmark = pytest.mark.anyio

VERSIONS: tuple[Version, ...] = ("1.6", "2.0.1")
WAIT_S_MAX = 60.0
TAG = "TAG"
REFUSED = {"1.6": "Blocked", "2.0.1": "NoCredit"}

PAYMENTS = """{ payments { nodes { door state holdState hold { amount } problem steps { kind state }
  session { reference } } } }"""
DECISIONS = """{ accessDecisions(first: 1, filter: { allowed: false }) {
  nodes { reason allowed hold { amount } driver { name } } } }"""


@dataclass
class Scene:
    """A charger, and an operator who looks on."""

    charger: Charger
    boss: Person

    async def payment(self, state: str) -> Any:
        """Return the only payment once its hold stands so."""
        async with asyncio.timeout(WAIT_S_MAX):
            while True:
                nodes = (await self.boss.ask(PAYMENTS))["payments"]["nodes"]
                if nodes and nodes[0]["holdState"] == state:
                    (only,) = nodes
                    return only
                await asyncio.sleep(0.2)

    async def decision(self) -> Any:
        """Return the latest refusal."""
        return (await self.boss.ask(DECISIONS))["accessDecisions"]["nodes"][0]


async def save(tx: Transaction, card: str | None) -> None:
    """Store the amount that is held, and this card as the driver's."""
    db, now = tx.db, datetime.now(UTC)
    await models.AccessProfile.all().using_db(db).update(hold_minor=2_000, hold_currency="GBP")
    if card is None:
        return
    driver = await models.Driver.all().using_db(db).get()
    mine = {"organisation_id": driver.organisation_id, "driver_id": driver.id, "provider": "TEST", "using_db": db}
    await models.PaymentCustomer.create(**mine, ref="cus")
    await models.SavedMethod.create(**mine, ref="card", label="Visa", created_at=now, chosen_at=now)
    await models.TrialPayment.create(
        using_db=db, ref="card", idempotency_key="card", kind="setup", secret="card", amount_minor=0, currency="GBP",
        standing="HELD", customer="cus", card=card, created_at=now, confirmed_at=now,
    )  # fmt: skip


async def prepare(place: Installation, card: str | None) -> None:
    """Store what the story begins with, while no server runs."""
    await place.stop()
    async with await open_store(place.database_url) as store:
        writer = Writer.for_store(store, lambda _: None)
        async with writer.running():
            await writer.run(lambda tx: save(tx, card))
    await place.start()


@asynccontextmanager
async def scene(database_url: str, version: Version, card: str | None) -> AsyncIterator[Scene]:
    """Run a server with a driver who has saved this card, and a car at a charger."""
    async with installation(database_url, chargers=["CP1"], tags=[TAG]) as place:
        await prepare(place, card)
        clock = SimClock(datetime.now(UTC).replace(microsecond=0) - timedelta(minutes=4), speed=0)
        async with (
            Person.signed_in(place.http) as boss,
            Charger(url=f"{place.ocpp}/CP1", password=CHARGER_PASSWORD, version=version, clock=clock) as charger,
        ):
            await charger.booted()
            await charger.drained()
            await charger.plug_in(1, Car.at(20))
            yield Scene(charger, boss)


@pytest.mark.parametrize("version", VERSIONS)
async def test_held_charged_let_go(sqlite_url: str, version: Version) -> None:
    """D7: the amount is held before the car charges, the bill is charged by the card, and the hold is let go."""
    async with scene(sqlite_url, version, GOOD) as here:
        assert await here.charger.present_tag(1, TAG) == "Accepted"
        held = await here.payment("HELD")
        assert (held["door"], held["state"], held["hold"]) == ("CHARGER", "NONE", {"amount": "20.00"})
        await here.charger.charge(1, minutes=3)
        await here.charger.stop(1)
        here.charger.clock.advance(10)
        await here.charger.unplug(1)
        await here.charger.drained()
        done = await here.payment("RELEASED")
    assert done["state"] == "PAID"
    assert [(step["kind"], step["state"]) for step in done["steps"]] == [
        ("HOLD", "DONE"), ("CHARGE", "DONE"), ("RELEASE", "DONE"),
    ]  # fmt: skip


@pytest.mark.parametrize("version", VERSIONS)
async def test_declined(sqlite_url: str, version: Version) -> None:
    """D23: a card that is declined refuses the start; operators read why, and nothing is charged."""
    async with scene(sqlite_url, version, FAILS_LATER) as here:
        assert await here.charger.present_tag(1, TAG) == REFUSED[version]
        (failed,) = (await here.boss.ask(PAYMENTS))["payments"]["nodes"]
        decision = await here.decision()
    assert failed["problem"] == "The card was reported as lost."
    assert (decision["reason"], decision["allowed"], decision["hold"]) == ("HOLD_FAILED", False, {"amount": "20.00"})


@pytest.mark.parametrize("version", VERSIONS)
async def test_without_a_method(sqlite_url: str, version: Version) -> None:
    """D23: a driver without a saved method is refused as soon as the card is shown."""
    async with scene(sqlite_url, version, None) as here:
        assert await here.charger.present_tag(1, TAG) == REFUSED[version]
        decision = await here.decision()
        assert (await here.boss.ask(PAYMENTS))["payments"]["nodes"] == []
    assert (decision["reason"], decision["driver"]) == ("NO_PAYMENT_METHOD", {"name": "Driver 0"})
