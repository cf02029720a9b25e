"""Logs, firmware and makers' own messages, in each version's words, and what chargers tell of them (A87, A88, A90)."""

from datetime import UTC, datetime
from typing import Any

import pytest

from echarge.domain.commands import Answer, Request
from echarge.domain.requests import LogKind, RequestLog, TransferData, UpdateFirmware
from echarge.ocpp.conversation import Version
from echarge.ocpp.errors import CallProblem
from echarge.ocpp.v16.routes import VERSION as V16
from echarge.ocpp.v201.routes import VERSION as V201
from echarge.operations import commands, remote_files
from echarge.operations.ports import CallRefusedError
from echarge.store import models
from tests.ocpp.talk import talker
from tests.ocpp.test_outbound import station
from tests.world import World

AT = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
Z = "2026-05-04T12:00:00.000Z"
HOST = "ftp://host/f"

LOG = RequestLog(LogKind.DIAGNOSTICS, HOST, 7, AT, AT, 3, 60)
BARE = RequestLog(LogKind.DIAGNOSTICS, HOST, 7)
SECURITY = RequestLog(LogKind.SECURITY, HOST, 7)
FIRMWARE = UpdateFirmware(HOST, 7, AT, None, 3, 60)
LATER = UpdateFirmware(HOST, 7, AT, AT)
DATA = TransferData("Volt", "Hello", "{}")


@pytest.mark.parametrize(
    ("version", "request_", "action", "payload"),
    [
        (V16, LOG, "GetDiagnostics",
         {"location": HOST, "retries": 3, "retryInterval": 60, "startTime": Z, "stopTime": Z}),
        (V16, BARE, "GetDiagnostics", {"location": HOST}),
        (V16, SECURITY, "GetLog", {"logType": "SecurityLog", "requestId": 7, "log": {"remoteLocation": HOST}}),
        (V16, FIRMWARE, "UpdateFirmware", {"location": HOST, "retries": 3, "retrieveDate": Z, "retryInterval": 60}),
        (V16, DATA, "DataTransfer", {"vendorId": "Volt", "messageId": "Hello", "data": "{}"}),
        (V16, TransferData("Volt"), "DataTransfer", {"vendorId": "Volt"}),
        (V201, LOG, "GetLog",
         {"logType": "DiagnosticsLog", "requestId": 7, "retries": 3, "retryInterval": 60,
          "log": {"remoteLocation": HOST, "oldestTimestamp": Z, "latestTimestamp": Z}}),
        (V201, SECURITY, "GetLog", {"logType": "SecurityLog", "requestId": 7, "log": {"remoteLocation": HOST}}),
        (V201, FIRMWARE, "UpdateFirmware",
         {"requestId": 7, "firmware": {"location": HOST, "retrieveDateTime": Z}, "retries": 3, "retryInterval": 60}),
        (V201, LATER, "UpdateFirmware",
         {"requestId": 7, "firmware": {"location": HOST, "retrieveDateTime": Z, "installDateTime": Z}}),
        (V201, DATA, "DataTransfer", {"vendorId": "Volt", "messageId": "Hello", "data": "{}"}),
    ],
)  # fmt: skip
def test_a87_a88_asked(version: Version, request_: Request, action: str, payload: dict[str, Any]) -> None:
    """A87, A88, B34: each request is spelt as its schema asks; what was not said is left out."""
    assert version.asked(request_, station()) == (action, payload)
    assert version.schemas.problem(action, payload) is None


def agreed(status: str = "Accepted", *, confirmed: bool = False, **details: Any) -> Answer:
    """Return an answer that agrees."""
    return Answer(accepted=True, status=status, details=details, confirmed=confirmed)


def refused(status: str) -> Answer:
    """Return an answer that refuses."""
    return Answer(accepted=False, status=status, details={})


@pytest.mark.parametrize(
    ("version", "request_", "payload", "answer"),
    [
        (V16, LOG, {"fileName": "a.log"}, agreed(file="a.log")),
        (V16, LOG, {}, agreed()),
        (V16, SECURITY, {"status": "AcceptedCanceled", "filename": "s.log"}, agreed("AcceptedCanceled", file="s.log")),
        (V16, SECURITY, {"status": "Rejected"}, refused("Rejected")),
        (V16, FIRMWARE, {}, agreed()),
        (V16, FIRMWARE, {"odd": 1}, agreed()),
        (V16, DATA, {"status": "Accepted", "data": "yes"}, agreed(confirmed=True, data="yes")),
        (V16, DATA, {"status": "Accepted"}, agreed(confirmed=True)),
        (V16, DATA, {"status": "UnknownMessageId"}, refused("UnknownMessageId")),
        (V201, LOG, {"status": "Accepted", "filename": "a" * 300}, agreed(file="a" * 255)),
        (V201, LOG, {"status": "Rejected"}, refused("Rejected")),
        (V201, FIRMWARE, {"status": "AcceptedCanceled"}, agreed("AcceptedCanceled")),
        (V201, FIRMWARE, {"status": "RevokedCertificate"}, refused("RevokedCertificate")),
        (V201, DATA, {"status": "Accepted", "data": {"a": [1]}}, agreed(confirmed=True, data='{"a":[1]}')),
        (V201, DATA, {"status": "Accepted", "data": "x" * 20_000}, agreed(confirmed=True, data="x" * 10_000)),
        (V201, DATA, {"status": "Accepted", "data": ""}, agreed(confirmed=True)),
        (V201, DATA, {"status": "UnknownVendorId"}, refused("UnknownVendorId")),
    ],
)
def test_a87_a88_answered(version: Version, request_: Request, payload: dict[str, Any], answer: Answer) -> None:
    """A87, A88: what takes a while is told of later; what a maker answers is kept, up to a length."""
    assert version.answered(request_, payload) == answer


