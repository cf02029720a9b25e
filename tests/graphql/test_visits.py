"""Pay and Charge, the app and contactless terminals, over the API (API-4, PAY-3, ACL-2, C13, D8, D22, D23, E4, E5)."""

from typing import Any

import pytest

from echarge.domain.commands import Answer
from echarge.graphql.node import global_id
from echarge.operations import commands
from echarge.operations.door_limits import OPENS_PER_ADDRESS_AND_EVSE, READS_PER_MINUTE, REPORTS_PER_VISIT
from echarge.operations.visits import forget_visits
from echarge.store import models
from tests.graphql.serving import Socket, served
from tests.graphql.visiting import DECLINED, EVSE, OPEN, WATCH, Visiting, driver_token, terminal_at, visiting
from tests.graphql.world import World

pytestmark = pytest.mark.anyio

REPORT = """
mutation ($token: String!, $text: String!) {
  reportVisitProblem(token: $token, kind: CANNOT_STOP, text: $text) { __typename ... on Refusal { code } }
}
"""
OWN = """
{ viewer { ... on DriverAccount { sessions { totalCount nodes { reference energyKwh bill { total { amount } } } } } } }
"""
STOP_OWN = """
mutation ($reference: String!) { stopOwnSession(reference: $reference) { __typename ... on Refusal { code } } }
"""


async def ready(here: Visiting, **more: Any) -> str:
    """Return the token of a stranger's visit that is paid."""
    opened = await here.open(**more)
    assert (await here.pay(opened))["phase"] == "READY"
    return str(opened["token"])


async def test_pay_and_charge(world: World) -> None:
    """A stranger sees the price, pays, charges, stops, and gets the bill: 5 kWh at 0.1435 are 0.72, from the hold."""
    async with visiting(world) as here:
        seen = await here.seen()
        assert (seen["status"], seen["ready"], seen["offer"]) == ("AVAILABLE", True, seen["web"])
        assert seen["web"]["price"]["energyPrice"] == {"amount": "0.1435", "per": "KWH"}
        assert seen["web"]["price"]["maximumPricePerKwh"] == {"amount": "0.1435"}
        assert seen["web"]["hold"] == {"amount": "20.00", "currency": "GBP"}
        opened = await here.open(email="payer@example.org")
        token = opened["token"]
        assert opened["visit"]["phase"] == "TO_PAY"
        assert opened["visit"]["hold"]["state"] == "REQUESTED"
        assert opened["visit"]["payment"]["clientSecret"] == opened["payment"]["clientSecret"]
        assert (await here.pay(opened))["phase"] == "READY"
        started = await here.act("startVisit", token)
        assert (started["phase"], started["hold"]["state"]) == ("STARTING", "HELD")
        await here.begin()
        assert (await here.visit(token))["phase"] == "CHARGING"
        stopping = await here.act("stopVisit", token)
        assert stopping["phase"] == "CHARGING"
        assert (await here.deliver()).name == "END_SESSION"
        await here.charge(5_000)
        await here.work()
        done = await here.visit(token)
        assert (done["phase"], done["final"]) == ("BILLED", True)
        assert done["hold"] == {
            "amount": {"amount": "20.00"}, "state": "CAPTURED", "captured": {"amount": "0.72"}, "problem": None,
        }  # fmt: skip
        bill = done["session"]["bill"]
        assert (bill["total"], bill["energyFee"]) == ({"amount": "0.72", "currency": "GBP"}, {"amount": "0.72"})
        assert done["session"]["energyKwh"] == "5.00"
        assert "/receipts/" in done["session"]["receiptUrl"]
        session = await models.ChargingSession.get(reference=done["session"]["reference"])
        assert (session.driver_id, session.tag_id, session.limit_minor) == (None, None, 2_000)
        assert (await models.AccessDecision.filter(door="WEB", allowed=True).count()) >= 1
        await no_leaks(here)


