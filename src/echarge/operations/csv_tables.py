"""CSV as spreadsheets write it, taken apart record by record: any separator, any line end, a mark at the beginning."""

import csv
import io
from collections.abc import Collection, Iterator
from dataclasses import dataclass

SEPARATORS = (",", ";", "\t", "|")
REPLACED = "\ufffd"
"""What a reader puts where the bytes are no UTF-8."""


class BrokenCsvError(Exception):
    """From this line on the text is no CSV."""

    def __init__(self, line: int) -> None:
        super().__init__(f"line {line}: the quotes do not close")
        self.line = line


@dataclass(frozen=True, slots=True)
class Record:
    """One record, and the line of the file that it begins on, from 1."""

    line: int
    cells: list[str]


@dataclass(frozen=True, slots=True)
class Table:
    """A CSV text: its header, and its records as they are read."""

    header: Record | None
    records: Iterator[Record]


def table_of(text: str, known: Collection[str]) -> Table:
    """Return the table that the text is, by the separator that shows the most of the known headings.

    The records' iterator raises BrokenCsvError where the text ends being CSV.
    """
    text = text.removeprefix("\ufeff")
    separators: tuple[str, ...] = SEPARATORS
    line = 1
    first, _, rest = text.partition("\n")
    if first.strip().lower() in {f"sep={separator}" for separator in SEPARATORS}:
        separators, text, line = (first.strip()[-1],), rest, 2  # how Excel is told
    best: Table | None = None
    best_score = (-1, -1)
    for separator in separators:
        records = read(text, separator, line)
        try:
            header = next(records, None)
        except BrokenCsvError:
            continue
        cells = [heading(cell) for cell in header.cells] if header is not None else []
        score = (len(set(cells) & set(known)), len(cells))
        if best is None or score > best_score:
            best, best_score = Table(header, records), score
    if best is None:
        raise BrokenCsvError(line)
    return best


def heading(text: str) -> str:
    """Return how headings are compared: letters and digits alone, whatever their case."""
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def read(text: str, separator: str, first_line: int) -> Iterator[Record]:
    """Yield the records that are not empty."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    while True:
        line = first_line + reader.line_num
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise BrokenCsvError(line) from error
        if any(cell.strip() for cell in cells):
            yield Record(line, cells)
