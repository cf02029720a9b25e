"""Letters: there exactly when their change is, sent by one process, again after a failure, then gone."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import timedelta

import pytest

from echarge.live.hub import Hub
from echarge.live.messages import LetterPosted
from echarge.mail.smtp import SmtpMail, SmtpServer
from echarge.operations import letters
from echarge.operations.letters import ATTEMPTS_MAX, LEASE, pause
from echarge.operations.runtime import Runtime
from echarge.store.models import Letter
from echarge.store.writer import Transaction, Writer
from tests.mail.post_office import PATIENCE_S, odd_server, post_office
from tests.world import World, at

pytestmark = pytest.mark.anyio

SECRET = "https://volt.example/reset-password#hush"


def mail(port: int, **more: float) -> SmtpMail:
    """Return what sends to the server at this port."""
    server = SmtpServer.from_url(f"smtp://127.0.0.1:{port}?starttls=never")
    return SmtpMail(server, sender="no-reply@volt.example", **more)  # type: ignore[arg-type]


async def post(here: World, to: str = "zoe@example.org") -> Letter:
    """Post a letter in a transaction of its own."""

    async def work(tx: Transaction) -> Letter:
        given = {"organisation_id": here.organisation.id, "to": to, "subject": "Hello", "text": SECRET}
        return await letters.post(tx, at=here.runtime.now(), **given)

    return await here.runtime.writer.run(work)


async def all_letters() -> Sequence[Letter]:
    """Return what is still to be sent, or could not be."""
    return await Letter.all().order_by("created_at")


async def only_letter() -> Letter:
    """Return the one that there is."""
    return await Letter.get()


@asynccontextmanager
async def delivering(runtime: Runtime, port: int) -> AsyncIterator[None]:
    """Send what is posted while the block runs, and look for it by the clock hardly ever."""
    task = asyncio.create_task(letters.deliver(runtime, mail(port), interval_s=600))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def test_posted_with_its_change(here: World) -> None:
    """A letter is there, and told of, only when the transaction that it belongs to is committed."""

    async def fail(tx: Transaction) -> None:
        await letters.post(tx, organisation_id=here.organisation.id, to="a@b.c", subject="", text="", at=at(0))
        raise LookupError

    with pytest.raises(LookupError):
        await here.runtime.writer.run(fail)
    assert (await all_letters(), here.told) == ([], [])
    await post(here)
    letter = await only_letter()
    assert (letter.to, letter.text, letter.attempts, letter.next_attempt_at) == ("zoe@example.org", SECRET, 0, at(60))
    assert here.told == [LetterPosted(here.organisation.id)]


async def test_subject_is_one_line(here: World) -> None:
    """A name with line breaks in it, however it came there, makes no second header."""
    subject = "Hello\r\nBcc: eve@example.org\u2028\x00" + "x" * 300

    async def work(tx: Transaction) -> Letter:
        return await letters.post(
            tx, organisation_id=here.organisation.id, to="a@b.c", subject=subject, text="", at=at(0)
        )

    letter = await here.runtime.writer.run(work)
    assert letter.subject == "Hello  Bcc: eve@example.org  " + "x" * 171


async def test_sent_once_and_gone(here: World) -> None:
    """A letter that was taken is sent once, and its one-time link is nowhere any more."""
    async with post_office() as office:
        posted = await post(here)
        await letters.send_due(here.runtime, mail(office.port))
        await letters.send_due(here.runtime, mail(office.port))
    (letter,) = office.letters
    assert letter["Message-ID"] == f"<letter.{posted.id}@volt.example>"
    assert SECRET in letter.get_content()
    assert await all_letters() == []


async def test_sent_as_soon_as_it_is_posted(here: World) -> None:
    """A process that waits is woken by the commit."""
    hub = Hub()
    writer = Writer.for_store(here.runtime.store, lambda messages: [hub.publish(each) for each in messages])  # type: ignore[arg-type,func-returns-value]
    async with writer.running(), post_office() as office:
        runtime = replace(here.runtime, hub=hub, writer=writer)
        there = replace(here, runtime=runtime)
        async with delivering(runtime, office.port):
            for number in range(3):
                await post(there, f"reader{number}@example.org")
                assert await office.asked_about(1) == [f"reader{number}@example.org"]


async def test_many_letters(here: World) -> None:
    """A round sends all that is due, each to its reader."""
    readers = [f"reader{number}@example.org" for number in range(3 * letters.AT_ONCE_MAX + 1)]
    for reader in readers:
        await post(here, reader)
    async with post_office() as office:
        await letters.send_due(here.runtime, mail(office.port))
    assert sorted(office.readers) == sorted(readers)
    assert await all_letters() == []


async def test_later(here: World) -> None:
    """What the server refuses for now waits for its time, and is then sent with the Message-ID of before."""
    await post(here)
    async with post_office() as office:
        office.at_readers = ["451 come again"]
        await letters.send_due(here.runtime, mail(office.port))
        letter = await only_letter()
        assert (letter.attempts, letter.next_attempt_at) == (1, at(60, seconds=15))
        assert letter.problem == "The mail server answered 451 come again"
        here.clock[0] = at(60, seconds=14)
        await letters.send_due(here.runtime, mail(office.port))
        assert await office.asked_about(1) == ["zoe@example.org"]
        assert office.letters == []
        here.clock[0] = at(60, seconds=15)
        await letters.send_due(here.runtime, mail(office.port))
    assert [sent["Message-ID"] for sent in office.letters] == [f"<letter.{letter.id}@volt.example>"]
    assert await all_letters() == []


async def test_nobody_listens(here: World) -> None:
    """While there is no server the letter waits, longer each time; at last it is given up, without its secret."""
    await post(here)
    async with post_office() as office:
        pass
    waited = []
    for _ in range(ATTEMPTS_MAX - 1):
        await letters.send_due(here.runtime, mail(office.port))
        letter = await only_letter()
        assert letter.failed_at is None
        assert letter.next_attempt_at is not None
        waited.append(letter.next_attempt_at - here.clock[0])
        here.clock[0] = letter.next_attempt_at
    assert waited == [pause(number) for number in range(1, ATTEMPTS_MAX)]
    assert (waited[0], waited[1], waited[-1]) == (timedelta(seconds=15), timedelta(seconds=30), timedelta(hours=1))
    await letters.send_due(here.runtime, mail(office.port))
    letter = await only_letter()
    assert (letter.attempts, letter.failed_at, letter.next_attempt_at) == (ATTEMPTS_MAX, here.clock[0], None)
    assert (letter.text, letter.problem.startswith("The mail server could not be used")) == ("", True)


async def test_never(here: World) -> None:
    """What the server refuses for good is given up at once, is not tried again, and is forgotten after a while."""
    await post(here)
    async with post_office() as office:
        office.at_readers = ["550 no such user"]
        await letters.send_due(here.runtime, mail(office.port))
        letter = await only_letter()
        assert (letter.text, letter.failed_at, letter.attempts) == ("", at(60), 1)
        assert letter.problem == "The mail server answered 550 no such user"
        here.clock[0] = at(60) + timedelta(days=90)
        await letters.send_due(here.runtime, mail(office.port))
        await letters.forget_failed(here.runtime)
        assert (await all_letters(), office.asked.qsize()) == ([letter], 1)
        here.clock[0] += timedelta(seconds=1)
        await letters.forget_failed(here.runtime)
    assert (await all_letters(), office.letters) == ([], [])


async def test_server_that_hangs(here: World) -> None:
    """A server that says nothing costs a letter its attempt, and no other letter its chance."""
    await post(here)
    async with odd_server(b"") as (port, came):
        await letters.send_due(here.runtime, mail(port, step_s_max=0.2))
        assert came.qsize() == 1
    letter = await only_letter()
    assert (letter.attempts, letter.problem) == (1, "The mail server took too long.")


async def test_process_that_dies_before_it_sends(here: World) -> None:
    """A letter whose process ended between its commit and its sending is sent by the next one."""
    await post(here)
    async with odd_server(b"") as (port, came):
        task = asyncio.create_task(letters.deliver(here.runtime, mail(port), interval_s=600))
        await asyncio.wait_for(came.get(), PATIENCE_S)
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
    async with post_office() as office:
        await letters.send_due(here.runtime, mail(office.port))
        assert office.letters == []  # it may still be under way
        here.clock[0] += LEASE
        async with delivering(here.runtime, office.port):
            assert await office.asked_about(1) == ["zoe@example.org"]


async def test_process_that_dies_again_and_again(here: World) -> None:
    """A letter at which every process ends is given up like any other."""
    letter = await post(here)
    for _ in range(ATTEMPTS_MAX):
        assert await letters.take(here.runtime) == [letter]
        here.clock[0] += LEASE
    assert await letters.take(here.runtime) == []
    letter = await only_letter()
    assert (letter.text, letter.problem) == ("", "Each attempt ended with its process.")


async def test_two_processes(here: World) -> None:
    """Two processes that look at the same moment send each letter once."""
    readers = [f"reader{number}@example.org" for number in range(20)]
    for reader in readers:
        await post(here, reader)
    second = Writer.for_store(here.runtime.store, lambda _: None)
    other = here.runtime if here.runtime.store.dialect == "sqlite" else replace(here.runtime, writer=second)
    async with second.running(), post_office() as office:
        await asyncio.gather(*(letters.send_due(each, mail(office.port)) for each in (here.runtime, other)))
    assert sorted(office.readers) == sorted(readers)
    assert await all_letters() == []


async def test_who_was_too_slow_says_nothing(here: World) -> None:
    """A process whose lease ran out does not say how the letter went that another one has taken since."""
    await post(here)
    (slow,) = await letters.take(here.runtime)
    here.clock[0] += LEASE
    (fast,) = await letters.take(here.runtime)
    async with post_office() as office:
        office.at_readers = ["550 no such user"]
        await letters.send(here.runtime, mail(office.port), slow)
        assert await only_letter() == fast
        assert (await only_letter()).failed_at is None
        await letters.send(here.runtime, mail(office.port), fast)
    assert await all_letters() == []
