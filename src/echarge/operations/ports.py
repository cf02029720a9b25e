"""What operations need from the world outside, where it has more than one real form."""

from typing import Protocol

from echarge.domain.commands import Answer, Request


class LinkClosedError(Exception):
    """The charger's socket is gone; nothing can be asked of it."""


class AnswerTimeoutError(Exception):
    """The charger did not answer in time."""


class CallRefusedError(Exception):
    """The charger answered with an error."""

    def __init__(self, code: str, description: str) -> None:
        super().__init__(f"{code}: {description}" if description else code)
        self.code = code
        self.description = description


class ChargerLink(Protocol):
    """A connected charger that can be asked to do something."""

    async def ask(self, request: Request, *, timeout_s: float) -> Answer:
        """Send the request and return the charger's answer.

        Raises LinkClosedError, AnswerTimeoutError or CallRefusedError.
        """

    async def close(self, code: int, reason: str) -> None:
        """End the connection."""


class ChargerDirectory(Protocol):
    """Which chargers this process holds."""

    def find(self, charger_id: int) -> ChargerLink | None:
        """Return the charger's link, or None where its socket is not held here."""

    async def displace(self, charger_id: int, reason: str) -> None:
        """Close the charger's socket if it is held here."""
