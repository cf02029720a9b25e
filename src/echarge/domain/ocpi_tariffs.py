"""Tariffs as OCPI 2.2.1 has them, each way (D30).

OCPI's prices are without VAT, ours include it: a price goes out with as many decimals as bring the same price back.
A day of week is OCPI's of each minute, ours that of an element's start: one past midnight goes out as two.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Any, assert_never

from echarge.domain.elements import DAYS_PER_WEEK, EVERY_DAY, MIDNIGHT, Element
from echarge.domain.money import Money, minor_digits
from echarge.domain.tariffs import (
    NO_ZONE,
    Component,
    ConnectionFee,
    EnergyRate,
    FrozenTariff,
    ParkingRate,
    TariffSource,
    TimeRate,
)

WEEKDAYS = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")
DIMENSIONS = ("ENERGY", "TIME", "PARKING_TIME")
FLAT = "FLAT"
RESTRICTIONS = frozenset({"start_time", "end_time", "day_of_week"})
"""What of OCPI's restrictions a tariff here can have."""

PRICE_DIGITS = 10
MICRO_DIGITS = 6
TEXT_CHARS_MAX = 512
WHOLE = Decimal(100)


class NotOursError(ValueError):
    """An OCPI tariff that says what a tariff here cannot."""


def ocpi_tariff(
    tariff: FrozenTariff, *, country_code: str, party_id: str, tariff_id: str, updated_at: datetime
) -> dict[str, Any]:
    """Return the tariff as an OCPI object; what OCPI has no words for stands in `tariff_alt_text`."""
    elements = [*_special(tariff), *_usual(tariff)]
    found: dict[str, Any] = {
        "country_code": country_code,
        "party_id": party_id,
        "id": tariff_id,
        "currency": tariff.currency,
        "elements": elements or [{"price_components": [{"type": FLAT, "price": 0.0, "step_size": 1}]}],
        "last_updated": updated_at.strftime("%Y-%m-%dT%H:%M:%SZ"),
    }
    for name, limit in (("min_price", tariff.minimum_minor), ("max_price", tariff.maximum_minor)):
        if limit is not None:
            amount = Money(limit, tariff.currency).to_decimal()
            found[name] = {"excl_vat": _without(amount, tariff.vat_rate_bp), "incl_vat": float(amount)}
    if text := _unsaid(tariff):
        found["tariff_alt_text"] = [{"language": "en", "text": text[:TEXT_CHARS_MAX]}]
    return found


def _usual(tariff: FrozenTariff) -> Iterator[dict[str, Any]]:
    """Yield the tariff's own prices, which hold where no element has one."""
    for component in tariff.components:
        match component:
            case EnergyRate(micro, _, step):
                found = _component("ENERGY", micro, tariff, component, step)
            case TimeRate(micro, _, step):
                found = _component("TIME", micro, tariff, component, step)
            case ParkingRate(micro, _, _, _, step):
                found = _component("PARKING_TIME", micro, tariff, component, step)
            case ConnectionFee(amount_minor):
                micro = amount_minor * 10 ** (MICRO_DIGITS - minor_digits(tariff.currency))
                found = _component(FLAT, micro, tariff, component, _step(component))
            case _:
                assert_never(component)
        yield {"price_components": [found]}


def _special(tariff: FrozenTariff) -> Iterator[dict[str, Any]]:
    """Yield the prices by time of day, in the order in which they are asked."""
    kinds: Mapping[str, type[Component]] = {"ENERGY": EnergyRate, "TIME": TimeRate, "PARKING_TIME": ParkingRate}
    own = {type(component): component for component in tariff.components}
    for element in tariff.elements:
        components = []
        for kind, micro in zip(DIMENSIONS, element.prices, strict=True):
            if micro is not None:
                component = own[kinds[kind]]
                components.append(_component(kind, micro, tariff, component, _step(component)))
        for restrictions in _restrictions(element) if components else ():
            yield (
                {"price_components": components, "restrictions": restrictions}
                if restrictions
                else {"price_components": components}
            )


