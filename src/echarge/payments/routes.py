"""What HTTP needs for payments: Stripe's webhooks, and paying by a test card."""

import logging

import orjson
import stripe
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from echarge.operations import saved_methods
from echarge.operations.payments import hold_settled
from echarge.operations.ports import ProviderDelayedError, ProviderRefusedError
from echarge.operations.provider_events import heed
from echarge.operations.runtime import Runtime
from echarge.payments.stripe_events import StripeEvent
from echarge.payments.stripe_provider import NAME as STRIPE
from echarge.payments.trial_provider import TrialProvider
from echarge.store.models import Payment, TrialPayment
from echarge.web import headers

log = logging.getLogger(__name__)

WEBHOOK = "/webhooks/stripe"
CONFIRM = "/test-payments/confirm"
BODY_BYTES_MAX = 256 * 1024
TOLERANCE_S = 300
"""How old a signature may be: older ones may have been listened to."""


def payment_routes(runtime: Runtime, *, webhook_secret: str | None = None) -> list[Route]:
    """Return the routes of the current provider."""
    current = runtime.payments.current

    async def webhook(request: Request) -> Response:
        return await told(runtime, request, webhook_secret or "")

    async def confirm(request: Request) -> Response:
        assert isinstance(current, TrialProvider)  # noqa: S101 -- the route is there for it alone
        return await confirmed(runtime, current, request)

    if isinstance(current, TrialProvider):
        return [Route(CONFIRM, confirm, methods=["POST"])]
    return [Route(WEBHOOK, webhook, methods=["POST"])]


async def body_of(request: Request) -> bytes | None:
    """Return the body; None where it is longer than any that we take."""
    chunks, size = [], 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > BODY_BYTES_MAX:
            return None
        chunks.append(chunk)
    return b"".join(chunks)


async def told(runtime: Runtime, request: Request, secret: str) -> Response:
    """Heed an event that Stripe has signed; what anybody else says is refused, and changes nothing."""
    body = await body_of(request)
    if body is None:
        return PlainTextResponse("This is too long.", 413)
    try:
        # On the bytes as they came: whoever parses them first may put them in another order.
        stripe.WebhookSignature.verify_header(
            body.decode(), request.headers.get("stripe-signature"), secret, TOLERANCE_S
        )
    except (stripe.SignatureVerificationError, UnicodeDecodeError):
        return PlainTextResponse("The signature is not good.", 400)
    try:
        event = StripeEvent.of(orjson.loads(body))
    except ValueError:  # NoEventError, or no JSON
        return PlainTextResponse("This is no event.", 400)
    await heed(runtime, STRIPE, event.told)
    if event.forgotten:
        await saved_methods.customer_forgotten(runtime, STRIPE, event.forgotten)
    if event.customer:
        try:
            await saved_methods.read_methods(runtime, event.customer)
        except (ProviderDelayedError, ProviderRefusedError) as error:
            log.warning("the saved methods of %s could not be read: %s", event.customer, error)
            return PlainTextResponse("Say it again later.", 503)
    return PlainTextResponse("Thank you.")


async def confirmed(runtime: Runtime, provider: TrialProvider, request: Request) -> Response:
    """Let a payer pay by a test card, as a browser does with Stripe itself."""
    body = await body_of(request)
    try:
        given = orjson.loads(body or b"")
        secret, card = str(given["clientSecret"]), str(given["card"])
        proved = given.get("proved") is True
    except (ValueError, KeyError, TypeError, AttributeError):
        return JSONResponse({"problem": "Give clientSecret and card."}, 400)
    try:
        found = await provider.confirm(secret, card, proved=proved)
    except ProviderRefusedError as error:
        return JSONResponse({"problem": str(error)}, 400)
    if found is None:
        return JSONResponse({"problem": "No payment waits under this secret."}, 404)
    await tell(runtime, found.ref)
    return JSONResponse({"standing": found.standing, "problem": found.problem or None}, headers=dict(headers.DATA))


async def tell(runtime: Runtime, ref: str) -> None:
    """Have what has changed read, as a webhook does."""
    payment = await Payment.get_or_none(hold_ref=ref)
    if payment is not None:
        await hold_settled(runtime, payment.id)
        return
    book = await TrialPayment.get(ref=ref)
    if book.customer:
        await saved_methods.read_methods(runtime, book.customer)
