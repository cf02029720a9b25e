from datetime import UTC, datetime, timedelta
from itertools import permutations

import pytest

from echarge.domain.meters import (
    Context,
    Location,
    Measurand,
    Phase,
    PhaseValues,
    Reading,
    Sample,
    reading_of,
    readings_of,
)

AT = datetime(2026, 3, 1, 9, tzinfo=UTC)


def sample(
    value: int,
    measurand: Measurand = Measurand.ENERGY_IMPORT,
    *,
    context: Context = Context.PERIODIC,
    phase: Phase | None = None,
    location: Location = Location.OUTLET,
    signed: bool = False,
) -> Sample:
    """Return a sample of the morning."""
    return Sample(AT, value, measurand, context, phase, location, signed)


def phases(measurand: Measurand, *values: int, location: Location = Location.OUTLET) -> list[Sample]:
    """Return one sample a phase."""
    lines = (Phase.L1, Phase.L2, Phase.L3)
    return [sample(value, measurand, phase=line, location=location) for line, value in zip(lines, values, strict=False)]


def test_a52_defaults() -> None:
    """A sample that says nothing else is the periodic import register at the outlet."""
    assert Sample(AT, 10_000) == sample(10_000)
    assert reading_of([Sample(AT, 10_000)]) == Reading(AT, 10_000, None, None, None, (), None, Context.PERIODIC)


@pytest.mark.parametrize(
    ("samples", "energy_mwh"),
    [
        pytest.param(
            [
                sample(900, location=Location.INLET),
                *phases(Measurand.ENERGY_IMPORT, 1, 2, 3),
                sample(700),
            ],
            700,
            id="outlet total",
        ),
        pytest.param(phases(Measurand.ENERGY_IMPORT, 100, 200, 300), 600, id="phases alone"),
        pytest.param(phases(Measurand.ENERGY_IMPORT, 100), 100, id="a single phase"),
        pytest.param([sample(100, phase=Phase.OTHER)], None, id="neutral is no part"),
        pytest.param(
            [*phases(Measurand.ENERGY_IMPORT, 1, 2), sample(9, location=Location.INLET)], 3, id="outlet's phases"
        ),
        pytest.param([sample(500, location=Location.INLET)], 500, id="inlet alone"),
        pytest.param([sample(-5)], None, id="below nought"),
        pytest.param([sample(77, Measurand.OTHER)], None, id="intervals are no register"),
    ],
)
def test_a54_selection_for_billing(samples: list[Sample], energy_mwh: int | None) -> None:
    """The register is the outlet's total, else the sum of its phases."""
    assert reading_of(samples).energy_mwh == energy_mwh


def test_a55_several_contexts_in_one_message() -> None:
    """The reading of the begin does not hide the present one, in whichever order they come."""
    sent = [sample(163_630_000), sample(157_440_000, context=Context.BEGIN), sample(163_629_000, context=Context.CLOCK)]
    for order in permutations(sent):
        reading = reading_of(order)
        assert reading.energy_mwh == 163_630_000
        assert reading.context is not Context.BEGIN


def test_a55_the_begin_alone() -> None:
    """At the start the begin is the present; it is told as such."""
    reading = reading_of([sample(5, Measurand.POWER_IMPORT), sample(157_440_000, context=Context.BEGIN)])
    assert (reading.energy_mwh, reading.power_mw, reading.context) == (157_440_000, 5, Context.BEGIN)


def test_a64_signed_data_is_no_number() -> None:
    """Signed data is left alone."""
    assert reading_of([sample(0, signed=True), sample(5_000)]).energy_mwh == 5_000
    assert reading_of([sample(0, signed=True)]).energy_mwh is None
    assert reading_of([sample(0, Measurand.SOC, signed=True)]).soc_percent is None


def test_a66_other_measurands_change_nothing() -> None:
    """A frequency beside the rest is not taken for anything else; its context stands in for the register's."""
    reading = reading_of([sample(50, Measurand.OTHER, context=Context.TRIGGER), sample(7, Measurand.POWER_IMPORT)])
    assert reading == Reading(AT, None, 7, None, None, (), None, Context.TRIGGER)


@pytest.mark.parametrize(
    ("samples", "power_mw", "current_ma", "voltage_mv"),
    [
        pytest.param(phases(Measurand.POWER_IMPORT, 1, 2, 3), 6, None, None, id="power is the sum of phases"),
        pytest.param(
            [*phases(Measurand.POWER_IMPORT, 1, 2, 3), sample(7, Measurand.POWER_IMPORT)], 7, None, None, id="total"
        ),
        pytest.param(phases(Measurand.CURRENT_IMPORT, 9, 16, 10), None, 16, None, id="current is the highest"),
        pytest.param(phases(Measurand.VOLTAGE, 229, 231, 230), None, None, 230, id="voltage is the mean"),
        pytest.param([sample(-3_000, Measurand.POWER_IMPORT)], -3_000, None, None, id="power may flow back"),
    ],
)
def test_power_current_voltage(
    samples: list[Sample], power_mw: int | None, current_ma: int | None, voltage_mv: int | None
) -> None:
    """A total is taken as it is, phases are combined as their measurand allows."""
    reading = reading_of(samples)
    assert (reading.power_mw, reading.current_ma, reading.voltage_mv) == (power_mw, current_ma, voltage_mv)


def test_phases_side_by_side() -> None:
    """Each phase shows what is known of it; unknown phases are not listed."""
    reading = reading_of(
        [*phases(Measurand.CURRENT_IMPORT, 16, 15), *phases(Measurand.VOLTAGE, 230), sample(9, Measurand.POWER_IMPORT)]
    )
    assert reading.phases == (PhaseValues(Phase.L1, None, 16, 230), PhaseValues(Phase.L2, None, 15, None))


@pytest.mark.parametrize(
    ("value", "soc_percent"),
    [
        pytest.param(0, 0, id="empty"),
        pytest.param(100, 100, id="full"),
        pytest.param(101, None, id="too much"),
        pytest.param(-1, None, id="too little"),
    ],
)
def test_state_of_charge(value: int, soc_percent: int | None) -> None:
    """A state of charge is a percentage or unknown."""
    assert reading_of([sample(value, Measurand.SOC)]).soc_percent == soc_percent


def test_readings_by_instant() -> None:
    """Samples of several instants are as many readings, oldest first."""
    later = AT + timedelta(minutes=1)
    readings = readings_of([Sample(later, 2_000), Sample(AT, 1_000), Sample(later, 7, Measurand.POWER_IMPORT)])
    assert [(reading.at, reading.energy_mwh, reading.power_mw) for reading in readings] == [
        (AT, 1_000, None),
        (later, 2_000, 7),
    ]
    assert readings_of([]) == ()


def test_no_sample_no_reading() -> None:
    """Nothing is read from nothing."""
    with pytest.raises(ValueError, match="no sample"):
        reading_of([])
