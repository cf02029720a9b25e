"""Cells that no spreadsheet runs, and lines that every reader of CSV understands."""

import csv
import io
from datetime import UTC, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from echarge.operations.reports import Cell
from echarge.web.csv_text import csv_writer, header, safe

LONDON = ZoneInfo("Europe/London")


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        pytest.param("=HYPERLINK(1)", "'=HYPERLINK(1)", id="a formula"),
        pytest.param("+1", "'+1", id="plus"),
        pytest.param("-1+1", "'-1+1", id="minus"),
        pytest.param("@SUM(A1)", "'@SUM(A1)", id="at"),
        pytest.param("|cmd", "'|cmd", id="a pipe"),
        pytest.param("  =1", "  '=1", id="behind blanks"),
        pytest.param("\t=1", "\t'=1", id="behind a tab"),
        pytest.param("a\r\n=1", "a\n'=1", id="on a second line"),
        pytest.param("a\r=1", "a =1", id="behind a carriage return"),
        pytest.param("a;=1", "a;'=1", id="where a semicolon ends cells"),
        pytest.param("\uff1d1", "'\uff1d1", id="a wide formula"),
        pytest.param("\x00=1", " '=1", id="behind a control character"),
        pytest.param("Ada King-Noel", "Ada King-Noel", id="a name"),
        pytest.param("ada+1@example.org", "ada+1@example.org", id="an address"),
        pytest.param("", "", id="nothing"),
        pytest.param("\ud800", " ", id="half a letter"),
    ],
)
def test_safe(text: str, cell: str) -> None:
    """C16: what begins like a formula gets an apostrophe before it; all else stays as it is."""
    assert safe(text) == cell


def test_line() -> None:
    """Values are plain: numbers without separators, times with the zone's offset, nothing where there is nothing."""
    summer = datetime(2026, 7, 1, 12, 0, 0, 999, tzinfo=UTC)
    cells: list[Cell] = [
        "a",
        'say "a, b"',
        "two\nlines",
        1_000_000,
        Decimal("-0.50"),
        Decimal("1E+3"),
        True,
        False,
        summer,
        None,
    ]
    text = csv_writer(LONDON)([cells]).decode()
    assert text == ('a,"say ""a, b""","two\nlines",1000000,-0.50,1000,true,false,2026-07-01T13:00:00+01:00,\r\n')
    assert next(csv.reader(io.StringIO(text, newline="")))[2] == "two\nlines"


def test_header() -> None:
    """The file says that it is UTF-8, for Excel."""
    assert header(["Date", "Énergie (kWh)"]) == "\ufeffDate,Énergie (kWh)\r\n".encode()
