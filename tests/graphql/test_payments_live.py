"""Payments, live: what becomes of the money is told as it happens, to whoever may see it, once and in order (API-2)."""

from typing import Any

import pytest

from echarge.domain.roles import UserType
from echarge.graphql.node import global_id
from echarge.operations import payment_course
from echarge.store import models
from tests.graphql.serving import Socket, served
from tests.graphql.test_live import deaf, following
from tests.graphql.visiting import DECLINED, GOOD, WATCH, Visiting, driver_token, visiting
from tests.graphql.world import World

pytestmark = pytest.mark.anyio

MONEY = "status payment { state holdState captured { amount } refunded { amount } receiptUrl }"
LOG = f"subscription {{ chargingLog {{ kind session {{ reference {MONEY} }} }} }}"
DETAILS = f"subscription ($id: ID!) {{ chargingSession(id: $id) {{ {MONEY} }} }}"
OWN = """subscription ($reference: String!) { ownSession(reference: $reference) {
  ongoing receiptUrl bill { final total { amount } }
} }"""
REFUND = """mutation ($id: ID!) {
  refundPayment(sessionId: $id, amount: "0.20", reason: "Sorry") { __typename }
}"""


async def charging(here: Visiting) -> models.ChargingSession:
    """Return the session of a stranger who has paid and started."""
    opened = await here.open()
    await here.pay(opened)
    await here.act("startVisit", opened["token"])
    return await here.begin()


def money(session: Any) -> tuple[str, str, str, str, bool]:
    """Return how the money of a session is shown to stand."""
    paid = session["payment"]
    taken, back = paid["captured"]["amount"], paid["refunded"]["amount"]
    return paid["state"], paid["holdState"], taken, back, paid["receiptUrl"] is not None


def distinct(values: list[Any]) -> list[Any]:
    """Return the values without those that repeat the one before."""
    return [value for place, value in enumerate(values) if place == 0 or value != values[place - 1]]


async def test_d24_a_payment_in_the_log(world: World) -> None:
    """The log and the session's screen tell of held, captured and refunded money, and of the receipt, as it happens."""
    async with visiting(world) as here:
        session = await charging(here)
        named = {"id": global_id("ChargingSession", session.id)}
        async with following(world, LOG) as log, following(world, DETAILS, named) as screen:
            seen: dict[str, list[Any]] = {"log": [], "screen": []}

            async def until(last: tuple[str, str, str, str, bool]) -> None:
                for name, stream in (("log", log), ("screen", screen)):
                    mine = seen[name]
                    while not mine or mine[-1] != last:
                        value = await stream.next()
                        mine.append(money(value["session"] if name == "log" else value))

            await until(("NONE", "HELD", "0.00", "0.00", False))
            await here.charge(5_000)
            await here.work()
            await until(("PAID", "CAPTURED", "0.72", "0.00", True))
            await world.data(REFUND, named)
            await until(("PAID", "CAPTURED", "0.72", "0.20", True))
            await log.silent()
            await screen.silent()
        expected = [
            ("NONE", "HELD", "0.00", "0.00", False),
            ("DUE", "HELD", "0.00", "0.00", True),
            ("PAID", "CAPTURED", "0.72", "0.00", True),
            ("PAID", "CAPTURED", "0.72", "0.20", True),
        ]
        for mine in seen.values():
            order = [expected.index(each) for each in distinct(mine) if each in expected]
            assert order == sorted(order)


