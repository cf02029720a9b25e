"""Receipts by their link: a page that does nothing, and a PDF that can be read whatever stands on it."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from html import unescape
from typing import Any

import httpx2
import pypdfium2
import pytest
from starlette.applications import Starlette

from echarge.domain.elements import Element
from echarge.domain.tariffs import (
    Component,
    ConnectionFee,
    EnergyRate,
    FrozenTariff,
    ParkingRate,
    TariffSource,
    TimeRate,
)
from echarge.operations.receipts import Receipt
from echarge.store.models import Bill, Tariff
from echarge.web.receipts.content import content_of
from echarge.web.receipts.page import page_of
from echarge.web.receipts.pdf import pdf_of
from echarge.web.receipts.routes import receipt_routes
from tests.operations.paying import Till, till_at
from tests.operations.stage import change
from tests.world import World, world

pytestmark = pytest.mark.anyio


@pytest.fixture
async def here(sqlite_url: str) -> AsyncIterator[World]:
    """Yield a world."""
    async with world(sqlite_url) as found:
        yield found


async def paid(here: World) -> tuple[Till, Bill]:
    """Return the bill of a session that was paid."""
    till = await till_at(here)
    await till.charged(await till.begun(await till.held()), 10_000)
    await till.work()
    return till, await Bill.get()


def client(here: World) -> httpx2.AsyncClient:
    """Return a browser."""
    app = Starlette(routes=list(receipt_routes(here.runtime)))
    return httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app), base_url="http://echarge.test")


async def test_page_and_pdf(here: World) -> None:
    """PAY-6: whoever has the link sees the receipt, as a page and as a PDF, and no cache keeps it."""
    _, bill = await paid(here)
    async with client(here) as http:
        page, pdf = await http.get(f"/receipts/{bill.link}"), await http.get(f"/receipts/{bill.link}.pdf")
    text = unescape(page.text)
    for said in ("Receipt 1", "Volt Ltd", "payer@example.org", "10.000 kWh", "10.50 GBP", "1.75 GBP", "Paid."):
        assert said in text
        assert said in text_of(pdf.content)
    assert page.headers["cache-control"] == pdf.headers["cache-control"] == "no-store"
    assert "script" not in page.headers["content-security-policy"]
    assert pdf.headers["content-type"] == "application/pdf"


@pytest.mark.parametrize("link", ["", "x", "x" * 5_000, "%00", "..%2f..", "1", "é"])
async def test_guessed_links(here: World, link: str) -> None:
    """A link that is none shows nothing."""
    _, bill = await paid(here)
    async with client(here) as http:
        for path in (f"/receipts/{link}", f"/receipts/{link}.pdf", f"/receipts/{bill.link[:-1]}"):
            answer = await http.get(path)
            assert answer.status_code == 404
            assert "Volt" not in answer.text


def text_of(pdf: bytes) -> str:
    """Return what can be read in the PDF."""
    document = pypdfium2.PdfDocument(pdf)
    return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def bill_with(seller: str, address: str, payer: str, **more: Any) -> Bill:
    """Return a bill with these names on it."""
    content = {
        "seller": {"name": seller, "address": address, "vatNumber": "GB 1", "phone": "", "email": ""},
        "reference": "934323817", "site": "Quay", "evse": "Quay 1", "timeZone": "Europe/London",
        "began": "2026-05-04T12:00:00+00:00", "energyMwh": 10_000_000, "chargingS": 1_800,
        "tariff": {"name": "Day"}, "vatRateBp": 2_000, "parts": [["Energy", 500]],
    }  # fmt: skip
    return Bill(
        organisation_id=1, session_id=1, number=7, kind="BILL", issued_at=datetime(2026, 5, 4, tzinfo=UTC),
        currency="GBP", total_minor=500, vat_minor=83, content=content, payer=payer, link="l" * 32, **more,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("seller", "address", "payer", "pages"),
    [
        pytest.param("Volt Ltd", "1 Quay Street\nBristol", "Ada King", 1, id="plain"),
        pytest.param("Φόρτιση Αθηνών", "Ελευθερίας 12", "Анна Каренина", 1, id="Greek and Cyrillic"),
        pytest.param("V" * 200, "Street " * 40, "x" * 300, 1, id="long"),
        pytest.param("Volt Ltd", "\n".join(f"Line {number}" for number in range(60)), "Ada", 2, id="over pages"),
    ],
)
def test_names_of_all_kinds(seller: str, address: str, payer: str, pages: int) -> None:
    """PAY-6: long names and other alphabets are readable, nothing leaves the page, and the sums stay together."""
    bill = bill_with(seller, address, payer)
    pdf = pdf_of(content_of(Receipt(bill, [], None)), bill.issued_at)
    document = pypdfium2.PdfDocument(pdf)
    assert len(document) == pages
    squeezed = "".join(text_of(pdf).split())
    assert "".join(seller.split()) in squeezed
    assert "".join(payer.split()) in squeezed
    last = document[pages - 1].get_textpage().get_text_bounded()
    assert "Energy" in last
    assert "Total" in last
    for page in document:
        for box in (each.get_bounds() for each in page.get_objects()):
            assert box[0] >= 0
            assert box[2] <= page.get_width()
            assert box[1] >= 0


def test_markup_is_text() -> None:
    """What somebody entered is text on the page, and never a part of it."""
    bill = bill_with("<script>alert(1)</script>", "<b>", '"><img src=x>')
    page = page_of(content_of(Receipt(bill, [], None)), bill.link)
    assert "<script" not in page
    assert "<img" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


def test_a_credit_note() -> None:
    """PAY-6: a credit note names its bill and its reason, and counts below nothing."""
    bill = bill_with("Volt Ltd", "", "Ada")
    note = bill_with("Volt Ltd", "", "Ada", reason="The cable stuck")
    note.update_from_dict({"kind": "CREDIT_NOTE", "number": 8, "total_minor": -200, "vat_minor": -33})
    note.content = {**note.content, "creditedNumber": 7}
    content = content_of(Receipt(note, [bill], None))
    assert (content.title, content.total, content.parts) == ("Credit note 8", ("Credited", "2.00 GBP"), [])
    assert content.facts[:2] == [("Credits receipt", "7"), ("Reason", "The cable stuck")]
    assert [other.text for other in content.others] == ["Receipt 7: 5.00 GBP"]


def tariff_with(*components: Component, **more: Any) -> dict[str, Any]:
    """Return a tariff as bills keep it."""
    return FrozenTariff(None, "Day", "GBP", 2_000, components, TariffSource.SITE, **more).to_json()


def shown_parts(bill: Bill) -> list[tuple[str, str, list[str]]]:
    """Return the parts of the price with what they are made of."""
    return [(each.label, each.amount, list(each.details)) for each in content_of(Receipt(bill, [], None)).parts]


def test_what_the_price_is_made_of() -> None:
    """PAY-6: each part says how much of what at which price, and VAT at its rate."""
    bill = bill_with("Volt Ltd", "", "Ada")
    bill.total_minor, bill.vat_minor = 1_050, 175
    tariff = tariff_with(EnergyRate(143_500), TimeRate(1_000_000), ConnectionFee(500), ParkingRate(2_000_000))
    parts = [["Energy", 144], ["Charging time", 50], ["Connection", 500], ["Parking", 356]]
    bill.content = {**bill.content, "tariff": tariff, "parts": parts, "parkedS": 7_200}
    assert shown_parts(bill) == [
        ("Energy", "1.44 GBP", ["10.000 kWh at 0.1435 GBP per kWh"]),
        ("Charging time", "0.50 GBP", ["00:30:00 at 1.00 GBP per h"]),
        ("Connection", "5.00 GBP", []),
        ("Parking", "3.56 GBP", ["02:00:00 at 2.00 GBP per h = 4.00, limited to 3.56"]),
    ]
    assert content_of(Receipt(bill, [], None)).vat == [("Includes VAT at 20 %", "1.75 GBP")]


def test_prices_by_the_time_of_day() -> None:
    """PAY-6, TAR-3: prices that changed are shown with their times by the site's clock; what was free is not."""
    bill = bill_with("Volt Ltd", "", "Ada")
    bill.content = {
        **bill.content, "parts": [["Energy", 500], ["Parking", 100]],
        "lines": [
            ["ENERGY", 4_000_000, 350_000, "2026-05-04T12:00:00+00:00", "2026-05-04T12:15:00+00:00", 140],
            ["ENERGY", 6_000_000, 600_000, "2026-05-04T12:15:00+00:00", "2026-05-04T12:30:00+00:00", 360],
            ["PARKING", 1_800, 2_000_000, "2026-05-04T12:30:00+00:00", "2026-05-05T05:00:00+00:00", 100],
            ["PARKING", 600, 0, "2026-05-05T05:00:00+00:00", "2026-05-05T05:10:00+00:00", 0],
        ],
    }  # fmt: skip
    assert shown_parts(bill) == [
        (
            "Energy",
            "5.00 GBP",
            [
                "13:00\N{EN DASH}13:15: 4.000 kWh at 0.35 GBP per kWh = 1.40",
                "13:15\N{EN DASH}13:30: 6.000 kWh at 0.60 GBP per kWh = 3.60",
            ],
        ),
        (
            "Parking",
            "1.00 GBP",
            ["4 May 13:30\N{EN DASH}5 May 06:00: 00:30:00 at 2.00 GBP per h = 1.00"],
        ),
    ]
    assert "13:15" in text_of(pdf_of(content_of(Receipt(bill, [], None)), bill.issued_at))
    assert "13:15" in page_of(content_of(Receipt(bill, [], None)), bill.link)


