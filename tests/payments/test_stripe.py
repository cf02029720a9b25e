"""Payments against a real Stripe-like server: nothing of ours is in between but the adapter."""

import asyncio
import hashlib
import hmac
import json
import time
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import httpx2
import pytest
from starlette.applications import Starlette
from typing_extensions import override

from echarge.domain.access import Reason
from echarge.domain.money import Money
from echarge.domain.payments import Door, HoldState, PaymentState
from echarge.operations import method_removal, payment_course, saved_methods, settlement
from echarge.operations.payer_erasure import forget_payer
from echarge.operations.payments import HoldRequest, hold_settled, request_hold
from echarge.operations.ports import Order, ProviderDelayedError, ProviderPayment
from echarge.operations.refunds import Wish, refund_payment
from echarge.operations.runtime import Providers
from echarge.operations.sessions import report_transaction
from echarge.payments.routes import BODY_BYTES_MAX, TOLERANCE_S, payment_routes
from echarge.payments.stripe_provider import StripeProvider, capture_before, captured_at, given_back
from echarge.store import models
from tests.operations.paying import Till, till_at
from tests.operations.stage import change, make
from tests.operations.stories import start
from tests.operations.test_settlement import Died, dying, viewer_of
from tests.operations.test_start_holds import TAG
from tests.payments.stripe_like import KEY, StripeLike
from tests.services import HOST, free_port
from tests.world import World, at

pytestmark = pytest.mark.anyio

GOOD, FAILS, ASKS = "4242424242424242", "4000000000000341", "4000002500003155"
SECRET = "whsec_test"


async def held(till: Till, stripe_like: StripeLike, minor: int = 2_000, **more: Any) -> models.Payment:
    """Return the payment of an amount that is held there on a good card, as a terminal would give it."""
    given = {"door": Door.CONTACTLESS, "email": "payer@example.org", "method": stripe_like.card(GOOD), **more}
    evse = await till.stage.evse()
    return (await request_hold(till.here.runtime, HoldRequest(evse, Money(minor, "GBP"), **given))).payment


async def intent(stripe_like: StripeLike, payment: models.Payment) -> Any:
    """Return the hold as the server has it."""
    return await asyncio.to_thread(stripe_like.get, f"/v1/payment_intents/{payment.hold_ref}")


async def saved(till: Till, stripe_like: StripeLike, number: str) -> None:
    """Let the world's driver leave this card there, and read it."""
    customer = await saved_methods.customer_of(till.here.runtime, till.here.driver)
    card = stripe_like.card(number)
    # The server does not attach what a SetupIntent was confirmed with, as Stripe does.
    stripe_like.post(f"/v1/payment_methods/{card}/attach", customer=customer)
    await saved_methods.read_methods(till.here.runtime, customer)


async def test_hold_and_capture_below_it(here: World, stripe_like: StripeLike) -> None:
    """PAY-4, D20: 20.00 are held, 10.50 captured; the rest is let go."""
    till = await till_at(here)
    payment = await held(till, stripe_like)
    assert payment.hold_state == HoldState.HELD
    await till.charged(await till.begun(payment), 10_000)
    await till.work()
    payment = await till.now(payment)
    assert (payment.captured_minor, payment.state) == (1_050, PaymentState.PAID)
    found = await intent(stripe_like, payment)
    assert found["status"] == "succeeded"
    assert found["latest_charge"]["amount"] - found["latest_charge"]["amount_refunded"] == 1_050


async def test_release(here: World, stripe_like: StripeLike) -> None:
    """D22: a hold without a session is let go there."""
    till = await till_at(here)
    payment = await held(till, stripe_like)
    till.later(minutes=11)
    await till.work()
    assert (await till.now(payment)).hold_state == HoldState.RELEASED
    assert (await intent(stripe_like, payment))["status"] == "canceled"


