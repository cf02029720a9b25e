"""What we ask of OCPP 2.0.1 chargers: request to payload, answer to answer."""

from collections.abc import Mapping
from typing import Any, assert_never

from echarge.domain.charging_profiles import ProfileRequest
from echarge.domain.commands import (
    Answer,
    ChargingRequest,
    CheckTransaction,
    EndSession,
    Request,
    ResetCharger,
    ShowCost,
    StartCharging,
    TriggerMessage,
    UnlockConnector,
)
from echarge.domain.requests import FileRequest, ListRequest, SettingRequest
from echarge.domain.reservations import ReservationRequest
from echarge.ocpp.answers import Verdict, read_answer
from echarge.ocpp.errors import CallErrorCode
from echarge.ocpp.frames import Payload
from echarge.ocpp.tolerance import word
from echarge.ocpp.v201 import files, lists, profiles, reservations, settings
from echarge.ocpp.v201.transactions import REF_CHARS_MAX
from echarge.ocpp.v201.values import REMOTE_TAG_TYPE, TRIGGERS
from echarge.operations.ports import CallRefusedError
from echarge.operations.stations import Station

_ACCEPTED = {"Accepted": Verdict.ACCEPTED, "Rejected": Verdict.REFUSED}
VERDICTS: Mapping[type[ChargingRequest], Mapping[str, Verdict]] = {
    StartCharging: _ACCEPTED,
    EndSession: _ACCEPTED,
    UnlockConnector: {
        "Unlocked": Verdict.DONE,
        "UnlockFailed": Verdict.REFUSED,
        "OngoingAuthorizedTransaction": Verdict.REFUSED,
        "UnknownConnector": Verdict.REFUSED,
    },
    # It resets when the last session has ended.
    ResetCharger: {**_ACCEPTED, "Scheduled": Verdict.ACCEPTED},
    TriggerMessage: {**_ACCEPTED, "NotImplemented": Verdict.REFUSED},
}
"""What each answer means (B31, B32)."""


def asked(request: Request, _station: Station) -> tuple[str, Payload]:
    """Return the action and the payload that ask for it."""
    if isinstance(request, SettingRequest):
        return settings.asked(request)
    if isinstance(request, FileRequest):
        return files.asked(request)
    if isinstance(request, ListRequest):
        return lists.asked(request)
    if isinstance(request, ProfileRequest):
        return profiles.asked(request)
    if isinstance(request, ReservationRequest):
        return reservations.asked(request)
    return _asked(request)


def _asked(request: ChargingRequest) -> tuple[str, Payload]:
    """Return how what concerns charging is asked for."""
    match request:
        case StartCharging(evse, _, uid, remote_start_id):
            token = {"idToken": uid, "type": REMOTE_TAG_TYPE}
            return "RequestStartTransaction", {"remoteStartId": remote_start_id, "idToken": token, "evseId": evse}
        case EndSession(ref):
            return "RequestStopTransaction", {"transactionId": ref}
        case UnlockConnector(evse, connector):
            return "UnlockConnector", {"evseId": evse, "connectorId": connector}
        case ResetCharger(immediately):
            return "Reset", {"type": "Immediate" if immediately else "OnIdle"}
        case TriggerMessage(message, evse, connector):
            payload: Payload = {"requestedMessage": TRIGGERS[message]}
            # A boot and a heartbeat are the whole charger's.
            if evse is not None and message in {"STATUS", "METER_VALUES"}:
                payload["evse"] = _evse(evse, connector, message)
            return "TriggerMessage", payload
        case ShowCost(ref, total):
            return "CostUpdated", {"transactionId": ref, "totalCost": float(total.to_decimal())}
        case CheckTransaction(ref):
            return "GetTransactionStatus", {"transactionId": ref}
        case _:
            assert_never(request)


def _evse(evse: int, connector: int | None, message: str) -> dict[str, Any]:
    """Return the EVSE to ask about; a status is a connector's."""
    if connector is None and message != "STATUS":
        return {"id": evse}
    return {"id": evse, "connectorId": connector or 1}


def answered(request: Request, payload: Payload) -> Answer:
    """Return what the charger's answer to the request means; raises CallRefusedError where it cannot be read."""
    if isinstance(request, ShowCost):
        return Answer(accepted=True, status="Accepted", details={})  # an empty answer is all there is
    if isinstance(request, CheckTransaction):
        return _transaction(payload)
    if isinstance(request, SettingRequest):
        return settings.answered(request, payload)
    if isinstance(request, FileRequest):
        return files.answered(request, payload)
    if isinstance(request, ListRequest):
        return lists.answered(request, payload)
    if isinstance(request, ProfileRequest):
        return profiles.answered(request, payload)
    if isinstance(request, ReservationRequest):
        return reservations.answered(request, payload)
    # With the cable in first, the transaction is there before the remote start, and is named in its answer (B19).
    ref = word(payload.get("transactionId"), REF_CHARS_MAX) or None
    return read_answer(payload, VERDICTS[type(request)], transaction_id=ref)


def _transaction(payload: Payload) -> Answer:
    """Return what the charger says of a transaction (B38); it may leave out whether it is ongoing."""
    ongoing, queued = payload.get("ongoingIndicator"), payload.get("messagesInQueue")
    if type(queued) is not bool or (ongoing is not None and type(ongoing) is not bool):
        raise CallRefusedError(CallErrorCode.FORMAT_VIOLATION, "the answer does not say whether messages wait")
    details: dict[str, object] = {"queued": queued}
    if ongoing is not None:
        details["ongoing"] = ongoing
    return Answer(accepted=True, status="Told", details=details, confirmed=True)
