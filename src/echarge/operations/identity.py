"""Who is asking: signing in and out, and the tokens that prove it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from echarge.domain.roles import UserType, is_within
from echarge.live.messages import AccessRevoked
from echarge.operations import passwords
from echarge.operations.attempts import SignInAttempts
from echarge.operations.audit import Change, Viewer, change, write_down_refusal
from echarge.operations.refusals import SignInRefusedError, TooManyAttemptsError
from echarge.operations.runtime import Runtime
from echarge.store.models import User, UserToken
from echarge.store.tokens import TokenFacts, token_facts
from echarge.store.writer import Transaction

TOUCH_AFTER = timedelta(minutes=1)
"""A token's last use is written down at most this often."""

EMAIL_LENGTH_MAX = 254
DEVICE_LENGTH_MAX = 100
SIGN_INS_MAX = 100
"""How many sign-ins a user has at most: a further one ends the one that was not used for the longest."""
DEAD_KEPT = timedelta(days=30)
"""How long a token that is good no more is kept."""

SIGN_IN, API = "sign_in", "api"


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A sign-in that succeeded; the token is known here and never again."""

    token: str
    expires_at: datetime
    user: User


@dataclass(frozen=True, slots=True)
class Proof:
    """A token that is good now: whose it is, and until when unless it is used."""

    viewer: Viewer
    ends_at: datetime


def account_of(email: str) -> str:
    """Return the e-mail as accounts have it, whatever was entered."""
    return email.strip().lower()[:EMAIL_LENGTH_MAX]


def viewer_of(user: User) -> Viewer:
    """Return the user as somebody who has not proved it yet, for the audit log."""
    return Viewer(user.organisation_id, user.id, 0, UserType(user.user_type))


async def sign_in(
    runtime: Runtime, attempts: SignInAttempts, *, email: str, password: str, address: str, device: str = ""
) -> SignedIn:
    """Return a new token of the user with this e-mail and password.

    Raises SignInRefusedError, after the same time whether or not the account exists, or TooManyAttemptsError.
    """
    account = account_of(email)
    try:
        await attempts.take(account, address)
    except TooManyAttemptsError as refusal:
        if await attempts.is_first_refusal(account):
            await _write_down(runtime, await _user_with(account), refusal)
        raise
    user = await _user_with(account)
    stored = user.password_hash if user is not None and user.active else None
    if len(password) > passwords.PASSWORD_LENGTH_MAX:
        stored, password = None, ""  # nobody has such a password; it must not take longer to say so
    if not await passwords.verify_password(stored, password) or user is None:
        await _write_down(runtime, user, refused := SignInRefusedError())
        raise refused
    await attempts.forgive(account)

    async def work(this: Change) -> SignedIn:
        # Read again in the transaction: the account may have been closed while the password was being checked.
        if not await User.filter(id=user.id, active=True, password_hash=stored).using_db(this.db).exists():
            raise SignInRefusedError
        this.names("User", user.id)
        return await let_in(runtime, this, user, device)

    return await change(runtime, viewer_of(user), "signIn", None, work)


async def _user_with(account: str) -> User | None:
    return None if "\0" in account else await User.get_or_none(email=account)


async def _write_down(runtime: Runtime, user: User | None, refusal: SignInRefusedError | TooManyAttemptsError) -> None:
    """Write down a failed sign-in. Unknown accounts belong to no organisation's log, but take as long."""
    if user is not None:
        await write_down_refusal(runtime, viewer_of(user), "signIn", refusal)
        return

    async def nothing(_: Transaction) -> None:
        pass

    await runtime.writer.run(nothing)


async def let_in(runtime: Runtime, this: Change, user: User, device: str) -> SignedIn:
    """Store a new sign-in of this user."""
    await _end_idlest(this, user)
    token, expires_at = passwords.new_token(), this.at + timedelta(seconds=runtime.limits.token_life_s)
    await UserToken.create(
        using_db=this.db,
        organisation_id=user.organisation_id,
        user_id=user.id,
        kind=SIGN_IN,
        name=device[:DEVICE_LENGTH_MAX],
        token_hash=passwords.token_hash(token),
        created_at=this.at,
        last_used_at=this.at,
        expires_at=expires_at,
    )
    return SignedIn(token, expires_at, user)


async def _end_idlest(this: Change, user: User) -> None:
    live = UserToken.filter(user_id=user.id, kind=SIGN_IN, revoked_at=None, expires_at__gt=this.at).using_db(this.db)
    idlest = await live.order_by("-last_used_at", "-id").offset(SIGN_INS_MAX - 1).limit(SIGN_INS_MAX).only("id")
    await revoke(this, user, [row.id for row in idlest])


async def authenticate(runtime: Runtime, token: str) -> Proof | None:
    """Return whose token this is, or None where it is not good, or no more."""
    facts = await token_facts(runtime.store.quick, passwords.token_hash(token))
    now = runtime.now()
    if facts is None or _ends_at(runtime, facts) <= now:
        return None
    user_type = UserType(facts.token_user_type or facts.user_type)
    if not is_within(user_type, UserType(facts.user_type)):
        return None  # the user may do less than when the token was made
    if now - facts.last_used_at >= TOUCH_AFTER:
        await _touch(runtime, facts.token_id, now)
        facts = replace(facts, last_used_at=now)
    program = facts.name if facts.kind == API else None
    viewer = Viewer(facts.organisation_id, facts.user_id, facts.token_id, user_type, program)
    return Proof(viewer, _ends_at(runtime, facts))


def _ends_at(runtime: Runtime, facts: TokenFacts) -> datetime:
    if facts.kind == API:
        return facts.expires_at  # a program may well be silent for a day
    return min(facts.expires_at, facts.last_used_at + timedelta(seconds=runtime.limits.token_idle_s))


async def _touch(runtime: Runtime, token_id: int, now: datetime) -> None:
    async def work(tx: Transaction) -> None:
        await UserToken.filter(id=token_id, revoked_at=None).using_db(tx.db).update(last_used_at=now)

    await runtime.writer.run(work)


async def sign_out(runtime: Runtime, viewer: Viewer, *, everywhere: bool) -> None:
    """End the viewer's token, or all of the user's tokens, which a program may not; their sockets are closed."""

    async def work(this: Change) -> None:
        if everywhere:
            this.require_person()
        user = await User.get(id=viewer.user_id, using_db=this.db)
        await revoke(this, user, None if everywhere else [viewer.token_id])
        this.names("User", viewer.user_id, everywhere=everywhere)

    await change(runtime, viewer, "signOut", None, work)


async def revoke(this: Change, user: User, token_ids: Sequence[int] | None = None) -> None:
    """Revoke these tokens of a user, or all that there are, one-time links included, and close their sockets."""
    tokens = UserToken.filter(organisation_id=user.organisation_id, user_id=user.id, revoked_at=None)
    if token_ids is not None:
        tokens = tokens.filter(id__in=token_ids)
    if token_ids == []:
        return
    await tokens.using_db(this.db).update(revoked_at=this.at)
    for token_id in [None] if token_ids is None else token_ids:
        this.tx.tell(AccessRevoked(user.organisation_id, user.id, token_id))


async def forget_tokens(runtime: Runtime) -> None:
    """Delete the tokens that have been good for nothing for a while."""
    dead = UserToken.filter(expires_at__lt=runtime.now() - DEAD_KEPT)
    if await dead.exists():
        await runtime.writer.run(lambda tx: dead.using_db(tx.db).delete())
