"""Scalars that take only what can be meant: exact decimals, instants with an offset, real currencies."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, NewType

import strawberry
from graphql import GraphQLError
from strawberry.scalars import JSON
from strawberry.types.scalar import ScalarDefinition

from echarge.domain.money import is_currency

Currency = NewType("Currency", str)

DECIMAL = re.compile(r"-?[0-9]{1,18}(\.[0-9]{1,12})?", re.ASCII)
DATE_TIME = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,6})?)?(Z|[+-][0-9]{2}:[0-9]{2})", re.ASCII
)
YEAR_MIN, YEAR_MAX = 2000, 2100
INTEGER_MAX = 10**18


def refuse(message: str) -> GraphQLError:
    """Return the error of a value that a scalar does not take."""
    return GraphQLError(message, extensions={"code": "BAD_USER_INPUT"})


def parse_decimal(value: object) -> Decimal:
    """Return the number of a string such as "12.50" or of an integer; floats have lost digits before they came."""
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) < INTEGER_MAX:
        return Decimal(value)
    if isinstance(value, str) and DECIMAL.fullmatch(value):
        return Decimal(value)
    raise refuse('A Decimal is a string of at most 18 digits and 12 decimals, such as "12.50".')


def write_decimal(value: Decimal) -> str:
    """Return the number without an exponent."""
    return format(value, "f")


def parse_datetime(value: object) -> datetime:
    """Return the instant, in UTC."""
    if isinstance(value, str) and DATE_TIME.fullmatch(value):
        try:
            instant = datetime.fromisoformat(value).astimezone(UTC)
        except (ValueError, OverflowError):
            pass
        else:
            if YEAR_MIN <= instant.year < YEAR_MAX:
                return instant
    raise refuse('A DateTime has a date from 2000 to 2099, a time and an offset, such as "2026-11-22T08:30:00+01:00".')


def write_datetime(value: datetime) -> str:
    """Return the instant with its offset."""
    if value.tzinfo is None:
        raise ValueError("a time without an offset")
    return value.isoformat()


def parse_currency(value: object) -> Currency:
    """Return the currency's code."""
    if isinstance(value, str) and is_currency(value):
        return Currency(value)
    raise refuse('A Currency is an ISO 4217 code in capitals, such as "GBP".')


def parse_json(value: Any) -> Any:
    """Return the value as it is."""
    return value


SCALARS: Mapping[object, ScalarDefinition] = {
    Decimal: strawberry.scalar(
        name="Decimal",
        description=(
            'An exact decimal number as a string, such as "12.50": at most 18 digits before and 12 after the point.'
            " Integers are accepted too; floats, exponents, NaN and infinities are not."
        ),
        serialize=write_decimal,
        parse_value=parse_decimal,
    ),
    datetime: strawberry.scalar(
        name="DateTime",
        description=(
            'An instant by ISO 8601 with its offset from UTC, such as "2026-11-22T08:30:00+01:00" or'
            ' "2026-11-22T07:30:00Z"; years 2000 to 2099. Answers are in UTC.'
        ),
        specified_by_url="https://datatracker.ietf.org/doc/html/rfc3339",
        serialize=write_datetime,
        parse_value=parse_datetime,
    ),
    Currency: strawberry.scalar(
        name="Currency",
        description='A currency by ISO 4217, in capitals, such as "GBP".',
        serialize=str,
        parse_value=parse_currency,
    ),
    JSON: strawberry.scalar(
        name="JSON",
        description="A JSON value of any shape, such as what a charger was asked or answered, in its own words.",
        serialize=parse_json,
        parse_value=parse_json,
    ),
}
"""What the schema registers under each Python type."""
