"""OCPP 2.0.1 chargers show what a session costs: as it goes on, and in the end (B20, B21); the simulator keeps both."""

import pytest

from charger_sim.ledger import Session
from tests.flows.strangers import WAIT_S_MAX, scene

pytestmark = pytest.mark.anyio

TARIFFS = "{ tariffs { nodes { id version } } }"
FREE = """
mutation ($id: ID!, $version: Int!) {
  updateTariff(id: $id, expectedVersion: $version, input: { energyPrice: "0", timePrice: "0", connectionFee: "0" }) {
    __typename
  }
}
"""


def due(session: Session) -> float:
    """Return what a session has come to by the charger's own books: 0.50 a kWh, 1.00 an hour and 5.00 in all."""
    return round(5 + session.delivered_mwh / 1_000_000 * 0.5 + session.charging_s / 3600, 2)


async def test_b20_b21_what_is_shown_is_what_is_taken(sqlite_url: str) -> None:
    """The charger is told 5.65 after six minutes, 8.25 in the end; that is what is taken, and what its books say."""
    async with scene(sqlite_url, "2.0.1") as here:
        charger, stranger = here.charger, here.stranger
        await charger.plug_in(1)
        await stranger.pay()
        await here.begun()
        session = charger.evse(1).session
        assert session is not None
        await charger.charge(1, minutes=6, interval_s=360)
        await charger.until(lambda: bool(session.costs), timeout_s=WAIT_S_MAX)
        assert (list(session.costs), session.total_cost) == ([due(session)], None)
        assert due(session) == 5.65
        await charger.charge(1, minutes=24, interval_s=360)
        await stranger.act("stopVisit")
        await charger.until(lambda: session.total_cost is not None, timeout_s=WAIT_S_MAX)
        charger.clock.advance(60)
        await charger.unplug(1)
        done = await stranger.until("BILLED", final=True)
        assert session.total_cost == due(session) == 8.25
        assert done["hold"]["captured"] == {"amount": f"{session.total_cost:.2f}"}


async def test_b20_free(sqlite_url: str) -> None:
    """A session that is free is said to cost 0.00: left out it would not be known to be free."""
    async with scene(sqlite_url, "2.0.1") as here:
        charger, stranger, boss = here.charger, here.stranger, here.boss
        (tariff,) = (await boss.ask(TARIFFS))["tariffs"]["nodes"]
        assert (await boss.ask(FREE, **tariff))["updateTariff"] == {"__typename": "Tariff"}
        await charger.plug_in(1)
        await stranger.pay()
        await here.begun()
        session = charger.evse(1).session
        assert session is not None
        await charger.charge(1, minutes=6, interval_s=360)
        await stranger.act("stopVisit")
        await charger.until(lambda: session.total_cost is not None, timeout_s=WAIT_S_MAX)
        charger.clock.advance(60)
        await charger.unplug(1)
        done = await stranger.until("BILLED", final=True)
        assert (list(session.costs), session.total_cost, done["hold"]) == ([], 0.0, None)
        assert done["session"]["bill"]["total"] == {"amount": "0.00"}
