"""Mail by SMTP, with an end to every attempt, whatever the server does."""

import asyncio
import ssl
from contextlib import suppress
from dataclasses import dataclass, field
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import parseaddr
from typing import Self
from urllib.parse import parse_qs, unquote, urlsplit

import aiosmtplib

from echarge.operations.letters import SEND_S_MAX
from echarge.operations.ports import MailDelayedError, Mailing, MailRefusedError

STEP_S_MAX = 15.0
"""How long the server may take for one step."""
ATTEMPT_S_MAX = SEND_S_MAX * 0.75
"""How long all steps of one attempt may take together."""
GOODBYE_S_MAX = 5.0
PORTS = {"smtp": 587, "smtps": 465}
PERMANENT = 500
"""From here on, a server's answer is meant for good."""


@dataclass(frozen=True, slots=True)
class SmtpServer:
    """Where letters go."""

    host: str
    port: int
    tls: bool
    """TLS from the first byte."""
    starttls: bool
    """TLS before anything is said; without it nothing is sent."""
    user: str | None = None
    password: str | None = field(default=None, repr=False)

    @classmethod
    def from_url(cls, url: str) -> Self:
        """Return the server of smtp://user:password@host:port?starttls=never, or smtps://; raise ValueError."""
        parts = urlsplit(url)
        options = parse_qs(parts.query, strict_parsing=bool(parts.query))
        starttls = options.pop("starttls", ["required"])
        if parts.scheme not in PORTS or not parts.hostname or parts.path not in {"", "/"} or parts.fragment:
            raise ValueError("not the URL of an SMTP server")
        if options or starttls not in (["required"], ["never"]):
            raise ValueError("the one option is starttls, which is required or never")
        return cls(
            host=parts.hostname,
            port=parts.port or PORTS[parts.scheme],
            tls=parts.scheme == "smtps",
            starttls=parts.scheme == "smtp" and starttls == ["required"],
            user=unquote(parts.username) if parts.username else None,
            password=unquote(parts.password or "") if parts.username else None,
        )


class SmtpMail:
    """Hands letters to an SMTP server."""

    def __init__(
        self,
        server: SmtpServer,
        *,
        sender: str,
        tls: ssl.SSLContext | None = None,
        step_s_max: float = STEP_S_MAX,
        attempt_s_max: float = ATTEMPT_S_MAX,
    ) -> None:
        self._server = server
        self._sender = address_of(sender)
        self._tls = tls or ssl.create_default_context()
        self._step_s_max = step_s_max
        self._attempt_s_max = attempt_s_max

    async def send(self, mailing: Mailing) -> None:
        """Hand the letter over; raise MailDelayedError or MailRefusedError, each with what the server said.

        What the server says against the letter or its reader is final; what it says against us may be put right.
        """
        try:
            to = reader_of(mailing.to)
            message = message_of(mailing, self._sender, to)
        except (ValueError, IndexError, MessageError) as error:
            raise MailRefusedError(f"This letter cannot be written: {error}") from error
        try:
            await self._hand_over(message, to)
        except aiosmtplib.SMTPRecipientsRefused as error:
            raise refusal(error.recipients[0]) from error
        except aiosmtplib.SMTPDataError as error:
            raise refusal(error) from error
        except TimeoutError as error:
            raise MailDelayedError("The mail server took too long.") from error
        except (aiosmtplib.SMTPException, OSError, ValueError) as error:
            raise MailDelayedError(f"The mail server could not be used: {said(error)}") from error

    async def _hand_over(self, message: EmailMessage, to: Address) -> None:
        server = self._server
        client = aiosmtplib.SMTP(
            hostname=server.host,
            port=server.port,
            username=server.user,
            password=server.password,
            timeout=self._step_s_max,
            use_tls=server.tls,
            start_tls=server.starttls,
            tls_context=self._tls,
            local_hostname=self._sender.domain,  # or it asks a name server, and waits for it
        )
        try:
            async with asyncio.timeout(self._attempt_s_max):
                await client.connect()
                await client.send_message(message, sender=self._sender.addr_spec, recipients=[to.addr_spec])
            with suppress(aiosmtplib.SMTPException, OSError):  # the letter was taken, however they part
                await client.quit(timeout=GOODBYE_S_MAX)
        finally:
            client.close()


def reader_of(address: str) -> Address:
    """Return the address with its domain as name servers know it; raise ValueError, IndexError or MessageError.

    Whatever is more than one address, or has letters beyond ASCII before the @, is refused here.
    """
    name, _, domain = address.rpartition("@")
    return Address(addr_spec=f"{name}@{domain.encode('idna').decode()}")


def message_of(mailing: Mailing, sender: Address, to: Address) -> EmailMessage:
    """Return the letter as it is sent; raise ValueError where a header has a line break in it."""
    message = EmailMessage(policy=SMTP)
    message["From"] = sender
    message["To"] = to
    message["Subject"] = mailing.subject
    message["Date"] = mailing.at
    message["Message-ID"] = f"<letter.{mailing.number}@{sender.domain}>"
    message["Auto-Submitted"] = "auto-generated"  # so that nobody's holiday answers it
    message.set_content(mailing.text)
    return message


def address_of(text: str) -> Address:
    """Return the address of `eCharge <echarge@example.org>`; raise ValueError where it is none."""
    name, spec = parseaddr(text)
    try:
        return Address(name, addr_spec=spec)
    except (IndexError, MessageError) as error:
        raise ValueError("not an e-mail address") from error


def refusal(error: aiosmtplib.SMTPResponseException) -> MailDelayedError | MailRefusedError:
    """Return what a server's answer means for the letter."""
    kind = MailRefusedError if error.code >= PERMANENT else MailDelayedError
    return kind(f"The mail server answered {said(error)}")


def said(error: Exception) -> str:
    """Return what went wrong, in one line."""
    if isinstance(error, aiosmtplib.SMTPResponseException):
        return " ".join(f"{error.code} {error.message}".split())
    return " ".join(str(error).split()) or type(error).__name__
