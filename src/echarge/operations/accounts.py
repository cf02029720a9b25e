"""What people do with their own accounts: take up an invitation, choose passwords, change their name (ORG-5)."""

import asyncio

from echarge.domain import wording
from echarge.domain.errors import RefusalError
from echarge.domain.wording import Words
from echarge.operations import letters, passwords, rows
from echarge.operations.attempts import SignInAttempts
from echarge.operations.audit import Change, Viewer, change, write_down_refusal
from echarge.operations.checks import Field, Wish, checked, line
from echarge.operations.identity import SIGN_IN, SignedIn, account_of, let_in, revoke, viewer_of
from echarge.operations.links import LIFE, Purpose, end_links, new_link, open_link, use_link
from echarge.operations.refusals import (
    InvalidInputError,
    LinkRefusedError,
    Problem,
    ProblemCode,
)
from echarge.operations.runtime import Runtime
from echarge.store.models import User, UserToken

ANSWER_S = 0.3
"""How long an answer takes that must not tell whether an account exists: longer than what is done for one that does."""

ACCOUNT_FORM = {"name": Field(line(200), required=True)}


async def accept_invitation(
    runtime: Runtime, attempts: SignInAttempts, *, token: str, password: str, address: str, device: str
) -> SignedIn:
    """Give an invited user this password, and sign the person in.

    Raises LinkRefusedError, InvalidInputError, which leaves the link good, or TooManyAttemptsError.
    """
    action = "acceptInvitation"
    invited, viewer = await open_link(runtime, attempts, Purpose.INVITATION, token, action=action, address=address)
    passwords.check_password(password, email=invited.email)
    password_hash = await passwords.hash_password(password)

    async def work(this: Change) -> SignedIn:
        user = await use_link(this, Purpose.INVITATION)
        if user.password_hash is not None:
            raise LinkRefusedError
        await rows.store(this, user, {"password_hash": password_hash, "joined_at": this.at})
        return await let_in(runtime, this, user, device)

    return await change(runtime, viewer, action, None, work)


async def request_password_reset(runtime: Runtime, attempts: SignInAttempts, *, email: str, address: str) -> None:
    """Send a link to the user with this e-mail, if there is one who has joined; nothing tells which is the case."""
    account = account_of(email)
    await attempts.take(account, address)
    await asyncio.gather(_send_reset(runtime, account), asyncio.sleep(ANSWER_S))


async def _send_reset(runtime: Runtime, account: str) -> None:
    if "\0" in account:
        return
    found = await User.get_or_none(email=account, active=True, password_hash__isnull=False)
    if found is None:
        return

    async def work(this: Change) -> None:
        user = await User.get(id=found.id, using_db=this.db)
        link = await new_link(runtime, this, user, Purpose.PASSWORD_RESET)
        minutes = round(LIFE[Purpose.PASSWORD_RESET].total_seconds() / 60)
        await write_to(this, user, wording.password_reset(name=user.name, link=link, minutes=minutes))
        this.names("User", user.id)

    await change(runtime, viewer_of(found), "requestPasswordReset", None, work)


async def reset_password(
    runtime: Runtime, attempts: SignInAttempts, *, token: str, password: str, address: str
) -> User:
    """Give the user of this link another password; all tokens end, those of programs as well.

    Raises LinkRefusedError, InvalidInputError, which leaves the link good, or TooManyAttemptsError.
    """
    action = "resetPassword"
    who, viewer = await open_link(runtime, attempts, Purpose.PASSWORD_RESET, token, action=action, address=address)
    passwords.check_password(password, email=who.email)
    password_hash = await passwords.hash_password(password)

    async def work(this: Change) -> User:
        user = await use_link(this, Purpose.PASSWORD_RESET)
        await rows.store(this, user, {"password_hash": password_hash})
        await revoke(this, user)
        await write_to(this, user, wording.password_changed(name=user.name))
        return user

    return await change(runtime, viewer, action, None, work)


async def change_password(
    runtime: Runtime, attempts: SignInAttempts, viewer: Viewer, *, current: str, new: str, address: str
) -> User:
    """Give the viewer another password; all other sign-ins end, programs go on.

    Raises InvalidInputError, NotAllowedError where a program asks, or TooManyAttemptsError.
    """
    action = "changePassword"
    user = await User.get(id=viewer.user_id)
    try:
        password_hash = await _new_hash(user, attempts, viewer, current=current, new=new, address=address)
    except RefusalError as refusal:
        await write_down_refusal(runtime, viewer, action, refusal)
        raise

    async def work(this: Change) -> User:
        this.require_person()
        mine = await User.get(id=viewer.user_id, using_db=this.db)
        if mine.password_hash != user.password_hash:
            raise _wrong_password()  # it was changed meanwhile
        await rows.store(this, mine, {"password_hash": password_hash})
        others = UserToken.filter(user_id=mine.id, kind=SIGN_IN, revoked_at=None).exclude(id=viewer.token_id)
        await revoke(this, mine, [row.id for row in await others.using_db(this.db).only("id")])
        await end_links(this, mine, *Purpose)
        await write_to(this, mine, wording.password_changed(name=mine.name))
        return mine

    return await change(runtime, viewer, action, None, work)


async def _new_hash(
    user: User, attempts: SignInAttempts, viewer: Viewer, *, current: str, new: str, address: str
) -> str:
    if viewer.program is not None:
        return ""  # refused in the transaction, whatever the password
    passwords.check_password(new, email=user.email, path=("newPassword",))
    await attempts.take(user.email, address)
    too_long = len(current) > passwords.PASSWORD_LENGTH_MAX
    if not await passwords.verify_password(user.password_hash, "" if too_long else current):
        raise _wrong_password()
    await attempts.forgive(user.email)
    return await passwords.hash_password(new)


def _wrong_password() -> InvalidInputError:
    message = "This is not the present password."
    return InvalidInputError(Problem(("currentPassword",), ProblemCode.CONFLICT, message))


async def update_account(runtime: Runtime, viewer: Viewer, expected_version: int, wish: Wish) -> User:
    """Change what people may change of themselves."""

    async def work(this: Change) -> User:
        this.require_person()
        user = await rows.get_current(this, User, viewer.user_id, expected_version)
        await rows.store(this, user, checked(ACCOUNT_FORM, wish))
        return user

    return await change(runtime, viewer, "updateAccount", None, work)


async def write_to(this: Change, user: User, words: Words) -> None:
    """Post a letter to this user."""
    await letters.post(
        this.tx,
        organisation_id=user.organisation_id,
        to=user.email,
        subject=words.subject,
        text=words.text,
        at=this.at,
    )
