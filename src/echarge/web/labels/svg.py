"""Labels as SVG: one alone in its own size, several on sheets one below the other. Text is drawn as outlines."""

from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter
from xml.sax.saxutils import escape

from echarge.web.labels.fonts import MM_PER_POINT, Font, bold
from echarge.web.labels.layout import (
    HEIGHT,
    ON_A_SHEET,
    SHEET_HEIGHT,
    SHEET_WIDTH,
    WIDTH,
    Drawing,
    Square,
    Text,
    place_of,
)


def svg_of(drawings: Sequence[Drawing]) -> bytes:
    """Return the labels as one SVG."""
    if len(drawings) == 1:
        return document(WIDTH, HEIGHT, [label(drawings[0], 0, 0)], drawings)
    sheets = -(-len(drawings) // ON_A_SHEET)
    return document(SHEET_WIDTH, sheets * SHEET_HEIGHT, placed(drawings), drawings)


def placed(drawings: Sequence[Drawing]) -> Iterator[str]:
    """Yield the labels in their places, sheet below sheet."""
    for number, drawing in enumerate(drawings):
        sheet, place = divmod(number, ON_A_SHEET)
        x, y = place_of(place)
        yield label(drawing, x, y + sheet * SHEET_HEIGHT)


def document(width: float, height: float, parts: Iterable[str], drawings: Sequence[Drawing]) -> bytes:
    """Return the document of this size, in millimetres; each glyph stands in it once."""
    size = f'width="{width:g}mm" height="{height:g}mm" viewBox="0 0 {width:g} {height:g}"'
    used = {
        (id_of(line.font, sign), line.font.glyph(sign))
        for each in drawings
        for line in each.texts
        for sign in line.text
    }
    glyphs = "".join(f'<path id="{name}" d="{glyph.outline}"/>' for name, glyph in sorted(used, key=itemgetter(0)))
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" {size}>',
            f"<defs>{glyphs}</defs>",
            '<rect width="100%" height="100%" fill="#fff"/>',
            *parts,
            "</svg>\n",
        ]
    ).encode()


def id_of(font: Font, sign: str) -> str:
    """Return by which name a glyph is used."""
    return f"{'b' if font is bold() else 'r'}{ord(sign):x}"


def label(drawing: Drawing, x: float, y: float) -> str:
    """Return one label at this place."""
    frame = f'<rect width="{WIDTH}" height="{HEIGHT}" rx="2" fill="none" stroke="#bbb" stroke-width=".15"/>'
    parts = [f"<title>{escape(drawing.title)}</title>", frame, square(drawing.square), *map(text, drawing.texts)]
    return f'<g transform="translate({x:g} {y:g})">{"".join(parts)}</g>'


def square(code: Square) -> str:
    """Return a QR code as one path, in modules."""
    path = "".join(f"M{column} {row}h{length}v1h-{length}z" for row, column, length in code.runs)
    transform = f"translate({code.x:g} {code.y:g}) scale({code.module:g})"
    return f'<path transform="{transform}" shape-rendering="crispEdges" d="{path}"/>'


def text(line: Text) -> str:
    """Return a line as outlines."""
    scale = line.size_pt * MM_PER_POINT / line.font.units_per_em
    parts, x = [], 0
    for sign in line.text:
        glyph = line.font.glyph(sign)
        if glyph.outline:
            parts.append(f'<use href="#{id_of(line.font, sign)}" x="{x}"/>')
        x += glyph.advance
    return f'<g transform="translate({line.x:g} {line.y:g}) scale({scale:.6f} {-scale:.6f})">{"".join(parts)}</g>'
