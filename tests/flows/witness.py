"""An independent charger: npm ocpp-rpc in strict mode, led through its script by the test."""

from contextlib import AbstractAsyncContextManager

from tests.clients.running import Script
from tests.flows.installation import CHARGER_PASSWORD


def witness(script: str, endpoint: str, identity: str) -> AbstractAsyncContextManager[Script]:
    """Return the running script of a charger."""
    return Script.running(script, endpoint, identity, CHARGER_PASSWORD)