async def test_a_payment_after_a_gap(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """API-2: what is captured while nothing is heard, of a session that is over, is told when the gap has closed."""
    async with visiting(world) as here:
        session = await charging(here)
        named = {"id": global_id("ChargingSession", session.id)}
        async with following(world, LOG) as log, following(world, DETAILS, named) as screen:
            assert (await log.next())["kind"] == "SNAPSHOT"
            await screen.next()
            await here.charge(5_000)
            while (await log.next())["session"]["status"] != "COMPLETE":
                pass
            while (await screen.next())["status"] != "COMPLETE":
                pass
            async with deaf(world, monkeypatch):
                await here.work()
            update = await log.next()
            assert (update["kind"], money(update["session"])) == ("CHANGED", ("PAID", "CAPTURED", "0.72", "0.00", True))
            assert money(await screen.next()) == ("PAID", "CAPTURED", "0.72", "0.00", True)
            await log.silent()
            await screen.silent()


async def test_who_sees_no_money(world: World) -> None:
    """ORG-3: who may not see payments is not told either that something has become of one."""
    async with visiting(world) as here:
        session = await charging(here)
        named = {"id": global_id("ChargingSession", session.id)}
        query = "subscription ($id: ID!) { chargingSession(id: $id) { status payment { state } } }"
        async with following(world, query, named, as_=UserType.SUPPORT) as stream:
            assert await stream.next() == {"status": "ONGOING", "payment": None}
            await here.charge(5_000)
            while (await stream.next())["status"] != "COMPLETE":
                pass
            await here.work()
            assert (await models.Payment.get()).hold_state == "CAPTURED"
            await stream.silent()


async def test_pay_3_a_visit_is_told_without_being_asked(world: World) -> None:
    """Declined, held, let go: each is told to the visit's subscriber at once, by whoever it was done."""
    async with visiting(world) as here, served(world.app) as place:
        opened = await here.open()
        token, runtime = opened["token"], world.runtime
        async with Socket.opened(place, token=token) as socket:
            await socket.send(
                {"type": "subscribe", "id": "v", "payload": {"query": WATCH, "variables": {"token": token}}}
            )
            assert await phase_of(socket) == ("TO_PAY", "REQUESTED", False)
            world.clock.pass_by(seconds=20)
            assert await payment_course.look(runtime) == 1  # it is read at the provider, and nothing is new
            await here.pay(opened, DECLINED)
            assert await phase_of(socket) == ("PAYMENT_FAILED", "FAILED", False)
            await here.pay(opened, GOOD)
            assert await phase_of(socket) == ("READY", "HELD", False)
            world.clock.pass_by(minutes=11)
            await payment_course.look(runtime)
            assert await phase_of(socket) == ("EXPIRED", "RELEASED", True)
            assert (await socket.receive())["type"] == "complete"


async def phase_of(socket: Socket) -> tuple[str, str, bool]:
    """Return what is told next of a visit."""
    visit = (await socket.receive())["payload"]["data"]["visit"]
    return visit["phase"], visit["hold"]["state"], visit["final"]


async def test_the_receipt_of_a_free_session(world: World) -> None:
    """A visit that costs nothing is over once nothing is left to be issued, and is told so."""
    async with visiting(world, hold_minor=None) as here, served(world.app) as place:
        await world.runtime.writer.run(lambda tx: models.Tariff.all().using_db(tx.db).update(energy_micro_per_kwh=0))
        opened = await here.open()
        token = opened["token"]
        await here.act("startVisit", token)
        await here.begin()
        await here.charge(5_000)
        async with Socket.opened(place, token=token) as socket:
            await socket.send(
                {"type": "subscribe", "id": "v", "payload": {"query": WATCH, "variables": {"token": token}}}
            )
            first = (await socket.receive())["payload"]["data"]["visit"]
            assert (first["phase"], first["final"]) == ("BILLED", False)
            await here.work()
            last = (await socket.receive())["payload"]["data"]["visit"]
            assert (last["phase"], last["final"]) == ("BILLED", True)
            assert (await socket.receive())["type"] == "complete"


async def test_a_drivers_receipt(world: World) -> None:
    """A driver who follows the session is told of its end, and the stream ends with the receipt, not before."""
    async with visiting(world) as here, served(world.app) as place:
        token = await driver_token(here)
        session = await here.here.begin(here.now)
        async with Socket.opened(place, token=token) as socket:
            given = {"query": OWN, "variables": {"reference": session.reference}}
            await socket.send({"type": "subscribe", "id": "o", "payload": given})
            assert (await socket.receive())["payload"]["data"]["ownSession"]["ongoing"] is True
            await here.charge(5_000)
            await here.work()
            told: list[Any] = []
            while (message := await socket.receive())["type"] == "next":
                told.append(message["payload"]["data"]["ownSession"])
        assert message["type"] == "complete"
        assert told[-1]["bill"] == {"final": True, "total": {"amount": "0.72"}}
        receipts = [each["receiptUrl"] is not None for each in told]
        assert (receipts, receipts[-1]) == (sorted(receipts), True)