async def no_leaks(here: Visiting) -> None:
    """C13: nothing that the public was told has an OCPP identity in it, an id, a name or an address of somebody."""
    estate, told = here.here.estate, str(here.answers).lower()
    rows = [
        estate.charger,
        estate.site,
        estate.organisation,
        estate.driver,
        estate.tag,
        await here.evse(),
        here.profile,
    ]
    for row in [*rows, *await models.ChargingSession.all(), *await models.Command.all(), *await models.Visit.all()]:
        assert str(row.id) not in told, row
        assert global_id(type(row).__name__, row.id).lower() not in told, row
    for command in await models.Command.exclude(virtual_tag=None):
        assert command.virtual_tag is not None
        assert command.virtual_tag.lower() not in told
    for text in (estate.charger.ocpp_identity, estate.driver.email, estate.tag.uid, here.profile.name):
        assert f"'{text}'".lower() not in told
        assert str(estate.charger.ocpp_identity).lower() not in told.replace("'one'", "")


async def test_a_price_that_moved(world: World) -> None:
    """The price that was shown is the price that is charged: one that moved before is refused."""
    async with visiting(world) as here:
        quote = (await here.seen())["web"]["quote"]
        tariff = here.here.estate.tariff
        tariff.energy_micro_per_kwh = 400_000
        await world.save(tariff)
        answer = await here.data(OPEN, {"input": {"code": await here.code(), "quote": quote}})
        refused = answer["openVisit"]
        assert (refused["code"], refused["evse"]["web"]["price"]) == (
            "PRICE_CHANGED", {"energyPrice": {"amount": "0.40"}},
        )  # fmt: skip
        assert await models.Visit.all().count() == await models.Payment.all().count() == 0
        token = await ready(here)
        tariff.energy_micro_per_kwh = 900_000
        await world.save(tariff)
        await here.act("startVisit", token)
        await here.begin()
        await here.charge(5_000)
        await here.work()
        done = await here.visit(token)
        assert done["price"] == done["session"]["price"] == {"energyPrice": {"amount": "0.40"}}
        assert done["session"]["bill"]["total"]["amount"] == "2.00"


async def test_no_start_without_the_hold(world: World) -> None:
    """D23: nothing is asked of the charger until the amount is held; a declined card says so, another one will do."""
    async with visiting(world) as here:
        opened = await here.open()
        token = opened["token"]
        refused = await here.act("startVisit", token)
        assert refused["code"] == "PAYMENT_MISSING"
        declined = await here.pay(opened, DECLINED)
        assert (declined["phase"], declined["hold"]["state"]) == ("PAYMENT_FAILED", "FAILED")
        assert declined["hold"]["problem"]
        assert (await here.act("startVisit", token))["code"] == "PAYMENT_MISSING"
        assert await models.Command.all().count() == 0
        world.clock.pass_by(seconds=1)
        assert (await here.pay({**opened, "payment": declined["payment"]}))["phase"] == "READY"
        assert (await here.act("startVisit", token))["phase"] == "STARTING"
        assert (await here.act("startVisit", token))["phase"] == "STARTING"
        assert await models.Command.all().count() == 1


@pytest.mark.parametrize("way", ["refused", "no effect"])
async def test_a_charger_that_never_starts(world: World, way: str) -> None:
    """D22: a start that the charger refuses, or never makes, lets the hold go, takes nothing, and says so in words."""
    async with visiting(world) as here:
        token = await ready(here)
        if way == "refused":
            here.here.link.answers.append(Answer(accepted=False, status="Rejected", details={}))
        await here.act("startVisit", token)
        await here.deliver()
        if way == "no effect":
            assert (await here.visit(token))["phase"] == "STARTING"
            world.clock.pass_by(minutes=10)
            await commands.expire(world.runtime)
        world.clock.pass_by(minutes=1)  # a payment is looked at again when its start's time is over, at the latest
        await here.work()
        done = await here.visit(token)
        assert (done["phase"], done["final"], done["session"]) == ("NOT_STARTED", True, None)
        assert (done["hold"]["state"], done["hold"]["captured"]) == ("RELEASED", {"amount": "0.00"})
        assert "let go" in done["message"]


async def test_an_offer_that_is_left(world: World) -> None:
    """A visit that nobody starts in time is over, and leaves no hold."""
    async with visiting(world) as here:
        token = await ready(here)
        world.clock.pass_by(minutes=11)
        await here.work()
        done = await here.visit(token)
        assert (done["phase"], done["final"], done["hold"]["state"]) == ("EXPIRED", True, "RELEASED")
        assert (await here.act("startVisit", token))["code"] == "VISIT_OVER"
        assert await models.Command.all().count() == 0
        world.clock.pass_by(days=31)
        assert await here.visit(token) is None
        await forget_visits(world.runtime)
        assert await models.Visit.all().count() == 0