def _step(component: Component) -> int:
    match component:
        case EnergyRate(step_wh=step) | TimeRate(step_s=step) | ParkingRate(step_s=step):
            return step
        case ConnectionFee():
            return 1
        case _:
            assert_never(component)


def _component(kind: str, micro: int, tariff: FrozenTariff, component: Component, step: int) -> dict[str, Any]:
    rate_bp = tariff.vat_rate_bp if component.vat_rate_bp is None else component.vat_rate_bp
    price = _without(Decimal(micro).scaleb(-MICRO_DIGITS), rate_bp)
    return {"type": kind, "price": price, "vat": float(Decimal(rate_bp) / WHOLE), "step_size": step}


def _without(amount: Decimal, rate_bp: int) -> float:
    """Return an amount without the VAT in it."""
    exact = amount * 10_000 / (10_000 + rate_bp)
    return float(exact.quantize(Decimal(1).scaleb(-PRICE_DIGITS), ROUND_HALF_UP))


def _restrictions(element: Element) -> Iterator[dict[str, Any]]:
    days, begins, ends = element.days, element.starts_minute, element.ends_minute
    if days == EVERY_DAY and begins == ends:
        begins = ends = MIDNIGHT  # always; OCPI does not say how long one hour to the same hour lasts
    if days == EVERY_DAY or begins < ends or ends == MIDNIGHT:
        yield _restricted(days, begins, ends)
        return
    yield _restricted(days, begins, MIDNIGHT)
    tomorrow = (days << 1 | days >> (DAYS_PER_WEEK - 1)) & EVERY_DAY
    yield _restricted(tomorrow, MIDNIGHT, ends)


def _restricted(days: int, begins: int, ends: int) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if (begins, ends) != (MIDNIGHT, MIDNIGHT):
        found |= {"start_time": f"{begins // 60:02}:{begins % 60:02}", "end_time": f"{ends // 60:02}:{ends % 60:02}"}
    if days != EVERY_DAY:
        found["day_of_week"] = [name for place, name in enumerate(WEEKDAYS) if days >> place & 1]
    return found


def _unsaid(tariff: FrozenTariff) -> str:
    """Return in words what OCPI cannot say of the tariff."""
    parking = next((each for each in tariff.components if isinstance(each, ParkingRate)), None)
    if parking is None:
        return ""
    free = f"The first {parking.free_minutes} minutes of parking are free." if parking.free_minutes else ""
    if parking.cap_minor is None:
        return free
    cap = Money(parking.cap_minor, tariff.currency).to_decimal()
    return f"{free} Parking costs at most {cap} {tariff.currency}, VAT included.".strip()


def tariff_from_ocpi(data: Mapping[str, Any], *, name: str, time_zone: str, vat_rate_bp: int) -> FrozenTariff:
    """Return the tariff that an OCPI object means; raise NotOursError for what no tariff here can say.

    `vat_rate_bp` is the usual rate, which prices have that name none. Prices are rounded to a millionth, once.
    """
    try:
        return _read(data, name, time_zone, vat_rate_bp)
    except (KeyError, TypeError, AttributeError, InvalidOperation) as error:
        raise NotOursError(f"not an OCPI tariff: {error!r}") from error


