"""Payers who have their bank take a payment back: one incident each, and a debt where that was lost (D22).

While it is open the money is in nobody's hands: nothing of ours changes. Once it is lost, what was taken is taken back
without our doing: it is written down as given back, the bill stays, and what is owed is asked for by people alone.
"""

from dataclasses import dataclass
from enum import StrEnum

from echarge.domain.incidents import IncidentKind, IncidentStatus
from echarge.domain.payments import StepKind, StepState
from echarge.operations import findings
from echarge.operations.findings import Finding, cause_of
from echarge.operations.payment_steps import write_step
from echarge.operations.runtime import Runtime
from echarge.store.models import Incident, Payment, PaymentStep
from echarge.store.writer import Transaction

TAKEN_BACK = "Disputed, and taken back by the payer's bank."
REASON_LENGTH_MAX = 100


class DisputeState(StrEnum):
    """How a dispute stands."""

    OPEN = "OPEN"
    WON = "WON"
    LOST = "LOST"


DECIDED = {
    DisputeState.WON: "The dispute is over, and the money stays.",
    DisputeState.LOST: "The dispute is lost: the money was taken back, and is owed again.",
}


@dataclass(frozen=True, slots=True)
class Dispute:
    """One dispute as its provider tells it."""

    ref: str
    state: DisputeState
    amount_minor: int
    reason: str = ""


async def note(tx: Transaction, runtime: Runtime, payment: Payment, about: str, dispute: Dispute) -> None:
    """Take over what was told of a dispute; told twice, or an older state after a newer one, it changes nothing."""
    now, of = runtime.now(), f"Dispute:{dispute.ref}"
    if dispute.state is DisputeState.LOST:
        await lose(tx, runtime, payment, about, dispute)
    cause = cause_of(IncidentKind.PAYMENT_DISPUTED, of)
    row = await Incident.filter(cause=cause).using_db(tx.db).select_for_update().first()
    if row is None:
        await findings.report(tx, now, [finding(payment, of, dispute)])
        row = await Incident.filter(cause=cause).using_db(tx.db).get()
    if dispute.state is not DisputeState.OPEN and row.status != IncidentStatus.RESOLVED:
        await findings.resolve(tx, row, now, DECIDED[dispute.state])


def finding(payment: Payment, of: str, dispute: Dispute) -> Finding:
    """Return what people are told of a dispute; neither amount nor payer, for not all who see incidents see these."""
    return Finding(
        organisation_id=payment.organisation_id,
        kind=IncidentKind.PAYMENT_DISPUTED,
        of=of,
        title="A payer disputes a payment",
        description=f"Answer it at the payment provider. The payer says: {dispute.reason or 'nothing'}.",
        happened_at=payment.created_at,
        site_id=payment.site_id,
        charger_id=payment.charger_id,
        evse_id=payment.evse_id,
        session_id=payment.session_id,
        driver_id=payment.driver_id,
    )


async def lose(tx: Transaction, runtime: Runtime, payment: Payment, about: str, dispute: Dispute) -> None:
    """Write down, once, that the money was taken back."""
    if await PaymentStep.filter(payment_id=payment.id, ref=dispute.ref).using_db(tx.db).exists():
        return
    now = runtime.now()
    step = await write_step(tx, payment, StepKind.REFUND, dispute.amount_minor, about, now=now, reason=TAKEN_BACK)
    step.update_from_dict({"state": StepState.DONE, "ref": dispute.ref, "settled_at": now})
    await step.save(using_db=tx.db, update_fields=["state", "ref", "settled_at"])
    payment.refunded_minor += dispute.amount_minor
    # Nobody who has disputed it is charged again by a machine.
    payment.charge_failed = True
