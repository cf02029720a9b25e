"""Letters to people: posted with the change that they tell of, sent later, by whichever process comes first.

A letter is a row of the change's own transaction: it exists exactly when the change does. Whoever sends it takes it for
`LEASE` first; a process that dies meanwhile leaves it to the next one. So a letter is sent at least once, and a second
copy carries the same Message-ID. What was sent is deleted, for it may hold a one-time link.
"""

import asyncio
import logging
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime, timedelta

from echarge.live.messages import LetterPosted
from echarge.live.topics import LETTERS
from echarge.operations.ports import Mail, MailDelayedError, Mailing, MailRefusedError
from echarge.operations.runtime import Runtime
from echarge.store.models import Letter
from echarge.store.writer import Transaction

log = logging.getLogger(__name__)

SEND_S_MAX = 60.0
"""How long one attempt may take, whatever the mail server does."""
LEASE = timedelta(seconds=2 * SEND_S_MAX)
ATTEMPTS_MAX = 12
PAUSE_MIN, PAUSE_MAX = timedelta(seconds=15), timedelta(hours=1)
"""The first pause, which doubles with each attempt, and the longest: twelve attempts take some four hours."""
AT_ONCE_MAX = 4
FAILED_KEPT = timedelta(days=90)
SUBJECT_LENGTH_MAX = 200
PROBLEM_LENGTH_MAX = 500

SENDING = 0x6C657474657273
"""The lock on taking letters: two processes must not take the same one."""


async def post(tx: Transaction, *, organisation_id: int, to: str, subject: str, text: str, at: datetime) -> Letter:
    """Add a letter to this transaction; it is sent once that is committed."""
    letter = Letter(
        organisation_id=organisation_id,
        to=to,
        subject=one_line(subject)[:SUBJECT_LENGTH_MAX],
        text=text,
        created_at=at,
        next_attempt_at=at,
    )
    await letter.save(using_db=tx.db, force_create=True)
    tx.tell(LetterPosted(organisation_id))
    return letter


def one_line(text: str) -> str:
    """Return the text with blanks for all that would begin a new line, and for other control characters."""
    return "".join(letter if letter.isprintable() else " " for letter in text)


async def deliver(runtime: Runtime, mail: Mail, *, interval_s: float) -> None:
    """Send what is posted as soon as it is told, and what is due again at this interval, until cancelled."""
    async with runtime.hub.subscribe([LETTERS]) as posted:
        while True:
            try:
                await send_due(runtime, mail)
                await forget_failed(runtime)
            except Exception:
                log.exception("letters could not be sent; it will be tried again")
            with suppress(TimeoutError):
                async with asyncio.timeout(interval_s):
                    if await anext(posted, None) is None:
                        return  # the process is about to end


async def send_due(runtime: Runtime, mail: Mail) -> None:
    """Send all letters whose time has come, a few at once."""
    while letters := await take(runtime):
        await asyncio.gather(*(send(runtime, mail, letter) for letter in letters))


async def take(runtime: Runtime) -> Sequence[Letter]:
    """Return the next letters, which are this process's own for `LEASE`; give up those that were begun too often."""
    now = runtime.now()
    due = Letter.filter(next_attempt_at__lte=now).order_by("next_attempt_at", "id").limit(AT_ONCE_MAX)
    if not await due.exists():
        return ()

    async def mark(tx: Transaction) -> Sequence[Letter]:
        found = await due.using_db(tx.db)
        for letter in found:
            if letter.attempts >= ATTEMPTS_MAX:
                await give_up(tx, letter, now, letter.problem or "Each attempt ended with its process.")
                continue
            letter.attempts += 1
            letter.next_attempt_at = now + LEASE
            await letter.save(using_db=tx.db, update_fields=["attempts", "next_attempt_at"])
        return found

    found = await runtime.writer.run(mark, locks=(SENDING,))
    return [letter for letter in found if letter.failed_at is None]


async def send(runtime: Runtime, mail: Mail, letter: Letter) -> None:
    """Try to send one letter, and store what came of it."""
    mailing = Mailing(letter.id, letter.to, letter.subject, letter.text, letter.created_at)
    problem, is_final = "", letter.attempts >= ATTEMPTS_MAX
    try:
        await mail.send(mailing)
    except MailDelayedError as error:
        problem = str(error)
    except MailRefusedError as error:
        problem, is_final = str(error), True
    except Exception:
        log.exception("letter %d could not be sent", letter.id)
        problem = "Something went wrong on our side."

    async def note(tx: Transaction) -> None:
        # Only who took it last may say: whoever was too slow has lost it to another.
        mine = Letter.filter(id=letter.id, attempts=letter.attempts, failed_at=None).using_db(tx.db)
        if not problem:
            await mine.delete()
        elif not is_final:
            due_at = runtime.now() + pause(letter.attempts)
            await mine.update(problem=problem[:PROBLEM_LENGTH_MAX], next_attempt_at=due_at)
        elif await mine.exists():
            await give_up(tx, letter, runtime.now(), problem)

    await runtime.writer.run(note)
    if problem:
        log.warning("letter %d %s: %s", letter.id, "is given up" if is_final else "has to wait", problem)


def pause(attempts: int) -> timedelta:
    """Return how long to wait after so many attempts."""
    return min(PAUSE_MIN * (1 << (attempts - 1)), PAUSE_MAX)


async def give_up(tx: Transaction, letter: Letter, now: datetime, problem: str) -> None:
    """Keep the letter as one that failed, without its text, which may hold a secret."""
    letter.update_from_dict(
        {"text": "", "next_attempt_at": None, "failed_at": now, "problem": problem[:PROBLEM_LENGTH_MAX]}
    )
    await letter.save(using_db=tx.db, update_fields=["text", "next_attempt_at", "failed_at", "problem"])


async def forget_failed(runtime: Runtime) -> None:
    """Delete the letters that failed long ago."""
    old = Letter.filter(failed_at__lt=runtime.now() - FAILED_KEPT)
    if await old.exists():
        await runtime.writer.run(lambda tx: old.using_db(tx.db).delete())
