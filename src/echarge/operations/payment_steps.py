"""Steps of a payment: written down with their key before they are tried, and their outcome after (D21).

Whoever tries a step has it for `LEASE`; a process that dies meanwhile leaves it to the next one. A step that was begun
before is first read back from the provider, and asked for again, with the same key, only where it was not done.
"""

import asyncio
import logging
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from echarge.domain.payments import Door, StepKind, StepState
from echarge.operations.ports import (
    Order,
    PaymentProvider,
    ProviderDelayedError,
    ProviderPayment,
    ProviderRefusedError,
    Standing,
)
from echarge.store.models import Payment, PaymentStep
from echarge.store.writer import Transaction

log = logging.getLogger(__name__)

CALL_S_MAX = 20.0
"""How long one call of a provider may take, whatever the provider does."""
CALLS_MAX = 3
"""How many calls one attempt makes at most: read back, ask, read what came of it."""
LEASE = timedelta(seconds=2 * CALLS_MAX * CALL_S_MAX)
PAUSE_MIN, PAUSE_MAX = timedelta(seconds=5), timedelta(minutes=15)
"""The first pause after an attempt of which nobody knows what came, which doubles each time, and the longest."""
FOUND_SINCE = timedelta(hours=1)
"""So much before a step was written down a provider's clock may say that it was done."""
DOUBLINGS_MAX = 20
PROBLEM_LENGTH_MAX = 255
ABSENT = frozenset({Door.CHARGER, Door.PORTAL})
"""Doors at which no payer can be asked for anything."""
COUNTED = frozenset({StepKind.CHARGE, StepKind.REFUND})


@dataclass(frozen=True, slots=True)
class Job:
    """A step that is this process's own for a while."""

    payment: Payment
    step: PaymentStep

    @property
    def is_repeated(self) -> bool:
        """Whether somebody began it before."""
        return self.step.attempts > 1


@dataclass(frozen=True, slots=True)
class Done:
    """The provider has done it."""

    ref: str
    found: ProviderPayment | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """The provider will not do it; `found` is how the payment stands there, where that could be asked."""

    problem: str
    found: ProviderPayment | None = None


@dataclass(frozen=True, slots=True)
class Unknown:
    """Nobody knows what came of it."""

    problem: str


Outcome = Done | Failed | Unknown


def pause(attempts: int) -> timedelta:
    """Return how long to wait after so many attempts."""
    return min(PAUSE_MIN * (1 << min(max(attempts - 1, 0), DOUBLINGS_MAX)), PAUSE_MAX)


async def write_step(
    tx: Transaction,
    payment: Payment,
    kind: StepKind,
    amount_minor: int,
    target_ref: str,
    *,
    now: datetime,
    reason: str = "",
) -> PaymentStep:
    """Write down a step that is about to be tried; of what there is only one, the database sees to it."""
    number = 0
    if kind in COUNTED:
        # Of these there can be several: each is the next one, and two who decide on the same one collide.
        made = PaymentStep.filter(payment_id=payment.id, kind=kind)
        number = await made.using_db(tx.db).count()
    return await PaymentStep.create(
        using_db=tx.db,
        organisation_id=payment.organisation_id,
        payment_id=payment.id,
        kind=kind,
        state=StepState.OPEN,
        idempotency_key=f"echarge-{secrets.token_hex(16)}",
        only=f"{kind}:{payment.id}:{number}",
        amount_minor=amount_minor,
        target_ref=target_ref,
        reason=reason,
        at=now,
        leased_until=now,
    )


async def open_step(tx: Transaction, payment: Payment) -> PaymentStep | None:
    """Return the step of which nobody knows yet what came."""
    steps = PaymentStep.filter(payment_id=payment.id, state=StepState.OPEN).using_db(tx.db)
    return await steps.select_for_update().order_by("id").first()


async def take(tx: Transaction, payment: Payment, step: PaymentStep, now: datetime, *, lease: timedelta = LEASE) -> Job:
    """Make the step this process's own for a while."""
    step.attempts += 1
    step.leased_until = now + lease
    await step.save(using_db=tx.db, update_fields=["attempts", "leased_until"])
    return Job(payment, step)


