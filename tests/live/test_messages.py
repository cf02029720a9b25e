"""Tests of messages as JSON."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import get_args

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from echarge.live.messages import (
    MESSAGE_SIZE_MAX,
    EvseStatusChanged,
    LiveMessage,
    MalformedMessageError,
    SessionReading,
    decode,
    encode,
    from_json,
)
from tests.live.samples import ONE_OF_EACH, reading, status

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
BIGINT = st.integers(-(2**63), 2**63 - 1)


def test_samples_are_complete() -> None:
    """Every kind of message has its sample."""
    assert {type(message) for message in ONE_OF_EACH} == set(get_args(LiveMessage))


@pytest.mark.parametrize("message", ONE_OF_EACH, ids=lambda message: type(message).__name__)
def test_round_trip(message: LiveMessage) -> None:
    """A message comes back as it was."""
    assert decode(encode(message)) == message


@given(
    BIGINT,
    BIGINT | st.none(),
    st.lists(st.tuples(st.text(st.characters(codec="utf-8"), max_size=9), *[BIGINT | st.none()] * 3), max_size=3),
    st.datetimes(min_value=datetime(2000, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - bounds must be naive
)
def test_readings_round_trip(
    number: int,
    power_mw: int | None,
    phases: list[tuple[str, int | None, int | None, int | None]],
    at: datetime,
) -> None:
    """Whatever a database row holds can be told."""
    message = replace(reading(number), power_mw=power_mw, phases=tuple(phases), at=at)
    assert decode(encode(message)) == message


def test_times_are_told_in_utc() -> None:
    """A time keeps its moment, whatever its offset was."""
    berlin = datetime(2026, 11, 22, 8, 30, tzinfo=timezone(timedelta(hours=1)))
    told = decode(encode(replace(status(1), at=berlin)))
    assert told == replace(status(1), at=berlin)
    assert isinstance(told, EvseStatusChanged)
    assert told.at.tzinfo is UTC


def test_further_fields_are_let_pass() -> None:
    """A newer process may tell more than this one knows."""
    name, fields = orjson.loads(encode(status(1)))
    assert from_json([name, fields | {"mood": "fine"}]) == status(1)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        pytest.param("version", "1", id="a number as text"),
        pytest.param("version", True, id="a boolean for a number"),
        pytest.param("version", 1.0, id="a fraction"),
        pytest.param("version", None, id="nothing"),
        pytest.param("version", 2**63, id="a number that no column holds"),
        pytest.param("final", 1, id="a number for a boolean"),
        pytest.param("currency", 1, id="a number for a text"),
        pytest.param("at", "2026-11-22T07:30:00", id="a time without an offset"),
        pytest.param("at", "yesterday", id="no time"),
        pytest.param("at", "0001-01-01T00:00:00+14:00", id="a time before the first"),
        pytest.param("phases", {}, id="no list of phases"),
        pytest.param("phases", [["L1", 1, 2]], id="a short phase"),
        pytest.param("phases", [["L1", 1, 2, "3"]], id="a phase of text"),
    ],
)
def test_malformed_field_is_refused(field: str, value: object) -> None:
    """A field of another type makes the message malformed."""
    name, fields = orjson.loads(encode(reading(1)))
    with pytest.raises(MalformedMessageError):
        from_json([name, fields | {field: value}])


@pytest.mark.parametrize(
    "payload",
    [
        "",
        "{",
        "null",
        "[]",
        '["EvseStatusChanged"]',
        '["EvseStatusChanged", {}]',
        '["Rumour", {}]',
        "[" * 5000,
        "\ud800",
    ],
)
def test_malformed_payload_is_refused(payload: str) -> None:
    """What is no message is refused as such."""
    with pytest.raises(MalformedMessageError):
        decode(payload)


@given(JSON)
def test_any_json_is_a_message_or_refused(value: object) -> None:
    """Nothing that parses as JSON raises anything else."""
    for known in ("SessionReading", "AccessRevoked"):
        with pytest.raises(MalformedMessageError):
            from_json([known, {"organisation_id": value}])
    with pytest.raises(MalformedMessageError):
        from_json(value)


@pytest.mark.parametrize(
    "message",
    [
        pytest.param(status(1, text="\ud800"), id="no Unicode"),
        pytest.param(status(2**64), id="too large a number"),
        pytest.param(status(1, text="x" * MESSAGE_SIZE_MAX), id="too long"),
        pytest.param(replace(status(1), at=datetime(2026, 1, 1)), id="no offset"),  # noqa: DTZ001 - the point of it
        pytest.param(replace(reading(1), at=datetime(2026, 1, 1)), id="no offset either"),  # noqa: DTZ001 - likewise
    ],
)
def test_unspeakable_message_is_refused(message: LiveMessage) -> None:
    """What could not be read again is not written."""
    with pytest.raises(MalformedMessageError):
        encode(message)


def test_a_reading_is_small() -> None:
    """A reading of several phases stays far below the limit."""
    assert isinstance(reading(1), SessionReading)
    assert len(encode(reading(1))) < MESSAGE_SIZE_MAX / 10
