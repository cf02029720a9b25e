"""What a session may cost: the components of a tariff, frozen when the session starts, and which tariff applies."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Self, TypeVar, assert_never

from echarge.domain.elements import Element, timetable_of
from echarge.domain.money import is_currency
from echarge.domain.timetable import Timetable
from echarge.domain.values import dataclass

T = TypeVar("T")

VAT_RATE_MAX_BP = 100_00

NO_ZONE = "UTC"
"""The zone of a tariff whose prices are the same at any time."""


def _refuse_odd(vat_rate_bp: int | None, step: int = 1) -> None:
    """Raise ValueError for a rate of VAT or a step that cannot be."""
    if vat_rate_bp is not None and not 0 <= vat_rate_bp <= VAT_RATE_MAX_BP:
        raise ValueError("a VAT rate is between 0 and 10000 basis points")
    if step < 1:
        raise ValueError("what is billed in steps has steps of at least one")


def _refuse_negative(*values: int | None) -> None:
    """Raise ValueError if a price or an allowance is below zero."""
    if any(value is not None and value < 0 for value in values):
        raise ValueError("a tariff never pays the driver: prices and allowances are not negative")


@dataclass(frozen=True, slots=True)
class EnergyRate:
    """A price per kWh delivered, in millionths of the currency's major unit; billed in steps of so many Wh.

    `vat_rate_bp`, here and below: the rate of VAT within this price, where it is not the tariff's.
    """

    micro_per_kwh: int
    vat_rate_bp: int | None = None
    step_wh: int = 1

    def __post_init__(self) -> None:
        _refuse_negative(self.micro_per_kwh)
        _refuse_odd(self.vat_rate_bp, self.step_wh)


@dataclass(frozen=True, slots=True)
class TimeRate:
    """A price per hour of active charging, in millionths of the currency's major unit; billed in steps of seconds."""

    micro_per_hour: int
    vat_rate_bp: int | None = None
    step_s: int = 1

    def __post_init__(self) -> None:
        _refuse_negative(self.micro_per_hour)
        _refuse_odd(self.vat_rate_bp, self.step_s)


@dataclass(frozen=True, slots=True)
class ConnectionFee:
    """A price per session, in the currency's minor unit."""

    amount_minor: int
    vat_rate_bp: int | None = None

    def __post_init__(self) -> None:
        _refuse_negative(self.amount_minor)
        _refuse_odd(self.vat_rate_bp)


@dataclass(frozen=True, slots=True)
class ParkingRate:
    """A price per hour connected without charging, after some free minutes and up to a cap (None: no cap)."""

    micro_per_hour: int
    free_minutes: int = 0
    cap_minor: int | None = None
    vat_rate_bp: int | None = None
    step_s: int = 1

    def __post_init__(self) -> None:
        _refuse_negative(self.micro_per_hour, self.free_minutes, self.cap_minor)
        _refuse_odd(self.vat_rate_bp, self.step_s)


Component = EnergyRate | TimeRate | ConnectionFee | ParkingRate


class TariffSource(StrEnum):
    """What a session's tariff was taken from."""

    PROFILE = "PROFILE"
    EVSE = "EVSE"
    SITE = "SITE"
    ORGANISATION = "ORGANISATION"
    NONE = "NONE"


@dataclass(frozen=True, slots=True)
class FrozenTariff:
    """A tariff as it stood when the session took it; prices include VAT, whose rate is in basis points.

    `elements` have prices by time of day in `time_zone`, the site's: where one sets no price, its component does.
    `minimum_minor` and `maximum_minor` are the least and the most that a session costs; None: no such limit.
    """

    tariff_id: int | None
    name: str
    currency: str
    vat_rate_bp: int
    components: tuple[Component, ...]
    chosen_by: TariffSource
    time_zone: str = NO_ZONE
    elements: tuple[Element, ...] = ()
    minimum_minor: int | None = None
    maximum_minor: int | None = None

    def __post_init__(self) -> None:
        if not is_currency(self.currency):
            raise ValueError(f"{self.currency!r} is not an ISO 4217 currency")
        _refuse_odd(self.vat_rate_bp)
        _refuse_negative(self.minimum_minor, self.maximum_minor)
        kinds = set(map(type, self.components))
        if len(kinds) != len(self.components):
            raise ValueError("a tariff has at most one component of a kind")
        if not all(self._has(kind) for kind in (EnergyRate, TimeRate, ParkingRate)):
            raise ValueError("what an element has a price for has a component of its own")

    def _has(self, kind: type[EnergyRate | TimeRate | ParkingRate]) -> bool:
        """Return whether there is a component of this kind, if any element has a price for it."""
        place = (EnergyRate, TimeRate, ParkingRate).index(kind)
        has_price = any(element.prices[place] is not None for element in self.elements)
        return not has_price or any(isinstance(component, kind) for component in self.components)

    @classmethod
    def none(cls, currency: str, vat_rate_bp: int = 0) -> Self:
        """Return what applies where no tariff is set: everything free, and marked as such."""
        return cls(None, "", currency, vat_rate_bp, (), TariffSource.NONE)

    @property
    def is_free(self) -> bool:
        """Whether no session at this tariff can cost anything."""
        return not (
            self.minimum_minor
            or any(map(_price, self.components))
            or any(any(element.prices) for element in self.elements)
        )

    @property
    def times(self) -> Timetable | None:
        """Return when its prices may change; None where they never do."""
        return timetable_of(self.elements, self.time_zone)

    def to_json(self) -> dict[str, Any]:
        """Return the tariff as JSON values; `from_json` restores an equal one."""
        found: dict[str, Any] = {
            "tariff_id": self.tariff_id,
            "name": self.name,
            "currency": self.currency,
            "vat_rate_bp": self.vat_rate_bp,
            "components": [_component_to_json(component) for component in self.components],
            "chosen_by": self.chosen_by.value,
        }
        if self.elements:
            found |= {"time_zone": self.time_zone, "elements": [element.to_json() for element in self.elements]}
        limits = {"minimum_minor": self.minimum_minor, "maximum_minor": self.maximum_minor}
        return found | {name: limit for name, limit in limits.items() if limit is not None}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """Return the tariff that `to_json` wrote; raises ValueError for anything else."""
        try:
            return cls(
                tariff_id=None if data["tariff_id"] is None else _integer(data["tariff_id"]),
                name=_string(data["name"]),
                currency=_string(data["currency"]),
                vat_rate_bp=_integer(data["vat_rate_bp"]),
                components=tuple(map(_component_from_json, data["components"])),
                chosen_by=TariffSource(data["chosen_by"]),
                time_zone=_string(data.get("time_zone", NO_ZONE)),
                elements=tuple(map(Element.from_json, data.get("elements", ()))),
                minimum_minor=_integer_or_none(data.get("minimum_minor")),
                maximum_minor=_integer_or_none(data.get("maximum_minor")),
            )
        except (AttributeError, KeyError, TypeError) as error:
            raise ValueError(f"not a frozen tariff: {error!r}") from error


