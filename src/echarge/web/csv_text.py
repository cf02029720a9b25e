"""Lines of CSV (RFC 4180) that a spreadsheet shows and never runs (C16)."""

import csv
import io
import re
from collections.abc import Callable, Sequence
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from echarge.operations.reports import Cell, Chunk

MEDIA_TYPE = "text/csv; charset=utf-8; header=present"
BYTE_ORDER_MARK = "\ufeff"
"""Without it, Excel takes UTF-8 for an old code page; other programs read past it (`utf-8-sig`)."""

CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
FORMULA = re.compile(r"(^|[;\t\n])(\s*)(?=[=+\-@|%\uff1d\uff0b\uff0d\uff20])")
"""How a cell begins that a spreadsheet would run, in wide letters too; also after what some take for a cell's end."""
EITHER = re.compile(f"{CONTROL.pattern}|{FORMULA.pattern}")


def safe(text: str) -> str:
    """Return the text as it may stand in a cell: without control characters, a formula quoted by an apostrophe."""
    if EITHER.search(text) is None:  # nearly always, and a third of the time that both take
        return text
    return FORMULA.sub(r"\1\2'", CONTROL.sub(" ", text.replace("\r\n", "\n")))


def csv_writer(zone: ZoneInfo) -> Callable[[Chunk], bytes]:
    """Return what spells lines: numbers plain, times by ISO 8601 with the offset that they have in this zone."""

    def spelled(cell: Cell) -> str | int:
        match cell:
            case str():
                return safe(cell)
            case None:
                return ""
            case bool():
                return "true" if cell else "false"
            case Decimal():
                return format(cell, "f")
            case datetime():
                return cell.astimezone(zone).isoformat(timespec="seconds")
            case int():
                return cell

    def write(lines: Chunk) -> bytes:
        out = io.StringIO(newline="")
        csv.writer(out, lineterminator="\r\n").writerows([[spelled(cell) for cell in line] for line in lines])
        return out.getvalue().encode()

    return write


def header(columns: Sequence[str]) -> bytes:
    """Return the first line, with the mark before it."""
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerow(columns)
    return (BYTE_ORDER_MARK + out.getvalue()).encode()
