"""Drivers sign in by a code that is e-mailed to them: there is no password to forget, or to lose to others.

An e-mail can be that of drivers of several organisations, each of which has a row of its own. Who proves that the
e-mail is theirs gets one token for each of these rows: what one organisation ends leaves the others as they are.
"""

import asyncio
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from echarge.domain import wording
from echarge.live.messages import AccessRevoked
from echarge.operations import letters, passwords
from echarge.operations.accounts import ANSWER_S
from echarge.operations.attempts import SignInAttempts
from echarge.operations.guests import DRIVER_PREFIX
from echarge.operations.identity import DEVICE_LENGTH_MAX, account_of
from echarge.operations.refusals import CodeRefusedError
from echarge.operations.runtime import Runtime
from echarge.store.models import Driver, DriverCode, DriverToken
from echarge.store.writer import Transaction

CODE_DIGITS = 8
CODE_LIFE = timedelta(minutes=10)
TRIES_MAX = 5
"""How often a code can be entered, over all processes."""
LETTERS_MAX, LETTERS_SPELL = 5, timedelta(hours=1)
"""How many letters an e-mail is sent in this time at most, over all processes."""
ROWS_MAX = 20
"""Drivers of how many organisations one e-mail signs in at most: the oldest rows."""
SIGN_INS_MAX = 20
"""How many sign-ins a driver has at most: a further one ends the one that was not used for the longest."""
CODE_LENGTH_MAX = 32
"""As somebody may enter it, with blanks and dashes."""


@dataclass(frozen=True, slots=True)
class DriverSignIn:
    """A sign-in of one driver; the token is known here and never again."""

    token: str
    expires_at: datetime
    driver: Driver


async def request_code(runtime: Runtime, attempts: SignInAttempts, *, email: str, address: str) -> None:
    """Send a code to the driver with this e-mail, if there is one; nothing tells which is the case."""
    account = account_of(email)
    await attempts.take(account, address)
    await asyncio.gather(_send_code(runtime, account), asyncio.sleep(ANSWER_S))


async def _send_code(runtime: Runtime, account: str) -> None:
    code = f"{secrets.randbelow(10**CODE_DIGITS):0{CODE_DIGITS}}"
    # A slow hash: eight digits would be found from a quick one before they expire.
    code_hash = await passwords.hash_password(code)

    async def work(tx: Transaction) -> None:
        drivers = await rows_of(tx, account)
        if drivers and await may_write(tx, runtime.now(), account, code_hash):
            names = [driver.organisation.name for driver in drivers]
            minutes = round(CODE_LIFE.total_seconds() / 60)
            words = wording.driver_code(code=code, organisations=" and ".join(names), minutes=minutes)
            await letters.post(
                tx,
                organisation_id=drivers[0].organisation_id,
                to=account,
                subject=words.subject,
                text=words.text,
                at=runtime.now(),
            )

    await runtime.writer.run(work)


async def rows_of(tx: Transaction, account: str) -> Sequence[Driver]:
    """Return the drivers who may sign in with this e-mail, the oldest rows first."""
    if not account or "\0" in account:
        return ()
    found = Driver.filter(email=account, active=True, erased_at=None).using_db(tx.db).select_related("organisation")
    return await found.order_by("created_at", "id").limit(ROWS_MAX)


async def may_write(tx: Transaction, now: datetime, account: str, code_hash: str) -> bool:
    """Note the new code, which ends the one before it; return False where too many letters were sent already."""
    key = passwords.token_hash(account)
    row = await DriverCode.filter(account_hash=key).using_db(tx.db).first()
    values = {"code_hash": code_hash, "attempts": 0, "expires_at": now + CODE_LIFE}
    if row is None:
        await DriverCode.create(using_db=tx.db, account_hash=key, letters=1, letters_since=now, **values)
        return True
    if row.letters_since + LETTERS_SPELL <= now:
        row.letters, row.letters_since = 0, now
    if row.letters >= LETTERS_MAX:
        return False
    row.update_from_dict({**values, "letters": row.letters + 1})
    await row.save(using_db=tx.db)
    return True


async def sign_in_driver(
    runtime: Runtime, attempts: SignInAttempts, *, email: str, code: str, address: str, device: str = ""
) -> Sequence[DriverSignIn]:
    """Return a token for each driver with this e-mail; the code is then used up.

    Raises CodeRefusedError, after the same time whether or not there is such a driver, or TooManyAttemptsError.
    """
    account = account_of(email)
    await attempts.take(account, address)
    key = passwords.token_hash(account)
    stored = await runtime.writer.run(lambda tx: take_try(tx, key, runtime.now()))
    entered = "".join(sign for sign in code[:CODE_LENGTH_MAX] if sign not in " -\t")
    if not await passwords.verify_password(stored, entered) or stored is None:
        raise CodeRefusedError

    async def work(tx: Transaction) -> Sequence[DriverSignIn]:
        # Used up in the transaction that lets in: of two that come at once with one code, one is refused.
        mine = DriverCode.filter(account_hash=key, code_hash=stored, expires_at__gt=runtime.now())
        drivers = await rows_of(tx, account)
        if not drivers or not await mine.using_db(tx.db).update(code_hash=None):
            raise CodeRefusedError
        return [await let_in(tx, runtime, driver, device) for driver in drivers]

    found = await runtime.writer.run(work)
    await attempts.forgive(account)
    return found


async def take_try(tx: Transaction, account_hash: str, now: datetime) -> str | None:
    """Count a try of an e-mail's code, and return what is kept of the code; None where there is none to try."""
    row = await DriverCode.filter(account_hash=account_hash).using_db(tx.db).first()
    if row is None or row.expires_at <= now or row.attempts >= TRIES_MAX:
        return None
    row.attempts += 1
    await row.save(using_db=tx.db, update_fields=["attempts"])
    code_hash: str | None = row.code_hash
    return code_hash


async def let_in(tx: Transaction, runtime: Runtime, driver: Driver, device: str) -> DriverSignIn:
    """Store a new sign-in of this driver."""
    now = runtime.now()
    mine = DriverToken.filter(driver_id=driver.id).using_db(tx.db).order_by("-last_used_at", "-id")
    for row in await mine.offset(SIGN_INS_MAX - 1).limit(SIGN_INS_MAX):
        await row.delete(using_db=tx.db)
        tx.tell(AccessRevoked(driver.organisation_id, driver.id, row.id))
    token = DRIVER_PREFIX + passwords.new_token()
    expires_at = now + timedelta(seconds=runtime.limits.driver_token_life_s)
    await DriverToken.create(
        using_db=tx.db,
        organisation_id=driver.organisation_id,
        driver_id=driver.id,
        name=device[:DEVICE_LENGTH_MAX],
        token_hash=passwords.token_hash(token),
        created_at=now,
        last_used_at=now,
        expires_at=expires_at,
    )
    return DriverSignIn(token, expires_at, driver)


async def forget_codes(runtime: Runtime) -> None:
    """Delete codes and sign-ins that are good for nothing, once they count for no limit either."""
    now = runtime.now()
    codes = DriverCode.filter(expires_at__lt=now - LETTERS_SPELL)
    tokens = DriverToken.filter(expires_at__lt=now)
    if await codes.exists():
        await runtime.writer.run(lambda tx: codes.using_db(tx.db).delete())
    if await tokens.exists():
        await runtime.writer.run(lambda tx: tokens.using_db(tx.db).delete())
