"""A 1.6 charger's charging profiles: what we ask of them, and what its answers mean (A91)."""

from collections.abc import Mapping
from typing import Any, assert_never

from echarge.domain.charging_profiles import (
    ClearChargingProfile,
    ProfilePurpose,
    ProfileRequest,
    ReadCompositeSchedule,
    SetChargingProfile,
)
from echarge.domain.commands import Answer
from echarge.ocpp.answers import Verdict, read_answer
from echarge.ocpp.files import without_nothing
from echarge.ocpp.frames import Payload
from echarge.ocpp.schedules import UNITS, profile_fields, schedule_answer, schedule_fields
from echarge.ocpp.tolerance import fields_of
from echarge.operations.stations import Station

PURPOSES: Mapping[ProfilePurpose, str] = {
    ProfilePurpose.CHARGER_MAX: "ChargePointMaxProfile",
    ProfilePurpose.DEFAULT: "TxDefaultProfile",
    ProfilePurpose.SESSION: "TxProfile",
}
VERDICTS: Mapping[type[ProfileRequest], Mapping[str, Verdict]] = {
    SetChargingProfile: {
        "Accepted": Verdict.DONE,
        "Rejected": Verdict.REFUSED,
        "NotSupported": Verdict.REFUSED,
    },
    ClearChargingProfile: {"Accepted": Verdict.DONE, "Unknown": Verdict.REFUSED},
    ReadCompositeSchedule: {"Accepted": Verdict.DONE, "Rejected": Verdict.REFUSED},
}


def asked(request: ProfileRequest, station: Station) -> tuple[str, Payload]:
    """Return the action and the payload that ask for it; connector 0 is the charger as a whole."""
    match request:
        case SetChargingProfile():
            return "SetChargingProfile", {
                "connectorId": _connector(request.evse, request.connector, station),
                "csChargingProfiles": _profile(request),
            }
        case ClearChargingProfile(number, evse, connector, purpose, stack_level):
            return "ClearChargingProfile", without_nothing(
                {
                    "id": number,
                    "connectorId": None if evse is None else station.wire_of(evse, connector),
                    "chargingProfilePurpose": None if purpose is None else PURPOSES[purpose],
                    "stackLevel": stack_level,
                }
            )
        case ReadCompositeSchedule(duration_s, unit, evse, connector):
            payload = {"connectorId": _connector(evse, connector, station), "duration": duration_s}
            return "GetCompositeSchedule", payload if unit is None else {**payload, "chargingRateUnit": UNITS[unit]}
        case _:
            assert_never(request)


def _connector(evse: int | None, connector: int | None, station: Station) -> int:
    return 0 if evse is None else station.wire_of(evse, connector)


def _profile(request: SetChargingProfile) -> dict[str, Any]:
    profile = request.profile
    return without_nothing(
        {
            "chargingProfileId": request.number,
            "transactionId": None if request.ref is None else int(request.ref),
            "chargingProfilePurpose": PURPOSES[profile.purpose],
            **profile_fields(profile),
            "chargingSchedule": schedule_fields(profile),
        }
    )


def answered(request: ProfileRequest, payload: Payload) -> Answer:
    """Return what the charger's answer means; raises CallRefusedError where it cannot be read."""
    answer = read_answer(payload, VERDICTS[type(request)])
    if not isinstance(request, ReadCompositeSchedule):
        return answer
    schedule = fields_of(payload.get("chargingSchedule"))
    return schedule_answer(answer, schedule, payload.get("scheduleStart") or schedule.get("startSchedule"))