def test_two_rates_of_vat() -> None:
    """D11, PAY-6: VAT is shown by its rates, each with what bears it; a credit note has the sum of it."""
    bill = bill_with("Volt Ltd", "", "Ada")
    bill.total_minor, bill.vat_minor = 1_650, 125
    tariff = tariff_with(EnergyRate(105_000, vat_rate_bp=500), ConnectionFee(600))
    bill.content = {**bill.content, "tariff": tariff, "parts": [["Energy", 1_050], ["Connection", 600]]}
    assert content_of(Receipt(bill, [], None)).vat == [
        ("10.50 GBP includes VAT at 5 %", "0.50 GBP"),
        ("6.00 GBP includes VAT at 20 %", "1.00 GBP"),
    ]
    bill.update_from_dict({"kind": "CREDIT_NOTE", "total_minor": -1_650, "vat_minor": -150})
    assert content_of(Receipt(bill, [], None)).vat == [("Includes VAT", "1.50 GBP")]


def test_a_receipt_that_was_replaced() -> None:
    """D19: a receipt that was billed anew says by which one, and not that it was paid."""
    old, new = bill_with("Volt Ltd", "", "Ada"), bill_with("Volt Ltd", "", "Ada")
    new.number = 9
    assert content_of(Receipt(old, [new], None)).notes == ["Replaced by receipt 9."]
    assert content_of(Receipt(new, [old], None)).notes == []


async def test_lines_are_kept_with_the_bill(here: World) -> None:
    """PAY-6, TAR-3: a bill at prices by time of day keeps its lines, which add up to its parts."""
    elements = [
        Element(starts_minute=13 * 60, ends_minute=13 * 60 + 15, energy_micro_per_kwh=350_000),
        Element(starts_minute=13 * 60 + 15, ends_minute=14 * 60, energy_micro_per_kwh=550_000),
    ]
    await change(here, Tariff, here.tariff.id, elements=[element.to_json() for element in elements])
    _, bill = await paid(here)
    content: Any = bill.content
    energy = [line for line in content["lines"] if line[0] == "ENERGY"]
    assert [(line[1], line[2], line[5]) for line in energy] == [(5_000_000, 350_000, 175), (5_000_000, 550_000, 275)]
    assert dict(content["parts"])["Energy"] == 450
