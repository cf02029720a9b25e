"""Letters by a real SMTP server on this machine."""

import logging
import ssl
from datetime import UTC, datetime
from typing import Any

import pytest
import trustme

from echarge.mail.log import LogMail
from echarge.mail.smtp import SmtpMail, SmtpServer
from echarge.operations.ports import MailDelayedError, Mailing, MailRefusedError
from tests.mail.post_office import LOGIN, odd_server, post_office

pytestmark = pytest.mark.anyio

SENDER = "Volt Ltd <no-reply@volt.example>"
AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
TEXT = "Dear Zoë,\n\nfollow https://volt.example/reset-password#a-very-long-token-that-must-not-be-broken-however-long-the-line-gets\n"


def mailing(**values: Any) -> Mailing:
    """Return a letter."""
    given = {"number": 7, "to": "zoe@example.org", "subject": "Grüße", "text": TEXT, "at": AT}
    return Mailing(**{**given, **values})


def mail(port: int, options: str = "?starttls=never", *, scheme: str = "smtp", who: str = "", **more: Any) -> SmtpMail:
    """Return what sends to the server at this port."""
    server = SmtpServer.from_url(f"{scheme}://{who}localhost:{port}{options}")
    return SmtpMail(server, sender=SENDER, **more)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """Return who certifies the servers of these tests."""
    return trustme.CA()


def test_urls() -> None:
    """The URL says where, and how safely."""
    assert SmtpServer.from_url("smtp://a%40b:p%20w@mail.example.org") == SmtpServer(
        "mail.example.org", 587, tls=False, starttls=True, user="a@b", password="p w"
    )
    assert SmtpServer.from_url("smtps://mail.example.org") == SmtpServer(
        "mail.example.org", 465, tls=True, starttls=False
    )
    relay = SmtpServer.from_url("smtp://[::1]:25?starttls=never")
    assert relay == SmtpServer("::1", 25, tls=False, starttls=False)
    assert "p w" not in repr(SmtpServer.from_url("smtp://a:p%20w@mail.example.org"))


@pytest.mark.parametrize(
    "url", ["http://a", "smtp://", "smtp://a?starttls=no", "smtp://a?x=1", "smtp://a/b", "smtp://a:b"]
)
def test_urls_of_something_else(url: str) -> None:
    """What is no mail server's URL is refused."""
    with pytest.raises(ValueError, match=r".+"):
        SmtpServer.from_url(url)


async def test_letter() -> None:
    """A letter arrives as it was written, once, from whom and to whom it says."""
    async with post_office() as office:
        await mail(office.port).send(mailing())
    (letter,) = office.letters
    assert office.readers == ["zoe@example.org"]
    assert (letter["From"], letter["To"], letter["Subject"]) == (SENDER, "zoe@example.org", "Grüße")
    assert letter["Message-ID"] == "<letter.7@volt.example>"
    assert letter["Auto-Submitted"] == "auto-generated"
    assert letter["Date"].datetime == AT
    assert letter.get_content().replace("\r\n", "\n") == TEXT


async def test_domains_of_all_letters() -> None:
    """A domain beyond ASCII goes to the server as name servers know it."""
    async with post_office() as office:
        await mail(office.port).send(mailing(to="zoe@bücher.example"))
    assert office.readers == ["zoe@xn--bcher-kva.example"]


@pytest.mark.parametrize(
    "values",
    [
        pytest.param({"subject": "Hello\r\nBcc: eve@example.org"}, id="a header in the subject"),
        pytest.param({"subject": "Hello\n\nanother text"}, id="a text in the subject"),
        pytest.param({"to": "a@example.org\r\nBcc: eve@example.org"}, id="a header in the address"),
        pytest.param({"to": "a@example.org, eve@example.org"}, id="two addresses"),
        pytest.param({"to": "a@example.org> NOTIFY=NEVER RCPT TO:<eve@example.org"}, id="a command in the address"),
        pytest.param({"to": "Eve <eve@example.org>"}, id="a name before the address"),
        pytest.param({"to": ""}, id="nobody"),
        pytest.param({"to": "josé@example.org"}, id="a name that few servers take"),
    ],
)
async def test_injection(values: dict[str, str]) -> None:
    """Nothing of a letter can become a header, a recipient or a command; such a letter is not sent at all."""
    async with post_office() as office:
        with pytest.raises(MailRefusedError, match="cannot be written"):
            await mail(office.port).send(mailing(**values))
    assert (office.letters, office.asked.qsize()) == ([], 0)