@pytest.mark.parametrize(
    ("change", "obstacle"),
    [
        pytest.param({"allows_web_payments": False}, "NOT_PUBLIC", id="the web is closed"),
        pytest.param({"active": False}, "NOT_PUBLIC", id="the profile is inactive"),
    ],
)
async def test_closed(world: World, change: dict[str, bool], obstacle: str) -> None:
    """E4, ACL-2: the flags are independent: a door that is closed is refused, whatever the others are."""
    async with visiting(world) as here:
        here.profile.update_from_dict(change)
        await world.save(here.profile)
        seen = await here.seen()
        assert (seen["web"]["open"], seen["web"]["obstacle"]) == (False, obstacle)
        assert seen["app"]["open"] is here.profile.active
        answer = await here.open()
        assert (answer["code"], answer["obstacle"]) == ("DOOR_CLOSED", obstacle)
        assert await models.Visit.all().count() == await models.Payment.all().count() == 0
        assert await models.AccessDecision.filter(door="WEB", allowed=False).count() == 1


async def test_nobody_pays_without_a_hold(world: World) -> None:
    """D8: where the operator has set no hold, strangers cannot pay, and are told so; a free tariff needs none (D15)."""
    async with visiting(world, hold_minor=None) as here:
        assert (await here.open())["obstacle"] == "NO_HOLD"
        tariff = here.here.estate.tariff
        tariff.energy_micro_per_kwh = 0
        await world.save(tariff)
        opened = await here.open()
        assert (opened["payment"], opened["visit"]["hold"], opened["visit"]["phase"]) == (None, None, "READY")
        await here.act("startVisit", opened["token"])
        await here.begin()
        await here.charge(5_000)
        await here.work()
        done = await here.visit(opened["token"])
        assert (done["phase"], done["final"], done["session"]["bill"]["total"]["amount"]) == ("BILLED", True, "0.00")
        assert await models.Payment.all().count() == 0


async def test_an_evse_that_is_taken(world: World) -> None:
    """Nobody pays for what cannot start; of two who have paid, the second is told, and his hold waits, then goes."""
    async with visiting(world) as here:
        first, second = await ready(here), await ready(here)
        await here.act("startVisit", first)
        await here.begin()
        assert (await here.act("startVisit", second))["code"] == "NOT_READY"
        assert (await here.open())["code"] == "NOT_READY"
        world.clock.pass_by(minutes=11)
        await here.work()
        assert (await here.visit(second))["hold"]["state"] == "RELEASED"
        assert (await here.visit(first))["hold"]["state"] == "HELD"


async def test_a_terminal(world: World) -> None:
    """PAY-3: a terminal starts for who pays at it, at its own EVSEs alone, and sees and stops that session."""
    async with visiting(world) as here:
        terminal = await terminal_at(here)
        opened = await here.open(terminal, paymentMethod="4242424242424242")
        assert (opened["visit"]["phase"], opened["visit"]["door"]) == ("READY", "CONTACTLESS")
        token = opened["token"]
        await here.act("startVisit", token, terminal)
        session = await here.begin()
        assert (await here.act("stopVisit", token, terminal))["phase"] == "CHARGING"
        await here.charge(5_000)
        await here.work()
        done = await here.visit(token)
        assert (done["phase"], done["hold"]["captured"]) == ("BILLED", {"amount": "0.72"})
        assert (await models.Payment.get(session_id=session.id)).door == "CONTACTLESS"
        declined = await here.open(terminal, paymentMethod=DECLINED)
        assert declined["visit"]["phase"] == "PAYMENT_FAILED"


async def test_a_terminal_elsewhere(world: World) -> None:
    """A terminal starts nothing at an EVSE that it does not serve, and nothing where contactless is closed."""
    async with visiting(world, contactless=False) as here:
        elsewhere = await terminal_at(here, serving=False)
        assert (await here.open(elsewhere, paymentMethod="4242424242424242"))["obstacle"] == "ELSEWHERE"
        closed = await terminal_at(here)
        assert (await here.open(closed, paymentMethod="4242424242424242"))["obstacle"] == "NOT_PUBLIC"
        assert await models.Visit.all().count() == 0


