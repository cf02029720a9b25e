"""Payments over the API: what operators see and do, and what others do not."""

from typing import Any

import pytest

from echarge.domain.money import Money
from echarge.domain.payments import Door
from echarge.domain.roles import UserType
from echarge.operations import payment_course, settlement
from echarge.operations.payments import HoldRequest, hold_settled, request_hold
from echarge.payments.trial_provider import TrialProvider
from echarge.store import models
from echarge.store.writer import Transaction
from tests.graphql.charging import Here, at, charging_place
from tests.graphql.estate import id_of
from tests.graphql.world import World

pytestmark = pytest.mark.anyio

SESSION = """query ($id: ID!) { chargingSession(by: {id: $id}) {
  payment { state holdState hold { amount currency } captured { amount } refunded { amount } shortfall { amount }
            limit { amount } receiptUrl total { amount } }
  documents { number kind total { amount } reason url pdfUrl credited { number } }
} }"""
PAYMENTS = """query ($filter: PaymentFilter) { payments(filter: $filter, orderBy: OLDEST) {
  totalCount nodes { state holdState hold { amount } heldAt session { id } steps { kind state amount { amount } } }
} }"""
REFUND = """mutation ($id: ID!, $amount: Decimal!, $reason: String!) {
  refundPayment(sessionId: $id, amount: $amount, reason: $reason) { __typename
    ... on ChargingSession { payment { state refunded { amount } } }
    ... on InvalidInput { problems { path code message } } } }"""


async def held(here: Here, minor: int = 2_000) -> models.Payment:
    """Return a payment whose amount is held on a good card."""
    runtime = here.world.runtime
    evse = await models.Evse.get(charger_id=here.station.charger_id, number=1)
    wish = HoldRequest(evse, Money(minor, "GBP"), Door.WEB, email="payer@example.org")
    hold = await request_hold(runtime, wish)
    provider = runtime.payments.current
    assert isinstance(provider, TrialProvider)
    await provider.confirm(hold.client["clientSecret"], "4242424242424242")
    return await hold_settled(runtime, hold.payment.id)


async def paid(world: World) -> tuple[Here, models.ChargingSession]:
    """Return a session of five kWh whose 0.72 were captured from a hold."""
    here = await charging_place(world)
    payment = await held(here)
    session = await here.whole(at(0))

    async def attach(tx: Transaction) -> None:
        await models.Payment.filter(id=payment.id).using_db(tx.db).update(session_id=session.id)

    await world.runtime.writer.run(attach)
    await settlement.settle_due(world.runtime)
    await payment_course.look(world.runtime)
    return here, session


async def test_what_a_session_shows(world: World) -> None:
    """PAY-6: a session shows its hold, what was taken, and its receipt."""
    _, session = await paid(world)
    found = (await world.data(SESSION, {"id": id_of(session)}))["chargingSession"]
    bill = await models.Bill.get()
    url = f"{world.runtime.base_url}/receipts/{bill.link}"
    assert found["payment"] == {
        "state": "PAID", "holdState": "CAPTURED", "hold": {"amount": "20.00", "currency": "GBP"},
        "captured": {"amount": "0.72"}, "refunded": {"amount": "0.00"}, "shortfall": {"amount": "0.00"},
        "limit": None, "receiptUrl": url, "total": {"amount": "0.72"},
    }  # fmt: skip
    assert found["documents"] == [
        {"number": 1, "kind": "BILL", "total": {"amount": "0.72"}, "reason": None, "url": url, "pdfUrl": f"{url}.pdf",
         "credited": None},
    ]  # fmt: skip


@pytest.mark.parametrize("user_type", [UserType.SUPPORT, UserType.MAINTENANCE])
async def test_who_sees_no_payments(world: World, user_type: UserType) -> None:
    """ORG-3: who may not see payments sees neither them nor bills, and gives nothing back."""
    _, session = await paid(world)
    assert (await world.data(PAYMENTS, as_=user_type))["payments"] is None
    answer: Any = await world.data(SESSION, {"id": id_of(session)}, as_=user_type)
    assert answer["chargingSession"] in (None, {"payment": None, "documents": None})
    given = {"id": id_of(session), "amount": "0.10", "reason": "Please"}
    assert (await world.data(REFUND, given, as_=user_type))["refundPayment"]["__typename"] == "NotAllowed"
    assert (await models.Payment.get()).refunded_minor == 0


async def test_the_list(world: World) -> None:
    """D22: operators find holds without a session, and since when they are held."""
    here, session = await paid(world)
    waiting = await held(here, 4_500)
    found = (await world.data(PAYMENTS, {"filter": {"holdStates": ["HELD"], "withoutSession": True}}))["payments"]
    assert found["totalCount"] == 1
    (node,) = found["nodes"]
    assert node["heldAt"] == waiting.held_at.isoformat() if waiting.held_at else None
    assert (node["hold"], node["session"], node["state"]) == ({"amount": "45.00"}, None, "NONE")
    found = (await world.data(PAYMENTS, {"filter": {"states": ["PAID"], "withoutSession": False}}))["payments"]
    assert [each["session"] for each in found["nodes"]] == [{"id": id_of(session)}]
    assert found["nodes"][0]["steps"] == [
        {"kind": "HOLD", "state": "DONE", "amount": {"amount": "20.00"}},
        {"kind": "CAPTURE", "state": "DONE", "amount": {"amount": "0.72"}},
    ]


@pytest.mark.parametrize(
    ("amount", "reason", "path"),
    [
        pytest.param("0.73", "Too much", "amount", id="more than was taken"),
        pytest.param("0", "Nothing", "amount", id="nothing"),
        pytest.param("-1", "Pay me", "amount", id="below nothing"),
        pytest.param("0.001", "Small", "amount", id="smaller than a penny"),
        pytest.param("0.10", "", "reason", id="no reason"),
        pytest.param("0.10", "x" * 201, "reason", id="a long reason"),
    ],
)
async def test_refunds_that_are_refused(world: World, amount: str, reason: str, path: str) -> None:
    """D22: what cannot be given back is refused with a reason, and nothing moves."""
    _, session = await paid(world)
    given = {"id": id_of(session), "amount": amount, "reason": reason}
    answer = (await world.data(REFUND, given))["refundPayment"]
    assert [problem["path"] for problem in answer["problems"]] == [[path]]
    assert ((await models.Payment.get()).refunded_minor, await models.Bill.all().count()) == (0, 1)


async def test_a_refund(world: World) -> None:
    """D22: money is given back at once, with a credit note."""
    _, session = await paid(world)
    given = {"id": id_of(session), "amount": "0.72", "reason": "The cable stuck"}
    answer = (await world.data(REFUND, given))["refundPayment"]
    assert answer["payment"] == {"state": "REFUNDED", "refunded": {"amount": "0.72"}}
    found = (await world.data(SESSION, {"id": id_of(session)}))["chargingSession"]["documents"]
    assert [(each["kind"], each["total"]["amount"], each["reason"]) for each in found] == [
        ("BILL", "0.72", None),
        ("CREDIT_NOTE", "-0.72", "The cable stuck"),
    ]