async def test_a_declined_card(here: World, stripe_like: StripeLike) -> None:
    """D22: a card that is declined holds nothing, and says why."""
    till = await till_at(here)
    payment = await held(till, stripe_like, method=stripe_like.card(FAILS))
    assert (payment.hold_state, payment.problem) == (HoldState.FAILED, "Your card was declined.")
    payment = await held(till, stripe_like, method=stripe_like.card(ASKS))
    assert payment.hold_state == HoldState.REQUESTED


async def test_d7_the_charge_fails(here: World, stripe_like: StripeLike) -> None:
    """D7: where the saved card is declined, the hold is captured."""
    till = await till_at(here)
    await saved(till, stripe_like, FAILS)
    payment = await held(till, stripe_like, driver_id=here.driver.id, email="")
    await till.charged(await till.begun(payment), 10_000)
    await till.work()
    payment = await till.now(payment)
    assert [step[:2] for step in await till.steps(payment)] == [
        ("HOLD", "DONE"), ("CHARGE", "FAILED"), ("CAPTURE", "DONE"),
    ]  # fmt: skip
    assert (payment.captured_minor, payment.charged_minor, payment.state) == (1_050, 0, PaymentState.PAID)


async def test_d7_the_charge_succeeds(here: World, stripe_like: StripeLike) -> None:
    """D7: the saved card pays, then the hold is let go; the card can be removed there."""
    till = await till_at(here)
    await saved(till, stripe_like, GOOD)
    payment = await held(till, stripe_like, driver_id=here.driver.id, email="", method="")
    assert payment.hold_state == HoldState.HELD
    await till.charged(await till.begun(payment), 10_000)
    await till.work()
    payment = await till.now(payment)
    assert (payment.charged_minor, payment.hold_state) == (1_050, HoldState.RELEASED)
    assert (await intent(stripe_like, payment))["status"] == "canceled"
    method = await models.SavedMethod.get()
    assert method.label == "Visa 4242"
    await here.runtime.payments.current.forget_method(method.ref)
    await saved_methods.read_methods(here.runtime, payment.customer_ref)
    assert (await models.SavedMethod.get()).removed_at is not None


async def test_d21_crash_between_call_and_record(
    here: World, stripe_like: StripeLike, monkeypatch: pytest.MonkeyPatch
) -> None:
    """D21: the server knows no idempotency keys, so reading back alone keeps the hold from being made twice."""
    till = await till_at(here)

    before = len(await asyncio.to_thread(stripe_like.intents))
    with monkeypatch.context() as patch:
        patch.setattr(payment_course, "tried", dying)
        with pytest.raises(Died):
            await held(till, stripe_like)
    payment = await models.Payment.get()
    assert payment.hold_ref is None
    till.later(minutes=3)
    await till.work()
    payment = await till.now(payment)
    assert payment.hold_state == HoldState.HELD
    assert len(await asyncio.to_thread(stripe_like.intents)) == before + 1


async def test_d21_two_workers(here: World, stripe_like: StripeLike) -> None:
    """D21, G6: two workers that finish one session capture once."""
    till = await till_at(here)
    payment = await held(till, stripe_like)
    session = await till.charged(await till.begun(payment), 10_000)
    await asyncio.gather(*(settlement.settle_session(here.runtime, session.id) for _ in range(4)))
    await asyncio.gather(*(payment_course.advance(here.runtime, payment.id) for _ in range(4)))
    await till.work()
    assert [step[:2] for step in await till.steps(payment)] == [("HOLD", "DONE"), ("CAPTURE", "DONE")]


async def test_provider_down(here: World) -> None:
    """D23: a server that nobody reaches is no refusal: the step stays open, and is tried again."""
    away = StripeProvider(KEY, publishable_key="pk", api_url=f"http://{HOST}:{free_port()}")
    with pytest.raises(ProviderDelayedError):
        await away.hold(Order(2_000, "GBP", "", key="k"))
    away.close()
    assert here.runtime.payments.current.name == "STRIPE"


def signed(event: object, *, secret: str = SECRET, age_s: int = 0) -> tuple[bytes, dict[str, str]]:
    """Return an event's bytes and their signature, as Stripe makes them."""
    body = json.dumps(event).encode()
    when = int(time.time()) - age_s
    mark = hmac.new(secret.encode(), f"{when}.".encode() + body, hashlib.sha256).hexdigest()
    return body, {"stripe-signature": f"t={when},v1={mark}"}


