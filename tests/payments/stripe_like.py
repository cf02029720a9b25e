"""A Stripe-like server of its own, localstripe, as a process: what it lacks is said where the tests go round it.

It knows no idempotency keys (so what protects from doing a thing twice is that we read back first), no
`amount_received`, no `capture_before`, and confirms a PaymentIntent on the server alone, not for a browser.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import requests

from echarge.payments.stripe_provider import StripeProvider
from tests.services import HOST, _directory, _is_listening, _Process, free_port

WAIT_S = 30
KEY = "sk_test_12345"
CARD = {"type": "card", "card[exp_month]": "12", "card[exp_year]": "2030", "card[cvc]": "123"}


class StripeLike:
    """The server, and what tests ask of it beside our own adapter."""

    def __init__(self, url: str) -> None:
        self.url = url

    @classmethod
    @contextmanager
    def running(cls) -> Iterator["StripeLike"]:
        """Yield the server."""
        port = free_port()
        with _directory() as directory:
            process = _Process(
                [sys.executable, "-m", "localstripe", "--from-scratch", "--port", str(port)], Path(directory)
            )
            try:
                process.wait_until(lambda: _is_listening(port))
                yield cls(f"http://{HOST}:{port}")
            finally:
                import signal  # noqa: PLC0415

                process.end(signal.SIGKILL)

    def provider(self) -> StripeProvider:
        """Return our adapter to it."""
        return StripeProvider(KEY, publishable_key="pk_test", api_url=self.url)

    def post(self, path: str, **data: str) -> Any:
        """Ask it for something; return what it answers."""
        answer = requests.post(f"{self.url}{path}", data=data, auth=(KEY, ""), timeout=WAIT_S)
        answer.raise_for_status()
        return answer.json()

    def get(self, path: str) -> Any:
        """Return what stands there."""
        answer = requests.get(f"{self.url}{path}", auth=(KEY, ""), timeout=WAIT_S)
        answer.raise_for_status()
        return answer.json()

    def delete(self, path: str) -> None:
        """Have it delete what stands there."""
        requests.delete(f"{self.url}{path}", auth=(KEY, ""), timeout=WAIT_S).raise_for_status()

    def card(self, number: str) -> str:
        """Return a new means of payment: this card."""
        return str(self.post("/v1/payment_methods", **CARD, **{"card[number]": number})["id"])

    def intents(self) -> list[Any]:
        """Return all payments that it has."""
        return list(self.get("/v1/payment_intents?limit=100")["data"])