async def test_a_terminal_that_was_revoked(sqlite_world: World) -> None:
    """What a revoked terminal had begun is not started any more."""
    async with visiting(sqlite_world) as here:
        terminal = await terminal_at(here)
        token = (await here.open(terminal, paymentMethod="4242424242424242"))["token"]
        row = await models.Terminal.get()
        row.revoked_at = here.now
        await sqlite_world.save(row)
        assert (await here.act("startVisit", token))["code"] == "DOOR_CLOSED"
        assert await models.Command.all().count() == 0


@pytest.mark.parametrize(
    ("who", "app", "expected"),
    [
        pytest.param("named", True, "READY", id="named, though the app is open to all"),
        pytest.param("named", False, "READY", id="named, where the app is closed"),
        pytest.param("unnamed", True, "TO_PAY", id="counts as public where the app is open"),
        pytest.param("unnamed", False, "NOT_PUBLIC", id="counts as public where it is closed"),
        pytest.param("blocked", True, None, id="a blocked driver is let in nowhere"),
        pytest.param("theirs", True, "ELSEWHERE", id="a driver of another organisation"),
    ],
)
async def test_a_driver_by_the_app(world: World, who: str, app: bool, expected: str | None) -> None:
    """ACL-2, E4, E5: a driver is let in by name, or as public where the app is; never as public when blocked."""
    async with visiting(world, app=app) as here:
        estate = here.here.estate
        driver = estate.driver
        if who in {"unnamed", "theirs"}:
            people = world.ours if who == "unnamed" else world.theirs
            driver = models.Driver(organisation_id=people.organisation.id, name="Una", email="una@x.example")
            await world.save(driver)
        token = await driver_token(here, driver)
        if who == "blocked":
            driver.active = False
            await world.save(driver)
            opened = await here.open(token)  # the token is no longer good: who comes is a stranger on the web
            assert (opened["visit"]["door"], await models.Visit.filter(driver_id=driver.id).count()) == ("WEB", 0)
            return
        opened = await here.open(token)
        if opened["__typename"] == "DoorClosed":
            assert (opened["obstacle"], await models.Visit.all().count()) == (expected, 0)
            return
        phase = (await here.pay(opened))["phase"] if opened["payment"] is not None else opened["visit"]["phase"]
        assert (phase, opened["visit"]["door"]) == ("READY", "APP")
        await here.act("startVisit", opened["token"], token)
        session = await here.begin()
        assert session.driver_id == driver.id
        assert (await here.data(STOP_OWN, {"reference": session.reference}, token))["stopOwnSession"] == {
            "__typename": "StopAsked"
        }
        await here.charge(5_000)
        await here.work()
        own = (await here.data(OWN, {}, token))["viewer"]["sessions"]
        assert own == {
            "totalCount": 1,
            "nodes": [{"reference": session.reference, "energyKwh": "5.00", "bill": {"total": {"amount": "0.72"}}}],
        }


async def test_sessions_of_others(world: World) -> None:
    """A driver neither sees nor stops, nor reports on, what is another's."""
    async with visiting(world) as here:
        session = await here.here.begin(here.now)
        other = models.Driver(organisation_id=session.organisation_id, name="Una", email="una@x.example")
        await world.save(other)
        token = await driver_token(here, other)
        assert (await here.data(OWN, {}, token))["viewer"]["sessions"] == {"totalCount": 0, "nodes": []}
        answer = await here.data(STOP_OWN, {"reference": session.reference}, token)
        assert answer["stopOwnSession"] == {"__typename": "NotFound", "code": "NOT_FOUND"}
        assert await models.Command.all().count() == 0


