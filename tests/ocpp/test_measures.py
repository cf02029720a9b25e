"""Numbers of meters, quick and slow alike, and the plain reading beside the domain's own."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from echarge.domain import units
from echarge.domain.meters import Context, Measurand, Phase, PhaseValues, Reading, reading_of
from echarge.ocpp.measures import MEASURES, scaled
from echarge.ocpp.plain import plain_reading
from echarge.ocpp.samples import READINGS_MAX, _samples, readings, unit_2x, unit_16
from echarge.ocpp.tolerance import Oddity, register_mwh, small, whole, word

AT = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
EAIR = "Energy.Active.Import.Register"


@pytest.mark.parametrize(
    ("value", "exponent", "result"),
    [
        ("10", 3, 10_000),
        ("0.010", 6, 10_000),
        (" 12.5 ", 3, 12_500),
        (12.5, 3, 12_500),
        (7, 3, 7000),
        ("-3", 3, -3000),
        ("1e3", 3, 1_000_000),
        ("0.00049", 3, 0),
        ("0.0005", 3, 1),
        ("5.", 3, 5000),
        (".5", 3, 500),
        (1.5, 6, 1_500_000),
        ("9999999999999", 3, 9_999_999_999_999_000),
        ("10000000000000", 3, None),
        ("99999999999999999999", 0, None),
        ("", 3, None),
        ("n/a", 3, None),
        ("١٢", 3, None),
        (True, 3, None),
        (None, 3, None),
        ([], 3, None),
        ({}, 3, None),
    ],
)
def test_a53_scaled(value: object, exponent: int, result: int | None) -> None:
    """A53: strings and numbers, plain or not, become whole milli-units; anything else is no value."""
    assert scaled(value, exponent) == result


UNITS = {
    Measurand.ENERGY_IMPORT: (units.energy_mwh, {"wh": "Wh", "kwh": "kWh"}),
    Measurand.POWER_IMPORT: (units.power_mw, {"w": "W", "kw": "kW"}),
    Measurand.CURRENT_IMPORT: (units.current_ma, {"a": "A"}),
    Measurand.VOLTAGE: (units.voltage_mv, {"v": "V"}),
}
CASES = [(measure, unit) for measure in MEASURES.values() if measure.measurand in UNITS for unit in measure.exponents]


@given(
    st.sampled_from(CASES),
    st.one_of(
        st.decimals(allow_nan=False, allow_infinity=False, min_value=0, max_value=10**20).map(str),
        st.from_regex(r"[0-9]{1,22}(\.[0-9]{0,8})?", fullmatch=True),
    ),
)
def test_scaled_is_the_domains(case: tuple[Any, str], text: str) -> None:
    """The quick way gives what the domain's own conversion gives, its refusals included."""
    measure, unit = case
    convert, names = UNITS[measure.measurand]
    number = units.parse_number(text)
    try:
        expected = convert(number, names[unit]) if number is not None else None
    except ValueError:
        expected = None
    assert scaled(text, measure.exponents[unit]) == expected


def optional(name: str, words: list[object]) -> st.SearchStrategy[dict[str, object]]:
    """Return the strategy of a field that may be absent."""
    return st.one_of(st.just({}), st.sampled_from(words).map(lambda word: {name: word}))


sampled_values = st.lists(
    st.tuples(
        st.sampled_from(["0", "1.5", "230", "16.25", "99", "101", "-4", "", "x", 12, 3.5, None]).map(
            lambda value: {"value": value}
        ),
        optional("measurand", [*MEASURES, "Frequency", 7, None]),
        optional("unit", ["Wh", "kWh", "W", "A", "V", "Percent", "Celcius", 3]),
        optional("phase", ["L1", "L2", "L3", "L1-N", "N", "L1-L2", None, []]),
        optional("context", ["Sample.Periodic", "Sample.Clock", "Transaction.Begin", "Transaction.End", "Other", []]),
        optional("location", ["Outlet", "Inlet", "Body", "Moon", []]),
        optional("format", ["Raw", "SignedData"]),
    ).map(lambda parts: {name: value for part in parts for name, value in part.items()}),
    max_size=6,
)


