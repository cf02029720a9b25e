"""What a session's course means in figures: energy, time, money, and whether a person has to look at it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from echarge.domain.course import ChargingMethod, Course
from echarge.domain.meters import NEEDS_REVIEW, MeterFlag, is_plausible
from echarge.domain.pricing import Cost, Usage, session_cost
from echarge.domain.sessions import Flag
from echarge.domain.tariffs import FrozenTariff, ParkingRate, TariffSource

PARKING_MAX = timedelta(hours=24)
"""How long after its end a session can still run up a parking fee (lifecycle 9)."""

POWER_UNKNOWN_W = 500_000
"""What no charger of today exceeds: the bound of plausibility where the EVSE's power is not set."""


class ReviewReason(StrEnum):
    """Why a person has to look at a session before its money is taken."""

    METER = "METER"
    IMPLAUSIBLE_ENERGY = "IMPLAUSIBLE_ENERGY"
    UNAUTHORISED_ENERGY = "UNAUTHORISED_ENERGY"
    NO_END = "NO_END"
    CLOCK = "CLOCK"


@dataclass(frozen=True, slots=True)
class Terms:
    """On what terms a session charges: settled when it was authorised (`authorised_at`), or refused (None)."""

    authorised_at: datetime | None
    tariff: FrozenTariff | None
    threshold_mwh: int
    currency: str
    max_power_w: int | None = None


@dataclass(frozen=True, slots=True)
class Figures:
    """A session in figures; `cost` is the running cost until `billed_at`, then the bill."""

    energy_mwh: int
    charging_s: int
    charging_method: ChargingMethod
    parked_s: int
    started_at: datetime | None
    cost: Cost
    flags: frozenset[str]
    needs_review: ReviewReason | None
    listed: bool
    billed_at: datetime | None


def figures(course: Course, terms: Terms, *, now: datetime) -> Figures:
    """Return the session's figures as of `now`, which matters only to a parking fee that nothing else has ended."""
    delivered = course.delivered()
    charging_s, method = course.charging_time(delivered.energy_mwh, terms.threshold_mwh)
    started_at = course.started_with(delivered.energy_mwh, terms.threshold_mwh)
    parked_s = parked_time(course, terms, started_at, charging_s, now=now)
    flows = delivered.energy_mwh >= terms.threshold_mwh
    flags = course.flags | delivered.flags
    if not _is_plausible(course, terms, delivered.energy_mwh):
        flags |= {Flag.IMPLAUSIBLE}
    if terms.authorised_at is None and flows:
        flags |= {Flag.UNAUTHORISED_ENERGY}
    if terms.authorised_at is not None and terms.tariff is not None and terms.tariff.chosen_by is TariffSource.NONE:
        flags |= {Flag.NO_TARIFF}
    usage = Usage(delivered.energy_mwh, charging_s, parked_s)
    return Figures(
        energy_mwh=delivered.energy_mwh,
        charging_s=charging_s,
        charging_method=method,
        parked_s=parked_s,
        started_at=started_at,
        cost=cost(terms, usage, flags),
        flags=flags,
        needs_review=review_reason(flags),
        listed=terms.authorised_at is not None or flows,
        billed_at=billed_at(course, terms, now=now),
    )


def cost(terms: Terms, usage: Usage, flags: frozenset[str]) -> Cost:
    """Return what the usage costs; nothing implausible is charged, and nobody unknown is (PAY-5, lifecycle 10)."""
    if terms.tariff is None or Flag.IMPLAUSIBLE in flags:
        return Cost.zero(terms.currency)
    return session_cost(terms.tariff, usage, threshold_mwh=terms.threshold_mwh)


def parked_time(course: Course, terms: Terms, started_at: datetime | None, charging_s: int, *, now: datetime) -> int:
    """Return the seconds connected without charging, from the first energy on (H2)."""
    since = max((at for at in (started_at, terms.authorised_at) if at is not None), default=None)
    if started_at is None or since is None or course.last_at is None:
        return 0
    end = course.disconnected_at or course.superseded_at or _parking_until(course, now) or course.last_at
    return max(0, int((end - since).total_seconds()) - charging_s)


def _parking_until(course: Course, now: datetime) -> datetime | None:
    completed_at = course.completed_at
    return None if completed_at is None else max(completed_at, min(now, completed_at + PARKING_MAX))


def billed_at(course: Course, terms: Terms, *, now: datetime) -> datetime | None:
    """Return when the bill became final, None while something can still be added (lifecycle 9)."""
    completed_at = course.completed_at
    if completed_at is None:
        return None
    if not has_parking_fee(terms):
        return completed_at
    end = course.disconnected_at or course.superseded_at
    if end is not None:
        return max(completed_at, end)
    latest = completed_at + PARKING_MAX
    return latest if now >= latest else None


def has_parking_fee(terms: Terms) -> bool:
    """Return whether time connected without charging costs something."""
    return terms.tariff is not None and any(
        isinstance(component, ParkingRate) and component.micro_per_hour for component in terms.tariff.components
    )


def review_reason(flags: frozenset[str]) -> ReviewReason | None:
    """Return the weightiest reason for a review, None where nothing is odd enough."""
    if Flag.IMPLAUSIBLE in flags:
        return ReviewReason.IMPLAUSIBLE_ENERGY
    if Flag.UNAUTHORISED_ENERGY in flags:
        return ReviewReason.UNAUTHORISED_ENERGY
    if not flags.isdisjoint(NEEDS_REVIEW):
        return ReviewReason.METER
    if Flag.SUPERSEDED in flags:
        return ReviewReason.NO_END
    if flags & {Flag.STOP_BEFORE_START, Flag.CLOCK}:
        return ReviewReason.CLOCK
    return None


def _is_plausible(course: Course, terms: Terms, energy_mwh: int) -> bool:
    first = course.begun_at or course.first_at
    last = course.completed_at or course.last_at
    if MeterFlag.NOT_METERED in course.flags or first is None or last is None or energy_mwh < terms.threshold_mwh:
        return True
    return is_plausible(energy_mwh, max(0, int((last - first).total_seconds())), terms.max_power_w or POWER_UNKNOWN_W)
