"""What people may enter: the fields of forms with their checks. All problems are told at once, each at its place."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any
from zoneinfo import available_timezones

from echarge.domain.money import Money, is_currency
from echarge.operations.refusals import InvalidInputError, Problem, ProblemCode

Wish = Mapping[str, Any]
"""The fields that were given, by name. One that is not there is left as it is; None takes the value away."""

EMAIL = re.compile(r"[^\s@<>()\[\],;:\\\"]+@[^\s@<>()\[\],;:\\\"]+\.[^\s@<>()\[\],;:\\\"]+")
"""One address, without the marks that have a meaning in a letter's headers."""
EMAIL_LENGTH_MAX = 254
MICRO = 1_000_000
UNIT_PRICE_MAX = 1_000_000
DAYS_FROM, DAYS_TO = date(1990, 1, 1), date(2099, 12, 31)
AMOUNT_MAX = 1_000_000


class BadValueError(Exception):
    """A value that its field does not take."""

    def __init__(self, code: ProblemCode, message: str, *path: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.path = path


class BadValuesError(Exception):
    """Several things are wrong within one value."""

    def __init__(self, *problems: BadValueError) -> None:
        super().__init__()
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form: what makes a value of what was entered, and whether there must be one."""

    check: Callable[[Any], Any]
    required: bool = False
    nullable: bool = False

    def value_of(self, entered: object) -> object:
        """Return the value of what was entered; raise BadValueError where it cannot be taken."""
        if entered is not None:
            return self.check(entered)
        if self.nullable:
            return None
        raise BadValueError(ProblemCode.REQUIRED, "A value is needed.")


Form = Mapping[str, Field]


def checked(form: Form, wish: Wish, *, new: bool = False) -> dict[str, Any]:
    """Return the values that were given, as they are stored; raise InvalidInputError with all that is wrong."""
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    for name, field in form.items():
        if name not in wish and not (new and field.required):
            continue
        try:
            values[name] = field.value_of(wish.get(name))
        except BadValueError as bad:
            problems.append(_problem(name, bad))
        except BadValuesError as several:
            problems.extend(_problem(name, bad) for bad in several.problems)
    if problems:
        raise InvalidInputError(*problems)
    return values


def _problem(name: str, bad: BadValueError) -> Problem:
    return Problem(("input", camel(name), *bad.path), bad.code, bad.message)


def problem(name: str, code: ProblemCode, message: str) -> InvalidInputError:
    """Return the refusal of one field."""
    return InvalidInputError(Problem(("input", camel(name)), code, message))


def camel(name: str) -> str:
    """Return the name as the API spells it."""
    first, *rest = name.split("_")
    return first + "".join(word.title() for word in rest)


def line(length_max: int, *, empty: bool = False) -> Callable[[str], str]:
    """Return the check of a text of one line."""

    def check(entered: str) -> str:
        text = clean(entered)
        if "\n" in text or "\t" in text:
            raise BadValueError(ProblemCode.MALFORMED, "It must be a single line.")
        return _sized(text, length_max, empty=empty)

    return check


def lines(length_max: int) -> Callable[[str], str]:
    """Return the check of a text that may have several lines, or none."""
    return lambda entered: _sized(clean(entered), length_max, empty=True)


def clean(entered: str) -> str:
    """Return the text without blanks around it, one spelling for one letter; control characters are refused."""
    text = unicodedata.normalize("NFC", entered.replace("\r\n", "\n")).strip()
    if any(unicodedata.category(letter) in {"Cc", "Cs", "Zl", "Zp"} and letter not in "\n\t" for letter in text):
        raise BadValueError(ProblemCode.MALFORMED, "Control characters are not taken.")
    return text


def _sized(text: str, length_max: int, *, empty: bool) -> str:
    if not text and not empty:
        raise BadValueError(ProblemCode.REQUIRED, "A text is needed.")
    if len(text) > length_max:
        raise BadValueError(ProblemCode.TOO_LONG, f"It has at most {length_max} characters.")
    return text


def email(entered: str) -> str:
    """Return the address in lower case."""
    text = line(EMAIL_LENGTH_MAX)(entered.lower())
    if not EMAIL.fullmatch(text):
        raise BadValueError(ProblemCode.MALFORMED, "This is not an e-mail address.")
    return text


def email_or_nothing(entered: str) -> str:
    """Return the address in lower case, or nothing where nothing was entered."""
    return email(entered) if entered.strip() else ""


@cache
def all_time_zones() -> tuple[str, ...]:
    """Return the names of all time zones, A to Z."""
    return tuple(sorted(available_timezones()))


@cache
def _time_zones() -> frozenset[str]:
    return frozenset(all_time_zones())


def time_zone(entered: str) -> str:
    """Return the name of a time zone."""
    if entered not in _time_zones():
        raise BadValueError(ProblemCode.UNKNOWN, 'This is not a time zone by IANA, such as "Europe/London".')
    return entered


def currency(entered: str) -> str:
    """Return the code of a currency."""
    if not is_currency(entered):
        raise BadValueError(ProblemCode.UNKNOWN, 'This is not a currency by ISO 4217, such as "GBP".')
    return entered


def whole(least: int, most: int) -> Callable[[int], int]:
    """Return the check of a whole number."""

    def check(entered: int) -> int:
        if not least <= entered <= most:
            raise BadValueError(ProblemCode.OUT_OF_RANGE, f"It is from {least:,} to {most:,}.")
        return entered

    return check


def scaled(digits: int, least: int, most: int) -> Callable[[Decimal], int]:
    """Return the check of a decimal with at most this many places, kept as a whole number of the last one."""

    def check(entered: Decimal) -> int:
        if not least <= entered <= most:
            raise BadValueError(ProblemCode.OUT_OF_RANGE, f"It is from {least:,} to {most:,}.")
        exact = entered.scaleb(digits)
        if exact != exact.to_integral_value():
            raise BadValueError(ProblemCode.OUT_OF_RANGE, f"It has at most {digits} decimals.")
        return int(exact)

    return check


unit_price = scaled(6, 0, UNIT_PRICE_MAX)
"""The check of a unit price, kept in millionths of the currency."""


def amount(entered: Decimal) -> Decimal:
    """Return an amount that nobody is paid; its decimals are checked once its currency is known."""
    if not 0 <= entered <= AMOUNT_MAX:
        raise BadValueError(ProblemCode.OUT_OF_RANGE, f"It is from 0 to {AMOUNT_MAX:,}.")
    return entered


def minor(name: str, entered: Decimal | None, currency_code: str) -> int | None:
    """Return the amount in minor units; raise InvalidInputError where the currency has no such small change."""
    if entered is None:
        return None
    try:
        return Money.from_decimal(entered, currency_code).amount_minor
    except ValueError as error:
        raise problem(name, ProblemCode.OUT_OF_RANGE, f"{error}.") from error


def flag(entered: bool) -> bool:  # noqa: FBT001 -- the value itself
    """Return what was ticked."""
    return entered


def instant(entered: datetime) -> datetime:
    """Return the instant."""
    return entered


def day(entered: date) -> date:
    """Return a day of the calendar that is not a slip of the pen."""
    if not DAYS_FROM <= entered <= DAYS_TO:
        raise BadValueError(ProblemCode.OUT_OF_RANGE, f"It is from {DAYS_FROM} to {DAYS_TO}.")
    return entered


def row_id(entered: int) -> int:
    """Return the id of another row, which is looked for in the transaction."""
    return entered
