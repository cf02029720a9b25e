"""What stands on a receipt, in words: the same for the page and the PDF."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from echarge.domain.documents import DocumentKind
from echarge.domain.money import Money
from echarge.domain.payments import PaymentState
from echarge.operations.receipts import Receipt
from echarge.store.models import Bill, Payment

MWH_PER_KWH = 1_000_000
SECONDS_PER_HOUR = 3_600
SECONDS_PER_MINUTE = 60
BASIS_POINTS = 100

PAID = {
    PaymentState.NONE: "Nothing was to be paid.",
    PaymentState.DUE: "To be paid.",
    PaymentState.PAID: "Paid.",
    PaymentState.FAILED: "Not paid yet.",
    PaymentState.PARTLY_PAID: "Paid in part.",
    PaymentState.REFUNDED: "Paid, and given back.",
}


@dataclass(frozen=True, slots=True)
class Link:
    """Another document of the same session."""

    text: str
    link: str


@dataclass(frozen=True, slots=True)
class Content:
    """A receipt in words, part by part from above to below."""

    title: str
    issued: str
    seller: Sequence[str]
    """The name first."""
    payer: Sequence[str]
    facts: Sequence[tuple[str, str]]
    parts: Sequence[tuple[str, str]]
    total: tuple[str, str]
    vat: str
    notes: Sequence[str]
    others: Sequence[Link]


def content_of(receipt: Receipt) -> Content:
    """Return the receipt in words."""
    bill, content = receipt.bill, dict[str, Any](receipt.bill.content)
    zone = ZoneInfo(str(content.get("timeZone") or "UTC"))
    seller = dict[str, Any](content.get("seller") or {})
    is_credit = bill.kind == DocumentKind.CREDIT_NOTE
    return Content(
        title=f"{'Credit note' if is_credit else 'Receipt'} {bill.number}",
        issued=shown_time(bill.issued_at.isoformat(), zone),
        seller=[str(seller.get("name") or ""), *lines_of(seller)],
        payer=bill.payer.splitlines(),
        facts=facts_of(bill, content, zone),
        parts=[]
        if is_credit
        else [(str(label), shown(int(minor), bill)) for label, minor in content.get("parts") or []],
        total=("Credited" if is_credit else "Total", shown(abs(bill.total_minor), bill)),
        vat=vat_of(bill, content),
        notes=notes_of(receipt),
        others=[link_of(each) for each in receipt.others],
    )


def lines_of(seller: dict[str, Any]) -> list[str]:
    """Return the seller's address, VAT number and how to reach them."""
    vat = [f"VAT number {seller['vatNumber']}"] if seller.get("vatNumber") else []
    reach = [str(seller[name]) for name in ("phone", "email") if seller.get(name)]
    return [*str(seller.get("address") or "").splitlines(), *vat, *reach]


def facts_of(bill: Bill, content: dict[str, Any], zone: ZoneInfo) -> list[tuple[str, str]]:
    """Return what was charged, where and when."""
    place = ", ".join(str(content[name]) for name in ("site", "address", "evse") if content.get(name))
    found = [
        ("Reference", str(content.get("reference") or "")),
        ("Place", place.replace("\n", ", ")),
        ("Began", shown_time(content.get("began"), zone)),
        ("Ended", shown_time(content.get("stopped"), zone)),
        ("Energy", f"{kwh(int(content.get('energyMwh') or 0))} kWh"),
        ("Charging time", duration(int(content.get("chargingS") or 0))),
        ("Tariff", str(dict(content.get("tariff") or {}).get("name") or "")),
    ]
    if bill.kind == DocumentKind.CREDIT_NOTE:
        found = [("Credits receipt", str(content.get("creditedNumber") or "")), ("Reason", bill.reason), *found]
    return [(label, text) for label, text in found if text]


def notes_of(receipt: Receipt) -> list[str]:
    """Return whether it was paid, and how."""
    payment = receipt.payment
    if payment is None or receipt.bill.kind == DocumentKind.CREDIT_NOTE:
        return []
    notes = [PAID[PaymentState(payment.state)]]
    if payment.refunded_minor:
        notes.append(f"Given back so far: {shown_minor(payment.refunded_minor, payment)}.")
    return notes


def vat_of(bill: Bill, content: dict[str, Any]) -> str:
    """Return what is said of VAT."""
    rate = Decimal(int(content.get("vatRateBp") or 0)) / BASIS_POINTS
    return f"Of this VAT at {rate:f} %: {shown(abs(bill.vat_minor), bill)}"


def link_of(bill: Bill) -> Link:
    """Return how another document is named."""
    what = "Credit note" if bill.kind == DocumentKind.CREDIT_NOTE else "Receipt"
    return Link(f"{what} {bill.number}: {shown(bill.total_minor, bill)}", bill.link)


def shown(amount_minor: int, bill: Bill) -> str:
    """Return an amount with its currency."""
    return f"{Money(amount_minor, bill.currency).to_decimal()} {bill.currency}"


def shown_minor(amount_minor: int, payment: Payment) -> str:
    """Return an amount of a payment with its currency."""
    return f"{Money(amount_minor, payment.currency).to_decimal()} {payment.currency}"


def shown_time(text: object, zone: ZoneInfo) -> str:
    """Return an instant by the site's clock; empty where there is none."""
    if not text:
        return ""
    return f"{datetime.fromisoformat(str(text)).astimezone(zone):%d %B %Y, %H:%M %Z}"


def kwh(energy_mwh: int) -> str:
    """Return an energy with three decimals."""
    return f"{Decimal(energy_mwh) / MWH_PER_KWH:.3f}"


def duration(seconds: int) -> str:
    """Return a duration as hh:mm:ss."""
    minutes, rest = divmod(seconds, SECONDS_PER_MINUTE)
    hours, minutes = divmod(minutes, SECONDS_PER_MINUTE)
    return f"{hours:02d}:{minutes:02d}:{rest:02d}"
