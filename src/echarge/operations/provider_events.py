"""What providers tell of payments by themselves: at least once, in any order. It only makes us read (D21)."""

from datetime import timedelta

from echarge.operations.payment_books import locked, save
from echarge.operations.runtime import Runtime
from echarge.store.models import Payment, PaymentStep, ProviderEvent
from echarge.store.writer import Transaction

EVENTS_KEPT = timedelta(days=90)
"""Providers repeat an event for some days."""
REF_LENGTH_MAX = 128


async def heed(runtime: Runtime, provider: str, ref: str, about: str) -> bool:
    """Have the payment that the event is about read soon; returns whether the event was heard for the first time."""
    now = runtime.now()

    async def work(tx: Transaction) -> bool:
        known = ProviderEvent.filter(provider=provider, ref=ref[:REF_LENGTH_MAX]).using_db(tx.db)
        if await known.exists():
            return False
        await ProviderEvent.create(
            using_db=tx.db, provider=provider, ref=ref[:REF_LENGTH_MAX], about=about[:REF_LENGTH_MAX], received_at=now
        )
        for payment_id in await concerned(tx, provider, about):
            payment = await locked(tx, payment_id)
            await save(tx, runtime, payment, stale=payment.hold_ref == about, look_at=now)
        return True

    return await runtime.writer.run(work, locks=(hash_of(ref),))


def hash_of(ref: str) -> int:
    """Return the lock under which an event is heard: two processes may be told of it at once."""
    return int.from_bytes(ref.encode()[-7:], "big")


async def concerned(tx: Transaction, provider: str, about: str) -> set[int]:
    """Return the payments that have this hold, or a step that came to it."""
    found = await Payment.filter(provider=provider, hold_ref=about).using_db(tx.db)
    steps = await PaymentStep.filter(ref=about, payment__provider=provider).using_db(tx.db) if about else []
    return {row.id for row in found} | {step.payment_id for step in steps}


async def forget_old(runtime: Runtime) -> None:
    """Forget the events that nobody will repeat any more."""
    old = ProviderEvent.filter(received_at__lt=runtime.now() - EVENTS_KEPT)
    if await old.exists():
        await runtime.writer.run(lambda tx: old.using_db(tx.db).delete())
