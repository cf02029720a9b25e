"""A stranger scans the code, pays, charges, stops and gets the receipt: over the API alone, with a real server (API-4).

The tariff is 0.50 a kWh, 1.00 an hour and 5.00 a session; the hold is 20.00. Nothing is asked again and again: the
stranger follows the visit, and what comes is awaited.
"""

from decimal import Decimal

import pytest

from charger_sim import Version
from tests.flows.strangers import EVSE, WAIT_S_MAX, Scene, scene
from tests.services import RedisServer

pytestmark = pytest.mark.anyio

VERSIONS: tuple[Version, ...] = ("1.6", "2.0.1")


@pytest.mark.parametrize("version", VERSIONS)
async def test_stranger(sqlite_url: str, version: Version) -> None:
    """Scan, pay, charge 5.5 kWh in half an hour, stop: 8.25, taken from the hold; receipt as page and as PDF."""
    async with scene(sqlite_url, version) as here:
        await visit(here)


@pytest.mark.parametrize("version", VERSIONS)
async def test_stranger_elsewhere(postgres_url: str, redis_server: RedisServer, version: Version) -> None:
    """RUN-2: all the same on PostgreSQL and Redis, where another process than the stranger's holds the charger."""
    async with scene(postgres_url, version, redis_url=redis_server.url) as here:
        await visit(here)


async def visit(here: Scene) -> None:
    """Come, pay, charge, stop, and look at the receipt."""
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
async def test_d8_charge_that_would_pass_the_hold(sqlite_url: str, version: Version) -> None:
    """D8: charging is stopped just before it costs more than is held, however wrong the charger's clock is."""
    async with scene(sqlite_url, version, command_answer_s="30") as here:
        await overrun(here)


async def test_d8_charge_that_would_pass_the_hold_elsewhere(postgres_url: str, redis_server: RedisServer) -> None:
    """D8, RUN-2: the process that holds the charger sees to it, whoever took the payment."""
    async with scene(postgres_url, "2.0.1", redis_url=redis_server.url, command_answer_s="30") as here:
        await overrun(here)


async def overrun(here: Scene) -> None:
    """Charge until it is stopped: 10.83 pence a minute, and 32 seconds are kept for the stop.

    After 137 minutes it costs 19.84, and goes on; after 138 it is 19.95, and half a minute more would be too much.
    """
    charger = here.charger
    await charger.plug_in(1)
    await here.stranger.pay()
    await here.begun()
    for _ in range(137):
        await charger.charge(1, minutes=1)
    await charger.drained()
    assert charger.evse(1).session is not None
    await charger.charge(1, minutes=1)
    await charger.until(lambda: charger.evse(1).session is None, timeout_s=WAIT_S_MAX)
    charger.clock.advance(60)
    await charger.unplug(1)
    done = await here.stranger.until("BILLED", final=True)
    assert done["session"]["energyKwh"] == "25.30"
    assert done["session"]["bill"]["total"] == done["hold"]["captured"] == {"amount": "19.95"}


SESSION = "subscription { chargingLog { kind session { id version status payment { holdState } } } }"
CLOSE = """
mutation ($id: ID!) {
  closeSession(sessionId: $id, reason: "The charger has burnt down") { ... on ChargingSession { version } }
}
"""
ACCEPT = """
mutation ($id: ID!, $version: Int!) {
  reviewSession(sessionId: $id, expectedVersion: $version, decision: ACCEPT, reason: "As last read") { __typename }
}
"""


@pytest.mark.parametrize("version", VERSIONS)
async def test_charger_that_never_comes_back(sqlite_url: str, version: Version) -> None:
    """G1, D22: closed by hand as of what was last heard, looked at, and billed for that: 6.09 of the hold of 20.00."""
    async with scene(sqlite_url, version) as here:
        charger, stranger, boss = here.charger, here.stranger, here.boss
        log = await boss.follow(SESSION)
        await charger.plug_in(1)
        await stranger.pay()
        await here.begun()
        await charger.charge(1, minutes=10, interval_s=300)
        await charger.drained()
        await charger.go_offline()
        await log.until(lambda seen: seen[-1]["session"]["payment"]["holdState"] == "HELD")
        session_id = log.seen[-1]["session"]["id"]
        assert (await stranger.act("stopVisit"))["__typename"] == "NotReady"
        closed = (await boss.ask(CLOSE, id=session_id))["closeSession"]
        doubtful = await stranger.until("UNDER_REVIEW")
        assert (doubtful["hold"], doubtful["session"]["bill"]["final"]) == (
            {"state": "HELD", "captured": {"amount": "0.00"}},
            False,
        )
        reviewed = await boss.ask(ACCEPT, id=session_id, version=closed["version"])
        assert reviewed["reviewSession"]["__typename"] == "ChargingSession"
        done = await stranger.until("BILLED", final=True)
        assert done["session"]["bill"]["total"] == {"amount": "6.09"}
        assert done["hold"] == {"state": "CAPTURED", "captured": {"amount": "6.09"}}
        page = await stranger.client.get("/receipts/" + done["session"]["receiptUrl"].rsplit("/", 1)[1])
        assert (page.status_code, "6.09" in page.text) == (200, True)
        await log.until(lambda seen: seen[-1]["session"]["payment"]["holdState"] == "CAPTURED")


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
