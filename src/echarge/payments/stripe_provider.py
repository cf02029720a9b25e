"""Stripe, by its own package: PaymentIntents that are captured by hand, saved cards, refunds.

The package is synchronous here and runs in a few threads of its own, each call with a time-out. It retries nothing:
that is for whoever knows which step it is.
"""

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from itertools import islice
from typing import Any, TypeVar

import stripe
from typing_extensions import override

from echarge.domain.givebacks import GivenBack
from echarge.operations.payment_steps import CALL_S_MAX
from echarge.operations.ports import (
    Method,
    Order,
    PaymentProvider,
    ProviderDelayedError,
    ProviderPayment,
    ProviderRefusedError,
    Standing,
)
from echarge.payments.stripe_money import from_stripe, grain_minor, to_stripe

T = TypeVar("T")

NAME = "STRIPE"
THREADS = 8
KEY = "echarge_key"
"""Under which the key of a step stands among what we add to Stripe's objects."""
LISTED_MAX = 1_000
"""So many of the newest are looked through for a key, which is looked for only after a crash or a time-out."""
PAGE = 100
CONFLICT = 409
CAPTURE_S_MAX = 10
"""So many seconds are between a capture and the rest that it lets go of, at most: no hand is as quick."""
FAILED = frozenset({"failed", "canceled"})
"""How refunds stand that came to nothing."""

STANDINGS: Mapping[str, Standing] = {
    "requires_payment_method": Standing.WAITING,
    "requires_confirmation": Standing.WAITING,
    "requires_action": Standing.WAITING,
    "processing": Standing.WAITING,
    "requires_capture": Standing.HELD,
    "succeeded": Standing.TAKEN,
    "canceled": Standing.ENDED,
}


