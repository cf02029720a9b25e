"""A 2.0.1 station's logs and firmware, and its maker's own messages: what we ask, what it answers, what it tells."""

from collections.abc import Mapping
from typing import assert_never

import orjson

from echarge.domain.commands import Answer
from echarge.domain.requests import FileRequest, RequestLog, Stage, TransferData, UpdateFirmware
from echarge.ocpp.answers import Verdict, read_answer
from echarge.ocpp.files import DATA_CHARS_MAX, log_asked, spelled, with_file, without_nothing
from echarge.ocpp.frames import Payload

VERDICTS: Mapping[type[FileRequest], Mapping[str, Verdict]] = {
    TransferData: {
        "Accepted": Verdict.DONE,
        "Rejected": Verdict.REFUSED,
        "UnknownMessageId": Verdict.REFUSED,
        "UnknownVendorId": Verdict.REFUSED,
    },
    # Canceled: another one that was under way is given up for it.
    RequestLog: {
        "Accepted": Verdict.ACCEPTED,
        "AcceptedCanceled": Verdict.ACCEPTED,
        "Rejected": Verdict.REFUSED,
    },
    UpdateFirmware: {
        "Accepted": Verdict.ACCEPTED,
        "AcceptedCanceled": Verdict.ACCEPTED,
        "Rejected": Verdict.REFUSED,
        "InvalidCertificate": Verdict.REFUSED,
        "RevokedCertificate": Verdict.REFUSED,
    },
}

FIRMWARE: Mapping[str, Stage] = {
    "Downloading": Stage.UNDER_WAY,
    "Downloaded": Stage.UNDER_WAY,
    "DownloadScheduled": Stage.UNDER_WAY,
    "DownloadPaused": Stage.UNDER_WAY,
    "DownloadFailed": Stage.FAILED,
    "SignatureVerified": Stage.UNDER_WAY,
    "InvalidSignature": Stage.FAILED,
    "InstallScheduled": Stage.UNDER_WAY,
    "Installing": Stage.UNDER_WAY,
    "InstallRebooting": Stage.UNDER_WAY,
    "InstallVerificationFailed": Stage.FAILED,
    "InstallationFailed": Stage.FAILED,
    "Installed": Stage.DONE,
}
"""Idle tells of nothing, and is sent when somebody asks."""


def asked(request: FileRequest) -> tuple[str, Payload]:
    """Return the action and the payload that ask for it."""
    match request:
        case TransferData(vendor_id, message_id, data):
            return "DataTransfer", without_nothing({"vendorId": vendor_id, "messageId": message_id, "data": data})
        case RequestLog():
            return log_asked(request)
        case UpdateFirmware():
            firmware = {
                "location": request.location,
                "retrieveDateTime": spelled(request.retrieve_at),
                "installDateTime": spelled(request.install_at),
            }
            return "UpdateFirmware", without_nothing(
                {
                    "requestId": request.request_id,
                    "firmware": without_nothing(firmware),
                    "retries": request.retries,
                    "retryInterval": request.retry_interval_s,
                }
            )
        case _:
            assert_never(request)


def answered(request: FileRequest, payload: Payload) -> Answer:
    """Return what the station's answer means; raises CallRefusedError where it cannot be read."""
    verdicts = VERDICTS[type(request)]
    if isinstance(request, TransferData):
        return read_answer(payload, verdicts, data=_data(payload.get("data")))
    return with_file(read_answer(payload, verdicts), payload.get("filename"))


def _data(told: object) -> str | None:
    """Return a maker's own answer as text: it may be anything that JSON has."""
    if told is None or told == "":
        return None
    return (told if isinstance(told, str) else orjson.dumps(told).decode())[:DATA_CHARS_MAX]
