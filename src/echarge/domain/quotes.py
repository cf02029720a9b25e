"""Prices as people are told them before they charge: at their dearest, and per kWh (D24)."""

from dataclasses import replace
from typing import assert_never

from echarge.domain.money import minor_digits
from echarge.domain.tariffs import Component, ConnectionFee, EnergyRate, FrozenTariff, ParkingRate, TimeRate

WATTS_PER_KW = 1_000


def dearest(tariff: FrozenTariff) -> FrozenTariff:
    """Return the tariff at whose prices nobody pays more at any time of day: each at its highest, at any hour."""
    components = tuple(_dearest(tariff, component) for component in tariff.components)
    return replace(tariff, components=components, elements=())


def _dearest(tariff: FrozenTariff, component: Component) -> Component:
    match component:
        case EnergyRate(micro):
            return replace(component, micro_per_kwh=max(micro, *_special(tariff, 0)))
        case TimeRate(micro):
            return replace(component, micro_per_hour=max(micro, *_special(tariff, 1)))
        case ParkingRate(micro):
            return replace(component, micro_per_hour=max(micro, *_special(tariff, 2)))
        case ConnectionFee():
            return component
        case _:
            assert_never(component)


def _special(tariff: FrozenTariff, place: int) -> list[int]:
    """Return the prices of one kind by time of day; nought stands among them, which is never the highest."""
    return [0, *(element.prices[place] or 0 for element in tariff.elements)]


def maximum_micro_per_kwh(tariff: FrozenTariff, power_w: int | None) -> int | None:
    """Return the most that the first kWh costs, in millionths: the price that the law wants shown (D24).

    At the dearest time of day, with the connection fee, and with the time that one kWh takes at the EVSE's power; that
    of overstaying is exempt. None where time costs and the power is not known: nobody can say then.
    """
    micro = connection = time = 0
    for component in dearest(tariff).components:
        match component:
            case EnergyRate(micro_per_kwh):
                micro = micro_per_kwh
            case TimeRate(micro_per_hour):
                time = micro_per_hour
            case ConnectionFee(amount_minor):
                connection = _micro(amount_minor, tariff.currency)
            case ParkingRate():
                pass
            case _:
                assert_never(component)
    if time and not power_w:
        return None
    # What is shown is never below what is paid: rounded up.
    found = micro + connection + (-(-time * WATTS_PER_KW // power_w) if time and power_w else 0)
    if tariff.minimum_minor is not None:
        found = max(found, _micro(tariff.minimum_minor, tariff.currency))
    if tariff.maximum_minor is not None:
        found = min(found, _micro(tariff.maximum_minor, tariff.currency))
    return found


def _micro(amount_minor: int, currency: str) -> int:
    """Return an amount in millionths of the major unit."""
    micro: int = amount_minor * 10 ** (6 - minor_digits(currency))
    return micro
