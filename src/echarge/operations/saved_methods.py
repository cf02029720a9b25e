"""The means of payment that drivers leave with the provider: begun, read back, chosen. No card number is ever here.

What the provider says that a customer has left is the truth: it is read when its webhook, or the driver's own program,
says that something was done, however often. How they are removed stands in `method_removal`.
"""

import logging
import secrets
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from tortoise import BaseDBAsyncClient
from tortoise.queryset import QuerySet

from echarge.domain.errors import RefusalError
from echarge.operations.guests import DriverGuest
from echarge.operations.ports import Method, PaymentProvider, ProviderDelayedError, ProviderRefusedError
from echarge.operations.refusals import NotFoundError
from echarge.operations.runtime import Runtime
from echarge.store.models import Driver, PaymentCustomer, SavedMethod
from echarge.store.writer import Transaction

log = logging.getLogger(__name__)

METHODS_MAX = 10
"""So many saved methods a driver has at most."""


class MethodsFullError(RefusalError):
    """The driver has saved as many methods as there can be."""

    def __init__(self) -> None:
        super().__init__(f"At most {METHODS_MAX} means of payment can be saved: remove one first.")


class ProviderAwayError(RefusalError):
    """The payment provider cannot be asked now."""

    def __init__(self) -> None:
        super().__init__("The payment provider cannot be reached at the moment; try again later.")


def methods_of(db: BaseDBAsyncClient, driver_id: int, provider: str) -> QuerySet[SavedMethod]:
    """Return a driver's saved methods at a provider, that which is charged first."""
    rows = SavedMethod.filter(driver_id=driver_id, provider=provider, removed_at=None)
    return rows.using_db(db).order_by("-chosen_at", "-id")


async def begin_saving(runtime: Runtime, driver: Driver) -> Mapping[str, str]:
    """Begin to save a means of payment for the driver; return what the driver's own program needs to go on.

    Raises MethodsFullError, or ProviderAwayError: then nothing was begun that anybody could go on with.
    """
    provider = runtime.payments.current
    if await methods_of(runtime.reader, driver.id, provider.name).count() >= METHODS_MAX:
        raise MethodsFullError
    try:
        customer = await customer_of(runtime, driver)
        return await provider.save_method(customer, key=f"echarge-{secrets.token_hex(16)}")
    except (ProviderDelayedError, ProviderRefusedError) as error:
        raise ProviderAwayError from error


async def customer_of(runtime: Runtime, driver: Driver) -> str:
    """Return what the current provider calls the driver, made known to it where it did not know."""
    provider = runtime.payments.current
    mine = {"driver_id": driver.id, "provider": provider.name}
    known = await PaymentCustomer.get_or_none(**mine)
    if known is not None and known.forgotten_at is None:
        return known.ref
    # One key for a driver: who asks twice, or again after a crash, is one customer. Who was forgotten is another one.
    again = "" if known is None or known.forgotten_at is None else f"-{int(known.forgotten_at.timestamp())}"
    ref = await provider.new_customer(key=f"echarge-customer-{driver.id}{again}")

    async def store(tx: Transaction) -> str:
        row = await PaymentCustomer.filter(**mine).using_db(tx.db).first()
        if row is None:
            row = await PaymentCustomer.create(using_db=tx.db, organisation_id=driver.organisation_id, **mine, ref=ref)
        elif row.forgotten_at is not None:
            row.update_from_dict({"ref": ref, "forgotten_at": None})
            await row.save(using_db=tx.db, update_fields=["ref", "forgotten_at"])
        return row.ref

    return await runtime.writer.run(store, locks=(driver.id,))


async def confirm_saved(runtime: Runtime, driver_id: int) -> None:
    """Read what the driver has left with the provider, because the driver's program says that it has done its part.

    Raises ProviderAwayError. Who has never begun to save anything has left nothing.
    """
    customer = await PaymentCustomer.get_or_none(driver_id=driver_id, provider=runtime.payments.current.name)
    if customer is None or customer.forgotten_at is not None:
        return
    try:
        await read_methods(runtime, customer.ref)
    except (ProviderDelayedError, ProviderRefusedError) as error:
        raise ProviderAwayError from error