@dataclass
class _Found:
    """What was found in an OCPI tariff so far, by kind of price."""

    vat_rate_bp: int
    usual: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    vats: dict[str, set[int]] = field(default_factory=dict)
    steps: dict[str, set[int]] = field(default_factory=dict)
    elements: list[Element] = field(default_factory=list)

    def take(self, place: int, element: Mapping[str, Any]) -> None:
        """Take one element of the list."""
        restrictions = element.get("restrictions") or {}
        if unknown := set(restrictions) - RESTRICTIONS:
            raise NotOursError(f"elements.{place}.restrictions: {', '.join(sorted(unknown))}")
        prices: dict[str, int] = {}
        for component in element["price_components"]:
            kind = component["type"]
            if kind not in {*DIMENSIONS, FLAT} or (kind == FLAT and restrictions):
                raise NotOursError(f"elements.{place}: a price of {kind!r} {'at some times' if restrictions else ''}")
            vat = component.get("vat")
            rate_bp = self.vat_rate_bp if vat is None else int(Decimal(str(vat)) * 100)
            self.vats.setdefault(kind, set()).add(rate_bp)
            self.steps.setdefault(kind, set()).add(component.get("step_size", 1))
            if kind in self.usual:
                continue  # one without restrictions came before: this is never asked
            if not restrictions:
                self.usual[kind] = component
            prices[kind] = _micro(component, rate_bp)
        if restrictions and prices:
            self.elements.append(_element(restrictions, prices))

    def one(self, kind: str) -> tuple[int, int | None, int]:
        """Return the usual price of this kind, its own rate of VAT and its steps."""
        vats, steps = self.vats[kind], self.steps[kind]
        if len(vats) > 1 or len(steps) > 1:
            raise NotOursError(f"{kind}: several rates of VAT, or several steps")
        rate_bp = min(vats)
        micro = _micro(self.usual[kind], rate_bp) if kind in self.usual else 0
        return micro, None if rate_bp == self.vat_rate_bp else rate_bp, min(steps)

    def components(self, currency: str) -> Iterator[Component]:
        """Yield the tariff's own prices; one of nought where only elements have any."""
        if "ENERGY" in self.vats:
            yield EnergyRate(*self.one("ENERGY"))
        if "TIME" in self.vats:
            yield TimeRate(*self.one("TIME"))
        if FLAT in self.vats:
            micro, rate_bp, _ = self.one(FLAT)
            fee = Decimal(micro).scaleb(minor_digits(currency) - MICRO_DIGITS)
            yield ConnectionFee(int(fee.to_integral_value(ROUND_HALF_UP)), rate_bp)
        if "PARKING_TIME" in self.vats:
            micro, rate_bp, step = self.one("PARKING_TIME")
            yield ParkingRate(micro, 0, None, rate_bp, step)


def _read(data: Mapping[str, Any], name: str, time_zone: str, vat_rate_bp: int) -> FrozenTariff:
    currency, found = data["currency"], _Found(vat_rate_bp)
    for place, element in enumerate(data["elements"]):
        found.take(place, element)
    least, most = (_limit(data.get(key), currency, vat_rate_bp) for key in ("min_price", "max_price"))
    return FrozenTariff(
        tariff_id=None,
        name=name,
        currency=currency,
        vat_rate_bp=vat_rate_bp,
        components=tuple(found.components(currency)),
        chosen_by=TariffSource.NONE,
        time_zone=time_zone if found.elements else NO_ZONE,
        elements=tuple(found.elements),
        minimum_minor=least,
        maximum_minor=most,
    )


def _micro(component: Mapping[str, Any], rate_bp: int) -> int:
    exact = Decimal(str(component["price"])) * (10_000 + rate_bp) / 10_000
    return int(exact.scaleb(MICRO_DIGITS).to_integral_value(ROUND_HALF_UP))


def _limit(price: Mapping[str, Any] | None, currency: str, rate_bp: int) -> int | None:
    if price is None:
        return None
    gross = price.get("incl_vat")
    amount = Decimal(str(price["excl_vat"])) * (10_000 + rate_bp) / 10_000 if gross is None else Decimal(str(gross))
    return int(amount.scaleb(minor_digits(currency)).to_integral_value(ROUND_HALF_UP))


def _element(restrictions: Mapping[str, Any], prices: Mapping[str, int]) -> Element:
    names: Sequence[str] = restrictions.get("day_of_week") or WEEKDAYS
    days = sum(1 << WEEKDAYS.index(day) for day in set(names))
    begins, ends = _minute(restrictions.get("start_time")), _minute(restrictions.get("end_time"))
    if days != EVERY_DAY and begins > ends > MIDNIGHT:
        raise NotOursError("a day of week together with a time past midnight")
    return Element(days, begins, ends, *(prices.get(kind) for kind in DIMENSIONS))


def _minute(text: str | None) -> int:
    if text is None:
        return MIDNIGHT
    hours, minutes = text.split(":")
    return int(hours) * 60 + int(minutes)