@pytest.mark.parametrize(
    ("version", "request_"), [(V16, DATA), (V16, SECURITY), (V201, DATA), (V201, LOG), (V201, FIRMWARE)]
)
def test_unreadable(version: Version, request_: Request) -> None:
    """Where there must be a status, and is none, there is no answer."""
    with pytest.raises(CallRefusedError):
        version.answered(request_, {})


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("version", "request_", "action", "numbered", "steps"),
    [
        pytest.param(
            V16, LOG, "DiagnosticsStatusNotification", False,
            [("Idle", ""), ("Uploading", "ACCEPTED"), ("Uploaded", "CONFIRMED")], id="1.6 diagnostics",
        ),
        pytest.param(
            V16, LOG, "DiagnosticsStatusNotification", False, [("UploadFailed", "FAILED"), ("Uploaded", "CONFIRMED")],
            id="1.6 diagnostics, at the second attempt",
        ),
        pytest.param(
            V16, SECURITY, "LogStatusNotification", True, [("Uploading", "ACCEPTED"), ("PermissionDenied", "FAILED")],
            id="A90 1.6 security log",
        ),
        pytest.param(
            V16, FIRMWARE, "FirmwareStatusNotification", False,
            [("Downloading", "ACCEPTED"), ("Downloaded", "ACCEPTED"), ("Installing", "ACCEPTED"),
             ("Installed", "CONFIRMED")], id="1.6 firmware",
        ),
        pytest.param(
            V16, FIRMWARE, "FirmwareStatusNotification", False, [("InstallationFailed", "FAILED")], id="1.6 failing"
        ),
        pytest.param(
            V201, LOG, "LogStatusNotification", True,
            [("Idle", ""), ("Uploading", "ACCEPTED"), ("Uploaded", "CONFIRMED")], id="2.0.1 log",
        ),
        pytest.param(V201, LOG, "LogStatusNotification", True, [("AcceptedCanceled", "FAILED")], id="2.0.1 given up"),
        pytest.param(
            V201, LATER, "FirmwareStatusNotification", True,
            [("DownloadScheduled", "ACCEPTED"), ("DownloadPaused", "ACCEPTED"), ("SignatureVerified", "ACCEPTED"),
             ("InstallScheduled", "ACCEPTED"), ("InstallRebooting", "ACCEPTED"), ("Installed", "CONFIRMED")],
            id="2.0.1 firmware",
        ),
        pytest.param(
            V201, LATER, "FirmwareStatusNotification", True, [("InvalidSignature", "FAILED")], id="2.0.1 bad signature"
        ),
    ],
)  # fmt: skip
async def test_a87_progress(
    here: World, version: Version, request_: Request, action: str, numbered: bool, steps: list[tuple[str, str]]
) -> None:
    """A87: whatever a charger tells of a file is answered, and moves the command that it is about."""
    charger = await talker(here, version)
    ask = remote_files.request_log if isinstance(request_, RequestLog) else remote_files.update_firmware
    wish = {"location": HOST, "kind": getattr(request_, "kind", None)}
    command = await ask(here.runtime, here.organisation.id, here.user.id, here.charger.id, wish)
    await commands.deliver(here.runtime, command.id)
    number = {"requestId": command.request["request_id"]} if numbered else {}
    for word, status in steps:
        assert await charger.say(action, status=word, **number) == {}
        found = await models.Command.get(id=command.id)
        assert (found.status, found.progress) == (status or "ACCEPTED", word if status else ""), word


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("version", "action"),
    [
        (V16, "DiagnosticsStatusNotification"),
        (V16, "FirmwareStatusNotification"),
        (V16, "LogStatusNotification"),
        (V201, "LogStatusNotification"),
        (V201, "FirmwareStatusNotification"),
    ],
)
async def test_a87_progress_of_nothing(here: World, version: Version, action: str) -> None:
    """A87: a charger that tells of what nobody asked for is answered; what is no word of its version is refused."""
    charger = await talker(here, version)
    word = "Installed" if "Firmware" in action else "Uploaded"
    assert await charger.say(action, status=word) == {}
    with pytest.raises(CallProblem):
        await charger.say(action, status="Whim")
    assert await models.Command.all().count() == 0
