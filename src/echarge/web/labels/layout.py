"""What stands where on a label, in millimetres from its upper left corner; and where labels stand on their sheets.

The sheet is A4 with two columns of five labels of 99.1 by 57 mm, a common one for laser printers.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import segno

from echarge.operations.labels import Label
from echarge.web.labels.fonts import MM_PER_POINT, Font, bold, printable, regular

WIDTH, HEIGHT = 99.1, 57.0
SHEET_WIDTH, SHEET_HEIGHT = 210.0, 297.0
COLUMNS, ROWS = 2, 5
LEFT, TOP, PITCH = 4.65, 6.0, 101.6
ON_A_SHEET = COLUMNS * ROWS

QR_SIDE = 46.0
"""With its quiet zone of four modules, which belongs to it."""
QR_QUIET = 4
QR_LEFT, QR_TOP = 1.5, 1.5
TEXT_LEFT = 48.0
TEXT_WIDTH = WIDTH - TEXT_LEFT - 4.0
MARGIN = 6.4
LINE = 1.2
"""The height of a line, by the size of its text."""


@dataclass(frozen=True, slots=True)
class Text:
    """A line of text: where its first sign stands on its base line."""

    x: float
    y: float
    size_pt: float
    text: str
    font: Font


@dataclass(frozen=True, slots=True)
class Square:
    """A QR code: where it stands, how large a module is, and its black modules as runs of row, column and length."""

    x: float
    y: float
    module: float
    runs: Sequence[tuple[int, int, int]]


@dataclass(frozen=True, slots=True)
class Drawing:
    """One label, laid out."""

    title: str
    texts: Sequence[Text]
    square: Square


def drawing(label: Label) -> Drawing:
    """Return the label, laid out; what is too long becomes smaller, and is then cut off."""
    texts = [
        line_of("Scan to charge and pay", TEXT_LEFT, 9.5, 8.0, regular(), TEXT_WIDTH),
        line_of(spaced(label.code), TEXT_LEFT, 19.5, 22.0, bold(), TEXT_WIDTH),
        *block(printable(label.name), 27.0, 37.0),
    ]
    if phone := printable(label.phone):
        texts.append(line_of("Help", TEXT_LEFT, 40.5, 7.0, regular(), TEXT_WIDTH))
        texts.append(line_of(phone, TEXT_LEFT, 45.0, 11.0, bold(), TEXT_WIDTH))
    texts.append(line_of(printable(label.url), MARGIN, 52.0, 8.0, regular(), WIDTH - 2 * MARGIN, least_pt=4.5))
    return Drawing(f"{label.code} {printable(label.name)}".strip(), texts, square_of(label.url))


def spaced(code: str) -> str:
    """Return a code in groups of four, as it is read aloud."""
    return " ".join(code[start : start + 4] for start in range(0, len(code), 4))


def line_of(text: str, x: float, y: float, size_pt: float, font: Font, width: float, *, least_pt: float = 6.0) -> Text:
    """Return one line that fits: smaller where it has to be, and cut off where that is not enough."""
    width_mm = font.width_mm(text, size_pt)
    size = size_pt if width_mm <= width else max(least_pt, size_pt * width / width_mm)
    return Text(x, y, size, font.cut(text, size, width + 0.01), font)


def block(text: str, top: float, bottom: float) -> list[Text]:
    """Return the lines of a text in the largest size at which all of it fits; in the smallest, cut off."""
    font, lines, size = regular(), [], 6.0
    for size in (12.0, 10.0, 8.5, 7.0, 6.0):
        lines = font.wrapped(text, size, TEXT_WIDTH)
        if top + (len(lines) - 1) * size * MM_PER_POINT * LINE <= bottom:
            break
    height = size * MM_PER_POINT * LINE
    room = int((bottom - top) / height) + 1
    if len(lines) > room:
        lines = [*lines[: room - 1], font.cut("".join([lines[room - 1], "  "]) + "x" * 99, size, TEXT_WIDTH)]
    return [Text(TEXT_LEFT, top + place * height, size, line, font) for place, line in enumerate(lines)]


def square_of(url: str) -> Square:
    """Return the QR code of this address; level M, or better where that costs no room."""
    matrix = segno.make_qr(url, error="m").matrix
    module = QR_SIDE / (len(matrix) + 2 * QR_QUIET)
    quiet = QR_QUIET * module
    runs = [
        (row, column, length)
        for row, modules in enumerate(matrix)
        for column, length in runs_of(bytes(modules))
    ]  # fmt: skip
    return Square(QR_LEFT + quiet, QR_TOP + quiet, module, runs)


def runs_of(modules: bytes) -> list[tuple[int, int]]:
    """Return where black modules stand in a row: the first of each run, and how many there are."""
    runs: list[tuple[int, int]] = []
    column = 0
    while (column := modules.find(1, column)) >= 0:
        end = modules.find(0, column)
        end = len(modules) if end < 0 else end
        runs.append((column, end - column))
        column = end
    return runs


def place_of(number: int) -> tuple[float, float]:
    """Return where a label stands on its sheet, by its number there, from 0: row by row."""
    row, column = divmod(number, COLUMNS)
    return LEFT + column * PITCH, TOP + row * HEIGHT
