"""Saved methods that are removed: at once here, and at the provider as soon as that can be asked (GDPR, D21).

That a method has to be forgotten is written down in the transaction that removes it. Any process then asks the
provider, again and again until it has done so; whoever is at it has the method for `LEASE`.
"""

import logging
from datetime import datetime, timedelta
from functools import partial

from tortoise.expressions import Q

from echarge.domain.errors import RefusalError
from echarge.domain.payments import LIVE, PaymentState, StepState
from echarge.domain.roles import Area, Need, Right
from echarge.operations import rows
from echarge.operations.audit import Change, Viewer, change
from echarge.operations.guests import DriverGuest
from echarge.operations.payment_steps import CALL_S_MAX, pause
from echarge.operations.ports import ProviderDelayedError, ProviderRefusedError
from echarge.operations.runtime import Runtime
from echarge.operations.saved_methods import customer_forgotten, methods_of, own_method, read_methods
from echarge.store.models import ChargingSession, Payment, PaymentCustomer, PaymentStep, SavedMethod, UnsettledSession
from echarge.store.writer import Transaction

log = logging.getLogger(__name__)

CHANGE_PAYMENTS = Need(Area.PAYMENTS, Right.CHANGE)
LEASE = timedelta(seconds=2 * CALL_S_MAX)
AT_ONCE_MAX = 100
AGAIN = timedelta(minutes=5)
"""So often is looked at a method that a charge still waits for, or a provider that is not set up."""


class MethodInUseError(RefusalError):
    """It is what something is to be paid by that has begun."""

    def __init__(self) -> None:
        super().__init__(
            "Something is still to be paid by it: remove it once your session is paid, or save another card first."
        )


async def remove_method(runtime: Runtime, viewer: Viewer, method_id: int) -> SavedMethod:
    """Remove a driver's means of payment, whatever it is still needed for: who does so answers for it."""

    async def work(this: Change) -> SavedMethod:
        row = await rows.get(this, SavedMethod, method_id, removed_at=None)
        this.names("Driver", row.driver_id, method=row.id)
        return await removed(this.tx, row, this.at)

    row = await change(runtime, viewer, "removeSavedMethod", CHANGE_PAYMENTS, work)
    return await forget(runtime, row.id)


async def remove_own_method(runtime: Runtime, guest: DriverGuest, method_id: int) -> SavedMethod:
    """Remove one of the driver's own means of payment.

    Raises NotFoundError for what is not the driver's, and MethodInUseError for the last one while something that has
    begun is to be paid by it.
    """

    async def work(tx: Transaction) -> SavedMethod:
        row = await own_method(tx, guest, method_id)
        others = methods_of(tx.db, guest.driver_id, row.provider).exclude(id=row.id)
        if not await others.exists() and await is_needed(tx, guest.driver_id):
            raise MethodInUseError
        return await removed(tx, row, runtime.now())

    row = await runtime.writer.run(work, locks=(guest.driver_id,))
    return await forget(runtime, row.id)


async def removed(tx: Transaction, row: SavedMethod, now: datetime) -> SavedMethod:
    """Note that nothing is charged to it any more, and that the provider is to forget it."""
    row.removed_at = row.look_at = now
    await row.save(using_db=tx.db, update_fields=["removed_at", "look_at"])
    return row


async def is_needed(tx: Transaction, driver_id: int) -> bool:
    """Return whether the driver has begun something that is still to be paid; a debt that stays is no such thing."""
    sessions = ChargingSession.filter(driver_id=driver_id)
    waiting = UnsettledSession.filter(session__driver_id=driver_id)
    money = Payment.filter(
        Q(hold_state__in=[*LIVE], look_at__isnull=False) | Q(state=PaymentState.DUE), driver_id=driver_id
    )
    # Who is unplugged late pays for parking: a session that is over can still become dearer.
    for rows_open in (sessions.filter(billed_at=None), waiting, money):
        if await rows_open.using_db(tx.db).exists():
            return True
    return False


