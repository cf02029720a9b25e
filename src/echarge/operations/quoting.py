"""What bills are made of, and what sessions would cost under another tariff: worked out anew, and never stored."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from echarge.domain.bills import figures
from echarge.domain.breakdown import Charge, charges_of
from echarge.domain.pricing import Cost, Usage, planned_usage, session_cost
from echarge.domain.tariffs import FrozenTariff, TariffSource
from echarge.operations.audit import Viewer
from echarge.operations.checks import Field, Form, Wish, checked, instant, scaled, whole
from echarge.operations.refusals import (
    InvalidInputError,
    NotFoundError,
    Problem,
    ProblemCode,
)
from echarge.operations.runtime import Runtime
from echarge.operations.tariff_forms import FORM
from echarge.operations.tariffs import stored, tariff_of
from echarge.store.charging_log import Log, Sorting, Wanted
from echarge.store.loading import course_from, loaded
from echarge.store.mapping import Session, frozen_tariff_of
from echarge.store.models import ChargingSession, Organisation, Site, Tariff

MINUTES_MAX = 7 * 24 * 60
KWH_MAX = 1_000

PLAN: Form = {
    "at": Field(instant, required=True),
    "energy_kwh": Field(scaled(6, 0, KWH_MAX), required=True),
    "charging_minutes": Field(whole(0, MINUTES_MAX), required=True),
    "parked_minutes": Field(whole(0, MINUTES_MAX)),
}


@dataclass(frozen=True, slots=True)
class Quote:
    """What a session would cost, and what that is made of."""

    tariff: FrozenTariff
    cost: Cost
    charges: Sequence[Charge]


async def charges_for(runtime: Runtime, row: ChargingSession) -> Sequence[Charge]:
    """Return what the parts of a session's final bill are made of; nothing while it is not final, or costs nothing."""
    if row.billed_at is None or row.frozen_tariff is None or not row.total_minor:
        return ()
    session = await loaded(runtime.reader, row, {})
    if session.terms.tariff is None:
        return ()
    cost = Cost(
        row.energy_minor, row.time_minor, row.connection_minor, row.parking_minor, row.total_minor, row.vat_minor,
        row.currency,
    )  # fmt: skip
    charges = charges_of(session.terms.tariff, session.figures.usage, cost)
    return [charge for charge in charges if charge.line.quantity]


async def usage_of(runtime: Runtime, row: ChargingSession) -> Usage:
    """Return what a session has taken, and how that falls in time."""
    return (await loaded(runtime.reader, row, {})).figures.usage


async def quote(runtime: Runtime, viewer: Viewer, wish: Wish) -> Quote:
    """Return what a session would cost that begins then, under a tariff or a draft of one."""
    plan = checked(PLAN, wish, new=True)
    row = await meant(runtime, viewer, wish)
    zone = (await site_of(runtime, viewer, wish)).time_zone
    tariff = await frozen(runtime, viewer, row, zone)
    usage = planned_usage(
        tariff,
        plan["at"],
        energy_mwh=plan["energy_kwh"],
        charging_s=plan["charging_minutes"] * 60,
        parked_s=plan.get("parked_minutes", 0) * 60,
    )
    cost = session_cost(tariff, usage, threshold_mwh=0)
    return Quote(tariff, cost, [each for each in charges_of(tariff, usage, cost) if each.line.quantity])


async def meant(runtime: Runtime, viewer: Viewer, wish: Wish) -> Tariff:
    """Return the tariff that is named, or a draft of one that is not stored."""
    tariff_id, draft = wish.get("tariff_id"), wish.get("draft")
    if (tariff_id is None) is (draft is None):
        message = "Either a tariff or a draft of one is needed."
        raise InvalidInputError(Problem(("input", "tariffId"), ProblemCode.REQUIRED, message))
    if tariff_id is not None:
        row = await Tariff.filter(id=tariff_id, organisation_id=viewer.organisation_id).using_db(runtime.reader).first()
        if row is None:
            raise NotFoundError("Tariff", ("input", "tariffId"))
        return row
    organisation = await Organisation.get(id=viewer.organisation_id, using_db=runtime.reader)
    try:
        values = {"currency": organisation.currency, **checked(FORM, draft or {}, new=True)}
        return tariff_of(organisation.id, runtime.now(), stored(values, values["currency"]))
    except InvalidInputError as error:
        problems = (replace(each, path=("input", "draft", *each.path[1:])) for each in error.problems)
        raise InvalidInputError(*problems) from error


