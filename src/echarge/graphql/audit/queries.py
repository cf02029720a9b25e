"""The audit log."""

from enum import Enum
from typing import Annotated

import strawberry

from echarge.graphql.audit.types import AuditEntry
from echarge.graphql.context import Info
from echarge.graphql.fields import field
from echarge.graphql.node import parse_id
from echarge.graphql.pagination import PAGE_SIZE, After, Connection, First, Offset, Page, connect
from echarge.store import models


@strawberry.enum(description="How the audit log is sorted.")
class AuditOrder(Enum):
    """How the audit log is sorted."""

    NEWEST = strawberry.enum_value("-at", description="The latest first.")
    OLDEST = strawberry.enum_value("at", description="The earliest first.")


OrderBy = Annotated[AuditOrder, strawberry.argument(description="How to sort it.")]
SubjectId = Annotated[strawberry.ID | None, strawberry.argument(description="Only what was done to this.")]


@strawberry.type
class AuditQueries:
    """The audit log."""

    @field("Who changed what and when, and who was refused. Null for who may not see it.")
    async def audit_log(
        self,
        info: Info,
        *,
        subject_id: SubjectId = None,
        first: First = PAGE_SIZE,
        after: After = None,
        offset: Offset = None,
        order_by: OrderBy = AuditOrder.NEWEST,
    ) -> Connection[AuditEntry] | None:
        """Return the audit log."""
        if not info.context.sees_rows(models.AuditEntry):
            return None
        rows = info.context.rows(models.AuditEntry)
        if subject_id is not None:
            kind, number = parse_id(subject_id) or ("", 0)
            rows = rows.filter(subject=f"{kind}:{number}")
        return await connect(rows, order_by, Page(first, after, offset), AuditEntry.from_row, model=models.AuditEntry)