@given(sampled_values)
def test_plain_reading_is_the_domains(values: list[dict[str, Any]]) -> None:
    """A reading taken the short way means what `reading_of` makes of the same samples."""
    plain = plain_reading(values, unit_16, AT)
    if plain is not None:
        assert plain == reading_of(_samples(values, unit_16, AT, set()))


def read(*samples: dict[str, Any]) -> Reading:
    """Return the only reading of a 1.6 meter value."""
    value = {"timestamp": "2026-05-04T12:00:00Z", "sampledValue": list(samples)}
    (reading,) = readings([value], unit_16, AT, set())
    return reading


def test_a52_defaults() -> None:
    """A52: what is absent means the import register at the outlet, in Wh, read periodically."""
    assert read({"value": "10"}) == Reading(AT, 10_000, None, None, None, (), None, Context.PERIODIC)
    alfen = read({"value": "0.010", "context": "Transaction.Begin", "unit": "kWh"})
    assert (alfen.energy_mwh, alfen.context) == (10_000, Context.BEGIN)


def test_a54_selection() -> None:
    """A54: the outlet's total is read, not the inlet's, nor a phase's; phases are added up where there is no total."""
    inlet = {"value": "999", "location": "Inlet"}
    phases = [{"value": "3", "phase": phase} for phase in ("L1", "L2", "L3")]
    assert read(inlet, *phases, {"value": "10"}).energy_mwh == 10_000
    assert read({"value": "7", "phase": "L1"}).energy_mwh == 7000
    assert read(*phases).energy_mwh == 9000
    assert (
        readings(
            [{"timestamp": "x", "sampledValue": [{"value": "5", "measurand": "Energy.Active.Import.Interval"}]}],
            unit_16,
            AT,
            set(),
        )
        == []
    )


def test_a55_begin_beside_periodic() -> None:
    """A55: the reading of the begin that is repeated after the present one is not the present one."""
    found = read({"value": "163630"}, {"value": "157440", "context": "Transaction.Begin"})
    assert found.energy_mwh == 163_630_000
    after_a_reset = read({"value": "100"}, {"value": "157440", "context": "Transaction.Begin"})
    assert (after_a_reset.energy_mwh, after_a_reset.context) == (100_000, Context.PERIODIC)


def test_phases() -> None:
    """A line against neutral is that line; each phase keeps its values."""
    found = read(
        {"value": "1500", "measurand": "Power.Active.Import", "unit": "W", "phase": "L1"},
        {"value": "16", "measurand": "Current.Import", "unit": "A", "phase": "L1"},
        {"value": "10", "measurand": "Current.Import", "unit": "A", "phase": "L2"},
        {"value": "230", "measurand": "Voltage", "unit": "V", "phase": "L1-N"},
        {"value": "55", "measurand": "SoC", "unit": "Percent"},
        {"value": "50", "measurand": "Frequency"},
    )
    phases = (PhaseValues(Phase.L1, 1_500_000, 16_000, 230_000), PhaseValues(Phase.L2, None, 10_000, None))
    assert found == Reading(AT, None, 1_500_000, 16_000, 230_000, phases, 55, Context.PERIODIC)


@pytest.mark.parametrize(
    ("unit", "value", "energy_mwh"),
    [
        ({"unit": "kWh", "multiplier": 0}, 1.5, 1_500_000),
        ({"unit": "Wh", "multiplier": 2}, 15, 1_500_000),
        ({"multiplier": 3}, 1, 1_000_000),
        ({}, 1500, 1_500_000),
        (None, 1500, 1_500_000),
        ({"unit": 7, "multiplier": "x"}, 1500, 1_500_000),
    ],
)
def test_b17_multiplier(unit: dict[str, Any] | None, value: float, energy_mwh: int) -> None:
    """B17: a 2.x value is multiplied by its power of ten; what is absent means Wh, once."""
    sample = {"value": value, "unitOfMeasure": unit} if unit is not None else {"value": value}
    (found,) = readings([{"timestamp": "2026-05-04T12:00:00Z", "sampledValue": [sample]}], unit_2x, AT, set())
    assert found.energy_mwh == energy_mwh


