"""Schedules of limits as both versions write them (A91)."""

from collections.abc import Mapping
from typing import Any

from echarge.domain.charging_profiles import ChargingProfile, LimitUnit, Period, ProfileKind
from echarge.domain.commands import Answer
from echarge.ocpp.errors import CallErrorCode
from echarge.ocpp.files import spelled, without_nothing
from echarge.ocpp.frames import Payload
from echarge.ocpp.times import parse_time
from echarge.ocpp.tolerance import fields_of, items_of, small
from echarge.operations.ports import CallRefusedError

UNITS: Mapping[LimitUnit, str] = {LimitUnit.AMPERE: "A", LimitUnit.WATT: "W"}
KINDS: Mapping[ProfileKind, tuple[str, str | None]] = {
    ProfileKind.ABSOLUTE: ("Absolute", None),
    ProfileKind.DAILY: ("Recurring", "Daily"),
    ProfileKind.WEEKLY: ("Recurring", "Weekly"),
    ProfileKind.RELATIVE: ("Relative", None),
}
"""Which kind a profile is, and how it recurs."""
PERIODS_MAX = 1_024
LIMIT_MAX = 10**9


def profile_fields(profile: ChargingProfile) -> dict[str, Any]:
    """Return those fields of a profile that both versions call alike."""
    kind, recurrence = KINDS[profile.kind]
    return without_nothing(
        {
            "stackLevel": profile.stack_level,
            "chargingProfileKind": kind,
            "recurrencyKind": recurrence,
            "validFrom": spelled(profile.valid_from),
            "validTo": spelled(profile.valid_to),
        }
    )


def schedule_fields(profile: ChargingProfile) -> dict[str, Any]:
    """Return a profile's schedule."""
    return without_nothing(
        {
            "duration": profile.duration_s,
            "startSchedule": spelled(profile.starts_at),
            "chargingRateUnit": UNITS[profile.unit],
            "chargingSchedulePeriod": [_period(period) for period in profile.periods],
        }
    )


def _period(period: Period) -> dict[str, Any]:
    # Chargers read whole numbers best.
    whole, tenths = divmod(period.limit_deci, 10)
    limit = whole if not tenths else period.limit_deci / 10
    return without_nothing({"startPeriod": period.starts_s, "limit": limit, "numberPhases": period.phases})


def schedule_answer(answer: Answer, told: Mapping[str, Any], starts_at: object) -> Answer:
    """Return an answer with the schedule that it tells; raises CallRefusedError for one that tells none."""
    if not answer.accepted:
        return answer
    units = {text: unit for unit, text in UNITS.items()}
    unit = units.get(str(told.get("chargingRateUnit")))
    periods = [_read(fields_of(each)) for each in items_of(told.get("chargingSchedulePeriod"))[:PERIODS_MAX]]
    if unit is None or not periods or None in periods:
        raise CallRefusedError(CallErrorCode.FORMAT_VIOLATION, "the answer has no schedule that can be read")
    at = parse_time(starts_at, set())
    schedule = {
        "unit": unit.value,
        "startsAt": None if at is None else at.isoformat(),
        "durationSeconds": small(told.get("duration")),
        "periods": periods,
    }
    return Answer(accepted=True, status=answer.status, details={"schedule": schedule}, confirmed=True)


def _read(period: Mapping[str, Any]) -> Payload | None:
    """Return a period as it is shown; None where it says no limit."""
    start, limit = small(period.get("startPeriod")), period.get("limit")
    if start is None or isinstance(limit, bool) or not isinstance(limit, int | float) or not abs(limit) <= LIMIT_MAX:
        return None
    return {"startSeconds": start, "limit": limit, "phases": small(period.get("numberPhases"))}
