"""Charging profiles: kept, cleared, and added up to the power that may flow; both versions by the same rules."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from charger_sim.dialect import Reply
from charger_sim.ledger import Json
from charger_sim.meter import MAINS_VOLT

if TYPE_CHECKING:
    from charger_sim.charger import Charger

STATION = ("ChargePointMaxProfile", "ChargingStationMaxProfile")
SESSION, DEFAULT = "TxProfile", "TxDefaultProfile"
EVERY: Mapping[str, timedelta] = {"Daily": timedelta(days=1), "Weekly": timedelta(days=7)}
PERIODS_MAX = 24
LEVEL_MAX = 9


def set_16(charger: "Charger", payload: Json) -> Reply:
    """Keep to a profile of 1.6."""
    profile = payload["csChargingProfiles"]
    return _kept(
        charger, int(payload["connectorId"]), profile, profile["chargingProfileId"], profile["chargingSchedule"]
    )


def set_201(charger: "Charger", payload: Json) -> Reply:
    """Keep to a profile of 2.0.1."""
    profile = payload["chargingProfile"]
    return _kept(charger, int(payload["evseId"]), profile, profile["id"], profile["chargingSchedule"][0])


def _kept(charger: "Charger", number: int, profile: Json, key: int, schedule: Json) -> Reply:
    """Keep to a profile if it can be, in the place of the one that it replaces."""
    purpose, level = profile["chargingProfilePurpose"], profile["stackLevel"]
    is_known = 0 <= number <= charger.evses and (number == 0 or purpose not in STATION)
    fits = level <= LEVEL_MAX and len(schedule["chargingSchedulePeriod"]) <= PERIODS_MAX
    if not is_known or not fits or (purpose == SESSION and not _runs(charger, number, profile.get("transactionId"))):
        return {"status": "Rejected"}, None
    slot = (number, purpose, level)
    for other in [each for each, kept in charger.profiles.items() if each == key or kept["slot"] == slot]:
        del charger.profiles[other]
    charger.profiles[key] = {
        "slot": slot,
        "schedule": schedule,
        "recurrency": profile.get("recurrencyKind"),
        "from": profile.get("validFrom"),
        "to": profile.get("validTo"),
        "transaction": profile.get("transactionId"),
    }
    return {"status": "Accepted"}, None


def _runs(charger: "Charger", number: int, transaction: object) -> bool:
    session = charger.stations[number].session if number else None
    return session is not None and session.transaction_id == transaction


def clear_16(charger: "Charger", payload: Json) -> Reply:
    """Forget profiles of 1.6."""
    wanted = (payload.get("connectorId"), payload.get("chargingProfilePurpose"), payload.get("stackLevel"))
    return _cleared(charger, payload.get("id"), wanted)


def clear_201(charger: "Charger", payload: Json) -> Reply:
    """Forget profiles of 2.0.1."""
    like = payload.get("chargingProfileCriteria", {})
    wanted = (like.get("evseId"), like.get("chargingProfilePurpose"), like.get("stackLevel"))
    return _cleared(charger, payload.get("chargingProfileId"), wanted)


def _cleared(charger: "Charger", number: int | None, wanted: tuple[object, ...]) -> Reply:
    gone = [
        key
        for key, kept in charger.profiles.items()
        if number in {None, key} and all(want in {None, have} for want, have in zip(wanted, kept["slot"], strict=True))
    ]
    for key in gone:
        del charger.profiles[key]
    return {"status": "Accepted" if gone else "Unknown"}, None


def composite_16(charger: "Charger", payload: Json) -> Reply:
    """Tell the limits of 1.6."""
    number, schedule = int(payload["connectorId"]), _composite(charger, int(payload["connectorId"]), payload)
    if schedule is None:
        return {"status": "Rejected"}, None
    start = charger.clock.stamp()
    return {"status": "Accepted", "connectorId": number, "scheduleStart": start, "chargingSchedule": schedule}, None


def composite_201(charger: "Charger", payload: Json) -> Reply:
    """Tell the limits of 2.0.1."""
    number, schedule = int(payload["evseId"]), _composite(charger, int(payload["evseId"]), payload)
    if schedule is None:
        return {"status": "Rejected"}, None
    start = charger.clock.stamp()
    return {"status": "Accepted", "schedule": {"evseId": number, "scheduleStart": start, **schedule}}, None


def _composite(charger: "Charger", number: int, payload: Json) -> Json | None:
    """Return the limits from now on, a period for each change; None for a place that is not there."""
    if not 0 <= number <= charger.evses:
        return None
    now, duration_s, unit = charger.clock.now(), int(payload["duration"]), payload.get("chargingRateUnit", "W")
    periods: list[Json] = []
    for start in sorted({0, *(step for step in _steps(charger, number, now) if 0 < step < duration_s)}):
        power = limit_w(charger, number, now + timedelta(seconds=start))
        watt = charger.stations[number].power_max_w if power is None else power
        limit = watt if unit == "W" else round(watt / (MAINS_VOLT * charger.phases), 1)
        if not periods or periods[-1]["limit"] != limit:
            periods.append({"startPeriod": start, "limit": limit})
    return {"duration": duration_s, "chargingRateUnit": unit, "chargingSchedulePeriod": periods}


def _steps(charger: "Charger", number: int, now: datetime) -> Iterable[int]:
    for kept in charger.profiles.values():
        begins = _begin(charger, number, kept, now)
        if begins is not None:
            offset = int((begins - now).total_seconds())
            yield from (offset + int(each["startPeriod"]) for each in kept["schedule"]["chargingSchedulePeriod"])


def limit_w(charger: "Charger", number: int, at: datetime) -> int | None:
    """Return the most that may flow there then, in W; None where nothing limits it."""
    own = (_limit_of(charger, number, purpose, at) for purpose in (SESSION, DEFAULT))
    whole = (_limit_of(charger, number, purpose, at) for purpose in STATION)
    usual = next((limit for limit in own if limit is not None), None)
    return min((limit for limit in (usual, *whole) if limit is not None), default=None)


def _limit_of(charger: "Charger", number: int, purpose: str, at: datetime) -> int | None:
    """Return the limit of the highest profile for this purpose that says something then, in W."""
    here = [kept for kept in charger.profiles.values() if kept["slot"][0] in {0, number} and kept["slot"][1] == purpose]
    for kept in sorted(here, key=lambda kept: (-kept["slot"][2], -kept["slot"][0])):
        begins, schedule = _begin(charger, number, kept, at), kept["schedule"]
        limit = None if begins is None else _limit_in(schedule, (at - begins).total_seconds())
        if limit is not None:
            return int(limit if schedule["chargingRateUnit"] == "W" else limit * MAINS_VOLT * charger.phases)
    return None


def _limit_in(schedule: Json, passed_s: float) -> float | None:
    if passed_s < 0 or ("duration" in schedule and passed_s >= schedule["duration"]):
        return None
    begun = [each for each in schedule["chargingSchedulePeriod"] if each["startPeriod"] <= passed_s]
    return float(begun[-1]["limit"]) if begun else None


def _begin(charger: "Charger", number: int, kept: Json, at: datetime) -> datetime | None:
    """Return when the schedule began that counts then; None where the profile says nothing of it."""
    since, until, start = kept["from"], kept["to"], kept["schedule"].get("startSchedule")
    if (since and at < datetime.fromisoformat(since)) or (until and at >= datetime.fromisoformat(until)):
        return None
    session = charger.stations[number].session
    if kept["slot"][1] == SESSION and not _runs(charger, number, kept["transaction"]):
        return None
    if start is None:
        return None if session is None else session.started_at
    begins, every = datetime.fromisoformat(start), EVERY.get(kept["recurrency"] or "")
    return begins if every is None or at < begins else begins + every * ((at - begins) // every)
