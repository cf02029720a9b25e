from datetime import UTC, datetime, timedelta
from itertools import product

import pytest

from echarge.domain.availability import (
    ChargingState,
    ConnectorReport,
    EvseStatus,
    StatusCounts,
    counts,
    evse_status,
    newer,
)

AT = datetime(2026, 3, 1, 10, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("reported", "station", "seen"),
    [
        pytest.param(EvseStatus.CHARGING, EvseStatus.AVAILABLE, EvseStatus.CHARGING, id="0 available, 1 charging"),
        pytest.param(EvseStatus.CHARGING, EvseStatus.FAULTED, EvseStatus.FAULTED, id="0 faulted"),
        pytest.param(EvseStatus.AVAILABLE, EvseStatus.UNAVAILABLE, EvseStatus.UNAVAILABLE, id="0 unavailable"),
        pytest.param(EvseStatus.FAULTED, EvseStatus.UNAVAILABLE, EvseStatus.FAULTED, id="the graver of the two"),
        pytest.param(EvseStatus.AVAILABLE, EvseStatus.CHARGING, EvseStatus.AVAILABLE, id="0 says something else"),
        pytest.param(EvseStatus.UNAVAILABLE, None, EvseStatus.UNAVAILABLE, id="1 unavailable"),
        pytest.param(None, EvseStatus.AVAILABLE, EvseStatus.UNAVAILABLE, id="never reported"),
        pytest.param(None, EvseStatus.FAULTED, EvseStatus.FAULTED, id="never reported, 0 faulted"),
    ],
)
def test_a35_the_whole_station(reported: EvseStatus | None, station: EvseStatus | None, seen: EvseStatus) -> None:
    """A station's own trouble is that of every EVSE; nothing else it says of itself is."""
    assert evse_status(reported, station, online=True) is seen


@pytest.mark.parametrize(
    ("reported", "state"),
    list(product([None, EvseStatus.CHARGING, EvseStatus.FAULTED], [None, ChargingState.CHARGING])),
)
def test_f7_offline_wins(reported: EvseStatus | None, state: ChargingState | None) -> None:
    """Whatever was last heard, an EVSE whose charger is away is offline."""
    assert evse_status(reported, None, online=False, occupied=True, charging_state=state) is EvseStatus.OFFLINE


@pytest.mark.parametrize(
    ("state", "seen"),
    [
        pytest.param(None, EvseStatus.PREPARING, id="no session"),
        pytest.param(ChargingState.EV_CONNECTED, EvseStatus.PREPARING, id="connected"),
        pytest.param(ChargingState.CHARGING, EvseStatus.CHARGING, id="charging"),
        pytest.param(ChargingState.SUSPENDED_EV, EvseStatus.SUSPENDED_EV, id="suspended by the vehicle"),
        pytest.param(ChargingState.SUSPENDED_EVSE, EvseStatus.SUSPENDED_EVSE, id="suspended by the EVSE"),
        pytest.param(ChargingState.IDLE, EvseStatus.FINISHING, id="idle"),
    ],
)
def test_b5_occupied_and_the_charging_state(state: ChargingState | None, seen: EvseStatus) -> None:
    """An occupied EVSE shows what its session does."""
    assert evse_status(EvseStatus.PREPARING, None, online=True, occupied=True, charging_state=state) is seen


def test_b5_the_charging_state_alone() -> None:
    """A session tells of an EVSE that never reported, but not against one that did."""
    assert evse_status(None, None, online=True, charging_state=ChargingState.CHARGING) is EvseStatus.CHARGING
    available = evse_status(EvseStatus.AVAILABLE, None, online=True, charging_state=ChargingState.IDLE)
    assert available is EvseStatus.AVAILABLE


@pytest.mark.parametrize("status", [status for status in EvseStatus if status is not EvseStatus.OFFLINE])
def test_a40_every_status_stands_alone(status: EvseStatus) -> None:
    """A status needs no other before it."""
    assert evse_status(status, None, online=True) is status


@pytest.mark.parametrize(
    ("current_at", "current_seq", "minutes", "seq", "expected"),
    [
        pytest.param(None, 0, 0, 1, True, id="the first"),
        pytest.param(AT, 1, -5, 2, False, id="Available of 10:00 after Charging of 10:05"),
        pytest.param(AT, 1, 5, 2, True, id="later"),
        pytest.param(AT, 1, 0, 2, True, id="a tie goes by arrival"),
        pytest.param(AT, 2, 0, 1, False, id="a tie that came first"),
        pytest.param(AT, 1, 0, 1, False, id="the same report"),
    ],
)
def test_a37_newest_wins(
    current_at: datetime | None, current_seq: int, minutes: int, seq: int, *, expected: bool
) -> None:
    """The charger's newest word is the status; older ones are history."""
    assert newer(current_at, current_seq, AT + timedelta(minutes=minutes), seq) is expected


def test_a37_reports() -> None:
    """A report replaces none or an older one."""
    first = ConnectorReport(EvseStatus.CHARGING, AT, 1)
    late = ConnectorReport(EvseStatus.AVAILABLE, AT - timedelta(minutes=5), 2)
    assert first.replaces(None)
    assert not late.replaces(first)
    assert first.replaces(late)


@pytest.mark.parametrize(
    ("status", "error", "is_warning"),
    [
        pytest.param(EvseStatus.CHARGING, "HighTemperature", True, id="charging with an error"),
        pytest.param(EvseStatus.FINISHING, "OtherError", True, id="ABB"),
        pytest.param(EvseStatus.FAULTED, "GroundFailure", False, id="a fault"),
        pytest.param(EvseStatus.CHARGING, "", False, id="no error"),
    ],
)
def test_a39_error_without_a_fault_is_a_warning(status: EvseStatus, error: str, *, is_warning: bool) -> None:
    """An error is a fault only where the status says so."""
    assert ConnectorReport(status, AT, 1, error=error).is_warning is is_warning


def test_f7_counts() -> None:
    """Every EVSE is counted once: free, taken, out of use or offline."""
    assert counts(EvseStatus) == StatusCounts(available=1, in_use=6, unavailable=2, offline=1)
    assert counts([]) == StatusCounts(0, 0, 0, 0)
