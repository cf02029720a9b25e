"""Labels as PDF, on sheets of A4; the font is embedded, as far as it is used."""

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING

from echarge.web.labels.fonts import bold, regular
from echarge.web.labels.layout import HEIGHT, ON_A_SHEET, WIDTH, Drawing, Square, Text, place_of

if TYPE_CHECKING:
    from fpdf import FPDF

CREATOR = "eCharge"
GREY = 190

# It tells of every table that it leaves out of the embedded font.
logging.getLogger("fontTools").setLevel(logging.WARNING)


def pdf_of(drawings: Sequence[Drawing]) -> bytes:
    """Return the labels as one PDF."""
    from fpdf import FPDF  # noqa: PLC0415 -- slow, and of no use to a server of which nobody wants a PDF

    pdf = FPDF(format="A4", unit="mm")
    pdf.set_auto_page_break(auto=False)
    pdf.set_margin(0)
    pdf.set_creator(CREATOR)
    pdf.set_title("Labels")
    pdf.add_font("label", "", regular().path)
    pdf.add_font("label", "B", bold().path)
    for number, drawing in enumerate(drawings):
        if number % ON_A_SHEET == 0:
            pdf.add_page()
        draw(pdf, drawing, *place_of(number % ON_A_SHEET))
    return bytes(pdf.output())


def draw(pdf: "FPDF", drawing: Drawing, x: float, y: float) -> None:
    """Draw one label at this place."""
    pdf.set_draw_color(GREY)
    pdf.set_line_width(0.15)
    pdf.rect(x, y, WIDTH, HEIGHT, round_corners=True, corner_radius=2)
    pdf.set_fill_color(0)
    square(pdf, drawing.square, x, y)
    for line in drawing.texts:
        text(pdf, line, x, y)


def square(pdf: "FPDF", code: Square, x: float, y: float) -> None:
    """Draw a QR code."""
    for row, column, length in code.runs:
        pdf.rect(
            x + code.x + column * code.module, y + code.y + row * code.module, length * code.module, code.module, "F"
        )


def text(pdf: "FPDF", line: Text, x: float, y: float) -> None:
    """Draw a line of text."""
    pdf.set_font("label", "B" if line.font is bold() else "", line.size_pt)
    # A sign that the font does not have is drawn as the empty box that SVG shows.
    pdf.text(x + line.x, y + line.y, "".join(sign if line.font.has(sign) else "\N{WHITE SQUARE}" for sign in line.text))
