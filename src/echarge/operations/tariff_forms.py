"""What is entered of a tariff, checked, and how it is stored (TAR-1, TAR-3)."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from echarge.domain.elements import EVERY_DAY, MIDNIGHT, Element
from echarge.operations.checks import (
    BadValueError,
    BadValuesError,
    Field,
    Form,
    amount,
    camel,
    currency,
    line,
    minor,
    problem,
    scaled,
    unit_price,
    whole,
)
from echarge.operations.refusals import ProblemCode
from echarge.operations.time_frames import WEEKDAYS, minute_of

ELEMENTS_MAX = 24
"""More times of day than anybody could read: how many elements a tariff has at most."""

FREE_MINUTES_MAX = 7 * 24 * 60
STEP_WH_MAX = 100_000
STEP_S_MAX = 24 * 3600

vat_percent = scaled(2, 0, 100)
"""The check of a rate of VAT in per cent, kept in basis points."""


def elements(entered: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return the elements as they are stored; raise BadValuesError with all that is wrong with them."""
    if len(entered) > ELEMENTS_MAX:
        raise BadValueError(ProblemCode.TOO_LONG, f"There are at most {ELEMENTS_MAX}.")
    found: list[Element] = []
    wrong: list[BadValueError] = []
    for place, each in enumerate(entered):
        try:
            found.append(_element(each))
        except BadValueError as bad:
            wrong.append(BadValueError(bad.code, bad.message, str(place), *bad.path))
    if wrong:
        raise BadValuesError(*wrong)
    return [element.to_json() for element in found]


def _element(entered: Mapping[str, Any]) -> Element:
    days = entered.get("days")
    if days == []:
        raise BadValueError(ProblemCode.REQUIRED, "At least one day is needed.", "days")
    starts = minute_of(entered.get("starts_at"), "startsAt", MIDNIGHT)
    ends = minute_of(entered.get("ends_at"), "endsAt", MIDNIGHT)
    if starts == ends != MIDNIGHT:
        message = "It ends when it starts; a whole day is from 00:00 to 00:00."
        raise BadValueError(ProblemCode.CONFLICT, message, "endsAt")
    names = ("energy_price", "time_price", "parking_price")
    prices = [_price(entered.get(name), camel(name)) for name in names]
    if all(price is None for price in prices):
        raise BadValueError(ProblemCode.REQUIRED, "At least one price is needed.")
    bits = EVERY_DAY if days is None else sum(1 << WEEKDAYS.index(day) for day in set(days))
    return Element(bits, starts, ends, *prices)


def _price(entered: Decimal | None, name: str) -> int | None:
    try:
        return None if entered is None else unit_price(entered)
    except BadValueError as bad:
        raise BadValueError(bad.code, bad.message, name) from bad


def group(columns: Mapping[str, tuple[str, Field]]) -> Callable[[Mapping[str, Any]], dict[str, Any]]:
    """Return the check of several values that stand together; what was not given is left as it is."""

    def check(entered: Mapping[str, Any]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        wrong: list[BadValueError] = []
        for name, (column, field) in columns.items():
            if name not in entered:
                continue
            try:
                found[column] = field.value_of(entered[name])
            except BadValueError as bad:
                wrong.append(BadValueError(bad.code, bad.message, camel(name), *bad.path))
        if wrong:
            raise BadValuesError(*wrong)
        return found

    return check


VAT_RATES = {
    name: (f"{name}_vat_bp", Field(vat_percent, nullable=True)) for name in ("energy", "time", "connection", "parking")
}
BILLING_STEPS = {
    "energy_wh": ("energy_step_wh", Field(whole(1, STEP_WH_MAX))),
    "time_seconds": ("time_step_s", Field(whole(1, STEP_S_MAX))),
    "parking_seconds": ("parking_step_s", Field(whole(1, STEP_S_MAX))),
}
GROUPS = ("vat_rates", "billing_steps")

FORM: Form = {
    "name": Field(line(200), required=True),
    "currency": Field(currency),
    "energy_price": Field(unit_price),
    "time_price": Field(unit_price),
    "connection_fee": Field(amount),
    "parking_price": Field(unit_price, nullable=True),
    "parking_free_minutes": Field(whole(0, FREE_MINUTES_MAX)),
    "parking_cap": Field(amount, nullable=True),
    "elements": Field(elements),
    "vat_rates": Field(group(VAT_RATES)),
    "billing_steps": Field(group(BILLING_STEPS)),
    "minimum_price": Field(amount, nullable=True),
    "maximum_price": Field(amount, nullable=True),
}
COLUMNS = {
    "energy_price": "energy_micro_per_kwh",
    "time_price": "time_micro_per_hour",
    "parking_price": "parking_micro_per_hour",
}
AMOUNTS = {
    "connection_fee": "connection_fee_minor",
    "parking_cap": "parking_cap_minor",
    "minimum_price": "minimum_minor",
    "maximum_price": "maximum_minor",
}


def columns(values: dict[str, Any], currency_code: str) -> dict[str, Any]:
    """Return the checked values by the columns that they stand in."""
    plain = {name: value for name, value in values.items() if name not in AMOUNTS and name not in GROUPS}
    found = {COLUMNS.get(name, name): value for name, value in plain.items()}
    found |= {AMOUNTS[name]: minor(name, values[name], currency_code) for name in AMOUNTS if name in values}
    for name in GROUPS:
        found |= values.get(name, {})
    return found


def require_order(minimum_minor: int | None, maximum_minor: int | None) -> None:
    """Raise InvalidInputError where a session would have to cost more than it may."""
    if minimum_minor is not None and maximum_minor is not None and minimum_minor > maximum_minor:
        raise problem("maximum_price", ProblemCode.CONFLICT, "It is below the minimum price.")