async def site_of(runtime: Runtime, viewer: Viewer, wish: Wish) -> Site | Organisation:
    """Return the site by whose clocks prices change: the one that is named, else the organisation has the time."""
    if wish.get("site_id") is None:
        return await Organisation.get(id=viewer.organisation_id, using_db=runtime.reader)
    sites = Site.filter(id=wish["site_id"], organisation_id=viewer.organisation_id)
    site = await sites.using_db(runtime.reader).first()
    if site is None:
        raise NotFoundError("Site", ("input", "siteId"))
    return site


async def frozen(runtime: Runtime, viewer: Viewer, row: Tariff, time_zone: str) -> FrozenTariff:
    """Return the tariff as a session would freeze it now."""
    organisation = await Organisation.get(id=viewer.organisation_id, using_db=runtime.reader)
    return frozen_tariff_of(row, vat_rate_bp=organisation.vat_rate_bp, chosen_by=TariffSource.NONE, time_zone=time_zone)


@dataclass(slots=True)
class Sums:
    """What sessions cost together, by part, in minor units."""

    total: int = 0
    energy: int = 0
    time: int = 0
    connection: int = 0
    parking: int = 0

    def add(self, total: int, energy: int, time: int, connection: int, parking: int) -> None:
        """Add one session."""
        self.total += total
        self.energy += energy
        self.time += time
        self.connection += connection
        self.parking += parking


@dataclass(slots=True)
class Repriced:
    """What sessions cost, and would cost under another tariff; and how many were left out, and why."""

    currency: str
    sessions: int = 0
    unbilled: int = 0
    under_review: int = 0
    without_evidence: int = 0
    in_other_currencies: int = 0
    before: Sums = field(default_factory=Sums)
    after: Sums = field(default_factory=Sums)
    differences: list[tuple[ChargingSession, int]] = field(default_factory=list)
    """Sessions that would cost something else, each with what."""
    last: tuple[datetime, int] | None = None
    """The place of the last session that was looked at."""
    complete: bool = False


async def reprice(
    runtime: Runtime, viewer: Viewer, wish: Wish, wanted: Wanted, *, limit: int, after: Sequence[Any] | None
) -> Repriced:
    """Return what the next so many sessions of the log cost, and would under another tariff; nothing is written."""
    row = await meant(runtime, viewer, wish)
    found = Repriced(row.currency)
    ids = await Log(runtime.store, wanted).ids(Sorting.OLDEST, after=after, limit=limit)
    rows = {each.id: each for each in await ChargingSession.filter(id__in=ids).using_db(runtime.reader)}
    zones = await zones_of(runtime, {each.site_id for each in rows.values()})
    for session_id in ids:
        session = rows.get(session_id)
        if session is not None:
            await take(runtime, found, session, row, zones[session.site_id])
            found.last = session.began_at, session.id
    found.complete = len(ids) < limit
    return found


async def zones_of(runtime: Runtime, site_ids: set[int]) -> Mapping[int, str]:
    """Return the time zones of the sites."""
    pairs: Any = await Site.filter(id__in=list(site_ids)).using_db(runtime.reader).values_list("id", "time_zone")
    return dict(pairs)


async def take(runtime: Runtime, found: Repriced, row: ChargingSession, tariff: Tariff, time_zone: str) -> None:
    """Price one session anew from its own evidence, or count it among those that are left out."""
    if row.needs_review is not None:
        found.under_review += 1
        return
    if row.billed_at is None or row.frozen_tariff is None:
        found.unbilled += 1
        return
    if row.currency != tariff.currency:
        found.in_other_currencies += 1
        return
    session = await loaded(runtime.reader, row, {})
    own = session.terms.tariff
    if session.course.first_at is None or own is None:
        found.without_evidence += 1
        return
    other = frozen_tariff_of(tariff, vat_rate_bp=own.vat_rate_bp, chosen_by=own.chosen_by, time_zone=time_zone)
    cost = await cost_under(runtime, session, other)
    found.sessions += 1
    found.before.add(row.total_minor, row.energy_minor, row.time_minor, row.connection_minor, row.parking_minor)
    found.after.add(cost.total_minor, cost.energy_minor, cost.time_minor, cost.connection_minor, cost.parking_minor)
    if cost.total_minor != row.total_minor:
        found.differences.append((row, cost.total_minor))


async def cost_under(runtime: Runtime, session: Session, tariff: FrozenTariff) -> Cost:
    """Return what a session would have cost under a tariff, by when its energy flowed."""
    priced = replace(session, terms=replace(session.terms, tariff=tariff))
    course = session.course
    if priced.terms.times != course.times:
        course = await course_from(runtime.reader, priced)
    return figures(course, priced.terms, now=runtime.now()).cost
