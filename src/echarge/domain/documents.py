"""What stands on a bill, and what has to be issued when a session's price becomes another one (PAY-6, D19)."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from echarge.domain.money import round_half_up


class DocumentKind(StrEnum):
    """What a document is."""

    BILL = "BILL"
    CREDIT_NOTE = "CREDIT_NOTE"


@dataclass(frozen=True, slots=True)
class Issued:
    """A document that was issued for a session."""

    id: int
    kind: DocumentKind
    total_minor: int
    of_id: int | None = None
    """The bill that a credit note credits."""


@dataclass(frozen=True, slots=True)
class NewBill:
    """Issue a bill, as the session is now."""

    revision: int


@dataclass(frozen=True, slots=True)
class NewCredit:
    """Issue a credit note of this amount on a bill; `of_id` None: on the bill that is issued just before it."""

    of_id: int | None
    amount_minor: int
    reason: str


Document = NewBill | NewCredit

CORRECTED = "The charger has told the session's true end: it is billed anew."
CARRIED = "What was credited before stays credited."


def bill_in_force(issued: Sequence[Issued]) -> Issued | None:
    """Return the latest bill, None where there is none."""
    return next((each for each in reversed(issued) if each.kind is DocumentKind.BILL), None)


def credited_minor(issued: Sequence[Issued], bill: Issued) -> int:
    """Return how much of the bill was credited."""
    return -sum(each.total_minor for each in issued if each.of_id == bill.id)


def due_minor(issued: Sequence[Issued]) -> int:
    """Return what all documents of a session come to."""
    return sum(each.total_minor for each in issued)


def to_issue(issued: Sequence[Issued], total_minor: int) -> list[Document]:
    """Return what is to be issued for a session that costs this now; nothing where that is what was billed.

    An issued bill stays as it is: a credit note takes it back, and a new bill takes its place. What was credited of it
    for another reason stays credited.
    """
    bill = bill_in_force(issued)
    if bill is None:
        return [NewBill(1)] if total_minor else []
    if bill.total_minor == total_minor:
        return []
    kept = credited_minor(issued, bill)
    revision = sum(each.kind is DocumentKind.BILL for each in issued) + 1
    documents: list[Document] = []
    if bill.total_minor > kept:
        documents.append(NewCredit(bill.id, bill.total_minor - kept, CORRECTED))
    # A session that costs nothing now has a bill of nothing: that it was corrected must be seen.
    documents.append(NewBill(revision))
    if kept and total_minor:
        documents.append(NewCredit(None, min(kept, total_minor), CARRIED))
    return documents


def vat_until(total_minor: int, vat_minor: int, credited_minor: int) -> int:
    """Return the VAT within the first so much of a bill, of whatever rates: in proportion, and all of it in the end."""
    return 0 if total_minor == 0 else round_half_up(vat_minor * credited_minor, total_minor)
