"""The provider that is there without any account: it moves no money, and otherwise behaves like a real one.

It keeps books of its own in tables of its own, which nothing else reads or writes, each entry committed before it
answers. So what it has done is done, whatever happens to whoever asked; and a key that comes again is answered alike.
"""

import secrets
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import date, datetime
from typing import TypeVar

from typing_extensions import override

from echarge.domain.givebacks import GivenBack
from echarge.operations.ports import (
    Method,
    Order,
    PaymentProvider,
    ProviderPayment,
    ProviderRefusedError,
    Standing,
)
from echarge.payments.trial_cards import CARDS, SLOW, Card
from echarge.store.models import TrialPayment, TrialRequest
from echarge.store.writer import Transaction, Writer

T = TypeVar("T")

NAME = "TEST"
HOLD, CHARGE, SETUP = "hold", "charge", "setup"
BOOKS = 0x746573742D626B
"""The lock on the provider's books: it does one thing after the other."""
METHODS_MAX = 20
GOOD_FOR_YEARS = 3


class TrialProvider(PaymentProvider):
    """Test cards, and books that survive a crash."""

    name = NAME

    def __init__(self, writer: Writer, now: Callable[[], datetime]) -> None:
        self._writer = writer
        self._now = now

    @override
    def grain_minor(self, currency: str) -> int:
        return 1

    @override
    async def hold(self, order: Order) -> ProviderPayment:
        return await self._open(HOLD, order)

    @override
    async def charge(self, order: Order) -> ProviderPayment:
        found = await self._open(CHARGE, order)
        if found.standing is not Standing.TAKEN:
            raise ProviderRefusedError(found.problem or "The card's holder has to be there.")
        return found

    @override
    async def read(self, ref: str) -> ProviderPayment:
        async def work(tx: Transaction) -> ProviderPayment:
            return shown(await self._settled(tx, await the_payment(tx, ref)))

        return await self._alone(work)

    @override
    async def find(self, key: str, *, since: datetime) -> ProviderPayment | None:
        row = await TrialPayment.filter(idempotency_key=key, created_at__gte=since).first()
        return None if row is None else shown(row)

    @override
    async def capture(self, ref: str, amount_minor: int, currency: str, *, key: str) -> ProviderPayment:
        async def work(tx: Transaction, row: TrialPayment) -> str:
            if row.standing != Standing.HELD:
                return f"Nothing is held: it is {row.standing.lower()}."
            if amount_minor > row.amount_minor or currency != row.currency:
                return "More than is held cannot be taken."
            if CARDS[row.card].capture_fails:
                return "The card's bank refused it."
            await book(tx, row, standing=Standing.TAKEN, taken_minor=amount_minor)
            return ""

        return await self._once(key, "capture", ref, amount_minor, work)

    @override
    async def release(self, ref: str, *, key: str) -> ProviderPayment:
        async def work(tx: Transaction, row: TrialPayment) -> str:
            if row.standing == Standing.TAKEN:
                return "It has been taken already."
            await book(tx, row, standing=Standing.ENDED)
            return ""

        return await self._once(key, "release", ref, 0, work)

    @override
    async def refund(self, ref: str, amount_minor: int, currency: str, *, key: str) -> str:
        async def work(tx: Transaction, row: TrialPayment) -> str:
            if currency != row.currency or amount_minor > row.taken_minor - row.refunded_minor:
                return "More than was taken cannot be given back."
            await book(tx, row, refunded_minor=row.refunded_minor + amount_minor)
            return ""

        await self._once(key, "refund", ref, amount_minor, work)
        return refund_ref(key)

    @override
    async def find_refund(self, ref: str, key: str) -> str | None:
        done = TrialRequest.filter(idempotency_key=key, ref=ref, problem="")
        return refund_ref(key) if await done.exists() else None

    @override
    async def refunds(self, ref: str) -> Sequence[GivenBack]:
        done = TrialRequest.filter(kind="refund", ref=ref, problem="").order_by("at", "idempotency_key")
        return [GivenBack(refund_ref(row.idempotency_key), row.amount_minor, row.idempotency_key) for row in await done]

    @override
    async def new_customer(self, *, key: str) -> str:
        return f"cus_test_{key}"[:64]

    @override
    async def forget_customer(self, ref: str) -> None:
        async def work(tx: Transaction) -> None:
            await TrialPayment.filter(customer=ref, kind=SETUP).using_db(tx.db).update(standing=Standing.ENDED)

        await self._alone(work)

    @override
    async def save_method(self, customer: str, *, key: str) -> Mapping[str, str]:
        return (await self._open(SETUP, Order(0, "GBP", "", customer=customer, key=key))).client

    @override
    async def methods(self, customer: str) -> Sequence[Method]:
        rows = TrialPayment.filter(customer=customer, kind=SETUP, standing=Standing.HELD)
        found = await rows.order_by("-confirmed_at").limit(METHODS_MAX)
        return [Method(row.ref, CARDS[row.card].label, expiry_of(row)) for row in found]

    @override
    async def forget_method(self, ref: str) -> None:
        async def work(tx: Transaction) -> None:
            await TrialPayment.filter(ref=ref, kind=SETUP).using_db(tx.db).update(standing=Standing.ENDED)

        await self._alone(work)

    async def confirm(self, secret: str, number: str, *, proved: bool = False) -> ProviderPayment | None:
        """Let the payer pay by this card, or save it; `proved`: with the proof that a card may ask for.

        None where no payment waits under this secret. Raises ProviderRefusedError for what is no card.
        """

        async def work(tx: Transaction) -> ProviderPayment | None:
            row = await TrialPayment.filter(secret=secret).using_db(tx.db).first()
            if row is None or row.standing not in {Standing.WAITING, Standing.DECLINED}:
                return None
            if number not in CARDS:
                raise ProviderRefusedError("This is no test card.")
            return shown(await self._paid_by(tx, row, number, proved=proved))

        return await self._alone(work)

    async def _open(self, kind: str, order: Order) -> ProviderPayment:
        async def work(tx: Transaction) -> ProviderPayment:
            known = await TrialPayment.filter(idempotency_key=order.key).using_db(tx.db).first()
            if known is not None:
                return shown(known)
            if order.amount_minor <= 0 and kind != SETUP:
                raise ProviderRefusedError("An amount is needed.")
            row = await TrialPayment.create(
                using_db=tx.db,
                ref=f"pay_test_{secrets.token_hex(8)}",
                idempotency_key=order.key,
                kind=kind,
                secret=secrets.token_urlsafe(24),
                amount_minor=order.amount_minor,
                currency=order.currency,
                standing=Standing.WAITING,
                customer=order.customer,
                created_at=self._now(),
            )
            if order.method:
                number = await card_of(tx, order)
                row = await self._paid_by(tx, row, number, proved=False, absent=order.absent or kind == CHARGE)
            return shown(row)

        return await self._alone(work)

    async def _paid_by(
        self, tx: Transaction, row: TrialPayment, number: str, *, proved: bool, absent: bool = False
    ) -> TrialPayment:
        """Book what becomes of a payment by this card."""
        card, now = CARDS[number], self._now()
        values: dict[str, object] = {"card": number, "confirmed_at": now, "problem": ""}
        if problem := why_not(card, row.kind, absent=absent):
            return await book(tx, row, **{**values, "standing": Standing.DECLINED, "problem": problem})
        if card.asks_again and not proved:
            problem = "The card's holder has to prove who they are."
            return await book(tx, row, **{**values, "standing": Standing.WAITING, "problem": problem})
        if row.kind == CHARGE:
            return await book(tx, row, **values, standing=Standing.TAKEN, taken_minor=row.amount_minor)
        if card.slow and row.kind == HOLD:
            return await book(tx, row, **values, standing=Standing.WAITING)
        return await book(tx, row, **values, standing=Standing.HELD, capture_before=now + card.held_for)

    async def _settled(self, tx: Transaction, row: TrialPayment) -> TrialPayment:
        """Return the payment as time has made it: a slow card has said yes, a hold has run out."""
        now = self._now()
        card = CARDS.get(row.card)
        if row.confirmed_at is not None and row.standing == Standing.WAITING and card is not None and card.slow:
            if now < row.confirmed_at + SLOW:
                return row
            return await book(tx, row, standing=Standing.HELD, capture_before=now + card.held_for)
        lapses = row.kind == HOLD and row.standing == Standing.HELD
        if lapses and row.capture_before is not None and row.capture_before <= now:
            return await book(tx, row, standing=Standing.ENDED)
        return row

    async def _once(
        self,
        key: str,
        kind: str,
        ref: str,
        amount_minor: int,
        work: Callable[[Transaction, TrialPayment], Awaitable[str]],
    ) -> ProviderPayment:
        """Do what the key stands for, or answer as the first time; raise ProviderRefusedError where it was refused."""

        async def once(tx: Transaction) -> tuple[str, ProviderPayment]:
            row = await self._settled(tx, await the_payment(tx, ref))
            known = await TrialRequest.filter(idempotency_key=key).using_db(tx.db).first()
            if known is not None:
                same = (known.kind, known.ref, known.amount_minor) == (kind, ref, amount_minor)
                return known.problem if same else "This key was used for something else.", shown(row)
            problem = await work(tx, row)
            await TrialRequest.create(
                using_db=tx.db,
                idempotency_key=key, ref=ref, kind=kind, amount_minor=amount_minor, problem=problem, at=self._now(),
            )  # fmt: skip
            return problem, shown(row)

        problem, found = await self._alone(once)
        if problem:
            raise ProviderRefusedError(problem)
        return found

    async def _alone(self, work: Callable[[Transaction], Awaitable[T]]) -> T:
        return await self._writer.run(work, locks=(BOOKS,))


