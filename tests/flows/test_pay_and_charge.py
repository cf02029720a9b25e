"""A stranger scans the code, pays, charges, stops and gets the receipt: over the API alone, with a real server (API-4).

The tariff is 0.50 a kWh, 1.00 an hour and 5.00 a session; the hold is 20.00.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import httpx2
import pytest

from charger_sim import Charger, SimClock, Version
from tests.flows.installation import CHARGER_PASSWORD, Installation, installation
from tests.flows.subscriber import Person

pytestmark = pytest.mark.anyio

VERSIONS: tuple[Version, ...] = ("1.6", "2.0.1")
WAIT_S_MAX = 60.0
GOOD = "4242424242424242"

PLACES = "{ organisation { version } sites { nodes { id } } }"
HOLD = """
mutation ($version: Int!) {
  updateOrganisation(expectedVersion: $version, input: { holdAc: "20.00", holdDc: "20.00" }) { __typename }
}
"""
PROFILE = """
mutation ($siteId: ID!) {
  createAccessProfile(input: {
    name: "Public", publicAccess: { webPayments: true, contactless: true, mobileApp: true }
    places: { sites: { ids: [$siteId] } }
  }) { __typename }
}
"""
CODES = "{ evses { nodes { number publicCode charger { ocppIdentity } } } }"
EVSE = "query ($code: String!) { publicEvse(code: $code) { status ready web { open quote hold { amount } } } }"
SHOWN = """
phase message final hold { state captured { amount } }
session { reference energyKwh underReview receiptUrl bill { final total { amount } runningCost { amount } } }
"""
OPEN = """
mutation ($code: String!, $quote: String!) {
  openVisit(input: { code: $code, quote: $quote, email: "payer@example.org" }) {
    __typename
    ... on VisitOpened { token payment { clientSecret } }
    ... on Refusal { code message }
  }
}
"""
ACT = (
    "mutation ($token: String!) { it: %s(token: $token) { __typename ... on Visit { "
    + SHOWN
    + " } ... on Refusal { code message } } }"
)
WATCH = "subscription ($token: String!) { visit(token: $token) { " + SHOWN + " } }"
VISIT = "query ($token: String!) { visit(token: $token) { " + SHOWN + " } }"


@dataclass
class Stranger:
    """Somebody whom nobody knows, with a phone."""

    client: httpx2.AsyncClient
    code: str
    token: str = ""

    async def ask(self, query: str, **variables: Any) -> Any:
        """Return the data of an operation."""
        answer = (await self.client.post("/graphql", json={"query": query, "variables": variables})).json()
        assert "errors" not in answer, answer
        return answer["data"]

    async def pay(self) -> None:
        """Look at the price, take it, and pay by a test card."""
        quote = (await self.ask(EVSE, code=self.code))["publicEvse"]["web"]["quote"]
        opened = (await self.ask(OPEN, code=self.code, quote=quote))["openVisit"]
        self.token = opened["token"]
        paid = {"clientSecret": opened["payment"]["clientSecret"], "card": GOOD}
        assert (await self.client.post("/test-payments/confirm", json=paid)).status_code == 200
        assert (await self.act("confirmVisitPayment"))["phase"] == "READY"

    async def act(self, name: str) -> Any:
        """Do something with the visit."""
        return (await self.ask(ACT % name, token=self.token))["it"]

    async def until(self, *phases: str, final: bool = False) -> Any:
        """Return the visit once it has come to one of these phases."""
        async with asyncio.timeout(WAIT_S_MAX):
            while True:
                visit = (await self.ask(VISIT, token=self.token))["visit"]
                if visit["phase"] in phases and (visit["final"] or not final):
                    return visit
                await asyncio.sleep(0.2)


@dataclass
class Scene:
    """A public charger, and a stranger who has come to it."""

    place: Installation
    charger: Charger
    stranger: Stranger

    async def begun(self) -> None:
        """Start, and wait until the charger charges."""
        assert (await self.stranger.act("startVisit"))["phase"] in {"STARTING", "CHARGING"}
        await self.charger.until(lambda: self.charger.evse(1).session is not None, timeout_s=WAIT_S_MAX)
        await self.stranger.until("CHARGING", "SUSPENDED")


@asynccontextmanager
async def scene(database_url: str, version: Version, **settings: Any) -> AsyncIterator[Scene]:
    """Run a server, open a charger's doors to the public, and let a stranger read the code on it."""
    start = datetime.now(UTC).replace(microsecond=0) - timedelta(hours=12)
    async with (
        installation(database_url, chargers=["CP1"], command_answer_s="5") as place,
        Person.signed_in(place.http) as boss,
    ):
        found = await boss.ask(PLACES)
        await boss.ask(HOLD, version=found["organisation"]["version"])
        await boss.ask(PROFILE, siteId=found["sites"]["nodes"][0]["id"])
        async with (
            Charger(
                url=f"{place.ocpp}/CP1", password=CHARGER_PASSWORD, version=version,
                clock=SimClock(start, speed=0), **settings,
            ) as charger,
            httpx2.AsyncClient(base_url=place.http, timeout=WAIT_S_MAX) as client,
        ):  # fmt: skip
            await charger.booted()
            await charger.drained()
            async with asyncio.timeout(WAIT_S_MAX):
                while not (nodes := (await boss.ask(CODES))["evses"]["nodes"]):  # noqa: ASYNC110 -- asked over HTTP
                    await asyncio.sleep(0.1)
            (code,) = [each["publicCode"] for each in nodes if each["number"] == 1]
            yield Scene(place, charger, Stranger(client, code))


