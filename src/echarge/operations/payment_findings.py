"""What people are told of payments: money that is due and could not be taken, holds that ran out."""

from datetime import datetime

from echarge.domain.incidents import IncidentKind
from echarge.domain.payments import StepKind, StepState
from echarge.operations import findings
from echarge.operations.findings import Finding, cause_of
from echarge.operations.payment_books import owes, surplus_minor
from echarge.store.models import Incident, Payment, PaymentStep
from echarge.store.writer import Transaction


def finding(payment: Payment, title: str) -> Finding:
    """Return what people are told of a payment; neither amount nor payer, for not all who see incidents see these."""
    return Finding(
        organisation_id=payment.organisation_id,
        kind=IncidentKind.PAYMENT,
        of=f"Payment:{payment.id}",
        title=title,
        happened_at=payment.created_at,
        site_id=payment.site_id,
        charger_id=payment.charger_id,
        evse_id=payment.evse_id,
        session_id=payment.session_id,
        driver_id=payment.driver_id,
    )


async def report(tx: Transaction, now: datetime, payment: Payment) -> None:
    """Tell people where money could not be taken, or given back; take it back once it was."""
    cause = cause_of(IncidentKind.PAYMENT, f"Payment:{payment.id}")
    row = await Incident.filter(cause=cause).using_db(tx.db).first()
    is_open = row is not None and row.resolved_at is None
    trouble = await trouble_of(tx, payment)
    if trouble and not is_open:
        await findings.report(tx, now, [finding(payment, trouble)])
    elif row is not None and is_open and payment.due_minor is not None and not trouble:
        await findings.resolve(tx, row, now, "It has been paid since.")


async def trouble_of(tx: Transaction, payment: Payment) -> str:
    """Return what people have to be told of the payment; empty where all is as it should be, or may yet become so."""
    if owes(payment):
        return "A payment failed"
    refused = PaymentStep.filter(payment_id=payment.id, kind=StepKind.REFUND, state=StepState.FAILED).using_db(tx.db)
    return "Money could not be given back" if surplus_minor(payment) > 0 and await refused.exists() else ""
