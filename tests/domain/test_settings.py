"""What settings are called, which of them are secret, and how long what is asked of chargers is waited for."""

from datetime import UTC, datetime, timedelta

import pytest

from echarge.domain.commands import Request
from echarge.domain.patience import effect_due
from echarge.domain.requests import (
    ChangeAvailability,
    ChangeConfiguration,
    ClearCache,
    LogKind,
    ReadConfiguration,
    RequestLog,
    UpdateFirmware,
)
from echarge.domain.secrets import is_secret_setting, without_url_secrets
from echarge.domain.settings import Variable, is_password, value_chars_max

NOW = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "variable"),
    [
        ("TxCtrlr.EVConnectionTimeOut", Variable("TxCtrlr", "EVConnectionTimeOut")),
        (
            "DeviceDataCtrlr.ItemsPerMessage[GetReport]",
            Variable("DeviceDataCtrlr", "ItemsPerMessage", None, "GetReport"),
        ),
        ("EVSE@2.Power", Variable("EVSE", "Power", evse=2)),
        ("Connector@1:2.Available", Variable("Connector", "Available", evse=1, connector=2)),
        ("Board[left]@0.Temp.Max[a.b]", Variable("Board", "Temp.Max", "left", "a.b", 0)),
    ],
)
def test_b29_names(text: str, variable: Variable) -> None:
    """B29: a 2.x setting is called by its component, its place and its own name, and is found by that again."""
    assert Variable.parse(text) == variable
    assert str(variable) == text


@pytest.mark.parametrize(
    "text",
    ["", "HeartbeatInterval", ".Power", "EVSE.", "EVSE@.Power", "EVSE@1:.Power", "EVSE[].Power", "EVSE@x.Power",
     "EVSE@1.Power[]", "EVSE@9999999999.Power", "x" * 51 + ".y", "EVSE]." + "x"],
)  # fmt: skip
def test_b29_no_names(text: str) -> None:
    """B29: what is no name of a variable is none."""
    assert Variable.parse(text) is None


@pytest.mark.parametrize(
    ("name", "secret"),
    [
        ("AuthorizationKey", True),
        ("SecurityCtrlr.BasicAuthPassword", True),
        ("WiFi[home].Psk", True),
        ("Modem.SIMPin", True),
        ("WifiPSK", True),
        ("FiscalMetering.PublicKey", False),
        ("HeartbeatInterval", False),
        ("AuthCtrlr.MasterPassGroupId", False),
        ("MasterPass", False),
    ],
)
def test_c6_secret_settings(name: str, *, secret: bool) -> None:
    """C6: the name of a setting says whether its value is a secret; a master's pass is none."""
    assert is_secret_setting(name) is secret


@pytest.mark.parametrize(
    ("name", "password"),
    [("AuthorizationKey", True), ("authorizationkey", True), ("SecurityCtrlr.BasicAuthPassword", True),
     ("BasicAuthPassword", True), ("WiFiPassword", False)],
)  # fmt: skip
def test_c7_password(name: str, *, password: bool) -> None:
    """C7: the one password by which we know a charger."""
    assert is_password(name) is password


def test_values_and_urls() -> None:
    """A84: a value is as long as the version lets it be; what a URL gives away is taken out of it."""
    assert [value_chars_max(version) for version in ("1.6", "2.0.1", "2.1")] == [500, 1000, 1000]
    assert without_url_secrets("ftp://me:pw@host/a?token=7&b=1") == "ftp://(removed)@host/a?token=(removed)&b=1"
    assert without_url_secrets("plain") == "plain"


@pytest.mark.parametrize(
    ("request_", "status", "waits"),
    [
        pytest.param(ChangeAvailability(available=False), "Accepted", timedelta(minutes=2), id="now"),
        pytest.param(ChangeAvailability(available=False), "Scheduled", timedelta(days=1), id="A83 after the session"),
        pytest.param(ChangeConfiguration("a", "b"), "RebootRequired", timedelta(days=1), id="A84 after a start"),
        pytest.param(ReadConfiguration((), 1), "Accepted", timedelta(minutes=10), id="B28 a report in parts"),
        pytest.param(RequestLog(LogKind.DIAGNOSTICS, "ftp://h", 1), "Accepted", timedelta(hours=1), id="A87 an upload"),
        pytest.param(UpdateFirmware("ftp://h", 1), "Accepted", timedelta(hours=2), id="A87 firmware at once"),
        pytest.param(
            UpdateFirmware("ftp://h", 1, NOW, NOW + timedelta(days=3)),
            "Accepted",
            timedelta(days=3, hours=2),
            id="A87 firmware later",
        ),
        pytest.param(ClearCache(), "Accepted", timedelta(minutes=2), id="anything else"),
    ],
)
def test_patience(request_: Request, status: str, waits: timedelta) -> None:
    """Each effect is waited for as long as it may take."""
    assert effect_due(request_, status, now=NOW, usual=timedelta(minutes=2)) == NOW + waits
