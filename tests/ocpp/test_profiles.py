"""Charging profiles in each version's words, and what the answers mean (A91)."""

from datetime import UTC, datetime
from typing import Any

import pytest

from echarge.domain.charging_profiles import (
    ChargingProfile,
    ClearChargingProfile,
    LimitUnit,
    Period,
    ProfileKind,
    ProfilePurpose,
    ReadCompositeSchedule,
    SetChargingProfile,
    number_of_slot,
)
from echarge.domain.commands import Answer, Request
from echarge.ocpp.conversation import Version
from echarge.ocpp.schedules import LIMIT_MAX
from echarge.ocpp.v16.routes import VERSION as V16
from echarge.ocpp.v201.routes import VERSION as V201
from echarge.operations.ports import CallRefusedError
from tests.ocpp.test_outbound import station

AT = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
Z = "2026-05-04T12:00:00.000Z"

NIGHT = ChargingProfile(
    ProfilePurpose.DEFAULT,
    ProfileKind.DAILY,
    LimitUnit.AMPERE,
    (Period(0, 161, 3), Period(3600, 0)),
    2,
    AT,
    7200,
    AT,
    AT,
)
NIGHT_FIELDS = {
    "stackLevel": 2, "chargingProfilePurpose": "TxDefaultProfile", "chargingProfileKind": "Recurring",
    "recurrencyKind": "Daily", "validFrom": Z, "validTo": Z,
}  # fmt: skip
NIGHT_SCHEDULE = {
    "duration": 7200, "startSchedule": Z, "chargingRateUnit": "A",
    "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 16.1, "numberPhases": 3}, {"startPeriod": 3600, "limit": 0}],
}  # fmt: skip
OWN = ChargingProfile(ProfilePurpose.SESSION, ProfileKind.RELATIVE, LimitUnit.WATT, (Period(0, 110_000),))
OWN_SCHEDULE = {"chargingRateUnit": "W", "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 11_000}]}
OWN_FIELDS = {"stackLevel": 0, "chargingProfilePurpose": "TxProfile", "chargingProfileKind": "Relative"}
WHOLE = ChargingProfile(
    ProfilePurpose.CHARGER_MAX, ProfileKind.ABSOLUTE, LimitUnit.WATT, (Period(0, 10),), starts_at=AT
)
WHOLE_SCHEDULE = {
    "startSchedule": Z, "chargingRateUnit": "W", "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 1}]
}  # fmt: skip

CLEAR_SOME = ClearChargingProfile(evse=2, purpose=ProfilePurpose.CHARGER_MAX, stack_level=1)
SCHEDULE = ReadCompositeSchedule(3600)


@pytest.mark.parametrize(
    ("version", "request_", "action", "payload"),
    [
        (V16, SetChargingProfile(7, NIGHT, 2), "SetChargingProfile",
         {"connectorId": 3, "csChargingProfiles": {
             "chargingProfileId": 7, **NIGHT_FIELDS, "chargingSchedule": NIGHT_SCHEDULE}}),
        (V16, SetChargingProfile(7, OWN, 2, 1, "42"), "SetChargingProfile",
         {"connectorId": 3, "csChargingProfiles": {
             "chargingProfileId": 7, "transactionId": 42, **OWN_FIELDS, "chargingSchedule": OWN_SCHEDULE}}),
        (V16, SetChargingProfile(7, WHOLE), "SetChargingProfile",
         {"connectorId": 0, "csChargingProfiles": {
             "chargingProfileId": 7, "stackLevel": 0, "chargingProfilePurpose": "ChargePointMaxProfile",
             "chargingProfileKind": "Absolute", "chargingSchedule": WHOLE_SCHEDULE}}),
        (V16, ClearChargingProfile(), "ClearChargingProfile", {}),
        (V16, ClearChargingProfile(7), "ClearChargingProfile", {"id": 7}),
        (V16, CLEAR_SOME, "ClearChargingProfile",
         {"connectorId": 3, "chargingProfilePurpose": "ChargePointMaxProfile", "stackLevel": 1}),
        (V16, SCHEDULE, "GetCompositeSchedule", {"connectorId": 0, "duration": 3600}),
        (V16, ReadCompositeSchedule(60, LimitUnit.AMPERE, 2), "GetCompositeSchedule",
         {"connectorId": 3, "duration": 60, "chargingRateUnit": "A"}),
        (V201, SetChargingProfile(7, NIGHT, 2), "SetChargingProfile",
         {"evseId": 2, "chargingProfile": {
             "id": 7, **NIGHT_FIELDS, "chargingSchedule": [{"id": 7, **NIGHT_SCHEDULE}]}}),
        (V201, SetChargingProfile(7, OWN, 2, 1, "tx-1"), "SetChargingProfile",
         {"evseId": 2, "chargingProfile": {
             "id": 7, "transactionId": "tx-1", **OWN_FIELDS, "chargingSchedule": [{"id": 7, **OWN_SCHEDULE}]}}),
        (V201, SetChargingProfile(7, WHOLE), "SetChargingProfile",
         {"evseId": 0, "chargingProfile": {
             "id": 7, "stackLevel": 0, "chargingProfilePurpose": "ChargingStationMaxProfile",
             "chargingProfileKind": "Absolute", "chargingSchedule": [{"id": 7, **WHOLE_SCHEDULE}]}}),
        (V201, ClearChargingProfile(), "ClearChargingProfile", {}),
        (V201, ClearChargingProfile(7), "ClearChargingProfile", {"chargingProfileId": 7}),
        (V201, CLEAR_SOME, "ClearChargingProfile", {"chargingProfileCriteria": {
            "evseId": 2, "chargingProfilePurpose": "ChargingStationMaxProfile", "stackLevel": 1}}),
        (V201, SCHEDULE, "GetCompositeSchedule", {"evseId": 0, "duration": 3600}),
        (V201, ReadCompositeSchedule(60, LimitUnit.WATT, 2), "GetCompositeSchedule",
         {"evseId": 2, "duration": 60, "chargingRateUnit": "W"}),
    ],
)  # fmt: skip
def test_a91_asked(version: Version, request_: Request, action: str, payload: dict[str, Any]) -> None:
    """A91, B34: each request is spelt as its schema asks; whole limits are whole numbers, others have one decimal."""
    assert version.asked(request_, station()) == (action, payload)
    assert version.schemas.problem(action, payload) is None


TOLD = {"chargingRateUnit": "W", "duration": 60, "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 7.5}]}
SEEN = {
    "unit": "WATT", "startsAt": "2026-05-04T12:00:00+00:00", "durationSeconds": 60,
    "periods": [{"startSeconds": 0, "limit": 7.5, "phases": None}],
}  # fmt: skip


@pytest.mark.parametrize(
    ("version", "request_", "payload", "answer"),
    [
        (V16, SetChargingProfile(7, OWN), {"status": "Accepted"}, Answer(True, "Accepted", {}, confirmed=True)),
        (V16, SetChargingProfile(7, OWN), {"status": "NotSupported"}, Answer(False, "NotSupported", {})),
        (V16, ClearChargingProfile(), {"status": "Unknown"}, Answer(False, "Unknown", {})),
        (V16, SCHEDULE, {"status": "Rejected"}, Answer(False, "Rejected", {})),
        (
            V16, SCHEDULE, {"status": "Accepted", "connectorId": 0, "scheduleStart": Z, "chargingSchedule": TOLD},
            Answer(True, "Accepted", {"schedule": SEEN}, confirmed=True),
        ),
        (
            V16, SCHEDULE, {"status": "Accepted", "chargingSchedule": TOLD},
            Answer(True, "Accepted", {"schedule": {**SEEN, "startsAt": None}}, confirmed=True),
        ),
        (V201, SetChargingProfile(7, OWN), {"status": "Rejected"}, Answer(False, "Rejected", {})),
        (V201, ClearChargingProfile(), {"status": "Accepted"}, Answer(True, "Accepted", {}, confirmed=True)),
        (
            V201, SCHEDULE, {"status": "Accepted", "schedule": {"evseId": 0, "scheduleStart": Z, **TOLD}},
            Answer(True, "Accepted", {"schedule": SEEN}, confirmed=True),
        ),
    ],
)  # fmt: skip
def test_a91_answered(version: Version, request_: Request, payload: dict[str, Any], answer: Answer) -> None:
    """A91: what is agreed to is kept; a schedule is shown as it is told."""
    assert version.answered(request_, payload) == answer


@pytest.mark.parametrize(
    "schedule",
    [
        None,
        {},
        {**TOLD, "chargingRateUnit": "kW"},
        {**TOLD, "chargingSchedulePeriod": []},
        {**TOLD, "chargingSchedulePeriod": [7]},
        {**TOLD, "chargingSchedulePeriod": [{"startPeriod": -1, "limit": 1}]},
        {**TOLD, "chargingSchedulePeriod": [{"startPeriod": 0, "limit": True}]},
        {**TOLD, "chargingSchedulePeriod": [{"startPeriod": 0, "limit": "7"}]},
        {**TOLD, "chargingSchedulePeriod": [{"startPeriod": 0, "limit": LIMIT_MAX * 10}]},
        {**TOLD, "chargingSchedulePeriod": [{"startPeriod": 0, "limit": float("nan")}]},
    ],
)
def test_a91_no_schedule(schedule: Any) -> None:
    """A91: an agreement that tells no schedule which can be read is no answer."""
    with pytest.raises(CallRefusedError):
        V16.answered(SCHEDULE, {"status": "Accepted", "chargingSchedule": schedule})
    with pytest.raises(CallRefusedError):
        V201.answered(SCHEDULE, {"status": "Accepted", "schedule": schedule})


def test_a91_numbers() -> None:
    """A91: a profile that would replace another has its number, and no other one has."""
    slots = [
        (evse, purpose, level, ref)
        for evse in (None, 1, 2)
        for purpose in ProfilePurpose
        for level in (0, 1)
        for ref in (None, "1")
    ]
    numbers = [number_of_slot(*slot) for slot in slots]
    assert len(set(numbers)) == len(slots)
    assert all(0 < number < 2**31 for number in numbers)
    assert numbers == [number_of_slot(*slot) for slot in slots]
