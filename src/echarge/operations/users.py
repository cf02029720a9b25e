"""Who works in the portal (ORG-2), and that somebody always can."""

from datetime import timedelta
from typing import Any

from echarge.domain import wording
from echarge.domain.roles import Need, Right, UserType, account_area, is_within
from echarge.live.messages import AccessRevoked
from echarge.operations import rows
from echarge.operations.accounts import write_to
from echarge.operations.audit import Change, Viewer, change
from echarge.operations.checks import Field, Wish, checked, email, line
from echarge.operations.identity import API, revoke
from echarge.operations.links import LIFE, Purpose, end_links, new_link
from echarge.operations.refusals import (
    InvalidInputError,
    LastAdministratorError,
    NameTakenError,
    Problem,
    ProblemCode,
    TooManyAttemptsError,
)
from echarge.operations.runtime import Runtime
from echarge.store.models import Organisation, User, UserToken

EMAILS = 0x656D61696C73
"""The lock on e-mails, which are unique over all organisations."""

REINVITE_AFTER = timedelta(minutes=1)
"""How long to wait before the next invitation of the same person: nobody's letter box is to be filled."""

FORM = {
    "name": Field(line(200), required=True),
    "email": Field(email, required=True),
    "user_type": Field(UserType, required=True),
}


def need_of(user_type: str) -> Need:
    """Return what it takes to change an account of this type."""
    return Need(account_area(UserType(user_type)), Right.CHANGE)


async def get_account(this: Change, user_id: int, wish: Wish | None = None) -> User:
    """Return a user whom the viewer may change, in the way wished for; raise NotAllowedError or NotFoundError."""
    user = await User.get_or_none(id=user_id, organisation_id=this.viewer.organisation_id, using_db=this.db)
    # Who may change no user is not told which users there are.
    user_type = UserType.OPERATOR if user is None else user.user_type
    this.require(need_of(user_type), need_of((wish or {}).get("user_type") or user_type))
    return user or await rows.get(this, User, user_id)


async def require_free_email(this: Change, address: str, *, but: int) -> None:
    """Raise NameTakenError where somebody else, of whichever organisation, has this e-mail."""
    if await User.filter(email=address).exclude(id=but).using_db(this.db).exists():
        raise NameTakenError(address)


async def require_another_administrator(this: Change, user: User) -> None:
    """Raise LastAdministratorError where nobody else could administer the organisation."""
    others = User.filter(
        organisation_id=user.organisation_id,
        user_type=UserType.ADMINISTRATOR.value,
        active=True,
        password_hash__isnull=False,  # who was only invited cannot sign in yet
    ).exclude(id=user.id)
    if user.user_type == UserType.ADMINISTRATOR and not await others.using_db(this.db).exists():
        raise LastAdministratorError


async def invite(runtime: Runtime, this: Change, user: User) -> None:
    """Post an invitation with a new link; earlier ones are good no more."""
    organisation = await Organisation.get(id=user.organisation_id, using_db=this.db)
    link = await new_link(runtime, this, user, Purpose.INVITATION)
    days = LIFE[Purpose.INVITATION].days
    words = wording.invitation(name=user.name, organisation=organisation.name, link=link, days=days)
    await write_to(this, user, words)


async def create_user(runtime: Runtime, viewer: Viewer, wish: Wish) -> User:
    """Add a user, who is invited by a letter and chooses a password."""

    async def work(this: Change) -> User:
        values = checked(FORM, wish, new=True)
        user = User(organisation_id=viewer.organisation_id, invited_at=this.at, created_at=this.at, **values)
        await require_free_email(this, user.email, but=user.id)
        await rows.add(this, user)
        await invite(runtime, this, user)
        return user

    return await change(runtime, viewer, "createUser", need_of(wish["user_type"]), work, locks=(EMAILS,))


async def reinvite_user(runtime: Runtime, viewer: Viewer, user_id: int) -> User:
    """Invite somebody again who has not joined yet; the earlier link is good no more."""

    async def work(this: Change) -> User:
        user = await get_account(this, user_id)
        if user.password_hash is not None or not user.active:
            message = "The user has joined already." if user.active else "The account is closed."
            raise InvalidInputError(Problem(("id",), ProblemCode.CONFLICT, message))
        if user.invited_at is not None and (wait := user.invited_at + REINVITE_AFTER - this.at) > timedelta():
            raise TooManyAttemptsError(max(1, round(wait.total_seconds())))
        await rows.store(this, user, {"invited_at": this.at})
        await invite(runtime, this, user)
        return user

    return await change(runtime, viewer, "reinviteUser", None, work)


async def update_user(runtime: Runtime, viewer: Viewer, user_id: int, expected_version: int, wish: Wish) -> User:
    """Change a user.

    With another type, the user's sockets are closed and open again with the new rights, and API tokens end that could
    do more. With another e-mail, links that went to the old one end; who was invited gets an invitation at the new one.
    """

    async def work(this: Change) -> User:
        user = await get_account(this, user_id, wish)
        user = await rows.get_current(this, User, user_id, expected_version)
        values = checked(FORM, wish)
        if values.get("email", user.email) != user.email:
            await require_free_email(this, values["email"], but=user.id)
            await change_email(runtime, this, user, values)
        if values.get("user_type", user.user_type) != user.user_type:
            await require_another_administrator(this, user)
            await change_type(this, user, values["user_type"])
        await rows.store(this, user, values)
        return user

    return await change(runtime, viewer, "updateUser", None, work, locks=(EMAILS,))


async def change_email(runtime: Runtime, this: Change, user: User, values: dict[str, Any]) -> None:
    """Make sure that nothing that was sent to the old e-mail opens the account."""
    await end_links(this, user, *Purpose)
    if user.password_hash is None and user.active:
        values["invited_at"] = this.at
        user.update_from_dict(values)
        await invite(runtime, this, user)


async def change_type(this: Change, user: User, user_type: UserType) -> None:
    """End what would go on with the rights of before."""
    this.tx.tell(AccessRevoked(user.organisation_id, user.id, None))
    programs = await UserToken.filter(user_id=user.id, kind=API, revoked_at=None).using_db(this.db)
    beyond = [row.id for row in programs if row.user_type and not is_within(UserType(row.user_type), user_type)]
    await revoke(this, user, beyond)


async def deactivate_user(runtime: Runtime, viewer: Viewer, user_id: int) -> User:
    """Close an account: its tokens end, its sockets are closed. What the user did stays under the user's name."""

    async def work(this: Change) -> User:
        user = await get_account(this, user_id)
        if user.active:
            await require_another_administrator(this, user)
            await revoke(this, user)
            await rows.store(this, user, {"active": False})
        return user

    return await change(runtime, viewer, "deactivateUser", None, work)


async def reactivate_user(runtime: Runtime, viewer: Viewer, user_id: int) -> User:
    """Open a closed account again; its password is as it was, its tokens and links are not."""

    async def work(this: Change) -> User:
        user = await get_account(this, user_id)
        if not user.active:
            await rows.store(this, user, {"active": True})
        return user

    return await change(runtime, viewer, "reactivateUser", None, work)
