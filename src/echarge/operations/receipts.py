"""Receipts: where a document is shown, what stands there, and the letter that brings it to its payer (PAY-6)."""

from collections.abc import Sequence
from dataclasses import dataclass

from echarge.domain.documents import DocumentKind
from echarge.domain.money import Money
from echarge.operations.letters import post
from echarge.operations.runtime import Runtime
from echarge.store.models import Bill, Driver, Organisation, Payment
from echarge.store.writer import Transaction

PATH = "/receipts"
LINK_LENGTH_MAX = 64


@dataclass(frozen=True, slots=True)
class Receipt:
    """A document as it is shown: itself, the bill that it credits, and what was issued for its session besides."""

    bill: Bill
    others: Sequence[Bill]
    payment: Payment | None


def url_of(base_url: str, bill: Bill) -> str:
    """Return where the document is shown."""
    return f"{base_url}{PATH}/{bill.link}"


async def receipt_of(runtime: Runtime, link: str) -> Receipt | None:
    """Return the document of this link, or None; the link is all that it takes, and nobody can guess it."""
    if len(link) > LINK_LENGTH_MAX or "\0" in link:
        return None
    bill = await Bill.filter(link=link).using_db(runtime.reader).first()
    if bill is None:
        return None
    mine = Bill.filter(session_id=bill.session_id).using_db(runtime.reader).order_by("number")
    payment = await Payment.filter(session_id=bill.session_id).using_db(runtime.reader).first()
    return Receipt(bill, [each for each in await mine if each.id != bill.id], payment)


async def send(tx: Transaction, runtime: Runtime, bill: Bill, payment: Payment | None) -> None:
    """Post the document to its payer: who gave an address, or the driver who is charged by a saved method."""
    to = payment.email if payment is not None else ""
    if not to and payment is not None and payment.driver_id is not None:
        driver = await Driver.get(id=payment.driver_id, using_db=tx.db)
        to = driver.email or ""
    if not to:
        return
    organisation = await Organisation.get(id=bill.organisation_id, using_db=tx.db)
    subject, text = letter_of(bill, organisation.name, url_of(runtime.base_url, bill))
    await post(tx, organisation_id=bill.organisation_id, to=to, subject=subject, text=text, at=runtime.now())


def letter_of(bill: Bill, seller: str, url: str) -> tuple[str, str]:
    """Return a letter's subject and text."""
    is_credit = bill.kind == DocumentKind.CREDIT_NOTE
    amount = f"{Money(abs(bill.total_minor), bill.currency).to_decimal()} {bill.currency}"
    what = "Credit note" if is_credit else "Your receipt"
    told = (
        f"We have credited you {amount}: {bill.reason}" if is_credit else f"Thank you for charging with us: {amount}."
    )
    return (
        f"{what} {bill.number} from {seller}",
        f"Hello,\n\n{told}\n\nThe document is here, as a page and as a PDF:\n\n    {url}\n\n{seller}\n",
    )
