"""Addresses, times and answers that both versions write alike where a charger is sent to a file (A87)."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from echarge.domain.commands import Answer
from echarge.domain.requests import LogKind, Progress, RequestLog, Stage, UpdateFirmware
from echarge.ocpp.conversation import AnswerMessage, Talk
from echarge.ocpp.frames import Call, Payload
from echarge.ocpp.times import spell_time
from echarge.ocpp.tolerance import word
from echarge.operations.progress import report_progress

FILE_CHARS_MAX = 255
DATA_CHARS_MAX = 10_000
"""How much of a maker's own answer is kept."""

LOG: Mapping[str, Stage] = {
    "Uploading": Stage.UNDER_WAY,
    "Uploaded": Stage.DONE,
    "UploadFailure": Stage.FAILED,
    "BadMessage": Stage.FAILED,
    "NotSupportedOperation": Stage.FAILED,
    "PermissionDenied": Stage.FAILED,
    "AcceptedCanceled": Stage.FAILED,
}
"""What 2.x, and the security extension of 1.6, call the stages of an upload; Idle tells of nothing."""


def without_nothing(fields: dict[str, Any]) -> dict[str, Any]:
    """Return the fields that have a value: no version has a word for none (B34)."""
    return {name: value for name, value in fields.items() if value is not None}


def spelled(at: datetime | None) -> str | None:
    """Return the instant as chargers read it."""
    return None if at is None else spell_time(at)


def log_asked(request: RequestLog) -> tuple[str, Payload]:
    """Return how a log is asked for in 2.x, and in 1.6 with the security extension."""
    parameters = {
        "remoteLocation": request.location,
        "oldestTimestamp": spelled(request.since),
        "latestTimestamp": spelled(request.until),
    }
    return "GetLog", without_nothing(
        {
            "logType": "DiagnosticsLog" if request.kind is LogKind.DIAGNOSTICS else "SecurityLog",
            "requestId": request.request_id,
            "log": without_nothing(parameters),
            "retries": request.retries,
            "retryInterval": request.retry_interval_s,
        }
    )


def with_file(answer: Answer, name: object) -> Answer:
    """Return the answer, with what the file will be called where the charger says so."""
    file = word(name, FILE_CHARS_MAX)
    return Answer(answer.accepted, answer.status, {**answer.details, "file": file}) if file else answer


def progress_of(kind: type[RequestLog] | type[UpdateFirmware], stages: Mapping[str, Stage]) -> AnswerMessage:
    """Return what answers messages that tell how far a charger is with such a file, in these words."""

    async def answer(talk: Talk, call: Call) -> Payload:
        word_, request_id = call.payload["status"], call.payload.get("requestId")
        if (stage := stages.get(word_)) is not None:
            number = None if request_id is None else int(request_id)
            await report_progress(talk.runtime, talk.station, Progress(kind, word_, stage, number))
        return {}

    return answer
