"""The labels' own font, so that they look alike wherever they are printed: how wide its text is, and its outlines."""

import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.ttLib import TTFont

FOLDER = Path(__file__).parent / "fonts"
MM_PER_POINT = 25.4 / 72
ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"


@dataclass(frozen=True, slots=True)
class Glyph:
    """One sign: its outline as an SVG path, and how far it takes the text, both in the font's units."""

    outline: str
    advance: int


class Font:
    """One weight of the font."""

    def __init__(self, path: Path) -> None:
        self.path = path
        font: Any = TTFont(path)
        self.units_per_em: int = font["head"].unitsPerEm
        self._names: dict[int, str] = font.getBestCmap()
        self._glyphs: Any = font.getGlyphSet()
        self._known: dict[str, Glyph] = {}
        """By name; there are some two thousand in all."""

    def glyph(self, sign: str) -> Glyph:
        """Return the sign's glyph, an empty box where the font has none."""
        name = self._names.get(ord(sign), ".notdef")
        found = self._known.get(name)
        if found is None:
            pen = SVGPathPen(self._glyphs, lambda number: f"{number:.0f}")
            self._glyphs[name].draw(pen)
            found = self._known[name] = Glyph(pen.getCommands(), self._glyphs[name].width)
        return found

    def has(self, sign: str) -> bool:
        """Say whether the font has this sign."""
        return ord(sign) in self._names

    def width_mm(self, text: str, size_pt: float) -> float:
        """Return how wide the text is."""
        units = sum(self.glyph(sign).advance for sign in text)
        return units / self.units_per_em * size_pt * MM_PER_POINT

    def cut(self, text: str, size_pt: float, width_mm: float) -> str:
        """Return as much of the text as fits, with an ellipsis where that is not all."""
        if self.width_mm(text, size_pt) <= width_mm:
            return text
        while text and self.width_mm(text + ELLIPSIS, size_pt) > width_mm:
            text = text[:-1]
        return text.rstrip() + ELLIPSIS

    def wrapped(self, text: str, size_pt: float, width_mm: float) -> list[str]:
        """Return the text in lines, broken at blanks, or within a word that is too long for a line."""
        lines: list[str] = []
        line = ""
        for word in text.split():
            longer = f"{line} {word}" if line else word
            if self.width_mm(longer, size_pt) <= width_mm:
                line = longer
                continue
            if line:
                lines.append(line)
            line = word
            while self.width_mm(line, size_pt) > width_mm:
                part = self._beginning(line, size_pt, width_mm)
                lines.append(part)
                line = line[len(part) :]
        return [*lines, line] if line else lines

    def _beginning(self, word: str, size_pt: float, width_mm: float) -> str:
        length = 1
        while length < len(word) and self.width_mm(word[: length + 1], size_pt) <= width_mm:
            length += 1
        return word[:length]


@cache
def regular() -> Font:
    """Return the font for small text."""
    return Font(FOLDER / "DejaVuSans.ttf")


@cache
def bold() -> Font:
    """Return the font for what must be read from afar."""
    return Font(FOLDER / "DejaVuSans-Bold.ttf")


def printable(text: str) -> str:
    """Return the text without control signs and the like, which print as nothing or turn the line around."""
    composed = unicodedata.normalize("NFC", text)
    return "".join(sign for sign in composed if unicodedata.category(sign)[0] != "C").strip()
