"""What a CDR of OCPI 2.2.1 costs, worked out by its reader: from its own tariff and charging periods, and nothing else.

It shares no code with ours. Two things a reader has to be told beside: the zone of the location, which a CDR does not
name, and what OCPI has no words for, which stands in the tariff's text: free minutes of parking, and a cap of it.
Amounts come as the least and the most that they can be, because OCPI's prices are without VAT and have an end.
"""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from fractions import Fraction
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

DIGITS = {"GBP": 2, "EUR": 2, "JPY": 0, "KWD": 3}
PER_UNIT = {"ENERGY": 1_000_000, "TIME": 3_600, "PARKING_TIME": 3_600}
"""How many thousandths of a Wh, or seconds, a volume of one is: volumes have six decimals, what they count has none."""
PER_STEP = {"ENERGY": 1_000, "TIME": 1, "PARKING_TIME": 1}
PARTS = {"ENERGY": "energy", "TIME": "time", "PARKING_TIME": "parking", "FLAT": "fixed"}
LIMITS = ("min_price", "max_price")
PRICE_ERROR = Fraction(1, 10**9)
"""How far the price of one can be from what was meant, in the major unit: it has ten decimals."""


class Taken(NamedTuple):
    """So much of one kind, in thousandths of a Wh or seconds, and the component of the tariff that prices it."""

    quantity: int
    component: Mapping[str, Any]


class Amount(NamedTuple):
    """An amount with VAT in minor units, the least and the most that it can be, and without VAT as it is."""

    least: int
    most: int
    without: Fraction


class Recount(NamedTuple):
    """What a session costs by its record: each part by the name in the record, and in all."""

    parts: Mapping[str, Amount]
    total: Amount
    limited: bool
    """Whether the least or the most that a session costs has to do with the total."""


def recount(cdr: Mapping[str, Any], zone: str) -> Recount:
    """Return what the record's session costs."""
    (tariff,) = cdr["tariffs"]
    assert {period["tariff_id"] for period in cdr["charging_periods"]} == {tariff["id"]}
    text = " ".join(each["text"] for each in tariff.get("tariff_alt_text", ()))
    digits, clock = DIGITS[cdr["currency"]], ZoneInfo(zone)
    taken = {kind: list(taken_of(cdr, tariff, kind, clock)) for kind in PER_UNIT}
    taken["PARKING_TIME"] = after(free_seconds(text), taken["PARKING_TIME"])
    parks = any("PARKING_TIME" in volumes_of(each) for each in cdr["charging_periods"]) and has(tariff, "PARKING_TIME")
    parts = {PARTS[kind]: priced(kind, each, digits, steps=kind != "TIME" or not parks) for kind, each in taken.items()}
    fee = component_at(tariff, "FLAT", datetime.fromisoformat(cdr["start_date_time"]), clock)
    parts["fixed"] = amount(Fraction(0) if fee is None else net(fee), 0 if fee is None else vat(fee), 1, digits)
    cap = re.search(r"Parking costs at most ([0-9.]+) ", text)
    if cap is not None:
        most = int(Fraction(cap[1]) * 10**digits)
        parking = parts["parking"]
        parts["parking"] = parking._replace(least=min(parking.least, most), most=min(parking.most, most))
    least, most = sum(each.least for each in parts.values()), sum(each.most for each in parts.values())
    total = Amount(within(tariff, least, digits), within(tariff, most, digits), sum_without(parts))
    return Recount(parts, total, limited=(total.least, total.most) != (least, most) or cap is not None)


def sum_without(parts: Mapping[str, Amount]) -> Fraction:
    """Return what the parts are together, without VAT."""
    return sum((each.without for each in parts.values()), Fraction(0))


def taken_of(cdr: Mapping[str, Any], tariff: Mapping[str, Any], kind: str, clock: ZoneInfo) -> Iterator[Taken]:
    """Yield what was taken of a kind in each period, as far as the tariff has a price for it then."""
    for period in cdr["charging_periods"]:
        volume = volumes_of(period).get(kind)
        component = component_at(tariff, kind, datetime.fromisoformat(period["start_date_time"]), clock)
        if volume is not None and component is not None:
            yield Taken(round(Fraction(str(volume)) * PER_UNIT[kind]), component)


def volumes_of(period: Mapping[str, Any]) -> dict[str, float]:
    """Return the volumes of a period by their kind."""
    return {each["type"]: each["volume"] for each in period["dimensions"]}


def component_at(tariff: Mapping[str, Any], kind: str, at: datetime, clock: ZoneInfo) -> Mapping[str, Any] | None:
    """Return the price of this kind that holds at an instant: that of the first element in force that has one."""
    shown = at.astimezone(clock)
    for element in tariff["elements"]:
        if not holds(element.get("restrictions") or {}, shown):
            continue
        for component in element["price_components"]:
            if component["type"] == kind:
                return component  # type: ignore[no-any-return]
    return None


