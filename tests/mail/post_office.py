"""A real SMTP server in the test's own event loop, which takes letters, or behaves as it is told to."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

PATIENCE_S = 30.0
TAKEN = "250 OK"
LOGIN = (b"clerk", b"p@ss word")


@dataclass
class PostOffice:
    """What the server took, and what it answers next."""

    port: int = 0
    letters: list[EmailMessage] = field(default_factory=list)
    readers: list[str] = field(default_factory=list)
    """To whom the letters went, by their envelopes."""
    at_readers: list[str] = field(default_factory=list)
    """Its next answers to RCPT; then it agrees."""
    at_letters: list[str] = field(default_factory=list)
    """Its next answers to DATA, whose letter is then not taken; then it takes them."""
    asked: asyncio.Queue[str] = field(default_factory=asyncio.Queue)
    """An entry for each recipient that it was asked about."""
    logins: list[bytes] = field(default_factory=list)

    async def handle_RCPT(  # noqa: N802 -- the server calls it so
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Answer whether this recipient will do."""
        del server, session, options
        await self.asked.put(address)
        if self.at_readers:
            return self.at_readers.pop(0)
        envelope.rcpt_tos.append(address)
        return TAKEN

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        """Take the letter, or not."""
        del server, session
        if self.at_letters:
            return self.at_letters.pop(0)
        assert isinstance(envelope.content, bytes)
        letter = message_from_bytes(envelope.content, policy=default)
        assert isinstance(letter, EmailMessage)
        self.letters.append(letter)
        self.readers.extend(envelope.rcpt_tos)
        return TAKEN

    def authenticate(self, *given: Any) -> AuthResult:
        """Let the clerk in."""
        data = given[-1]
        assert isinstance(data, LoginPassword)
        self.logins.append(data.login)
        return AuthResult(success=(data.login, data.password) == LOGIN, handled=False)

    async def asked_about(self, count: int) -> list[str]:
        """Return the next recipients that it is asked about."""
        async with asyncio.timeout(PATIENCE_S):
            return [await self.asked.get() for _ in range(count)]


@asynccontextmanager
async def post_office(
    *, port: int = 0, tls: ssl.SSLContext | None = None, starttls: ssl.SSLContext | None = None, login: bool = False
) -> AsyncIterator[PostOffice]:
    """Yield a server that listens on a free port, or on this one."""
    office = PostOffice()

    def protocol() -> SMTP:
        return SMTP(
            office,
            hostname="mail.test",
            enable_SMTPUTF8=True,
            tls_context=starttls,
            require_starttls=starttls is not None,
            auth_required=login and starttls is not None,
            auth_require_tls=starttls is not None,
            authenticator=office.authenticate if login else None,
        )

    server = await asyncio.get_running_loop().create_server(protocol, "127.0.0.1", port, ssl=tls)
    office.port = server.sockets[0].getsockname()[1]
    async with server:
        yield office


@asynccontextmanager
async def odd_server(says: bytes, *, again_and_again: bool = False) -> AsyncIterator[tuple[int, asyncio.Queue[None]]]:
    """Yield the port of a server that lets everybody in and says this alone, and a queue of those who came."""
    came: asyncio.Queue[None] = asyncio.Queue()
    guests: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await came.put(None)
        writer.write(says)
        while again_and_again and not writer.is_closing():
            writer.write(says)
            with suppress(OSError):
                await writer.drain()  # as fast as it is listened to
        with suppress(OSError):
            await reader.read()
        writer.close()

    def protocol() -> asyncio.StreamReaderProtocol:
        reader = asyncio.StreamReader()

        def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            guests.add(asyncio.create_task(serve(reader, writer)))

        return asyncio.StreamReaderProtocol(reader, connected)

    server = await asyncio.get_running_loop().create_server(protocol, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1], came
    async with asyncio.timeout(PATIENCE_S):
        await asyncio.gather(*guests)