def event_of(payment: models.Payment, ref: str, kind: str = "payment_intent.canceled") -> dict[str, Any]:
    """Return an event about the hold."""
    return {"id": ref, "type": kind, "data": {"object": {"object": "payment_intent", "id": payment.hold_ref}}}


def stripe(here: World) -> httpx2.AsyncClient:
    """Return who tells us of events."""
    app = Starlette(routes=list(payment_routes(here.runtime, webhook_secret=SECRET)))
    return httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app), base_url="http://echarge.test")


async def test_d21_webhooks_twice_and_reversed(here: World, stripe_like: StripeLike) -> None:
    """D21: events come twice and in the wrong order; the payment is as the server has it, and each is heeded once."""
    till = await till_at(here)
    payment = await held(till, stripe_like)
    await asyncio.to_thread(stripe_like.post, f"/v1/payment_intents/{payment.hold_ref}/cancel")
    events = [event_of(payment, "evt_2"), event_of(payment, "evt_1", "payment_intent.amount_capturable_updated")]
    async with stripe(here) as http:
        for event in [*events, *events]:
            body, headers = signed(event)
            assert (await http.post("/webhooks/stripe", content=body, headers=headers)).status_code == 200
    await till.work()
    assert (await till.now(payment)).hold_state == HoldState.EXPIRED
    assert await models.ProviderEvent.all().count() == 2


@pytest.mark.parametrize(
    ("how", "status"),
    [
        ("other secret", 400), ("changed", 400), ("old", 400), ("no signature", 400), ("no event", 400), ("long", 413),
    ],
)  # fmt: skip
async def test_d21_what_stripe_has_not_signed(here: World, stripe_like: StripeLike, how: str, status: int) -> None:
    """D21: what is not signed on the bytes as they came, or too long ago, is refused and changes nothing."""
    till = await till_at(here)
    payment = await held(till, stripe_like)
    event: Any = [] if how == "no event" else event_of(payment, "evt_1")
    body, headers = signed(
        event, secret="whsec_guess" if how == "other secret" else SECRET, age_s=TOLERANCE_S + 60 if how == "old" else 0
    )
    if how == "changed":
        body = body.replace(b"evt_1", b"evt_9")
    if how == "long":
        body = b" " * (BODY_BYTES_MAX + 1)
    async with stripe(here) as http:
        sent = await http.post("/webhooks/stripe", content=body, headers={} if how == "no signature" else headers)
    assert sent.status_code == status
    assert (await till.now(payment)).stale is False
    assert await models.ProviderEvent.all().count() == 0


async def test_a_payer_who_proves_it(here: World, stripe_like: StripeLike) -> None:
    """D22: a payer who has to prove who they are does so with the secret that we pass on, and the hold is read."""
    till = await till_at(here)
    payment = await held(till, stripe_like, method=stripe_like.card(ASKS))
    found = await intent(stripe_like, payment)
    path = f"/v1/payment_intents/{payment.hold_ref}/_authenticate"
    await asyncio.to_thread(stripe_like.post, path, client_secret=found["client_secret"], success="true")
    assert (await hold_settled(here.runtime, payment.id)).hold_state == HoldState.HELD


async def test_refund(here: World, stripe_like: StripeLike) -> None:
    """D22: money is given back there; what was given back with a key is found by it."""
    till = await till_at(here)
    payment = await held(till, stripe_like)
    await till.charged(await till.begun(payment), 10_000)
    await till.work()
    provider = here.runtime.payments.current
    ref = await provider.refund(payment.hold_ref or "", 400, "GBP", key="refund-1")
    assert await provider.find_refund(payment.hold_ref or "", "refund-1") == ref
    assert await provider.find_refund(payment.hold_ref or "", "refund-2") is None


