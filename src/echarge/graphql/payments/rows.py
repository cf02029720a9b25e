"""The rows behind a session's payment, fetched together for all sessions of an operation."""

from echarge.domain.payments import PaymentState
from echarge.graphql.context import Context
from echarge.store import models


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
