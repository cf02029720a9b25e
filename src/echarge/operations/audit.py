"""Every change by a person goes through here: may they, do it, write down who did what (ORG-6)."""

import re
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from tortoise import BaseDBAsyncClient

from echarge.domain.errors import RefusalError
from echarge.domain.roles import Area, Need, UserType, may, types_that_may
from echarge.operations.refusals import InvalidInputError, NameTakenError, NotAllowedError, NotFoundError
from echarge.operations.runtime import Runtime
from echarge.store.models import AuditEntry, Organisation
from echarge.store.writer import Transaction

T = TypeVar("T")

DONE = "DONE"
TERMS = frozenset({Area.ORGANISATION, Area.TARIFFS, Area.ACCESS})
"""Areas whose changes can change what is published of any site: its prices, and whose it is (D28)."""
PEOPLE_ONLY = "Only a person who has signed in may do this, not an API token."


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who asks: a user, as far as the rights of the token go that says so."""

    organisation_id: int
    user_id: int
    token_id: int
    user_type: UserType
    program: str | None = None
    """What the API token is called; None where a person has signed in."""


@dataclass(slots=True)
class Change:
    """One change under way, inside the writer's transaction."""

    viewer: Viewer
    tx: Transaction
    at: datetime
    subject: str = ""
    """What is changed, as `Kind:id`."""
    details: dict[str, object] = field(default_factory=dict)

    @property
    def db(self) -> BaseDBAsyncClient:
        """The transaction's connection: all that decides this change is read with it."""
        return self.tx.db

    def require(self, *needs: Need) -> None:
        """Raise NotAllowedError unless the viewer may do what needs all of this."""
        if self.viewer.user_type not in (able := types_that_may(*needs)):
            raise NotAllowedError(able)

    def require_person(self) -> None:
        """Raise NotAllowedError where a program asks: a token that was lost must not make others."""
        if self.viewer.program is not None:
            raise NotAllowedError(tuple(UserType), PEOPLE_ONLY)

    def names(self, kind: str, row_id: int, **details: object) -> None:
        """Say what is changed, for the audit log."""
        self.subject = f"{kind}:{row_id}"
        self.details.update(details)


async def change(
    runtime: Runtime,
    viewer: Viewer,
    action: str,
    need: Need | None,
    work: Callable[[Change], Awaitable[T]],
    *,
    locks: Iterable[int] = (),
    aside: bool = False,
) -> T:
    """Do the work in one transaction with its audit entry; what it refuses is raised, and written down as well.

    What is decided by reading (a name that must be free, the last administrator) holds over all processes: changes of
    one organisation wait for each other. Work that takes seconds is done `aside`, where nobody waits for it: it may
    rest on what the database itself sees to alone, and what it adds waits for others of its kind.
    """

    async def audited(tx: Transaction) -> T:
        this = Change(viewer, tx, runtime.now())
        if need is not None:
            this.require(need)
        result = await work(this)
        if need is not None and need.area in TERMS:
            await Organisation.filter(id=viewer.organisation_id).using_db(tx.db).update(terms_changed_at=this.at)
        await _write(tx.db, viewer, action, DONE, at=this.at, subject=this.subject, details=this.details)
        return result

    try:
        if aside:
            return await runtime.writer.run_aside(audited, locks=(aside_lock(viewer.organisation_id), *locks))
        return await runtime.writer.run(audited, locks=(viewer.organisation_id, *locks))
    except RefusalError as refusal:
        await write_down_refusal(runtime, viewer, action, refusal)
        raise


def aside_lock(organisation_id: int) -> int:
    """Return the lock that work aside holds; ids are never negative, so that no row is called so."""
    return ~organisation_id


async def carry_out(
    runtime: Runtime,
    viewer: Viewer,
    action: str,
    need: Need,
    work: Callable[[], Awaitable[T]],
    subject: Callable[[T], str],
) -> T:
    """Do what is stored by itself, if the viewer may, and write down who did it, or what was refused.

    For acts that wait for more than one transaction, such as those that draw numbers or ask whether a tag may charge.
    """
    try:
        if not may(viewer.user_type, need):
            raise NotAllowedError(types_that_may(need))
        result = await work()
    except RefusalError as refusal:
        await write_down_refusal(runtime, viewer, action, refusal)
        raise

    async def note(tx: Transaction) -> None:
        await _write(tx.db, viewer, action, DONE, at=runtime.now(), subject=subject(result), details={})

    await runtime.writer.run(note)
    return result


async def write_down_refusal(runtime: Runtime, viewer: Viewer, action: str, refusal: RefusalError) -> None:
    """Write down that something was refused, and why; none of what was entered, for it may be secret."""

    async def work(tx: Transaction) -> None:
        details = details_of(refusal)
        await _write(tx.db, viewer, action, outcome_of(refusal), at=runtime.now(), details=details)

    await runtime.writer.run(work)


def outcome_of(refusal: RefusalError) -> str:
    """Return the refusal's code, as the API has it: NotAllowedError is NOT_ALLOWED."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", type(refusal).__name__.removesuffix("Error")).upper()


def details_of(refusal: RefusalError) -> dict[str, object]:
    """Return what is written down of a refusal."""
    match refusal:
        case NotAllowedError(needed=needed):
            return {"needed": [str(user_type) for user_type in needed]}
        case InvalidInputError(problems=problems):
            return {"problems": [{"path": list(each.path), "code": each.code.value} for each in problems]}
        case NotFoundError(path=path):
            return {"path": list(path)}
        case NameTakenError(name=name):
            return {"name": name}
        case _:
            return {}


async def _write(
    db: BaseDBAsyncClient,
    viewer: Viewer,
    action: str,
    outcome: str,
    *,
    at: datetime,
    subject: str = "",
    details: dict[str, object],
) -> None:
    await AuditEntry.create(
        using_db=db,
        organisation_id=viewer.organisation_id,
        user_id=viewer.user_id,
        at=at,
        action=action,
        subject=subject,
        outcome=outcome,
        details=details if viewer.program is None else {**details, "apiToken": viewer.program},
    )
