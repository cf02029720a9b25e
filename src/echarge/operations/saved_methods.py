"""The means of payment that drivers leave with the provider: begun, read back, removed. No card number is ever here."""

import secrets
from collections.abc import Mapping
from contextlib import suppress

from echarge.domain.roles import Area, Need, Right
from echarge.operations import rows
from echarge.operations.audit import Change, Viewer, change
from echarge.operations.ports import ProviderDelayedError
from echarge.operations.runtime import Runtime
from echarge.store.models import Driver, PaymentCustomer, SavedMethod
from echarge.store.writer import Transaction

CHANGE_PAYMENTS = Need(Area.PAYMENTS, Right.CHANGE)


async def begin_saving(runtime: Runtime, driver: Driver) -> Mapping[str, str]:
    """Begin to save a means of payment for the driver; return what the driver's own program needs to go on."""
    provider = runtime.payments.current
    customer = await customer_of(runtime, driver)
    return await provider.save_method(customer, key=f"echarge-{secrets.token_hex(16)}")


async def customer_of(runtime: Runtime, driver: Driver) -> str:
    """Return what the current provider calls the driver, made known to it where it did not know."""
    provider = runtime.payments.current
    mine = {"driver_id": driver.id, "provider": provider.name}
    known = await PaymentCustomer.get_or_none(**mine)
    if known is not None:
        return known.ref
    # One key for a driver: who asks twice, or again after a crash, is one customer.
    ref = await provider.new_customer(key=f"echarge-customer-{driver.id}")

    async def store(tx: Transaction) -> str:
        row = await PaymentCustomer.filter(**mine).using_db(tx.db).first()
        if row is None:
            row = await PaymentCustomer.create(using_db=tx.db, organisation_id=driver.organisation_id, **mine, ref=ref)
        return row.ref

    return await runtime.writer.run(store, locks=(driver.id,))


async def read_methods(runtime: Runtime, customer_ref: str) -> None:
    """Take over what the provider says that this customer has left with it, and let go of what is no longer there."""
    provider = runtime.payments.current
    customer = await PaymentCustomer.get_or_none(provider=provider.name, ref=customer_ref)
    if customer is None:
        return
    found = {method.ref: method for method in await provider.methods(customer_ref)}
    mine = {"driver_id": customer.driver_id, "provider": provider.name}

    async def store(tx: Transaction) -> None:
        known = {row.ref: row for row in await SavedMethod.filter(**mine).using_db(tx.db)}
        for ref, method in reversed(found.items()):
            if ref not in known:
                await SavedMethod.create(
                    using_db=tx.db,
                    organisation_id=customer.organisation_id,
                    **mine,
                    ref=ref,
                    label=method.label,
                    expires_on=method.expires_on,
                    created_at=runtime.now(),
                )
        gone = [row.id for ref, row in known.items() if ref not in found and row.removed_at is None]
        if gone:
            await SavedMethod.filter(id__in=gone).using_db(tx.db).update(removed_at=runtime.now())

    await runtime.writer.run(store, locks=(customer.driver_id,))


async def remove_method(runtime: Runtime, viewer: Viewer, method_id: int) -> SavedMethod:
    """Remove a driver's means of payment here, then at its provider; a provider that is away forgets it later."""

    async def work(this: Change) -> SavedMethod:
        row = await rows.get(this, SavedMethod, method_id, removed_at=None)
        row.removed_at = this.at
        await row.save(using_db=this.db, update_fields=["removed_at"])
        this.names("Driver", row.driver_id, method=row.id)
        return row

    row = await change(runtime, viewer, "removeSavedMethod", CHANGE_PAYMENTS, work)
    provider = runtime.payments.named(row.provider)
    if provider is not None:
        with suppress(ProviderDelayedError):  # nobody charges it any more; it is the provider's to keep
            await provider.forget_method(row.ref)
    return row
