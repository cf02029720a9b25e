"""What a session costs: each part rounded once, the total their sum."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from itertools import chain
from typing import NamedTuple, Self, assert_never

from echarge.domain.elements import prices_at
from echarge.domain.money import Money, minor_digits, round_half_up
from echarge.domain.tariffs import Component, ConnectionFee, EnergyRate, FrozenTariff, ParkingRate, TimeRate
from echarge.domain.timetable import ends_between, instant
from echarge.domain.values import dataclass

THRESHOLD_USUAL_MWH = 100_000

MICRO = 1_000_000
MWH_PER_KWH = 1_000_000
MWH_PER_WH = 1_000
SECONDS_PER_HOUR = 3_600
SECONDS_PER_MINUTE = 60
WHOLE_BP = 100_00


class Portion(NamedTuple):
    """What was taken in one stretch of time in which no price changes, its bounds in seconds from 1970."""

    begin: int
    end: int
    energy_mwh: int
    charging_s: int
    parked_s: int


class Usage(NamedTuple):
    """What a session has taken: energy, seconds of active charging, and seconds connected without charging.

    `portions` is how that falls in time, oldest first; a tariff with prices by time of day cannot do without.
    """

    energy_mwh: int
    charging_s: int
    parked_s: int
    portions: tuple[Portion, ...] = ()


class Part(StrEnum):
    """What a session is billed for."""

    ENERGY = "ENERGY"
    TIME = "TIME"
    CONNECTION = "CONNECTION"
    PARKING = "PARKING"


class Line(NamedTuple):
    """A quantity of one part, in mWh or seconds, at one price in millionths, between two instants in seconds."""

    quantity: int
    micro: int
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class Cost:
    """What a session costs by part, in minor units, VAT included; `vat_minor` is the share of it in the total.

    `shortfall_minor` is what it would have cost beyond the most that may be taken for it (PAY-3).
    """

    energy_minor: int
    time_minor: int
    connection_minor: int
    parking_minor: int
    total_minor: int
    vat_minor: int
    currency: str
    shortfall_minor: int = 0

    @classmethod
    def zero(cls, currency: str) -> Self:
        """Return the cost of a session that costs nothing."""
        return cls(0, 0, 0, 0, 0, 0, currency)

    @property
    def total(self) -> Money:
        """The total with its currency."""
        return Money(self.total_minor, self.currency)


def session_cost(tariff: FrozenTariff, usage: Usage, *, threshold_mwh: int, limit_minor: int | None = None) -> Cost:
    """Return the cost of the usage at the tariff; below the threshold everything is zero, fees included.

    `limit_minor` is the most that may be taken, whatever the tariff says.
    """
    if usage.energy_mwh < threshold_mwh:
        return Cost.zero(tariff.currency)
    energy = time = connection = parking = 0
    for component in tariff.components:
        match component:
            case EnergyRate():
                energy = due(tariff, usage, component)
            case TimeRate():
                time = due(tariff, usage, component)
            case ConnectionFee(amount_minor):
                connection = amount_minor
            case ParkingRate(cap_minor=cap_minor):
                parking = due(tariff, usage, component)
                parking = parking if cap_minor is None else min(parking, cap_minor)
            case _:
                assert_never(component)
    total = energy + time + connection + parking
    if tariff.minimum_minor is not None and total < tariff.minimum_minor:
        connection += tariff.minimum_minor - total
        total = tariff.minimum_minor
    if tariff.maximum_minor is not None and total > tariff.maximum_minor:
        energy, time, connection, parking = cut(energy, time, connection, parking, by=total - tariff.maximum_minor)
        total = tariff.maximum_minor
    shortfall = 0
    if limit_minor is not None and total > limit_minor:
        shortfall = total - limit_minor
        energy, time, connection, parking = cut(energy, time, connection, parking, by=shortfall)
        total = limit_minor
    vat = vat_within(tariff, (energy, time, connection, parking), total)
    return Cost(energy, time, connection, parking, total, vat, tariff.currency, shortfall)


def due(tariff: FrozenTariff, usage: Usage, rate: EnergyRate | TimeRate | ParkingRate) -> int:
    """Return what one part costs, rounded once."""
    return rounded(sum(line.quantity * line.micro for line in lines_of(tariff, usage, rate)), tariff.currency, rate)


def rounded(weight: int, currency: str, rate: EnergyRate | TimeRate | ParkingRate) -> int:
    """Return the amount of quantities times their prices, in minor units."""
    per_unit = MWH_PER_KWH if isinstance(rate, EnergyRate) else SECONDS_PER_HOUR
    return round_half_up(weight * 10 ** minor_digits(currency), per_unit * MICRO)


def lines_of(tariff: FrozenTariff, usage: Usage, rate: EnergyRate | TimeRate | ParkingRate) -> Sequence[Line]:
    """Return the quantities of one part that are to be paid for, each at its price, oldest first."""
    match rate:
        case EnergyRate(micro, _, step_wh):
            lines = priced(tariff, usage, Part.ENERGY, micro)
            return stepped(lines, step_wh * MWH_PER_WH) if step_wh > 1 else lines
        case TimeRate(micro, _, step_s):
            lines = priced(tariff, usage, Part.TIME, micro)
            # Where parking is billed by steps, that alone is rounded up: time is, once a session, at its end (D13).
            return stepped(lines, step_s) if step_s > 1 and not pays_for_parking(tariff, usage) else lines
        case ParkingRate(micro, free_minutes, _, _, step_s):
            lines = priced(tariff, usage, Part.PARKING, micro)
            if free_minutes:
                lines = without_first(lines, free_minutes * SECONDS_PER_MINUTE)
            return stepped(lines, step_s) if step_s > 1 else lines
        case _:
            assert_never(rate)


def priced(tariff: FrozenTariff, usage: Usage, part: Part, micro: int) -> Sequence[Line]:
    """Return the quantities of a part by the price in force as they were taken; a clock that jumped back adds none."""
    if not tariff.elements:
        # A clock or a register that ran backwards lowers no bill.
        quantity = (
            usage.energy_mwh if part is Part.ENERGY else usage.charging_s if part is Part.TIME else usage.parked_s
        )
        return (Line(max(quantity, 0), micro, 0, 0),)
    if not usage.portions and max(usage[:3]) > 0:
        raise ValueError("prices by time of day need to know when it was taken")
    place = (Part.ENERGY, Part.TIME, Part.PARKING).index(part)
    found: list[Line] = []
    for portion in usage.portions:
        quantity = portion[place + 2]
        if quantity <= 0:
            continue
        special = prices_at(tariff.elements, tariff.time_zone, portion.begin)[place]
        price = micro if special is None else special
        if found and found[-1].micro == price and found[-1].end == portion.begin:
            last = found.pop()
            found.append(Line(last.quantity + quantity, price, last.begin, portion.end))
        else:
            found.append(Line(quantity, price, portion.begin, portion.end))
    return found


def without_first(lines: Sequence[Line], quantity: int) -> Sequence[Line]:
    """Return the lines without the first so much of them, which is free."""
    found: list[Line] = []
    for line in lines:
        free = min(quantity, line.quantity)
        quantity -= free
        if line.quantity > free:
            found.append(line._replace(quantity=line.quantity - free))
    return found


def stepped(lines: Sequence[Line], step: int) -> Sequence[Line]:
    """Return the lines with their whole rounded up to a multiple of the step, at the last price (D13)."""
    missing = -sum(line.quantity for line in lines) % step
    if not missing or not lines:
        return lines
    *others, last = lines
    return [*others, last._replace(quantity=last.quantity + missing)]


def pays_for_parking(tariff: FrozenTariff, usage: Usage) -> bool:
    """Return whether time connected without charging is paid for too."""
    return usage.parked_s > 0 and any(isinstance(component, ParkingRate) for component in tariff.components)


def cut(energy: int, time: int, connection: int, parking: int, *, by: int) -> tuple[int, int, int, int]:
    """Return the parts with so much taken off: off parking first, then time, connection and energy."""
    off_parking = min(by, parking)
    off_time = min(by - off_parking, time)
    off_connection = min(by - off_parking - off_time, connection)
    off_energy = by - off_parking - off_time - off_connection
    return energy - off_energy, time - off_time, connection - off_connection, parking - off_parking


def vat_within(tariff: FrozenTariff, parts: tuple[int, int, int, int], total: int) -> int:
    """Return the VAT within the total: of what bears one rate together, rounded once."""
    return sum(vat for _, _, vat in vat_by_rate(tariff, parts, total))


def vat_by_rate(tariff: FrozenTariff, parts: tuple[int, int, int, int], total: int) -> list[tuple[int, int, int]]:
    """Return each rate of VAT in basis points, what bears it, and the VAT within that; the parts as on the bill."""
    own: dict[Part, int] = {
        part_of(component): component.vat_rate_bp
        for component in tariff.components
        if component.vat_rate_bp is not None
    }
    if not own:
        return [(tariff.vat_rate_bp, total, vat_of(total, tariff.vat_rate_bp))]
    sums: dict[int, int] = {}
    for part, amount in zip((Part.ENERGY, Part.TIME, Part.CONNECTION, Part.PARKING), parts, strict=True):
        rate_bp = own.get(part, tariff.vat_rate_bp)
        sums[rate_bp] = sums.get(rate_bp, 0) + amount
    return [(rate_bp, amount, vat_of(amount, rate_bp)) for rate_bp, amount in sums.items()]


def vat_of(amount_minor: int, rate_bp: int) -> int:
    """Return the VAT within an amount that includes it."""
    return round_half_up(amount_minor * rate_bp, WHOLE_BP + rate_bp)


def part_of(component: Component) -> Part:
    """Return the part of the bill that a component makes."""
    match component:
        case EnergyRate():
            return Part.ENERGY
        case TimeRate():
            return Part.TIME
        case ConnectionFee():
            return Part.CONNECTION
        case ParkingRate():
            return Part.PARKING
        case _:
            assert_never(component)


def seconds_to_cap(rate: ParkingRate, currency: str) -> int | None:
    """Return how long a car has to park until the fee reaches its cap, the free minutes included; None without one."""
    if rate.cap_minor is None:
        return None
    micro_minor_per_hour: int = rate.micro_per_hour * 10 ** minor_digits(currency)
    paid_s = -(-rate.cap_minor * SECONDS_PER_HOUR * MICRO // micro_minor_per_hour)
    return rate.free_minutes * SECONDS_PER_MINUTE + paid_s


REFERENCE_MWH = 30_000_000
REFERENCE_S = SECONDS_PER_HOUR
"""The session by which tariffs are compared: 30 kWh in one hour (ACL-7)."""


def reference_cost(tariff: FrozenTariff, at: datetime) -> int:
    """Return what the reference session costs that begins at this instant, in minor units."""
    usage = planned_usage(tariff, at, energy_mwh=REFERENCE_MWH, charging_s=REFERENCE_S)
    return session_cost(tariff, usage, threshold_mwh=0).total_minor


def planned_usage(tariff: FrozenTariff, at: datetime, *, energy_mwh: int, charging_s: int, parked_s: int = 0) -> Usage:
    """Return what a session would take that begins then: charging evenly, then parking."""
    if not tariff.elements:
        return Usage(energy_mwh, charging_s, parked_s)
    begin = int(at.timestamp())
    charged = begin + charging_s
    leaves = charged + parked_s
    found: list[Portion] = []
    since, energy_before = begin, 0
    # At least one, so that energy that takes no time is paid for at its instant.
    for end in chain(ends_between(instant(begin), instant(leaves), tariff.times), (leaves,)):
        if end == since and found:
            continue
        energy = energy_mwh if end >= charged else energy_mwh * (end - begin) // charging_s
        charging = max(0, min(end, charged) - since)
        found.append(Portion(since, end, energy - energy_before, charging, end - since - charging))
        since, energy_before = end, energy
    return Usage(energy_mwh, charging_s, parked_s, tuple(found))
