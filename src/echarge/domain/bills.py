"""What a session's course means in figures: energy, time, money, and whether a person has to look at it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from echarge.domain.course import Course
from echarge.domain.meters import NEEDS_REVIEW, Delivered, is_plausible
from echarge.domain.pricing import Cost, Usage, seconds_to_cap, session_cost
from echarge.domain.sessions import ChargingMethod, Flag
from echarge.domain.tariffs import FrozenTariff, ParkingRate, TariffSource

PARKING_MAX = timedelta(hours=24)
"""How long after its end a session can still run up a parking fee (lifecycle 9)."""

FEE_CAP_MAX_S = 366 * 24 * 3600
"""Who would have to park for longer than this never reaches the fee's cap."""

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


class Figures(NamedTuple):
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
    energy_mwh = delivered.energy_mwh
    charging_s, method = course.charging_time(energy_mwh, terms.threshold_mwh)
    started_at = course.started_with(energy_mwh, terms.threshold_mwh)
    flows = energy_mwh >= terms.threshold_mwh
    flags = _flags(course, terms, delivered)
    paid_s = _paid_time(course, terms, charging_s)
    since = _parked_since(course, terms, started_at)
    parking = parking_of(course, terms, since, paid_s) if flows and Flag.IMPLAUSIBLE not in flags else None
    parked_s = parked_time(course, since, paid_s, parking, now=now)
    usage = Usage(energy_mwh - course.unclaimed_mwh, paid_s, parked_s)
    return Figures(
        energy_mwh=energy_mwh,
        charging_s=charging_s,
        charging_method=method,
        parked_s=parked_s,
        started_at=started_at,
        cost=cost(terms, usage, flags),
        flags=flags,
        needs_review=review_reason(flags),
        listed=terms.authorised_at is not None or flows,
        billed_at=course.completed_at if parking is None else parking.final_at(now),
    )


def cost(terms: Terms, usage: Usage, flags: frozenset[str]) -> Cost:
    """Return what the usage costs; nothing implausible is charged, and nobody unknown is (PAY-5, lifecycle 10)."""
    if terms.tariff is None or Flag.IMPLAUSIBLE in flags:
        return Cost.zero(terms.currency)
    return session_cost(terms.tariff, usage, threshold_mwh=terms.threshold_mwh)


def _flags(course: Course, terms: Terms, delivered: Delivered) -> frozenset[str]:
    """Return all that is odd about the session."""
    flags, energy_mwh = course.flags | delivered.flags, delivered.energy_mwh
    if course.is_provisional:
        flags |= {Flag.SUPERSEDED}
    if course.is_foreign_stop:
        flags |= {Flag.FOREIGN_STOP}
    if energy_mwh < terms.threshold_mwh:
        return flags
    if not _is_plausible(course, terms, energy_mwh):
        flags |= {Flag.IMPLAUSIBLE}
    if terms.authorised_at is None or course.unclaimed_mwh >= terms.threshold_mwh > 0:
        flags |= {Flag.UNAUTHORISED_ENERGY}
    if terms.authorised_at is not None and terms.tariff is not None and terms.tariff.chosen_by is TariffSource.NONE:
        flags |= {Flag.NO_TARIFF}
    return flags


def _paid_time(course: Course, terms: Terms, charging_s: int) -> int:
    """Return the charging time to pay for: nothing accrues before the session was authorised (lifecycle 9)."""
    end = course.completed_at or course.last_at
    if terms.authorised_at is None or end is None:
        return charging_s
    return min(charging_s, max(0, int((end - terms.authorised_at).total_seconds())))


@dataclass(frozen=True, slots=True)
class Parking:
    """A parking fee under way, until the first of what can end it."""

    completed_at: datetime
    ended_at: datetime | None
    """When the cable left, or the next session began."""
    latest_at: datetime
    """When the fee reaches its cap, or its longest time."""

    @property
    def end(self) -> datetime:
        """Return when it ends if nothing else happens; what came before the session's end does not end it."""
        end = self.latest_at if self.ended_at is None else min(self.ended_at, self.latest_at)
        return max(self.completed_at, end)

    def end_by(self, now: datetime) -> datetime:
        """Return until when it has been counted by now."""
        return self.end if self.ended_at is not None else max(self.completed_at, min(self.end, now))

    def final_at(self, now: datetime) -> datetime | None:
        """Return when the bill became final, None while something can still be added."""
        return self.end if self.ended_at is not None or now >= self.end else None


def parking_of(course: Course, terms: Terms, since: datetime | None, charging_s: int) -> Parking | None:
    """Return the parking fee of a complete session, None where there is none (lifecycle 9, H2)."""
    completed_at = course.completed_at
    rate = parking_rate(terms) if completed_at is not None else None
    if rate is None or completed_at is None or since is None:
        return None
    ends = [at for at in (course.disconnected_at, course.superseded_at) if at is not None]
    latest_at = completed_at + PARKING_MAX
    paid_s = seconds_to_cap(rate, terms.currency)
    if paid_s is not None and paid_s < FEE_CAP_MAX_S:
        latest_at = min(latest_at, since + timedelta(seconds=charging_s + paid_s))
    return Parking(completed_at, min(ends, default=None), latest_at)


def parking_rate(terms: Terms) -> ParkingRate | None:
    """Return what time connected without charging costs, None where it is free."""
    components = terms.tariff.components if terms.tariff is not None else ()
    rates = (component for component in components if isinstance(component, ParkingRate))
    return next((rate for rate in rates if rate.micro_per_hour), None)


def parked_time(
    course: Course, since: datetime | None, charging_s: int, parking: Parking | None, *, now: datetime
) -> int:
    """Return the seconds connected without charging, from the first energy on (H2)."""
    if parking is not None:
        end: datetime | None = parking.end_by(now)
    else:
        end = course.disconnected_at or course.completed_at or course.last_at
    if since is None or end is None:
        return 0
    return max(0, int((end - since).total_seconds()) - charging_s)


def _parked_since(course: Course, terms: Terms, started_at: datetime | None) -> datetime | None:
    """Return from when on connected time counts: energy flows, and somebody was let in."""
    if started_at is None:
        return None
    since = started_at if course.flows_from is None else min(started_at, course.flows_from)
    return since if terms.authorised_at is None else max(since, terms.authorised_at)


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
    return is_plausible(energy_mwh, course.elapsed_s, terms.max_power_w or POWER_UNKNOWN_W)
