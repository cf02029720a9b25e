"""A receipt as a PDF on A4; the labels' fonts are embedded, as far as they are used."""

from collections.abc import Sequence
from datetime import datetime

from echarge.web.labels.fonts import MM_PER_POINT, Font, bold, printable, regular
from echarge.web.receipts.content import Content

CREATOR = "eCharge"
LEFT, TOP, RIGHT, BOTTOM = 20.0, 20.0, 190.0, 277.0
LABEL_WIDTH = 42.0
LINE = 1.4
GREY, BLACK = 90, 0
NAME = "receipt"
SUMS_MAX = 30
"""So many lines of sums stay together at most."""
LINES_MAX = 40
"""So many lines of one text are printed; nobody's name or address has more."""


class Paper:
    """Pages that fill from above; what does not fit goes on to the next."""

    def __init__(self, title: str, at: datetime) -> None:
        from fpdf import FPDF  # noqa: PLC0415 -- slow, and of no use to a server of which nobody wants a PDF

        self.pdf = FPDF(format="A4", unit="mm")
        self.pdf.set_auto_page_break(auto=False)
        self.pdf.set_margin(0)
        self.pdf.set_creator(CREATOR)
        self.pdf.set_title(title)
        self.pdf.set_creation_date(at)
        self.pdf.add_font(NAME, "", regular().path)
        self.pdf.add_font(NAME, "B", bold().path)
        self.pdf.add_page()
        self.y = TOP

    def room_for(self, lines: int, size_pt: float) -> None:
        """Go on to the next page where so many lines do not fit on this one."""
        if self.y + lines * height(size_pt) > BOTTOM:
            self.pdf.add_page()
            self.y = TOP

    def write(self, lines: Sequence[str], size_pt: float, font: Font, *, grey: bool = False) -> None:
        """Write lines below each other, each as wide as the page."""
        for line in lines:
            for part in wrapped(line, font, size_pt, RIGHT - LEFT):
                self.room_for(1, size_pt)
                self.y += height(size_pt)
                self.text(LEFT, part, size_pt, font, grey=grey)

    def row(self, label: str, text: str, *, font: Font, size_pt: float = 10.0) -> None:
        """Write a label, and beside it a text as long as it is."""
        parts = wrapped(text, font, size_pt, RIGHT - LEFT - LABEL_WIDTH)
        self.room_for(min(len(parts), 2), size_pt)
        for number, part in enumerate(parts):
            self.room_for(1, size_pt)
            self.y += height(size_pt)
            if number == 0:
                self.text(LEFT, label, size_pt, regular(), grey=True)
            self.text(LEFT + LABEL_WIDTH, part, size_pt, font)

    def sum(self, label: str, amount: str, *, font: Font, size_pt: float = 10.0, grey: bool = False) -> None:
        """Write a part of the price, its amount at the right."""
        self.room_for(1, size_pt)
        self.y += height(size_pt)
        self.text(LEFT, font.cut(printable(label), size_pt, 100.0), size_pt, font, grey=grey)
        self.text(RIGHT - font.width_mm(amount, size_pt), amount, size_pt, font, grey=grey)

    def text(self, x: float, text: str, size_pt: float, font: Font, *, grey: bool = False) -> None:
        """Write one line where the paper has come to; a sign that the font does not have is an empty box."""
        self.pdf.set_font(NAME, "B" if font is bold() else "", size_pt)
        self.pdf.set_text_color(GREY if grey else BLACK)
        self.pdf.text(x, self.y, "".join(sign if font.has(sign) else "\N{WHITE SQUARE}" for sign in text))

    def gap(self, mm: float = 5.0) -> None:
        """Leave some room."""
        self.y += mm

    def rule(self) -> None:
        """Draw a line across."""
        self.y += 1.5
        self.pdf.set_draw_color(BLACK)
        self.pdf.set_line_width(0.2)
        self.pdf.line(LEFT, self.y, RIGHT, self.y)


def height(size_pt: float) -> float:
    """Return the height of a line of this size."""
    return size_pt * MM_PER_POINT * LINE


def wrapped(text: str, font: Font, size_pt: float, width_mm: float) -> list[str]:
    """Return the text in lines that fit, cut off after the most that is printed."""
    lines = font.wrapped(printable(text), size_pt, width_mm)
    return (
        [*lines[: LINES_MAX - 1], font.cut(lines[LINES_MAX - 1], size_pt, width_mm)]
        if len(lines) > LINES_MAX
        else lines
    )


def pdf_of(content: Content, at: datetime) -> bytes:
    """Return the receipt as a PDF."""
    paper = Paper(content.title, at)
    paper.write([content.title], 18.0, bold())
    paper.write([f"Issued {content.issued}"], 9.0, regular(), grey=True)
    paper.gap()
    paper.write(content.seller[:1], 11.0, bold())
    paper.write(content.seller[1:], 10.0, regular())
    if content.payer:
        paper.gap()
        paper.write(["For"], 9.0, regular(), grey=True)
        paper.write(content.payer, 10.0, regular())
    paper.gap()
    for label, text in content.facts:
        paper.row(label, text, font=regular())
    paper.gap()
    # The sums stay together, so that a total never stands alone on a page.
    details = sum(len(part.details) for part in content.parts)
    paper.room_for(min(len(content.parts) + len(content.vat) + details + 4, SUMS_MAX), 11.0)
    for part in content.parts:
        paper.sum(part.label, part.amount, font=regular())
        paper.write(part.details, 8.5, regular(), grey=True)
    paper.rule()
    paper.sum(*content.total, font=bold(), size_pt=12.0)
    for label, amount in content.vat:
        paper.sum(label, amount, font=regular(), size_pt=9.0, grey=True)
    paper.gap()
    paper.write([*content.notes, *(other.text for other in content.others)], 10.0, regular())
    return bytes(paper.pdf.output())
