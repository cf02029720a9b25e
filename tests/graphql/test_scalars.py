"""What the scalars take, and what they do not."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from graphql import GraphQLError

from echarge.graphql.money import decimal_of_micro
from echarge.graphql.scalars import parse_currency, parse_datetime, parse_decimal, write_datetime, write_decimal


@pytest.mark.parametrize(
    ("given", "number"),
    [("12.50", "12.50"), ("-0.000001", "-0.000001"), ("0", "0"), (7, "7"), ("1" * 18, "1" * 18)],
)
def test_decimals(given: object, number: str) -> None:
    """A decimal is taken exactly."""
    assert parse_decimal(given) == Decimal(number)


@pytest.mark.parametrize(
    "given",
    [
        "NaN",
        "Infinity",
        "1e400",
        "1E2",
        "",
        " 1",
        "1.",
        ".5",
        "+1",
        "1,5",
        "0x10",
        "٣",
        "1" * 19,
        1.5,
        True,
        None,
        [],
        10**18,
    ],
)
def test_no_decimals(given: object) -> None:
    """What is no exact number of a bearable size is refused."""
    with pytest.raises(GraphQLError):
        parse_decimal(given)


@pytest.mark.parametrize(("number", "text"), [("1E+3", "1000"), ("0.000001", "0.000001"), ("12.50", "12.50")])
def test_written_decimals(number: str, text: str) -> None:
    """A decimal is written without an exponent."""
    assert write_decimal(Decimal(number)) == text


@pytest.mark.parametrize(
    "given",
    ["2026-11-22T08:30:00+01:00", "2026-11-22T07:30:00Z", "2026-11-22T07:30Z", "2026-11-22T07:30:00.000000Z"],
)
def test_instants(given: str) -> None:
    """An instant has an offset, and is one and the same however it is written."""
    assert parse_datetime(given) == datetime(2026, 11, 22, 7, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "given",
    [
        "2026-11-22T08:30:00",
        "2026-11-22",
        "2026",
        "2026-11-22 08:30:00Z",
        "2026-02-30T08:30:00Z",
        "2026-11-22T25:00:00Z",
        "2026-11-22T08:30:00+99:00",
        "1999-12-31T23:59:59Z",
        "2100-01-01T00:00:00Z",
        "9999-12-31T23:59:59-23:00",
        "0001-01-01T00:00:00+23:00",
        1_700_000_000,
        None,
    ],
)
def test_no_instants(given: object) -> None:
    """What leaves the instant open, or is out of all bounds, is refused."""
    with pytest.raises(GraphQLError):
        parse_datetime(given)


def test_written_instants() -> None:
    """A time is never written without its offset."""
    assert write_datetime(datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)) == "2026-01-02T03:04:05+00:00"
    with pytest.raises(ValueError, match="offset"):
        write_datetime(datetime(2026, 1, 2))  # noqa: DTZ001 -- the very thing


@pytest.mark.parametrize("given", ["gbp", "XXX", "", "GBPX", 5, None])
def test_no_currencies(given: object) -> None:
    """Only currencies that people pay with are taken."""
    assert parse_currency("GBP") == "GBP"
    with pytest.raises(GraphQLError):
        parse_currency(given)


@pytest.mark.parametrize(
    ("micro", "text"),
    [(143_500, "0.1435"), (0, "0.00"), (1_000_000, "1.00"), (1, "0.000001"), (120_000, "0.12"), (10_500_000, "10.50")],
)
def test_unit_prices(micro: int, text: str) -> None:
    """A unit price has two to six decimals, as many as it needs."""
    assert format(decimal_of_micro(micro), "f") == text
