"""Tokens for programs, which act as their user, with at most the user's rights (ORG-5)."""

from datetime import timedelta

from echarge.domain.roles import UserType, is_within
from echarge.operations import passwords
from echarge.operations.audit import Change, Viewer, change
from echarge.operations.checks import Field, Wish, checked, instant, line, problem
from echarge.operations.identity import API, SIGN_IN, revoke
from echarge.operations.refusals import NotAllowedError, NotFoundError, ProblemCode
from echarge.operations.runtime import Runtime
from echarge.store.models import User, UserToken

LIFE_MAX = timedelta(days=366)
TOKENS_MAX = 50
"""How many live API tokens a user has at most."""

FORM = {
    "name": Field(line(100), required=True),
    "expires_at": Field(instant, required=True),
    "user_type": Field(UserType, nullable=True),
}


async def create_api_token(runtime: Runtime, viewer: Viewer, wish: Wish) -> tuple[str, UserToken]:
    """Return a new token, which is known here and never again, and its row."""

    async def work(this: Change) -> tuple[str, UserToken]:
        this.require_person()
        values = checked(FORM, wish, new=True)
        if not this.at < values["expires_at"] <= this.at + LIFE_MAX:
            raise problem("expires_at", ProblemCode.OUT_OF_RANGE, f"It is within {LIFE_MAX.days} days from now.")
        wanted = UserType(values.get("user_type") or viewer.user_type)
        if not is_within(wanted, viewer.user_type):
            raise NotAllowedError(tuple(each for each in UserType if is_within(wanted, each)))
        live = UserToken.filter(user_id=viewer.user_id, kind=API, revoked_at=None, expires_at__gt=this.at)
        if await live.using_db(this.db).count() >= TOKENS_MAX:
            raise problem("name", ProblemCode.CONFLICT, f"There are {TOKENS_MAX} API tokens already; revoke one first.")
        token = passwords.new_token()
        row = await UserToken.create(
            using_db=this.db,
            organisation_id=viewer.organisation_id,
            user_id=viewer.user_id,
            kind=API,
            name=values["name"],
            user_type=wanted.value,
            token_hash=passwords.token_hash(token),
            created_at=this.at,
            last_used_at=this.at,
            expires_at=values["expires_at"],
        )
        this.names("User", viewer.user_id, name=row.name, userType=wanted.value)
        return token, row

    return await change(runtime, viewer, "createApiToken", None, work)


async def revoke_token(runtime: Runtime, viewer: Viewer, token_id: int) -> None:
    """End one of the viewer's own sign-ins or API tokens, and close its sockets."""

    async def work(this: Change) -> None:
        this.require_person()
        mine = UserToken.filter(id=token_id, user_id=viewer.user_id, kind__in=[SIGN_IN, API], revoked_at=None)
        row = await mine.using_db(this.db).first()
        if row is None:
            raise NotFoundError("token")
        user = await User.get(id=viewer.user_id, using_db=this.db)
        await revoke(this, user, [row.id])
        this.names("User", user.id, what=row.kind, name=row.name)

    await change(runtime, viewer, "revokeToken", None, work)
