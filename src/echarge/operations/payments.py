"""Payments as the doors ask for them: hold an amount before a start, and let the start rest on it (PAY-3, D9, D23).

All that follows happens by itself: what is held is released where no session comes of it, and in the end the bill is
paid (`payment_course`).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from echarge.domain.errors import RefusalError
from echarge.domain.money import Money
from echarge.domain.payments import Door, HoldState, StepKind
from echarge.operations import passwords
from echarge.operations.payment_books import locked, method_of, save
from echarge.operations.payment_course import advance
from echarge.operations.payment_steps import LEASE, write_step
from echarge.operations.ports import ProviderDelayedError, ProviderRefusedError
from echarge.operations.runtime import Runtime
from echarge.store.models import Command, Evse, Payment, PaymentCustomer
from echarge.store.writer import Transaction


class HoldMissingError(RefusalError):
    """Nothing is held that the start could rest on."""

    def __init__(self, payment: Payment) -> None:
        super().__init__(payment.problem or "The payment has not been authorised yet.")
        self.payment = payment


@dataclass(frozen=True, slots=True)
class HoldRequest:
    """What is to be held, for whom, where."""

    evse: Evse
    amount: Money
    door: Door
    driver_id: int | None = None
    """None: an anonymous payer."""
    email: str = ""
    """Where an anonymous payer's receipt goes."""
    method: str = ""
    """A means of payment as the provider knows it, such as a terminal's; empty: a driver's saved one, or the payer
    will say."""


@dataclass(frozen=True, slots=True)
class Hold:
    """A hold as it stands, and what its payer's program has to do next."""

    payment: Payment
    token: str | None = field(default=None, repr=False)
    """By which an anonymous payer follows the payment; told here and never again."""
    client: Mapping[str, str] = field(default_factory=dict, repr=False)
    """While the hold is REQUESTED: which provider, and the secret that its own program needs. Empty otherwise."""


async def request_hold(runtime: Runtime, wish: HoldRequest) -> Hold:
    """Hold an amount at the current provider; the payment and its step are written down first.

    What comes back is HELD, FAILED with a problem, or REQUESTED: then the payer has something to do. A provider that
    does not answer leaves it REQUESTED; it is asked again by itself.
    """
    if wish.amount.amount_minor <= 0:
        raise ValueError("nothing is no amount to hold")  # D9, D15: who needs no hold asks for none
    token = passwords.new_token() if wish.driver_id is None else None

    payment = Payment(
        organisation_id=wish.evse.organisation_id,
        site_id=wish.evse.site_id,
        charger_id=wish.evse.charger_id,
        evse_id=wish.evse.id,
        driver_id=wish.driver_id,
        door=wish.door,
        token_hash=None if token is None else passwords.token_hash(token),
        email=wish.email,
    )
    await runtime.writer.run(lambda tx: write_hold(tx, runtime, payment, wish.amount, method=wish.method))
    await advance(runtime, payment.id)
    return await hold_of(runtime, payment.id, token=token)


async def write_hold(
    tx: Transaction,
    runtime: Runtime,
    payment: Payment,
    amount: Money,
    *,
    method: str = "",
    look_after: timedelta = LEASE,
) -> None:
    """Write down a payment whose place and payer are known, and the step that holds the amount at the provider.

    Whoever writes it asks the provider next; `look_after` that it has done so, or has died.
    """
    now = runtime.now()
    payment.provider = runtime.payments.current.name
    payment.currency, payment.hold_minor = amount.currency, amount.amount_minor
    payment.hold_state = HoldState.REQUESTED
    payment.method_ref, payment.customer_ref = await means_of(tx, payment, method)
    payment.created_at, payment.look_at = now, now + look_after
    await payment.save(using_db=tx.db, force_create=True)
    await write_step(tx, payment, StepKind.HOLD, payment.hold_minor, payment.method_ref, now=now)


async def means_of(tx: Transaction, payment: Payment, method: str) -> tuple[str, str]:
    """Return by what the amount is held, a driver's saved method unless one is given; and whose that is there."""
    if payment.driver_id is None:
        return method, ""
    mine = {"driver_id": payment.driver_id, "provider": payment.provider, "forgotten_at": None}
    customer = await PaymentCustomer.filter(**mine).using_db(tx.db).first()
    saved = None if method else await method_of(tx, payment)
    return saved.ref if saved is not None else method, "" if customer is None else customer.ref


async def hold_of(runtime: Runtime, payment_id: int, *, token: str | None = None) -> Hold:
    """Return the hold as it stands, with what the payer has to do; what is secret comes fresh from the provider."""
    payment = await Payment.get(id=payment_id)
    provider = runtime.payments.named(payment.provider)
    waits = payment.hold_state in {HoldState.REQUESTED, HoldState.FAILED}
    if provider is None or payment.hold_ref is None or not waits:
        return Hold(payment, token)
    try:
        found = await provider.read(payment.hold_ref)
    except (ProviderDelayedError, ProviderRefusedError):
        return Hold(payment, token)
    return Hold(payment, token, found.client)


async def hold_settled(runtime: Runtime, payment_id: int) -> Payment:
    """Read the hold at its provider because somebody says that it has changed; return the payment as it then is.

    Whoever says so may be wrong, or say it twice: it only makes us read.
    """

    async def mark(tx: Transaction) -> None:
        payment = await locked(tx, payment_id)
        await save(tx, runtime, payment, stale=True, look_at=runtime.now())

    await runtime.writer.run(mark)
    await advance(runtime, payment_id)
    return await Payment.get(id=payment_id)


async def attach_start(tx: Transaction, runtime: Runtime, payment_id: int, command: Command) -> Payment:
    """Let a start rest on a hold, in the transaction that queues the start (D23).

    Raises HoldMissingError unless the amount is held, in the tariff's currency, and for no start yet. What the session
    may cost is then limited: for an anonymous payer to what is held.
    """
    payment = await locked(tx, payment_id)
    tariff: Mapping[str, object] = command.frozen_tariff or {}
    fits = tariff.get("currency", payment.currency) == payment.currency
    if payment.hold_state != HoldState.HELD or payment.command_id is not None or not fits:
        raise HoldMissingError(payment)
    command.limit_minor = payment.hold_minor if payment.driver_id is None else None
    await Command.filter(id=command.id).using_db(tx.db).update(limit_minor=command.limit_minor)
    await save(tx, runtime, payment, command_id=command.id, look_at=command.expires_at)
    return payment


async def payment_of(runtime: Runtime, token: str) -> Payment | None:
    """Return the payment that this token follows, or None."""
    return await Payment.filter(token_hash=passwords.token_hash(token)).using_db(runtime.reader).first()
