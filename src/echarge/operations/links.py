"""One-time links, which letters carry: each good once, for a while, for one purpose and one user."""

from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum

from echarge.domain.roles import UserType
from echarge.operations import passwords
from echarge.operations.attempts import SignInAttempts
from echarge.operations.audit import Change, Viewer, write_down_refusal
from echarge.operations.refusals import LinkRefusedError
from echarge.operations.runtime import Runtime
from echarge.store.models import User, UserToken


class Purpose(StrEnum):
    """What a link is for, as its token's kind says."""

    INVITATION = "invitation"
    PASSWORD_RESET = "password_reset"  # noqa: S105 -- the name of a purpose


LIFE: Mapping[Purpose, timedelta] = {
    Purpose.INVITATION: timedelta(days=7),
    Purpose.PASSWORD_RESET: timedelta(hours=1),
}
PAGES: Mapping[Purpose, str] = {
    Purpose.INVITATION: "accept-invitation",
    Purpose.PASSWORD_RESET: "reset-password",
}
"""The portal's pages that the links lead to."""


async def new_link(runtime: Runtime, this: Change, user: User, purpose: Purpose) -> str:
    """Return a new link for this user; those from before are no longer good."""
    await end_links(this, user, purpose)
    token = passwords.new_token()
    await UserToken.create(
        using_db=this.db,
        organisation_id=user.organisation_id,
        user_id=user.id,
        kind=purpose.value,
        token_hash=passwords.token_hash(token),
        created_at=this.at,
        last_used_at=this.at,
        expires_at=this.at + LIFE[purpose],
    )
    # Behind a #, the token reaches the page and no server: neither a proxy's log nor another site's.
    return f"{runtime.base_url}/{PAGES[purpose]}#{token}"


async def end_links(this: Change, user: User, *purposes: Purpose) -> None:
    """Make the user's links for these purposes good no more."""
    kinds = [purpose.value for purpose in purposes]
    open_links = UserToken.filter(user_id=user.id, kind__in=kinds, revoked_at=None)
    await open_links.using_db(this.db).update(revoked_at=this.at)


async def open_link(
    runtime: Runtime, attempts: SignInAttempts, purpose: Purpose, token: str, *, action: str, address: str
) -> tuple[User, Viewer]:
    """Return whose link this is, without using it up; raise LinkRefusedError or TooManyAttemptsError."""
    token_hash = passwords.token_hash(token)
    await attempts.take(token_hash, address)
    row = await UserToken.get_or_none(token_hash=token_hash).select_related("user")
    if row is None:
        raise LinkRefusedError  # nobody's, so it stands in nobody's log
    user: User = row.user
    viewer = Viewer(user.organisation_id, user.id, row.id, UserType(user.user_type))
    if row.kind != purpose or row.revoked_at is not None or row.expires_at <= runtime.now() or not user.active:
        await write_down_refusal(runtime, viewer, action, refusal := LinkRefusedError())
        raise refusal
    return user, viewer


async def use_link(this: Change, purpose: Purpose) -> User:
    """Use up the link that the viewer came with, and return its user; raise LinkRefusedError where it is used up."""
    mine = UserToken.filter(
        id=this.viewer.token_id, kind=purpose.value, revoked_at=None, expires_at__gt=this.at, user__active=True
    )
    row = await mine.using_db(this.db).select_related("user").first()
    if row is None:
        raise LinkRefusedError
    user: User = row.user
    await end_links(this, user, *Purpose)
    return user
