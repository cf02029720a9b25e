"""What people ask of a charger's charging profiles from afar (NET-6, A91)."""

from collections.abc import Mapping
from typing import Any

from echarge.domain.charging_profiles import (
    ClearChargingProfile,
    LimitUnit,
    ProfilePurpose,
    ReadCompositeSchedule,
    SetChargingProfile,
    number_of_slot,
)
from echarge.operations.asking import Asking, asking
from echarge.operations.profile_checks import DAY_S, STACK_LEVEL_MAX, checked_profile, problem
from echarge.operations.refusals import InvalidInputError, NotFoundError, ProblemCode
from echarge.operations.runtime import Runtime
from echarge.operations.settings import limit_of
from echarge.store.models import Charger, ChargingSession, Command, Evse

NUMBER_MAX = 2**31 - 1
SCHEDULE_S_MAX = 31 * DAY_S
STACK_LIMITS = ("ChargeProfileMaxStackLevel", "SmartChargingCtrlr.ProfileStackLevel")
PERIOD_LIMITS = ("ChargingScheduleMaxPeriods", "SmartChargingCtrlr.PeriodsPerSchedule")
"""By which settings a charger says how high it stacks profiles, and of how many periods one may consist."""


async def set_charging_profile(
    runtime: Runtime, organisation_id: int, user_id: int, charger_id: int, wish: Mapping[str, Any]
) -> Command:
    """Ask the charger to keep to a profile; its answer is the effect."""

    async def work(this: Asking) -> Command:
        charger = await this.reachable(charger_id, "input", "chargerId")
        session = await session_named(this, charger, wish)
        evse = await place_of(this, charger, wish)
        profile = checked_profile(wish, runtime.now())
        require_fitting(profile.purpose, session, evse)
        if session is not None:
            evse = await this.find(Evse, session.evse_id or 0, "input", "sessionId")
        if profile.purpose is ProfilePurpose.CHARGER_MAX and evse is not None:
            message = "The limit of a whole charger is not an EVSE's."
            raise InvalidInputError(problem(ProblemCode.CONFLICT, message, "evseId"))
        await require_room(charger, profile.stack_level, len(profile.periods))
        ref = None if session is None else ref_of(session)
        number = given_number(wish)
        where = None if evse is None else evse.number
        if number is None:
            number = number_of_slot(where, profile.purpose, profile.stack_level, ref)
        connector = None if session is None else session.connector_number
        request = SetChargingProfile(number, profile, where, connector, ref)
        evse_id = None if evse is None else evse.id
        return await this.once(charger, request, evse_id=evse_id, session_id=wish.get("session_id"))

    return await asking(runtime, organisation_id, user_id, work)


async def clear_charging_profile(
    runtime: Runtime, organisation_id: int, user_id: int, charger_id: int, wish: Mapping[str, Any]
) -> Command:
    """Ask the charger to forget a profile, or all that are like this; its answer is the effect."""

    async def work(this: Asking) -> Command:
        charger = await this.reachable(charger_id, "input", "chargerId")
        purpose, level = wish.get("purpose"), wish.get("stack_level")
        evse = await place_of(this, charger, wish)
        if level is not None and not 0 <= level <= STACK_LEVEL_MAX:
            message = f"It is from 0 to {STACK_LEVEL_MAX}."
            raise InvalidInputError(problem(ProblemCode.OUT_OF_RANGE, message, "stackLevel"))
        number = given_number(wish)
        if number is not None and (evse is not None or purpose is not None or level is not None):
            message = "A profile is named by its number alone, or by what it is like."
            raise InvalidInputError(problem(ProblemCode.CONFLICT, message, "number"))
        request = ClearChargingProfile(
            number,
            None if evse is None else evse.number,
            None,
            None if purpose is None else ProfilePurpose(purpose),
            level,
        )
        return await this.once(charger, request, evse_id=None if evse is None else evse.id)

    return await asking(runtime, organisation_id, user_id, work)


async def read_composite_schedule(
    runtime: Runtime, organisation_id: int, user_id: int, charger_id: int, wish: Mapping[str, Any]
) -> Command:
    """Ask the charger what limits come of all its profiles; the schedule is in its answer."""

    async def work(this: Asking) -> Command:
        charger = await this.reachable(charger_id, "input", "chargerId")
        duration_s, unit = wish["duration_seconds"], wish.get("unit")
        evse = await place_of(this, charger, wish)
        if not 1 <= duration_s <= SCHEDULE_S_MAX:
            message = f"It is from 1 to {SCHEDULE_S_MAX:,}."
            raise InvalidInputError(problem(ProblemCode.OUT_OF_RANGE, message, "durationSeconds"))
        request = ReadCompositeSchedule(
            duration_s, None if unit is None else LimitUnit(unit), None if evse is None else evse.number
        )
        return await this.once(charger, request, evse_id=None if evse is None else evse.id)

    return await asking(runtime, organisation_id, user_id, work)


async def session_named(this: Asking, charger: Charger, wish: Mapping[str, Any]) -> ChargingSession | None:
    """Return the session of this charger that is named; raise NotFoundError where it has none such."""
    session_id = wish.get("session_id")
    if session_id is None:
        return None
    session = await this.find(ChargingSession, session_id, "input", "sessionId")
    if session.charger_id != charger.id:
        raise NotFoundError("ChargingSession", ("input", "sessionId"))
    return session


async def place_of(this: Asking, charger: Charger, wish: Mapping[str, Any]) -> Evse | None:
    """Return the EVSE of this charger that is named; None: the charger as a whole."""
    evse_id = wish.get("evse_id")
    return None if evse_id is None else await this.evse_of(charger, evse_id, "input", "evseId")


def require_fitting(purpose: ProfilePurpose, session: ChargingSession | None, evse: Evse | None) -> None:
    """Raise InvalidInputError unless a session's profile, and no other, names a session that goes on (A91)."""
    is_its = purpose is ProfilePurpose.SESSION
    if (session is not None) is not is_its:
        code = ProblemCode.REQUIRED if is_its else ProblemCode.CONFLICT
        raise InvalidInputError(problem(code, "A session's profile, and no other, names a session.", "sessionId"))
    if session is None:
        return
    if session.stopped_at is not None or not session.ongoing or session.evse_id is None:
        raise InvalidInputError(problem(ProblemCode.CONFLICT, "The session has stopped already.", "sessionId"))
    if evse is not None and evse.id != session.evse_id:
        raise InvalidInputError(problem(ProblemCode.CONFLICT, "The session is at another EVSE.", "evseId"))


async def require_room(charger: Charger, stack_level: int, periods: int) -> None:
    """Raise InvalidInputError where the charger has said that it takes no such profile."""
    for settings, number, path in ((STACK_LIMITS, stack_level, "stackLevel"), (PERIOD_LIMITS, periods, "periods")):
        most = await limit_of(charger.id, settings)
        if most is not None and number > most:
            message = f"The charger takes {most:,} at most, by its own settings."
            raise InvalidInputError(problem(ProblemCode.OUT_OF_RANGE, message, path))


def ref_of(session: ChargingSession) -> str:
    """Return what the charger calls the session's transaction."""
    return session.transaction_key if session.transaction_id is None else str(session.transaction_id)


def given_number(wish: Mapping[str, Any]) -> int | None:
    """Return the number that a profile was given; raise InvalidInputError where it can be none."""
    number: int | None = wish.get("number")
    if number is not None and not 1 <= number <= NUMBER_MAX:
        raise InvalidInputError(problem(ProblemCode.OUT_OF_RANGE, f"It is from 1 to {NUMBER_MAX:,}.", "number"))
    return number