async def test_dots_and_commands_in_the_text() -> None:
    """A line of a text cannot end the letter and begin to command."""
    text = "Hello\n.\nRCPT TO:<eve@example.org>\n..\n"
    async with post_office() as office:
        await mail(office.port).send(mailing(text=text))
    assert office.readers == ["zoe@example.org"]
    assert office.letters[0].get_content().replace("\r\n", "\n") == text


@pytest.mark.parametrize(
    ("readers", "letters", "error"),
    [
        pytest.param(["450 busy"], [], MailDelayedError, id="reader: later"),
        pytest.param(["550 no such user"], [], MailRefusedError, id="reader: never"),
        pytest.param([], ["451 try again"], MailDelayedError, id="letter: later"),
        pytest.param([], ["554 spam"], MailRefusedError, id="letter: never"),
    ],
)
async def test_refusals(readers: list[str], letters: list[str], error: type[Exception]) -> None:
    """What the server refuses for now can be tried again, what it refuses for good cannot; its words are kept."""
    words = (readers + letters)[0]
    async with post_office() as office:
        office.at_readers, office.at_letters = list(readers), list(letters)
        with pytest.raises(error, match=f"answered {words}"):
            await mail(office.port).send(mailing())
    assert office.letters == []


async def test_nobody_listens() -> None:
    """A server that is not there may be there later."""
    async with post_office() as office:
        pass
    with pytest.raises(MailDelayedError, match="could not be used"):
        await mail(office.port).send(mailing())


async def test_server_that_says_nothing() -> None:
    """A server that never answers is left after a while."""
    async with odd_server(b"") as (port, _):
        with pytest.raises(MailDelayedError, match="took too long"):
            await mail(port, step_s_max=0.2).send(mailing())


async def test_server_that_never_ends() -> None:
    """A server that always says something, and never enough, is left after a while."""
    async with odd_server(b"220-and another thing\r\n", again_and_again=True) as (port, _):
        with pytest.raises(MailDelayedError):
            await mail(port, attempt_s_max=0.5).send(mailing())


@pytest.mark.parametrize("scheme", ["smtp", "smtps"])
async def test_tls_and_login(authority: trustme.CA, scheme: str) -> None:
    """By TLS, from the start or after STARTTLS, the letter goes to a server that we know, with name and password."""
    server, client = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("localhost").configure_cert(server)
    authority.configure_trust(client)
    tls = {"tls": server} if scheme == "smtps" else {"starttls": server}
    async with post_office(**tls, login=True) as office:  # type: ignore[arg-type]
        await mail(office.port, "", scheme=scheme, who="clerk:p%40ss%20word@", tls=client).send(mailing())
        assert office.logins == [LOGIN[0]]
        with pytest.raises(MailDelayedError, match="535"):
            await mail(office.port, "", scheme=scheme, who="clerk:wrong@", tls=client).send(mailing())
        with pytest.raises(MailDelayedError, match="certificate"):
            await mail(office.port, "", scheme=scheme, who="clerk:p%40ss%20word@").send(mailing())
    assert len(office.letters) == 1


async def test_nothing_is_sent_in_the_clear() -> None:
    """A server without STARTTLS gets neither password nor letter, unless that is asked for."""
    async with post_office() as office:
        with pytest.raises(MailDelayedError, match="STARTTLS"):
            await mail(office.port, "", who="clerk:secret@").send(mailing())
    assert (office.letters, office.logins) == ([], [])


async def test_log(caplog: pytest.LogCaptureFixture) -> None:
    """Without a server the letter stands in the log, and no line of it looks like an entry of its own."""
    caplog.set_level(logging.INFO)
    await LogMail().send(mailing(text="Hello\n2026-03-02 ERROR echarge: all is lost\u2028ERROR\n"))
    (message,) = [record.getMessage() for record in caplog.records]
    assert "zoe@example.org" in message
    assert all(line.startswith("    | ") for line in message.splitlines()[1:])