def has(tariff: Mapping[str, Any], kind: str) -> bool:
    """Return whether the tariff has a price of this kind at any time."""
    return any(each["type"] == kind for element in tariff["elements"] for each in element["price_components"])


def holds(restrictions: Mapping[str, Any], shown: datetime) -> bool:
    """Return whether restrictions are met when the location's clocks show this; an end at 00:00 is that of the day."""
    assert not set(restrictions) - {"start_time", "end_time", "day_of_week"}
    if "day_of_week" in restrictions and f"{shown:%A}".upper() not in restrictions["day_of_week"]:
        return False
    now, begins = f"{shown:%H:%M}", restrictions.get("start_time", "00:00")
    ends = restrictions.get("end_time", "00:00").replace("00:00", "24:00")
    return bool(begins <= now < ends if begins < ends else now >= begins or now < ends)


def free_seconds(text: str) -> int:
    """Return how many seconds of parking are free."""
    found = re.search(r"first ([0-9]+) minutes of parking are free", text)
    return 0 if found is None else int(found[1]) * 60


def after(free: int, taken: Sequence[Taken]) -> list[Taken]:
    """Return what was taken without the first so much of it."""
    found = []
    for each in taken:
        off = min(free, each.quantity)
        free -= off
        found.append(each._replace(quantity=each.quantity - off))
    return found


def priced(kind: str, taken: Sequence[Taken], digits: int, *, steps: bool) -> Amount:
    """Return what was taken of a kind at its prices: the whole of it rounded up by steps once, at the last price.

    A step of one Wh may be rounded up to or not: OCPI has none that is smaller, and meters have.
    """
    rest = [each for each in taken if each.quantity]
    if not rest:
        return Amount(0, 0, Fraction(0))
    step = rest[-1].component["step_size"] * PER_STEP[kind] if steps else 1
    missing = -sum(each.quantity for each in rest) % step
    if step > PER_STEP[kind]:
        rest[-1] = rest[-1]._replace(quantity=rest[-1].quantity + missing)
        missing = 0
    (rate,) = {vat(each.component) for each in rest}
    units = [(Fraction(each.quantity, PER_UNIT[kind]), net(each.component)) for each in rest]
    without, size = sum((size * price for size, price in units), Fraction(0)), sum(size for size, _ in units)
    return amount(without, rate, size, digits, more=Fraction(missing, PER_UNIT[kind]) * units[-1][1])


def amount(
    without: Fraction, rate: Fraction | int, units: Fraction | int, digits: int, more: Fraction | int = 0
) -> Amount:
    """Return an amount, or up to `more`, its VAT added, rounded half up to the minor unit."""
    unit = (1 + rate) * 10**digits
    error = (units + 1) * PRICE_ERROR
    least, most = (math.floor(each * unit + Fraction(1, 2)) for each in (without - error, without + error + more))
    return Amount(least, most, without * 10**digits)


def net(component: Mapping[str, Any]) -> Fraction:
    """Return a price without VAT."""
    return Fraction(str(component["price"]))


def vat(component: Mapping[str, Any]) -> Fraction:
    """Return the share of VAT on top of a price."""
    return Fraction(str(component["vat"])) / 100 if "vat" in component else Fraction(0)


def within(tariff: Mapping[str, Any], minor: int, digits: int) -> int:
    """Return a total that is neither below the least nor above the most that a session costs."""
    limits = {name: int(Fraction(str(tariff[name]["incl_vat"])) * 10**digits) for name in LIMITS if name in tariff}
    raised = max(minor, limits.get("min_price", minor))
    return min(raised, limits.get("max_price", raised))


def agree(cdr: Mapping[str, Any], zone: str, *, shortfall_minor: int = 0) -> None:
    """Fail unless the record's costs are those of its periods by its tariff; `shortfall_minor`: what was let off."""
    counted, unit = recount(cdr, zone), 10 ** DIGITS[cdr["currency"]]

    def told(name: str, which: str = "incl_vat") -> int:
        return int(Fraction(str(cdr[name][which])) * unit + Fraction(1, 2))

    assert counted.total.least <= told("total_cost") + shortfall_minor <= counted.total.most, (cdr, counted)
    if counted.limited or shortfall_minor:
        return
    for name, part in counted.parts.items():
        assert part.least <= told(f"total_{name}_cost") <= part.most, (name, cdr, counted)
        assert abs(told(f"total_{name}_cost", "excl_vat") - part.without) <= 1, (name, cdr, counted)
    # Each part is rounded once, and the VAT of each rate once more.
    assert abs(told("total_cost", "excl_vat") - counted.total.without) <= len(PARTS), (cdr, counted)
