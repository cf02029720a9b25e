"""What we ask of OCPP 1.6 chargers: request to payload, answer to answer."""

from collections.abc import Mapping
from typing import assert_never

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
from echarge.ocpp.v16 import files, lists, profiles, reservations, settings
from echarge.ocpp.v16.values import TRIGGERS
from echarge.operations.ports import CallRefusedError
from echarge.operations.stations import Station

_ACCEPTED = {"Accepted": Verdict.ACCEPTED, "Rejected": Verdict.REFUSED}
VERDICTS: Mapping[type[ChargingRequest], Mapping[str, Verdict]] = {
    StartCharging: _ACCEPTED,
    EndSession: _ACCEPTED,
    UnlockConnector: {
        "Unlocked": Verdict.DONE,
        "UnlockFailed": Verdict.REFUSED,
        "NotSupported": Verdict.REFUSED,
    },
    ResetCharger: _ACCEPTED,
    TriggerMessage: {**_ACCEPTED, "NotImplemented": Verdict.REFUSED},
}
"""What each answer means (A78, A81, A86)."""


def asked(request: Request, station: Station) -> tuple[str, Payload]:
    """Return the action and the payload that ask for it; raises CallRefusedError for what 1.6 has no words for."""
    if isinstance(request, SettingRequest):
        return settings.asked(request, station)
    if isinstance(request, FileRequest):
        return files.asked(request)
    if isinstance(request, ListRequest):
        return lists.asked(request)
    if isinstance(request, ProfileRequest):
        return profiles.asked(request, station)
    if isinstance(request, ReservationRequest):
        return reservations.asked(request, station)
    return _asked(request, station)


def _asked(request: ChargingRequest, station: Station) -> tuple[str, Payload]:
    """Return how what concerns charging is asked for."""
    match request:
        case StartCharging(evse, connector, uid, _):
            # Without a connector some chargers with two of them refuse (A79).
            return "RemoteStartTransaction", {"connectorId": station.wire_of(evse, connector), "idTag": uid}
        case EndSession(ref):
            return "RemoteStopTransaction", {"transactionId": int(ref)}
        case UnlockConnector(evse, connector):
            return "UnlockConnector", {"connectorId": station.wire_of(evse, connector)}
        case ResetCharger(immediately):
            return "Reset", {"type": "Hard" if immediately else "Soft"}
        case TriggerMessage(message, evse, connector):
            payload: Payload = {"requestedMessage": TRIGGERS[message]}
            # A boot and a heartbeat are the whole charger's.
            if evse is not None and message in {"STATUS", "METER_VALUES"}:
                payload["connectorId"] = station.wire_of(evse, connector)
            return "TriggerMessage", payload
        case ShowCost():
            raise CallRefusedError("NotSupported", "OCPP 1.6 knows no running cost.")
        case CheckTransaction():
            raise CallRefusedError(CallErrorCode.NOT_IMPLEMENTED, "OCPP 1.6 chargers cannot be asked this.")
        case _:
            assert_never(request)


def answered(request: Request, payload: Payload) -> Answer:
    """Return what the charger's answer to the request means; raises CallRefusedError where it cannot be read."""
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
    return read_answer(payload, VERDICTS[type(request)])
