"""A session's share of the hourly totals: its energy and time by the hour of the meter, its money by the hour it ended.

The share is a pure function of what the session has come to. Whoever stores a session adds to the totals the
difference between its new share and the one that they hold of it: so they are always what a recount would find.
"""

from collections.abc import Iterator
from typing import NamedTuple

from echarge.domain.bills import Figures
from echarge.domain.course import Course
from echarge.domain.hours import Marks, hour_of, shares
from echarge.domain.portions import charging_marks, latest_of, unit_of


class Amounts(NamedTuple):
    """What one hour has of a session."""

    energy_mwh: int = 0
    charging_s: int = 0
    sessions: int = 0
    revenue_minor: int = 0

    def plus(self, other: "Amounts") -> "Amounts":
        """Return both together."""
        return Amounts(*(mine + theirs for mine, theirs in zip(self, other, strict=True)))

    def minus(self, other: "Amounts") -> "Amounts":
        """Return what is left without the other."""
        return Amounts(*(mine - theirs for mine, theirs in zip(self, other, strict=True)))


NOTHING = Amounts()


class Shape(NamedTuple):
    """How energy and time fall among the hours: what the hours before the latest have, the rest is the latest's."""

    energy: Marks
    charging: Marks
    energy_hour: int
    charging_hour: int


class Place(NamedTuple):
    """Where a session counts: its EVSE (the charger while nobody has named one), where that stood, in its currency."""

    place_id: int
    site_id: int
    currency: str


class Bill(NamedTuple):
    """When a session was over and paid for, and how much it cost."""

    hour: int
    revenue_minor: int


class Share(NamedTuple):
    """What the totals hold of a session; no shape: neither energy nor time, no bill: neither session nor money."""

    place: Place
    shape: Shape | None = None
    energy_mwh: int = 0
    charging_s: int = 0
    bill: Bill | None = None

    def by_hour(self) -> dict[int, Amounts]:
        """Return the amounts of each hour."""
        found: dict[int, Amounts] = {}
        for hour, amounts in self._parts():
            found[hour] = found.get(hour, NOTHING).plus(amounts)
        return found

    def _parts(self) -> Iterator[tuple[int, Amounts]]:
        shape = self.shape
        if shape is not None:
            left_mwh, left_s = self.energy_mwh, self.charging_s
            for hour, energy_mwh in shape.energy:
                yield hour, Amounts(energy_mwh=energy_mwh)
                left_mwh -= energy_mwh
            for hour, charging_s in shape.charging:
                yield hour, Amounts(charging_s=charging_s)
                left_s -= charging_s
            yield shape.energy_hour, Amounts(energy_mwh=left_mwh)
            yield shape.charging_hour, Amounts(charging_s=left_s)
        if self.bill is not None:
            yield self.bill.hour, Amounts(sessions=1, revenue_minor=self.bill.revenue_minor)


NOWHERE = Place(0, 0, "")
NO_SHARE = Share(NOWHERE)


Key = tuple[Place, int]
"""Where amounts are added: to a place, in an hour."""


def difference(before: Share, after: Share) -> dict[Key, Amounts]:
    """Return what to add where, so that the totals hold the later share in place of the earlier one."""
    shape = after.shape
    if shape is not None and shape is before.shape and before.place == after.place and before.bill == after.bill:
        return growth(before, after, shape)
    found: dict[Key, Amounts] = {(after.place, hour): amounts for hour, amounts in after.by_hour().items()}
    for hour, amounts in before.by_hour().items():
        key = before.place, hour
        found[key] = found.get(key, NOTHING).minus(amounts)
    return {key: amounts for key, amounts in found.items() if amounts != NOTHING}


def growth(before: Share, after: Share, shape: Shape) -> dict[Key, Amounts]:
    """Return what to add where only the latest hours have more than before."""
    energy_mwh, charging_s = after.energy_mwh - before.energy_mwh, after.charging_s - before.charging_s
    if shape.energy_hour == shape.charging_hour:
        return {(after.place, shape.energy_hour): Amounts(energy_mwh, charging_s)}
    return {
        (after.place, shape.energy_hour): Amounts(energy_mwh=energy_mwh),
        (after.place, shape.charging_hour): Amounts(charging_s=charging_s),
    }


def share_of(course: Course, figures: Figures, place: Place) -> Share:
    """Return the session's share.

    Energy that nobody can believe is left out (PAY-5), and so is what the charging log does not list.
    """
    share = Share(place, bill=bill_of(figures))
    if not figures.listed or not figures.believed or not (figures.energy_mwh or figures.charging_s):
        return share
    shape = shape_of(course, figures)
    if shape is None:
        return share
    return share._replace(shape=shape, energy_mwh=figures.energy_mwh, charging_s=figures.charging_s)


def bill_of(figures: Figures) -> Bill | None:
    """Return when the session was over and what it cost; None while it is not, or where it is not listed."""
    if figures.billed_at is None or not figures.listed:
        return None
    return Bill(hour_of(figures.billed_at), figures.cost.total_minor)


def shape_of(course: Course, figures: Figures) -> Shape | None:
    """Return how the session's energy and time fall among the hours; None for one of which there is no time at all."""
    latest = latest_of(course)
    if latest is None:
        return None
    charging, charging_at = charging_marks(course, figures.charging_method, figures.charging_s, latest)
    return Shape(
        energy=tuple(shares(course.energy_marks, figures.energy_mwh)),
        charging=tuple(shares(charging, figures.charging_s, unit_of(figures.charging_method))),
        energy_hour=hour_of(latest),
        charging_hour=hour_of(charging_at),
    )
