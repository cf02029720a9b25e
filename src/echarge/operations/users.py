"""Who works in the portal (ORG-2), and that somebody always can."""

from echarge.domain.roles import Need, Right, UserType, account_area
from echarge.live.messages import AccessRevoked
from echarge.operations import rows
from echarge.operations.audit import Change, Viewer, change
from echarge.operations.checks import Field, Wish, checked, email, line
from echarge.operations.identity import revoke
from echarge.operations.refusals import LastAdministratorError, NameTakenError
from echarge.operations.runtime import Runtime
from echarge.store.models import User

EMAILS = 0x656D61696C73
"""The lock on e-mails, which are unique over all organisations."""

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


async def create_user(runtime: Runtime, viewer: Viewer, wish: Wish) -> User:
    """Add a user, who is invited and chooses a password."""

    async def work(this: Change) -> User:
        values = checked(FORM, wish, new=True)
        user = User(organisation_id=viewer.organisation_id, invited_at=this.at, created_at=this.at, **values)
        await require_free_email(this, user.email, but=user.id)
        await rows.add(this, user)
        return user

    return await change(runtime, viewer, "createUser", need_of(wish["user_type"]), work, locks=(EMAILS,))


async def update_user(runtime: Runtime, viewer: Viewer, user_id: int, expected_version: int, wish: Wish) -> User:
    """Change a user; where the type changes, the user's sockets are closed and open again with the new rights."""

    async def work(this: Change) -> User:
        user = await get_account(this, user_id, wish)
        user = await rows.get_current(this, User, user_id, expected_version)
        values = checked(FORM, wish)
        if "email" in values:
            await require_free_email(this, values["email"], but=user.id)
        if values.get("user_type", user.user_type) != user.user_type:
            await require_another_administrator(this, user)
            this.tx.tell(AccessRevoked(viewer.organisation_id, user.id, None))
        await rows.store(this, user, values)
        return user

    return await change(runtime, viewer, "updateUser", None, work, locks=(EMAILS,))


async def deactivate_user(runtime: Runtime, viewer: Viewer, user_id: int) -> User:
    """Close an account: its tokens end, its sockets are closed. What the user did stays under the user's name."""

    async def work(this: Change) -> User:
        user = await get_account(this, user_id)
        if user.active:
            await require_another_administrator(this, user)
            await revoke(this, user.id)
            await rows.store(this, user, {"active": False})
        return user

    return await change(runtime, viewer, "deactivateUser", None, work)


async def reactivate_user(runtime: Runtime, viewer: Viewer, user_id: int) -> User:
    """Open a closed account again; its password is as it was."""

    async def work(this: Change) -> User:
        user = await get_account(this, user_id)
        if not user.active:
            await rows.store(this, user, {"active": True})
        return user

    return await change(runtime, viewer, "reactivateUser", None, work)
