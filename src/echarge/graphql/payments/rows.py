"""The rows behind a session's payment, fetched together for all sessions of an operation."""

from datetime import datetime
from typing import Any

from echarge.domain.payments import PaymentState, StepKind, StepState
from echarge.graphql.context import Context
from echarge.store import models

REFUSABLE = (StepKind.HOLD, StepKind.CHARGE, StepKind.CAPTURE)
"""What takes money, or locks it."""


def shortfall_minor(row: models.Payment) -> int:
    """Return what is due and could not be taken."""
    if row.state not in {PaymentState.FAILED, PaymentState.PARTLY_PAID}:
        return 0
    owed_minor: int = (row.due_minor or 0) - row.captured_minor - row.charged_minor + row.refunded_minor
    return owed_minor


async def documents_of(context: Context, session_id: int) -> list[models.Bill]:
    """Return the session's documents, in their order."""
    return await context.loaders.children(models.Bill, "session_id", session_id, order_by=("number",))


async def payment_row(context: Context, session_id: int) -> models.Payment | None:
    """Return the session's payment."""
    rows = await context.loaders.children(models.Payment, "session_id", session_id, order_by=("id",))
    return rows[0] if rows else None


async def refused_at(context: Context, driver_id: int) -> datetime | None:
    """Return when something of the driver's was last refused by a payment provider; None for who may not see it."""
    if not context.sees_rows(models.PaymentStep):
        return None

    async def load(ids: list[int]) -> list[datetime | None]:
        steps = context.rows(models.PaymentStep).filter(
            payment__driver_id__in=ids, state=StepState.FAILED, kind__in=REFUSABLE
        )
        rows: Any = steps.order_by("settled_at").values_list("payment__driver_id", "settled_at")
        found: dict[int, datetime] = dict(await rows)
        return [found.get(each) for each in ids]

    return await context.loaders.by_key("refused_at", load, driver_id)