async def test_a_customer_is_known_once(here: World) -> None:
    """A driver is one customer there, however often that is asked for."""
    first = await saved_methods.customer_of(here.runtime, here.driver)
    assert await saved_methods.customer_of(here.runtime, here.driver) == first
    client = await saved_methods.begin_saving(here.runtime, here.driver)
    assert (client["provider"], client["clientSecret"].startswith("seti_")) == ("STRIPE", True)
    other = await make(here, models.Driver, name="Zoe", email="zoe@example.org")
    assert await saved_methods.customer_of(here.runtime, other) != first


async def test_refunds_in_the_dashboard(here: World, stripe_like: StripeLike) -> None:
    """D22: what is given back there by hand is written down once and credited; the rest of the hold is no such."""
    till = await till_at(here)
    payment = await held(till, stripe_like)
    session = await till.charged(await till.begun(payment), 10_000)
    await till.work()
    provider = here.runtime.payments.current
    rest, *others = await provider.refunds(payment.hold_ref or "")
    assert (rest.amount_minor, rest.key, others) == (950, "", [])  # the server counts it as a refund, as Stripe does
    assert rest.at_capture
    about = {"payment_intent": payment.hold_ref or "", "amount": "300"}
    made = await asyncio.to_thread(lambda: stripe_like.post("/v1/refunds", **about))
    refund = {"object": "refund", "id": made["id"], "payment_intent": payment.hold_ref}
    charge = {"object": "charge", "id": "ch_1", "payment_intent": payment.hold_ref}
    async with stripe(here) as http:
        for ref, kind, which in (("evt_1", "charge.refunded", charge), ("evt_2", "refund.created", refund)):
            body, headers = signed({"id": ref, "type": kind, "data": {"object": which}})
            for _ in range(2):
                assert (await http.post("/webhooks/stripe", content=body, headers=headers)).status_code == 200
            await till.work()
    payment = await till.now(payment)
    assert (payment.refunded_minor, payment.due_minor, payment.state) == (300, 750, PaymentState.PAID)
    totals = [bill.total_minor for bill in await models.Bill.filter(session_id=session.id).order_by("number")]
    assert totals == [1_050, -300]


async def test_our_refund_and_its_webhook(here: World, stripe_like: StripeLike) -> None:
    """D22: what we give back comes back as an event, and is counted once."""
    till = await till_at(here)
    payment = await held(till, stripe_like)
    session = await till.charged(await till.begun(payment), 10_000)
    await till.work()
    await refund_payment(here.runtime, viewer_of(here), Wish(session.id, Decimal(4), "Sorry"))
    charge = {"object": "charge", "id": "ch_1", "payment_intent": payment.hold_ref}
    body, headers = signed({"id": "evt_1", "type": "charge.refunded", "data": {"object": charge}})
    async with stripe(here) as http:
        assert (await http.post("/webhooks/stripe", content=body, headers=headers)).status_code == 200
    await till.work()
    assert ((await till.now(payment)).refunded_minor, await models.Bill.all().count()) == (400, 2)


@pytest.mark.parametrize(
    ("status", "refunded", "incident"),
    [("needs_response", 0, "OPEN"), ("won", 0, "RESOLVED"), ("lost", 1_050, "RESOLVED")],
)
async def test_disputes(here: World, stripe_like: StripeLike, status: str, refunded: int, incident: str) -> None:
    """D22: a dispute is an incident; one that is lost is money that is gone, and owed again."""
    till = await till_at(here)
    payment = await held(till, stripe_like)
    await till.charged(await till.begun(payment), 10_000)
    await till.work()
    dispute = {
        "object": "dispute", "id": "dp_1", "payment_intent": payment.hold_ref, "amount": 1_050, "currency": "gbp",
        "status": status, "reason": "product_not_received",
    }  # fmt: skip
    kind = "charge.dispute.created" if status == "needs_response" else "charge.dispute.closed"
    body, headers = signed({"id": "evt_1", "type": kind, "data": {"object": dispute}})
    async with stripe(here) as http:
        assert (await http.post("/webhooks/stripe", content=body, headers=headers)).status_code == 200
    await till.work()
    found = await models.Incident.get(kind="PAYMENT_DISPUTED")
    assert (found.status, found.description) == (
        incident, "Answer it at the payment provider. The payer says: product not received.",
    )  # fmt: skip
    payment = await till.now(payment)
    assert (payment.refunded_minor, payment.due_minor) == (refunded, 1_050)


