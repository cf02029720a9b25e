"""Every change by a person goes through here: may they, do it, write down who did what (ORG-6)."""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from tortoise import BaseDBAsyncClient

from echarge.domain.roles import Need, UserType, may, types_that_may
from echarge.operations.refusals import NotAllowedError
from echarge.operations.runtime import Runtime
from echarge.store.models import AuditEntry
from echarge.store.writer import Transaction

T = TypeVar("T")

DONE = "DONE"
NOT_ALLOWED = "NOT_ALLOWED"


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who asks: a signed-in user, as far as rights go, and the token that says so."""

    organisation_id: int
    user_id: int
    token_id: int
    user_type: UserType


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
) -> T:
    """Do the work in one transaction with its audit entry; raise NotAllowedError, itself written down.

    What is decided by reading (a name that must be free, the last administrator) holds over all processes: changes of
    one organisation wait for each other.
    """

    async def audited(tx: Transaction) -> T:
        this = Change(viewer, tx, runtime.now())
        if need is not None:
            this.require(need)
        result = await work(this)
        await _write(tx.db, viewer, action, DONE, at=this.at, subject=this.subject, details=this.details)
        return result

    try:
        return await runtime.writer.run(audited, locks=(viewer.organisation_id, *locks))
    except NotAllowedError as refusal:
        await _write_down_refusal(runtime, viewer, action, refusal)
        raise


async def carry_out(
    runtime: Runtime,
    viewer: Viewer,
    action: str,
    need: Need,
    work: Callable[[], Awaitable[T]],
    subject: Callable[[T], str],
) -> T:
    """Do what is stored by itself, if the viewer may, and write down who did it; raise NotAllowedError, written down.

    For acts that wait for more than one transaction, such as those that draw numbers or ask whether a tag may charge.
    """
    if not may(viewer.user_type, need):
        refusal = NotAllowedError(types_that_may(need))
        await _write_down_refusal(runtime, viewer, action, refusal)
        raise refusal
    result = await work()

    async def note(tx: Transaction) -> None:
        await _write(tx.db, viewer, action, DONE, at=runtime.now(), subject=subject(result), details={})

    await runtime.writer.run(note)
    return result


async def _write_down_refusal(runtime: Runtime, viewer: Viewer, action: str, refusal: NotAllowedError) -> None:
    details: dict[str, object] = {"needed": [str(user_type) for user_type in refusal.needed]}

    async def work(tx: Transaction) -> None:
        await _write(tx.db, viewer, action, NOT_ALLOWED, at=runtime.now(), details=details)

    await runtime.writer.run(work)


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
        details=details,
    )
