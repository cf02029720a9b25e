"""The readings that nearly all chargers send, without the detour over samples: four times as fast.

A plain reading has each value once, at the outlet, none of the transaction's begin, nothing signed, nothing odd.
Its meaning is that of `meters.reading_of` for the same samples, and a test holds the two together.
"""

from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from typing import Any

from echarge.domain.meters import Context, Measurand, Phase, PhaseValues, Reading
from echarge.ocpp.measures import CONTEXTS, ENERGY, EXPONENT_MAX, EXPONENT_MIN, MEASURES, PHASES, UnitOf, scaled

# Values are kept by a number: the measurand's, and within it 0 for the total and 1 to 3 for the phases.
_E, _P, _C, _V, _S = 0, 4, 8, 12, 16
_BASES = {
    Measurand.ENERGY_IMPORT: _E,
    Measurand.POWER_IMPORT: _P,
    Measurand.CURRENT_IMPORT: _C,
    Measurand.VOLTAGE: _V,
    Measurand.SOC: _S,
}
_SLOTS = {name: (_BASES[measure.measurand], measure.exponents, measure.unit) for name, measure in MEASURES.items()}
_LINES = ((1, Phase.L1), (2, Phase.L2), (3, Phase.L3))
_OFFSETS: Mapping[str | None, int] = {
    None: 0,
    **{name: offset for name, phase in PHASES.items() for offset, line in _LINES if line is phase},
}
_PLAIN_CONTEXTS: Mapping[str | None, Context] = {
    None: Context.PERIODIC,
    **{name: context for name, context in CONTEXTS.items() if context is not Context.BEGIN},
}


def plain_reading(values: list[Any], unit_of: UnitOf, at: datetime) -> Reading | None:
    """Return the reading if it is a plain one, else None."""
    try:
        return _plain_reading(values, unit_of, at)
    except (AttributeError, KeyError, TypeError):
        return None  # a word that is none of ours, or no word at all


def _plain_reading(values: list[Any], unit_of: UnitOf, at: datetime) -> Reading | None:
    found: dict[int, int] = {}
    context = energy_context = None
    for fields in values:
        get = fields.get
        slots = _SLOTS.get(get("measurand", ENERGY))
        if slots is None:
            continue
        if get("format", "Raw") != "Raw" or get("location", "Outlet") != "Outlet":
            return None
        base, exponents, usual_unit = slots
        unit, multiplier = unit_of(fields)
        exponent = exponents[unit.lower() if unit is not None else usual_unit] + multiplier
        slot = base + _OFFSETS[get("phase")]
        value = scaled(fields["value"], exponent) if EXPONENT_MIN <= exponent <= EXPONENT_MAX else None
        if value is None or value < 0 or slot in found or slot > _S or (base == _S and value > 100):
            return None
        found[slot] = value
        here = _PLAIN_CONTEXTS[get("context")]
        context = context or here
        if base == _E:
            energy_context = energy_context or here
    return _reading(at, found, energy_context or context) if context is not None else None


def _reading(at: datetime, found: Mapping[int, int], context: Context | None) -> Reading:
    return Reading(
        at,
        _whole(found, _E, sum),
        _whole(found, _P, sum),
        _whole(found, _C, max),
        _whole(found, _V, _mean),
        _phases(found),
        found.get(_S),
        context or Context.PERIODIC,
    )


def _whole(found: Mapping[int, int], base: int, combine: Callable[[Collection[int]], int]) -> int | None:
    if base in found:
        return found[base]
    parts = [found[slot] for slot in range(base + 1, base + 4) if slot in found]
    return combine(parts) if parts else None


def _mean(values: Collection[int]) -> int:
    return sum(values) // len(values)


def _phases(found: Mapping[int, int]) -> tuple[PhaseValues, ...]:
    phases = []
    for line, phase in _LINES:
        power, current, voltage = found.get(_P + line), found.get(_C + line), found.get(_V + line)
        if not (power is None and current is None and voltage is None):
            phases.append(PhaseValues(phase, power, current, voltage))
    return tuple(phases)