class StripeProvider(PaymentProvider):
    """Stripe."""

    name = NAME

    def __init__(self, secret_key: str, *, publishable_key: str, api_url: str | None = None) -> None:
        addresses: Any = {} if api_url is None else {"api": api_url}
        # Somewhat less than a step has, so that Stripe's own word comes first.
        client = stripe.RequestsClient(timeout=CALL_S_MAX * 0.75)
        self._client = stripe.StripeClient(
            secret_key, base_addresses=addresses, http_client=client, max_network_retries=0
        ).v1
        self._publishable_key = publishable_key
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="stripe")

    def close(self) -> None:
        """Let the threads end; a call under way ends by itself."""
        self._threads.shutdown(wait=False, cancel_futures=True)

    @override
    def grain_minor(self, currency: str) -> int:
        return grain_minor(currency)

    @override
    async def hold(self, order: Order) -> ProviderPayment:
        # The charge says until when it is held.
        params = {**params_of(order), "capture_method": "manual", "expand": ["latest_charge"]}
        if order.method:
            params |= {"payment_method": order.method, "confirm": True}
        if order.absent:
            params["off_session"] = True
        return self._shown(await self._call(lambda: self._intents.create(params, options(order.key))))

    @override
    async def charge(self, order: Order) -> ProviderPayment:
        params = {**params_of(order), "payment_method": order.method, "confirm": True, "off_session": True}
        found = self._shown(await self._call(lambda: self._intents.create(params, options(order.key))))
        if found.standing is Standing.TAKEN:
            return found
        # Nobody is there to go on with it: what waits could be taken at any later time.
        await self._call(lambda: self._intents.cancel(found.ref))
        raise ProviderRefusedError(found.problem or "The card's holder has to prove who they are.")

    @override
    async def read(self, ref: str) -> ProviderPayment:
        return self._shown(await self._call(lambda: self._intents.retrieve(ref, {"expand": ["latest_charge"]})))

    @override
    async def find(self, key: str, *, since: datetime) -> ProviderPayment | None:
        found = await self._call(lambda: with_key(self._listed(self._intents.list({"limit": PAGE}), since), key))
        return None if found is None else await self.read(found["id"])

    @override
    async def capture(self, ref: str, amount_minor: int, currency: str, *, key: str) -> ProviderPayment:
        params = {"amount_to_capture": to_stripe(amount_minor, currency)}
        return self._shown(await self._call(lambda: self._intents.capture(ref, params, options(key))))

    @override
    async def release(self, ref: str, *, key: str) -> ProviderPayment:
        return self._shown(await self._call(lambda: self._intents.cancel(ref, {}, options(key))))

    @override
    async def refund(self, ref: str, amount_minor: int, currency: str, *, key: str) -> str:
        params: Any = {"payment_intent": ref, "amount": to_stripe(amount_minor, currency), "metadata": {KEY: key}}
        made = await self._call(lambda: self._client.refunds.create(params, options(key)))
        if made["status"] in FAILED:
            raise ProviderRefusedError("The refund failed.")
        return str(made["id"])

    @override
    async def find_refund(self, ref: str, key: str) -> str | None:
        params: Any = {"payment_intent": ref, "limit": PAGE}
        found = await self._call(lambda: with_key(self._client.refunds.list(params).auto_paging_iter(), key))
        return None if found is None else str(found["id"])

    @override
    async def refunds(self, ref: str) -> Sequence[GivenBack]:
        params: Any = {"payment_intent": ref, "limit": PAGE}
        page = await self._call(lambda: self._client.refunds.list(params).data)
        expanded = {"expand": ["latest_charge.balance_transaction"]}
        intent = await self._call(lambda: self._intents.retrieve(ref, expanded).to_dict())
        return [given_back(each.to_dict(), captured_at(intent)) for each in reversed(page)]

    @override
    async def new_customer(self, *, key: str) -> str:
        made = await self._call(lambda: self._client.customers.create({"metadata": {KEY: key}}, options(key)))
        return str(made["id"])

    @override
    async def forget_customer(self, ref: str) -> None:
        try:
            await self._call(lambda: self._client.customers.delete(ref))
        except ProviderRefusedError:
            return  # there is no such customer: that is what was wished for

    @override
    async def save_method(self, customer: str, *, key: str) -> Mapping[str, str]:
        params: Any = {"customer": customer, "usage": "off_session", "payment_method_types": ["card"]}
        made = await self._call(lambda: self._client.setup_intents.create(params, options(key)))
        return self._told(made)

    @override
    async def methods(self, customer: str) -> Sequence[Method]:
        params: Any = {"customer": customer, "type": "card", "limit": PAGE}
        found = await self._call(lambda: list(self._client.payment_methods.list(params).data))
        return [method_of(each) for each in found]

    @override
    async def forget_method(self, ref: str) -> None:
        try:
            await self._call(lambda: self._client.payment_methods.detach(ref))
        except ProviderRefusedError:
            return  # it is not there, or nobody's: that is what was wished for

    @property
    def _intents(self) -> Any:
        # Its parameters are typed dictionaries that ours, put together step by step, cannot be.
        return self._client.payment_intents

    def _listed(self, page: Any, since: datetime) -> Iterable[Any]:
        """Yield what was made since, the newest first as Stripe lists it."""
        for each in islice(page.auto_paging_iter(), LISTED_MAX):
            if each["created"] >= int(since.timestamp()):
                yield each

    def _shown(self, made: Any) -> ProviderPayment:
        intent: dict[str, Any] = made.to_dict()
        return ProviderPayment(
            ref=intent["id"],
            standing=standing_of(intent),
            amount_minor=from_stripe(intent["amount"], intent["currency"].upper()),
            taken_minor=taken_minor(intent),
            capture_before=capture_before(intent),
            problem=problem_of(intent),
            client=self._told(intent),
        )

    def _told(self, made: Any) -> Mapping[str, str]:
        return {
            "provider": NAME, "clientSecret": made["client_secret"], "publishableKey": self._publishable_key,
        }  # fmt: skip

    async def _call(self, work: Callable[[], T]) -> T:
        try:
            return await asyncio.get_running_loop().run_in_executor(self._threads, work)
        except stripe.CardError as error:
            raise ProviderRefusedError(error.user_message or "The card was declined.") from error
        except (stripe.InvalidRequestError, stripe.IdempotencyError) as error:
            if error.http_status == CONFLICT:
                raise ProviderDelayedError("Stripe is still at it.") from error
            raise ProviderRefusedError(error.user_message or "Stripe did not take the request.") from error
        except stripe.StripeError as error:
            raise ProviderDelayedError(f"Stripe could not be asked: {type(error).__name__}.") from error


