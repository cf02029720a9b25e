"""Who comes to the public doors with a token that is not a user's: a driver, a terminal, or a visit.

Guests are no users: nothing of an organisation's own is reached by them. What they see and do stands in operations and
types of their own, which name what is theirs.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from echarge.domain.visits import TOKEN_LIFE
from echarge.live.messages import AccessRevoked
from echarge.operations import passwords
from echarge.operations.audit import Viewer
from echarge.operations.identity import TOUCH_AFTER, authenticate
from echarge.operations.runtime import Runtime
from echarge.store.guest_tokens import driver_facts, terminal_facts, visit_facts
from echarge.store.models import DriverToken, Terminal
from echarge.store.writer import Transaction

DRIVER_PREFIX = "driver."
TERMINAL_PREFIX = "terminal."
VISIT_PREFIX = "visit."
"""How their tokens begin: a user's token has no dot in it."""

FOR_EVER = timedelta(days=3650)


@dataclass(frozen=True, slots=True)
class DriverGuest:
    """A driver who has signed in."""

    organisation_id: int
    driver_id: int
    token_id: int

    @property
    def account_id(self) -> int:
        """Return whose access it is."""
        return self.driver_id


@dataclass(frozen=True, slots=True)
class TerminalGuest:
    """A terminal that has shown its secret."""

    organisation_id: int
    terminal_id: int
    token_id: int

    @property
    def account_id(self) -> int:
        """Return whose access it is."""
        return self.terminal_id


@dataclass(frozen=True, slots=True)
class VisitGuest:
    """Whoever has the token of a visit: it opens a socket, on which the visit can be followed."""

    organisation_id: int
    visit_id: int
    token_id: int

    @property
    def account_id(self) -> int:
        """Return whose access it is."""
        return self.visit_id


Customer = DriverGuest | TerminalGuest
"""Who comes to a public door, and is no stranger."""

Guest = Customer | VisitGuest


@dataclass(frozen=True, slots=True)
class Pass:
    """A token that is good now: whose it is, and until when unless it is used."""

    who: Viewer | Guest
    ends_at: datetime

    @property
    def account_id(self) -> int:
        """Return whose access it is: a user's, a driver's, or a terminal's; ids of one are never those of another."""
        return self.who.user_id if isinstance(self.who, Viewer) else self.who.account_id


async def admit(runtime: Runtime, token: str) -> Pass | None:
    """Return whose token this is, or None where it is not good, or no more."""
    if token.startswith(DRIVER_PREFIX):
        return await _driver(runtime, token)
    if token.startswith(TERMINAL_PREFIX):
        return await _terminal(runtime, token)
    if token.startswith(VISIT_PREFIX):
        return await _visit(runtime, token)
    proof = await authenticate(runtime, token)
    return None if proof is None else Pass(proof.viewer, proof.ends_at)


async def _driver(runtime: Runtime, token: str) -> Pass | None:
    facts = await driver_facts(runtime.store.quick, passwords.token_hash(token))
    if facts is None or facts.expires_at is None:
        return None
    now, idle = runtime.now(), timedelta(seconds=runtime.limits.driver_token_idle_s)
    if min(facts.expires_at, facts.last_used_at + idle) <= now:
        return None
    last_used_at = facts.last_used_at
    if now - last_used_at >= TOUCH_AFTER:
        touched = DriverToken.filter(id=facts.token_id)
        await runtime.writer.run(lambda tx: touched.using_db(tx.db).update(last_used_at=now))
        last_used_at = now
    guest = DriverGuest(facts.organisation_id, facts.guest_id, facts.token_id)
    return Pass(guest, min(facts.expires_at, last_used_at + idle))


async def _terminal(runtime: Runtime, token: str) -> Pass | None:
    secret_hash = passwords.token_hash(token)
    facts = await terminal_facts(runtime.store.quick, secret_hash)
    if facts is None:
        return None
    now = runtime.now()
    if now - facts.last_used_at >= TOUCH_AFTER or facts.is_new:
        touched = Terminal.filter(id=facts.guest_id, secret_hash=secret_hash)
        await runtime.writer.run(lambda tx: touched.using_db(tx.db).update(last_used_at=now))
    return Pass(TerminalGuest(facts.organisation_id, facts.guest_id, facts.token_id), now + FOR_EVER)


async def _visit(runtime: Runtime, token: str) -> Pass | None:
    facts = await visit_facts(runtime.store.quick, passwords.token_hash(token))
    if facts is None or (ends_at := facts.last_used_at + TOKEN_LIFE) <= runtime.now():
        return None
    return Pass(VisitGuest(facts.organisation_id, facts.guest_id, facts.token_id), ends_at)


async def end_driver_tokens(tx: Transaction, organisation_id: int, driver_id: int) -> None:
    """End all of a driver's sign-ins, and close the sockets that they opened."""
    await DriverToken.filter(driver_id=driver_id).using_db(tx.db).delete()
    tx.tell(AccessRevoked(organisation_id, driver_id, None))


async def sign_driver_out(runtime: Runtime, driver: DriverGuest, *, everywhere: bool) -> None:
    """End the driver's token, or all of the driver's tokens; their sockets are closed."""

    async def work(tx: Transaction) -> None:
        if everywhere:
            await end_driver_tokens(tx, driver.organisation_id, driver.driver_id)
            return
        await DriverToken.filter(id=driver.token_id).using_db(tx.db).delete()
        tx.tell(AccessRevoked(driver.organisation_id, driver.driver_id, driver.token_id))

    await runtime.writer.run(work)