async def tried(provider: PaymentProvider, job: Job, *, within_s: float = CALLS_MAX * CALL_S_MAX) -> Outcome:
    """Ask the provider, and return what came of it, as far as it answers within this time."""
    try:
        async with asyncio.timeout(within_s):
            return await attempt(provider, job)
    except ProviderRefusedError as error:
        return Failed(str(error), await standing_of(provider, job))
    except (ProviderDelayedError, TimeoutError) as error:
        return Unknown(str(error) or "The provider did not answer in time.")
    except Exception:
        # Whatever it is, money may have moved: it is read back before it is tried again.
        log.exception("step %d of payment %d could not be tried", job.step.id, job.payment.id)
        return Unknown("Something went wrong on our side.")


async def standing_of(provider: PaymentProvider, job: Job) -> ProviderPayment | None:
    """Return how the payment stands at a provider that has refused something about it."""
    if job.step.kind not in {StepKind.CAPTURE, StepKind.RELEASE}:
        return None
    try:
        async with asyncio.timeout(CALL_S_MAX):
            return await provider.read(job.step.target_ref)
    except (ProviderDelayedError, ProviderRefusedError, TimeoutError):
        return None


async def attempt(provider: PaymentProvider, job: Job) -> Outcome:
    """Do the step, unless it turns out to have been done."""
    step, payment = job.step, job.payment
    match StepKind(step.kind):
        case StepKind.HOLD:
            found = await found_before(provider, job)
            held = found or await provider.hold(order_of(job))
            return Done(held.ref, held)
        case StepKind.CHARGE:
            found = await found_before(provider, job)
            charged = found or await provider.charge(order_of(job))
            if charged.standing is not Standing.TAKEN:
                return Failed(charged.problem or "The saved method was not accepted.")
            return Done(charged.ref, charged)
        case StepKind.CAPTURE:
            if (before := await read_before(provider, job)) is not None and before.standing is Standing.TAKEN:
                return Done(before.ref, before)
            taken = await provider.capture(
                step.target_ref, step.amount_minor, payment.currency, key=step.idempotency_key
            )
            return Done(taken.ref, taken)
        case StepKind.RELEASE:
            if (before := await read_before(provider, job)) is not None and before.standing is Standing.ENDED:
                return Done(before.ref, before)
            released = await provider.release(step.target_ref, key=step.idempotency_key)
            return Done(released.ref, released)
        case StepKind.REFUND:
            ref = await provider.find_refund(step.target_ref, step.idempotency_key) if job.is_repeated else None
            if ref is None:
                ref = await provider.refund(
                    step.target_ref, step.amount_minor, payment.currency, key=step.idempotency_key
                )
            return Done(ref)


async def found_before(provider: PaymentProvider, job: Job) -> ProviderPayment | None:
    """Return what an earlier attempt has made."""
    if not job.is_repeated:
        return None
    return await provider.find(job.step.idempotency_key, since=job.step.at - FOUND_SINCE)


async def read_before(provider: PaymentProvider, job: Job) -> ProviderPayment | None:
    """Return how the payment stands, where an earlier attempt may have changed that."""
    return await provider.read(job.step.target_ref) if job.is_repeated else None


def order_of(job: Job) -> Order:
    """Return what the provider is asked to hold or to take."""
    step, payment = job.step, job.payment
    return Order(
        amount_minor=step.amount_minor,
        currency=payment.currency,
        description=f"Charging {payment.id}",
        customer=payment.customer_ref,
        method=step.target_ref,
        key=step.idempotency_key,
        absent=payment.door in ABSENT,
    )


async def taken_refs(payment: Payment) -> list[str]:
    """Return the provider's names of all that was taken for the payment."""
    steps = PaymentStep.filter(payment_id=payment.id, kind=StepKind.CHARGE, state=StepState.DONE).order_by("id")
    held = [payment.hold_ref] if payment.captured_minor and payment.hold_ref is not None else []
    return [*held, *[step.ref for step in await steps]]
