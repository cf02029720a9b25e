"""What operations need from the world outside, where it has more than one real form."""

from dataclasses import dataclass
from datetime import datetime
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


@dataclass(frozen=True, slots=True)
class Mailing:
    """One letter on its way; its number is the same at every attempt, so that a second copy can be known as one."""

    number: int
    to: str
    subject: str
    text: str
    at: datetime


class MailDelayedError(Exception):
    """The letter was not taken this time, or nobody knows whether it was; it is worth trying again."""


class MailRefusedError(Exception):
    """The letter will never be taken as it is."""


class Mail(Protocol):
    """What carries letters to people."""

    async def send(self, mailing: Mailing) -> None:
        """Hand the letter over, within `operations.letters.SEND_S_MAX`; raise MailDelayedError or MailRefusedError."""
