"""What people enter of a charging profile, checked: all that is wrong is told at once, each at its place (A91)."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from decimal import ROUND_FLOOR, Decimal
from typing import Any

from echarge.domain.charging_profiles import ChargingProfile, LimitUnit, Period, ProfileKind, ProfilePurpose
from echarge.operations.refusals import InvalidInputError, Problem, ProblemCode

STACK_LEVEL_MAX = 100
PERIODS_MAX = 1_024
DAY_S = 86_400
DURATIONS_MAX: Mapping[ProfileKind, int] = {ProfileKind.DAILY: DAY_S, ProfileKind.WEEKLY: 7 * DAY_S}
"""How long a schedule lasts at most, in seconds, that begins again; any other a year."""
DURATION_S_MAX = 366 * DAY_S
LIMITS_MAX: Mapping[LimitUnit, int] = {LimitUnit.AMPERE: 10_000, LimitUnit.WATT: 10_000_000}
PHASES_MAX = 3
AHEAD_MAX = timedelta(days=10 * 366)
DECI = 10


def checked_profile(wish: Mapping[str, Any], now: datetime) -> ChargingProfile:
    """Return the profile that was entered; raise InvalidInputError with all that is wrong with it."""
    purpose, kind, unit = (wish["purpose"], wish["kind"], wish["unit"])
    profile = ChargingProfile(
        purpose=ProfilePurpose(purpose),
        kind=ProfileKind(kind),
        unit=LimitUnit(unit),
        periods=tuple(period_of(each) for each in wish["periods"]),
        stack_level=wish.get("stack_level") or 0,
        starts_at=wish.get("starts_at"),
        duration_s=wish.get("duration_seconds"),
        valid_from=wish.get("valid_from"),
        valid_to=wish.get("valid_to"),
    )
    found = [*of_periods(profile), *of_schedule(profile), *of_times(profile, now)]
    if found:
        raise InvalidInputError(*found)
    return profile


def period_of(entered: Mapping[str, Any]) -> Period:
    """Return one period; chargers take one decimal (A25), and what is rounded must not let more flow: down."""
    limit: Decimal = entered["limit"]
    tenths = (limit * DECI).to_integral_value(ROUND_FLOOR)
    return Period(entered["start_seconds"], int(tenths), entered.get("phases"))


def of_periods(profile: ChargingProfile) -> Iterable[Problem]:
    """Yield what is wrong with the periods: the first begins with the schedule, each other one later."""
    if not 1 <= len(profile.periods) <= PERIODS_MAX:
        yield problem(ProblemCode.OUT_OF_RANGE, f"There are from 1 to {PERIODS_MAX:,}.", "periods")
        return
    most = LIMITS_MAX[profile.unit]
    before: int | None = None
    for place, period in enumerate(profile.periods):
        where = ("periods", str(place))
        if before is None and period.starts_s != 0:
            yield problem(ProblemCode.OUT_OF_RANGE, "The first begins at 0.", *where, "startSeconds")
        elif before is not None and not before < period.starts_s <= (profile.duration_s or DURATION_S_MAX):
            message = "It begins after the one before, and within the schedule."
            yield problem(ProblemCode.OUT_OF_RANGE, message, *where, "startSeconds")
        if not 0 <= period.limit_deci <= most * DECI:
            yield problem(ProblemCode.OUT_OF_RANGE, f"It is from 0 to {most:,}.", *where, "limit")
        if period.phases is not None and not 1 <= period.phases <= PHASES_MAX:
            yield problem(ProblemCode.OUT_OF_RANGE, f"It is from 1 to {PHASES_MAX}.", *where, "phases")
        before = period.starts_s


def of_schedule(profile: ChargingProfile) -> Iterable[Problem]:
    """Yield what does not fit together."""
    if not 0 <= profile.stack_level <= STACK_LEVEL_MAX:
        yield problem(ProblemCode.OUT_OF_RANGE, f"It is from 0 to {STACK_LEVEL_MAX}.", "stackLevel")
    longest = DURATIONS_MAX.get(profile.kind, DURATION_S_MAX)
    if profile.duration_s is not None and not 1 <= profile.duration_s <= longest:
        yield problem(ProblemCode.OUT_OF_RANGE, f"It is from 1 to {longest:,}.", "durationSeconds")
    is_relative = profile.kind is ProfileKind.RELATIVE
    if is_relative and profile.purpose is ProfilePurpose.CHARGER_MAX:
        message = "A charger as a whole begins nothing that its limits could be relative to."
        yield problem(ProblemCode.CONFLICT, message, "kind")
    if is_relative and profile.starts_at is not None:
        yield problem(ProblemCode.CONFLICT, "A relative schedule begins with each session.", "startsAt")
    if not is_relative and profile.starts_at is None:
        yield problem(ProblemCode.REQUIRED, "A schedule that is not relative begins at an instant.", "startsAt")


def of_times(profile: ChargingProfile, now: datetime) -> Iterable[Problem]:
    """Yield what is wrong with the instants."""
    named: Sequence[tuple[str, datetime | None]] = (
        ("startsAt", profile.starts_at),
        ("validFrom", profile.valid_from),
        ("validTo", profile.valid_to),
    )
    for name, at in named:
        if at is not None and not now - AHEAD_MAX <= at <= now + AHEAD_MAX:
            yield problem(ProblemCode.OUT_OF_RANGE, "It is within ten years of now.", name)
    if profile.valid_to is not None and profile.valid_to <= (profile.valid_from or now):
        yield problem(ProblemCode.OUT_OF_RANGE, "It is ahead, and after the beginning.", "validTo")


def problem(code: ProblemCode, message: str, *path: str) -> Problem:
    """Return a problem of the input."""
    return Problem(("input", *path), code, message)
