"""Sampled values of either version as readings of the domain."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypeVar

from echarge.domain.meters import Context, Location, Phase, Reading, Sample, reading_of
from echarge.ocpp.measures import (
    CONTEXTS,
    ENERGY,
    EXPONENT_MAX,
    EXPONENT_MIN,
    LOCATIONS,
    MEASURES,
    PHASES,
    UnitOf,
    scaled,
)
from echarge.ocpp.plain import plain_reading
from echarge.ocpp.times import parse_time
from echarge.ocpp.tolerance import Oddities, Oddity, fields_of, items_of, whole

T = TypeVar("T")

READINGS_MAX = 2000
"""Readings of one message that are looked at; it is kept whole all the same."""

SAMPLES_MAX = 200
"""Samples of one reading that are looked at."""


def readings(meter_values: object, unit_of: UnitOf, fallback_at: datetime, odd: Oddities) -> list[Reading]:
    """Return the readings of a list of meter values; one without a readable time is taken at `fallback_at`."""
    values = items_of(meter_values)
    if len(values) > READINGS_MAX:
        odd.add(Oddity.TOO_MANY_READINGS)
    found = []
    for value in values[:READINGS_MAX]:
        fields = fields_of(value)
        at = parse_time(fields.get("timestamp"), odd)
        if at is None:
            odd.add(Oddity.UNREADABLE_TIME)
            at = fallback_at
        reading = _reading(items_of(fields.get("sampledValue"))[:SAMPLES_MAX], unit_of, at, odd)
        if reading is not None:
            found.append(reading)
    return found


def _reading(values: list[Any], unit_of: UnitOf, at: datetime, odd: Oddities) -> Reading | None:
    """Return what the samples say, or None where none of them says anything that we read."""
    reading = plain_reading(values, unit_of, at)
    if reading is not None:
        return reading
    samples = _samples(values, unit_of, at, odd)
    return reading_of(samples) if samples else None


def _samples(values: list[Any], unit_of: UnitOf, at: datetime, odd: Oddities) -> list[Sample]:
    samples = []
    for value in values:
        sample = _sample(fields_of(value), unit_of, at, odd)
        if sample is not None:
            samples.append(sample)
    return samples


def _sample(fields: dict[str, Any], unit_of: UnitOf, at: datetime, odd: Oddities) -> Sample | None:
    """Return the sample, or None where it is not of a kind that we read, is signed (A64) or cannot be read (A23)."""
    measure = _named(MEASURES, fields.get("measurand", ENERGY))
    if measure is None or fields.get("format") == "SignedData":
        return None
    unit, multiplier = unit_of(fields)
    exponent = measure.exponents.get(unit.lower() if unit is not None else measure.unit)
    value = None
    if exponent is not None and EXPONENT_MIN <= exponent + multiplier <= EXPONENT_MAX:
        value = scaled(fields.get("value"), exponent + multiplier)
    if value is None:
        odd.add(Oddity.EMPTY_VALUE if fields.get("value") == "" else Oddity.UNREADABLE_SAMPLE)
        return None
    context, phase, location = fields.get("context"), fields.get("phase"), fields.get("location")
    return Sample(
        at,
        value,
        measure.measurand,
        Context.PERIODIC if context is None else _named(CONTEXTS, context) or Context.OTHER,
        None if phase is None else _named(PHASES, phase) or Phase.OTHER,
        Location.OUTLET if location is None else _named(LOCATIONS, location) or Location.OTHER,
    )


def _named(table: Mapping[str, T], name: object) -> T | None:
    """Return what the table calls by this name; chargers write anything in the place of a name."""
    return table.get(name) if type(name) is str else None


def unit_16(fields: dict[str, Any]) -> tuple[str | None, int]:
    """Return a 1.6 sample's unit."""
    unit = fields.get("unit")
    return (unit if type(unit) is str else None), 0


def unit_2x(fields: dict[str, Any]) -> tuple[str | None, int]:
    """Return a 2.x sample's unit and multiplier (B17)."""
    measure = fields.get("unitOfMeasure")
    if type(measure) is not dict:
        return None, 0
    unit = measure.get("unit")
    return (unit if type(unit) is str else None), whole(measure.get("multiplier", 0)) or 0
