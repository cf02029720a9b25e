"""What stands on a receipt, in words: the same for the page and the PDF."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from echarge.domain import pricing
from echarge.domain.breakdown import charges_of
from echarge.domain.documents import DocumentKind
from echarge.domain.money import Money, minor_digits, round_half_up
from echarge.domain.payments import PaymentState
from echarge.domain.tariffs import FrozenTariff
from echarge.domain.units import decimal_text
from echarge.operations.receipts import Receipt
from echarge.store.models import Bill, Payment

MWH_PER_KWH = 1_000_000
SECONDS_PER_HOUR = 3_600
SECONDS_PER_MINUTE = 60
BASIS_POINTS = 100
MICRO = 1_000_000
ENERGY = pricing.Part.ENERGY
LABELS = {
    "Energy": ENERGY,
    "Charging time": pricing.Part.TIME,
    "Connection": pricing.Part.CONNECTION,
    "Parking": pricing.Part.PARKING,
}
"""The parts by the names that bills have for them."""

UNITS = {ENERGY: "kWh", pricing.Part.TIME: "h", pricing.Part.PARKING: "h"}
Lines = list[list[Any]]
"""Quantity, price in millionths, begin, end, amount."""

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
class Part:
    """One part of the price, and what it is made of."""

    label: str
    amount: str
    details: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Content:
    """A receipt in words, part by part from above to below."""

    title: str
    issued: str
    seller: Sequence[str]
    """The name first."""
    payer: Sequence[str]
    facts: Sequence[tuple[str, str]]
    parts: Sequence[Part]
    total: tuple[str, str]
    vat: Sequence[tuple[str, str]]
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
        parts=[] if is_credit else parts_of(bill, content, zone),
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
        ("Charging ended", shown_time(content.get("stopped"), zone)),
        ("Cable out", shown_time(content.get("disconnected"), zone) if content.get("parkedS") else ""),
        ("Energy", f"{kwh(int(content.get('energyMwh') or 0))} kWh"),
        ("Charging time", duration(int(content.get("chargingS") or 0))),
        ("Tariff", str(dict(content.get("tariff") or {}).get("name") or "")),
    ]
    if bill.kind == DocumentKind.CREDIT_NOTE:
        found = [("Credits receipt", str(content.get("creditedNumber") or "")), ("Reason", bill.reason), *found]
    return [(label, text) for label, text in found if text]


def parts_of(bill: Bill, content: dict[str, Any], zone: ZoneInfo) -> list[Part]:
    """Return the parts of the price, each with what it is made of, where that is known."""
    parts = {LABELS[str(label)]: int(minor) for label, minor in content.get("parts") or []}
    lines = charged(bill, content, parts)
    names = {part: label for label, part in LABELS.items()}
    return [
        Part(names[part], shown(minor, bill), details_of(part, lines[part], bill.currency, zone))
        for part, minor in parts.items()
    ]


def charged(bill: Bill, content: dict[str, Any], parts: Mapping[pricing.Part, int]) -> Mapping[pricing.Part, Lines]:
    """Return what each part is made of: as it was kept, else the quantities at their prices if that is the part."""
    found: dict[pricing.Part, Lines] = {part: [] for part in pricing.Part}
    for part, *line in content.get("lines") or []:
        found[pricing.Part(part)].append(line)
    tariff = tariff_of(content)
    if content.get("lines") or tariff is None or tariff.elements:
        return found
    energy_mwh, charging_s, parked_s = (int(content.get(name) or 0) for name in ("energyMwh", "chargingS", "parkedS"))
    usage = pricing.Usage(energy_mwh, charging_s, parked_s)
    four = [parts.get(part, 0) for part in (ENERGY, pricing.Part.TIME, pricing.Part.CONNECTION, pricing.Part.PARKING)]
    cost = pricing.Cost(four[0], four[1], four[2], four[3], bill.total_minor, bill.vat_minor, bill.currency)
    for charge in charges_of(tariff, usage, cost):
        if charge.amount_minor == parts.get(charge.part):
            found[charge.part] = [[charge.line.quantity, charge.line.micro, None, None, charge.amount_minor]]
    return found


def tariff_of(content: dict[str, Any]) -> FrozenTariff | None:
    """Return the tariff that was charged by; None where none was, or it cannot be read."""
    try:
        return FrozenTariff.from_json(dict(content.get("tariff") or {}))
    except (KeyError, ValueError, TypeError):
        return None


def details_of(part: pricing.Part, lines: Lines, currency: str, zone: ZoneInfo) -> list[str]:
    """Return in words what was taken at which price, the oldest first; what was free is left out."""
    found = []
    for quantity, micro, begin, end, amount_minor in lines:
        if micro:
            times = spell(begin, end, zone) if begin and end and len(lines) > 1 else ""
            price = f"{decimal_text(micro)} {currency} per {UNITS[part]}"
            sum_ = comes_to(part, quantity, micro, amount_minor, currency, alone=len(lines) == 1)
            found.append(f"{times}{taken(part, quantity)} at {price}{sum_}")
    return found


def taken(part: pricing.Part, quantity: int) -> str:
    """Return a quantity in words."""
    return f"{kwh(quantity)} kWh" if part is ENERGY else duration(quantity)


def comes_to(part: pricing.Part, quantity: int, micro: int, amount_minor: int, currency: str, *, alone: bool) -> str:
    """Return what a line comes to, where its part does not say so, or where a limit has cut it."""
    per_unit = pricing.MWH_PER_KWH if part is ENERGY else SECONDS_PER_HOUR
    whole = round_half_up(quantity * micro * 10 ** minor_digits(currency), per_unit * MICRO)
    amount = Money(amount_minor, currency).to_decimal()
    if whole > amount_minor + 1:  # a line may be rounded down where the one before was rounded up
        return f" = {Money(whole, currency).to_decimal()}, limited to {amount}"
    return "" if alone else f" = {amount}"


def spell(begin: str, end: str, zone: ZoneInfo) -> str:
    """Return from when to when by the site's clock, with the days where these differ."""
    first, last = (datetime.fromisoformat(each).astimezone(zone) for each in (begin, end))
    days = first.date() != last.date()
    shown_both = [f"{at.day} {at:%b %H:%M}" if days else f"{at:%H:%M}" for at in (first, last)]
    return f"{shown_both[0]}\N{EN DASH}{shown_both[1]}: "