def _price(component: Component) -> int:
    """Return the component's price, in whichever unit it has."""
    match component:
        case EnergyRate(micro_per_kwh):
            return micro_per_kwh
        case TimeRate(micro_per_hour) | ParkingRate(micro_per_hour):
            return micro_per_hour
        case ConnectionFee(amount_minor):
            return amount_minor
        case _:
            assert_never(component)


def _component_to_json(component: Component) -> dict[str, Any]:
    match component:
        case EnergyRate(micro_per_kwh, vat_rate_bp, step_wh):
            return {"kind": "energy", "micro_per_kwh": micro_per_kwh} | _odd_to_json(vat_rate_bp, step_wh)
        case TimeRate(micro_per_hour, vat_rate_bp, step_s):
            return {"kind": "time", "micro_per_hour": micro_per_hour} | _odd_to_json(vat_rate_bp, step_s)
        case ConnectionFee(amount_minor, vat_rate_bp):
            return {"kind": "connection", "amount_minor": amount_minor} | _odd_to_json(vat_rate_bp)
        case ParkingRate(micro_per_hour, free_minutes, cap_minor, vat_rate_bp, step_s):
            return {
                "kind": "parking",
                "micro_per_hour": micro_per_hour,
                "free_minutes": free_minutes,
                "cap_minor": cap_minor,
            } | _odd_to_json(vat_rate_bp, step_s)
        case _:
            assert_never(component)


def _odd_to_json(vat_rate_bp: int | None, step: int = 1) -> dict[str, Any]:
    """Return what few components have."""
    found = {} if vat_rate_bp is None else {"vat_rate_bp": vat_rate_bp}
    return found if step == 1 else {**found, "step": step}


def _component_from_json(data: Mapping[str, Any]) -> Component:
    vat_rate_bp, step = _integer_or_none(data.get("vat_rate_bp")), _integer(data.get("step", 1))
    match data["kind"]:
        case "energy":
            return EnergyRate(_integer(data["micro_per_kwh"]), vat_rate_bp, step)
        case "time":
            return TimeRate(_integer(data["micro_per_hour"]), vat_rate_bp, step)
        case "connection":
            return ConnectionFee(_integer(data["amount_minor"]), vat_rate_bp)
        case "parking":
            cap_minor = _integer_or_none(data["cap_minor"])
            return ParkingRate(
                _integer(data["micro_per_hour"]), _integer(data["free_minutes"]), cap_minor, vat_rate_bp, step
            )
        case kind:
            raise ValueError(f"unknown tariff component {kind!r}")


def _integer_or_none(value: Any) -> int | None:
    return None if value is None else _integer(value)


def _integer(value: Any) -> int:
    # JSON's true is Python's 1: a price of "true" would be one millionth.
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"{value!r} is not a whole number")
    return value


def _string(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is not a string")
    return value


def tariff_in_force(evse: T | None, site: T | None, organisation: T | None) -> tuple[T | None, TariffSource]:
    """Return the tariff nearest to the plug and the place that it was taken from; none at all is (None, NONE)."""
    if evse is not None:
        return evse, TariffSource.EVSE
    if site is not None:
        return site, TariffSource.SITE
    if organisation is not None:
        return organisation, TariffSource.ORGANISATION
    return None, TariffSource.NONE
