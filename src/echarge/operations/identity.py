"""Who is asking: signing in and out, and the tokens that prove it."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from echarge.domain.roles import UserType
from echarge.live.messages import AccessRevoked
from echarge.operations import passwords
from echarge.operations.attempts import SignInAttempts
from echarge.operations.audit import Change, Viewer, change
from echarge.operations.refusals import SignInRefusedError, TooManyAttemptsError
from echarge.operations.runtime import Runtime
from echarge.store.models import AuditEntry, User, UserToken
from echarge.store.tokens import TokenFacts, token_facts
from echarge.store.writer import Transaction

TOUCH_AFTER = timedelta(minutes=1)
"""A token's last use is written down at most this often."""

EMAIL_LENGTH_MAX = 254


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A sign-in that succeeded; the token is known here and never again."""

    token: str
    expires_at: datetime
    user: User
    viewer: Viewer


@dataclass(frozen=True, slots=True)
class Proof:
    """A token that is good now: whose it is, and until when unless it is used."""

    viewer: Viewer
    ends_at: datetime


async def sign_in(runtime: Runtime, attempts: SignInAttempts, *, email: str, password: str, address: str) -> SignedIn:
    """Return a new token of the user with this e-mail and password.

    Raises SignInRefusedError, after the same time whether or not the account exists, or TooManyAttemptsError.
    """
    account = email.strip().lower()[:EMAIL_LENGTH_MAX]
    if (wait_s := attempts.wait_s(account, address)) > 0:
        raise TooManyAttemptsError(max(1, round(wait_s)))
    attempts.count(account, address)
    user = await User.get_or_none(email=account) if "\0" not in account else None
    stored = user.password_hash if user is not None and user.active else None
    if len(password) > passwords.PASSWORD_LENGTH_MAX:
        stored, password = None, ""  # nobody has such a password; it must not take longer to say so
    if not await passwords.verify_password(stored, password) or user is None:
        await _write_down_failure(runtime, user)
        raise SignInRefusedError
    attempts.forgive(account)
    return await _issue(runtime, user)


async def _write_down_failure(runtime: Runtime, user: User | None) -> None:
    """Write down a failed sign-in. Unknown accounts belong to no organisation's log, but take as long."""

    async def work(tx: Transaction) -> None:
        if user is not None:
            await AuditEntry.create(
                using_db=tx.db,
                organisation_id=user.organisation_id,
                user_id=user.id,
                at=runtime.now(),
                action="signIn",
                subject=f"User:{user.id}",
                outcome="SIGN_IN_REFUSED",
            )

    await runtime.writer.run(work)


async def _issue(runtime: Runtime, user: User) -> SignedIn:
    token = passwords.new_token()
    now = runtime.now()
    expires_at = now + timedelta(seconds=runtime.limits.token_life_s)
    row = UserToken(
        organisation_id=user.organisation_id,
        user_id=user.id,
        kind="sign_in",
        token_hash=passwords.token_hash(token),
        created_at=now,
        last_used_at=now,
        expires_at=expires_at,
    )
    viewer = Viewer(user.organisation_id, user.id, row.id, UserType(user.user_type))

    async def work(this: Change) -> None:
        # Read again in the transaction: the account may have been closed while the password was being checked.
        if not await User.filter(id=user.id, active=True, password_hash=user.password_hash).using_db(this.db).exists():
            raise SignInRefusedError
        await row.save(using_db=this.db)
        this.names("User", user.id)

    await change(runtime, viewer, "signIn", None, work)
    return SignedIn(token, expires_at, user, viewer)


async def authenticate(runtime: Runtime, token: str) -> Proof | None:
    """Return whose token this is, or None where it is not good, or no more."""
    facts = await token_facts(runtime.store.quick, passwords.token_hash(token))
    now = runtime.now()
    if facts is None or _ends_at(runtime, facts) <= now:
        return None
    if now - facts.last_used_at >= TOUCH_AFTER:
        await _touch(runtime, facts.token_id, now)
        facts = replace(facts, last_used_at=now)
    viewer = Viewer(facts.organisation_id, facts.user_id, facts.token_id, UserType(facts.user_type))
    return Proof(viewer, _ends_at(runtime, facts))


def _ends_at(runtime: Runtime, facts: TokenFacts) -> datetime:
    if facts.kind == "api":
        return facts.expires_at  # a program may well be silent for a day
    return min(facts.expires_at, facts.last_used_at + timedelta(seconds=runtime.limits.token_idle_s))


async def _touch(runtime: Runtime, token_id: int, now: datetime) -> None:
    async def work(tx: Transaction) -> None:
        await UserToken.filter(id=token_id, revoked_at=None).using_db(tx.db).update(last_used_at=now)

    await runtime.writer.run(work)


async def sign_out(runtime: Runtime, viewer: Viewer, *, everywhere: bool) -> None:
    """End the viewer's token, or all of the user's sign-ins; their sockets are closed."""

    async def work(this: Change) -> None:
        await revoke(this, viewer.user_id, token_id=None if everywhere else viewer.token_id)
        this.names("User", viewer.user_id, everywhere=everywhere)

    await change(runtime, viewer, "signOut", None, work)


async def revoke(this: Change, user_id: int, *, token_id: int | None = None) -> None:
    """Revoke one token, or all tokens of a user of the same organisation, and say so."""
    tokens = UserToken.filter(organisation_id=this.viewer.organisation_id, user_id=user_id, revoked_at=None)
    if token_id is not None:
        tokens = tokens.filter(id=token_id)
    await tokens.using_db(this.db).update(revoked_at=this.at)
    this.tx.tell(AccessRevoked(this.viewer.organisation_id, user_id, token_id))