def why_not(card: Card, kind: str, *, absent: bool) -> str:
    """Return why nothing can be had of the card; empty where it can."""
    if absent and (card.asks_again or (card.charge_fails and kind == CHARGE)):
        return "The card declined it in the absence of its holder."
    if card.fails_later and kind != SETUP:
        return "The card was reported as lost."
    return card.declined


def expiry_of(row: TrialPayment) -> date | None:
    """Return the first day on which a saved card is no longer good."""
    return None if row.confirmed_at is None else date(row.confirmed_at.year + GOOD_FOR_YEARS, 1, 1)


def refund_ref(key: str) -> str:
    """Return what a refund is called."""
    return f"ref_test_{key}"


async def the_payment(tx: Transaction, ref: str) -> TrialPayment:
    """Return the payment of this name; raise ProviderRefusedError where there is none."""
    row = await TrialPayment.filter(ref=ref).using_db(tx.db).first()
    if row is None:
        raise ProviderRefusedError("There is no such payment.")
    return row


async def card_of(tx: Transaction, order: Order) -> str:
    """Return a card's number: the method itself, or what its customer saved under it; raise ProviderRefusedError."""
    if order.method in CARDS:
        return order.method
    row = await TrialPayment.filter(ref=order.method, kind=SETUP, standing=Standing.HELD).using_db(tx.db).first()
    if row is None or row.customer != order.customer:  # nobody pays by what another has saved
        raise ProviderRefusedError("There is no such card.")
    return row.card


async def book(tx: Transaction, row: TrialPayment, **values: object) -> TrialPayment:
    """Write these values down."""
    row.update_from_dict(values)
    await row.save(using_db=tx.db, update_fields=list(values))
    return row


def shown(row: TrialPayment) -> ProviderPayment:
    """Return the payment as it is shown."""
    return ProviderPayment(
        ref=row.ref,
        standing=Standing(row.standing),
        amount_minor=row.amount_minor,
        taken_minor=row.taken_minor,
        capture_before=row.capture_before,
        problem=row.problem,
        client={"provider": NAME, "clientSecret": row.secret},
    )
