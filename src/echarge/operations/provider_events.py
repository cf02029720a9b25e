"""What providers tell of payments by themselves: at least once, in any order. It only makes us read (D21).

A dispute alone is believed as it is told: it has been signed, and leads one way.
"""

from dataclasses import dataclass
from datetime import timedelta

from echarge.operations import disputes
from echarge.operations.disputes import Dispute
from echarge.operations.payment_books import locked, save
from echarge.operations.runtime import Runtime
from echarge.store.models import Payment, PaymentStep, ProviderEvent
from echarge.store.writer import Transaction

EVENTS_KEPT = timedelta(days=90)
"""Providers repeat an event for some days."""
REF_LENGTH_MAX = 128


@dataclass(frozen=True, slots=True)
class Told:
    """One event, as far as it matters to payments."""

    ref: str
    """What the provider calls the event."""
    about: str = ""
    """Which payment it is about, by the provider's name; empty where about none."""
    refunds: bool = False
    """Whether something was given back, or was not after all."""
    dispute: Dispute | None = None


async def heed(runtime: Runtime, provider: str, told: Told) -> bool:
    """Have the payment that the event is about read soon; returns whether the event was heard for the first time."""
    now, ref, about = runtime.now(), told.ref[:REF_LENGTH_MAX], told.about[:REF_LENGTH_MAX]

    async def work(tx: Transaction) -> bool:
        if await ProviderEvent.filter(provider=provider, ref=ref).using_db(tx.db).exists():
            return False
        await ProviderEvent.create(using_db=tx.db, provider=provider, ref=ref, about=about, received_at=now)
        for payment_id in sorted(await concerned(tx, provider, told.about)):
            payment = await locked(tx, payment_id)
            if told.dispute is not None:
                await disputes.note(tx, runtime, payment, told.about, told.dispute)
            stale, refunds_stale = payment.hold_ref == told.about, payment.refunds_stale or told.refunds
            await save(tx, runtime, payment, stale=stale, refunds_stale=refunds_stale, look_at=now)
        return True

    return await runtime.writer.run(work, locks=(hash_of(told.ref),))


def hash_of(ref: str) -> int:
    """Return the lock under which an event is heard: two processes may be told of it at once."""
    return int.from_bytes(ref.encode()[-7:], "big")


async def concerned(tx: Transaction, provider: str, about: str) -> set[int]:
    """Return the payments that have this hold, or a step that came to it."""
    if not about:
        return set()
    found = await Payment.filter(provider=provider, hold_ref=about).using_db(tx.db)
    steps = await PaymentStep.filter(ref=about, payment__provider=provider).using_db(tx.db)
    return {row.id for row in found} | {step.payment_id for step in steps}


async def forget_old(runtime: Runtime) -> None:
    """Forget the events that nobody will repeat any more."""
    old = ProviderEvent.filter(received_at__lt=runtime.now() - EVENTS_KEPT)
    if await old.exists():
        await runtime.writer.run(lambda tx: old.using_db(tx.db).delete())