async def read_methods(runtime: Runtime, customer_ref: str, *, at: PaymentProvider | None = None) -> None:
    """Take over what a provider says that this customer has left with it, and let go of what is no longer there.

    The current one, unless another is named. Of an erased driver nothing is taken over: what is there was left behind,
    and is to be forgotten.
    """
    provider = at or runtime.payments.current
    customer = await PaymentCustomer.get_or_none(provider=provider.name, ref=customer_ref)
    if customer is None or customer.forgotten_at is not None:
        return
    asked_at = runtime.now()
    found = await provider.methods(customer_ref)

    async def store(tx: Transaction) -> None:
        await take_over(tx, customer, found, asked_at=asked_at, now=runtime.now())

    await runtime.writer.run(store, locks=(customer.driver_id,))


async def customer_forgotten(runtime: Runtime, provider: str, customer_ref: str) -> None:
    """Note once that a provider has forgotten a customer, and with him all that he had left with it."""
    customer = await PaymentCustomer.get_or_none(provider=provider, ref=customer_ref)
    if customer is None:
        return

    async def store(tx: Transaction) -> None:
        now, mine = runtime.now(), {"driver_id": customer.driver_id, "provider": provider}
        # Not whoever the driver has become there since.
        there = PaymentCustomer.filter(id=customer.id, ref=customer_ref, forgotten_at=None).using_db(tx.db)
        if await there.update(forgotten_at=now, look_at=None):
            methods = SavedMethod.filter(**mine, forgotten_at=None).using_db(tx.db)
            await methods.filter(removed_at=None).update(removed_at=now)
            await methods.update(forgotten_at=now, look_at=None)

    await runtime.writer.run(store, locks=(customer.driver_id,))


async def take_over(
    tx: Transaction, customer: PaymentCustomer, found: Sequence[Method], *, asked_at: datetime, now: datetime
) -> None:
    """Store what was found: what is new, what has changed, and what has gone since."""
    driver = await Driver.get(id=customer.driver_id, using_db=tx.db)
    refs = [method.ref for method in found]
    stored = SavedMethod.filter(provider=customer.provider).using_db(tx.db)
    known = {row.ref: row for row in await stored.filter(ref__in=refs)}
    for number, method in enumerate(reversed(found)):
        row = known.get(method.ref)
        if row is None:
            await add(tx, customer, method, now + timedelta(microseconds=number), erased=driver.erased_at is not None)
        elif row.driver_id != driver.id:
            log.error("%s is said to be another customer's as well: it stays whose it was", method.ref)
        elif row.removed_at is None:
            await stored.filter(id=row.id).update(label=method.label, expires_on=method.expires_on)
        elif row.forgotten_at is not None:  # it is there still, or again
            await stored.filter(id=row.id).update(forgotten_at=None, look_at=now)
    # What was saved after the provider was asked cannot be in its answer.
    gone = stored.filter(driver_id=driver.id, removed_at=None, created_at__lt=asked_at).exclude(ref__in=refs)
    await gone.update(removed_at=now, forgotten_at=now)


async def add(tx: Transaction, customer: PaymentCustomer, method: Method, now: datetime, *, erased: bool) -> None:
    """Store a method that is new here; one of an erased driver is there to be forgotten."""
    shown = {"label": method.label, "expires_on": method.expires_on}
    values: dict[str, object] = {"removed_at": now, "look_at": now} if erased else {**shown}
    await SavedMethod.create(
        using_db=tx.db,
        organisation_id=customer.organisation_id,
        driver_id=customer.driver_id,
        provider=customer.provider,
        ref=method.ref,
        created_at=now,
        chosen_at=now,
        **values,
    )


async def choose_method(runtime: Runtime, guest: DriverGuest, method_id: int) -> SavedMethod:
    """Let this be what the driver is charged by from now on; raise NotFoundError for what is not the driver's."""

    async def work(tx: Transaction) -> SavedMethod:
        row = await own_method(tx, guest, method_id)
        row.chosen_at = runtime.now()
        await row.save(using_db=tx.db, update_fields=["chosen_at"])
        return row

    return await runtime.writer.run(work, locks=(guest.driver_id,))


async def own_method(tx: Transaction, guest: DriverGuest, method_id: int) -> SavedMethod:
    """Return a good method of the driver's own; raise NotFoundError for any other."""
    mine = {"organisation_id": guest.organisation_id, "driver_id": guest.driver_id, "removed_at": None}
    row = await SavedMethod.filter(id=method_id, **mine).using_db(tx.db).first()
    if row is None:
        raise NotFoundError("SavedMethod")
    return row