def notes_of(receipt: Receipt) -> list[str]:
    """Return whether it was paid, and how; of a receipt that was replaced, by which one."""
    payment, bill = receipt.payment, receipt.bill
    if bill.kind == DocumentKind.CREDIT_NOTE:
        return []
    later = [each.number for each in receipt.others if each.kind == DocumentKind.BILL and each.number > bill.number]
    if later:
        return [f"Replaced by receipt {max(later)}."]
    if payment is None:
        return []
    notes = [PAID[PaymentState(payment.state)]]
    if payment.refunded_minor:
        notes.append(f"Given back so far: {shown_minor(payment.refunded_minor, payment)}.")
    return notes


def vat_of(bill: Bill, content: dict[str, Any]) -> list[tuple[str, str]]:
    """Return what is said of VAT: by its rates, where there are several."""
    whole, tariff = shown(abs(bill.vat_minor), bill), tariff_of(content)
    parts = {LABELS[str(label)]: int(minor) for label, minor in content.get("parts") or []}
    if tariff is None:
        return [("Includes VAT", whole)]
    four = (parts.get(ENERGY, 0), parts.get(pricing.Part.TIME, 0), parts.get(pricing.Part.CONNECTION, 0))
    rates = pricing.vat_by_rate(tariff, (*four, parts.get(pricing.Part.PARKING, 0)), sum(parts.values()))
    rates = [each for each in rates if each[1]]
    if len(rates) == 1:
        return [(f"Includes VAT at {percent(rates[0][0])}", whole)]
    if bill.kind == DocumentKind.CREDIT_NOTE or not rates:
        return [("Includes VAT", whole)]
    return [(f"{shown(gross, bill)} includes VAT at {percent(rate)}", shown(vat, bill)) for rate, gross, vat in rates]


def percent(rate_bp: int) -> str:
    """Return a rate in per cent."""
    return f"{Decimal(rate_bp) / BASIS_POINTS:f} %"


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
    at = datetime.fromisoformat(str(text)).astimezone(zone)
    return f"{at.day} {at:%B %Y, %H:%M %Z}"


def kwh(energy_mwh: int) -> str:
    """Return an energy with three decimals."""
    return f"{Decimal(energy_mwh) / MWH_PER_KWH:.3f}"


def duration(seconds: int) -> str:
    """Return a duration as hh:mm:ss."""
    minutes, rest = divmod(seconds, SECONDS_PER_MINUTE)
    hours, minutes = divmod(minutes, SECONDS_PER_MINUTE)
    return f"{hours:02d}:{minutes:02d}:{rest:02d}"