def test_b17_absurd_multiplier() -> None:
    """B17: a power of ten beyond any meter makes the sample unreadable, and nothing else."""
    odd: set[Oddity] = set()
    sample = {"value": 1, "unitOfMeasure": {"unit": "Wh", "multiplier": 400}}
    assert readings([{"timestamp": "2026-05-04T12:00:00Z", "sampledValue": [sample]}], unit_2x, AT, odd) == []
    assert odd == {Oddity.UNREADABLE_SAMPLE}


@pytest.mark.parametrize(
    ("sample", "odd"),
    [
        ({"value": ""}, {Oddity.EMPTY_VALUE}),
        ({"value": "abc"}, {Oddity.UNREADABLE_SAMPLE}),
        ({"value": "1", "unit": "Celcius"}, {Oddity.UNREADABLE_SAMPLE}),
        ({}, {Oddity.UNREADABLE_SAMPLE}),
        ("no object", {Oddity.UNREADABLE_SAMPLE}),
        ({"value": "AA==", "format": "SignedData"}, set()),
        ({"value": "1", "measurand": "Temperature", "unit": "Celcius"}, set()),
        ({"value": "1", "measurand": "Temperature", "unit": "Celsius"}, set()),
        ({"value": "1", "measurand": ["x"]}, set()),
    ],
)
def test_a23_a64_a66_no_sample(sample: object, odd: set[Oddity]) -> None:
    """A23, A64, A66: what is empty, signed, or of no measurand of ours is no reading, and no zero."""
    found: set[Oddity] = set()
    assert readings([{"timestamp": "2026-05-04T12:00:00Z", "sampledValue": [sample]}], unit_16, AT, found) == []
    assert found == odd


def test_odd_meter_values() -> None:
    """A list that is none, a value without a time, and too many of them: what can be read, is."""
    odd: set[Oddity] = set()
    assert readings("none", unit_16, AT, odd) == []
    assert readings([7, {"sampledValue": 7}], unit_16, AT, odd) == []
    (found,) = readings([{"sampledValue": [{"value": "1"}]}], unit_16, AT, odd)
    assert found.at == AT
    assert odd == {Oddity.UNREADABLE_TIME}
    many = [{"timestamp": "2026-05-04T12:00:00Z", "sampledValue": [{"value": "1"}]}] * (READINGS_MAX + 1)
    assert len(readings(many, unit_16, AT, odd)) == READINGS_MAX
    assert odd == {Oddity.UNREADABLE_TIME, Oddity.TOO_MANY_READINGS}


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (7, 7), (7.0, 7), ("7", 7), (" -7 ", -7), (7.5, None), ("x", None), ("7" * 30, None), (True, None),
        (None, None), ([], None),
    ],
)  # fmt: skip
def test_whole(value: object, number: int | None) -> None:
    """A whole number is read as it is meant, be it written with a point or as text."""
    assert whole(value) == number


def test_small() -> None:
    """A small number is one that OCPP's integers hold, and none below zero."""
    values: list[object] = [0, 2**31 - 1, 2**31, -1, None]
    assert [small(value) for value in values] == [0, 2**31 - 1, None, None, None]


def test_word() -> None:
    """A word is cut to its limit; what is no text and no number is no word."""
    values: list[object] = ["abcd", 12345, 1.5, None, [], True]
    assert [word(value, 3) for value in values] == ["abc", "123", "1.5", "", "", ""]


def test_registers() -> None:
    """A53, C15: a register is told in Wh, and no meter shows more than a billion kWh."""
    assert [register_mwh(value) for value in (1000, "1000", 10.5, -5, 10**13, "x", None)] == [
        1_000_000, 1_000_000, 10_500, -5000, None, None, None,
    ]  # fmt: skip
