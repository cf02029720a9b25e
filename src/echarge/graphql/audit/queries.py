"""The audit log."""

import re
from datetime import datetime
from enum import Enum
from typing import Annotated

import strawberry
from tortoise.expressions import Q, Subquery

from echarge.graphql.audit.types import AuditEntry
from echarge.graphql.context import Info
from echarge.graphql.errors import coded
from echarge.graphql.fields import field
from echarge.graphql.node import decoded, numbers_of
from echarge.graphql.pagination import PAGE_SIZE, After, Connection, First, Offset, Page, Search, connect, containing
from echarge.store import models


@strawberry.enum(description="How the audit log is sorted.")
class AuditOrder(Enum):
    """How the audit log is sorted."""

    NEWEST = strawberry.enum_value("-at", description="The latest first.")
    OLDEST = strawberry.enum_value("at", description="The earliest first.")


@strawberry.enum(description="How something ended that is in the audit log.")
class AuditOutcome(Enum):
    """How something ended."""

    DONE = strawberry.enum_value("DONE", description="It was done.")
    REFUSED = strawberry.enum_value("REFUSED", description="It was refused, for whatever reason.")


@strawberry.input(description="Which entries of the audit log to show; all that is given must be true of an entry.")
class AuditFilter:
    """Which entries of the audit log to show."""

    user_ids: list[strawberry.ID] | None = strawberry.field(
        default=None, description="What one of these users did, or was refused."
    )
    actions: list[str] | None = strawberry.field(
        default=None, description='Those of one of these mutations, such as "createSite".'
    )
    outcome: AuditOutcome | None = strawberry.field(default=None, description="What was done, or what was refused.")
    codes: list[str] | None = strawberry.field(
        default=None, description='Those with one of these outcomes, such as "NOT_ALLOWED".'
    )
    subject_id: strawberry.ID | None = strawberry.field(
        default=None, description="What was done to this, which may be gone by now."
    )
    from_: datetime | None = strawberry.field(name="from", default=None, description="From this instant on.")
    to: datetime | None = strawberry.field(default=None, description="Before this instant.")


NAME = re.compile(r"\w+", re.ASCII)
NAMES_MAX = 200

OrderBy = Annotated[AuditOrder, strawberry.argument(description="How to sort it.")]
SubjectId = Annotated[strawberry.ID | None, strawberry.argument(description="Only what was done to this.")]
Filter = Annotated[AuditFilter | None, strawberry.argument(description="Which entries to show.")]


@strawberry.type
class AuditQueries:
    """The audit log."""

    @field("Who changed what and when, and who was refused. Null for who may not see it.")
    async def audit_log(
        self,
        info: Info,
        *,
        search: Search = None,
        filter: Filter = None,  # noqa: A002 -- its name in the API
        subject_id: SubjectId = None,
        first: First = PAGE_SIZE,
        after: After = None,
        offset: Offset = None,
        order_by: OrderBy = AuditOrder.NEWEST,
    ) -> Connection[AuditEntry] | None:
        """Return the entries that match."""
        if not info.context.sees_rows(models.AuditEntry):
            return None
        rows = info.context.rows(models.AuditEntry).filter(_containing(info, search))
        if subject_id is not None:
            rows = rows.filter(subject=_subject(subject_id))
        if filter is not None:
            rows = rows.filter(_condition(filter))
        return await connect(rows, order_by, Page(first, after, offset), AuditEntry.from_row, model=models.AuditEntry)

    @field("What can be asked for, A to Z: the options of the audit log's filter.")
    def audit_actions(self, info: Info) -> list[str]:
        """Return the names of all mutations."""
        info.context.require_somebody()
        mutations = info.schema._schema.mutation_type  # noqa: SLF001 -- graphql-core's view of it
        return sorted(mutations.fields) if mutations is not None else []


def _containing(info: Info, search: str | None) -> Q:
    """Return the condition that the action, the outcome, or a user whom the viewer may see contains the text."""
    if search is None or not search.strip():
        return Q()
    users = info.context.rows(models.User).filter(containing(search, "name", "email"))
    return Q(containing(search, "action", "outcome"), Q(user_id__in=Subquery(users.values("id"))), join_type="OR")


def _subject(text: str) -> str:
    kind, number = decoded(text) or ("", 0)
    return f"{kind}:{number}"[:64]


def _names(field_name: str, texts: list[str], *, length_max: int) -> list[str]:
    """Return those that can be such a name: the others match nothing."""
    if len(texts) > NAMES_MAX:
        raise coded(f"`{field_name}` has at most {NAMES_MAX} items.", "BAD_USER_INPUT")
    return [text for text in texts if len(text) <= length_max and NAME.fullmatch(text)]


def _condition(wanted: AuditFilter) -> Q:
    """Return the condition of the filter; what is left out, or null, is true of all."""
    found = Q()
    if wanted.user_ids is not None:
        found &= Q(user_id__in=numbers_of("User", wanted.user_ids))
    if wanted.actions is not None:
        found &= Q(action__in=_names("actions", wanted.actions, length_max=64))
    if wanted.codes is not None:
        found &= Q(outcome__in=_names("codes", wanted.codes, length_max=32))
    if wanted.outcome is not None:
        found &= Q(outcome="DONE") if wanted.outcome is AuditOutcome.DONE else ~Q(outcome="DONE")
    if wanted.subject_id is not None:
        found &= Q(subject=_subject(wanted.subject_id))
    if wanted.from_ is not None:
        found &= Q(at__gte=wanted.from_)
    if wanted.to is not None:
        found &= Q(at__lt=wanted.to)
    return found