async def test_a_card_removed_in_the_dashboard(here: World, stripe_like: StripeLike) -> None:
    """D7: a card that is detached there has no customer any more; its event still says whose it was."""
    till = await till_at(here)
    await saved(till, stripe_like, GOOD)
    method, customer = await models.SavedMethod.get(), await models.PaymentCustomer.get()
    await asyncio.to_thread(stripe_like.post, f"/v1/payment_methods/{method.ref}/detach")
    about = {"object": "payment_method", "id": method.ref, "customer": None}
    data = {"object": about, "previous_attributes": {"customer": customer.ref}}
    till.later(seconds=1)
    body, headers = signed({"id": "evt_1", "type": "payment_method.detached", "data": data})
    async with stripe(here) as http:
        assert (await http.post("/webhooks/stripe", content=body, headers=headers)).status_code == 200
    method = await models.SavedMethod.get()
    assert (method.removed_at, method.forgotten_at, method.look_at) == (here.clock[0], here.clock[0], None)


async def test_a_refund_of_as_much_as_the_rest(here: World, stripe_like: StripeLike) -> None:
    """D22: what is given back there by hand is credited once, also where it is as much as was not captured."""
    till = await till_at(here)
    payment = await held(till, stripe_like)
    await till.charged(await till.begun(payment), 10_000)
    await till.work()
    about = {"payment_intent": payment.hold_ref or "", "amount": "950"}
    await asyncio.to_thread(lambda: stripe_like.post("/v1/refunds", **about))
    charge = {"object": "charge", "id": "ch_1", "payment_intent": payment.hold_ref}
    async with stripe(here) as http:
        for ref in ("evt_1", "evt_2"):
            body, headers = signed({"id": ref, "type": "charge.refunded", "data": {"object": charge}})
            assert (await http.post("/webhooks/stripe", content=body, headers=headers)).status_code == 200
            await till.work()
    payment = await till.now(payment)
    assert (payment.refunded_minor, payment.due_minor, payment.state) == (950, 100, PaymentState.PAID)


@pytest.mark.parametrize(
    ("created", "charge", "told"),
    [
        pytest.param(1_000, {"balance_transaction": {"created": 1_003}}, True, id="with the capture"),
        pytest.param(1_060, {"balance_transaction": {"created": 1_000}}, False, id="a minute after it"),
        pytest.param(1_000, {"balance_transaction": "txn_1"}, False, id="it does not say when that was"),
        pytest.param(1_000, "ch_1", False, id="it says nothing"),
    ],
)
def test_given_back_at_the_capture(created: int, charge: Any, told: bool) -> None:
    """D22: the rest of a hold is what was given back in the moment of its capture, by Stripe's own clock."""
    refund = {"id": "re_1", "amount": 950, "currency": "gbp", "status": "succeeded", "balance_transaction": "txn_2"}
    found = given_back({**refund, "created": created}, captured_at({"latest_charge": charge}))
    assert (found.at_capture, found.moved) == (told, True)


async def customers(stripe_like: StripeLike) -> list[str]:
    """Return whom the server knows."""
    listed = await asyncio.to_thread(stripe_like.get, "/v1/customers?limit=100")
    return [each["id"] for each in listed["data"]]