async def forget_due(runtime: Runtime) -> int:
    """Have all methods forgotten whose time has come, and what erased drivers left; returns how many there were."""
    now = runtime.now()
    methods = await SavedMethod.filter(look_at__lte=now).order_by("look_at").limit(AT_ONCE_MAX)
    for method in methods:
        await forget(runtime, method.id)
    customers = await PaymentCustomer.filter(look_at__lte=now).order_by("look_at").limit(AT_ONCE_MAX)
    for customer in customers:
        await empty(runtime, customer)
    return len(methods) + len(customers)


async def forget(runtime: Runtime, method_id: int) -> SavedMethod:
    """Ask the provider to forget a removed method, if that is to be done now; return the method as it is then."""
    row = await runtime.writer.run(partial(taken, runtime=runtime, method_id=method_id))
    provider = None if row is None else runtime.payments.named(row.provider)
    if row is None or provider is None:
        return await SavedMethod.get(id=method_id)
    try:
        await provider.forget_method(row.ref)
        values: dict[str, object] = {"forgotten_at": runtime.now(), "look_at": None}
    except (ProviderDelayedError, ProviderRefusedError) as error:
        log.warning("the saved method %d could not be forgotten by its provider: %s", method_id, error)
        values = {"look_at": runtime.now() + pause(row.attempts)}
    await runtime.writer.run(lambda tx: SavedMethod.filter(id=method_id).using_db(tx.db).update(**values))
    return await SavedMethod.get(id=method_id)


async def taken(tx: Transaction, runtime: Runtime, method_id: int) -> SavedMethod | None:
    """Return the method, which is this process's own for a while; None where nothing is to be done, or not yet."""
    now = runtime.now()
    row = await SavedMethod.filter(id=method_id).using_db(tx.db).select_for_update().get()
    if row.look_at is None or row.look_at > now:
        return None
    charges = PaymentStep.filter(target_ref=row.ref, state=StepState.OPEN, payment__provider=row.provider)
    if runtime.payments.named(row.provider) is None or await charges.using_db(tx.db).exists():
        # What is being asked for with it may have to be asked for again.
        row.look_at = now + AGAIN
        await row.save(using_db=tx.db, update_fields=["look_at"])
        return None
    row.look_at, row.attempts = now + LEASE, row.attempts + 1
    await row.save(using_db=tx.db, update_fields=["look_at", "attempts"])
    return row


async def empty(runtime: Runtime, customer: PaymentCustomer) -> None:
    """Have the provider forget an erased driver: all that he has left with it, known here or not, then himself."""
    mine, provider = PaymentCustomer.filter(id=customer.id), runtime.payments.named(customer.provider)
    left = SavedMethod.filter(driver_id=customer.driver_id, provider=customer.provider, look_at__isnull=False)
    try:
        if provider is not None:
            await read_methods(runtime, customer.ref, at=provider)
            # What is being asked for with a card of his may have to be asked for again.
            if not await left.exists():
                await provider.forget_customer(customer.ref)
                await customer_forgotten(runtime, customer.provider, customer.ref)
                return
    except (ProviderDelayedError, ProviderRefusedError) as error:
        log.warning("customer %d could not be forgotten by its provider: %s", customer.id, error)
    until = runtime.now() + AGAIN
    await runtime.writer.run(lambda tx: mine.using_db(tx.db).update(look_at=until))


async def forget_methods(tx: Transaction, driver_id: int, at: datetime) -> None:
    """Have all that an erased driver has saved forgotten, here and at the provider, and what it knows of himself."""
    methods = SavedMethod.filter(driver_id=driver_id).using_db(tx.db)
    await methods.update(label="", expires_on=None)
    await methods.filter(removed_at=None).update(removed_at=at, look_at=at)
    await PaymentCustomer.filter(driver_id=driver_id, forgotten_at=None).using_db(tx.db).update(look_at=at)
