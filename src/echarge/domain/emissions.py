"""What charging has saved against driving the same way on petrol, with the factors of each day (DSH-3, F3 to F6).

Distance = energy / consumption. CO2 saved = distance x petrol car - energy x grid. NOx saved = distance x petrol car's.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

MICRO = 1_000_000
MWH_PER_KWH = 1_000_000


class FactorKind(StrEnum):
    """What a factor tells, and in what unit."""

    GRID_CO2 = "GRID_CO2"  # grams of CO2e for each kWh that the grid delivers
    PETROL_CAR_CO2 = "PETROL_CAR_CO2"  # grams of CO2 for each km of the petrol car
    CAR_CONSUMPTION = "CAR_CONSUMPTION"  # kWh for each km of the electric car
    PETROL_CAR_NOX = "PETROL_CAR_NOX"  # milligrams of NOx for each km of the petrol car


@dataclass(frozen=True, slots=True)
class Factor:
    """A factor in millionths of its kind's unit, from a day on until the next one of its kind."""

    kind: FactorKind
    valid_from: date
    micro_value: int
    source: str = ""


DFT = "Department for Transport, written answer of 7 March 2024: new petrol cars in the UK"
DESNZ = "DESNZ conversion factors: UK electricity generated, location based"

UK_FACTORS: tuple[Factor, ...] = (
    Factor(FactorKind.GRID_CO2, date(2014, 1, 1), 494_260_000, DESNZ),
    Factor(FactorKind.GRID_CO2, date(2021, 1, 1), 212_330_000, f"{DESNZ} (by secondary sources)"),
    Factor(FactorKind.GRID_CO2, date(2022, 1, 1), 193_380_000, DESNZ),
    Factor(FactorKind.GRID_CO2, date(2023, 1, 1), 207_074_000, DESNZ),
    Factor(FactorKind.GRID_CO2, date(2024, 1, 1), 207_050_000, DESNZ),
    Factor(FactorKind.GRID_CO2, date(2025, 1, 1), 177_000_000, DESNZ),
    Factor(FactorKind.PETROL_CAR_CO2, date(2014, 1, 1), 140_000_000, f"{DFT}, 2020; used for the years before"),
    Factor(FactorKind.PETROL_CAR_CO2, date(2021, 1, 1), 143_300_000, f"{DFT}, 2021"),
    Factor(FactorKind.PETROL_CAR_CO2, date(2022, 1, 1), 143_000_000, f"{DFT}, 2022"),
    Factor(FactorKind.CAR_CONSUMPTION, date(2014, 1, 1), 207_000, "ev.energy: 3 miles per kWh"),
    Factor(FactorKind.PETROL_CAR_NOX, date(2014, 1, 1), 60_000_000, "Euro 6 limit for petrol cars, not real driving"),
)
"""What a new organisation begins with."""


@dataclass(frozen=True, slots=True)
class Saving:
    """What some energy has saved, exactly; None where a factor lacks for some of its days."""

    distance_km: Fraction | None
    co2_g: Fraction | None
    nox_mg: Fraction | None


def saving(energy_mwh_by_day: Mapping[date, int], factors: Sequence[Factor]) -> Saving:
    """Return what the energy of these days has saved, each by the factors of its own day."""
    days = {day: energy for day, energy in energy_mwh_by_day.items() if energy}
    steps = sorted({factor.valid_from for factor in factors})
    by_step: dict[date | None, int] = {}
    for day, energy_mwh in days.items():
        step = max((each for each in steps if each <= day), default=None)
        by_step[step] = by_step.get(step, 0) + energy_mwh
    parts = [_saved(Fraction(energy_mwh, MWH_PER_KWH), factors, step) for step, energy_mwh in by_step.items()]
    return Saving(
        _sum(part.distance_km for part in parts),
        _sum(part.co2_g for part in parts),
        _sum(part.nox_mg for part in parts),
    )


def _saved(energy_kwh: Fraction, factors: Sequence[Factor], day: date | None) -> Saving:
    consumption = value_on(factors, FactorKind.CAR_CONSUMPTION, day)
    if not consumption:
        return Saving(None, None, None)
    distance_km = energy_kwh / consumption
    petrol, grid = (value_on(factors, kind, day) for kind in (FactorKind.PETROL_CAR_CO2, FactorKind.GRID_CO2))
    nox = value_on(factors, FactorKind.PETROL_CAR_NOX, day)
    return Saving(
        distance_km,
        None if petrol is None or grid is None else distance_km * petrol - energy_kwh * grid,
        None if nox is None else distance_km * nox,
    )


def value_on(factors: Iterable[Factor], kind: FactorKind, day: date | None) -> Fraction | None:
    """Return the factor of this kind that is valid on the day, in its unit; None where there is none yet."""
    valid = [factor for factor in factors if factor.kind is kind and day is not None and factor.valid_from <= day]
    if not valid:
        return None
    return Fraction(max(valid, key=lambda factor: factor.valid_from).micro_value, MICRO)


def _sum(parts: Iterable[Fraction | None]) -> Fraction | None:
    found = list(parts)
    known = [part for part in found if part is not None]
    return sum(known, Fraction()) if len(known) == len(found) else None
