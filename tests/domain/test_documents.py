"""Documents: what has to be issued when a session's price is, or becomes, this."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from echarge.domain.documents import (
    CARRIED,
    CORRECTED,
    Document,
    DocumentKind,
    Issued,
    NewBill,
    NewCredit,
    due_minor,
    to_issue,
    vat_until,
)

BILL, NOTE = DocumentKind.BILL, DocumentKind.CREDIT_NOTE
FIRST = Issued(1, BILL, 1_500)


@pytest.mark.parametrize(
    ("issued", "total", "expected"),
    [
        pytest.param([], 0, [], id="D15: nothing costs nothing"),
        pytest.param([], 1_500, [NewBill(1)], id="the first"),
        pytest.param([FIRST], 1_500, [], id="issued once"),
        pytest.param([FIRST], 1_800, [NewCredit(1, 1_500, CORRECTED), NewBill(2)], id="D19: more"),
        pytest.param([FIRST], 0, [NewCredit(1, 1_500, CORRECTED), NewBill(2)], id="D19: nothing after all"),
        pytest.param(
            [FIRST, Issued(2, NOTE, -400, 1)],
            1_800,
            [NewCredit(1, 1_100, CORRECTED), NewBill(2), NewCredit(None, 400, CARRIED)],
            id="what was credited stays credited",
        ),
        pytest.param([FIRST, Issued(2, NOTE, -1_500, 1)], 1_500, [], id="a bill that was credited is not billed again"),
    ],
)
def test_d19_what_is_issued(issued: list[Issued], total: int, expected: list[Document]) -> None:
    """D19, A71: a bill that was issued never changes; it is credited, and there is a new one."""
    assert to_issue(issued, total) == expected


@given(
    totals=st.lists(st.integers(0, 5_000), min_size=1, max_size=6), credits_=st.lists(st.integers(1, 900), max_size=3)
)
def test_documents_add_up(totals: list[int], credits_: list[int]) -> None:
    """However often the price changes, the documents come to it, less what was credited; no note exceeds its bill."""
    issued: list[Issued] = []
    goodwill = 0
    for total in totals:
        for document in to_issue(issued, total):
            number = len(issued) + 1
            match document:
                case NewBill():
                    issued.append(Issued(number, BILL, total))
                case NewCredit(of_id, amount, _):
                    issued.append(Issued(number, NOTE, -amount, of_id or number - 1))
        goodwill = min(goodwill, total)
        assert due_minor(issued) == total - goodwill
        if credits_ and (amount := min(credits_.pop(), due_minor(issued))):
            bill = next(each for each in reversed(issued) if each.kind is BILL)
            issued.append(Issued(len(issued) + 1, NOTE, -amount, bill.id))
            goodwill += amount
    for bill in (each for each in issued if each.kind is BILL):
        assert 0 <= -sum(each.total_minor for each in issued if each.of_id == bill.id) <= bill.total_minor


@pytest.mark.parametrize(
    ("total", "vat", "credited", "within"),
    [
        (1_200, 200, 600, 100),
        (1_200, 200, 1_200, 200),
        (1_200, 200, 0, 0),
        (999, 100, 333, 33),
        (999, 100, 999, 100),
        (0, 0, 0, 0),
    ],
)
def test_vat_of_a_credit(total: int, vat: int, credited: int, within: int) -> None:
    """D11, D19: the VAT within what is credited is in proportion, whatever its rates; all of it holds all."""
    assert vat_until(total, vat, credited) == within
