"""The words and numbers of meters, which both versions share: measurands, units, places, values in milli-units."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from echarge.domain.meters import Context, Location, Measurand, Phase
from echarge.domain.units import energy_mwh, parse_number

PLAIN_CHARS_MAX = 20
SCALED_MAX = 10**16
"""What `domain.units` refuses from here on."""

EXPONENT_MIN = -12
EXPONENT_MAX = 12

_TENS = tuple(10**power for power in range(EXPONENT_MAX + 1))


@dataclass(frozen=True, slots=True)
class Measure:
    """A measurand that we read: its units with the power of ten of the milli-unit in each, the usual one first."""

    measurand: Measurand
    exponents: Mapping[str, int]

    @property
    def unit(self) -> str:
        """Return the unit that is meant where none is named."""
        return next(iter(self.exponents))


ENERGY = "Energy.Active.Import.Register"
MEASURES: Mapping[str, Measure] = {
    ENERGY: Measure(Measurand.ENERGY_IMPORT, {"wh": 3, "kwh": 6}),
    "Power.Active.Import": Measure(Measurand.POWER_IMPORT, {"w": 3, "kw": 6}),
    "Current.Import": Measure(Measurand.CURRENT_IMPORT, {"a": 3}),
    "Voltage": Measure(Measurand.VOLTAGE, {"v": 3}),
    "SoC": Measure(Measurand.SOC, {"percent": 0, "%": 0}),
}
"""What is read; all else is kept in the message and never billed."""

CONTEXTS: Mapping[str, Context] = {
    "Transaction.Begin": Context.BEGIN,
    "Transaction.End": Context.END,
    "Sample.Periodic": Context.PERIODIC,
    "Sample.Clock": Context.CLOCK,
    "Trigger": Context.TRIGGER,
    "Interruption.Begin": Context.INTERRUPTION_BEGIN,
    "Interruption.End": Context.INTERRUPTION_END,
}

LOCATIONS: Mapping[str, Location] = {
    "Outlet": Location.OUTLET,
    "Cable": Location.CABLE,
    "EV": Location.EV,
    "Body": Location.BODY,
    "Inlet": Location.INLET,
}

# A line against neutral is that line's value: a phase is metered so.
PHASES: Mapping[str, Phase] = {
    "L1": Phase.L1,
    "L2": Phase.L2,
    "L3": Phase.L3,
    "L1-N": Phase.L1,
    "L2-N": Phase.L2,
    "L3-N": Phase.L3,
}

UnitOf = Callable[[dict[str, Any]], tuple[str | None, int]]
"""Finds a sample's unit, None where it names none, and the power of ten that its value is to be multiplied with."""


def scaled(value: object, exponent: int) -> int | None:
    """Return the number times ten to the exponent, rounded once; None for what is no number, or an absurd one."""
    if type(value) is str:
        text = value
    elif type(value) is int or type(value) is float:
        text = repr(value)
    else:
        return None
    if len(text) <= PLAIN_CHARS_MAX and text.isascii():
        before, point, after = text.partition(".")
        shift = exponent - len(after)
        if 0 <= shift <= 6 and before.isdecimal() and (not point or after.isdecimal()):
            number = int(before + after) * _TENS[shift]
            return number if number < SCALED_MAX else None
    return _scaled_exactly(text, exponent)


def _scaled_exactly(text: str, exponent: int) -> int | None:
    number = parse_number(text)
    if number is None:
        return None
    try:
        # Any unit would do: its milli-units are three powers of ten away.
        return energy_mwh(number, "Wh", exponent - 3)
    except ValueError:
        return None
