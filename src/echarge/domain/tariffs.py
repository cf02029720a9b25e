"""What a session may cost: the components of a tariff, frozen when the session starts, and which tariff applies."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Self, TypeVar, assert_never

from echarge.domain.money import is_currency

T = TypeVar("T")

VAT_RATE_MAX_BP = 100_00


def _refuse_negative(*values: int | None) -> None:
    """Raise ValueError if a price or an allowance is below zero."""
    if any(value is not None and value < 0 for value in values):
        raise ValueError("a tariff never pays the driver: prices and allowances are not negative")


@dataclass(frozen=True, slots=True)
class EnergyRate:
    """A price per kWh delivered, in millionths of the currency's major unit."""

    micro_per_kwh: int

    def __post_init__(self) -> None:
        _refuse_negative(self.micro_per_kwh)


@dataclass(frozen=True, slots=True)
class TimeRate:
    """A price per hour of active charging, in millionths of the currency's major unit."""

    micro_per_hour: int

    def __post_init__(self) -> None:
        _refuse_negative(self.micro_per_hour)


@dataclass(frozen=True, slots=True)
class ConnectionFee:
    """A price per session, in the currency's minor unit."""

    amount_minor: int

    def __post_init__(self) -> None:
        _refuse_negative(self.amount_minor)


@dataclass(frozen=True, slots=True)
class ParkingRate:
    """A price per hour connected without charging, after some free minutes and up to a cap (None: no cap)."""

    micro_per_hour: int
    free_minutes: int = 0
    cap_minor: int | None = None

    def __post_init__(self) -> None:
        _refuse_negative(self.micro_per_hour, self.free_minutes, self.cap_minor)


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
    """A tariff as it stood when the session took it; prices include VAT, whose rate is in basis points."""

    tariff_id: int | None
    name: str
    currency: str
    vat_rate_bp: int
    components: tuple[Component, ...]
    chosen_by: TariffSource

    def __post_init__(self) -> None:
        if not is_currency(self.currency):
            raise ValueError(f"{self.currency!r} is not an ISO 4217 currency")
        if not 0 <= self.vat_rate_bp <= VAT_RATE_MAX_BP:
            raise ValueError("a VAT rate is between 0 and 10000 basis points")
        if len(set(map(type, self.components))) != len(self.components):
            raise ValueError("a tariff has at most one component of a kind")

    @classmethod
    def none(cls, currency: str, vat_rate_bp: int = 0) -> Self:
        """Return what applies where no tariff is set: everything free, and marked as such."""
        return cls(None, "", currency, vat_rate_bp, (), TariffSource.NONE)

    @property
    def is_free(self) -> bool:
        """Whether no session at this tariff can cost anything."""
        return not any(map(_price, self.components))

    def to_json(self) -> dict[str, Any]:
        """Return the tariff as JSON values; `from_json` restores an equal one."""
        return {
            "tariff_id": self.tariff_id,
            "name": self.name,
            "currency": self.currency,
            "vat_rate_bp": self.vat_rate_bp,
            "components": [_component_to_json(component) for component in self.components],
            "chosen_by": self.chosen_by.value,
        }

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
            )
        except (KeyError, TypeError) as error:
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
        case EnergyRate(micro_per_kwh):
            return {"kind": "energy", "micro_per_kwh": micro_per_kwh}
        case TimeRate(micro_per_hour):
            return {"kind": "time", "micro_per_hour": micro_per_hour}
        case ConnectionFee(amount_minor):
            return {"kind": "connection", "amount_minor": amount_minor}
        case ParkingRate(micro_per_hour, free_minutes, cap_minor):
            return {
                "kind": "parking",
                "micro_per_hour": micro_per_hour,
                "free_minutes": free_minutes,
                "cap_minor": cap_minor,
            }
        case _:
            assert_never(component)


def _component_from_json(data: Mapping[str, Any]) -> Component:
    match data["kind"]:
        case "energy":
            return EnergyRate(_integer(data["micro_per_kwh"]))
        case "time":
            return TimeRate(_integer(data["micro_per_hour"]))
        case "connection":
            return ConnectionFee(_integer(data["amount_minor"]))
        case "parking":
            cap_minor = None if data["cap_minor"] is None else _integer(data["cap_minor"])
            return ParkingRate(_integer(data["micro_per_hour"]), _integer(data["free_minutes"]), cap_minor)
        case kind:
            raise ValueError(f"unknown tariff component {kind!r}")


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
