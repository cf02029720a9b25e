"""What has to be held before a start that a user of the portal asks for: whoever it is for is not there (D23)."""

from echarge.domain.access import Allowed, Refused
from echarge.domain.money import Money
from echarge.domain.payments import Door, HoldState
from echarge.operations.access import without_hold
from echarge.operations.payment_books import locked
from echarge.operations.payments import write_hold
from echarge.operations.refusals import AccessRefusedError
from echarge.operations.runtime import Runtime
from echarge.operations.start_holds import ask, lease_of
from echarge.store.access_facts import payer_of
from echarge.store.facts import InTransaction
from echarge.store.models import Evse, Payment
from echarge.store.writer import Transaction


class HoldFirstError(Exception):
    """They may charge, once something is held of them."""

    def __init__(self, evse: Evse, decision: Allowed) -> None:
        super().__init__()
        self.evse = evse
        self.decision = decision


async def hold_for(runtime: Runtime, first: HoldFirstError) -> int:
    """Hold what the decision asks for, for as long as a start waits; return the payment, however it then stands.

    Raises AccessRefusedError where nothing that is held could be what the session is paid from.
    """
    evse, decision, amount = first.evse, first.decision, first.decision.hold_due
    if amount is None or decision.tariff is None:
        raise AssertionError("nothing has to be held")
    if amount.currency != decision.tariff.currency:
        raise AccessRefusedError(without_hold(decision, amount))

    async def work(tx: Transaction) -> Payment:
        payer = await payer_of(
            InTransaction(tx.db),
            driver_id=decision.driver_id,
            vehicle_id=decision.vehicle_id,
            provider=runtime.payments.current.name,
        )
        if payer is None:
            raise AccessRefusedError(without_hold(decision, amount))
        payment = Payment(
            organisation_id=evse.organisation_id,
            site_id=evse.site_id,
            charger_id=evse.charger_id,
            evse_id=evse.id,
            driver_id=payer.driver_id,
            door=Door.PORTAL,
        )
        await write_hold(tx, runtime, payment, amount, look_after=lease_of(runtime))
        return payment

    payment = await runtime.writer.run(work)
    await ask(runtime, payment.id)
    return int(payment.id)


async def with_payment(tx: Transaction, payment_id: int, decision: Allowed) -> Allowed | Refused:
    """Return the decision on who may charge, now that it was asked for a hold: no without it."""
    payment = await locked(tx, payment_id)
    if payment.hold_state == HoldState.HELD:
        return decision
    return without_hold(decision, Money(payment.hold_minor, payment.currency))
