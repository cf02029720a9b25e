"""What a session's course means in figures: energy, time, money, and whether a person has to look at it."""

from datetime import datetime, timedelta
from typing import NamedTuple

from echarge.domain.course import Course
from echarge.domain.meters import NEEDS_REVIEW, Delivered, is_plausible
from echarge.domain.parking import cap_reached_at, parking_rate
from echarge.domain.portions import Taken, usage_of
from echarge.domain.pricing import Cost, Usage, seconds_to_cap, session_cost
from echarge.domain.reviews import Basis, Review, ReviewDecision, ReviewReason, standing
from echarge.domain.sessions import ChargingMethod, Flag
from echarge.domain.tariffs import FrozenTariff, TariffSource
from echarge.domain.timetable import Timetable
from echarge.domain.values import dataclass

PARKING_MAX = timedelta(hours=24)
"""How long after its end a session can still run up a parking fee (lifecycle 9)."""

FEE_CAP_MAX_S = 366 * 24 * 3600
"""Who would have to park for longer than this never reaches the fee's cap."""

POWER_UNKNOWN_W = 500_000
"""What no charger of today exceeds: the bound of plausibility where the EVSE's power is not set."""


DURATION_MAX_S = 60 * 24 * 3600
"""Nobody charges for longer than this; a clock that was wrong makes sessions of years."""

IDLE_MIN_S = 72 * 3600
IDLE_MWH = 1_000_000
"""Who takes less than this in so long a time has a charger that lost count, or forgot the car (G6)."""

CHARGING_LONG_S = 3 * 3600
CHARGING_W_MIN = 100
"""Who is said to charge for so long on average takes more than this: the time fee would be for nothing."""

UNBELIEVABLE = frozenset({Flag.IMPLAUSIBLE, Flag.CONTRADICTED, Flag.TOO_LONG})
"""Of what bears one of these neither energy nor time is charged or counted, until a person says what it was (PAY-5)."""


@dataclass(frozen=True, slots=True)
class Terms:
    """On what terms a session charges: settled when it was authorised (`authorised_at`), or refused (None)."""

    authorised_at: datetime | None
    tariff: FrozenTariff | None
    threshold_mwh: int
    currency: str
    max_power_w: int | None = None
    review: Review | None = None
    """What a person decided on it since."""
    limit_minor: int | None = None
    """The most that the session may cost: what is held of an anonymous payer (PAY-3)."""

    @property
    def times(self) -> Timetable | None:
        """Return when the session's prices may change; None where they never do."""
        return None if self.tariff is None else self.tariff.times


class Figures(NamedTuple):
    """A session in figures; `cost` is the running cost until `billed_at`, then the bill.

    Where a person's review stands, they are as the person said; `needs_review` is None then.
    """

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
    usage: Usage
    """What is paid for; where prices change by the time of day, as it falls in time, too."""
    believed: bool = True
    """Whether energy and time count: false of what cannot have been, until a person has said so."""
    basis: Basis = Basis(0, 0, None)
    """The figures as the charger's messages gave them, which a review rests on."""


def is_payable(*, billed_at: datetime | None, needs_review: str | None) -> bool:
    """Return whether a session's bill may be collected: it is final, and nobody has to look at it first.

    Of a session under review nothing is payable, until a person has settled it or the charger has explained it.
    """
    return billed_at is not None and needs_review is None


def figures(course: Course, terms: Terms, *, now: datetime) -> Figures:
    """Return the session's figures as of `now`, which matters only to a parking fee that nothing else has ended."""
    delivered = course.delivered()
    charging_s, method = course.charging_time(delivered.energy_mwh, terms.threshold_mwh)
    flags = _flags(course, terms, delivered, charging_s)
    basis = Basis(delivered.energy_mwh, charging_s, review_reason(flags))
    review, reason = standing(terms.review, basis) if terms.review is not None else (None, basis.reason)
    believed = flags.isdisjoint(UNBELIEVABLE) or (review is not None and review.decision is not ReviewDecision.WAIVE)
    energy_mwh, paid_mwh = delivered.energy_mwh, delivered.energy_mwh - course.unclaimed_mwh
    paid_s = _paid_time(course, terms, charging_s)
    if review is not None and review.energy_mwh is not None:
        energy_mwh = paid_mwh = review.energy_mwh
    if review is not None and review.charging_s is not None:
        charging_s = paid_s = review.charging_s
    started_at = course.started_with(energy_mwh, terms.threshold_mwh)
    flows = energy_mwh >= terms.threshold_mwh
    is_free = review is not None and review.decision is ReviewDecision.WAIVE
    since = _parked_since(course, terms, started_at)
    taken = Taken(basis.energy_mwh, basis.charging_s, method, paid_mwh, paid_s, since)
    if review is not None:
        taken = taken._replace(
            energy_corrected=review.energy_mwh is not None, time_corrected=review.charging_s is not None
        )
    parking = parking_of(course, terms, taken) if flows and believed and not is_free else None
    until = parked_until(course, parking, now=now)
    in_time = flows and terms.tariff is not None and bool(terms.tariff.elements)
    usage = usage_of(course, taken, until, in_time=in_time)
    return Figures(
        energy_mwh=energy_mwh,
        charging_s=charging_s,
        charging_method=method,
        parked_s=usage.parked_s,
        started_at=started_at,
        cost=cost(terms, usage) if believed and not is_free else Cost.zero(terms.currency),
        flags=flags,
        needs_review=reason,
        listed=terms.authorised_at is not None or flows,
        billed_at=course.completed_at if parking is None else parking.final_at(now),
        usage=usage,
        believed=believed,
        basis=basis,
    )