async def test_a_customer_deleted_in_the_dashboard(here: World, stripe_like: StripeLike) -> None:
    """D7: who is deleted there is forgotten here once, with his cards; he saves anew as another customer."""
    till = await till_at(here)
    await saved(till, stripe_like, GOOD)
    gone = await saved_methods.customer_of(here.runtime, here.driver)
    await asyncio.to_thread(stripe_like.delete, f"/v1/customers/{gone}")
    till.later(seconds=1)
    about = {"object": "customer", "id": gone, "email": None}
    told_at = here.clock[0]
    async with stripe(here) as http:
        for ref in ("evt_1", "evt_1", "evt_2"):
            body, headers = signed({"id": ref, "type": "customer.deleted", "data": {"object": about}})
            assert (await http.post("/webhooks/stripe", content=body, headers=headers)).status_code == 200
            till.later(seconds=1)
        method, customer = await models.SavedMethod.get(), await models.PaymentCustomer.get()
        assert (method.removed_at, method.forgotten_at, method.look_at) == (told_at, told_at, None)
        assert (customer.forgotten_at, customer.look_at) == (told_at, None)
        # What was his is asked for no more: neither by an event that comes late, nor by his own program.
        late = {"object": "payment_method", "id": method.ref, "customer": gone}
        body, headers = signed({"id": "evt_3", "type": "payment_method.detached", "data": {"object": late}})
        assert (await http.post("/webhooks/stripe", content=body, headers=headers)).status_code == 200
        await saved_methods.confirm_saved(here.runtime, here.driver.id)
        await saved(till, stripe_like, GOOD)
        new = await models.PaymentCustomer.get()
        assert (new.ref != gone, new.forgotten_at) == (True, None)
        body, headers = signed({"id": "evt_4", "type": "customer.deleted", "data": {"object": about}})
        assert (await http.post("/webhooks/stripe", content=body, headers=headers)).status_code == 200
    assert await models.SavedMethod.filter(removed_at=None).count() == 1
    assert (await models.PaymentCustomer.get()).forgotten_at is None


async def test_a_hold_of_a_customer_who_is_gone(here: World, stripe_like: StripeLike) -> None:
    """D7: a driver whose customer was deleted there pays by a card of the moment, as nobody's customer."""
    till = await till_at(here)
    gone = await saved_methods.customer_of(here.runtime, here.driver)
    await asyncio.to_thread(stripe_like.delete, f"/v1/customers/{gone}")
    await saved_methods.customer_forgotten(here.runtime, "STRIPE", gone)
    payment = await held(till, stripe_like, door=Door.APP, driver_id=here.driver.id)
    assert (payment.hold_state, payment.customer_ref) == (HoldState.HELD, "")


async def test_an_erased_driver_is_deleted_there(here: World, stripe_like: StripeLike) -> None:
    """DRV-2: erasing a driver deletes the customer that he was there, once his cards are detached, and once only."""
    till = await till_at(here)
    await saved(till, stripe_like, GOOD)
    customer = await saved_methods.customer_of(here.runtime, here.driver)
    assert customer in await customers(stripe_like)
    erased_at = here.clock[0]
    await here.runtime.writer.run(lambda tx: forget_payer(tx, here.driver.id, erased_at))
    await method_removal.forget_due(here.runtime)
    assert customer not in await customers(stripe_like)
    row, method = await models.PaymentCustomer.get(), await models.SavedMethod.get()
    assert (row.forgotten_at, row.look_at, method.forgotten_at) == (erased_at, None, erased_at)
    till.later(minutes=10)
    assert await method_removal.forget_due(here.runtime) == 0
    await here.runtime.payments.current.forget_customer(customer)  # who dies before it is written down asks again


async def test_an_erased_driver_while_stripe_is_away(here: World, stripe_like: StripeLike) -> None:
    """DRV-2: that the customer is to be deleted there is remembered for as long as it takes."""
    till, original = await till_at(here), here.runtime
    customer = await saved_methods.customer_of(here.runtime, here.driver)
    away = StripeProvider(KEY, publishable_key="pk", api_url=f"http://{HOST}:{free_port()}")
    here.runtime = replace(original, payments=Providers(away))
    await here.runtime.writer.run(lambda tx: forget_payer(tx, here.driver.id, here.clock[0]))
    for _ in range(2):
        await method_removal.forget_due(here.runtime)
        till.later(minutes=6)
    assert (await models.PaymentCustomer.get()).forgotten_at is None
    here.runtime = original
    await method_removal.forget_due(here.runtime)
    assert (await models.PaymentCustomer.get()).forgotten_at == here.clock[0]
    assert customer not in await customers(stripe_like)
    away.close()


