"""A 1.6 charger's logs and firmware, and its maker's own messages: what we ask, what it answers, what it tells."""

from collections.abc import Mapping
from typing import assert_never

from echarge.domain.commands import Answer
from echarge.domain.requests import FileRequest, LogKind, RequestLog, Stage, TransferData, UpdateFirmware
from echarge.ocpp.answers import Verdict, read_answer
from echarge.ocpp.files import DATA_CHARS_MAX, log_asked, spelled, with_file, without_nothing
from echarge.ocpp.frames import Payload
from echarge.ocpp.tolerance import word

DATA_VERDICTS: Mapping[str, Verdict] = {
    "Accepted": Verdict.DONE,
    "Rejected": Verdict.REFUSED,
    "UnknownMessageId": Verdict.REFUSED,
    "UnknownVendorId": Verdict.REFUSED,
}
LOG_VERDICTS: Mapping[str, Verdict] = {
    "Accepted": Verdict.ACCEPTED,
    "AcceptedCanceled": Verdict.ACCEPTED,  # another one that was under way is given up for it
    "Rejected": Verdict.REFUSED,
}
AGREED = Answer(accepted=True, status="Accepted", details={})
"""What an answer without a status means: it has been taken, and is told of later (A87)."""

DIAGNOSTICS: Mapping[str, Stage] = {
    "Uploading": Stage.UNDER_WAY,
    "Uploaded": Stage.DONE,
    "UploadFailed": Stage.FAILED,
}
FIRMWARE: Mapping[str, Stage] = {
    "Downloading": Stage.UNDER_WAY,
    "Downloaded": Stage.UNDER_WAY,
    "DownloadFailed": Stage.FAILED,
    "Installing": Stage.UNDER_WAY,
    "Installed": Stage.DONE,
    "InstallationFailed": Stage.FAILED,
}
"""Idle tells of nothing, and is sent when somebody asks."""


def asked(request: FileRequest) -> tuple[str, Payload]:
    """Return the action and the payload that ask for it."""
    match request:
        case TransferData(vendor_id, message_id, data):
            return "DataTransfer", without_nothing({"vendorId": vendor_id, "messageId": message_id, "data": data})
        case RequestLog(kind=LogKind.SECURITY):
            return log_asked(request)
        case RequestLog():
            return "GetDiagnostics", without_nothing(
                {
                    "location": request.location,
                    "retries": request.retries,
                    "retryInterval": request.retry_interval_s,
                    "startTime": spelled(request.since),
                    "stopTime": spelled(request.until),
                }
            )
        case UpdateFirmware():
            return "UpdateFirmware", without_nothing(
                {
                    "location": request.location,
                    "retries": request.retries,
                    "retrieveDate": spelled(request.retrieve_at),
                    "retryInterval": request.retry_interval_s,
                }
            )
        case _:
            assert_never(request)


def answered(request: FileRequest, payload: Payload) -> Answer:
    """Return what the charger's answer means; raises CallRefusedError where it cannot be read."""
    match request:
        case TransferData():
            return read_answer(payload, DATA_VERDICTS, data=word(payload.get("data"), DATA_CHARS_MAX) or None)
        case RequestLog(kind=LogKind.SECURITY):
            return with_file(read_answer(payload, LOG_VERDICTS), payload.get("filename"))
        case RequestLog():
            return with_file(AGREED, payload.get("fileName"))
        case UpdateFirmware():
            return AGREED
        case _:
            assert_never(request)