def cost(terms: Terms, usage: Usage) -> Cost:
    """Return what the usage costs; nobody unknown is charged (lifecycle 10)."""
    if terms.tariff is None:
        return Cost.zero(terms.currency)
    return session_cost(terms.tariff, usage, threshold_mwh=terms.threshold_mwh, limit_minor=terms.limit_minor)


def _flags(course: Course, terms: Terms, delivered: Delivered, charging_s: int) -> frozenset[str]:
    """Return all that is odd about the session."""
    flags, energy_mwh = course.flags | delivered.flags, delivered.energy_mwh
    if course.is_provisional:
        flags |= {Flag.SUPERSEDED if course.closing is None else Flag.RECONCILED}
    if course.is_foreign_stop:
        flags |= {Flag.FOREIGN_STOP}
    if course.is_contradicted:
        flags |= {Flag.CONTRADICTED}
    if is_idle(course, terms, energy_mwh, charging_s):
        flags |= {Flag.IDLE}
    if energy_mwh < terms.threshold_mwh:
        return flags
    if not is_plausible_session(course, terms, delivered):
        flags |= {Flag.IMPLAUSIBLE}
    if course.elapsed_s > DURATION_MAX_S:
        flags |= {Flag.TOO_LONG}
    if terms.authorised_at is None or course.unclaimed_mwh >= terms.threshold_mwh > 0:
        flags |= {Flag.UNAUTHORISED_ENERGY}
    if terms.authorised_at is not None and terms.tariff is not None and terms.tariff.chosen_by is TariffSource.NONE:
        flags |= {Flag.NO_TARIFF}
    return flags


def is_idle(course: Course, terms: Terms, energy_mwh: int, charging_s: int) -> bool:
    """Return whether next to no energy came of so long a time; once over, only where there is something to pay."""
    if terms.authorised_at is None or (course.completed_at is not None and energy_mwh < terms.threshold_mwh):
        return False
    if course.elapsed_s >= IDLE_MIN_S and energy_mwh < IDLE_MWH:
        return True
    is_long = charging_s >= CHARGING_LONG_S and energy_mwh >= terms.threshold_mwh
    return is_long and energy_mwh * 3600 < CHARGING_W_MIN * 1000 * charging_s


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


def parking_of(course: Course, terms: Terms, taken: Taken) -> Parking | None:
    """Return the parking fee of a complete session, None where there is none (lifecycle 9, H2)."""
    completed_at, tariff = course.completed_at, terms.tariff
    rate = parking_rate(tariff) if completed_at is not None else None
    if rate is None or completed_at is None or tariff is None or taken.parked_since is None:
        return None
    ends = [at for at in (course.disconnected_at, course.superseded_at) if at is not None]
    latest_at = completed_at + PARKING_MAX
    if tariff.elements:
        so_far = usage_of(course, taken, completed_at, in_time=True)
        latest_at = cap_reached_at(tariff, rate, so_far, completed_at, latest_at) or latest_at
    else:
        paid_s = seconds_to_cap(rate, terms.currency)
        if paid_s is not None and paid_s < FEE_CAP_MAX_S:
            latest_at = min(latest_at, taken.parked_since + timedelta(seconds=taken.paid_s + paid_s))
    return Parking(completed_at, min(ends, default=None), latest_at)


def parked_until(course: Course, parking: Parking | None, *, now: datetime) -> datetime | None:
    """Return until when time connected without charging counts, which is from the first energy on (H2)."""
    if parking is not None:
        return parking.end_by(now)
    return course.disconnected_at or course.completed_at or course.last_at


def _parked_since(course: Course, terms: Terms, started_at: datetime | None) -> datetime | None:
    """Return from when on connected time counts: energy flows, and somebody was let in."""
    if started_at is None:
        return None
    since = started_at if course.flows_from is None else min(started_at, course.flows_from)
    return since if terms.authorised_at is None else max(since, terms.authorised_at)


REASONS: tuple[tuple[frozenset[str], ReviewReason], ...] = (
    (frozenset({Flag.IMPLAUSIBLE}), ReviewReason.IMPLAUSIBLE_ENERGY),
    (frozenset({Flag.CONTRADICTED}), ReviewReason.CONTRADICTED_METER),
    (frozenset({Flag.UNAUTHORISED_ENERGY}), ReviewReason.UNAUTHORISED_ENERGY),
    (NEEDS_REVIEW, ReviewReason.METER),
    (frozenset({Flag.TOO_LONG}), ReviewReason.DURATION),
    (frozenset({Flag.SUPERSEDED, Flag.RECONCILED}), ReviewReason.NO_END),
    (frozenset({Flag.IDLE}), ReviewReason.IDLE),
    (frozenset({Flag.STOP_BEFORE_START, Flag.CLOCK}), ReviewReason.CLOCK),
)
"""What makes a person look, the weightiest first."""


def review_reason(flags: frozenset[str]) -> ReviewReason | None:
    """Return the weightiest reason for a review, None where nothing is odd enough."""
    if not flags:
        return None
    return next((reason for of, reason in REASONS if not flags.isdisjoint(of)), None)


def is_plausible_session(course: Course, terms: Terms, delivered: Delivered) -> bool:
    """Return whether the EVSE can have delivered this, on the whole and between any two readings (A62, A63)."""
    power_w = terms.max_power_w or POWER_UNKNOWN_W
    return delivered.steepest_mw <= power_w * 1000 and is_plausible(delivered.energy_mwh, course.elapsed_s, power_w)