def options(key: str) -> Any:
    """Return what makes a request the same request."""
    return {"idempotency_key": key}


def params_of(order: Order) -> dict[str, Any]:
    """Return what Stripe is asked for."""
    params: dict[str, Any] = {
        "amount": to_stripe(order.amount_minor, order.currency),
        "currency": order.currency.lower(),
        "payment_method_types": ["card"],
        "metadata": {KEY: order.key},
    }
    return {**params, "customer": order.customer} if order.customer else params


def with_key(listed: Iterable[Any], key: str) -> Any:
    """Return the one that was made with this key."""
    return next((each for each in listed if (each.to_dict().get("metadata") or {}).get(KEY) == key), None)


def standing_of(intent: Any) -> Standing:
    """Return how the payment stands."""
    standing = STANDINGS[intent["status"]]
    declined = intent["status"] == "requires_payment_method" and intent.get("last_payment_error")
    return Standing.DECLINED if declined else standing


def problem_of(intent: Any) -> str:
    """Return why the last attempt failed."""
    error = intent.get("last_payment_error")
    return "" if not error or intent["status"] != "requires_payment_method" else str(error.get("message") or "")


def taken_minor(intent: Any) -> int:
    """Return what was taken; of a server that does not say, what the charge has come to."""
    if intent["status"] != "succeeded":
        return 0
    charge = intent.get("latest_charge")
    amount = intent.get("amount_received")
    if amount is None and charge is not None and not isinstance(charge, str):
        amount = charge["amount"] - charge["amount_refunded"]
    return from_stripe(amount or 0, intent["currency"].upper())


def capture_before(intent: Any) -> datetime | None:
    """Return when the hold ends by itself, where the charge says so."""
    charge = intent.get("latest_charge")
    if charge is None or isinstance(charge, str):
        return None
    card = (charge.get("payment_method_details") or {}).get("card") or {}
    seconds = card.get("capture_before")
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)


def captured_at(intent: Mapping[str, Any]) -> int | None:
    """Return when money was taken by Stripe's clock, in seconds of the epoch; None where it does not say so."""
    charge = intent.get("latest_charge")
    moved = charge.get("balance_transaction") if isinstance(charge, Mapping) else None
    return moved["created"] if isinstance(moved, Mapping) else None


def given_back(made: Mapping[str, Any], captured: int | None) -> GivenBack:
    """Return a refund: the rest of a hold, which Stripe counts as one, has no place in the balance.

    Where it has one, the rest is what was given back in the moment of the capture.
    """
    status = made.get("status")
    return GivenBack(
        ref=made["id"],
        amount_minor=from_stripe(made["amount"], made["currency"].upper()),
        key=(made.get("metadata") or {}).get(KEY, ""),
        failed=status in FAILED,
        moved=status != "succeeded" or made.get("balance_transaction") is not None,
        at_capture=captured is not None and abs(made["created"] - captured) <= CAPTURE_S_MAX,
    )


def method_of(found: Any) -> Method:
    """Return a saved card."""
    card = found.to_dict()["card"]
    after = date(card["exp_year"] + card["exp_month"] // 12, card["exp_month"] % 12 + 1, 1)
    return Method(found["id"], f"{str(card['brand']).title()} {card['last4']}", after)