async def test_live(world: World) -> None:
    """API-2, API-4: the visit's token opens a socket: the state first, each change, the final state."""
    async with visiting(world) as here, served(world.app) as place:
        opened = await here.open()
        token = opened["token"]
        async with Socket.opened(place, token=token) as socket:
            await socket.send(
                {"type": "subscribe", "id": "v", "payload": {"query": WATCH, "variables": {"token": token}}}
            )
            phases = [await told(socket)]
            await here.pay(opened)
            await here.act("startVisit", token)
            while phases[-1] != "STARTING":
                phases.append(await told(socket))
            await here.begin()
            while phases[-1] != "CHARGING":
                phases.append(await told(socket))
            await here.charge(5_000)
            await here.work()
            while phases[-1] != "BILLED" or not here.answers[-1].get("final"):
                phases.append(await told(socket, here))
            while (message := await socket.receive())["type"] != "complete":
                assert message["type"] in {"next", "pong"}
        order = ["TO_PAY", "READY", "STARTING", "CHARGING", "STOPPED", "BILLED"]
        assert [order.index(each) for each in phases] == sorted(order.index(each) for each in phases)


async def told(socket: Socket, here: Visiting | None = None) -> str:
    """Return the phase that comes next."""
    visit = (await socket.receive())["payload"]["data"]["visit"]
    if here is not None:
        here.answers.append(visit)
    return str(visit["phase"])


async def test_a_socket_of_nobody(sqlite_world: World) -> None:
    """A visit is followed by its token alone: another visit's socket without it hears of nothing."""
    async with visiting(sqlite_world) as here, served(sqlite_world.app) as place:
        token = (await here.open())["token"]
        async with Socket.opened(place, token=token) as socket:
            answer = await socket.ask(WATCH, {"token": token[:-1] + ("A" if token[-1] != "A" else "B")})
        assert answer[0]["extensions"]["code"] == "NOT_FOUND" if isinstance(answer, list) else answer["errors"]


async def test_a_problem(world: World) -> None:
    """MNT-1: a stranger tells of a problem; the operators get it as a driver's incident; so often and no more."""
    async with visiting(world) as here:
        token = (await here.open())["token"]
        answers = [
            (await here.data(REPORT, {"token": token, "text": "It does not stop."}))["reportVisitProblem"]
            for _ in range(REPORTS_PER_VISIT + 1)
        ]
        assert answers[0] == {"__typename": "ProblemReported"}
        assert answers[-1] == {"__typename": "TooManyAttempts", "code": "TOO_MANY_ATTEMPTS"}
        incidents = await models.Incident.all()
        assert len(incidents) == REPORTS_PER_VISIT
        told = incidents[0]
        assert (told.kind, told.reported_by, told.description) == ("CANNOT_STOP", "DRIVER", "It does not stop.")
        assert told.evse_id == (await here.evse()).id
        long = await here.data(REPORT, {"token": token, "text": "x" * 2_001})
        assert long["reportVisitProblem"]["code"] == "INVALID_INPUT"


async def test_limits(sqlite_world: World) -> None:
    """An address takes so many offers at an EVSE, and asks so many questions; then there is a clear no."""
    async with visiting(sqlite_world) as here:
        answers = [(await here.open())["__typename"] for _ in range(OPENS_PER_ADDRESS_AND_EVSE + 1)]
        assert answers == [*["VisitOpened"] * OPENS_PER_ADDRESS_AND_EVSE, "TooManyAttempts"]
        assert await models.Visit.all().count() == OPENS_PER_ADDRESS_AND_EVSE
        code = await here.code()
        answers = [await sqlite_world.ask(EVSE, {"code": code}, as_=None) for _ in range(READS_PER_MINUTE)]
        (error,) = answers[-1]["errors"]
        assert error["extensions"]["code"] == "TOO_MANY_ATTEMPTS"
        assert 1 <= error["extensions"]["retryAfterSeconds"] <= 60


@pytest.mark.parametrize(
    "code", ["", " ", "NOSUCH22", "x" * 10_000, "\0", "é", "' OR 1=1 --", "%", "A\n"], ids=lambda code: repr(code)[:12]
)
async def test_unknown_codes(world: World, code: str) -> None:
    """What is no EVSE's code finds nothing; after thirty misses the address has to wait, whatever it asks."""
    assert await world.data(EVSE, {"code": code}, as_=None) == {"publicEvse": None}
    for _ in range(29):
        await world.ask(EVSE, {"code": code}, as_=None)
    answer = await world.ask(EVSE, {"code": code}, as_=None)
    assert answer["errors"][0]["extensions"]["code"] == "TOO_MANY_ATTEMPTS"