@pytest.mark.parametrize("version", VERSIONS)
async def test_stranger(sqlite_url: str, version: Version) -> None:
    """Scan, pay, charge 5.5 kWh in half an hour, stop: 8.25, taken from the hold; receipt as page and as PDF."""
    async with scene(sqlite_url, version) as here:
        stranger, charger = here.stranger, here.charger
        seen = (await stranger.ask(EVSE, code=stranger.code.lower()))["publicEvse"]
        assert (seen["status"], seen["ready"], seen["web"]["hold"]) == ("AVAILABLE", True, {"amount": "20.00"})
        await charger.plug_in(1)
        await stranger.pay()
        await here.begun()
        await charger.charge(1, minutes=30, interval_s=300)
        running = await stranger.until("CHARGING")
        assert running["session"]["bill"]["final"] is False
        assert (await stranger.act("stopVisit"))["phase"] in {"CHARGING", "STOPPED", "BILLED"}
        await charger.until(lambda: charger.evse(1).session is None, timeout_s=WAIT_S_MAX)
        charger.clock.advance(60)
        await charger.unplug(1)
        done = await stranger.until("BILLED", final=True)
        assert done["session"]["bill"] == {
            "final": True, "total": {"amount": "8.25"}, "runningCost": {"amount": "8.25"},
        }  # fmt: skip
        assert done["hold"] == {"state": "CAPTURED", "captured": {"amount": "8.25"}}
        path = "/receipts/" + done["session"]["receiptUrl"].rsplit("/", 1)[1]
        page, pdf = await stranger.client.get(path), await stranger.client.get(f"{path}.pdf")
        assert (page.status_code, "8.25" in page.text, "CP1" in page.text.replace("CP1-01", "")) == (200, True, False)
        assert (pdf.status_code, pdf.content[:5]) == (200, b"%PDF-")


@pytest.mark.parametrize("version", VERSIONS)
async def test_charger_that_never_starts(sqlite_url: str, version: Version) -> None:
    """Pay first, and the charger refuses: nothing is taken, the hold is let go, and the stranger is told so."""
    refusal = {"RemoteStartTransaction": "Rejected", "RequestStartTransaction": "Rejected"}
    async with scene(sqlite_url, version, answer=refusal) as here:
        await here.stranger.pay()
        await here.stranger.act("startVisit")
        done = await here.stranger.until("NOT_STARTED", final=True)
        assert (done["session"], done["hold"]) == (None, {"state": "RELEASED", "captured": {"amount": "0.00"}})
        assert "refused" in done["message"]


@pytest.mark.parametrize("version", VERSIONS)
async def test_charger_that_drops_out(sqlite_url: str, version: Version) -> None:
    """The charger is away while it charges, comes back and tells: the bill is right, to the penny."""
    async with scene(sqlite_url, version) as here:
        charger = here.charger
        await charger.plug_in(1)
        await here.stranger.pay()
        await here.begun()
        await charger.charge(1, minutes=10, interval_s=300)
        await charger.go_offline()
        await charger.charge(1, minutes=20, interval_s=300)
        await charger.stop(1)
        await charger.go_online()
        await charger.drained()
        charger.clock.advance(60)
        await charger.unplug(1)
        done = await here.stranger.until("BILLED", final=True)
        assert done["session"]["bill"]["total"] == done["hold"]["captured"] == {"amount": "8.25"}


@pytest.mark.parametrize("version", VERSIONS)
async def test_charge_that_would_pass_the_hold(sqlite_url: str, version: Version) -> None:
    """D8: charging is stopped before it costs more than is held, and the total is never above it."""
    async with scene(sqlite_url, version) as here:
        charger = here.charger
        await charger.plug_in(1)
        await here.stranger.pay()
        await here.begun()
        for _ in range(60):
            if charger.evse(1).session is None:
                break
            await charger.charge(1, minutes=5, interval_s=60)
            await charger.drained()
            await asyncio.sleep(0.3)
        assert charger.evse(1).session is None
        charger.clock.advance(60)
        await charger.unplug(1)
        done = await here.stranger.until("BILLED", final=True)
        # How early depends on what the meter could have counted since it was last heard: here hours, by its clock.
        assert Decimal("5.00") < Decimal(done["hold"]["captured"]["amount"]) <= Decimal("20.00")
        assert done["session"]["bill"]["total"] == done["hold"]["captured"]


@pytest.mark.parametrize("version", VERSIONS)
async def test_a_million_kilowatt_hours(sqlite_url: str, version: Version) -> None:
    """PAY-5: what cannot be is looked at by a person; nothing of it is taken, and the stranger is told."""
    async with scene(sqlite_url, version) as here:
        charger = here.charger
        await charger.plug_in(1)
        await here.stranger.pay()
        await here.begun()
        charger.clock.advance(600)
        await charger.meter(1, energy_wh=1_000_100_000)
        await charger.stop(1)
        await charger.drained()
        charger.clock.advance(60)
        await charger.unplug(1)
        done = await here.stranger.until("UNDER_REVIEW")
        assert done["session"]["underReview"] is True
        assert (done["session"]["bill"]["final"], done["hold"]["captured"]) == (False, {"amount": "0.00"})
        assert Decimal(done["session"]["bill"]["runningCost"]["amount"]) == 0