async def test_an_erased_driver_saves_a_card(here: World, stripe_like: StripeLike) -> None:
    """DRV-2: a webhook that comes after the erasure saves nothing, and what was left there is detached."""
    till = await till_at(here)
    customer = await saved_methods.customer_of(here.runtime, here.driver)
    card = stripe_like.card(GOOD)
    stripe_like.post(f"/v1/payment_methods/{card}/attach", customer=customer)
    await change(here, models.Driver, here.driver.id, erased_at=here.clock[0], email=None, name="Erased driver")
    about = {"object": "setup_intent", "id": "seti_1", "customer": customer}
    body, headers = signed({"id": "evt_1", "type": "setup_intent.succeeded", "data": {"object": about}})
    async with stripe(here) as http:
        for _ in range(2):
            assert (await http.post("/webhooks/stripe", content=body, headers=headers)).status_code == 200
    await method_removal.forget_due(here.runtime)
    method = await models.SavedMethod.get()
    assert (method.label, method.expires_on, method.forgotten_at) == ("", None, here.clock[0])
    assert await here.runtime.payments.current.methods(customer) == []
    assert till.refs == {}


class Seeing(StripeProvider):
    """Stripe, of which is kept what it last said of a payment."""

    seen: Any = None

    @override
    def _shown(self, made: Any) -> ProviderPayment:
        self.seen = made.to_dict()
        return super()._shown(made)


async def test_until_when_it_is_held(stripe_like: StripeLike) -> None:
    """PAY-4: the answer to a hold comes with its charge, which says until when; the server itself does not say it."""
    provider = Seeing(KEY, publishable_key="pk_test", api_url=stripe_like.url)
    order = Order(2_000, "GBP", "Charging", method=stripe_like.card(GOOD), key="until-when", absent=True)
    assert (await provider.hold(order)).capture_before is None
    charge = provider.seen["latest_charge"]
    charge["payment_method_details"] = {"card": {"capture_before": 1_800_000_000}}
    assert capture_before(provider.seen) == datetime(2027, 1, 15, 8, 0, tzinfo=UTC)
    provider.close()


async def test_d23_a_start_at_a_charger(here: World, stripe_like: StripeLike) -> None:
    """D7, D23: a tag is shown, the amount is held there on the saved card, and the start is accepted."""
    await change(here, models.AccessProfile, here.profile.id, hold_minor=2_000, hold_currency="GBP")
    till = await till_at(here)
    await saved(till, stripe_like, GOOD)
    answer = await report_transaction(here.runtime, till.stage.station, start(at(0), 1000, TAG))
    assert answer.decision is not None
    assert answer.decision.reason is Reason.ACCEPTED
    payment = await models.Payment.get()
    assert (payment.hold_state, (await intent(stripe_like, payment))["status"]) == (HoldState.HELD, "requires_capture")
    session = await till.stage.session()
    till.refs[session.id] = str(answer.transaction_id)
    await till.charged(session, 10_000)
    await till.work()
    payment = await models.Payment.get()
    assert (payment.state, payment.charged_minor, payment.hold_state) == (PaymentState.PAID, 1_050, HoldState.RELEASED)


async def test_d23_a_card_that_has_to_be_proved(here: World, stripe_like: StripeLike) -> None:
    """D23: nobody is there to prove anything: the start is refused, and what waits there is called off."""
    await change(here, models.AccessProfile, here.profile.id, hold_minor=2_000, hold_currency="GBP")
    till = await till_at(here)
    await saved(till, stripe_like, ASKS)
    answer = await report_transaction(here.runtime, till.stage.station, start(at(0), 1000, TAG))
    assert answer.decision is not None
    assert answer.decision.reason is Reason.HOLD_FAILED
    await till.work()
    payment = await models.Payment.get()
    assert payment.hold_state in {HoldState.RELEASED, HoldState.FAILED}
    assert payment.look_at is None
