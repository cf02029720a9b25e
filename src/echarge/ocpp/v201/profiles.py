"""A 2.0.1 station's charging profiles: what we ask of them, and what its answers mean (A91)."""

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

PURPOSES: Mapping[ProfilePurpose, str] = {
    ProfilePurpose.CHARGER_MAX: "ChargingStationMaxProfile",
    ProfilePurpose.DEFAULT: "TxDefaultProfile",
    ProfilePurpose.SESSION: "TxProfile",
}
VERDICTS: Mapping[type[ProfileRequest], Mapping[str, Verdict]] = {
    SetChargingProfile: {"Accepted": Verdict.DONE, "Rejected": Verdict.REFUSED},
    ClearChargingProfile: {"Accepted": Verdict.DONE, "Unknown": Verdict.REFUSED},
    ReadCompositeSchedule: {"Accepted": Verdict.DONE, "Rejected": Verdict.REFUSED},
}


def asked(request: ProfileRequest) -> tuple[str, Payload]:
    """Return the action and the payload that ask for it; EVSE 0 is the station as a whole."""
    match request:
        case SetChargingProfile():
            return "SetChargingProfile", {"evseId": request.evse or 0, "chargingProfile": _profile(request)}
        case ClearChargingProfile(number, evse, _, purpose, stack_level):
            criteria = without_nothing(
                {
                    "evseId": evse,
                    "chargingProfilePurpose": None if purpose is None else PURPOSES[purpose],
                    "stackLevel": stack_level,
                }
            )
            wish = {"chargingProfileId": number, "chargingProfileCriteria": criteria or None}
            return "ClearChargingProfile", without_nothing(wish)
        case ReadCompositeSchedule(duration_s, unit, evse, _):
            payload: Payload = {"evseId": evse or 0, "duration": duration_s}
            return "GetCompositeSchedule", payload if unit is None else {**payload, "chargingRateUnit": UNITS[unit]}
        case _:
            assert_never(request)


def _profile(request: SetChargingProfile) -> dict[str, Any]:
    profile = request.profile
    return without_nothing(
        {
            "id": request.number,
            "transactionId": request.ref,
            "chargingProfilePurpose": PURPOSES[profile.purpose],
            **profile_fields(profile),
            "chargingSchedule": [{"id": request.number, **schedule_fields(profile)}],
        }
    )


def answered(request: ProfileRequest, payload: Payload) -> Answer:
    """Return what the station's answer means; raises CallRefusedError where it cannot be read."""
    answer = read_answer(payload, VERDICTS[type(request)])
    if not isinstance(request, ReadCompositeSchedule):
        return answer
    schedule = fields_of(payload.get("schedule"))
    return schedule_answer(answer, schedule, schedule.get("scheduleStart"))
